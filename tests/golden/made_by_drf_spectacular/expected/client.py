"""The synchronous client."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import ClassVar, Self, overload

from . import models, operations
from . import raw as _raw
from ._runtime.budget import RetryBudget
from ._runtime.client import SyncClient
from ._runtime.credentials import TokenSource
from ._runtime.multipart import Part
from ._runtime.observing import Observer
from ._runtime.options import DEFAULT_LIMITS, DEFAULT_TIMEOUT, Limits, Timeout
from ._runtime.proxies import chosen_proxy
from ._runtime.sealed import Sealed
from ._runtime.settings import basic_credential, call_options, given, key_credential
from ._runtime.transport import HttpClient
from ._runtime.unset import UNSET, Unset
from .hosts import Hosts

__all__ = [
    "Api",
    "Client",
]


class Client(SyncClient):
    """Tasks: a synchronous client. Use it as a context manager, or close it."""

    _credential_help: ClassVar[Mapping[str, str]] = {
        "basicAuth": "username= and password=",
        "cookieAuth": "cookie_auth=",
        "tokenAuth": "token_auth=",
    }

    def __init__(
        self,
        *,
        username: str | Unset = UNSET,
        password: str | Unset = UNSET,
        cookie_auth: TokenSource | Unset = UNSET,
        token_auth: TokenSource | Unset = UNSET,
        hosts: Hosts | Unset = UNSET,
        base_url: str | Unset = UNSET,
        timeout: float | Timeout = DEFAULT_TIMEOUT,
        max_retries: int = 2,
        headers: Mapping[str, str] | None = None,
        observers: Sequence[Observer] = (),
        retry_budget: RetryBudget | Unset | None = UNSET,
        limits: Limits = DEFAULT_LIMITS,
        proxy: str | Unset | None = UNSET,
        http_client: HttpClient | None = None,
    ) -> None:
        """Set up the client; nothing is sent yet.

        Args:
            username: The user name.
            password: The password.
            cookie_auth: The key, sent in the cookie `sessionid`.
            token_auth: Token-based authentication with required prefix "Token".
            hosts: Addresses of the services.
            base_url: One address for all services, in place of `hosts`.
            timeout: Seconds for a whole call, or limits for each phase.
            max_retries: Attempts after the first one.
            headers: Headers sent with every call.
            observers: Told of every attempt: for metrics and traces.
            retry_budget: Bounds the retries of all calls together, copies
                included; None for no such bound. Default: 100 retries at once, and
                one more for every ten calls.
            limits: How many connections are kept, and how long.
            proxy: URL of the proxy for https. None: no proxy. Default:
                `HTTPS_PROXY`, `ALL_PROXY` and `NO_PROXY` of the environment.
            http_client: Moves the bytes in place of a connection pool of its
                own.
        """
        credentials = {
            "basicAuth": basic_credential(
                "username", username, "", "password", password, ""
            ),
            "cookieAuth": key_credential(
                "cookie", "sessionid", "cookie_auth", cookie_auth, ""
            ),
            "tokenAuth": key_credential(
                "header", "Authorization", "token_auth", token_auth, ""
            ),
        }
        sealed_headers, sealed_proxy = Sealed(headers), Sealed(proxy)
        # No error below may show a secret among the locals of its traceback.
        del username, password, cookie_auth, token_auth, headers, proxy
        super().__init__(
            hosts=Hosts.chosen(hosts, base_url),
            credentials=credentials,
            options=call_options(
                timeout,
                max_retries,
                sealed_headers,
                observers=observers,
                retry_budget=retry_budget,
            ),
            limits=limits,
            proxy=chosen_proxy(sealed_proxy),
            http_client=http_client,
        )

    def with_credentials(
        self,
        *,
        username: str | Unset = UNSET,
        password: str | Unset = UNSET,
        cookie_auth: TokenSource | Unset = UNSET,
        token_auth: TokenSource | Unset = UNSET,
    ) -> Self:
        """Return a copy with other credentials; it shares the connections.

        What is absent stays as it is.

        Raises:
            ConfigurationError: A credential is None or empty: nothing stands in for
                it.
        """
        credentials = {
            "basicAuth": basic_credential(
                "username", username, "", "password", password, ""
            ),
            "cookieAuth": key_credential(
                "cookie", "sessionid", "cookie_auth", cookie_auth, ""
            ),
            "tokenAuth": key_credential(
                "header", "Authorization", "token_auth", token_auth, ""
            ),
        }
        del username, password, cookie_auth, token_auth
        return self._copy(credentials=given(credentials))

    @property
    def api(self) -> Api:
        """Operations of the API, one method for each."""
        return Api(self)


class Api:
    """Operations of the API, one method for each."""

    def __init__(self, client: Client) -> None:
        """Run operations with `client`."""
        self._client = client

    @property
    def with_raw_response(self) -> _raw.RawApi:
        """The same methods; each returns the response as it came, of any status."""
        return _raw.RawApi(self._client)

    def api_tasks_list(self, *, page: int | Unset = UNSET) -> models.PaginatedTaskSList:
        """GET /api/tasks/.

        Args:
            page: A page number within the paginated result set.
        """
        return self._client.execute(operations.api_tasks_list(page=page))

    @overload
    def api_tasks_create(self, *, body: models.TaskSRequest) -> models.TaskS: ...

    @overload
    def api_tasks_create(self, *, form: models.TaskSRequest) -> models.TaskS: ...

    @overload
    def api_tasks_create(self, *, parts: Sequence[Part]) -> models.TaskS: ...

    def api_tasks_create(
        self,
        *,
        body: models.TaskSRequest | Unset = UNSET,
        form: models.TaskSRequest | Unset = UNSET,
        parts: Sequence[Part] | Unset = UNSET,
    ) -> models.TaskS:
        """POST /api/tasks/."""
        return self._client.execute(
            operations.api_tasks_create(
                body=body,
                form=form,
                parts=parts,
            )
        )

    def api_tasks_retrieve(self, id: int) -> models.TaskS:
        """GET /api/tasks/{id}/.

        Args:
            id: A unique integer value identifying this task.
        """
        return self._client.execute(operations.api_tasks_retrieve(id))

    @overload
    def api_tasks_update(
        self,
        id: int,
        *,
        body: models.TaskSRequest,
    ) -> models.TaskS: ...

    @overload
    def api_tasks_update(
        self,
        id: int,
        *,
        form: models.TaskSRequest,
    ) -> models.TaskS: ...

    @overload
    def api_tasks_update(
        self,
        id: int,
        *,
        parts: Sequence[Part],
    ) -> models.TaskS: ...

    def api_tasks_update(
        self,
        id: int,
        *,
        body: models.TaskSRequest | Unset = UNSET,
        form: models.TaskSRequest | Unset = UNSET,
        parts: Sequence[Part] | Unset = UNSET,
    ) -> models.TaskS:
        """PUT /api/tasks/{id}/.

        Args:
            id: A unique integer value identifying this task.
        """
        return self._client.execute(
            operations.api_tasks_update(
                id,
                body=body,
                form=form,
                parts=parts,
            )
        )

    def api_tasks_destroy(self, id: int) -> None:
        """DELETE /api/tasks/{id}/.

        Args:
            id: A unique integer value identifying this task.
        """
        return self._client.execute(operations.api_tasks_destroy(id))

    @overload
    def api_tasks_partial_update(
        self,
        id: int,
        *,
        body: models.PatchedTaskSRequest | Unset = UNSET,
    ) -> models.TaskS: ...

    @overload
    def api_tasks_partial_update(
        self,
        id: int,
        *,
        form: models.PatchedTaskSRequest,
    ) -> models.TaskS: ...

    @overload
    def api_tasks_partial_update(
        self,
        id: int,
        *,
        parts: Sequence[Part],
    ) -> models.TaskS: ...

    def api_tasks_partial_update(
        self,
        id: int,
        *,
        body: models.PatchedTaskSRequest | Unset = UNSET,
        form: models.PatchedTaskSRequest | Unset = UNSET,
        parts: Sequence[Part] | Unset = UNSET,
    ) -> models.TaskS:
        """PATCH /api/tasks/{id}/.

        Args:
            id: A unique integer value identifying this task.
        """
        return self._client.execute(
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
    ) -> models.TaskS | None: ...

    @overload
    def api_tasks_finish_create(
        self,
        id: int,
        *,
        form: models.DoneRequest,
    ) -> models.TaskS | None: ...

    @overload
    def api_tasks_finish_create(
        self,
        id: int,
        *,
        parts: Sequence[Part],
    ) -> models.TaskS | None: ...

    def api_tasks_finish_create(
        self,
        id: int,
        *,
        body: models.DoneRequest | Unset = UNSET,
        form: models.DoneRequest | Unset = UNSET,
        parts: Sequence[Part] | Unset = UNSET,
    ) -> models.TaskS | None:
        """POST /api/tasks/{id}/finish/.

        Args:
            id: A unique integer value identifying this task.
        """
        return self._client.execute(
            operations.api_tasks_finish_create(
                id,
                body=body,
                form=form,
                parts=parts,
            )
        )
