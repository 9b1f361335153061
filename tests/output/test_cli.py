"""The command line: what it does, what it says, how it ends."""

from __future__ import annotations

import errno
import json
import os
import re
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from paragon_codegen import cli, layout, loader, pipeline, write
from paragon_codegen.diagnostics import Diagnostics

Capture = pytest.CaptureFixture[str]
MODULE = [sys.executable, "-m", "paragon_codegen"]


def run(*words: str, expect: int = 0) -> None:
    """Run the command in this process."""
    assert cli.main([*words]) == expect


def edit(path: Path, old: str, new: str) -> None:
    """Replace text that is surely there."""
    text = path.read_text()
    assert old in text
    path.write_text(text.replace(old, new))


def test_generate_writes_the_package_and_says_so(
    project: Path, capsys: Capture
) -> None:
    run("generate")
    said, complaints = capsys.readouterr()
    files = [path for path in (project / "src/pets").rglob("*") if path.is_file()]
    assert f"src/pets: {len(files) - 1} written, 0 unchanged, 0 removed\n" in said
    assert "1 operation, 1 model, " in said
    assert complaints == ""


def test_generate_again_changes_nothing(project: Path, capsys: Capture) -> None:
    run("generate")
    before = {path: path.stat().st_mtime_ns for path in project.rglob("*")}
    run("generate")
    assert "src/pets: 0 written" in capsys.readouterr().out
    assert {path: path.stat().st_mtime_ns for path in project.rglob("*")} == before


def test_check_agrees_with_what_generate_wrote(project: Path, capsys: Capture) -> None:
    run("generate")
    run("generate", "--check")
    assert "src/pets is up to date (" in capsys.readouterr().out


def test_check_shows_a_changed_line_and_changes_nothing(
    project: Path, capsys: Capture
) -> None:
    run("generate")
    path = project / "src/pets/__init__.py"
    path.write_text("touched = 1\n" + path.read_text())
    run("generate", "--check", expect=1)
    said, complaints = capsys.readouterr()
    assert "-touched = 1\n" in said
    assert "--- a/src/pets/__init__.py\n+++ b/src/pets/__init__.py\n" in said
    assert "src/pets is not up to date: 1 file would change" in complaints
    assert path.read_text().startswith("touched")
    run("generate")
    assert "edited by hand and is replaced" in capsys.readouterr().err


def test_check_of_an_absent_package_says_so_and_makes_no_folder(
    project: Path, capsys: Capture
) -> None:
    run("generate", "--check", expect=1)
    assert not (project / "src").exists()
    line = "there is no folder src/pets; the same command without --check makes it\n"
    assert capsys.readouterr() == ("", line)


def test_a_long_diff_ends_with_what_is_left_out(project: Path, capsys: Capture) -> None:
    run("generate")
    for path in (project / "src/pets/_runtime").glob("*.py"):
        path.write_text("x = 1\n")
    capsys.readouterr()
    run("generate", "--check", expect=1)
    said, complaints = capsys.readouterr()
    assert said.count("\n") == 301
    last = said.splitlines()[-1]
    assert re.fullmatch(
        r"… [\d,]+ more lines and \d+ more files; --full shows all of it", last
    )
    assert "files would change" in complaints
    run("generate", "--check", "--full", expect=1)
    whole = capsys.readouterr().out
    assert whole.count("\n") > 4000
    assert "more lines" not in whole.splitlines()[-1]


@pytest.mark.parametrize("generator", ["paragon-codegen 0.0.9", None])
def test_a_package_of_another_version_is_called_that(
    project: Path, capsys: Capture, generator: str | None
) -> None:
    """Not a diff of all that changed in between; manifests of old name no version."""
    run("generate")
    place = project / "src/pets/.paragon-codegen.json"
    known = json.loads(place.read_text())
    this, known["generator"] = known["generator"], generator
    if generator is None:
        known = {key: known[key] for key in ("about", "files")}
    place.write_text(json.dumps(known, indent=2) + "\n")
    (project / "src/pets/hosts.py").write_text("")
    capsys.readouterr()
    run("generate", "--check", expect=1)
    said, complaints = capsys.readouterr()
    assert said == ""
    assert complaints == (
        f"src/pets was made by another version, {generator or 'which it does not name'}; "
        f"this is {this}: the same command without --check renews it\n"
    )
    run("generate", "--check", "--full", expect=1)
    assert "+++ b/src/pets/hosts.py" in capsys.readouterr().out
    run("generate")
    run("generate", "--check")


