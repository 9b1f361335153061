"""What a browser has to be told before a page of another origin may call the API.

The vendor's own SDK runs in a page: it asks first (a preflight) and reads an answer only
where the answer allows it, also one that is an error.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from stand_in.messages import Refused, Reply, Request
from stand_in.routes import Route

SDK_VERSION = "x-paragon-sdk-version"
"""Header of every call of the vendor's SDK; the spec has it not, ours does not send it."""

ADDED = "x-paragon-credential"
"""Header that the vendor's SDK adds to all calls while its portal shows an account."""

_ALWAYS = ("authorization", "content-type", SDK_VERSION, ADDED)
_KEPT = "600"


def is_preflight(request: Request) -> bool:
    """Whether a browser asks if a page may send a request, and which."""
    asked = "access-control-request-method" in request.headers
    return request.method == "OPTIONS" and asked and "origin" in request.headers


def preflight(routes: Iterable[Route], request: Request) -> Reply:
    """Return the methods and headers that a path takes.

    Args:
        routes: the operations of the path.
        request: the question.

    Raises:
        Refused: the path is none of the spec's.
    """
    found = list(routes)
    if not found:
        raise Refused(404, f"the spec has no path {request.target.partition('?')[0]}")
    methods = sorted({route.method.upper() for route in found})
    headers = [
        each["name"].value.lower()
        for route in found
        for each in route.parameters
        if each["in"].value == "header"
    ]
    told = {
        "Access-Control-Allow-Methods": ", ".join(methods),
        "Access-Control-Allow-Headers": ", ".join(dict.fromkeys((*_ALWAYS, *headers))),
        "Access-Control-Max-Age": _KEPT,
    }
    return Reply(204, "", None, told)


def shared(request: Request, reply: Reply) -> Reply:
    """Return a reply that the page which asked may read."""
    origin = request.headers.get("origin")
    if origin is None:
        return reply
    told = {"Access-Control-Allow-Origin": origin, "Vary": "Origin"}
    return replace(reply, headers={**reply.headers, **told})
