# Copied by paragon-codegen, as it is; "paragon-codegen generate" writes it anew.
# flake8: noqa
# ruff: noqa: PGH004
# pylint: skip-file
# isort: skip_file
# fmt: off

"""The client for event loops where answers are read as streams."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from typing import Any, TypeVar

from .async_client import AsyncClient
from .async_streamed import AsyncStreamedResponse, release_async
from .operation import Operation

__all__ = ["AsyncStreamingClient"]

T = TypeVar("T")


class AsyncStreamingClient(AsyncClient):
    """Runs operations, and opens their answers as streams."""

    @asynccontextmanager
    async def stream(
        self, operation: Operation[T]
    ) -> AsyncGenerator[AsyncStreamedResponse[T, Any]]:
        """Run an operation and read its answer as a stream, inside of an `async with`.

        Raises:
            ClientError: no answer came, or one with an error status.
        """
        exchange = self._exchange(operation, streamed=True)
        try:
            yield AsyncStreamedResponse(exchange, await self._call(exchange))
        finally:
            await release_async(exchange)
