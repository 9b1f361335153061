"""The examples of a document: each with the schema that it is one of."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from paragon_codegen.coverage.calls import Call
from paragon_codegen.coverage.graph import Graph
from paragon_codegen.diagnostics import Diagnostics
from paragon_codegen.loader import Document, Node
from paragon_codegen.validate.example_files import example_folders, payloads
from paragon_codegen.validate.examples import values_of
from paragon_codegen.validate.survey import Survey

__all__ = ["Sample", "of_calls", "of_files", "of_schemas"]


@dataclass(frozen=True, slots=True)
class Sample:
    """An example: its value and the schema beside it."""

    value: Node
    schema: Node


def of_calls(calls: Iterable[Call], document: Document) -> Iterator[Sample]:
    """Yield the examples of media types, parameters and headers."""
    for call in calls:
        for holder in call.holders():
            schema = holder.get("schema")
            if schema is not None:
                for value in values_of(holder, document):
                    yield Sample(value, schema)


def of_schemas(schemas: Iterable[Node]) -> Iterator[Sample]:
    """Yield the examples that stand in schemas."""
    for schema in schemas:
        example, listed = schema.get("example"), schema.get("examples")
        if example is not None:
            yield Sample(example, schema)
        for value in listed.elements() if listed is not None else ():
            yield Sample(value, schema)


def of_files(document: Document, graph: Graph) -> Iterator[Sample]:
    """Yield the payloads of `examples/<Schema>/`."""
    components = document.root.get("components")
    schemas = components.get("schemas") if components is not None else None
    # Whatever cannot be read has been told by the validation.
    survey = Survey(document, Diagnostics(), "", strict=False)
    for name, folder in example_folders(survey).items():
        listed = schemas.get(name) if schemas is not None else None
        schema = graph.follow(listed) if listed is not None else None
        if schema is not None:
            for value in payloads(folder, survey):
                yield Sample(value, schema)
