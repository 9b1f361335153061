"""The Connect Portal as a part of a web application: WSGI and ASGI.

The page stands under a path of the application, which says who is signed in. The
rest is as with a window of one's own: the page runs the vendor's SDK, what it tells
is a hint, and the API says what is so.

Source: https://docs.useparagon.com/apis/api-reference#connect
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Collection, Sequence
from inspect import isawaitable, iscoroutine
from typing import Final, Protocol, TypeVar

from .._runtime.asgi import AsgiSite, Scope
from .._runtime.hosted import Answer
from .._runtime.site import refusal
from .._runtime.steps import Steps
from .._runtime.wsgi import Environ, WsgiSite
from . import arguments, events, session
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
_NAMES: Final = {False: "a Paragon", True: "an AsyncParagon"}


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
    _check(paragon, user, is_async=False)
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
        client = _client(user(environ))
        return _NOBODY if client is None else client.run(portal.begin(client, data))

    def take(environ: Environ, data: dict[str, object]) -> Answer:
        client = _client(user(environ))
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
    _check(paragon, user, is_async=True)
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
        client = await _awaited(user(scope))
        if client is None:
            return _NOBODY
        return await client.run(portal.begin(client, data))

    async def take(scope: Scope, data: dict[str, object]) -> Answer:
        client = await _awaited(user(scope))
        if client is None:
            return _NOBODY
        return await client.run(portal.take(client, data))

    site = portal.site(origins, framed_by)
    return AsgiSite(site, {"session": begin, "messages": take})


def _check(paragon: object, user: object, *, is_async: bool) -> None:
    """Refuse to serve a portal of nobody knows whom."""
    if not _is_client(paragon, is_async=is_async):
        raise OptionError(
            f"the first argument must be {_NAMES[is_async]}, the client of the "
            f"application, not {_kind(paragon)}"
        )
    if user is None or not callable(user):
        raise OptionError("user must be a function that says whose request it is")
    arguments.callback(paragon, "user", user)


def _client(given: U | None) -> U | None:
    """Return whose request it is."""
    _check_user(given, is_async=False)
    return given


async def _awaited(given: A | Awaitable[A | None] | None) -> A | None:
    """Return whose request it is, waited for where that has to be."""
    found = await given if isawaitable(given) else given
    _check_user(found, is_async=True)
    return found


def _check_user(given: object, *, is_async: bool) -> None:
    """Refuse what is no client of a user; what it is may be said, its text not: a token.

    Raises:
        OptionError: It is something else.
    """
    if given is None or _is_client(given, is_async=is_async):
        return
    if iscoroutine(given):
        given.close()
    raise OptionError(
        f"user= must return {_NAMES[is_async]}, as with_user() of the application's "
        f"client does, or None where nobody is signed in; it returned {_kind(given)}"
    )


def _is_client(given: object, *, is_async: bool) -> bool:
    """Tell whether something is a client of the right kind."""
    known = isinstance(getattr(given, "session", None), session.Session)
    return known and arguments.is_async(given) is is_async


def _kind(given: object) -> str:
    """Return what something is; the value itself may be secret."""
    return "None" if given is None else type(given).__name__
