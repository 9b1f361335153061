"""A page for the browser of this machine, from the same folder."""

from __future__ import annotations

from importlib.resources import files

from .._runtime.asgi import AsgiSite
from .._runtime.async_mailbox import receive
from .._runtime.loopback import Loopback
from .._runtime.mailbox import Mailbox, Message
from .._runtime.secret import Secret
from .._runtime.site import Site
from .._runtime.site_messages import Asset
from .._runtime.site_policy import Policy
from .._runtime.wsgi import WsgiSite

__all__ = ["Page", "applications", "heard", "page", "site"]

Page = Loopback


def page(client: object) -> Page:
    """Serve the notes until the page is closed."""
    notes = files(__package__ or "") / "assets" / "rooms.txt"
    return Page(
        assets={"": Asset("text/plain; charset=utf-8", notes.read_bytes())},
        session={"rooms": 2},
        header="X-Lights",
        policy=Policy(),
    )


async def heard(mailbox: Mailbox) -> Message | None:
    """Return what the page says next."""
    return await receive(mailbox, 1)


def site(page: bytes) -> Site:
    """Return the site of a page that web applications show."""
    return Site(
        assets={"": Asset("text/plain; charset=utf-8", page)},
        endpoints={},
        origins=frozenset(),
        header="X-Lights",
        secret=Secret("1"),
        policy=Policy(),
    )


def applications(page: bytes) -> tuple[WsgiSite, AsgiSite]:
    """Return a page as an application of either kind."""
    return WsgiSite(site(page), {}), AsgiSite(site(page), {})
