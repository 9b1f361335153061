# Copied by paragon-codegen, as it is; "paragon-codegen generate" writes it anew.
# flake8: noqa
# ruff: noqa: PGH004
# pylint: skip-file
# isort: skip_file
# fmt: off

"""Settings of a client: arguments, and the environment where they are absent.

What is absent is UNSET. None and empty text are no absence but mistakes: a setting
says whose data a call reads, and nothing stands in for it.
"""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence

from .budget import RetryBudget
from .credentials import (
    ApiKey,
    AsyncTokenSource,
    Basic,
    Bearer,
    Credential,
    Location,
    Refused,
)
from .errors import ConfigurationError
from .observing import Observer
from .options import Options, Timeout, with_headers
from .sealed import Sealed
from .unset import UNSET, Unset

__all__ = [
    "all_given",
    "basic_credential",
    "bearer_credential",
    "call_options",
    "given",
    "key_credential",
    "required_setting",
]


def required_setting(name: str, value: str | Unset, variable: str) -> str:
    """Return a setting that there must be.

    Args:
        name: The argument, for the message.
        value: What the caller gave.
        variable: The environment variable that counts when it is absent; empty
            for none.

    Raises:
        ConfigurationError: Neither is there, or it is empty or no text.
    """
    found = _environment(variable) if value is UNSET else value
    problem = _problem(found)
    if found is not UNSET and not problem:
        return found
    way = f"give {name}="
    if variable:
        way += f", or leave it out and set {variable} in the environment"
    if found is UNSET:
        raise ConfigurationError(way)
    raise ConfigurationError(f"{_origin(name, value, variable)} is {problem}: {way}")


def bearer_credential(
    name: str, token: AsyncTokenSource | Unset, variable: str
) -> Credential | None:
    """Return a bearer token; None when neither argument nor variable is there."""
    source = _environment(variable) if token is UNSET else token
    if source is UNSET:
        return None
    return Bearer(source, label=_origin(name, token, variable))


def key_credential(
    location: Location,
    wire: str,
    name: str,
    key: AsyncTokenSource | Unset,
    variable: str,
) -> Credential | None:
    """Return an API key; None when neither argument nor variable is there."""
    source = _environment(variable) if key is UNSET else key
    if source is UNSET:
        return None
    return ApiKey(location, wire, source, label=_origin(name, key, variable))


def basic_credential(
    user_name: str,
    user: str | Unset,
    user_variable: str,
    password_name: str,
    password: str | Unset,
    password_variable: str,
) -> Credential | None:
    """Return user name and password; None when neither is there.

    One without the other is refused when the client gets it.
    """
    found = _environment(user_variable) if user is UNSET else user
    secret = _environment(password_variable) if password is UNSET else password
    user_origin = _origin(user_name, user, user_variable)
    origin = _origin(password_name, password, password_variable)
    if found is UNSET and secret is UNSET:
        return None
    if found is UNSET:
        return Refused(f"{origin} is there alone: give {user_name}= as well")
    if secret is UNSET:
        return Refused(f"{user_origin} is there alone: give {password_name}= as well")
    if password is UNSET and not secret.strip():
        return Refused(f"{origin} must not be empty")
    return Basic(found, secret, label=f"{user_origin} and {origin}")


def call_options(
    timeout: float | Timeout,
    max_retries: int,
    headers: Sealed[Mapping[str, str] | None],
    *,
    observers: Sequence[Observer] = (),
    retry_budget: RetryBudget | Unset | None = UNSET,
) -> Options:
    """Return the options of a client from the arguments of its constructor.

    A client has a retry budget of its own unless it is given another or none.

    Raises:
        ConfigurationError: One of them cannot work; never shows a header.
    """
    options = Options(
        timeout=Timeout.of(timeout),
        max_retries=max_retries,
        observers=tuple(observers),
        retry_budget=RetryBudget() if retry_budget is UNSET else retry_budget,
    )
    return options if headers.open() is None else with_headers(options, headers)


def given(credentials: Mapping[str, Credential | None]) -> dict[str, Credential | None]:
    """Return the credentials that are there."""
    return {name: each for name, each in credentials.items() if each is not None}


def all_given(credentials: Mapping[str, Credential | None]) -> dict[str, Credential]:
    """Return credentials none of which may be absent.

    Raises:
        ConfigurationError: One is; nobody else's stands in for it.
    """
    there = {name: each for name, each in credentials.items() if each is not None}
    if missing := ", ".join(credentials.keys() - there.keys()):
        raise ConfigurationError(f"give the credential of whoever is meant: {missing}")
    return there


def _problem(found: object) -> str:
    """Return what a setting is when it is no text that says something."""
    if isinstance(found, str):
        return "" if found.strip() else "empty"
    kind = "None" if found is None else type(found).__name__
    return f"{kind}, which is no text"


def _environment(variable: str) -> str | Unset:
    """Return an environment variable, UNSET where there is none."""
    return os.environ.get(variable, UNSET) if variable else UNSET


def _origin(name: str, value: object, variable: str) -> str:
    """Return what to call the place that a setting comes from."""
    absent = value is UNSET and variable
    return f"{variable} of the environment" if absent else name
