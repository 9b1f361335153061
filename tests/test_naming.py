"""Names: ASCII identifiers, distinct, never a keyword, the same everywhere."""

from __future__ import annotations

import keyword
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from paragon_codegen.naming import (
    MAX_LENGTH,
    Scope,
    claim_together,
    class_name,
    constant_name,
    module_name,
    snake_name,
)

MAKERS = (snake_name, class_name, constant_name, module_name)


@pytest.mark.parametrize(
    ("text", "snake", "pascal", "upper"),
    [
        (
            "connectedUserId",
            "connected_user_id",
            "ConnectedUserId",
            "CONNECTED_USER_ID",
        ),
        (
            "X-Paragon-Credential",
            "x_paragon_credential",
            "XParagonCredential",
            "X_PARAGON_CREDENTIAL",
        ),
        ("HTTPServer2", "http_server2", "HTTPServer2", "HTTP_SERVER2"),
        ("OAuthStage", "oauth_stage", "OAuthStage", "OAUTH_STAGE"),
        ("TEXT_NO_VARS", "text_no_vars", "TextNoVars", "TEXT_NO_VARS"),
        ("$stringContains", "string_contains", "StringContains", "STRING_CONTAINS"),
        ("class", "class_", "Class", "CLASS"),
        ("None", "none", "None_", "NONE"),
        ("Exception", "exception", "Exception_", "EXCEPTION"),
        ("010", "value_010", "Model010", "VALUE_010"),
        ("", "value", "Model", "VALUE"),
        ("日本", "u26085_u26412", "U26085U26412", "U26085_U26412"),
        ("ﬁeld", "field", "Field", "FIELD"),
    ],
)
def test_words_become_names(text: str, snake: str, pascal: str, upper: str) -> None:
    assert (snake_name(text), class_name(text), constant_name(text)) == (
        snake,
        pascal,
        upper,
    )


@given(st.text(max_size=500), st.sampled_from(MAKERS))
def test_any_text_becomes_an_ascii_identifier(text: str, maker: object) -> None:
    assert callable(maker)
    name = maker(text)
    assert name.isidentifier()
    assert name.isascii()
    assert not keyword.iskeyword(name)
    assert len(name) <= MAX_LENGTH + 1


def test_long_names_stay_distinct() -> None:
    assert snake_name("a" * 400) != snake_name("a" * 401)


@pytest.mark.parametrize("device", ["con", "NUL", "com1", "lpt9", "aux"])
def test_no_module_is_a_device(device: str) -> None:
    assert module_name(device) == f"{device.lower()}_"


@given(st.lists(st.text(max_size=12), max_size=30))
def test_a_scope_hands_out_each_name_once(texts: list[str]) -> None:
    scope = Scope({"self"})
    names = [scope.claim(snake_name(text)) for text in texts]
    assert len({name.lower() for name in names} | {"self"}) == len(names) + 1


def test_a_scope_tells_twins_apart() -> None:
    scope = Scope()
    assert [
        scope.claim(snake_name(text)) for text in ("fooBar", "foo_bar", "\uff46ooBar")
    ] == [
        "foo_bar",
        "foo_bar_2",
        "foo_bar_3",
    ]


def test_many_twins_take_no_more_time_each() -> None:
    scope, other = Scope(), Scope()
    before = time.process_time()
    names = [
        claim_together("pet", [(scope, ""), (other, "Raw")]) for _ in range(30_000)
    ]
    assert len(set(names)) == len(names)
    assert names[:3] == ["pet", "pet_2", "pet_3"]
    # Each from the beginning takes minutes.
    assert time.process_time() - before < 10
