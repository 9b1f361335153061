"""Hosts: the address of each service."""

from __future__ import annotations

from dataclasses import dataclass

from ._runtime.hosts import BaseHosts

__all__ = [
    "Hosts",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Hosts(BaseHosts):
    """The address of each service. All can be replaced."""

    default: str = "https://api.example.com"
