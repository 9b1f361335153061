"""Media types: what their names say."""

from __future__ import annotations

__all__ = ["EVENTS", "FORM", "PARTS", "essence", "is_json", "is_range", "is_sequence"]

FORM = "application/x-www-form-urlencoded"
PARTS = "multipart/form-data"
EVENTS = "text/event-stream"
_SEQUENCES = frozenset(
    f"application/{name}"
    for name in (
        *("jsonl", "x-jsonl", "jsonlines", "x-jsonlines", "ndjson", "x-ndjson"),
        *("json-seq", "x-json-stream", "stream+json"),
    )
)


def essence(media_type: str) -> str:
    """Return a media type without its parameters."""
    return media_type.partition(";")[0].strip().lower()


def is_json(media_type: str) -> bool:
    """Tell whether documents of a media type are JSON."""
    name = essence(media_type)
    return name in ("application/json", "text/json") or name.endswith("+json")


def is_sequence(media_type: str) -> bool:
    """Tell whether documents of a media type are JSON values, one after the other."""
    name = essence(media_type)
    return name in _SEQUENCES or name.endswith("+json-seq")


def is_range(media_type: str) -> bool:
    """Tell whether a media type stands for many, or for none."""
    return "*" in media_type or not media_type.strip()
