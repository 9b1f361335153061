"""Media types: what kind of body one is."""

from __future__ import annotations

from paragon_codegen import ir

__all__ = ["answer_kind", "is_json", "kind_of"]


def _essence(media_type: str) -> str:
    """Return a media type without its parameters."""
    return media_type.partition(";")[0].strip().lower()


def is_json(media_type: str) -> bool:
    """Tell whether documents of a media type are JSON."""
    essence = _essence(media_type)
    return essence in ("application/json", "text/json") or essence.endswith("+json")


def kind_of(media_type: str) -> ir.BodyKind:
    """Return how a request body of a media type is written."""
    if is_json(media_type):
        return "json"
    essence = _essence(media_type)
    if essence == "application/x-www-form-urlencoded":
        return "form"
    if essence == "multipart/form-data":
        return "multipart"
    return "text" if essence.startswith("text/") else "bytes"


def answer_kind(media_type: str) -> ir.AnswerKind:
    """Return how an answer of a media type is read."""
    if is_json(media_type):
        return "json"
    if _essence(media_type) == "text/event-stream":
        return "events"
    return "text" if _essence(media_type).startswith("text/") else "bytes"
