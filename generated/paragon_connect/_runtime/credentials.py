"""Credentials: the value, or where to get it, and where it goes in a request.

Nothing is checked when a credential is made but when it is used: an error raised
from a constructor would show the plain value among the locals of its traceback.
"""

from __future__ import annotations

import base64
import inspect
import re
from collections.abc import Awaitable, Callable
from typing import Final, Literal, NamedTuple

from .errors import ConfigurationError
from .redaction import Secret

__all__ = [
    "ApiKey",
    "AsyncTokenSource",
    "Basic",
    "Bearer",
    "Credential",
    "Location",
    "Placed",
    "TokenSource",
]

Location = Literal["header", "query", "cookie"]
TokenSource = str | Callable[[], str]
AsyncTokenSource = str | Callable[[], str] | Callable[[], Awaitable[str]]

_VISIBLE: Final = re.compile(r"[\x21-\x7e]+")
_COOKIE_OCTETS: Final = re.compile(r"[\x21\x23-\x2b\x2d-\x3a\x3c-\x5b\x5d-\x7e]+")


class Placed(NamedTuple):
    """A credential ready to be sent, and the plain secrets to mask in echoes."""

    location: Location
    name: str
    text: Secret
    masks: tuple[Secret, ...]

    @property
    def secret(self) -> Secret:
        """The secret itself, without what goes around it in the request."""
        return self.masks[0]


class Credential:
    """Base of the credentials: a value, or a callable asked before each attempt."""

    __slots__ = ("_label", "_location", "_name", "_ready", "_source")

    def __init__(
        self, location: Location, name: str, source: AsyncTokenSource, label: str
    ) -> None:
        self._location: Location = location
        self._name = name
        self._label = label
        self._source = Secret(source) if isinstance(source, str) else source
        self._ready: Placed | None = None

    def place(self) -> Placed:
        """Return the credential for one attempt, asking a callable for it.

        Raises:
            ConfigurationError: the value cannot be sent, or is a coroutine.
        """
        if self._ready is not None:
            return self._ready
        if isinstance(self._source, Secret):
            self._ready = self._render(self._source)
            return self._ready
        return self._render(self._wrap(self._source()))

    async def place_async(self) -> Placed:
        """Return the credential for one attempt, awaiting an async callable."""
        if self._ready is not None or isinstance(self._source, Secret):
            return self.place()
        value = self._source()
        return self._render(
            self._wrap(await value if inspect.isawaitable(value) else value)
        )

    def _wrap(self, value: object) -> Secret | None:
        """Return what a callable gave as a Secret, None when it is not text."""
        if inspect.iscoroutine(value):
            value.close()
            return None
        return Secret(value) if isinstance(value, str) else None

    def _render(self, secret: Secret | None) -> Placed:
        """Return the credential as it is sent."""
        if secret is None:
            raise ConfigurationError(
                f"the callable for {self._label} gave no text; "
                "coroutine functions belong to the async client"
            )
        self._check(secret)
        return Placed(self._location, self._name, self._text(secret), (secret,))

    def _check(self, secret: Secret) -> None:
        """Refuse a value that cannot be sent, without showing it."""
        pattern = _COOKIE_OCTETS if self._location == "cookie" else _VISIBLE
        if self._location == "query" or pattern.fullmatch(secret.reveal()):
            return
        raise ConfigurationError(
            f"{self._label} must be visible ASCII characters: no spaces, line ends "
            "or quotes around it, and not empty"
        )

    def _text(self, secret: Secret) -> Secret:
        """Return what stands in the request."""
        return secret

    def __repr__(self) -> str:
        """Return kind and place, never the value."""
        return f"{type(self).__name__}({self._location} {self._name!r})"


class Bearer(Credential):
    """``Authorization: Bearer <token>``.

    Args:
        token: the token, or a callable that returns it; the async client takes
            coroutine functions as well.
        label: what messages call it.
    """

    __slots__ = ()

    def __init__(self, token: AsyncTokenSource, label: str = "the token") -> None:
        super().__init__("header", "Authorization", token, label)

    def _text(self, secret: Secret) -> Secret:
        return Secret(f"Bearer {secret.reveal()}")


class Basic(Credential):
    """``Authorization: Basic`` with user name and password (RFC 7617, UTF-8)."""

    __slots__ = ("_password",)

    def __init__(
        self, user: str, password: str, label: str = "user name and password"
    ) -> None:
        super().__init__("header", "Authorization", user, label)
        self._password = Secret(password)

    def _check(self, secret: Secret) -> None:
        both = secret.reveal() + self._password.reveal()
        if ":" in secret.reveal() or not both.isprintable():
            del both
            raise ConfigurationError(
                f"{self._label} must hold no control characters, and the user "
                "name no colon"
            )

    def _render(self, secret: Secret | None) -> Placed:
        placed = super()._render(secret)
        encoded = Secret(placed.text.reveal().partition(" ")[2])
        return placed._replace(masks=(self._password, encoded))

    def _text(self, secret: Secret) -> Secret:
        pair = f"{secret.reveal()}:{self._password.reveal()}"
        return Secret("Basic " + base64.b64encode(pair.encode()).decode())


class ApiKey(Credential):
    """An API key in a header, the query or a cookie.

    Args:
        location: where it goes.
        name: the header's, parameter's or cookie's name.
        value: the key, or a callable that returns it.
        label: what messages call it.
    """

    __slots__ = ()

    def __init__(
        self,
        location: Location,
        name: str,
        value: AsyncTokenSource,
        label: str = "the API key",
    ) -> None:
        super().__init__(location, name, value, label)
