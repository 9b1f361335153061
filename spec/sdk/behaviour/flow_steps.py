"""One step of an install flow: what it changes, what comes next, whom it tells."""

from __future__ import annotations

from copy import copy
from typing import Final, TypeVar

from .._runtime.steps import Steps, resolve
from .._runtime.unset import UNSET
from ..models.credential import Credential
from ..models.install import OAuthAttempt, SavedInstallFlow
from ..models.integration import Integration
from ..models.sdk_errors import InstallFlowErrorContext
from . import connecting, events, oauth, session, stages
from .copies import copied
from .errors import NoActiveInstallFlowError, OptionError
from .flow_state import Callbacks, FlowState, Stage
from .install_requests import Values

__all__ = [
    "active",
    "at_stage",
    "changed",
    "is_on",
    "is_signing_in",
    "move",
    "opened",
    "present_stage",
    "reporting",
    "signing_in",
]

T = TypeVar("T")

_CHANGED: Final = (
    "the integration has changed since the install flow began: start a new one"
)


def active(client: session.Client) -> FlowState:
    """Return the flow that is under way.

    Raises:
        NoActiveInstallFlowError: None was started, or it is over.
    """
    flow = client.session.flow
    if flow is None:
        raise NoActiveInstallFlowError
    return flow


def is_on(client: session.Client, flow: FlowState) -> bool:
    """Tell whether a flow is still the one that is under way."""
    return client.session.flow is flow


def at_stage(
    client: session.Client, flow: FlowState, *names: stages.Needed
) -> Steps[Integration]:
    """Return the integration of a flow that is at one of some stages.

    Raises:
        NoActiveInstallFlowError: The account is complete; the flow is over.
        OptionError: The flow is at another stage.
    """
    found = yield from session.active_integration(client, flow.saved.integration_type)
    present = stages.needed(found, flow.saved)
    if present in names:
        return found
    if present == "done":
        raise NoActiveInstallFlowError
    raise OptionError(
        f"the install flow is at stage {present!r}, and this belongs to {names[0]!r}"
    )


def signing_in(client: session.Client, flow: FlowState) -> Steps[OAuthAttempt]:
    """Return the sign-in of a flow that is at the stage `oauth`.

    Raises:
        NoActiveInstallFlowError: The account is complete; the flow is over.
        OptionError: The flow is at another stage, or the integration has changed.
    """
    if flow.saved.oauth is UNSET:
        yield from at_stage(client, flow, "oauth")
        raise OptionError(_CHANGED)
    return flow.saved.oauth


def changed(saved: SavedInstallFlow) -> SavedInstallFlow:
    """Return a copy to change; the original counts until the step has succeeded."""
    return copy(saved)


def reporting(callbacks: Callbacks, stage: str | None, steps: Steps[T]) -> Steps[T]:
    """Carry out a part of a flow; its error goes to `on_error` and is raised.

    Args:
        callbacks: Functions of the application.
        stage: The stage that the part belongs to, if it belongs to one.
        steps: The part.
    """
    try:
        return (yield from steps)
    except Exception as error:
        failure = error
    if callbacks.on_error is not None:
        context = None if stage is None else InstallFlowErrorContext(stage=stage)
        yield from resolve(callbacks.on_error(failure, context), "on_error")
    raise failure


def move(
    client: session.Client,
    flow: FlowState,
    *,
    values: Values | None = None,
    credential: Credential | None = None,
) -> Steps[Stage]:
    """Go on to what a flow needs next, tell the application, and return the stage.

    Args:
        client: The client.
        flow: The flow after a step; it counts from now on.
        values: The user's answers, if this step gave the ones before the connection.
        credential: The account, if this step brought it.
    """
    name = flow.saved.integration_type
    integration = yield from session.active_integration(client, name)
    new = yield from _advance(client, flow, integration, values)
    stage = yield from present_stage(client, flow.saved)
    # From here on the step has happened: callbacks may take the next one.
    client.session.flow = flow
    if stage.stage != "done":
        yield from _tell(flow, stage)
    else:
        yield from _complete(flow, integration, new or credential)
    if is_on(client, flow):
        yield from reporting(flow.callbacks, "oauth", opened(client, flow))
    return stage


def _advance(
    client: session.Client,
    flow: FlowState,
    integration: Integration,
    values: Values | None,
) -> Steps[Credential | None]:
    """Send what the next stage takes for granted; return the account if there is one."""
    saved = flow.saved
    match stages.needed(integration, saved):
        case "connect":
            made = connecting.create(client, integration, saved, values or {})
            where = None if values is None else "preOptions"
            credential = yield from reporting(flow.callbacks, where, made)
            saved.credential_id = credential.id
            return credential
        case "oauth":
            begun = oauth.begin(client, integration, saved, values or {})
            saved.oauth = yield from reporting(flow.callbacks, "oauth", begun)
        case _:
            pass
    return None


def present_stage(client: session.Client, saved: SavedInstallFlow) -> Steps[Stage]:
    """Return the stage that a flow is at.

    Raises:
        OptionError: The integration has changed, so that the flow is at none.
    """
    if is_signing_in(saved):
        return (yield from oauth.stage_of(client, saved))
    found = yield from session.active_integration(client, saved.integration_type)
    name = stages.needed(found, saved)
    if name in ("oauth", "connect"):
        raise OptionError(_CHANGED)
    return stages.stage_for(name, found, saved)


def is_signing_in(saved: SavedInstallFlow) -> bool:
    """Tell whether a flow is at the stage `oauth`.

    It is known without the integration: a web backend asks every second.
    """
    return saved.oauth is not UNSET


def opened(client: session.Client, flow: FlowState) -> Steps[None]:
    """Open the pages of the sign-in, unless that was done before.

    Raises:
        OAuthBlockedError: A page could not be opened.
    """
    attempt = flow.saved.oauth
    open_url = flow.callbacks.open_url
    if attempt is UNSET or attempt.opened is True or open_url is None:
        return
    stage = yield from oauth.stage_of(client, flow.saved)
    attempt.opened = True
    try:
        yield from oauth.open_pages(open_url, stage)
    except BaseException:
        attempt.opened = False
        raise


def _tell(flow: FlowState, stage: Stage) -> Steps[None]:
    """Hand the next stage to the application."""
    if flow.callbacks.on_next is not None:
        yield from resolve(flow.callbacks.on_next(stage), "on_next")


def _complete(
    flow: FlowState, integration: Integration, credential: Credential | None
) -> Steps[None]:
    """Tell the application that the account is complete."""
    if flow.callbacks.on_complete is None or credential is None:
        return
    name = flow.saved.integration_type
    event = events.installed(integration.id, name, copied(credential))
    yield from resolve(flow.callbacks.on_complete(event), "on_complete")
