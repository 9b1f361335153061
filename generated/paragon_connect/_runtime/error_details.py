# Copied by paragon-codegen, as it is; "paragon-codegen generate" writes it anew.
# flake8: noqa
# ruff: noqa: PGH004
# pylint: skip-file
# isort: skip_file
# fmt: off

"""What an error is told of the call that it ends, secrets masked."""

from __future__ import annotations

from typing import Any

from .charsets import codec_of
from .errors import ClientError, DecodeError
from .lengths import TEXT_LENGTH, WORD_LENGTH
from .payload import Payload
from .redaction import Redactor
from .response import RawResponse

__all__ = ["tell_answer", "tell_call"]


def tell_call(error: ClientError, method: str, url: str, redactor: Redactor) -> None:
    """Add to an error which call it was; mask what it quotes.

    Args:
        error: The error; changed in place.
        method: The HTTP method.
        url: The address, masked already.
        redactor: Masks the secrets of the call.
    """
    error.message = redactor.line(error.message, TEXT_LENGTH)
    error.args = (error.message,)
    error.method = method
    error.url = url
    if isinstance(error, DecodeError):
        error.path = redactor.line(error.path, TEXT_LENGTH)
        error.also = redactor.line(error.also, TEXT_LENGTH)


def tell_answer(
    error: ClientError,
    raw: RawResponse[Any],
    payload: Payload | None,
    redactor: Redactor,
) -> None:
    """Add to an error what is known of the answer.

    Args:
        error: The error; changed in place.
        raw: The answer, as far as its head goes.
        payload: What has arrived of its body.
        redactor: Masks the secrets of the call.
    """
    error.status = raw.status
    error.content_type = redactor.line(raw.content_type, WORD_LENGTH)
    error.request_id = raw.request_id and redactor.line(raw.request_id, WORD_LENGTH)
    if payload is not None:
        codec = codec_of(raw.content_type) or "utf-8"
        quoted = payload.beginning() or error.excerpt.encode()
        error.excerpt = redactor.excerpt(quoted, codec)
