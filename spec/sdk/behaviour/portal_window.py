"""A page of this machine that runs the vendor's SDK: opened, attended to, and closed."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Generator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field
from functools import partial
from typing import Any, Final

from .._runtime.dialogs import END, Dialog, WaitedTooLong, receive, show
from .._runtime.loopback import Loopback
from .._runtime.mailbox import Message
from .._runtime.secret import Secret
from .._runtime.steps import Steps, present, resolve
from . import session
from .flow_state import OpenUrl
from .portal_errors import PortalBlockedError, PortalTimeoutError
from .portal_site import HEADER, assets, environments, policy

__all__ = ["USUAL_TIMEOUT", "Call", "attended", "opened", "session_of"]

USUAL_TIMEOUT: Final = 1800.0
"""Seconds for which a page may be open."""

_SCHEME: Final = "userToken"
_RENEWAL: Final = 20.0
"""Seconds between two looks at the user token."""

_log: Final = logging.getLogger(__name__.partition("._sdk")[0])


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """What the page calls of the vendor's SDK.

    Attributes:
        method: `connect` or `pickFiles`.
        integration: Type of the integration.
        options: Options in JSON, by the vendor's names.
        callbacks: The callbacks that the page tells of.
        loaders: What the page asks options of, by key.
        init: What a picker needs to start.
        autostart: Whether the page begins without a click.
    """

    method: str
    integration: str
    options: Mapping[str, Any]
    callbacks: Sequence[str] = ()
    loaders: Sequence[str] = ()
    init: Mapping[str, Any] = field(default_factory=dict[str, Any])
    autostart: bool = True

    def to_dict(self) -> dict[str, Any]:
        """Return it as the page reads it."""
        return {
            "method": self.method,
            "integration": self.integration,
            "options": dict(self.options),
            "callbacks": list(self.callbacks),
            "loaders": list(self.loaders),
            "init": dict(self.init),
            "autostart": self.autostart,
        }


def session_of(client: session.Client, call: Call, token: Secret) -> dict[str, Any]:
    """Return what the page is given once, the user token among it."""
    return {
        "projectId": client.project_id,
        "token": token.reveal(),
        "hosts": environments(client.hosts),
        "call": call.to_dict(),
    }


def opened(
    client: session.Client,
    call: Call,
    bundle: bytes,
    open_url: OpenUrl,
    forms: Sequence[str] = (),
) -> Dialog[AbstractContextManager[Loopback]]:
    """Serve the page, open it, and return it; `close_portal` knows it within the block.

    Args:
        client: The client.
        call: What the page shall do.
        bundle: The vendor's SDK.
        open_url: Opens an address in the user's browser; None where the program does.
        forms: Addresses that the page may send the user to.

    Raises:
        PortalBlockedError: The page could not be opened.
    """
    token = yield from present(_SCHEME)
    picker = call.integration if call.method == "pickFiles" else ""
    page = yield from show(
        partial(
            Loopback,
            assets=assets(bundle),
            session=session_of(client, call, token),
            header=HEADER,
            policy=policy(environments(client.hosts), picker, forms=forms),
            held=frozenset({"load"}),
        )
    )
    if open_url is not None:
        yield from _open(open_url, page.url)
    return _listed(client, page)


def attended(
    client: session.Client,
    page: Loopback,
    take: Callable[[Message], Steps[bool]],
    timeout: float,
) -> Dialog[None]:
    """Attend to the messages of a page until one of them is the last.

    A user token that is renewed meanwhile is handed to the page.

    Args:
        client: The client.
        page: The page.
        take: Does what a message asks for, and tells whether it was the last.
        timeout: Seconds for which the page may be open.

    Raises:
        PortalTimeoutError: The user was not done in time.
    """
    now = time.monotonic()
    end, look = now + timeout, now + _RENEWAL
    token = yield from present(_SCHEME)
    while True:
        now = time.monotonic()
        if now >= end:
            raise PortalTimeoutError(timeout)
        if now >= look:
            token = yield from _renewed(client, page, token)
            look = time.monotonic() + _RENEWAL
        try:
            message = yield from receive(max(min(end, look) - now, 0.0))
        except WaitedTooLong as error:
            raise PortalTimeoutError(error.seconds) from None
        if message is not None and (yield from take(message)):
            return


def _renewed(client: session.Client, page: Loopback, token: Secret) -> Steps[Secret]:
    """Return the present user token; a new one is handed to the page."""
    session.require_signed_in(client)
    try:
        now = yield from present(_SCHEME)
    except Exception:
        _log.exception("the user token of an open page could not be renewed")
        return token
    if now.reveal() != token.reveal():
        page.mailbox.send({"command": "authenticate", "token": now.reveal()})
    return now


def _open(open_url: Callable[[str], object], url: str) -> Steps[None]:
    """Open the page."""
    from webbrowser import Error

    try:
        done = yield from resolve(open_url(url))
    except Error:
        done = False
    if done is False:
        raise PortalBlockedError


@contextmanager
def _listed(client: session.Client, page: Loopback) -> Generator[Loopback, None, None]:
    """List a page among those that are open."""
    end = partial(page.mailbox.deliver, {"type": END})
    client.session.pages.append(end)
    try:
        yield page
    finally:
        client.session.pages.remove(end)
