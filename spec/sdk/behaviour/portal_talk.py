"""What becomes of the messages of an open portal: events, callbacks, options.

Everything here runs where the program waits for the window.
"""

from __future__ import annotations

import logging
from collections.abc import Mapping
from typing import Any, Final

from .._runtime.dialogs import END
from .._runtime.errors import (
    ConfigurationError,
    ConnectionFailed,
    DecodeError,
    StatusError,
)
from .._runtime.json_data import is_array, is_object
from .._runtime.mailbox import GONE, Message
from .._runtime.steps import Steps, resolve
from ..models.credential import Credential, CredentialStatus
from ..models.events import (
    IntegrationInstallEvent,
    IntegrationUninstallEvent,
    PortalCloseEvent,
    PortalOpenEvent,
    SdkEventType,
)
from ..models.integration import Integration
from . import events, session
from .copies import copied
from .errors import OptionError
from .portal_errors import PortalError
from .portal_hints import accounts_of, confirmed
from .portal_options import Listeners, Loaders, answered

__all__ = ["PortalEvent", "PortalTalk", "first_argument", "reason"]

PortalEvent = IntegrationInstallEvent | IntegrationUninstallEvent | PortalCloseEvent
"""What came of a portal: an account that was connected or disconnected, or neither."""

_log: Final = logging.getLogger(__name__.partition("._sdk")[0])
_LONGEST_REASON: Final = 500


