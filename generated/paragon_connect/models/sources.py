"""Models of the `sources` part of the API."""

from __future__ import annotations

from types import NoneType
from typing import Any, Literal, Self, TypeAlias

from .._runtime.codec import Decoder, as_scalar, to_json
from .._runtime.model import (
    Mismatch,
    Model,
    OpenStrEnum,
    UnknownVariant,
    model,
    new,
    unknown_members,
)
from .._runtime.unions import variants
from .._runtime.unset import UNSET, Unset
from .options import (
    MapObjectFieldOptions,
    OptionOrSection,
    decode_map_object_field_options,
    decode_option_or_section,
)
from .value_sources import Operator

__all__ = [
    "BaseDataSource",
    "ComboInputDataSource",
    "ComboSources",
    "ConditionalSource",
    "DataSource",
    "DataSourceType",
    "DefaultFieldValueSources",
    "DynamicComboInputDataSource",
    "DynamicDataSource",
    "FieldMapperDataSource",
    "FieldMapperSources",
    "InputSources",
    "SingleInputSource",
    "SingleSource",
    "StaticEnumDataSource",
    "UnknownDataSource",
    "UnknownInputSources",
    "UnknownSingleInputSource",
    "decode_data_source",
    "decode_input_sources",
    "decode_single_input_source",
]


