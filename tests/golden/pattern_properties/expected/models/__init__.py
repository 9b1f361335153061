"""Models: what travels to the API and back."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .schemas import (
        Closed,
        Labels,
        LabelsRestValue,
        Part,
        Serial,
        Several,
        SeveralValue,
        decode_closed,
        decode_labels_rest_value,
        decode_serial,
        decode_several,
        decode_several_value,
    )
__all__ = [
    "Closed",
    "Labels",
    "LabelsRestValue",
    "Part",
    "Serial",
    "Several",
    "SeveralValue",
    "decode_closed",
    "decode_labels_rest_value",
    "decode_serial",
    "decode_several",
    "decode_several_value",
]

_MODULES = {
    "Closed": ".schemas",
    "Labels": ".schemas",
    "LabelsRestValue": ".schemas",
    "Part": ".schemas",
    "Serial": ".schemas",
    "Several": ".schemas",
    "SeveralValue": ".schemas",
    "decode_closed": ".schemas",
    "decode_labels_rest_value": ".schemas",
    "decode_serial": ".schemas",
    "decode_several": ".schemas",
    "decode_several_value": ".schemas",
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
