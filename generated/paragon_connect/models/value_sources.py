"""Models of the `value_sources` part of the API."""

from __future__ import annotations

from typing import Any, Literal, Self, TypeAlias

from .._runtime.codec import Decoder, as_int, as_str
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

__all__ = [
    "Condition",
    "ConditionJoin",
    "ConditionNode",
    "ConditionSource",
    "ConnectCredentialSource",
    "CredentialFieldType",
    "DataType",
    "ExecutionSource",
    "FanoutExecutionSource",
    "FanoutStackEntry",
    "JoinedConditions",
    "KeyedSource",
    "ObjectValueSource",
    "Operator",
    "OperatorCondition",
    "PersonaMetadataSource",
    "SecretSource",
    "Source",
    "TokenType",
    "TokenizedSource",
    "UnknownConditionNode",
    "UnknownSource",
    "UserSuppliedCredentialSource",
    "ValueSource",
    "VariableSource",
    "decode_condition_node",
    "decode_source",
]


class DataType(OpenStrEnum):
    """Type of a value that a source gives."""

    STRING = "STRING"
    NUMBER = "NUMBER"
    DATE = "DATE"
    BOOLEAN = "BOOLEAN"
    EMAIL = "EMAIL"
    OBJECT = "OBJECT"
    ARRAY = "ARRAY"
    ANY = "ANY"
    FILE = "FILE"
    NON_DECIMAL = "NON_DECIMAL"


