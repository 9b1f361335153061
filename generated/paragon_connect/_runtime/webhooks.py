# Copied by paragon-codegen, as it is; "paragon-codegen generate" writes it anew.
# flake8: noqa
# ruff: noqa: PGH004
# pylint: skip-file
# isort: skip_file
# fmt: off

"""Webhooks: which event a body is, and what is in it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from .codec import Decoder
from .errors import DecodeError
from .hints import Tag
from .json_data import is_object
from .json_text import parse_json
from .mismatch import MISFIT

__all__ = ["EventReader", "UnknownEvent"]

T_co = TypeVar("T_co", covariant=True)

Kinds = Mapping[str, Mapping[Tag, Decoder[Any]]]
"""Member → its value → what reads the events that have it."""


@dataclass(frozen=True, slots=True, repr=False)
class UnknownEvent:
    """An event that this version does not know.

    Attributes:
        data: The body: any JSON value.
        kind: The value of the member that tells events apart, if there is a text.
    """

    data: Any
    kind: str | None = None

    def __repr__(self) -> str:
        """Return the data; what is named like a secret is masked."""
        from .redaction import without_secrets

        shown = without_secrets({"data": self.data})["data"]
        return f"UnknownEvent({shown!r}, kind={self.kind!r})"


class EventReader(Generic[T_co]):
    """Reads the bodies of webhooks.

    A kind that is known decides: what does not fit it is an error. Events that no member
    tells apart are known by their form. What is left is an `UnknownEvent`.
    """

    __slots__ = ("_kinds", "_others")

    def __init__(self, kinds: Kinds, others: Decoder[Any] | None = None) -> None:
        """Prepare to read.

        Args:
            kinds: What reads the events that a member tells apart.
            others: What reads the others.
        """
        self._kinds = kinds
        self._others = others

    def read(self, content: bytes) -> T_co:
        """Return the event of a body.

        Raises:
            DecodeError: The body is no JSON, or not what its kind promises.
        """
        event: T_co = self._decode(parse_json(content))
        return event

    def _decode(self, data: Any) -> Any:
        """Return the event of parsed JSON."""
        known, kind = _known(self._kinds, data)
        problem: DecodeError | None = None
        if known is not None:
            try:
                return known(data)
            except DecodeError as error:
                problem = error
        if self._others is not None:
            try:
                return self._others(data)
            except MISFIT:
                pass
        if problem is not None:
            raise problem
        return UnknownEvent(data, kind)


def _known(kinds: Kinds, data: Any) -> tuple[Decoder[Any] | None, str | None]:
    """Return what reads the events of a kind, None for none, and the kind if it is text."""
    kind: str | None = None
    for wire in kinds if is_object(data) else ():
        value = data.get(wire)
        if not isinstance(value, str | int | float):
            continue
        found = kinds[wire].get(value)
        if found is not None:
            return found, str(value)
        if kind is None and isinstance(value, str):
            kind = value
    return None, kind
