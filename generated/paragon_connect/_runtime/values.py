# Copied by paragon-codegen, as it is; "paragon-codegen generate" writes it anew.
# flake8: noqa
# ruff: noqa: PGH004
# pylint: skip-file
# isort: skip_file
# fmt: off

"""JSON within a stream: what the data of an event or an item of a sequence says."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final, TypeVar

from .errors import DecodeError
from .json_text import parse_json

__all__ = ["read_value"]

T = TypeVar("T")

_QUOTED: Final = 2000


def read_value(text: str, decode: Callable[[Any], T]) -> T:
    """Return what a text of JSON stands for.

    Args:
        text: as it came.
        decode: turns the parsed value into the result.

    Raises:
        DecodeError: it is not as described; the error quotes its beginning.
    """
    try:
        return decode(parse_json(text.encode("utf-8", "replace")))
    except DecodeError as error:
        problem = error
    except RecursionError:
        problem = DecodeError("the data is nested too deeply")
    except Exception as error:  # data that no model foresaw: never a KeyError
        problem = DecodeError(f"the data does not fit: {type(error).__name__}: {error}")
    problem.excerpt = text[:_QUOTED]
    raise problem.with_traceback(None)
