"""The target and the headers of a request, but for credentials."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any, Final

from .body import Body
from .errors import ConfigurationError
from .hosts import ServiceUrl
from .operation import Operation
from .options import Options, check_headers
from .payload import ACCEPT_ENCODING
from .secret import Secret, is_sensitive

__all__ = ["heading", "target_of", "telling"]

_TARGET: Final = re.compile(
    r"/[A-Za-z0-9._~!$&'()*+,;=:@/%-]*(?:\?[A-Za-z0-9._~!$&'()*+,;=:@/?%\[\]-]*)?"
)
_GIVEN: Final = re.compile(r"/[\x21-\x22\x24-\x7e]*")
"""A target that a server gave: what is visible and no fragment goes out as it came."""
_COOKIE: Final = re.compile(
    r"[\w.!#$%&'*+^`|~-]+=[\x21\x23-\x2b\x2d-\x3a\x3c-\x5b\x5d-\x7e]*", re.ASCII
)
_CHUNKED: Final = ("Transfer-Encoding", "chunked")
_WITH_BODY: Final = frozenset({"POST", "PUT", "PATCH"})


def target_of(operation: Operation[Any], service: ServiceUrl) -> str:
    """Return path and query as they stand in the request line.

    Raises:
        ConfigurationError: they are not percent-encoded.
    """
    target, allowed = operation.target, _GIVEN
    if not target:
        target, allowed = service.prefix + operation.path, _TARGET
        if operation.query:
            target += "?" + "&".join([f"{k}={v}" for k, v in operation.query])
    if allowed.fullmatch(target) is None:
        raise ConfigurationError(
            f"the path or query of {operation.name} is not percent-encoded"
        )
    return target


def heading(
    operation: Operation[Any], options: Options, service: ServiceUrl, user_agent: str
) -> dict[str, tuple[str, str]]:
    """Return the headers by lower-case name; later ones replace earlier ones.

    Raises:
        ConfigurationError: one of them cannot be sent.
    """
    body = operation.body
    check_headers(options.headers.items())
    check_headers(operation.headers)
    headers = {
        "host": ("Host", service.netloc),
        "accept": ("Accept", operation.answers.accept),
        "accept-encoding": ("Accept-Encoding", ACCEPT_ENCODING),
        "user-agent": ("User-Agent", user_agent),
    }
    if body is not None:
        check_headers([("Content-Type", body.content_type)])
        headers["content-type"] = ("Content-Type", body.content_type)
    for name, value in (*options.headers.items(), *operation.headers):
        headers[name.lower()] = (name, value)
    if operation.cookies:
        headers["cookie"] = ("Cookie", _cookies(operation))
    if body is not None or operation.method in _WITH_BODY:
        headers["content-length"] = _framing(body)
    return headers


def telling(pairs: Iterable[tuple[str, str]]) -> list[Secret]:
    """Return the values of telling names: they are masked wherever they are echoed."""
    return [Secret(value) for name, value in pairs if is_sensitive(name)]


def _framing(body: Body | None) -> tuple[str, str]:
    """Return the header that says where a body ends."""
    length = 0 if body is None else body.length
    return _CHUNKED if length is None else ("Content-Length", str(length))


def _cookies(operation: Operation[Any]) -> str:
    """Return the Cookie header for the cookie parameters."""
    pairs = [f"{name}={value}" for name, value in operation.cookies]
    if all(_COOKIE.fullmatch(pair) for pair in pairs):
        return "; ".join(pairs)
    del pairs
    raise ConfigurationError(f"a cookie of {operation.name} has characters to encode")
