# Copied by paragon-codegen, as it is; "paragon-codegen generate" writes it anew.
# flake8: noqa
# ruff: noqa: PGH004
# pylint: skip-file
# isort: skip_file
# fmt: off

"""A window of the client for threads: a page in the user's browser, and its dialog."""

from __future__ import annotations

import time
from types import TracebackType
from typing import Generic, Self, TypeVar

from .dialogs import (
    Course,
    Dialog,
    End,
    Receive,
    Runs,
    Show,
    WaitedTooLong,
    alone,
    deadline_after,
)
from .errors import ClosedError

__all__ = ["Window"]

T = TypeVar("T")


class Window(Generic[T]):
    """A page in the user's browser, and what comes of it.

    Nothing happens before the window is entered or waited for. It belongs to the thread
    that does so: callbacks run there, within `wait`. Whatever ends it, the page is served
    no longer: the end of the block, `close`, an error, a deadline, a page that was closed.
    """

    def __init__(self, client: Runs, dialog: Dialog[T]) -> None:
        """Carry out `dialog` with `client`; methods of the client make windows."""
        self._client = client
        self._course = Course(dialog)
        self._closed = False

    @property
    def url(self) -> str:
        """Where the page is, with the secret that it needs; open it in one browser.

        Raises:
            ClosedError: The window is not open.
        """
        page = self._course.page
        if page is None or self._closed or self._course.ending:
            raise ClosedError("the window is not open")
        return page.url

    def wait(self, timeout: float | None = None) -> T:
        """Wait until the user is done, and return what came of it.

        Callbacks and loaders run meanwhile, in this thread. Afterwards the window is closed;
        once more it gives the same.

        Args:
            timeout: Seconds to wait at most. Default: as long as the method that made
                the window allows.

        Raises:
            TimeoutError: The time is up.
            ClosedError: The window was closed before.
            ConfigurationError: It is waited for already, as it is while its callbacks
                run, or the timeout is no number.
            Exception: Whatever the dialog or a callback raises.
        """
        deadline = deadline_after(timeout)
        self._course.hold()
        try:
            self._open()
            while not isinstance(step := self._course.step, End):
                assert isinstance(step, Receive)
                self._receive(step, timeout, deadline)
                self._go_on()
        finally:
            self._end()
        return step.value

    def close(self) -> None:
        """Close the page.

        A callback may call it, and another thread: `wait` then returns what came of the
        window so far. It may be while the window is being opened: what comes of
        it is then as if the user had closed it at once.
        """
        if not self._course.stopped():
            self._end()

    def __enter__(self) -> Self:
        """Open the page."""
        self._course.hold()
        try:
            self._open()
        except BaseException:
            self._end()
            raise
        self._course.release()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Close the page."""
        self.close()

    def _end(self) -> None:
        """End the dialog that is held, and what serves its page."""
        self._closed = True
        page = self._course.page
        try:
            self._course.end()
        finally:
            if page is not None:
                page.close()

    def _open(self) -> None:
        """Carry the dialog on until it waits for the page, if it has not begun."""
        if isinstance(self._course.step, End):
            return
        if self._closed:
            raise ClosedError("the window is closed")
        if self._course.step is None:
            self._course.proceed()
            self._go_on()

    def _go_on(self) -> None:
        """Carry the dialog on until it waits for the page, or ends."""
        course = self._course
        while not isinstance(step := course.step, Receive | End):
            assert step is not None
            if isinstance(step, Show):
                course.serve(step)
                continue
            try:
                value = self._client.run(alone(step))
            except Exception as error:
                course.proceed(error=error)
            else:
                course.proceed(value)

    def _receive(
        self, step: Receive, timeout: float | None, deadline: float | None
    ) -> None:
        """Hand the next message on, or that none came."""
        left = step.seconds
        if deadline is not None:
            left = max(min(left, deadline - time.monotonic()), 0.0)
        page = self._course.page
        assert page is not None
        message = page.mailbox.receive(left)
        late = deadline is not None and time.monotonic() >= deadline
        if message is None and timeout is not None and late:
            self._course.proceed(error=WaitedTooLong(timeout))
        else:
            self._course.proceed(message)
