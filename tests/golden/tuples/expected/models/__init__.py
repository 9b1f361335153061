"""Models: what travels to the API and back."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .schemas import (
        Holder,
        HolderEither,
        Loop,
        Open,
        OpenItem,
        Pair,
        Point,
        Short,
        decode_holder_either,
        decode_loop,
        decode_open,
        decode_open_item,
        decode_pair,
        decode_short,
    )
__all__ = [
    "Holder",
    "HolderEither",
    "Loop",
    "Open",
    "OpenItem",
    "Pair",
    "Point",
    "Short",
    "decode_holder_either",
    "decode_loop",
    "decode_open",
    "decode_open_item",
    "decode_pair",
    "decode_short",
]

_MODULES = {
    "Holder": ".schemas",
    "HolderEither": ".schemas",
    "Loop": ".schemas",
    "Open": ".schemas",
    "OpenItem": ".schemas",
    "Pair": ".schemas",
    "Point": ".schemas",
    "Short": ".schemas",
    "decode_holder_either": ".schemas",
    "decode_loop": ".schemas",
    "decode_open": ".schemas",
    "decode_open_item": ".schemas",
    "decode_pair": ".schemas",
    "decode_short": ".schemas",
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
