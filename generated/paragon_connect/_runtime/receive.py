# Copied by paragon-codegen, as it is; "paragon-codegen generate" writes it anew.
# flake8: noqa
# ruff: noqa: PGH004
# pylint: skip-file
# isort: skip_file
# fmt: off

"""Reads a response: whole, or only its head where the caller reads the rest."""

from __future__ import annotations

import time
from typing import Any

from .exchange import Exchange
from .opened import Opened
from .policy import Received
from .transport import AsyncHttpResponse, HttpResponse

__all__ = ["receive", "receive_async"]


def receive(
    exchange: Exchange[Any], response: HttpResponse, deadline: float | None
) -> Received:
    """Return a response, read as far as the exchange wants it.

    Raises:
        TransportFailure: the body did not come whole, or not in time.
        ClientError: the body is too large, or compressed wrongly.
    """
    streams = False
    try:
        payload = exchange.receive(response)
        streams = exchange.streams(response.status)
        if streams:
            exchange.opened = opened = Opened(response, payload, deadline)
            return opened
        for chunk in response.chunks():
            payload.feed(chunk)
            if deadline is not None and time.monotonic() >= deadline:
                raise exchange.late()
        return Received(response.status, response.headers, payload.finish())
    finally:
        if not streams:
            response.close()


async def receive_async(
    exchange: Exchange[Any], response: AsyncHttpResponse, deadline: float | None
) -> Received:
    """Return a response, as `receive` does; the caller keeps the deadline."""
    streams = False
    try:
        payload = exchange.receive(response)
        streams = exchange.streams(response.status)
        if streams:
            exchange.opened = opened = Opened(response, payload, deadline)
            return opened
        async for chunk in response.chunks():
            payload.feed(chunk)
        return Received(response.status, response.headers, payload.finish())
    finally:
        if not streams:
            await response.close()
