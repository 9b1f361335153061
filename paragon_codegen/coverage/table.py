"""The figures as a table of plain text."""

from __future__ import annotations

from paragon_codegen.coverage.report import Report

__all__ = ["as_table"]

_HEAD = ("", "shown", "of", "percent", "minimum")


def as_table(report: Report) -> str:
    """The figures, a line for each kind, in columns."""
    rows = [
        (
            figure.kind,
            str(figure.shown),
            str(figure.total),
            f"{figure.percent:.1f}",
            f"{figure.minimum:g}" if figure.minimum else "-",
            "" if figure.reached else "missed",
        )
        for figure in report.figures
    ]
    widths = [max(map(len, column)) for column in zip(_HEAD, *rows, strict=False)]
    return "\n".join(_line(row, widths) for row in ((*_HEAD, ""), *rows))


def _line(row: tuple[str, ...], widths: list[int]) -> str:
    first, *numbers = (
        cell.rjust(width) if at else cell.ljust(width)
        for at, (cell, width) in enumerate(zip(row, widths, strict=False))
    )
    return "  ".join([first, *numbers, row[-1]]).rstrip()
