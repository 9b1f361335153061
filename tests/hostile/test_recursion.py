"""Schemas may lead back to each other in any way: the work is bounded by what is written."""

from __future__ import annotations

import contextlib
import json
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from paragon_codegen import loader, pipeline
from paragon_codegen.diagnostics import Diagnostics, SpecError
from paragon_codegen.lower.budget import STEPS, Budget
from paragon_codegen.lower.schemas import Schemas
from paragon_codegen.runtime.codec import to_json
from paragon_codegen.runtime.errors import DecodeError
from paragon_codegen.runtime.model import MISFIT, Model
from tests.hostile.loading import loaded

DOCUMENTS = settings(
    max_examples=100,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
    deadline=None,
)
NAMES = ("A", "B", "C", "D")
WORDS: dict[str, Any] = {
    "readOnly": True,
    "description": "d",
    "deprecated": True,
    "minProperties": 1,
    "type": "object",
    "required": ["a"],
    "additionalProperties": False,
    "nullable": True,
    "default": None,
    "title": "T",
    "discriminator": {"propertyName": "a"},
    "writeOnly": True,
}
MOST = 5
"""Declarations for each mapping of a small document: far above what any has needed."""

references = st.sampled_from(NAMES).map(
    lambda name: {"$ref": f"#/components/schemas/{name}"}
)
beside = st.dictionaries(st.sampled_from(sorted(WORDS)), st.none(), max_size=3).map(
    lambda keys: {key: WORDS[key] for key in keys}
)
leaves = st.one_of(
    references,
    references,
    st.sampled_from([{"type": "string"}, {"type": "integer"}, {"type": "null"}, {}]),
    st.just({"enum": ["x", "y"]}),
)


