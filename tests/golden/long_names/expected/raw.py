"""Methods that return responses as they came, synchronous."""

from __future__ import annotations

from . import client as _client
from . import models, operations
from ._runtime.response import RawResponse
from ._runtime.unset import UNSET, Unset

__all__ = [
    "RawApi",
]


class RawApi:
    """The same methods; each returns the response as it came, of any status."""

    def __init__(self, client: _client.Client) -> None:
        """Run operations with `client`."""
        self._client = client

    def oooooooooooooooooooooooooooooooooooooooooooooo_f39863c1(
        self,
        *,
        very_long_very_long_very_long_long_very_long_very_long: str | Unset = UNSET,
    ) -> RawResponse[models.Ssssssssssssssssssssssssssssssssssssssssssssss_3bdac289]:
        """Return the response of
        `oooooooooooooooooooooooooooooooooooooooooooooo_f39863c1`.
        """
        return self._client.execute_raw(
            operations.oooooooooooooooooooooooooooooooooooooooooooooo_f39863c1(
                very_long_very_long_very_long_long_very_long_very_long=very_long_very_long_very_long_long_very_long_very_long
            )
        )

    def pppppppppppppppppppppppppppppppppppppppppppppp_3fc50ea8(
        self,
    ) -> RawResponse[None]:
        """Return the response of
        `pppppppppppppppppppppppppppppppppppppppppppppp_3fc50ea8`.
        """
        return self._client.execute_raw(
            operations.pppppppppppppppppppppppppppppppppppppppppppppp_3fc50ea8()
        )
