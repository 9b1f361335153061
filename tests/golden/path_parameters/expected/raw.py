"""Methods that return responses as they came, synchronous."""

from __future__ import annotations

from . import client as _client
from . import models, operations
from ._runtime.response import RawResponse

__all__ = [
    "RawApi",
]


class RawApi:
    """The same methods; each returns the response as it came, of any status."""

    def __init__(self, client: _client.Client) -> None:
        """Run operations with `client`."""
        self._client = client

    def plain(
        self,
        id: str,
        number: int,
    ) -> RawResponse[None]:
        """Return the response of `plain`."""
        return self._client.execute_raw(
            operations.plain(
                id,
                number,
            )
        )

    def styles(
        self,
        simple: list[str],
        label: list[str],
        matrix: list[str],
        matrix_exploded: list[str],
    ) -> RawResponse[None]:
        """Return the response of `styles`."""
        return self._client.execute_raw(
            operations.styles(
                simple,
                label,
                matrix,
                matrix_exploded,
            )
        )

    def objects(
        self,
        simple: models.Point,
        exploded: models.Point,
    ) -> RawResponse[None]:
        """Return the response of `objects`."""
        return self._client.execute_raw(
            operations.objects(
                simple,
                exploded,
            )
        )

    def file(
        self,
        name: str,
        ext: models.FileExt | str,
    ) -> RawResponse[None]:
        """Return the response of `file`."""
        return self._client.execute_raw(
            operations.file(
                name,
                ext,
            )
        )
