"""Settings of a client: arguments, and the environment where they are missing."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence

from .budget import RetryBudget
from .credentials import ApiKey, AsyncTokenSource, Basic, Bearer, Credential, Location
from .errors import ConfigurationError
from .observing import Observer
from .options import Options, Timeout
from .unset import UNSET, Unset

__all__ = [
    "basic_credential",
    "bearer_credential",
    "call_options",
    "given",
    "key_credential",
    "required_setting",
]


def required_setting(name: str, value: str | None, variable: str) -> str:
    """Return a setting that there must be.

    Args:
        name: The argument, for the message.
        value: What the caller gave.
        variable: The environment variable that stands in; empty for none.

    Raises:
        ConfigurationError: Neither is there.
    """
    found = value if value is not None else _variable(variable)
    if found:
        return found
    other = f", or set {variable} in the environment" if variable else ""
    raise ConfigurationError(f"give {name}={other}")


def bearer_credential(
    name: str, token: AsyncTokenSource | None, variable: str
) -> Credential | None:
    """Return a bearer token; None when neither argument nor variable is there."""
    source = token if token is not None else _variable(variable)
    return None if source is None else Bearer(source, label=name)


def key_credential(
    location: Location,
    wire: str,
    name: str,
    key: AsyncTokenSource | None,
    variable: str,
) -> Credential | None:
    """Return an API key; None when neither argument nor variable is there."""
    source = key if key is not None else _variable(variable)
    return None if source is None else ApiKey(location, wire, source, label=name)


def basic_credential(
    username: str | None, password: str | None, user_variable: str, variable: str
) -> Credential | None:
    """Return user name and password; None when one of them is missing."""
    user = username if username is not None else _variable(user_variable)
    secret = password if password is not None else _variable(variable)
    return None if user is None or secret is None else Basic(user, secret)


def call_options(
    timeout: float | Timeout,
    max_retries: int,
    headers: Mapping[str, str] | None,
    *,
    observers: Sequence[Observer] = (),
    retry_budget: RetryBudget | Unset | None = UNSET,
) -> Options:
    """Return the options of a client from the arguments of its constructor.

    A client has a retry budget of its own unless it is given another or none.
    """
    return Options(
        timeout=Timeout.of(timeout),
        max_retries=max_retries,
        headers=dict(headers or {}),
        observers=tuple(observers),
        retry_budget=RetryBudget() if retry_budget is UNSET else retry_budget,
    )


def given(credentials: Mapping[str, Credential | None]) -> dict[str, Credential | None]:
    """Return the credentials that are there."""
    return {name: each for name, each in credentials.items() if each is not None}


def _variable(name: str) -> str | None:
    """Return an environment variable, None when it is not set."""
    return os.environ.get(name) if name else None
