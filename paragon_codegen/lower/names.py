"""Which schemas have a name of their own, and in which module they stand."""

from __future__ import annotations

from pathlib import PurePosixPath

from paragon_codegen.loader import BadReference, Document, Node
from paragon_codegen.naming import Scope, class_name, module_name
from paragon_codegen.reserved import CLASSES, EXPORTS

from .texts import own_text

__all__ = ["ROOT_MODULE", "Hint", "Names", "client_name"]

_FORMS = ("Raw", "AsyncRaw", "Streaming", "AsyncStreaming")
"""Prefixes of the classes whose methods return something else than the result."""
ROOT_MODULE = "schemas"
"""Module of the schemas that stand in the root document itself."""


class Hint:
    """What to call a schema that has no name: its way from something that has.

    Attributes:
        text: Words for the name.
        module: Module in which the declaration goes.
        owner: Name of the declaration that it is a part of, if there is one.
    """

    __slots__ = ("module", "owner", "text")

    def __init__(self, text: str, module: str, owner: str = "") -> None:
        """Remember the words, the module and the owner."""
        self.text = text
        self.module = module
        self.owner = owner

    def __truediv__(self, step: str) -> Hint:
        """Return the hint for a part of this schema."""
        return Hint(f"{self.text} {step}", self.module, self.owner)


class Names:
    """Class names for schemas, distinct within the package."""

    def __init__(self, document: Document) -> None:
        """Give the component schemas of `document` their names first."""
        self._document = document
        self._scope = Scope(CLASSES | _client_classes(document))
        self._components: dict[tuple[str, str], str] = {}
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
        self.components.append(target)

    def component(self, node: Node) -> str | None:
        """Return the name of a component schema; None for other schemas."""
        return self._components.get(node.identity)

    def claim(self, text: str) -> str:
        """Return a free class name made of `text`."""
        return self._scope.claim(class_name(text))

    def module(self, node: Node) -> str:
        """Return the module for declarations that stand in the file of `node`."""
        if node.file is self._document.root.file:
            return ROOT_MODULE
        return module_name(PurePosixPath(node.file.relative).stem)


def client_name(document: Document) -> str:
    """Return the name of the client class: none that the package uses otherwise."""
    settings = document.root.get("x-client")
    name = own_text(settings, "name") if settings is not None else ""
    scope = Scope(EXPORTS | CLASSES)
    return scope.claim(class_name(name) if name else "Client")


def _client_classes(document: Document) -> set[str]:
    """Return the names of the classes that the client and its groups will have."""
    client = client_name(document)
    names = {client, f"Async{client}"}
    tags = document.root.get("tags")
    words = [own_text(each, "name") for each in tags.elements()] if tags else []
    for word in words:
        for prefix in ("", "Async", *_FORMS):
            names.add(f"{prefix}{class_name(word)}Api")
    return names | _sdk_classes(document)


def _sdk_classes(document: Document) -> set[str]:
    """Return the names of the classes that SDK methods will stand in."""
    sdk = document.root.get("x-sdk-methods")
    if sdk is None:
        return set()
    groups = sdk.get("groups")
    words = [word for word, _ in groups.items()] if groups is not None else []
    state = own_text(sdk, "state").rpartition(".")[2]
    stems = ["SdkMethods", state, *(class_name(word) for word in words)]
    return {f"{prefix}{stem}" for stem in stems for prefix in ("", "Async")}


def _is_link(node: Node) -> bool:
    """Tell whether a component is nothing but a reference."""
    return node.ref is not None and set(node.value) <= {"$ref", "description", "title"}
