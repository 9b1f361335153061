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
    """The address of each service. All can be replaced."""

    api: str = "https://api.useparagon.com"
    """Users, integrations, credentials and workflows"""
    cdn: str = "https://cdn.useparagon.com/latest/dashboard/public"
    """Icons of integrations"""
    hermes: str = "https://hermes.useparagon.com"
    """Events and triggers"""
    proxy: str = "https://proxy.useparagon.com"
    """Requests to the APIs of providers"""
    actionkit: str = "https://actionkit.useparagon.com"
    """ActionKit"""

    @classmethod
    def on_premise(cls, host: str) -> Self:
        """An instance of your own

        Args:
            host: Host name of the instance, without `dashboard.`.
        """
        host = host_name(host, "host")
        return cls(
            api="https://zeus." + host,
            cdn="https://dashboard." + host,
            hermes="https://hermes." + host,
            proxy="https://worker-proxy." + host,
            actionkit="https://worker-actionkit." + host,
        )
