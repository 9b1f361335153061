"""Files → a document: plain data, places, and references across files."""

from __future__ import annotations

import os
from pathlib import Path
from typing import NoReturn

from paragon_codegen.data import is_mapping
from paragon_codegen.diagnostics import Diagnostics, Location, quote
from paragon_codegen.nodes import Elsewhere, Identity, Node
from paragon_codegen.positions import Limits
from paragon_codegen.references import (
    AbsentReference,
    Pointer,
    RefusedReference,
    confine,
    find,
    parse_reference,
    similar_file,
)
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
        root: the root mapping.
        split: schemas that a request has in a form of its own: references from
            requests lead to that.
        withheld: files, relative to the folder, that count as absent.
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
        self._shown_folder = path.parent if folder is None else folder
        self._diagnostics = diagnostics
        self._limits = limits
        self._files: dict[str, SourceFile] = {}
        self._refused = 0
        self._targets: dict[tuple[str, str], Node | RefusedReference] = {}
        self.split: frozenset[Identity] = frozenset()
        self.withheld: frozenset[str] = frozenset()
        relative = real.relative_to(self.folder).as_posix()
        file = self._read(real, relative, str(path))
        if not file.mistakes and not is_mapping(file.data):
            diagnostics.error(
                file.at((1, 1)), "an OpenAPI document is a mapping", _OPENAPI
            )
        self.root = Node(file.data, file)

    @property
    def files(self) -> tuple[SourceFile, ...]:
        """Every file that was read, in order of first use."""
        return tuple(self._files.values())

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
            if len(seen) > self._limits.hops:
                message = f"more than {self._limits.hops} references lead on from here"
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
        text = node.ref
        if text is None:
            raise BadReference("no $ref")
        found = self._target(node.file, text)
        if isinstance(found, Node):
            return found.written if self._is_split(node, found) else found
        if found.message:
            self._diagnostics.error(node["$ref"], found.message, found.hint)
        raise BadReference(text)

    def absence(self, node: Node) -> AbsentReference | None:
        """Why nothing stands where a `$ref` leads; `None` when something does.

        It is not reported; a reference that is refused otherwise is none of these.
        """
        found = None if node.ref is None else self._target(node.file, node.ref)
        return found if isinstance(found, AbsentReference) else None

    def _target(self, base: SourceFile, text: str) -> Node | RefusedReference:
        key = (base.relative, text)
        found = self._targets.get(key)
        if found is None:
            found = self._targets[key] = self._follow(base, text)
        return found

    def _is_split(self, node: Node, target: Node) -> bool:
        """Whether a request has the target of a reference in a form of its own."""
        return node.writing and target.identity in self.split

    def _follow(self, base: SourceFile, text: str) -> Node | RefusedReference:
        try:
            reference = parse_reference(text)
            file = self._open(base, reference.file) if reference.file else base
            suggest = self._refused < _SUGGESTIONS
            _, pointer = find(file.data, reference.steps, suggest=suggest)
            return _at(file, pointer)
        except RefusedReference as refused:
            self._refused += 1
            return refused

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
            real, name = confine(self.folder, "", relative)
        except RefusedReference as refused:
            shown = self._shown(relative)
            self._diagnostics.error(Location(shown, 1, 1), refused.message)
            raise BadReference(relative) from None
        return self._files.get(name) or self._read(real, name, self._shown(name))

    def _open(self, base: SourceFile, file: str) -> SourceFile:
        real, name = confine(self.folder, base.relative, file)
        if name in self.withheld:
            raise AbsentReference(f"the file {quote(name)} is left out")
        if name not in self._files:
            if not os.path.isfile(real):
                message = f"there is no file {quote(name)}"
                raise AbsentReference(message, similar_file(real))
            self._read(real, name, self._shown(name))
        found = self._files[name]
        if found.mistakes:
            # They have been reported where they stand; the reference itself is fine.
            raise RefusedReference("")
        return found

    def _read(self, path: Path, relative: str, shown: str) -> SourceFile:
        file = SourceFile(path, shown, relative, self._limits)
        self._files[relative] = file
        self._diagnostics.add_source(shown, file.line)
        for mistake in file.mistakes:
            self._diagnostics.error(
                file.at(mistake.spot), mistake.message, mistake.hint
            )
        if (
            sum(len(every.content) for every in self._files.values())
            > self._limits.total_bytes
        ):
            limit = (
                f"all files together are larger than {self._limits.total_bytes} bytes"
            )
            self._diagnostics.error(file.at((1, 1)), limit)
            self._diagnostics.raise_if_errors()
        return file

    def shown(self, path: Path) -> str:
        """A path of the document's folder as people see it in messages."""
        return self._shown(path.relative_to(self.folder).as_posix())

    def _shown(self, relative: str) -> str:
        return str(self._shown_folder / relative)


def _at(file: SourceFile, pointer: Pointer) -> Node:
    place = Node(file.data, file)
    for step in pointer:
        place = place[step]
    return place


# Comparing every wrong reference of a huge document with every name takes minutes.
_SUGGESTIONS = 100
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
