# Copied by paragon-codegen, as it is; "paragon-codegen generate" writes it anew.
# flake8: noqa
# ruff: noqa: PGH004
# pylint: skip-file
# isort: skip_file
# fmt: off

"""The items of a parameter's value: a scalar, those of a list, or of an object."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any, cast

from .parameter_texts import scalar
from .unset import UNSET

__all__ = ["Encode", "items_of", "joined"]

Encode = Callable[[str], str]
"""Writes a text as its place in the request needs it."""


def items_of(
    name: str, value: object, encode: Encode
) -> Iterator[tuple[str | None, str]]:
    """Yield (key or None, encoded text) for each scalar of a value."""
    if isinstance(value, Mapping):
        for key, item in cast("Mapping[object, Any]", value).items():
            if item is not UNSET:
                yield encode(scalar(name, key)), encode(scalar(name, item))
    elif isinstance(value, (list, tuple)):
        for item in cast("list[Any]", value):
            yield None, encode(scalar(name, item))
    else:
        yield None, encode(scalar(name, value))


def joined(items: list[tuple[str | None, str]], separator: str, explode: bool) -> str:
    """Join items; the keys of an object are items of their own unless exploded."""
    parts: list[str] = []
    for key, item in items:
        if key is None:
            parts.append(item)
        elif explode:
            parts.append(f"{key}={item}")
        else:
            parts += (key, item)
    return separator.join(parts)
