"""Methods that return responses as they came, synchronous."""

from __future__ import annotations

from collections.abc import Sequence
from typing import overload

from . import client as _client
from . import models, operations
from ._runtime.multipart import Part
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

    def api_tasks_list(
        self, *, page: int | Unset = UNSET
    ) -> RawResponse[models.PaginatedTaskSList]:
        """Return the response of `api_tasks_list`."""
        return self._client.execute_raw(operations.api_tasks_list(page=page))

    @overload
    def api_tasks_create(
        self, *, body: models.TaskSRequest
    ) -> RawResponse[models.TaskS]: ...

    @overload
    def api_tasks_create(
        self, *, form: models.TaskSRequest
    ) -> RawResponse[models.TaskS]: ...

    @overload
    def api_tasks_create(
        self, *, parts: Sequence[Part]
    ) -> RawResponse[models.TaskS]: ...

    def api_tasks_create(
        self,
        *,
        body: models.TaskSRequest | Unset = UNSET,
        form: models.TaskSRequest | Unset = UNSET,
        parts: Sequence[Part] | Unset = UNSET,
    ) -> RawResponse[models.TaskS]:
        """Return the response of `api_tasks_create`."""
        return self._client.execute_raw(
            operations.api_tasks_create(
                body=body,
                form=form,
                parts=parts,
            )
        )

    def api_tasks_retrieve(self, id: int) -> RawResponse[models.TaskS]:
        """Return the response of `api_tasks_retrieve`."""
        return self._client.execute_raw(operations.api_tasks_retrieve(id))

    @overload
    def api_tasks_update(
        self,
        id: int,
        *,
        body: models.TaskSRequest,
    ) -> RawResponse[models.TaskS]: ...

    @overload
    def api_tasks_update(
        self,
        id: int,
        *,
        form: models.TaskSRequest,
    ) -> RawResponse[models.TaskS]: ...

    @overload
    def api_tasks_update(
        self,
        id: int,
        *,
        parts: Sequence[Part],
    ) -> RawResponse[models.TaskS]: ...

    def api_tasks_update(
        self,
        id: int,
        *,
        body: models.TaskSRequest | Unset = UNSET,
        form: models.TaskSRequest | Unset = UNSET,
        parts: Sequence[Part] | Unset = UNSET,
    ) -> RawResponse[models.TaskS]:
        """Return the response of `api_tasks_update`."""
        return self._client.execute_raw(
            operations.api_tasks_update(
                id,
                body=body,
                form=form,
                parts=parts,
            )
        )

    def api_tasks_destroy(self, id: int) -> RawResponse[None]:
        """Return the response of `api_tasks_destroy`."""
        return self._client.execute_raw(operations.api_tasks_destroy(id))

    @overload
    def api_tasks_partial_update(
        self,
        id: int,
        *,
        body: models.PatchedTaskSRequest | Unset = UNSET,
    ) -> RawResponse[models.TaskS]: ...

    @overload
    def api_tasks_partial_update(
        self,
        id: int,
        *,
        form: models.PatchedTaskSRequest,
    ) -> RawResponse[models.TaskS]: ...

    @overload
    def api_tasks_partial_update(
        self,
        id: int,
        *,
        parts: Sequence[Part],
    ) -> RawResponse[models.TaskS]: ...

    def api_tasks_partial_update(
        self,
        id: int,
        *,
        body: models.PatchedTaskSRequest | Unset = UNSET,
        form: models.PatchedTaskSRequest | Unset = UNSET,
        parts: Sequence[Part] | Unset = UNSET,
    ) -> RawResponse[models.TaskS]:
        """Return the response of `api_tasks_partial_update`."""
        return self._client.execute_raw(
            operations.api_tasks_partial_update(
                id,
                body=body,
                form=form,
                parts=parts,
            )
        )

    @overload
    def api_tasks_finish_create(
        self,
        id: int,
        *,
        body: models.DoneRequest,
    ) -> RawResponse[models.TaskS | None]: ...

    @overload
    def api_tasks_finish_create(
        self,
        id: int,
        *,
        form: models.DoneRequest,
    ) -> RawResponse[models.TaskS | None]: ...

    @overload
    def api_tasks_finish_create(
        self,
        id: int,
        *,
        parts: Sequence[Part],
    ) -> RawResponse[models.TaskS | None]: ...

    def api_tasks_finish_create(
        self,
        id: int,
        *,
        body: models.DoneRequest | Unset = UNSET,
        form: models.DoneRequest | Unset = UNSET,
        parts: Sequence[Part] | Unset = UNSET,
    ) -> RawResponse[models.TaskS | None]:
        """Return the response of `api_tasks_finish_create`."""
        return self._client.execute_raw(
            operations.api_tasks_finish_create(
                id,
                body=body,
                form=form,
                parts=parts,
            )
        )
