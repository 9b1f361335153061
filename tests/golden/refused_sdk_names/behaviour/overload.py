"""Names that the package uses itself."""

from __future__ import annotations


class Iterator:
    """What is remembered."""


class Hosts:
    """What the package exports already."""


def nothing(client: object) -> None:
    """Do nothing."""


def client(client: object) -> None:
    """Named like a module."""
