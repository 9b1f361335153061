"""Models: what travels to the API and back."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .schemas import (
        V1,
        V2,
        ByFlag,
        ByHuge,
        ByKind,
        ByList,
        ByListMany,
        ByListManyN,
        ByListOne,
        ByListOneN,
        ByNumber,
        Heavy,
        Holder,
        Large,
        Light,
        Off,
        On,
        Small,
        UnknownByHuge,
        UnknownByKind,
        UnknownByList,
        UnknownByNumber,
        decode_by_flag,
        decode_by_huge,
        decode_by_kind,
        decode_by_list,
        decode_by_number,
    )
__all__ = [
    "ByFlag",
    "ByHuge",
    "ByKind",
    "ByList",
    "ByListMany",
    "ByListManyN",
    "ByListOne",
    "ByListOneN",
    "ByNumber",
    "Heavy",
    "Holder",
    "Large",
    "Light",
    "Off",
    "On",
    "Small",
    "UnknownByHuge",
    "UnknownByKind",
    "UnknownByList",
    "UnknownByNumber",
    "V1",
    "V2",
    "decode_by_flag",
    "decode_by_huge",
    "decode_by_kind",
    "decode_by_list",
    "decode_by_number",
]

_MODULES = {
    "ByFlag": ".schemas",
    "ByHuge": ".schemas",
    "ByKind": ".schemas",
    "ByList": ".schemas",
    "ByListMany": ".schemas",
    "ByListManyN": ".schemas",
    "ByListOne": ".schemas",
    "ByListOneN": ".schemas",
    "ByNumber": ".schemas",
    "Heavy": ".schemas",
    "Holder": ".schemas",
    "Large": ".schemas",
    "Light": ".schemas",
    "Off": ".schemas",
    "On": ".schemas",
    "Small": ".schemas",
    "UnknownByHuge": ".schemas",
    "UnknownByKind": ".schemas",
    "UnknownByList": ".schemas",
    "UnknownByNumber": ".schemas",
    "V1": ".schemas",
    "V2": ".schemas",
    "decode_by_flag": ".schemas",
    "decode_by_huge": ".schemas",
    "decode_by_kind": ".schemas",
    "decode_by_list": ".schemas",
    "decode_by_number": ".schemas",
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
