# Copied by paragon-codegen, as it is; "paragon-codegen generate" writes it anew.
# flake8: noqa
# ruff: noqa: PGH004
# pylint: skip-file
# isort: skip_file
# fmt: off

"""A response whose head has arrived and whose body the caller reads. No I/O."""

from __future__ import annotations

import os
import time
from typing import Generic, TypeVar

from .errors import ClosedError, ConfigurationError
from .payload import Payload
from .policy import Received
from .transport import AsyncHttpResponse, HttpResponse

__all__ = ["Opened"]

ResponseT = TypeVar("ResponseT", HttpResponse, AsyncHttpResponse)


class Opened(Received, Generic[ResponseT]):
    """The state of a stream.

    Attributes:
        response: where the body comes from; None once it was closed.
        payload: takes the body.
        whole: whether the body was read to its end.
    """

    __slots__ = ("_begun", "_deadline", "_process", "payload", "response", "whole")

    def __init__(
        self, response: ResponseT, payload: Payload, deadline: float | None
    ) -> None:
        """Hold a response.

        Args:
            response: the response.
            payload: takes its body.
            deadline: when the call must have ended, on the clock `time.monotonic`.
        """
        super().__init__(response.status, response.headers, b"")
        self.response: ResponseT | None = response
        self.payload = payload
        self.whole = False
        self._deadline = deadline
        self._begun = False
        self._process = os.getpid()

    def begin(self) -> ResponseT:
        """Return the response to read, once.

        Raises:
            ClosedError: it was read before, or the `with` block has ended.
            ConfigurationError: this is another process.
        """
        if self._begun:
            raise ClosedError("the stream was read already; make the call again")
        response = self.reading()
        self._begun = True
        return response

    def reading(self) -> ResponseT:
        """Return the response that is being read; raises as `begin` does."""
        if self.response is None:
            raise ClosedError("the stream is closed: read it inside of its with block")
        if self._process != os.getpid():
            raise ConfigurationError(
                "this stream was opened before the process forked; connections must "
                "not be shared between processes: make the call in the child"
            )
        return self.response

    def left(self) -> float | None:
        """Return the seconds until the deadline, None without one."""
        if self._deadline is None:
            return None
        return self._deadline - time.monotonic()

    def release(self) -> ResponseT | None:
        """Return the response to close, None when there is nothing to close.

        A child process closes nothing: the connection is the parent's.
        """
        response, self.response = self.response, None
        return response if self._process == os.getpid() else None
