"""Rules of a house for schemas: named, documented, and shown by files of examples."""

from __future__ import annotations

import re
from collections.abc import Iterator

from paragon_codegen.diagnostics import quote
from paragon_codegen.loader import Node
from paragon_codegen.mappings import linked
from paragon_codegen.validate.breach import Breach, elements, members, resolved, text
from paragon_codegen.validate.example_files import (
    FOLDER,
    INVALID,
    example_folders,
    payloads,
)
from paragon_codegen.validate.survey import Survey

_PASCAL_CASE = re.compile(r"[A-Z][A-Za-z0-9]+")
_COUNTEREXAMPLES = 2


def schema_name(survey: Survey) -> Iterator[Breach]:
    """The name of a component schema is in PascalCase."""
    for name, listed, _ in _components(survey):
        if not _PASCAL_CASE.fullmatch(name):
            message = f"the name {quote(name)} is not in PascalCase"
            yield Breach(listed.key_location, message, "write it as `SentNote`")


def schema_description(survey: Survey) -> Iterator[Breach]:
    """A component schema has a `description`."""
    for name, _, schema in _components(survey):
        if not text(schema, "description"):
            message = f"the schema {name} has no `description`"
            hint = "write what it stands for: the docstring says it"
            yield Breach(schema.key_location, message, hint)


def member_description(survey: Survey) -> Iterator[Breach]:
    """A member has a `description`, of its own or by the schema that it refers to."""
    for schema in survey.objects["Schema"]:
        properties = schema.get("properties")
        for name, member in properties.items() if properties is not None else ():
            if member.is_mapping and not _is_described(survey, member):
                message = f"the member {quote(name)} has no `description`"
                hint = "write what it holds: it stands beside the attribute"
                yield Breach(member.key_location, message, hint)


def _is_described(survey: Survey, member: Node) -> bool:
    """Whether a schema, or one that it stands for, says what it is."""
    target = resolved(survey.document, member)
    return bool(text(member, "description")) or (
        target is not None and target.is_mapping and bool(text(target, "description"))
    )


def schema_listed(survey: Survey) -> Iterator[Breach]:
    """A schema with a name in another file is a component.

    That is every one in a file that a component comes from, and whatever a reference
    leads to.
    """
    found = list(_components(survey))
    known = {schema.identity for _, _, schema in found}
    root = survey.document.root.file
    files = {schema.file.shown: schema.file for _, _, schema in found}
    families = [Node(file.data, file) for file in files.values() if file is not root]
    named = [
        each for family in families if family.is_mapping for _, each in family.items()
    ]
    reached = survey.objects["Schema"]
    named += [x for x in reached if len(x.pointer) == 1 and x.file is not root]
    for schema in named:
        if schema.identity not in known:
            known.add(schema.identity)
            name = str(schema.pointer[-1])
            message = f"the schema {name} is not listed"
            place = f"{_relative(survey, schema.file.shown)}#/{name}"
            hint = f"add `{name}: {{$ref: '{place}'}}` to `components` → `schemas` of the root"
            yield Breach(schema.key_location, message, hint)


def schema_examples(survey: Survey) -> Iterator[Breach]:
    """A component schema has a payload in `examples/`."""
    folders = example_folders(survey)
    for name, _, schema in _components(survey):
        if name not in folders or not any(payloads(folders[name], survey)):
            message = f"the schema {name} has no example"
            hint = f"write a payload: {FOLDER}/{name}/complete.json"
            yield Breach(schema.key_location, message, hint)


def variant_examples(survey: Survey) -> Iterator[Breach]:
    """Every variant of a union with a discriminator has a payload in the union's folder."""
    folders = example_folders(survey)
    for name, _, member, mapping in _unions(survey):
        files = payloads(folders[name], survey) if name in folders else ()
        shown = {str(node.value.get(member)) for node in files if node.is_mapping}
        for value, target in mapping.items():
            if value not in shown:
                message = f"no example of {name} has `{member}: {value}`"
                hint = f"write a payload: {FOLDER}/{name}/{value.lower()}.json"
                yield Breach(target.key_location, message, hint)


def union_counterexamples(survey: Survey) -> Iterator[Breach]:
    """A union with a discriminator has two payloads that must not fit."""
    folders = example_folders(survey)
    for name, schema, _, _ in _unions(survey):
        files = payloads(folders[name] / INVALID, survey) if name in folders else ()
        if len(list(files)) < _COUNTEREXAMPLES:
            message = f"{name} has fewer than {_COUNTEREXAMPLES} counterexamples"
            hint = f"write what must not fit: {FOLDER}/{name}/{INVALID}/no_tag.json"
            yield Breach(schema.key_location, message, hint)


def variant_const(survey: Survey) -> Iterator[Breach]:
    """A variant has what stands for it as a required `const`, and all are in the mapping."""
    for name, schema, member, mapping in _unions(survey):
        mapped: set[object] = set()
        for value, target in mapping.items():
            variant = resolved(survey.document, linked(survey.document, target))
            if variant is None or not variant.is_mapping:
                continue
            mapped.add(variant.identity)
            own = dict(members(survey.document, variant, "properties")).get(member)
            required = [each.value for each in elements(variant, "required")]
            if own is None or own.value.get("const") != value or member not in required:
                hint = f"write `{member}: {{type: string, const: {value}}}`, and require it"
                message = f"the variant for {quote(value)} does not say that it is one"
                yield Breach(variant.key_location, message, hint)
        for reference in elements(schema, "oneOf"):
            variant = resolved(survey.document, reference)
            if variant is not None and variant.identity not in mapped:
                hint = "write what stands for it into `discriminator` → `mapping`"
                message = f"this variant of {name} is not in the mapping"
                yield Breach(reference, message, hint)


def _components(survey: Survey) -> Iterator[tuple[str, Node, Node]]:
    """Yield each component schema: its name, where it is listed, and what it is."""
    components = survey.document.root.get("components")
    schemas = components.get("schemas") if components is not None else None
    if schemas is None or not schemas.is_mapping:
        return
    for name, listed in schemas.items():
        schema = resolved(survey.document, listed)
        if schema is not None and schema.is_mapping:
            yield name, listed, schema


def _unions(survey: Survey) -> Iterator[tuple[str, Node, str, Node]]:
    """Yield each union that is told by a member: name, schema, member and mapping."""
    for name, _, schema in _components(survey):
        discriminator = schema.get("discriminator")
        if discriminator is None or "oneOf" not in schema:
            continue
        mapping = discriminator.get("mapping")
        if mapping is not None and mapping.is_mapping:
            yield name, schema, text(discriminator, "propertyName"), mapping


def _relative(survey: Survey, shown: str) -> str:
    """A file as the root refers to it."""
    folder = survey.document.root.file.shown.rpartition("/")[0]
    return shown.removeprefix(f"{folder}/") if folder else shown
