"""Dialogs: behaviours that show a page in a browser and answer what it sends.

A dialog is a behaviour that may also yield the steps below. `Window` and `AsyncWindow`
carry it out: the page is served beside the program, and what it sends is handed to the
dialog where the program waits, in its own thread or task.

The functions here keep the types: ``message = yield from receive(20)``.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Generator
from typing import Any, Final, Generic, Protocol, TypeAlias, TypeVar

from .errors import ClientError, ConfigurationError
from .locks import lock_of
from .loopback import Loopback
from .mailbox import Message
from .steps import Step, Steps

__all__ = [
    "END",
    "Course",
    "Dialog",
    "End",
    "Receive",
    "Runs",
    "Show",
    "WaitedTooLong",
    "alone",
    "deadline_after",
    "receive",
    "show",
]

T = TypeVar("T")

END: Final = "end"
"""The type of a message that no page sends: the program has enough of the window."""


class Show:
    """Serve a page; the answer is its server, which closes with the window."""

    __slots__ = ("serve",)

    def __init__(self, serve: Callable[[], Loopback]) -> None:
        self.serve = serve


class Receive:
    """Wait for a message; the answer is a `Message`, or None when the time is up."""

    __slots__ = ("seconds",)

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds


class WaitedTooLong(ClientError, TimeoutError):
    """A window was waited for as long as was allowed; it is closed.

    Attributes:
        seconds: How long.
    """

    def __init__(self, seconds: float) -> None:
        super().__init__(f"nothing came of the window within {seconds:g} s")
        self.seconds = seconds


Dialog: TypeAlias = Generator[Step | Show | Receive, Any, T]


class Runs(Protocol):
    """A client, as far as it carries steps out: a value, or what has to be awaited."""

    def run(self, steps: Steps[Any]) -> Any:
        """Carry steps out."""
        ...


def show(serve: Callable[[], Loopback]) -> Dialog[Loopback]:
    """Serve a page until the window is closed, whatever ends it; return its server.

    Args:
        serve: Begins to serve it.
    """
    page: Loopback = yield Show(serve)
    return page


def receive(seconds: float) -> Dialog[Message | None]:
    """Return the next message of the page; None when none came in time.

    Raises:
        WaitedTooLong: Whoever waits for the window wants to wait no longer.
    """
    message: Message | None = yield Receive(seconds)
    return message


def deadline_after(timeout: object) -> float | None:
    """Return when a wait of so many seconds is over, None where it may last.

    Raises:
        ConfigurationError: It is no number of seconds.
    """
    if timeout is None:
        return None
    if isinstance(timeout, int | float) and not isinstance(timeout, bool):
        deadline = time.monotonic() + timeout
        if not math.isnan(deadline):
            return deadline
    raise ConfigurationError("timeout must be a number of seconds, or None")


def alone(step: Step) -> Steps[Any]:
    """Return a behaviour of one step."""
    return (yield step)


class End(Generic[T]):
    """What a dialog returned."""

    __slots__ = ("value",)

    def __init__(self, value: T) -> None:
        self.value = value


class Course(Generic[T]):
    """How far a dialog has come; it does nothing itself.

    One at a time carries it on, be it a thread or a task: whoever holds it. Others may
    have it end: then the next message is the last, also where no page is served yet.

    Attributes:
        step: What the dialog wants next; an `End` behind the last, None before the first.
        page: The page, once it is served.
        ending: Whether it shall end.
    """

    __slots__ = ("_dialog", "_held", "ending", "page", "step")

    def __init__(self, dialog: Dialog[T]) -> None:
        self._dialog = dialog
        self._held = self.ending = False
        self.step: Step | Show | Receive | End[T] | None = None
        self.page: Loopback | None = None

    def hold(self) -> None:
        """Be the one who carries the dialog on, until `release` or `end`.

        Raises:
            ConfigurationError: Somebody does already.
        """
        with lock_of(self):
            held, self._held = self._held, True
        if held:
            raise ConfigurationError(
                "the window is being opened or waited for already: a callback of its "
                "own cannot wait for it, nor can two at once"
            )

    def release(self) -> None:
        """Let others carry the dialog on."""
        self._held = False

    def stopped(self) -> bool:
        """Have the one who holds the dialog end it; hold it where nobody does.

        Returns:
            Whether somebody does.
        """
        with lock_of(self):
            held, self._held = self._held, True
            self.ending = self.ending or held
            page = self.page
        if held and page is not None:
            page.mailbox.deliver({"type": END})
        return held

    def proceed(self, value: Any = None, error: Exception | None = None) -> None:
        """Hand on what became of a step, and note the next one.

        Raises:
            Exception: Whatever the dialog raises.
        """
        try:
            if error is None:
                self.step = self._dialog.send(value)
            else:
                self.step = self._dialog.throw(error)
        except StopIteration as stop:
            self.step = End(stop.value)

    def serve(self, step: Show) -> None:
        """Serve the page of a step."""
        page = step.serve()
        with lock_of(self):
            self.page, ending = page, self.ending
        if ending:
            page.mailbox.deliver({"type": END})
        self.proceed(page)

    def end(self) -> None:
        """End the dialog where it is, and hold it no longer."""
        try:
            self._dialog.close()
        finally:
            if not isinstance(self.step, End):
                self.step = None
            self.release()
