"""Models: what travels to the API and back."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .schemas import Item, PostBulkStarRequest, PutItemsSku404Error
__all__ = [
    "Item",
    "PostBulkStarRequest",
    "PutItemsSku404Error",
]

_MODULES = {
    "Item": ".schemas",
    "PostBulkStarRequest": ".schemas",
    "PutItemsSku404Error": ".schemas",
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
