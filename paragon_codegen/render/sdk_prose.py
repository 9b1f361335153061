"""What is said of SDK methods."""

from __future__ import annotations

from paragon_codegen import ir

from .prose import Documentation, Section
from .text import Text

__all__ = ["method_documentation"]


def method_documentation(method: ir.SdkMethod) -> Documentation:
    """Return what is said of a method."""
    text = method.summary.rstrip(".") + "."
    if method.doc:
        text += f"\n\n{method.doc}"
    described = [(each.name, each.doc) for each in method.parameters if each.doc]
    parts = {
        "Args": described,
        "Returns": [("", method.result_doc)] if method.result_doc else [],
        "Raises": list(method.errors),
        "Emits": [("", ", ".join(method.events))] if method.events else [],
    }
    sections = tuple(
        Section(title, tuple((name, Text(said)) for name, said in entries))
        for title, entries in parts.items()
        if entries
    )
    notes = (Text(f"Source: {method.link}"),) if method.link else ()
    return Documentation(Text(text), sections, notes)
