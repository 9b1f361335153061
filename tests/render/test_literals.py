"""Text of a document in source code: harmless, exact, and as black leaves it."""

from __future__ import annotations

import ast

import pytest
from black import format_str
from black.mode import Mode, TargetVersion
from hypothesis import given, settings
from hypothesis import strategies as st

from paragon_codegen.render.literals import literal
from paragon_codegen.render.prose import Documentation, Section, comment, docstring
from paragon_codegen.render.text import Text

MODE = Mode(target_versions={TargetVersion.PY311})
TEXT = st.text(
    alphabet=st.sampled_from("ab \n\t\\\"'`-*#{}%1.é日\u202e\x00\u2028|"), max_size=200
)


@given(TEXT)
@settings(deadline=None)
def test_a_literal_is_the_text_in_ascii(text: str) -> None:
    source = literal(text)
    assert source.isascii()
    assert source.isprintable()
    assert ast.literal_eval(source) == text


@pytest.mark.parametrize("number", [float("inf"), float("-inf"), float("nan")])
def test_a_number_that_is_no_literal_is_none(number: float) -> None:
    with pytest.raises(ValueError, match="has no literal"):
        literal(number)


@given(TEXT.filter(lambda text: len(text) < 30))
@settings(deadline=None)
def test_black_leaves_a_literal(text: str) -> None:
    source = f"x = {literal(text)}\n"
    if len(source) <= 88:
        assert format_str(source, mode=MODE) == source


@given(TEXT, st.sampled_from([0, 4, 8]))
@settings(deadline=None, max_examples=200)
def test_a_docstring_is_nothing_but_prose(text: str, indent: int) -> None:
    source = _in_context(docstring(text, indent), indent)
    (statement,) = ast.parse(source).body
    strings = [node for node in ast.walk(statement) if isinstance(node, ast.Constant)]
    assert len(strings) == (2 if indent == 8 else 1)
    assert not {"\u202e", "\x00", "\u2028"} & set(source)


@given(TEXT, st.sampled_from([0, 4, 8]))
@settings(deadline=None, max_examples=200)
def test_black_leaves_a_docstring(text: str, indent: int) -> None:
    source = _in_context(docstring(text, indent), indent)
    assert format_str(source, mode=MODE) == source


@given(TEXT, TEXT, TEXT, st.sampled_from([0, 4, 8]))
@settings(deadline=None, max_examples=200)
def test_a_docstring_with_sections_is_nothing_but_prose(
    text: str, entry: str, note: str, indent: int
) -> None:
    said = Documentation(
        Text(text),
        (Section("Args", (("name", Text(entry)), ("", Text(entry)))),),
        (Text(note),),
    )
    source = _in_context(docstring(said, indent), indent)
    (statement,) = ast.parse(source).body
    strings = [node for node in ast.walk(statement) if isinstance(node, ast.Constant)]
    assert len(strings) == (2 if indent == 8 else 1)


@given(TEXT, st.sampled_from([0, 4]))
@settings(deadline=None)
def test_a_comment_is_nothing_but_a_comment(text: str, indent: int) -> None:
    source = comment(Text(text), indent)
    ast.parse(f"if x:\n{' ' * indent}{source}\n    pass\n" if indent else source)
    assert all(line.lstrip().startswith("#") for line in source.splitlines())


def _in_context(shown: str, indent: int) -> str:
    """Return a docstring where one stands: in a module, a class or a method."""
    body = f"{' ' * indent}{shown}\n"
    if indent == 0:
        return body
    if indent == 4:
        return f"class A:\n{body}\n    x: int\n"
    return f"class A:\n    def f(self):\n{body}        return 1\n"
