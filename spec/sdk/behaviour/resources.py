"""API resources of the project: services that an account is connected to directly."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .. import operations
from .._runtime.steps import Steps, call
from ..models.credential import Credential
from ..models.user import ResourceState
from . import session
from .arguments import members, text
from .errors import ResourceNotFoundError
from .freshness import afresh
from .secrecy import guarded

__all__ = ["connect_action"]


def connect_action(
    client: session.Client, resource: str, payload: Mapping[str, Any]
) -> Steps[Credential]:
    """Connect an API resource with the values that it needs; return the account.

    Raises:
        ResourceNotFoundError: The project has no such resource.
        OptionError: The payload is no mapping.
    """
    text("resource", resource)
    given = members("payload", payload)

    def look() -> Steps[ResourceState]:
        known = yield from session.user(client)
        for each in known.resources or []:
            if each.slug == resource:
                return each
        raise ResourceNotFoundError(resource)

    found = yield from afresh(client, look)
    operation = operations.connect_resource(client.project_id, found.id, body=given)
    credential = yield from call(guarded(operation, given))
    with client.session.changing():
        found.credential_id = credential.id
        found.credential_status = credential.status
        if credential.integration_id is not None:
            found.integration_id = credential.integration_id
    return credential
