"""What a page tells a program and what it gets from it, between threads.

Threads of a server deliver what the page says and wait for what it gets; one thread
or task of the user's receives, replies and commands. No user code runs elsewhere.
"""

from __future__ import annotations

import os
import time
import weakref
from collections import deque
from collections.abc import Callable, Mapping
from threading import Condition
from typing import Final

from .errors import ClosedError

__all__ = ["FROZEN", "GONE", "RESUMED", "TIME_IS_UP", "Mailbox", "Message"]

GONE: Final = "gone"
"""The type of the last message: the page was closed, or shows no sign of life."""

FROZEN: Final = "frozen"
"""The type of a message: the browser lets the page rest, which says nothing until then."""

RESUMED: Final = "resumed"
"""The type of a message: the page goes on."""

_MOST_WAITING: Final = 1000
_PATIENCE: Final = 10.0
"""Seconds for which a page may ask for no command."""
_GOODBYE: Final = {"command": "close"}
TIME_IS_UP: Final[Mapping[str, object]] = {**_GOODBYE, "reason": "timeout"}
"""What a page is told at the end whose user was not done in time."""

_CLOSED: Final = {"error": "the window is closed"}


class Message:
    """Something that the page said.

    Attributes:
        data: The JSON object.
    """

    __slots__ = ("_answer", "_changed", "data")

    def __init__(self, data: Mapping[str, object], changed: Condition) -> None:
        self.data = data
        self._changed = changed
        self._answer: Mapping[str, object] | None = None

    @property
    def type(self) -> str:
        """What kind of message it is; empty if it does not say."""
        found = self.data.get("type")
        return found if isinstance(found, str) else ""

    @property
    def answer(self) -> Mapping[str, object] | None:
        """What it was answered with, None as long as it was not."""
        return self._answer

    def reply(self, answer: Mapping[str, object]) -> None:
        """Answer it; the first answer counts."""
        with self._changed:
            if self._answer is None:
                self._answer = answer
            self._changed.notify_all()


class Mailbox:
    """The messages of one page.

    Args:
        held: Types of messages that wait for an answer; all others get an empty one
            at once.

    Attributes:
        goodbye: What the page is told at the end.
    """

    def __init__(self, held: frozenset[str] = frozenset()) -> None:
        self._held = held
        self._changed = Condition()
        self._messages: deque[Message] = deque()
        self._commands: deque[Mapping[str, object]] = deque()
        self._watcher: Callable[[], object] | None = None
        self._opened = self._gone = self._closed = self._forked = False
        self._frozen = False
        self.goodbye: Mapping[str, object] = _GOODBYE
        self._asking = 0
        self._asked = 0.0
        _alive.add(self)

    # -- for the threads of the server -----------------------------------------

    def open(self) -> bool:
        """Note that the page is there; False if another one was there before."""
        with self._changed:
            first = not (self._opened or self._closed)
            self._opened = True
            self._asked = time.monotonic()
            return first

    def deliver(self, data: Mapping[str, object]) -> Mapping[str, object] | None:
        """Hand a message on, and return the answer.

        Returns:
            None if nobody will ever read it: the mailbox is closed, the page said that
            it is gone, or far too much waits already.
        """
        message = Message(data, self._changed)
        with self._changed:
            full = len(self._messages) >= _MOST_WAITING
            if self._closed or self._gone or full:
                return None
            if message.type in (FROZEN, RESUMED):
                self._rest(message.type == FROZEN)
                return {}
            self._put(message)
            if message.type in self._held:
                self._changed.wait_for(
                    lambda: message.answer is not None or self._is_over()
                )
                return message.answer or (_CLOSED if message.answer is None else {})
        return {}

    def command(self, seconds: float) -> Mapping[str, object]:
        """Wait for something that the page shall do, and return it; empty for nothing."""
        with self._changed:
            self._asking += 1
            try:
                self._changed.wait_for(
                    lambda: self._commands or self._is_over(), seconds
                )
                return self._commands.popleft() if self._commands else {}
            finally:
                self._asking -= 1
                self._asked = time.monotonic()
                self._changed.notify_all()

    def look(self) -> None:
        """Take a page that has asked for no command for a while to be gone."""
        with self._changed:
            silent = time.monotonic() - self._asked > _PATIENCE and not self._frozen
            if self._opened and not self._asking and silent and not self._is_over():
                self._put(Message({"type": GONE}, self._changed))

    # -- for the user's thread or task -----------------------------------------

    def receive(self, timeout: float | None = None) -> Message | None:
        """Return the next message; None if none comes in time.

        Args:
            timeout: Seconds to wait; None waits for ever, 0 not at all.

        Raises:
            ClosedError: It was closed, or belongs to the process that forked this one.
        """
        self._check()
        with self._changed:
            self._changed.wait_for(lambda: self._messages or self._closed, timeout)
            if self._messages:
                return self._messages.popleft()
        self._check()
        return None

    def watch(self, watcher: Callable[[], object] | None) -> None:
        """Have a function called whenever `receive` is worth another try.

        Args:
            watcher: Called from any thread: all it may do is to wake somebody.
        """
        with self._changed:
            self._watcher = watcher

    def send(self, command: Mapping[str, object]) -> None:
        """Have the page do something."""
        self._check()
        with self._changed:
            self._commands.append(command)
            self._changed.notify_all()

    def close(self, patience: float = 0.0) -> None:
        """End: whoever waits is answered, the page is told to close.

        Args:
            patience: Seconds to wait until a page that is there has heard it.
        """
        if self._forked:
            self._closed = True
            return
        with self._changed:
            if not self._closed:
                self._commands.append(self.goodbye)
                self._closed = True
                self._changed.notify_all()
                self._wake()
            if self._opened and not (self._gone or self._frozen):
                self._changed.wait_for(self._is_told, patience)

    @property
    def opened(self) -> bool:
        """Whether a page was ever there."""
        return self._opened

    @property
    def has_messages(self) -> bool:
        """Whether something waits to be received."""
        return bool(self._messages)

    @property
    def closed(self) -> bool:
        """Whether nothing comes or goes any more."""
        return self._closed

    # -- both -------------------------------------------------------------------

    def _put(self, message: Message) -> None:
        """Let a message wait to be received."""
        self._gone = self._gone or message.type == GONE
        self._messages.append(message)
        self._changed.notify_all()
        self._wake()

    def _rest(self, frozen: bool) -> None:
        """Note that the page rests, or goes on: from then on it has to ask again."""
        self._frozen = frozen
        self._asked = time.monotonic()

    def _wake(self) -> None:
        if self._watcher is not None:
            self._watcher()

    def _is_over(self) -> bool:
        """Tell whether no answer will come and no command will be heard."""
        return self._closed or self._gone

    def _is_told(self) -> bool:
        """Tell whether the page took every command, and the answer is on its way."""
        return self._gone or not (self._commands or self._asking)

    def _check(self) -> None:
        if self._forked:
            raise ClosedError("the window belongs to the process that opened it")
        if self._closed:
            raise ClosedError("the window is closed")

    def after_fork(self) -> None:
        """Be of no use in a child process: the page talks to the parent."""
        self._changed = Condition()
        self._forked = True
        self._watcher = None


_alive: weakref.WeakSet[Mailbox] = weakref.WeakSet()


def _after_fork() -> None:
    """Part every mailbox of a child process from the threads of its parent."""
    for mailbox in list(_alive):
        mailbox.after_fork()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork)
