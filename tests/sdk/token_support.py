"""What the tests of user tokens share: keys, a second reading of tokens, reports."""

from __future__ import annotations

import base64
import functools
import json
import pickle
import traceback
from typing import Any

import jwt
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, rsa
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
)

PROJECT = "d1f142cd-1dfe-4d76-ab4c-8f64901a9c5c"
AUDIENCE = f"useparagon.com/{PROJECT}"
PERMISSIONS = "urn:useparagon:connect:permissions"

PrivateKey = rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey | ed25519.Ed25519PrivateKey


@functools.cache
def rsa_key(bits: int = 2048) -> rsa.RSAPrivateKey:
    """Return an RSA key; the same one each time."""
    return rsa.generate_private_key(65537, bits)


def pem(
    key: PrivateKey,
    form: PrivateFormat = PrivateFormat.PKCS8,
    password: str = "",
) -> str:
    """Return a private key as PEM, as a file has it."""
    lock = BestAvailableEncryption(password.encode()) if password else NoEncryption()
    return key.private_bytes(Encoding.PEM, form, lock).decode()


def public_pem() -> str:
    """Return the public half of the RSA key."""
    form = PublicFormat.SubjectPublicKeyInfo
    return rsa_key().public_key().public_bytes(Encoding.PEM, form).decode()


def verified(token: str, audience: str = AUDIENCE) -> dict[str, Any]:
    """Return the claims of a token as PyJWT has verified them."""
    required = ["sub", "iat", "exp", "aud"]
    claims: dict[str, Any] = jwt.decode(
        token,
        public_pem(),
        algorithms=["RS256"],
        audience=audience,
        options={"require": required},
    )
    return claims


def unsigned(payload: object, header: object = None, signature: str = "c2ln") -> str:
    """Return a token whose signature nobody made."""
    header = {"alg": "RS256", "typ": "JWT"} if header is None else header
    return f"{encoded(header)}.{encoded(payload)}.{signature}"


def encoded(value: object) -> str:
    """Return JSON as a part of a token."""
    text = value if isinstance(value, str) else json.dumps(value)
    return base64.urlsafe_b64encode(text.encode()).rstrip(b"=").decode()


def shown(error: BaseException) -> str:
    """Return all that a report of an error might show, the library's locals too."""
    assert error.__context__ is None
    assert error.__cause__ is None
    frame = error.__traceback__
    while frame and "_sdk" not in frame.tb_frame.f_code.co_filename:
        frame = frame.tb_next
    assert frame is not None
    trimmed = error.with_traceback(frame)
    report = traceback.TracebackException.from_exception(trimmed, capture_locals=True)
    parts = ["".join(report.format()), repr(error), str(error), repr(vars(error))]
    revived: BaseException = pickle.loads(pickle.dumps(error))
    parts.append(repr(vars(revived)))
    return "\n".join(parts)
