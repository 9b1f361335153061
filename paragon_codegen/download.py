"""One file of the web, bounded in size and time; the only module that reaches the network."""

from __future__ import annotations

import http.client
import time
import urllib.error
import urllib.request

from paragon_codegen import __version__

__all__ = ["FetchError", "download"]

_SILENCE = 30.0
"""Seconds for which a server may say nothing."""
_LONGEST = 180.0
_PIECE = 1 << 16


class FetchError(Exception):
    """What was asked for cannot be had; the text says why, and what to do."""


def download(url: str, authorization: str, largest: int, accept: str = "*/*") -> bytes:
    """Return what is at an address.

    Args:
        url: an address of the web; proxies and certificates are those of the environment.
        authorization: a header for that host only: no redirect takes it along.
        largest: bytes that are taken at most.
        accept: the media types that are wanted.

    Raises:
        FetchError: it cannot be had, or is too large, or takes too long.
    """
    told = {"Accept": accept, "User-Agent": f"paragon-codegen/{__version__}"}
    request = urllib.request.Request(url, headers=told)
    if authorization:
        request.add_unredirected_header("Authorization", authorization)
    end = time.monotonic() + _LONGEST
    content = bytearray()
    try:
        with urllib.request.urlopen(request, timeout=_SILENCE) as answer:
            while piece := answer.read1(_PIECE):
                content += piece
                if len(content) > largest:
                    raise FetchError(f"{url} is larger than {largest} bytes")
                if time.monotonic() > end:
                    raise FetchError(f"{url} takes longer than {_LONGEST:.0f} s")
    except urllib.error.HTTPError as error:
        error.close()
        raise FetchError(f"{url} answers {error.code}{_hint(error.code)}") from None
    except (OSError, http.client.HTTPException, ValueError) as error:
        reason = getattr(error, "reason", None) or error
        raise FetchError(
            f"{url} cannot be reached ({reason}): name another registry, "
            "--registry URL, or set HTTPS_PROXY"
        ) from None
    return bytes(content)


def _hint(status: int) -> str:
    if status in (401, 403):
        return ": it wants a key; put //HOST/:_authToken=… into ~/.npmrc, as for npm"
    if status == 404:
        return ": it does not have the package; name another registry, --registry URL"
    return ""
