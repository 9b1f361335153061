"""Errors: everything that this package raises."""

from __future__ import annotations

from ._runtime.errors import (
    BadRequest,
    ClientError,
    ClosedError,
    ConfigurationError,
    Conflict,
    ConnectionFailed,
    DecodeError,
    Forbidden,
    NotFound,
    ProviderError,
    RateLimited,
    ResponseTooLarge,
    ServerError,
    StatusError,
    TimedOut,
    Unauthorized,
    UnprocessableEntity,
)
from ._sdk.errors import NoSuchRoom

__all__ = [
    "BadRequest",
    "ClientError",
    "ClosedError",
    "ConfigurationError",
    "Conflict",
    "ConnectionFailed",
    "DecodeError",
    "Forbidden",
    "LightsError",
    "NoSuchRoom",
    "NotFound",
    "ProviderError",
    "RateLimited",
    "ResponseTooLarge",
    "ServerError",
    "StatusError",
    "TimedOut",
    "Unauthorized",
    "UnprocessableEntity",
]


LightsError = ClientError
"""Root of every error that this package raises."""
