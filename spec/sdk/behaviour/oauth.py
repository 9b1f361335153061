"""Signing in at a provider: the pages to open, and waiting until the user is done.

Source: https://docs.useparagon.com/apis/api-reference#installflowstart
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from os import urandom
from typing import Final
from urllib.parse import quote

from .. import operations
from .._runtime.errors import ConnectionFailed, DecodeError, StatusError
from .._runtime.operation import Operation
from .._runtime.secret import Secret
from .._runtime.steps import Steps, call, pause, present, resolve
from .._runtime.unset import UNSET
from ..models.install import OAuthAttempt, OAuthUrl, SavedInstallFlow
from ..models.integration import Integration
from ..models.stages import OAuthStage
from . import session
from .errors import NoActiveInstallFlowError, OAuthBlockedError, OAuthTimeoutError
from .flow_state import OpenUrl
from .install_requests import (
    Values,
    is_web,
    oauth_parameters,
    options_for_oauth,
    redirect_page,
)
from .integration_types import is_custom
from .masked import MaskedUrl
from .secrecy import guarded

__all__ = [
    "ask",
    "begin",
    "forget",
    "open_pages",
    "stage_of",
    "time_is_up",
    "wait",
]

_SCHEME: Final = "userToken"
_FIRST_POLL: Final = 0.5
_POLL_INTERVAL: Final = 1.0
_USUAL_LIMIT: Final = 180.0
_NONCE_LOADS: Final = 1.0
"""Seconds that the first page has to load before the second one is opened."""

_log: Final = logging.getLogger(__name__.partition("._sdk")[0])


def begin(
    client: session.Client,
    integration: Integration,
    saved: SavedInstallFlow,
    values: Values,
) -> Steps[OAuthAttempt]:
    """Ask for the provider's sign-in page.

    Args:
        client: The client.
        integration: What is connected.
        saved: The flow, with its options.
        values: The user's answers to the inputs before the connection.
    """
    session_id = urandom(16).hex()
    operation = _build(client, integration, saved, values, session_id)
    found = yield from call(guarded(operation, values))
    if not is_web(found.redirect_url):
        raise DecodeError(
            "the API named a sign-in page that is no address of the web",
            path="$.redirectUrl",
        )
    return OAuthAttempt(
        session_id=session_id, url=found.redirect_url, started_at=time.time()
    )


def stage_of(client: session.Client, saved: SavedInstallFlow) -> Steps[OAuthStage]:
    """Return the stage at which the user signs in."""
    assert saved.oauth is not UNSET
    nonce = yield from _nonce_url(client, saved)
    return OAuthStage(url=saved.oauth.url, nonce_url=nonce, done=False)


def open_pages(open_url: OpenUrl, stage: OAuthStage) -> Steps[None]:
    """Open the two pages of a sign-in, one after the other.

    Args:
        open_url: Opens an address in the user's browser; None where nobody does.
        stage: A stage of `stage_of`: one of a browser's SDK has no addresses.

    Raises:
        OAuthBlockedError: A page could not be opened.
    """
    if open_url is None:
        return
    assert stage.url is not UNSET
    assert stage.nonce_url is not UNSET
    yield from _open(open_url, stage.nonce_url)
    yield from pause(_NONCE_LOADS)
    yield from _open(open_url, stage.url)


def ask(client: session.Client, attempt: OAuthAttempt) -> Steps[str | None]:
    """Return the id of the new account, None while the user has not signed in."""
    found = yield from call(
        operations.get_oauth_session(client.project_id, attempt.session_id)
    )
    return found.connect_credential_id or None


def wait(
    client: session.Client, saved: SavedInstallFlow, wanted: Callable[[], bool]
) -> Steps[str]:
    """Ask again and again until the user has signed in; return the account's id.

    An error of the API does not end the waiting: the user is signing in elsewhere.

    Args:
        client: The client.
        saved: The flow.
        wanted: Tells whether anybody still waits for the outcome.

    Raises:
        NoActiveInstallFlowError: The flow was cancelled meanwhile.
        OAuthTimeoutError: The user did not sign in in time.
    """
    assert saved.oauth is not UNSET
    waited, left = 0.0, _limit(saved)
    failure: StatusError | ConnectionFailed | DecodeError | None = None
    step = _FIRST_POLL
    while left > 0:
        step = min(step, left)
        yield from pause(step)
        waited, step = waited + step, _POLL_INTERVAL
        if not wanted():
            yield from forget(client, saved.oauth)
            raise NoActiveInstallFlowError
        try:
            found = yield from ask(client, saved.oauth)
        except (StatusError, ConnectionFailed, DecodeError) as error:
            failure, found = error, None
        if found:
            return found
        left = _left(saved, waited)
    yield from forget(client, saved.oauth)
    raise _too_late(saved, failure)


def time_is_up(saved: SavedInstallFlow) -> OAuthTimeoutError | None:
    """Return the error of a user who did not sign in in time, None while there is time."""
    return None if _left(saved, 0.0) > 0 else _too_late(saved, None)


def forget(client: session.Client, attempt: OAuthAttempt) -> Steps[None]:
    """Remove what the API remembers of a sign-in; it does no harm if that fails."""
    operation = operations.delete_oauth_session(client.project_id, attempt.session_id)
    try:
        yield from call(operation)
    except (StatusError, ConnectionFailed, DecodeError) as error:
        _log.debug("the session of a sign-in could not be removed: %s", error)


def _build(
    client: session.Client,
    integration: Integration,
    saved: SavedInstallFlow,
    values: Values,
    session_id: str,
) -> Operation[OAuthUrl]:
    """Return the request for the provider's sign-in page."""
    name = saved.integration_type
    return operations.build_oauth_url(
        client.project_id,
        action="custom" if is_custom(name) else name,
        integration_id=integration.id,
        session_id=session_id,
        end_user_supplied_values=dict(values),
        oauth_parameters=oauth_parameters(integration, saved.account_type),
        redirect_url=redirect_page(saved),
        origin_for_post_message=_origin(client, saved),
        is_preview_mode=False,
        install_options=options_for_oauth(saved, values),
    )


