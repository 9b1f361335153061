"""Responses: what each status and media type means."""

from __future__ import annotations

from paragon_codegen import ir
from paragon_codegen.loader import Node

from .media import answer_kind
from .names import Hint
from .schemas import Schemas
from .texts import own_text

__all__ = ["read_responses", "results"]


def read_responses(
    node: Node | None, schemas: Schemas, hint: Hint
) -> tuple[ir.Response, ...]:
    """Return the responses of an operation, in the document's order."""
    found: list[ir.Response] = []
    for status, written in node.items() if node is not None else ():
        if status.startswith("x-"):
            continue
        response = schemas.document.resolve(written)
        content = response.get("content")
        here = hint / ("response" if _succeeds(status) else f"{status} error")
        if content is None or not content.value:
            found.append(ir.Response(_status(status), "", "none"))
            continue
        for media_type, media in content.items():
            found.append(_response(_status(status), media_type, media, schemas, here))
    return tuple(found)


def _response(
    status: str, media_type: str, media: Node, schemas: Schemas, hint: Hint
) -> ir.Response:
    """Return the meaning of one media type."""
    kind = answer_kind(media_type)
    schema = media.get("schema")
    type_: ir.Type | None = None
    if kind == "json":
        type_ = ir.AnyType() if schema is None else schemas.type_at(schema, hint)
    return ir.Response(status, media_type, kind, type_, own_text(media, "x-envelope"))


def _status(status: str) -> str:
    return status if status == "default" else status.upper()


def _succeeds(status: str) -> bool:
    return status[:1] == "2"


def results(responses: tuple[ir.Response, ...]) -> tuple[ir.Result, ...]:
    """Return what a call can return, without repetitions."""
    good = [each for each in responses if _succeeds(each.status)]
    good = good or [each for each in responses if each.status == "default"]
    found: list[ir.Result] = []
    for response in good:
        result: ir.Result = (
            response.type if response.type is not None else _plain(response.kind)
        )
        if result not in found:
            found.append(result)
    return tuple(found) or ("none",)


def _plain(kind: ir.AnswerKind) -> ir.Plain:
    return "none" if kind == "json" else kind
