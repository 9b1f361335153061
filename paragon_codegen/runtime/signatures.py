"""Signatures of what comes in: where one stands, what it is of, whether it is right.

Each is an HMAC, made with a secret that only the sender and the receiver know.
"""

from __future__ import annotations

import hmac
import re
import time
from base64 import b64decode, b64encode
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final, Literal

from .errors import ClientError, ConfigurationError
from .incoming import HeaderSource, values_of
from .sealed import Sealed

__all__ = ["Secrets", "Signature", "SignatureError"]

Secrets = str | bytes | Sequence[str | bytes]
"""A secret, or several of which one must fit: the old one and the new one, say.

Text is a secret as the sender shows it, bytes are the key itself.
"""

_MOST_SIGNATURES: Final = 100
_TIMESTAMP: Final = re.compile("[0-9]{1,12}")
_NAMES: Final = re.compile(r"\{(id|timestamp|body)\}")
_WRITTEN: Final[dict[str, Callable[[bytes], str]]] = {
    "hex": bytes.hex,
    "base64": lambda digest: b64encode(digest).decode(),
}


class SignatureError(ClientError):
    """The signature is missing or wrong, or the request too old: trust nothing of it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Signature:
    """How requests are signed.

    Attributes:
        header: The header that has the signature, or several.
        algorithm: The hash of the HMAC, as `hashlib` names it.
        encodings: How the digest may be written.
        prefix: What stands in front of a signature; others are left alone.
        separator: What stands between several signatures; empty where there is one.
        signed: What is signed, with ``{id}``, ``{timestamp}`` and ``{body}`` in it.
        id_header: The header that has the id.
        timestamp_header: The header that has the time, in seconds since 1970.
        timestamp_prefix: What stands in front of the time if the header of the
            signature has it.
        secret_prefix: What a secret may begin with and the key does not.
        secret_encoding: How a secret writes the key.
    """

    header: str
    algorithm: Literal["sha1", "sha256", "sha384", "sha512"] = "sha256"
    encodings: tuple[Literal["hex", "base64"], ...] = ("hex",)
    prefix: str = ""
    separator: str = ""
    signed: str = "{body}"
    id_header: str = ""
    timestamp_header: str = ""
    timestamp_prefix: str = ""
    secret_prefix: str = ""
    secret_encoding: Literal["text", "base64"] = "text"

    def verify(
        self,
        content: bytes,
        headers: HeaderSource,
        secret: Sealed[Secrets],
        tolerance: float = 0.0,
    ) -> None:
        """Return if the request is signed with one of the secrets, and not too old.

        Args:
            content: The body as it came in.
            headers: Those of the request.
            secret: What the sender signs with.
            tolerance: Seconds that the sender's clock and ours may be apart.

        Raises:
            ConfigurationError: There is no secret, or it is none.
            SignatureError: The request is not signed so, or too old.
        """
        # No frame that raises has a key among its locals: tracebacks show those.
        keys = _keys(secret, self)
        if problem := _problem(keys):
            raise ConfigurationError(problem)
        signatures, timestamps = self._found(headers)
        if self.timestamp_header:
            timestamps = values_of(headers, self.timestamp_header)
        known = {"timestamp": self._time(timestamps, tolerance)}
        if self.id_header:
            known["id"] = _only(self.id_header, values_of(headers, self.id_header))
        message = b"".join(self._message(known, content))
        if not _is_signed(self, message, signatures, keys):
            raise SignatureError(f"the signature in {self.header} does not fit")

    def _found(self, headers: HeaderSource) -> tuple[list[str], list[str]]:
        """Return the signatures of a request, and the times that stand beside them."""
        values = values_of(headers, self.header)
        if not values:
            raise SignatureError(f"the header {self.header} is missing")
        signatures: list[str] = []
        timestamps: list[str] = []
        for each in self._elements(values):
            if self.timestamp_prefix and each.startswith(self.timestamp_prefix):
                timestamps.append(each.removeprefix(self.timestamp_prefix))
            elif each.startswith(self.prefix):
                signatures.append(each.removeprefix(self.prefix))
        if not signatures or len(signatures) > _MOST_SIGNATURES:
            how_many = "no signature" if not signatures else "too many signatures"
            hint = f" that begins with {self.prefix}" if self.prefix else ""
            raise SignatureError(f"the header {self.header} has {how_many}{hint}")
        return signatures, timestamps

    def _elements(self, values: list[str]) -> Iterator[str]:
        """Yield what stands in the header of the signatures."""
        for value in values:
            for each in value.split(self.separator) if self.separator else [value]:
                yield each.strip()

    def _time(self, values: list[str], tolerance: float) -> str:
        """Return when the request was sent, as it says."""
        if not self.timestamp_header and not self.timestamp_prefix:
            return ""
        where = self.timestamp_header or f"{self.header} ({self.timestamp_prefix})"
        written = _only(where, values)
        if not _TIMESTAMP.fullmatch(written):
            raise SignatureError(f"the time in {where} is not in seconds since 1970")
        age = time.time() - int(written)
        if not abs(age) <= tolerance:
            told = f"{abs(age):.0f} s {'old' if age > 0 else 'ahead of our clock'}"
            raise SignatureError(f"the request is {told}, more than {tolerance:g} s")
        return written

    def _message(self, known: dict[str, str], content: bytes) -> Iterator[bytes]:
        """Yield the pieces of what is signed."""
        for number, piece in enumerate(_NAMES.split(self.signed)):
            if number % 2 == 0:
                yield piece.encode()
            elif piece == "body":
                yield content
            else:
                yield known[piece].encode("utf-8", "surrogatepass")


def _only(header: str, values: list[str]) -> str:
    """Return the one value of a header."""
    if len(values) != 1 or not values[0]:
        what = "there more than once" if len(values) > 1 else "missing"
        raise SignatureError(f"the header {header} is {what}")
    return values[0]


def _problem(keys: Sealed[list[bytes] | None]) -> str:
    """Return what is wrong with the keys, nothing if they will do."""
    found = keys.open()
    if found is None:
        return "secret is the text that the sender shows, the bytes of it, or a list"
    return "" if found and all(found) else "secret is empty"


def _is_signed(
    signature: Signature,
    message: bytes,
    signatures: list[str],
    keys: Sealed[list[bytes] | None],
) -> bool:
    """Tell whether one of the signatures was made with one of the keys.

    Each is compared with each, so that the time says nothing of which one fits.
    """
    found = False
    for key in keys.open() or ():
        digest = hmac.digest(key, message, signature.algorithm)
        for encoding in signature.encodings:
            expected = _WRITTEN[encoding](digest).encode()
            for each in signatures:
                text = each.lower() if encoding == "hex" else each
                given = text.encode("utf-8", "replace")
                found |= hmac.compare_digest(expected, given)
    return found


def _keys(secret: Sealed[Secrets], signature: Signature) -> Sealed[list[bytes] | None]:
    """Return the keys of secrets; None where one of these is none."""
    written = secret.open()
    listed = [written] if isinstance(written, (str, bytes)) else written
    try:
        return Sealed([_key(each, signature) for each in listed])
    except (AttributeError, TypeError, ValueError):
        return Sealed(None)


def _key(secret: str | bytes, signature: Signature) -> bytes:
    """Return the key of a secret: bytes are one."""
    if isinstance(secret, bytes):
        return secret
    text = secret.removeprefix(signature.secret_prefix)
    if signature.secret_encoding == "text":
        return text.encode()
    return b64decode(text + "=" * (-len(text) % 4), validate=True)
