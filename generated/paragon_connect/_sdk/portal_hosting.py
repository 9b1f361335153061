# Copied by paragon-codegen from behaviour portal_hosting.py; edit that and run "paragon-codegen generate".
# flake8: noqa
# ruff: noqa: PGH004
# pylint: skip-file
# isort: skip_file
# fmt: off

"""The Connect Portal as a part of a web application: WSGI and ASGI.

The page stands under a path of the application, which says who is signed in. The
rest is as with a window of one's own: the page runs the vendor's SDK, what it tells
is a hint, and the API says what is so.

Source: https://docs.useparagon.com/apis/api-reference#connect
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Collection, Sequence
from inspect import isawaitable
from typing import Protocol, TypeVar

from .._runtime.asgi import AsgiSite, Scope
from .._runtime.hosted import Answer
from .._runtime.site import refusal
from .._runtime.steps import Steps
from .._runtime.wsgi import Environ, WsgiSite
from . import events, session
from .data_sources import DropdownSources, MappingSources
from .errors import OptionError
from .hosted_portal import HostedPortal
from .sdk_bundle import BundlePath

__all__ = ["AsyncUserClient", "UserClient", "portal_asgi", "portal_wsgi"]

T = TypeVar("T")


class UserClient(session.Client, Protocol):
    """A client of one user, as `Paragon.with_user` returns it."""

    def run(self, steps: Steps[T]) -> T:
        """Carry a behaviour out."""
        ...


class AsyncUserClient(session.Client, Protocol):
    """A client of one user, as `AsyncParagon.with_user` returns it."""

    async def run(self, steps: Steps[T]) -> T:
        """Carry a behaviour out."""
        ...


U = TypeVar("U", bound=UserClient)
A = TypeVar("A", bound=AsyncUserClient)

_NOBODY = refusal(401, "sign in first")


def portal_wsgi(
    paragon: session.Client,
    *,
    user: Callable[[Environ], U | None],
    on_event: Callable[[events.Event, U], object] | None = None,
    integrations: Collection[str] | None = None,
    dropdowns: DropdownSources | None = None,
    map_object_fields: MappingSources | None = None,
    origins: Sequence[str] = (),
    framed_by: Sequence[str] = (),
    sdk_bundle: BundlePath | None = None,
    secret_key: str | None = None,
) -> WsgiSite:
    """Return a WSGI application with the portal, to be mounted under a path.

    The page of an integration is ``?integration=slack`` below that path.

    Args:
        paragon: The client of the application; it belongs to no user.
        user: Gets the environment of a request, returns the client of the user who is
            signed in, None if nobody is.
        on_event: Gets each event and the client of its user, once the API has confirmed
            it; what was subscribed to is called before it.
        integrations: Types of the integrations that may be opened. Default: all.
        dropdowns: Options of dropdowns, as `connect` takes them.
        map_object_fields: Options of field mappings, as `connect` takes them.
        origins: Where the application is, such as `https://app.example.com`. Default:
            wherever a request says that it went; then the server has to refuse hosts
            that are none of its own.
        framed_by: Origins whose pages may show this one in a frame.
        sdk_bundle: The vendor's ConnectSDK.js; default: as `connect` finds it.
        secret_key: Signs what a page remembers of the user's accounts, so that it can be
            told which was disconnected: the same secret text in each process of the
            application. Default: a random one, which does for one process.

    Raises:
        OptionError: An option is wrong.
        SdkBundleError: The vendor's SDK is not there.
    """
    _check(user)
    portal = HostedPortal(
        paragon,
        on_event,
        integrations,
        dropdowns,
        map_object_fields,
        sdk_bundle,
        secret_key,
    )

    def begin(environ: Environ, data: dict[str, object]) -> Answer:
        client = user(environ)
        return _NOBODY if client is None else client.run(portal.begin(client, data))

    def take(environ: Environ, data: dict[str, object]) -> Answer:
        client = user(environ)
        return _NOBODY if client is None else client.run(portal.take(client, data))

    site = portal.site(origins, framed_by)
    return WsgiSite(site, {"session": begin, "messages": take})


def portal_asgi(
    paragon: session.Client,
    *,
    user: Callable[[Scope], A | Awaitable[A | None] | None],
    on_event: Callable[[events.Event, A], object] | None = None,
    integrations: Collection[str] | None = None,
    dropdowns: DropdownSources | None = None,
    map_object_fields: MappingSources | None = None,
    origins: Sequence[str] = (),
    framed_by: Sequence[str] = (),
    sdk_bundle: BundlePath | None = None,
    secret_key: str | None = None,
) -> AsgiSite:
    """Return an ASGI application with the portal; see `portal_wsgi`.

    Args:
        paragon: The client of the application; it belongs to no user.
        user: Gets the scope of a request, returns the client of the user who is signed
            in, None if nobody is; may be a coroutine function.
        on_event: Gets each event and the client of its user; may be a coroutine function.
        integrations: As for `portal_wsgi`.
        dropdowns: As for `portal_wsgi`.
        map_object_fields: As for `portal_wsgi`.
        origins: As for `portal_wsgi`.
        framed_by: As for `portal_wsgi`.
        sdk_bundle: As for `portal_wsgi`.
        secret_key: As for `portal_wsgi`.

    Raises:
        OptionError: An option is wrong.
        SdkBundleError: The vendor's SDK is not there.
    """
    _check(user)
    portal = HostedPortal(
        paragon,
        on_event,
        integrations,
        dropdowns,
        map_object_fields,
        sdk_bundle,
        secret_key,
    )

    async def begin(scope: Scope, data: dict[str, object]) -> Answer:
        client = await _resolved(user(scope))
        if client is None:
            return _NOBODY
        return await client.run(portal.begin(client, data))

    async def take(scope: Scope, data: dict[str, object]) -> Answer:
        client = await _resolved(user(scope))
        if client is None:
            return _NOBODY
        return await client.run(portal.take(client, data))

    site = portal.site(origins, framed_by)
    return AsgiSite(site, {"session": begin, "messages": take})


def _check(user: object) -> None:
    """Refuse to serve a portal of nobody knows whom."""
    if not callable(user):
        raise OptionError("user must be a function that says whose request it is")


async def _resolved(given: A | Awaitable[A | None] | None) -> A | None:
    """Return whose request it is, waited for where that has to be."""
    return await given if isawaitable(given) else given
