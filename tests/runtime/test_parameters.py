"""Parameters and bodies as OpenAPI and the RFCs write them."""

from __future__ import annotations

import json
from collections.abc import Callable
from email import message_from_bytes
from enum import Enum, StrEnum
from typing import Any

import pytest

from paragon_codegen.runtime.body import json_body, text_body
from paragon_codegen.runtime.errors import ConfigurationError
from paragon_codegen.runtime.form import form_body
from paragon_codegen.runtime.multipart import Part, multipart_body
from paragon_codegen.runtime.options import Options, Timeout
from paragon_codegen.runtime.parameters import (
    cookie_pairs,
    header_pairs,
    json_text,
    query_pairs,
)
from paragon_codegen.runtime.path_parameters import path_segment
from paragon_codegen.runtime.unset import UNSET
from paragon_codegen.runtime.upload import bytes_body

LIST = ["blue", "black", "brown"]
OBJECT = {"R": 100, "G": 200, "B": 150}


class Colour(StrEnum):
    BLUE = "deep blue"


class Old(Enum):
    RED = "red"


@pytest.mark.parametrize(
    ("style", "explode", "value", "expected"),
    [
        ("simple", False, "blue", "blue"),
        ("simple", False, LIST, "blue,black,brown"),
        ("simple", True, LIST, "blue,black,brown"),
        ("simple", False, OBJECT, "R,100,G,200,B,150"),
        ("simple", True, OBJECT, "R=100,G=200,B=150"),
        ("label", False, "blue", ".blue"),
        ("label", False, LIST, ".blue,black,brown"),
        ("label", True, LIST, ".blue.black.brown"),
        ("label", False, OBJECT, ".R,100,G,200,B,150"),
        ("label", True, OBJECT, ".R=100.G=200.B=150"),
        ("matrix", False, "blue", ";color=blue"),
        ("matrix", False, LIST, ";color=blue,black,brown"),
        ("matrix", True, LIST, ";color=blue;color=black;color=brown"),
        ("matrix", False, OBJECT, ";color=R,100,G,200,B,150"),
        ("matrix", True, OBJECT, ";R=100;G=200;B=150"),
        ("simple", False, ["a,b", "c/d"], "a%2Cb,c%2Fd"),
        ("simple", False, 7, "7"),
        ("simple", False, True, "true"),
        ("simple", False, Colour.BLUE, "deep%20blue"),
    ],
)
def test_path_styles(style: str, explode: bool, value: Any, expected: str) -> None:
    assert (
        path_segment("color", value, several=True, style=style, explode=explode)
        == expected
    )


