"""The proxy that the environment names: for https only, where it sees no request."""

from __future__ import annotations

from typing import NamedTuple
from urllib.parse import unquote, urlsplit
from urllib.request import getproxies, proxy_bypass

from .hosts import ServiceUrl
from .unset import Unset

__all__ = ["Proxy", "proxy_for"]


class Proxy(NamedTuple):
    """A proxy: where it is, and user name and password if any."""

    scheme: str
    host: str
    port: int
    auth: tuple[str, str] | None


def proxy_for(service: ServiceUrl, given: str | Unset | None) -> Proxy | None:
    """Return the proxy for a service, mostly none."""
    if service.scheme != "https" or proxy_bypass(service.host):
        return None
    proxies = getproxies()
    url = proxies.get("https") or proxies.get("all")
    if not url:
        return None
    parts = urlsplit(url if "://" in url else f"http://{url}")
    auth = (
        None
        if parts.username is None
        else (unquote(parts.username), unquote(parts.password or ""))
    )
    return Proxy(parts.scheme, parts.hostname or "", parts.port or 80, auth)
