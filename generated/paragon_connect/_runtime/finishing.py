# Copied by paragon-codegen, as it is; "paragon-codegen generate" writes it anew.
# flake8: noqa
# ruff: noqa: PGH004
# pylint: skip-file
# isort: skip_file
# fmt: off

"""Dialogs within behaviours of other kinds: opened, waited for and closed in one step."""

from __future__ import annotations

from typing import Any, TypeVar

from .async_windows import AsyncWindow
from .dialogs import Dialog
from .steps import Further, Steps
from .windows import Window

__all__ = ["Finish", "finish"]

T = TypeVar("T")


class Finish(Further):
    """Carry a dialog out to its end; the answer is what it returns."""

    __slots__ = ("dialog",)

    def __init__(self, dialog: Dialog[Any]) -> None:
        self.dialog = dialog

    def perform(self, client: Any) -> Any:
        """Open the window, wait for it, and close it."""
        return Window(client, self.dialog).wait()

    async def perform_async(self, client: Any) -> Any:
        """Open the window, wait for it, and close it."""
        return await AsyncWindow(client, self.dialog).wait()


def finish(dialog: Dialog[T]) -> Steps[T]:
    """Carry a dialog out to its end, and return what it returns.

    Raises:
        Exception: Whatever the dialog raises.
    """
    result: T = yield Finish(dialog)
    return result
