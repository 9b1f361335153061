"""A place in a document, as everybody reads it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from paragon_codegen.data import is_list, is_mapping
from paragon_codegen.diagnostics import Location
from paragon_codegen.references import Pointer, as_pointer
from paragon_codegen.source import SourceFile

Identity = tuple[str, Pointer, bool]
"""A place, as a key of dictionaries; the same for a request is another one."""


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
        writing: whether a request has it; what is `readOnly` counts for nothing then.
    """

    __slots__ = ("file", "pointer", "value", "writing")

    def __init__(
        self,
        value: Any,
        file: SourceFile,
        pointer: Pointer = (),
        *,
        writing: bool = False,
    ) -> None:
        if type(value) is Elsewhere:
            value, file, pointer = value.place
        self.value = value
        self.file = file
        self.pointer = pointer
        self.writing = writing

    def __repr__(self) -> str:
        return f"Node({self.file.relative}#{as_pointer(self.pointer)})"

    @property
    def identity(self) -> Identity:
        """File, pointer and direction: equal for the same place."""
        return self.file.relative, self.pointer, self.writing

    @property
    def plain(self) -> Node:
        """The same place, whoever has it."""
        return Node(self.value, self.file, self.pointer) if self.writing else self

    @property
    def written(self) -> Node:
        """The same place, as a request has it."""
        return Node(self.value, self.file, self.pointer, writing=True)

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

    def _inner(self, value: Any, step: str | int) -> Node:
        """A place within this one."""
        return Node(value, self.file, (*self.pointer, step), writing=self.writing)

    def get(self, key: str) -> Node | None:
        """The member of a mapping, or `None` when it has no such member."""
        if is_mapping(self.value) and key in self.value:
            return self._inner(self.value[key], key)
        return None

    def __getitem__(self, key: str | int) -> Node:
        """The member of a mapping or the element of a list.

        Raises:
            KeyError: no such member, or the value is no collection.
            IndexError: no such element.
        """
        if is_mapping(self.value) and isinstance(key, str):
            return self._inner(self.value[key], key)
        if is_list(self.value) and isinstance(key, int):
            return self._inner(self.value[key], key)
        raise KeyError(key)

    def __contains__(self, key: str) -> bool:
        """Whether the value is a mapping with this member."""
        return is_mapping(self.value) and key in self.value

    def items(self) -> Iterator[tuple[str, Node]]:
        """The members of a mapping; nothing for other values."""
        if is_mapping(self.value):
            for key, value in self.value.items():
                yield key, self._inner(value, key)

    def elements(self) -> Iterator[Node]:
        """The elements of a list; nothing for other values."""
        if is_list(self.value):
            for index, value in enumerate(self.value):
                yield self._inner(value, index)
