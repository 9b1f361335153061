"""What is known of the user and of the integrations, loaded when it is needed."""

from __future__ import annotations

from typing import Protocol

from .. import operations
from .._runtime.hosts import BaseHosts
from .._runtime.steps import Steps, call
from .._runtime.unset import UNSET
from ..models.integration import Integration
from ..models.user import AuthenticatedUser, IntegrationState, User
from .arguments import named
from .connected import all_configurations
from .errors import IntegrationNotFoundError, UserNotAuthenticatedError
from .integration_types import type_name
from .memory import Application, Listener, Session, Subscriber

__all__ = [
    "Application",
    "Client",
    "Listener",
    "Session",
    "Subscriber",
    "active_integration",
    "integration",
    "integration_state",
    "integrations",
    "load",
    "require_signed_in",
    "user",
    "user_copy",
]


class Client(Protocol):
    """What a behaviour needs of a client, be it sync or async.

    Attributes:
        project_id: Id of the project.
        session: What is known about the user.
    """

    project_id: str
    session: Session

    @property
    def hosts(self) -> BaseHosts:
        """A URL for each service."""
        ...

    @hosts.setter
    def hosts(self, hosts: BaseHosts) -> None: ...


def load(client: Client) -> Steps[None]:
    """Load the user and the integrations, whether or not they are known.

    Raises:
        UserNotAuthenticatedError: The API knows no user for the token.
    """
    since = client.session.changes
    found = yield from _fetch_user(client)
    listed = yield from _fetch_integrations(client)
    client.session.keep(since, user=found, integrations=listed)


def require_signed_in(client: Client) -> None:
    """Return if the user did not sign out.

    Raises:
        UserNotAuthenticatedError: The user signed out.
    """
    if client.session.signed_out:
        raise UserNotAuthenticatedError


def user(client: Client) -> Steps[AuthenticatedUser]:
    """Return the user, loaded if need be.

    Raises:
        UserNotAuthenticatedError: The user signed out, or the API knows none.
    """
    require_signed_in(client)
    session = client.session
    found, since = session.user, session.changes
    if found is None:
        found = yield from _fetch_user(client)
        session.keep(since, user=found)
    return found


def user_copy(client: Client) -> Steps[AuthenticatedUser]:
    """Return a copy of what is known about the user, loaded if need be.

    Raises:
        UserNotAuthenticatedError: The user signed out, or the API knows none.
    """
    found = client.session.copy_of((yield from user(client)))
    for state in found.integrations.values():
        state.all_configurations = all_configurations(state)
    return found


def integrations(client: Client) -> Steps[dict[str, Integration]]:
    """Return the integrations of the project by type name, loaded if need be.

    Those with an empty list of portal configurations are not set up yet, and left
    out; an answer that lists none at all says nothing about that.

    Raises:
        UserNotAuthenticatedError: The user signed out.
    """
    require_signed_in(client)
    session = client.session
    found, since = session.integrations, session.changes
    if found is None:
        found = yield from _fetch_integrations(client)
        session.keep(since, integrations=found)
    return found


def integration(client: Client, integration_type: str) -> Steps[Integration]:
    """Return an integration of the project, active or not.

    What was loaded before this call does not prove that there is none: the integrations
    are loaded once more.

    Raises:
        OptionError: The type is no text.
        IntegrationNotFoundError: The project has none of this type that is set up.
    """
    named("integration_type", integration_type)
    since = client.session.catalogue_loads
    known = yield from integrations(client)
    if integration_type not in known and since == client.session.catalogue_loads:
        client.session.forget_integrations()
        known = yield from integrations(client)
    found = known.get(integration_type)
    if found is None:
        names = ", ".join(sorted(known)) or "none at all"
        raise IntegrationNotFoundError(
            integration_type,
            f"the project has no integration {integration_type!r}; it has {names}",
        )
    return found


def active_integration(client: Client, integration_type: str) -> Steps[Integration]:
    """Return an integration that the user can use.

    Raises:
        IntegrationNotFoundError: The project has none of this type, or it is not
            active.
    """
    since = client.session.catalogue_loads
    found = yield from integration(client, integration_type)
    if found.is_active is False and since == client.session.catalogue_loads:
        client.session.forget_integrations()
        found = yield from integration(client, integration_type)
    if found.is_active is False:
        raise IntegrationNotFoundError(
            integration_type,
            f"integration {integration_type!r} is not active: "
            "activate it in the Paragon dashboard",
        )
    return found


def integration_state(client: Client, integration_type: str) -> Steps[IntegrationState]:
    """Return what the user has connected of an integration, which may be nothing."""
    named("integration_type", integration_type)
    known = yield from user(client)
    found = known.integrations.get(integration_type)
    return IntegrationState(enabled=False) if found is None else found


def _fetch_user(client: Client) -> Steps[AuthenticatedUser]:
    found: User = yield from call(operations.get_user(client.project_id))
    client.session.user_loads += 1
    if not isinstance(found, AuthenticatedUser):
        raise UserNotAuthenticatedError
    return found


def _fetch_integrations(client: Client) -> Steps[dict[str, Integration]]:
    """Load the integrations that are set up, by type name."""
    listed = yield from call(operations.list_integrations(client.project_id))
    client.session.catalogue_loads += 1
    return {
        type_name(each): each
        for each in listed
        if each.configs is UNSET or each.configs
    }
