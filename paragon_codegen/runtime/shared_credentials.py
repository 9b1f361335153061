"""One credential in several places: a token that some calls take as a key in the query."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from .credentials import ApiKey, Credential, Location, Placed

__all__ = ["Elsewhere", "SharedCredential", "origin_of", "places"]


class SharedCredential(NamedTuple):
    """A scheme that has no credential of its own.

    Attributes:
        scheme: the scheme whose credential it uses.
        location: where that goes.
        name: the header's, parameter's or cookie's name.
    """

    scheme: str
    location: Location
    name: str


class Elsewhere(ApiKey):
    """The credential of another scheme, in another place of the request.

    Args:
        origin: that credential: it alone is asked.
        shared: where it goes.
    """

    __slots__ = ("origin",)

    def __init__(self, origin: Credential, shared: SharedCredential) -> None:
        super().__init__(shared.location, shared.name, "", origin.label)
        self.origin = origin

    def moved(self, placed: Placed) -> Placed:
        """Return what the origin gave, in this place.

        Raises:
            ConfigurationError: it cannot be sent there.
        """
        return self._render(placed.secret)

    def place(self) -> Placed:
        """Return the credential for one attempt, asking its origin."""
        return self.moved(self.origin.place())

    async def place_async(self) -> Placed:
        """Return the credential for one attempt, asking its origin."""
        return self.moved(await self.origin.place_async())


def origin_of(credential: Credential) -> Credential:
    """Return the credential that is asked."""
    return credential.origin if isinstance(credential, Elsewhere) else credential


def places(
    chosen: Iterable[Credential], given: dict[Credential, Placed]
) -> list[Placed]:
    """Return credentials in their places.

    Args:
        chosen: The credentials of an attempt.
        given: What their origins gave, each asked once.
    """
    return [
        each.moved(given[each.origin]) if isinstance(each, Elsewhere) else given[each]
        for each in chosen
    ]
