"""Models of the `input_values` part of the API."""

from __future__ import annotations

from typing import Any, Self, TypeAlias

from .._runtime.codec import (
    Decoder,
    as_any,
    as_str,
    list_of,
    map_of,
    or_none,
    scalar_of,
    to_json,
)
from .._runtime.model import Mismatch, Model, OpenStrEnum, model, new, unknown_members
from .._runtime.unions import one_of
from .._runtime.unset import UNSET, Unset

__all__ = [
    "ComboDropdownValue",
    "DefaultFieldValue",
    "DefaultValueMapping",
    "FieldMappingPair",
    "FieldMappingType",
    "FieldMappingValue",
    "InputValue",
    "InputValues",
    "decode_default_field_value",
    "decode_input_value",
    "decode_input_values",
]


InputValue: TypeAlias = str | float | bool | None | dict[str, Any] | list[Any]
"""A stored answer to one input: text, a number, a flag, or an object such as
FieldMappingValue, ComboDropdownValue or DefaultValueMapping. The input's `x-yields`
says which one belongs to which input type; the server stores what a caller sends, so
any other JSON value can come back too.

Source: https://docs.useparagon.com/connect-portal/input-types-reference
"""

decode_input_value: Decoder[InputValue] = one_of(
    or_none(scalar_of(str, float, bool)),
    map_of(as_any),
    list_of(as_any),
)


InputValues: TypeAlias = dict[str, InputValue | None]
"""Answers by input id: what a pre- or post-options stage hands over, and what a partial
update of user settings holds. Inputs that are not named keep their value.

Source: https://docs.useparagon.com/connect-portal/input-types-reference
"""

decode_input_values: Decoder[InputValues] = map_of(or_none(decode_input_value))


