"""Instances of your own: one host name, however its address is given.

Source: https://docs.useparagon.com/on-premise/hosting-paragon-on-premise
"""

from __future__ import annotations

from typing import Final

from .._runtime.hosts import instance_name

__all__ = ["instance_host"]

_DASHBOARD: Final = "dashboard"


def instance_host(host: str) -> str:
    """Return the host name of an instance, without the name of its dashboard.

    Args:
        host: The host name, or the address at which people sign in to the dashboard.

    Raises:
        ConfigurationError: It is empty, or no text.
    """
    return instance_name(host, "host", _DASHBOARD)
