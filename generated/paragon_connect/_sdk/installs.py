# Copied by paragon-codegen from behaviour installs.py; edit that and run "paragon-codegen generate".
# flake8: noqa
# ruff: noqa: PGH004
# pylint: skip-file
# isort: skip_file
# fmt: off

"""Connecting accounts in one call.

Source: https://docs.useparagon.com/apis/api-reference#installintegration
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any, TypeAlias

from .. import operations
from .._runtime.steps import Steps, call, resolve
from .._runtime.unset import UNSET, Unset
from ..models.events import IntegrationInstallEvent, SdkEventType
from ..models.install import AuthorizationCodeExchange
from . import browser, events, session, state
from .arguments import callback, members, selection, switch, text
from .copies import copied
from .data_sources import DropdownSources, MappingSources
from .errors import OptionError
from .flow_state import OpenUrl
from .install_requests import Request, Values, checked_url
from .installation import Installation
from .portal import Showing, show_after_install
from .portal_options import Listeners
from .portal_window import USUAL_TIMEOUT, Shown
from .sdk_bundle import BundlePath, find_bundle
from .secrecy import guarded

__all__ = ["FailureCallback", "complete_install", "install_integration"]

FailureCallback: TypeAlias = Callable[[Exception], object]
"""A callback that is given an error."""


def install_integration(
    client: session.Client,
    integration_type: str,
    *,
    account_type: str | Sequence[str] | None = None,
    allow_multiple_credentials: bool = False,
    selected_credential_id: str | Unset = UNSET,
    selected_configuration_id: str | Unset = UNSET,
    external_id: str | None = None,
    override_redirect_url: str | None = None,
    map_object_fields: MappingSources | None = None,
    pre_options: Values | None = None,
    post_options: Values | None = None,
    bypass_post_oauth_prompt: bool = False,
    show_portal_after_install: bool = False,
    dropdowns: DropdownSources | None = None,
    oauth_timeout: float | None = None,
    origin: str | None = None,
    on_success: events.InstallCallback | None = None,
    on_error: FailureCallback | None = None,
    on_install: events.InstallCallback | None = None,
    on_uninstall: events.UninstallCallback | None = None,
    on_workflow_change: events.WorkflowCallback | None = None,
    on_open: events.PortalOpenCallback | None = None,
    on_close: events.PortalCloseCallback | None = None,
    open_url: OpenUrl = browser.open_in_browser,
    timeout: float = USUAL_TIMEOUT,
    sdk_bundle: BundlePath | None = None,
    framed_by: Sequence[str] | None = None,
) -> Steps[IntegrationInstallEvent]:
    """Connect an account, and return when it is connected.

    An account that is PENDING is completed; nobody signs in a second time.

    Raises:
        FeatureNotAvailableError: The plan does not include it.
        IntegrationAlreadyInstalledError: The user has a usable account.
        InputsRequiredError: Answers are needed that were not given.
        OAuthBlockedError: The sign-in page could not be opened.
        OAuthTimeoutError: The user did not sign in in time.
        PortalTimeoutError: The user did not close the portal in time.
    """
    callback(client, "on_success", on_success)
    callback(client, "on_error", on_error)
    callback(client, "on_install", on_install)
    callback(client, "on_uninstall", on_uninstall)
    callback(client, "on_workflow_change", on_workflow_change)
    portal = Showing(
        client,
        # What happens to the integration is told by those who listen to it below.
        Listeners(client=client, on_open=on_open, on_close=on_close),
        dropdowns,
        Shown(client, open_url, timeout, sdk_bundle, framed_by),
    )
    shows = _shows_portal(show_portal_after_install, bypass_post_oauth_prompt, portal)
    selection("selected_credential_id", selected_credential_id)
    selection("selected_configuration_id", selected_configuration_id)
    request = Request(
        integration_type=integration_type,
        allow_multiple_credentials=allow_multiple_credentials,
        selected_credential_id=selected_credential_id,
        selected_configuration_id=selected_configuration_id,
        external_id=external_id,
        override_redirect_url=override_redirect_url,
        oauth_timeout=oauth_timeout,
        origin=origin,
    )
    install = Installation(
        client,
        request,
        bypass_post_oauth_prompt,
        pre_options,
        post_options,
        open_url,
        map_object_fields,
        {
            SdkEventType.ON_INTEGRATION_INSTALL: on_install,
            SdkEventType.ON_INTEGRATION_UNINSTALL: on_uninstall,
            SdkEventType.ON_WORKFLOW_CHANGE: on_workflow_change,
        },
    )
    try:
        event = yield from install.run(
            account_type, partial(show_after_install, portal=portal) if shows else None
        )
    except Exception as error:
        failure = error
    else:
        if on_success is not None:
            user = yield from session.user_copy(client)
            yield from resolve(on_success(copied(event), user), "on_success")
        return event
    if on_error is not None:
        yield from resolve(on_error(failure), "on_error")
    raise failure


def _shows_portal(wanted: bool, bypass: bool, portal: Showing) -> bool:
    """Return whether the portal is to be shown; its page must be there beforehand.

    Raises:
        OptionError: It does not go with the other options.
        SdkBundleError: The vendor's SDK is not there.
    """
    if not switch("show_portal_after_install", wanted):
        return False
    if bypass:
        raise OptionError(
            "bypass_post_oauth_prompt does without the questions that "
            "show_portal_after_install shows: give one of them"
        )
    if portal.page.open_url is None:
        raise OptionError("open_url must open the page of the portal")
    find_bundle(portal.page.bundle)
    return True


def complete_install(
    client: session.Client,
    integration_type: str,
    authorization_code: str,
    *,
    redirect_url: str | None = None,
    integration_options: Mapping[str, Any] | None = None,
) -> Steps[None]:
    """Complete an installation that began in a provider's marketplace.

    Raises:
        UserNotAuthenticatedError: No user is signed in.
        OptionError: The code is empty, or the address is none.
    """
    text("authorization_code", authorization_code)
    options = members("integration_options", integration_options or {})
    url = checked_url("redirect_url", redirect_url)
    yield from session.user(client)
    found = yield from session.active_integration(client, integration_type)
    exchange = AuthorizationCodeExchange(
        integration_id=found.id,
        code=authorization_code,
        redirect_url=url,
        integration_options=options,
    )
    operation = operations.create_credential(client.project_id, body=exchange)
    credential = yield from call(guarded(operation, authorization_code, options))
    state.remember_answer(client, integration_type, credential)
