"""Operations: one function for each, which describes the call and sends nothing.

`client.execute(operation)` runs one; the methods of the client do just that.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ._runtime.answers import Answers, Json
from ._runtime.body import json_body
from ._runtime.codec import as_any, as_str, checked, list_of, to_json
from ._runtime.operation import Operation
from ._runtime.parameters import free_headers, path_remainder, path_segment
from ._runtime.unset import UNSET, Unset

__all__ = [
    "proxy_get",
    "proxy_post",
]


_PROXY_GET: Answers[Any] = Answers(
    lambda: {
        "200": {
            "application/json": Json(as_any, "output"),
        },
    },
)


def proxy_get(
    integration: str,
    path: str,
    *,
    headers: Mapping[str, str] | Unset = UNSET,
) -> Operation[Any]:
    """GET /proxy/{integration}/{path}"""
    return Operation(
        "proxyGet",
        "GET",
        "/proxy/"
        + path_segment("integration", integration)
        + "/"
        + path_remainder("path", path),
        host="proxy",
        headers=[
            *free_headers(headers),
        ],
        answers=_PROXY_GET,
        passthrough=True,
        template="/proxy/{integration}/{path}",
    )


_PROXY_POST: Answers[list[str]] = Answers(
    lambda: {
        "200": {
            "application/json": Json(checked(list_of(as_str), list[str]), "output"),
        },
    },
)


def proxy_post(
    integration: str,
    path: str,
    *,
    body: Any | Unset = UNSET,
    headers: Mapping[str, str] | Unset = UNSET,
) -> Operation[list[str]]:
    """POST /proxy/{integration}/{path}"""
    return Operation(
        "proxyPost",
        "POST",
        "/proxy/"
        + path_segment("integration", integration)
        + "/"
        + path_remainder("path", path),
        host="proxy",
        headers=[
            *free_headers(headers),
        ],
        body=(None if body is UNSET else json_body(to_json(body))),
        answers=_PROXY_POST,
        passthrough=True,
        template="/proxy/{integration}/{path}",
    )