@model
class ValueSource(Model):
    """A literal value, such as the user's choice in an earlier input.

    Source: https://docs.useparagon.com/apis/api-reference#getfieldoptions
    """

    type: Literal["VALUE"]
    value: Any
    """The value itself; the `value` of the chosen option when it stands for a
    choice.
    """
    data_type: DataType | str | Unset

    __slots__ = {
        "type": "type",
        "value": "value",
        "data_type": "dataType",
    }

    def __init__(
        self,
        *,
        type: Literal["VALUE"] = "VALUE",
        value: Any,
        data_type: DataType | str | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.type = type
        self.value = value
        self.data_type = data_type
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 2
        self.type = value = data["type"]
        if value != "VALUE":
            raise Mismatch
        self.value = data["value"]
        if "dataType" in data and (value := data["dataType"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.data_type = DataType.lookup(value, value)
        else:
            self.data_type = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "type": self.type,
            "value": self.value,
        }
        if self.data_type is not UNSET:
            data["dataType"] = str(self.data_type)
        return {**self.extra, **data} if self.extra else data


@model
class VariableSource(Model):
    """The output of an earlier step of a workflow."""

    type: Literal["VARIABLE"]
    step_id: str
    path: list[str]
    """Member names that lead to the value."""
    data_type: DataType | str | Unset

    __slots__ = {
        "type": "type",
        "step_id": "stepId",
        "path": "path",
        "data_type": "dataType",
    }

    def __init__(
        self,
        *,
        type: Literal["VARIABLE"] = "VARIABLE",
        step_id: str,
        path: list[str],
        data_type: DataType | str | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.type = type
        self.step_id = step_id
        self.path = path
        self.data_type = data_type
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 3
        self.type = value = data["type"]
        if value != "VARIABLE":
            raise Mismatch
        self.step_id = value = data["stepId"]
        if type(value) is not str:
            raise Mismatch
        value = data["path"]
        if value.__class__ is not list:
            raise Mismatch
        self.path = [(item if type(item) is str else as_str(item)) for item in value]
        if "dataType" in data and (value := data["dataType"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.data_type = DataType.lookup(value, value)
        else:
            self.data_type = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "type": self.type,
            "stepId": self.step_id,
            "path": self.path,
        }
        if self.data_type is not UNSET:
            data["dataType"] = str(self.data_type)
        return {**self.extra, **data} if self.extra else data


@model
class TokenizedSource(Model):
    """A text made of parts, each with a source of its own."""

    type: Literal["TOKENIZED"]
    parts: list[Source]
    """The parts in order."""
    data_type: DataType | str | Unset

    __slots__ = {
        "type": "type",
        "parts": "parts",
        "data_type": "dataType",
    }

    def __init__(
        self,
        *,
        type: Literal["TOKENIZED"] = "TOKENIZED",
        parts: list[Source],
        data_type: DataType | str | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.type = type
        self.parts = parts
        self.data_type = data_type
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 2
        self.type = value = data["type"]
        if value != "TOKENIZED":
            raise Mismatch
        value = data["parts"]
        if value.__class__ is not list:
            raise Mismatch
        self.parts = [decode_source(item) for item in value]
        if "dataType" in data and (value := data["dataType"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.data_type = DataType.lookup(value, value)
        else:
            self.data_type = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "type": self.type,
            "parts": [item.to_dict() for item in self.parts],
        }
        if self.data_type is not UNSET:
            data["dataType"] = str(self.data_type)
        return {**self.extra, **data} if self.extra else data


@model
class ConditionSource(Model):
    """Whether a condition holds."""

    type: Literal["CONDITION"]
    condition: ConditionNode

    __slots__ = {
        "type": "type",
        "condition": "condition",
    }

    def __init__(
        self,
        *,
        type: Literal["CONDITION"] = "CONDITION",
        condition: ConditionNode,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.type = type
        self.condition = condition
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 2
        self.type = value = data["type"]
        if value != "CONDITION":
            raise Mismatch
        self.condition = decode_condition_node(data["condition"])
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "type": self.type,
            "condition": self.condition.to_dict(),
        }
        return {**self.extra, **data} if self.extra else data


@model
class SecretSource(Model):
    """A secret of the project's environment."""

    type: Literal["ENVIRONMENT_SECRET"]
    environment_secret_id: str

    __slots__ = {
        "type": "type",
        "environment_secret_id": "environmentSecretId",
    }

    def __init__(
        self,
        *,
        type: Literal["ENVIRONMENT_SECRET"] = "ENVIRONMENT_SECRET",
        environment_secret_id: str,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.type = type
        self.environment_secret_id = environment_secret_id
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 2
        self.type = value = data["type"]
        if value != "ENVIRONMENT_SECRET":
            raise Mismatch
        self.environment_secret_id = value = data["environmentSecretId"]
        if type(value) is not str:
            raise Mismatch
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "type": self.type,
            "environmentSecretId": self.environment_secret_id,
        }
        return {**self.extra, **data} if self.extra else data


@model
class ExecutionSource(Model):
    """The output of one execution of a step."""

    type: Literal["EXECUTION"]
    id: str
    step_id: str
    start: float
    """When the execution took place, as a time stamp."""
    fanout_stack: list[FanoutStackEntry]
    remote_cached: bool | Unset
    """Whether the content is kept in remote storage."""

    __slots__ = {
        "type": "type",
        "id": "id",
        "step_id": "stepId",
        "start": "start",
        "fanout_stack": "fanoutStack",
        "remote_cached": "remoteCached",
    }

    def __init__(
        self,
        *,
        type: Literal["EXECUTION"] = "EXECUTION",
        id: str,
        step_id: str,
        start: float,
        fanout_stack: list[FanoutStackEntry],
        remote_cached: bool | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.type = type
        self.id = id
        self.step_id = step_id
        self.start = start
        self.fanout_stack = fanout_stack
        self.remote_cached = remote_cached
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 5
        self.type = value = data["type"]
        if value != "EXECUTION":
            raise Mismatch
        self.id = value = data["id"]
        if type(value) is not str:
            raise Mismatch
        self.step_id = value = data["stepId"]
        if type(value) is not str:
            raise Mismatch
        self.start = value = data["start"]
        if type(value) is not float and type(value) is not int:
            raise Mismatch
        value = data["fanoutStack"]
        if value.__class__ is not list:
            raise Mismatch
        self.fanout_stack = [FanoutStackEntry.decode(item) for item in value]
        if "remoteCached" in data and (value := data["remoteCached"]) is not None:
            known += 1
            if type(value) is not bool:
                raise Mismatch
            self.remote_cached = value
        else:
            self.remote_cached = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "type": self.type,
            "id": self.id,
            "stepId": self.step_id,
            "start": self.start,
            "fanoutStack": [item.to_dict() for item in self.fanout_stack],
        }
        if self.remote_cached is not UNSET:
            data["remoteCached"] = self.remote_cached
        return {**self.extra, **data} if self.extra else data


@model
class FanoutExecutionSource(Model):
    """The outputs of a step that ran once for each item of a list."""

    type: Literal["FANOUT_EXECUTION"]
    step_id: str

    __slots__ = {
        "type": "type",
        "step_id": "stepId",
    }

    def __init__(
        self,
        *,
        type: Literal["FANOUT_EXECUTION"] = "FANOUT_EXECUTION",
        step_id: str,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.type = type
        self.step_id = step_id
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 2
        self.type = value = data["type"]
        if value != "FANOUT_EXECUTION":
            raise Mismatch
        self.step_id = value = data["stepId"]
        if type(value) is not str:
            raise Mismatch
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "type": self.type,
            "stepId": self.step_id,
        }
        return {**self.extra, **data} if self.extra else data


@model
class UserSuppliedCredentialSource(Model):
    """A secret that the end user supplied for a provider."""

    type: Literal["USER_SUPPLIED_CREDENTIAL"]
    token_type: TokenType | str
    provider_type: str
    credential: TokenizedSource

    __slots__ = {
        "type": "type",
        "token_type": "tokenType",
        "provider_type": "providerType",
        "credential": "credential",
    }

    def __init__(
        self,
        *,
        type: Literal["USER_SUPPLIED_CREDENTIAL"] = "USER_SUPPLIED_CREDENTIAL",
        token_type: TokenType | str,
        provider_type: str,
        credential: TokenizedSource,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.type = type
        self.token_type = token_type
        self.provider_type = provider_type
        self.credential = credential
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 4
        self.type = value = data["type"]
        if value != "USER_SUPPLIED_CREDENTIAL":
            raise Mismatch
        value = data["tokenType"]
        if type(value) is not str:
            raise Mismatch
        self.token_type = TokenType.lookup(value, value)
        self.provider_type = value = data["providerType"]
        if type(value) is not str:
            raise Mismatch
        self.credential = TokenizedSource.decode(data["credential"])
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "type": self.type,
            "tokenType": str(self.token_type),
            "providerType": self.provider_type,
            "credential": self.credential.to_dict(),
        }
        return {**self.extra, **data} if self.extra else data


@model
class ConnectCredentialSource(Model):
    """Something of the connected account: a user setting (`inputId`, and `path` for a
    member of it), the user's id, or a member of the provider's data (`dataKey`).
    """

    type: Literal["CONNECT_CREDENTIAL_FIELD"]
    field_type: CredentialFieldType | str
    input_id: str | Unset
    """The input whose stored value is read; with both setting kinds."""
    path: list[str] | Unset
    """Member names that lead into the stored value."""
    data_key: str | Unset
    """Member of the provider's data; with EXTERNAL_USER_PROVIDER_DATA."""

    __slots__ = {
        "type": "type",
        "field_type": "fieldType",
        "input_id": "inputId",
        "path": "path",
        "data_key": "dataKey",
    }

    def __init__(
        self,
        *,
        type: Literal["CONNECT_CREDENTIAL_FIELD"] = "CONNECT_CREDENTIAL_FIELD",
        field_type: CredentialFieldType | str,
        input_id: str | Unset = UNSET,
        path: list[str] | Unset = UNSET,
        data_key: str | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.type = type
        self.field_type = field_type
        self.input_id = input_id
        self.path = path
        self.data_key = data_key
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 2
        self.type = value = data["type"]
        if value != "CONNECT_CREDENTIAL_FIELD":
            raise Mismatch
        value = data["fieldType"]
        if type(value) is not str:
            raise Mismatch
        self.field_type = CredentialFieldType.lookup(value, value)
        if "inputId" in data and (value := data["inputId"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.input_id = value
        else:
            self.input_id = UNSET
        if "path" in data and (value := data["path"]) is not None:
            known += 1
            if value.__class__ is not list:
                raise Mismatch
            self.path = [
                (item if type(item) is str else as_str(item)) for item in value
            ]
        else:
            self.path = UNSET
        if "dataKey" in data and (value := data["dataKey"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.data_key = value
        else:
            self.data_key = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "type": self.type,
            "fieldType": str(self.field_type),
        }
        if self.input_id is not UNSET:
            data["inputId"] = self.input_id
        if self.path is not UNSET:
            data["path"] = self.path
        if self.data_key is not UNSET:
            data["dataKey"] = self.data_key
        return {**self.extra, **data} if self.extra else data


@model
class ObjectValueSource(Model):
    """A member of a named object."""

    type: Literal["OBJECT_VALUE"]
    name: str
    path: list[str]
    data_type: DataType | str | Unset

    __slots__ = {
        "type": "type",
        "name": "name",
        "path": "path",
        "data_type": "dataType",
    }

    def __init__(
        self,
        *,
        type: Literal["OBJECT_VALUE"] = "OBJECT_VALUE",
        name: str,
        path: list[str],
        data_type: DataType | str | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.type = type
        self.name = name
        self.path = path
        self.data_type = data_type
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 3
        self.type = value = data["type"]
        if value != "OBJECT_VALUE":
            raise Mismatch
        self.name = value = data["name"]
        if type(value) is not str:
            raise Mismatch
        value = data["path"]
        if value.__class__ is not list:
            raise Mismatch
        self.path = [(item if type(item) is str else as_str(item)) for item in value]
        if "dataType" in data and (value := data["dataType"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.data_type = DataType.lookup(value, value)
        else:
            self.data_type = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "type": self.type,
            "name": self.name,
            "path": self.path,
        }
        if self.data_type is not UNSET:
            data["dataType"] = str(self.data_type)
        return {**self.extra, **data} if self.extra else data


@model
class PersonaMetadataSource(Model):
    """A member of the connected user's metadata."""

    type: Literal["PERSONA_METADATA"]
    path: list[str] | Unset
    """Member names that lead into the metadata."""

    __slots__ = {
        "type": "type",
        "path": "path",
    }

    def __init__(
        self,
        *,
        type: Literal["PERSONA_METADATA"] = "PERSONA_METADATA",
        path: list[str] | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.type = type
        self.path = path
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        self.type = value = data["type"]
        if value != "PERSONA_METADATA":
            raise Mismatch
        if "path" in data and (value := data["path"]) is not None:
            known += 1
            if value.__class__ is not list:
                raise Mismatch
            self.path = [
                (item if type(item) is str else as_str(item)) for item in value
            ]
        else:
            self.path = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "type": self.type,
        }
        if self.path is not UNSET:
            data["path"] = self.path
        return {**self.extra, **data} if self.extra else data


@model
class UnknownSource(UnknownVariant):
    """A variant of `Source` that this version does not know. All its other members are
    in `extra`.
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


Source: TypeAlias = (
    ValueSource
    | VariableSource
    | TokenizedSource
    | ConditionSource
    | SecretSource
    | ExecutionSource
    | FanoutExecutionSource
    | UserSuppliedCredentialSource
    | ConnectCredentialSource
    | ObjectValueSource
    | PersonaMetadataSource
    | UnknownSource
)
"""Where a value comes from. Callers of this API need ValueSource, a literal; the others
stand in what the API returns, such as the permissions of a workflow or the set-up of
a custom integration.
"""

decode_source: Decoder[Source] = variants(
    "type",
    {
        "VALUE": ValueSource,
        "VARIABLE": VariableSource,
        "TOKENIZED": TokenizedSource,
        "CONDITION": ConditionSource,
        "ENVIRONMENT_SECRET": SecretSource,
        "EXECUTION": ExecutionSource,
        "FANOUT_EXECUTION": FanoutExecutionSource,
        "USER_SUPPLIED_CREDENTIAL": UserSuppliedCredentialSource,
        "CONNECT_CREDENTIAL_FIELD": ConnectCredentialSource,
        "OBJECT_VALUE": ObjectValueSource,
        "PERSONA_METADATA": PersonaMetadataSource,
    },
    UnknownSource,
)


@model
class KeyedSource(Model):
    """A named parameter and where its value comes from.

    Source: https://docs.useparagon.com/apis/api-reference#getfieldoptions
    """

    key: str
    """Name of the parameter. When options of a dependent data source are loaded, this
    is the `cacheKey` of the source that it depends on.
    """
    source: Source

    __slots__ = {
        "key": "key",
        "source": "source",
    }

    def __init__(
        self,
        *,
        key: str,
        source: Source,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.key = key
        self.source = source
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 2
        self.key = value = data["key"]
        if type(value) is not str:
            raise Mismatch
        self.source = decode_source(data["source"])
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "key": self.key,
            "source": self.source.to_dict(),
        }
        return {**self.extra, **data} if self.extra else data


@model
class FanoutStackEntry(Model):
    """One level of a fan-out that an execution stands in."""

    step_id: str
    instance_id: str
    index: int

    __slots__ = {
        "step_id": "stepId",
        "instance_id": "instanceId",
        "index": "index",
    }

    def __init__(
        self,
        *,
        step_id: str,
        instance_id: str,
        index: int,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.step_id = step_id
        self.instance_id = instance_id
        self.index = index
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 3
        self.step_id = value = data["stepId"]
        if type(value) is not str:
            raise Mismatch
        self.instance_id = value = data["instanceId"]
        if type(value) is not str:
            raise Mismatch
        self.index = value = data["index"]
        if type(value) is not int:
            self.index = as_int(value)
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "stepId": self.step_id,
            "instanceId": self.instance_id,
            "index": self.index,
        }
        return {**self.extra, **data} if self.extra else data


class TokenType(OpenStrEnum):
    """Kind of secret that a user-supplied credential holds. MARKETO_CLIENT_SECRET is
    misspelt by the vendor.
    """

    ACCESS_TOKEN = "ACCESS_TOKEN"
    REFRESH_TOKEN = "REFRESH_TOKEN"
    BOT_TOKEN = "BOT_TOKEN"
    KLAVIYO_API_KEY = "KLAVIYO_API_KEY"
    MARKETO_CLIENT_ID = "MARKETO_CLIENT_ID"
    MARKETO_CLIENT_SECRETI = "MARKETO_CLIENT_SECRETI"
    MARKETO_ENDPOINT = "MARKETO_ENDPOINT"
    MARKETO_IDENTITY = "MARKETO_IDENTITY"
    MONDAY_API_TOKEN = "MONDAY_API_TOKEN"
    ORACLE_CLOUD_URL = "ORACLE_CLOUD_URL"
    ORACLE_PASSWORD = "ORACLE_PASSWORD"
    ORACLE_USERNAME = "ORACLE_USERNAME"
    SAGE_INTACCT_COMPANY_ID = "SAGE_INTACCT_COMPANY_ID"
    SAGE_INTACCT_USER_ID = "SAGE_INTACCT_USER_ID"
    SAGE_INTACCT_USER_PASSWORD = "SAGE_INTACCT_USER_PASSWORD"
    SAILTHRU_COMPANY_KEY = "SAILTHRU_COMPANY_KEY"
    SAILTHRU_COMPANY_SECRET = "SAILTHRU_COMPANY_SECRET"
    SERVICENOW_PASSWORD = "SERVICENOW_PASSWORD"
    SERVICENOW_SUBDOMAIN = "SERVICENOW_SUBDOMAIN"
    SERVICENOW_USERNAME = "SERVICENOW_USERNAME"
    TABLEAU_PERSONAL_ACCESS_TOKEN_NAME = "TABLEAU_PERSONAL_ACCESS_TOKEN_NAME"
    TABLEAU_PERSONAL_ACCESS_TOKEN_SECRET = "TABLEAU_PERSONAL_ACCESS_TOKEN_SECRET"
    TABLEAU_SERVER_NAME = "TABLEAU_SERVER_NAME"
    TABLEAU_SITE_ID = "TABLEAU_SITE_ID"
    TRELLO_API_KEY = "TRELLO_API_KEY"
    TRELLO_API_TOKEN = "TRELLO_API_TOKEN"
    WOOCOMMERCE_CONSUMER_KEY = "WOOCOMMERCE_CONSUMER_KEY"
    WOOCOMMERCE_CONSUMER_SECRET = "WOOCOMMERCE_CONSUMER_SECRET"
    WOOCOMMERCE_STORE_DOMAIN = "WOOCOMMERCE_STORE_DOMAIN"
    WORKABLE_API_ACCESS_TOKEN = "WORKABLE_API_ACCESS_TOKEN"
    WORKABLE_ACCOUNT_SUBDOMAIN = "WORKABLE_ACCOUNT_SUBDOMAIN"
    ZOHO_CRM_ACCOUNTS_SERVER = "ZOHO_CRM_ACCOUNTS_SERVER"
    ZOHO_CRM_API_DOMAIN = "ZOHO_CRM_API_DOMAIN"


class CredentialFieldType(OpenStrEnum):
    """What a ConnectCredentialSource reads from the connected account."""

    WORKFLOW_SETTING = "WORKFLOW_SETTING"
    SHARED_WORKFLOW_SETTING = "SHARED_WORKFLOW_SETTING"
    EXTERNAL_USER_ID = "EXTERNAL_USER_ID"
    EXTERNAL_USER_PROVIDER_ID = "EXTERNAL_USER_PROVIDER_ID"
    OAUTH_ACCESS_TOKEN = "OAUTH_ACCESS_TOKEN"
    EXTERNAL_USER_PROVIDER_DATA = "EXTERNAL_USER_PROVIDER_DATA"


@model
class JoinedConditions(Model):
    """Conditions joined by AND or OR. The permissions of a workflow are an OR of
    conditions.
    """

    type: Literal["JOIN"]
    join: ConditionJoin | str
    conditions: list[ConditionNode]

    __slots__ = {
        "type": "type",
        "join": "join",
        "conditions": "conditions",
    }

    def __init__(
        self,
        *,
        type: Literal["JOIN"] = "JOIN",
        join: ConditionJoin | str,
        conditions: list[ConditionNode],
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.type = type
        self.join = join
        self.conditions = conditions
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 3
        self.type = value = data["type"]
        if value != "JOIN":
            raise Mismatch
        value = data["join"]
        if type(value) is not str:
            raise Mismatch
        self.join = ConditionJoin.lookup(value, value)
        value = data["conditions"]
        if value.__class__ is not list:
            raise Mismatch
        self.conditions = [decode_condition_node(item) for item in value]
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "type": self.type,
            "join": str(self.join),
            "conditions": [item.to_dict() for item in self.conditions],
        }
        return {**self.extra, **data} if self.extra else data


@model
class OperatorCondition(Model):
    """A leaf of a condition tree."""

    type: Literal["OPERATOR"]
    condition: Condition

    __slots__ = {
        "type": "type",
        "condition": "condition",
    }

    def __init__(
        self,
        *,
        type: Literal["OPERATOR"] = "OPERATOR",
        condition: Condition,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.type = type
        self.condition = condition
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 2
        self.type = value = data["type"]
        if value != "OPERATOR":
            raise Mismatch
        self.condition = Condition.decode(data["condition"])
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "type": self.type,
            "condition": self.condition.to_dict(),
        }
        return {**self.extra, **data} if self.extra else data


@model
class UnknownConditionNode(UnknownVariant):
    """A variant of `ConditionNode` that this version does not know. All its other
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


ConditionNode: TypeAlias = JoinedConditions | OperatorCondition | UnknownConditionNode
"""A node of a condition tree, either a join of other nodes or one comparison."""

decode_condition_node: Decoder[ConditionNode] = variants(
    "type",
    {
        "JOIN": JoinedConditions,
        "OPERATOR": OperatorCondition,
    },
    UnknownConditionNode,
)


class ConditionJoin(OpenStrEnum):
    """Whether all conditions have to hold, or one of them."""

    AND = "AND"
    OR = "OR"


@model
class Condition(Model):
    """One comparison. Operators that test a single value ($none, $booleanTrue, $exists,
    $arrayIsEmpty and their like) have no `argument`.
    """

    operator: Operator | str
    variable: Source
    argument: Source | Unset

    __slots__ = {
        "operator": "operator",
        "variable": "variable",
        "argument": "argument",
    }

    def __init__(
        self,
        *,
        operator: Operator | str,
        variable: Source,
        argument: Source | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.operator = operator
        self.variable = variable
        self.argument = argument
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 2
        value = data["operator"]
        if type(value) is not str:
            raise Mismatch
        self.operator = Operator.lookup(value, value)
        self.variable = decode_source(data["variable"])
        if "argument" in data and (value := data["argument"]) is not None:
            known += 1
            self.argument = decode_source(value)
        else:
            self.argument = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "operator": str(self.operator),
            "variable": self.variable.to_dict(),
        }
        if self.argument is not UNSET:
            data["argument"] = self.argument.to_dict()
        return {**self.extra, **data} if self.extra else data


class Operator(OpenStrEnum):
    """Comparison in a condition. Two pairs differ only in how they treat an undefined
    value: $exists and $doesNotExist compare with null alone, $isNotUndefinedOrNull
    and $isUndefinedOrNull with both.
    """

    NONE = "$none"
    STRING_CONTAINS = "$stringContains"
    STRING_DOES_NOT_CONTAIN = "$stringDoesNotContain"
    STRING_EXACTLY_MATCHES = "$stringExactlyMatches"
    STRING_DOES_NOT_EXACTLY_MATCH = "$stringDoesNotExactlyMatch"
    STRING_IS_IN = "$stringIsIn"
    STRING_IS_NOT_IN = "$stringIsNotIn"
    STRING_STARTS_WITH = "$stringStartsWith"
    STRING_DOES_NOT_START_WITH = "$stringDoesNotStartWith"
    STRING_ENDS_WITH = "$stringEndsWith"
    STRING_DOES_NOT_END_WITH = "$stringDoesNotEndWith"
    NUMBER_GREATER_THAN = "$numberGreaterThan"
    NUMBER_LESS_THAN = "$numberLessThan"
    NUMBER_EQUALS = "$numberEquals"
    NUMBER_DOES_NOT_EQUAL = "$numberDoesNotEqual"
    NUMBER_LESS_THAN_OR_EQUAL_TO = "$numberLessThanOrEqualTo"
    NUMBER_GREATER_THAN_OR_EQUAL_TO = "$numberGreaterThanOrEqualTo"
    DATE_TIME_AFTER = "$dateTimeAfter"
    DATE_TIME_BEFORE = "$dateTimeBefore"
    DATE_TIME_EQUALS = "$dateTimeEquals"
    BOOLEAN_TRUE = "$booleanTrue"
    BOOLEAN_FALSE = "$booleanFalse"
    EXISTS = "$exists"
    DOES_NOT_EXIST = "$doesNotExist"
    IS_NOT_UNDEFINED_OR_NULL = "$isNotUndefinedOrNull"
    IS_UNDEFINED_OR_NULL = "$isUndefinedOrNull"
    ARRAY_IS_IN = "$arrayIsIn"
    ARRAY_IS_NOT_IN = "$arrayIsNotIn"
    ARRAY_IS_EMPTY = "$arrayIsEmpty"
    ARRAY_IS_NOT_EMPTY = "$arrayIsNotEmpty"
    STRING_GREATER_THAN = "$stringGreaterThan"
    STRING_LESS_THAN = "$stringLessThan"
