# Copied by paragon-codegen from behaviour installs.py; edit that and run "paragon-codegen generate".
# flake8: noqa
# ruff: noqa: PGH004
# pylint: skip-file
# isort: skip_file
# fmt: off

"""Connecting and disconnecting accounts in one call.

Source: https://docs.useparagon.com/apis/api-reference#installintegration
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final, TypeAlias

from .. import operations
from .._runtime.steps import Steps, call, resolve
from .._runtime.unset import UNSET, Unset
from ..models.credential import Credential
from ..models.events import IntegrationInstallEvent
from ..models.install import AuthorizationCodeExchange, SavedInstallFlow
from ..models.integration import Integration
from . import accounts, browser, connecting, events, oauth, session, stages, state
from .arguments import callback, members, selection, switch, text
from .copies import copied
from .errors import (
    FeatureNotAvailableError,
    InputsRequiredError,
    IntegrationAlreadyInstalledError,
    OptionError,
)
from .flow_state import OpenUrl
from .install_requests import (
    Request,
    Values,
    account_type_ids,
    checked_url,
    checked_values,
    prepared,
)
from .secrecy import guarded

__all__ = [
    "FailureCallback",
    "complete_install",
    "install_integration",
    "uninstall_integration",
]

FailureCallback: TypeAlias = Callable[[Exception], object]
"""A callback that is given an error."""

_HEADLESS: Final = "headless-cp"


def install_integration(
    client: session.Client,
    integration_type: str,
    *,
    account_type: str | Sequence[str] | None = None,
    allow_multiple_credentials: bool = False,
    selected_credential_id: str | Unset = UNSET,
    external_id: str | None = None,
    override_redirect_url: str | None = None,
    pre_options: Values | None = None,
    post_options: Values | None = None,
    bypass_post_oauth_prompt: bool = False,
    oauth_timeout: float | None = None,
    origin: str | None = None,
    on_success: events.InstallCallback | None = None,
    on_error: FailureCallback | None = None,
    open_url: OpenUrl = browser.open_in_browser,
) -> Steps[IntegrationInstallEvent]:
    """Connect an account, and return when it is connected.

    Raises:
        FeatureNotAvailableError: The plan does not include it.
        IntegrationAlreadyInstalledError: The user has a usable account.
        InputsRequiredError: Answers are needed that were not given.
        OAuthBlockedError: The sign-in page could not be opened.
        OAuthTimeoutError: The user did not sign in in time.
    """
    callback("on_success", on_success)
    callback("on_error", on_error)
    callback("open_url", open_url)
    selection("selected_credential_id", selected_credential_id)
    request = Request(
        integration_type=integration_type,
        allow_multiple_credentials=allow_multiple_credentials,
        selected_credential_id=selected_credential_id,
        external_id=external_id,
        override_redirect_url=override_redirect_url,
        oauth_timeout=oauth_timeout,
        origin=origin,
    )
    install = _Install(
        client, request, bypass_post_oauth_prompt, pre_options, post_options, open_url
    )
    try:
        event = yield from install.run(account_type)
    except Exception as error:
        failure = error
    else:
        if on_success is not None:
            user = yield from session.user_copy(client)
            yield from resolve(on_success(copied(event), user))
        return event
    if on_error is not None:
        yield from resolve(on_error(failure))
    raise failure


def uninstall_integration(
    client: session.Client,
    integration_type: str,
    *,
    selected_credential_id: str | Unset = UNSET,
) -> Steps[None]:
    """Disconnect an account; its workflows stop and its settings are lost.

    Raises:
        FeatureNotAvailableError: The plan does not include it.
        IntegrationNotInstalledError: The user has connected no account.
        CredentialNotFoundError: No account has the selected id.
    """
    selection("selected_credential_id", selected_credential_id)
    yield from _require_feature(client)
    found = yield from session.active_integration(client, integration_type)
    account = yield from accounts.account(
        client, integration_type, selected_credential_id
    )
    yield from connecting.disconnect(
        client, integration_type, found, account.credential_id
    )


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


class _Install:
    """One installation from beginning to end."""

    def __init__(
        self,
        client: session.Client,
        request: Request,
        bypass: bool,
        before: Values | None,
        after: Values | None,
        open_url: OpenUrl,
    ) -> None:
        self._client = client
        self._request = request
        self._bypass = bypass
        self._before = before
        self._after = after
        self._open_url = open_url

    def run(
        self, account_type: str | Sequence[str] | None
    ) -> Steps[IntegrationInstallEvent]:
        """Check everything, connect, and return the event."""
        wanted = account_type_ids(account_type)
        switch("bypass_post_oauth_prompt", self._bypass)
        yield from _require_feature(self._client)
        saved = yield from prepared(self._client, self._request)
        name = self._request.integration_type
        found = yield from session.active_integration(self._client, name)
        yield from self._require_new(saved)
        self._set_options(saved, account_type)
        saved.account_type = _chosen(found, name, wanted)
        self._require_answers(found, saved)
        credential = yield from self._connect(found, saved)
        if self._after is not None and self._asks_afterwards(found, saved):
            saved.credential_id = credential.id
            answers = checked_values("post_options", self._after)
            credential = yield from connecting.complete(
                self._client, found, saved, answers
            )
        return events.installed(found.id, name, copied(credential))

    def _require_new(self, saved: SavedInstallFlow) -> Steps[None]:
        """Refuse to connect what is connected, unless that was asked for."""
        state_ = yield from session.integration_state(
            self._client, saved.integration_type
        )
        replaces = saved.install_options.selected_credential_id is not UNSET
        if state_.enabled and not (
            replaces or self._request.allow_multiple_credentials
        ):
            raise IntegrationAlreadyInstalledError(saved.integration_type)

    def _set_options(
        self, saved: SavedInstallFlow, account_type: str | Sequence[str] | None
    ) -> None:
        """Set the options that travel with this method alone."""
        options = saved.install_options
        options.is_api_installation = True
        options.show_portal_after_install = False
        options.bypass_post_oauth_prompt = self._bypass
        if isinstance(account_type, str):
            options.account_type = account_type.strip()
        elif account_type is not None:
            options.account_type = list(account_type)

    def _require_answers(self, found: Integration, saved: SavedInstallFlow) -> None:
        """Check that nothing will have to be asked on the way."""
        name = saved.integration_type
        if stages.account_types(found) and saved.account_type is UNSET:
            raise InputsRequiredError(name, "accountType")
        if stages.pre_options(found, saved.account_type) and self._before is None:
            raise InputsRequiredError(name, "preOptions")
        asks = self._asks_afterwards(found, saved) and not self._bypass
        if asks and self._after is None:
            raise InputsRequiredError(name, "postOptions")
        oauth_alone = stages.uses_oauth(found, saved.account_type)
        if oauth_alone and self._open_url is None:
            raise OptionError(
                "open_url must open the sign-in page; "
                "install_flow.start() hands its address out instead"
            )

    def _asks_afterwards(self, found: Integration, saved: SavedInstallFlow) -> bool:
        """Tell whether the integration has inputs that follow the connection."""
        skipped = stages.skips_post_options(found, saved.account_type)
        return bool(stages.post_options(found)) and not skipped

    def _connect(
        self, found: Integration, saved: SavedInstallFlow
    ) -> Steps[Credential]:
        """Connect the account in the way that the integration needs."""
        client = self._client
        answers = checked_values("pre_options", self._before or {})
        if not stages.uses_oauth(found, saved.account_type):
            return (yield from connecting.create(client, found, saved, answers))
        saved.oauth = yield from oauth.begin(client, found, saved, answers)
        stage = yield from oauth.stage_of(client, saved)
        yield from oauth.open_pages(self._open_url, stage)
        credential_id = yield from oauth.wait(client, saved, lambda: True)
        credential = yield from connecting.take_over(
            client, found, saved, credential_id
        )
        yield from oauth.forget(client, saved.oauth)
        return credential


def _chosen(found: Integration, name: str, wanted: list[str]) -> str | Unset:
    """Return the account type to connect, absent where the user has to choose.

    Without a choice of yours there is one where the other possibility is an OAuth
    client of the user's own.
    """
    known = [each.id for each in stages.account_types(found)]
    if not wanted:
        alone = len(known) == 1 or known == ["default", "user-configured-oauth"]
        return known[0] if alone else UNSET
    if known and (unknown := [each for each in wanted if each not in known]):
        raise OptionError(
            f"{name!r} has no account type {unknown[0]!r}: "
            f"choose from {', '.join(known)}"
        )
    return wanted[0] if known and len(wanted) == 1 else UNSET


def _require_feature(client: session.Client) -> Steps[None]:
    """Check the plan, as far as the API said what it includes.

    Raises:
        UserNotAuthenticatedError: No user is signed in.
        FeatureNotAvailableError: The plan lacks the feature.
    """
    project = (yield from session.user(client)).project
    if project is not UNSET and _HEADLESS not in project.accessible_features:
        raise FeatureNotAvailableError(_HEADLESS)
