"""Methods that return responses as they came, synchronous."""

from __future__ import annotations

from . import client as _client
from . import models, operations
from ._runtime.multipart import File
from ._runtime.response import RawResponse
from ._runtime.sources import ByteSource
from ._runtime.unset import UNSET, Unset

__all__ = [
    "RawApi",
]


class RawApi:
    """The same methods; each returns the response as it came, of any status."""

    def __init__(self, client: _client.Client) -> None:
        """Run operations with `client`."""
        self._client = client

    def use(
        self,
        *,
        file: ByteSource | File | Unset = UNSET,
        json: models.Json | Unset = UNSET,
    ) -> RawResponse[models.UseResponse]:
        """Return the response of `use`."""
        return self._client.execute_raw(
            operations.use(
                file=file,
                json=json,
            )
        )

    def file(self) -> RawResponse[models.File]:
        """Return the response of `file`."""
        return self._client.execute_raw(operations.file())

    def operation(self) -> RawResponse[models.Operation]:
        """Return the response of `operation`."""
        return self._client.execute_raw(operations.operation())

    def client(self) -> RawResponse[models.Client_]:
        """Return the response of `client`."""
        return self._client.execute_raw(operations.client())

    def both(self) -> RawResponse[list[models.Json] | models.JsonModel]:
        """Return the response of `both`."""
        return self._client.execute_raw(operations.both())

    def api(self) -> RawResponse[models.Api_]:
        """Return the response of `api`."""
        return self._client.execute_raw(operations.api())

    def limits(self) -> RawResponse[models.Limits]:
        """Return the response of `limits`."""
        return self._client.execute_raw(operations.limits())

    def sealed(self) -> RawResponse[models.Sealed]:
        """Return the response of `sealed`."""
        return self._client.execute_raw(operations.sealed())
