"""Says in the log which hosts and origins a site refused, and what to do about it.

Behind a proxy that passes on another host than the browser named, a site refuses
everybody: who runs it would see a 403 and no reason.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Final

__all__ = ["Refusals"]

_MOST: Final = 100
"""How many are told: a stranger may send as many names as there are."""
_LONGEST: Final = 120

_PACKAGE: Final = __name__.rpartition(".")[0].removesuffix("._runtime")


class Refusals:
    """What was refused so far; each host and each origin is told once."""

    __slots__ = ("_told",)

    def __init__(self) -> None:
        self._told: set[tuple[str, str]] = set()

    def host(self, came: Sequence[str], expected: Collection[str]) -> None:
        """Tell of a request for a host that is not served.

        Args:
            came: The values of the header.
            expected: The origins that are served; none where any host is.
        """
        self._tell(
            "host",
            came,
            expected,
            "have the proxy pass on the host that the browser named (nginx: "
            "proxy_set_header Host $host), or name the origin in origins=",
        )

    def origin(self, came: Sequence[str], expected: Collection[str]) -> None:
        """Tell of a request that comes from another origin; see `host`."""
        self._tell(
            "origin",
            came,
            expected,
            "if that is where browsers see the application, name it in origins=, or "
            "have the proxy pass on Host and X-Forwarded-Proto and the server believe it",
        )

    def _tell(
        self, kind: str, came: Sequence[str], expected: Collection[str], advice: str
    ) -> None:
        from logging import getLogger  # who is never refused anything needs it not

        # Written as ASCII, a name cannot break a line or steer a terminal.
        name = ", ".join(ascii(each[:_LONGEST]) for each in came[:2]) or "none at all"
        if len(self._told) >= _MOST or (kind, name) in self._told:
            return
        self._told.add((kind, name))
        getLogger(_PACKAGE).warning(
            "a request was refused for its %s: it names %s, and the site is at %s; %s",
            kind,
            name,
            ", ".join(sorted(expected)) or "any host that is a name or an address",
            advice,
        )
