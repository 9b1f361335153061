"""Methods that return responses as they came, synchronous."""

from __future__ import annotations

from typing import Literal

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

    def list_codes(
        self,
        *,
        fixed: models.ListCodesFixed | str,
        code: models.ListCodesCode | str | None | Unset = UNSET,
        number: Literal["1"] | str | float | Unset = UNSET,
        flag: models.ListCodesFlag | str | Unset = UNSET,
        both: models.ListCodesBoth | str | Unset = UNSET,
    ) -> RawResponse[list[models.ListCodesResponseItem | str]]:
        """Return the response of `list_codes`."""
        return self._client.execute_raw(
            operations.list_codes(
                fixed=fixed,
                code=code,
                number=number,
                flag=flag,
                both=both,
            )
        )
