"""Methods that return responses as they came, synchronous."""

from __future__ import annotations

import datetime as dt
from typing import Any
from uuid import UUID

from . import client as _client
from . import models, operations
from ._runtime.multipart import File
from ._runtime.response import RawResponse
from ._runtime.sources import ByteSource
from ._runtime.unset import UNSET, Unset

__all__ = [
    "RawPetsApi",
]


class RawPetsApi:
    """The same methods; each returns the response as it came, of any status."""

    def __init__(self, client: _client.Client) -> None:
        """Run operations with `client`."""
        self._client = client

    def get_pets(
        self,
        *,
        name: str | Unset = UNSET,
        kind: list[str] | Unset = UNSET,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
    ) -> RawResponse[list[models.Pet]]:
        """Return the response of `get_pets`."""
        return self._client.execute_raw(
            operations.get_pets(
                name=name,
                kind=kind,
                page=page,
                page_size=page_size,
            )
        )

    def post_pets(
        self,
        *,
        name: str,
        kind: models.PetKind | str | Unset = UNSET,
        born: dt.date | None | Unset = UNSET,
        toys: list[models.Toy] | Unset = UNSET,
        owner: models.Owner | Unset = UNSET,
        labels: dict[str, int] | Unset = UNSET,
        password: str | Unset = UNSET,
        any: Any | Unset = UNSET,
    ) -> RawResponse[models.Pet]:
        """Return the response of `post_pets`."""
        return self._client.execute_raw(
            operations.post_pets(
                name=name,
                kind=kind,
                born=born,
                toys=toys,
                owner=owner,
                labels=labels,
                password=password,
                any=any,
            )
        )

    def get_pets_pet_id(self, pet_id: int) -> RawResponse[models.Pet]:
        """Return the response of `get_pets_pet_id`."""
        return self._client.execute_raw(operations.get_pets_pet_id(pet_id))

    def delete_pets_pet_id(self, pet_id: int) -> RawResponse[None]:
        """Return the response of `delete_pets_pet_id`."""
        return self._client.execute_raw(operations.delete_pets_pet_id(pet_id))

    def post_pets_pet_id_photo(
        self,
        pet_id: UUID,
        *,
        file: ByteSource | File,
    ) -> RawResponse[None]:
        """Return the response of `post_pets_pet_id_photo`."""
        return self._client.execute_raw(
            operations.post_pets_pet_id_photo(
                pet_id,
                file=file,
            )
        )
