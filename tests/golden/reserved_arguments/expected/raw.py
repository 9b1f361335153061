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

    def print(
        self,
        class_: str,
        *,
        self_: str | Unset = UNSET,
        query: str | Unset = UNSET,
        body: str | Unset = UNSET,
        headers: str | Unset = UNSET,
        operations_: str | Unset = UNSET,
        print: str | Unset = UNSET,
        type: str | Unset = UNSET,
        id: str | Unset = UNSET,
        id_2: str | Unset = UNSET,
        list_: list[str] | Unset = UNSET,
        str_: int | Unset = UNSET,
        to_json_: list[models.Part] | Unset = UNSET,
        query_pairs_: str | Unset = UNSET,
        free_headers_: str | Unset = UNSET,
        optional_json_body_: str | Unset = UNSET,
        form_fields: str | Unset = UNSET,
        field_parts_: str | Unset = UNSET,
        json_text_: str | Unset = UNSET,
        host: str | Unset = UNSET,
        none: str | Unset = UNSET,
        body_2: models.PrintRequest | Unset = UNSET,
    ) -> RawResponse[None]:
        """Return the response of `print`."""
        return self._client.execute_raw(
            operations.print(
                class_,
                self_=self_,
                query=query,
                body=body,
                headers=headers,
                operations_=operations_,
                print=print,
                type=type,
                id=id,
                id_2=id_2,
                list_=list_,
                str_=str_,
                to_json_=to_json_,
                query_pairs_=query_pairs_,
                free_headers_=free_headers_,
                optional_json_body_=optional_json_body_,
                form_fields=form_fields,
                field_parts_=field_parts_,
                json_text_=json_text_,
                host=host,
                none=none,
                body_2=body_2,
            )
        )

    def form(
        self,
        *,
        to_json_: str | Unset = UNSET,
        form_fields: str | Unset = UNSET,
        form_body_: str | Unset = UNSET,
        note: str | Unset = UNSET,
    ) -> RawResponse[None]:
        """Return the response of `form`."""
        return self._client.execute_raw(
            operations.form(
                to_json_=to_json_,
                form_fields=form_fields,
                form_body_=form_body_,
                note=note,
            )
        )
