"""What no other keyword says of members and items, `unevaluated…` says."""

from __future__ import annotations

import datetime as dt
from types import ModuleType
from typing import Any

import pytest

from tests.golden.support import echoed
from tests.runtime.server import Server

THING: dict[str, Any] = {
    "typed": {"id": "a", "size": 1, "born": "2024-05-17"},
    "same": {"id": "b", "later": 1},
    "inline": {"id": "c"},
    "counts": {"a": 1},
    "pair": ["a", {"id": "b"}],
    "list": ["a", {"id": "b"}, {"id": "c"}],
    "others": [1, 2],
}


def test_they_travel(package: ModuleType, server: Server) -> None:
    models = package.models
    thing = echoed(package, server, models.Thing.from_dict(THING))
    assert thing.typed.extra == {"born": dt.date(2024, 5, 17)}
    assert type(thing.same) is models.Same
    assert type(thing.inline) is models.Base
    assert thing.counts == {"a": 1}
    assert thing.pair == ("a", models.Base(id="b"))
    assert thing.list_[1:] == [models.Base(id="b"), models.Base(id="c")]
    assert thing.to_dict() == THING


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (
            {"typed": {"id": "a", "born": 1}},
            r"a date or null, got an integer @ \$\.typed\.born",
        ),
        ({"counts": {"a": "b"}}, r"got a string @ \$\.counts\.a"),
        ({"pair": ["a"]}, r"expected an array of 2 items, got one of 1 @ \$\.pair"),
        ({"others": ["a"]}, r"got a string @ \$\.others\[0\]"),
    ],
)
def test_misfits_are_told_with_their_place(
    package: ModuleType, change: dict[str, Any], message: str
) -> None:
    with pytest.raises(package.DecodeError, match=message):
        package.models.Thing.from_dict({**THING, **change})
