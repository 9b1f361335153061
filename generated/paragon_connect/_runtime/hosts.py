"""Base of the generated `Hosts`: one URL for each service, checked when made."""

from __future__ import annotations

import ipaddress
import re
from dataclasses import dataclass, fields
from functools import lru_cache
from typing import Any, Final, Self
from urllib.parse import SplitResult, urlsplit

from .errors import ConfigurationError

__all__ = ["BaseHosts", "ServiceUrl", "host_name", "parse_service_url"]

_HOST: Final = re.compile(r"[A-Za-z0-9_](?:[A-Za-z0-9._-]*[A-Za-z0-9_])?")
_PREFIX: Final = re.compile(r"(?:/[\w.~!$&'()*+,;=:@%-]+)*/?", re.ASCII)


@dataclass(frozen=True, slots=True)
class ServiceUrl:
    """A service's URL in parts; `root` precedes every operation's path."""

    root: str
    scheme: str
    host: str
    port: int | None
    netloc: str
    prefix: str


@dataclass(frozen=True, slots=True, kw_only=True)
class BaseHosts:
    """Base of a frozen dataclass whose fields are services and hold their URLs.

    A path in a URL (``https://x/y/v1``) stays in front of each operation's path.
    """

    def __post_init__(self) -> None:
        """Refuse URLs that are malformed or would send credentials in the clear."""
        for entry in fields(self):
            parse_service_url(getattr(self, entry.name), entry.name)

    @classmethod
    def chosen(cls, hosts: Self | None, base_url: str | None) -> Self:
        """Return the hosts for a client.

        Args:
            hosts: what the caller gave; None for the usual ones.
            base_url: one URL for all services: no call, and no credential,
                goes anywhere else.

        Raises:
            ConfigurationError: both are given.
        """
        if base_url is None:
            return cls() if hosts is None else hosts
        if hosts is not None:
            raise ConfigurationError("give hosts= or base_url=, not both")
        urls: dict[str, Any] = {entry.name: base_url for entry in fields(cls)}
        return cls(**urls)

    def service(self, name: str) -> ServiceUrl:
        """Return the parsed URL of a service.

        Raises:
            ConfigurationError: there is no such service.
        """
        url = getattr(self, name, None)
        if isinstance(url, str):
            return parse_service_url(url, name)
        known = ", ".join(entry.name for entry in fields(self))
        raise ConfigurationError(f"there is no host {name!r}; known: {known}")


def host_name(text: str) -> str:
    """Return the bare host name of what may be a whole URL."""
    return (urlsplit(text).hostname or "") if "://" in text else text.strip("/")


@lru_cache(maxsize=256)
def parse_service_url(url: str, name: str) -> ServiceUrl:
    """Return the parts of a service's URL.

    Raises:
        ConfigurationError: says which host is wrong and what to write instead.
    """
    try:
        parts = urlsplit(url)
        host, port = parts.hostname or "", parts.port
        problem = _problem(url, parts, host)
    except ValueError as error:
        problem = str(error)
    else:
        if not problem:
            netloc, prefix = parts.netloc.lower(), parts.path.rstrip("/")
            root = f"{parts.scheme}://{netloc}{prefix}"
            return ServiceUrl(root, parts.scheme, host, port, netloc, prefix)
    raise ConfigurationError(f"the URL of host {name!r} {problem}")


def _problem(url: str, parts: SplitResult, host: str) -> str:
    """Return what is wrong with a service's URL, nothing when it is fine."""
    if not (url.isascii() and url.isprintable()) or " " in url:
        return "holds characters that do not belong in a URL (write xn--… names)"
    if "@" in parts.netloc:
        return "holds a user name or password; give credentials apart"
    if "?" in url or "#" in url:
        return "must end with the path: no '?' and no '#'"
    if not (_HOST.fullmatch(host) or _is_address(host)):
        return f"has no valid host name: {url!r}; write https://host/path"
    if not _PREFIX.fullmatch(parts.path) or {".", ".."} & {*parts.path.split("/")}:
        return f"has a path that is not plain: {parts.path!r}"
    if parts.scheme == "https" or (parts.scheme == "http" and _is_loopback(host)):
        return ""
    return f"must start with https:// (http only for loopback): {url!r}"


def _is_address(host: str) -> bool:
    """Return whether `host` is an IP address."""
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return False
    return True


def _is_loopback(host: str) -> bool:
    """Return whether `host` never leaves this machine."""
    if _is_address(host):
        return ipaddress.ip_address(host).is_loopback
    return host == "localhost" or host.endswith(".localhost")
