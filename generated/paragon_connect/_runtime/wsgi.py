# Copied by paragon-codegen, as it is; "paragon-codegen generate" writes it anew.
# flake8: noqa
# ruff: noqa: PGH004
# pylint: skip-file
# isort: skip_file
# fmt: off

"""A site as a WSGI application, for Flask, Django and all others that mount one.

Source: https://peps.python.org/pep-3333/
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from http import HTTPStatus
from typing import Any, TypeAlias

from .hosted import MOST_BYTES, Answer, below, response_of, sent_on
from .site import Site, refusal
from .site_messages import Request, Response

__all__ = ["Endpoint", "Environ", "WsgiSite"]

Environ: TypeAlias = Mapping[str, Any]
"""The environment of a request, as WSGI servers make it."""
Endpoint: TypeAlias = Callable[[Environ, dict[str, object]], Answer]
"""Answers a request that passed every check: gets the environment and the JSON object."""


class WsgiSite:
    """A WSGI application that shows a site.

    Args:
        site: The site.
        endpoints: What answers for its endpoints, by their names.
    """

    def __init__(self, site: Site, endpoints: Mapping[str, Endpoint]) -> None:
        self._site = site
        self._endpoints = dict(endpoints)

    def __call__(
        self, environ: Environ, start_response: Callable[..., object]
    ) -> Iterable[bytes]:
        """Answer a request."""
        response = self._respond(environ)
        headers = [*response.headers, ("Content-Length", str(len(response.body)))]
        start_response(f"{response.status} {_phrase(response.status)}", headers)
        return [b"" if environ["REQUEST_METHOD"] == "HEAD" else response.body]

    def _respond(self, environ: Environ) -> Response:
        """Return the response to a request."""
        path = below(_decoded(environ.get("PATH_INFO", "")))
        if path is None:
            return sent_on(
                _decoded(environ.get("SCRIPT_NAME", "")),
                environ.get("QUERY_STRING", ""),
            )
        body = _body(environ)
        if body is None:
            return refusal(411, "send a Content-Length")
        request = Request(
            method=environ["REQUEST_METHOD"],
            path=path,
            headers=[*_headers(environ)],
            body=body,
            scheme=environ["wsgi.url_scheme"],
        )
        found = self._site.respond(request)
        if isinstance(found, Response):
            return found
        return response_of(self._endpoints[found.endpoint](environ, found.data))


def _headers(environ: Environ) -> Iterable[tuple[str, str]]:
    """Yield the headers of a request."""
    for name, value in environ.items():
        if name.startswith("HTTP_"):
            yield name.removeprefix("HTTP_").replace("_", "-"), value
    if environ.get("CONTENT_TYPE"):
        yield "Content-Type", environ["CONTENT_TYPE"]


def _body(environ: Environ) -> bytes | None:
    """Return the body, as much as need be read; None where its length is not said."""
    text = environ.get("CONTENT_LENGTH") or "0"
    chunked = "HTTP_TRANSFER_ENCODING" in environ
    if chunked or not (text.isascii() and text.isdigit() and len(text) < 16):
        return None
    content: bytes = environ["wsgi.input"].read(min(int(text), MOST_BYTES))
    return content


def _decoded(path: str) -> str:
    """Return a path whose bytes a WSGI server put into text one by one."""
    return path.encode("latin-1", "replace").decode("utf-8", "replace")


def _phrase(status: int) -> str:
    return HTTPStatus(status).phrase