@model
class ComboDropdownValue(Model):
    """The value of a COMBO_INPUT: what was chosen in the main dropdown and in the one
    that depends on it.

    Source: https://docs.useparagon.com/connect-portal/input-types-reference
    """

    main_input: str | Unset
    """The chosen value of the main dropdown."""
    dependent_input: str | Unset
    """The chosen value of the dropdown that depends on the main one."""
    field_mappings: dict[str, str] | Unset
    """Chosen integration fields by the label of the application's field."""

    __slots__ = {
        "main_input": "mainInput",
        "dependent_input": "dependentInput",
        "field_mappings": "fieldMappings",
    }

    def __init__(
        self,
        *,
        main_input: str | Unset = UNSET,
        dependent_input: str | Unset = UNSET,
        field_mappings: dict[str, str] | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.main_input = main_input
        self.dependent_input = dependent_input
        self.field_mappings = field_mappings
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise Mismatch
        self = new(cls)
        known = 0
        if "mainInput" in data and (value := data["mainInput"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.main_input = value
        else:
            self.main_input = UNSET
        if "dependentInput" in data and (value := data["dependentInput"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.dependent_input = value
        else:
            self.dependent_input = UNSET
        if "fieldMappings" in data and (value := data["fieldMappings"]) is not None:
            known += 1
            if value.__class__ is not dict:
                raise Mismatch
            self.field_mappings = {
                key: (member if type(member) is str else as_str(member))
                for key, member in value.items()
            }
        else:
            self.field_mappings = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.main_input is not UNSET:
            data["mainInput"] = self.main_input
        if self.dependent_input is not UNSET:
            data["dependentInput"] = self.dependent_input
        if self.field_mappings is not UNSET:
            data["fieldMappings"] = self.field_mappings
        return {**self.extra, **data} if self.extra else data


@model
class DefaultValueMapping(Model):
    """The value of a DYNAMIC_COMBO_INPUT: default values for the fields of an object
    that an integration creates. The vendor uses it for Jira's issue field values.

    Source: https://docs.useparagon.com/connect-portal/input-types-reference
    """

    main_input: str | Unset
    """The chosen value of the main dropdown, such as a project."""
    dependent_input: str | Unset
    """The chosen value of the dependent dropdown, such as an issue type."""
    variable_input: dict[str, DefaultFieldValue] | Unset
    """Default values by the id of the field they belong to."""

    __slots__ = {
        "main_input": "mainInput",
        "dependent_input": "dependentInput",
        "variable_input": "variableInput",
    }

    def __init__(
        self,
        *,
        main_input: str | Unset = UNSET,
        dependent_input: str | Unset = UNSET,
        variable_input: dict[str, DefaultFieldValue] | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.main_input = main_input
        self.dependent_input = dependent_input
        self.variable_input = variable_input
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise Mismatch
        self = new(cls)
        known = 0
        if "mainInput" in data and (value := data["mainInput"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.main_input = value
        else:
            self.main_input = UNSET
        if "dependentInput" in data and (value := data["dependentInput"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.dependent_input = value
        else:
            self.dependent_input = UNSET
        if "variableInput" in data and (value := data["variableInput"]) is not None:
            known += 1
            if value.__class__ is not dict:
                raise Mismatch
            self.variable_input = {
                key: decode_default_field_value(member) for key, member in value.items()
            }
        else:
            self.variable_input = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.main_input is not UNSET:
            data["mainInput"] = self.main_input
        if self.dependent_input is not UNSET:
            data["dependentInput"] = self.dependent_input
        if self.variable_input is not UNSET:
            data["variableInput"] = {
                key: to_json(member) for key, member in self.variable_input.items()
            }
        return {**self.extra, **data} if self.extra else data


DefaultFieldValue: TypeAlias = str | list[str]
"""The default of one field, or several where the field takes a list."""

decode_default_field_value: Decoder[DefaultFieldValue] = one_of(
    as_str,
    list_of(as_str),
)


class FieldMappingType(OpenStrEnum):
    """Which kind of field mapper made a mapping; STATIC when it is not said."""

    STATIC = "STATIC"
    DYNAMIC = "DYNAMIC"


@model
class FieldMappingPair(Model):
    """One pair of a dynamic field mapping."""

    application_field: str | Unset
    """Field of your application."""
    integration_field: str | Unset
    """Field of the connected integration."""

    __slots__ = {
        "application_field": "applicationField",
        "integration_field": "integrationField",
    }

    def __init__(
        self,
        *,
        application_field: str | Unset = UNSET,
        integration_field: str | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.application_field = application_field
        self.integration_field = integration_field
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise Mismatch
        self = new(cls)
        known = 0
        if (
            "applicationField" in data
            and (value := data["applicationField"]) is not None
        ):
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.application_field = value
        else:
            self.application_field = UNSET
        if (
            "integrationField" in data
            and (value := data["integrationField"]) is not None
        ):
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.integration_field = value
        else:
            self.integration_field = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.application_field is not UNSET:
            data["applicationField"] = self.application_field
        if self.integration_field is not UNSET:
            data["integrationField"] = self.integration_field
        return {**self.extra, **data} if self.extra else data


@model
class FieldMappingValue(Model):
    """The value of a FIELD_MAPPER: how fields of an integration's object map to fields
    of your application. Two shapes are in use and no member tells them apart, so
    this is one object with all members optional: the SDK's types have
    `objectMapping`, the vendor's example app writes `mainInput` and
    `dependentInput`, and both have `fieldMappings`.

    Source: https://docs.useparagon.com/connect-portal/input-types-reference
    """

    object_mapping: str | Unset
    """The integration's object that is mapped."""
    field_mappings: dict[str, str] | Unset
    """Chosen integration fields by the label of the application's field."""
    dynamic_mappings: dict[str, FieldMappingPair] | Unset
    """Pairs that the user made, by mapping key."""
    user_created_fields: list[str] | Unset
    """Fields that the user added on the application's side."""
    mapping_type: FieldMappingType | str | Unset
    main_input: str | Unset
    """The integration's object, as the vendor's example app stores it."""
    dependent_input: str | Unset
    """The choice in the dependent dropdown, as the vendor's example app stores it."""

    __slots__ = {
        "object_mapping": "objectMapping",
        "field_mappings": "fieldMappings",
        "dynamic_mappings": "dynamicMappings",
        "user_created_fields": "userCreatedFields",
        "mapping_type": "mappingType",
        "main_input": "mainInput",
        "dependent_input": "dependentInput",
    }

    def __init__(
        self,
        *,
        object_mapping: str | Unset = UNSET,
        field_mappings: dict[str, str] | Unset = UNSET,
        dynamic_mappings: dict[str, FieldMappingPair] | Unset = UNSET,
        user_created_fields: list[str] | Unset = UNSET,
        mapping_type: FieldMappingType | str | Unset = UNSET,
        main_input: str | Unset = UNSET,
        dependent_input: str | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.object_mapping = object_mapping
        self.field_mappings = field_mappings
        self.dynamic_mappings = dynamic_mappings
        self.user_created_fields = user_created_fields
        self.mapping_type = mapping_type
        self.main_input = main_input
        self.dependent_input = dependent_input
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise Mismatch
        self = new(cls)
        known = 0
        if "objectMapping" in data and (value := data["objectMapping"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.object_mapping = value
        else:
            self.object_mapping = UNSET
        if "fieldMappings" in data and (value := data["fieldMappings"]) is not None:
            known += 1
            if value.__class__ is not dict:
                raise Mismatch
            self.field_mappings = {
                key: (member if type(member) is str else as_str(member))
                for key, member in value.items()
            }
        else:
            self.field_mappings = UNSET
        if "dynamicMappings" in data and (value := data["dynamicMappings"]) is not None:
            known += 1
            if value.__class__ is not dict:
                raise Mismatch
            self.dynamic_mappings = {
                key: FieldMappingPair.decode(member) for key, member in value.items()
            }
        else:
            self.dynamic_mappings = UNSET
        if (
            "userCreatedFields" in data
            and (value := data["userCreatedFields"]) is not None
        ):
            known += 1
            if value.__class__ is not list:
                raise Mismatch
            self.user_created_fields = [
                (item if type(item) is str else as_str(item)) for item in value
            ]
        else:
            self.user_created_fields = UNSET
        if "mappingType" in data and (value := data["mappingType"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.mapping_type = FieldMappingType.lookup(value, value)
        else:
            self.mapping_type = UNSET
        if "mainInput" in data and (value := data["mainInput"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.main_input = value
        else:
            self.main_input = UNSET
        if "dependentInput" in data and (value := data["dependentInput"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.dependent_input = value
        else:
            self.dependent_input = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.object_mapping is not UNSET:
            data["objectMapping"] = self.object_mapping
        if self.field_mappings is not UNSET:
            data["fieldMappings"] = self.field_mappings
        if self.dynamic_mappings is not UNSET:
            data["dynamicMappings"] = {
                key: member.to_dict() for key, member in self.dynamic_mappings.items()
            }
        if self.user_created_fields is not UNSET:
            data["userCreatedFields"] = self.user_created_fields
        if self.mapping_type is not UNSET:
            data["mappingType"] = str(self.mapping_type)
        if self.main_input is not UNSET:
            data["mainInput"] = self.main_input
        if self.dependent_input is not UNSET:
            data["dependentInput"] = self.dependent_input
        return {**self.extra, **data} if self.extra else data
