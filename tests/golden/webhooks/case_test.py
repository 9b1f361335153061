"""Webhooks that are signed with a time, and told apart by a member, a union or their form."""

from __future__ import annotations

import hashlib
import hmac
import json
import time
from types import ModuleType
from typing import Any

import pytest

SECRET = "a secret of the shop's"


def _signed(data: Any, *, at: float | None = None, secret: str = SECRET) -> Any:
    """Return body and headers, as the documents of such an API tell senders to make them."""
    body = json.dumps(data).encode()
    when = str(int(time.time() if at is None else at))
    digest = hmac.new(secret.encode(), f"{when}.".encode() + body, hashlib.sha256)
    return body, {"x-shop-signature": f"t={when},v1={digest.hexdigest()}"}


def _parse(package: ModuleType, data: Any) -> Any:
    return package.webhooks.parse(*_signed(data), secret=SECRET)


def test_a_constant_tells_events_apart(package: ModuleType) -> None:
    created = _parse(package, {"type": "order.created", "order": {"id": "o-1"}})
    assert created == package.models.OrderCreatedEvent(
        order=package.models.Order(id="o-1")
    )
    for kind in ("order.paid", "order.sent"):
        changed = _parse(package, {"type": kind, "id": "o-1", "more": 1})
        assert type(changed) is package.models.OrderChangedEvent
        assert (changed.type, changed.extra) == (kind, {"more": 1})


def test_a_union_among_the_events_is_read_as_one(package: ModuleType) -> None:
    assert _parse(package, {"kind": "low", "left": 3}) == package.models.StockLow(
        left=3
    )
    unknown = _parse(package, {"kind": "back", "left": 9})
    assert type(unknown) is package.models.UnknownStockEvent
    assert unknown.to_dict() == {"kind": "back", "left": 9}


def test_the_form_tells_what_no_constant_tells(package: ModuleType) -> None:
    assert _parse(package, {"zen": "Keep it logically awesome."}).zen


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        ({"type": "order.lost", "why": None}, "order.lost"),
        ({"type": 5}, None),
        ({"zen": 5}, None),
        ({}, None),
        (["order.created"], None),
        (None, None),
    ],
)
def test_an_unknown_event_loses_nothing(
    package: ModuleType, data: Any, kind: str | None
) -> None:
    event = _parse(package, data)
    assert event == package.webhooks.UnknownEvent(data, kind)
    assert "***" in repr(_parse(package, {"type": "new", "token": "s3cret"}))


def test_a_known_kind_must_fit(package: ModuleType) -> None:
    with pytest.raises(package.DecodeError) as caught:
        _parse(package, {"type": "order.created", "order": {"id": 5}})
    assert caught.value.path == "$.order.id"
    with pytest.raises(package.DecodeError, match="left"):
        _parse(package, {"kind": "low"})


def test_the_time_is_signed_and_near(package: ModuleType) -> None:
    parse, ping = package.webhooks.parse, {"zen": "z"}
    for seconds in (-59, 59):
        assert parse(*_signed(ping, at=time.time() + seconds), secret=SECRET).zen
    for seconds, told in ((-62, "old"), (63, "ahead of our clock")):
        with pytest.raises(package.SignatureError, match=told):
            parse(*_signed(ping, at=time.time() + seconds), secret=SECRET)
        body, headers = _signed(ping, at=time.time() + seconds)
        assert parse(body, headers, secret=SECRET, tolerance=600).zen
    body, headers = _signed(ping, at=time.time() - 500)
    moved = headers["x-shop-signature"].partition(",")[2]
    with pytest.raises(package.SignatureError, match="does not fit"):
        now = {"X-Shop-Signature": f"t={int(time.time())},{moved}"}
        parse(body, now, secret=SECRET)


def test_nothing_is_read_unless_it_is_signed(package: ModuleType) -> None:
    body, headers = _signed({"zen": "z"}, secret="another secret")
    with pytest.raises(package.SignatureError):
        package.webhooks.parse(body, headers, secret=SECRET)
    assert package.webhooks.parse_unverified(body).zen == "z"
