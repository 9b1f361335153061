"""A vendored package among the tools of somebody else's project, with their defaults."""

from __future__ import annotations

import shutil
import sys
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from tests.golden.support import body
from tests.journeys.language_server import completions
from tests.journeys.support import ROOT, run

VENDORED = "src/app/_vendor/paragon_connect"
PYTHON = (sys.executable, "-m")
USE = """\
from app._vendor import paragon_connect as pc


def names(paragon: pc.Paragon) -> list[str]:
    assert pc.__version__
    assert issubclass(pc.errors.NotFound, pc.ParagonError)
    user: pc.models.User = paragon.execute(pc.operations.get_user("project"))
    return [each.id for each in paragon.api.list_integrations() if user]
"""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project without any configuration of tools that has vendored the client."""
    leave = shutil.ignore_patterns("__pycache__")
    source = ROOT / "generated" / "paragon_connect"
    shutil.copytree(source, tmp_path / VENDORED, ignore=leave)
    for folder in ("src/app", "src/app/_vendor"):
        (tmp_path / folder / "__init__.py").touch()
    (tmp_path / "pyproject.toml").write_text('[project]\nname = "app"\nversion = "1"\n')
    (tmp_path / "src" / "use.py").write_text(USE)
    return tmp_path


def contents(project: Path) -> dict[str, str]:
    """Return the modules of the vendored package."""
    folder = project / VENDORED
    return {str(path): path.read_text("utf-8") for path in folder.rglob("*.py")}


LINTERS = {
    "ruff": ("ruff", "check", "--quiet"),
    "ruff, all rules": ("ruff", "check", "--quiet", "--select", "ALL"),
    "ruff --fix": (
        "ruff",
        "check",
        "--quiet",
        "--select",
        "ALL",
        "--fix",
        "--unsafe-fixes",
    ),
    "ruff format": ("ruff", "format", "--quiet"),
    "ruff format, narrow": ("ruff", "format", "--quiet", "--line-length", "79"),
    "ruff format, wide": ("ruff", "format", "--quiet", "--line-length", "120"),
    "black": ("black", "--quiet"),
    "black, narrow": ("black", "--quiet", "--line-length", "79"),
    "black, wide": ("black", "--quiet", "--line-length", "120"),
    "isort": ("isort", "--quiet"),
    "flake8": ("flake8", "--max-complexity", "5"),
    "pylint": ("pylint", "--errors-only"),
}


@pytest.mark.parametrize("words", LINTERS.values(), ids=LINTERS)
def test_linters_say_nothing_and_change_nothing(
    project: Path, words: tuple[str, ...]
) -> None:
    before = contents(project)
    done = run(*PYTHON, *words, VENDORED, folder=project)
    assert (done.code, done.out) == (0, "")
    assert contents(project) == before


def test_below_its_first_lines_it_is_in_order(project: Path) -> None:
    """Those lines are for other people's rules: black's layout and our rules hold."""
    for path, text in contents(project).items():
        assert body(text) != text, path
        Path(path).write_text(body(text), "utf-8")
    black = run(*PYTHON, "black", "--check", "--quiet", VENDORED, folder=project)
    assert black.code == 0
    rules = ("--config", ROOT / "pyproject.toml", "--select", "F,I,UP,W")
    done = run(*PYTHON, "ruff", "check", "--quiet", *rules, VENDORED, folder=project)
    assert (done.code, done.out) == (0, "")


def test_every_file_says_what_it_is(project: Path) -> None:
    root = project / VENDORED
    for path, text in contents(project).items():
        first = text.partition("\n")[0]
        part = Path(path).relative_to(root).parts[0]
        copied = part in ("_runtime", "_sdk") and not path.endswith("_sdk/__init__.py")
        assert first.startswith(
            f"# {'Copied' if copied else 'Generated'} by paragon-codegen"
        )
        assert '"paragon-codegen generate"' in first
    users = (root / "_sdk/users.py").read_text("utf-8")
    assert "from behaviour users.py; edit that" in users.partition("\n")[0]


def test_type_checkers_are_content(project: Path) -> None:
    words = ("mypy", "--strict", "--config-file=", ".")
    done = run(
        *PYTHON, *words, folder=project / "src", MYPY_CACHE_DIR=project / "cache"
    )
    assert (done.code, done.err) == (0, ""), done.out
    (project / "pyrightconfig.json").write_text(
        '{"typeCheckingMode": "strict", "include": ["src"]}'
    )
    done = run(*PYTHON, "pyright", "--pythonpath", sys.executable, folder=project)
    assert "0 errors, 0 warnings" in done.out, done.out


HEAD = "from app._vendor import paragon_connect as pc\nfrom app._vendor.paragon_connect import models\n"
COMPLETIONS = {
    "package.py": ("pc.", "Paragon AsyncParagon NotFound models errors operations"),
    "constructor.py": ("pc.Paragon(", "project_id= user_token= max_retries="),
    "client.py": ("client = pc.Paragon()\nclient.", "api subscribe close"),
    "block.py": ("with pc.Paragon() as client:\n    client.", "api subscribe close"),
    "group.py": ("client = pc.Paragon()\nclient.api.", "get_user list_integrations"),
    "answer.py": (
        "with pc.Paragon() as client:\n    found = client.api.list_integrations()\n"
        "    found[0].",
        "id name to_dict",
    ),
    "async_answer.py": (
        "async def main():\n  async with pc.AsyncParagon() as client:\n"
        "    found = await client.api.list_integrations()\n    found[0].",
        "id name to_dict",
    ),
    "models.py": ("models.", "Credential AuthenticatedUser"),
    "attribute.py": ("pc.models.", "Credential AuthenticatedUser"),
    "model.py": ("models.Credential(", "config= date_created="),
    "read.py": ("models.Credential.from_dict({}).", "config date_created to_dict"),
    "errors.py": ("pc.errors.", "NotFound RateLimited"),
    "operations.py": ("pc.operations.", "get_user"),
}


@pytest.mark.parametrize("name", COMPLETIONS)
def test_jedi_completes(project: Path, name: str) -> None:
    """What Jupyter, IPython, pylsp and vim show."""
    text, expected = COMPLETIONS[name]
    lines = (HEAD + text).split("\n")
    jedi: Any = import_module("jedi")  # it has no types to import
    script = jedi.Script(
        "\n".join(lines),
        path=project / "src" / name,
        project=jedi.Project(project, added_sys_path=[str(project / "src")]),
    )
    found = {each.name for each in script.complete(len(lines), len(lines[-1]))}
    assert set(expected.split()) - found == set()


def test_pyright_completes(project: Path) -> None:
    """What VS Code and most other editors show."""
    texts = {f"src/{name}": HEAD + text for name, (text, _) in COMPLETIONS.items()}
    found = completions(project, texts)
    for name, (_, expected) in COMPLETIONS.items():
        assert set(expected.split()) - found[f"src/{name}"] == set(), name


def test_ipython_completes_what_dir_lists(project: Path) -> None:
    code = (
        "from app._vendor import paragon_connect as pc; import pickle\n"
        "shown = dir(pc)\n"
        "assert {'models', 'errors', 'operations', '__version__'} <= set(shown)\n"
        "assert all(hasattr(pc, name) for name in shown)\n"
        "from app._vendor.paragon_connect import *\n"
        "assert models is pc.models and Paragon is pc.Paragon\n"
        "assert not hasattr(pc, 'nothing')\n"
        "assert pickle.loads(pickle.dumps(pc.models.Option)) is pc.models.Option\n"
    )
    done = run(sys.executable, "-c", code, folder=project / "src")
    assert (done.code, done.err) == (0, "")
