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

    def add_twelve(
        self,
        *,
        a: int,
        b: int | Unset = UNSET,
        c: int | Unset = UNSET,
        d: int | Unset = UNSET,
        e: int | Unset = UNSET,
        f: int | Unset = UNSET,
        g: int | Unset = UNSET,
        h: int | Unset = UNSET,
        i: int | Unset = UNSET,
        j: int | Unset = UNSET,
        k: int | Unset = UNSET,
        l: int | Unset = UNSET,
    ) -> RawResponse[None]:
        """Return the response of `add_twelve`."""
        return self._client.execute_raw(
            operations.add_twelve(
                a=a,
                b=b,
                c=c,
                d=d,
                e=e,
                f=f,
                g=g,
                h=h,
                i=i,
                j=j,
                k=k,
                l=l,
            )
        )

    def put_thirteen(self, *, form: models.Thirteen) -> RawResponse[None]:
        """Return the response of `put_thirteen`."""
        return self._client.execute_raw(operations.put_thirteen(form=form))

    def add_thirteen(self, *, body: models.Thirteen) -> RawResponse[None]:
        """Return the response of `add_thirteen`."""
        return self._client.execute_raw(operations.add_thirteen(body=body))
