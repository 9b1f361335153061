"""Signing keys as environments, files and people hand them on."""

from __future__ import annotations

import base64
import json
import re
from collections.abc import Callable
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric import dsa, ec, ed25519
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
)
from paragon_connect import ConfigurationError, sign_user_token

from tests.sdk.token_support import PROJECT, pem, public_pem, rsa_key, verified

PKCS1 = PrivateFormat.TraditionalOpenSSL
PKCS8 = PrivateFormat.PKCS8


def in_base64(text: str) -> str:
    """Return a whole text in base64, as secrets of a cluster are kept."""
    return base64.b64encode(text.encode()).decode()


def body(text: str) -> str:
    """Return what stands between the first and the last line."""
    return "".join(text.strip().splitlines()[1:-1])


def inner(text: str) -> str:
    """Return the same with its line ends."""
    return "".join(text.splitlines(keepends=True)[1:-1])


SPELLINGS: dict[str, Callable[[str], str]] = {
    "as it is": lambda text: text,
    "escaped line ends": lambda text: text.replace("\n", "\\n"),
    "escaped twice": lambda text: text.replace("\n", "\\\\n"),
    "escaped as on Windows": lambda text: text.replace("\n", "\\r\\n"),
    "a JSON string": json.dumps,
    "in double quotes": lambda text: f'"{text}"',
    "in single quotes, escaped": lambda text: "'" + text.replace("\n", "\\n") + "'",
    "spaces around": lambda text: f"  \n\t{text}  ",
    "no last line end": str.rstrip,
    "line ends of Windows": lambda text: text.replace("\n", "\r\n"),
    "line ends of an old Mac": lambda text: text.replace("\n", "\r"),
    "indented": lambda text: text.replace("\n", "\n    "),
    "blank lines": lambda text: text.replace("\n", "\n\n"),
    "spaces for line ends": lambda text: text.replace("\n", " "),
    "no line ends": lambda text: text.replace("\n", ""),
    "no white space at all": lambda text: re.sub(r"\s", "", text),
    "the body in one line": lambda text: text.replace(inner(text), body(text) + "\n"),
    "backslash at each line's end": lambda text: text.replace("\n", "\\\n"),
    "a byte order mark": lambda text: "\ufeff" + text,
    "text around it": lambda text: f"Bag Attributes\n  x: y\n{text}\ntrailer",
    "base64 as a whole": in_base64,
    "base64 of escaped line ends": lambda text: in_base64(text.replace("\n", "\\n")),
    "base64 in lines": lambda text: base64.encodebytes(text.encode()).decode(),
    "base64 without padding": lambda text: in_base64(text + "\n").rstrip("="),
    "base64 in quotes": lambda text: f'"{in_base64(text)}"\n',
    "the lines between the marks": body,
    "another key's certificate before it": lambda text: public_pem() + text,
}


@pytest.mark.parametrize("form", [PKCS1, PKCS8], ids=["pkcs1", "pkcs8"])
@pytest.mark.parametrize("spelling", SPELLINGS)
def test_the_key_is_found_in(spelling: str, form: PrivateFormat) -> None:
    text = SPELLINGS[spelling](pem(rsa_key(), form))
    token = sign_user_token("user-42", project_id=PROJECT, signing_key=text)
    assert verified(token)["sub"] == "user-42"


def test_bytes_of_a_file_will_do() -> None:
    key = pem(rsa_key()).encode()
    token = sign_user_token("user-42", project_id=PROJECT, signing_key=key)
    assert verified(token)["sub"] == "user-42"


def elliptic() -> ec.EllipticCurvePrivateKey:
    """Return a key for ES256."""
    return ec.generate_private_key(ec.SECP256R1())


def dsa_pem() -> str:
    """Return a DSA key under its old label."""
    key = dsa.generate_private_key(1024)
    return key.private_bytes(Encoding.PEM, PKCS1, NoEncryption()).decode()


def certificate() -> str:
    """Return what looks like a certificate."""
    return public_pem().replace("PUBLIC KEY", "CERTIFICATE")


def cut(text: str, place: str = "") -> str:
    """Return a key without its end, or without its middle."""
    if not place:
        return text.partition("\n")[0]
    lines = text.splitlines()
    return "\n".join([*lines[:5], *lines[7:]])


REFUSED: dict[str, tuple[Callable[[], str | bytes], str]] = {
    "a shared secret": (lambda: "s3cr3t-of-32-characters-or-more!!", "HS256"),
    "a secret in base64": (lambda: in_base64("s3cr3t-of-32-characters"), "HS256"),
    "a file's name": (lambda: "/etc/paragon/key.pem", "no private key in PEM form"),
    "a JSON web key": (lambda: '{"kty": "RSA"}', "no private key in PEM form"),
    "bytes of nothing": (lambda: b"\xff\xfe\x00", "no private key in PEM form"),
    "the empty text": (lambda: "", "give signing_key="),
    "an encrypted PKCS#8 key": (
        lambda: pem(rsa_key(), PKCS8, "pass"),
        "encrypted.*openssl pkey",
    ),
    "an encrypted PKCS#1 key": (lambda: pem(rsa_key(), PKCS1, "pass"), "encrypted"),
    "an encrypted key in base64": (
        lambda: body(pem(rsa_key(), PKCS8, "pass")),
        "encrypted",
    ),
    "a public key": (public_pem, "a public key or a certificate"),
    "a certificate": (certificate, "a public key or a certificate"),
    "an EC key": (lambda: pem(elliptic(), PKCS1), "no RSA key"),
    "an EC key as PKCS#8": (lambda: pem(elliptic()), "no RSA key"),
    "an Ed25519 key": (
        lambda: pem(ed25519.Ed25519PrivateKey.generate()),
        "no RSA key",
    ),
    "a DSA key": (dsa_pem, "no RSA key"),
    "an OpenSSH key": (lambda: pem(rsa_key(), PrivateFormat.OpenSSH), "no RSA key in"),
    "a short key": (lambda: pem(rsa_key(1024)), "has 1024 bits; RS256 needs 2048"),
    "the first line alone": (lambda: cut(pem(rsa_key())), "ends before its -----END"),
    "a key with a hole": (lambda: cut(pem(rsa_key()), "middle"), "damaged"),
    "no base64 within": (
        lambda: "-----BEGIN PRIVATE KEY-----\n*\n-----END PRIVATE KEY-----",
        "damaged",
    ),
    "nothing within": (
        lambda: "-----BEGIN PRIVATE KEY-----\n-----END PRIVATE KEY-----",
        "damaged",
    ),
}


@pytest.mark.parametrize("case", REFUSED)
def test_what_is_no_usable_key_is_refused(case: str) -> None:
    make, message = REFUSED[case]
    with pytest.raises(ConfigurationError, match=message) as caught:
        sign_user_token("u", project_id=PROJECT, signing_key=make())
    assert "signing_key" in str(caught.value)


@pytest.mark.parametrize("key", [42, ["-----BEGIN"], rsa_key])
def test_a_key_must_be_text(key: Any) -> None:
    with pytest.raises(ConfigurationError, match="must be text or bytes"):
        sign_user_token("u", project_id=PROJECT, signing_key=key)
