"""Models: what travels to the API and back."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .schemas import (
        Members,
        User,
        User_2,
        User_3,
        UserName,
        UserName3Name,
        UserName_2,
        UserName_3,
        UserNameName,
    )
__all__ = [
    "Members",
    "User",
    "UserName",
    "UserName3Name",
    "UserNameName",
    "UserName_2",
    "UserName_3",
    "User_2",
    "User_3",
]

_MODULES = {
    "Members": ".schemas",
    "User": ".schemas",
    "UserName": ".schemas",
    "UserName3Name": ".schemas",
    "UserNameName": ".schemas",
    "UserName_2": ".schemas",
    "UserName_3": ".schemas",
    "User_2": ".schemas",
    "User_3": ".schemas",
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
