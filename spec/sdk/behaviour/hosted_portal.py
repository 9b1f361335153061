"""What the page of a portal gets from a web application, and what becomes of its messages."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Collection, Mapping, Sequence
from typing import Any, Final, cast

from .._runtime.errors import (
    ClientError,
    ConfigurationError,
    ConnectionFailed,
    DecodeError,
    StatusError,
)
from .._runtime.hosted import Answer
from .._runtime.json_data import is_object
from .._runtime.refusals import Refusals
from .._runtime.secret import Secret
from .._runtime.site import Site, refusal
from .._runtime.steps import Steps, present, resolve
from ..models.events import (
    IntegrationInstallEvent,
    IntegrationUninstallEvent,
    SdkEventType,
)
from . import events, session
from .arguments import callback, named
from .claims import read_claims
from .data_source_checks import call_sources
from .data_sources import DropdownSources, MappingSources
from .errors import IntegrationNotFoundError, OptionError, UserNotAuthenticatedError
from .portal_hints import Connected, confirmed, connected
from .portal_notes import Notes
from .portal_options import answered, options_of
from .portal_site import HEADER, assets, environments, listed_origins, policy
from .portal_talk import reason
from .portal_window import Call, session_of
from .sdk_bundle import BundlePath, find_bundle

__all__ = ["HostedPortal"]

_SCHEME: Final = "userToken"
# Who the user is says the application. That a page may send this header at all says
# that it is the application's own: browsers ask for leave before they send a foreign one's.
_SECRET: Final = "1"
_UNAUTHORIZED: Final = 401

_NO_SUCH: Final = "there is no such integration"
_NOT_NAMED: Final = (
    "the link to this page has to name an integration, as in ?integration=slack"
)
_REFUSED: Final = (
    "Paragon does not accept the sign-in that the application gave it for you; signing "
    "in at the application anew may help"
)

_CONNECTING: Final = (IntegrationInstallEvent, IntegrationUninstallEvent)

_log: Final = logging.getLogger(__name__.partition("._sdk")[0])


class HostedPortal:
    """The portal of a web application, for all its users.

    Args:
        paragon: The client of the application.
        on_event: Gets events and the client of their user.
        integrations: Those that may be opened; None: all.
        dropdowns: Options of dropdowns.
        mappings: Options of field mappings.
        bundle: The vendor's SDK, where the program names a file.
        secret_key: Signs what pages keep; None: a key of this process.

    Raises:
        OptionError: An option is wrong.
        SdkBundleError: The vendor's SDK is not there.
    """

    def __init__(
        self,
        paragon: session.Client,
        on_event: Callable[[events.Event, Any], object] | None,
        integrations: Collection[str] | None,
        dropdowns: DropdownSources | None,
        mappings: MappingSources | None,
        bundle: BundlePath | None,
        secret_key: str | None,
    ) -> None:
        callback(paragon, "on_event", on_event)
        self._notes = Notes(secret_key)
        self._on_event = on_event
        self._integrations = _types(integrations)
        self._hosts = environments(paragon.hosts)
        self._options, self._loaders = options_of(
            call_sources(paragon, dropdowns, mappings)
        )
        self._assets = assets(find_bundle(bundle))

    def site(self, origins: Sequence[str], framed_by: Sequence[str]) -> Site:
        """Return the site of the page.

        Args:
            origins: Where it is; empty: wherever a request says.
            framed_by: Origins that may show it in a frame.

        Raises:
            OptionError: One of them is no origin.
        """
        return Site(
            assets=self._assets,
            endpoints={"session": "POST", "messages": "POST"},
            origins=frozenset(listed_origins("origins", origins)),
            header=HEADER,
            secret=Secret(_SECRET),
            refusals=Refusals(),
            policy=policy(
                self._hosts, framed_by=listed_origins("framed_by", framed_by)
            ),
        )

    def begin(
        self, client: session.Client, data: Mapping[str, object]
    ) -> Steps[Answer]:
        """Return what the page of a user starts with, and goes on with later."""
        name = self._wanted(data)
        if name is None:
            missing = data.get("integration") is None
            return refusal(400, _NOT_NAMED if missing else _NO_SUCH)
        try:
            found = yield from session.active_integration(client, name)
            kept = yield from self._noted(client, found.id, name)
            token = yield from present(_SCHEME)
        except IntegrationNotFoundError:
            return refusal(404, _NO_SUCH)
        except ClientError as error:
            return _failed(error)
        call = Call(
            method="connect",
            integration=name,
            options=self._options.to_dict(),
            loaders=self._loaders.keys,
        )
        left = _left(token)
        return {**session_of(client, call, token), "expiresIn": left, "kept": kept}

    def take(self, client: session.Client, data: Mapping[str, object]) -> Steps[Answer]:
        """Do what a message of a page asks for, and return the answer."""
        match data.get("type"):
            case "event":
                return (yield from self._event(client, data))
            case "load":
                return (yield from self._options_for(data))
            case "failed":
                _log.warning("a portal could not go on: %s", reason(data))
            case _:
                pass
        return {}

    def _wanted(self, data: Mapping[str, object]) -> str | None:
        """Return the integration that a page shall open, None if it may not."""
        listed, name = self._integrations, data.get("integration")
        if isinstance(name, str) and (listed is None or name in listed):
            return name
        alone = name is None and listed is not None and len(listed) == 1
        return listed[0] if listed is not None and alone else None

    def _event(
        self, client: session.Client, data: Mapping[str, object]
    ) -> Steps[Answer]:
        """Tell the application of an event, if the API knows of it."""
        try:
            name = SdkEventType(str(data.get("name")))
        except ValueError:
            return {}
        hint = data.get("data")
        try:
            before = yield from self._kept(client, hint, data.get("kept"))
            event = yield from confirmed(client, name, hint, before)
        except ClientError as error:
            return _failed(error)
        if event is None:
            why = "" if before else "; its page sent nothing that it kept"
            _log.warning(
                "a portal told of %s, which the API does not know%s", name.value, why
            )
            return {}
        yield from events.emit(client, event)
        if self._on_event is not None:
            yield from resolve(self._on_event(event, client), "on_event")
        if before is None or not isinstance(event, _CONNECTING):
            return {}
        of, name_of = event.integration_id, event.integration_type
        return {"kept": (yield from self._noted(client, of, name_of))}

    def _kept(
        self, client: session.Client, hint: object, kept: object
    ) -> Steps[Connected | None]:
        """Return what was connected before an event, None where that is not known."""
        if kept is None or not is_object(hint):
            return None
        user = yield from session.user(client)
        before = self._notes.read(user.user_id, hint.get("integrationId"), kept)
        if before is None:
            _log.warning(
                "what a page of the portal kept was not written by this process: "
                "give the same secret_key= in each process of the application"
            )
        return before

    def _noted(
        self, client: session.Client, integration_id: str, integration_type: str
    ) -> Steps[dict[str, Any]]:
        """Return what a page of the user keeps of an integration."""
        user = yield from session.user(client)
        known = yield from connected(client, integration_type)
        return self._notes.write(user.user_id, integration_id, known)

    def _options_for(self, data: Mapping[str, object]) -> Steps[Answer]:
        """Return options for the page; why there are none stands in the log."""
        try:
            return (yield from answered(self._loaders, data))
        except Exception:
            _log.exception("a loader of a portal failed")
        return {"error": "the options could not be loaded"}


def _left(token: Secret) -> float | None:
    """Return the seconds until a token ends, None where it does not say.

    An application may hand out one that it has had for a while.
    """
    try:
        return max(read_claims(token.reveal()).exp - time.time(), 0.0)
    except ConfigurationError:
        return None


def _types(given: object) -> list[str] | None:
    """Return which integrations may be opened, None for all.

    Raises:
        OptionError: It is no list of types.
    """
    if given is None:
        return None
    if isinstance(given, str | bytes) or not isinstance(given, Collection):
        raise OptionError("integrations must be a list of types, such as ['slack']")
    listed = cast("Collection[object]", given)
    return [named("integrations", each) for each in listed]


def _failed(error: ClientError) -> Answer:
    """Return what a page gets when the API did not answer as it should.

    Raises:
        ClientError: The application made a mistake: that is for its own log.
    """
    if isinstance(error, UserNotAuthenticatedError):
        return refusal(401, "sign in first")
    if isinstance(error, StatusError) and error.status == _UNAUTHORIZED:
        # Trying again does not help: the token is what the application gives.
        _log.warning("a portal could not be served, its token is refused: %s", error)
        return refusal(502, _REFUSED)
    if isinstance(error, StatusError | ConnectionFailed | DecodeError):
        _log.warning("a portal could not be served: %s", error)
        return refusal(502, "this did not work; try again later")
    raise error
