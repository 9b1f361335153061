"""Models: what travels to the API and back."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .schemas import (
        Anything,
        Base,
        Closed,
        Either,
        Empty,
        Holder,
        Impossible,
        Narrowed,
        Never_,
        Nothing,
        Required,
        Single,
        Single_2,
        Strict,
        Tuple,
        decode_anything,
        decode_either,
        decode_empty,
        decode_impossible,
        decode_narrowed,
        decode_never,
        decode_nothing,
        decode_single,
        decode_tuple,
    )
__all__ = [
    "Anything",
    "Base",
    "Closed",
    "Either",
    "Empty",
    "Holder",
    "Impossible",
    "Narrowed",
    "Never_",
    "Nothing",
    "Required",
    "Single",
    "Single_2",
    "Strict",
    "Tuple",
    "decode_anything",
    "decode_either",
    "decode_empty",
    "decode_impossible",
    "decode_narrowed",
    "decode_never",
    "decode_nothing",
    "decode_single",
    "decode_tuple",
]

_MODULES = {
    "Anything": ".schemas",
    "Base": ".schemas",
    "Closed": ".schemas",
    "Either": ".schemas",
    "Empty": ".schemas",
    "Holder": ".schemas",
    "Impossible": ".schemas",
    "Narrowed": ".schemas",
    "Never_": ".schemas",
    "Nothing": ".schemas",
    "Required": ".schemas",
    "Single": ".schemas",
    "Single_2": ".schemas",
    "Strict": ".schemas",
    "Tuple": ".schemas",
    "decode_anything": ".schemas",
    "decode_either": ".schemas",
    "decode_empty": ".schemas",
    "decode_impossible": ".schemas",
    "decode_narrowed": ".schemas",
    "decode_never": ".schemas",
    "decode_nothing": ".schemas",
    "decode_single": ".schemas",
    "decode_tuple": ".schemas",
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
