"""Limits of what is read, and the places where values and keys stand."""

from __future__ import annotations

from array import array
from collections.abc import Iterator
from dataclasses import dataclass

Spot = tuple[int, int]
"""Line and column, counted from 1."""


@dataclass(frozen=True, slots=True)
class Limits:
    """Bounds on what a document may cost.

    Attributes:
        file_bytes: size of one file.
        total_bytes: size of all files of the document together.
        depth: nesting of collections in one file.
        nodes: values in one file, aliases counted as what they stand for.
        aliases: number of YAML aliases in one file.
        hops: references that lead to references, one after the other.
        alias_nodes: values that the aliases of one file stand for, and members that
            its merge keys take over.
    """

    file_bytes: int = 32 * 2**20
    total_bytes: int = 64 * 2**20
    depth: int = 100
    nodes: int = 3_000_000
    aliases: int = 10_000
    alias_nodes: int = 200_000
    hops: int = 100


Repeated = list[tuple[str, Spot, Spot]]
"""Keys written twice in a mapping: the key, its first and its later place."""

# A file with more repeated keys than this has been told enough about them.
REPEATED_LIMIT = 1000


class Unreadable(Exception):
    """A file that cannot be turned into data: where, why, and a hint."""

    def __init__(self, spot: Spot, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.spot = spot
        self.message = message
        self.hint = hint


class Positions:
    """Where the keys and the values of a file stand.

    A document of 13 MB has a million of them, so they lie in a few arrays: the members
    of one collection side by side, and with each the number of the collection it is.
    """

    __slots__ = (
        "_ends",
        "_inner",
        "_keys",
        "_names",
        "_tables",
        "_values",
        "repeated",
        "root",
    )

    def __init__(self) -> None:
        """Begin a file, whose root is set when it has been read."""
        self.root: Collection | Spot = (1, 1)
        self.repeated: Repeated = []
        self._names: list[str | None] = []  # none in lists
        self._keys = array("Q")
        self._values = array("Q")
        self._inner = array("L")  # 0 for scalars
        self._ends = array("L", [0])
        self._tables: dict[int, dict[str | None, int]] = {}

    def put(self, collection: Collection) -> int:
        """Take over the members of a collection that is complete; return its number."""
        for name, place in collection.members.items():
            self._names.append(None if isinstance(name, int) else name)
            self._keys.append(collection.keys.get(name, 0))
            if isinstance(place, Collection):
                self._values.append(place.packed)
                self._inner.append(place.number)
            else:
                self._values.append(place)
                self._inner.append(0)
        self._ends.append(len(self._names))
        return len(self._ends) - 1

    def members(
        self, number: int
    ) -> Iterator[tuple[str | None, int, Collection | int]]:
        """Yield the members of a collection: name, place of the key, and of the value."""
        for at in range(self._ends[number - 1], self._ends[number]):
            place: Collection | int = self._values[at]
            if self._inner[at]:
                place = Collection(_unpack(self._values[at]), self)
                place.number = self._inner[at]
            yield self._names[at], self._keys[at], place

    def value(self, pointer: tuple[str | int, ...]) -> Spot:
        """The place of the value at `pointer`, or of its nearest ancestor that exists."""
        path = self._walk(pointer)
        return _unpack(self._values[path[-1]]) if path else self._root_spot

    def key(self, pointer: tuple[str | int, ...]) -> Spot:
        """The place of the last key of `pointer`; of the value when it is an element."""
        path = self._walk(pointer)
        if path and len(path) == len(pointer) and self._keys[path[-1]]:
            return _unpack(self._keys[path[-1]])
        return self.value(pointer)

    @property
    def _root_spot(self) -> Spot:
        return self.root.spot if isinstance(self.root, Collection) else self.root

    def _walk(self, pointer: tuple[str | int, ...]) -> list[int]:
        """Where the members on the way to a place lie in the arrays, as far as they go."""
        path: list[int] = []
        number = self.root.number if isinstance(self.root, Collection) else 0
        for step in pointer:
            at = self._find(number, step) if number else None
            if at is None:
                break
            path.append(at)
            number = self._inner[at]
        return path

    def _find(self, number: int, step: str | int) -> int | None:
        """Where the member of a collection lies in the arrays."""
        start, end = self._ends[number - 1], self._ends[number]
        if isinstance(step, int):
            listed = step < end - start and self._names[start] is None
            return start + step if listed else None
        table = self._tables.get(number)
        if table is None:
            names = self._names[start:end]
            table = self._tables[number] = dict(
                zip(names, range(start, end), strict=True)
            )
        return table.get(step)


class Collection:
    """A mapping or a list while it is read; complete, only its place and number are left.

    Attributes:
        packed: the place where it begins.
        number: in the file, from 1; 0 while it is open.
        keys: the places of its keys.
        members: the places of its values, under their keys or counted from 0.
    """

    __slots__ = ("_file", "keys", "members", "number", "packed")

    def __init__(self, spot: Spot, file: Positions) -> None:
        """Begin a collection of a file at `spot`."""
        self.packed = _pack(spot)
        self.number = 0
        self.keys: dict[str | int, int] = {}
        self.members: dict[str | int, Collection | int] = {}
        self._file = file

    @property
    def spot(self) -> Spot:
        """The place where it begins."""
        return _unpack(self.packed)

    def add_key(self, key: str, spot: Spot) -> None:
        """Note the place of a key; a second place of the same key is noted as repeated."""
        first = self.keys.setdefault(key, _pack(spot))
        repeated = self._file.repeated
        if _unpack(first) != spot and len(repeated) < REPEATED_LIMIT:
            repeated.append((str(key), _unpack(first), spot))

    def add(self, key: str | None, place: Collection | Spot) -> None:
        """Note a member under its key, or the next element when `key` is `None`."""
        stored = place if isinstance(place, Collection) else _pack(place)
        self.members[len(self.members) if key is None else key] = stored

    def merge(self, key: str) -> None:
        """Let what is merged under a key stand where it was written; own members win."""
        if key not in self.members:
            return
        del self.keys[key]
        written = self.members.pop(key)
        if not isinstance(written, Collection):
            return
        listed = [
            (name, place) for name, _, place in self._file.members(written.number)
        ]
        named = not listed or listed[0][0] is not None
        for source in [written] if named else [place for _, place in listed]:
            if isinstance(source, Collection):
                for name, where, place in self._file.members(source.number):
                    if name is not None:
                        self.keys.setdefault(name, where)
                        self.members.setdefault(name, place)

    def close(self) -> None:
        """Hand the members over to the file: nothing comes any more."""
        self.number = self._file.put(self)
        self.keys, self.members = {}, {}


def _pack(spot: Spot) -> int:
    return spot[0] << 32 | spot[1]


def _unpack(packed: int) -> Spot:
    return packed >> 32, packed & 0xFFFFFFFF
