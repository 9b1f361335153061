"""Models: what travels to the API and back."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .schemas import (
        Anything,
        Holder,
        Maps,
        Matrix,
        Pair,
        Point,
        Shapes,
        Sorts,
        SortsItem,
        Unions,
        UnionsItem,
        Versioned,
        decode_anything,
        decode_maps,
        decode_matrix,
        decode_pair,
        decode_shapes,
        decode_sorts,
        decode_unions,
        decode_unions_item,
        decode_versioned,
    )
__all__ = [
    "Anything",
    "Holder",
    "Maps",
    "Matrix",
    "Pair",
    "Point",
    "Shapes",
    "Sorts",
    "SortsItem",
    "Unions",
    "UnionsItem",
    "Versioned",
    "decode_anything",
    "decode_maps",
    "decode_matrix",
    "decode_pair",
    "decode_shapes",
    "decode_sorts",
    "decode_unions",
    "decode_unions_item",
    "decode_versioned",
]

_MODULES = {
    "Anything": ".schemas",
    "Holder": ".schemas",
    "Maps": ".schemas",
    "Matrix": ".schemas",
    "Pair": ".schemas",
    "Point": ".schemas",
    "Shapes": ".schemas",
    "Sorts": ".schemas",
    "SortsItem": ".schemas",
    "Unions": ".schemas",
    "UnionsItem": ".schemas",
    "Versioned": ".schemas",
    "decode_anything": ".schemas",
    "decode_maps": ".schemas",
    "decode_matrix": ".schemas",
    "decode_pair": ".schemas",
    "decode_shapes": ".schemas",
    "decode_sorts": ".schemas",
    "decode_unions": ".schemas",
    "decode_unions_item": ".schemas",
    "decode_versioned": ".schemas",
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