def _open(open_url: Callable[[str], object], url: str) -> Steps[None]:
    """Open one page."""
    from webbrowser import Error

    try:
        opened = yield from resolve(open_url(url), "open_url")
    except Error:
        opened = False
    if opened is False:
        raise OAuthBlockedError


def _nonce_url(client: session.Client, saved: SavedInstallFlow) -> Steps[str]:
    """Return the page to load first; its text shows no token when it is printed."""
    operation = operations.get_oauth_nonce(
        client.project_id,
        action=saved.integration_type,
        integration_id=saved.integration_id,
        origin_for_post_message=_origin(client, saved),
    )
    pairs = [f"{name}={value}" for name, value in operation.query]
    root = client.hosts.service(operation.host).root
    token: Secret = yield from present(_SCHEME)
    return MaskedUrl(
        f"{root}{operation.path}?{'&'.join(pairs)}"
        f"&userToken={quote(token.reveal(), safe='')}"
    )


def _origin(client: session.Client, saved: SavedInstallFlow) -> str:
    """Return the origin of the page that waits; the API's own where there is none."""
    if saved.origin is not UNSET:
        return saved.origin
    service = client.hosts.service("api")
    return f"{service.scheme}://{service.netloc}"


def _limit(saved: SavedInstallFlow) -> float:
    """Return the seconds that the user has."""
    given = saved.oauth_timeout
    return _USUAL_LIMIT if given is UNSET else float(given)


def _left(saved: SavedInstallFlow, waited: float) -> float:
    """Return the seconds that are left, never less than none.

    What was waited counts, and so does the time between processes.
    """
    assert saved.oauth is not UNSET
    gone = max(waited, time.time() - saved.oauth.started_at)
    left = _limit(saved) - gone
    return left if left > 1e-3 else 0.0


def _too_late(saved: SavedInstallFlow, failure: Exception | None) -> OAuthTimeoutError:
    """Return the error of a user who did not sign in, with what the API said last."""
    error = OAuthTimeoutError(_limit(saved))
    if failure is not None:
        error.add_note(f"When asked last, the API could not answer: {failure}")
    return error
