"""Models: what travels to the API and back."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .schemas import (
        ByConst,
        Cat,
        Circle,
        Dog,
        Dotted,
        Elm,
        Implicit,
        Mapped,
        Oak,
        Square,
        UnknownByConst,
        UnknownDotted,
        UnknownImplicit,
        UnknownMapped,
        Zoo,
        ZooBear,
        ZooLion,
        decode_by_const,
        decode_dotted,
        decode_implicit,
        decode_mapped,
    )
__all__ = [
    "ByConst",
    "Cat",
    "Circle",
    "Dog",
    "Dotted",
    "Elm",
    "Implicit",
    "Mapped",
    "Oak",
    "Square",
    "UnknownByConst",
    "UnknownDotted",
    "UnknownImplicit",
    "UnknownMapped",
    "Zoo",
    "ZooBear",
    "ZooLion",
    "decode_by_const",
    "decode_dotted",
    "decode_implicit",
    "decode_mapped",
]

_MODULES = {
    "ByConst": ".schemas",
    "Cat": ".schemas",
    "Circle": ".schemas",
    "Dog": ".schemas",
    "Dotted": ".schemas",
    "Elm": ".schemas",
    "Implicit": ".schemas",
    "Mapped": ".schemas",
    "Oak": ".schemas",
    "Square": ".schemas",
    "UnknownByConst": ".schemas",
    "UnknownDotted": ".schemas",
    "UnknownImplicit": ".schemas",
    "UnknownMapped": ".schemas",
    "Zoo": ".schemas",
    "ZooBear": ".schemas",
    "ZooLion": ".schemas",
    "decode_by_const": ".schemas",
    "decode_dotted": ".schemas",
    "decode_implicit": ".schemas",
    "decode_mapped": ".schemas",
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
