"""The MCP server of the examples, started and asked by the official package's client."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Awaitable, Callable
from typing import Any

from local_server import LocalServer
from mcp import Client, StdioServerParameters
from mcp_types import CallToolResult, EmbeddedResource, TextContent

from tests.journeys.support import ROOT

PROGRAM = ROOT / "examples" / "mcp_server.py"


def ask(
    server: LocalServer, user: str, talk: Callable[[Client], Awaitable[Any]]
) -> Any:
    """Start the program for a user, talk to it, and return what came of it."""
    started = StdioServerParameters(
        command=sys.executable,
        args=["-W", "error", str(PROGRAM)],
        env={
            "PARAGON_PROJECT_ID": "demo",
            "PARAGON_USER_TOKEN": server.token(user),
            "PARAGON_BASE_URL": server.url,
            "PYTHONPATH": str(ROOT / "generated"),
        },
    )

    async def main() -> Any:
        async with Client(started, read_timeout_seconds=30) as client:
            return await talk(client)

    return asyncio.run(main())


def text(result: CallToolResult) -> str:
    """Return the text of a result."""
    (block,) = result.content
    assert isinstance(block, TextContent)
    return block.text


def connect(server: LocalServer, user: str, integration_type: str) -> None:
    """Connect an account of a user, as a browser does."""
    from browser import Browser
    from paragon_connect import Paragon

    token = server.token(user)
    with Paragon(project_id="p", user_token=token, base_url=server.url) as paragon:
        paragon.install_integration(integration_type, open_url=Browser())


def test_it_offers_what_the_user_has_connected_by_now() -> None:
    with LocalServer() as server:

        async def talk(client: Client) -> None:
            assert (await client.list_tools()).tools == []
            await asyncio.to_thread(connect, server, "ada", "slack")
            tools = {each.name: each for each in (await client.list_tools()).tools}
            assert tools.keys() == {"SLACK_SEND_MESSAGE", "SLACK_LIST_CHANNELS"}
            message = tools["SLACK_SEND_MESSAGE"]
            assert message.title == "Send Message"
            assert message.description == "Send a message to a Slack channel"
            assert message.input_schema["required"] == ["channel", "message"]

        ask(server, "ada", talk)


def test_a_call_is_run_for_the_user() -> None:
    with LocalServer() as server:

        async def talk(client: Client) -> CallToolResult:
            arguments = {"channel": "#sales", "message": "Grace signed up."}
            return await client.call_tool("SLACK_SEND_MESSAGE", arguments)

        result: CallToolResult = ask(server, "user-42", talk)
        assert not result.is_error
        assert '"text": "Grace signed up."' in text(result)
        sent = {"channel": "#sales", "message": "Grace signed up."}
        assert server.world.tool_runs == [("user-42", "SLACK_SEND_MESSAGE", sent)]


def test_the_model_is_told_what_went_wrong() -> None:
    wrong: dict[str, dict[str, Any]] = {
        "SLACK_SEND_MESSAGE": {"channel": 7, "message": "x"},
        "HUBSPOT_CREATE_RECORD_CONTACTS": {"field-email": "grace@example.com"},
        "SLACK_SEND_MESSAGES": {},
    }
    with LocalServer() as server:

        async def talk(client: Client) -> list[CallToolResult]:
            return [await client.call_tool(*each) for each in wrong.items()]

        results: list[CallToolResult] = ask(server, "user-42", talk)
        assert all(each.is_error for each in results)
        told = [text(each) for each in results]
        assert "channel must be a string, not an integer" in told[0]
        assert told[1].startswith("hubspot is not connected")
        assert "did you mean SLACK_SEND_MESSAGE?" in told[2]
        assert server.world.tool_runs == []


def test_a_file_stays_a_file() -> None:
    from mcp_server import content

    block = content("BOX_DOWNLOAD_FILE", b"\x00\x01")
    assert isinstance(block, EmbeddedResource)
    assert block.resource.model_dump()["blob"] == "AAE="
    assert content("X", "plain") == TextContent(text="plain")
