# Copied by paragon-codegen from behaviour secrecy.py; edit that and run "paragon-codegen generate".
# flake8: noqa
# ruff: noqa: PGH004
# pylint: skip-file
# isort: skip_file
# fmt: off

"""What a user typed in is masked wherever the API repeats it: it may be an API key."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, TypeVar, cast

from .._runtime.operation import Operation
from .._runtime.secret import Secret

__all__ = ["guarded"]

T = TypeVar("T")


def guarded(operation: Operation[T], *typed_in: object) -> Operation[T]:
    """Return an operation whose errors show nothing of what was typed in.

    Args:
        operation: The operation that sends it.
        typed_in: JSON data; every text in it counts.
    """
    operation.secrets = [Secret(each) for each in _texts(typed_in)]
    return operation


def _texts(data: object) -> Iterator[str]:
    """Yield the texts in JSON data, names aside."""
    left: list[Any] = [data]
    while left:
        value = left.pop()
        if isinstance(value, str):
            yield value
        elif isinstance(value, Mapping):
            left += cast("Mapping[str, Any]", value).values()
        elif isinstance(value, list | tuple):
            left += cast("list[Any]", value)
