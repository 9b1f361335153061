"""A process that forks while a thread changes what is known of the user."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

GENERATED = Path(__file__).parents[2] / "generated"
PROGRAM = """\
import os, sys
from paragon_connect import Paragon

paragon = Paragon(project_id="p", user_token="t")
with paragon.session.changing():
    child = os.fork()
    if not child:
        paragon.logout()
        os._exit(7 if paragon.session.signed_out else 8)
    print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))
"""


def test_a_child_does_not_wait_for_a_thread_that_it_does_not_have() -> None:
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM],
        cwd=GENERATED,
        capture_output=True,
        text=True,
        timeout=20,
    )
    assert (done.stdout, done.stderr) == ("7\n", "")
