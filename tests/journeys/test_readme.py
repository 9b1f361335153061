"""README.md and docs/using.md: every block runs, and prints what its comments say."""

from __future__ import annotations

import os
import re
import shutil
import sys
from pathlib import Path
from typing import Any

import pytest
from browser import Browser
from local_server import LocalServer
from paragon_connect import AsyncParagon, Hosts, Paragon, Unset

from tests.journeys.operations_table import method_name, rows, written
from tests.journeys.support import ROOT, Repository, run
from tests.sdk.token_support import pem, rsa_key
from tests.spec.document import operations

README = ROOT / "README.md"
PAGES = (README, ROOT / "docs" / "using.md")
TEXTS = (README, *sorted((ROOT / "docs").glob("*.md")))


def blocks(page: Path, language: str) -> list[str]:
    """Return the blocks of one language."""
    text = page.read_text("utf-8")
    return re.findall(rf"^```{language}\n(.*?)^```", text, re.DOTALL | re.MULTILINE)


def promised(block: str) -> list[str]:
    """Return what a block says that it prints: behind a print, or on lines of its own."""
    pattern = r"^(?: *print\(.*\)  # |# (?!.*:$))(.*)$"
    return re.findall(pattern, block, re.MULTILINE)


@pytest.fixture
def at_home(server: LocalServer, monkeypatch: pytest.MonkeyPatch) -> None:
    """Clients that are not told otherwise talk to the local server; there is a key."""
    url = server.url
    local = Hosts(api=url, hermes=url, proxy=url, actionkit=url)

    def chosen(cls: type[Hosts], hosts: Hosts | Unset, base_url: str | Unset) -> Hosts:
        return hosts or local

    monkeypatch.setattr(Hosts, "chosen", classmethod(chosen))
    monkeypatch.setattr("webbrowser.open", Browser())
    monkeypatch.setenv("PARAGON_SIGNING_KEY", pem(rsa_key()))


@pytest.mark.usefixtures("at_home")
@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_python_blocks_run(page: Path, capsys: pytest.CaptureFixture[str]) -> None:
    names: dict[str, Any] = {}
    found = blocks(page, "python")
    assert found
    for block in found:
        line = page.read_text("utf-8").partition(block)[0].count("\n")
        exec(compile("\n" * line + block, str(page), "exec"), names)
        assert capsys.readouterr().out.splitlines() == promised(block)


def test_python_blocks_are_typed(tmp_path: Path) -> None:
    for page in PAGES:
        script = tmp_path / f"{page.stem.lower()}.py"
        script.write_text("\n".join(blocks(page, "python")))
    words = [sys.executable, "-m", "mypy", "--strict", "--config-file=", "."]
    path = ROOT / "generated"
    done = run(*words, folder=tmp_path, MYPYPATH=path, MYPY_CACHE_DIR="cache")
    assert done.code == 0, done.out
    assert "2 source files" in done.out


def test_no_block_is_of_another_language() -> None:
    for page in PAGES:
        text = page.read_text("utf-8")
        languages = re.findall(r"^```(.*)$", text, re.MULTILINE)
        assert set(languages[::2]) <= {"python", "sh"}
        assert set(languages[1::2]) == {""}


def test_the_table_of_operations_is_that_of_the_spec() -> None:
    text = README.read_text("utf-8")
    assert all(row in text for row in rows()), "README.md is old: run `make docs`"
    assert text == written(text), "README.md is old: run `make docs`"


@pytest.mark.parametrize("client", [Paragon, AsyncParagon])
def test_every_method_of_the_table_exists(client: type[Paragon]) -> None:
    api = client(project_id="p", user_token="t").api
    named = {method_name(operation) for operation in operations()}
    public = {name for name in dir(api) if name[0] != "_"}
    assert public - {"with_raw_response", "with_streaming_response"} == named


def commands(index: int) -> list[str]:
    """Return the commands of a shell block of the README, comments left out."""
    lines = blocks(README, "sh")[index].splitlines()
    return [line.partition("  #")[0].strip() for line in lines]


@pytest.fixture
def at_hand(repository: Repository) -> dict[str, str]:
    """Variables under which the copy finds its `.venv` ready-made."""
    shutil.copytree(ROOT / "requirements", repository.folder / "requirements")
    place = repository.folder / ".venv"
    place.mkdir()
    for child in Path(sys.prefix).iterdir():
        (place / child.name).symlink_to(child)
    (place / "ready.stamp").unlink(missing_ok=True)
    (place / "ready.stamp").touch()
    # One test stands for all of them: this one is part of what it would run.
    chosen = "tests/journeys/test_quickstart.py -q"
    bare = {name: text for name, text in os.environ.items() if name[:7] != "PYTEST_"}
    return {**bare, "ARGS": chosen, "XDG_CACHE_HOME": str(repository.cache)}


def test_the_first_commands(repository: Repository, at_hand: dict[str, str]) -> None:
    assert commands(0) == ["make generate", "make test"]
    said: dict[str, str] = {}
    for command in [*commands(0), *commands(1)]:
        done = run("sh", "-c", command, folder=repository.folder, only=at_hand)
        assert (done.code, done.err) == (0, ""), done.out
        said[command] = done.out
    assert f"{len(operations())} operations" in said["make generate"]
    assert "1 passed" in said["make test"]
    assert "{'ok': True}" in said[commands(1)[0]]


def test_vendoring(installed: Path, wheel: Path, tmp_path: Path) -> None:
    shutil.copy2(wheel, tmp_path)
    # `pip` is not on trial: it only tells what it was asked for.
    tools = tmp_path / "tools"
    tools.mkdir()
    pip = tools / "pip"
    pip.write_text('#!/bin/sh\necho "pip $*" >&2\n')
    pip.chmod(0o755)
    variables = {
        **os.environ,
        "PATH": f"{tools}:{installed}:{os.environ['PATH']}",
        "XDG_CACHE_HOME": str(tmp_path / "cache"),
    }
    script = "\n".join(["set -e", *commands(2)])
    done = run("sh", "-c", script, folder=tmp_path, only=variables)
    assert done.code == 0
    assert done.err == f"pip install {wheel.name}\npip install httpx2\n"
    assert (tmp_path / "src/app/_vendor/paragon_connect/client.py").is_file()


def headings(page: Path) -> set[str]:
    """Return what the headings of a page are called in links."""
    lines = re.findall(r"^#+ (.*)$", page.read_text("utf-8"), re.MULTILINE)
    plain = (re.sub(r"[^\w -]", "", line).lower() for line in lines)
    return {line.replace(" ", "-") for line in plain}


def test_what_it_links_to_exists() -> None:
    for page in TEXTS:
        for target in re.findall(r"\]\((?!https://)(.*?)\)", page.read_text("utf-8")):
            place, _, heading = target.partition("#")
            linked = page.parent / place if place else page
            assert linked.exists(), target
            assert not heading or heading in headings(linked), target
