"""The proxy that the environment names: for https only, where it sees no request."""

from __future__ import annotations

from typing import NamedTuple
from urllib.parse import unquote, urlsplit
from urllib.request import getproxies, proxy_bypass

from .hosts import ServiceUrl

__all__ = ["Proxy", "proxy_for"]


class Proxy(NamedTuple):
    """A proxy's URL without credentials, and its user name and password if any."""

    url: str
    auth: tuple[str, str] | None

    def __repr__(self) -> str:
        """Return the URL only."""
        return f"Proxy({self.url!r})"


def proxy_for(service: ServiceUrl) -> Proxy | None:
    """Return the proxy for a service, mostly none.

    `HTTPS_PROXY`, `ALL_PROXY` and `NO_PROXY` count, in either case, and the
    system's settings where there are such. Plain http is for loopback and goes
    direct: a proxy would read the token.
    """
    if service.scheme != "https" or proxy_bypass(service.host):
        return None
    proxies = getproxies()
    url = proxies.get("https") or proxies.get("all")
    if not url:
        return None
    parts = urlsplit(url if "://" in url else f"http://{url}")
    bare = parts._replace(netloc=parts.netloc.rpartition("@")[2]).geturl()
    if parts.username is None:
        return Proxy(bare, None)
    return Proxy(bare, (unquote(parts.username), unquote(parts.password or "")))
