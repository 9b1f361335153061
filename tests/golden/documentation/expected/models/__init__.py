"""Models: what travels to the API and back."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .schemas import (
        Backslash,
        Bidi,
        Blank,
        EightyEight,
        Empty,
        Formats,
        Long,
        Names,
        Quote,
        Quotes,
        Tabs,
        Wide,
        WideA,
        decode_blank,
        decode_eighty_eight,
        decode_empty,
        decode_long,
        decode_quote,
        decode_tabs,
    )
__all__ = [
    "Backslash",
    "Bidi",
    "Blank",
    "EightyEight",
    "Empty",
    "Formats",
    "Long",
    "Names",
    "Quote",
    "Quotes",
    "Tabs",
    "Wide",
    "WideA",
    "decode_blank",
    "decode_eighty_eight",
    "decode_empty",
    "decode_long",
    "decode_quote",
    "decode_tabs",
]

_MODULES = {
    "Backslash": ".schemas",
    "Bidi": ".schemas",
    "Blank": ".schemas",
    "EightyEight": ".schemas",
    "Empty": ".schemas",
    "Formats": ".schemas",
    "Long": ".schemas",
    "Names": ".schemas",
    "Quote": ".schemas",
    "Quotes": ".schemas",
    "Tabs": ".schemas",
    "Wide": ".schemas",
    "WideA": ".schemas",
    "decode_blank": ".schemas",
    "decode_eighty_eight": ".schemas",
    "decode_empty": ".schemas",
    "decode_long": ".schemas",
    "decode_quote": ".schemas",
    "decode_tabs": ".schemas",
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