class PortalTalk:
    """One portal from its opening to its end.

    Args:
        client: The client.
        found: The integration that the portal shows.
        name: Its type.
        listeners: The callbacks of the call.
        loaders: What loads options.
        accounts: The accounts that were there before, by their ids.
    """

    def __init__(
        self,
        client: session.Client,
        found: Integration,
        name: str,
        listeners: Listeners,
        loaders: Loaders,
        accounts: Mapping[str, Credential],
    ) -> None:
        self._client = client
        self._found = found
        self._name = name
        self._listeners = listeners
        self._loaders = loaders
        self._accounts = dict(accounts)
        self._is_open = self._is_hidden = False
        self._outcome: PortalEvent | None = None
        self._told: tuple[SdkEventType, object, events.Event] | None = None

    def take(self, message: Message) -> Steps[bool]:
        """Do what a message asks for; tell whether it was the last one.

        Raises:
            PortalError: The page cannot go on.
            Exception: Whatever a callback raises.
        """
        data = message.data
        match message.type:
            case "event":
                return (yield from self._event(data))
            case "callback":
                yield from self._callback(data)
            case "load":
                message.reply((yield from self._options(data)))
            case "failed":
                raise (yield from self._failure(data.get("message")))
            case "hidden":
                # After an account was disconnected the portal closes without a word.
                self._is_hidden = True
                return isinstance(self._outcome, IntegrationUninstallEvent)
            case _:
                return message.type in (GONE, END)
        return False

    def settled(self) -> Steps[PortalEvent]:
        """Return what came of the portal, by what the API says now.

        What the page did not tell, because it was closed too early, is told here.
        """
        self._client.session.forget_user()
        now = yield from accounts_of(self._client, self._name)
        for each in [*now.values()]:
            if each.id not in self._accounts and each.status == CredentialStatus.VALID:
                yield from self._tell(
                    "onInstall", events.installed(self._found.id, self._name, each)
                )
        for each in [*self._accounts.values()]:
            if each.id not in now:
                yield from self._tell(
                    "onUninstall", events.uninstalled(self._found.id, self._name, each)
                )
        closed = PortalCloseEvent(
            integration_id=self._found.id, integration_type=self._name
        )
        if self._is_open:
            yield from self._tell("onClose", closed)
        return closed if self._outcome is None else self._outcome

    # -- messages ---------------------------------------------------------------

    def _event(self, data: Mapping[str, Any]) -> Steps[bool]:
        """Tell the subscribers of an event; return whether the portal is over."""
        try:
            name = SdkEventType(str(data.get("name")))
        except ValueError:
            return False
        event = yield from self._confirmed(name, data.get("data"))
        if event is None:
            return False
        yield from events.emit(self._client, event)
        if event.integration_id != self._found.id:
            return False
        yield from self._note(event)
        gone = isinstance(event, IntegrationUninstallEvent) and self._is_hidden
        return gone or isinstance(event, PortalCloseEvent)

    def _callback(self, data: Mapping[str, Any]) -> Steps[None]:
        """Call what the program gave for a callback of the page."""
        name = str(data.get("name"))
        first = first_argument(data)
        if name == "onError":
            yield from self._failure(first)
            return
        event_type = Listeners.event_type(name)
        if event_type is None or not self._listeners.of(name):
            return
        event = yield from self._confirmed(event_type, first)
        if event is not None:
            yield from self._call(name, event)

    def _options(self, data: Mapping[str, Any]) -> Steps[dict[str, Any]]:
        """Return options for the page; the error of a loader does not end the portal."""
        try:
            return (yield from answered(self._loaders, data))
        except ConfigurationError as error:
            if not isinstance(error, OptionError):
                raise
            _log.error("a loader of the portal gave no options: %s", error)
        except Exception:
            _log.exception("a loader of the portal failed")
        return {"error": "the options could not be loaded"}

    def _failure(self, said: object) -> Steps[PortalError]:
        """Return the error that the page told of; the program's callback is called."""
        error = PortalError(reason(said))
        if self._listeners.on_error is not None:
            yield from resolve(self._listeners.on_error(error), "on_error")
        return error

    # -- events -----------------------------------------------------------------

    def _confirmed(
        self, name: SdkEventType, hint: object
    ) -> Steps[events.Event | None]:
        """Return the event that a hint is about, if the API knows of it.

        The page tells of most things twice, for a callback and for the subscribers: the
        API is asked once.
        """
        told, self._told = self._told, None
        if told is not None and told[:2] == (name, hint):
            return told[2]
        try:
            event = yield from confirmed(self._client, name, hint)
        except (StatusError, ConnectionFailed, DecodeError) as error:
            # At the end the user is loaded once more: then it is told.
            _log.warning("what a portal told could not be confirmed: %s", error)
            return None
        if event is None:
            _log.warning("a portal told of %s, which the API does not know", name.value)
            return None
        self._told = (name, hint, event)
        return event

    def _tell(self, name: str, event: PortalEvent) -> Steps[None]:
        """Tell callbacks and subscribers of something that the page did not tell."""
        yield from self._call(name, event)
        yield from events.emit(self._client, event)
        yield from self._note(event)

    def _call(self, name: str, event: events.Event) -> Steps[None]:
        """Call the program's callbacks."""
        for callback in self._listeners.of(name):
            known = yield from session.user_copy(self._client)
            yield from resolve(
                callback(copied(event), known), f"the callback for {name}"
            )

    def _note(self, event: events.Event) -> Steps[None]:
        """Note what an event of this integration says about the portal."""
        match event:
            case PortalOpenEvent():
                self._is_open, self._is_hidden = True, False
            case PortalCloseEvent():
                self._is_open = False
            case IntegrationInstallEvent() | IntegrationUninstallEvent():
                self._outcome = event
                self._accounts = yield from accounts_of(self._client, self._name)
            case _:
                pass


def first_argument(data: Mapping[str, Any]) -> object:
    """Return what the page gave a callback, None where it gave nothing."""
    given = data.get("arguments")
    return given[0] if is_array(given) and given else None


def reason(said: object) -> str:
    """Return what a page says went wrong, in bounded length."""
    found: object = said.get("message") if is_object(said) else said
    text = found if isinstance(found, str) else ""
    text = "".join(each if each.isprintable() else " " for each in text).strip()
    return text[:_LONGEST_REASON] or "the page gave no reason"
