"""Methods that return responses as they came, synchronous."""

from __future__ import annotations

from . import client as _client
from . import operations
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

    def things(
        self,
        *,
        x_count: int,
        x_trace: str | Unset = UNSET,
        x_list: list[str] | Unset = UNSET,
        x_object: dict[str, str] | Unset = UNSET,
        x_json: list[int] | Unset = UNSET,
        session: str | Unset = UNSET,
        choices: list[str] | Unset = UNSET,
    ) -> RawResponse[None]:
        """Return the response of `things`."""
        return self._client.execute_raw(
            operations.things(
                x_count=x_count,
                x_trace=x_trace,
                x_list=x_list,
                x_object=x_object,
                x_json=x_json,
                session=session,
                choices=choices,
            )
        )