@model
class DynamicDataSource(Model):
    """A source whose options are loaded from the connected account with
    get_field_options.

    Source: https://docs.useparagon.com/apis/api-reference#getfieldoptions
    """

    title: str
    """Name to show to the user."""
    subtitle: str | Unset
    """Text to show under the name."""
    instructional_text: str | Unset
    """Replaces the default explanation under the input."""
    hide_from_connect_field_types: bool | Unset
    """Whether the Connect Portal editor leaves this source out of its field types.

    Default: false.
    """
    support_pagination: bool | Unset
    """Whether options come in pages. Default: false."""
    type: Literal["DYNAMIC_DATA_SOURCE"]
    cache_key: str | Unset
    """The `sourceKey` to load options with; also the key under which a dependent source
    names this one.
    """
    refresh_dependencies: list[str | None] | Unset
    """Keys of the parameters whose change makes the options stale. Dependencies that
    are functions inside the SDK arrive as null.
    """

    __slots__ = {
        "title": "title",
        "subtitle": "subtitle",
        "instructional_text": "instructionalText",
        "hide_from_connect_field_types": "hideFromConnectFieldTypes",
        "support_pagination": "supportPagination",
        "type": "type",
        "cache_key": "cacheKey",
        "refresh_dependencies": "refreshDependencies",
    }

    def __init__(
        self,
        *,
        title: str,
        subtitle: str | Unset = UNSET,
        instructional_text: str | Unset = UNSET,
        hide_from_connect_field_types: bool | Unset = UNSET,
        support_pagination: bool | Unset = UNSET,
        type: Literal["DYNAMIC_DATA_SOURCE"] = "DYNAMIC_DATA_SOURCE",
        cache_key: str | Unset = UNSET,
        refresh_dependencies: list[str | None] | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.title = title
        self.subtitle = subtitle
        self.instructional_text = instructional_text
        self.hide_from_connect_field_types = hide_from_connect_field_types
        self.support_pagination = support_pagination
        self.type = type
        self.cache_key = cache_key
        self.refresh_dependencies = refresh_dependencies
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 2
        self.title = value = data["title"]
        if type(value) is not str:
            raise Mismatch
        if "subtitle" in data and (value := data["subtitle"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.subtitle = value
        else:
            self.subtitle = UNSET
        if (
            "instructionalText" in data
            and (value := data["instructionalText"]) is not None
        ):
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.instructional_text = value
        else:
            self.instructional_text = UNSET
        if (
            "hideFromConnectFieldTypes" in data
            and (value := data["hideFromConnectFieldTypes"]) is not None
        ):
            known += 1
            if type(value) is not bool:
                raise Mismatch
            self.hide_from_connect_field_types = value
        else:
            self.hide_from_connect_field_types = UNSET
        if (
            "supportPagination" in data
            and (value := data["supportPagination"]) is not None
        ):
            known += 1
            if type(value) is not bool:
                raise Mismatch
            self.support_pagination = value
        else:
            self.support_pagination = UNSET
        self.type = value = data["type"]
        if value != "DYNAMIC_DATA_SOURCE":
            raise Mismatch
        if "cacheKey" in data and (value := data["cacheKey"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.cache_key = value
        else:
            self.cache_key = UNSET
        if (
            "refreshDependencies" in data
            and (value := data["refreshDependencies"]) is not None
        ):
            known += 1
            if value.__class__ is not list:
                raise Mismatch
            self.refresh_dependencies = [
                (item if type(item) is str else as_scalar(item, str, NoneType))
                for item in value
            ]
        else:
            self.refresh_dependencies = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "title": self.title,
            "type": self.type,
        }
        if self.subtitle is not UNSET:
            data["subtitle"] = self.subtitle
        if self.instructional_text is not UNSET:
            data["instructionalText"] = self.instructional_text
        if self.hide_from_connect_field_types is not UNSET:
            data["hideFromConnectFieldTypes"] = self.hide_from_connect_field_types
        if self.support_pagination is not UNSET:
            data["supportPagination"] = self.support_pagination
        if self.cache_key is not UNSET:
            data["cacheKey"] = self.cache_key
        if self.refresh_dependencies is not UNSET:
            data["refreshDependencies"] = self.refresh_dependencies
        return {**self.extra, **data} if self.extra else data


@model
class StaticEnumDataSource(Model):
    """A source whose options are fixed.

    Source: https://docs.useparagon.com/apis/api-reference#getsourcesforinput
    """

    title: str
    """Name to show to the user."""
    subtitle: str | Unset
    """Text to show under the name."""
    instructional_text: str | Unset
    """Replaces the default explanation under the input."""
    hide_from_connect_field_types: bool | Unset
    """Whether the Connect Portal editor leaves this source out of its field types.

    Default: false.
    """
    support_pagination: bool | Unset
    """Whether options come in pages. Default: false."""
    type: Literal["STATIC_ENUM_DATA_SOURCE"]
    id: str
    values: list[OptionOrSection]
    """The options, or sections of options."""

    __slots__ = {
        "title": "title",
        "subtitle": "subtitle",
        "instructional_text": "instructionalText",
        "hide_from_connect_field_types": "hideFromConnectFieldTypes",
        "support_pagination": "supportPagination",
        "type": "type",
        "id": "id",
        "values": "values",
    }

    def __init__(
        self,
        *,
        title: str,
        subtitle: str | Unset = UNSET,
        instructional_text: str | Unset = UNSET,
        hide_from_connect_field_types: bool | Unset = UNSET,
        support_pagination: bool | Unset = UNSET,
        type: Literal["STATIC_ENUM_DATA_SOURCE"] = "STATIC_ENUM_DATA_SOURCE",
        id: str,
        values: list[OptionOrSection],
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.title = title
        self.subtitle = subtitle
        self.instructional_text = instructional_text
        self.hide_from_connect_field_types = hide_from_connect_field_types
        self.support_pagination = support_pagination
        self.type = type
        self.id = id
        self.values = values
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 4
        self.title = value = data["title"]
        if type(value) is not str:
            raise Mismatch
        if "subtitle" in data and (value := data["subtitle"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.subtitle = value
        else:
            self.subtitle = UNSET
        if (
            "instructionalText" in data
            and (value := data["instructionalText"]) is not None
        ):
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.instructional_text = value
        else:
            self.instructional_text = UNSET
        if (
            "hideFromConnectFieldTypes" in data
            and (value := data["hideFromConnectFieldTypes"]) is not None
        ):
            known += 1
            if type(value) is not bool:
                raise Mismatch
            self.hide_from_connect_field_types = value
        else:
            self.hide_from_connect_field_types = UNSET
        if (
            "supportPagination" in data
            and (value := data["supportPagination"]) is not None
        ):
            known += 1
            if type(value) is not bool:
                raise Mismatch
            self.support_pagination = value
        else:
            self.support_pagination = UNSET
        self.type = value = data["type"]
        if value != "STATIC_ENUM_DATA_SOURCE":
            raise Mismatch
        self.id = value = data["id"]
        if type(value) is not str:
            raise Mismatch
        value = data["values"]
        if value.__class__ is not list:
            raise Mismatch
        self.values = [decode_option_or_section(item) for item in value]
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "title": self.title,
            "type": self.type,
            "id": self.id,
            "values": [item.to_dict() for item in self.values],
        }
        if self.subtitle is not UNSET:
            data["subtitle"] = self.subtitle
        if self.instructional_text is not UNSET:
            data["instructionalText"] = self.instructional_text
        if self.hide_from_connect_field_types is not UNSET:
            data["hideFromConnectFieldTypes"] = self.hide_from_connect_field_types
        if self.support_pagination is not UNSET:
            data["supportPagination"] = self.support_pagination
        return {**self.extra, **data} if self.extra else data


@model
class FieldMapperDataSource(Model):
    """The sources of a field mapping, one for object types and one for their fields.

    Source: https://docs.useparagon.com/apis/api-reference#getdatasourceoptions
    """

    title: str
    """Name to show to the user."""
    subtitle: str | Unset
    """Text to show under the name."""
    instructional_text: str | Unset
    """Replaces the default explanation under the input."""
    hide_from_connect_field_types: bool | Unset
    """Whether the Connect Portal editor leaves this source out of its field types.

    Default: false.
    """
    support_pagination: bool | Unset
    """Whether options come in pages. Default: false."""
    type: Literal["FIELD_MAPPER_DATA_SOURCE"]
    id: str
    record_source: DynamicDataSource
    field_source: DynamicDataSource
    dependent_input_source: DynamicDataSource | Unset
    dependent_field_input_source: DynamicDataSource | Unset

    __slots__ = {
        "title": "title",
        "subtitle": "subtitle",
        "instructional_text": "instructionalText",
        "hide_from_connect_field_types": "hideFromConnectFieldTypes",
        "support_pagination": "supportPagination",
        "type": "type",
        "id": "id",
        "record_source": "recordSource",
        "field_source": "fieldSource",
        "dependent_input_source": "dependentInputSource",
        "dependent_field_input_source": "dependentFieldInputSource",
    }

    def __init__(
        self,
        *,
        title: str,
        subtitle: str | Unset = UNSET,
        instructional_text: str | Unset = UNSET,
        hide_from_connect_field_types: bool | Unset = UNSET,
        support_pagination: bool | Unset = UNSET,
        type: Literal["FIELD_MAPPER_DATA_SOURCE"] = "FIELD_MAPPER_DATA_SOURCE",
        id: str,
        record_source: DynamicDataSource,
        field_source: DynamicDataSource,
        dependent_input_source: DynamicDataSource | Unset = UNSET,
        dependent_field_input_source: DynamicDataSource | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.title = title
        self.subtitle = subtitle
        self.instructional_text = instructional_text
        self.hide_from_connect_field_types = hide_from_connect_field_types
        self.support_pagination = support_pagination
        self.type = type
        self.id = id
        self.record_source = record_source
        self.field_source = field_source
        self.dependent_input_source = dependent_input_source
        self.dependent_field_input_source = dependent_field_input_source
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 5
        self.title = value = data["title"]
        if type(value) is not str:
            raise Mismatch
        if "subtitle" in data and (value := data["subtitle"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.subtitle = value
        else:
            self.subtitle = UNSET
        if (
            "instructionalText" in data
            and (value := data["instructionalText"]) is not None
        ):
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.instructional_text = value
        else:
            self.instructional_text = UNSET
        if (
            "hideFromConnectFieldTypes" in data
            and (value := data["hideFromConnectFieldTypes"]) is not None
        ):
            known += 1
            if type(value) is not bool:
                raise Mismatch
            self.hide_from_connect_field_types = value
        else:
            self.hide_from_connect_field_types = UNSET
        if (
            "supportPagination" in data
            and (value := data["supportPagination"]) is not None
        ):
            known += 1
            if type(value) is not bool:
                raise Mismatch
            self.support_pagination = value
        else:
            self.support_pagination = UNSET
        self.type = value = data["type"]
        if value != "FIELD_MAPPER_DATA_SOURCE":
            raise Mismatch
        self.id = value = data["id"]
        if type(value) is not str:
            raise Mismatch
        self.record_source = DynamicDataSource.decode(data["recordSource"])
        self.field_source = DynamicDataSource.decode(data["fieldSource"])
        if (
            "dependentInputSource" in data
            and (value := data["dependentInputSource"]) is not None
        ):
            known += 1
            self.dependent_input_source = DynamicDataSource.decode(value)
        else:
            self.dependent_input_source = UNSET
        if (
            "dependentFieldInputSource" in data
            and (value := data["dependentFieldInputSource"]) is not None
        ):
            known += 1
            self.dependent_field_input_source = DynamicDataSource.decode(value)
        else:
            self.dependent_field_input_source = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "title": self.title,
            "type": self.type,
            "id": self.id,
            "recordSource": self.record_source.to_dict(),
            "fieldSource": self.field_source.to_dict(),
        }
        if self.subtitle is not UNSET:
            data["subtitle"] = self.subtitle
        if self.instructional_text is not UNSET:
            data["instructionalText"] = self.instructional_text
        if self.hide_from_connect_field_types is not UNSET:
            data["hideFromConnectFieldTypes"] = self.hide_from_connect_field_types
        if self.support_pagination is not UNSET:
            data["supportPagination"] = self.support_pagination
        if self.dependent_input_source is not UNSET:
            data["dependentInputSource"] = self.dependent_input_source.to_dict()
        if self.dependent_field_input_source is not UNSET:
            data["dependentFieldInputSource"] = (
                self.dependent_field_input_source.to_dict()
            )
        return {**self.extra, **data} if self.extra else data


@model
class ComboInputDataSource(Model):
    """The sources of two dropdowns, the second of which depends on the first.

    Source: https://docs.useparagon.com/apis/api-reference#getdatasourceoptions
    """

    title: str
    """Name to show to the user."""
    subtitle: str | Unset
    """Text to show under the name."""
    instructional_text: str | Unset
    """Replaces the default explanation under the input."""
    hide_from_connect_field_types: bool | Unset
    """Whether the Connect Portal editor leaves this source out of its field types.

    Default: false.
    """
    support_pagination: bool | Unset
    """Whether options come in pages. Default: false."""
    type: Literal["COMBO_INPUT_DATA_SOURCE"]
    id: str
    main_input_source: DynamicDataSource
    dependent_input_source: DynamicDataSource
    field_source: DynamicDataSource | Unset

    __slots__ = {
        "title": "title",
        "subtitle": "subtitle",
        "instructional_text": "instructionalText",
        "hide_from_connect_field_types": "hideFromConnectFieldTypes",
        "support_pagination": "supportPagination",
        "type": "type",
        "id": "id",
        "main_input_source": "mainInputSource",
        "dependent_input_source": "dependentInputSource",
        "field_source": "fieldSource",
    }

    def __init__(
        self,
        *,
        title: str,
        subtitle: str | Unset = UNSET,
        instructional_text: str | Unset = UNSET,
        hide_from_connect_field_types: bool | Unset = UNSET,
        support_pagination: bool | Unset = UNSET,
        type: Literal["COMBO_INPUT_DATA_SOURCE"] = "COMBO_INPUT_DATA_SOURCE",
        id: str,
        main_input_source: DynamicDataSource,
        dependent_input_source: DynamicDataSource,
        field_source: DynamicDataSource | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.title = title
        self.subtitle = subtitle
        self.instructional_text = instructional_text
        self.hide_from_connect_field_types = hide_from_connect_field_types
        self.support_pagination = support_pagination
        self.type = type
        self.id = id
        self.main_input_source = main_input_source
        self.dependent_input_source = dependent_input_source
        self.field_source = field_source
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 5
        self.title = value = data["title"]
        if type(value) is not str:
            raise Mismatch
        if "subtitle" in data and (value := data["subtitle"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.subtitle = value
        else:
            self.subtitle = UNSET
        if (
            "instructionalText" in data
            and (value := data["instructionalText"]) is not None
        ):
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.instructional_text = value
        else:
            self.instructional_text = UNSET
        if (
            "hideFromConnectFieldTypes" in data
            and (value := data["hideFromConnectFieldTypes"]) is not None
        ):
            known += 1
            if type(value) is not bool:
                raise Mismatch
            self.hide_from_connect_field_types = value
        else:
            self.hide_from_connect_field_types = UNSET
        if (
            "supportPagination" in data
            and (value := data["supportPagination"]) is not None
        ):
            known += 1
            if type(value) is not bool:
                raise Mismatch
            self.support_pagination = value
        else:
            self.support_pagination = UNSET
        self.type = value = data["type"]
        if value != "COMBO_INPUT_DATA_SOURCE":
            raise Mismatch
        self.id = value = data["id"]
        if type(value) is not str:
            raise Mismatch
        self.main_input_source = DynamicDataSource.decode(data["mainInputSource"])
        self.dependent_input_source = DynamicDataSource.decode(
            data["dependentInputSource"]
        )
        if "fieldSource" in data and (value := data["fieldSource"]) is not None:
            known += 1
            self.field_source = DynamicDataSource.decode(value)
        else:
            self.field_source = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "title": self.title,
            "type": self.type,
            "id": self.id,
            "mainInputSource": self.main_input_source.to_dict(),
            "dependentInputSource": self.dependent_input_source.to_dict(),
        }
        if self.subtitle is not UNSET:
            data["subtitle"] = self.subtitle
        if self.instructional_text is not UNSET:
            data["instructionalText"] = self.instructional_text
        if self.hide_from_connect_field_types is not UNSET:
            data["hideFromConnectFieldTypes"] = self.hide_from_connect_field_types
        if self.support_pagination is not UNSET:
            data["supportPagination"] = self.support_pagination
        if self.field_source is not UNSET:
            data["fieldSource"] = self.field_source.to_dict()
        return {**self.extra, **data} if self.extra else data


@model
class DynamicComboInputDataSource(Model):
    """The sources of a default value mapping, two dropdowns and the fields that their
    choice brings up.

    Source: https://docs.useparagon.com/apis/api-reference#getsourcesforinput
    """

    title: str
    """Name to show to the user."""
    subtitle: str | Unset
    """Text to show under the name."""
    instructional_text: str | Unset
    """Replaces the default explanation under the input."""
    hide_from_connect_field_types: bool | Unset
    """Whether the Connect Portal editor leaves this source out of its field types.

    Default: false.
    """
    support_pagination: bool | Unset
    """Whether options come in pages. Default: false."""
    type: Literal["DYNAMIC_COMBO_INPUT_DATA_SOURCE"]
    id: str
    main_input_source: DynamicDataSource
    dependent_input_source: DynamicDataSource
    variable_input_source: DynamicDataSource | Unset
    hover_display_text: str | Unset

    __slots__ = {
        "title": "title",
        "subtitle": "subtitle",
        "instructional_text": "instructionalText",
        "hide_from_connect_field_types": "hideFromConnectFieldTypes",
        "support_pagination": "supportPagination",
        "type": "type",
        "id": "id",
        "main_input_source": "mainInputSource",
        "dependent_input_source": "dependentInputSource",
        "variable_input_source": "variableInputSource",
        "hover_display_text": "hoverDisplayText",
    }

    def __init__(
        self,
        *,
        title: str,
        subtitle: str | Unset = UNSET,
        instructional_text: str | Unset = UNSET,
        hide_from_connect_field_types: bool | Unset = UNSET,
        support_pagination: bool | Unset = UNSET,
        type: Literal[
            "DYNAMIC_COMBO_INPUT_DATA_SOURCE"
        ] = "DYNAMIC_COMBO_INPUT_DATA_SOURCE",
        id: str,
        main_input_source: DynamicDataSource,
        dependent_input_source: DynamicDataSource,
        variable_input_source: DynamicDataSource | Unset = UNSET,
        hover_display_text: str | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.title = title
        self.subtitle = subtitle
        self.instructional_text = instructional_text
        self.hide_from_connect_field_types = hide_from_connect_field_types
        self.support_pagination = support_pagination
        self.type = type
        self.id = id
        self.main_input_source = main_input_source
        self.dependent_input_source = dependent_input_source
        self.variable_input_source = variable_input_source
        self.hover_display_text = hover_display_text
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 5
        self.title = value = data["title"]
        if type(value) is not str:
            raise Mismatch
        if "subtitle" in data and (value := data["subtitle"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.subtitle = value
        else:
            self.subtitle = UNSET
        if (
            "instructionalText" in data
            and (value := data["instructionalText"]) is not None
        ):
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.instructional_text = value
        else:
            self.instructional_text = UNSET
        if (
            "hideFromConnectFieldTypes" in data
            and (value := data["hideFromConnectFieldTypes"]) is not None
        ):
            known += 1
            if type(value) is not bool:
                raise Mismatch
            self.hide_from_connect_field_types = value
        else:
            self.hide_from_connect_field_types = UNSET
        if (
            "supportPagination" in data
            and (value := data["supportPagination"]) is not None
        ):
            known += 1
            if type(value) is not bool:
                raise Mismatch
            self.support_pagination = value
        else:
            self.support_pagination = UNSET
        self.type = value = data["type"]
        if value != "DYNAMIC_COMBO_INPUT_DATA_SOURCE":
            raise Mismatch
        self.id = value = data["id"]
        if type(value) is not str:
            raise Mismatch
        self.main_input_source = DynamicDataSource.decode(data["mainInputSource"])
        self.dependent_input_source = DynamicDataSource.decode(
            data["dependentInputSource"]
        )
        if (
            "variableInputSource" in data
            and (value := data["variableInputSource"]) is not None
        ):
            known += 1
            self.variable_input_source = DynamicDataSource.decode(value)
        else:
            self.variable_input_source = UNSET
        if (
            "hoverDisplayText" in data
            and (value := data["hoverDisplayText"]) is not None
        ):
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.hover_display_text = value
        else:
            self.hover_display_text = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "title": self.title,
            "type": self.type,
            "id": self.id,
            "mainInputSource": self.main_input_source.to_dict(),
            "dependentInputSource": self.dependent_input_source.to_dict(),
        }
        if self.subtitle is not UNSET:
            data["subtitle"] = self.subtitle
        if self.instructional_text is not UNSET:
            data["instructionalText"] = self.instructional_text
        if self.hide_from_connect_field_types is not UNSET:
            data["hideFromConnectFieldTypes"] = self.hide_from_connect_field_types
        if self.support_pagination is not UNSET:
            data["supportPagination"] = self.support_pagination
        if self.variable_input_source is not UNSET:
            data["variableInputSource"] = self.variable_input_source.to_dict()
        if self.hover_display_text is not UNSET:
            data["hoverDisplayText"] = self.hover_display_text
        return {**self.extra, **data} if self.extra else data


@model
class UnknownDataSource(UnknownVariant):
    """A variant of `DataSource` that this version does not know. All its other members
    are in `extra`.
    """

    type: str
    """The value that no known variant has."""

    __slots__ = {
        "type": "type",
    }

    def __init__(
        self,
        *,
        type: str,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.type = type
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        self.type = value = data["type"]
        if type(value) is not str:
            raise Mismatch
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "type": self.type,
        }
        return {**self.extra, **data} if self.extra else data


DataSource: TypeAlias = (
    DynamicDataSource
    | StaticEnumDataSource
    | FieldMapperDataSource
    | ComboInputDataSource
    | DynamicComboInputDataSource
    | UnknownDataSource
)
"""Something that feeds a dynamic input. Options are loaded for a DYNAMIC_DATA_SOURCE;
the compound sources of field mappings and combined dropdowns are made of these.

Source: https://docs.useparagon.com/apis/api-reference#getdatasourceoptions
"""

decode_data_source: Decoder[DataSource] = variants(
    "type",
    {
        "DYNAMIC_DATA_SOURCE": DynamicDataSource,
        "STATIC_ENUM_DATA_SOURCE": StaticEnumDataSource,
        "FIELD_MAPPER_DATA_SOURCE": FieldMapperDataSource,
        "COMBO_INPUT_DATA_SOURCE": ComboInputDataSource,
        "DYNAMIC_COMBO_INPUT_DATA_SOURCE": DynamicComboInputDataSource,
    },
    UnknownDataSource,
)


class DataSourceType(OpenStrEnum):
    """Kind of a data source."""

    DYNAMIC_DATA_SOURCE = "DYNAMIC_DATA_SOURCE"
    STATIC_ENUM_DATA_SOURCE = "STATIC_ENUM_DATA_SOURCE"
    FIELD_MAPPER_DATA_SOURCE = "FIELD_MAPPER_DATA_SOURCE"
    COMBO_INPUT_DATA_SOURCE = "COMBO_INPUT_DATA_SOURCE"
    DYNAMIC_COMBO_INPUT_DATA_SOURCE = "DYNAMIC_COMBO_INPUT_DATA_SOURCE"


@model
class BaseDataSource(Model):
    """What every data source has."""

    title: str
    """Name to show to the user."""
    subtitle: str | Unset
    """Text to show under the name."""
    instructional_text: str | Unset
    """Replaces the default explanation under the input."""
    hide_from_connect_field_types: bool | Unset
    """Whether the Connect Portal editor leaves this source out of its field types.

    Default: false.
    """
    support_pagination: bool | Unset
    """Whether options come in pages. Default: false."""

    __slots__ = {
        "title": "title",
        "subtitle": "subtitle",
        "instructional_text": "instructionalText",
        "hide_from_connect_field_types": "hideFromConnectFieldTypes",
        "support_pagination": "supportPagination",
    }

    def __init__(
        self,
        *,
        title: str,
        subtitle: str | Unset = UNSET,
        instructional_text: str | Unset = UNSET,
        hide_from_connect_field_types: bool | Unset = UNSET,
        support_pagination: bool | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.title = title
        self.subtitle = subtitle
        self.instructional_text = instructional_text
        self.hide_from_connect_field_types = hide_from_connect_field_types
        self.support_pagination = support_pagination
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        self.title = value = data["title"]
        if type(value) is not str:
            raise Mismatch
        if "subtitle" in data and (value := data["subtitle"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.subtitle = value
        else:
            self.subtitle = UNSET
        if (
            "instructionalText" in data
            and (value := data["instructionalText"]) is not None
        ):
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.instructional_text = value
        else:
            self.instructional_text = UNSET
        if (
            "hideFromConnectFieldTypes" in data
            and (value := data["hideFromConnectFieldTypes"]) is not None
        ):
            known += 1
            if type(value) is not bool:
                raise Mismatch
            self.hide_from_connect_field_types = value
        else:
            self.hide_from_connect_field_types = UNSET
        if (
            "supportPagination" in data
            and (value := data["supportPagination"]) is not None
        ):
            known += 1
            if type(value) is not bool:
                raise Mismatch
            self.support_pagination = value
        else:
            self.support_pagination = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "title": self.title,
        }
        if self.subtitle is not UNSET:
            data["subtitle"] = self.subtitle
        if self.instructional_text is not UNSET:
            data["instructionalText"] = self.instructional_text
        if self.hide_from_connect_field_types is not UNSET:
            data["hideFromConnectFieldTypes"] = self.hide_from_connect_field_types
        if self.support_pagination is not UNSET:
            data["supportPagination"] = self.support_pagination
        return {**self.extra, **data} if self.extra else data


@model
class SingleSource(Model):
    """For DYNAMIC_ENUM and CUSTOM_DROPDOWN inputs, one source.

    Source: https://docs.useparagon.com/apis/api-reference#getsourcesforinput
    """

    kind: Literal["single"]
    source: SingleInputSource

    __slots__ = {
        "kind": "kind",
        "source": "source",
    }

    def __init__(
        self,
        *,
        kind: Literal["single"] = "single",
        source: SingleInputSource,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.kind = kind
        self.source = source
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 2
        self.kind = value = data["kind"]
        if value != "single":
            raise Mismatch
        self.source = decode_single_input_source(data["source"])
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "kind": self.kind,
            "source": self.source.to_dict(),
        }
        return {**self.extra, **data} if self.extra else data


@model
class ConditionalSource(Model):
    """For CONDITIONAL inputs of triggers, the source of the keys and the operators to
    offer.
    """

    kind: Literal["conditional"]
    source: DynamicDataSource
    supported_operators: list[Operator | str] | Unset

    __slots__ = {
        "kind": "kind",
        "source": "source",
        "supported_operators": "supportedOperators",
    }

    def __init__(
        self,
        *,
        kind: Literal["conditional"] = "conditional",
        source: DynamicDataSource,
        supported_operators: list[Operator | str] | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.kind = kind
        self.source = source
        self.supported_operators = supported_operators
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 2
        self.kind = value = data["kind"]
        if value != "conditional":
            raise Mismatch
        self.source = DynamicDataSource.decode(data["source"])
        if (
            "supportedOperators" in data
            and (value := data["supportedOperators"]) is not None
        ):
            known += 1
            if value.__class__ is not list:
                raise Mismatch
            self.supported_operators = [Operator.decode(item) for item in value]
        else:
            self.supported_operators = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "kind": self.kind,
            "source": self.source.to_dict(),
        }
        if self.supported_operators is not UNSET:
            data["supportedOperators"] = [
                str(item) for item in self.supported_operators
            ]
        return {**self.extra, **data} if self.extra else data


@model
class FieldMapperSources(Model):
    """For FIELD_MAPPER inputs, the source of object types and the source of fields.

    Source: https://docs.useparagon.com/apis/api-reference#getsourcesforinput
    """

    kind: Literal["fieldMapper"]
    record_source: DynamicDataSource
    field_source: DynamicDataSource
    dependent_input_source: DynamicDataSource | Unset
    dependent_field_input_source: DynamicDataSource | Unset
    map_object_field_options: MapObjectFieldOptions | Unset

    __slots__ = {
        "kind": "kind",
        "record_source": "recordSource",
        "field_source": "fieldSource",
        "dependent_input_source": "dependentInputSource",
        "dependent_field_input_source": "dependentFieldInputSource",
        "map_object_field_options": "mapObjectFieldOptions",
    }

    def __init__(
        self,
        *,
        kind: Literal["fieldMapper"] = "fieldMapper",
        record_source: DynamicDataSource,
        field_source: DynamicDataSource,
        dependent_input_source: DynamicDataSource | Unset = UNSET,
        dependent_field_input_source: DynamicDataSource | Unset = UNSET,
        map_object_field_options: MapObjectFieldOptions | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.kind = kind
        self.record_source = record_source
        self.field_source = field_source
        self.dependent_input_source = dependent_input_source
        self.dependent_field_input_source = dependent_field_input_source
        self.map_object_field_options = map_object_field_options
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 3
        self.kind = value = data["kind"]
        if value != "fieldMapper":
            raise Mismatch
        self.record_source = DynamicDataSource.decode(data["recordSource"])
        self.field_source = DynamicDataSource.decode(data["fieldSource"])
        if (
            "dependentInputSource" in data
            and (value := data["dependentInputSource"]) is not None
        ):
            known += 1
            self.dependent_input_source = DynamicDataSource.decode(value)
        else:
            self.dependent_input_source = UNSET
        if (
            "dependentFieldInputSource" in data
            and (value := data["dependentFieldInputSource"]) is not None
        ):
            known += 1
            self.dependent_field_input_source = DynamicDataSource.decode(value)
        else:
            self.dependent_field_input_source = UNSET
        if (
            "mapObjectFieldOptions" in data
            and (value := data["mapObjectFieldOptions"]) is not None
        ):
            known += 1
            self.map_object_field_options = decode_map_object_field_options(value)
        else:
            self.map_object_field_options = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "kind": self.kind,
            "recordSource": self.record_source.to_dict(),
            "fieldSource": self.field_source.to_dict(),
        }
        if self.dependent_input_source is not UNSET:
            data["dependentInputSource"] = self.dependent_input_source.to_dict()
        if self.dependent_field_input_source is not UNSET:
            data["dependentFieldInputSource"] = (
                self.dependent_field_input_source.to_dict()
            )
        if self.map_object_field_options is not UNSET:
            data["mapObjectFieldOptions"] = to_json(self.map_object_field_options)
        return {**self.extra, **data} if self.extra else data


@model
class ComboSources(Model):
    """For COMBO_INPUT inputs, the sources of both dropdowns.

    Source: https://docs.useparagon.com/apis/api-reference#getsourcesforinput
    """

    kind: Literal["combo"]
    main_input_source: DynamicDataSource
    dependent_input_source: DynamicDataSource

    __slots__ = {
        "kind": "kind",
        "main_input_source": "mainInputSource",
        "dependent_input_source": "dependentInputSource",
    }

    def __init__(
        self,
        *,
        kind: Literal["combo"] = "combo",
        main_input_source: DynamicDataSource,
        dependent_input_source: DynamicDataSource,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.kind = kind
        self.main_input_source = main_input_source
        self.dependent_input_source = dependent_input_source
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 3
        self.kind = value = data["kind"]
        if value != "combo":
            raise Mismatch
        self.main_input_source = DynamicDataSource.decode(data["mainInputSource"])
        self.dependent_input_source = DynamicDataSource.decode(
            data["dependentInputSource"]
        )
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "kind": self.kind,
            "mainInputSource": self.main_input_source.to_dict(),
            "dependentInputSource": self.dependent_input_source.to_dict(),
        }
        return {**self.extra, **data} if self.extra else data


@model
class DefaultFieldValueSources(Model):
    """For DYNAMIC_COMBO_INPUT inputs, the sources of both dropdowns and of the fields.

    Source: https://docs.useparagon.com/apis/api-reference#getsourcesforinput
    """

    kind: Literal["defaultFieldValue"]
    main_input_source: DynamicDataSource
    dependent_input_source: DynamicDataSource
    variable_input_source: DynamicDataSource | Unset

    __slots__ = {
        "kind": "kind",
        "main_input_source": "mainInputSource",
        "dependent_input_source": "dependentInputSource",
        "variable_input_source": "variableInputSource",
    }

    def __init__(
        self,
        *,
        kind: Literal["defaultFieldValue"] = "defaultFieldValue",
        main_input_source: DynamicDataSource,
        dependent_input_source: DynamicDataSource,
        variable_input_source: DynamicDataSource | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.kind = kind
        self.main_input_source = main_input_source
        self.dependent_input_source = dependent_input_source
        self.variable_input_source = variable_input_source
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 3
        self.kind = value = data["kind"]
        if value != "defaultFieldValue":
            raise Mismatch
        self.main_input_source = DynamicDataSource.decode(data["mainInputSource"])
        self.dependent_input_source = DynamicDataSource.decode(
            data["dependentInputSource"]
        )
        if (
            "variableInputSource" in data
            and (value := data["variableInputSource"]) is not None
        ):
            known += 1
            self.variable_input_source = DynamicDataSource.decode(value)
        else:
            self.variable_input_source = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "kind": self.kind,
            "mainInputSource": self.main_input_source.to_dict(),
            "dependentInputSource": self.dependent_input_source.to_dict(),
        }
        if self.variable_input_source is not UNSET:
            data["variableInputSource"] = self.variable_input_source.to_dict()
        return {**self.extra, **data} if self.extra else data


@model
class UnknownInputSources(UnknownVariant):
    """A variant of `InputSources` that this version does not know. All its other
    members are in `extra`.
    """

    kind: str
    """The value that no known variant has."""

    __slots__ = {
        "kind": "kind",
    }

    def __init__(
        self,
        *,
        kind: str,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.kind = kind
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        self.kind = value = data["kind"]
        if type(value) is not str:
            raise Mismatch
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "kind": self.kind,
        }
        return {**self.extra, **data} if self.extra else data


InputSources: TypeAlias = (
    SingleSource
    | ConditionalSource
    | FieldMapperSources
    | ComboSources
    | DefaultFieldValueSources
    | UnknownInputSources
)
"""The data sources that an input needs to be rendered. The SDK derives it from the
input and the integration's `sdkIntegrationConfig`; it does not travel over the API.

Source: https://docs.useparagon.com/apis/api-reference#getsourcesforinput
"""

decode_input_sources: Decoder[InputSources] = variants(
    "kind",
    {
        "single": SingleSource,
        "conditional": ConditionalSource,
        "fieldMapper": FieldMapperSources,
        "combo": ComboSources,
        "defaultFieldValue": DefaultFieldValueSources,
    },
    UnknownInputSources,
)


@model
class UnknownSingleInputSource(UnknownVariant):
    """A variant of `SingleInputSource` that this version does not know. All its other
    members are in `extra`.
    """

    type: str
    """The value that no known variant has."""

    __slots__ = {
        "type": "type",
    }

    def __init__(
        self,
        *,
        type: str,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.type = type
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        self.type = value = data["type"]
        if type(value) is not str:
            raise Mismatch
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "type": self.type,
        }
        return {**self.extra, **data} if self.extra else data


SingleInputSource: TypeAlias = (
    DynamicDataSource | StaticEnumDataSource | UnknownSingleInputSource
)
"""The source of a single dropdown.

Source: https://docs.useparagon.com/apis/api-reference#getsourcesforinput
"""

decode_single_input_source: Decoder[SingleInputSource] = variants(
    "type",
    {
        "DYNAMIC_DATA_SOURCE": DynamicDataSource,
        "STATIC_ENUM_DATA_SOURCE": StaticEnumDataSource,
    },
    UnknownSingleInputSource,
)
