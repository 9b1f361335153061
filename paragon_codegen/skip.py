"""What `--skip-unsupported` leaves out of a document, so that the rest can be generated.

For each mistake it is the smallest part that can go without changing what is left:

- a schema: any value stands for it;
- the answer of an error status, a header of an answer, a security scheme, a link, a
  callback, an example;
- a parameter, a body, an answer or a header of `components`: what refers to it is then a
  mistake itself, and goes the same way;
- for everything else the operation, or the path with all its operations;
- a file that cannot be read.

What cannot go, such as a mistake in `info` or in the document's `servers`, refuses it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from paragon_codegen.diagnostics import Diagnostic, Location, Severity, printable, quote
from paragon_codegen.loader import Document, Kinds
from paragon_codegen.references import Pointer, as_pointer

__all__ = ["Skipped"]

# Each round finds what became of the one before; references to references are not longer.
_ROUNDS = 20
_FREE = ("Callback", "Example", "Link", "Operation", "PathItem", "SecurityScheme")
_SHARED = ("Header", "Parameter", "RequestBody", "Response")
_FAILURES = ("4", "5")


@dataclass(frozen=True, slots=True)
class _Part:
    """A place in a file and what stands there; without steps the file itself."""

    file: str
    pointer: Pointer = ()
    kind: str = ""


class Skipped:
    """The parts that are left out, and why; more with each try, until the rest is right.

    Attributes:
        kinds: what stands where in the document of the present try.
    """

    def __init__(self) -> None:
        self.kinds: Kinds = {}
        self._parts: dict[_Part, Diagnostic] = {}
        self._rounds = 0
        self._document: Document | None = None

    @property
    def diagnostics(self) -> tuple[Diagnostic, ...]:
        """Everything that was left out, each with its place and its reason."""
        return tuple(_told(part, reason) for part, reason in self._parts.items())

    def leave_out(self, document: Document) -> None:
        """Take the parts out of a document that was just read."""
        self._document = document
        self.kinds.clear()
        document.withhold(frozenset(p.file for p in self._parts if not p.pointer))
        for part in self._parts:
            if part.kind == "Schema":
                document.put(document.place(part.file, part.pointer), {})
            elif part.pointer:
                document.remove(document.place(part.file, part.pointer))

    def forget(self) -> None:
        """Let go of the document: nothing of it will be refused any more."""
        self._document = None
        self.kinds.clear()

    def grow(self, mistakes: Iterable[Diagnostic]) -> bool:
        """Leave out what the mistakes of a try stand in.

        Returns:
            Whether another try makes sense: none of the mistakes is left.
        """
        self._rounds += 1
        new: dict[_Part, Diagnostic] = {}
        for mistake in mistakes:
            if mistake.severity is Severity.ERROR:
                part = self._around(mistake.location)
                if part is None:
                    return False
                new.setdefault(part, mistake)
        self._parts |= _outermost(new)
        return self._rounds < _ROUNDS

    def _around(self, location: Location | None) -> _Part | None:
        """The smallest part that a place is in; None when nothing there can go."""
        if location is None or self._document is None:
            return None
        files = {file.shown: file for file in self._document.files}
        file = files.get(location.path)
        if file is None:
            return None
        pointer = location.pointer or ()
        for length in range(len(pointer), 0, -1):
            kind = self.kinds.get((file.relative, pointer[:length]), "")
            part = _Part(file.relative, pointer[:length], kind)
            if part not in self._parts and self._can_go(part):
                return part
        return None if file is self._document.root.file else _Part(file.relative)

    def _can_go(self, part: _Part) -> bool:
        *_, last = part.pointer
        if part.kind == "Schema":
            return True
        if not isinstance(last, str):
            return False  # the elements after it would have other places
        holder = self.kinds.get((part.file, part.pointer[:-1]), "")
        beyond = self.kinds.get((part.file, part.pointer[:-2]), "")
        return (
            part.kind in _FREE
            or holder == "Paths"
            or (part.kind in _SHARED and beyond == "Components")
            or (part.kind == "Header" and beyond == "Response")
            or (holder == "Responses" and last.startswith(_FAILURES))
        )


def _outermost(parts: dict[_Part, Diagnostic]) -> dict[_Part, Diagnostic]:
    """Leave out the parts that stand within others."""
    places = {(part.file, part.pointer) for part in parts}

    def within(part: _Part) -> bool:
        lengths = range(len(part.pointer))
        return any((part.file, part.pointer[:length]) in places for length in lengths)

    return {part: reason for part, reason in parts.items() if not within(part)}


def _told(part: _Part, reason: Diagnostic) -> Diagnostic:
    message = f"{_words(part)}: {reason.message}"
    return replace(reason, message=printable(message), severity=Severity.WARNING)


def _words(part: _Part) -> str:
    steps = part.pointer
    if not steps:
        return f"the file {quote(part.file)} is left out"
    match part.kind:
        case "Operation":
            return f"{str(steps[-1]).upper()} {quote(steps[-2])} is left out"
        case "PathItem" if steps[0] == "paths":
            return f"the path {quote(steps[-1])} is left out"
        case "Schema":
            return f"any value stands for the schema {quote('#' + as_pointer(steps))}"
        case _:
            return f"{quote('#' + as_pointer(steps))} is left out"
