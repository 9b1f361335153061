"""Hosts: the address of each service."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Self

from ._runtime.hosts import BaseHosts, host_name

__all__ = [
    "Hosts",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Hosts(BaseHosts):
    """The address of each service. All can be replaced.

    Other addresses of the main service:

    - https://mirror.example.com
    """

    api: str = "https://api.example.com/v1"
    """The main service."""
    files: str = "https://files.example.com"
    else_: str = "https://else.example.com/base"

    @classmethod
    def on_premise(cls, host_name_: str) -> Self:
        """Return the addresses of this environment.

        Args:
            host_name_: Where it is installed.
        """
        host_name_ = host_name(host_name_, "host_name_")
        return cls(
            api="https://api." + host_name_ + "/v1",
            files="https://files." + host_name_,
        )
