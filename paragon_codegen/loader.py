"""Files → a document: plain data, places, and references across files."""

from __future__ import annotations

import os
from pathlib import Path
from typing import NoReturn

from paragon_codegen.anchors import Anchors, Resource
from paragon_codegen.data import is_mapping
from paragon_codegen.diagnostics import Diagnostics, Location
from paragon_codegen.files import Files
from paragon_codegen.nodes import Elsewhere, Identity, Node
from paragon_codegen.positions import Limits
from paragon_codegen.references import (
    AbsentReference,
    Pointer,
    RefusedReference,
    RemoteReference,
)
from paragon_codegen.resolution import Found, Resolver
from paragon_codegen.source import SourceFile

__all__ = ["BadReference", "Document", "Kinds", "Limits", "Node", "SourceFile", "load"]

Kinds = dict[tuple[str, Pointer], str]
"""What stands where: objects of OpenAPI by file (relative to the folder) and pointer."""


class BadReference(Exception):
    """A `$ref` that leads nowhere; its diagnostic has been reported already."""


class Document:
    """A root file and the files its references lead to.

    Attributes:
        folder: file references are confined to it.
        limits: bounds on what the document may cost.
        root: the root mapping.
        split: schemas that a request has in a form of its own: references from
            requests lead to that.
    """

    def __init__(
        self,
        path: Path,
        diagnostics: Diagnostics,
        limits: Limits,
        folder: Path | None = None,
    ) -> None:
        real = _real(path, diagnostics)
        self.folder = real.parent if folder is None else _real(folder, diagnostics)
        shown = path.parent if folder is None else folder
        self._diagnostics = diagnostics
        self.limits = limits
        self.split: frozenset[Identity] = frozenset()
        self._files = Files(self.folder, shown, diagnostics, limits)
        file = self._files.root(real, str(path))
        if not file.mistakes and not is_mapping(file.data):
            diagnostics.error(
                file.at((1, 1)), "an OpenAPI document is a mapping", _OPENAPI
            )
        self.root = Node(file.data, file)
        version = self.root.get("openapi")
        # In OpenAPI 3.0 it means nothing.
        ids = version is None or not str(version.value).startswith("3.0")
        self._anchors = Anchors(self._files.linked, ids=ids)
        self._resolver = Resolver(self._anchors, self._files.follow)

    @property
    def files(self) -> tuple[SourceFile, ...]:
        """Every file that was read, in order of first use."""
        return tuple(self._files.all.values())

    def withhold(self, files: frozenset[str]) -> None:
        """Let files, by their paths relative to the folder, count as absent."""
        self._files.withheld = files

    def resolve(self, node: Node) -> Node:
        """Follow `$ref`, any number of hops; the node itself when it has none.

        Raises:
            BadReference: the reference is dangling, cyclic, remote or leaves the folder;
                a diagnostic at the `$ref` says which.
        """
        if node.ref is None:
            return node
        seen = {node.identity}
        place = node
        while place.ref is not None:
            place = self.target(place)
            if place.identity in seen:
                self._refuse(
                    node,
                    "the reference leads in a circle and never to a definition",
                    "let one of the references in the circle be a definition",
                )
            if len(seen) > self.limits.hops:
                message = f"more than {self.limits.hops} references lead on from here"
                self._refuse(node, message, "refer to the definition itself")
            seen.add(place.identity)
        return place

    def _refuse(self, node: Node, message: str, hint: str) -> NoReturn:
        self._diagnostics.error(node["$ref"], message, hint)
        raise BadReference(node.ref)

    def target(self, node: Node) -> Node:
        """Follow the `$ref` of a node, one hop.

        Raises:
            BadReference: as for `resolve`; also when the node has no `$ref`.
        """
        found = self.look(node)
        if isinstance(found, Found):
            place = found.place
            return place.written if self._is_split(node, place) else place
        if found is not None and found.message:
            self._diagnostics.error(node["$ref"], found.message, found.hint)
        raise BadReference(node.ref or "no $ref")

    def look(self, node: Node) -> Found | RefusedReference | None:
        """Where a `$ref` leads, one hop, or why it leads nowhere; nothing is reported.

        Returns:
            The place, and how the reference is read if not by the letter; the refusal;
            `None` for a node without a `$ref`.
        """
        return None if node.ref is None else self._resolver.follow(node, node.ref)

    def absence(self, node: Node) -> AbsentReference | None:
        """Why nothing stands where a `$ref` leads; `None` when something does.

        It is not reported; a reference that is refused otherwise is none of these.
        """
        found = self.look(node)
        return found if isinstance(found, AbsentReference) else None

    def is_remote(self, node: Node) -> bool:
        """Whether a `$ref`, or one that it leads to, names another host.

        A file that is read later may have the schema with that `$id`.
        """
        place = node
        for _ in range(self.limits.hops):
            found = self.look(place)
            if not isinstance(found, Found):
                return isinstance(found, RemoteReference)
            place = found.place
        return False

    def resource(self, node: Node) -> Resource:
        """What a place shares with those where the same `$ref` means the same."""
        return self._anchors.around(node)

    def dynamic(self, name: str) -> list[Resource]:
        """The resources that have a `$dynamicAnchor`, in all files that were read."""
        return self._anchors.dynamic(name)

    def _is_split(self, node: Node, target: Node) -> bool:
        """Whether a request has the target of a reference in a form of its own."""
        return node.writing and target.identity in self.split

    def replace(self, node: Node) -> Node:
        """Put what a `$ref` leads to in the place where it stands.

        For places where OpenAPI allows no reference: nobody looks for one there later.

        Returns:
            What stands there from now on.

        Raises:
            BadReference: as for `resolve`.
        """
        target = self.resolve(node)
        nested = target.is_mapping or target.is_sequence
        return self.put(node, Elsewhere(target) if nested else target.value)

    def put(self, node: Node, value: object) -> Node:
        """Put a value in the place of another one.

        Returns:
            What stands there from now on.
        """
        holder = _at(node.file, node.pointer[:-1])
        holder.value[node.pointer[-1]] = value
        return holder[node.pointer[-1]]

    def remove(self, node: Node) -> None:
        """Remove a member of a mapping."""
        del _at(node.file, node.pointer[:-1]).value[node.pointer[-1]]

    def place(self, file: str, pointer: Pointer) -> Node:
        """A place by its file, relative to the folder, and its pointer.

        Raises:
            KeyError: nothing stands there.
            IndexError: the same, for an element of a list.
        """
        return _at(self.open(self.folder / file), pointer)

    def open(self, path: Path) -> SourceFile:
        """Read a file of the document's folder that no reference names, such as an example.

        What is wrong with the file is reported and stands in its `mistakes`.

        Raises:
            BadReference: the file is outside of the folder; this is reported too.
        """
        relative = path.relative_to(self.folder).as_posix()
        try:
            return self._files.open(relative)
        except RefusedReference as refused:
            place = Location(self._files.shown(relative), 1, 1)
            self._diagnostics.error(place, refused.message)
            raise BadReference(relative) from None

    def shown(self, path: Path) -> str:
        """A path of the document's folder as people see it in messages."""
        return self._files.shown(path.relative_to(self.folder).as_posix())


def _at(file: SourceFile, pointer: Pointer) -> Node:
    place = Node(file.data, file)
    for step in pointer:
        place = place[step]
    return place


_OPENAPI = "it begins with `openapi: 3.1.0`"


def _real(path: Path, diagnostics: Diagnostics) -> Path:
    try:
        return Path(os.path.realpath(path))
    except ValueError:
        diagnostics.error(Location(str(path), 1, 1), "cannot be read: not a path")
        diagnostics.raise_if_errors()
        raise


_DEFAULT_LIMITS = Limits()


def load(
    path: Path,
    diagnostics: Diagnostics,
    *,
    folder: Path | None = None,
    limits: Limits = _DEFAULT_LIMITS,
) -> Document:
    """Read the root file of a document; other files are read when references need them.

    Args:
        path: the root file; as given, it is how people see it in messages.
        diagnostics: gets what is wrong with the file.
        folder: where all files must be, by default that of the root file, which is in it.
        limits: bounds on what the document may cost.

    Raises:
        SpecError: the root file cannot be read or parsed.
    """
    document = Document(path, diagnostics, limits, folder)
    diagnostics.raise_if_errors()
    return document
