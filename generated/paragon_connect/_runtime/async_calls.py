# Copied by paragon-codegen, as it is; "paragon-codegen generate" writes it anew.
# flake8: noqa
# ruff: noqa: PGH004
# pylint: skip-file
# isort: skip_file
# fmt: off

"""One call of a client for event loops; see `calls`."""

from __future__ import annotations

import time
from typing import Any

from .async_scopes import move_on_after
from .connections import AsyncConnections
from .errors import ClientError
from .exchange import Exchange
from .placing import Placing, Select
from .policy import Outcome, Received, Renew, Send
from .receive import receive_async
from .reports import failed, received, retried, watch
from .transport import AsyncHttpResponse, TransportFailure
from .watching import Watch

__all__ = ["call_async"]


async def call_async(
    exchange: Exchange[Any], connections: AsyncConnections, select: Select
) -> Received:
    """Make attempts until a response is final.

    Raises:
        ClientError: no complete response came.
    """
    flow = exchange.attempts()
    credentials = Placing(select, exchange.operation.security)
    try:
        step = next(flow)
        while True:
            outcome: Outcome | None = None
            if isinstance(step, Send):
                outcome = await _attempt(exchange, connections, credentials, step)
            elif isinstance(step, Renew):
                with move_on_after(_left(step)):
                    step.renewed = await credentials.renew_async()
            else:
                retried(exchange, step)
                await connections.sleep(step.seconds)
            step = flow.send(outcome)
    except StopIteration as stop:
        return received(exchange, stop.value)
    except ClientError as error:
        problem = failed(exchange, error)
    raise problem


def _left(step: Send | Renew) -> float | None:
    """Return the seconds until the deadline, None without one."""
    return None if step.deadline is None else step.deadline - time.monotonic()


async def _attempt(
    exchange: Exchange[Any],
    connections: AsyncConnections,
    credentials: Placing,
    step: Send,
) -> Outcome:
    """Make one attempt within the deadline."""
    outcome: Outcome | None = None
    with watch(exchange, step) as watching:
        with move_on_after(_left(step)):
            outcome = await _send(exchange, connections, credentials, step, watching)
        if outcome is None:
            outcome = exchange.late()
            watching.end(outcome)
    return outcome


async def _send(
    exchange: Exchange[Any],
    connections: AsyncConnections,
    credentials: Placing,
    step: Send,
    watching: Watch,
) -> Outcome:
    """Send one request and read its response whole."""
    exchange.begin()
    placed = await credentials.place_async()
    transport = connections.transport()
    more = watching.begin(placed)
    response: AsyncHttpResponse | None = None
    outcome: Outcome
    try:
        exchange.check(step.deadline)
        request = exchange.request(placed, step.deadline, more)
        response = await transport.handle(request)
        outcome = await receive_async(exchange, response, step.deadline)
    except (TransportFailure, ClientError) as error:
        outcome = exchange.failed(error, step.deadline)
    finally:
        exchange.sent()
    watching.end(outcome, response)
    return outcome
