"""Models of the `inputs` part of the API."""

from __future__ import annotations

from typing import Any, Literal, Self, TypeAlias

from .._runtime.codec import Decoder, as_int, as_str, to_json
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
    CustomDropdownField,
    MapObjectFieldOptions,
    decode_map_object_field_options,
)

__all__ = [
    "BaseInput",
    "BooleanInput",
    "ComboInput",
    "ConnectInput",
    "CopyableButtonInput",
    "CustomDropdownInput",
    "DynamicComboInput",
    "DynamicEnumInput",
    "EmailInput",
    "EnumInput",
    "FieldMapperInput",
    "FileInput",
    "InstallInput",
    "NumberInput",
    "PasswordInput",
    "PermissionInput",
    "PermissionScopes",
    "SavedFieldMapping",
    "ScopeValue",
    "SidebarInputType",
    "SwitchInput",
    "UnknownConnectInput",
    "UrlInput",
    "ValueTextAreaInput",
    "ValueTextInput",
    "decode_connect_input",
]


@model
class ValueTextInput(Model):
    """A line of text.

    The user's answer is a `str`.
    Source: https://docs.useparagon.com/connect-portal/input-types-reference
    """

    id: str
    """Key of the value in settings and in the values of a stage."""
    title: str
    """Label to show to the user."""
    subtitle: str | Unset
    """Explanation to show to the user."""
    placeholder: str | Unset
    """Example to show in the empty input."""
    required: bool | Unset
    """Whether the user has to give a value; an absent member means yes.

    Default: true.
    """
    default_value: Any | Unset
    """Value of the input before the user gives one; its type depends on the input."""
    documentation_link: str | Unset
    """Address of a page that explains the input."""
    documentation_link_label: str | Unset
    hidden: bool | Unset
    """Whether the input is not shown."""
    read_only: bool | Unset
    """Whether the user cannot change the value."""
    tooltip: str | Unset
    input_type: str | Unset
    """The `type` attribute that an HTML input for it would have."""
    prefix_label: str | Unset
    """Text in front of the value, such as `https://`."""
    suffix_label: str | Unset
    """Text behind the value, such as `.zendesk.com`."""
    source_type: str | Unset
    """Key of the data source that feeds the input."""
    fallback_text: str | Unset
    """Text to show when the source has no options."""
    hidden_in_connect: bool | Unset
    """Whether the Connect Portal leaves the input out."""
    type: Literal["TEXT_NO_VARS"]

    __slots__ = {
        "id": "id",
        "title": "title",
        "subtitle": "subtitle",
        "placeholder": "placeholder",
        "required": "required",
        "default_value": "defaultValue",
        "documentation_link": "documentationLink",
        "documentation_link_label": "documentationLinkLabel",
        "hidden": "hidden",
        "read_only": "readOnly",
        "tooltip": "tooltip",
        "input_type": "inputType",
        "prefix_label": "prefixLabel",
        "suffix_label": "suffixLabel",
        "source_type": "sourceType",
        "fallback_text": "fallbackText",
        "hidden_in_connect": "hiddenInConnect",
        "type": "type",
    }

    def __init__(
        self,
        *,
        id: str,
        title: str,
        subtitle: str | Unset = UNSET,
        placeholder: str | Unset = UNSET,
        required: bool | Unset = UNSET,
        default_value: Any | Unset = UNSET,
        documentation_link: str | Unset = UNSET,
        documentation_link_label: str | Unset = UNSET,
        hidden: bool | Unset = UNSET,
        read_only: bool | Unset = UNSET,
        tooltip: str | Unset = UNSET,
        input_type: str | Unset = UNSET,
        prefix_label: str | Unset = UNSET,
        suffix_label: str | Unset = UNSET,
        source_type: str | Unset = UNSET,
        fallback_text: str | Unset = UNSET,
        hidden_in_connect: bool | Unset = UNSET,
        type: Literal["TEXT_NO_VARS"] = "TEXT_NO_VARS",
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.title = title
        self.subtitle = subtitle
        self.placeholder = placeholder
        self.required = required
        self.default_value = default_value
        self.documentation_link = documentation_link
        self.documentation_link_label = documentation_link_label
        self.hidden = hidden
        self.read_only = read_only
        self.tooltip = tooltip
        self.input_type = input_type
        self.prefix_label = prefix_label
        self.suffix_label = suffix_label
        self.source_type = source_type
        self.fallback_text = fallback_text
        self.hidden_in_connect = hidden_in_connect
        self.type = type
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
        if "subtitle" in data and (value := data["subtitle"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.subtitle = value
        else:
            self.subtitle = UNSET
        if "placeholder" in data and (value := data["placeholder"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.placeholder = value
        else:
            self.placeholder = UNSET
        if "required" in data and (value := data["required"]) is not None:
            known += 1
            if type(value) is not bool:
                raise Mismatch
            self.required = value
        else:
            self.required = UNSET
        if "defaultValue" in data:
            known += 1
            self.default_value = data["defaultValue"]
        else:
            self.default_value = UNSET
        if (
            "documentationLink" in data
            and (value := data["documentationLink"]) is not None
        ):
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.documentation_link = value
        else:
            self.documentation_link = UNSET
        if (
            "documentationLinkLabel" in data
            and (value := data["documentationLinkLabel"]) is not None
        ):
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.documentation_link_label = value
        else:
            self.documentation_link_label = UNSET
        if "hidden" in data and (value := data["hidden"]) is not None:
            known += 1
            if type(value) is not bool:
                raise Mismatch
            self.hidden = value
        else:
            self.hidden = UNSET
        if "readOnly" in data and (value := data["readOnly"]) is not None:
            known += 1
            if type(value) is not bool:
                raise Mismatch
            self.read_only = value
        else:
            self.read_only = UNSET
        if "tooltip" in data and (value := data["tooltip"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.tooltip = value
        else:
            self.tooltip = UNSET
        if "inputType" in data and (value := data["inputType"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.input_type = value
        else:
            self.input_type = UNSET
        if "prefixLabel" in data and (value := data["prefixLabel"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.prefix_label = value
        else:
            self.prefix_label = UNSET
        if "suffixLabel" in data and (value := data["suffixLabel"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.suffix_label = value
        else:
            self.suffix_label = UNSET
        if "sourceType" in data and (value := data["sourceType"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.source_type = value
        else:
            self.source_type = UNSET
        if "fallbackText" in data and (value := data["fallbackText"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.fallback_text = value
        else:
            self.fallback_text = UNSET
        if "hiddenInConnect" in data and (value := data["hiddenInConnect"]) is not None:
            known += 1
            if type(value) is not bool:
                raise Mismatch
            self.hidden_in_connect = value
        else:
            self.hidden_in_connect = UNSET
        self.type = value = data["type"]
        if value != "TEXT_NO_VARS":
            raise Mismatch
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "id": self.id,
            "title": self.title,
            "type": self.type,
        }
        if self.subtitle is not UNSET:
            data["subtitle"] = self.subtitle
        if self.placeholder is not UNSET:
            data["placeholder"] = self.placeholder
        if self.required is not UNSET:
            data["required"] = self.required
        if self.default_value is not UNSET:
            data["defaultValue"] = self.default_value
        if self.documentation_link is not UNSET:
            data["documentationLink"] = self.documentation_link
        if self.documentation_link_label is not UNSET:
            data["documentationLinkLabel"] = self.documentation_link_label
        if self.hidden is not UNSET:
            data["hidden"] = self.hidden
        if self.read_only is not UNSET:
            data["readOnly"] = self.read_only
        if self.tooltip is not UNSET:
            data["tooltip"] = self.tooltip
        if self.input_type is not UNSET:
            data["inputType"] = self.input_type
        if self.prefix_label is not UNSET:
            data["prefixLabel"] = self.prefix_label
        if self.suffix_label is not UNSET:
            data["suffixLabel"] = self.suffix_label
        if self.source_type is not UNSET:
            data["sourceType"] = self.source_type
        if self.fallback_text is not UNSET:
            data["fallbackText"] = self.fallback_text
        if self.hidden_in_connect is not UNSET:
            data["hiddenInConnect"] = self.hidden_in_connect
        return {**self.extra, **data} if self.extra else data


@model
class ValueTextAreaInput(Model):
    """A text of several lines.

    The user's answer is a `str`.
    Source: https://docs.useparagon.com/connect-portal/input-types-reference
    """

    id: str
    """Key of the value in settings and in the values of a stage."""
    title: str
    """Label to show to the user."""
    subtitle: str | Unset
    """Explanation to show to the user."""
    placeholder: str | Unset
    """Example to show in the empty input."""
    required: bool | Unset
    """Whether the user has to give a value; an absent member means yes.

    Default: true.
    """
    default_value: Any | Unset
    """Value of the input before the user gives one; its type depends on the input."""
    documentation_link: str | Unset
    """Address of a page that explains the input."""
    documentation_link_label: str | Unset
    hidden: bool | Unset
    """Whether the input is not shown."""
    read_only: bool | Unset
    """Whether the user cannot change the value."""
    tooltip: str | Unset
    input_type: str | Unset
    """The `type` attribute that an HTML input for it would have."""
    prefix_label: str | Unset
    """Text in front of the value, such as `https://`."""
    suffix_label: str | Unset
    """Text behind the value, such as `.zendesk.com`."""
    source_type: str | Unset
    """Key of the data source that feeds the input."""
    fallback_text: str | Unset
    """Text to show when the source has no options."""
    hidden_in_connect: bool | Unset
    """Whether the Connect Portal leaves the input out."""
    type: Literal["TEXTAREA_NO_VARS"]
    lines: int | Unset
    """Height of the input in lines. Default: 1."""

    __slots__ = {
        "id": "id",
        "title": "title",
        "subtitle": "subtitle",
        "placeholder": "placeholder",
        "required": "required",
        "default_value": "defaultValue",
        "documentation_link": "documentationLink",
        "documentation_link_label": "documentationLinkLabel",
        "hidden": "hidden",
        "read_only": "readOnly",
        "tooltip": "tooltip",
        "input_type": "inputType",
        "prefix_label": "prefixLabel",
        "suffix_label": "suffixLabel",
        "source_type": "sourceType",
        "fallback_text": "fallbackText",
        "hidden_in_connect": "hiddenInConnect",
        "type": "type",
        "lines": "lines",
    }

    def __init__(
        self,
        *,
        id: str,
        title: str,
        subtitle: str | Unset = UNSET,
        placeholder: str | Unset = UNSET,
        required: bool | Unset = UNSET,
        default_value: Any | Unset = UNSET,
        documentation_link: str | Unset = UNSET,
        documentation_link_label: str | Unset = UNSET,
        hidden: bool | Unset = UNSET,
        read_only: bool | Unset = UNSET,
        tooltip: str | Unset = UNSET,
        input_type: str | Unset = UNSET,
        prefix_label: str | Unset = UNSET,
        suffix_label: str | Unset = UNSET,
        source_type: str | Unset = UNSET,
        fallback_text: str | Unset = UNSET,
        hidden_in_connect: bool | Unset = UNSET,
        type: Literal["TEXTAREA_NO_VARS"] = "TEXTAREA_NO_VARS",
        lines: int | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.title = title
        self.subtitle = subtitle
        self.placeholder = placeholder
        self.required = required
        self.default_value = default_value
        self.documentation_link = documentation_link
        self.documentation_link_label = documentation_link_label
        self.hidden = hidden
        self.read_only = read_only
        self.tooltip = tooltip
        self.input_type = input_type
        self.prefix_label = prefix_label
        self.suffix_label = suffix_label
        self.source_type = source_type
        self.fallback_text = fallback_text
        self.hidden_in_connect = hidden_in_connect
        self.type = type
        self.lines = lines
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
        if "subtitle" in data and (value := data["subtitle"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.subtitle = value
        else:
            self.subtitle = UNSET
        if "placeholder" in data and (value := data["placeholder"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.placeholder = value
        else:
            self.placeholder = UNSET
        if "required" in data and (value := data["required"]) is not None:
            known += 1
            if type(value) is not bool:
                raise Mismatch
            self.required = value
        else:
            self.required = UNSET
        if "defaultValue" in data:
            known += 1
            self.default_value = data["defaultValue"]
        else:
            self.default_value = UNSET
        if (
            "documentationLink" in data
            and (value := data["documentationLink"]) is not None
        ):
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.documentation_link = value
        else:
            self.documentation_link = UNSET
        if (
            "documentationLinkLabel" in data
            and (value := data["documentationLinkLabel"]) is not None
        ):
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.documentation_link_label = value
        else:
            self.documentation_link_label = UNSET
        if "hidden" in data and (value := data["hidden"]) is not None:
            known += 1
            if type(value) is not bool:
                raise Mismatch
            self.hidden = value
        else:
            self.hidden = UNSET
        if "readOnly" in data and (value := data["readOnly"]) is not None:
            known += 1
            if type(value) is not bool:
                raise Mismatch
            self.read_only = value
        else:
            self.read_only = UNSET
        if "tooltip" in data and (value := data["tooltip"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.tooltip = value
        else:
            self.tooltip = UNSET
        if "inputType" in data and (value := data["inputType"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.input_type = value
        else:
            self.input_type = UNSET
        if "prefixLabel" in data and (value := data["prefixLabel"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.prefix_label = value
        else:
            self.prefix_label = UNSET
        if "suffixLabel" in data and (value := data["suffixLabel"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.suffix_label = value
        else:
            self.suffix_label = UNSET
        if "sourceType" in data and (value := data["sourceType"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.source_type = value
        else:
            self.source_type = UNSET
        if "fallbackText" in data and (value := data["fallbackText"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.fallback_text = value
        else:
            self.fallback_text = UNSET
        if "hiddenInConnect" in data and (value := data["hiddenInConnect"]) is not None:
            known += 1
            if type(value) is not bool:
                raise Mismatch
            self.hidden_in_connect = value
        else:
            self.hidden_in_connect = UNSET
        self.type = value = data["type"]
        if value != "TEXTAREA_NO_VARS":
            raise Mismatch
        if "lines" in data and (value := data["lines"]) is not None:
            known += 1
            if type(value) is not int:
                value = as_int(value)
            self.lines = value
        else:
            self.lines = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "id": self.id,
            "title": self.title,
            "type": self.type,
        }
        if self.subtitle is not UNSET:
            data["subtitle"] = self.subtitle
        if self.placeholder is not UNSET:
            data["placeholder"] = self.placeholder
        if self.required is not UNSET:
            data["required"] = self.required
        if self.default_value is not UNSET:
            data["defaultValue"] = self.default_value
        if self.documentation_link is not UNSET:
            data["documentationLink"] = self.documentation_link
        if self.documentation_link_label is not UNSET:
            data["documentationLinkLabel"] = self.documentation_link_label
        if self.hidden is not UNSET:
            data["hidden"] = self.hidden
        if self.read_only is not UNSET:
            data["readOnly"] = self.read_only
        if self.tooltip is not UNSET:
            data["tooltip"] = self.tooltip
        if self.input_type is not UNSET:
            data["inputType"] = self.input_type
        if self.prefix_label is not UNSET:
            data["prefixLabel"] = self.prefix_label
        if self.suffix_label is not UNSET:
            data["suffixLabel"] = self.suffix_label
        if self.source_type is not UNSET:
            data["sourceType"] = self.source_type
        if self.fallback_text is not UNSET:
            data["fallbackText"] = self.fallback_text
        if self.hidden_in_connect is not UNSET:
            data["hiddenInConnect"] = self.hidden_in_connect
        if self.lines is not UNSET:
            data["lines"] = self.lines
        return {**self.extra, **data} if self.extra else data


@model
class NumberInput(Model):
    """A number. The vendor documents its value as a string; the SDK's types allow
    numbers too.

    The user's answer is a `str | float`.
    Source: https://docs.useparagon.com/connect-portal/input-types-reference
    """

    id: str
    """Key of the value in settings and in the values of a stage."""
    title: str
    """Label to show to the user."""
    subtitle: str | Unset
    """Explanation to show to the user."""
    placeholder: str | Unset
    """Example to show in the empty input."""
    required: bool | Unset
    """Whether the user has to give a value; an absent member means yes.

    Default: true.
    """
    default_value: Any | Unset
    """Value of the input before the user gives one; its type depends on the input."""
    documentation_link: str | Unset
    """Address of a page that explains the input."""
    documentation_link_label: str | Unset
    hidden: bool | Unset
    """Whether the input is not shown."""
    read_only: bool | Unset
    """Whether the user cannot change the value."""
    tooltip: str | Unset
    type: Literal["NUMBER"]

    __slots__ = {
        "id": "id",
        "title": "title",
        "subtitle": "subtitle",
        "placeholder": "placeholder",
        "required": "required",
        "default_value": "defaultValue",
        "documentation_link": "documentationLink",
        "documentation_link_label": "documentationLinkLabel",
        "hidden": "hidden",
        "read_only": "readOnly",
        "tooltip": "tooltip",
        "type": "type",
    }

    def __init__(
        self,
        *,
        id: str,
        title: str,
        subtitle: str | Unset = UNSET,
        placeholder: str | Unset = UNSET,
        required: bool | Unset = UNSET,
        default_value: Any | Unset = UNSET,
        documentation_link: str | Unset = UNSET,
        documentation_link_label: str | Unset = UNSET,
        hidden: bool | Unset = UNSET,
        read_only: bool | Unset = UNSET,
        tooltip: str | Unset = UNSET,
        type: Literal["NUMBER"] = "NUMBER",
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.title = title
        self.subtitle = subtitle
        self.placeholder = placeholder
        self.required = required
        self.default_value = default_value
        self.documentation_link = documentation_link
        self.documentation_link_label = documentation_link_label
        self.hidden = hidden
        self.read_only = read_only
        self.tooltip = tooltip
        self.type = type
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
        if "subtitle" in data and (value := data["subtitle"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.subtitle = value
        else:
            self.subtitle = UNSET
        if "placeholder" in data and (value := data["placeholder"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.placeholder = value
        else:
            self.placeholder = UNSET
        if "required" in data and (value := data["required"]) is not None:
            known += 1
            if type(value) is not bool:
                raise Mismatch
            self.required = value
        else:
            self.required = UNSET
        if "defaultValue" in data:
            known += 1
            self.default_value = data["defaultValue"]
        else:
            self.default_value = UNSET
        if (
            "documentationLink" in data
            and (value := data["documentationLink"]) is not None
        ):
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.documentation_link = value
        else:
            self.documentation_link = UNSET
        if (
            "documentationLinkLabel" in data
            and (value := data["documentationLinkLabel"]) is not None
        ):
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.documentation_link_label = value
        else:
            self.documentation_link_label = UNSET
        if "hidden" in data and (value := data["hidden"]) is not None:
            known += 1
            if type(value) is not bool:
                raise Mismatch
            self.hidden = value
        else:
            self.hidden = UNSET
        if "readOnly" in data and (value := data["readOnly"]) is not None:
            known += 1
            if type(value) is not bool:
                raise Mismatch
            self.read_only = value
        else:
            self.read_only = UNSET
        if "tooltip" in data and (value := data["tooltip"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.tooltip = value
        else:
            self.tooltip = UNSET
        self.type = value = data["type"]
        if value != "NUMBER":
            raise Mismatch
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "id": self.id,
            "title": self.title,
            "type": self.type,
        }
        if self.subtitle is not UNSET:
            data["subtitle"] = self.subtitle
        if self.placeholder is not UNSET:
            data["placeholder"] = self.placeholder
        if self.required is not UNSET:
            data["required"] = self.required
        if self.default_value is not UNSET:
            data["defaultValue"] = self.default_value
        if self.documentation_link is not UNSET:
            data["documentationLink"] = self.documentation_link
        if self.documentation_link_label is not UNSET:
            data["documentationLinkLabel"] = self.documentation_link_label
        if self.hidden is not UNSET:
            data["hidden"] = self.hidden
        if self.read_only is not UNSET:
            data["readOnly"] = self.read_only
        if self.tooltip is not UNSET:
            data["tooltip"] = self.tooltip
        return {**self.extra, **data} if self.extra else data


@model
class EmailInput(Model):
    """An e-mail address.

    The user's answer is a `str`.
    Source: https://docs.useparagon.com/connect-portal/input-types-reference
    """

    id: str
    """Key of the value in settings and in the values of a stage."""
    title: str
    """Label to show to the user."""
    subtitle: str | Unset
    """Explanation to show to the user."""
    placeholder: str | Unset
    """Example to show in the empty input."""
    required: bool | Unset
    """Whether the user has to give a value; an absent member means yes.

    Default: true.
    """
    default_value: Any | Unset
    """Value of the input before the user gives one; its type depends on the input."""
    documentation_link: str | Unset
    """Address of a page that explains the input."""
    documentation_link_label: str | Unset
    hidden: bool | Unset
    """Whether the input is not shown."""
    read_only: bool | Unset
    """Whether the user cannot change the value."""
    tooltip: str | Unset
    type: Literal["EMAIL"]

    __slots__ = {
        "id": "id",
        "title": "title",
        "subtitle": "subtitle",
        "placeholder": "placeholder",
        "required": "required",
        "default_value": "defaultValue",
        "documentation_link": "documentationLink",
        "documentation_link_label": "documentationLinkLabel",
        "hidden": "hidden",
        "read_only": "readOnly",
        "tooltip": "tooltip",
        "type": "type",
    }

    def __init__(
        self,
        *,
        id: str,
        title: str,
        subtitle: str | Unset = UNSET,
        placeholder: str | Unset = UNSET,
        required: bool | Unset = UNSET,
        default_value: Any | Unset = UNSET,
        documentation_link: str | Unset = UNSET,
        documentation_link_label: str | Unset = UNSET,
        hidden: bool | Unset = UNSET,
        read_only: bool | Unset = UNSET,
        tooltip: str | Unset = UNSET,
        type: Literal["EMAIL"] = "EMAIL",
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.title = title
        self.subtitle = subtitle
        self.placeholder = placeholder
        self.required = required
        self.default_value = default_value
        self.documentation_link = documentation_link
        self.documentation_link_label = documentation_link_label
        self.hidden = hidden
        self.read_only = read_only
        self.tooltip = tooltip
        self.type = type
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
        if "subtitle" in data and (value := data["subtitle"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.subtitle = value
        else:
            self.subtitle = UNSET
        if "placeholder" in data and (value := data["placeholder"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.placeholder = value
        else:
            self.placeholder = UNSET
        if "required" in data and (value := data["required"]) is not None:
            known += 1
            if type(value) is not bool:
                raise Mismatch
            self.required = value
        else:
            self.required = UNSET
        if "defaultValue" in data:
            known += 1
            self.default_value = data["defaultValue"]
        else:
            self.default_value = UNSET
        if (
            "documentationLink" in data
            and (value := data["documentationLink"]) is not None
        ):
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.documentation_link = value
        else:
            self.documentation_link = UNSET
        if (
            "documentationLinkLabel" in data
            and (value := data["documentationLinkLabel"]) is not None
        ):
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.documentation_link_label = value
        else:
            self.documentation_link_label = UNSET
        if "hidden" in data and (value := data["hidden"]) is not None:
            known += 1
            if type(value) is not bool:
                raise Mismatch
            self.hidden = value
        else:
            self.hidden = UNSET
        if "readOnly" in data and (value := data["readOnly"]) is not None:
            known += 1
            if type(value) is not bool:
                raise Mismatch
            self.read_only = value
        else:
            self.read_only = UNSET
        if "tooltip" in data and (value := data["tooltip"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.tooltip = value
        else:
            self.tooltip = UNSET
        self.type = value = data["type"]
        if value != "EMAIL":
            raise Mismatch
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "id": self.id,
            "title": self.title,
            "type": self.type,
        }
        if self.subtitle is not UNSET:
            data["subtitle"] = self.subtitle
        if self.placeholder is not UNSET:
            data["placeholder"] = self.placeholder
        if self.required is not UNSET:
            data["required"] = self.required
        if self.default_value is not UNSET:
            data["defaultValue"] = self.default_value
        if self.documentation_link is not UNSET:
            data["documentationLink"] = self.documentation_link
        if self.documentation_link_label is not UNSET:
            data["documentationLinkLabel"] = self.documentation_link_label
        if self.hidden is not UNSET:
            data["hidden"] = self.hidden
        if self.read_only is not UNSET:
            data["readOnly"] = self.read_only
        if self.tooltip is not UNSET:
            data["tooltip"] = self.tooltip
        return {**self.extra, **data} if self.extra else data


@model
class UrlInput(Model):
    """An address on the web.

    The user's answer is a `str`.
    Source: https://docs.useparagon.com/connect-portal/input-types-reference
    """

    id: str
    """Key of the value in settings and in the values of a stage."""
    title: str
    """Label to show to the user."""
    subtitle: str | Unset
    """Explanation to show to the user."""
    placeholder: str | Unset
    """Example to show in the empty input."""
    required: bool | Unset
    """Whether the user has to give a value; an absent member means yes.

    Default: true.
    """
    default_value: Any | Unset
    """Value of the input before the user gives one; its type depends on the input."""
    documentation_link: str | Unset
    """Address of a page that explains the input."""
    documentation_link_label: str | Unset
    hidden: bool | Unset
    """Whether the input is not shown."""
    read_only: bool | Unset
    """Whether the user cannot change the value."""
    tooltip: str | Unset
    type: Literal["URL"]

    __slots__ = {
        "id": "id",
        "title": "title",
        "subtitle": "subtitle",
        "placeholder": "placeholder",
        "required": "required",
        "default_value": "defaultValue",
        "documentation_link": "documentationLink",
        "documentation_link_label": "documentationLinkLabel",
        "hidden": "hidden",
        "read_only": "readOnly",
        "tooltip": "tooltip",
        "type": "type",
    }

    def __init__(
        self,
        *,
        id: str,
        title: str,
        subtitle: str | Unset = UNSET,
        placeholder: str | Unset = UNSET,
        required: bool | Unset = UNSET,
        default_value: Any | Unset = UNSET,
        documentation_link: str | Unset = UNSET,
        documentation_link_label: str | Unset = UNSET,
        hidden: bool | Unset = UNSET,
        read_only: bool | Unset = UNSET,
        tooltip: str | Unset = UNSET,
        type: Literal["URL"] = "URL",
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.title = title
        self.subtitle = subtitle
        self.placeholder = placeholder
        self.required = required
        self.default_value = default_value
        self.documentation_link = documentation_link
        self.documentation_link_label = documentation_link_label
        self.hidden = hidden
        self.read_only = read_only
        self.tooltip = tooltip
        self.type = type
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
        if "subtitle" in data and (value := data["subtitle"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.subtitle = value
        else:
            self.subtitle = UNSET
        if "placeholder" in data and (value := data["placeholder"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.placeholder = value
        else:
            self.placeholder = UNSET
        if "required" in data and (value := data["required"]) is not None:
            known += 1
            if type(value) is not bool:
                raise Mismatch
            self.required = value
        else:
            self.required = UNSET
        if "defaultValue" in data:
            known += 1
            self.default_value = data["defaultValue"]
        else:
            self.default_value = UNSET
        if (
            "documentationLink" in data
            and (value := data["documentationLink"]) is not None
        ):
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.documentation_link = value
        else:
            self.documentation_link = UNSET
        if (
            "documentationLinkLabel" in data
            and (value := data["documentationLinkLabel"]) is not None
        ):
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.documentation_link_label = value
        else:
            self.documentation_link_label = UNSET
        if "hidden" in data and (value := data["hidden"]) is not None:
            known += 1
            if type(value) is not bool:
                raise Mismatch
            self.hidden = value
        else:
            self.hidden = UNSET
        if "readOnly" in data and (value := data["readOnly"]) is not None:
            known += 1
            if type(value) is not bool:
                raise Mismatch
            self.read_only = value
        else:
            self.read_only = UNSET
        if "tooltip" in data and (value := data["tooltip"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.tooltip = value
        else:
            self.tooltip = UNSET
        self.type = value = data["type"]
        if value != "URL":
            raise Mismatch
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "id": self.id,
            "title": self.title,
            "type": self.type,
        }
        if self.subtitle is not UNSET:
            data["subtitle"] = self.subtitle
        if self.placeholder is not UNSET:
            data["placeholder"] = self.placeholder
        if self.required is not UNSET:
            data["required"] = self.required
        if self.default_value is not UNSET:
            data["defaultValue"] = self.default_value
        if self.documentation_link is not UNSET:
            data["documentationLink"] = self.documentation_link
        if self.documentation_link_label is not UNSET:
            data["documentationLinkLabel"] = self.documentation_link_label
        if self.hidden is not UNSET:
            data["hidden"] = self.hidden
        if self.read_only is not UNSET:
            data["readOnly"] = self.read_only
        if self.tooltip is not UNSET:
            data["tooltip"] = self.tooltip
        return {**self.extra, **data} if self.extra else data


@model
class PasswordInput(Model):
    """A secret, such as an API key.

    The user's answer is a `str`.
    Source: https://docs.useparagon.com/connect-portal/input-types-reference
    """

    id: str
    """Key of the value in settings and in the values of a stage."""
    title: str
    """Label to show to the user."""
    subtitle: str | Unset
    """Explanation to show to the user."""
    placeholder: str | Unset
    """Example to show in the empty input."""
    required: bool | Unset
    """Whether the user has to give a value; an absent member means yes.

    Default: true.
    """
    default_value: Any | Unset
    """Value of the input before the user gives one; its type depends on the input."""
    documentation_link: str | Unset
    """Address of a page that explains the input."""
    documentation_link_label: str | Unset
    hidden: bool | Unset
    """Whether the input is not shown."""
    read_only: bool | Unset
    """Whether the user cannot change the value."""
    tooltip: str | Unset
    input_type: str | Unset
    """The `type` attribute that an HTML input for it would have."""
    prefix_label: str | Unset
    """Text in front of the value, such as `https://`."""
    suffix_label: str | Unset
    """Text behind the value, such as `.zendesk.com`."""
    source_type: str | Unset
    """Key of the data source that feeds the input."""
    fallback_text: str | Unset
    """Text to show when the source has no options."""
    hidden_in_connect: bool | Unset
    """Whether the Connect Portal leaves the input out."""
    type: Literal["PASSWORD"]

    __slots__ = {
        "id": "id",
        "title": "title",
        "subtitle": "subtitle",
        "placeholder": "placeholder",
        "required": "required",
        "default_value": "defaultValue",
        "documentation_link": "documentationLink",
        "documentation_link_label": "documentationLinkLabel",
        "hidden": "hidden",
        "read_only": "readOnly",
        "tooltip": "tooltip",
        "input_type": "inputType",
        "prefix_label": "prefixLabel",
        "suffix_label": "suffixLabel",
        "source_type": "sourceType",
        "fallback_text": "fallbackText",
        "hidden_in_connect": "hiddenInConnect",
        "type": "type",
    }

    def __init__(
        self,
        *,
        id: str,
        title: str,
        subtitle: str | Unset = UNSET,
        placeholder: str | Unset = UNSET,
        required: bool | Unset = UNSET,
        default_value: Any | Unset = UNSET,
        documentation_link: str | Unset = UNSET,
        documentation_link_label: str | Unset = UNSET,
        hidden: bool | Unset = UNSET,
        read_only: bool | Unset = UNSET,
        tooltip: str | Unset = UNSET,
        input_type: str | Unset = UNSET,
        prefix_label: str | Unset = UNSET,
        suffix_label: str | Unset = UNSET,
        source_type: str | Unset = UNSET,
        fallback_text: str | Unset = UNSET,
        hidden_in_connect: bool | Unset = UNSET,
        type: Literal["PASSWORD"] = "PASSWORD",
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.title = title
        self.subtitle = subtitle
        self.placeholder = placeholder
        self.required = required
        self.default_value = default_value
        self.documentation_link = documentation_link
        self.documentation_link_label = documentation_link_label
        self.hidden = hidden
        self.read_only = read_only
        self.tooltip = tooltip
        self.input_type = input_type
        self.prefix_label = prefix_label
        self.suffix_label = suffix_label
        self.source_type = source_type
        self.fallback_text = fallback_text
        self.hidden_in_connect = hidden_in_connect
        self.type = type
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
        if "subtitle" in data and (value := data["subtitle"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.subtitle = value
        else:
            self.subtitle = UNSET
        if "placeholder" in data and (value := data["placeholder"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.placeholder = value
        else:
            self.placeholder = UNSET
        if "required" in data and (value := data["required"]) is not None:
            known += 1
            if type(value) is not bool:
                raise Mismatch
            self.required = value
        else:
            self.required = UNSET
        if "defaultValue" in data:
            known += 1
            self.default_value = data["defaultValue"]
        else:
            self.default_value = UNSET
        if (
            "documentationLink" in data
            and (value := data["documentationLink"]) is not None
        ):
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.documentation_link = value
        else:
            self.documentation_link = UNSET
        if (
            "documentationLinkLabel" in data
            and (value := data["documentationLinkLabel"]) is not None
        ):
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.documentation_link_label = value
        else:
            self.documentation_link_label = UNSET
        if "hidden" in data and (value := data["hidden"]) is not None:
            known += 1
            if type(value) is not bool:
                raise Mismatch
            self.hidden = value
        else:
            self.hidden = UNSET
        if "readOnly" in data and (value := data["readOnly"]) is not None:
            known += 1
            if type(value) is not bool:
                raise Mismatch
            self.read_only = value
        else:
            self.read_only = UNSET
        if "tooltip" in data and (value := data["tooltip"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.tooltip = value
        else:
            self.tooltip = UNSET
        if "inputType" in data and (value := data["inputType"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.input_type = value
        else:
            self.input_type = UNSET
        if "prefixLabel" in data and (value := data["prefixLabel"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.prefix_label = value
        else:
            self.prefix_label = UNSET
        if "suffixLabel" in data and (value := data["suffixLabel"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.suffix_label = value
        else:
            self.suffix_label = UNSET
        if "sourceType" in data and (value := data["sourceType"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.source_type = value
        else:
            self.source_type = UNSET
        if "fallbackText" in data and (value := data["fallbackText"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.fallback_text = value
        else:
            self.fallback_text = UNSET
        if "hiddenInConnect" in data and (value := data["hiddenInConnect"]) is not None:
            known += 1
            if type(value) is not bool:
                raise Mismatch
            self.hidden_in_connect = value
        else:
            self.hidden_in_connect = UNSET
        self.type = value = data["type"]
        if value != "PASSWORD":
            raise Mismatch
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "id": self.id,
            "title": self.title,
            "type": self.type,
        }
        if self.subtitle is not UNSET:
            data["subtitle"] = self.subtitle
        if self.placeholder is not UNSET:
            data["placeholder"] = self.placeholder
        if self.required is not UNSET:
            data["required"] = self.required
        if self.default_value is not UNSET:
            data["defaultValue"] = self.default_value
        if self.documentation_link is not UNSET:
            data["documentationLink"] = self.documentation_link
        if self.documentation_link_label is not UNSET:
            data["documentationLinkLabel"] = self.documentation_link_label
        if self.hidden is not UNSET:
            data["hidden"] = self.hidden
        if self.read_only is not UNSET:
            data["readOnly"] = self.read_only
        if self.tooltip is not UNSET:
            data["tooltip"] = self.tooltip
        if self.input_type is not UNSET:
            data["inputType"] = self.input_type
        if self.prefix_label is not UNSET:
            data["prefixLabel"] = self.prefix_label
        if self.suffix_label is not UNSET:
            data["suffixLabel"] = self.suffix_label
        if self.source_type is not UNSET:
            data["sourceType"] = self.source_type
        if self.fallback_text is not UNSET:
            data["fallbackText"] = self.fallback_text
        if self.hidden_in_connect is not UNSET:
            data["hiddenInConnect"] = self.hidden_in_connect
        return {**self.extra, **data} if self.extra else data


@model
class BooleanInput(Model):
    """A yes or a no.

    The user's answer is a `bool`.
    Source: https://docs.useparagon.com/connect-portal/input-types-reference
    """

    id: str
    """Key of the value in settings and in the values of a stage."""
    title: str
    """Label to show to the user."""
    subtitle: str | Unset
    """Explanation to show to the user."""
    placeholder: str | Unset
    """Example to show in the empty input."""
    required: bool | Unset
    """Whether the user has to give a value; an absent member means yes.

    Default: true.
    """
    default_value: Any | Unset
    """Value of the input before the user gives one; its type depends on the input."""
    documentation_link: str | Unset
    """Address of a page that explains the input."""
    documentation_link_label: str | Unset
    hidden: bool | Unset
    """Whether the input is not shown."""
    read_only: bool | Unset
    """Whether the user cannot change the value."""
    tooltip: str | Unset
    type: Literal["BOOLEAN_INPUT"]

    __slots__ = {
        "id": "id",
        "title": "title",
        "subtitle": "subtitle",
        "placeholder": "placeholder",
        "required": "required",
        "default_value": "defaultValue",
        "documentation_link": "documentationLink",
        "documentation_link_label": "documentationLinkLabel",
        "hidden": "hidden",
        "read_only": "readOnly",
        "tooltip": "tooltip",
        "type": "type",
    }

    def __init__(
        self,
        *,
        id: str,
        title: str,
        subtitle: str | Unset = UNSET,
        placeholder: str | Unset = UNSET,
        required: bool | Unset = UNSET,
        default_value: Any | Unset = UNSET,
        documentation_link: str | Unset = UNSET,
        documentation_link_label: str | Unset = UNSET,
        hidden: bool | Unset = UNSET,
        read_only: bool | Unset = UNSET,
        tooltip: str | Unset = UNSET,
        type: Literal["BOOLEAN_INPUT"] = "BOOLEAN_INPUT",
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.title = title
        self.subtitle = subtitle
        self.placeholder = placeholder
        self.required = required
        self.default_value = default_value
        self.documentation_link = documentation_link
        self.documentation_link_label = documentation_link_label
        self.hidden = hidden
        self.read_only = read_only
        self.tooltip = tooltip
        self.type = type
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
        if "subtitle" in data and (value := data["subtitle"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.subtitle = value
        else:
            self.subtitle = UNSET
        if "placeholder" in data and (value := data["placeholder"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.placeholder = value
        else:
            self.placeholder = UNSET
        if "required" in data and (value := data["required"]) is not None:
            known += 1
            if type(value) is not bool:
                raise Mismatch
            self.required = value
        else:
            self.required = UNSET
        if "defaultValue" in data:
            known += 1
            self.default_value = data["defaultValue"]
        else:
            self.default_value = UNSET
        if (
            "documentationLink" in data
            and (value := data["documentationLink"]) is not None
        ):
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.documentation_link = value
        else:
            self.documentation_link = UNSET
        if (
            "documentationLinkLabel" in data
            and (value := data["documentationLinkLabel"]) is not None
        ):
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.documentation_link_label = value
        else:
            self.documentation_link_label = UNSET
        if "hidden" in data and (value := data["hidden"]) is not None:
            known += 1
            if type(value) is not bool:
                raise Mismatch
            self.hidden = value
        else:
            self.hidden = UNSET
        if "readOnly" in data and (value := data["readOnly"]) is not None:
            known += 1
            if type(value) is not bool:
                raise Mismatch
            self.read_only = value
        else:
            self.read_only = UNSET
        if "tooltip" in data and (value := data["tooltip"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.tooltip = value
        else:
            self.tooltip = UNSET
        self.type = value = data["type"]
        if value != "BOOLEAN_INPUT":
            raise Mismatch
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "id": self.id,
            "title": self.title,
            "type": self.type,
        }
        if self.subtitle is not UNSET:
            data["subtitle"] = self.subtitle
        if self.placeholder is not UNSET:
            data["placeholder"] = self.placeholder
        if self.required is not UNSET:
            data["required"] = self.required
        if self.default_value is not UNSET:
            data["defaultValue"] = self.default_value
        if self.documentation_link is not UNSET:
            data["documentationLink"] = self.documentation_link
        if self.documentation_link_label is not UNSET:
            data["documentationLinkLabel"] = self.documentation_link_label
        if self.hidden is not UNSET:
            data["hidden"] = self.hidden
        if self.read_only is not UNSET:
            data["readOnly"] = self.read_only
        if self.tooltip is not UNSET:
            data["tooltip"] = self.tooltip
        return {**self.extra, **data} if self.extra else data


@model
class SwitchInput(Model):
    """A switch.

    The user's answer is a `bool`.
    Source: https://docs.useparagon.com/connect-portal/input-types-reference
    """

    id: str
    """Key of the value in settings and in the values of a stage."""
    title: str
    """Label to show to the user."""
    subtitle: str | Unset
    """Explanation to show to the user."""
    placeholder: str | Unset
    """Example to show in the empty input."""
    required: bool | Unset
    """Whether the user has to give a value; an absent member means yes.

    Default: true.
    """
    default_value: Any | Unset
    """Value of the input before the user gives one; its type depends on the input."""
    documentation_link: str | Unset
    """Address of a page that explains the input."""
    documentation_link_label: str | Unset
    hidden: bool | Unset
    """Whether the input is not shown."""
    read_only: bool | Unset
    """Whether the user cannot change the value."""
    tooltip: str | Unset
    input_type: str | Unset
    """The `type` attribute that an HTML input for it would have."""
    prefix_label: str | Unset
    """Text in front of the value, such as `https://`."""
    suffix_label: str | Unset
    """Text behind the value, such as `.zendesk.com`."""
    source_type: str | Unset
    """Key of the data source that feeds the input."""
    fallback_text: str | Unset
    """Text to show when the source has no options."""
    hidden_in_connect: bool | Unset
    """Whether the Connect Portal leaves the input out."""
    type: Literal["SWITCH"]
    tool_tip_text: str | Unset
    title_text: str | Unset

    __slots__ = {
        "id": "id",
        "title": "title",
        "subtitle": "subtitle",
        "placeholder": "placeholder",
        "required": "required",
        "default_value": "defaultValue",
        "documentation_link": "documentationLink",
        "documentation_link_label": "documentationLinkLabel",
        "hidden": "hidden",
        "read_only": "readOnly",
        "tooltip": "tooltip",
        "input_type": "inputType",
        "prefix_label": "prefixLabel",
        "suffix_label": "suffixLabel",
        "source_type": "sourceType",
        "fallback_text": "fallbackText",
        "hidden_in_connect": "hiddenInConnect",
        "type": "type",
        "tool_tip_text": "toolTipText",
        "title_text": "titleText",
    }

    def __init__(
        self,
        *,
        id: str,
        title: str,
        subtitle: str | Unset = UNSET,
        placeholder: str | Unset = UNSET,
        required: bool | Unset = UNSET,
        default_value: Any | Unset = UNSET,
        documentation_link: str | Unset = UNSET,
        documentation_link_label: str | Unset = UNSET,
        hidden: bool | Unset = UNSET,
        read_only: bool | Unset = UNSET,
        tooltip: str | Unset = UNSET,
        input_type: str | Unset = UNSET,
        prefix_label: str | Unset = UNSET,
        suffix_label: str | Unset = UNSET,
        source_type: str | Unset = UNSET,
        fallback_text: str | Unset = UNSET,
        hidden_in_connect: bool | Unset = UNSET,
        type: Literal["SWITCH"] = "SWITCH",
        tool_tip_text: str | Unset = UNSET,
        title_text: str | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.title = title
        self.subtitle = subtitle
        self.placeholder = placeholder
        self.required = required
        self.default_value = default_value
        self.documentation_link = documentation_link
        self.documentation_link_label = documentation_link_label
        self.hidden = hidden
        self.read_only = read_only
        self.tooltip = tooltip
        self.input_type = input_type
        self.prefix_label = prefix_label
        self.suffix_label = suffix_label
        self.source_type = source_type
        self.fallback_text = fallback_text
        self.hidden_in_connect = hidden_in_connect
        self.type = type
        self.tool_tip_text = tool_tip_text
        self.title_text = title_text
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
        if "subtitle" in data and (value := data["subtitle"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.subtitle = value
        else:
            self.subtitle = UNSET
        if "placeholder" in data and (value := data["placeholder"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.placeholder = value
        else:
            self.placeholder = UNSET
        if "required" in data and (value := data["required"]) is not None:
            known += 1
            if type(value) is not bool:
                raise Mismatch
            self.required = value
        else:
            self.required = UNSET
        if "defaultValue" in data:
            known += 1
            self.default_value = data["defaultValue"]
        else:
            self.default_value = UNSET
        if (
            "documentationLink" in data
            and (value := data["documentationLink"]) is not None
        ):
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.documentation_link = value
        else:
            self.documentation_link = UNSET
        if (
            "documentationLinkLabel" in data
            and (value := data["documentationLinkLabel"]) is not None
        ):
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.documentation_link_label = value
        else:
            self.documentation_link_label = UNSET
        if "hidden" in data and (value := data["hidden"]) is not None:
            known += 1
            if type(value) is not bool:
                raise Mismatch
            self.hidden = value
        else:
            self.hidden = UNSET
        if "readOnly" in data and (value := data["readOnly"]) is not None:
            known += 1
            if type(value) is not bool:
                raise Mismatch
            self.read_only = value
        else:
            self.read_only = UNSET
        if "tooltip" in data and (value := data["tooltip"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.tooltip = value
        else:
            self.tooltip = UNSET
        if "inputType" in data and (value := data["inputType"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.input_type = value
        else:
            self.input_type = UNSET
        if "prefixLabel" in data and (value := data["prefixLabel"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.prefix_label = value
        else:
            self.prefix_label = UNSET
        if "suffixLabel" in data and (value := data["suffixLabel"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.suffix_label = value
        else:
            self.suffix_label = UNSET
        if "sourceType" in data and (value := data["sourceType"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.source_type = value
        else:
            self.source_type = UNSET
        if "fallbackText" in data and (value := data["fallbackText"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.fallback_text = value
        else:
            self.fallback_text = UNSET
        if "hiddenInConnect" in data and (value := data["hiddenInConnect"]) is not None:
            known += 1
            if type(value) is not bool:
                raise Mismatch
            self.hidden_in_connect = value
        else:
            self.hidden_in_connect = UNSET
        self.type = value = data["type"]
        if value != "SWITCH":
            raise Mismatch
        if "toolTipText" in data and (value := data["toolTipText"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.tool_tip_text = value
        else:
            self.tool_tip_text = UNSET
        if "titleText" in data and (value := data["titleText"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.title_text = value
        else:
            self.title_text = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "id": self.id,
            "title": self.title,
            "type": self.type,
        }
        if self.subtitle is not UNSET:
            data["subtitle"] = self.subtitle
        if self.placeholder is not UNSET:
            data["placeholder"] = self.placeholder
        if self.required is not UNSET:
            data["required"] = self.required
        if self.default_value is not UNSET:
            data["defaultValue"] = self.default_value
        if self.documentation_link is not UNSET:
            data["documentationLink"] = self.documentation_link
        if self.documentation_link_label is not UNSET:
            data["documentationLinkLabel"] = self.documentation_link_label
        if self.hidden is not UNSET:
            data["hidden"] = self.hidden
        if self.read_only is not UNSET:
            data["readOnly"] = self.read_only
        if self.tooltip is not UNSET:
            data["tooltip"] = self.tooltip
        if self.input_type is not UNSET:
            data["inputType"] = self.input_type
        if self.prefix_label is not UNSET:
            data["prefixLabel"] = self.prefix_label
        if self.suffix_label is not UNSET:
            data["suffixLabel"] = self.suffix_label
        if self.source_type is not UNSET:
            data["sourceType"] = self.source_type
        if self.fallback_text is not UNSET:
            data["fallbackText"] = self.fallback_text
        if self.hidden_in_connect is not UNSET:
            data["hiddenInConnect"] = self.hidden_in_connect
        if self.tool_tip_text is not UNSET:
            data["toolTipText"] = self.tool_tip_text
        if self.title_text is not UNSET:
            data["titleText"] = self.title_text
        return {**self.extra, **data} if self.extra else data


@model
class EnumInput(Model):
    """A dropdown whose options are fixed, in the data source that `sourceType` names.

    The user's answer is a `str`.
    Source: https://docs.useparagon.com/connect-portal/input-types-reference
    """

    id: str
    """Key of the value in settings and in the values of a stage."""
    title: str
    """Label to show to the user."""
    subtitle: str | Unset
    """Explanation to show to the user."""
    placeholder: str | Unset
    """Example to show in the empty input."""
    required: bool | Unset
    """Whether the user has to give a value; an absent member means yes.

    Default: true.
    """
    default_value: Any | Unset
    """Value of the input before the user gives one; its type depends on the input."""
    documentation_link: str | Unset
    """Address of a page that explains the input."""
    documentation_link_label: str | Unset
    hidden: bool | Unset
    """Whether the input is not shown."""
    read_only: bool | Unset
    """Whether the user cannot change the value."""
    tooltip: str | Unset
    input_type: str | Unset
    """The `type` attribute that an HTML input for it would have."""
    prefix_label: str | Unset
    """Text in front of the value, such as `https://`."""
    suffix_label: str | Unset
    """Text behind the value, such as `.zendesk.com`."""
    source_type: str | Unset
    """Key of the data source that feeds the input."""
    fallback_text: str | Unset
    """Text to show when the source has no options."""
    hidden_in_connect: bool | Unset
    """Whether the Connect Portal leaves the input out."""
    type: Literal["ENUM"]

    __slots__ = {
        "id": "id",
        "title": "title",
        "subtitle": "subtitle",
        "placeholder": "placeholder",
        "required": "required",
        "default_value": "defaultValue",
        "documentation_link": "documentationLink",
        "documentation_link_label": "documentationLinkLabel",
        "hidden": "hidden",
        "read_only": "readOnly",
        "tooltip": "tooltip",
        "input_type": "inputType",
        "prefix_label": "prefixLabel",
        "suffix_label": "suffixLabel",
        "source_type": "sourceType",
        "fallback_text": "fallbackText",
        "hidden_in_connect": "hiddenInConnect",
        "type": "type",
    }

    def __init__(
        self,
        *,
        id: str,
        title: str,
        subtitle: str | Unset = UNSET,
        placeholder: str | Unset = UNSET,
        required: bool | Unset = UNSET,
        default_value: Any | Unset = UNSET,
        documentation_link: str | Unset = UNSET,
        documentation_link_label: str | Unset = UNSET,
        hidden: bool | Unset = UNSET,
        read_only: bool | Unset = UNSET,
        tooltip: str | Unset = UNSET,
        input_type: str | Unset = UNSET,
        prefix_label: str | Unset = UNSET,
        suffix_label: str | Unset = UNSET,
        source_type: str | Unset = UNSET,
        fallback_text: str | Unset = UNSET,
        hidden_in_connect: bool | Unset = UNSET,
        type: Literal["ENUM"] = "ENUM",
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.title = title
        self.subtitle = subtitle
        self.placeholder = placeholder
        self.required = required
        self.default_value = default_value
        self.documentation_link = documentation_link
        self.documentation_link_label = documentation_link_label
        self.hidden = hidden
        self.read_only = read_only
        self.tooltip = tooltip
        self.input_type = input_type
        self.prefix_label = prefix_label
        self.suffix_label = suffix_label
        self.source_type = source_type
        self.fallback_text = fallback_text
        self.hidden_in_connect = hidden_in_connect
        self.type = type
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
        if "subtitle" in data and (value := data["subtitle"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.subtitle = value
        else:
            self.subtitle = UNSET
        if "placeholder" in data and (value := data["placeholder"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.placeholder = value
        else:
            self.placeholder = UNSET
        if "required" in data and (value := data["required"]) is not None:
            known += 1
            if type(value) is not bool:
                raise Mismatch
            self.required = value
        else:
            self.required = UNSET
        if "defaultValue" in data:
            known += 1
            self.default_value = data["defaultValue"]
        else:
            self.default_value = UNSET
        if (
            "documentationLink" in data
            and (value := data["documentationLink"]) is not None
        ):
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.documentation_link = value
        else:
            self.documentation_link = UNSET
        if (
            "documentationLinkLabel" in data
            and (value := data["documentationLinkLabel"]) is not None
        ):
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.documentation_link_label = value
        else:
            self.documentation_link_label = UNSET
        if "hidden" in data and (value := data["hidden"]) is not None:
            known += 1
            if type(value) is not bool:
                raise Mismatch
            self.hidden = value
        else:
            self.hidden = UNSET
        if "readOnly" in data and (value := data["readOnly"]) is not None:
            known += 1
            if type(value) is not bool:
                raise Mismatch
            self.read_only = value
        else:
            self.read_only = UNSET
        if "tooltip" in data and (value := data["tooltip"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.tooltip = value
        else:
            self.tooltip = UNSET
        if "inputType" in data and (value := data["inputType"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.input_type = value
        else:
            self.input_type = UNSET
        if "prefixLabel" in data and (value := data["prefixLabel"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.prefix_label = value
        else:
            self.prefix_label = UNSET
        if "suffixLabel" in data and (value := data["suffixLabel"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.suffix_label = value
        else:
            self.suffix_label = UNSET
        if "sourceType" in data and (value := data["sourceType"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.source_type = value
        else:
            self.source_type = UNSET
        if "fallbackText" in data and (value := data["fallbackText"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.fallback_text = value
        else:
            self.fallback_text = UNSET
        if "hiddenInConnect" in data and (value := data["hiddenInConnect"]) is not None:
            known += 1
            if type(value) is not bool:
                raise Mismatch
            self.hidden_in_connect = value
        else:
            self.hidden_in_connect = UNSET
        self.type = value = data["type"]
        if value != "ENUM":
            raise Mismatch
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "id": self.id,
            "title": self.title,
            "type": self.type,
        }
        if self.subtitle is not UNSET:
            data["subtitle"] = self.subtitle
        if self.placeholder is not UNSET:
            data["placeholder"] = self.placeholder
        if self.required is not UNSET:
            data["required"] = self.required
        if self.default_value is not UNSET:
            data["defaultValue"] = self.default_value
        if self.documentation_link is not UNSET:
            data["documentationLink"] = self.documentation_link
        if self.documentation_link_label is not UNSET:
            data["documentationLinkLabel"] = self.documentation_link_label
        if self.hidden is not UNSET:
            data["hidden"] = self.hidden
        if self.read_only is not UNSET:
            data["readOnly"] = self.read_only
        if self.tooltip is not UNSET:
            data["tooltip"] = self.tooltip
        if self.input_type is not UNSET:
            data["inputType"] = self.input_type
        if self.prefix_label is not UNSET:
            data["prefixLabel"] = self.prefix_label
        if self.suffix_label is not UNSET:
            data["suffixLabel"] = self.suffix_label
        if self.source_type is not UNSET:
            data["sourceType"] = self.source_type
        if self.fallback_text is not UNSET:
            data["fallbackText"] = self.fallback_text
        if self.hidden_in_connect is not UNSET:
            data["hiddenInConnect"] = self.hidden_in_connect
        return {**self.extra, **data} if self.extra else data


@model
class DynamicEnumInput(Model):
    """A dropdown whose options are loaded from the connected account, with `sourceType`
    as the source's key.

    The user's answer is a `str`.
    Source: https://docs.useparagon.com/connect-portal/input-types-reference
    """

    id: str
    """Key of the value in settings and in the values of a stage."""
    title: str
    """Label to show to the user."""
    subtitle: str | Unset
    """Explanation to show to the user."""
    placeholder: str | Unset
    """Example to show in the empty input."""
    required: bool | Unset
    """Whether the user has to give a value; an absent member means yes.

    Default: true.
    """
    default_value: Any | Unset
    """Value of the input before the user gives one; its type depends on the input."""
    documentation_link: str | Unset
    """Address of a page that explains the input."""
    documentation_link_label: str | Unset
    hidden: bool | Unset
    """Whether the input is not shown."""
    read_only: bool | Unset
    """Whether the user cannot change the value."""
    tooltip: str | Unset
    input_type: str | Unset
    """The `type` attribute that an HTML input for it would have."""
    prefix_label: str | Unset
    """Text in front of the value, such as `https://`."""
    suffix_label: str | Unset
    """Text behind the value, such as `.zendesk.com`."""
    source_type: str | Unset
    """Key of the data source that feeds the input."""
    fallback_text: str | Unset
    """Text to show when the source has no options."""
    hidden_in_connect: bool | Unset
    """Whether the Connect Portal leaves the input out."""
    type: Literal["DYNAMIC_ENUM"]

    __slots__ = {
        "id": "id",
        "title": "title",
        "subtitle": "subtitle",
        "placeholder": "placeholder",
        "required": "required",
        "default_value": "defaultValue",
        "documentation_link": "documentationLink",
        "documentation_link_label": "documentationLinkLabel",
        "hidden": "hidden",
        "read_only": "readOnly",
        "tooltip": "tooltip",
        "input_type": "inputType",
        "prefix_label": "prefixLabel",
        "suffix_label": "suffixLabel",
        "source_type": "sourceType",
        "fallback_text": "fallbackText",
        "hidden_in_connect": "hiddenInConnect",
        "type": "type",
    }

    def __init__(
        self,
        *,
        id: str,
        title: str,
        subtitle: str | Unset = UNSET,
        placeholder: str | Unset = UNSET,
        required: bool | Unset = UNSET,
        default_value: Any | Unset = UNSET,
        documentation_link: str | Unset = UNSET,
        documentation_link_label: str | Unset = UNSET,
        hidden: bool | Unset = UNSET,
        read_only: bool | Unset = UNSET,
        tooltip: str | Unset = UNSET,
        input_type: str | Unset = UNSET,
        prefix_label: str | Unset = UNSET,
        suffix_label: str | Unset = UNSET,
        source_type: str | Unset = UNSET,
        fallback_text: str | Unset = UNSET,
        hidden_in_connect: bool | Unset = UNSET,
        type: Literal["DYNAMIC_ENUM"] = "DYNAMIC_ENUM",
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.title = title
        self.subtitle = subtitle
        self.placeholder = placeholder
        self.required = required
        self.default_value = default_value
        self.documentation_link = documentation_link
        self.documentation_link_label = documentation_link_label
        self.hidden = hidden
        self.read_only = read_only
        self.tooltip = tooltip
        self.input_type = input_type
        self.prefix_label = prefix_label
        self.suffix_label = suffix_label
        self.source_type = source_type
        self.fallback_text = fallback_text
        self.hidden_in_connect = hidden_in_connect
        self.type = type
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
        if "subtitle" in data and (value := data["subtitle"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.subtitle = value
        else:
            self.subtitle = UNSET
        if "placeholder" in data and (value := data["placeholder"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.placeholder = value
        else:
            self.placeholder = UNSET
        if "required" in data and (value := data["required"]) is not None:
            known += 1
            if type(value) is not bool:
                raise Mismatch
            self.required = value
        else:
            self.required = UNSET
        if "defaultValue" in data:
            known += 1
            self.default_value = data["defaultValue"]
        else:
            self.default_value = UNSET
        if (
            "documentationLink" in data
            and (value := data["documentationLink"]) is not None
        ):
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.documentation_link = value
        else:
            self.documentation_link = UNSET
        if (
            "documentationLinkLabel" in data
            and (value := data["documentationLinkLabel"]) is not None
        ):
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.documentation_link_label = value
        else:
            self.documentation_link_label = UNSET
        if "hidden" in data and (value := data["hidden"]) is not None:
            known += 1
            if type(value) is not bool:
                raise Mismatch
            self.hidden = value
        else:
            self.hidden = UNSET
        if "readOnly" in data and (value := data["readOnly"]) is not None:
            known += 1
            if type(value) is not bool:
                raise Mismatch
            self.read_only = value
        else:
            self.read_only = UNSET
        if "tooltip" in data and (value := data["tooltip"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.tooltip = value
        else:
            self.tooltip = UNSET
        if "inputType" in data and (value := data["inputType"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.input_type = value
        else:
            self.input_type = UNSET
        if "prefixLabel" in data and (value := data["prefixLabel"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.prefix_label = value
        else:
            self.prefix_label = UNSET
        if "suffixLabel" in data and (value := data["suffixLabel"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.suffix_label = value
        else:
            self.suffix_label = UNSET
        if "sourceType" in data and (value := data["sourceType"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.source_type = value
        else:
            self.source_type = UNSET
        if "fallbackText" in data and (value := data["fallbackText"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.fallback_text = value
        else:
            self.fallback_text = UNSET
        if "hiddenInConnect" in data and (value := data["hiddenInConnect"]) is not None:
            known += 1
            if type(value) is not bool:
                raise Mismatch
            self.hidden_in_connect = value
        else:
            self.hidden_in_connect = UNSET
        self.type = value = data["type"]
        if value != "DYNAMIC_ENUM":
            raise Mismatch
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "id": self.id,
            "title": self.title,
            "type": self.type,
        }
        if self.subtitle is not UNSET:
            data["subtitle"] = self.subtitle
        if self.placeholder is not UNSET:
            data["placeholder"] = self.placeholder
        if self.required is not UNSET:
            data["required"] = self.required
        if self.default_value is not UNSET:
            data["defaultValue"] = self.default_value
        if self.documentation_link is not UNSET:
            data["documentationLink"] = self.documentation_link
        if self.documentation_link_label is not UNSET:
            data["documentationLinkLabel"] = self.documentation_link_label
        if self.hidden is not UNSET:
            data["hidden"] = self.hidden
        if self.read_only is not UNSET:
            data["readOnly"] = self.read_only
        if self.tooltip is not UNSET:
            data["tooltip"] = self.tooltip
        if self.input_type is not UNSET:
            data["inputType"] = self.input_type
        if self.prefix_label is not UNSET:
            data["prefixLabel"] = self.prefix_label
        if self.suffix_label is not UNSET:
            data["suffixLabel"] = self.suffix_label
        if self.source_type is not UNSET:
            data["sourceType"] = self.source_type
        if self.fallback_text is not UNSET:
            data["fallbackText"] = self.fallback_text
        if self.hidden_in_connect is not UNSET:
            data["hiddenInConnect"] = self.hidden_in_connect
        return {**self.extra, **data} if self.extra else data


@model
class CustomDropdownInput(Model):
    """A dropdown whose options your application supplies under `key`.

    The user's answer is a `str`.
    Source: https://docs.useparagon.com/connect-portal/input-types-reference
    """

    id: str
    """Key of the value in settings and in the values of a stage."""
    title: str
    """Label to show to the user."""
    subtitle: str | Unset
    """Explanation to show to the user."""
    placeholder: str | Unset
    """Example to show in the empty input."""
    required: bool | Unset
    """Whether the user has to give a value; an absent member means yes.

    Default: true.
    """
    default_value: Any | Unset
    """Value of the input before the user gives one; its type depends on the input."""
    documentation_link: str | Unset
    """Address of a page that explains the input."""
    documentation_link_label: str | Unset
    hidden: bool | Unset
    """Whether the input is not shown."""
    read_only: bool | Unset
    """Whether the user cannot change the value."""
    tooltip: str | Unset
    type: Literal["CUSTOM_DROPDOWN"]
    key: str
    """Name under which the application registers the options."""
    key_is_default: bool | Unset
    """Whether `key` was made by Paragon rather than chosen in the dashboard."""
    custom_dropdown_options: list[CustomDropdownField] | Unset
    """Options to offer when the application registers none."""

    __slots__ = {
        "id": "id",
        "title": "title",
        "subtitle": "subtitle",
        "placeholder": "placeholder",
        "required": "required",
        "default_value": "defaultValue",
        "documentation_link": "documentationLink",
        "documentation_link_label": "documentationLinkLabel",
        "hidden": "hidden",
        "read_only": "readOnly",
        "tooltip": "tooltip",
        "type": "type",
        "key": "key",
        "key_is_default": "keyIsDefault",
        "custom_dropdown_options": "customDropdownOptions",
    }

    def __init__(
        self,
        *,
        id: str,
        title: str,
        subtitle: str | Unset = UNSET,
        placeholder: str | Unset = UNSET,
        required: bool | Unset = UNSET,
        default_value: Any | Unset = UNSET,
        documentation_link: str | Unset = UNSET,
        documentation_link_label: str | Unset = UNSET,
        hidden: bool | Unset = UNSET,
        read_only: bool | Unset = UNSET,
        tooltip: str | Unset = UNSET,
        type: Literal["CUSTOM_DROPDOWN"] = "CUSTOM_DROPDOWN",
        key: str,
        key_is_default: bool | Unset = UNSET,
        custom_dropdown_options: list[CustomDropdownField] | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.title = title
        self.subtitle = subtitle
        self.placeholder = placeholder
        self.required = required
        self.default_value = default_value
        self.documentation_link = documentation_link
        self.documentation_link_label = documentation_link_label
        self.hidden = hidden
        self.read_only = read_only
        self.tooltip = tooltip
        self.type = type
        self.key = key
        self.key_is_default = key_is_default
        self.custom_dropdown_options = custom_dropdown_options
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 4
        self.id = value = data["id"]
        if type(value) is not str:
            raise Mismatch
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
        if "placeholder" in data and (value := data["placeholder"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.placeholder = value
        else:
            self.placeholder = UNSET
        if "required" in data and (value := data["required"]) is not None:
            known += 1
            if type(value) is not bool:
                raise Mismatch
            self.required = value
        else:
            self.required = UNSET
        if "defaultValue" in data:
            known += 1
            self.default_value = data["defaultValue"]
        else:
            self.default_value = UNSET
        if (
            "documentationLink" in data
            and (value := data["documentationLink"]) is not None
        ):
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.documentation_link = value
        else:
            self.documentation_link = UNSET
        if (
            "documentationLinkLabel" in data
            and (value := data["documentationLinkLabel"]) is not None
        ):
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.documentation_link_label = value
        else:
            self.documentation_link_label = UNSET
        if "hidden" in data and (value := data["hidden"]) is not None:
            known += 1
            if type(value) is not bool:
                raise Mismatch
            self.hidden = value
        else:
            self.hidden = UNSET
        if "readOnly" in data and (value := data["readOnly"]) is not None:
            known += 1
            if type(value) is not bool:
                raise Mismatch
            self.read_only = value
        else:
            self.read_only = UNSET
        if "tooltip" in data and (value := data["tooltip"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.tooltip = value
        else:
            self.tooltip = UNSET
        self.type = value = data["type"]
        if value != "CUSTOM_DROPDOWN":
            raise Mismatch
        self.key = value = data["key"]
        if type(value) is not str:
            raise Mismatch
        if "keyIsDefault" in data and (value := data["keyIsDefault"]) is not None:
            known += 1
            if type(value) is not bool:
                raise Mismatch
            self.key_is_default = value
        else:
            self.key_is_default = UNSET
        if (
            "customDropdownOptions" in data
            and (value := data["customDropdownOptions"]) is not None
        ):
            known += 1
            if value.__class__ is not list:
                raise Mismatch
            self.custom_dropdown_options = [
                CustomDropdownField.decode(item) for item in value
            ]
        else:
            self.custom_dropdown_options = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "id": self.id,
            "title": self.title,
            "type": self.type,
            "key": self.key,
        }
        if self.subtitle is not UNSET:
            data["subtitle"] = self.subtitle
        if self.placeholder is not UNSET:
            data["placeholder"] = self.placeholder
        if self.required is not UNSET:
            data["required"] = self.required
        if self.default_value is not UNSET:
            data["defaultValue"] = self.default_value
        if self.documentation_link is not UNSET:
            data["documentationLink"] = self.documentation_link
        if self.documentation_link_label is not UNSET:
            data["documentationLinkLabel"] = self.documentation_link_label
        if self.hidden is not UNSET:
            data["hidden"] = self.hidden
        if self.read_only is not UNSET:
            data["readOnly"] = self.read_only
        if self.tooltip is not UNSET:
            data["tooltip"] = self.tooltip
        if self.key_is_default is not UNSET:
            data["keyIsDefault"] = self.key_is_default
        if self.custom_dropdown_options is not UNSET:
            data["customDropdownOptions"] = [
                item.to_dict() for item in self.custom_dropdown_options
            ]
        return {**self.extra, **data} if self.extra else data


@model
class ComboInput(Model):
    """Two dropdowns, the second of which depends on the first.

    The user's answer is a `ComboDropdownValue`.
    Source: https://docs.useparagon.com/connect-portal/input-types-reference
    """

    id: str
    """Key of the value in settings and in the values of a stage."""
    title: str
    """Label to show to the user."""
    subtitle: str | Unset
    """Explanation to show to the user."""
    placeholder: str | Unset
    """Example to show in the empty input."""
    required: bool | Unset
    """Whether the user has to give a value; an absent member means yes.

    Default: true.
    """
    default_value: Any | Unset
    """Value of the input before the user gives one; its type depends on the input."""
    documentation_link: str | Unset
    """Address of a page that explains the input."""
    documentation_link_label: str | Unset
    hidden: bool | Unset
    """Whether the input is not shown."""
    read_only: bool | Unset
    """Whether the user cannot change the value."""
    tooltip: str | Unset
    input_type: str | Unset
    """The `type` attribute that an HTML input for it would have."""
    prefix_label: str | Unset
    """Text in front of the value, such as `https://`."""
    suffix_label: str | Unset
    """Text behind the value, such as `.zendesk.com`."""
    source_type: str | Unset
    """Key of the data source that feeds the input."""
    fallback_text: str | Unset
    """Text to show when the source has no options."""
    hidden_in_connect: bool | Unset
    """Whether the Connect Portal leaves the input out."""
    type: Literal["COMBO_INPUT"]
    saved_field_mappings: list[SavedFieldMapping] | Unset
    """Fields of your application to map in addition."""

    __slots__ = {
        "id": "id",
        "title": "title",
        "subtitle": "subtitle",
        "placeholder": "placeholder",
        "required": "required",
        "default_value": "defaultValue",
        "documentation_link": "documentationLink",
        "documentation_link_label": "documentationLinkLabel",
        "hidden": "hidden",
        "read_only": "readOnly",
        "tooltip": "tooltip",
        "input_type": "inputType",
        "prefix_label": "prefixLabel",
        "suffix_label": "suffixLabel",
        "source_type": "sourceType",
        "fallback_text": "fallbackText",
        "hidden_in_connect": "hiddenInConnect",
        "type": "type",
        "saved_field_mappings": "savedFieldMappings",
    }

    def __init__(
        self,
        *,
        id: str,
        title: str,
        subtitle: str | Unset = UNSET,
        placeholder: str | Unset = UNSET,
        required: bool | Unset = UNSET,
        default_value: Any | Unset = UNSET,
        documentation_link: str | Unset = UNSET,
        documentation_link_label: str | Unset = UNSET,
        hidden: bool | Unset = UNSET,
        read_only: bool | Unset = UNSET,
        tooltip: str | Unset = UNSET,
        input_type: str | Unset = UNSET,
        prefix_label: str | Unset = UNSET,
        suffix_label: str | Unset = UNSET,
        source_type: str | Unset = UNSET,
        fallback_text: str | Unset = UNSET,
        hidden_in_connect: bool | Unset = UNSET,
        type: Literal["COMBO_INPUT"] = "COMBO_INPUT",
        saved_field_mappings: list[SavedFieldMapping] | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.title = title
        self.subtitle = subtitle
        self.placeholder = placeholder
        self.required = required
        self.default_value = default_value
        self.documentation_link = documentation_link
        self.documentation_link_label = documentation_link_label
        self.hidden = hidden
        self.read_only = read_only
        self.tooltip = tooltip
        self.input_type = input_type
        self.prefix_label = prefix_label
        self.suffix_label = suffix_label
        self.source_type = source_type
        self.fallback_text = fallback_text
        self.hidden_in_connect = hidden_in_connect
        self.type = type
        self.saved_field_mappings = saved_field_mappings
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
        if "subtitle" in data and (value := data["subtitle"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.subtitle = value
        else:
            self.subtitle = UNSET
        if "placeholder" in data and (value := data["placeholder"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.placeholder = value
        else:
            self.placeholder = UNSET
        if "required" in data and (value := data["required"]) is not None:
            known += 1
            if type(value) is not bool:
                raise Mismatch
            self.required = value
        else:
            self.required = UNSET
        if "defaultValue" in data:
            known += 1
            self.default_value = data["defaultValue"]
        else:
            self.default_value = UNSET
        if (
            "documentationLink" in data
            and (value := data["documentationLink"]) is not None
        ):
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.documentation_link = value
        else:
            self.documentation_link = UNSET
        if (
            "documentationLinkLabel" in data
            and (value := data["documentationLinkLabel"]) is not None
        ):
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.documentation_link_label = value
        else:
            self.documentation_link_label = UNSET
        if "hidden" in data and (value := data["hidden"]) is not None:
            known += 1
            if type(value) is not bool:
                raise Mismatch
            self.hidden = value
        else:
            self.hidden = UNSET
        if "readOnly" in data and (value := data["readOnly"]) is not None:
            known += 1
            if type(value) is not bool:
                raise Mismatch
            self.read_only = value
        else:
            self.read_only = UNSET
        if "tooltip" in data and (value := data["tooltip"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.tooltip = value
        else:
            self.tooltip = UNSET
        if "inputType" in data and (value := data["inputType"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.input_type = value
        else:
            self.input_type = UNSET
        if "prefixLabel" in data and (value := data["prefixLabel"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.prefix_label = value
        else:
            self.prefix_label = UNSET
        if "suffixLabel" in data and (value := data["suffixLabel"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.suffix_label = value
        else:
            self.suffix_label = UNSET
        if "sourceType" in data and (value := data["sourceType"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.source_type = value
        else:
            self.source_type = UNSET
        if "fallbackText" in data and (value := data["fallbackText"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.fallback_text = value
        else:
            self.fallback_text = UNSET
        if "hiddenInConnect" in data and (value := data["hiddenInConnect"]) is not None:
            known += 1
            if type(value) is not bool:
                raise Mismatch
            self.hidden_in_connect = value
        else:
            self.hidden_in_connect = UNSET
        self.type = value = data["type"]
        if value != "COMBO_INPUT":
            raise Mismatch
        if (
            "savedFieldMappings" in data
            and (value := data["savedFieldMappings"]) is not None
        ):
            known += 1
            if value.__class__ is not list:
                raise Mismatch
            self.saved_field_mappings = [
                SavedFieldMapping.decode(item) for item in value
            ]
        else:
            self.saved_field_mappings = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "id": self.id,
            "title": self.title,
            "type": self.type,
        }
        if self.subtitle is not UNSET:
            data["subtitle"] = self.subtitle
        if self.placeholder is not UNSET:
            data["placeholder"] = self.placeholder
        if self.required is not UNSET:
            data["required"] = self.required
        if self.default_value is not UNSET:
            data["defaultValue"] = self.default_value
        if self.documentation_link is not UNSET:
            data["documentationLink"] = self.documentation_link
        if self.documentation_link_label is not UNSET:
            data["documentationLinkLabel"] = self.documentation_link_label
        if self.hidden is not UNSET:
            data["hidden"] = self.hidden
        if self.read_only is not UNSET:
            data["readOnly"] = self.read_only
        if self.tooltip is not UNSET:
            data["tooltip"] = self.tooltip
        if self.input_type is not UNSET:
            data["inputType"] = self.input_type
        if self.prefix_label is not UNSET:
            data["prefixLabel"] = self.prefix_label
        if self.suffix_label is not UNSET:
            data["suffixLabel"] = self.suffix_label
        if self.source_type is not UNSET:
            data["sourceType"] = self.source_type
        if self.fallback_text is not UNSET:
            data["fallbackText"] = self.fallback_text
        if self.hidden_in_connect is not UNSET:
            data["hiddenInConnect"] = self.hidden_in_connect
        if self.saved_field_mappings is not UNSET:
            data["savedFieldMappings"] = [
                item.to_dict() for item in self.saved_field_mappings
            ]
        return {**self.extra, **data} if self.extra else data


@model
class DynamicComboInput(Model):
    """A default value mapping, two dropdowns and default values for the fields that
    their choice brings up.

    The user's answer is a `DefaultValueMapping`.
    Source: https://docs.useparagon.com/connect-portal/input-types-reference
    """

    id: str
    """Key of the value in settings and in the values of a stage."""
    title: str
    """Label to show to the user."""
    subtitle: str | Unset
    """Explanation to show to the user."""
    placeholder: str | Unset
    """Example to show in the empty input."""
    required: bool | Unset
    """Whether the user has to give a value; an absent member means yes.

    Default: true.
    """
    default_value: Any | Unset
    """Value of the input before the user gives one; its type depends on the input."""
    documentation_link: str | Unset
    """Address of a page that explains the input."""
    documentation_link_label: str | Unset
    hidden: bool | Unset
    """Whether the input is not shown."""
    read_only: bool | Unset
    """Whether the user cannot change the value."""
    tooltip: str | Unset
    type: Literal["DYNAMIC_COMBO_INPUT"]
    source_type: str | Unset
    """Id of the data source that feeds the input."""
    fallback_text: str | Unset
    """Text to show when the source has no options."""
    use_dynamic_fields: bool | Unset

    __slots__ = {
        "id": "id",
        "title": "title",
        "subtitle": "subtitle",
        "placeholder": "placeholder",
        "required": "required",
        "default_value": "defaultValue",
        "documentation_link": "documentationLink",
        "documentation_link_label": "documentationLinkLabel",
        "hidden": "hidden",
        "read_only": "readOnly",
        "tooltip": "tooltip",
        "type": "type",
        "source_type": "sourceType",
        "fallback_text": "fallbackText",
        "use_dynamic_fields": "useDynamicFields",
    }

    def __init__(
        self,
        *,
        id: str,
        title: str,
        subtitle: str | Unset = UNSET,
        placeholder: str | Unset = UNSET,
        required: bool | Unset = UNSET,
        default_value: Any | Unset = UNSET,
        documentation_link: str | Unset = UNSET,
        documentation_link_label: str | Unset = UNSET,
        hidden: bool | Unset = UNSET,
        read_only: bool | Unset = UNSET,
        tooltip: str | Unset = UNSET,
        type: Literal["DYNAMIC_COMBO_INPUT"] = "DYNAMIC_COMBO_INPUT",
        source_type: str | Unset = UNSET,
        fallback_text: str | Unset = UNSET,
        use_dynamic_fields: bool | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.title = title
        self.subtitle = subtitle
        self.placeholder = placeholder
        self.required = required
        self.default_value = default_value
        self.documentation_link = documentation_link
        self.documentation_link_label = documentation_link_label
        self.hidden = hidden
        self.read_only = read_only
        self.tooltip = tooltip
        self.type = type
        self.source_type = source_type
        self.fallback_text = fallback_text
        self.use_dynamic_fields = use_dynamic_fields
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
        if "subtitle" in data and (value := data["subtitle"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.subtitle = value
        else:
            self.subtitle = UNSET
        if "placeholder" in data and (value := data["placeholder"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.placeholder = value
        else:
            self.placeholder = UNSET
        if "required" in data and (value := data["required"]) is not None:
            known += 1
            if type(value) is not bool:
                raise Mismatch
            self.required = value
        else:
            self.required = UNSET
        if "defaultValue" in data:
            known += 1
            self.default_value = data["defaultValue"]
        else:
            self.default_value = UNSET
        if (
            "documentationLink" in data
            and (value := data["documentationLink"]) is not None
        ):
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.documentation_link = value
        else:
            self.documentation_link = UNSET
        if (
            "documentationLinkLabel" in data
            and (value := data["documentationLinkLabel"]) is not None
        ):
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.documentation_link_label = value
        else:
            self.documentation_link_label = UNSET
        if "hidden" in data and (value := data["hidden"]) is not None:
            known += 1
            if type(value) is not bool:
                raise Mismatch
            self.hidden = value
        else:
            self.hidden = UNSET
        if "readOnly" in data and (value := data["readOnly"]) is not None:
            known += 1
            if type(value) is not bool:
                raise Mismatch
            self.read_only = value
        else:
            self.read_only = UNSET
        if "tooltip" in data and (value := data["tooltip"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.tooltip = value
        else:
            self.tooltip = UNSET
        self.type = value = data["type"]
        if value != "DYNAMIC_COMBO_INPUT":
            raise Mismatch
        if "sourceType" in data and (value := data["sourceType"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.source_type = value
        else:
            self.source_type = UNSET
        if "fallbackText" in data and (value := data["fallbackText"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.fallback_text = value
        else:
            self.fallback_text = UNSET
        if (
            "useDynamicFields" in data
            and (value := data["useDynamicFields"]) is not None
        ):
            known += 1
            if type(value) is not bool:
                raise Mismatch
            self.use_dynamic_fields = value
        else:
            self.use_dynamic_fields = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "id": self.id,
            "title": self.title,
            "type": self.type,
        }
        if self.subtitle is not UNSET:
            data["subtitle"] = self.subtitle
        if self.placeholder is not UNSET:
            data["placeholder"] = self.placeholder
        if self.required is not UNSET:
            data["required"] = self.required
        if self.default_value is not UNSET:
            data["defaultValue"] = self.default_value
        if self.documentation_link is not UNSET:
            data["documentationLink"] = self.documentation_link
        if self.documentation_link_label is not UNSET:
            data["documentationLinkLabel"] = self.documentation_link_label
        if self.hidden is not UNSET:
            data["hidden"] = self.hidden
        if self.read_only is not UNSET:
            data["readOnly"] = self.read_only
        if self.tooltip is not UNSET:
            data["tooltip"] = self.tooltip
        if self.source_type is not UNSET:
            data["sourceType"] = self.source_type
        if self.fallback_text is not UNSET:
            data["fallbackText"] = self.fallback_text
        if self.use_dynamic_fields is not UNSET:
            data["useDynamicFields"] = self.use_dynamic_fields
        return {**self.extra, **data} if self.extra else data


@model
class FieldMapperInput(Model):
    """Maps fields of an integration's object to fields of your application.

    The user's answer is a `FieldMappingValue`.
    Source: https://docs.useparagon.com/connect-portal/input-types-reference
    """

    id: str
    """Key of the value in settings and in the values of a stage."""
    title: str
    """Label to show to the user."""
    subtitle: str | Unset
    """Explanation to show to the user."""
    placeholder: str | Unset
    """Example to show in the empty input."""
    required: bool | Unset
    """Whether the user has to give a value; an absent member means yes.

    Default: true.
    """
    default_value: Any | Unset
    """Value of the input before the user gives one; its type depends on the input."""
    documentation_link: str | Unset
    """Address of a page that explains the input."""
    documentation_link_label: str | Unset
    hidden: bool | Unset
    """Whether the input is not shown."""
    read_only: bool | Unset
    """Whether the user cannot change the value."""
    tooltip: str | Unset
    type: Literal["FIELD_MAPPER"]
    source_type: str | Unset
    """Id of the data source that feeds the input."""
    fallback_text: str | Unset
    """Text to show when the source has no options."""
    saved_field_mappings: list[SavedFieldMapping] | Unset
    """The fields of your application, each of which the user maps."""
    use_dynamic_mapper: bool | Unset
    """Whether the application supplies its fields at run time."""
    dynamic_object_name: str | Unset
    """Name under which the application registers its fields."""
    dynamic_object_options: MapObjectFieldOptions | Unset

    __slots__ = {
        "id": "id",
        "title": "title",
        "subtitle": "subtitle",
        "placeholder": "placeholder",
        "required": "required",
        "default_value": "defaultValue",
        "documentation_link": "documentationLink",
        "documentation_link_label": "documentationLinkLabel",
        "hidden": "hidden",
        "read_only": "readOnly",
        "tooltip": "tooltip",
        "type": "type",
        "source_type": "sourceType",
        "fallback_text": "fallbackText",
        "saved_field_mappings": "savedFieldMappings",
        "use_dynamic_mapper": "useDynamicMapper",
        "dynamic_object_name": "dynamicObjectName",
        "dynamic_object_options": "dynamicObjectOptions",
    }

    def __init__(
        self,
        *,
        id: str,
        title: str,
        subtitle: str | Unset = UNSET,
        placeholder: str | Unset = UNSET,
        required: bool | Unset = UNSET,
        default_value: Any | Unset = UNSET,
        documentation_link: str | Unset = UNSET,
        documentation_link_label: str | Unset = UNSET,
        hidden: bool | Unset = UNSET,
        read_only: bool | Unset = UNSET,
        tooltip: str | Unset = UNSET,
        type: Literal["FIELD_MAPPER"] = "FIELD_MAPPER",
        source_type: str | Unset = UNSET,
        fallback_text: str | Unset = UNSET,
        saved_field_mappings: list[SavedFieldMapping] | Unset = UNSET,
        use_dynamic_mapper: bool | Unset = UNSET,
        dynamic_object_name: str | Unset = UNSET,
        dynamic_object_options: MapObjectFieldOptions | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.title = title
        self.subtitle = subtitle
        self.placeholder = placeholder
        self.required = required
        self.default_value = default_value
        self.documentation_link = documentation_link
        self.documentation_link_label = documentation_link_label
        self.hidden = hidden
        self.read_only = read_only
        self.tooltip = tooltip
        self.type = type
        self.source_type = source_type
        self.fallback_text = fallback_text
        self.saved_field_mappings = saved_field_mappings
        self.use_dynamic_mapper = use_dynamic_mapper
        self.dynamic_object_name = dynamic_object_name
        self.dynamic_object_options = dynamic_object_options
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
        if "subtitle" in data and (value := data["subtitle"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.subtitle = value
        else:
            self.subtitle = UNSET
        if "placeholder" in data and (value := data["placeholder"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.placeholder = value
        else:
            self.placeholder = UNSET
        if "required" in data and (value := data["required"]) is not None:
            known += 1
            if type(value) is not bool:
                raise Mismatch
            self.required = value
        else:
            self.required = UNSET
        if "defaultValue" in data:
            known += 1
            self.default_value = data["defaultValue"]
        else:
            self.default_value = UNSET
        if (
            "documentationLink" in data
            and (value := data["documentationLink"]) is not None
        ):
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.documentation_link = value
        else:
            self.documentation_link = UNSET
        if (
            "documentationLinkLabel" in data
            and (value := data["documentationLinkLabel"]) is not None
        ):
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.documentation_link_label = value
        else:
            self.documentation_link_label = UNSET
        if "hidden" in data and (value := data["hidden"]) is not None:
            known += 1
            if type(value) is not bool:
                raise Mismatch
            self.hidden = value
        else:
            self.hidden = UNSET
        if "readOnly" in data and (value := data["readOnly"]) is not None:
            known += 1
            if type(value) is not bool:
                raise Mismatch
            self.read_only = value
        else:
            self.read_only = UNSET
        if "tooltip" in data and (value := data["tooltip"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.tooltip = value
        else:
            self.tooltip = UNSET
        self.type = value = data["type"]
        if value != "FIELD_MAPPER":
            raise Mismatch
        if "sourceType" in data and (value := data["sourceType"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.source_type = value
        else:
            self.source_type = UNSET
        if "fallbackText" in data and (value := data["fallbackText"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.fallback_text = value
        else:
            self.fallback_text = UNSET
        if (
            "savedFieldMappings" in data
            and (value := data["savedFieldMappings"]) is not None
        ):
            known += 1
            if value.__class__ is not list:
                raise Mismatch
            self.saved_field_mappings = [
                SavedFieldMapping.decode(item) for item in value
            ]
        else:
            self.saved_field_mappings = UNSET
        if (
            "useDynamicMapper" in data
            and (value := data["useDynamicMapper"]) is not None
        ):
            known += 1
            if type(value) is not bool:
                raise Mismatch
            self.use_dynamic_mapper = value
        else:
            self.use_dynamic_mapper = UNSET
        if (
            "dynamicObjectName" in data
            and (value := data["dynamicObjectName"]) is not None
        ):
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.dynamic_object_name = value
        else:
            self.dynamic_object_name = UNSET
        if (
            "dynamicObjectOptions" in data
            and (value := data["dynamicObjectOptions"]) is not None
        ):
            known += 1
            self.dynamic_object_options = decode_map_object_field_options(value)
        else:
            self.dynamic_object_options = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "id": self.id,
            "title": self.title,
            "type": self.type,
        }
        if self.subtitle is not UNSET:
            data["subtitle"] = self.subtitle
        if self.placeholder is not UNSET:
            data["placeholder"] = self.placeholder
        if self.required is not UNSET:
            data["required"] = self.required
        if self.default_value is not UNSET:
            data["defaultValue"] = self.default_value
        if self.documentation_link is not UNSET:
            data["documentationLink"] = self.documentation_link
        if self.documentation_link_label is not UNSET:
            data["documentationLinkLabel"] = self.documentation_link_label
        if self.hidden is not UNSET:
            data["hidden"] = self.hidden
        if self.read_only is not UNSET:
            data["readOnly"] = self.read_only
        if self.tooltip is not UNSET:
            data["tooltip"] = self.tooltip
        if self.source_type is not UNSET:
            data["sourceType"] = self.source_type
        if self.fallback_text is not UNSET:
            data["fallbackText"] = self.fallback_text
        if self.saved_field_mappings is not UNSET:
            data["savedFieldMappings"] = [
                item.to_dict() for item in self.saved_field_mappings
            ]
        if self.use_dynamic_mapper is not UNSET:
            data["useDynamicMapper"] = self.use_dynamic_mapper
        if self.dynamic_object_name is not UNSET:
            data["dynamicObjectName"] = self.dynamic_object_name
        if self.dynamic_object_options is not UNSET:
            data["dynamicObjectOptions"] = to_json(self.dynamic_object_options)
        return {**self.extra, **data} if self.extra else data


@model
class CopyableButtonInput(Model):
    """A value that the user copies and cannot change.

    The user's answer is a `str`.
    Source: https://docs.useparagon.com/connect-portal/input-types-reference
    """

    id: str
    """Key of the value in settings and in the values of a stage."""
    title: str
    """Label to show to the user."""
    subtitle: str | Unset
    """Explanation to show to the user."""
    placeholder: str | Unset
    """Example to show in the empty input."""
    required: bool | Unset
    """Whether the user has to give a value; an absent member means yes.

    Default: true.
    """
    default_value: Any | Unset
    """Value of the input before the user gives one; its type depends on the input."""
    documentation_link: str | Unset
    """Address of a page that explains the input."""
    documentation_link_label: str | Unset
    hidden: bool | Unset
    """Whether the input is not shown."""
    read_only: bool | Unset
    """Whether the user cannot change the value."""
    tooltip: str | Unset
    type: Literal["COPYABLE_BUTTON_INPUT"]

    __slots__ = {
        "id": "id",
        "title": "title",
        "subtitle": "subtitle",
        "placeholder": "placeholder",
        "required": "required",
        "default_value": "defaultValue",
        "documentation_link": "documentationLink",
        "documentation_link_label": "documentationLinkLabel",
        "hidden": "hidden",
        "read_only": "readOnly",
        "tooltip": "tooltip",
        "type": "type",
    }

    def __init__(
        self,
        *,
        id: str,
        title: str,
        subtitle: str | Unset = UNSET,
        placeholder: str | Unset = UNSET,
        required: bool | Unset = UNSET,
        default_value: Any | Unset = UNSET,
        documentation_link: str | Unset = UNSET,
        documentation_link_label: str | Unset = UNSET,
        hidden: bool | Unset = UNSET,
        read_only: bool | Unset = UNSET,
        tooltip: str | Unset = UNSET,
        type: Literal["COPYABLE_BUTTON_INPUT"] = "COPYABLE_BUTTON_INPUT",
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.title = title
        self.subtitle = subtitle
        self.placeholder = placeholder
        self.required = required
        self.default_value = default_value
        self.documentation_link = documentation_link
        self.documentation_link_label = documentation_link_label
        self.hidden = hidden
        self.read_only = read_only
        self.tooltip = tooltip
        self.type = type
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
        if "subtitle" in data and (value := data["subtitle"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.subtitle = value
        else:
            self.subtitle = UNSET
        if "placeholder" in data and (value := data["placeholder"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.placeholder = value
        else:
            self.placeholder = UNSET
        if "required" in data and (value := data["required"]) is not None:
            known += 1
            if type(value) is not bool:
                raise Mismatch
            self.required = value
        else:
            self.required = UNSET
        if "defaultValue" in data:
            known += 1
            self.default_value = data["defaultValue"]
        else:
            self.default_value = UNSET
        if (
            "documentationLink" in data
            and (value := data["documentationLink"]) is not None
        ):
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.documentation_link = value
        else:
            self.documentation_link = UNSET
        if (
            "documentationLinkLabel" in data
            and (value := data["documentationLinkLabel"]) is not None
        ):
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.documentation_link_label = value
        else:
            self.documentation_link_label = UNSET
        if "hidden" in data and (value := data["hidden"]) is not None:
            known += 1
            if type(value) is not bool:
                raise Mismatch
            self.hidden = value
        else:
            self.hidden = UNSET
        if "readOnly" in data and (value := data["readOnly"]) is not None:
            known += 1
            if type(value) is not bool:
                raise Mismatch
            self.read_only = value
        else:
            self.read_only = UNSET
        if "tooltip" in data and (value := data["tooltip"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.tooltip = value
        else:
            self.tooltip = UNSET
        self.type = value = data["type"]
        if value != "COPYABLE_BUTTON_INPUT":
            raise Mismatch
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "id": self.id,
            "title": self.title,
            "type": self.type,
        }
        if self.subtitle is not UNSET:
            data["subtitle"] = self.subtitle
        if self.placeholder is not UNSET:
            data["placeholder"] = self.placeholder
        if self.required is not UNSET:
            data["required"] = self.required
        if self.default_value is not UNSET:
            data["defaultValue"] = self.default_value
        if self.documentation_link is not UNSET:
            data["documentationLink"] = self.documentation_link
        if self.documentation_link_label is not UNSET:
            data["documentationLinkLabel"] = self.documentation_link_label
        if self.hidden is not UNSET:
            data["hidden"] = self.hidden
        if self.read_only is not UNSET:
            data["readOnly"] = self.read_only
        if self.tooltip is not UNSET:
            data["tooltip"] = self.tooltip
        return {**self.extra, **data} if self.extra else data


@model
class PermissionInput(Model):
    """Lets the user choose OAuth scopes. Its value is the chosen scopes, separated by
    spaces.

    The user's answer is a `str`.
    Source: https://docs.useparagon.com/connect-portal/input-types-reference
    """

    id: str
    """Key of the value in settings and in the values of a stage."""
    title: str
    """Label to show to the user."""
    subtitle: str | Unset
    """Explanation to show to the user."""
    placeholder: str | Unset
    """Example to show in the empty input."""
    required: bool | Unset
    """Whether the user has to give a value; an absent member means yes.

    Default: true.
    """
    default_value: Any | Unset
    """Value of the input before the user gives one; its type depends on the input."""
    documentation_link: str | Unset
    """Address of a page that explains the input."""
    documentation_link_label: str | Unset
    hidden: bool | Unset
    """Whether the input is not shown."""
    read_only: bool | Unset
    """Whether the user cannot change the value."""
    tooltip: str | Unset
    type: Literal["PERMISSION"]
    required_scopes: list[str]
    """Scopes that are always part of the value."""
    scopes: PermissionScopes

    __slots__ = {
        "id": "id",
        "title": "title",
        "subtitle": "subtitle",
        "placeholder": "placeholder",
        "required": "required",
        "default_value": "defaultValue",
        "documentation_link": "documentationLink",
        "documentation_link_label": "documentationLinkLabel",
        "hidden": "hidden",
        "read_only": "readOnly",
        "tooltip": "tooltip",
        "type": "type",
        "required_scopes": "requiredScopes",
        "scopes": "scopes",
    }

    def __init__(
        self,
        *,
        id: str,
        title: str,
        subtitle: str | Unset = UNSET,
        placeholder: str | Unset = UNSET,
        required: bool | Unset = UNSET,
        default_value: Any | Unset = UNSET,
        documentation_link: str | Unset = UNSET,
        documentation_link_label: str | Unset = UNSET,
        hidden: bool | Unset = UNSET,
        read_only: bool | Unset = UNSET,
        tooltip: str | Unset = UNSET,
        type: Literal["PERMISSION"] = "PERMISSION",
        required_scopes: list[str],
        scopes: PermissionScopes,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.title = title
        self.subtitle = subtitle
        self.placeholder = placeholder
        self.required = required
        self.default_value = default_value
        self.documentation_link = documentation_link
        self.documentation_link_label = documentation_link_label
        self.hidden = hidden
        self.read_only = read_only
        self.tooltip = tooltip
        self.type = type
        self.required_scopes = required_scopes
        self.scopes = scopes
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 5
        self.id = value = data["id"]
        if type(value) is not str:
            raise Mismatch
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
        if "placeholder" in data and (value := data["placeholder"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.placeholder = value
        else:
            self.placeholder = UNSET
        if "required" in data and (value := data["required"]) is not None:
            known += 1
            if type(value) is not bool:
                raise Mismatch
            self.required = value
        else:
            self.required = UNSET
        if "defaultValue" in data:
            known += 1
            self.default_value = data["defaultValue"]
        else:
            self.default_value = UNSET
        if (
            "documentationLink" in data
            and (value := data["documentationLink"]) is not None
        ):
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.documentation_link = value
        else:
            self.documentation_link = UNSET
        if (
            "documentationLinkLabel" in data
            and (value := data["documentationLinkLabel"]) is not None
        ):
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.documentation_link_label = value
        else:
            self.documentation_link_label = UNSET
        if "hidden" in data and (value := data["hidden"]) is not None:
            known += 1
            if type(value) is not bool:
                raise Mismatch
            self.hidden = value
        else:
            self.hidden = UNSET
        if "readOnly" in data and (value := data["readOnly"]) is not None:
            known += 1
            if type(value) is not bool:
                raise Mismatch
            self.read_only = value
        else:
            self.read_only = UNSET
        if "tooltip" in data and (value := data["tooltip"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.tooltip = value
        else:
            self.tooltip = UNSET
        self.type = value = data["type"]
        if value != "PERMISSION":
            raise Mismatch
        value = data["requiredScopes"]
        if value.__class__ is not list:
            raise Mismatch
        self.required_scopes = [
            (item if type(item) is str else as_str(item)) for item in value
        ]
        self.scopes = PermissionScopes.decode(data["scopes"])
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "id": self.id,
            "title": self.title,
            "type": self.type,
            "requiredScopes": self.required_scopes,
            "scopes": self.scopes.to_dict(),
        }
        if self.subtitle is not UNSET:
            data["subtitle"] = self.subtitle
        if self.placeholder is not UNSET:
            data["placeholder"] = self.placeholder
        if self.required is not UNSET:
            data["required"] = self.required
        if self.default_value is not UNSET:
            data["defaultValue"] = self.default_value
        if self.documentation_link is not UNSET:
            data["documentationLink"] = self.documentation_link
        if self.documentation_link_label is not UNSET:
            data["documentationLinkLabel"] = self.documentation_link_label
        if self.hidden is not UNSET:
            data["hidden"] = self.hidden
        if self.read_only is not UNSET:
            data["readOnly"] = self.read_only
        if self.tooltip is not UNSET:
            data["tooltip"] = self.tooltip
        return {**self.extra, **data} if self.extra else data


@model
class FileInput(Model):
    """A file. Its value is the content of the file as text.

    The user's answer is a `str`.
    Source: https://docs.useparagon.com/connect-portal/input-types-reference
    """

    id: str
    """Key of the value in settings and in the values of a stage."""
    title: str
    """Label to show to the user."""
    subtitle: str | Unset
    """Explanation to show to the user."""
    placeholder: str | Unset
    """Example to show in the empty input."""
    required: bool | Unset
    """Whether the user has to give a value; an absent member means yes.

    Default: true.
    """
    default_value: Any | Unset
    """Value of the input before the user gives one; its type depends on the input."""
    documentation_link: str | Unset
    """Address of a page that explains the input."""
    documentation_link_label: str | Unset
    hidden: bool | Unset
    """Whether the input is not shown."""
    read_only: bool | Unset
    """Whether the user cannot change the value."""
    tooltip: str | Unset
    type: Literal["FILE"]

    __slots__ = {
        "id": "id",
        "title": "title",
        "subtitle": "subtitle",
        "placeholder": "placeholder",
        "required": "required",
        "default_value": "defaultValue",
        "documentation_link": "documentationLink",
        "documentation_link_label": "documentationLinkLabel",
        "hidden": "hidden",
        "read_only": "readOnly",
        "tooltip": "tooltip",
        "type": "type",
    }

    def __init__(
        self,
        *,
        id: str,
        title: str,
        subtitle: str | Unset = UNSET,
        placeholder: str | Unset = UNSET,
        required: bool | Unset = UNSET,
        default_value: Any | Unset = UNSET,
        documentation_link: str | Unset = UNSET,
        documentation_link_label: str | Unset = UNSET,
        hidden: bool | Unset = UNSET,
        read_only: bool | Unset = UNSET,
        tooltip: str | Unset = UNSET,
        type: Literal["FILE"] = "FILE",
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.title = title
        self.subtitle = subtitle
        self.placeholder = placeholder
        self.required = required
        self.default_value = default_value
        self.documentation_link = documentation_link
        self.documentation_link_label = documentation_link_label
        self.hidden = hidden
        self.read_only = read_only
        self.tooltip = tooltip
        self.type = type
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
        if "subtitle" in data and (value := data["subtitle"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.subtitle = value
        else:
            self.subtitle = UNSET
        if "placeholder" in data and (value := data["placeholder"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.placeholder = value
        else:
            self.placeholder = UNSET
        if "required" in data and (value := data["required"]) is not None:
            known += 1
            if type(value) is not bool:
                raise Mismatch
            self.required = value
        else:
            self.required = UNSET
        if "defaultValue" in data:
            known += 1
            self.default_value = data["defaultValue"]
        else:
            self.default_value = UNSET
        if (
            "documentationLink" in data
            and (value := data["documentationLink"]) is not None
        ):
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.documentation_link = value
        else:
            self.documentation_link = UNSET
        if (
            "documentationLinkLabel" in data
            and (value := data["documentationLinkLabel"]) is not None
        ):
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.documentation_link_label = value
        else:
            self.documentation_link_label = UNSET
        if "hidden" in data and (value := data["hidden"]) is not None:
            known += 1
            if type(value) is not bool:
                raise Mismatch
            self.hidden = value
        else:
            self.hidden = UNSET
        if "readOnly" in data and (value := data["readOnly"]) is not None:
            known += 1
            if type(value) is not bool:
                raise Mismatch
            self.read_only = value
        else:
            self.read_only = UNSET
        if "tooltip" in data and (value := data["tooltip"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.tooltip = value
        else:
            self.tooltip = UNSET
        self.type = value = data["type"]
        if value != "FILE":
            raise Mismatch
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "id": self.id,
            "title": self.title,
            "type": self.type,
        }
        if self.subtitle is not UNSET:
            data["subtitle"] = self.subtitle
        if self.placeholder is not UNSET:
            data["placeholder"] = self.placeholder
        if self.required is not UNSET:
            data["required"] = self.required
        if self.default_value is not UNSET:
            data["defaultValue"] = self.default_value
        if self.documentation_link is not UNSET:
            data["documentationLink"] = self.documentation_link
        if self.documentation_link_label is not UNSET:
            data["documentationLinkLabel"] = self.documentation_link_label
        if self.hidden is not UNSET:
            data["hidden"] = self.hidden
        if self.read_only is not UNSET:
            data["readOnly"] = self.read_only
        if self.tooltip is not UNSET:
            data["tooltip"] = self.tooltip
        return {**self.extra, **data} if self.extra else data


@model
class UnknownConnectInput(UnknownVariant):
    """A variant of `ConnectInput` that this version does not know. All its other
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


ConnectInput: TypeAlias = (
    ValueTextInput
    | ValueTextAreaInput
    | NumberInput
    | EmailInput
    | UrlInput
    | PasswordInput
    | BooleanInput
    | SwitchInput
    | EnumInput
    | DynamicEnumInput
    | CustomDropdownInput
    | ComboInput
    | DynamicComboInput
    | FieldMapperInput
    | CopyableButtonInput
    | PermissionInput
    | FileInput
    | UnknownConnectInput
)
"""An input that asks the connected user for something: an API key before the
connection, a site after it, or a user setting. `type` says how to render it and
which value it yields.

Source: https://docs.useparagon.com/connect-portal/input-types-reference
"""

decode_connect_input: Decoder[ConnectInput] = variants(
    "type",
    {
        "TEXT_NO_VARS": ValueTextInput,
        "TEXTAREA_NO_VARS": ValueTextAreaInput,
        "NUMBER": NumberInput,
        "EMAIL": EmailInput,
        "URL": UrlInput,
        "PASSWORD": PasswordInput,
        "BOOLEAN_INPUT": BooleanInput,
        "SWITCH": SwitchInput,
        "ENUM": EnumInput,
        "DYNAMIC_ENUM": DynamicEnumInput,
        "CUSTOM_DROPDOWN": CustomDropdownInput,
        "COMBO_INPUT": ComboInput,
        "DYNAMIC_COMBO_INPUT": DynamicComboInput,
        "FIELD_MAPPER": FieldMapperInput,
        "COPYABLE_BUTTON_INPUT": CopyableButtonInput,
        "PERMISSION": PermissionInput,
        "FILE": FileInput,
    },
    UnknownConnectInput,
)


class SidebarInputType(OpenStrEnum):
    """Every input type of Paragon. The Connect Portal shows the ones that ConnectInput
    has; the others belong to the workflow editor and to triggers.

    Source: https://docs.useparagon.com/connect-portal/input-types-reference
    """

    AUTH = "AUTH"
    ENUM = "ENUM"
    DYNAMIC_ENUM = "DYNAMIC_ENUM"
    INTENT = "INTENT"
    TEXT = "TEXT"
    TEXTAREA = "TEXTAREA"
    TEXT_NO_VARS = "TEXT_NO_VARS"
    TEXTAREA_NO_VARS = "TEXTAREA_NO_VARS"
    CODE = "CODE"
    ACTION_BUTTON = "ACTION_BUTTON"
    CONDITIONAL = "CONDITIONAL"
    CUSTOM_DROPDOWN = "CUSTOM_DROPDOWN"
    DYNAMIC_CONDITIONAL = "DYNAMIC_CONDITIONAL"
    NESTED_LIST = "NESTED_LIST"
    FILE = "FILE"
    EDITABLE_DYNAMIC_ENUM = "EDITABLE_DYNAMIC_ENUM"
    EDITABLE_ENUM = "EDITABLE_ENUM"
    BOOLEAN_INPUT = "BOOLEAN_INPUT"
    USER_SUPPLIED_CREDENTIAL = "USER_SUPPLIED_CREDENTIAL"
    NATIVE_DYNAMIC_INPUT = "NATIVE_DYNAMIC_INPUT"
    TIME_CONSTRAINT_INPUT = "TIME_CONSTRAINT_INPUT"
    LINES_LIST_INPUT = "LinesListInput"
    LINES_LIST_DYNAMIC_INPUT = "LinesListDynamicInput"
    NUMBER = "NUMBER"
    EMAIL = "EMAIL"
    URL = "URL"
    ENUM_TEXT_AREA_PAIR_INPUT = "EnumTextAreaPairInput"
    FIELD_MAPPER = "FIELD_MAPPER"
    COMBO_INPUT = "COMBO_INPUT"
    PASSWORD = "PASSWORD"
    SWITCH = "SWITCH"
    DYNAMIC_COMBO_INPUT = "DYNAMIC_COMBO_INPUT"
    COPYABLE_BUTTON_INPUT = "COPYABLE_BUTTON_INPUT"
    PERMISSION = "PERMISSION"


@model
class BaseInput(Model):
    """What every input has."""

    id: str
    """Key of the value in settings and in the values of a stage."""
    title: str
    """Label to show to the user."""
    subtitle: str | Unset
    """Explanation to show to the user."""
    placeholder: str | Unset
    """Example to show in the empty input."""
    required: bool | Unset
    """Whether the user has to give a value; an absent member means yes.

    Default: true.
    """
    default_value: Any | Unset
    """Value of the input before the user gives one; its type depends on the input."""
    documentation_link: str | Unset
    """Address of a page that explains the input."""
    documentation_link_label: str | Unset
    hidden: bool | Unset
    """Whether the input is not shown."""
    read_only: bool | Unset
    """Whether the user cannot change the value."""
    tooltip: str | Unset

    __slots__ = {
        "id": "id",
        "title": "title",
        "subtitle": "subtitle",
        "placeholder": "placeholder",
        "required": "required",
        "default_value": "defaultValue",
        "documentation_link": "documentationLink",
        "documentation_link_label": "documentationLinkLabel",
        "hidden": "hidden",
        "read_only": "readOnly",
        "tooltip": "tooltip",
    }

    def __init__(
        self,
        *,
        id: str,
        title: str,
        subtitle: str | Unset = UNSET,
        placeholder: str | Unset = UNSET,
        required: bool | Unset = UNSET,
        default_value: Any | Unset = UNSET,
        documentation_link: str | Unset = UNSET,
        documentation_link_label: str | Unset = UNSET,
        hidden: bool | Unset = UNSET,
        read_only: bool | Unset = UNSET,
        tooltip: str | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.title = title
        self.subtitle = subtitle
        self.placeholder = placeholder
        self.required = required
        self.default_value = default_value
        self.documentation_link = documentation_link
        self.documentation_link_label = documentation_link_label
        self.hidden = hidden
        self.read_only = read_only
        self.tooltip = tooltip
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 2
        self.id = value = data["id"]
        if type(value) is not str:
            raise Mismatch
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
        if "placeholder" in data and (value := data["placeholder"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.placeholder = value
        else:
            self.placeholder = UNSET
        if "required" in data and (value := data["required"]) is not None:
            known += 1
            if type(value) is not bool:
                raise Mismatch
            self.required = value
        else:
            self.required = UNSET
        if "defaultValue" in data:
            known += 1
            self.default_value = data["defaultValue"]
        else:
            self.default_value = UNSET
        if (
            "documentationLink" in data
            and (value := data["documentationLink"]) is not None
        ):
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.documentation_link = value
        else:
            self.documentation_link = UNSET
        if (
            "documentationLinkLabel" in data
            and (value := data["documentationLinkLabel"]) is not None
        ):
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.documentation_link_label = value
        else:
            self.documentation_link_label = UNSET
        if "hidden" in data and (value := data["hidden"]) is not None:
            known += 1
            if type(value) is not bool:
                raise Mismatch
            self.hidden = value
        else:
            self.hidden = UNSET
        if "readOnly" in data and (value := data["readOnly"]) is not None:
            known += 1
            if type(value) is not bool:
                raise Mismatch
            self.read_only = value
        else:
            self.read_only = UNSET
        if "tooltip" in data and (value := data["tooltip"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.tooltip = value
        else:
            self.tooltip = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "id": self.id,
            "title": self.title,
        }
        if self.subtitle is not UNSET:
            data["subtitle"] = self.subtitle
        if self.placeholder is not UNSET:
            data["placeholder"] = self.placeholder
        if self.required is not UNSET:
            data["required"] = self.required
        if self.default_value is not UNSET:
            data["defaultValue"] = self.default_value
        if self.documentation_link is not UNSET:
            data["documentationLink"] = self.documentation_link
        if self.documentation_link_label is not UNSET:
            data["documentationLinkLabel"] = self.documentation_link_label
        if self.hidden is not UNSET:
            data["hidden"] = self.hidden
        if self.read_only is not UNSET:
            data["readOnly"] = self.read_only
        if self.tooltip is not UNSET:
            data["tooltip"] = self.tooltip
        return {**self.extra, **data} if self.extra else data


@model
class InstallInput(Model):
    """What inputs have in addition that can stand before or after a connection, in an
    options stage.

    Source: https://docs.useparagon.com/apis/api-reference#headless-connect-installflow
    """

    id: str
    """Key of the value in settings and in the values of a stage."""
    title: str
    """Label to show to the user."""
    subtitle: str | Unset
    """Explanation to show to the user."""
    placeholder: str | Unset
    """Example to show in the empty input."""
    required: bool | Unset
    """Whether the user has to give a value; an absent member means yes.

    Default: true.
    """
    default_value: Any | Unset
    """Value of the input before the user gives one; its type depends on the input."""
    documentation_link: str | Unset
    """Address of a page that explains the input."""
    documentation_link_label: str | Unset
    hidden: bool | Unset
    """Whether the input is not shown."""
    read_only: bool | Unset
    """Whether the user cannot change the value."""
    tooltip: str | Unset
    input_type: str | Unset
    """The `type` attribute that an HTML input for it would have."""
    prefix_label: str | Unset
    """Text in front of the value, such as `https://`."""
    suffix_label: str | Unset
    """Text behind the value, such as `.zendesk.com`."""
    source_type: str | Unset
    """Key of the data source that feeds the input."""
    fallback_text: str | Unset
    """Text to show when the source has no options."""
    hidden_in_connect: bool | Unset
    """Whether the Connect Portal leaves the input out."""

    __slots__ = {
        "id": "id",
        "title": "title",
        "subtitle": "subtitle",
        "placeholder": "placeholder",
        "required": "required",
        "default_value": "defaultValue",
        "documentation_link": "documentationLink",
        "documentation_link_label": "documentationLinkLabel",
        "hidden": "hidden",
        "read_only": "readOnly",
        "tooltip": "tooltip",
        "input_type": "inputType",
        "prefix_label": "prefixLabel",
        "suffix_label": "suffixLabel",
        "source_type": "sourceType",
        "fallback_text": "fallbackText",
        "hidden_in_connect": "hiddenInConnect",
    }

    def __init__(
        self,
        *,
        id: str,
        title: str,
        subtitle: str | Unset = UNSET,
        placeholder: str | Unset = UNSET,
        required: bool | Unset = UNSET,
        default_value: Any | Unset = UNSET,
        documentation_link: str | Unset = UNSET,
        documentation_link_label: str | Unset = UNSET,
        hidden: bool | Unset = UNSET,
        read_only: bool | Unset = UNSET,
        tooltip: str | Unset = UNSET,
        input_type: str | Unset = UNSET,
        prefix_label: str | Unset = UNSET,
        suffix_label: str | Unset = UNSET,
        source_type: str | Unset = UNSET,
        fallback_text: str | Unset = UNSET,
        hidden_in_connect: bool | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.title = title
        self.subtitle = subtitle
        self.placeholder = placeholder
        self.required = required
        self.default_value = default_value
        self.documentation_link = documentation_link
        self.documentation_link_label = documentation_link_label
        self.hidden = hidden
        self.read_only = read_only
        self.tooltip = tooltip
        self.input_type = input_type
        self.prefix_label = prefix_label
        self.suffix_label = suffix_label
        self.source_type = source_type
        self.fallback_text = fallback_text
        self.hidden_in_connect = hidden_in_connect
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 2
        self.id = value = data["id"]
        if type(value) is not str:
            raise Mismatch
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
        if "placeholder" in data and (value := data["placeholder"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.placeholder = value
        else:
            self.placeholder = UNSET
        if "required" in data and (value := data["required"]) is not None:
            known += 1
            if type(value) is not bool:
                raise Mismatch
            self.required = value
        else:
            self.required = UNSET
        if "defaultValue" in data:
            known += 1
            self.default_value = data["defaultValue"]
        else:
            self.default_value = UNSET
        if (
            "documentationLink" in data
            and (value := data["documentationLink"]) is not None
        ):
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.documentation_link = value
        else:
            self.documentation_link = UNSET
        if (
            "documentationLinkLabel" in data
            and (value := data["documentationLinkLabel"]) is not None
        ):
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.documentation_link_label = value
        else:
            self.documentation_link_label = UNSET
        if "hidden" in data and (value := data["hidden"]) is not None:
            known += 1
            if type(value) is not bool:
                raise Mismatch
            self.hidden = value
        else:
            self.hidden = UNSET
        if "readOnly" in data and (value := data["readOnly"]) is not None:
            known += 1
            if type(value) is not bool:
                raise Mismatch
            self.read_only = value
        else:
            self.read_only = UNSET
        if "tooltip" in data and (value := data["tooltip"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.tooltip = value
        else:
            self.tooltip = UNSET
        if "inputType" in data and (value := data["inputType"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.input_type = value
        else:
            self.input_type = UNSET
        if "prefixLabel" in data and (value := data["prefixLabel"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.prefix_label = value
        else:
            self.prefix_label = UNSET
        if "suffixLabel" in data and (value := data["suffixLabel"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.suffix_label = value
        else:
            self.suffix_label = UNSET
        if "sourceType" in data and (value := data["sourceType"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.source_type = value
        else:
            self.source_type = UNSET
        if "fallbackText" in data and (value := data["fallbackText"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.fallback_text = value
        else:
            self.fallback_text = UNSET
        if "hiddenInConnect" in data and (value := data["hiddenInConnect"]) is not None:
            known += 1
            if type(value) is not bool:
                raise Mismatch
            self.hidden_in_connect = value
        else:
            self.hidden_in_connect = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "id": self.id,
            "title": self.title,
        }
        if self.subtitle is not UNSET:
            data["subtitle"] = self.subtitle
        if self.placeholder is not UNSET:
            data["placeholder"] = self.placeholder
        if self.required is not UNSET:
            data["required"] = self.required
        if self.default_value is not UNSET:
            data["defaultValue"] = self.default_value
        if self.documentation_link is not UNSET:
            data["documentationLink"] = self.documentation_link
        if self.documentation_link_label is not UNSET:
            data["documentationLinkLabel"] = self.documentation_link_label
        if self.hidden is not UNSET:
            data["hidden"] = self.hidden
        if self.read_only is not UNSET:
            data["readOnly"] = self.read_only
        if self.tooltip is not UNSET:
            data["tooltip"] = self.tooltip
        if self.input_type is not UNSET:
            data["inputType"] = self.input_type
        if self.prefix_label is not UNSET:
            data["prefixLabel"] = self.prefix_label
        if self.suffix_label is not UNSET:
            data["suffixLabel"] = self.suffix_label
        if self.source_type is not UNSET:
            data["sourceType"] = self.source_type
        if self.fallback_text is not UNSET:
            data["fallbackText"] = self.fallback_text
        if self.hidden_in_connect is not UNSET:
            data["hiddenInConnect"] = self.hidden_in_connect
        return {**self.extra, **data} if self.extra else data


@model
class SavedFieldMapping(Model):
    """A field of your application that users map to a field of the integration."""

    label: str

    __slots__ = {
        "label": "label",
    }

    def __init__(
        self,
        *,
        label: str,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.label = label
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        self.label = value = data["label"]
        if type(value) is not str:
            raise Mismatch
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "label": self.label,
        }
        return {**self.extra, **data} if self.extra else data


@model
class ScopeValue(Model):
    """One OAuth scope that a user may grant."""

    name: str
    """The scope, as the provider spells it."""
    description: str
    label: str | Unset
    required: bool | Unset
    """Whether the scope cannot be left out."""

    __slots__ = {
        "name": "name",
        "description": "description",
        "label": "label",
        "required": "required",
    }

    def __init__(
        self,
        *,
        name: str,
        description: str,
        label: str | Unset = UNSET,
        required: bool | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.name = name
        self.description = description
        self.label = label
        self.required = required
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 2
        self.name = value = data["name"]
        if type(value) is not str:
            raise Mismatch
        self.description = value = data["description"]
        if type(value) is not str:
            raise Mismatch
        if "label" in data and (value := data["label"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.label = value
        else:
            self.label = UNSET
        if "required" in data and (value := data["required"]) is not None:
            known += 1
            if type(value) is not bool:
                raise Mismatch
            self.required = value
        else:
            self.required = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "name": self.name,
            "description": self.description,
        }
        if self.label is not UNSET:
            data["label"] = self.label
        if self.required is not UNSET:
            data["required"] = self.required
        return {**self.extra, **data} if self.extra else data


@model
class PermissionScopes(Model):
    """The OAuth scopes that an input offers."""

    values: list[ScopeValue]

    __slots__ = {
        "values": "values",
    }

    def __init__(
        self,
        *,
        values: list[ScopeValue],
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.values = values
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        value = data["values"]
        if value.__class__ is not list:
            raise Mismatch
        self.values = [ScopeValue.decode(item) for item in value]
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "values": [item.to_dict() for item in self.values],
        }
        return {**self.extra, **data} if self.extra else data
