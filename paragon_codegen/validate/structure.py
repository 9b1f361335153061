"""The walk over a document: every object has the fields it may have, of the right kind."""

from __future__ import annotations

from collections import deque

from paragon_codegen.diagnostics import quote
from paragon_codegen.loader import BadReference, Node
from paragon_codegen.validate import strays
from paragon_codegen.validate.complaints import (
    misplaced,
    missing,
    refused_key,
    unexpected,
    unknown,
)
from paragon_codegen.validate.detours import tell_detour
from paragon_codegen.validate.keywords import is_schema
from paragon_codegen.validate.kinds import (
    Kind,
    ListOf,
    MapOf,
    Object,
    Rule,
    Value,
    in_words,
)
from paragon_codegen.validate.meant import as_list, as_text
from paragon_codegen.validate.misplaced import WITH_SIBLINGS, may_refer, replaced
from paragon_codegen.validate.not_finite import check_finite, leave_out_examples
from paragon_codegen.validate.objects import COMPONENTS, OBJECTS
from paragon_codegen.validate.path_items import join
from paragon_codegen.validate.pending import Pending
from paragon_codegen.validate.rewrites import Rewrites
from paragon_codegen.validate.schemas import check_schema
from paragon_codegen.validate.spellings import unquoted, with_content, with_schema
from paragon_codegen.validate.survey import Survey
from paragon_codegen.validate.versions import later_version

_SCHEMA = Object("Schema")
_SCHEMA_MAPS = ("properties", "patternProperties", "$defs", "dependentSchemas")
_BESIDE_REF = frozenset(("$ref", "summary", "description"))


def survey_structure(survey: Survey) -> None:
    """Walk over the whole document, report what is misplaced and note what is there."""
    _Walk(survey).run()