@pytest.mark.parametrize(
    ("style", "explode", "value", "expected"),
    [
        ("form", True, "blue", "color=blue"),
        ("form", False, "blue", "color=blue"),
        ("form", True, "", "color="),
        ("form", True, LIST, "color=blue&color=black&color=brown"),
        ("form", False, LIST, "color=blue,black,brown"),
        ("form", True, OBJECT, "R=100&G=200&B=150"),
        ("form", False, OBJECT, "color=R,100,G,200,B,150"),
        ("form", True, [], ""),
        ("form", False, [], ""),
        ("form", True, {}, ""),
        ("form", True, ["a", None], "color=a&color="),
        ("form", True, {"a": UNSET, "b": 1}, "b=1"),
        ("spaceDelimited", False, LIST, "color=blue%20black%20brown"),
        ("spaceDelimited", True, LIST, "color=blue&color=black&color=brown"),
        ("pipeDelimited", False, LIST, "color=blue%7Cblack%7Cbrown"),
        ("pipeDelimited", False, OBJECT, "color=R%7C100%7CG%7C200%7CB%7C150"),
        (
            "deepObject",
            True,
            OBJECT,
            "color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150",
        ),
        (
            "deepObject",
            True,
            {"a": {"b": [1, 2]}},
            "color%5Ba%5D%5Bb%5D=1&color%5Ba%5D%5Bb%5D=2",
        ),
        ("deepObject", True, [1, "b"], "color=1&color=b"),
        ("deepObject", True, [{"a": 1}], "color%5B0%5D%5Ba%5D=1"),
        (
            "deepObject",
            True,
            {"x": [{"a": [1, 2]}, {"b": UNSET}, {"c": [{"d": None}]}]},
            "color%5Bx%5D%5B0%5D%5Ba%5D=1&color%5Bx%5D%5B0%5D%5Ba%5D=2"
            "&color%5Bx%5D%5B2%5D%5Bc%5D%5B0%5D%5Bd%5D=",
        ),
        ("deepObject", True, ["a", {"b": 1}], "color%5B0%5D=a&color%5B1%5D%5Bb%5D=1"),
        ("form", True, UNSET, ""),
        ("form", True, True, "color=true"),
        ("form", True, False, "color=false"),
        ("form", True, 10**20, "color=100000000000000000000"),
        ("form", True, 0.1, "color=0.1"),
        ("form", True, 1e22, "color=1e%2B22"),
        ("form", True, Colour.BLUE, "color=deep%20blue"),
        ("form", True, Old.RED, "color=red"),
        ("form", True, "a&b=c#d+e é/?", "color=a%26b%3Dc%23d%2Be%20%C3%A9%2F%3F"),
    ],
)
def test_query_styles(style: str, explode: bool, value: Any, expected: str) -> None:
    pairs = query_pairs("color", value, several=True, style=style, explode=explode)
    assert "&".join(f"{name}={text}" for name, text in pairs) == expected


@pytest.mark.parametrize("value", [["1"], ("1",), {"a": "1"}, [], {}], ids=repr)
@pytest.mark.parametrize(
    "write", [path_segment, query_pairs, header_pairs, cookie_pairs]
)
def test_several_values_are_refused_for_one(
    write: Callable[..., object], value: object
) -> None:
    kind = type(value).__name__
    with pytest.raises(
        ConfigurationError, match=f"parameter 'id' takes one value, not {kind}"
    ):
        write("id", value)


def test_query_names_are_encoded() -> None:
    assert query_pairs("a b&c", "1") == [("a%20b%26c", "1")]
    assert query_pairs("x", {"a b": "1"}, several=True) == [("a%20b", "1")]


def test_reserved_characters_may_stay() -> None:
    ((_, text),) = query_pairs("x", "a:/?@!$'()*,;=[]&#+%", allow_reserved=True)
    assert text == "a:/?@!$'()*,;=[]%26%23%2B%25"


@pytest.mark.parametrize(
    "value", [[[1]], {"a": {"b": 1}}, object(), float("nan"), b"x"]
)
def test_what_a_style_cannot_say_is_refused(value: Any) -> None:
    for function in (query_pairs, header_pairs, cookie_pairs, path_segment):
        with pytest.raises(ConfigurationError, match="'color'"):
            function("color", value)


def test_a_lone_surrogate_is_refused() -> None:
    with pytest.raises(ConfigurationError, match="surrogate"):
        query_pairs("q", "\ud800")


def test_headers() -> None:
    assert header_pairs("X", UNSET) == ()
    assert header_pairs("X", "a b") == [("X", "a b")]
    assert header_pairs("X", [1, True], several=True) == [("X", "1,true")]
    assert header_pairs("X", {"a": 1, "b": 2}, several=True) == [("X", "a,1,b,2")]
    assert header_pairs("X", {"a": 1, "b": 2}, several=True, explode=True) == [
        ("X", "a=1,b=2")
    ]
    assert header_pairs("X", [], several=True) == ()
    assert header_pairs("X", None, null=True) == [("X", "")]


def test_nothing_is_no_absence() -> None:
    """A server would take it for an absent parameter, and ask for somebody else."""
    makers: list[Callable[..., Any]] = [query_pairs, header_pairs, cookie_pairs]
    for make in makers:
        with pytest.raises(ConfigurationError, match="'X' must not be None; without"):
            make("X", None)
        assert list(make("X", None, null=True)) == [("X", "")]
    for make in makers[1:]:
        for empty in ("", "  ", "\t"):
            with pytest.raises(ConfigurationError, match="'X' must not be empty"):
                make("X", empty)
    assert query_pairs("X", "") == [("X", "")]


