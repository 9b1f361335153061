"""Carrying an install flow over to another process, such as the next web request."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .._runtime.errors import DecodeError
from .._runtime.steps import Steps
from .._runtime.unset import UNSET
from ..models.install import SavedInstallFlow
from ..models.integration import Integration
from ..models.stages import InstallFlowStage
from . import oauth, session, stages
from .errors import HeadlessModeNotEnabledError, OptionError
from .flow_state import (
    Callbacks,
    CompleteCallback,
    ErrorCallback,
    FlowState,
    NextCallback,
    OpenUrl,
)
from .flow_steps import active, present_stage
from .install_requests import LONGEST_WAIT, is_web

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
    open_url: OpenUrl = oauth.open_in_browser,
) -> Steps[InstallFlowStage]:
    """Go on with a flow that was saved, and return the stage that it is at.

    Raises:
        HeadlessModeNotEnabledError: Headless mode was switched off.
        OptionError: The data are no saved flow, or one of another project or user.
    """
    if not client.session.application.headless:
        raise HeadlessModeNotEnabledError
    saved = _read(data)
    user = yield from session.user(client)
    if saved.project_id != client.project_id or saved.user_id != user.user_id:
        raise OptionError("this install flow was saved for another project or user")
    found = yield from session.active_integration(client, saved.integration_type)
    _check(saved, found)
    opens = open_url if saved.opens_pages is True else None
    callbacks = Callbacks(on_next, on_complete, on_error, opens)
    stage = yield from present_stage(client, found, saved)
    client.session.flow = FlowState(saved, callbacks)
    return stage


def _read(data: Mapping[str, Any]) -> SavedInstallFlow:
    """Return a saved flow.

    Raises:
        OptionError: The data are something else.
    """
    try:
        return SavedInstallFlow.from_dict(data)
    except DecodeError as error:
        problem = str(error)
    raise OptionError(f"this is not what install_flow.save() returned: {problem}")


def _check(saved: SavedInstallFlow, integration: Integration) -> None:
    """Check what no type says.

    Raises:
        OptionError: The flow cannot have been saved like this.
    """
    attempt, limit = saved.oauth, saved.oauth_timeout
    name = stages.needed(integration, saved)
    impossible = name == "connect" or (name == "oauth" and attempt is UNSET)
    known = stages.account_type_of(integration, saved.account_type)
    if saved.account_type is not UNSET and known is None:
        impossible = True
    if attempt is not UNSET and not (is_web(attempt.url) and attempt.session_id):
        impossible = True
    if limit is not UNSET and not 0 < limit <= LONGEST_WAIT:
        impossible = True
    if impossible:
        raise OptionError(
            "this saved install flow does not fit the integration "
            f"{saved.integration_type!r}: start a new one"
        )
