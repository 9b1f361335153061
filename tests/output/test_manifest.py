"""Which names may reach a disk, and whether a manifest can be trusted."""

from __future__ import annotations

import json

import pytest

from paragon_codegen import manifest

GOOD = [
    "a.py",
    "__init__.py",
    "py.typed",
    "models/user_2.py",
    "_runtime/a-b.txt",
    "A/b",
]
BAD = [
    *("", "/", "/etc/passwd", "a/", "a//b", ".", "..", "../a", "a/../b", "a/..", "./a"),
    *(
        "a\\b",
        "C:a",
        "a:b",
        "a\0b",
        "a\nb",
        "a b",
        "a.",
        "a ",
        " a",
        "~",
        "-rf",
        "$HOME",
    ),
    *("*", "a?", "é.py", "\uff41.py", "a\u202eb", ".git/config", ".hidden"),
    *("con", "CON.py", "nul", "a/NUL.txt", "com1", "LPT9.py", "com0.a.b", "conout"),
    "a" * 101,
]


@pytest.mark.parametrize("path", GOOD)
def test_plain_paths_are_allowed(path: str) -> None:
    manifest.check_path(path)


@pytest.mark.parametrize("path", BAD)
def test_other_paths_are_refused(path: str) -> None:
    with pytest.raises(manifest.BadPath):
        manifest.check_path(path)


@pytest.mark.parametrize(
    "paths",
    [["a.py", "A.py"], ["a/b", "A/c"], ["a", "a/b"], ["A", "a/b"]],
    ids=["files", "folders", "file-folder", "file-folder-case"],
)
def test_paths_that_collide_on_some_system_are_refused(paths: list[str]) -> None:
    with pytest.raises(manifest.BadPath):
        manifest.check_paths(paths)


def test_a_manifest_survives_the_round_trip_and_has_a_stable_order() -> None:
    files = {"b.py": b"b", "a/c.py": b"c"}
    text = manifest.dump(files)
    assert text == manifest.dump(dict(reversed(files.items())))
    assert manifest.parse(text) == {
        p: manifest.fingerprint(c) for p, c in files.items()
    }
    assert list(manifest.parse(text)) == ["a/c.py", "b.py"]
    assert text.endswith(b"}\n")


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"null",
        b"[]",
        b"\xff",
        b'{"files": []}',
        b'{"files": {"a.py": 1}}',
        b"<<<<<<< HEAD",
        b"[" * 100_000,
        json.dumps({"files": {"../../etc/passwd": "0"}}).encode(),
        json.dumps({"files": {"a.py": "0", "A.py": "0"}}).encode(),
    ],
)
def test_a_damaged_or_hostile_manifest_is_refused(content: bytes) -> None:
    with pytest.raises(manifest.BadManifest):
        manifest.parse(content)
