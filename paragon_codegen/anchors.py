"""Schemas that are found by a name of their own: `$id`, `$anchor`, `$dynamicAnchor`.

https://json-schema.org/draft/2020-12/json-schema-core#section-8.2
"""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import islice
from typing import Any
from urllib.parse import urljoin

from paragon_codegen.data import is_list, is_mapping
from paragon_codegen.diagnostics import quote
from paragon_codegen.nodes import Elsewhere, Node
from paragon_codegen.references import Pointer, RefusedReference
from paragon_codegen.source import SourceFile

# What is below these may look like a schema and is none.
_DATA = frozenset(("const", "default", "enum", "example", "examples", "value"))
# The keys of these mappings are names, whatever they are called.
_NAMES = frozenset(
    """$defs callbacks definitions dependentSchemas encoding headers links mediaTypes
    parameters pathItems patternProperties properties requestBodies responses schemas
    securitySchemes variables""".split()
)
_WRITTEN = (b"$anchor", b"$dynamicAnchor", b"$id")


@dataclass(eq=False, slots=True)
class Resource:
    """A file, or a schema with an `$id`: what its local references stay within.

    Attributes:
        file: where it stands.
        pointer: where in the file.
        value: what stands there.
        uri: its `$id`, put together with those around it; a file without one has its
            path instead.
        outer: the resource that it stands in.
        anchors: the places that have a name in it; what an alias repeats is one schema.
        dynamic: those of the names that a schema around may give to another place.
    """

    file: SourceFile
    pointer: Pointer
    value: Any
    uri: str
    outer: Resource | None = None
    anchors: dict[str, dict[int, Pointer]] = field(
        default_factory=lambda: defaultdict[str, dict[int, Pointer]](dict)
    )
    dynamic: set[str] = field(default_factory=set[str])


class Anchors:
    """The resources of a document's files, each file looked through when it is needed."""

    def __init__(self, files: Mapping[str, SourceFile], *, ids: bool) -> None:
        """Look at `files`, to which more may come; `ids` says whether `$id` counts."""
        self._files = files
        self._ids = ids
        self._seen = 0
        self._resources: dict[str, dict[Pointer, Resource]] = {}
        self._by_uri: dict[str, list[Resource]] = defaultdict(list)
        self._by_name: dict[tuple[str, str], list[Resource]] = defaultdict(list)
        self._dynamic: dict[str, list[Resource]] = defaultdict(list)

    def of(self, file: SourceFile) -> Resource:
        """The resource that a file is."""
        return self._within(file)[()]

    def around(self, node: Node) -> Resource:
        """The innermost resource that a place belongs to."""
        found = self._within(node.file)
        if len(found) > 1:
            for length in range(len(node.pointer), 0, -1):
                resource = found.get(node.pointer[:length])
                if resource is not None:
                    return resource
        return found[()]

    def find(self, uri: str) -> Resource | None:
        """The resource whose `$id` is `uri`, among the files that were read.

        Raises:
            RefusedReference: there are several.
        """
        self._read_on()
        found = self._by_uri.get(uri, [])
        # What an alias repeats is one schema.
        if any(other.value is not found[0].value for other in found[1:]):
            places = " and ".join(_shown(each) for each in found[:2])
            raise RefusedReference(
                f"more than one schema has the `$id` {quote(uri)}: {places}",
                "give each of them an `$id` of its own",
            )
        return found[0] if found else None

    def named(self, file: SourceFile, name: str) -> list[Resource]:
        """The resources of a file in which an anchor stands."""
        self._within(file)
        return self._by_name.get((file.relative, name), [])

    def dynamic(self, name: str) -> list[Resource]:
        """The resources that have a `$dynamicAnchor`, among the files that were read."""
        self._read_on()
        return self._dynamic.get(name, [])

    def _read_on(self) -> None:
        """Look at the files that have come since."""
        if self._seen < len(self._files):
            for file in islice(self._files.values(), self._seen, None):
                self._within(file)
            self._seen = len(self._files)

    def _within(self, file: SourceFile) -> dict[Pointer, Resource]:
        found = self._resources.get(file.relative)
        if found is None:
            found = self._resources[file.relative] = {}
            root = Resource(file, (), file.data, file.relative)
            found[()] = root
            if any(keyword in file.content for keyword in _WRITTEN):
                for resource in self._named(root):
                    found[resource.pointer] = resource
                    self._by_uri[resource.uri].append(resource)
        return found

    def _named(self, root: Resource) -> Iterator[Resource]:
        """Note the anchors of a file and yield the resources in it."""
        left = deque[tuple[Pointer, Any, Resource, bool]]()
        left.append(((), root.value, root, False))
        while left:
            pointer, value, around, named = left.popleft()
            if is_list(value):
                for index, inner in enumerate(value):
                    left.append(((*pointer, index), inner, around, False))
            if not is_mapping(value) or isinstance(value, Elsewhere):
                continue  # a scalar, or what stands in another place
            if not named:
                identified = self._identified(value, pointer, around)
                if identified is not None:
                    around = identified
                    yield around
                self._note(value, pointer, around)
            for key, inner in value.items():
                if named or key not in _DATA:
                    inside = not named and key in _NAMES
                    left.append(((*pointer, key), inner, around, inside))

    def _note(self, schema: dict[str, Any], pointer: Pointer, around: Resource) -> None:
        """Note the anchors of a schema."""
        for keyword in ("$anchor", "$dynamicAnchor"):
            name = schema.get(keyword)
            if not isinstance(name, str):
                continue
            if name not in around.anchors:
                self._by_name[around.file.relative, name].append(around)
            around.anchors[name].setdefault(id(schema), pointer)
            if keyword == "$dynamicAnchor" and name not in around.dynamic:
                around.dynamic.add(name)
                self._dynamic[name].append(around)

    def _identified(
        self, schema: dict[str, Any], pointer: Pointer, around: Resource
    ) -> Resource | None:
        """The resource that a schema is when it has an `$id`."""
        written = schema.get("$id")
        if not self._ids or not isinstance(written, str):
            return None
        address = written.partition("#")[0]
        if not address:
            return None
        uri = joined(around.uri, address)
        return Resource(around.file, pointer, schema, uri, around)


def joined(base: str, address: str) -> str:
    """An address as it is meant in a resource whose own is `base`."""
    try:
        return urljoin(base, address)
    except ValueError:
        return address


def _shown(resource: Resource) -> str:
    location = resource.file.locate(resource.pointer)
    return f"{location.path}:{location.line}"
