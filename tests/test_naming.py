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
    told_apart,
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
        ("Größe", "grosse", "Grosse", "GROSSE"),
        ("GRÖẞE", "grosse", "Grosse", "GROSSE"),
        ("Ærø", "aero", "Aero", "AERO"),
        ("ŁÓDŹ", "lodz", "Lodz", "LODZ"),
        (
            "Result«List«Pet»»",
            "result_list_pet",
            "ResultListPet",
            "RESULT_LIST_PET",
        ),
        (
            "rock·n·roll — “live”",
            "rock_n_roll_live",
            "RockNRollLive",
            "ROCK_N_ROLL_LIVE",
        ),
        (
            "订单「号」",
            "u35746_u21333_u21495",
            "U35746U21333U21495",
            "U35746_U21333_U21495",
        ),
        ("«»", "u171_u187", "U171U187", "U171_U187"),
        ("«*»", "star", "Star", "STAR"),
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
    assert isinstance(name, str)
    assert name.isidentifier()
    assert name.isascii()
    assert not keyword.iskeyword(name)
    assert len(name) <= MAX_LENGTH + 1


def test_long_names_stay_distinct() -> None:
    assert snake_name("a" * 400) != snake_name("a" * 401)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "list_users_api_v1_organizations__organization_id__users__user_id__get",
            "list_users_api_organizations_organization_id_user_get",
        ),
        (
            "returns_the_number_of_the_customers_of_a_shop_by_country_and_city",
            "returns_the_number_of_customers_shop_country_and_city",
        ),
        (
            "alpha_bravo_charlie_delta_echo_foxtrot_golf_hotel_india_juliett_kilo",
            "alpha_bravo_charlie_delta_echo_hotel_india_juliett_kilo",
        ),
    ],
)
def test_long_names_lose_words(text: str, name: str) -> None:
    assert snake_name(text) == name
    assert constant_name(text) == name.upper()


def test_what_is_left_of_a_long_name_has_one_owner() -> None:
    scope = Scope()
    long = [
        f"list_{word}_{'_'.join(['item'] * 20)}_call" for word in ("of", "by", "to")
    ]
    first, second, third = [scope.claim(snake_name(text)) for text in long]
    assert first == snake_name(long[0])
    other = Scope()
    other.claim(first)
    # Not numbered: who comes later is called the same, whoever else there is.
    assert other.claim(snake_name(long[2])) == third != second


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Date<", "date_less_than"),
        ("Date>", "date_greater_than"),
        ("Date<=", "date_at_most"),
        ("Date>=", "date_at_least"),
        ("Date!=", "date_not_equal"),
        ("filter[>]", "filter_greater_than"),
        ("created[gte]", "created_gte"),
        ("age>=18", "age_at_least_18"),
        ("<5", "less_than_5"),
        ("Page<User>", "page_user"),
        ("<html>", "html"),
        ("a -> b", "a_b"),
        ("a ->", "a"),
        ("+1", "plus_1"),
        ("-1", "minus_1"),
        ("18+", "value_18_plus"),
        ("C++", "c_plus_plus"),
        ("foo-bar", "foo_bar"),
        ("!done", "not_done"),
        ("Yahoo!", "yahoo"),
        ("$filter", "filter"),
        ("@type", "type"),
        ("*", "star"),
        ("*/*", "star_slash_star"),
        ("user.*", "user_star"),
        ("**bold** text", "bold_text"),
        ("->", "minus_greater_than"),
        ("_", "value"),
    ],
)
def test_signs_are_said_where_they_say_something(text: str, words: str) -> None:
    assert snake_name(text) == words


def test_signs_tell_names_apart() -> None:
    texts = ["@type", "type", "-name", "name", "B+", "B-", "x=", "x", "C#", "c", "a-b"]
    words = told_apart([*texts, "a_b"])
    assert [snake_name(words[text]) for text in texts] == [
        *("at_type", "type", "minus_name", "name", "b_plus", "b_minus"),
        *("x_equal", "x", "c_hash", "c", "a_b"),
    ]


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
