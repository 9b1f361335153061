"""The scopes of the permissions in a user token: six forms, and nothing else."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Final

from .._runtime.errors import ConfigurationError
from .._runtime.json_data import is_object

__all__ = ["check_scopes"]

_CLAIM: Final = "urn:useparagon:connect:permissions"
_FORMS: Final = (
    "integration:*, integration:<type>, credential:*, credential:<id>, "
    "configuration:*, configuration:ext:<id>"
)
_SCOPE: Final = re.compile(
    r"integration:(?:\*|[A-Za-z0-9._-]+)"
    r"|credential:(?:\*|[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12})"
    r"|configuration:(?:\*|ext:[^\x00-\x1f\x7f]+)"
)


def check_scopes(claims: Mapping[str, Any]) -> None:
    """Refuse claims of a token with a scope that Paragon does not know, at any depth.

    It would grant nothing, and leave in force what a wider scope grants.

    Raises:
        ConfigurationError: There is one; the text names it.
    """
    levels = [claims.get(_CLAIM)]
    while levels:
        level = levels.pop()
        if not is_object(level):
            continue
        for scope, grant in level.items():
            if not _SCOPE.fullmatch(scope):
                raise ConfigurationError(
                    f"the permissions of a user token have no scope {scope!r:.100}; "
                    f"there are {_FORMS}"
                )
            levels.append(grant)
