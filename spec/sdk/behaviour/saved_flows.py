"""Carrying an install flow over to another process, such as the next web request."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from .._runtime.errors import ConfigurationError, DecodeError
from .._runtime.secret import Secret
from .._runtime.steps import Steps, present
from .._runtime.unset import UNSET
from ..models.install import SavedInstallFlow
from ..models.integration import Integration
from . import browser, session, stages
from .claims import check_present
from .errors import (
    HeadlessModeNotEnabledError,
    OptionError,
    UserNotAuthenticatedError,
)
from .flow_state import (
    Callbacks,
    CompleteCallback,
    ErrorCallback,
    FlowState,
    NextCallback,
    OpenUrl,
    Stage,
)
from .flow_steps import active, is_signing_in, present_stage
from .install_requests import LONGEST_WAIT, is_web, redirect_page

__all__ = ["resume", "save"]


def save(client: session.Client) -> dict[str, Any]:
    """Return what the flow needs to go on in another process, as JSON data.

    Raises:
        NoActiveInstallFlowError: None was started.
    """
    return active(client).saved.to_dict()


def resume(
    client: session.Client,
    data: Mapping[str, Any],
    *,
    on_next: NextCallback | None = None,
    on_complete: CompleteCallback | None = None,
    on_error: ErrorCallback | None = None,
    open_url: OpenUrl = browser.open_in_browser,
) -> Steps[Stage]:
    """Go on with a flow that was saved, and return the stage that it is at.

    Raises:
        HeadlessModeNotEnabledError: Headless mode was switched off.
        OptionError: The data are no saved flow, or one of another project or user.
    """
    if not client.session.application.headless:
        raise HeadlessModeNotEnabledError
    saved = _read(data)
    callbacks = Callbacks(client, on_next, on_complete, on_error, open_url)
    yield from _check_owner(client, saved)
    if not is_signing_in(saved):
        found = yield from session.active_integration(client, saved.integration_type)
        _check_stage(saved, found)
    if saved.opens_pages is not True:
        callbacks = replace(callbacks, client=client, open_url=None)
    stage = yield from present_stage(client, saved)
    client.session.flow = FlowState(saved, callbacks)
    return stage


def _read(data: Mapping[str, Any]) -> SavedInstallFlow:
    """Return a saved flow.

    Raises:
        OptionError: The data are something else.
    """
    try:
        saved = SavedInstallFlow.from_dict(data)
    except DecodeError as error:
        problem = str(error)
    else:
        problem = _problem(saved)
        if not problem:
            return saved
    raise OptionError(f"this is not what install_flow.save() returned: {problem}")


def _problem(saved: SavedInstallFlow) -> str:
    """Return what is wrong with a saved flow that no type forbids."""
    attempt, limit = saved.oauth, saved.oauth_timeout
    if limit is not UNSET and not 0 < limit <= LONGEST_WAIT:
        return "oauthTimeout is out of bounds"
    if not (saved.origin is UNSET or is_web(saved.origin)) or not _may_redirect(saved):
        return "an address is none of the web"
    if attempt is UNSET:
        return ""
    if saved.credential_id is not UNSET:
        return "it has an account and is signing in at the same time"
    if not (is_web(attempt.url) and attempt.session_id):
        return "the sign-in has no address or no session"
    return ""


def _may_redirect(saved: SavedInstallFlow) -> bool:
    try:
        redirect_page(saved)
    except OptionError:
        return False
    return True


def _check_owner(client: session.Client, saved: SavedInstallFlow) -> Steps[None]:
    """Check that a flow belongs to the project and to the user.

    The token says whose it is, so that a request a second need not load the user.

    Raises:
        UserNotAuthenticatedError: No user is signed in.
        OptionError: The flow belongs to somebody else.
    """
    if client.session.signed_out:
        raise UserNotAuthenticatedError
    own = saved.project_id == client.project_id
    if own and client.session.user is None:
        token = yield from present("userToken")
        if _user_of(token) == saved.user_id:
            return
    if own:
        own = (yield from session.user(client)).user_id == saved.user_id
    if not own:
        raise OptionError("this install flow was saved for another project or user")


def _user_of(token: Secret) -> str | None:
    """Return whose token it is, None where it does not say so."""
    try:
        return check_present(token).sub
    except ConfigurationError:
        return None


def _check_stage(saved: SavedInstallFlow, integration: Integration) -> None:
    """Check that a flow which is not signing in is at a stage that exists.

    Raises:
        OptionError: The integration has changed, or the flow was never like this.
    """
    known = stages.account_type_of(integration, saved.account_type)
    strange = saved.account_type is not UNSET and known is None
    if strange or stages.needed(integration, saved) in ("oauth", "connect"):
        raise OptionError(
            "this saved install flow does not fit the integration "
            f"{saved.integration_type!r}: start a new one"
        )
