"""The figures as a page of HTML: one file, no scripts, nothing of it is loaded."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from paragon_codegen.coverage.kinds import MEANINGS
from paragon_codegen.coverage.report import Entry, Figure, Report
from paragon_codegen.diagnostics import Location, printable

__all__ = ["as_page"]

_STYLE = """
body { font: 15px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 70rem; padding: 0 1rem }
table { border-collapse: collapse; width: 100% }
th, td { border-bottom: 1px solid #ddd; padding: .3rem .6rem; text-align: left; vertical-align: top }
td.number { font-variant-numeric: tabular-nums; text-align: right }
.missing td:first-child { border-left: .3rem solid #c33 }
.shown td:first-child { border-left: .3rem solid #2a2 }
code { overflow-wrap: anywhere }
summary { cursor: pointer; font-weight: bold; padding: .5rem 0 }
"""


def as_page(report: Report, spec: str) -> str:
    """The page.

    Args:
        report: the figures.
        spec: the document, as people see it.
    """
    title = f"Coverage of {_text(spec)} by its examples"
    return "\n".join(
        (
            "<!doctype html>",
            '<html lang="en">',
            '<meta charset="utf-8">',
            # Whatever a document says: the page loads and runs nothing.
            '<meta http-equiv="Content-Security-Policy" '
            "content=\"default-src 'none'; style-src 'unsafe-inline'\">",
            f"<title>{title}</title>",
            f"<style>{_STYLE}</style>",
            f"<h1>{title}</h1>",
            f"<p>{report.examples} examples were looked at.</p>",
            *_figures(report.figures),
            *(line for figure in report.figures for line in _kind(figure, report)),
            "</html>",
            "",
        )
    )


def _figures(figures: list[Figure]) -> Iterator[str]:
    yield "<table>"
    yield "<tr><th>What<th>Shown<th>Of<th>Percent<th>Minimum<th>Counts"
    for figure in figures:
        numbers = (
            figure.shown,
            figure.total,
            f"{figure.percent:.1f}",
            f"{figure.minimum:g}" if figure.minimum else "",
        )
        cells = "".join(f'<td class="number">{number}' for number in numbers)
        state = "shown" if figure.reached else "missing"
        name = f'<a href="#{figure.kind}">{figure.kind}</a>'
        meaning = _text(MEANINGS[figure.kind])
        yield f'<tr class="{state}"><td>{name}{cells}<td>{meaning}'
    yield "</table>"


def _kind(figure: Figure, report: Report) -> Iterator[str]:
    """All of one kind: what is missing first, the rest folded."""
    entries = report.of(figure.kind)
    missing = [entry for entry in entries if entry.shown is None]
    shown = [entry for entry in entries if entry.shown is not None]
    yield f'<h2 id="{figure.kind}">{figure.kind}</h2>'
    for heading, some, is_open in (
        ("missing", missing, " open"),
        ("shown", shown, ""),
    ):
        if some:
            yield f"<details{is_open}><summary>{len(some)} {heading}</summary>"
            yield "<table><tr><th>What<th>Written<th>Shown by"
            yield from map(_entry, some)
            yield "</table></details>"


def _entry(entry: Entry) -> str:
    state = "missing" if entry.shown is None else "shown"
    shown = "" if entry.shown is None else f"<code>{_place(entry.shown)}</code>"
    what, place = _text(entry.goal.what), _place(entry.goal.place)
    return f'<tr class="{state}"><td>{what}<td><code>{place}</code><td>{shown}'


def _place(place: Location) -> str:
    return f"{_text(place.path)}:{place.line}"


def _text(text: str) -> str:
    """Text of a document as text of the page, whatever is in it."""
    return escape(printable(text))
