"""G1 in every template: without its filter no text of a document is written."""

from __future__ import annotations

import functools
import re
from pathlib import Path

import pytest

from paragon_codegen import behaviours, ir, lower, pipeline
from paragon_codegen.diagnostics import Diagnostics
from paragon_codegen.overlay import Overlay
from paragon_codegen.render import TemplateError, render
from tests.golden.support import CASES
from tests.templates.reference import TEMPLATES

_FILTER = re.compile(r" \| (?:literal|docstring\(\d+\)|prose\([^)]*\)|comment)")
_CASES = (
    *("sdk_methods", "security", "server_variables", "request_bodies", "form_bodies"),
    *("one_of_discriminator", "recursion", "enums", "streams", "path_parameters"),
    *("query_parameters", "header_cookie_parameters", "client_options", "answers"),
    *("undeclared_path_parameters", "grouped_by_tags", "error_models", "odd_paths"),
    *("hosts", "passthrough", "odd_schemas", "fixed_queries", "form_encodings"),
    *("multipart_encodings", "pagination", "webhooks", "shared_credential"),
    "annotated_enums",
)
# What stands in front of these is no text of a document: names made by `naming`, places of
# modules, variables of the environment, and annotations that are quoted as a whole.
_NAMES = {
    ("module.jinja", "name"),
    ("package.py.jinja", "name"),
    ("package.py.jinja", "place"),
    ("hosts.py.jinja", "variable.name"),
    ("partials/model.jinja", "member.name"),
    ("partials/type_alias.jinja", 'declaration.types | join(" | ")'),
    ("partials/client.jinja", "credential.help"),
    ("partials/client.jinja", "argument.name"),
    ("partials/client_constructor.jinja", "argument.name"),
    ("partials/client_constructor.jinja", "argument.variable"),
    ("partials/credentials.jinja", "argument.name"),
    ("partials/credentials.jinja", '(argument.variable if environment else "")'),
}


def _places() -> list[tuple[str, int, str]]:
    """Return every use of a filter for text: template, place, and what it is given."""
    found: list[tuple[str, int, str]] = []
    for path in sorted(TEMPLATES.rglob("*.jinja")):
        name, text = path.relative_to(TEMPLATES).as_posix(), path.read_text("utf-8")
        for match in _FILTER.finditer(text):
            start = text.rindex("{{", 0, match.start()) + 2
            found.append((name, match.start(), text[start : match.start()].strip()))
    return found


PLACES = _places()


@functools.cache
def _packages() -> list[ir.Package]:
    """Return packages that use every construct."""
    found: list[ir.Package] = []
    for case in CASES:
        if case.name in _CASES:
            diagnostics = Diagnostics()
            document = pipeline.validate(case.spec, diagnostics)
            known = None
            if case.behaviour is not None:
                known = behaviours.load_behaviours(case.behaviour, diagnostics)
            found.append(lower.lower(document, case.name, diagnostics, known))
    assert len(found) == len(_CASES)
    return found


@pytest.mark.parametrize(
    ("name", "start", "given"),
    PLACES,
    ids=[f"{name}-{given}-{start}" for name, start, given in PLACES],
)
def test_without_its_filter_a_text_is_refused(
    name: str, start: int, given: str, tmp_path: Path
) -> None:
    text = (TEMPLATES / name).read_text("utf-8")
    broken = text[:start] + _FILTER.sub("", text[start:], count=1)
    place = tmp_path / name
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_text(broken, "utf-8")
    said = ""
    for package in _packages():
        try:
            list(render(package, Overlay(tmp_path)))
        except TemplateError as error:
            said = error.message
            break
    if (name, given) in _NAMES:
        assert said == ""
    else:
        assert "would become code" in said or "which is no code" in said


def test_there_is_a_filter_in_every_template_that_writes_texts() -> None:
    """What has none writes only names, expressions, or other templates."""
    with_filters = {name for name, _, _ in PLACES}
    names = {p.relative_to(TEMPLATES).as_posix() for p in TEMPLATES.rglob("*.jinja")}
    assert names - with_filters == {
        "behaviours.py.jinja",
        "client.py.jinja",
        "errors.py.jinja",
        "models.py.jinja",
        "operations.py.jinja",
        "partials/alias.jinja",
        "partials/client_copies.jinja",
        "partials/signatures.jinja",
    }
