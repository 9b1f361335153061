"""The diff of a check: what would change, as version control takes it."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from paragon_codegen import manifest
from paragon_codegen.patch import diff, shortened
from paragon_codegen.plan import plan
from paragon_codegen.write import write

FILES = {"__init__.py": "", "models/user.py": "a = 1\n", "old.py": "gone\n"}
MORE = {
    "__init__.py": "",
    "models/user.py": "a = 2\n",
    "api/calls.py": "b = 1\n",
    "api/py.typed": "",
}


@pytest.fixture(params=["client", "my lib/client", 'q"uo\\te/client', "naïve/client"])
def target(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """A package folder in a project, whose other folders are called this or that."""
    place: str = request.param
    return tmp_path / "project" / place


def git(*words: str, folder: Path, text: str = "") -> subprocess.CompletedProcess[str]:
    """Run git."""
    return subprocess.run(
        ["git", *words],
        cwd=folder,
        input=text,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


@pytest.mark.parametrize("repository", [True, False], ids=["repository", "folder"])
@pytest.mark.parametrize(
    ("old", "new"),
    [
        (FILES, MORE),
        (MORE, FILES),
        ({}, MORE),
        (MORE, {"a.py": "a = 1\n"}),
        ({"a.py": "no line end"}, {"a.py": "no line end\n"}),
        ({"a.py": "x\n"}, {"a.py": "no line end"}),
        ({"a.py": "\tone\n\f\n\u2028 x\n"}, {"a.py": "\ttwo\n\f\n\u2028 x\n"}),
    ],
    ids=["forth", "back", "new", "gone", "end", "no end", "odd"],
)
def test_git_applies_it_and_nothing_is_left_to_do(
    target: Path,
    old: dict[str, str],
    new: dict[str, str],
    repository: bool,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    project = next(each for each in target.parents if each.name == "project")
    project.mkdir()
    if old:
        write(target, old)
    if repository:
        git("init", "-q", folder=project)
    monkeypatch.chdir(project)
    done = git("apply", folder=project, text=diff(target, new))
    assert (done.returncode, done.stderr) == (0, "")
    assert plan(target, new).up_to_date
    assert diff(target, new) == ""


def test_it_is_applied_from_below_the_top_of_a_repository(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Paths begin where those of `git diff` do, wherever the command was run."""
    git("init", "-q", folder=tmp_path)
    target = tmp_path / "src" / "client"
    write(target, FILES)
    monkeypatch.chdir(target.parent)
    assert "+++ b/src/client/api/calls.py\n" in diff(Path("client"), MORE)
    assert git("apply", folder=target.parent, text=diff(target, MORE)).returncode == 0
    assert plan(target, MORE).up_to_date


def test_it_reads_like_one_of_git(tmp_path: Path) -> None:
    target = tmp_path / "client"
    write(target, {**FILES, "end.py": "no line end"})
    before, _, record = diff(target, {**MORE, "end.py": "no line end"}).partition(
        f"diff --git a/client/{manifest.NAME} b/client/{manifest.NAME}\n"
    )
    assert before == (
        "diff --git a/client/api/calls.py b/client/api/calls.py\n"
        "new file mode 100644\n"
        "--- /dev/null\n+++ b/client/api/calls.py\n@@ -0,0 +1 @@\n+b = 1\n"
        "diff --git a/client/api/py.typed b/client/api/py.typed\n"
        "new file mode 100644\n"
        "diff --git a/client/models/user.py b/client/models/user.py\n"
        "--- a/client/models/user.py\n+++ b/client/models/user.py\n"
        "@@ -1 +1 @@\n-a = 1\n+a = 2\n"
        "diff --git a/client/old.py b/client/old.py\n"
        "deleted file mode 100644\n"
        "--- a/client/old.py\n+++ /dev/null\n@@ -1 +0,0 @@\n-gone\n"
    )
    assert "diff --git" not in record


def test_a_lost_manifest_is_a_difference_too(tmp_path: Path) -> None:
    target = tmp_path / "client"
    write(target, FILES)
    assert diff(target, FILES) == ""
    (target / manifest.NAME).unlink()
    assert not plan(target, FILES).up_to_date
    assert f"+++ b/client/{manifest.NAME}" in diff(target, FILES)


def test_what_is_left_out_of_a_long_diff_is_counted() -> None:
    text = "diff --git a/a b/a\n-1\n+2\n" + "diff --git a/b b/b\n-1\n+2\n"
    assert shortened(text, 6) == text
    assert shortened(text, 5).endswith("-1\n… 1 more line; --full shows all of it\n")
    assert shortened(text, 2) == (
        "diff --git a/a b/a\n-1\n"
        "… 4 more lines and 1 more file; --full shows all of it\n"
    )
