"""Small documents and what is said about them, as `cases/*.txt` has it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.frontend.casebook import Case, all_cases

CASES = all_cases()


@pytest.mark.parametrize(
    "case",
    [case for _, case in CASES],
    ids=[f"{file}: {case.name}" for file, case in CASES],
)
def test_documents_get_these_diagnostics(case: Case, tmp_path: Path) -> None:
    hint = "refresh with: python -m tests.frontend.casebook"
    assert case.found(tmp_path) == case.expected, hint
