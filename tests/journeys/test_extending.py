"""docs/extending.md, followed to the letter in a clone: every kind of addition, all at once."""

from __future__ import annotations

import sys

from tests.journeys.guide import commands, follow, sections
from tests.journeys.support import Repository, run

KINDS = 7


def test_every_block_can_be_written_and_generated(repository: Repository) -> None:
    assert len(sections()) == KINDS
    for blocks in sections().values():
        assert blocks
        follow(blocks, repository.folder)
    made = repository.generator("generate")
    assert (made.code, made.err) == (0, "")
    assert repository.generator("generate", "--check").code == 0
    # The blocks of Python are as the formatter and the linter want them.
    for words in (("black", "--check", "--quiet"), ("ruff", "check", "--quiet")):
        done = run(sys.executable, "-m", *words, "spec", folder=repository.folder)
        assert (done.code, done.out) == (0, ""), done.out


def test_it_names_the_commands() -> None:
    assert commands() == ["make generate docs", "make check test"]
