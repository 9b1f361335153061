"""From a `$ref` to the place that it means: by path and pointer, `$id` or `$anchor`."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from urllib.parse import quote as percent
from urllib.parse import unquote

from paragon_codegen.anchors import Anchors, Resource, joined
from paragon_codegen.data import is_mapping
from paragon_codegen.diagnostics import did_you_mean, quote
from paragon_codegen.nodes import Node
from paragon_codegen.references import (
    AbsentReference,
    Pointer,
    RefusedReference,
    RemoteReference,
    as_pointer,
    find,
    is_absolute,
    parse_path,
    parse_pointer,
    unescape,
)
from paragon_codegen.source import SourceFile

__all__ = ["Detour", "Found", "Resolver", "local"]

# Comparing every wrong reference of a huge document with every name takes minutes.
_SUGGESTIONS = 100
_DEFINITIONS = "/$defs/"
# References on the way of references on the way: no document goes half as deep.
_DEEPEST = 20
_ID = "refer to what is meant by an `$id`, or leave out the one that stands around"

Open = Callable[[SourceFile, str], SourceFile]
"""Reads the file at a path that is relative to another file."""


@dataclass(frozen=True, slots=True)
class Detour:
    """How a reference is read that leads nowhere by the letter.

    Attributes:
        message: what is wrong with it.
        reading: what it is read as.
        advice: what to write instead.
    """

    message: str
    reading: str
    advice: str


@dataclass(frozen=True, slots=True)
class Found:
    """Where a reference leads, and how, if not by the letter."""

    place: Node
    detour: Detour | None = None


class Resolver:
    """Follows the references of one document.

    A local reference stays within its resource: the file, or the schema with an `$id`
    around it. Where nothing is there, what many documents mean is tried: the `$defs`
    of a schema around, then the file, then what a reference on the way leads to.
    """

    def __init__(self, anchors: Anchors, open_: Open) -> None:
        """Follow references to what has a path, or a name in `anchors`."""
        self._anchors = anchors
        self._open = open_
        self._known: dict[tuple[str, Pointer, str], Found | RefusedReference] = {}
        self._refused = 0
        self._on_the_way: set[tuple[str, Pointer, str]] = set()

    def follow(self, node: Node, text: str) -> Found | RefusedReference:
        """Where a reference leads, or why it leads nowhere.

        Args:
            node: the place where it stands.
            text: the reference.
        """
        own = self._anchors.around(node)
        around = text.startswith("#" + _DEFINITIONS)
        key = (node.file.relative, node.pointer if around else own.pointer, text)
        found = self._known.get(key)
        if found is None:
            found = self._followed(node, own, text)
            # A file that is read later may be what another host is named for.
            if not isinstance(found, RemoteReference):
                self._known[key] = found
        return found

    def _followed(
        self, node: Node, own: Resource, text: str
    ) -> Found | RefusedReference:
        address = text.partition("#")[0]
        try:
            if not address:
                return self._local(node, own, text)
            uri = joined(own.uri, address)
            named = self._anchors.find(uri)
            if named is not None:
                return Found(self._within(named, text))
            return self._in_file(own, text, uri)
        except AbsentReference as absent:
            place = self._through(own, text)
            if place is not None:
                there = quote(_as_text(place, node))
                reading = f"{there}, behind the reference on the way"
                return Found(place, Detour(absent.message, reading, f"write {there}"))
            self._refused += 1
            return absent
        except RefusedReference as refused:
            self._refused += 1
            return refused

    def _through(self, own: Resource, text: str) -> Node | None:
        """What a pointer leads to when the references on its way are followed."""
        key = (own.file.relative, own.pointer, text)
        if key in self._on_the_way or len(self._on_the_way) > _DEEPEST:
            return None
        self._on_the_way.add(key)
        try:
            start = self._start(own, text)
            place = Node(start.value, start.file, start.pointer)
            for step in parse_pointer(text):
                place = self._step(place, step)
            return place
        except RefusedReference:
            return None
        finally:
            self._on_the_way.remove(key)

    def _start(self, own: Resource, text: str) -> Resource:
        """Where the pointer of a reference begins."""
        address = text.partition("#")[0]
        if not address:
            return own
        named = self._anchors.find(joined(own.uri, address))
        return named or self._anchors.of(self._open(own.file, parse_path(text)))

    def _step(self, place: Node, step: str) -> Node:
        """A member of a place, or of what the references there lead to.

        Raises:
            RefusedReference: there is none.
        """
        for _ in range(_DEEPEST):
            if place.ref is None or step in place:
                break
            found = self.follow(place, place.ref)
            if isinstance(found, RefusedReference):
                raise found
            place = found.place
        (key,) = find(place.value, (step,), suggest=False)
        return place[key]

    def _local(self, node: Node, own: Resource, text: str) -> Found:
        try:
            return Found(self._within(own, text))
        except RefusedReference as refused:
            first = refused
        for resource, words in self._around(node, own, text):
            try:
                place = self._within(resource, text)
            except RefusedReference as refused:
                first = refused
                continue
            what = quote(own.uri) if own.pointer else "the document itself"
            there = quote(local(place.pointer))
            return Found(
                place,
                Detour(
                    f"{what} has no {quote(text)}",
                    f"{there}, {words}",
                    _ID if own.pointer else f"write {there}",
                ),
            )
        raise first

    def _around(
        self, node: Node, own: Resource, text: str
    ) -> Iterator[tuple[Resource, str]]:
        """What a local reference may mean that leads nowhere in its own resource."""
        if text.startswith("#" + _DEFINITIONS):
            name = unescape(unquote(text[2:]).split("/")[1])
            for place in _holders(node):
                definitions = place.value.get("$defs")
                if place.pointer and is_mapping(definitions) and name in definitions:
                    around = Resource(place.file, place.pointer, place.value, "")
                    yield around, "which stands around it"
        if own.outer is not None:
            yield self._anchors.of(node.file), "in the file itself"
        named = self._anchors.named(node.file, _name(text))
        if len(named) == 1:
            yield named[0], "the only one with this anchor in the file"

    def _in_file(self, own: Resource, text: str, uri: str) -> Found:
        """Follow a reference to a file, by its path from the file that it stands in."""
        try:
            file = self._open(own.file, parse_path(text))
        except AbsentReference:
            if is_absolute(uri):
                raise RemoteReference(uri) from None
            raise
        root = self._anchors.of(file)
        place = self._within(root, text)
        if uri == root.uri or not is_absolute(uri):
            return Found(place)
        message = (
            f"{quote(text)} is {quote(uri)} here, which is no schema of the document"
        )
        reading = f"the file {quote(file.relative)}"
        return Found(place, Detour(message, reading, "give the file this `$id`"))

    def _within(self, resource: Resource, text: str) -> Node:
        """What the part of a reference after the `#` leads to."""
        name = _name(text)
        suggest = self._refused < _SUGGESTIONS
        if name:
            pointer = _named(resource, text, name, suggest=suggest)
        else:
            steps = parse_pointer(text)
            pointer = find(resource.value, steps, resource.pointer, suggest=suggest)
        place = Node(resource.value, resource.file, resource.pointer)
        for step in pointer[len(resource.pointer) :]:
            place = place[step]
        return place


def _as_text(place: Node, node: Node) -> str:
    """A reference to a place, as it may stand in the file of a node."""
    file = "" if place.file is node.file else place.file.relative
    return file + local(place.pointer)


def _name(text: str) -> str:
    """The anchor that a reference names, empty when it has a pointer instead."""
    fragment = unquote(text.partition("#")[2])
    return "" if fragment.startswith("/") else fragment


def _named(resource: Resource, text: str, name: str, *, suggest: bool) -> Pointer:
    """The place of an anchor."""
    places = list(resource.anchors.get(name, {}).values())
    if len(places) == 1:
        return places[0]
    if places:
        spots = [resource.file.positions.value(each) for each in places[:2]]
        lines = " and ".join(f"{line}:{column}" for line, column in spots)
        raise RefusedReference(
            f"{quote(text)} may be two schemas: {lines} have this `$anchor`",
            "give each of them an `$anchor` of its own",
        )
    raise RefusedReference(
        f"no schema here has the `$anchor` {quote(name)}",
        did_you_mean(name, resource.anchors if suggest else ())
        or f"use a JSON pointer such as `{_as_pointer(name)}`",
    )


def _as_pointer(name: str) -> str:
    """The pointer that is meant by what is no anchor: no anchor has a slash."""
    return f"#/{name[:80]}" if "/" in name else f"#/components/schemas/{name[:40]}"


def _holders(node: Node) -> Iterator[Node]:
    """Yield the mappings that a place stands in, the nearest first, itself included."""
    place = Node(node.file.data, node.file)
    found = [place]
    for step in node.pointer:
        try:
            place = place[step]
        except KeyError:
            break  # what is there was put together, not read
        found.append(place)
    yield from (each for each in reversed(found) if each.is_mapping)


def local(pointer: Pointer) -> str:
    """The reference to a place of the same file."""
    return "#" + percent(as_pointer(pointer), safe="/~$")
