"""Arguments of a wrong type are refused by name, before anything is sent."""

from __future__ import annotations

import asyncio
import io
from typing import Any

import pytest
from paragon_connect import AsyncParagon, ConfigurationError, Paragon, models

from tests.runtime.server import Server

WRONG: dict[str, tuple[str, tuple[Any, ...], dict[str, Any], str]] = {
    "dict": (
        *("update_credential", ("id",), {"config": {"sharedSettings": {}}}),
        "config must be CredentialConfig, not dict: make one with "
        "CredentialConfig(…) or CredentialConfig.from_dict(…)",
    ),
    "none": (
        *("update_credential", ("id",), {"config": None}),
        "config must be CredentialConfig, not None",
    ),
    "in a list": (
        "get_field_options",
        (),
        {"action": "a", "source_key": "b", "parameters": [{"key": "a"}]},
        "parameters[0] must be KeyedSource, not dict: make one with "
        "KeyedSource(…) or KeyedSource.from_dict(…)",
    ),
    "no list": (
        "get_field_options",
        (),
        {"action": "a", "source_key": "b", "parameters": 5},
        "parameters must be list, not int",
    ),
    "within a model": (
        "get_field_options",
        (),
        {
            "action": "a",
            "source_key": "b",
            "parameters": [models.KeyedSource(key="a", source=5)],  # type: ignore[arg-type]
        },
        "parameters[0].source must be ValueSource or ",
    ),
    "none for text": (
        *("complete_credential_setup", ("id",)),
        {"integration_id": None, "payload": models.InstallPayload()},
        "integration_id must be str, not None",
    ),
    "another model": (
        *("update_credential", ("id",), {"config": models.UserMetadata()}),
        "config must be CredentialConfig, not UserMetadata",
    ),
    "another model as the body": (
        *("create_credential", (), {"body": models.UserMetadata()}),
        "body must be CredentialSetup or AuthorizationCodeExchange, not UserMetadata",
    ),
    "a dict as the body": (
        *("create_credential", (), {"body": {}}),
        "body must be CredentialSetup or AuthorizationCodeExchange, not dict: make one",
    ),
    "no body": (
        *("create_credential", (), {"body": None}),
        "body must be CredentialSetup or AuthorizationCodeExchange, not None",
    ),
    "within the body": (
        *("create_credential", ()),
        {"body": models.CredentialSetup(integration_id="i", payload={})},  # type: ignore[arg-type]
        "body.payload must be InstallPayload, not dict: make one",
    ),
    "none within the body": (
        *("create_credential", ()),
        {
            "body": models.CredentialSetup(
                integration_id=None,  # type: ignore[arg-type]
                payload=models.InstallPayload(),
            )
        },
        "body.integration_id must be str, not None",
    ),
    "several ids": (
        *("get_credential", (["id"],), {}),
        "parameter 'credentialId' takes one value, not list",
    ),
    "an object as the id": (
        *("get_credential", ({"id": "id"},), {}),
        "parameter 'credentialId' takes one value, not dict",
    ),
    "several in the query": (
        *("get_integration_account", (), {"integration": ("a", "b")}),
        "parameter 'integration' takes one value, not tuple",
    ),
    "several in a header": (
        *("uninstall_integration", ("id",), {"selected_credential_id": {"id": "id"}}),
        "parameter 'X-Paragon-Credential' takes one value, not dict",
    ),
    "id": ("get_credential", (None,), {}, "path parameter 'credentialId' must not be"),
    "no id": ("get_credential", ("",), {}, "path parameter 'credentialId' must not be"),
    "text as bytes": (
        *("proxy_post", ("slack", "x"), {"content": "text"}),
        "a str has no bytes to send; give bytes, a path,",
    ),
    "text file": (
        *("proxy_post", ("slack", "x"), {"content": io.StringIO("text")}),
        "the file is open for text; open it in binary mode",
    ),
    "headers": (
        *("proxy_post", ("slack", "x"), {"headers": [("a", "b")]}),
        "headers must be a mapping of names to texts",
    ),
}


@pytest.mark.parametrize(
    ("name", "given", "named", "message"), WRONG.values(), ids=WRONG
)
def test_it_is_refused_by_name(
    name: str, given: tuple[Any, ...], named: dict[str, Any], message: str
) -> None:
    async def call_async(url: str) -> None:
        async with AsyncParagon(
            project_id="p", user_token="t", base_url=url
        ) as paragon:
            await getattr(paragon.api, name)(*given, **named)

    with Server() as server:
        with Paragon(project_id="p", user_token="t", base_url=server.url) as paragon:
            with pytest.raises(ConfigurationError) as caught:
                getattr(paragon.api, name)(*given, **named)
            assert caught.value.message.startswith(message)
            assert caught.value.__context__ is None
        with pytest.raises(ConfigurationError) as caught:
            asyncio.run(call_async(server.url))
        assert caught.value.message.startswith(message)
        assert server.requests == []
