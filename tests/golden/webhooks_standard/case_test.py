"""Standard Webhooks: what the reference library signs in its tests is taken.

https://github.com/standard-webhooks/standard-webhooks (libraries/python/tests)
"""

from __future__ import annotations

from types import ModuleType
from typing import Any

import pytest

SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
BODY = b'{"test": 2432232314}'
HEADERS = {
    "Webhook-Id": "msg_p5jXN8AQM9LWM0D4loKWxJek",
    "Webhook-Timestamp": "1614265330",
    "Webhook-Signature": "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
}


@pytest.fixture(autouse=True)
def clock(monkeypatch: pytest.MonkeyPatch) -> None:
    """Set the clock to when the request was signed."""
    monkeypatch.setattr("time.time", lambda: 1614265330 + 299.0)


def test_the_published_signature_fits(package: ModuleType) -> None:
    parse = package.webhooks.parse
    for secret in (SECRET, SECRET.removeprefix("whsec_"), ["whsec_b2xk", SECRET]):
        assert parse(BODY, HEADERS, secret=secret) == package.models.Test(
            test=2432232314
        )
    several = f"v1a,later v1,b2xk {HEADERS['Webhook-Signature']}"
    assert parse(BODY, {**HEADERS, "Webhook-Signature": several}, secret=SECRET)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("Webhook-Id", "msg_another"),
        ("Webhook-Id", ""),
        ("Webhook-Timestamp", "1614265331"),
        ("Webhook-Timestamp", "1614265029"),
        ("Webhook-Timestamp", "soon"),
        ("Webhook-Signature", "v2,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="),
        ("Webhook-Signature", "v1,G0HM9SSE+OTPJTGT/TMIKTSYZLE3UFJELVLNIOLJ1OE="),
    ],
)
def test_another_header_does_not(package: ModuleType, name: str, value: str) -> None:
    with pytest.raises(package.SignatureError):
        package.webhooks.parse(BODY, {**HEADERS, name: value}, secret=SECRET)


@pytest.mark.parametrize("name", HEADERS)
def test_every_header_is_needed_once(package: ModuleType, name: str) -> None:
    pairs = list(HEADERS.items())
    assert package.webhooks.parse(BODY, pairs, secret=SECRET)
    with pytest.raises(package.SignatureError, match=rf"(?i){name} is missing"):
        left = [pair for pair in pairs if pair[0] != name]
        package.webhooks.parse(BODY, left, secret=SECRET)
    if name != "Webhook-Signature":
        with pytest.raises(package.SignatureError, match="more than once"):
            package.webhooks.parse(BODY, [*pairs, (name, "0")], secret=SECRET)


def test_a_secret_in_another_form_is_told(package: ModuleType) -> None:
    for secret in ("whsec_no base64!", None, 5, [None], "", "whsec_", b"", []):
        with pytest.raises(package.ConfigurationError, match="secret is"):
            package.webhooks.parse(BODY, HEADERS, secret=secret)


@pytest.mark.parametrize("body", [BODY, b"forged", {"test": 1}])
def test_no_traceback_shows_the_secret(package: ModuleType, body: Any) -> None:
    with pytest.raises(package.ClientError) as caught:
        package.webhooks.parse(body, HEADERS, secret="whsec_c2VjcmV0", max_bytes=1000)
    shown: list[str] = []
    frame = caught.value.__traceback__
    while frame is not None:
        if "golden_packages" in frame.tb_frame.f_code.co_filename or shown:
            shown += map(repr, frame.tb_frame.f_locals.values())
        frame = frame.tb_next
    assert shown
    assert "c2VjcmV0" not in "".join(shown)
    assert "secret'" not in "".join(shown)
