"""Models: what travels to the API and back."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .schemas import (
        Decimal,
        Event,
        Level,
        Moment,
        Moment2,
        SendFormRequest,
        SendPartsRequest,
        Serial,
        Serials,
        Span,
        decode_decimal,
        decode_moment,
        decode_serial,
        decode_serials,
        decode_span,
    )
__all__ = [
    "Decimal",
    "Event",
    "Level",
    "Moment",
    "Moment2",
    "SendFormRequest",
    "SendPartsRequest",
    "Serial",
    "Serials",
    "Span",
    "decode_decimal",
    "decode_moment",
    "decode_serial",
    "decode_serials",
    "decode_span",
]

_MODULES = {
    "Decimal": ".schemas",
    "Event": ".schemas",
    "Level": ".schemas",
    "Moment": ".schemas",
    "Moment2": ".schemas",
    "SendFormRequest": ".schemas",
    "SendPartsRequest": ".schemas",
    "Serial": ".schemas",
    "Serials": ".schemas",
    "Span": ".schemas",
    "decode_decimal": ".schemas",
    "decode_moment": ".schemas",
    "decode_serial": ".schemas",
    "decode_serials": ".schemas",
    "decode_span": ".schemas",
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