def test_cookies() -> None:
    assert cookie_pairs("c", UNSET) == ()
    assert cookie_pairs("c", 'a b;"é') == [("c", "a%20b%3B%22%C3%A9")]
    assert cookie_pairs("c", [1, 2], several=True) == [("c", "1"), ("c", "2")]
    assert cookie_pairs("c", [1, 2], several=True, explode=False) == [("c", "1%2C2")]


def test_json_as_a_parameter() -> None:
    assert json_text(UNSET) is UNSET
    ((_, text),) = query_pairs("filter", json_text({"a": [1, None]}))
    assert text == "%7B%22a%22%3A%5B1%2Cnull%5D%7D"


def test_simple_bodies() -> None:
    assert json_body({"a": Colour.BLUE}).content == b'{"a":"deep blue"}'
    assert json_body([], "application/vnd.x+json").content_type.endswith("+json")
    assert text_body("é").content == b"\xc3\xa9"
    assert bytes_body(b"\0").content_type == "application/octet-stream"
    assert form_body({"a b": "c&d", "é": "+"}).content == b"a+b=c%26d&%C3%A9=%2B"
    assert "secret" not in repr(text_body("secret"))


def parse_multipart(body: Any) -> list[Any]:
    head = f"Content-Type: {body.content_type}\r\n\r\n".encode()
    return list(message_from_bytes(head + body.content).walk())[1:]


def test_multipart_bodies() -> None:
    body = multipart_body(
        [
            Part("text", "é\r\n--x"),
            Part("file", bytes(range(256)), filename="a.bin", content_type="x/y"),
        ]
    )
    text, file = parse_multipart(body)
    assert text.get_payload(decode=True) == "é\r\n--x".encode()
    assert text.get_param("name", header="content-disposition") == "text"
    assert file.get_payload(decode=True) == bytes(range(256))
    assert file.get_filename() == "a.bin"
    assert file.get_content_type() == "x/y"


def test_multipart_names_cannot_break_out() -> None:
    evil = 'a"; filename="b\r\nX-Evil: 1\r\n\r\nc'
    body = multipart_body([Part(evil, "1", filename=evil)])
    (part,) = parse_multipart(body)
    assert part["x-evil"] is None
    assert part.get_payload() == "1"
    assert isinstance(body.content, bytes)
    assert body.content.count(b"\r\n") == 5
    with pytest.raises(ConfigurationError, match="content type"):
        multipart_body([Part("a", "1", content_type="x/y\r\nX-Evil: 1")])


def test_multipart_boundaries_differ() -> None:
    types = {multipart_body([]).content_type for _ in range(50)}
    assert len(types) == 50


@pytest.mark.parametrize(
    "value", [0, -1, float("nan"), float("inf"), "5", True is None]
)
def test_a_timeout_is_a_positive_number(value: Any) -> None:
    with pytest.raises(ConfigurationError, match="timeout"):
        Timeout(read=value)
    with pytest.raises(ConfigurationError, match="timeout"):
        Timeout.of(value)


def test_a_number_limits_the_whole_call() -> None:
    assert Timeout.of(5) == Timeout(total=5, connect=5, read=5, write=5, pool=5)
    assert Timeout.of(300) == Timeout(
        total=300, connect=10, read=300, write=300, pool=10
    )
    own = Timeout(total=None)
    assert Timeout.of(own) is own


def test_options_are_checked() -> None:
    with pytest.raises(ConfigurationError, match="max_retries"):
        Options(max_retries=-1)
    with pytest.raises(ConfigurationError, match="max_response_bytes"):
        Options(max_response_bytes=0)


def test_json_numbers_keep_their_form() -> None:
    content = json_body([1.0, 10**25, -0.0]).content
    assert isinstance(content, bytes)
    assert json.loads(content) == [1.0, 10**25, -0.0]
