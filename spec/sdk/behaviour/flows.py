"""The install flow: connecting an account stage by stage.

Source: https://docs.useparagon.com/apis/api-reference#headless-connect-installflow
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from .._runtime.steps import Steps
from .._runtime.unset import UNSET, Unset
from ..models.credential import Credential, CredentialStatus
from ..models.input_values import InputValue
from ..models.install import SavedInstallFlow
from . import accounts, browser, connecting, session, stages
from .arguments import named
from .errors import HeadlessModeNotEnabledError, OptionError
from .flow_state import (
    Callbacks,
    CompleteCallback,
    ErrorCallback,
    FlowState,
    NextCallback,
    OpenUrl,
    Progress,
    Stage,
)
from .flow_steps import (
    active,
    at_stage,
    changed,
    is_on,
    move,
    present_stage,
    reporting,
)
from .install_requests import Request, Values, checked_values, prepared

__all__ = [
    "cancel",
    "finish_instruction",
    "next_stage",
    "progress",
    "set_account_type",
    "set_post_options",
    "set_pre_options",
    "start",
]


def start(
    client: session.Client,
    integration_type: str,
    *,
    on_next: NextCallback | None = None,
    on_complete: CompleteCallback | None = None,
    on_error: ErrorCallback | None = None,
    oauth_timeout: float | None = None,
    allow_multiple_credentials: bool = False,
    selected_credential_id: str | Unset = UNSET,
    external_id: str | None = None,
    override_redirect_url: str | None = None,
    origin: str | None = None,
    open_url: OpenUrl = browser.open_in_browser,
) -> Steps[Stage]:
    """Begin to connect an account; what was under way before is given up.

    Raises:
        HeadlessModeNotEnabledError: Headless mode was switched off.
        UserNotAuthenticatedError: No user is signed in.
        IntegrationNotFoundError: The project has no such active integration.
        OptionError: An option is wrong, or does not go with another.
    """
    callbacks = Callbacks(client, on_next, on_complete, on_error, open_url)
    client.session.flow = None
    request = Request(
        integration_type=integration_type,
        allow_multiple_credentials=allow_multiple_credentials,
        selected_credential_id=selected_credential_id,
        external_id=external_id,
        override_redirect_url=override_redirect_url,
        oauth_timeout=oauth_timeout,
        origin=origin,
    )
    saved = yield from reporting(callbacks, None, _prepared(client, request))
    saved.opens_pages = open_url is not None
    return (yield from move(client, FlowState(saved, callbacks)))


def set_account_type(client: session.Client, account_type: str) -> Steps[Stage]:
    """Choose the kind of account, also once more, as long as none is connected."""
    flow = active(client)
    chosen = _with_account_type(client, flow, account_type)
    saved = yield from reporting(flow.callbacks, "accountType", chosen)
    return (yield from move(client, replace(flow, saved=saved, pre_options=None)))


def finish_instruction(client: session.Client) -> Steps[Stage]:
    """Confirm that the instruction was followed."""
    flow = active(client)
    part = at_stage(client, flow, "instruction")
    yield from reporting(flow.callbacks, "instruction", part)
    saved = changed(flow.saved)
    saved.instruction_finished = True
    return (yield from move(client, flow.changed(saved)))


def set_pre_options(
    client: session.Client, values: Mapping[str, InputValue | None]
) -> Steps[Stage]:
    """Hand in the answers before the connection, also once more before the sign-in ends."""
    flow = active(client)
    part = _answers(client, flow, values)
    answers = yield from reporting(flow.callbacks, "preOptions", part)
    saved = changed(flow.saved)
    saved.pre_options_given = True
    after = replace(flow, saved=saved, pre_options=answers)
    return (yield from move(client, after, values=answers))


def set_post_options(
    client: session.Client, values: Mapping[str, InputValue | None]
) -> Steps[Stage]:
    """Hand in the answers that complete the account."""
    flow = active(client)
    saved = changed(flow.saved)

    def complete() -> Steps[tuple[Credential, Values]]:
        integration = yield from at_stage(client, flow, "postOptions")
        answers = checked_values("values", values)
        made = yield from connecting.complete(client, integration, saved, answers)
        return made, answers

    found, answers = yield from reporting(flow.callbacks, "postOptions", complete())
    saved.post_options_given = True
    after = replace(flow, saved=saved, post_options=answers)
    return (yield from move(client, after, credential=found))


def cancel(client: session.Client) -> Steps[None]:
    """Give the flow up; remove the account that it made, if that waits for answers.

    Raises:
        NoActiveInstallFlowError: None was started.
    """
    flow = active(client)
    saved = flow.saved
    if saved.credential_id is not UNSET and (yield from _left_pending(client, saved)):
        found = yield from session.integration(client, saved.integration_type)
        yield from connecting.disconnect(
            client, saved.integration_type, found, saved.credential_id
        )
    if is_on(client, flow):
        client.session.flow = None


def progress(client: session.Client) -> Progress:
    """Return what is known of the flow so far: the account, and the answers.

    Raises:
        NoActiveInstallFlowError: None was started.
    """
    flow = active(client)
    saved = flow.saved
    return Progress(
        integration_type=saved.integration_type,
        account_type=saved.account_type or None,
        instruction_finished=saved.instruction_finished is True,
        pre_options=None if flow.pre_options is None else dict(flow.pre_options),
        credential_id=saved.credential_id or None,
        post_options=None if flow.post_options is None else dict(flow.post_options),
    )


def next_stage(client: session.Client) -> Steps[Stage]:
    """Return the present stage again.

    Raises:
        NoActiveInstallFlowError: None was started.
    """
    return (yield from present_stage(client, active(client).saved))


def _prepared(client: session.Client, request: Request) -> Steps[SavedInstallFlow]:
    """Return a flow that has not begun."""
    if not client.session.application.headless:
        raise HeadlessModeNotEnabledError
    return (yield from prepared(client, request))


def _with_account_type(
    client: session.Client, flow: FlowState, account_type: str
) -> Steps[SavedInstallFlow]:
    """Return a flow with an account type, and without what depends on it."""
    names: tuple[stages.Needed, ...] = (
        "accountType",
        "instruction",
        "preOptions",
        "oauth",
    )
    named("account_type", account_type)
    integration = yield from at_stage(client, flow, *names)
    known = [each.id for each in stages.account_types(integration)]
    if account_type not in known:
        choice = f"choose from {', '.join(known)}" if known else "there is no choice"
        raise OptionError(
            f"{flow.saved.integration_type!r} has no account type {account_type!r}: "
            f"{choice}"
        )
    saved = changed(flow.saved)
    saved.account_type = account_type
    saved.instruction_finished = saved.pre_options_given = saved.oauth = UNSET
    return saved


def _answers(
    client: session.Client, flow: FlowState, values: object
) -> Steps[dict[str, InputValue | None]]:
    """Return the answers to the inputs before the connection."""
    integration = yield from at_stage(client, flow, "preOptions", "oauth")
    if not stages.pre_options(integration, flow.saved.account_type):
        raise OptionError(
            f"{flow.saved.integration_type!r} asks for nothing before the connection"
        )
    return checked_values("values", values)


def _left_pending(client: session.Client, saved: SavedInstallFlow) -> Steps[bool]:
    """Tell whether a flow made an account that still waits for answers.

    An account that was there before, or that was replaced, belongs to the user.
    """
    if saved.install_options.selected_credential_id is not UNSET:
        return False
    if saved.credential_id in (saved.earlier_credential_ids or ()):
        return False
    state = yield from session.integration_state(client, saved.integration_type)
    status = (
        state.credential_status if state.credential_id == saved.credential_id else UNSET
    )
    for each in accounts.credentials_of(state):
        if each.id == saved.credential_id:
            status = each.status
    return status == CredentialStatus.PENDING
