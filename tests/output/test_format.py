"""Formatting: black's own result, black only where it is needed, and nothing that is not Python."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from paragon_codegen import cache
from paragon_codegen import format as formatter

LONG = "x" * 60
CALL = f'value = call({LONG}, "{LONG}")\n'


def prose(text: str) -> str:
    """A function with a long line in its documentation."""
    return f'def f() -> None:\n    """Short.\n\n    {text}\n    """\n'


STABLE = [
    "",
    "x = 1\n",
    prose(f"{LONG} {LONG}"),
    f"# {LONG} {LONG}\n",
    f'x = (\n    "{LONG * 2}"\n    "{LONG * 2}"\n)\n',
    f'def f() -> None:\n    """{LONG} {LONG}."""\n',
    f'x = {{\n    "a": "{LONG * 2}",\n    "b": 1,\n}}\n',
    f'f(\n    a="{LONG * 2}",\n    b=1,\n)\n',
    f"from a import (\n    {LONG * 2},\n)\n",
    f'x = {{\n    "a",\n    "{LONG * 2}",\n}}\n',
]


@pytest.mark.parametrize("text", STABLE)
def test_text_that_black_would_leave_alone_is_not_shown_to_it(
    text: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert formatter._black(text) == text
    monkeypatch.setattr(formatter, "_black", None)
    assert formatter.stable(text) == text


UNSTABLE = [
    CALL,
    f"def f(a: {LONG}, b: int, c: str, d: None) -> None: ...\n",
    f'{prose("Short.")}    {CALL}',
    f'x = {{"a": "{LONG}", "b": "{LONG}"}}\n',
    f'def f() -> None:\n    """Short.\n\n    {LONG} {"y" * 22}"""\n',
    f'name = "{"字" * 30}" + some_function(name_of_an_argument)\n',
]


@pytest.mark.parametrize("text", UNSTABLE)
def test_a_long_line_of_code_is_broken_as_black_breaks_it(text: str) -> None:
    result = formatter.stable(text)
    assert result != text
    assert result == formatter._black(result)


def test_the_second_time_the_answer_comes_from_the_cache(
    own_cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = formatter.stable(CALL)
    monkeypatch.setattr(formatter, "_black", None)
    assert formatter.stable(CALL) == first
    assert len(list((own_cache / "paragon-codegen" / "black").iterdir())) == 1


def test_another_black_gets_another_answer(monkeypatch: pytest.MonkeyPatch) -> None:
    formatter.stable(CALL)
    formatter._environment.cache_clear()
    monkeypatch.setattr(cache, "environment", lambda: b"black 27")
    monkeypatch.setattr(formatter, "_black", lambda _: "from_another = black\n")
    assert formatter.stable(CALL) == "from_another = black\n"
    formatter._environment.cache_clear()


@pytest.mark.parametrize("home", ["/dev/null", "/proc/nowhere", "relative"])
def test_without_a_writable_cache_it_works_all_the_same(
    home: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", home)
    assert formatter.stable(CALL) == formatter.stable(CALL) != CALL
    formatter.prune()
    assert not Path("relative").exists()


def test_only_the_newest_entries_are_kept(own_cache: Path) -> None:
    folder = own_cache / "paragon-codegen" / "kind"
    for number in range(5):
        cache.store("kind", str(number), b"")
        (folder / str(number)).touch()
    cache.prune("kind", 2)
    assert sorted(path.name for path in folder.iterdir()) == ["3", "4"]


@pytest.mark.parametrize(
    "text",
    [
        "def f(:\n",
        "x = '\n",
        "return 1\n",
        "def f(a, a): ...\n",
        "x = '\\d'\n",
        "x = '\0'\n",
        "x = " + "(" * 1000 + ")" * 1000,
        "from __future__ import braces\n",
    ],
)
def test_what_is_not_python_is_never_handed_on(text: str) -> None:
    with pytest.raises(formatter.BadCodeError, match=r"models/user\.py is not valid"):
        formatter.stable(text, "models/user.py")


def test_black_is_imported_only_when_it_is_needed() -> None:
    code = (
        "import sys; from paragon_codegen import format as f; f.stable('x = 1\\n');"
        "assert 'black' not in sys.modules; f.stable(sys.argv[1]);"
        "assert 'black' in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code, CALL], check=True)
