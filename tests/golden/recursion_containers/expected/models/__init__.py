"""Models: what travels to the API and back."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .schemas import (
        Branches,
        BranchesItem,
        Lists,
        Maps,
        Named,
        NamedItemItem,
        Nothing,
        Nulls,
        Own,
        OwnCells,
        Tree,
        TreeEither,
        TreeEither1,
        TreePatternValue,
        TreeRowsItem,
        TreeTableValue,
        decode_branches,
        decode_lists,
        decode_maps,
        decode_named,
        decode_named_item_item,
        decode_nothing,
        decode_own_cells,
        decode_tree_either,
    )
__all__ = [
    "Branches",
    "BranchesItem",
    "Lists",
    "Maps",
    "Named",
    "NamedItemItem",
    "Nothing",
    "Nulls",
    "Own",
    "OwnCells",
    "Tree",
    "TreeEither",
    "TreeEither1",
    "TreePatternValue",
    "TreeRowsItem",
    "TreeTableValue",
    "decode_branches",
    "decode_lists",
    "decode_maps",
    "decode_named",
    "decode_named_item_item",
    "decode_nothing",
    "decode_own_cells",
    "decode_tree_either",
]

_MODULES = {
    "Branches": ".schemas",
    "BranchesItem": ".schemas",
    "Lists": ".schemas",
    "Maps": ".schemas",
    "Named": ".schemas",
    "NamedItemItem": ".schemas",
    "Nothing": ".schemas",
    "Nulls": ".schemas",
    "Own": ".schemas",
    "OwnCells": ".schemas",
    "Tree": ".schemas",
    "TreeEither": ".schemas",
    "TreeEither1": ".schemas",
    "TreePatternValue": ".schemas",
    "TreeRowsItem": ".schemas",
    "TreeTableValue": ".schemas",
    "decode_branches": ".schemas",
    "decode_lists": ".schemas",
    "decode_maps": ".schemas",
    "decode_named": ".schemas",
    "decode_named_item_item": ".schemas",
    "decode_nothing": ".schemas",
    "decode_own_cells": ".schemas",
    "decode_tree_either": ".schemas",
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