class _Walk:
    """A walk with a queue: neither nesting nor reference chains cost recursion."""

    def __init__(self, survey: Survey) -> None:
        self._survey = survey
        self._rewrites = Rewrites(survey)
        self._queue: deque[tuple[Node, Kind]] = deque()
        # References come last: only then is known what kind of place each one leads to.
        self._references = Pending(survey.document)
        self._seen = survey.kinds

    def run(self) -> None:
        self._queue.append((self._survey.document.root, Object("OpenAPI")))
        while self._queue or self._references:
            if not self._queue:
                self._follow(*self._references.take())
                continue
            node, kind = self._queue.popleft()
            if node.ref is not None and not may_refer(kind):
                found = self._replaced(node, kind)
                if found is None:
                    continue
                node = found
            match kind:
                case Object():
                    self._object(node, kind)
                case ListOf(item):
                    self._list(node, item)
                case MapOf():
                    self._map(node, kind)
                case Value():
                    self._value(node, kind)
        self._rewrites.check()
        check_finite(self._survey)

    def _replaced(self, node: Node, kind: Kind) -> Node | None:
        return replaced(node, kind, self._kind_of, self._survey)

    def _value(self, node: Node, kind: Value) -> None:
        survey = self._survey
        if kind.accepts(node.value) or unquoted(node, kind, survey):
            return
        if not as_text(node, kind, survey):
            unexpected(node, kind.expected, survey)

    def _list(self, node: Node, item: Kind) -> None:
        node = as_list(node, item, self._survey)
        if not node.is_sequence:
            unexpected(node, "a list", self._survey)
        self._queue.extend((element, item) for element in node.elements())

    def _map(self, node: Node, kind: MapOf) -> None:
        if not node.is_mapping:
            unexpected(node, "a mapping", self._survey)
            return
        self._seen[node.file.relative, node.pointer] = ""
        for key, member in node.items():
            if key.startswith("x-") and not isinstance(kind.item, Object):
                continue
            if key == "$ref" and isinstance(member.value, str):
                misplaced(member, self._survey)
                continue
            if kind.keys is not None and not kind.keys.fullmatch(key):
                self._survey.remark_key(
                    member, f"{quote(key)} is an unusual name", f"use {kind.expected}"
                )
            self._queue.append((member, kind.item))

    def _object(self, node: Node, kind: Object) -> None:
        if kind == _SCHEMA and self._is_parameter(node):
            kind = Object("Parameter")
        title = OBJECTS[kind.name].title
        key = (node.file.relative, node.pointer)
        if key in self._seen:
            self._agree(node, self._seen[key], kind.name)
            return
        self._seen[key] = kind.name
        leave_out_examples(node, self._survey)
        if kind.name == "Schema":
            self._rewrites.of(node)
        if (kind.reference or kind.name == "Schema") and "$ref" in node:
            self._reference(node, kind)
            if kind.name not in WITH_SIBLINGS:
                return
        if kind.name == "Schema":
            self._schema(node)
        elif not node.is_mapping:
            unexpected(node, f"a mapping ({title} Object)", self._survey)
        else:
            if kind.name == "RequestBody":
                with_content(node, self._survey)
            elif "schema" in OBJECTS[kind.name].fields:
                with_schema(node, self._survey)
            self._survey.objects[kind.name].append(node)
            self._fields(node, kind.name, OBJECTS[kind.name])

    def _agree(self, node: Node, before: str, now: str) -> None:
        """Report a place that two references want to be two things."""
        if before != now:
            names = [f"{OBJECTS[name].title} Object" for name in (before, now) if name]
            self._survey.report(
                node, f"references lead here for different things: {', '.join(names)}"
            )

    def _schema(self, node: Node) -> None:
        for key in _SCHEMA_MAPS:
            below = node.get(key)
            # No property called `$ref` is meant: it would have a schema, not a text.
            if below is not None and below.ref is not None:
                self._replaced(below, MapOf(Object("Schema")))
        self._survey.objects["Schema"].append(node)
        for below, kind in check_schema(node, self._survey):
            if kind == "Map":
                self._seen[below.file.relative, below.pointer] = ""
            else:
                self._queue.append((below, Object(kind)))

    def _reference(self, node: Node, kind: Object) -> None:
        survey = self._survey
        if node.ref is None:
            if kind.name != "Schema":
                survey.report(node["$ref"], "`$ref` must be a string")
            return
        beside = set(node.value) - _BESIDE_REF
        if kind.name not in WITH_SIBLINGS and beside:
            names = ", ".join(sorted(beside)[:5])
            survey.remark(node, f"what stands beside `$ref` is ignored: {names}")
        self._references.add(node, kind)

    def _follow(self, node: Node, kind: Object) -> None:
        survey = self._survey
        if strays.mended(node, kind.name, survey):
            return
        try:
            target = survey.document.target(node)
            end = survey.document.resolve(node)
        except BadReference:
            return
        tell_detour(node, node["$ref"], survey)
        title = OBJECTS[kind.name].title
        if not (end.is_mapping or (kind.name == "Schema" and is_schema(end.value))):
            what = in_words(end.value)
            message = f"the reference must lead to: {title} Object; it leads to: {what}"
            survey.report(node["$ref"], message)
            return
        found = self._kind_of(target)
        if found is not None and found != kind.name:
            self._stray(node, kind, found, target)
            return
        self._queue.append((target, kind))
        if kind.name == "PathItem" and len(node.value) > 1:
            join(node, survey)

    def _stray(self, node: Node, kind: Object, found: str, target: Node) -> None:
        """Deal with a reference to something else than what should stand here."""
        survey = self._survey
        meant = strays.redirected(node, kind.name, target, survey)
        if meant is not None:
            del self._seen[node.file.relative, node.pointer]
            self._queue.append((meant, kind))
            return
        other = f"{OBJECTS[found].title} Object" if found else "mapping of names"
        title = OBJECTS[kind.name].title
        message = f"the reference must lead to: {title} Object; it leads to: {other}"
        if survey.strict or not strays.left_out(node, kind.name, message, survey):
            survey.report(node["$ref"], message)

    def _kind_of(self, target: Node) -> str | None:
        """What a place is: by its place in `components`, else by how it was reached."""
        pointer = target.pointer
        if (
            len(pointer) == 3
            and pointer[0] == "components"
            and target.file is self._survey.document.root.file
        ):
            section = COMPONENTS.get(str(pointer[1]))
            if isinstance(section, MapOf) and isinstance(section.item, Object):
                stray = section.item == _SCHEMA and self._is_parameter(target)
                return "Parameter" if stray else section.item.name
        return self._seen.get((target.file.relative, pointer))

    def _is_parameter(self, node: Node) -> bool:
        if self._survey.strict or not strays.is_parameter(node):
            return False
        message = "this is a Parameter Object, not a Schema Object"
        self._survey.remark(node, message, "read as one")
        return True

    def _fields(self, node: Node, name: str, rule: Rule) -> None:
        for key, member in list(node.items()):
            kind = rule.fields.get(key)
            if kind is not None:
                self._field(member, name, key, kind)
            elif rule.extensible and key.startswith("x-"):
                continue
            elif rule.others is not None:
                self._patterned(member, key, rule.others, rule)
            else:
                unknown(member, name, key, rule, self._survey)
        if rule.extensible and any(key.startswith("x-") for key in node.value):
            self._survey.extensions.append((node, name))
        missing(node, rule, self._survey)

    def _field(self, node: Node, name: str, key: str, kind: Kind) -> None:
        later = later_version(name, key, self._survey.version)
        if later:
            message = f"`{key}` comes with OpenAPI {later}; read so"
            self._survey.remark_key(node, message)
        if node.value is None and not isinstance(kind, Value):
            self._survey.remark(node, f"`{key}` is empty; read as if it were not there")
            self._survey.document.remove(node)
        else:
            self._queue.append((node, kind))

    def _patterned(self, node: Node, key: str, others: MapOf, rule: Rule) -> None:
        if key == "$ref":
            misplaced(node, self._survey)
        elif not refused_key(node, key, others, rule, self._survey):
            self._queue.append((node, others.item))
