"""What connecting an account is asked to do: the options, checked, and on the wire."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from copy import copy
from dataclasses import dataclass
from typing import Final, cast
from urllib.parse import urlsplit

from .._runtime.steps import Steps
from .._runtime.unset import UNSET, Unset
from ..models.credential import Credential
from ..models.input_values import InputValue
from ..models.install import InstallOptions, SavedInstallFlow
from ..models.integration import Integration
from ..models.user import IntegrationState
from ..models.value_sources import ValueSource
from . import accounts, session, stages
from .arguments import is_number, members, named, selection, switch
from .data_source_checks import is_listed
from .errors import OptionError, SelectionError
from .freshness import afresh
from .identifiers import checked_external_id

__all__ = [
    "LONGEST_WAIT",
    "Request",
    "Values",
    "account_type_ids",
    "checked_url",
    "checked_values",
    "is_web",
    "oauth_parameters",
    "options_for_oauth",
    "options_for_setup",
    "prepared",
    "redirect_page",
]

Values = Mapping[str, InputValue | None]

LONGEST_WAIT: Final = 3600.0
"""Seconds. Who asks for more has most likely milliseconds in mind."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """The options that the methods share, as they were given."""

    integration_type: str
    allow_multiple_credentials: bool = False
    selected_credential_id: str | Unset = UNSET
    selected_configuration_id: str | Unset = UNSET
    external_id: str | None = None
    override_redirect_url: str | None = None
    oauth_timeout: float | None = None
    origin: str | None = None


def prepared(client: session.Client, request: Request) -> Steps[SavedInstallFlow]:
    """Return a flow that has not begun, its options checked.

    Raises:
        UserNotAuthenticatedError: No user is signed in.
        IntegrationNotFoundError: The project has no such active integration.
        IntegrationNotInstalledError: There is no account to replace.
        CredentialNotFoundError: No account has the selected id.
        ConfigurationNotFoundError: No configuration has the selected id.
        OptionError: An option is wrong, or does not go with another.
    """
    named("integration_type", request.integration_type)
    selection("selected_credential_id", request.selected_credential_id)
    selection("selected_configuration_id", request.selected_configuration_id)
    switch("allow_multiple_credentials", request.allow_multiple_credentials)
    user = yield from session.user(client)
    integration_type = request.integration_type
    found = yield from session.active_integration(client, integration_type)

    def look() -> Steps[tuple[IntegrationState, InstallOptions]]:
        state = yield from session.integration_state(client, integration_type)
        return state, _options(request, accounts.credentials_of(state))

    state, options = yield from afresh(client, look)
    known = accounts.credentials_of(state)
    options.selected_credential_id = yield from accounts.selected_credential(
        client, integration_type, request.selected_credential_id
    )
    if request.selected_configuration_id is not UNSET:
        chosen = yield from accounts.account(
            client,
            integration_type,
            request.selected_credential_id,
            request.selected_configuration_id,
        )
        options.selected_configuration_id = chosen.configuration_id
    ids = {each.id for each in known} | {state.credential_id} - {UNSET}
    return SavedInstallFlow(
        version=1,
        project_id=client.project_id,
        user_id=user.user_id,
        integration_type=integration_type,
        integration_id=found.id,
        install_options=options,
        oauth_timeout=_timeout(request.oauth_timeout),
        origin=_origin(request.origin),
        earlier_credential_ids=sorted(str(each) for each in ids),
    )


def options_for_oauth(saved: SavedInstallFlow, values: Values) -> InstallOptions:
    """Return the options as they go to the sign-in."""
    options = _own(saved)
    if values:
        options.end_user_supplied_values = dict(values)
    if not options.is_api_installation:
        options.account_type = saved.account_type
        url = redirect_page(saved)
        config = {} if url is UNSET else {"overrideRedirectUrl": url}
        options.user_provided_integration_config = config
    return options


def options_for_setup(saved: SavedInstallFlow) -> InstallOptions:
    """Return the options as they go along with the user's answers."""
    return saved.install_options


