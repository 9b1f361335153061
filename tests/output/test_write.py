"""The package folder after a write: whole, exact, and without a change to what is not ours."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from paragon_codegen import manifest, swap
from paragon_codegen.write import NotOurs, Plan, WriteError, plan, restore, write

FILES = {"__init__.py": '"""Ünï."""\n', "models/user.py": "a = 1\n", "py.typed": ""}
MORE = {**FILES, "models/user.py": "a = 2\n", "api/calls.py": "b = 1\n"}


@pytest.fixture
def target(tmp_path: Path) -> Path:
    """A package folder that does not exist yet, nor does the one above it."""
    return tmp_path / "src" / "client"


def content(target: Path) -> dict[str, str]:
    """Every file below `target` but the manifest."""
    paths = (path for path in target.rglob("*") if not path.is_dir())
    texts = {p.relative_to(target).as_posix(): p.read_bytes().decode() for p in paths}
    texts.pop(manifest.NAME, None)
    return texts


def marks(target: Path) -> dict[str, tuple[int, int, int]]:
    """What would betray that a file or folder was touched."""
    known = {path: path.lstat() for path in [target.parent, target, *target.rglob("*")]}
    return {str(p): (s.st_ino, s.st_mtime_ns, s.st_mode) for p, s in known.items()}


def test_a_new_folder_holds_exactly_the_files(target: Path) -> None:
    done = write(target, FILES)
    assert content(target) == FILES
    assert done.added == tuple(sorted(FILES))
    assert manifest.parse((target / manifest.NAME).read_bytes()).keys() == FILES.keys()
    assert os.listdir(target.parent) == ["client"]


def test_files_are_utf8_with_plain_line_ends_and_usual_modes(target: Path) -> None:
    old = os.umask(0o027)
    try:
        write(target, FILES)
    finally:
        os.umask(old)
    assert (target / "__init__.py").read_bytes() == '"""Ünï."""\n'.encode()
    assert stat.S_IMODE((target / "__init__.py").stat().st_mode) == 0o640
    assert stat.S_IMODE((target / "models").stat().st_mode) == 0o750
    assert stat.S_IMODE(target.stat().st_mode) == 0o750


def test_nothing_is_touched_when_nothing_changed(target: Path) -> None:
    write(target, FILES)
    before = marks(target)
    done = write(target, FILES)
    assert done.up_to_date
    assert marks(target) == before


def test_only_what_differs_is_written(target: Path) -> None:
    write(target, FILES)
    os.utime(target / "py.typed", ns=(10**18, 10**18))
    before = marks(target)
    done = write(target, MORE)
    after = marks(target)
    assert (done.added, done.changed) == (("api/calls.py",), ("models/user.py",))
    assert content(target) == MORE
    for path in ("__init__.py", "py.typed"):
        assert after[str(target / path)] == before[str(target / path)]


def test_stale_files_go_and_so_do_the_folders_they_leave_empty(target: Path) -> None:
    write(target, MORE)
    (target / "api" / "__pycache__").mkdir()
    (target / "api" / "__pycache__" / "calls.pyc").write_bytes(b"")
    done = write(target, FILES)
    assert done.stale == ("api/calls.py",)
    assert not (target / "api").exists()


def test_files_of_the_user_survive_as_they_are(target: Path) -> None:
    write(target, MORE)
    (target / "notes.txt").write_text("mine")
    (target / "notes.txt").chmod(0o600)
    (target / "api" / "extra.py").write_text("mine too")
    (target / "link").symlink_to("/nowhere")
    (target / "empty" / "inner").mkdir(parents=True)
    (target / "shut").mkdir()
    (target / "shut" / "file").write_text("kept")
    (target / "shut").chmod(0o500)
    before = marks(target)
    done = write(target, {"__init__.py": "new\n"})
    after = marks(target)
    assert done.foreign == ("api/extra.py", "link", "notes.txt", "shut/file")
    assert (target / "empty" / "inner").is_dir()
    assert (target / "link").readlink() == Path("/nowhere")
    assert stat.S_IMODE((target / "shut").stat().st_mode) == 0o500
    for path in done.foreign:
        assert after[str(target / path)] == before[str(target / path)]
    assert not (target / "models").exists()
    (target / "shut").chmod(0o700)


def test_files_edited_by_hand_are_replaced_and_named(target: Path) -> None:
    write(target, MORE)
    (target / "__init__.py").write_text("edited")
    (target / "api" / "calls.py").write_text("edited")
    (target / "models" / "user.py").unlink()
    done = write(target, FILES)
    assert done.edited == ("__init__.py", "api/calls.py")
    assert done.added == ("models/user.py",)
    assert content(target) == FILES


def test_a_change_of_the_tool_itself_is_not_called_an_edit(target: Path) -> None:
    write(target, FILES)
    assert plan(target, MORE).edited == ()


def test_a_module_can_become_a_package_and_a_package_a_module(target: Path) -> None:
    write(target, {"models.py": "1\n", "api/a.py": "2\n"})
    write(target, {"models/a.py": "3\n", "api.py": "4\n"})
    assert content(target) == {"models/a.py": "3\n", "api.py": "4\n"}


def test_a_folder_made_by_another_hand_is_refused(target: Path) -> None:
    target.mkdir(parents=True)
    (target / "precious.py").write_text("mine")
    before = marks(target)
    with pytest.raises(NotOurs, match="not empty"):
        write(target, FILES)
    assert marks(target) == before


def test_a_folder_made_by_another_hand_can_be_adopted(target: Path) -> None:
    target.mkdir(parents=True)
    (target / "precious.py").write_text("mine")
    (target / "py.typed").write_text("theirs")
    done = write(target, FILES, adopt=True)
    assert content(target) == {**FILES, "precious.py": "mine"}
    assert done.changed == ("py.typed",)
    assert write(target, FILES).up_to_date


def test_an_empty_folder_needs_no_adoption(target: Path) -> None:
    target.mkdir(parents=True)
    write(target, FILES)
    assert content(target) == FILES


def test_a_file_of_the_user_is_not_replaced_by_a_new_file_of_ours(target: Path) -> None:
    write(target, FILES)
    (target / "api").mkdir()
    (target / "api" / "calls.py").write_text("mine")
    before = marks(target)
    with pytest.raises(NotOurs, match=r"api/calls\.py"):
        write(target, MORE)
    assert marks(target) == before
    write(target, MORE, adopt=True)
    assert content(target) == MORE


@pytest.mark.parametrize("adopt", [False, True])
def test_a_target_that_is_a_link_is_refused(target: Path, adopt: bool) -> None:
    write(target, FILES)
    link = target.with_name("link")
    link.symlink_to(target)
    with pytest.raises(WriteError, match="symbolic link"):
        write(link, MORE, adopt=adopt)
    assert link.is_symlink()
    assert content(target) == FILES


@pytest.mark.parametrize("place", ["models/user.py", "models", manifest.NAME])
@pytest.mark.parametrize("adopt", [False, True])
def test_nothing_is_written_through_a_link(
    target: Path, tmp_path: Path, place: str, adopt: bool
) -> None:
    write(target, FILES)
    outside = tmp_path / "outside"
    (target / place).rename(outside)
    (target / place).symlink_to(outside)
    before = marks(target)
    with pytest.raises(WriteError):
        write(target, MORE, adopt=adopt)
    assert marks(target) == before
    assert outside.exists()


@pytest.mark.parametrize("adopt", [False, True])
def test_a_folder_or_file_of_the_user_in_our_place_is_refused(
    target: Path, adopt: bool
) -> None:
    write(target, FILES)
    (target / "api").write_text("a file, not a folder")
    with pytest.raises(WriteError, match="'api' in it is not a plain folder"):
        write(target, MORE, adopt=adopt)
    (target / "py.typed").unlink()
    (target / "py.typed").mkdir()
    with pytest.raises(WriteError, match=r"'py\.typed' in it is not a plain file"):
        write(target, FILES, adopt=adopt)


def test_a_target_that_is_a_file_is_refused(target: Path) -> None:
    target.parent.mkdir()
    target.write_text("mine")
    with pytest.raises(WriteError, match="a file"):
        write(target, FILES, adopt=True)
    assert target.read_text() == "mine"


def test_a_damaged_manifest_is_refused_with_the_way_out(target: Path) -> None:
    write(target, FILES)
    (target / manifest.NAME).write_text("<<<<<<< HEAD\n")
    with pytest.raises(WriteError, match="delete it and adopt"):
        write(target, MORE)
    (target / manifest.NAME).unlink()
    write(target, MORE, adopt=True)
    assert content(target) == MORE


@pytest.mark.parametrize(
    "path", ["../evil.py", "/evil.py", "a/../../evil.py", "nul.py"]
)
def test_a_bad_path_writes_nothing_at_all(target: Path, path: str) -> None:
    with pytest.raises(WriteError, match="nothing was written"):
        write(target, {**FILES, path: "evil"})
    assert not target.parent.exists()


def test_a_text_that_is_not_unicode_writes_nothing_at_all(target: Path) -> None:
    with pytest.raises(WriteError, match="nothing was written"):
        write(target, {**FILES, "a.py": "\ud800"})
    assert not target.parent.exists()


@pytest.mark.parametrize("movable", [True, False])
def test_a_file_saved_while_we_write_is_not_lost(
    target: Path, monkeypatch: pytest.MonkeyPatch, movable: bool
) -> None:
    write(target, FILES)
    move_in = swap.move_in

    def save_then_move(folder: Path) -> bool:
        monkeypatch.setattr(swap, "move_in", move_in)
        (target / "notes.txt").write_text("saved at the worst moment")
        return move_in(folder) if movable else False

    monkeypatch.setattr(swap, "move_in", save_then_move)
    with pytest.raises(WriteError, match="changed meanwhile"):
        write(target, MORE)
    assert content(target) == {**FILES, "notes.txt": "saved at the worst moment"}
    assert os.listdir(target.parent) == ["client"]


def test_without_links_files_are_copied_with_their_times(
    target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(target, FILES)
    before = (target / "__init__.py").stat().st_mtime_ns

    def no_links(*_: object, **__: object) -> None:
        raise PermissionError(1, "no links here")

    monkeypatch.setattr(os, "link", no_links)
    write(target, MORE)
    assert content(target) == MORE
    assert (target / "__init__.py").stat().st_mtime_ns == before


def test_planning_for_an_absent_folder_makes_nothing(target: Path) -> None:
    assert plan(target, FILES) == Plan(added=tuple(sorted(FILES)))
    restore(target)
    assert not target.parent.exists()
