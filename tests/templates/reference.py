"""The parts of docs/templates.md that follow from templates and views."""

from __future__ import annotations

import dataclasses
import inspect
import re
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

from paragon_codegen import render

__all__ = ["PAGE", "TEMPLATES", "page", "undocumented", "views"]

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "docs" / "templates.md"
TEMPLATES = ROOT / "templates"
_PART = re.compile(r"(<!-- written by `make docs` -->\n).*?(<!-- end -->)", re.DOTALL)
_COMMENT = re.compile(r"\{#\s*(.*?)\s*#\}", re.DOTALL)
_BLOCK = re.compile(r"\{%-? block (\w+)")
_MACRO = re.compile(r"\{%-? macro (\w+)")
_ENTRY = re.compile(r"^    (\w+): (.*(?:\n {8}.*)*)", re.MULTILINE)


def page(text: str) -> str:
    """Return the page with its written parts as they must be now."""
    parts = iter([_templates(), _views()])
    return _PART.sub(lambda found: f"{found[1]}{next(parts)}{found[2]}", text)


def views() -> list[type]:
    """Return every class that templates are given, in the order of its module."""
    found: list[type] = []
    for path in sorted(Path(str(render.__file__)).parent.glob("*.py")):
        module = import_module(f"paragon_codegen.render.{path.stem}")
        classes = [each for each in vars(module).values() if inspect.isclass(each)]
        found += [
            each
            for each in classes
            if dataclasses.is_dataclass(each)
            and each.__module__ == module.__name__
            and not each.__name__.startswith("_")
        ]
    return found


def undocumented() -> list[str]:
    """Return the fields of views of which nothing is said."""
    return [
        f"{view.__name__}.{name}"
        for view in views()
        for name, said in _fields(view)
        if not said
    ]


def _templates() -> str:
    """Return the table of templates."""
    lines = ["\n| template | what it emits | blocks, macros |\n| --- | --- | --- |\n"]
    for path in sorted(TEMPLATES.rglob("*.jinja"), key=lambda p: (len(p.parts), p)):
        text = path.read_text("utf-8")
        said = _COMMENT.match(text)
        assert said, f"{path} does not say what it emits"
        names = [f"`{name}`" for name in _BLOCK.findall(text) + _MACRO.findall(text)]
        name = path.relative_to(TEMPLATES).as_posix()
        words = " ".join(said[1].split())
        lines.append(f"| `{name}` | {words} | {', '.join(names)} |\n")
    return "".join(lines) + "\n"


def _views() -> str:
    """Return what each view holds."""
    return "\n" + "".join(f"{_view(each)}\n" for each in views())


def _view(view: type) -> str:
    """Return one view: what it is, and its fields."""
    summary = inspect.getdoc(view) or ""
    lines = [f"### `{view.__name__}`\n\n{summary.splitlines()[0]}\n\n"]
    lines.append("| field | type | what it is |\n| --- | --- | --- |\n")
    for name, said in _fields(view):
        kind = view.__annotations__.get(name) or _returns(view, name)
        shown = str(kind).replace("|", "\\|")
        lines.append(f"| `{name}` | `{shown}` | {said} |\n")
    return "".join(lines)


def _fields(view: type) -> Iterator[tuple[str, str]]:
    """Yield the fields and properties of a view, with what is said of them."""
    _, _, listed = (inspect.getdoc(view) or "").partition("Attributes:\n")
    said = {name: " ".join(text.split()) for name, text in _ENTRY.findall(listed)}
    for name in view.__annotations__:
        yield name, said.get(name, "")
    for name, value in vars(view).items():
        if isinstance(value, property):
            yield name, (inspect.getdoc(value) or "").replace("\n", " ")


def _returns(view: type, name: str) -> object:
    """Return the type of a property."""
    return inspect.get_annotations(vars(view)[name].fget)["return"]


if __name__ == "__main__":
    PAGE.write_text(page(PAGE.read_text("utf-8")), "utf-8")
