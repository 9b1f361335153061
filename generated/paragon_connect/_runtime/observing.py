# Copied by paragon-codegen, as it is; "paragon-codegen generate" writes it anew.
# flake8: noqa
# ruff: noqa: PGH004
# pylint: skip-file
# isort: skip_file
# fmt: off

"""What observers see of a call: each attempt as it starts and as it ends.

Nothing here holds a secret: tokens, credential headers and bodies stay away, URLs and
messages are masked.
"""

from __future__ import annotations

from dataclasses import dataclass, field

__all__ = ["Attempt", "AttemptResult", "Observer"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Attempt:
    """One request of a call, about to be sent.

    Attributes:
        operation: name of the operation in the API description, as `getUser`.
        method: the HTTP method.
        template: path with the names of its parameters in place of their values, as
            `/projects/{projectId}/sdk/me`: few values, as metrics need it. Empty when
            it is not known.
        url: the URL, secrets masked.
        address: host name or address of the service.
        port: its port.
        number: 1 for the first attempt of a call, 2 for its first retry.
        headers: what is put in here is sent as well, where the request has no such
            header yet; for trace contexts.
    """

    operation: str
    method: str
    template: str
    url: str
    address: str
    port: int
    number: int
    headers: dict[str, str] = field(default_factory=dict[str, str], repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class AttemptResult:
    """How an attempt ended.

    Attributes:
        duration: seconds from before the request until after the whole response.
        status: the HTTP status; None when no complete response came.
        error: why none came: `TimedOut`, `ConnectionFailed`, or the name of what was
            raised otherwise, as `ResponseTooLarge` or `CancelledError`. Empty when one
            came, whatever its status.
        message: the same for people, secrets masked.
        request_id: what the server calls the request, if it says so.
        protocol: version of HTTP, as `1.1`; empty when it is not known.
    """

    duration: float
    status: int | None = None
    error: str = ""
    message: str = ""
    request_id: str | None = None
    protocol: str = ""


class Observer:
    """Base of what watches a client's attempts; override one method or both.

    Both are called where the attempt is made, in its thread or task, and before and
    after it in the same context: what `started` sets in a context variable holds during
    the attempt. They must not block. An error that they raise is logged once for its
    kind, and never reaches the call.
    """

    def started(self, attempt: Attempt) -> object:
        """Take note of an attempt before it is sent.

        Returns:
            Anything; `ended` gets it back.
        """
        return None

    def ended(self, attempt: Attempt, result: AttemptResult, state: object) -> None:
        """Take note of how an attempt ended.

        Args:
            attempt: the same as for `started`.
            result: its outcome.
            state: what `started` returned.
        """
