"""Models of the `schemas` part of the API."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, TypeAlias

from .._runtime.codec import (
    Decoder,
    as_likely,
    as_list,
    as_literal,
    as_null,
    as_str,
    later,
    list_of,
    map_of,
    or_none,
    to_json,
)
from .._runtime.model import Mismatch, Model, model, new, unknown_members
from .._runtime.unions import one_of
from .._runtime.unset import UNSET, Unset

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


_later_lists: Any = later(lambda: Lists)
if TYPE_CHECKING:
    Lists: TypeAlias = "list[Lists]"
    """Another name for `list[Lists]`."""
else:
    Lists = list[_later_lists]

decode_lists: Decoder[Lists] = list_of(lambda value: decode_lists(value))


_later_maps: Any = later(lambda: Maps)
if TYPE_CHECKING:
    Maps: TypeAlias = "dict[str, Maps]"
    """Another name for `dict[str, Maps]`."""
else:
    Maps = dict[str, _later_maps]

decode_maps: Decoder[Maps] = map_of(lambda value: decode_maps(value))


_later_named_item_item: Any = later(lambda: NamedItemItem)
if TYPE_CHECKING:
    NamedItemItem: TypeAlias = "list[NamedItemItem]"
    """Another name for `list[NamedItemItem]`."""
else:
    NamedItemItem = list[_later_named_item_item]

decode_named_item_item: Decoder[NamedItemItem] = list_of(
    lambda value: decode_named_item_item(value)
)


Named: TypeAlias = list[NamedItemItem]
"""Another name for `list[NamedItemItem]`."""

decode_named: Decoder[Named] = list_of(decode_named_item_item)


@model
class Tree(Model):
    """The `Tree` schema."""

    name: str | Unset
    rows: list[TreeRowsItem] | Unset
    table: dict[str, TreeTableValue] | Unset
    fixed: list[Any] | Unset
    pattern: dict[str, TreePatternValue | Any] | Unset
    either: TreeEither | Unset
    grid: list[list[Tree]] | Unset
    branches: Branches | Unset
    some: Branches | Unset
    """At least 1 item."""

    __slots__ = {
        "name": "name",
        "rows": "rows",
        "table": "table",
        "fixed": "fixed",
        "pattern": "pattern",
        "either": "either",
        "grid": "grid",
        "branches": "branches",
        "some": "some",
    }

    def __init__(
        self,
        *,
        name: str | Unset = UNSET,
        rows: list[TreeRowsItem] | Unset = UNSET,
        table: dict[str, TreeTableValue] | Unset = UNSET,
        fixed: list[Any] | Unset = UNSET,
        pattern: dict[str, TreePatternValue | Any] | Unset = UNSET,
        either: TreeEither | Unset = UNSET,
        grid: list[list[Tree]] | Unset = UNSET,
        branches: Branches | Unset = UNSET,
        some: Branches | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.name = name
        self.rows = rows
        self.table = table
        self.fixed = fixed
        self.pattern = pattern
        self.either = either
        self.grid = grid
        self.branches = branches
        self.some = some
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise Mismatch
        self = new(cls)
        known = 0
        if "name" in data and (value := data["name"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.name = value
        else:
            self.name = UNSET
        if "rows" in data and (value := data["rows"]) is not None:
            known += 1
            if value.__class__ is not list:
                raise Mismatch
            self.rows = [TreeRowsItem.decode(item) for item in value]
        else:
            self.rows = UNSET
        if "table" in data and (value := data["table"]) is not None:
            known += 1
            if value.__class__ is not dict:
                raise Mismatch
            self.table = {
                key: TreeTableValue.decode(member) for key, member in value.items()
            }
        else:
            self.table = UNSET
        if "fixed" in data and (value := data["fixed"]) is not None:
            known += 1
            if value.__class__ is not list:
                raise Mismatch
            self.fixed = value
        else:
            self.fixed = UNSET
        if "pattern" in data and (value := data["pattern"]) is not None:
            known += 1
            if value.__class__ is not dict:
                raise Mismatch
            self.pattern = {
                key: as_likely(member, TreePatternValue.decode)
                for key, member in value.items()
            }
        else:
            self.pattern = UNSET
        if "either" in data and (value := data["either"]) is not None:
            known += 1
            self.either = decode_tree_either(value)
        else:
            self.either = UNSET
        if "grid" in data and (value := data["grid"]) is not None:
            known += 1
            if value.__class__ is not list:
                raise Mismatch
            self.grid = [
                [Tree.decode(item) for item in as_list(item)] for item in value
            ]
        else:
            self.grid = UNSET
        if "branches" in data and (value := data["branches"]) is not None:
            known += 1
            if value.__class__ is not list:
                raise Mismatch
            self.branches = [BranchesItem.decode(item) for item in value]
        else:
            self.branches = UNSET
        if "some" in data and (value := data["some"]) is not None:
            known += 1
            if value.__class__ is not list:
                raise Mismatch
            self.some = [BranchesItem.decode(item) for item in value]
        else:
            self.some = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.name is not UNSET:
            data["name"] = self.name
        if self.rows is not UNSET:
            data["rows"] = [item.to_dict() for item in self.rows]
        if self.table is not UNSET:
            data["table"] = {
                key: member.to_dict() for key, member in self.table.items()
            }
        if self.fixed is not UNSET:
            data["fixed"] = self.fixed
        if self.pattern is not UNSET:
            data["pattern"] = {
                key: to_json(member) for key, member in self.pattern.items()
            }
        if self.either is not UNSET:
            data["either"] = to_json(self.either)
        if self.grid is not UNSET:
            data["grid"] = [[item.to_dict() for item in item] for item in self.grid]
        if self.branches is not UNSET:
            data["branches"] = [item.to_dict() for item in self.branches]
        if self.some is not UNSET:
            data["some"] = [item.to_dict() for item in self.some]
        return {**self.extra, **data} if self.extra else data


@model
class TreeRowsItem(Model):
    """The `TreeRowsItem` schema."""

    name: str
    rows: list[TreeRowsItem] | Unset
    table: dict[str, TreeTableValue] | Unset
    fixed: list[Any] | Unset
    pattern: dict[str, TreePatternValue | Any] | Unset
    either: TreeEither | Unset
    grid: list[list[Tree]] | Unset
    branches: Branches | Unset
    some: Branches | Unset
    """At least 1 item."""

    __slots__ = {
        "name": "name",
        "rows": "rows",
        "table": "table",
        "fixed": "fixed",
        "pattern": "pattern",
        "either": "either",
        "grid": "grid",
        "branches": "branches",
        "some": "some",
    }

    def __init__(
        self,
        *,
        name: str,
        rows: list[TreeRowsItem] | Unset = UNSET,
        table: dict[str, TreeTableValue] | Unset = UNSET,
        fixed: list[Any] | Unset = UNSET,
        pattern: dict[str, TreePatternValue | Any] | Unset = UNSET,
        either: TreeEither | Unset = UNSET,
        grid: list[list[Tree]] | Unset = UNSET,
        branches: Branches | Unset = UNSET,
        some: Branches | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.name = name
        self.rows = rows
        self.table = table
        self.fixed = fixed
        self.pattern = pattern
        self.either = either
        self.grid = grid
        self.branches = branches
        self.some = some
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        self.name = value = data["name"]
        if type(value) is not str:
            raise Mismatch
        if "rows" in data and (value := data["rows"]) is not None:
            known += 1
            if value.__class__ is not list:
                raise Mismatch
            self.rows = [TreeRowsItem.decode(item) for item in value]
        else:
            self.rows = UNSET
        if "table" in data and (value := data["table"]) is not None:
            known += 1
            if value.__class__ is not dict:
                raise Mismatch
            self.table = {
                key: TreeTableValue.decode(member) for key, member in value.items()
            }
        else:
            self.table = UNSET
        if "fixed" in data and (value := data["fixed"]) is not None:
            known += 1
            if value.__class__ is not list:
                raise Mismatch
            self.fixed = value
        else:
            self.fixed = UNSET
        if "pattern" in data and (value := data["pattern"]) is not None:
            known += 1
            if value.__class__ is not dict:
                raise Mismatch
            self.pattern = {
                key: as_likely(member, TreePatternValue.decode)
                for key, member in value.items()
            }
        else:
            self.pattern = UNSET
        if "either" in data and (value := data["either"]) is not None:
            known += 1
            self.either = decode_tree_either(value)
        else:
            self.either = UNSET
        if "grid" in data and (value := data["grid"]) is not None:
            known += 1
            if value.__class__ is not list:
                raise Mismatch
            self.grid = [
                [Tree.decode(item) for item in as_list(item)] for item in value
            ]
        else:
            self.grid = UNSET
        if "branches" in data and (value := data["branches"]) is not None:
            known += 1
            if value.__class__ is not list:
                raise Mismatch
            self.branches = [BranchesItem.decode(item) for item in value]
        else:
            self.branches = UNSET
        if "some" in data and (value := data["some"]) is not None:
            known += 1
            if value.__class__ is not list:
                raise Mismatch
            self.some = [BranchesItem.decode(item) for item in value]
        else:
            self.some = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "name": self.name,
        }
        if self.rows is not UNSET:
            data["rows"] = [item.to_dict() for item in self.rows]
        if self.table is not UNSET:
            data["table"] = {
                key: member.to_dict() for key, member in self.table.items()
            }
        if self.fixed is not UNSET:
            data["fixed"] = self.fixed
        if self.pattern is not UNSET:
            data["pattern"] = {
                key: to_json(member) for key, member in self.pattern.items()
            }
        if self.either is not UNSET:
            data["either"] = to_json(self.either)
        if self.grid is not UNSET:
            data["grid"] = [[item.to_dict() for item in item] for item in self.grid]
        if self.branches is not UNSET:
            data["branches"] = [item.to_dict() for item in self.branches]
        if self.some is not UNSET:
            data["some"] = [item.to_dict() for item in self.some]
        return {**self.extra, **data} if self.extra else data


@model
class TreeTableValue(Model):
    """The `TreeTableValue` schema."""

    name: str
    rows: list[TreeRowsItem] | Unset
    table: dict[str, TreeTableValue] | Unset
    fixed: list[Any] | Unset
    pattern: dict[str, TreePatternValue | Any] | Unset
    either: TreeEither | Unset
    grid: list[list[Tree]] | Unset
    branches: Branches | Unset
    some: Branches | Unset
    """At least 1 item."""

    __slots__ = {
        "name": "name",
        "rows": "rows",
        "table": "table",
        "fixed": "fixed",
        "pattern": "pattern",
        "either": "either",
        "grid": "grid",
        "branches": "branches",
        "some": "some",
    }

    def __init__(
        self,
        *,
        name: str,
        rows: list[TreeRowsItem] | Unset = UNSET,
        table: dict[str, TreeTableValue] | Unset = UNSET,
        fixed: list[Any] | Unset = UNSET,
        pattern: dict[str, TreePatternValue | Any] | Unset = UNSET,
        either: TreeEither | Unset = UNSET,
        grid: list[list[Tree]] | Unset = UNSET,
        branches: Branches | Unset = UNSET,
        some: Branches | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.name = name
        self.rows = rows
        self.table = table
        self.fixed = fixed
        self.pattern = pattern
        self.either = either
        self.grid = grid
        self.branches = branches
        self.some = some
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        self.name = value = data["name"]
        if type(value) is not str:
            raise Mismatch
        if "rows" in data and (value := data["rows"]) is not None:
            known += 1
            if value.__class__ is not list:
                raise Mismatch
            self.rows = [TreeRowsItem.decode(item) for item in value]
        else:
            self.rows = UNSET
        if "table" in data and (value := data["table"]) is not None:
            known += 1
            if value.__class__ is not dict:
                raise Mismatch
            self.table = {
                key: TreeTableValue.decode(member) for key, member in value.items()
            }
        else:
            self.table = UNSET
        if "fixed" in data and (value := data["fixed"]) is not None:
            known += 1
            if value.__class__ is not list:
                raise Mismatch
            self.fixed = value
        else:
            self.fixed = UNSET
        if "pattern" in data and (value := data["pattern"]) is not None:
            known += 1
            if value.__class__ is not dict:
                raise Mismatch
            self.pattern = {
                key: as_likely(member, TreePatternValue.decode)
                for key, member in value.items()
            }
        else:
            self.pattern = UNSET
        if "either" in data and (value := data["either"]) is not None:
            known += 1
            self.either = decode_tree_either(value)
        else:
            self.either = UNSET
        if "grid" in data and (value := data["grid"]) is not None:
            known += 1
            if value.__class__ is not list:
                raise Mismatch
            self.grid = [
                [Tree.decode(item) for item in as_list(item)] for item in value
            ]
        else:
            self.grid = UNSET
        if "branches" in data and (value := data["branches"]) is not None:
            known += 1
            if value.__class__ is not list:
                raise Mismatch
            self.branches = [BranchesItem.decode(item) for item in value]
        else:
            self.branches = UNSET
        if "some" in data and (value := data["some"]) is not None:
            known += 1
            if value.__class__ is not list:
                raise Mismatch
            self.some = [BranchesItem.decode(item) for item in value]
        else:
            self.some = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "name": self.name,
        }
        if self.rows is not UNSET:
            data["rows"] = [item.to_dict() for item in self.rows]
        if self.table is not UNSET:
            data["table"] = {
                key: member.to_dict() for key, member in self.table.items()
            }
        if self.fixed is not UNSET:
            data["fixed"] = self.fixed
        if self.pattern is not UNSET:
            data["pattern"] = {
                key: to_json(member) for key, member in self.pattern.items()
            }
        if self.either is not UNSET:
            data["either"] = to_json(self.either)
        if self.grid is not UNSET:
            data["grid"] = [[item.to_dict() for item in item] for item in self.grid]
        if self.branches is not UNSET:
            data["branches"] = [item.to_dict() for item in self.branches]
        if self.some is not UNSET:
            data["some"] = [item.to_dict() for item in self.some]
        return {**self.extra, **data} if self.extra else data


@model
class TreePatternValue(Model):
    """The `TreePatternValue` schema."""

    name: str
    rows: list[TreeRowsItem] | Unset
    table: dict[str, TreeTableValue] | Unset
    fixed: list[Any] | Unset
    pattern: dict[str, TreePatternValue | Any] | Unset
    either: TreeEither | Unset
    grid: list[list[Tree]] | Unset
    branches: Branches | Unset
    some: Branches | Unset
    """At least 1 item."""

    __slots__ = {
        "name": "name",
        "rows": "rows",
        "table": "table",
        "fixed": "fixed",
        "pattern": "pattern",
        "either": "either",
        "grid": "grid",
        "branches": "branches",
        "some": "some",
    }

    def __init__(
        self,
        *,
        name: str,
        rows: list[TreeRowsItem] | Unset = UNSET,
        table: dict[str, TreeTableValue] | Unset = UNSET,
        fixed: list[Any] | Unset = UNSET,
        pattern: dict[str, TreePatternValue | Any] | Unset = UNSET,
        either: TreeEither | Unset = UNSET,
        grid: list[list[Tree]] | Unset = UNSET,
        branches: Branches | Unset = UNSET,
        some: Branches | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.name = name
        self.rows = rows
        self.table = table
        self.fixed = fixed
        self.pattern = pattern
        self.either = either
        self.grid = grid
        self.branches = branches
        self.some = some
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        self.name = value = data["name"]
        if type(value) is not str:
            raise Mismatch
        if "rows" in data and (value := data["rows"]) is not None:
            known += 1
            if value.__class__ is not list:
                raise Mismatch
            self.rows = [TreeRowsItem.decode(item) for item in value]
        else:
            self.rows = UNSET
        if "table" in data and (value := data["table"]) is not None:
            known += 1
            if value.__class__ is not dict:
                raise Mismatch
            self.table = {
                key: TreeTableValue.decode(member) for key, member in value.items()
            }
        else:
            self.table = UNSET
        if "fixed" in data and (value := data["fixed"]) is not None:
            known += 1
            if value.__class__ is not list:
                raise Mismatch
            self.fixed = value
        else:
            self.fixed = UNSET
        if "pattern" in data and (value := data["pattern"]) is not None:
            known += 1
            if value.__class__ is not dict:
                raise Mismatch
            self.pattern = {
                key: as_likely(member, TreePatternValue.decode)
                for key, member in value.items()
            }
        else:
            self.pattern = UNSET
        if "either" in data and (value := data["either"]) is not None:
            known += 1
            self.either = decode_tree_either(value)
        else:
            self.either = UNSET
        if "grid" in data and (value := data["grid"]) is not None:
            known += 1
            if value.__class__ is not list:
                raise Mismatch
            self.grid = [
                [Tree.decode(item) for item in as_list(item)] for item in value
            ]
        else:
            self.grid = UNSET
        if "branches" in data and (value := data["branches"]) is not None:
            known += 1
            if value.__class__ is not list:
                raise Mismatch
            self.branches = [BranchesItem.decode(item) for item in value]
        else:
            self.branches = UNSET
        if "some" in data and (value := data["some"]) is not None:
            known += 1
            if value.__class__ is not list:
                raise Mismatch
            self.some = [BranchesItem.decode(item) for item in value]
        else:
            self.some = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "name": self.name,
        }
        if self.rows is not UNSET:
            data["rows"] = [item.to_dict() for item in self.rows]
        if self.table is not UNSET:
            data["table"] = {
                key: member.to_dict() for key, member in self.table.items()
            }
        if self.fixed is not UNSET:
            data["fixed"] = self.fixed
        if self.pattern is not UNSET:
            data["pattern"] = {
                key: to_json(member) for key, member in self.pattern.items()
            }
        if self.either is not UNSET:
            data["either"] = to_json(self.either)
        if self.grid is not UNSET:
            data["grid"] = [[item.to_dict() for item in item] for item in self.grid]
        if self.branches is not UNSET:
            data["branches"] = [item.to_dict() for item in self.branches]
        if self.some is not UNSET:
            data["some"] = [item.to_dict() for item in self.some]
        return {**self.extra, **data} if self.extra else data


@model
class TreeEither1(Model):
    """The `TreeEither1` schema."""

    name: str
    rows: list[TreeRowsItem] | Unset
    table: dict[str, TreeTableValue] | Unset
    fixed: list[Any] | Unset
    pattern: dict[str, TreePatternValue | Any] | Unset
    either: TreeEither | Unset
    grid: list[list[Tree]] | Unset
    branches: Branches | Unset
    some: Branches | Unset
    """At least 1 item."""

    __slots__ = {
        "name": "name",
        "rows": "rows",
        "table": "table",
        "fixed": "fixed",
        "pattern": "pattern",
        "either": "either",
        "grid": "grid",
        "branches": "branches",
        "some": "some",
    }

    def __init__(
        self,
        *,
        name: str,
        rows: list[TreeRowsItem] | Unset = UNSET,
        table: dict[str, TreeTableValue] | Unset = UNSET,
        fixed: list[Any] | Unset = UNSET,
        pattern: dict[str, TreePatternValue | Any] | Unset = UNSET,
        either: TreeEither | Unset = UNSET,
        grid: list[list[Tree]] | Unset = UNSET,
        branches: Branches | Unset = UNSET,
        some: Branches | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.name = name
        self.rows = rows
        self.table = table
        self.fixed = fixed
        self.pattern = pattern
        self.either = either
        self.grid = grid
        self.branches = branches
        self.some = some
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        self.name = value = data["name"]
        if type(value) is not str:
            raise Mismatch
        if "rows" in data and (value := data["rows"]) is not None:
            known += 1
            if value.__class__ is not list:
                raise Mismatch
            self.rows = [TreeRowsItem.decode(item) for item in value]
        else:
            self.rows = UNSET
        if "table" in data and (value := data["table"]) is not None:
            known += 1
            if value.__class__ is not dict:
                raise Mismatch
            self.table = {
                key: TreeTableValue.decode(member) for key, member in value.items()
            }
        else:
            self.table = UNSET
        if "fixed" in data and (value := data["fixed"]) is not None:
            known += 1
            if value.__class__ is not list:
                raise Mismatch
            self.fixed = value
        else:
            self.fixed = UNSET
        if "pattern" in data and (value := data["pattern"]) is not None:
            known += 1
            if value.__class__ is not dict:
                raise Mismatch
            self.pattern = {
                key: as_likely(member, TreePatternValue.decode)
                for key, member in value.items()
            }
        else:
            self.pattern = UNSET
        if "either" in data and (value := data["either"]) is not None:
            known += 1
            self.either = decode_tree_either(value)
        else:
            self.either = UNSET
        if "grid" in data and (value := data["grid"]) is not None:
            known += 1
            if value.__class__ is not list:
                raise Mismatch
            self.grid = [
                [Tree.decode(item) for item in as_list(item)] for item in value
            ]
        else:
            self.grid = UNSET
        if "branches" in data and (value := data["branches"]) is not None:
            known += 1
            if value.__class__ is not list:
                raise Mismatch
            self.branches = [BranchesItem.decode(item) for item in value]
        else:
            self.branches = UNSET
        if "some" in data and (value := data["some"]) is not None:
            known += 1
            if value.__class__ is not list:
                raise Mismatch
            self.some = [BranchesItem.decode(item) for item in value]
        else:
            self.some = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "name": self.name,
        }
        if self.rows is not UNSET:
            data["rows"] = [item.to_dict() for item in self.rows]
        if self.table is not UNSET:
            data["table"] = {
                key: member.to_dict() for key, member in self.table.items()
            }
        if self.fixed is not UNSET:
            data["fixed"] = self.fixed
        if self.pattern is not UNSET:
            data["pattern"] = {
                key: to_json(member) for key, member in self.pattern.items()
            }
        if self.either is not UNSET:
            data["either"] = to_json(self.either)
        if self.grid is not UNSET:
            data["grid"] = [[item.to_dict() for item in item] for item in self.grid]
        if self.branches is not UNSET:
            data["branches"] = [item.to_dict() for item in self.branches]
        if self.some is not UNSET:
            data["some"] = [item.to_dict() for item in self.some]
        return {**self.extra, **data} if self.extra else data


TreeEither: TypeAlias = TreeEither1 | str
"""One of several forms of `TreeEither`."""

decode_tree_either: Decoder[TreeEither] = one_of(
    TreeEither1.decode,
    as_str,
)


@model
class BranchesItem(Model):
    """The `BranchesItem` schema."""

    name: str
    rows: list[TreeRowsItem] | Unset
    table: dict[str, TreeTableValue] | Unset
    fixed: list[Any] | Unset
    pattern: dict[str, TreePatternValue | Any] | Unset
    either: TreeEither | Unset
    grid: list[list[Tree]] | Unset
    branches: Branches
    some: Branches | Unset
    """At least 1 item."""

    __slots__ = {
        "name": "name",
        "rows": "rows",
        "table": "table",
        "fixed": "fixed",
        "pattern": "pattern",
        "either": "either",
        "grid": "grid",
        "branches": "branches",
        "some": "some",
    }

    def __init__(
        self,
        *,
        name: str,
        rows: list[TreeRowsItem] | Unset = UNSET,
        table: dict[str, TreeTableValue] | Unset = UNSET,
        fixed: list[Any] | Unset = UNSET,
        pattern: dict[str, TreePatternValue | Any] | Unset = UNSET,
        either: TreeEither | Unset = UNSET,
        grid: list[list[Tree]] | Unset = UNSET,
        branches: Branches,
        some: Branches | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.name = name
        self.rows = rows
        self.table = table
        self.fixed = fixed
        self.pattern = pattern
        self.either = either
        self.grid = grid
        self.branches = branches
        self.some = some
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 2
        self.name = value = data["name"]
        if type(value) is not str:
            raise Mismatch
        if "rows" in data and (value := data["rows"]) is not None:
            known += 1
            if value.__class__ is not list:
                raise Mismatch
            self.rows = [TreeRowsItem.decode(item) for item in value]
        else:
            self.rows = UNSET
        if "table" in data and (value := data["table"]) is not None:
            known += 1
            if value.__class__ is not dict:
                raise Mismatch
            self.table = {
                key: TreeTableValue.decode(member) for key, member in value.items()
            }
        else:
            self.table = UNSET
        if "fixed" in data and (value := data["fixed"]) is not None:
            known += 1
            if value.__class__ is not list:
                raise Mismatch
            self.fixed = value
        else:
            self.fixed = UNSET
        if "pattern" in data and (value := data["pattern"]) is not None:
            known += 1
            if value.__class__ is not dict:
                raise Mismatch
            self.pattern = {
                key: as_likely(member, TreePatternValue.decode)
                for key, member in value.items()
            }
        else:
            self.pattern = UNSET
        if "either" in data and (value := data["either"]) is not None:
            known += 1
            self.either = decode_tree_either(value)
        else:
            self.either = UNSET
        if "grid" in data and (value := data["grid"]) is not None:
            known += 1
            if value.__class__ is not list:
                raise Mismatch
            self.grid = [
                [Tree.decode(item) for item in as_list(item)] for item in value
            ]
        else:
            self.grid = UNSET
        value = data["branches"]
        if value.__class__ is not list:
            raise Mismatch
        self.branches = [BranchesItem.decode(item) for item in value]
        if "some" in data and (value := data["some"]) is not None:
            known += 1
            if value.__class__ is not list:
                raise Mismatch
            self.some = [BranchesItem.decode(item) for item in value]
        else:
            self.some = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "name": self.name,
            "branches": [item.to_dict() for item in self.branches],
        }
        if self.rows is not UNSET:
            data["rows"] = [item.to_dict() for item in self.rows]
        if self.table is not UNSET:
            data["table"] = {
                key: member.to_dict() for key, member in self.table.items()
            }
        if self.fixed is not UNSET:
            data["fixed"] = self.fixed
        if self.pattern is not UNSET:
            data["pattern"] = {
                key: to_json(member) for key, member in self.pattern.items()
            }
        if self.either is not UNSET:
            data["either"] = to_json(self.either)
        if self.grid is not UNSET:
            data["grid"] = [[item.to_dict() for item in item] for item in self.grid]
        if self.some is not UNSET:
            data["some"] = [item.to_dict() for item in self.some]
        return {**self.extra, **data} if self.extra else data


Branches: TypeAlias = list[BranchesItem]
"""Another name for `list[BranchesItem]`."""

decode_branches: Decoder[Branches] = list_of(BranchesItem.decode)


@model
class Own(Model):
    """The `Own` schema."""

    cells: OwnCells | None | Unset

    __slots__ = {
        "cells": "cells",
    }

    def __init__(
        self,
        *,
        cells: OwnCells | None | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.cells = cells
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise Mismatch
        self = new(cls)
        known = 0
        if "cells" in data:
            known += 1
            value = data["cells"]
            if value is not None:
                value = decode_own_cells(value)
            self.cells = value
        else:
            self.cells = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.cells is not UNSET:
            data["cells"] = None if self.cells is None else to_json(self.cells)
        return {**self.extra, **data} if self.extra else data


_later_own_cells: Any = later(lambda: OwnCells)
if TYPE_CHECKING:
    OwnCells: TypeAlias = "list[OwnCells | None]"
    """Another name for `list[OwnCells | None]`."""
else:
    OwnCells = list[_later_own_cells | None]

decode_own_cells: Decoder[OwnCells] = list_of(
    or_none(lambda value: decode_own_cells(value))
)


Nothing: TypeAlias = list[None]
"""Another name for `list[None]`."""

decode_nothing: Decoder[Nothing] = list_of(as_null)


@model
class Nulls(Model):
    """The `Nulls` schema."""

    rows: list[list[None]]

    __slots__ = {
        "rows": "rows",
    }

    def __init__(
        self,
        *,
        rows: list[list[None]],
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.rows = rows
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        value = data["rows"]
        if value.__class__ is not list:
            raise Mismatch
        self.rows = [
            [as_literal(item, None) for item in as_list(item)] for item in value
        ]
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "rows": self.rows,
        }
        return {**self.extra, **data} if self.extra else data
