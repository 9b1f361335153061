"""An MCP server over stdio: the tools of what a user has connected, for any MCP client.

    .venv/bin/python examples/mcp_server.py

It needs the package `mcp` (`pip install mcp`). `PARAGON_PROJECT_ID` and
`PARAGON_USER_TOKEN` say whose tools they are; with `PARAGON_BASE_URL`, a variable of
this program's own, calls go to the address that `local_server.py` prints. Whoever
starts it talks to it: an agent, or an editor.
"""

from __future__ import annotations

import asyncio
import base64
import json
import os
from typing import Any

import mcp_types as types
from mcp.server.context import ServerRequestContext
from mcp.server.lowlevel import Server
from mcp.server.stdio import stdio_server
from paragon_connect import (
    UNSET,
    AsyncParagon,
    ClientError,
    IntegrationNotInstalledError,
    ToolSchema,
)

Context = ServerRequestContext[Any]


def serve(paragon: AsyncParagon) -> Server[Any]:
    """Return a server that offers the tools of the client's user."""

    async def list_tools(
        context: Context, params: types.PaginatedRequestParams | None
    ) -> types.ListToolsResult:
        # Anew each time: the user may have connected something in a browser.
        found = await paragon.tools(reload=True)
        return types.ListToolsResult(tools=[described(each) for each in found])

    async def call_tool(
        context: Context, params: types.CallToolRequestParams
    ) -> types.CallToolResult:
        try:
            answer = await paragon.call_tool(params.name, params.arguments)
        except IntegrationNotInstalledError as error:
            name = error.integration_type
            return failed(f"{name} is not connected: ask the user to connect it first")
        except ClientError as error:  # wrong arguments, or the provider refused
            return failed(str(error))
        return types.CallToolResult(content=[content(params.name, answer)])

    return Server("paragon", on_list_tools=list_tools, on_call_tool=call_tool)


def described(tool: ToolSchema) -> types.Tool:
    """Return a tool as MCP describes it."""
    return types.Tool(
        name=tool["name"],
        title=tool.get("title"),
        description=tool.get("description"),
        input_schema=tool["parameters"],
    )


def content(name: str, answer: Any) -> types.ContentBlock:
    """Return what a provider answered: a file as it is, anything else as text."""
    if isinstance(answer, bytes):
        blob = base64.b64encode(answer).decode()
        file = types.BlobResourceContents(uri=f"paragon://tools/{name}", blob=blob)
        return types.EmbeddedResource(type="resource", resource=file)
    text = answer if isinstance(answer, str) else json.dumps(answer)
    return types.TextContent(text=text)


def failed(reason: str) -> types.CallToolResult:
    """Return a failure, in words for the model."""
    return types.CallToolResult(content=[types.TextContent(text=reason)], is_error=True)


async def main() -> None:
    """Serve until the client goes."""
    base_url = os.environ.get("PARAGON_BASE_URL", UNSET)  # the local server
    async with (
        AsyncParagon(base_url=base_url) as paragon,
        stdio_server() as (read, write),
    ):
        server = serve(paragon)
        await server.run(read, write, server.create_initialization_options())


if __name__ == "__main__":
    asyncio.run(main())
