# Copied by paragon-codegen from behaviour flow_sign_in.py; edit that and run "paragon-codegen generate".
# flake8: noqa
# ruff: noqa: PGH004
# pylint: skip-file
# isort: skip_file
# fmt: off

"""The stage at which the user signs in: waiting for it, or asking once.

Source: https://docs.useparagon.com/apis/api-reference#installflowstart
"""

from __future__ import annotations

from .._runtime.steps import Steps
from .._runtime.unset import UNSET
from ..models.credential import Credential
from ..models.install import SavedInstallFlow
from . import connecting, oauth, session
from .errors import OAuthTimeoutError
from .flow_state import FlowState, Stage
from .flow_steps import (
    active,
    changed,
    is_on,
    move,
    opened,
    present_stage,
    reporting,
    signing_in,
)

__all__ = ["check_oauth", "wait_for_oauth"]


def wait_for_oauth(client: session.Client) -> Steps[Stage]:
    """Wait until the user has signed in at the provider.

    Raises:
        OAuthTimeoutError: The user did not sign in in time; the flow is over.
        OAuthBlockedError: The pages could not be opened.
    """
    flow = active(client)

    def waited() -> Steps[str]:
        yield from signing_in(client, flow)
        yield from opened(client, flow)
        return (yield from oauth.wait(client, flow.saved, lambda: is_on(client, flow)))

    return (yield from _after_sign_in(client, flow, waited()))


def check_oauth(client: session.Client) -> Steps[Stage]:
    """Ask once whether the user has signed in; if not, return the stage again.

    Raises:
        OAuthTimeoutError: The user did not sign in in time; the flow is over.
    """
    flow = active(client)

    def asked() -> Steps[str | None]:
        attempt = yield from signing_in(client, flow)
        found = yield from oauth.ask(client, attempt)
        late = None if found else oauth.time_is_up(flow.saved)
        if late is not None:
            yield from oauth.forget(client, attempt)
            raise late
        return found

    return (yield from _after_sign_in(client, flow, asked()))


def _after_sign_in(
    client: session.Client, flow: FlowState, asking: Steps[str | None] | Steps[str]
) -> Steps[Stage]:
    """Take over the account that a sign-in brought, and go on."""
    saved = changed(flow.saved)

    def taken_over() -> Steps[Credential | None]:
        try:
            found = yield from asking
        except OAuthTimeoutError:
            if is_on(client, flow):
                client.session.flow = None
            raise
        if found is None:
            return None
        return (yield from _taken_over(client, saved, found))

    credential = yield from reporting(flow.callbacks, "oauth", taken_over())
    if credential is None:
        return (yield from present_stage(client, flow.saved))
    saved.credential_id = credential.id
    saved.oauth = UNSET
    return (yield from move(client, flow.changed(saved), credential=credential))


def _taken_over(
    client: session.Client, saved: SavedInstallFlow, credential_id: str
) -> Steps[Credential]:
    integration = yield from session.active_integration(client, saved.integration_type)
    found = yield from connecting.take_over(client, integration, saved, credential_id)
    assert saved.oauth is not UNSET
    yield from oauth.forget(client, saved.oauth)
    return found
