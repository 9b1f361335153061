"""Models: what travels to the API and back."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .schemas import (
        Animal,
        Creature,
        Deprecated,
        Holder,
        Maybe,
        Pet,
        decode_animal,
        decode_creature,
        decode_maybe,
    )
__all__ = [
    "Animal",
    "Creature",
    "Deprecated",
    "Holder",
    "Maybe",
    "Pet",
    "decode_animal",
    "decode_creature",
    "decode_maybe",
]

_MODULES = {
    "Animal": ".schemas",
    "Creature": ".schemas",
    "Deprecated": ".schemas",
    "Holder": ".schemas",
    "Maybe": ".schemas",
    "Pet": ".schemas",
    "decode_animal": ".schemas",
    "decode_creature": ".schemas",
    "decode_maybe": ".schemas",
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
