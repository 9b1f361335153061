# Copied by paragon-codegen from behaviour events.py; edit that and run "paragon-codegen generate".
# flake8: noqa
# ruff: noqa: PGH004
# pylint: skip-file
# isort: skip_file
# fmt: off

"""Events of the SDK: what happened to the user's accounts and workflows.

They arise in this process, from the calls that it makes; the API does not push them.

Source: https://docs.useparagon.com/apis/api-reference#subscribe
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager
from typing import Any, Final

from .._runtime.steps import Steps, resolve
from ..models.credential import Credential
from ..models.events import (
    IntegrationInstallEvent,
    IntegrationUninstallEvent,
    PortalCloseEvent,
    PortalOpenEvent,
    SdkEventType,
    WorkflowStateChangeEvent,
)
from ..models.user import AuthenticatedUser
from . import arguments, session
from .copies import copied
from .errors import OptionError

__all__ = [
    "Event",
    "EventCallback",
    "InstallCallback",
    "PortalCloseCallback",
    "PortalOpenCallback",
    "UninstallCallback",
    "Unsubscribe",
    "WorkflowCallback",
    "emit",
    "installed",
    "listening",
    "subscribe",
    "uninstalled",
    "unsubscribe",
]

_log: Final = logging.getLogger(__name__.partition("._sdk")[0])

Event = (
    IntegrationInstallEvent
    | IntegrationUninstallEvent
    | WorkflowStateChangeEvent
    | PortalOpenEvent
    | PortalCloseEvent
)
InstallCallback = Callable[[IntegrationInstallEvent, AuthenticatedUser], object]
UninstallCallback = Callable[[IntegrationUninstallEvent, AuthenticatedUser], object]
WorkflowCallback = Callable[[WorkflowStateChangeEvent, AuthenticatedUser], object]
PortalOpenCallback = Callable[[PortalOpenEvent, AuthenticatedUser], object]
PortalCloseCallback = Callable[[PortalCloseEvent, AuthenticatedUser], object]
EventCallback = Callable[[Any, AuthenticatedUser], object]
Unsubscribe = Callable[[], bool]
"""Ends a subscription; tells whether there still was one."""

_NAMES: Final = {
    IntegrationInstallEvent: SdkEventType.ON_INTEGRATION_INSTALL,
    IntegrationUninstallEvent: SdkEventType.ON_INTEGRATION_UNINSTALL,
    WorkflowStateChangeEvent: SdkEventType.ON_WORKFLOW_CHANGE,
    PortalOpenEvent: SdkEventType.ON_PORTAL_OPEN,
    PortalCloseEvent: SdkEventType.ON_PORTAL_CLOSE,
}


def subscribe(
    client: session.Client, event_type: str, callback: EventCallback
) -> Unsubscribe:
    """Call `callback(event, user)` whenever an event happens.

    Returns:
        A function that stops this, as `unsubscribe` does.

    Raises:
        OptionError: There is no such event, or the callback is no function.
    """
    _listeners(client, event_type, callback).append(callback)
    return lambda: unsubscribe(client, event_type, callback)


def unsubscribe(
    client: session.Client, event_type: str, callback: EventCallback
) -> bool:
    """Stop calling a callback; tell whether it was subscribed.

    Raises:
        OptionError: There is no such event, or the callback is no function.
    """
    listeners = _listeners(client, event_type, callback)
    try:
        listeners.remove(callback)
    except ValueError:
        return False
    return True


def emit(client: session.Client, event: Event) -> Steps[None]:
    """Tell the subscribers, in the order in which they came.

    Each gets copies, so that none can change what is known of the user. The error
    of one is logged and keeps neither the others nor the call that led to the event
    from going on.
    """
    name = _NAMES[type(event)]
    subscribed = client.session.application.subscribers.get(name, [])
    own = [
        each.callback
        for each in client.session.listeners
        if (each.event_type, each.integration_id) == (name, event.integration_id)
    ]
    for listener in [*subscribed, *own]:
        try:
            known = yield from session.user_copy(client)
            yield from resolve(
                listener(copied(event), known), f"a subscriber of {name.value}"
            )
        except Exception:
            _log.exception("a subscriber of %s failed", name.value)


@contextmanager
def listening(
    client: session.Client,
    integration_id: str,
    callbacks: Mapping[SdkEventType, EventCallback | None],
) -> Generator[None, None, None]:
    """Call callbacks for what happens to one integration meanwhile."""
    own = [
        session.Listener(event_type, integration_id, callback)
        for event_type, callback in callbacks.items()
        if callback is not None
    ]
    client.session.listeners.extend(own)
    try:
        yield
    finally:
        for each in own:
            client.session.listeners.remove(each)


def installed(
    integration_id: str, integration_type: str, credential: Credential
) -> IntegrationInstallEvent:
    """Return the event of a new account."""
    return IntegrationInstallEvent(
        integration_id=integration_id,
        integration_type=integration_type,
        credential_id=credential.id,
        credential=credential,
    )


def uninstalled(
    integration_id: str, integration_type: str, credential: Credential
) -> IntegrationUninstallEvent:
    """Return the event of an account that is gone."""
    return IntegrationUninstallEvent(
        integration_id=integration_id,
        integration_type=integration_type,
        credential_id=credential.id,
        credential=credential,
    )


def _listeners(
    client: session.Client, event_type: str, callback: EventCallback
) -> list[EventCallback]:
    if not callable(callback):
        raise OptionError("callback must be a function of the event and the user")
    arguments.callback(client, "callback", callback)
    known = [each.value for each in SdkEventType]
    if arguments.named("event_type", event_type) not in known:
        raise OptionError(
            f"there is no event {event_type!r}; there are {', '.join(known)}"
        )
    return client.session.application.subscribers.setdefault(event_type, [])
