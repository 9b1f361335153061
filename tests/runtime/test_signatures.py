"""Signatures of requests that come in: those that senders publish, and those that are wrong."""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Iterator
from email.message import Message
from types import TracebackType

import pytest
from starlette.datastructures import Headers as StarletteHeaders
from werkzeug.datastructures import Headers as WerkzeugHeaders

from paragon_codegen.runtime.errors import ConfigurationError
from paragon_codegen.runtime.incoming import HeaderSource
from paragon_codegen.runtime.sealed import Sealed
from paragon_codegen.runtime.signatures import Secrets, Signature, SignatureError

# https://docs.github.com/webhooks/using-webhooks/validating-webhook-deliveries
GITHUB = Signature(header="X-Hub-Signature-256", prefix="sha256=")
GITHUB_SECRET = "It's a Secret to Everybody"
GITHUB_BODY = b"Hello, World!"
GITHUB_DIGEST = "757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17"
SIGNED = {"X-Hub-Signature-256": f"sha256={GITHUB_DIGEST}"}

# https://datatracker.ietf.org/doc/html/rfc4231#section-4.3
JEFE = b"what do ya want for nothing?"
JEFE_DIGESTS = {
    "sha256": "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843",
    "sha384": "af45d2e376484031617f78d2b58a6b1b9c7ef464f5a01b47e42ec3736322445e"
    "8e2240ca5e69e2c78b3239ecfab21649",
    "sha512": "164b7a7bfcf819e2e395fbe73b56e0a387bd64222e831fd610270cd7ea250554"
    "9758bf75c05a994a6d034f65f8f0e6fdcaeab1a34d4a6b4b636e070a38bce737",
}


def _verify(
    headers: HeaderSource,
    secret: Secrets = GITHUB_SECRET,
    body: bytes = GITHUB_BODY,
    signature: Signature = GITHUB,
) -> None:
    signature.verify(body, headers, Sealed(secret))


def _header_forms() -> Iterator[HeaderSource]:
    name, value = "x-hub-signature-256", SIGNED["X-Hub-Signature-256"]
    message = Message()
    message["X-Hub-Signature-256"] = value
    yield SIGNED
    yield {name.upper(): value}
    yield {name: [value]}
    yield [(name, value)]
    yield iter([("host", "example.com"), (name, value)])
    yield [(name.encode(), value.encode())]
    yield StarletteHeaders({name: value})
    yield WerkzeugHeaders({name: value})
    yield message


@pytest.mark.parametrize(
    "headers", list(_header_forms()), ids=lambda each: type(each).__name__
)
def test_what_github_publishes_fits_in_headers_of_any_kind(
    headers: HeaderSource,
) -> None:
    _verify(headers)


@pytest.mark.parametrize("algorithm", ["sha256", "sha384", "sha512"])
def test_every_hash_is_the_one_of_its_name(algorithm: str) -> None:
    for written in (JEFE_DIGESTS[algorithm], JEFE_DIGESTS[algorithm].upper()):
        signature = Signature(header="s", algorithm=algorithm)  # type: ignore[arg-type]
        _verify({"s": written}, "Jefe", JEFE, signature)


def test_a_digest_may_be_written_in_either_way() -> None:
    both = Signature(header="s", encodings=("hex", "base64"))
    # `openssl dgst -sha256 -hmac Jefe -binary | base64`
    in_base64 = "W9zBRr9gdU5qBCQmCJV1x1oAPwidJzmDnexYuWTsOEM="
    for written in (in_base64, JEFE_DIGESTS["sha256"]):
        _verify({"s": written}, "Jefe", JEFE, both)
    for written in (in_base64.lower(), in_base64[:-2]):
        with pytest.raises(SignatureError):
            _verify({"s": written}, "Jefe", JEFE, both)


@pytest.mark.parametrize(
    "value",
    [
        GITHUB_DIGEST,
        f"sha1={GITHUB_DIGEST}",
        f"SHA256={GITHUB_DIGEST}",
        f"sha256={GITHUB_DIGEST[:-1]}",
        f"sha256={GITHUB_DIGEST}0",
        f"sha256={GITHUB_DIGEST},sha256={GITHUB_DIGEST}",
        "sha256=",
        "sha256=\udcff",
        "sha256=\u0661\u0662",
        "",
    ],
)
def test_another_value_does_not_fit(value: str) -> None:
    with pytest.raises(SignatureError):
        _verify({"X-Hub-Signature-256": value})


