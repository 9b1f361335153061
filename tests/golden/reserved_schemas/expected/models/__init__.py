"""Models: what travels to the API and back."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .schemas import (
        Any_,
        Api_,
        AsyncClient_,
        BaseHosts,
        Client_,
        Credential,
        Exception_,
        File,
        Hosts,
        Json,
        JsonModel,
        Limits,
        List,
        Literal_,
        Mapping,
        Model3D,
        Model_,
        Model_2,
        None_,
        OneOf,
        Operation,
        Sealed,
        Self_,
        StatusError,
        Str,
        SyncClient,
        Timeout,
        True_,
        Type,
        Unset_,
        Unset_2,
        UseRequest,
        UseResponse,
        decode_literal,
        decode_one_of,
        decode_str,
    )
__all__ = [
    "Any_",
    "Api_",
    "AsyncClient_",
    "BaseHosts",
    "Client_",
    "Credential",
    "Exception_",
    "File",
    "Hosts",
    "Json",
    "JsonModel",
    "Limits",
    "List",
    "Literal_",
    "Mapping",
    "Model3D",
    "Model_",
    "Model_2",
    "None_",
    "OneOf",
    "Operation",
    "Sealed",
    "Self_",
    "StatusError",
    "Str",
    "SyncClient",
    "Timeout",
    "True_",
    "Type",
    "Unset_",
    "Unset_2",
    "UseRequest",
    "UseResponse",
    "decode_literal",
    "decode_one_of",
    "decode_str",
]

_MODULES = {
    "Any_": ".schemas",
    "Api_": ".schemas",
    "AsyncClient_": ".schemas",
    "BaseHosts": ".schemas",
    "Client_": ".schemas",
    "Credential": ".schemas",
    "Exception_": ".schemas",
    "File": ".schemas",
    "Hosts": ".schemas",
    "Json": ".schemas",
    "JsonModel": ".schemas",
    "Limits": ".schemas",
    "List": ".schemas",
    "Literal_": ".schemas",
    "Mapping": ".schemas",
    "Model3D": ".schemas",
    "Model_": ".schemas",
    "Model_2": ".schemas",
    "None_": ".schemas",
    "OneOf": ".schemas",
    "Operation": ".schemas",
    "Sealed": ".schemas",
    "Self_": ".schemas",
    "StatusError": ".schemas",
    "Str": ".schemas",
    "SyncClient": ".schemas",
    "Timeout": ".schemas",
    "True_": ".schemas",
    "Type": ".schemas",
    "Unset_": ".schemas",
    "Unset_2": ".schemas",
    "UseRequest": ".schemas",
    "UseResponse": ".schemas",
    "decode_literal": ".schemas",
    "decode_one_of": ".schemas",
    "decode_str": ".schemas",
}


def __getattr__(name: str) -> object:
    """Load what is asked for, not more: importing the package costs nothing."""
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    value: object = getattr(import_module(_MODULES[name], __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    """Return the public names."""
    return __all__
