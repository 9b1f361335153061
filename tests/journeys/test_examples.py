"""Every program in examples/ runs as its first lines say, and prints what it should."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
from pathlib import Path
from urllib.request import urlopen

import pytest

from tests.journeys.support import ROOT, run

EXAMPLES = ROOT / "examples"
PRINTED = Path(__file__).with_name("printed")
PROGRAMS = sorted(
    path.stem for path in EXAMPLES.glob("*.py") if "__main__" in path.read_text("utf-8")
)
NONCE = "/projects/p/sdk/actions/oauth-nonce?action=a&integrationId=i&originForPostMessage=o"
SERVERS = {"local_server": f"{NONCE}&userToken=t", "web_backend": "/"}
"""Programs that run until they are ended, each with a page that it shows."""

BESIDE_SERVER = {"django_backend", "fastapi_backend", "signing_key"}
"""Programs that serve or help others: `test_pages.py` runs them as their pages say."""

OVER_STDIO = {"mcp_server"}
"""Programs that talk to who starts them: `test_mcp_server.py` does."""


def test_each_program_is_known_here() -> None:
    here = {path.stem for path in PRINTED.iterdir()}
    others = SERVERS.keys() | BESIDE_SERVER | OVER_STDIO | {"quickstart"}
    assert here | others == set(PROGRAMS)


def test_each_program_is_in_the_list() -> None:
    table = (EXAMPLES / "README.md").read_text("utf-8")
    assert sorted(re.findall(r"^\| `(\w+)\.py` \|", table, re.MULTILINE)) == PROGRAMS


@pytest.mark.parametrize("name", PROGRAMS)
def test_its_first_lines_say_how_to_run_it(name: str) -> None:
    text = (EXAMPLES / f"{name}.py").read_text("utf-8")
    lines = [line.strip() for line in text.split('"""')[1].splitlines()]
    assert f".venv/bin/python examples/{name}.py" in lines


@pytest.mark.parametrize("path", sorted(PRINTED.iterdir()), ids=lambda path: path.stem)
def test_it_prints_what_happened(path: Path, tmp_path: Path) -> None:
    script = EXAMPLES / f"{path.stem}.py"
    modules = ROOT / "generated"
    done = run(
        sys.executable, "-W", "error", script, folder=tmp_path, PYTHONPATH=modules
    )
    assert (done.code, done.err) == (0, "")
    again = f"if it should: python {script} > {path}"
    assert done.out == path.read_text("utf-8"), again


@pytest.mark.parametrize("name", sorted(SERVERS))
def test_it_serves_until_it_is_ended(name: str) -> None:
    words = [sys.executable, "-u", "-W", "error", str(EXAMPLES / f"{name}.py")]
    variables = {**os.environ, "PORT": "0", "PYTHONPATH": str(ROOT / "generated")}
    with subprocess.Popen(
        words,
        env=variables,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
    ) as running:
        try:
            assert running.stdout
            told = ""
            while "http://" not in told:
                told = running.stdout.readline()
                assert told, "it ended"
            (url,) = re.findall(r"http://[\d.:]+", told)
            assert status(f"{url}{SERVERS[name]}") == 200
            running.send_signal(signal.SIGINT)
            assert running.wait(20) == 0
        finally:
            running.kill()  # a shell's background jobs never see the signal


def status(url: str) -> int:
    """Return the status of a page."""
    with urlopen(url, timeout=10) as answer:
        return int(answer.status)
