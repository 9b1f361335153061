"""The command lines that stand within sentences and tables of the documentation.

Each is run where it is meant for, tried without its effect, or said to be run by
another test. Those in blocks are run by the walks through the pages.
"""

from __future__ import annotations

import re
from pathlib import Path

__all__ = [
    "ELSEWHERE",
    "IN_BLOCKS",
    "IN_PROJECT",
    "IN_REPOSITORY",
    "TRIED",
    "command_lines",
]

_FENCED = re.compile(r"^```(\w*)\n(.*?)^```$", re.DOTALL | re.MULTILINE)
_SPAN = re.compile(r"`([^`]+)`")
_ASSIGNMENTS = re.compile(r"(?:[A-Z_]+=\S+ )+")
_PROGRAMS = re.compile(
    r"(?:\S*/)?(?:make|python|pip|uv|npm|npx|git|curl|openssl|gunicorn|uvicorn"
    r"|paragon-codegen|black|pytest) \S"
)

IN_BLOCKS = (
    ".venv/bin/python examples/quickstart.py",
    "make generate",
    "make test",
)
"""Commands of blocks, named in a sentence as well: the walks run them."""

IN_REPOSITORY = (
    "paragon-codegen generate --templates DIR",
    "paragon-codegen generate --strict",
    "paragon-codegen generate",
    "paragon-codegen generate --check",
    "paragon-codegen coverage",
    "paragon-codegen validate",
)
"""Run in a copy of the repository, which they leave as it was; `DIR` is an empty folder."""

IN_PROJECT = (
    "paragon-codegen generate openapi.yaml --out src/app/pets",
    'pip install "pyjwt[crypto]"',
    'pip install django "pyjwt[crypto]"',
    'pip install fastapi uvicorn "pyjwt[crypto]"',
    "pip install mcp",
    "pip install opentelemetry-api",
)
"""Run in a project of somebody's with the wheel; `pip` tells what it was asked for."""

TRIED = {
    "PYTHON=/path/to/python make setup": "the path stands for any Python",
    "make bench": "takes ten minutes and other people's packages",
    'make bench ARGS="coding call"': "as make bench",
    "make bench ARGS=--json": "as make bench",
    "make browser": "needs a Chromium",
    "make breaking": "runs many tests, each with broken code",
    "make check": "type-checks for minutes; each of its tools judges the code by itself",
    "make check test": "runs every test",
    "make docs": "takes two minutes; what it writes is compared by tests of its own",
    "make faults": "takes minutes; tests/faults plays the same rows",
    "make generate docs": "as make docs",
    "make generate golden": "runs every golden case; tests/golden does",
    "make golden": "runs every golden case; tests/golden does",
    "make lock": "asks the package index",
    "make parity": "needs Node and the vendor's package",
    "make soak SEED=7": "takes minutes",
    "make soak SEED=7 MINUTES=2": "takes minutes",
    'make test ARGS="-k manifest -x"': "starts every test that is named so",
}
"""What is too long for a test: make says what it would run, and why it is not run."""

ELSEWHERE = {
    ".venv-bench/bin/python -m benchmarks.large FOLDER": "tests/benchmarks/test_large.py",
    "python -m benchmarks.real_documents FOLDER": "tests/benchmarks/test_real_documents.py",
    ".venv/bin/python examples/local_server.py --port 4555": "tests/journeys/test_local_server_command.py",
    "npx @redocly/cli bundle spec/openapi.yaml": "tests/spec/test_tools.py",
    "git apply": "tests/journeys/test_extending.py",
    "paragon-codegen fetch-sdk": "tests/output/test_fetch_sdk.py",
    "paragon-codegen generate --check --full | git apply": "tests/output/test_patch.py",
    "python -m build": "tests/output/test_wheel.py",
    "python -m tests.parity --pin": "tests/parity/test_parity.py",
}
"""What takes minutes or packages of its own; the test that does the same without."""


def command_lines(page: Path) -> list[str]:
    """Return the command lines of a page that stand in sentences, tables or comments."""
    text = _FENCED.sub(_comments, page.read_text("utf-8"))
    texts = [" ".join(span.split()) for span in _SPAN.findall(text)]
    return [each for each in texts if _PROGRAMS.match(_ASSIGNMENTS.sub("", each))]


def _comments(block: re.Match[str]) -> str:
    """Return what is said beside the commands of a block."""
    return "\n".join(re.findall(r" # .*", block[2])) if block[1] == "sh" else ""
