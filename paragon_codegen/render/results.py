"""Results: what a method returns."""

from __future__ import annotations

from collections.abc import Sequence

from paragon_codegen import ir

from .types import Types

__all__ = ["result_annotation"]

_PLAIN: dict[str, str] = {"text": "str", "bytes": "bytes", "none": "None"}


def result_annotation(results: Sequence[ir.Result], types: Types) -> str:
    """Return the annotation of what a call returns, None last."""
    names = [
        _PLAIN[each] if isinstance(each, str) else types.annotation(each)
        for each in results
    ]
    if "Any" in names:
        return "Any"
    ordered = sorted(dict.fromkeys(names), key=lambda name: name == "None")
    return " | ".join(ordered)
