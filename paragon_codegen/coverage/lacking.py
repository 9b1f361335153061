"""Counterexamples: an example without a member that is required has to be refused."""

from __future__ import annotations

from typing import Any

from paragon_codegen.coverage.judge import Judge
from paragon_codegen.coverage.ledger import Ledger
from paragon_codegen.coverage.walk import Path, Walk

__all__ = ["try_without"]


def try_without(walk: Walk, ledger: Ledger, judge: Judge) -> None:
    """Take each required member out of an example, once, and note that it is refused."""
    for (_, name), places in walk.holders.items():
        for schema, sample, path in places:
            if not ledger.is_open("required", schema, name):
                break
            whole = sample.value.value
            if judge.fits(whole, sample.schema) and not judge.fits(
                without(whole, path, name), sample.schema
            ):
                ledger.show("required", schema, name, sample.value)


def without(value: Any, path: Path, name: str) -> Any:
    """A value without one member of the object at a path; the value itself stays."""
    if not path:
        return {key: member for key, member in value.items() if key != name}
    changed = value.copy()
    changed[path[0]] = without(value[path[0]], path[1:], name)
    return changed
