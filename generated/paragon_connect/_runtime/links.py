# Copied by paragon-codegen, as it is; "paragon-codegen generate" writes it anew.
# flake8: noqa
# ruff: noqa: PGH004
# pylint: skip-file
# isort: skip_file
# fmt: off

"""Links that a server gives: where they lead, and whether they stay on its own host."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from .hosts import ServiceUrl

__all__ = ["Link", "address_of", "followed"]

_VISIBLE: Final = re.compile(r"[\x21-\x7e]+")
_PORTS: Final = {"https": 443, "http": 80}


class Link(NamedTuple):
    """Where a link leads.

    Attributes:
        target: path and query, byte for byte; empty where it is not followed.
        problem: why it is not.
    """

    target: str
    problem: str = ""


def followed(link: str, service: ServiceUrl, base: str) -> Link:
    """Return where a link leads, if that is the service's own scheme, host and port.

    Args:
        link: absolute, or relative to the page that has it.
        service: what the page came from.
        base: the target of that page.
    """
    from urllib.parse import urljoin, urlsplit

    if _VISIBLE.fullmatch(link) is None:
        return Link("", "it holds characters that do not belong in a URL")
    address, mark, query = link.partition("#")[0].partition("?")
    own = address_of(base.partition("?")[0], service)
    try:
        # Without its query: that is not to be read and written anew.
        parts = urlsplit(urljoin(own, address) if address else own)
        origin = (parts.scheme, parts.hostname, parts.port or _PORTS.get(parts.scheme))
    except ValueError:
        return Link("", "it is no URL")
    port = service.port or _PORTS[service.scheme]
    # A user name or a password would be a credential that is not the caller's.
    if origin != (service.scheme, service.host, port) or "@" in parts.netloc:
        there = f"{parts.scheme}://{parts.netloc.rpartition('@')[2]}"
        here = f"{service.scheme}://{service.netloc}"
        return Link("", f"it leads to {there}, and none is followed away from {here}")
    return Link(f"{parts.path or '/'}{mark}{query}")


def address_of(target: str, service: ServiceUrl) -> str:
    """Return the whole URL of a target."""
    return f"{service.scheme}://{service.netloc}{target}"
