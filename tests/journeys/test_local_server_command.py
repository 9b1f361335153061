"""The local server as a command: its port, its help, and what it refuses."""

from __future__ import annotations

import os
import re
import socket
import subprocess
import sys
from urllib.request import Request, urlopen

import pytest

from tests.journeys.support import ROOT, Done, run

COMMAND = (sys.executable, "examples/local_server.py")


def ended(*words: str, port: str | None = None) -> Done:
    """Run the command with words that it ends with."""
    own = {} if port is None else {"PORT": port}
    return run(*COMMAND, *words, folder=ROOT, only={**os.environ, **own})


@pytest.mark.parametrize("by", ["word", "environment", "both"])
def test_the_port_is_chosen(by: str) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
    words = () if by == "environment" else ("--port", port)
    own = {"word": {}, "environment": {"PORT": port}, "both": {"PORT": "1"}}[by]
    started = subprocess.Popen(
        [*COMMAND, *words],
        cwd=ROOT,
        env={**os.environ, "PYTHONUNBUFFERED": "1", **own},
        stdout=subprocess.PIPE,
        text=True,
    )
    with started:
        try:
            assert started.stdout is not None
            said = started.stdout.readline()
            assert f" http://127.0.0.1:{port};" in said
            asked = Request(f"http://127.0.0.1:{port}/projects/p/sdk/me")
            asked.add_header("Authorization", "Bearer t")
            with urlopen(asked) as answer:
                assert answer.status == 200
        finally:
            started.kill()


def test_help_is_help() -> None:
    done = ended("--help")
    assert (done.code, done.err) == (0, "")
    assert "--port N" in done.out


@pytest.mark.parametrize("words", [["4555"], ["--prot", "4555"], ["--port", "x"]])
def test_other_words_are_refused(words: list[str]) -> None:
    done = ended(*words)
    assert (done.code, done.out) == (2, "")
    assert words[-1] in done.err


@pytest.mark.parametrize("port", ["x", "70000", "-1"])
def test_a_port_of_the_environment_is_checked(port: str) -> None:
    done = ended(port=port)
    assert done.code == 2
    assert f"{port!r} is no port" in done.err


def test_a_port_that_is_taken_is_one_line() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        done = ended("--port", str(port))
    assert (done.code, done.out) == (1, "")
    expected = rf"port {port}: .+; choose another one, --port N\n"
    assert re.fullmatch(expected, done.err)
