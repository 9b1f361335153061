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

    def read(self) -> RawResponse[list[models.Test]]:
        """Return the response of `read`."""
        return self._client.execute_raw(operations.read())

    def create(
        self,
        *,
        name: str,
        password: str,
    ) -> RawResponse[models.Test]:
        """Return the response of `create`."""
        return self._client.execute_raw(
            operations.create(
                name=name,
                password=password,
            )
        )

    def find_orders(
        self,
        *,
        like: models.LineInput | Unset = UNSET,
        login: models.Login | Unset = UNSET,
    ) -> RawResponse[None]:
        """Return the response of `find_orders`."""
        return self._client.execute_raw(
            operations.find_orders(
                like=like,
                login=login,
            )
        )

    def add_order(
        self,
        *,
        lines: list[models.LineInput],
        token: models.Token,
        note: str | Unset = UNSET,
        before: models.OrderInput | Unset = UNSET,
        place: models.OrderPlace | Unset = UNSET,
    ) -> RawResponse[models.Order]:
        """Return the response of `add_order`."""
        return self._client.execute_raw(
            operations.add_order(
                lines=lines,
                token=token,
                note=note,
                before=before,
                place=place,
            )
        )

    def add_orders(self, *, body: list[models.OrderInput]) -> RawResponse[None]:
        """Return the response of `add_orders`."""
        return self._client.execute_raw(operations.add_orders(body=body))

    def login(self, *, user: str) -> RawResponse[None]:
        """Return the response of `login`."""
        return self._client.execute_raw(operations.login(user=user))

    def add_animal(self, *, body: models.AnimalInput) -> RawResponse[models.Animal]:
        """Return the response of `add_animal`."""
        return self._client.execute_raw(operations.add_animal(body=body))

    def inline(
        self,
        *,
        parent: models.OrderInput,
        plain: models.Plain | Unset = UNSET,
    ) -> RawResponse[None]:
        """Return the response of `inline`."""
        return self._client.execute_raw(
            operations.inline(
                parent=parent,
                plain=plain,
            )
        )