@pytest.mark.parametrize(
    "command", [["generate"], ["generate", "--check"], ["validate"]]
)
def test_a_wrong_document_is_refused_at_the_line(
    project: Path, capsys: Capture, command: list[str]
) -> None:
    run("generate")
    before = {p: p.read_bytes() for p in (project / "src").rglob("*") if p.is_file()}
    edit(project / "spec/openapi.yaml", "schemas/Pet", "schemas/Peet")
    capsys.readouterr()
    run(*command, expect=1)
    said, complaints = capsys.readouterr()
    assert said == ""
    assert complaints.startswith("spec/openapi.yaml:16:")
    assert ": error: " in complaints
    after = {p: p.read_bytes() for p in (project / "src").rglob("*") if p.is_file()}
    assert after == before


def test_every_mistake_is_reported_in_one_run(project: Path, capsys: Capture) -> None:
    edit(project / "spec/openapi.yaml", "schemas/Pet", "schemas/Peet")
    edit(project / "spec/openapi.yaml", "required: true", "required: 3")
    run("validate", expect=1)
    assert capsys.readouterr().err.count(": error: ") == 2


def test_a_good_document_is_called_valid(project: Path, capsys: Capture) -> None:
    run("validate")
    assert capsys.readouterr() == ("spec/openapi.yaml is valid (1 file)\n", "")


def test_configuration_is_found_from_below(
    project: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    (project / "deep" / "down").mkdir(parents=True)
    monkeypatch.chdir(project / "deep" / "down")
    run("generate")
    assert (project / "src/pets/__init__.py").is_file()


def test_arguments_win_over_configuration(project: Path) -> None:
    (project / "spec/openapi.yaml").rename(project / "other.yaml")
    run("generate", "other.yaml", "--out", "elsewhere/cats")
    assert (project / "elsewhere/cats/__init__.py").is_file()
    assert not (project / "src").exists()


USAGE = {
    "no command": ([], "COMMAND"),
    "unknown command": (["frobnicate"], "invalid choice"),
    "unknown option": (["generate", "--chek"], "--chek"),
    "no such file": (["generate", "nowhere.yaml"], "there is no file nowhere.yaml"),
    "a folder": (["generate", "spec"], "spec is a folder"),
    "bad name": (["generate", "--out", "my-pets"], "my-pets must be a name"),
    "keyword": (["generate", "--out", "src/class"], "must be a name"),
    "root": (["generate", "--out", "/"], "must be a name"),
    "check and watch": (["generate", "--check", "--watch"], "--check changes nothing"),
    "check and adopt": (["generate", "--check", "--adopt"], "--check changes nothing"),
    "another document": (["generate", "other.yaml"], "name another, --out DIR"),
}


@pytest.mark.parametrize("case", USAGE)
def test_wrong_usage_ends_with_2_and_writes_nothing(
    project: Path, capsys: Capture, case: str
) -> None:
    words, message = USAGE[case]
    (project / "other.yaml").write_bytes((project / "spec/openapi.yaml").read_bytes())
    before = sorted(project.rglob("*"))
    run(*words, expect=2)
    assert message in capsys.readouterr().err
    assert sorted(project.rglob("*")) == before


CONFIGS = {
    "no table": ("", "say where: --out DIR"),
    "not toml": ("[tool", "cannot be read"),
    "not a table": ("[tool]\nparagon-codegen = 1", "must be a table"),
    "unknown": ("[tool.paragon-codegen]\nouts = 'a'", 'did you mean "out"?'),
    "wrong type": ("[tool.paragon-codegen]\nout = 1", "out must be a path in quotes"),
    "absent": ("[tool.paragon-codegen]\nspec = 'a'\nout = 'b'", "there is no file a"),
}


@pytest.mark.parametrize("case", CONFIGS)
def test_wrong_configuration_is_explained(
    project: Path, capsys: Capture, case: str
) -> None:
    text, message = CONFIGS[case]
    (project / "pyproject.toml").write_text(text)
    run("generate", expect=2)
    assert message in capsys.readouterr().err


def test_without_a_document_it_is_the_bundled_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture
) -> None:
    monkeypatch.chdir(tmp_path)
    run("validate")
    assert "openapi.yaml is valid" in capsys.readouterr().out


def test_a_folder_made_by_another_hand_needs_a_flag(
    project: Path, capsys: Capture
) -> None:
    (project / "src/pets").mkdir(parents=True)
    (project / "src/pets/mine.py").write_text("mine")
    run("generate", expect=2)
    assert "--adopt takes it over" in capsys.readouterr().err
    run("generate", "--check", expect=1)
    assert "another hand made it" in capsys.readouterr().err
    run("generate", "--adopt")
    assert (project / "src/pets/mine.py").read_text() == "mine"
    run("generate", "--check")


