"""Large documents of others are measured, and those that fail are told."""

from __future__ import annotations

from pathlib import Path

import pytest

from benchmarks.large import main, measure
from tests.benchmarks.test_real_documents import GOOD


def test_documents_are_measured(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "good.yaml").write_text(GOOD)
    (tmp_path / "wrong.yaml").write_text(GOOD + "servers: 3\n")
    assert main([str(tmp_path), "--rounds", "1"]) == 0
    said = capsys.readouterr()
    lines = {line.split()[1]: line for line in said.out.split("\n") if line[:1] == "|"}
    assert " s " in lines["good.yaml"]
    assert " MB " in lines["good.yaml"]
    assert "fails" in lines["wrong.yaml"]
    assert "servers" in said.err


def test_what_is_measured_is_told_by_document(tmp_path: Path) -> None:
    (tmp_path / "good.yaml").write_text(GOOD)
    (found,) = measure(tmp_path, [Path("good.yaml")], 2)
    assert len(found.mine.seconds) == len(found.mine.megabytes) == 2
    assert found.mine.peak > 10
