"""Models: what travels to the API and back."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .schemas import (
        Consent,
        Refusal,
        RefusalKind,
        Request,
        UnknownRequest,
        decode_request,
    )
__all__ = [
    "Consent",
    "Refusal",
    "RefusalKind",
    "Request",
    "UnknownRequest",
    "decode_request",
]

_MODULES = {
    "Consent": ".schemas",
    "Refusal": ".schemas",
    "RefusalKind": ".schemas",
    "Request": ".schemas",
    "UnknownRequest": ".schemas",
    "decode_request": ".schemas",
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
