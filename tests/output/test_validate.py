"""`validate` says what `generate` says, warnings and mistakes alike."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from paragon_codegen import cli
from tests.golden.support import CASES, Case, names

Capture = pytest.CaptureFixture[str]


def _said(capsys: Capture, *words: str) -> tuple[int, Any]:
    """Return the exit code of a command and its diagnostics."""
    code = cli.main([*words, "--format", "json"])
    return code, json.loads(capsys.readouterr().out)["diagnostics"]


@pytest.mark.parametrize("case", CASES, ids=names(CASES))
def test_both_commands_agree(
    case: Case, tmp_path: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    words = [str(case.spec)]
    if case.behaviour is not None:
        words += ["--behaviour", str(case.behaviour)]
    code, said = _said(capsys, "validate", *words)
    assert code == int(case.refused)
    generated = _said(capsys, "generate", *words, "--out", "package")
    assert generated == (code, said)
