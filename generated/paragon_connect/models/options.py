"""Models of the `options` part of the API."""

from __future__ import annotations

from typing import Any, Self, TypeAlias

from .._runtime.codec import Decoder, as_str, list_of
from .._runtime.model import Mismatch, Model, OpenStrEnum, model, new, unknown_members
from .._runtime.unions import one_of
from .._runtime.unset import UNSET, Unset

__all__ = [
    "CustomDropdownField",
    "DynamicDefaultInput",
    "DynamicMappingField",
    "DynamicMappingOptions",
    "MapObjectFieldOptions",
    "Option",
    "OptionOrSection",
    "Section",
    "VariableInputType",
    "decode_map_object_field_options",
    "decode_option_or_section",
]


@model
class Option(Model):
    """One choice of a dropdown.

    Source: https://docs.useparagon.com/apis/api-reference#getfieldoptions
    """

    label: str
    """Text to show to the user."""
    value: Any
    """Value to store when the user chooses this option. The vendor documents a string,
    the SDK's types allow anything, and numbers occur.
    """
    subtitle: str | Unset
    """A little help text under the label."""

    __slots__ = {
        "label": "label",
        "value": "value",
        "subtitle": "subtitle",
    }

    def __init__(
        self,
        *,
        label: str,
        value: Any,
        subtitle: str | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.label = label
        self.value = value
        self.subtitle = subtitle
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 2
        self.label = value = data["label"]
        if type(value) is not str:
            raise Mismatch
        self.value = data["value"]
        if "subtitle" in data and (value := data["subtitle"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.subtitle = value
        else:
            self.subtitle = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "label": self.label,
            "value": self.value,
        }
        if self.subtitle is not UNSET:
            data["subtitle"] = self.subtitle
        return {**self.extra, **data} if self.extra else data


@model
class Section(Model):
    """A titled group of options.

    Source: https://docs.useparagon.com/apis/api-reference#getfieldoptions
    """

    title: str
    """Heading of the group."""
    items: list[Option]

    __slots__ = {
        "title": "title",
        "items": "items",
    }

    def __init__(
        self,
        *,
        title: str,
        items: list[Option],
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.title = title
        self.items = items
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 2
        self.title = value = data["title"]
        if type(value) is not str:
            raise Mismatch
        value = data["items"]
        if value.__class__ is not list:
            raise Mismatch
        self.items = [Option.decode(item) for item in value]
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "title": self.title,
            "items": [item.to_dict() for item in self.items],
        }
        return {**self.extra, **data} if self.extra else data


OptionOrSection: TypeAlias = Section | Option
"""An entry of a dropdown. A section has `title` and `items`, an option has `label` and
`value`.

Source: https://docs.useparagon.com/apis/api-reference#getfieldoptions
"""

decode_option_or_section: Decoder[OptionOrSection] = one_of(
    Section.decode,
    Option.decode,
)


class VariableInputType(OpenStrEnum):
    """How a DynamicDefaultInput asks for its value."""

    MULTI = "multi"
    STRING = "string"
    DROPDOWN = "dropdown"
    MULTI_CHECKBOX = "multiCheckbox"
    NUMBER = "number"


@model
class DynamicDefaultInput(Model):
    """One field of a default value mapping: an input that is itself loaded from the
    integration. Only Jira's issue field values use it.

    Source: https://docs.useparagon.com/apis/api-reference#getfieldoptions
    """

    id: str
    """Key of this field in the `variableInput` of a DefaultValueMapping."""
    title: str
    type: VariableInputType | str
    required: bool | Unset
    items: list[Option] | Unset
    """What can be chosen, where the type offers a choice."""
    support_different_text_format: bool | Unset
    text_format: str | Unset
    identifier_key: str | Unset
    support_add_item: bool | Unset
    """Whether users may add items of their own."""
    returns_array_strings: bool | Unset
    """Whether the value is a list of strings."""

    __slots__ = {
        "id": "id",
        "title": "title",
        "type": "type",
        "required": "required",
        "items": "items",
        "support_different_text_format": "supportDifferentTextFormat",
        "text_format": "textFormat",
        "identifier_key": "identifierKey",
        "support_add_item": "supportAddItem",
        "returns_array_strings": "returnsArrayStrings",
    }

    def __init__(
        self,
        *,
        id: str,
        title: str,
        type: VariableInputType | str,
        required: bool | Unset = UNSET,
        items: list[Option] | Unset = UNSET,
        support_different_text_format: bool | Unset = UNSET,
        text_format: str | Unset = UNSET,
        identifier_key: str | Unset = UNSET,
        support_add_item: bool | Unset = UNSET,
        returns_array_strings: bool | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.title = title
        self.type = type
        self.required = required
        self.items = items
        self.support_different_text_format = support_different_text_format
        self.text_format = text_format
        self.identifier_key = identifier_key
        self.support_add_item = support_add_item
        self.returns_array_strings = returns_array_strings
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 3
        self.id = value = data["id"]
        if type(value) is not str:
            raise Mismatch
        self.title = value = data["title"]
        if type(value) is not str:
            raise Mismatch
        value = data["type"]
        if type(value) is not str:
            raise Mismatch
        self.type = VariableInputType.lookup(value, value)
        if "required" in data and (value := data["required"]) is not None:
            known += 1
            if type(value) is not bool:
                raise Mismatch
            self.required = value
        else:
            self.required = UNSET
        if "items" in data and (value := data["items"]) is not None:
            known += 1
            if value.__class__ is not list:
                raise Mismatch
            self.items = [Option.decode(item) for item in value]
        else:
            self.items = UNSET
        if (
            "supportDifferentTextFormat" in data
            and (value := data["supportDifferentTextFormat"]) is not None
        ):
            known += 1
            if type(value) is not bool:
                raise Mismatch
            self.support_different_text_format = value
        else:
            self.support_different_text_format = UNSET
        if "textFormat" in data and (value := data["textFormat"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.text_format = value
        else:
            self.text_format = UNSET
        if "identifierKey" in data and (value := data["identifierKey"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.identifier_key = value
        else:
            self.identifier_key = UNSET
        if "supportAddItem" in data and (value := data["supportAddItem"]) is not None:
            known += 1
            if type(value) is not bool:
                raise Mismatch
            self.support_add_item = value
        else:
            self.support_add_item = UNSET
        if (
            "returnsArrayStrings" in data
            and (value := data["returnsArrayStrings"]) is not None
        ):
            known += 1
            if type(value) is not bool:
                raise Mismatch
            self.returns_array_strings = value
        else:
            self.returns_array_strings = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "id": self.id,
            "title": self.title,
            "type": str(self.type),
        }
        if self.required is not UNSET:
            data["required"] = self.required
        if self.items is not UNSET:
            data["items"] = [item.to_dict() for item in self.items]
        if self.support_different_text_format is not UNSET:
            data["supportDifferentTextFormat"] = self.support_different_text_format
        if self.text_format is not UNSET:
            data["textFormat"] = self.text_format
        if self.identifier_key is not UNSET:
            data["identifierKey"] = self.identifier_key
        if self.support_add_item is not UNSET:
            data["supportAddItem"] = self.support_add_item
        if self.returns_array_strings is not UNSET:
            data["returnsArrayStrings"] = self.returns_array_strings
        return {**self.extra, **data} if self.extra else data


@model
class CustomDropdownField(Model):
    """One choice of a custom dropdown that your application supplies.

    Source: https://docs.useparagon.com/apis/api-reference#setdatasources
    """

    label: str
    """Text to show to the user."""
    value: str
    """Value to store."""

    __slots__ = {
        "label": "label",
        "value": "value",
    }

    def __init__(
        self,
        *,
        label: str,
        value: str,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.label = label
        self.value = value
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 2
        self.label = value = data["label"]
        if type(value) is not str:
            raise Mismatch
        self.value = value = data["value"]
        if type(value) is not str:
            raise Mismatch
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "label": self.label,
            "value": self.value,
        }
        return {**self.extra, **data} if self.extra else data


@model
class DynamicMappingField(Model):
    """A field of your application that can take part in a field mapping.

    Source: https://docs.useparagon.com/connect-portal/field-mapping
    """

    label: str
    """Text to show to the user."""
    value: str
    """Identifier of the field."""

    __slots__ = {
        "label": "label",
        "value": "value",
    }

    def __init__(
        self,
        *,
        label: str,
        value: str,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.label = label
        self.value = value
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 2
        self.label = value = data["label"]
        if type(value) is not str:
            raise Mismatch
        self.value = value = data["value"]
        if type(value) is not str:
            raise Mismatch
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "label": self.label,
            "value": self.value,
        }
        return {**self.extra, **data} if self.extra else data


@model
class DynamicMappingOptions(Model):
    """The fields of your application for a field mapping, and what users may do with
    them.

    Source: https://docs.useparagon.com/connect-portal/field-mapping
    """

    fields: list[DynamicMappingField]
    default_fields: list[str] | Unset
    """Values of the fields that are mapped from the start."""
    user_can_remove_mappings: bool | Unset
    user_can_create_fields: bool | Unset
    use_byo_field_mapping_option: bool | Unset
    """Whether object types and fields come from loaders of your own application."""

    __slots__ = {
        "fields": "fields",
        "default_fields": "defaultFields",
        "user_can_remove_mappings": "userCanRemoveMappings",
        "user_can_create_fields": "userCanCreateFields",
        "use_byo_field_mapping_option": "useBYOFieldMappingOption",
    }

    def __init__(
        self,
        *,
        fields: list[DynamicMappingField],
        default_fields: list[str] | Unset = UNSET,
        user_can_remove_mappings: bool | Unset = UNSET,
        user_can_create_fields: bool | Unset = UNSET,
        use_byo_field_mapping_option: bool | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.fields = fields
        self.default_fields = default_fields
        self.user_can_remove_mappings = user_can_remove_mappings
        self.user_can_create_fields = user_can_create_fields
        self.use_byo_field_mapping_option = use_byo_field_mapping_option
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        value = data["fields"]
        if value.__class__ is not list:
            raise Mismatch
        self.fields = [DynamicMappingField.decode(item) for item in value]
        if "defaultFields" in data and (value := data["defaultFields"]) is not None:
            known += 1
            if value.__class__ is not list:
                raise Mismatch
            self.default_fields = [
                (item if type(item) is str else as_str(item)) for item in value
            ]
        else:
            self.default_fields = UNSET
        if (
            "userCanRemoveMappings" in data
            and (value := data["userCanRemoveMappings"]) is not None
        ):
            known += 1
            if type(value) is not bool:
                raise Mismatch
            self.user_can_remove_mappings = value
        else:
            self.user_can_remove_mappings = UNSET
        if (
            "userCanCreateFields" in data
            and (value := data["userCanCreateFields"]) is not None
        ):
            known += 1
            if type(value) is not bool:
                raise Mismatch
            self.user_can_create_fields = value
        else:
            self.user_can_create_fields = UNSET
        if (
            "useBYOFieldMappingOption" in data
            and (value := data["useBYOFieldMappingOption"]) is not None
        ):
            known += 1
            if type(value) is not bool:
                raise Mismatch
            self.use_byo_field_mapping_option = value
        else:
            self.use_byo_field_mapping_option = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "fields": [item.to_dict() for item in self.fields],
        }
        if self.default_fields is not UNSET:
            data["defaultFields"] = self.default_fields
        if self.user_can_remove_mappings is not UNSET:
            data["userCanRemoveMappings"] = self.user_can_remove_mappings
        if self.user_can_create_fields is not UNSET:
            data["userCanCreateFields"] = self.user_can_create_fields
        if self.use_byo_field_mapping_option is not UNSET:
            data["useBYOFieldMappingOption"] = self.use_byo_field_mapping_option
        return {**self.extra, **data} if self.extra else data


MapObjectFieldOptions: TypeAlias = DynamicMappingOptions | list[DynamicMappingField]
"""Fields of your application for a field mapping, alone or with options about them.

Source: https://docs.useparagon.com/connect-portal/field-mapping
"""

decode_map_object_field_options: Decoder[MapObjectFieldOptions] = one_of(
    DynamicMappingOptions.decode,
    list_of(DynamicMappingField.decode),
)
