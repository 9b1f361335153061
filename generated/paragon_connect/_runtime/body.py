# Copied by paragon-codegen, as it is; "paragon-codegen generate" writes it anew.
# flake8: noqa
# ruff: noqa: PGH004
# pylint: skip-file
# isort: skip_file
# fmt: off

"""Request bodies: bytes, which every attempt sends alike, or what is read meanwhile."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Protocol

from .errors import ConfigurationError
from .json_text import dump_json
from .transport import HttpContent, TransportFailure

__all__ = [
    "Body",
    "Sending",
    "Unread",
    "chosen_body",
    "field_text",
    "json_body",
    "optional_json_body",
    "shown_size",
    "text_body",
]


class Sending(HttpContent, Protocol):
    """A body on its way out in one attempt.

    Attributes:
        error: what the source of the body raised.
    """

    error: Exception | None

    def close(self) -> None:
        """Close what was opened for this attempt."""
        ...


class Unread(Protocol):
    """A body that is not in memory; it is read when it is sent. See `content`."""

    @property
    def length(self) -> int | None:
        """Size in bytes; None where it is not known beforehand."""
        ...

    @property
    def replayable(self) -> bool:
        """Whether it can be sent again."""
        ...

    @property
    def spent(self) -> bool:
        """Whether it was read and cannot be read again."""
        ...

    def sending(
        self, deadline: float | None, late: Callable[[], TransportFailure]
    ) -> Sending:
        """Return what a transport iterates over to send it once.

        Args:
            deadline: when the call must have ended, on the clock `time.monotonic`.
            late: makes the failure of a call that has not.
        """
        ...


class Body:
    """What is sent, and its media type."""

    __slots__ = ("content", "content_type")

    def __init__(self, content_type: str, content: bytes | Unread) -> None:
        self.content_type = content_type
        self.content = content

    @property
    def length(self) -> int | None:
        """Size in bytes; None where it is not known before it is sent."""
        content = self.content
        return len(content) if isinstance(content, bytes) else content.length

    @property
    def replayable(self) -> bool:
        """Whether it can be sent more than once."""
        return isinstance(self.content, bytes) or self.content.replayable

    @property
    def spent(self) -> bool:
        """Whether it was read and cannot be read again."""
        return not isinstance(self.content, bytes) and self.content.spent

    def __repr__(self) -> str:
        """Return type and size; the content may hold secrets."""
        return f"<Body {self.content_type}, {shown_size(self.length)}>"


def json_body(value: object, content_type: str = "application/json") -> Body:
    """Return `value` as JSON; raises ConfigurationError when it has no JSON form."""
    return Body(content_type, dump_json(value))


def field_text(value: object) -> str:
    """Return the text of a form field: text as it is, anything else as JSON."""
    return value if isinstance(value, str) else dump_json(value).decode()


def text_body(value: str, content_type: str = "text/plain; charset=utf-8") -> Body:
    """Return text as UTF-8.

    Raises:
        ConfigurationError: it holds a lone surrogate, which has no UTF-8.
    """
    try:
        return Body(content_type, value.encode())
    except UnicodeEncodeError:
        del value  # the error behind this one would show it
    raise ConfigurationError("the body holds a lone surrogate")


def chosen_body(*choices: Body | None, required: str = "") -> Body | None:
    """Return the one body that was given.

    Args:
        choices: one for each way to send a body; None where it was not used.
        required: the arguments of which one must be given, for the message;
            empty when a body is not needed.

    Raises:
        ConfigurationError: several were given, or none though one is needed.
    """
    given = [choice for choice in choices if choice is not None]
    if len(given) > 1:
        raise ConfigurationError("give the body in one way only, not in several")
    if required and not given:
        raise ConfigurationError(f"this call needs a body: give one of {required}")
    return given[0] if given else None


def optional_json_body(
    value: Mapping[str, object], content_type: str = "application/json"
) -> Body | None:
    """Return an object as JSON, no body at all when it has no member."""
    return json_body(value, content_type) if value else None


def shown_size(length: int | None) -> str:
    """Return a size for display."""
    return "size not known" if length is None else f"{length} bytes"
