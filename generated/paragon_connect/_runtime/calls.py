# Copied by paragon-codegen, as it is; "paragon-codegen generate" writes it anew.
# flake8: noqa
# ruff: noqa: PGH004
# pylint: skip-file
# isort: skip_file
# fmt: off

"""One call of a client for threads: attempts until a response is final."""

from __future__ import annotations

from typing import Any

from .connections import Connections
from .errors import ClientError
from .exchange import Exchange
from .placing import Placing, Select
from .policy import Outcome, Received, Renew, Send
from .receive import receive
from .reports import failed, received, retried, watch
from .transport import HttpResponse, TransportFailure

__all__ = ["Select", "call"]


def call(exchange: Exchange[Any], connections: Connections, select: Select) -> Received:
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
                outcome = _attempt(exchange, connections, credentials, step)
            elif isinstance(step, Renew):
                step.renewed = credentials.renew()
            else:
                retried(exchange, step)
                connections.sleep(step.seconds)
            step = flow.send(outcome)
    except StopIteration as stop:
        return received(exchange, stop.value)
    except ClientError as error:
        problem = failed(exchange, error)
    raise problem


def _attempt(
    exchange: Exchange[Any], connections: Connections, credentials: Placing, step: Send
) -> Outcome:
    """Make one attempt."""
    exchange.begin()
    placed = credentials.place()
    transport = connections.transport()
    response: HttpResponse | None = None
    with watch(exchange, step) as watching:
        more = watching.begin(placed)
        try:
            exchange.check(step.deadline)
            request = exchange.request(placed, step.deadline, more)
            response = transport.handle(request)
            outcome: Outcome = receive(exchange, response, step.deadline)
        except (TransportFailure, ClientError) as error:
            outcome = exchange.failed(error, step.deadline)
        finally:
            exchange.sent()
        watching.end(outcome, response)
    return outcome
