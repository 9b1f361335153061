# Copied by paragon-codegen, as it is; "paragon-codegen generate" writes it anew.
# flake8: noqa
# ruff: noqa: PGH004
# pylint: skip-file
# isort: skip_file
# fmt: off

"""The client for threads where answers are read as streams."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from typing import Any, TypeVar

from .client import SyncClient
from .operation import Operation
from .streamed import StreamedResponse, release

__all__ = ["StreamingClient"]

T = TypeVar("T")


class StreamingClient(SyncClient):
    """Runs operations, and opens their answers as streams."""

    @contextmanager
    def stream(self, operation: Operation[T]) -> Generator[StreamedResponse[T, Any]]:
        """Run an operation and read its answer as a stream, inside of a `with`.

        Raises:
            ClientError: no answer came, or one with an error status.
        """
        exchange = self._exchange(operation, streamed=True)
        try:
            yield StreamedResponse(exchange, self._call(exchange))
        finally:
            release(exchange)
