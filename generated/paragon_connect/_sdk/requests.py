# Copied by paragon-codegen from behaviour requests.py; edit that and run "paragon-codegen generate".
# flake8: noqa
# ruff: noqa: PGH004
# pylint: skip-file
# isort: skip_file
# fmt: off

"""Requests to the API of a provider, and App Events.

Source: https://docs.useparagon.com/apis/api-reference#request
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any, Final
from urllib.parse import quote

from .. import operations
from .._runtime.operation import Operation
from .._runtime.sources import is_source
from .._runtime.steps import Steps, call
from .._runtime.unset import UNSET, Unset
from ..models.proxy import QueryValue
from . import bodies, session
from .accounts import selected_credential, selected_pair
from .arguments import members, named, text
from .errors import OptionError
from .leniency import empty_is_none

__all__ = ["event", "request"]

_PLAIN: Final[Mapping[str, Callable[..., Operation[Any]]]] = {
    "GET": operations.proxy_get,
    "HEAD": operations.proxy_head,
    "OPTIONS": operations.proxy_options,
}
_WITH_BODY: Final[Mapping[str, Callable[..., Operation[Any]]]] = {
    "POST": operations.proxy_post,
    "PUT": operations.proxy_put,
    "PATCH": operations.proxy_patch,
    "DELETE": operations.proxy_delete,
}
_STRAY_PERCENT: Final = re.compile(r"%(?![0-9A-Fa-f]{2})")
_TOKEN: Final = re.compile(r"[A-Z][A-Z0-9]*(?:-[A-Z0-9]+)*")
_FORBIDDEN: Final = frozenset({"CONNECT", "TRACE", "TRACK"})
_QUERY_SAFE: Final = "%!$&'()*+,;=:@/?[]"


def request(
    client: session.Client,
    integration_type: str,
    path: str,
    method: str = "GET",
    body: bodies.Body = bodies.NOTHING,
    headers: Mapping[str, str] | None = None,
    query: Mapping[str, QueryValue] | None = None,
    selected_credential_id: str | Unset = UNSET,
) -> Steps[Any]:
    """Send a request to the API of a provider, and return what the provider answers.

    Raises:
        UserNotAuthenticatedError: The user signed out.
        CredentialNotFoundError: No account has the selected id.
        OptionError: There is no such method, or it has no body.
        ConfigurationError: The path leads elsewhere, or a header cannot be sent.
        ProviderError: The provider answered with an error status.
    """
    session.require_signed_in(client)
    verb = _verb(method)
    make: Callable[..., Operation[Any]] = operations.proxy_post
    make = _PLAIN.get(verb, _WITH_BODY.get(verb, make))
    sent = {} if body is None and verb in _PLAIN else _body(body)
    if sent and verb in _PLAIN:
        raise OptionError(f"a {verb} request has no body; use query=")
    given = UNSET if query is None else members("query", query)
    added = UNSET if headers is None else members("headers", headers)
    named("integration_type", integration_type)
    place, _, shown = named("path", path).partition("#")[0].partition("?")
    selected = yield from selected_credential(
        client, integration_type, selected_credential_id
    )
    operation = make(
        client.project_id,
        integration_type,
        place,
        selected_credential_id=selected,
        query=given,
        headers=added,
        **sent,
    )
    operation.method = verb
    _add_query(operation, shown)
    return (yield from call(empty_is_none(operation)))


def event(
    client: session.Client,
    name: str,
    payload: Mapping[str, Any],
    selected_credential_id: str | Unset = UNSET,
    selected_configuration_id: str | Unset = UNSET,
) -> Steps[None]:
    """Send an App Event, which starts the workflows that listen to it.

    Raises:
        UserNotAuthenticatedError: The user signed out.
        OptionError: A configuration is selected without its account, the name is
            empty, or the payload is no mapping.
        CredentialNotFoundError: No account has the selected id.
        ConfigurationNotFoundError: No configuration has the selected id.
    """
    session.require_signed_in(client)
    if selected_configuration_id is not UNSET and selected_credential_id is UNSET:
        raise OptionError(
            "selected_configuration_id needs selected_credential_id beside it: "
            "an event goes to an account"
        )
    text("name", name)
    given = members("payload", payload)
    credential_id, configuration_id = yield from selected_pair(
        client, selected_credential_id, selected_configuration_id
    )
    yield from call(
        operations.send_event(
            client.project_id,
            name=name,
            payload=given,
            selected_credential_id=credential_id,
            selected_configuration_id=configuration_id,
        )
    )


def _verb(method: str) -> str:
    """Return a method in capitals.

    Those that browsers send to nobody are refused: they are for proxies, not through one.
    """
    found = named("method", method).upper()
    if not _TOKEN.fullmatch(found) or found in _FORBIDDEN:
        raise OptionError(
            f"{method!r} is no method for a provider: give GET, POST or another verb "
            "of HTTP"
        )
    return found


def _body(body: object) -> dict[str, object]:
    """Return the argument for a body.

    Text, bytes and what is read for its bytes are sent as they are, the rest as JSON,
    None as null.
    """
    if isinstance(body, Unset):
        return {}
    if isinstance(body, str):
        return {"text": body} if body else {}
    if isinstance(body, (bytes, bytearray)):
        return {"content": bytes(body)} if body else {}
    if is_source(body):
        return {"content": body}
    return {"body": body}


def _add_query(operation: Operation[Any], shown: str) -> None:
    """Put the query that stood in a path in front of the other, exactly as it is.

    Only what cannot stand in an address is encoded. It is no list of pairs: `?acl` has
    no value, and a provider may tell it from `?acl=`.
    """
    if not shown:
        return
    text = quote(_STRAY_PERCENT.sub("%25", shown), safe=_QUERY_SAFE)
    pairs = (f"{name}={value}" for name, value in operation.query)
    operation.path = f"{operation.path}?{'&'.join((text, *pairs))}"
    operation.query = ()
