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
    """

    file_bytes: int = 32 * 2**20
    total_bytes: int = 64 * 2**20
    depth: int = 100
    nodes: int = 3_000_000
    aliases: int = 10_000


class Unreadable(Exception):
    """A file that cannot be turned into data: where, why, and a hint."""

    def __init__(self, spot: Spot, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.spot = spot
        self.message = message
        self.hint = hint


class Positions:
    """Where a value begins, where its members' keys stand, and the same for its members."""

    __slots__ = ("keys", "members", "repeated", "spot")

    def __init__(self, spot: Spot) -> None:
        self.spot = spot
        self.keys: dict[str, Spot] = {}
        self.members: dict[str | int, Positions] = {}
        self.repeated: list[tuple[str, Spot, Spot]] = []

    def add_key(self, key: str, spot: Spot) -> None:
        """Note the place of a key; a second place of the same key is noted as repeated."""
        if key in self.keys:
            self.repeated.append((key, self.keys[key], spot))
        else:
            self.keys[key] = spot

    def add(self, key: str | None, place: Positions) -> None:
        """Note a member under its key, or the next element when `key` is `None`."""
        self.members[len(self.members) if key is None else key] = place

    def value(self, pointer: tuple[str | int, ...]) -> Spot:
        """The place of the value at `pointer`, or of its nearest ancestor that exists."""
        return self._walk(pointer)[-1].spot

    def key(self, pointer: tuple[str | int, ...]) -> Spot:
        """The place of the last key of `pointer`; of the value when it is an element."""
        path = self._walk(pointer)
        if pointer and len(path) == len(pointer) + 1:
            return path[-2].keys.get(str(pointer[-1]), path[-1].spot)
        return path[-1].spot

    def _walk(self, pointer: tuple[str | int, ...]) -> list[Positions]:
        path: list[Positions] = [self]
        for step in pointer:
            member = path[-1].members.get(step)
            if member is None:
                break
            path.append(member)
        return path

    @property
    def duplicates(self) -> list[tuple[str, Spot, Spot]]:
        """Every key written twice in a mapping: the key, its first and its later place."""
        found: list[tuple[str, Spot, Spot]] = []
        seen: set[int] = set()  # an alias shares its tree
        pending: list[Positions] = [self]
        while pending:
            place = pending.pop()
            if id(place) not in seen:
                seen.add(id(place))
                found.extend(place.repeated)
                pending.extend(place.members.values())
        return found
