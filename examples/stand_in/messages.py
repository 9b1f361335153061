"""What goes in and out of the stand-in: requests, calls, replies, refusals."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from paragon_codegen.loader import Node

JSON = dict[str, Any]
"""A JSON object as plain data."""


class Refused(Exception):
    """The request does not fit the document, or what is remembered.

    Attributes:
        status: HTTP status to answer with.
        message: What is wrong.
        code: The API's own code of the error, where it has one.
    """

    def __init__(self, status: int, message: str, code: str = "") -> None:
        super().__init__(message)
        self.status = status
        self.message = message
        self.code = code


@dataclass(frozen=True)
class Request:
    """A request as it arrived; the names of headers are in lower case."""

    method: str
    target: str
    headers: Mapping[str, str]
    body: bytes


@dataclass(frozen=True)
class Call:
    """A request that fits: the operation it calls, and what it gives it.

    Attributes:
        token: The user token or the key that came with it, empty if none is needed.
    """

    operation: str
    answers: Node
    method: str
    headers: Mapping[str, str]
    token: str
    path: Mapping[str, str]
    query: Mapping[str, list[str]]
    body: Any = None

    @property
    def account(self) -> str | None:
        """Id of the selected account."""
        return self.headers.get("x-paragon-credential")

    @property
    def configuration(self) -> str | None:
        """Id of the selected configuration."""
        return self.headers.get("x-paragon-configuration-id")


@dataclass(frozen=True)
class Reply:
    """What is answered; a JSON payload stays plain data until it is sent."""

    status: int
    media_type: str
    payload: Any
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
