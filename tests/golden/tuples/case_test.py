"""Arrays of so many items, each of a type of its own, are tuples."""

from __future__ import annotations

import datetime as dt
import json
from types import ModuleType
from typing import Any, get_args, get_type_hints
from urllib.parse import parse_qs, urlsplit

import pytest

from tests.runtime.server import Server

PAIR = ["a", {"x": 1.5, "at": "2024-05-17", "more": True}]
HOLDER: dict[str, Any] = {
    "pair": PAIR,
    "days": ["2024-05-17", None],
    "one": [{"x": 1}],
    "spans": [[1, "007"], [2, "8"]],
    "open": ["a", {"x": 2}, 3, 4],
    "loop": ["a", ["b", None]],
    "either": PAIR,
    "any": ["a", {"free": []}],
}


def test_they_travel(package: ModuleType, server: Server) -> None:
    server.script = lambda request, reply: reply.json(HOLDER)
    point = package.models.Point(x=1.0, at=dt.date(2024, 5, 17))
    with package.Client(base_url=server.url) as client:
        holder = client.swap(body=("a", point), box=(1, 2.5))
    (request,) = server.requests
    assert json.loads(request.body) == ["a", {"x": 1.0, "at": "2024-05-17"}]
    assert parse_qs(urlsplit(request.target).query) == {"box": ["1", "2.5"]}
    name, found = holder.pair
    assert (name, found.at) == ("a", dt.date(2024, 5, 17))
    assert holder.days == (dt.date(2024, 5, 17), None)
    assert holder.spans == [(1, 7), (2, 8)]
    assert holder.open[1] == package.models.Point(x=2)
    assert holder.loop == ("a", ("b", None))
    assert holder.either == holder.pair
    assert holder.to_dict() == HOLDER


def test_hints(package: ModuleType) -> None:
    hints = get_type_hints(package.models.Holder)
    assert hints["pair"] == tuple[str, package.models.Point]
    assert tuple[package.models.Point] in get_args(hints["one"])


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"pair": ["a"]}, r"expected an array of 2 items, got one of 1 @ \$\.pair"),
        ({"pair": [*PAIR, 1]}, r"of 2 items, got one of 3 @ \$\.pair"),
        ({"pair": {"0": "a"}}, r"expected an array, got an object @ \$\.pair"),
        ({"pair": [1, PAIR[1]]}, r"expected a string, got an integer @ \$\.pair\[0\]"),
        ({"spans": [[1, 2]]}, r"an integer as text, .* @ \$\.spans\[0\]\[1\]"),
        ({"either": ["a"]}, r"of 2 items, got one of 1 @ \$\.either"),
    ],
)
def test_misfits_are_told_with_their_place(
    package: ModuleType, change: dict[str, Any], message: str
) -> None:
    with pytest.raises(package.DecodeError, match=message):
        package.models.Holder.from_dict({**HOLDER, **change})
