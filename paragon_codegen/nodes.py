"""A place in a document, as everybody reads it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from paragon_codegen.data import is_list, is_mapping
from paragon_codegen.diagnostics import Location
from paragon_codegen.references import Pointer, as_pointer
from paragon_codegen.source import SourceFile

Identity = tuple[str, Pointer]
"""A place, as a key of dictionaries."""


class Elsewhere(dict[str, Any]):
    """Stands in the data where a mapping or list of another place is put."""

    def __init__(self, target: Node) -> None:
        super().__init__(target.value if target.is_mapping else {})
        self.place: tuple[Any, SourceFile, Pointer]
        self.place = (target.value, target.file, target.pointer)


class Node:
    """A place in a document: cheap, made on demand, equal to nothing but itself.

    Attributes:
        value: the plain data at the place.
        file: the file it stands in.
        pointer: keys and indexes from the file's root to the place.
    """

    __slots__ = ("file", "pointer", "value")

    def __init__(self, value: Any, file: SourceFile, pointer: Pointer = ()) -> None:
        if type(value) is Elsewhere:
            value, file, pointer = value.place
        self.value = value
        self.file = file
        self.pointer = pointer

    def __repr__(self) -> str:
        return f"Node({self.file.relative}#{as_pointer(self.pointer)})"

    @property
    def identity(self) -> Identity:
        """File and pointer: equal for the same place."""
        return self.file.relative, self.pointer

    @property
    def location(self) -> Location:
        """Where the value begins."""
        return self.file.locate(self.pointer)

    @property
    def key_location(self) -> Location:
        """Where the key stands under which the parent mapping has the value."""
        return self.file.locate_key(self.pointer)

    @property
    def is_mapping(self) -> bool:
        """Whether the value is a mapping."""
        return is_mapping(self.value)

    @property
    def is_sequence(self) -> bool:
        """Whether the value is a list."""
        return is_list(self.value)

    @property
    def ref(self) -> str | None:
        """The value of `$ref` when there is one and it is a string."""
        if is_mapping(self.value):
            ref = self.value.get("$ref")
            if isinstance(ref, str):
                return ref
        return None

    def get(self, key: str) -> Node | None:
        """The member of a mapping, or `None` when it has no such member."""
        if is_mapping(self.value) and key in self.value:
            return Node(self.value[key], self.file, (*self.pointer, key))
        return None

    def __getitem__(self, key: str | int) -> Node:
        """The member of a mapping or the element of a list.

        Raises:
            KeyError: no such member, or the value is no collection.
            IndexError: no such element.
        """
        if is_mapping(self.value) and isinstance(key, str):
            return Node(self.value[key], self.file, (*self.pointer, key))
        if is_list(self.value) and isinstance(key, int):
            return Node(self.value[key], self.file, (*self.pointer, key))
        raise KeyError(key)

    def __contains__(self, key: str) -> bool:
        """Whether the value is a mapping with this member."""
        return is_mapping(self.value) and key in self.value

    def items(self) -> Iterator[tuple[str, Node]]:
        """The members of a mapping; nothing for other values."""
        if is_mapping(self.value):
            for key, value in self.value.items():
                yield key, Node(value, self.file, (*self.pointer, key))

    def elements(self) -> Iterator[Node]:
        """The elements of a list; nothing for other values."""
        if is_list(self.value):
            for index, value in enumerate(self.value):
                yield Node(value, self.file, (*self.pointer, index))
