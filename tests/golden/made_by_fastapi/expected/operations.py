"""Operations: one function for each, which describes the call and sends nothing.

`client.execute(operation)` runs one; the methods of the client do just that.
"""

from __future__ import annotations

from uuid import UUID

from . import models
from ._runtime.answers import Answers, Json, Text
from ._runtime.body import json_body
from ._runtime.codec import as_str, checked, map_of, to_json, written
from ._runtime.form import form_body
from ._runtime.multipart import File, field_parts, file_parts, multipart_body
from ._runtime.operation import Operation
from ._runtime.parameters import cookie_pairs, header_pairs, path_segment, query_pairs
from ._runtime.sources import AsyncByteSource
from ._runtime.unset import UNSET, Unset
from ._runtime.uuids import uuid_text

__all__ = [
    "add_book_books_post",
    "delete_book_books_book_id_delete",
    "get_book_books_book_id_get",
    "health_health_get",
    "list_books_books_get",
    "login_login_post",
    "patch_book_books_book_id_patch",
    "read_file_files_path_get",
    "upload_cover_books_book_id_cover_post",
]


_LIST_BOOKS_BOOKS_GET: Answers[models.Page] = Answers(
    lambda: {
        "200": {
            "application/json": Json(models.Page.from_dict),
        },
        "422": {
            "application/json": Json(models.HTTPValidationError.from_dict),
        },
    },
)


def list_books_books_get(
    *,
    q: str | None | Unset = UNSET,
    genre: list[models.Genre | str] | None | Unset = UNSET,
    limit: int | Unset = UNSET,
    x_trace: str | None | Unset = UNSET,
    session: str | None | Unset = UNSET,
) -> Operation[models.Page]:
    """GET /books: List Books"""
    return Operation(
        "list_books_books_get",
        "GET",
        "/books",
        host="default",
        query=[
            *query_pairs("q", q, null=True),
            *query_pairs("genre", to_json(genre), null=True),
            *query_pairs("limit", limit),
        ],
        headers=[
            *header_pairs("x-trace", x_trace, null=True),
        ],
        cookies=[
            *cookie_pairs("session", session, null=True),
        ],
        answers=_LIST_BOOKS_BOOKS_GET,
        template="/books",
    )


_ADD_BOOK_BOOKS_POST: Answers[models.Book] = Answers(
    lambda: {
        "201": {
            "application/json": Json(models.Book.from_dict),
        },
        "409": {
            "application/json": Json(models.Problem.from_dict),
        },
        "422": {
            "application/json": Json(models.HTTPValidationError.from_dict),
        },
    },
)


def add_book_books_post(
    *,
    title: str,
    medium: models.NewBookMedium,
    genre: models.Genre | str | Unset = UNSET,
) -> Operation[models.Book]:
    """POST /books: Add Book"""
    return Operation(
        "add_book_books_post",
        "POST",
        "/books",
        host="default",
        body=json_body(
            written(
                models.NewBook(
                    title=title,
                    genre=genre,
                    medium=medium,
                )
            )
        ),
        answers=_ADD_BOOK_BOOKS_POST,
        security=(("OAuth2PasswordBearer",),),
        template="/books",
    )


_GET_BOOK_BOOKS_BOOK_ID_GET: Answers[models.Book] = Answers(
    lambda: {
        "200": {
            "application/json": Json(models.Book.from_dict),
        },
        "422": {
            "application/json": Json(models.HTTPValidationError.from_dict),
        },
    },
)


def get_book_books_book_id_get(book_id: UUID) -> Operation[models.Book]:
    """GET /books/{book_id}: Get Book"""
    return Operation(
        "get_book_books__book_id__get",
        "GET",
        "/books/" + path_segment("book_id", uuid_text(book_id)),
        host="default",
        answers=_GET_BOOK_BOOKS_BOOK_ID_GET,
        security=(("APIKeyHeader",),),
        template="/books/{book_id}",
    )


_DELETE_BOOK_BOOKS_BOOK_ID_DELETE: Answers[None] = Answers(
    lambda: {
        "204": {},
        "422": {
            "application/json": Json(models.HTTPValidationError.from_dict),
        },
    },
)


