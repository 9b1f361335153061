# Copied by paragon-codegen, as it is; "paragon-codegen generate" writes it anew.
# flake8: noqa
# ruff: noqa: PGH004
# pylint: skip-file
# isort: skip_file
# fmt: off

"""Waiting for what a page says, in an event loop of asyncio or trio."""

from __future__ import annotations

from functools import partial

from .loops import call_soon, running_loop
from .mailbox import Mailbox, Message
from .needs import HTTPX2

__all__ = ["receive"]


async def receive(mailbox: Mailbox, timeout: float | None = None) -> Message | None:
    """Return the next message; None if none comes in time.

    Args:
        mailbox: One task at a time waits for it.
        timeout: Seconds to wait; None waits for ever.

    Raises:
        ClosedError: It was closed, or belongs to the process that forked this one.
    """
    with HTTPX2:
        from anyio import Event

        from .async_scopes import move_on_after  # loads asyncio: only windows need it
    loop = running_loop()
    with move_on_after(timeout):
        while True:
            changed = Event()
            mailbox.watch(partial(call_soon, loop, changed.set))
            try:
                message = mailbox.receive(0)
                if message is not None:
                    return message
                await changed.wait()
            finally:
                mailbox.watch(None)
    return mailbox.receive(0)
