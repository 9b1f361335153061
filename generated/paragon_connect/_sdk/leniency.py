# Copied by paragon-codegen from behaviour leniency.py; edit that and run "paragon-codegen generate".
# flake8: noqa
# ruff: noqa: PGH004
# pylint: skip-file
# isort: skip_file
# fmt: off

"""Answers that may be empty: of a provider, or of a workflow's own Response step."""

from __future__ import annotations

from typing import Any

from .._runtime.answers import Answers, Reader
from .._runtime.operation import Operation

__all__ = ["empty_is_none"]


class _OrNone:
    """Reads an empty body as None, and leaves others to another reader."""

    __slots__ = ("_reader",)

    def __init__(self, reader: Reader[Any]) -> None:
        self._reader = reader

    def read(self, content: bytes, content_type: str) -> Any:
        """Return the value of the body."""
        return self._reader.read(content, content_type) if content else None


class _MayBeEmpty(Answers[Any]):
    """The answers of an operation, but each may be empty, whatever its type."""

    __slots__ = ("_described",)

    def __init__(self, described: Answers[Any]) -> None:
        self._described = described

    @property
    def accept(self) -> str:
        """The Accept header."""
        return self._described.accept

    def find(self, status: int, content_type: str) -> Reader[Any] | None:
        """Return the reader for a response."""
        found = self._described.find(status, content_type)
        return None if found is None else _OrNone(found)

    def succeeds(self, status: int) -> bool:
        """Return whether a status stands for a result."""
        return self._described.succeeds(status)


def empty_is_none(operation: Operation[Any]) -> Operation[Any]:
    """Return an operation that takes an empty answer for None."""
    operation.answers = _MayBeEmpty(operation.answers)
    return operation
