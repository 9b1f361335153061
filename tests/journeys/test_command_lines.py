"""Every command line within the sentences of the documentation does what it is for."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.journeys.command_lines import (
    ELSEWHERE,
    IN_BLOCKS,
    IN_PROJECT,
    IN_REPOSITORY,
    TRIED,
    command_lines,
)
from tests.journeys.support import ROOT, Repository
from tests.journeys.terminal import Terminal
from tests.journeys.test_pages import PAGES, commands

KNOWN = {*IN_BLOCKS, *IN_REPOSITORY, *IN_PROJECT, *TRIED, *ELSEWHERE}
ADVICE = "put it into a table of tests/journeys/command_lines.py"


def test_every_command_line_is_known() -> None:
    found = {line: page.name for page in PAGES for line in command_lines(page)}
    new = {line: name for line, name in found.items() if line not in KNOWN}
    assert not new, ADVICE
    assert found.keys() == KNOWN, "no page has it any more: take it out"


def test_it_is_found_in_a_sentence(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text("Run `A=1 make\nx` or `make`:\n```sh\nmake `y` # or `pip z`\n```\n")
    assert command_lines(page) == ["A=1 make x", "pip z"]


def test_those_of_blocks_stand_in_blocks() -> None:
    assert set(IN_BLOCKS) <= commands()


def test_those_of_the_repository(
    repository: Repository, at_hand: dict[str, str]
) -> None:
    (repository.folder / "DIR").mkdir()
    before = repository.contents()
    programs = repository.folder / ".venv" / "bin"
    variables = {**at_hand, "PATH": f"{programs}:{at_hand['PATH']}"}
    with Terminal(repository.folder, variables) as terminal:
        for command in IN_REPOSITORY:
            assert terminal.run(command)
    after = repository.contents()
    changed = {name for name in before | after if before.get(name) != after.get(name)}
    assert {name for name in changed if not name.startswith(".")} == set()


def test_those_of_a_project(at_project: tuple[Path, dict[str, str]]) -> None:
    folder, variables = at_project
    with Terminal(folder, variables) as terminal:
        printed = {command: terminal.run(command) for command in IN_PROJECT}
    assert (folder / "src/app/pets/__init__.py").is_file()
    for command, output in printed.items():
        if command.startswith("pip "):
            assert output == command.replace('"', "") + "\n"


def test_make_knows_what_takes_too_long(
    repository: Repository, at_hand: dict[str, str]
) -> None:
    with Terminal(repository.folder, {**at_hand, "MAKEFLAGS": "n"}) as terminal:
        assert all(terminal.run(command) for command in TRIED)


@pytest.mark.parametrize("test", ELSEWHERE.values())
def test_others_are_run_elsewhere(test: str) -> None:
    assert (ROOT / test).is_file()