def test_no_byte_of_the_body_may_differ() -> None:
    for body in (GITHUB_BODY + b"\n", GITHUB_BODY[:-1], b""):
        with pytest.raises(SignatureError, match="does not fit"):
            _verify(SIGNED, body=body)
    with pytest.raises(SignatureError, match="X-Hub-Signature-256 is missing"):
        _verify({"X-Hub-Signature": "sha1=0"})


def test_one_of_several_secrets_must_fit() -> None:
    _verify(SIGNED, [b"old", GITHUB_SECRET])
    _verify(SIGNED, (GITHUB_SECRET.encode(), "new"))
    with pytest.raises(SignatureError):
        _verify(SIGNED, ["old", "new"])
    with pytest.raises(ConfigurationError, match="empty"):
        _verify(SIGNED, [GITHUB_SECRET, ""])


@pytest.mark.parametrize("secret", ["", b"", [], None, 7, [None], {"a": 1}.keys()])
def test_no_secret_is_a_mistake_and_no_way_around(secret: Secrets) -> None:
    for headers in (SIGNED, {}):
        if secret == {"a": 1}.keys():
            with pytest.raises(SignatureError):
                _verify(headers, secret)
        else:
            with pytest.raises(ConfigurationError, match="secret is"):
                _verify(headers, secret)


def test_signatures_are_looked_at_as_long_as_they_are_few() -> None:
    many = Signature(header="s", prefix="v1=", separator=",")
    right = "v1=" + JEFE_DIGESTS["sha256"]
    _verify({"s": f"v0=a, v1=b,{right}"}, "Jefe", JEFE, many)
    _verify([("s", "v1=b"), ("s", right)], "Jefe", JEFE, many)
    with pytest.raises(SignatureError, match="too many"):
        _verify({"s": ",".join([right] * 101)}, "Jefe", JEFE, many)
    with pytest.raises(SignatureError, match="no signature that begins with v1="):
        _verify({"s": "v0=b"}, "Jefe", JEFE, many)


def test_the_wrong_key_is_compared_in_constant_time(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Whatever fits, everything is compared, and by nothing but `compare_digest`."""
    compared: list[tuple[bytes, bytes]] = []
    compare = hmac.compare_digest

    def recorded(one: bytes, other: bytes) -> bool:
        compared.append((one, other))
        return compare(one, other)

    monkeypatch.setattr(hmac, "compare_digest", recorded)
    _verify(SIGNED, [GITHUB_SECRET, "new", "newer"])
    assert len(compared) == 3
    keys = [GITHUB_SECRET, "new", "newer"]
    made = [hmac.new(k.encode(), GITHUB_BODY, hashlib.sha256).hexdigest() for k in keys]
    assert [one.decode() for one, _ in compared] == made


@pytest.mark.parametrize("headers", [SIGNED, {"X-Hub-Signature-256": "sha256=0"}, {}])
def test_no_frame_of_ours_shows_a_secret(headers: HeaderSource) -> None:
    with pytest.raises(SignatureError) as caught:
        _verify(headers, "s3cr3t-of-the-test", b"another body")
    frames = list(_ours(caught.value.__traceback__))
    assert frames
    assert "s3cr3t" not in "".join(repr(local) for each in frames for local in each)
    assert caught.value.__context__ is None


def _ours(frame: TracebackType | None) -> Iterator[list[object]]:
    """Yield the locals of the runtime's frames."""
    while frame is not None:
        if "runtime/signatures" in frame.tb_frame.f_code.co_filename:
            yield list(frame.tb_frame.f_locals.values())
        frame = frame.tb_next


def test_what_are_no_headers_is_told() -> None:
    for headers in (5, None, ["x-hub"], [5], {5: 6}):
        with pytest.raises(ConfigurationError, match="not names and values"):
            _verify(headers)  # type: ignore[arg-type]
