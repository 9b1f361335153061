"""The synchronous client."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import ClassVar, Self
from uuid import UUID

from . import models, operations
from . import raw as _raw
from . import streaming as _streaming
from ._runtime.budget import RetryBudget
from ._runtime.credentials import TokenSource
from ._runtime.multipart import File
from ._runtime.observing import Observer
from ._runtime.options import DEFAULT_LIMITS, DEFAULT_TIMEOUT, Limits, Timeout
from ._runtime.proxies import chosen_proxy
from ._runtime.sealed import Sealed
from ._runtime.settings import bearer_credential, call_options, given, key_credential
from ._runtime.sources import ByteSource
from ._runtime.streaming_client import StreamingClient
from ._runtime.transport import HttpClient
from ._runtime.unset import UNSET, Unset
from .hosts import Hosts

__all__ = [
    "BooksApi",
    "Client",
]


class Client(StreamingClient):
    """Library: a synchronous client. Use it as a context manager, or close it."""

    _credential_help: ClassVar[Mapping[str, str]] = {
        "OAuth2PasswordBearer": "token=",
        "APIKeyHeader": "api_key=",
    }

    def __init__(
        self,
        *,
        token: TokenSource | Unset = UNSET,
        api_key: TokenSource | Unset = UNSET,
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
            token: The bearer token.
            api_key: The key, sent in the header `X-Key`.
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
            "OAuth2PasswordBearer": bearer_credential("token", token, ""),
            "APIKeyHeader": key_credential("header", "X-Key", "api_key", api_key, ""),
        }
        sealed_headers, sealed_proxy = Sealed(headers), Sealed(proxy)
        # No error below may show a secret among the locals of its traceback.
        del token, api_key, headers, proxy
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
        token: TokenSource | Unset = UNSET,
        api_key: TokenSource | Unset = UNSET,
    ) -> Self:
        """Return a copy with other credentials; it shares the connections.

        What is absent stays as it is.

        Raises:
            ConfigurationError: A credential is None or empty: nothing stands in for
                it.
        """
        credentials = {
            "OAuth2PasswordBearer": bearer_credential("token", token, ""),
            "APIKeyHeader": key_credential("header", "X-Key", "api_key", api_key, ""),
        }
        del token, api_key
        return self._copy(credentials=given(credentials))

    @property
    def books(self) -> BooksApi:
        """Operations of the API, one method for each."""
        return BooksApi(self)

    @property
    def with_raw_response(self) -> _raw.RawApi:
        """The same methods; each returns the response as it came, of any status."""
        return _raw.RawApi(self)

    @property
    def with_streaming_response(self) -> _streaming.StreamingApi:
        """The same methods; each opens its answer as a stream, in a `with`."""
        return _streaming.StreamingApi(self)

    def patch_book_books_book_id_patch(
        self,
        book_id: UUID,
        *,
        title: str,
    ) -> models.Book:
        """Patch Book."""
        return self.execute(
            operations.patch_book_books_book_id_patch(
                book_id,
                title=title,
            )
        )

    def login_login_post(
        self,
        *,
        username: str,
        password: str,
    ) -> dict[str, str]:
        """Login."""
        return self.execute(
            operations.login_login_post(
                username=username,
                password=password,
            )
        )

    def read_file_files_path_get(self, path: str) -> None:
        """Read File."""
        return self.execute(operations.read_file_files_path_get(path))

    def health_health_get(self) -> str:
        """Health."""
        return self.execute(operations.health_health_get())


class BooksApi:
    """Operations of the API, one method for each."""

    def __init__(self, client: Client) -> None:
        """Run operations with `client`."""
        self._client = client

    @property
    def with_raw_response(self) -> _raw.RawBooksApi:
        """The same methods; each returns the response as it came, of any status."""
        return _raw.RawBooksApi(self._client)

    def list_books_books_get(
        self,
        *,
        q: str | None | Unset = UNSET,
        genre: list[models.Genre | str] | None | Unset = UNSET,
        limit: int | Unset = UNSET,
        x_trace: str | None | Unset = UNSET,
        session: str | None | Unset = UNSET,
    ) -> models.Page:
        """List Books.

        Args:
            limit: 1 to 100. Default: 20.
        """
        return self._client.execute(
            operations.list_books_books_get(
                q=q,
                genre=genre,
                limit=limit,
                x_trace=x_trace,
                session=session,
            )
        )

    def add_book_books_post(
        self,
        *,
        title: str,
        medium: models.NewBookMedium,
        genre: models.Genre | str | Unset = UNSET,
    ) -> models.Book:
        """Add Book.

        Args:
            genre: Default: "novel".
        """
        return self._client.execute(
            operations.add_book_books_post(
                title=title,
                medium=medium,
                genre=genre,
            )
        )

    def get_book_books_book_id_get(self, book_id: UUID) -> models.Book:
        """Get Book."""
        return self._client.execute(operations.get_book_books_book_id_get(book_id))

    def delete_book_books_book_id_delete(self, book_id: UUID) -> None:
        """Delete Book."""
        return self._client.execute(
            operations.delete_book_books_book_id_delete(book_id)
        )

    def upload_cover_books_book_id_cover_post(
        self,
        book_id: UUID,
        *,
        file: ByteSource | File,
        alt: str | Unset = UNSET,
    ) -> dict[str, str]:
        """Upload Cover.

        Args:
            alt: Default: "".
        """
        return self._client.execute(
            operations.upload_cover_books_book_id_cover_post(
                book_id,
                file=file,
                alt=alt,
            )
        )
