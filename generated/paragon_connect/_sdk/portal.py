# Copied by paragon-codegen from behaviour portal.py; edit that and run "paragon-codegen generate".
# flake8: noqa
# ruff: noqa: PGH004
# pylint: skip-file
# isort: skip_file
# fmt: off

"""The Connect Portal in the user's own browser.

A page on this machine runs the vendor's SDK; what it tells is handed on here.

Source: https://docs.useparagon.com/apis/api-reference#connect
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import InitVar, dataclass
from typing import Any

from .._runtime.dialogs import Dialog
from .._runtime.finishing import finish
from .._runtime.steps import Steps
from .._runtime.unset import UNSET, Unset
from ..models.events import IntegrationInstallEvent
from . import browser, events, session
from .arguments import switch
from .data_source_checks import call_sources
from .data_sources import DropdownSources, MappingSources
from .features import FIELD_MAPPING, require_feature
from .flow_state import OpenUrl
from .install_requests import Request, account_type_ids, checked_url, prepared
from .portal_hints import accounts_of
from .portal_options import ErrorCallback, Listeners, options_of
from .portal_talk import PortalEvent, PortalTalk
from .portal_window import USUAL_TIMEOUT, Call, Shown, attended, served
from .sdk_bundle import BundlePath

__all__ = ["Showing", "close_portal", "connect", "show_after_install"]


def connect(
    client: session.Client,
    integration_type: str,
    *,
    account_type: str | Sequence[str] | None = None,
    external_id: str | None = None,
    selected_credential_id: str | Unset = UNSET,
    selected_configuration_id: str | Unset = UNSET,
    map_object_fields: MappingSources | None = None,
    dropdowns: DropdownSources | None = None,
    allow_multiple_credentials: bool = False,
    override_redirect_url: str | None = None,
    on_success: events.InstallCallback | None = None,
    on_error: ErrorCallback | None = None,
    on_install: events.InstallCallback | None = None,
    on_uninstall: events.UninstallCallback | None = None,
    on_workflow_change: events.WorkflowCallback | None = None,
    on_open: events.PortalOpenCallback | None = None,
    on_close: events.PortalCloseCallback | None = None,
    open_url: OpenUrl = browser.open_in_browser,
    timeout: float = USUAL_TIMEOUT,
    sdk_bundle: BundlePath | None = None,
    framed_by: Sequence[str] | None = None,
) -> Dialog[PortalEvent]:
    """Open the portal, and return what came of it once it is closed.

    Raises:
        UserNotAuthenticatedError: No user is signed in.
        IntegrationNotFoundError: The project has no such active integration.
        FeatureNotAvailableError: The plan does not include field mappings.
        OptionError: An option is wrong, or does not go with another.
        SdkBundleError: The vendor's SDK is not there.
        PortalBlockedError: The page could not be opened.
        PortalError: The page could not go on.
        PortalTimeoutError: The user was not done in time.
    """
    listeners = Listeners(
        client=client,
        on_success=on_success,
        on_error=on_error,
        on_install=on_install,
        on_uninstall=on_uninstall,
        on_workflow_change=on_workflow_change,
        on_open=on_open,
        on_close=on_close,
    )
    shown = Shown(client, open_url, timeout, sdk_bundle, framed_by)
    showing = Showing(client, listeners, dropdowns, shown)
    account_type_ids(account_type)
    request = Request(
        integration_type=integration_type,
        allow_multiple_credentials=allow_multiple_credentials,
        selected_credential_id=selected_credential_id,
        selected_configuration_id=selected_configuration_id,
        external_id=external_id,
        override_redirect_url=override_redirect_url,
    )
    return (yield from showing.run(client, request, account_type, map_object_fields))


def close_portal(client: session.Client) -> None:
    """Close every portal and picker that is open; what waits for one returns."""
    for end in [*client.session.pages]:
        end()


@dataclass(frozen=True, slots=True)
class Showing:
    """How a portal is shown.

    Attributes:
        listeners: The callbacks of the call.
        dropdowns: Options of dropdowns.
        page: How its page is shown.

    Raises:
        OptionError: An option is wrong.
    """

    client: InitVar[session.Client]
    listeners: Listeners
    dropdowns: DropdownSources | None
    page: Shown

    def __post_init__(self, client: session.Client) -> None:
        """Check what can be checked at once."""
        call_sources(client, self.dropdowns, None)

    def run(
        self,
        client: session.Client,
        request: Request,
        account_type: str | Sequence[str] | None,
        mappings: MappingSources | None,
    ) -> Dialog[PortalEvent]:
        """Open the portal, and return what came of it."""
        switch("allow_multiple_credentials", request.allow_multiple_credentials)
        sources = call_sources(client, self.dropdowns, mappings)
        name = request.integration_type
        saved = yield from prepared(client, request)
        if sources.mappings:
            yield from require_feature(client, FIELD_MAPPING)
        found = yield from session.active_integration(client, name)
        chosen = saved.install_options
        options, loaders = options_of(
            sources,
            account_type=account_type,
            external_id=chosen.external_id,
            selected_credential_id=chosen.selected_credential_id,
            selected_configuration_id=chosen.selected_configuration_id,
            allow_multiple_credentials=request.allow_multiple_credentials,
            override_redirect_url=checked_url(
                "override_redirect_url", request.override_redirect_url
            ),
        )
        accounts = yield from accounts_of(client, name)
        talk = PortalTalk(client, found, name, self.listeners, loaders, accounts)
        call = Call(
            method="connect",
            integration=name,
            options=options.to_dict(),
            callbacks=self.listeners.names,
            loaders=loaders.keys,
        )
        with (yield from served(client, call, self.page)) as page:
            yield from attended(client, page, talk.take, self.page)
            return (yield from talk.settled())


def show_after_install(
    client: session.Client, event: IntegrationInstallEvent, portal: Showing
) -> Steps[None]:
    """Show the portal of an account that was just connected, until it is closed."""
    request = Request(
        integration_type=event.integration_type,
        selected_credential_id=event.credential_id,
    )
    dialog: Dialog[Any] = portal.run(client, request, None, None)
    yield from finish(dialog)
