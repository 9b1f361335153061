"""Which schemas have a name of their own, and in which module they stand."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import PurePosixPath

from paragon_codegen.loader import BadReference, Document, Node
from paragon_codegen.naming import Scope, class_name, module_name
from paragon_codegen.nodes import Identity
from paragon_codegen.reserved import CLASSES

__all__ = ["ROOT_MODULE", "Hint", "Names"]

ROOT_MODULE = "schemas"
"""Module of the schemas that stand in the root document itself."""


class Hint:
    """What to call a schema that has no name: its way from something that has.

    Attributes:
        text: Words for the name.
        module: Module in which the declaration goes.
        owner: Name of the declaration that it is a part of, if there is one.
        alone: Words for it whatever it is a part of: those of the member or parameter,
            or of the error; empty where there are none.
    """

    __slots__ = ("alone", "module", "owner", "text")

    def __init__(
        self, text: str, module: str, owner: str = "", alone: str = ""
    ) -> None:
        """Remember the words, the module, the owner and the words without the way."""
        self.text = text
        self.module = module
        self.owner = owner
        self.alone = alone

    def __truediv__(self, step: str) -> Hint:
        """Return the hint for a part of this schema."""
        alone = f"{self.alone} {step}" if self.alone else ""
        return Hint(f"{self.text} {step}", self.module, self.owner, alone)

    def member(self, name: str, alone: str = "") -> Hint:
        """Return the hint for a part that has a name, as members have.

        Args:
            name: What it is called within this schema.
            alone: What it is called elsewhere; as here unless given.
        """
        text = f"{self.text} {name}"
        return Hint(text, self.module, self.owner, alone or name)

    def variant(self, word: str) -> Hint:
        """Return the hint for an alternative, which has no name but in this schema."""
        return Hint(f"{self.text} {word}", self.module, self.owner)


class Names:
    """Class names for schemas, distinct within the package."""

    def __init__(
        self,
        document: Document,
        taken: Iterable[str],
        only_written: frozenset[Identity] = frozenset(),
    ) -> None:
        """Give the component schemas of `document` their names first.

        Args:
            document: The document.
            taken: Names of the classes of the package that are no models.
            only_written: Schemas that requests have in a form of their own, and that
                no answer has: their names stand for what a request has.
        """
        self._document = document
        self._only_written = only_written
        self._others: dict[Identity, str] = {}
        self._scope = Scope(CLASSES.union(taken))
        self._components: dict[Identity, str] = {}
        self.aliases: list[tuple[str, Node]] = []
        self.components: list[Node] = []
        schemas = (document.root.get("components") or document.root).get("schemas")
        if schemas is not None:
            for key, node in schemas.items():
                self._component(key, node)

    def _component(self, key: str, node: Node) -> None:
        """Name one component; a second key for the same schema is an alias."""
        name = self._scope.claim(class_name(key))
        try:
            target = self._document.resolve(node) if _is_link(node) else node
        except BadReference:
            return
        if target.identity in self._components:
            self.aliases.append((name, target))
            return
        self._components[target.identity] = name
        written = target.identity in self._only_written
        self.components.append(target.written if written else target)

    def component(self, node: Node) -> str | None:
        """Return the name of a component schema; None for other schemas.

        The form that is not the usual one has a name that says which one it is.
        """
        place = node.plain.identity
        name = self._components.get(place)
        if name is None or node.writing == (place in self._only_written):
            return name
        if place not in self._others:
            word = "Input" if node.writing else "Output"
            self._others[place] = self.claim(f"{name} {word}")
        return self._others[place]

    def words(self, node: Node) -> str | None:
        """Return words for a component schema and its parts; None for other schemas."""
        place = node.plain.identity
        name = self._components.get(place)
        second = name is not None and node.writing and place not in self._only_written
        return f"{name} Input" if second else name

    def around(self, node: Node) -> str:
        """Return the name of the component schema that a place is a part of, or nothing."""
        for end in range(len(node.pointer), -1, -1):
            pointer = node.pointer[:end]
            if (node.file.relative, pointer, False) in self._components:
                holder = Node(None, node.file, pointer, writing=node.writing)
                return self.component(holder) or ""
        return ""

    def claim(self, text: str) -> str:
        """Return a free class name made of `text`."""
        return self._scope.claim(class_name(text))

    def is_free(self, name: str) -> bool:
        """Tell whether no class has a name."""
        return not self._scope.taken(name)

    def take(self, name: str) -> None:
        """Give a name to what has had another one so far."""
        self._scope.take(name)

    def module(self, node: Node) -> str:
        """Return the module for declarations that stand in the file of `node`."""
        if node.file is self._document.root.file:
            return ROOT_MODULE
        return module_name(PurePosixPath(node.file.relative).stem)


def _is_link(node: Node) -> bool:
    """Tell whether a component is nothing but a reference."""
    return node.ref is not None and set(node.value) <= {"$ref", "description", "title"}