def redirect_page(saved: SavedInstallFlow) -> str | Unset:
    """Return the redirect page of a sign-in, with its scheme."""
    given = saved.install_options.override_redirect_url
    return UNSET if given is UNSET else checked_url("override_redirect_url", given)


def oauth_parameters(
    integration: Integration, account_type: str | Unset
) -> dict[str, InputValue | None]:
    """Return what the chosen account type hands to the sign-in."""
    chosen = stages.account_type_of(integration, account_type)
    if chosen is None or chosen.oauth_parameters is UNSET:
        return {}
    return {
        each.key: each.source.value
        for each in chosen.oauth_parameters
        if isinstance(each.source, ValueSource)
    }


def account_type_ids(account_type: str | Sequence[str] | None) -> list[str]:
    """Return the ids of the account types that were asked for.

    Raises:
        OptionError: They are something else.
    """
    if account_type is None or isinstance(account_type, str):
        return [account_type.strip()] if account_type else []
    if not is_listed(account_type):
        raise OptionError("account_type must be an id, or a list of ids")
    return [named("account_type", each).strip() for each in account_type]


def checked_values(name: str, values: object) -> dict[str, InputValue | None]:
    """Return the user's answers by input id.

    Raises:
        OptionError: They are something else.
    """
    if not isinstance(values, Mapping):
        raise OptionError(
            f"{name} must be the user's answers by input id, such as {{'API_KEY': …}}"
        )
    return members(name, cast("Mapping[str, InputValue | None]", values))


def checked_url(name: str, url: str | None) -> str | Unset:
    """Return an address with its scheme, `https://` where it has none.

    Raises:
        OptionError: It is no address of the web.
    """
    if url is None:
        return UNSET
    found = named(name, url).strip()
    if "://" not in found:
        found = f"https://{found}"
    if not is_web(found):
        raise OptionError(f"{name} must be an address such as https://app.example.com")
    return found


def is_web(url: str) -> bool:
    """Tell whether a text is an address that a browser may open."""
    try:
        parts = urlsplit(url)
        valid = parts.port is None or parts.port > 0
    except ValueError:
        return False
    plain = url.isprintable() and " " not in url
    return (
        valid and plain and parts.scheme in ("http", "https") and bool(parts.hostname)
    )


def _options(request: Request, known: Sequence[Credential]) -> InstallOptions:
    """Return the options that the API is given, the account to replace left out.

    The redirect page stays as it was given: so it goes out where nobody signs in.
    """
    url = request.override_redirect_url
    checked_url("override_redirect_url", url)
    return InstallOptions(
        allow_multiple_credentials=request.allow_multiple_credentials,
        external_id=_external_id(request, [each.external_id for each in known]),
        override_redirect_url=UNSET if url is None else url,
    )


def _own(saved: SavedInstallFlow) -> InstallOptions:
    """Return a copy of the options without the redirect page, which travels apart."""
    options = copy(saved.install_options)
    options.override_redirect_url = UNSET
    return options


def _external_id(request: Request, taken: list[str | Unset | None]) -> str | Unset:
    """Return the identifier for a new account."""
    found = checked_external_id(request.external_id)
    if found is None:
        return UNSET
    if request.selected_credential_id is not UNSET:
        raise OptionError(
            "external_id names a new account and selected_credential_id an existing "
            "one that is to be replaced: give one of them"
        )
    if found in taken:
        raise SelectionError(
            f"the user has an account with the external id {found!r}: replace it with "
            f"selected_credential_id='ext:{found}', or give another one"
        )
    return found


def _timeout(seconds: float | None) -> float | Unset:
    if seconds is None:
        return UNSET
    if not is_number(seconds) or not 0 < seconds <= LONGEST_WAIT:
        raise OptionError(
            f"oauth_timeout is in seconds, above 0 and up to {LONGEST_WAIT:g}"
        )
    return seconds


def _origin(given: str | None) -> str | Unset:
    """Return the origin of a page: scheme, host and port."""
    if given is None:
        return UNSET
    found = named("origin", given).strip().rstrip("/")
    if not is_web(found) or "/" in found.partition("://")[2]:
        raise OptionError(
            "origin must be scheme and host of your page, "
            "such as https://app.example.com"
        )
    return found
