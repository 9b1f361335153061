"""Limits of what is read, and a tree of the places where values and keys stand."""

from __future__ import annotations

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
    """Where a collection begins, and where its keys and members stand.

    A scalar is stored as one integer: a document of 13 MB has a million of them.
    """

    __slots__ = ("_keys", "_members", "packed", "repeated")

    def __init__(self, spot: Spot, repeated: Repeated) -> None:
        """Begin a collection at `spot`; all of a file share the list `repeated`."""
        self.packed = _pack(spot)
        self._keys: dict[str, int] = {}
        self._members: dict[str | int, Positions | int] = {}
        self.repeated = repeated

    def add_key(self, key: str, spot: Spot) -> None:
        """Note the place of a key; a second place of the same key is noted as repeated."""
        first = self._keys.setdefault(key, _pack(spot))
        if _unpack(first) != spot and len(self.repeated) < REPEATED_LIMIT:
            self.repeated.append((str(key), _unpack(first), spot))

    def add(self, key: str | None, place: Positions | Spot) -> None:
        """Note a member under its key, or the next element when `key` is `None`."""
        stored = place if isinstance(place, Positions) else _pack(place)
        self._members[len(self._members) if key is None else key] = stored

    def merge(self, key: str) -> None:
        """Let what is merged under a key stand where it was written; own members win."""
        if key not in self._members:
            return
        del self._keys[key]
        written = self._members.pop(key)
        members = written._members if isinstance(written, Positions) else {}
        listed = [written] if 0 not in members else members.values()
        for source in listed:
            if isinstance(source, Positions):
                for name, place in source._keys.items():
                    self._keys.setdefault(name, place)
                for member, where in source._members.items():
                    self._members.setdefault(member, where)

    def value(self, pointer: tuple[str | int, ...]) -> Spot:
        """The place of the value at `pointer`, or of its nearest ancestor that exists."""
        return _spot(self._walk(pointer)[-1])

    def key(self, pointer: tuple[str | int, ...]) -> Spot:
        """The place of the last key of `pointer`; of the value when it is an element."""
        path = self._walk(pointer)
        if pointer and len(path) == len(pointer) + 1:
            parent = path[-2]
            if isinstance(parent, Positions) and pointer[-1] in parent._keys:
                return _unpack(parent._keys[str(pointer[-1])])
        return _spot(path[-1])

    def _walk(self, pointer: tuple[str | int, ...]) -> list[Positions | int]:
        path: list[Positions | int] = [self]
        place: Positions | int = self
        for step in pointer:
            if not isinstance(place, Positions) or step not in place._members:
                break
            place = place._members[step]
            path.append(place)
        return path


def _pack(spot: Spot) -> int:
    return spot[0] << 32 | spot[1]


def _unpack(packed: int) -> Spot:
    return packed >> 32, packed & 0xFFFFFFFF


def _spot(place: Positions | int) -> Spot:
    return _unpack(place if isinstance(place, int) else place.packed)
