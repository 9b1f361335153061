"""Models: what travels to the API and back."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .schemas import (
        Conditional,
        Empty,
        Inner,
        Named,
        Nested,
        NestedA,
        NestedAB,
        NotThis,
        NoType,
        OnlyRequired,
        ReadWrite,
        Refined,
        Within,
        Yes,
        decode_empty,
        decode_not_this,
        decode_yes,
    )
__all__ = [
    "Conditional",
    "Empty",
    "Inner",
    "Named",
    "Nested",
    "NestedA",
    "NestedAB",
    "NoType",
    "NotThis",
    "OnlyRequired",
    "ReadWrite",
    "Refined",
    "Within",
    "Yes",
    "decode_empty",
    "decode_not_this",
    "decode_yes",
]

_MODULES = {
    "Conditional": ".schemas",
    "Empty": ".schemas",
    "Inner": ".schemas",
    "Named": ".schemas",
    "Nested": ".schemas",
    "NestedA": ".schemas",
    "NestedAB": ".schemas",
    "NoType": ".schemas",
    "NotThis": ".schemas",
    "OnlyRequired": ".schemas",
    "ReadWrite": ".schemas",
    "Refined": ".schemas",
    "Within": ".schemas",
    "Yes": ".schemas",
    "decode_empty": ".schemas",
    "decode_not_this": ".schemas",
    "decode_yes": ".schemas",
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
