"""Members by pattern have the type that the document says; all others are kept."""

from __future__ import annotations

import datetime as dt
from types import ModuleType
from typing import Any, get_type_hints

import pytest

from tests.golden.support import echoed
from tests.runtime.server import Server

PART = {"n": 1, "at": "2024-05-17", "more": True}
LABELS: dict[str, Any] = {
    "id": "a",
    "open": {"x-a": PART, "x-odd": {"n": "none"}, "other": [1]},
    "texts": {"x-a": "text", "other": None},
    "serials": {"x-a": "007", "other": 7},
    "days": {"x-a": "2024-05-17", "other": {"at": "2024-05-17"}},
    "closed": {"x-a": PART},
    "several": {"x-a": PART, "n-a": 2},
    "rest": {"x-a": PART, "other": "text"},
    "all": {"x-a": [PART]},
    "letters": {"a": PART, "other": 7},
    "none": {"other": 1},
    "x-a": PART,
    "x-null": None,
    "later": [{"n": 1}],
}


def test_they_travel(package: ModuleType, server: Server) -> None:
    part_class = package.models.Part
    labels = echoed(package, server, package.models.Labels.from_dict(LABELS))
    part = part_class.from_dict(PART)
    assert part.at == dt.date(2024, 5, 17)
    assert labels.open["x-a"] == labels.closed["x-a"] == part
    assert labels.open["x-odd"] == {"n": "none"}
    assert labels.serials == {"x-a": "007", "other": 7}
    assert labels.days["x-a"] == dt.date(2024, 5, 17)
    assert labels.several == {"x-a": part, "n-a": 2}
    assert labels.rest == {"x-a": part, "other": "text"}
    assert labels.letters == {"a": part, "other": 7}
    assert labels.all == {"x-a": [part]}
    assert labels.extra == {"x-a": part, "x-null": None, "later": [{"n": 1}]}
    assert labels.to_dict() == LABELS


def test_values_of_ones_own(package: ModuleType, server: Server) -> None:
    part = package.models.Part(n=1, at=dt.date(2024, 5, 17))
    made = package.models.Labels(
        id="a", open={"x-a": part}, days={"x-a": part.at}, extra={"x-b": part}
    )
    assert echoed(package, server, made).to_dict() == {
        "id": "a",
        "open": {"x-a": {"n": 1, "at": "2024-05-17"}},
        "days": {"x-a": "2024-05-17"},
        "x-b": {"n": 1, "at": "2024-05-17"},
    }


def test_hints(package: ModuleType) -> None:
    hints = get_type_hints(package.models.Labels)
    assert hints["extra"] == dict[str, package.models.Part | Any]


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"closed": {"x-a": {}}}, r"'n' is missing \(Part\) @ \$\.closed\['x-a'\]"),
        ({"several": {"x-a": "text"}}, r"@ \$\.several\['x-a'\]"),
        ({"rest": {"other": 1}}, r"@ \$\.rest\.other"),
        ({"all": {"a": {}}}, r"expected an array, got an object @ \$\.all\.a"),
        ({"open": []}, r"expected an object, got an array @ \$\.open"),
    ],
)
def test_where_every_name_has_a_type_misfits_are_told(
    package: ModuleType, change: dict[str, Any], message: str
) -> None:
    with pytest.raises(package.DecodeError, match=message):
        package.models.Labels.from_dict({**LABELS, **change})