def within(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    """Return schemas that hold others, with anything beside."""
    some = st.lists(inner, min_size=1, max_size=3)
    members = st.dictionaries(st.sampled_from("abc"), inner, max_size=3)
    kinds = st.one_of(
        some.map(lambda each: {"allOf": each}),
        some.map(lambda each: {"oneOf": each}),
        some.map(lambda each: {"anyOf": each}),
        members.map(lambda each: {"type": "object", "properties": each}),
        members.map(lambda each: {"properties": each, "required": ["a"]}),
        inner.map(lambda each: {"type": "array", "items": each}),
        inner.map(lambda each: {"type": "object", "additionalProperties": each}),
        inner.map(lambda each: {"type": "object", "patternProperties": {"^a": each}}),
        some.map(lambda each: {"type": "array", "prefixItems": each}),
        references,
    )
    return st.builds(lambda kind, words: {**words, **kind}, kinds, beside)


schemas = st.recursive(leaves, within, max_leaves=8)
documents = st.fixed_dictionaries(dict.fromkeys(NAMES, within(schemas)))


values = st.recursive(
    st.sampled_from([None, "x", 1]),
    lambda inner: (
        st.lists(inner, max_size=2)
        | st.dictionaries(st.sampled_from("abcd"), inner, max_size=3)
    ),
    max_leaves=12,
)


def link(name: str) -> dict[str, str]:
    """Return a reference to a component."""
    return {"$ref": f"#/components/schemas/{name}"}


SELF = {"allOf": [link("A")], "readOnly": True}
END: dict[str, Any] = {"properties": {"a": {"properties": {}}}}
NULL = {"type": "null"}
EMPTY: dict[str, Any] = {"type": "object", "properties": {}}
IMPOSSIBLE = {"allOf": [link("A"), {"type": "string"}]}
NESTED = {"required": ["a"], "oneOf": [{"oneOf": [link("A"), link("B")]}]}


def written(
    components: dict[str, Any], folder: Path, *, answered: bool = False
) -> Path:
    """Write a document that has schemas, and an operation that sends and gets them."""
    spec = folder / "spec.json"
    operation = {
        "requestBody": content({"type": "array", "items": link("A")}),
        "responses": {"200": {"description": "d", **content(link("B"))}},
    }
    document = {
        "openapi": "3.1.0",
        "info": {"title": "T", "version": "1"},
        "paths": {"/": {"post": operation}} if answered else {},
        "components": {"schemas": components},
    }
    spec.write_text(json.dumps(document))
    return spec


def content(schema: dict[str, Any]) -> dict[str, Any]:
    """Return what a body or an answer has as JSON."""
    return {"content": {"application/json": {"schema": schema}}}


def multiplying(levels: int) -> dict[str, Any]:
    """Return a document whose schemas stand for two to the power of `levels` classes."""
    both = {"allOf": [link("S0"), link("S1")]}
    found: dict[str, Any] = {"S0": {"properties": {"x": both, "y": link("S0")}}}
    for level in range(1, levels):
        following = link(f"S{level + 1}")
        found[f"S{level}"] = {"properties": {"x": following, "y": following}}
    return {**found, f"S{levels}": {"properties": {"end": {"type": "string"}}}}


def spent(spec: Path) -> tuple[Budget, Budget]:
    """Return what the schemas of a document cost: declarations and steps."""
    diagnostics = Diagnostics()
    document = loader.load(spec, diagnostics)
    schemas = Schemas(document, diagnostics)
    with contextlib.suppress(SpecError):
        schemas.declare_components()
    return schemas.made, schemas.shapes.steps


def decode(models: ModuleType, name: str, data: Any) -> None:
    """Decode data as a component: it comes back unchanged, or it does not fit."""
    found = getattr(models, name, None)
    try:
        if isinstance(found, type) and issubclass(found, Model):
            value = found.from_dict(data)
        else:
            hint = getattr(models, f"decode_{name.lower()}", None)
            value = hint(data) if hint is not None else data
    except (DecodeError, *MISFIT):
        return
    assert to_json(value) == data


def built(spec: Path) -> dict[str, str] | None:
    """Return the package of a document, None when it is refused with a place."""
    try:
        return pipeline.build(spec, "package", Diagnostics()).files
    except SpecError as error:
        found = error.diagnostics
    assert [each.message for each in found if each.location is None] == []
    return None


@DOCUMENTS
@given(documents, values)
@example({"A": {"properties": {"a": SELF}}}, {"a": {"a": {}}})
@example({"A": {"properties": {"a": {"allOf": [link("A"), link("B")]}}}, "B": END}, {})
@example({"A": {"oneOf": [link("A"), {"type": "string"}]}}, "x")
@example({"A": link("C"), "C": {"oneOf": [link("D")]}, "D": {"allOf": [link("A")]}}, 1)
@example({"A": {"oneOf": [link("B"), NULL]}, "B": {"oneOf": [link("A"), NULL]}}, None)
@example({"A": EMPTY, "B": {"properties": {"a": IMPOSSIBLE}}, "D": NESTED}, None)
def test_a_package_or_a_reason_with_its_place(
    workshop: Path, components: dict[str, Any], data: Any
) -> None:
    spec = written(components, workshop, answered=True)
    mappings = spec.read_text().count("{")
    made, steps = spent(spec)
    assert made.spent <= MOST * mappings
    assert steps.spent <= STEPS.each * mappings
    files = built(spec)
    if files is not None:
        models = loaded(files, workshop).models
        for name in NAMES:
            decode(models, name, data)


@pytest.mark.parametrize("levels", [14, 40])
def test_what_multiplies_is_refused_where_it_does(levels: int, workshop: Path) -> None:
    spec = written(multiplying(levels), workshop)
    with pytest.raises(SpecError) as caught:
        pipeline.build(spec, "package", Diagnostics())
    (found,) = caught.value.diagnostics
    assert found.message == "the schemas combined here multiply without end"
    assert found.location is not None
    assert found.hint
    made, steps = spent(spec)
    assert made.spent == made.limit + 1
    assert steps.spent <= steps.limit


def test_a_union_that_python_cannot_compile_is_refused_with_its_place(
    workshop: Path,
) -> None:
    def alternatives(number: int) -> Path:
        each = [{"type": "object", "required": [f"m{n}"]} for n in range(number)]
        return written({"Few": {"type": "string"}, "Many": {"oneOf": each}}, workshop)

    assert built(alternatives(2_000)) is not None
    with pytest.raises(SpecError, match="2,001 alternatives") as caught:
        pipeline.build(alternatives(2_001), "package", Diagnostics())
    (found,) = caught.value.diagnostics
    assert found.location is not None
    assert found.location.pointer == ("components", "schemas", "Many")
