"""Names that stand for each other in a circle, and so for no type at all."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from paragon_codegen import ir
from paragon_codegen.diagnostics import Diagnostics
from paragon_codegen.loader import Node

__all__ = ["report_circles"]


def report_circles(
    declarations: Mapping[str, ir.Declaration],
    places: Mapping[str, Node],
    diagnostics: Diagnostics,
) -> None:
    """Refuse aliases and unions that are themselves, with no list or model between.

    Args:
        declarations: Everything declared, by name.
        places: The schemas behind the declarations.
        diagnostics: Gets one mistake for each circle.
    """
    told: set[str] = set()
    for name in declarations:
        circle = _reached(name, declarations)
        if name in circle and not circle & told:
            told |= circle
            diagnostics.error(
                places.get(name),
                "this schema leads back to itself and never to a type",
                "let one of the schemas in the circle be a definition",
            )


def _reached(start: str, declarations: Mapping[str, ir.Declaration]) -> set[str]:
    """Return the names that a declaration is, or may be, only another word for."""
    left, found = [start], set[str]()
    while left:
        for name in _meant(declarations.get(left.pop())):
            if name not in found:
                found.add(name)
                left.append(name)
    return found


def _meant(declaration: ir.Declaration | None) -> Iterator[str]:
    """Yield the names that a declaration stands for directly."""
    match declaration:
        case ir.Alias(type=ir.Named(name=name)):
            yield name
        case ir.Union():
            for variant in declaration.variants:
                if isinstance(variant, ir.Named):
                    yield variant.name
        case _:
            return
