"""`false` as a schema: what may not be there is not there, and nothing else breaks."""

from __future__ import annotations

import json
import re
from types import ModuleType
from typing import Any

import pytest

from tests.runtime.server import Server


def test_what_may_not_be_there_is_no_member(package: ModuleType) -> None:
    models = package.models
    closed = models.Closed.from_dict({"kept": "a", "added": "b"})
    assert list(closed.__slots__) == ["kept", "added"]
    assert models.Base.from_dict({"kept": "a", "dropped": "c"}).dropped == "c"
    # An answer may break its own rules: nothing is lost.
    assert models.Closed.from_dict({"kept": "a", "dropped": "c"}).extra == {
        "dropped": "c"
    }
    assert models.Strict.from_dict({"a": 1, "b": 2}).extra == {"b": 2}


REFUSED: list[tuple[str, Any, str]] = [
    ("Empty", [1], "expected nothing, got an integer @ $[0]"),
    ("Nothing", {}, "expected nothing, got an object @ $"),
    ("Never_", None, "expected nothing, got null @ $"),
    ("Impossible", {}, "expected nothing, got an object @ $"),
    ("Required", {}, "'never' is missing (Required) @ $"),
    ("Required", {"never": 1}, "expected nothing, got an integer @ $.never"),
    ("Holder", {"empty": [0]}, "expected nothing, got an integer @ $.empty[0]"),
]


@pytest.mark.parametrize(("name", "data", "said"), REFUSED)
def test_no_value_fits(package: ModuleType, name: str, data: Any, said: str) -> None:
    type_ = getattr(package.models, name)
    function = f"decode_{name.lower().strip('_')}"
    decode = getattr(package.models, function, None) or type_.decode
    with pytest.raises(package.DecodeError, match=re.escape(said)):
        package._runtime.codec.checked(decode, type_)(data)


def test_lists_of_nothing_are_empty(package: ModuleType) -> None:
    models = package.models
    assert models.decode_empty([]) == models.decode_narrowed([]) == []
    assert models.decode_tuple(["a", 1]) == ["a", 1]
    assert list(models.Holder.__slots__) == ["base", "empty", "lists"]
    held = models.Holder.from_dict({"empty": [], "lists": [[], []]})
    assert held.to_dict() == {"empty": [], "lists": [[], []]}


def test_calls(package: ModuleType, server: Server) -> None:
    server.script = lambda request, reply: reply.json([{"kept": "a"}, "text"])
    with package.Client(base_url=server.url) as client:
        closed, text = client.replace_order(7, kept="a", none=[])
        assert (type(closed), text) == (package.models.Closed, "text")
        assert json.loads(server.requests[-1].body) == {"kept": "a"}
        server.script = lambda request, reply: reply.reply(202)
        assert client.replace_order(7, kept="a") is None
        server.script = lambda request, reply: reply.json({"any": 1})
        assert client.send_order("8") == {"any": 1}
    assert [request.target for request in server.requests] == [
        "/orders/7",
        "/orders/7",
        "/orders/8",
    ]
    assert server.requests[-1].body == b""
