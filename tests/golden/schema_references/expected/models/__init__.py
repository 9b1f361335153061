"""Models: what travels to the API and back."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .schemas import Leaf, Pet, Pet1, Pet2, Tree, UnknownPet, decode_pet
__all__ = [
    "Leaf",
    "Pet",
    "Pet1",
    "Pet2",
    "Tree",
    "UnknownPet",
    "decode_pet",
]

_MODULES = {
    "Leaf": ".schemas",
    "Pet": ".schemas",
    "Pet1": ".schemas",
    "Pet2": ".schemas",
    "Tree": ".schemas",
    "UnknownPet": ".schemas",
    "decode_pet": ".schemas",
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
