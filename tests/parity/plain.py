"""What a Python value says, in JSON: the counterpart of `node/plain.mjs`."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from typing import Any

__all__ = ["plain", "plain_error"]


def plain(value: Any) -> Any:
    """Return a value in JSON: models by their wire names, functions by name only."""
    if isinstance(value, Exception):
        return plain_error(value)
    if isinstance(value, Enum):
        return value.value
    if hasattr(value, "to_dict"):
        return plain(value.to_dict())
    if isinstance(value, Mapping):
        return {str(name): plain(member) for name, member in value.items()}
    if isinstance(value, list | tuple):
        return [plain(item) for item in value]
    return "[Function]" if callable(value) else value


def plain_error(error: Exception) -> dict[str, Any]:
    """Return an error by the name of its class, with the integration it is about."""
    form: dict[str, Any] = {"name": type(error).__name__, "message": str(error)}
    about = getattr(error, "integration_type", None)
    if about is not None:
        form["meta"] = {"integrationName": about}
    return form
