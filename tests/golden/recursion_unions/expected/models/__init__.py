"""Models: what travels to the API and back."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .schemas import (
        Disc,
        DiscHole,
        Every,
        EveryNamed,
        EveryNamed1,
        EveryNamed2,
        Number,
        Rule,
        Shape,
        Single,
        Slab,
        Term,
        Text,
        TextLabelled,
        TextLabelled1,
        TextLabelled2,
        UnknownEveryNamed,
        UnknownRule,
        UnknownShape,
        decode_every_named,
        decode_rule,
        decode_shape,
        decode_term,
        decode_text_labelled,
    )
__all__ = [
    "Disc",
    "DiscHole",
    "Every",
    "EveryNamed",
    "EveryNamed1",
    "EveryNamed2",
    "Number",
    "Rule",
    "Shape",
    "Single",
    "Slab",
    "Term",
    "Text",
    "TextLabelled",
    "TextLabelled1",
    "TextLabelled2",
    "UnknownEveryNamed",
    "UnknownRule",
    "UnknownShape",
    "decode_every_named",
    "decode_rule",
    "decode_shape",
    "decode_term",
    "decode_text_labelled",
]

_MODULES = {
    "Disc": ".schemas",
    "DiscHole": ".schemas",
    "Every": ".schemas",
    "EveryNamed": ".schemas",
    "EveryNamed1": ".schemas",
    "EveryNamed2": ".schemas",
    "Number": ".schemas",
    "Rule": ".schemas",
    "Shape": ".schemas",
    "Single": ".schemas",
    "Slab": ".schemas",
    "Term": ".schemas",
    "Text": ".schemas",
    "TextLabelled": ".schemas",
    "TextLabelled1": ".schemas",
    "TextLabelled2": ".schemas",
    "UnknownEveryNamed": ".schemas",
    "UnknownRule": ".schemas",
    "UnknownShape": ".schemas",
    "decode_every_named": ".schemas",
    "decode_rule": ".schemas",
    "decode_shape": ".schemas",
    "decode_term": ".schemas",
    "decode_text_labelled": ".schemas",
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