def delete_book_books_book_id_delete(book_id: UUID) -> Operation[None]:
    """DELETE /books/{book_id}: Delete Book"""
    return Operation(
        "delete_book_books__book_id__delete",
        "DELETE",
        "/books/" + path_segment("book_id", uuid_text(book_id)),
        host="default",
        answers=_DELETE_BOOK_BOOKS_BOOK_ID_DELETE,
        template="/books/{book_id}",
    )


_UPLOAD_COVER_BOOKS_BOOK_ID_COVER_POST: Answers[dict[str, str]] = Answers(
    lambda: {
        "200": {
            "application/json": Json(checked(map_of(as_str), dict[str, str])),
        },
        "422": {
            "application/json": Json(models.HTTPValidationError.from_dict),
        },
    },
)


def upload_cover_books_book_id_cover_post(
    book_id: UUID,
    *,
    file: AsyncByteSource | File,
    alt: str | Unset = UNSET,
) -> Operation[dict[str, str]]:
    """POST /books/{book_id}/cover: Upload Cover"""
    return Operation(
        "upload_cover_books__book_id__cover_post",
        "POST",
        "/books/" + path_segment("book_id", uuid_text(book_id)) + "/cover",
        host="default",
        body=multipart_body(
            [
                *file_parts("file", file),
                *field_parts("alt", to_json(alt)),
            ],
        ),
        answers=_UPLOAD_COVER_BOOKS_BOOK_ID_COVER_POST,
        template="/books/{book_id}/cover",
    )


_PATCH_BOOK_BOOKS_BOOK_ID_PATCH: Answers[models.Book] = Answers(
    lambda: {
        "200": {
            "application/json": Json(models.Book.from_dict),
        },
        "422": {
            "application/json": Json(models.HTTPValidationError.from_dict),
        },
    },
)


def patch_book_books_book_id_patch(
    book_id: UUID,
    *,
    title: str,
) -> Operation[models.Book]:
    """PATCH /books/{book_id}: Patch Book"""
    return Operation(
        "patch_book_books__book_id__patch",
        "PATCH",
        "/books/" + path_segment("book_id", uuid_text(book_id)),
        host="default",
        body=json_body(written(models.BodyPatchBookBooksBookIdPatch(title=title))),
        answers=_PATCH_BOOK_BOOKS_BOOK_ID_PATCH,
        template="/books/{book_id}",
    )


_LOGIN_LOGIN_POST: Answers[dict[str, str]] = Answers(
    lambda: {
        "200": {
            "application/json": Json(checked(map_of(as_str), dict[str, str])),
        },
        "422": {
            "application/json": Json(models.HTTPValidationError.from_dict),
        },
    },
)


def login_login_post(
    *,
    username: str,
    password: str,
) -> Operation[dict[str, str]]:
    """POST /login: Login"""
    return Operation(
        "login_login_post",
        "POST",
        "/login",
        host="default",
        body=form_body(
            written(
                models.BodyLoginLoginPost(
                    username=username,
                    password=password,
                )
            )
        ),
        answers=_LOGIN_LOGIN_POST,
        template="/login",
    )


_READ_FILE_FILES_PATH_GET: Answers[None] = Answers(
    lambda: {
        "200": {},
        "422": {
            "application/json": Json(models.HTTPValidationError.from_dict),
        },
    },
)


def read_file_files_path_get(path: str) -> Operation[None]:
    """GET /files/{path}: Read File"""
    return Operation(
        "read_file_files__path__get",
        "GET",
        "/files/" + path_segment("path", path),
        host="default",
        answers=_READ_FILE_FILES_PATH_GET,
        template="/files/{path}",
    )


_HEALTH_HEALTH_GET: Answers[str] = Answers(
    lambda: {
        "200": {
            "text/plain": Text(),
        },
    },
)


def health_health_get() -> Operation[str]:
    """GET /health: Health"""
    return Operation(
        "health_health_get",
        "GET",
        "/health",
        host="default",
        answers=_HEALTH_HEALTH_GET,
        template="/health",
    )
