"""From a document to the figures."""

from __future__ import annotations

from paragon_codegen.coverage.called import Shown, expect_calls
from paragon_codegen.coverage.calls import Call, Calls
from paragon_codegen.coverage.goals import Goals
from paragon_codegen.coverage.graph import Graph
from paragon_codegen.coverage.judge import Judge
from paragon_codegen.coverage.labels import Labels
from paragon_codegen.coverage.lacking import try_without
from paragon_codegen.coverage.ledger import Ledger
from paragon_codegen.coverage.report import Entry, Report
from paragon_codegen.coverage.samples import Sample, of_calls, of_files, of_schemas
from paragon_codegen.coverage.walk import Walk
from paragon_codegen.coverage.wanted import Wanted
from paragon_codegen.diagnostics import Diagnostics, did_you_mean, quote
from paragon_codegen.loader import Document, Node
from paragon_codegen.nodes import Identity
from paragon_codegen.validate.engine import InvalidSchema

__all__ = ["measure"]


def measure(document: Document, diagnostics: Diagnostics, wanted: Wanted) -> Report:
    """Look at every example of a document and say what they show.

    Args:
        document: a document that passed validation.
        diagnostics: gets what hinders it.
        wanted: what is asked of the examples.

    Raises:
        SpecError: the schemas cannot be compiled, or a vocabulary is named that the
            document does not have.
    """
    graph = Graph(document)
    labels = Labels(document, graph)
    calls = list(Calls(document, graph))
    files = list(of_files(document, graph))
    schemas = list(graph.reach(_roots(calls, document)))
    conditions = [found for each in schemas if (found := each.get("if")) is not None]
    judge = _judge(document, [*schemas, *conditions], diagnostics)
    samples = [*of_calls(calls, document), *of_schemas(schemas), *files]

    ledger = Ledger()
    goals = Goals(ledger, graph, judge, labels, frozenset(wanted.vocabularies))
    expect_calls(calls, ledger)
    for schema in schemas:
        goals.read(schema)
    _check_vocabularies(wanted, goals.vocabularies, diagnostics)

    walk = Walk(ledger, graph, judge)
    for sample in samples:
        if judge.lacks_only(sample.value.value, sample.schema):
            walk.go(sample)
    Shown(graph, _first(samples, schemas, graph)).note(calls, ledger)
    try_without(walk, ledger, judge)
    entries = tuple(Entry(goal, shown) for goal, shown in ledger.entries())
    return Report(entries, len(samples), wanted.minimums)


def _roots(calls: list[Call], document: Document) -> list[Node]:
    """The schemas to begin with: of calls, and the components."""
    holders = (holder for call in calls for holder in call.holders())
    found = [schema for each in holders if (schema := each.get("schema")) is not None]
    components = document.root.get("components")
    listed = components.get("schemas") if components is not None else None
    return [*found, *(each for _, each in listed.items())] if listed else found


def _judge(document: Document, schemas: list[Node], diagnostics: Diagnostics) -> Judge:
    try:
        return Judge(document, schemas)
    except InvalidSchema as error:
        message = f"nothing can be measured, a schema is none: {error.message}"
        diagnostics.error(document.root, message)
        diagnostics.raise_if_errors()
        raise


def _check_vocabularies(
    wanted: Wanted, known: set[str], diagnostics: Diagnostics
) -> None:
    for name in wanted.vocabularies:
        if name not in known:
            message = f"there is no vocabulary {quote(name)} that could be left out"
            diagnostics.error(None, message, did_you_mean(name, sorted(known)))
    diagnostics.raise_if_errors()


def _first(
    samples: list[Sample], schemas: list[Node], graph: Graph
) -> dict[Identity, Node]:
    """The first example of each schema that has one, through references too."""
    found: dict[Identity, Node] = {}
    for sample in samples:
        found.setdefault(sample.schema.identity, sample.value)
    for schema in schemas:
        end = graph.follow(schema)
        if end is not None and end.identity in found:
            found.setdefault(schema.identity, found[end.identity])
    return found
