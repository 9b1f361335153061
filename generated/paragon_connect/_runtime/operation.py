# Copied by paragon-codegen, as it is; "paragon-codegen generate" writes it anew.
# flake8: noqa
# ruff: noqa: PGH004
# pylint: skip-file
# isort: skip_file
# fmt: off

"""One call, described without I/O: what to send and how to read the answer."""

from __future__ import annotations

from collections.abc import Sequence
from copy import copy
from typing import Generic, TypeVar

from .answers import Answers
from .body import Body
from .secret import Secret

__all__ = ["Operation", "Pairs", "Security"]

T = TypeVar("T")

Pairs = Sequence[tuple[str, str]]
"""Names and values, in the order sent."""

Security = Sequence[Sequence[str]]
"""Alternatives; each lists the schemes it needs together. An empty one is anonymous."""


class Operation(Generic[T]):
    """Everything one call needs; `execute` of a client turns it into a T.

    Args:
        name: the operation's name, for messages.
        method: the HTTP method, upper case.
        path: the path below the host's URL, starting with a slash, already
            percent-encoded (see `path_parameters.path_segment`).
        host: the name of the field of `Hosts` that serves it.
        query: names and values, already percent-encoded (see `parameters.query_pairs`).
        headers: header parameters, as text.
        cookies: cookie parameters, as text (see `parameters.cookie_pairs`).
        body: the request body.
        answers: how to read each response.
        security: the credentials it needs; empty when it needs none.
        passthrough: the answer is a third party's: error statuses are never
            retried and come as `ProviderError`.
        secrets: what is masked wherever errors and logs would show it, beside the
            credentials.
        template: the path as the API description has it, with names in place of
            values; for observers and logs.
        once: whether nothing but a connection that failed before it was sent is a
            reason to send it again: what it starts may have given the answer itself.
        target: path and query as a server gave them, in place of host's path, `path`
            and `query`; see `at`.
    """

    __slots__ = (
        "answers",
        "body",
        "cookies",
        "headers",
        "host",
        "method",
        "name",
        "once",
        "passthrough",
        "path",
        "query",
        "secrets",
        "security",
        "target",
        "template",
    )

    def __init__(
        self,
        name: str,
        method: str,
        path: str,
        *,
        host: str = "default",
        query: Pairs = (),
        headers: Pairs = (),
        cookies: Pairs = (),
        body: Body | None = None,
        answers: Answers[T],
        security: Security = (),
        passthrough: bool = False,
        secrets: Sequence[Secret] = (),
        template: str = "",
        once: bool = False,
        target: str = "",
    ) -> None:
        self.name = name
        self.method = method
        self.path = path
        self.host = host
        self.query = query
        self.headers = headers
        self.cookies = cookies
        self.body = body
        self.answers = answers
        self.security = security
        self.passthrough = passthrough
        self.secrets = secrets
        self.template = template
        self.once = once
        self.target = target

    @property
    def is_repeatable(self) -> bool:
        """Whether it can be sent again, and its answers are the platform's own."""
        body_lasts = self.body is None or self.body.replayable
        return body_lasts and not self.passthrough

    def at(self, target: str) -> Operation[T]:
        """Return the same call at another place of the same host.

        Args:
            target: path and query as they stand in the request line, byte for byte.
        """
        moved = copy(self)
        moved.target = target
        return moved

    def __repr__(self) -> str:
        """Return name and method; parameters may hold credentials."""
        return f"<Operation {self.name} {self.method}>"
