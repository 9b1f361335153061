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

__all__ = [
    "BadRequest",
    "ClientError",
    "ClosedError",
    "ConfigurationError",
    "Conflict",
    "ConnectionFailed",
    "DecodeError",
    "Forbidden",
    "NotFound",
    "ProviderError",
    "RateLimited",
    "ResponseTooLarge",
    "ServerError",
    "ShopError",
    "StatusError",
    "TimedOut",
    "Unauthorized",
    "UnprocessableEntity",
]


ShopError = ClientError
"""Root of every error that this package raises."""
