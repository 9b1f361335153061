"""Templates of a user's own: the examples of docs/templates.md, and what goes wrong."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from paragon_codegen import pipeline
from paragon_codegen.diagnostics import Diagnostics
from paragon_codegen.overlay import Overlay
from tests.golden.support import body
from tests.templates.project import Project
from tests.templates.reference import PAGE

_EXAMPLE = re.compile(r"^`(templates/\S+)`:\n\n```jinja\n(.*?)```", re.M | re.DOTALL)
_CONFIGURATION = re.compile(r"```toml\n(.*?)```", re.DOTALL)
HEADER = "# Copyright 2026 Example Inc. All rights reserved.\n"


@pytest.fixture
def project(tmp_path: Path) -> Project:
    """A project without templates yet."""
    return Project(tmp_path)


@pytest.fixture
def documented(project: Project) -> Project:
    """A project with the configuration and the templates of the page."""
    text = PAGE.read_text("utf-8")
    (configuration,) = _CONFIGURATION.findall(text)
    project.write("pyproject.toml", configuration)
    examples = _EXAMPLE.findall(text)
    assert len(examples) == 3
    for path, template in examples:
        project.write(path, template)
    return project


def test_the_examples_of_the_page(documented: Project) -> None:
    documented.run()
    files = sorted(documented.package.rglob("*.py"))
    emitted = [path for path in files if path.parent.name != "_runtime"]
    assert len(emitted) == 11
    assert all(body(path.read_text("utf-8")).startswith(HEADER) for path in emitted)
    said = documented.python(
        "from pets import models, names; print(names.OPERATIONS);"
        "print(models.Pet(name='Rex').to_json())"
    )
    assert said == "{'getPet': 'GET', 'deletePet': 'DELETE'}\n" '{"name": "Rex"}\n'


def test_what_the_examples_emit_is_typed_and_laid_out(documented: Project) -> None:
    documented.run()
    # The package is copied into people's own code, which black and mypy look at.
    for words in (
        ["black", "--check", "--quiet", "."],
        ["mypy", "--strict", "pets/names.py", "pets/models"],
    ):
        done = subprocess.run(
            [sys.executable, "-m", *words],
            cwd=documented.package.parent,
            capture_output=True,
            text=True,
        )
        assert done.returncode == 0, done.stdout + done.stderr


def test_check_knows_the_templates(documented: Project) -> None:
    documented.run()
    assert "up to date" in documented.run("--check")
    manifest = json.loads(
        (documented.package / ".paragon-codegen.json").read_text("utf-8")
    )
    assert "names.py" in manifest["files"]
    path = documented.folder / "templates" / "module.jinja"
    path.write_text(path.read_text("utf-8").replace("2026", "2027"), "utf-8")
    said = documented.run("--check", expect=1)
    assert "+# Copyright 2027" in said
    documented.run()
    documented.run("--check")


def test_a_module_that_is_no_longer_named_goes(documented: Project) -> None:
    documented.run()
    text = (documented.folder / "pyproject.toml").read_text("utf-8")
    documented.write("pyproject.toml", re.sub("modules = .*\n", "", text))
    assert "1 removed" in documented.run()
    assert not (documented.package / "names.py").exists()


def test_the_folder_can_be_an_option(project: Project) -> None:
    project.write("other/partials/enum.jinja", "")
    project.write(
        "other/errors.py.jinja", '{% extends "!errors.py.jinja" %}\n{# Nothing else. #}'
    )
    assert "up to date" not in project.run("--templates", "other")
    assert "there is no folder nowhere" in project.run(
        "--templates", "nowhere", expect=2
    )


@pytest.mark.parametrize(
    ("template", "line", "message"),
    [
        ("{% if %}", 1, "Expected an expression"),
        ("\n\n{{ module.nothing }}", 3, "has no attribute 'nothing'"),
        ("\n{{ nothing }}", 2, "'nothing' is undefined"),
        ("{{ module.name | nothing }}", 1, "No filter named 'nothing'"),
        ("\n{% include 'nothing.jinja' %}", 2, "there is no template 'nothing.jinja'"),
        ("{% extends '!nothing.jinja' %}", 1, "there is no template 'nothing.jinja'"),
        ("{{ module.declarations }}", 1, "writes a tuple, which is no code"),
        ("{{ runtime.model.Nothing }}", 1, "has no attribute 'Nothing'"),
        ("{{ runtime.nothing.Model }}", 1, "has no attribute 'nothing'"),
        ("\n{{ 1 / 0 }}", 2, "division by zero"),
        ("{{ module.documentation.text }}", 1, "would become code"),
        ("{{ module.documentation.text ~ 'x' }}", 1, "would become code"),
        ("{{ [module.documentation.text] | join }}", 1, "would become code"),
        ("{{ module.documentation.text | upper }}", 1, "would become code"),
        ("{{ '%s' % module.documentation.text }}", 1, "would become code"),
        ("{{ '{}'.format(module.documentation.text) }}", 1, "would become code"),
        ("{% for x in [1] %}\n{% endif %}", 2, "unknown tag 'endif'"),
    ],
)
def test_a_mistake_is_reported_where_it_stands(
    project: Project, template: str, line: int, message: str
) -> None:
    project.write("templates/models.py.jinja", template)
    said = project.run(expect=1)
    assert said.startswith(f"templates/models.py.jinja:{line}:1: error: ")
    assert message in said
    assert template.split("\n")[line - 1] in said
    assert "Traceback" not in said
    assert not project.package.exists()


def test_code_that_is_none_is_reported_with_its_line(project: Project) -> None:
    project.write(
        "templates/partials/model.jinja",
        '{% extends "!partials/model.jinja" %}\n'
        "{% block model_methods %}\n{{ super() }}\n    def f(self): return (\n{% endblock %}",
    )
    said = project.run(expect=1)
    assert re.match(r"models/schemas\.py:\d+:1: error: no valid Python: ", said)
    assert "def f(self): return (" in said
    assert "a template in templates wrote this line" in said
    assert not project.package.exists()


@pytest.mark.parametrize(
    ("modules", "message"),
    [
        ('{"../names.py" = "a.jinja"}', "'../names.py' is no path of a module"),
        ('{"/names.py" = "a.jinja"}', "'/names.py' is no path of a module"),
        ('{"names.txt" = "a.jinja"}', "'names.txt' is no path of a module"),
        ('{"_runtime/x.py" = "a.jinja"}', "'_runtime/x.py' is no path of a module"),
        ('{"names.py" = 1}', "modules.names.py must be a template's name"),
        ('"names.py"', "modules must be a table"),
    ],
)
def test_modules_that_cannot_be(project: Project, modules: str, message: str) -> None:
    text = (project.folder / "pyproject.toml").read_text("utf-8")
    project.write("pyproject.toml", f"{text}modules = {modules}\n")
    assert message in project.run(expect=2)


def test_a_module_in_the_place_of_ours_is_refused(project: Project) -> None:
    project.write("templates/a.jinja", "")
    text = (project.folder / "pyproject.toml").read_text("utf-8")
    project.write("pyproject.toml", f'{text}modules = {{"client.py" = "a.jinja"}}\n')
    assert "client.py is a module of the package" in project.run(expect=1)


def test_additional_modules_need_a_folder(project: Project) -> None:
    project.write(
        "pyproject.toml",
        '[tool.paragon-codegen]\nspec = "openapi.yaml"\nout = "src/pets"\n'
        'modules = {"names.py" = "names.py.jinja"}\n',
    )
    assert "need a folder of templates" in project.run(expect=2)


def test_the_next_build_of_one_process_sees_what_changed(project: Project) -> None:
    """As `--watch` needs it: edited templates, and new ones in the place of ours."""

    def built() -> str:
        overlay = Overlay(project.folder / "templates")
        spec = project.folder / "openapi.yaml"
        files = pipeline.build(spec, "pets", Diagnostics(), overlay=overlay).files
        return files["models/schemas.py"]

    plain = built()
    extends = '{% extends "!module.jinja" %}{% block module_header %}'
    for header in ("# One.", "# Two."):
        text = f"{extends}\n{header}\n{{{{ super() }}}}{{% endblock %}}"
        project.write("templates/module.jinja", text)
        head, _, body = plain.partition("\n\n")
        assert built() == f"{head}\n\n{header}\n{body}"
