"""docs/javascript.md as `make docs` writes it: a row for every method of the SDK.

What stands in a row is written by hand and stays. A method that has none gets one behind
those of its area, with calls that its parameters suggest; a method that is gone loses its
row. The vendor's pages and the list of methods without `await` follow from the spec.
"""

from __future__ import annotations

import ast
import json
import re
import textwrap
from collections.abc import Iterator
from typing import NamedTuple

from paragon_codegen.naming import snake_name
from tests.parity.reference import OWN_METHODS
from tests.spec.document import Place, root

_ROW = re.compile(r"\| (.+) \| `(paragon\..+)` \| \[page\]\((.+)\) \|")
_MADE = re.compile(r"^external_file_picker\(.*\)\.")
_START = "what sends nothing: "
_LAST_SECTION = "\n## Not here\n"
_HEAD = "| JavaScript | Python | vendor's page |\n|---|---|---|\n"
_WIDTH = 100
_VALUES = {
    "boolean": "True",
    "integer": "1",
    "number": "1",
    "array": "[]",
    "object": "{}",
}


class Row(NamedTuple):
    """A row of a table of methods."""

    javascript: str
    python: str
    page: str

    @property
    def method(self) -> str:
        """Which method of the client the call in Python calls."""
        expression = ast.parse(self.python, mode="eval").body
        assert isinstance(expression, ast.Call)
        called = ast.unparse(expression.func).removeprefix("paragon.")
        # What a method makes has methods of its own.
        return _MADE.sub("picker.", called)

    def __str__(self) -> str:
        """Return the row as it is written."""
        return f"| {self.javascript} | `{self.python}` | [page]({self.page}) |"


def rows(text: str) -> list[Row]:
    """Return the rows of the tables of methods."""
    return [Row(*found) for found in re.findall(rf"(?m)^{_ROW.pattern}$", text)]


def methods() -> dict[str, Place]:
    """Return the methods of the spec by their names."""
    sdk = root().get("x-sdk-methods")
    assert sdk
    return dict(sdk.members("methods"))


def python_name(name: str) -> str:
    """Return the name of a method in Python, with its group."""
    return ".".join(snake_name(part) for part in name.split("."))


def written(text: str) -> str:
    """Return the page as it must be now."""
    return _with_awaits(_with_rows(text))


def _with_rows(text: str) -> str:
    known = {python_name(name): (name, place) for name, place in methods().items()}
    lines: list[str] = []
    for line in text.splitlines():
        found = _ROW.fullmatch(line)
        row = Row(*found.groups()) if found else None
        if row is None:
            lines.append(line)
        elif row.method in known:
            lines.append(str(row._replace(page=_page(known[row.method][1]))))
    there = {row.method for row in rows(text)}
    for python, (name, place) in known.items():
        if python not in there:
            _insert(lines, _suggested(name, place), _area(place, known))
    return "\n".join(lines) + "\n"


def _area(place: Place, known: dict[str, tuple[str, Place]]) -> set[str]:
    """Return the methods that are described in the same file."""
    return {name for name, (_, other) in known.items() if other.file == place.file}


def _insert(lines: list[str], row: Row, area: set[str]) -> None:
    """Put a row behind those of its area, or into a section of its own."""
    last = max((n for n, line in enumerate(lines) if _is_of(line, area)), default=None)
    if last is not None:
        lines.insert(last + 1, str(row))
        return
    title = row.method.partition(".")[0].replace("_", " ").capitalize()
    place = lines.index(_LAST_SECTION.strip())
    lines[place:place] = [*f"## {title}\n\n{_HEAD}{row}\n".splitlines(), ""]


def _is_of(line: str, area: set[str]) -> bool:
    found = _ROW.fullmatch(line)
    return found is not None and Row(*found.groups()).method in area


def _suggested(name: str, place: Place) -> Row:
    """Return a row whose calls only give what is required."""
    parameters = list(place.elements("parameters"))
    needed = [each for each in parameters if each.value.get("required")]
    options = [str(each.value["name"]) for each in parameters if each not in needed]
    given = [str(each.value["name"]) for each in needed]
    given += [f"{{ {', '.join(options)} }}"] if options else []
    values = map(_value, needed)
    return Row(
        (
            "no such method"
            if name in OWN_METHODS
            else f"`paragon.{name}({', '.join(given)})`"
        ),
        f"paragon.{python_name(name)}({', '.join(values)})",
        _page(place),
    )


def _value(parameter: Place) -> str:
    """Return a value for an argument; `data` and `callback` stand for any."""
    schema = parameter.value.get("schema")
    if schema is None:
        return "callback"
    kind = schema.get("type")
    if kind == "string":
        return json.dumps(parameter.value["name"])
    return _VALUES.get(kind, "data") if isinstance(kind, str) else "data"


def _page(place: Place) -> str:
    return str(place.value["externalDocs"]["url"])


def _with_awaits(text: str) -> str:
    """Return the page with the methods that are not awaited in its first paragraph."""
    before, _, rest = text.partition(_START)
    listed, _, after = rest.partition(".\n\n")
    present = re.findall(r"`([\w.]+)`", listed)
    names = ", ".join(f"`{name}`" for name in _in_order(present, set(_plain())))
    head, _, paragraph = before.rpartition("\n\n")
    wrapped = textwrap.fill(
        f"{paragraph}{_START}{names}.",
        _WIDTH,
        break_long_words=False,
        break_on_hyphens=False,
    )
    return f"{head}\n\n{wrapped}\n\n{after}"


def _plain() -> Iterator[str]:
    for name, place in methods().items():
        if place.value.get("kind") in ("plain", "dialog"):
            yield python_name(name)


def _in_order(present: list[str], now: set[str]) -> list[str]:
    return [*(n for n in present if n in now), *sorted(now - set(present))]
