"""The private key that signs user tokens, whatever an environment variable made of it."""

from __future__ import annotations

import base64
import re
from typing import TYPE_CHECKING, Any, Final

from .._runtime.errors import ConfigurationError
from .._runtime.needs import Needs
from .._runtime.secret import Secret
from .._runtime.settings import required_setting
from .._runtime.unset import Unset

__all__ = ["SHORTEST", "key_text", "load_signing_key", "pyjwt"]

SHORTEST: Final = 2048
"""Bits of the shortest key that RS256 allows (RFC 7518, section 3.3)."""

_NEEDS: Final = Needs(
    "signing a user token needs",
    "PyJWT with cryptography",
    'pip install "pyjwt[crypto]"',
)
_BLOCK: Final = re.compile(
    r"-----BEGIN([A-Z0-9\s]++)-----([^-]*+(?:-(?!----)[^-]*+)*)"
    r"-----END[A-Z0-9\s]++-----"
)
_ESCAPED: Final = re.compile(r"\\+[nr]?")
_NOISE: Final = re.compile("[\\s\"'`\ufeff]+")
_RSA_LABELS: Final = ("PRIVATEKEY", "RSAPRIVATEKEY")
_DER_SEQUENCE: Final = b"\x30\x82"

_WHOLE: Final = (
    "give the whole text of the key (dashboard: Settings > SDK Setup), "
    "from -----BEGIN to -----END"
)
_NO_PEM: Final = (
    "signing_key is no private key in PEM form: Paragon takes tokens signed with RS256 "
    f"alone, not with a shared secret (HS256); {_WHOLE}"
)
_CUT_OFF: Final = (
    "signing_key ends before its -----END line: an environment file keeps the first "
    f"line alone unless the value stands in quotes or has \\n for line ends; {_WHOLE}"
)
_PUBLIC: Final = (
    "signing_key holds no private key but a public key or a certificate; "
    "tokens are signed with the private one"
)
_ENCRYPTED: Final = (
    "signing_key is encrypted; write it without a passphrase first: "
    "openssl pkey -in key.pem -out plain.pem"
)
_NO_RSA: Final = (
    "signing_key is no RSA key in PKCS#1 or PKCS#8 form, but Paragon takes RS256 alone"
)
_DAMAGED: Final = (
    f"signing_key is damaged, it cannot be read as a private key; {_WHOLE}"
)
_SHORT: Final = "signing_key has {} bits; RS256 needs {} or more"


def key_text(signing_key: object) -> Secret:
    """Return the text of a key, from the environment where it is absent.

    Args:
        signing_key: Text or bytes; UNSET for `PARAGON_SIGNING_KEY`.

    Raises:
        ConfigurationError: There is none, or it is something else.
    """
    if isinstance(signing_key, bytes | bytearray):
        return Secret(signing_key.decode("utf-8", "replace"))
    if isinstance(signing_key, str | Unset):
        variable = "PARAGON_SIGNING_KEY"
        return Secret(required_setting("signing_key", signing_key, variable))
    raise ConfigurationError(
        "signing_key must be text or bytes, the key itself; left out, it is "
        "PARAGON_SIGNING_KEY of the environment"
    )


def load_signing_key(text: Secret) -> object:
    """Return the private key in a text, ready for PyJWT.

    It may be PKCS#1 or PKCS#8, as PEM or in base64 as a whole. Line ends may be
    real, escaped (``\\n``) or lost; quotes and spaces around it do no harm.

    Args:
        text: The key's text.

    Raises:
        ConfigurationError: It is no usable RSA key, or cryptography is missing.
    """
    found = _private_key(text)
    if isinstance(found, str):
        # Raised here, where no local holds the key.
        raise ConfigurationError(found)
    return found


def pyjwt() -> Any:
    """Return PyJWT.

    Raises:
        ConfigurationError: It is not installed; says what to install.
    """
    try:
        if TYPE_CHECKING:  # who does not use it need not have it, nor its types
            jwt: Any = None
        else:  # a statement, which whoever freezes a program finds
            import jwt
        return jwt
    except Exception as error:
        problem = _NEEDS.lacking(error)
    raise problem


def _cryptography() -> tuple[Any, Any]:
    """Return what reads keys, and what knows RSA."""
    try:
        if TYPE_CHECKING:
            rsa: Any = None
            serialization: Any = None
        else:
            import cryptography.hazmat.primitives.asymmetric.rsa as rsa
            import cryptography.hazmat.primitives.serialization as serialization
        return serialization, rsa
    except Exception as error:
        problem = _NEEDS.lacking(error)
    raise problem


def _private_key(text: Secret) -> object:
    """Return the key, or a text that says why it is none."""
    serialization, rsa = _cryptography()
    der = _der(text.reveal())
    if isinstance(der, str):
        return der
    try:
        key = serialization.load_der_private_key(der, password=None)
    except TypeError:  # asks for a password
        return _ENCRYPTED
    except Exception:  # of many kinds; none may travel on with these locals
        return _DAMAGED
    if not isinstance(key, rsa.RSAPrivateKey):
        return _NO_RSA
    if key.key_size < SHORTEST:
        return _SHORT.format(key.key_size, SHORTEST)
    return key


def _der(text: str) -> bytes | str:
    """Return the key's bytes, or a text that says why there are none."""
    text = _ESCAPED.sub("\n", text)
    blocks = [("".join(label.split()), body) for label, body in _BLOCK.findall(text)]
    if not blocks:
        return _CUT_OFF if "-----BEGIN" in text else _unarmoured(text)
    private = [block for block in blocks if block[0].endswith("PRIVATEKEY")]
    if not private:
        return _PUBLIC
    label, body = private[0]
    if "ENCRYPTED" in label or "ENCRYPTED" in body:
        return _ENCRYPTED
    if label not in _RSA_LABELS:
        return _NO_RSA
    return _base64(body) or _DAMAGED


def _unarmoured(text: str) -> bytes | str:
    """Return the bytes of a key that stands in base64 as a whole, PEM or not."""
    content = _base64(text)
    if b"-----BEGIN" in content:
        return _der(content.decode("ascii", "replace"))
    return content if content.startswith(_DER_SEQUENCE) else _NO_PEM


def _base64(text: str) -> bytes:
    """Return decoded base64, nothing when it is none."""
    digits = _NOISE.sub("", text)
    try:
        return base64.b64decode(digits + "=" * (-len(digits) % 4), validate=True)
    except ValueError:
        return b""
