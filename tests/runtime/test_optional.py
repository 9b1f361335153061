"""What is used when it is installed: found by freezers, done without when it is broken."""

from __future__ import annotations

import json
import subprocess
import sys
from modulefinder import ModuleFinder
from pathlib import Path

import pytest

GENERATED = Path(__file__).parents[2] / "generated"
PACKAGE = GENERATED / "paragon_connect"
OPTIONAL = {
    "orjson",
    "jwt",
    "cryptography.hazmat.primitives.serialization",
    "cryptography.hazmat.primitives.asymmetric.rsa",
    "opentelemetry.context",
    "opentelemetry.metrics",
    "opentelemetry.propagate",
    "opentelemetry.trace",
}


def test_freezers_find_every_import(tmp_path: Path) -> None:
    """They read the import statements of a program, and run none of it."""
    program = tmp_path / "program.py"
    program.write_text("import paragon_connect\n")
    for name in OPTIONAL:
        place = tmp_path.joinpath(*name.split("."))
        place.mkdir(parents=True)
        for folder in (place, *place.parents):
            if folder.is_relative_to(tmp_path) and folder != tmp_path:
                (folder / "__init__.py").touch()
    finder = ModuleFinder(path=[str(GENERATED), str(tmp_path)])
    finder.run_script(str(program))
    assert set(finder.modules) >= OPTIONAL
    names = {
        ".".join(path.relative_to(GENERATED).with_suffix("").parts)
        for path in PACKAGE.rglob("*.py")
    }
    modules = {name.removesuffix(".__init__") for name in names}
    assert set(finder.modules) >= modules


def test_type_checkers_need_none_of_them(tmp_path: Path) -> None:
    users = ("_runtime/json_text.py", "_runtime/telemetry.py", "_sdk/signing_key.py")
    files = [f"paragon_connect/{name}" for name in users]
    command = (sys.executable, "-m", "mypy", "--strict", "--config-file=")
    own = ("--no-site-packages", f"--cache-dir={tmp_path}")
    done = run(*command, *own, *files, folder=GENERATED)
    # Of what these import, httpx2 is missing too: that is no matter of theirs.
    about = [line for line in done.stdout.splitlines() if line.startswith(tuple(files))]
    assert about == []
    assert "paragon_connect" in done.stdout


BROKEN = {
    "not for this Python": 'raise SystemError("initialization of orjson failed")',
    "another module": "",
    "missing": 'raise ModuleNotFoundError("No module named orjson")',
}
PARSE = (
    "from paragon_connect.models import Option\n"
    "import sys\n"
    "from paragon_connect._runtime.json_text import parse_json\n"
    "print(parse_json(b'[1]'))\n"
)


@pytest.mark.parametrize("name", BROKEN)
def test_a_broken_orjson_is_done_without(tmp_path: Path, name: str) -> None:
    (tmp_path / "orjson.py").write_text(BROKEN[name])
    done = run(sys.executable, "-c", PARSE, folder=tmp_path)
    assert (done.stderr, json.loads(done.stdout)) == ("", [1])


SIGN = "import paragon_connect as pc\npc.sign_user_token('u', project_id='{id}', signing_key='k')"
OBSERVE = "from paragon_connect import TelemetryObserver\nTelemetryObserver()"
PROJECT = "d1f142cd-1dfe-4d76-ab4c-8f64901a9c5c"
NEEDED = {
    "jwt": (SIGN.format(id=PROJECT), 'pip install "pyjwt[crypto]"'),
    "cryptography": (SIGN.format(id=PROJECT), 'pip install "pyjwt[crypto]"'),
    "opentelemetry": (OBSERVE, "pip install opentelemetry-api"),
    "anyio": (
        "import asyncio, paragon_connect as pc\n"
        "asyncio.run(pc.AsyncParagon(project_id='p', user_token='t').api.get_user())",
        "pip install httpx2",
    ),
}


@pytest.mark.parametrize("name", NEEDED)
def test_what_is_broken_is_named(tmp_path: Path, name: str) -> None:
    program, advice = NEEDED[name]
    (tmp_path / f"{name}.py").write_text('raise SystemError("for another Python")')
    done = run(sys.executable, "-c", program, folder=tmp_path)
    told = done.stderr.splitlines()[-1]
    assert "ConfigurationError: " in told, done.stderr
    assert "not installed as it should be (for another Python): " + advice in told
    frozen = f"import sys; sys.frozen = True\n{program}"
    done = run(sys.executable, "-c", frozen, folder=tmp_path)
    assert f"make the program again after {advice}" in done.stderr


def run(*words: str, folder: Path) -> subprocess.CompletedProcess[str]:
    """Run a program that sees what is in its folder first, then the package."""
    path = {"PYTHONPATH": f"{folder}:{GENERATED}"}
    return subprocess.run(
        words, cwd=folder, env=path, capture_output=True, text=True, check=False
    )
