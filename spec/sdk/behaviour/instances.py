"""Instances of your own: one host name, however its address is given.

Source: https://docs.useparagon.com/on-premise/hosting-paragon-on-premise
"""

from __future__ import annotations

from typing import Final

from .._runtime.hosts import host_name

__all__ = ["instance_host"]

_DASHBOARD: Final = "dashboard."


def instance_host(host: str) -> str:
    """Return the host name of an instance, without the name of its dashboard.

    Args:
        host: The host name, or the address at which people sign in to the dashboard.

    Raises:
        ConfigurationError: It is empty, or no text.
    """
    name = host_name(host).partition("/")[0].strip()
    if name.lower().startswith(_DASHBOARD):
        return name[len(_DASHBOARD) :]
    return name
