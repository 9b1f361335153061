"""Webhooks: what the API sends, and how it signs that."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .types import Type

__all__ = ["Algorithm", "DigestEncoding", "EventKinds", "Signature", "Webhooks"]

Algorithm = Literal["sha1", "sha256", "sha384", "sha512"]
DigestEncoding = Literal["hex", "base64"]


@dataclass(frozen=True, slots=True)
class Signature:
    """How requests are signed; each field is one of the runtime's `Signature`."""

    header: str
    algorithm: Algorithm
    encodings: tuple[DigestEncoding, ...]
    prefix: str
    separator: str
    signed: str
    id_header: str
    timestamp_header: str
    timestamp_prefix: str
    tolerance: int
    secret_prefix: str
    secret_encoding: Literal["text", "base64"]


@dataclass(frozen=True, slots=True)
class EventKinds:
    """Events that a member tells apart.

    Attributes:
        wire: Name of the member on the wire.
        events: Pairs of a value and what has it.
    """

    wire: str
    events: tuple[tuple[str | int | float | bool, Type], ...]


@dataclass(frozen=True, slots=True)
class Webhooks:
    """What the API sends.

    Attributes:
        events: The bodies, each once, in the order of the document.
        kinds: What a member tells apart.
        others: What only its form tells apart from the rest.
        signature: How requests are signed, if the document says so.
    """

    events: tuple[Type, ...]
    kinds: tuple[EventKinds, ...]
    others: tuple[Type, ...]
    signature: Signature | None = None
