"""Without a Chromium `make browser` says how to get one, and fetches nothing."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from tests.browser.__main__ import CANNOT
from tests.browser.chromium import BUNDLE, MISSING

ROOT = Path(__file__).parents[2]


def test_no_chromium(tmp_path: Path) -> None:
    variables = {**os.environ, "CHROMIUM": str(tmp_path / "none")}
    command = [sys.executable, "-m", "tests.browser"]
    there = (ROOT / BUNDLE).exists()
    done = subprocess.run(
        command, env=variables, cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout) == (CANNOT, "")
    assert done.stderr == f"{MISSING}\n"
    assert (ROOT / BUNDLE).exists() == there


def test_the_target_names_what_the_message_names() -> None:
    assert "make browser CHROMIUM=" in MISSING
    assert 'CHROMIUM="$(CHROMIUM)"' in (ROOT / "Makefile").read_text("utf-8")
