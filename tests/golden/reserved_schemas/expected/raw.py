"""Methods that return responses as they came, synchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import operations
from ._runtime.multipart import File
from ._runtime.response import RawResponse
from ._runtime.sources import ByteSource
from ._runtime.unset import UNSET, Unset
from .models.schemas import (
    Api_,
    Client_,
    File as FileModel,
    Json as JsonModel_,
    JsonModel,
    Limits as LimitsModel,
    Operation as OperationModel,
    Sealed as SealedModel,
    UseResponse,
)

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

    def use(
        self,
        *,
        file: ByteSource | File | Unset = UNSET,
        json: JsonModel_ | Unset = UNSET,
    ) -> RawResponse[UseResponse]:
        """Return the response of `use`."""
        return self._client.execute_raw(
            operations.use(
                file=file,
                json=json,
            )
        )

    def file(self) -> RawResponse[FileModel]:
        """Return the response of `file`."""
        return self._client.execute_raw(operations.file())

    def operation(self) -> RawResponse[OperationModel]:
        """Return the response of `operation`."""
        return self._client.execute_raw(operations.operation())

    def client(self) -> RawResponse[Client_]:
        """Return the response of `client`."""
        return self._client.execute_raw(operations.client())

    def both(self) -> RawResponse[list[JsonModel_] | JsonModel]:
        """Return the response of `both`."""
        return self._client.execute_raw(operations.both())

    def api(self) -> RawResponse[Api_]:
        """Return the response of `api`."""
        return self._client.execute_raw(operations.api())

    def limits(self) -> RawResponse[LimitsModel]:
        """Return the response of `limits`."""
        return self._client.execute_raw(operations.limits())

    def sealed(self) -> RawResponse[SealedModel]:
        """Return the response of `sealed`."""
        return self._client.execute_raw(operations.sealed())
