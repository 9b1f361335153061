# Copied by paragon-codegen, as it is; "paragon-codegen generate" writes it anew.
# flake8: noqa
# ruff: noqa: PGH004
# pylint: skip-file
# isort: skip_file
# fmt: off

"""The proxy for https, where it sees no request: the caller's, or the environment's."""

from __future__ import annotations

import os
from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from .errors import ConfigurationError
from .hosts import ServiceUrl, is_host
from .sealed import Sealed
from .secret import Secret
from .unset import Unset

if TYPE_CHECKING:
    from urllib.parse import SplitResult

__all__ = ["Proxy", "ProxyChoice", "chosen_proxy", "proxy_for"]

_PORTS: Final = {"http": 80, "https": 443}
_VARIABLES: Final = ("https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY")
_FORM: Final = "write http://host:port or https://host:port"
_SOCKS: Final = (
    "names a SOCKS proxy, which is not supported; write the URL of an http:// or "
    "https:// proxy, or give an http_client= that speaks SOCKS"
)


class Proxy(NamedTuple):
    """A proxy, checked.

    Attributes:
        scheme: ``http`` or ``https``: how the proxy itself is spoken to.
        host: its host name or address.
        port: its port.
        auth: user name and password; None where it asks for none.
    """

    scheme: str
    host: str
    port: int
    auth: tuple[str, Secret] | None = None

    @property
    def url(self) -> str:
        """The URL, without user name and password."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"{self.scheme}://{host}:{self.port}"

    @property
    def authorization(self) -> Secret | None:
        """What `Proxy-Authorization` says; None where the proxy asks for nothing."""
        if self.auth is None:
            return None
        import base64

        user, password = self.auth
        pair = f"{user}:{password.reveal()}".encode()
        return Secret("Basic " + base64.b64encode(pair).decode())

    def __repr__(self) -> str:
        """Return the URL only."""
        return f"Proxy({self.url!r})"


ProxyChoice = Proxy | Unset | None
"""A proxy, UNSET for the environment's, or None for none at all."""


def chosen_proxy(given: Sealed[str | Unset | None]) -> ProxyChoice:
    """Return the proxy that a caller chose.

    Args:
        given: its URL; None for no proxy at all; UNSET for the environment's.

    Raises:
        ConfigurationError: it is no URL of a proxy; never shows it, as it may
            hold a password.
    """
    value = given.open()
    if value is None or isinstance(value, Unset):
        return value
    kind = _kind(value)
    text = Sealed(value)
    del value
    if kind:
        raise ConfigurationError(
            f"proxy= must be the URL of a proxy, or None for none, not {kind}"
        )
    return _usable("proxy=", text)


def proxy_for(service: ServiceUrl, proxy: ProxyChoice) -> Proxy | None:
    """Return the proxy for a service, mostly none.

    Plain http is for loopback and goes direct: a proxy would read the token.

    Args:
        service: where the request goes.
        proxy: the caller's, for every service; None for none. UNSET for the
            environment: `HTTPS_PROXY`, `ALL_PROXY` and `NO_PROXY` count, in either
            case, and the system's settings where there are such.

    Raises:
        ConfigurationError: the environment names something that is no usable proxy.
    """
    if service.scheme != "https":
        return None
    if proxy is None or isinstance(proxy, Proxy):
        return proxy
    from urllib.request import getproxies, proxy_bypass  # loads ssl

    if proxy_bypass(service.host):
        return None
    proxies = getproxies()
    found = Sealed(proxies.get("https") or proxies.get("all") or "")
    del proxies
    return _usable(_variable(found), found) if found.open() else None


def _kind(given: object) -> str:
    """Return what was given in place of text, nothing for text."""
    return "" if isinstance(given, str) else type(given).__name__


def _variable(found: Sealed[str]) -> str:
    """Return what to call the place that a proxy's URL comes from."""
    for name in _VARIABLES:
        if os.environ.get(name) == found.open():
            return f"{name} of the environment"
    return "the proxy in the system's settings"


def _usable(origin: str, text: Sealed[str]) -> Proxy:
    """Return the proxy of a URL, or refuse it by the name of where it comes from."""
    found = _parsed(text.open())
    if isinstance(found, Proxy):
        return found
    raise ConfigurationError(f"{origin} {found}")


# The same URL gives the same object, so that proxies can be told apart by identity.
@lru_cache(maxsize=64)
def _parsed(url: str) -> Proxy | str:
    """Return the proxy of a URL, or what is wrong with it."""
    from urllib.parse import unquote, urlsplit

    url = url.strip()
    scheme = url.partition("://")[0].lower() if "://" in url else "http"
    if scheme.startswith("socks"):
        return _SOCKS
    if scheme not in _PORTS:
        return f"starts with neither http:// nor https://; {_FORM}"
    try:
        parts = urlsplit(url if "://" in url else f"http://{url}")
        host, port = parts.hostname or "", parts.port
    except ValueError:  # its text repeats the URL
        return f"has a port or an address that is none; {_FORM}"
    if problem := _problem(parts, host, port):
        return f"{problem}; {_FORM}"
    if parts.username is None:
        return Proxy(scheme, host, port or _PORTS[scheme])
    secret = Secret(unquote(parts.password or ""))
    return Proxy(
        scheme, host, port or _PORTS[scheme], (unquote(parts.username), secret)
    )


def _problem(parts: SplitResult, host: str, port: int | None) -> str:
    """Return what is wrong with a proxy's URL, nothing when it is fine."""
    from urllib.parse import unquote

    if not is_host(host):
        return "has no valid host name"
    if port == 0:
        return "has the port 0"
    if parts.path not in ("", "/") or parts.query or parts.fragment:
        return "has more than a host and a port (escape / ? # in a password)"
    if ":" in unquote(parts.username or ""):
        return "has a user name with a colon"
    return ""
