# Copied by paragon-codegen, as it is; "paragon-codegen generate" writes it anew.
# flake8: noqa
# ruff: noqa: PGH004
# pylint: skip-file
# isort: skip_file
# fmt: off

"""JSON to Python and back; the choices that RFC 8259 leaves open are made here.

Reading: UTF-8 only (a byte order mark is skipped). Of duplicate keys the last
one counts. NaN and Infinity are refused. Integers are exact at any size up to
the interpreter's digit limit; a float beyond the double range is infinite. A
lone surrogate is kept, and sent back as the same escape. Nesting is bounded by
the interpreter's recursion limit.
Writing: NaN and infinities are refused; dates, times, durations and UUIDs are text.
"""

from __future__ import annotations

from codecs import BOM_UTF8
from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING, Any, Final, NoReturn, cast

from .errors import ConfigurationError, DecodeError

__all__ = ["dump_json", "parse_json"]

_DIGITS: Final = bytes(48 if 48 <= byte <= 57 else byte for byte in range(256))
_LONG_NUMBER: Final = b"0" * 19  # 19 digits may pass 64 bits


class _Json:
    """The standard library's way."""

    __slots__ = ("decode", "encode", "encode_ascii", "misfit")

    def __init__(self) -> None:
        import json

        self.misfit = json.JSONDecodeError
        self.decode = json.JSONDecoder(parse_constant=_refuse_constant).decode
        self.encode = json.JSONEncoder(
            check_circular=False,
            ensure_ascii=False,
            allow_nan=False,
            separators=(",", ":"),
            default=_as_text,
        ).encode
        self.encode_ascii = json.JSONEncoder(
            check_circular=False,
            allow_nan=False,
            separators=(",", ":"),
            default=_as_text,
        ).encode


# Both load with the first text: a program that only names the client need not wait.
_json = cache(_Json)


@cache
def _fast_loads() -> Callable[[bytes], Any] | None:
    """Return orjson's parser when orjson is installed, and works."""
    try:
        if TYPE_CHECKING:  # who does not use it need not have it, nor its types
            orjson: Any = None
        else:  # a statement, which whoever freezes a program finds
            import orjson
        return cast("Callable[[bytes], Any]", orjson.loads)
    # One for another Python, or another module of a name that it imports itself,
    # raises anything. It is a matter of speed alone: the standard library does as well.
    except Exception:
        return None


def _refuse_constant(name: str) -> NoReturn:
    """Refuse NaN and Infinity, which are not JSON."""
    raise ValueError(f"{name} is not JSON")


def _as_text(value: object) -> object:
    """Return the text of a date, a time, a duration or a UUID."""
    from .formats import text_of

    text = text_of(value)
    if text is value:
        raise TypeError(
            f"Object of type {type(value).__name__} is not JSON serializable"
        )
    return text


def parse_json(content: bytes) -> Any:
    """Return the value of a JSON document.

    Raises:
        DecodeError: the bytes are not UTF-8, not JSON, or nested too deeply.
    """
    fast_loads = _fast_loads()
    if fast_loads is not None:
        # orjson rounds integers beyond 64 bits, and refuses more than the
        # standard library does: it may only decide what both agree on.
        try:
            if _LONG_NUMBER not in content.translate(_DIGITS):
                return fast_loads(content)
        except ValueError:
            pass
    # The error is raised outside `except`, because a JSONDecodeError in its
    # context would carry the whole document.
    json = _json()
    try:
        return json.decode(content.removeprefix(BOM_UTF8).decode())
    except UnicodeDecodeError as error:
        problem = f"the body is not UTF-8 (byte {error.start})"
    except json.misfit as error:
        where = f"line {error.lineno} column {error.colno}"
        problem = f"the body is not JSON: {error.msg} at {where}"
    except RecursionError:
        problem = "the JSON is nested too deeply"
    except ValueError as error:  # a refused constant, or too many digits
        problem = f"the body is not usable JSON: {str(error).partition(';')[0]}"
    raise DecodeError(problem if content.strip() else "the body is empty")


def dump_json(value: object) -> bytes:
    """Return `value` as compact UTF-8 JSON.

    Raises:
        ConfigurationError: something in `value` has no JSON form.
    """
    json = _json()
    try:
        try:
            return json.encode(value).encode()
        except UnicodeEncodeError:  # a lone surrogate: only the escape is left
            return json.encode_ascii(value).encode()
    except (TypeError, ValueError, RecursionError) as error:
        problem = str(error) or type(error).__name__
    raise ConfigurationError(f"the request body cannot be written as JSON: {problem}")
