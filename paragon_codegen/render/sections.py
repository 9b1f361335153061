"""Sections of docstrings."""

from __future__ import annotations

from .literals import docstring

__all__ = ["argument_lines", "link_text"]


def argument_lines(described: list[tuple[str, str]], indent: int) -> list[str]:
    """Return the ``Args`` section of a docstring."""
    lines = ["Args:"]
    for name, text in described:
        words = f"{name}: {' '.join(text.split())}" if text else name
        first, *others = docstring(words, indent + 8)
        body = [first.removeprefix('"""'), *others]
        if body[-1] == '"""':
            body.pop()
        body[-1] = body[-1].removesuffix('"""').rstrip()
        lines.append(f"    {body[0]}")
        lines += [f"        {line}" for line in body[1:]]
    return lines


def link_text(url: str) -> str:
    """Return an address as text that is harmless in a docstring."""
    return docstring(url, 0)[0].strip('"').rstrip()
