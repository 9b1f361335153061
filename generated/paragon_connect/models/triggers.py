"""Models of the `triggers` part of the API."""

from __future__ import annotations

from typing import Any, Self, TypeAlias

from .._runtime.codec import Decoder, as_list, as_str, scalar_of, to_json
from .._runtime.model import Mismatch, Model, OpenStrEnum, model, new, unknown_members
from .._runtime.unions import one_of
from .._runtime.unset import UNSET, Unset
from .inputs import SidebarInputType
from .value_sources import Operator

__all__ = [
    "DelayUnit",
    "InputOptionsSource",
    "TriggerDefinition",
    "TriggerError",
    "TriggerInput",
    "TriggerInputChoice",
    "TriggerInputValue",
    "TriggerModel",
    "TriggerTypes",
    "decode_trigger_input_value",
]


class TriggerModel(OpenStrEnum):
    """How a trigger learns of what happened."""

    POLLING = "POLLING"
    WEBHOOK = "WEBHOOK"


@model
class TriggerDefinition(Model):
    """A trigger that an integration offers.

    Source: https://docs.useparagon.com/actionkit/triggers
    """

    type: str
    """Name of the trigger, such as `SLACK_NEW_MESSAGE`."""
    trigger_model: TriggerModel | str | Unset
    title: str
    description: str
    parameters: list[TriggerInput]

    __slots__ = {
        "type": "type",
        "trigger_model": "triggerModel",
        "title": "title",
        "description": "description",
        "parameters": "parameters",
    }

    def __init__(
        self,
        *,
        type: str,
        trigger_model: TriggerModel | str | Unset = UNSET,
        title: str,
        description: str,
        parameters: list[TriggerInput],
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.type = type
        self.trigger_model = trigger_model
        self.title = title
        self.description = description
        self.parameters = parameters
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 4
        self.type = value = data["type"]
        if type(value) is not str:
            raise Mismatch
        if "triggerModel" in data and (value := data["triggerModel"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.trigger_model = TriggerModel.lookup(value, value)
        else:
            self.trigger_model = UNSET
        self.title = value = data["title"]
        if type(value) is not str:
            raise Mismatch
        self.description = value = data["description"]
        if type(value) is not str:
            raise Mismatch
        value = data["parameters"]
        if value.__class__ is not list:
            raise Mismatch
        self.parameters = [TriggerInput.decode(item) for item in value]
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "type": self.type,
            "title": self.title,
            "description": self.description,
            "parameters": [item.to_dict() for item in self.parameters],
        }
        if self.trigger_model is not UNSET:
            data["triggerModel"] = str(self.trigger_model)
        return {**self.extra, **data} if self.extra else data


@model
class InputOptionsSource(Model):
    """Where the choices of a trigger's parameter are loaded from."""

    source_type: str
    dependencies: list[str]
    """Ids of the parameters that the choices depend on."""

    __slots__ = {
        "source_type": "sourceType",
        "dependencies": "dependencies",
    }

    def __init__(
        self,
        *,
        source_type: str,
        dependencies: list[str],
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.source_type = source_type
        self.dependencies = dependencies
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 2
        self.source_type = value = data["sourceType"]
        if type(value) is not str:
            raise Mismatch
        value = data["dependencies"]
        if value.__class__ is not list:
            raise Mismatch
        self.dependencies = [
            (item if type(item) is str else as_str(item)) for item in value
        ]
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "sourceType": self.source_type,
            "dependencies": self.dependencies,
        }
        return {**self.extra, **data} if self.extra else data


class DelayUnit(OpenStrEnum):
    """Unit of a time constraint."""

    SECONDS = "SECONDS"
    MINUTES = "MINUTES"
    HOURS = "HOURS"
    DAYS = "DAYS"


@model
class TriggerInputChoice(Model):
    """A choice of a trigger's parameter that has a label or parameters of its own."""

    value: str | float
    label: str | Unset
    dependent_inputs: list[TriggerInput] | Unset
    """Parameters that this choice brings up."""

    __slots__ = {
        "value": "value",
        "label": "label",
        "dependent_inputs": "dependentInputs",
    }

    def __init__(
        self,
        *,
        value: str | float,
        label: str | Unset = UNSET,
        dependent_inputs: list[TriggerInput] | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.value = value
        self.label = label
        self.dependent_inputs = dependent_inputs
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        self.value = value = data["value"]
        if (
            type(value) is not str
            and type(value) is not float
            and type(value) is not int
        ):
            raise Mismatch
        if "label" in data and (value := data["label"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.label = value
        else:
            self.label = UNSET
        if "dependentInputs" in data and (value := data["dependentInputs"]) is not None:
            known += 1
            if value.__class__ is not list:
                raise Mismatch
            self.dependent_inputs = [TriggerInput.decode(item) for item in value]
        else:
            self.dependent_inputs = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "value": self.value,
        }
        if self.label is not UNSET:
            data["label"] = self.label
        if self.dependent_inputs is not UNSET:
            data["dependentInputs"] = [item.to_dict() for item in self.dependent_inputs]
        return {**self.extra, **data} if self.extra else data


TriggerInputValue: TypeAlias = TriggerInputChoice | str | float
"""A choice of a trigger's parameter, in full or as its bare value."""

decode_trigger_input_value: Decoder[TriggerInputValue] = one_of(
    TriggerInputChoice.decode,
    scalar_of(str, float),
)


@model
class TriggerInput(Model):
    """A parameter of a trigger. `type` is any input type, those of the workflow editor
    included; which of the optional members are set depends on it. The name to show
    is in `title`, by the vendor's own OpenAPI file in `label`.

    Source: https://docs.useparagon.com/actionkit/triggers
    """

    id: str
    type: SidebarInputType | str
    title: str | Unset
    label: str | Unset
    subtitle: str | Unset
    placeholder: str | Unset
    required: bool | Unset
    default_value: Any | Unset
    """Value before the user gives one; its type depends on the input."""
    dependent_inputs: list[TriggerInput] | Unset
    """Parameters that depend on this one."""
    values_source: InputOptionsSource | Unset
    values: list[TriggerInputValue] | Unset
    """Choices of ENUM, EDITABLE_ENUM and EnumTextAreaPairInput."""
    supported_operators: list[Operator | str] | Unset
    """Operators of CONDITIONAL."""
    disable_or_condition: bool | Unset
    """Whether CONDITIONAL takes no OR."""
    supported_keys: list[str] | Unset
    """Keys that CONDITIONAL can test."""
    supported_keys_source: InputOptionsSource | Unset
    """Where the keys of CONDITIONAL are loaded from."""
    supported_units: list[DelayUnit | str] | Unset
    """Units of TIME_CONSTRAINT_INPUT."""

    __slots__ = {
        "id": "id",
        "type": "type",
        "title": "title",
        "label": "label",
        "subtitle": "subtitle",
        "placeholder": "placeholder",
        "required": "required",
        "default_value": "defaultValue",
        "dependent_inputs": "dependentInputs",
        "values_source": "valuesSource",
        "values": "values",
        "supported_operators": "supportedOperators",
        "disable_or_condition": "disableOrCondition",
        "supported_keys": "supportedKeys",
        "supported_keys_source": "supportedKeysSource",
        "supported_units": "supportedUnits",
    }

    def __init__(
        self,
        *,
        id: str,
        type: SidebarInputType | str,
        title: str | Unset = UNSET,
        label: str | Unset = UNSET,
        subtitle: str | Unset = UNSET,
        placeholder: str | Unset = UNSET,
        required: bool | Unset = UNSET,
        default_value: Any | Unset = UNSET,
        dependent_inputs: list[TriggerInput] | Unset = UNSET,
        values_source: InputOptionsSource | Unset = UNSET,
        values: list[TriggerInputValue] | Unset = UNSET,
        supported_operators: list[Operator | str] | Unset = UNSET,
        disable_or_condition: bool | Unset = UNSET,
        supported_keys: list[str] | Unset = UNSET,
        supported_keys_source: InputOptionsSource | Unset = UNSET,
        supported_units: list[DelayUnit | str] | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.type = type
        self.title = title
        self.label = label
        self.subtitle = subtitle
        self.placeholder = placeholder
        self.required = required
        self.default_value = default_value
        self.dependent_inputs = dependent_inputs
        self.values_source = values_source
        self.values = values
        self.supported_operators = supported_operators
        self.disable_or_condition = disable_or_condition
        self.supported_keys = supported_keys
        self.supported_keys_source = supported_keys_source
        self.supported_units = supported_units
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 2
        self.id = value = data["id"]
        if type(value) is not str:
            raise Mismatch
        value = data["type"]
        if type(value) is not str:
            raise Mismatch
        self.type = SidebarInputType.lookup(value, value)
        if "title" in data and (value := data["title"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.title = value
        else:
            self.title = UNSET
        if "label" in data and (value := data["label"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.label = value
        else:
            self.label = UNSET
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
        if "dependentInputs" in data and (value := data["dependentInputs"]) is not None:
            known += 1
            if value.__class__ is not list:
                raise Mismatch
            self.dependent_inputs = [TriggerInput.decode(item) for item in value]
        else:
            self.dependent_inputs = UNSET
        if "valuesSource" in data and (value := data["valuesSource"]) is not None:
            known += 1
            self.values_source = InputOptionsSource.decode(value)
        else:
            self.values_source = UNSET
        if "values" in data and (value := data["values"]) is not None:
            known += 1
            if value.__class__ is not list:
                raise Mismatch
            self.values = [decode_trigger_input_value(item) for item in value]
        else:
            self.values = UNSET
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
        if (
            "disableOrCondition" in data
            and (value := data["disableOrCondition"]) is not None
        ):
            known += 1
            if type(value) is not bool:
                raise Mismatch
            self.disable_or_condition = value
        else:
            self.disable_or_condition = UNSET
        if "supportedKeys" in data and (value := data["supportedKeys"]) is not None:
            known += 1
            if value.__class__ is not list:
                raise Mismatch
            self.supported_keys = [
                (item if type(item) is str else as_str(item)) for item in value
            ]
        else:
            self.supported_keys = UNSET
        if (
            "supportedKeysSource" in data
            and (value := data["supportedKeysSource"]) is not None
        ):
            known += 1
            self.supported_keys_source = InputOptionsSource.decode(value)
        else:
            self.supported_keys_source = UNSET
        if "supportedUnits" in data and (value := data["supportedUnits"]) is not None:
            known += 1
            if value.__class__ is not list:
                raise Mismatch
            self.supported_units = [DelayUnit.decode(item) for item in value]
        else:
            self.supported_units = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "id": self.id,
            "type": str(self.type),
        }
        if self.title is not UNSET:
            data["title"] = self.title
        if self.label is not UNSET:
            data["label"] = self.label
        if self.subtitle is not UNSET:
            data["subtitle"] = self.subtitle
        if self.placeholder is not UNSET:
            data["placeholder"] = self.placeholder
        if self.required is not UNSET:
            data["required"] = self.required
        if self.default_value is not UNSET:
            data["defaultValue"] = self.default_value
        if self.dependent_inputs is not UNSET:
            data["dependentInputs"] = [item.to_dict() for item in self.dependent_inputs]
        if self.values_source is not UNSET:
            data["valuesSource"] = self.values_source.to_dict()
        if self.values is not UNSET:
            data["values"] = [to_json(item) for item in self.values]
        if self.supported_operators is not UNSET:
            data["supportedOperators"] = [
                str(item) for item in self.supported_operators
            ]
        if self.disable_or_condition is not UNSET:
            data["disableOrCondition"] = self.disable_or_condition
        if self.supported_keys is not UNSET:
            data["supportedKeys"] = self.supported_keys
        if self.supported_keys_source is not UNSET:
            data["supportedKeysSource"] = self.supported_keys_source.to_dict()
        if self.supported_units is not UNSET:
            data["supportedUnits"] = [str(item) for item in self.supported_units]
        return {**self.extra, **data} if self.extra else data


@model
class TriggerError(Model):
    """An integration whose triggers could not be listed."""

    type: str
    """Integration type."""
    message: str

    __slots__ = {
        "type": "type",
        "message": "message",
    }

    def __init__(
        self,
        *,
        type: str,
        message: str,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.type = type
        self.message = message
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 2
        self.type = value = data["type"]
        if type(value) is not str:
            raise Mismatch
        self.message = value = data["message"]
        if type(value) is not str:
            raise Mismatch
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "type": self.type,
            "message": self.message,
        }
        return {**self.extra, **data} if self.extra else data


@model
class TriggerTypes(Model):
    """Triggers by integration type.

    Source: https://docs.useparagon.com/actionkit/triggers
    """

    triggers: dict[str, list[TriggerDefinition]]
    errors: list[TriggerError] | Unset

    __slots__ = {
        "triggers": "triggers",
        "errors": "errors",
    }

    def __init__(
        self,
        *,
        triggers: dict[str, list[TriggerDefinition]],
        errors: list[TriggerError] | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.triggers = triggers
        self.errors = errors
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        value = data["triggers"]
        if value.__class__ is not dict:
            raise Mismatch
        self.triggers = {
            key: [TriggerDefinition.decode(item) for item in as_list(member)]
            for key, member in value.items()
        }
        if "errors" in data and (value := data["errors"]) is not None:
            known += 1
            if value.__class__ is not list:
                raise Mismatch
            self.errors = [TriggerError.decode(item) for item in value]
        else:
            self.errors = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "triggers": {
                key: [item.to_dict() for item in member]
                for key, member in self.triggers.items()
            },
        }
        if self.errors is not UNSET:
            data["errors"] = [item.to_dict() for item in self.errors]
        return {**self.extra, **data} if self.extra else data
