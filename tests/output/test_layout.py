"""Layout: what the formatter gives is as black leaves it, and nothing but Python is handed on."""

from __future__ import annotations

import ast
import os
from pathlib import Path

import pytest
from black import format_str
from black.mode import Mode, TargetVersion

from paragon_codegen import cache, layout

MODE = Mode(target_versions={TargetVersion.PY311})
LONG = "x" * 60
TEXTS = {
    "a.py": f'value = call({LONG}, "{LONG}")\n',
    "b.py": f"def f(a: {LONG}, b: int, c: str, d: None) -> None: ...\n",
    "c.py": 'class A:\n    """Short."""\n    x: int\n    def f(self,): return 1\n',
    "models/d.py": f'x = {{"a": "{LONG}", "b": "{LONG}"}}\n',
    "models/build/e.py": "from a import (b, c,)\n\nx=1\n",
}


def test_many_modules_are_laid_out_as_black_leaves_them() -> None:
    laid_out = layout.lay_out(TEXTS.items())
    assert list(laid_out) == list(TEXTS)
    for path, text in laid_out.items():
        assert text != TEXTS[path]
        assert format_str(text, mode=MODE) == text
        assert ast.dump(ast.parse(text)) == ast.dump(ast.parse(TEXTS[path]))


def test_no_configuration_counts(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Neither one where the command runs, nor one where temporary files lie."""
    usual = layout.lay_out(TEXTS.items())
    (tmp_path / "ruff.toml").write_text('line-length = 40\nexclude = ["*.py"]\n')
    (tmp_path / ".gitignore").write_text("*.py\n")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    assert layout.lay_out(TEXTS.items()) == usual
    assert sorted(os.listdir(tmp_path)) == [".gitignore", "ruff.toml"]


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
    with pytest.raises(layout.BadCodeError, match=r"models/user\.py is not valid"):
        layout.check(text, "models/user.py")


def test_what_cannot_be_laid_out_is_told_with_its_place() -> None:
    with pytest.raises(layout.BadCodeError) as caught:
        layout.lay_out([("a.py", "x = 1\n"), ("models/b.py", "x = 1\ny = (\n")])
    error = caught.value
    assert (error.path, error.line) == ("models/b.py", 2)
    assert error.text == "x = 1\ny = (\n"


def _large(parts: int, of: str) -> str:
    head = '"""Large."""\nfrom __future__ import annotations\n\n\n'
    return head + "".join(of.replace("NAME", f"N{number}") for number in range(parts))


BLOCK = f"""
# Of NAME.
@decorated
class NAME(Base):
    \"\"\"Doc.

    class of things

    def and so on
    \"\"\"
    x: int
    def f(self,): return "{LONG}" + "{LONG}"

NAME_ALIAS = call("{LONG}",)

def of_NAME(): ...


@overload
def of_NAME(a): ...
async def of_async_NAME(a: {LONG}, b: int): return 1


"""


@pytest.mark.parametrize(
    "block",
    [
        BLOCK,
        BLOCK.replace("NAME_ALIAS", "class NAME_ALIAS: pass\n# fmt: off\nNAME_B"),
        BLOCK + f'NAME_TEXT = """{LONG}\n\nclass NAME:\n\n\ndef {LONG}\n"""\n',
    ],
    ids=["pieces", "off", "text"],
)
def test_a_large_module_is_laid_out_as_in_one(
    block: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever it is divided into; what only looks like a beginning is none."""
    text = _large(60, block)
    whole = layout.lay_out([("a.py", text)])
    monkeypatch.setattr(layout, "_PIECE", 500)
    monkeypatch.setattr(layout, "_BATCH", 1000)
    assert layout.lay_out([("a.py", text)]) == whole
    found = layout.lay_out([("b.py", "x=1\n"), ("a.py", text), ("c/d.py", "")])
    assert found == {"b.py": "x = 1\n", "a.py": whole["a.py"], "c/d.py": ""}


def test_a_mistake_in_a_large_module_has_its_place() -> None:
    text = _large(2000, BLOCK) + "y = (\n"
    with pytest.raises(layout.BadCodeError) as caught:
        layout.lay_out([("a.py", text)])
    assert caught.value.path == "a.py"
    assert caught.value.line == text.count("\n")
    assert caught.value.text == text


def test_only_the_newest_entries_of_a_cache_are_kept(own_cache: Path) -> None:
    folder = own_cache / "paragon-codegen" / "kind"
    for number in range(5):
        cache.store("kind", str(number), b"")
        (folder / str(number)).touch()
    cache.prune("kind", 2)
    assert sorted(path.name for path in folder.iterdir()) == ["3", "4"]


def test_what_the_formatter_complains_of_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    formatter = tmp_path / "formatter"
    formatter.write_text("#!/bin/sh\necho it will not do >&2\nexit 2\n")
    formatter.chmod(0o755)
    monkeypatch.setattr(layout, "_formatter", lambda: str(formatter))
    with pytest.raises(layout.BadCodeError, match="it will not do"):
        layout.lay_out(TEXTS.items())
