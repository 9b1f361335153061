"""Models: what travels to the API and back."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .errors import Problem
    from .money import Account, Coin, User, Wallet
__all__ = [
    "Account",
    "Coin",
    "Problem",
    "User",
    "Wallet",
]

_MODULES = {
    "Account": ".money",
    "Coin": ".money",
    "Problem": ".errors",
    "User": ".money",
    "Wallet": ".money",
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
