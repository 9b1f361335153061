"""Base of the generated `Hosts`: one URL for each service, checked when made."""

from __future__ import annotations

import re
from dataclasses import dataclass, fields
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final, NamedTuple, Self

from .errors import ConfigurationError
from .unset import Unset

if TYPE_CHECKING:
    from urllib.parse import SplitResult

__all__ = [
    "BaseHosts",
    "ServiceUrl",
    "host_name",
    "instance_name",
    "is_host",
    "parse_service_url",
]

_LABEL: Final = re.compile(r"[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?")
_LONGEST_HOST: Final = 253
_PREFIX: Final = re.compile(r"(?:/[\w.~!$&'()*+,;=:@%-]+)*/?", re.ASCII)


class ServiceUrl(NamedTuple):
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
            url: object = getattr(self, entry.name)
            if not isinstance(url, str):
                raise ConfigurationError(
                    f"the URL of host {entry.name!r} must be text, "
                    f"not {type(url).__name__}; write https://host/path"
                )
            parse_service_url(url, entry.name)

    @classmethod
    def chosen(cls, hosts: Self | Unset, base_url: str | Unset) -> Self:
        """Return the hosts for a client.

        Args:
            hosts: what the caller gave; UNSET for the usual ones.
            base_url: one URL for all services: no call, and no credential,
                goes anywhere else.

        Raises:
            ConfigurationError: both are given, or one of them is not what it
                should be: nothing stands in for it.
        """
        if isinstance(base_url, Unset):
            return cls() if isinstance(hosts, Unset) else cls.checked(hosts)
        if not isinstance(hosts, Unset):
            raise ConfigurationError("give hosts= or base_url=, not both")
        address = _text("base_url=", base_url)
        urls: dict[str, Any] = {entry.name: address for entry in fields(cls)}
        return cls(**urls)

    @classmethod
    def checked(cls, hosts: object) -> Self:
        """Return hosts that are of this kind.

        Raises:
            ConfigurationError: they are not; says what to give.
        """
        if isinstance(hosts, cls):
            return hosts
        raise ConfigurationError(
            f"hosts must be a {cls.__name__}, not {_kind(hosts)}: nothing stands in "
            "for it"
        )

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


def host_name(text: str, name: str = "host") -> str:
    """Return the bare host name of what may be a whole URL.

    Args:
        text: the host name, another part of an address, or a URL.
        name: the argument, for the message.

    Raises:
        ConfigurationError: it is empty, or no text.
    """
    text = _text(f"{name}=", text)
    if "://" not in text:
        return text.strip("/")
    from urllib.parse import urlsplit

    try:
        return urlsplit(text).hostname or ""
    except ValueError:
        return ""  # no host name: the addresses made of it are refused


def instance_name(text: str, name: str, label: str) -> str:
    """Return the host name that the addresses of an instance end with.

    Args:
        text: that name, or the address that people have of it, with a label in front:
            a host name or a URL.
        name: the argument, for the message.
        label: the label, which no address is made with.

    Raises:
        ConfigurationError: it is empty, or no text.
    """
    host = host_name(text, name).partition("/")[0].strip()
    first, _, rest = host.partition(".")
    # What would be left of `dashboard.io` is a registry's, not anybody's instance.
    known = "." in rest or rest == "localhost"
    return rest if known and first.lower() == label.lower() else host


def is_host(text: str) -> bool:
    """Return whether `text` is a host name (RFC 1123, and underscores) or an address."""
    labels = text.split(".")
    named = len(text) <= _LONGEST_HOST and all(map(_LABEL.fullmatch, labels))
    return named or _is_address(text)


@lru_cache(maxsize=256)
def parse_service_url(url: str, name: str) -> ServiceUrl:
    """Return the parts of a service's URL.

    Raises:
        ConfigurationError: says which host is wrong and what to write instead.
    """
    from urllib.parse import urlsplit

    try:
        parts = urlsplit(url)
        host, port = parts.hostname or "", parts.port
        problem = _problem(url, parts, host)
    except ValueError:  # its text may repeat a password
        problem = "has a port or an address that is none; write https://host:port/path"
    else:
        if not problem:
            netloc, prefix = parts.netloc.lower(), parts.path.rstrip("/")
            root = f"{parts.scheme}://{netloc}{prefix}"
            return ServiceUrl(root, parts.scheme, host, port, netloc, prefix)
    raise ConfigurationError(f"the URL of host {name!r} {problem}")


def _problem(url: str, parts: SplitResult, host: str) -> str:
    """Return what is wrong with a service's URL, nothing when it is fine."""
    if not url:
        return "has to be given: no address of it is known; write https://host/path"
    if not (url.isascii() and url.isprintable()) or " " in url:
        return "holds characters that do not belong in a URL (write xn--… names)"
    if "@" in parts.netloc:
        return "holds a user name or password; give credentials apart"
    if "?" in url or "#" in url:
        return "must end with the path: no '?' and no '#'"
    if not is_host(host):
        return f"has no valid host name: {url!r}; write https://host/path"
    if not _PREFIX.fullmatch(parts.path) or {".", ".."} & {*parts.path.split("/")}:
        return f"has a path that is not plain: {parts.path!r}"
    if parts.scheme == "https" or (parts.scheme == "http" and _is_loopback(host)):
        return ""
    return f"must start with https:// (http only for loopback): {url!r}"


def _text(name: str, given: object) -> str:
    """Return what was given for an address, refused when it says nothing."""
    if isinstance(given, str) and given.strip():
        return given
    raise ConfigurationError(
        f"{name} must be text that is not empty, not {_kind(given)}: nothing stands "
        "in for it"
    )


def _kind(given: object) -> str:
    """Return what was given, in a word: the value itself may be secret."""
    if given is None or isinstance(given, str):
        return repr(given)
    return type(given).__name__


def _is_address(host: str) -> bool:
    """Return whether `host` is an IP address."""
    from ipaddress import ip_address

    try:
        ip_address(host)
    except ValueError:
        return False
    return True


def _is_loopback(host: str) -> bool:
    """Return whether `host` never leaves this machine."""
    from ipaddress import ip_address

    if _is_address(host):
        return ip_address(host).is_loopback
    return host == "localhost" or host.endswith(".localhost")
