# Copied by paragon-codegen from behaviour users.py; edit that and run "paragon-codegen generate".
# flake8: noqa
# ruff: noqa: PGH004
# pylint: skip-file
# isort: skip_file
# fmt: off

"""The connected user: signing in and out, reading and changing what is known.

Source: https://docs.useparagon.com/apis/users-api
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .. import operations
from .._runtime.json_data import is_object
from .._runtime.steps import Steps, call, present
from .._runtime.unset import UNSET
from ..hosts import Hosts
from ..models.user import AuthenticatedUser, UnauthenticatedUser, User, UserMetadata
from . import session
from .arguments import members, named, switch
from .claims import check_present
from .errors import OptionError

__all__ = [
    "authenticate",
    "configure_global",
    "get_authenticated_user",
    "get_user",
    "logout",
    "normalized",
    "set_headless",
    "set_user_metadata",
]


def authenticate(
    client: session.Client, metadata: Mapping[str, Any] | None = None
) -> Steps[None]:
    """Check the token, load the user and the integrations, and store metadata.

    Metadata is sent only where it would change something. After a failure nobody is
    signed in, until this succeeds.

    Raises:
        ConfigurationError: The token is missing, malformed or expired.
        OptionError: The metadata is no mapping.
        UserNotAuthenticatedError: The API knows no user for it.
    """
    given = {} if metadata is None else members("metadata", metadata)
    try:
        check_present((yield from present("userToken")))
        client.session.forget()
        yield from session.load(client)
    except Exception:
        # Whoever was signed in before is not now, and a token that was refused is
        # not sent by the next call.
        client.session.forget()
        client.session.signed_out = True
        raise
    client.session.signed_out = False
    if given:
        yield from _store_new(client, normalized(given))


def logout(client: session.Client) -> None:
    """Forget the user; every call needs `authenticate` first from now on."""
    client.session.forget()
    client.session.flow = None
    client.session.signed_out = True


def configure_global(client: session.Client, host: str) -> None:
    """Send further calls to an instance of your own, and sign the user out.

    Raises:
        OptionError: The host is empty.
        ConfigurationError: It is no host.
    """
    if not named("host", host).strip():
        raise OptionError("host must name your instance, such as mycompany.paragon.so")
    client.hosts = Hosts.on_premise(host)
    logout(client)


def set_headless(client: session.Client, headless: bool) -> None:
    """Switch headless mode, which install flows need, on or off.

    Raises:
        OptionError: It is neither True nor False.
    """
    client.session.application.headless = switch("headless", headless)


def get_user(client: session.Client) -> Steps[User]:
    """Return a copy of what is known about the user, loaded if need be."""
    if client.session.signed_out:
        return UnauthenticatedUser()
    return (yield from session.user_copy(client))


def get_authenticated_user(client: session.Client) -> Steps[AuthenticatedUser]:
    """Return a copy of what is known about the user, who is signed in.

    Raises:
        UserNotAuthenticatedError: The user signed out, or the API knows none.
    """
    return (yield from session.user_copy(client))


def set_user_metadata(
    client: session.Client, metadata: Mapping[str, Any]
) -> Steps[AuthenticatedUser]:
    """Store metadata of the user, and return the user as the API has it afterwards.

    Raises:
        OptionError: The metadata is no mapping.
        UserNotAuthenticatedError: No user is signed in.
    """
    given = members("metadata", metadata)
    yield from session.user(client)
    yield from _store(client, normalized(given))
    yield from session.load(client)
    return (yield from session.user_copy(client))


def normalized(metadata: Mapping[str, Any]) -> dict[str, Any]:
    """Return metadata with the keys that the dashboard looks for.

    `Name` and `Email` are shown there if they are spelt exactly so.
    """
    special = {"name": "Name", "email": "Email"}
    return {
        special.get(key.strip().lower(), key.strip()): value
        for key, value in metadata.items()
    }


def _store(client: session.Client, metadata: dict[str, Any]) -> Steps[None]:
    meta = UserMetadata.from_dict(metadata)
    yield from call(operations.update_user_metadata(client.project_id, meta=meta))


def _store_new(client: session.Client, metadata: dict[str, Any]) -> Steps[None]:
    """Store metadata if it changes anything, and remember it."""
    known = yield from session.user(client)
    before = {} if known.meta is UNSET else known.meta.to_dict()
    if _merged(before, metadata) == before:
        return
    yield from _store(client, metadata)
    with client.session.changing():
        known.meta = UserMetadata.from_dict({**before, **metadata})


def _merged(before: Any, after: Any) -> Any:
    """Return `before` with the members of `after`, at every depth."""
    if not (is_object(before) and is_object(after)):
        return after
    new = {key: _merged(before.get(key), value) for key, value in after.items()}
    return {**before, **new}
