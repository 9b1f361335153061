"""Methods that return responses as they came, synchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import models, operations
from ._runtime.response import RawResponse
from ._runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .client import Client

__all__ = [
    "RawApi",
]


class RawApi:
    """The same methods; each returns the response as it came, of any status."""

    def __init__(self, client: Client) -> None:
        """Run operations with `client`."""
        self._client = client

    def ooooooooooooooooooooooooooooooooooooooooooooooooooooooo_f39863c1(
        self,
        *,
        very_long_very_long_very_long_very_long_very_long_very_5a8153f2: (
            str | Unset
        ) = UNSET,
    ) -> RawResponse[
        models.Sssssssssssssssssssssssssssssssssssssssssssssssssssssss_3bdac289
    ]:
        """Return the response of
        `ooooooooooooooooooooooooooooooooooooooooooooooooooooooo_f39863c1`.
        """
        return self._client.execute_raw(
            operations.ooooooooooooooooooooooooooooooooooooooooooooooooooooooo_f39863c1(
                very_long_very_long_very_long_very_long_very_long_very_5a8153f2=very_long_very_long_very_long_very_long_very_long_very_5a8153f2
            )
        )

    def ppppppppppppppppppppppppppppppppppppppppppppppppppppppp_3fc50ea8(
        self,
    ) -> RawResponse[None]:
        """Return the response of
        `ppppppppppppppppppppppppppppppppppppppppppppppppppppppp_3fc50ea8`.
        """
        return self._client.execute_raw(
            operations.ppppppppppppppppppppppppppppppppppppppppppppppppppppppp_3fc50ea8()
        )
