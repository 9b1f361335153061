"""YAML text → plain data and positions, straight from the parser's events."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import yaml

from paragon_codegen.positions import Collection, Limits, Positions, Spot, Unreadable
from paragon_codegen.yaml_merge import MERGE, merge, sources
from paragon_codegen.yaml_scalars import scalar
from paragon_codegen.yaml_tags import check_tag, is_merge, tagged

_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

_TAB = "not valid YAML: a tab in the indentation"
_SPACES = "YAML is indented with spaces"


def read_yaml(text: str, limits: Limits) -> tuple[Any, bool]:
    """The document as plain data, and whether a mapping has a key twice.

    Args:
        text: the content of the file.
        limits: bounds on depth, aliases and the size after expanding them.

    Raises:
        Unreadable: not YAML, or YAML outside the accepted subset (tags that are none of its core schema,
            keys that are collections, several documents, recursive aliases, merges of
            what is no mapping).
    """
    builder = _Builder(limits)
    for event in _events(text):
        builder.take(event)
    return builder.root, builder.duplicates


def _events(text: str) -> Iterator[Any]:
    """The parser's events between the start and the end of the one document."""
    documents = 0
    shielded, restore = _shield(text)
    data = shielded.encode()
    try:
        for event in yaml.parse(data, Loader=_LOADER):
            if isinstance(event, yaml.DocumentStartEvent):
                documents += 1
                if documents > 1:
                    raise _refused(event, "a second YAML document begins here", _ONE)
            elif isinstance(event, yaml.NodeEvent | yaml.CollectionEndEvent):
                if restore and isinstance(event, yaml.ScalarEvent):
                    event.value = event.value.translate(restore)
                yield event
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        reason = ", ".join(filter(None, (error.context, error.problem)))
        spot = (mark.line + 1, mark.column + 1) if mark else (1, 1)
        if (column := _tab_of_indentation(text, spot[0])) is not None:
            raise Unreadable((spot[0], column), _TAB, _SPACES) from None
        raise Unreadable(spot, f"not valid YAML: {reason}") from None
    except yaml.reader.ReaderError as error:
        spot = _spot_of_offset(data, error.position)
        raise Unreadable(spot, f"not valid YAML: {error.reason}") from None
    if not documents:
        raise Unreadable((1, 1), "the file is empty")


def _shield(text: str) -> tuple[str, dict[int, str]]:
    """The text with stand-ins for what YAML 1.1, but not 1.2, takes for line breaks.

    The parser would fold these characters into spaces. The table undoes the exchange.
    """
    breaks = [character for character in "\x85\u2028\u2029" if character in text]
    if not breaks:
        return text, {}
    private = (chr(code) for code in range(0xE000, 0xF8FF) if chr(code) not in text)
    stand_ins = dict(zip(breaks, private, strict=False))
    for character, stand_in in stand_ins.items():
        text = text.replace(character, stand_in)
    return text, {ord(there): here for here, there in stand_ins.items()}


_ONE = "keep one document in a file: remove what follows `---`"


def _spot_of_offset(data: bytes, offset: int) -> tuple[int, int]:
    before = data[:offset].decode("utf-8", "replace")
    return before.count("\n") + 1, len(before) - (before.rfind("\n") + 1) + 1


def _tab_of_indentation(text: str, line: int) -> int | None:
    """The column of a tab that a line is indented with, None where there is none."""
    content = dict(enumerate(text.split("\n"), start=1)).get(line, "")
    column = content.find("\t", 0, len(content) - len(content.lstrip(" \t")))
    return None if column < 0 else column + 1


def _refused(event: Any, message: str, hint: str = "") -> Unreadable:
    mark = event.start_mark
    return Unreadable((mark.line + 1, mark.column + 1), message, hint)


