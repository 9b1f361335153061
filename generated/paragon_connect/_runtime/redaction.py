"""Keeps secrets out of reprs, logs, errors and pickles."""

from __future__ import annotations

import base64
import re
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from typing import Any, Final, NoReturn, cast
from urllib.parse import quote

__all__ = [
    "EXCERPT_LENGTH",
    "MASK",
    "Redactor",
    "Secret",
    "is_sensitive",
    "without_secrets",
]

MASK: Final = "***"
EXCERPT_LENGTH: Final = 500
"""Characters of a body that an error may quote."""

_SENSITIVE: Final = re.compile(
    r"auth|token|secret|password|passwd|credential|cookie|signature|session|"
    r"api[-_]?key|private[-_]?key|^key$|jwt",
    re.IGNORECASE,
)
_TOKEN_LIKE: Final = re.compile(
    r"\b(Bearer|Basic)\s+[\w.~+/=-]{8,}|\beyJ[\w-]{5,}\.[\w-]{5,}\.[\w-]*"
)
_SECRET_NAMES: Final = "token|secret|passw|authorization|api_?key|private_?key|cookie"
_SECRET_NAME: Final = re.compile(_SECRET_NAMES, re.IGNORECASE)
_JSON_MEMBER: Final = re.compile(
    rf'("[^"\\]*(?:{_SECRET_NAMES})[^"\\]*"\s*:\s*")(?:[^"\\]|\\.)*', re.IGNORECASE
)
_QUERY_MEMBER: Final = re.compile(r"([?&])([^=&#]+)=([^&#]*)")
_JSON_OBJECTS: Final = ("%7B%22", "%7b%22", '{"')


@lru_cache(maxsize=512)
def is_sensitive(name: str) -> bool:
    """Return whether a header, cookie or query parameter of this name holds a secret."""
    return _SENSITIVE.search(name) is not None


def without_secrets(members: Mapping[str, Any]) -> dict[str, Any]:
    """Return named values for display: text that is named like a secret is masked."""
    shown: dict[str, Any] = {}
    for name, value in members.items():
        if isinstance(value, dict):
            shown[name] = without_secrets(cast("dict[str, Any]", value))
        else:
            secret = isinstance(value, str) and _SECRET_NAME.search(name)
            shown[name] = MASK if secret else value
    return shown


class Secret:
    """A string that shows up nowhere by itself; `reveal` is the only way out."""

    __slots__ = ("_value",)

    def __init__(self, value: str) -> None:
        self._value = value

    def reveal(self) -> str:
        """Return the plain text."""
        return self._value

    def __repr__(self) -> str:
        """Return a mask."""
        return f"Secret({MASK!r})"

    def __reduce__(self) -> NoReturn:
        """Refuse to be pickled or copied into another process."""
        raise TypeError("a Secret cannot be pickled; build the client where it is used")


class Redactor:
    """Masks the secrets of one call, and what looks like a token, in text."""

    __slots__ = ("_secrets",)

    def __init__(self, secrets: Sequence[Secret]) -> None:
        self._secrets = secrets

    def text(self, text: str) -> str:
        """Return `text` with every known secret and every token-like word masked."""
        for form in self._forms():
            text = text.replace(form, MASK)
        return _TOKEN_LIKE.sub(MASK, text)

    def body(self, content: bytes) -> bytes:
        """Return a body with every known secret masked."""
        for form in self._forms():
            content = content.replace(form.encode("utf-8", "replace"), MASK.encode())
        return content

    def excerpt(self, content: bytes) -> str:
        """Return the masked beginning of a body, at most `EXCERPT_LENGTH` characters."""
        # Mask before cutting: half a token at the cut would not be recognised.
        longest = max((len(form) for form in self._forms()), default=0)
        head = content[: 4 * EXCERPT_LENGTH + longest].decode("utf-8", "replace")
        return self.line(_JSON_MEMBER.sub(rf"\g<1>{MASK}", head))

    def line(self, text: str) -> str:
        """Return masked text as one line of at most `EXCERPT_LENGTH` characters."""
        text = self.text("".join(c if c.isprintable() else " " for c in text))
        return text if len(text) <= EXCERPT_LENGTH else text[:EXCERPT_LENGTH] + "…"

    def url(self, url: str) -> str:
        """Return `url` with secrets and the values of telling query names masked."""
        return _QUERY_MEMBER.sub(_mask_member, self.text(url))

    def headers(self, pairs: Iterable[tuple[str, str]]) -> list[tuple[str, str]]:
        """Return header pairs with secrets and the values of telling names masked."""
        return [
            (name, MASK if is_sensitive(name) else self.text(value))
            for name, value in pairs
        ]

    def _forms(self) -> list[str]:
        """Return every spelling in which a server may echo a secret, longest first."""
        forms: set[str] = set()
        for secret in self._secrets:
            plain = secret.reveal()
            if len(plain) < 4:  # masking "a" everywhere would hide the message
                continue
            encoded = base64.b64encode(plain.encode("utf-8", "replace")).decode()
            forms.update((plain, quote(plain, safe=""), encoded))
            forms.add(plain.replace("\\", "\\\\").replace('"', '\\"'))
            forms.add(plain.replace("/", "\\/"))
        return sorted(forms, key=len, reverse=True)

    def __repr__(self) -> str:
        """Return the class name only."""
        return "Redactor()"


def _mask_member(match: re.Match[str]) -> str:
    """Return a query member, its value masked when its name is telling.

    So is a JSON object: its members may be a user's answers, secrets among them.
    """
    separator, name, value = match.groups()
    secret = is_sensitive(name) or value.startswith(_JSON_OBJECTS)
    return f"{separator}{name}={MASK if secret else value}"