def test_machines_get_one_json_object(project: Path, capsys: Capture) -> None:
    run("generate", "--format", "json")
    said, complaints = capsys.readouterr()
    result = json.loads(said)
    assert result["ok"] is True
    assert "__init__.py" in result["added"]
    assert (result["operations"], result["models"]) == (1, 1)
    assert complaints == ""
    (project / "src/pets/__init__.py").unlink()
    run("generate", "--check", "--format", "json", expect=1)
    result = json.loads(capsys.readouterr().out)
    assert result["ok"] is False
    assert result["added"] == ["__init__.py"]
    assert "+++ b/src/pets/__init__.py" in result["diff"]


def test_machines_get_diagnostics_and_errors_too(
    project: Path, capsys: Capture
) -> None:
    edit(project / "spec/openapi.yaml", "schemas/Pet", "schemas/Peet")
    run("validate", "--format", "json", expect=1)
    said, complaints = capsys.readouterr()
    (found,) = json.loads(said)["diagnostics"]
    assert (found["path"], found["line"]) == ("spec/openapi.yaml", 16)
    assert complaints == ""
    run("generate", "nowhere.yaml", "--format", "json", expect=2)
    assert "nowhere.yaml" in json.loads(capsys.readouterr().out)["error"]


def test_warnings_are_shown_every_time(
    project: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("paragon_codegen.fingerprint.TICK_NS", 50_000_000)
    edit(project / "spec/openapi.yaml", "summary:", "flavour: 1\n      summary:")
    run("generate")
    assert "spec/openapi.yaml:8:7: warning: " in capsys.readouterr().err
    time.sleep(0.1)
    run("generate", "--check")
    first = capsys.readouterr()
    assert "spec/openapi.yaml:8:7: warning: " in first.err
    # A check that passed is remembered with what it had to say.
    monkeypatch.delattr("paragon_codegen.commands.run")
    run("generate", "--check")
    assert capsys.readouterr() == first


def test_one_warning_of_each_kind_is_shown(project: Path, capsys: Capture) -> None:
    odd = ("a b", "c", "d (1)")
    more = "".join(f"\n    {name!r}: {{type: object, nullable: true}}" for name in odd)
    edit(project / "spec/openapi.yaml", "\n  schemas:", f"\n  schemas:{more}")
    run("generate")
    brief = capsys.readouterr().err
    assert brief.count("warning: ") == 2
    assert '"a b" is an unusual name (and 1 more of this kind)' in brief
    assert "`nullable` is OpenAPI 3.0" in brief
    assert "5 in all; `paragon-codegen validate` lists each" in brief
    run("validate")
    assert capsys.readouterr().err.count("warning: ") == 5
    run("generate", "--format", "json")
    assert len(json.loads(capsys.readouterr().out)["diagnostics"]) == 5


def test_a_bug_ends_with_one_line_and_not_a_traceback(
    project: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    def explode(*_: object, **__: object) -> None:
        raise LookupError("first line\nsecond line")

    monkeypatch.setattr(loader, "load", explode)
    run("generate", expect=70)
    complaints = capsys.readouterr().err
    assert "internal error: LookupError: first line; set PARAGON" in complaints
    assert complaints.count("\n") == 1
    monkeypatch.setenv("PARAGON_CODEGEN_DEBUG", "1")
    with pytest.raises(LookupError):
        cli.main(["generate"])


def test_bad_code_is_never_written(
    project: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    def bad(*_: object) -> list[tuple[str, str]]:
        return [("__init__.py", "import os; os.system('")]

    monkeypatch.setattr("paragon_codegen.render.render", bad)
    run("generate", expect=70)
    assert "a bug of the generator" in capsys.readouterr().err
    assert not (project / "src").exists()


def test_a_write_that_fails_is_explained(
    project: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(write, "_stage", full)
    run("generate", expect=1)
    assert "left as it is: No space left on device" in capsys.readouterr().err


def test_the_garbage_collector_is_back_after_a_run(project: Path) -> None:
    import gc

    run("generate")
    assert gc.isenabled()


def test_a_terminal_gets_colours_and_a_file_does_not(
    project: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    edit(project / "spec/openapi.yaml", "schemas/Pet", "schemas/Peet")
    run("validate", expect=1)
    plain = capsys.readouterr().err
    assert "\x1b[" not in plain
    for stream in (sys.stdout, sys.stderr):
        monkeypatch.setattr(stream, "isatty", lambda: True)
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.delenv("NO_COLOR", raising=False)
    run("validate", expect=1)
    assert "\x1b[1;31mspec/openapi.yaml" in capsys.readouterr().err


def test_the_second_check_asks_only_the_stamp(
    project: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("paragon_codegen.fingerprint.TICK_NS", 50_000_000)
    run("generate")
    time.sleep(0.1)
    capsys.readouterr()
    run("generate", "--check")
    first = capsys.readouterr().out

    def forbidden(*_: object) -> None:
        raise AssertionError

    monkeypatch.setattr(pipeline, "check", forbidden)
    run("generate", "--check")
    assert capsys.readouterr().out == first
    edit(project / "spec/openapi.yaml", "Get a pet.", "Get one pet.")
    run("generate", "--check", expect=70)  # forbidden, which is a bug


def test_output_does_not_depend_on_the_surroundings(project: Path) -> None:
    outputs: list[dict[str, bytes]] = []
    for number, (seed, zone, locale) in enumerate(
        [("0", "UTC", "C"), ("1", "Asia/Kathmandu", "tr_TR.UTF-8"), ("2", "", "POSIX")]
    ):
        out = project / str(number) / "pets"
        environment = {
            **os.environ,
            "PYTHONHASHSEED": seed,
            "TZ": zone,
            "LC_ALL": locale,
            "PYTHONPATH": str(Path(cli.__file__).parent.parent),
        }
        subprocess.run(
            [
                *MODULE,
                "generate",
                str(project / "spec/openapi.yaml"),
                "--out",
                str(out),
            ],
            env=environment,
            cwd=project if number else "/",
            check=True,
            capture_output=True,
        )
        files = [path for path in out.rglob("*") if path.is_file()]
        outputs.append({p.relative_to(out).as_posix(): p.read_bytes() for p in files})
    assert outputs[0] == outputs[1] == outputs[2]
    assert len(outputs[0]) > 5
    text = b"".join(outputs[0].values())
    assert str(project).encode() not in text
    assert str(Path(cli.__file__).parent.parent).encode() not in text


def start(*words: str) -> subprocess.Popen[str]:
    """The command in a process of its own."""
    return subprocess.Popen(
        [*MODULE, *words],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={
            **os.environ,
            "PYTHONPATH": str(Path(cli.__file__).parent.parent),
            "PYTHONUNBUFFERED": "",
        },
    )


def test_a_reader_that_stops_reading_gets_no_complaint(project: Path) -> None:
    process = start("generate", "--check")
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.close()
    assert process.stderr.read().count("Traceback") == 0
    process.stderr.close()
    assert process.wait() == 1


def test_watch_runs_after_every_change_until_interrupted(project: Path) -> None:
    process = start("generate", "--watch")
    guard = threading.Timer(60, process.kill)
    guard.start()
    assert process.stdout is not None
    try:
        assert "src/pets: " in process.stdout.readline()
        assert "1 operation, 1 model" in process.stdout.readline()
        edit(
            project / "spec/openapi.yaml",
            "name: {type: string}",
            "name: {tpye: string}",
        )
        assert process.stderr is not None
        assert "watching spec" in process.stderr.readline()
        assert "spec/openapi.yaml:23:" in process.stderr.readline()
        edit(
            project / "spec/openapi.yaml",
            "name: {tpye: string}",
            "name: {type: integer}",
        )
        assert re.match(r"src/pets: [1-9] written", process.stdout.readline())
    finally:
        guard.cancel()
        process.send_signal(signal.SIGINT)
        process.communicate(timeout=20)
    assert process.returncode == 0
    assert "int" in (project / "src/pets/models/schemas.py").read_text()


def test_a_build_touches_nothing(project: Path) -> None:
    before = sorted(project.rglob("*"))
    built = pipeline.build(Path("spec/openapi.yaml"), "pets", Diagnostics())
    assert sorted(project.rglob("*")) == before
    assert built.stats == pipeline.Stats(operations=1, models=1)
    python = {
        path: text
        for path, text in built.files.items()
        if path.endswith(".py") and not path.startswith("_runtime/")
    }
    assert layout.lay_out(python.items()) == python
    assert built.inputs == (
        *(Path("spec/openapi.yaml"), Path("spec/openapi.yaml")),
        Path("spec/examples"),
    )


def test_the_console_survives_a_narrow_encoding() -> None:
    code = (
        "from paragon_codegen.console import Console; Console().say('… 字');"
        "Console().note('\\ud800')"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ, "PYTHONIOENCODING": "ascii"},
        capture_output=True,
        text=True,
        check=True,
    )
    assert (done.stdout, done.stderr) == ("\\u2026 \\u5b57\n", "\\ud800\n")