class _Builder:
    """Builds data from events with an explicit stack; the depth never costs recursion."""

    def __init__(self, limits: Limits) -> None:
        self.root: Any = None
        self.duplicates = False
        self._limits = limits
        self._container: Any = None  # the innermost open collection
        self._key: str | None = None  # its key that waits for a value
        self._stack: list[tuple[Any, str | None, str | None, int]] = []
        self._anchors: dict[str, tuple[Any, int] | None] = {}  # None: still open
        self._keys: dict[str, str] = {}  # one string for all mappings that have the key
        self._size = 0  # nodes, aliases counted as what they stand for
        self._aliases = 0
        self._expanded = 0  # what aliases stand for and merge keys take over
        self._merging: list[tuple[Any, Any]] = []  # open mappings, their merge keys

    def take(self, event: yaml.Event) -> None:
        """Add one event to the data."""
        kind: type[Any] = type(event)
        if kind is yaml.ScalarEvent:
            self._scalar(event)
        elif kind is yaml.MappingStartEvent:
            self._open(event, {})
        elif kind is yaml.SequenceStartEvent:
            self._open(event, [])
        elif kind is yaml.AliasEvent:
            self._alias(event)
        else:
            self._close()

    def _scalar(self, event: Any) -> None:
        text: str = event.value
        if self._key is None and type(self._container) is dict:
            self._take_key(event, text)
            return
        value: Any = text
        if event.tag is not None or event.implicit[0]:
            try:
                value = tagged(event) if event.tag is not None else scalar(text)
            except ValueError as error:
                raise _refused(event, str(error), _QUOTE) from None
        self._size += 1
        if event.anchor is not None:
            self._anchors[event.anchor] = (value, 1)
        self._put(event, value)

    def _take_key(self, event: Any, text: str) -> None:
        check_tag(event, "str", "merge")
        key = MERGE if is_merge(event) else text
        if key in self._container:
            self.duplicates = True
        elif key is MERGE:
            self._merging.append((self._container, event))
        if event.anchor is not None:
            self._anchors[event.anchor] = (text, 1)
        self._key = self._keys.setdefault(key, key)

    def _put(self, event: Any, value: Any) -> None:
        if self._size > self._limits.nodes:
            raise _refused(event, f"more than {self._limits.nodes} values")
        container = self._container
        if type(container) is dict:
            container[self._key] = value
            self._key = None
        elif container is None:
            self.root = value
        else:
            container.append(value)

    def _open(self, event: Any, collection: Any) -> None:
        check_tag(event, "map" if type(collection) is dict else "seq")
        self._refuse_as_key(event)
        if len(self._stack) >= self._limits.depth:
            raise _refused(event, f"nested deeper than {self._limits.depth} levels")
        parent = self._container
        self._size += 1
        if event.anchor is not None:
            self._anchors[event.anchor] = None
        self._put(event, collection)
        self._stack.append((parent, self._key, event.anchor, self._size))
        self._container = collection
        self._key = None

    def _close(self) -> None:
        collection = self._container
        self._container, self._key, anchor, size = self._stack.pop()
        if self._merging and self._merging[-1][0] is collection:
            self._merge(*self._merging.pop())
        if anchor is not None:
            self._anchors[anchor] = (collection, self._size - size + 1)

    def _merge(self, mapping: Any, event: Any) -> None:
        """Let a mapping that is complete take over what its merge key names."""
        try:
            taken_over = sources(mapping)
        except ValueError as error:
            raise _refused(event, str(error), _MERGE) from None
        self._expand(event, sum(map(len, taken_over)))
        merge(mapping, taken_over)

    def _expand(self, event: Any, number: int) -> None:
        """Count values that are written only once and stand in several places."""
        self._expanded += number
        if self._expanded > self._limits.alias_nodes:
            raise _refused(event, "the aliases stand for too much", _LARGE)

    def _alias(self, event: Any) -> None:
        self._refuse_as_key(event)
        if event.anchor not in self._anchors:
            raise _refused(event, "the alias has no anchor before it")
        anchored = self._anchors[event.anchor]
        if anchored is None:
            raise _refused(event, "the alias stands inside of what it names")
        self._aliases += 1
        if self._aliases > self._limits.aliases:
            raise _refused(event, f"more than {self._limits.aliases} aliases")
        value, size = anchored
        self._size += size
        self._expand(event, size)
        self._put(event, value)

    def _refuse_as_key(self, event: Any) -> None:
        if self._key is None and type(self._container) is dict:
            raise _refused(event, "a key must be a plain or quoted string")


_QUOTE = "put it in quotes if it is meant as text"
_MERGE = "write `<<: *name` where `&name` stands before a mapping, or a list of such"
_LARGE = "aliases count as what they stand for; use `$ref` instead"


def yaml_positions(text: str) -> Positions:
    """Where everything stands in a YAML text that `read_yaml` has accepted."""
    file = Positions()
    around: Collection | None = None
    stack: list[tuple[Collection | None, bool]] = []
    key: str | None = None
    mapping = False
    anchors: dict[str, Collection | Spot] = {}
    keys: dict[str, str] = {}
    for event in _events(text):
        if around is not None and isinstance(event, yaml.CollectionEndEvent):
            around.merge(MERGE)
            around.close()
            around, mapping = stack.pop()
            continue
        spot = (event.start_mark.line + 1, event.start_mark.column + 1)
        if around is not None and mapping and key is None:
            key = (
                MERGE if is_merge(event) else keys.setdefault(event.value, event.value)
            )
            around.add_key(key, spot)
            continue
        place = _place(event, spot, anchors, file)
        if event.anchor is not None:
            anchors[event.anchor] = place
        if around is None:
            file.root = place
        else:
            around.add(key, place)
        key = None
        if isinstance(place, Collection) and not isinstance(event, yaml.AliasEvent):
            stack.append((around, mapping))
            around, mapping = place, isinstance(event, yaml.MappingStartEvent)
    return file


def _place(
    event: Any, spot: Spot, anchors: dict[str, Collection | Spot], file: Positions
) -> Collection | Spot:
    """What to note for a node: a collection, the one that an alias names, or its spot."""
    if isinstance(event, yaml.AliasEvent):
        return anchors.get(str(event.anchor), spot)
    return (
        Collection(spot, file) if isinstance(event, yaml.CollectionStartEvent) else spot
    )
