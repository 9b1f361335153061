# Copied by paragon-codegen from behaviour picker_talk.py; edit that and run "paragon-codegen generate".
# flake8: noqa
# ruff: noqa: PGH004
# pylint: skip-file
# isort: skip_file
# fmt: off

"""What becomes of the messages of an open file picker.

Everything here runs where the program waits for the files.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import InitVar, dataclass, fields
from typing import Any, Final

from .._runtime.dialogs import END
from .._runtime.json_data import is_array, is_object
from .._runtime.mailbox import GONE, Message
from .._runtime.steps import Steps, resolve
from ..models.portal import PickedFile
from . import session
from .arguments import callback
from .copies import copied
from .portal_errors import PortalError
from .portal_talk import first_argument, reason

__all__ = ["FileListeners", "PickerTalk"]

# Under which name providers list the files: Google's picker, those of Microsoft.
_LISTS: Final = ("docs", "items")


@dataclass(frozen=True, slots=True)
class FileListeners:
    """The callbacks of one picker.

    Raises:
        OptionError: One of them is no function, or none for the client.
    """

    client: InitVar[session.Client]
    on_open: Callable[[], object] | None = None
    on_close: Callable[[], object] | None = None
    on_file_select: Callable[[Any], object] | None = None
    on_cancel: Callable[[], object] | None = None

    def __post_init__(self, client: session.Client) -> None:
        """Check that they can be called."""
        for each in fields(self):
            callback(client, each.name, getattr(self, each.name))


class PickerTalk:
    """One picker from its opening to its end.

    Args:
        listeners: The callbacks.
    """

    names: Final = ("onOpen", "onClose", "onFileSelect", "onCancel")
    """The callbacks that the page tells of: each says how far the user is."""

    def __init__(self, listeners: FileListeners) -> None:
        self._listeners = listeners
        self._files: list[PickedFile] = []
        self._is_open = False

    def take(self, message: Message) -> Steps[bool]:
        """Do what a message asks for; tell whether it was the last one.

        Raises:
            PortalError: The picker cannot be shown.
            Exception: Whatever a callback raises.
        """
        match message.type:
            case "callback":
                return (yield from self._callback(message.data))
            case "failed":
                raise PortalError(reason(message.data.get("message")))
            case _:
                return message.type in (GONE, END)

    def settled(self) -> Steps[list[PickedFile]]:
        """Return the selected files, none where there are none."""
        if self._is_open:
            yield from self._closed()
        return self._files

    def _callback(self, data: Mapping[str, Any]) -> Steps[bool]:
        """Do what a callback of the picker tells, and call the program's own.

        What follows a selection or a cancelling is the closing, which some pickers tell
        of and some do not: it is taken for granted.
        """
        listeners = self._listeners
        match data.get("name"):
            case "onOpen":
                self._is_open = True
                yield from _told("on_open", listeners.on_open)
                return False
            case "onFileSelect":
                files = first_argument(data)
                self._files = _listed(files)
                if listeners.on_file_select is not None:
                    yield from resolve(
                        listeners.on_file_select(copied(files)), "on_file_select"
                    )
            case "onCancel":
                yield from _told("on_cancel", listeners.on_cancel)
            case "onClose":
                yield from self._closed()
            case _:
                return False
        return True

    def _closed(self) -> Steps[None]:
        """Tell that the picker is closed, once."""
        self._is_open = False
        yield from _told("on_close", self._listeners.on_close)


def _told(name: str, listener: Callable[[], object] | None) -> Steps[None]:
    if listener is not None:
        yield from resolve(listener(), name)


def _listed(files: object) -> list[PickedFile]:
    """Return the files that a picker told of, whatever it puts around them."""
    if is_object(files):
        lists = [files[name] for name in _LISTS if is_array(files.get(name))]
        files = lists[0] if lists else [files]
    return [each for each in files if is_object(each)] if is_array(files) else []
