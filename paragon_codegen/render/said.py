"""What is said of an argument or a member, in a few words after its description."""

from __future__ import annotations

from typing import Protocol

__all__ = ["Described", "said_of"]


class Described(Protocol):
    """What has a description: an argument, or a member of a model."""

    @property
    def doc(self) -> str:
        """What it means."""
        ...

    @property
    def bounds(self) -> str:
        """What a value may be beside its type."""
        ...

    @property
    def absent(self) -> str:
        """What the document says happens when it is absent, as text."""
        ...

    @property
    def deprecated(self) -> bool:
        """Whether nobody should give it any more."""
        ...


def said_of(described: Described, *, apart: bool = False) -> str:
    """Return the documentation of an argument or a member; empty where nothing is said.

    Args:
        described: It.
        apart: Whether notes stand in a paragraph of their own where the description is
            long.
    """
    doc, notes = described.doc, list(_notes(described))
    if apart and len(doc) > 60:
        return "\n\n".join(filter(None, (doc, " ".join(notes))))
    if notes and doc.rstrip()[-1:].isalnum():
        doc = f"{doc.rstrip()}."
    return " ".join(filter(None, (doc, *notes)))


def _notes(described: Described) -> list[str]:
    """Return what is said after the description, unless it says so itself."""
    bounds, default = described.bounds, described.absent
    told = "default" in described.doc.lower() and default.strip('"') in described.doc
    notes = (
        f"{bounds[0].upper()}{bounds[1:]}." if bounds else "",
        f"Default: {default}." if default and not told else "",
        "Deprecated." if described.deprecated else "",
    )
    return list(filter(None, notes))
