# Copied by paragon-codegen, as it is; "paragon-codegen generate" writes it anew.
# flake8: noqa
# ruff: noqa: PGH004
# pylint: skip-file
# isort: skip_file
# fmt: off

"""Credentials: the value, or where to get it, and where it goes in a request.

Nothing is checked when a credential is made: an error raised there would show the
plain value among the locals of its traceback. The client that gets it checks it, by
`check`; what a callable gives is checked each time.
"""

from __future__ import annotations

import inspect
import re
from collections.abc import Awaitable, Callable
from typing import Final, Literal, NamedTuple

from .errors import ConfigurationError
from .secret import Secret

__all__ = [
    "ApiKey",
    "AsyncTokenSource",
    "Basic",
    "Bearer",
    "Credential",
    "Location",
    "Placed",
    "Refused",
    "TokenSource",
]

Location = Literal["header", "query", "cookie"]
TokenSource = str | Callable[[], str]
AsyncTokenSource = str | Callable[[], str] | Callable[[], Awaitable[str]]

_VISIBLE: Final = re.compile(r"[\x21-\x7e]+")
_WITH_SCHEME: Final = re.compile(r"[A-Za-z][\w+.-]* [\x21-\x7e]+", re.ASCII)
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

    __slots__ = ("_label", "_location", "_name", "_problem", "_ready", "_source")

    def __init__(
        self, location: Location, name: str, source: AsyncTokenSource, label: str
    ) -> None:
        self._location: Location = location
        self._name = name
        self._label = label
        self._problem = _problem(source, label)
        self._source = (
            source if callable(source) else Secret("" if self._problem else source)
        )
        self._ready: Placed | None = None

    @property
    def label(self) -> str:
        """What messages call it."""
        return self._label

    def check(self) -> None:
        """Refuse a credential that cannot be sent, as far as can be said by now.

        Raises:
            ConfigurationError: it is missing, no text, or text that no request
                can carry; never shows it.
        """
        if self._problem or isinstance(self._source, Secret):
            self.place()

    def place(self) -> Placed:
        """Return the credential for one attempt, asking a callable for it.

        What the callable raises is passed on.

        Raises:
            ConfigurationError: the value cannot be sent, or is a coroutine.
        """
        if self._ready is not None:
            return self._ready
        if self._problem:
            raise ConfigurationError(self._problem)
        if isinstance(self._source, Secret):
            self._ready = self._render(self._source)
            return self._ready
        return self._render(self._wrap(self._ask()))

    async def place_async(self) -> Placed:
        """Return the credential for one attempt, awaiting an async callable."""
        if self._ready is not None or self._problem or isinstance(self._source, Secret):
            return self.place()
        return self._render(await self._awaited())

    async def _awaited(self) -> Secret | str:
        """Return what the callable gives; no frame that may raise holds it plain."""
        value = self._ask()
        return self._wrap(await value if inspect.isawaitable(value) else value)

    def _ask(self) -> object:
        """Return what the callable gives."""
        assert not isinstance(self._source, Secret)
        try:
            return self._source()
        except StopIteration as error:
            # It would end the generator that makes the attempts.
            raise RuntimeError(f"{self._label} raised StopIteration") from error

    def _wrap(self, value: object) -> Secret | str:
        """Return what a callable gave as a Secret; its kind when it is not text."""
        if inspect.iscoroutine(value):
            value.close()
        return Secret(value) if isinstance(value, str) else _kind(value)

    def _render(self, secret: Secret | str) -> Placed:
        """Return the credential as it is sent."""
        if isinstance(secret, str):
            raise ConfigurationError(
                f"the callable for {self._label} gave no text but {secret}; "
                "coroutine functions belong to the async client"
            )
        self._check(secret)
        return Placed(self._location, self._name, self._text(secret), (secret,))

    def _check(self, secret: Secret) -> None:
        """Refuse a value that cannot be sent, without showing it."""
        if self._location == "query":
            if secret.reveal().strip():
                return
            raise ConfigurationError(f"{self._label} must not be empty")
        pattern = _COOKIE_OCTETS if self._location == "cookie" else _VISIBLE
        if pattern.fullmatch(secret.reveal()):
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
    """``Authorization: Basic`` with user name and password (RFC 7617, UTF-8).

    The password may be empty, as where a key stands for the user name; the user
    name may not.
    """

    __slots__ = ("_password",)

    def __init__(
        self, user: str, password: str, label: str = "user name and password"
    ) -> None:
        super().__init__("header", "Authorization", user, label)
        if not (_is_text(user) and _is_text(password)):
            kinds = f"{_kind(user)} and {_kind(password)}"
            self._problem = f"{label} must be text, both of them, not {kinds}"
        self._password = Secret("" if self._problem else password)

    def _check(self, secret: Secret) -> None:
        both = secret.reveal() + self._password.reveal()
        if ":" in secret.reveal() or not both.isprintable():
            del both
            raise ConfigurationError(
                f"{self._label} must hold no control characters, and the user "
                "name no colon"
            )
        del both
        if not secret.reveal().strip() or self._password.reveal().isspace():
            raise ConfigurationError(
                f"{self._label} must hold more than spaces; only a password may be empty"
            )

    def _render(self, secret: Secret | str) -> Placed:
        placed = super()._render(secret)
        encoded = Secret(placed.text.reveal().partition(" ")[2])
        return placed._replace(masks=(self._password, encoded))

    def _text(self, secret: Secret) -> Secret:
        import base64

        pair = f"{secret.reveal()}:{self._password.reveal()}"
        return Secret("Basic " + base64.b64encode(pair.encode()).decode())


class ApiKey(Credential):
    """An API key in a header, the query or a cookie.

    In the header ``Authorization`` it may have its scheme in front: ``Token abc``.

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

    def _check(self, secret: Secret) -> None:
        in_it = self._location == "header" and self._name.lower() == "authorization"
        if not (in_it and _WITH_SCHEME.fullmatch(secret.reveal())):
            super()._check(secret)

    def _render(self, secret: Secret | str) -> Placed:
        placed = super()._render(secret)
        # An echo may come without the scheme; only in a header a space parts the two.
        key = Secret(placed.text.reveal().partition(" ")[2])
        if self._location != "header" or not key.reveal():
            return placed
        return placed._replace(masks=(*placed.masks, key))


class Refused(Credential):
    """What stands for a credential that was given wrongly, until a client checks it.

    Args:
        problem: what is wrong, and what to do.
    """

    __slots__ = ()

    def __init__(self, problem: str) -> None:
        super().__init__("header", "Authorization", "", "the credential")
        self._problem = problem


def _problem(source: object, label: str) -> str:
    """Return why something is no source of a credential, nothing when it is one."""
    if isinstance(source, str) or callable(source):
        return ""
    return (
        f"{label} must be text that is not empty, or a function that returns such, not "
        f"{_kind(source)}: give the credential of whoever is meant, nobody else's "
        "stands in for it"
    )


def _is_text(given: object) -> bool:
    """Return whether what was given for text is text."""
    return isinstance(given, str)


def _kind(given: object) -> str:
    """Return what was given, in a word: the value itself may be secret."""
    return "None" if given is None else type(given).__name__
