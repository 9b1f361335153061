"""What the walk over a document has found, for the checks that need all of it."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field

from paragon_codegen.diagnostics import Diagnostics, Location
from paragon_codegen.loader import Document, Kinds, Node
from paragon_codegen.references import AbsentReference


@dataclass(frozen=True, slots=True)
class Similar:
    """What a name that is not there may mean.

    Attributes:
        names: those that differ from it only in case and separators.
        mistyped: whether it is most likely a slip of the pen.
    """

    names: tuple[str, ...] = ()
    mistyped: bool = False


@dataclass
class Survey:
    """A document under examination.

    Attributes:
        version: "3.0", "3.1" or "3.2".
        strict: the document is written for this tool, so what it says is meant.
        objects: every definition by the name of its object in `kinds.OBJECTS`;
            references are left out, what they lead to is in.
        extensions: every mapping that has an `x-` key, with the object it is.
        kinds: what stands where; a mapping of names is "".
        similar: what dangling references may mean.
        compared: with how many names they have been compared for that.
    """

    document: Document
    diagnostics: Diagnostics
    version: str
    strict: bool
    objects: dict[str, list[Node]] = field(
        default_factory=lambda: defaultdict[str, list[Node]](list)
    )
    extensions: list[tuple[Node, str]] = field(default_factory=list[tuple[Node, str]])
    kinds: Kinds = field(default_factory=Kinds)
    similar: dict[AbsentReference, Similar] = field(
        default_factory=dict[AbsentReference, Similar]
    )
    compared: int = 0

    def report(self, node: Node, message: str, hint: str = "") -> None:
        """Report a mistake at the value of `node`."""
        self.diagnostics.error(node, message, hint)

    def report_key(self, node: Node, message: str, hint: str = "") -> None:
        """Report a mistake at the key under which `node` stands."""
        self.diagnostics.error(node.key_location, message, hint)

    def slip(self, place: Location, message: str, hint: str = "") -> None:
        """Report what is a mistake in a document of ours and common in those of others."""
        if self.strict:
            self.diagnostics.error(place, message, hint)
        else:
            self.diagnostics.warning(place, message, hint or "it is ignored")

    def remark(self, node: Node, message: str, hint: str = "") -> None:
        """Warn at the value of `node` about something harmless."""
        self.diagnostics.warning(node, message, hint)

    def remark_key(self, node: Node, message: str, hint: str = "") -> None:
        """Warn at the key of `node` about something harmless."""
        self.diagnostics.warning(node.key_location, message, hint)
