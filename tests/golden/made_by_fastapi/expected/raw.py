"""Methods that return responses as they came, synchronous."""

from __future__ import annotations

from uuid import UUID

from . import client as _client
from . import models, operations
from ._runtime.multipart import File
from ._runtime.response import RawResponse
from ._runtime.sources import ByteSource
from ._runtime.unset import UNSET, Unset

__all__ = [
    "RawApi",
    "RawBooksApi",
]


class RawBooksApi:
    """The same methods; each returns the response as it came, of any status."""

    def __init__(self, client: _client.Client) -> None:
        """Run operations with `client`."""
        self._client = client

    def list_books_books_get(
        self,
        *,
        q: str | None | Unset = UNSET,
        genre: list[models.Genre | str] | None | Unset = UNSET,
        limit: int | Unset = UNSET,
        x_trace: str | None | Unset = UNSET,
        session: str | None | Unset = UNSET,
    ) -> RawResponse[models.Page]:
        """Return the response of `list_books_books_get`."""
        return self._client.execute_raw(
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
    ) -> RawResponse[models.Book]:
        """Return the response of `add_book_books_post`."""
        return self._client.execute_raw(
            operations.add_book_books_post(
                title=title,
                medium=medium,
                genre=genre,
            )
        )

    def get_book_books_book_id_get(self, book_id: UUID) -> RawResponse[models.Book]:
        """Return the response of `get_book_books_book_id_get`."""
        return self._client.execute_raw(operations.get_book_books_book_id_get(book_id))

    def delete_book_books_book_id_delete(self, book_id: UUID) -> RawResponse[None]:
        """Return the response of `delete_book_books_book_id_delete`."""
        return self._client.execute_raw(
            operations.delete_book_books_book_id_delete(book_id)
        )

    def upload_cover_books_book_id_cover_post(
        self,
        book_id: UUID,
        *,
        file: ByteSource | File,
        alt: str | Unset = UNSET,
    ) -> RawResponse[dict[str, str]]:
        """Return the response of `upload_cover_books_book_id_cover_post`."""
        return self._client.execute_raw(
            operations.upload_cover_books_book_id_cover_post(
                book_id,
                file=file,
                alt=alt,
            )
        )


class RawApi:
    """The same methods; each returns the response as it came, of any status."""

    def __init__(self, client: _client.Client) -> None:
        """Run operations with `client`."""
        self._client = client

    def patch_book_books_book_id_patch(
        self,
        book_id: UUID,
        *,
        title: str,
    ) -> RawResponse[models.Book]:
        """Return the response of `patch_book_books_book_id_patch`."""
        return self._client.execute_raw(
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
    ) -> RawResponse[dict[str, str]]:
        """Return the response of `login_login_post`."""
        return self._client.execute_raw(
            operations.login_login_post(
                username=username,
                password=password,
            )
        )

    def read_file_files_path_get(self, path: str) -> RawResponse[None]:
        """Return the response of `read_file_files_path_get`."""
        return self._client.execute_raw(operations.read_file_files_path_get(path))

    def health_health_get(self) -> RawResponse[str]:
        """Return the response of `health_health_get`."""
        return self._client.execute_raw(operations.health_health_get())
