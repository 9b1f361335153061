"""Patterns: whether they are regular expressions."""

from __future__ import annotations

from collections.abc import Iterator

from paragon_codegen.diagnostics import quote
from paragon_codegen.loader import Node
from paragon_codegen.validate.engine import is_pattern
from paragon_codegen.validate.survey import Survey


def check_patterns(survey: Survey) -> None:
    """Warn of every pattern that is no regular expression, or too large a one."""
    for schema in survey.objects["Schema"]:
        for node, pattern in _patterns(schema):
            if not is_pattern(pattern):
                survey.diagnostics.warning(
                    node.location if node.value == pattern else node.key_location,
                    f"the pattern {quote(pattern)} cannot be used; it is not applied",
                    "patterns are written as in ECMAScript with the `u` flag",
                )


def _patterns(schema: Node) -> Iterator[tuple[Node, str]]:
    written = schema.get("pattern")
    if written is not None and isinstance(written.value, str):
        yield written, written.value
    named = schema.get("patternProperties")
    for pattern, node in named.items() if named is not None else ():
        yield node, pattern
