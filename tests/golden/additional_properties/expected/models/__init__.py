"""Models: what travels to the API and back."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .schemas import (
        Anything,
        Closed,
        Free,
        Holder,
        MapOfLists,
        MapOfParts,
        MapOfText,
        Part,
        Patterned,
        PatternedOnly,
        PatternedOrText,
        Typed,
        decode_anything,
        decode_map_of_lists,
        decode_map_of_parts,
        decode_map_of_text,
        decode_patterned,
        decode_patterned_only,
    )
__all__ = [
    "Anything",
    "Closed",
    "Free",
    "Holder",
    "MapOfLists",
    "MapOfParts",
    "MapOfText",
    "Part",
    "Patterned",
    "PatternedOnly",
    "PatternedOrText",
    "Typed",
    "decode_anything",
    "decode_map_of_lists",
    "decode_map_of_parts",
    "decode_map_of_text",
    "decode_patterned",
    "decode_patterned_only",
]

_MODULES = {
    "Anything": ".schemas",
    "Closed": ".schemas",
    "Free": ".schemas",
    "Holder": ".schemas",
    "MapOfLists": ".schemas",
    "MapOfParts": ".schemas",
    "MapOfText": ".schemas",
    "Part": ".schemas",
    "Patterned": ".schemas",
    "PatternedOnly": ".schemas",
    "PatternedOrText": ".schemas",
    "Typed": ".schemas",
    "decode_anything": ".schemas",
    "decode_map_of_lists": ".schemas",
    "decode_map_of_parts": ".schemas",
    "decode_map_of_text": ".schemas",
    "decode_patterned": ".schemas",
    "decode_patterned_only": ".schemas",
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
