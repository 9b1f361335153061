"""A page of this machine that runs the vendor's SDK: opened, attended to, and closed."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Generator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import InitVar, dataclass, field
from functools import partial
from typing import Any, Final

from .._runtime.dialogs import END, Dialog, WaitedTooLong, receive, show
from .._runtime.loopback import Loopback
from .._runtime.mailbox import TIME_IS_UP, Message
from .._runtime.secret import Secret
from .._runtime.steps import Steps, present, resolve
from . import browser, session
from .arguments import callback
from .flow_state import OpenUrl
from .portal_errors import PortalBlockedError, PortalTimeoutError
from .portal_site import HEADER, assets, environments, listed_origins, policy
from .sdk_bundle import BundlePath, find_bundle
from .waiting import seconds

__all__ = ["USUAL_TIMEOUT", "Call", "Shown", "attended", "served", "session_of"]

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


@dataclass(frozen=True, slots=True)
class Shown:
    """How a page is shown.

    Attributes:
        open_url: Opens an address in the user's browser; None where the program does.
        timeout: Seconds for which the page may be open.
        bundle: The vendor's SDK, where the program names a file.
        framed_by: Origins that may show the page in a frame; None: no others.

    Raises:
        OptionError: One of them is something else, or nothing for the client.
    """

    client: InitVar[session.Client]
    open_url: OpenUrl
    timeout: float
    bundle: BundlePath | None
    framed_by: Sequence[str] | None

    def __post_init__(self, client: session.Client) -> None:
        """Check what can be checked at once."""
        callback(client, "open_url", self.open_url)
        seconds("timeout", self.timeout)
        listed_origins("framed_by", self.framed_by)


def session_of(client: session.Client, call: Call, token: Secret) -> dict[str, Any]:
    """Return what the page is given once, the user token among it."""
    return {
        "projectId": client.project_id,
        "token": token.reveal(),
        "hosts": environments(client.hosts),
        "call": call.to_dict(),
    }


def served(
    client: session.Client,
    call: Call,
    shown: Shown,
    forms: Sequence[str] = (),
) -> Dialog[AbstractContextManager[Loopback]]:
    """Serve the page, and return it; `close_portal` knows it within the block.

    Args:
        client: The client.
        call: What the page shall do.
        shown: How it is shown.
        forms: Addresses that the page may send the user to.

    Raises:
        SdkBundleError: The vendor's SDK is not there.
    """
    token = yield from present(_SCHEME)
    picker = call.integration if call.method == "pickFiles" else ""
    page = yield from show(
        partial(
            Loopback,
            assets=assets(find_bundle(shown.bundle)),
            session=session_of(client, call, token),
            header=HEADER,
            policy=policy(
                environments(client.hosts),
                picker,
                forms=forms,
                framed_by=listed_origins("framed_by", shown.framed_by),
            ),
            held=frozenset({"load"}),
            # The address is an argument of the browser's program, which others see.
            own_user=shown.open_url is browser.open_in_browser,
        )
    )
    return _listed(client, page)


def attended(
    client: session.Client,
    page: Loopback,
    take: Callable[[Message], Steps[bool]],
    shown: Shown,
) -> Dialog[None]:
    """Open a page, and attend to its messages until one of them is the last.

    A user token that is renewed meanwhile is handed to the page.

    Args:
        client: The client.
        page: The page.
        take: Does what a message asks for, and tells whether it was the last.
        shown: How the page is opened, and for how long.

    Raises:
        PortalBlockedError: The page could not be opened.
        PortalTimeoutError: The user was not done in time.
    """
    # A message that is there before the page is says that nobody wants it any more.
    if shown.open_url is not None and not page.mailbox.has_messages:
        yield from _open(shown.open_url, page.url)
    now = time.monotonic()
    end, look = now + shown.timeout, now + _RENEWAL
    token = yield from present(_SCHEME)
    while True:
        now = time.monotonic()
        if now >= end:
            raise _late(page, shown.timeout)
        if now >= look:
            token = yield from _renewed(client, page, token)
            look = time.monotonic() + _RENEWAL
        try:
            message = yield from receive(max(min(end, look) - now, 0.0))
        except WaitedTooLong as error:
            raise _late(page, error.seconds) from None
        if message is not None and (yield from take(message)):
            return


def _late(page: Loopback, seconds: float) -> PortalTimeoutError:
    """Return the error of a user who was not done in time, whom the page tells so."""
    page.mailbox.goodbye = TIME_IS_UP
    return PortalTimeoutError(seconds, opened=page.mailbox.opened)


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
        done = yield from resolve(open_url(url), "open_url")
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
