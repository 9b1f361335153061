"""Models of the `proxy` part of the API."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.codec import Decoder, list_of, map_of, scalar_of
from .._runtime.unions import one_of

__all__ = [
    "QueryParameters",
    "QueryValue",
    "decode_query_parameters",
    "decode_query_value",
]


QueryValue: TypeAlias = str | float | bool | list[str | float | bool]
"""Value of a free query parameter; a list stands for the parameter several times."""

decode_query_value: Decoder[QueryValue] = one_of(
    scalar_of(str, float, bool),
    list_of(scalar_of(str, float, bool)),
)


QueryParameters: TypeAlias = dict[str, QueryValue]
"""Free query parameters by name, handed on to a workflow or a provider."""

decode_query_parameters: Decoder[QueryParameters] = map_of(decode_query_value)
