"""One installation without a portal, from its options to the connected account.

Source: https://docs.useparagon.com/apis/api-reference#installintegration
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Final

from .._runtime.steps import Steps
from .._runtime.unset import UNSET, Unset
from ..models.credential import Credential
from ..models.events import IntegrationInstallEvent, SdkEventType
from ..models.install import SavedInstallFlow
from ..models.integration import Integration
from . import connecting, events, oauth, pending, session, stages
from .arguments import switch
from .copies import copied
from .data_source_checks import field_mappings
from .data_sources import MappingSources
from .errors import (
    CredentialNotValidError,
    InputsRequiredError,
    IntegrationAlreadyInstalledError,
    OptionError,
)
from .features import HEADLESS, require_feature
from .flow_state import OpenUrl
from .freshness import afresh
from .install_requests import (
    Request,
    Values,
    account_type_ids,
    checked_values,
    prepared,
)

__all__ = ["Installation"]

_NOBODY: Final[Mapping[SdkEventType, events.EventCallback | None]] = {}


class Installation:
    """One installation from beginning to end."""

    def __init__(
        self,
        client: session.Client,
        request: Request,
        bypass: bool,
        before: Values | None,
        after: Values | None,
        open_url: OpenUrl,
        mappings: MappingSources | None = None,
        listeners: Mapping[SdkEventType, events.EventCallback | None] = _NOBODY,
    ) -> None:
        self._client = client
        self._mappings = mappings
        self._listeners = listeners
        self._request = request
        self._bypass = bypass
        self._before = before
        self._after = after
        self._open_url = open_url

    def run(
        self,
        account_type: str | Sequence[str] | None,
        after: Callable[[session.Client, IntegrationInstallEvent], Steps[None]] | None,
    ) -> Steps[IntegrationInstallEvent]:
        """Check everything, connect, and return the event.

        Args:
            account_type: What to connect.
            after: Shows the portal once the account is connected, if it is to be shown.
        """
        wanted = account_type_ids(account_type)
        switch("bypass_post_oauth_prompt", self._bypass)
        self._before = _checked("pre_options", self._before)
        self._after = _checked("post_options", self._after)
        mappings = field_mappings(self._client, "map_object_fields", self._mappings)
        yield from require_feature(self._client, HEADLESS)
        request = self._request
        name = request.integration_type
        waiting = yield from pending.pending_account(
            self._client, request, replaces=self._after is not None
        )
        if waiting is not None:
            request = pending.request_to_complete(request, waiting)
        saved = yield from prepared(self._client, request)
        found = yield from session.active_integration(self._client, name)
        self._set_options(saved, account_type, after is not None)
        saved.account_type = _chosen(found, name, wanted)
        if mappings.mappings:
            self._client.session.mappings[name] = mappings
        with events.listening(self._client, found.id, self._listeners):
            if waiting is not None:
                credential = yield from self._complete(found, saved, waiting)
            else:
                credential = yield from self._install(found, saved)
            event = events.installed(found.id, name, copied(credential))
            if after is not None:
                yield from after(self._client, event)
            return event

    def _complete(
        self, found: Integration, saved: SavedInstallFlow, waiting: pending.Waiting
    ) -> Steps[Credential]:
        """Complete an account whose sign-in is done."""
        if not self._asks_afterwards(found, saved):
            raise CredentialNotValidError(pending.nothing_to_complete(waiting))
        if self._after is None:
            raise InputsRequiredError(
                saved.integration_type, "postOptions", pending.how_to_complete(waiting)
            )
        saved.credential_id = waiting.credential_id
        return (yield from connecting.complete(self._client, found, saved, self._after))

    def _install(
        self, found: Integration, saved: SavedInstallFlow
    ) -> Steps[Credential]:
        """Connect an account, and complete it."""
        yield from self._require_new(saved)
        self._require_answers(found, saved)
        credential = yield from self._connect(found, saved)
        if self._after is None or not self._asks_afterwards(found, saved):
            return credential
        saved.credential_id = credential.id
        return (yield from connecting.complete(self._client, found, saved, self._after))

    def _require_new(self, saved: SavedInstallFlow) -> Steps[None]:
        """Refuse to connect what is connected, unless that was asked for."""
        name = saved.integration_type
        replaces = saved.install_options.selected_credential_id is not UNSET
        if replaces or self._request.allow_multiple_credentials:
            return

        def look() -> Steps[None]:
            state_ = yield from session.integration_state(self._client, name)
            if state_.enabled:
                raise IntegrationAlreadyInstalledError(name)

        yield from afresh(self._client, look)

    def _set_options(
        self,
        saved: SavedInstallFlow,
        account_type: str | Sequence[str] | None,
        shows_portal: bool,
    ) -> None:
        """Set the options that travel with this method alone."""
        options = saved.install_options
        options.is_api_installation = True
        options.show_portal_after_install = shows_portal
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
        answers = self._before or {}
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


def _checked(name: str, values: Values | None) -> Values | None:
    """Return the user's answers, before anything is sent; None where there are none."""
    return None if values is None else checked_values(name, values)


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
