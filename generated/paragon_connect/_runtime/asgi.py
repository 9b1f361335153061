# Copied by paragon-codegen, as it is; "paragon-codegen generate" writes it anew.
# flake8: noqa
# ruff: noqa: PGH004
# pylint: skip-file
# isort: skip_file
# fmt: off

"""A site as an ASGI application, for FastAPI, Starlette, Django and all others.

Source: https://asgi.readthedocs.io/en/latest/specs/www.html
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, MutableMapping
from inspect import isawaitable
from typing import Any, TypeAlias

from .hosted import MOST_BYTES, Answer, below, response_of, sent_on
from .site import Site
from .site_messages import Request, Response

__all__ = ["AsgiSite", "AsyncEndpoint", "Scope"]

Scope: TypeAlias = MutableMapping[str, Any]
"""What an ASGI server knows of a request before its body."""
_Receive: TypeAlias = Callable[[], Awaitable[MutableMapping[str, Any]]]
_Send: TypeAlias = Callable[[MutableMapping[str, Any]], Awaitable[None]]
AsyncEndpoint: TypeAlias = Callable[
    [Scope, dict[str, object]], Answer | Awaitable[Answer]
]
"""Answers a request that passed every check: gets the scope and the JSON object."""


class AsgiSite:
    """An ASGI application that shows a site.

    Args:
        site: The site.
        endpoints: What answers for its endpoints, by their names.
    """

    def __init__(self, site: Site, endpoints: Mapping[str, AsyncEndpoint]) -> None:
        self._site = site
        self._endpoints = dict(endpoints)

    async def __call__(self, scope: Scope, receive: _Receive, send: _Send) -> None:
        """Answer a request; there is nothing to start, and no socket of the web."""
        match scope["type"]:
            case "http":
                await self._answer(scope, receive, send)
            case "lifespan":
                await _live(receive, send)
            case _:
                await send({"type": "websocket.close", "code": 1000})

    async def _answer(self, scope: Scope, receive: _Receive, send: _Send) -> None:
        """Answer a request, unless whoever sent it has gone."""
        body = await _body(receive)
        if body is None:
            return
        response = await self._respond(scope, body)
        headers = [
            (name.lower().encode("latin-1"), value.encode("latin-1"))
            for name, value in response.headers
        ]
        headers.append((b"content-length", str(len(response.body)).encode()))
        await send(
            {
                "type": "http.response.start",
                "status": response.status,
                "headers": headers,
            }
        )
        content = b"" if scope["method"] == "HEAD" else response.body
        await send({"type": "http.response.body", "body": content})

    async def _respond(self, scope: Scope, body: bytes) -> Response:
        """Return the response to a request."""
        mounted, path = _places(scope)
        if path is None:
            return sent_on(mounted, scope.get("query_string", b"").decode("latin-1"))
        request = Request(
            method=scope["method"],
            path=path,
            headers=[
                (name.decode("latin-1"), value.decode("latin-1"))
                for name, value in scope["headers"]
            ],
            body=body,
            scheme=scope.get("scheme", "http"),
        )
        found = self._site.respond(request)
        if isinstance(found, Response):
            return found
        given = self._endpoints[found.endpoint](scope, found.data)
        return response_of(await given if isawaitable(given) else given)


def _places(scope: Scope) -> tuple[str, str | None]:
    """Return where the site is mounted, and the path below it as the site knows it."""
    mounted, path = scope.get("root_path", "").rstrip("/"), scope["path"]
    # Servers differ in whether the path begins with the place of the application.
    if mounted and (path == mounted or path.startswith(f"{mounted}/")):
        path = path[len(mounted) :]
    return mounted, below(path)


async def _body(receive: _Receive) -> bytes | None:
    """Return the body, as much as need be read; None if the sender has gone."""
    content = bytearray()
    while len(content) < MOST_BYTES:
        message = await receive()
        if message["type"] == "http.disconnect":
            return None
        content += message.get("body", b"")
        if not message.get("more_body", False):
            break
    return bytes(content)


async def _live(receive: _Receive, send: _Send) -> None:
    """Say that all is ready, and at the end that all is done."""
    while True:
        message = await receive()
        await send({"type": f"{message['type']}.complete"})
        if message["type"] == "lifespan.shutdown":
            return
