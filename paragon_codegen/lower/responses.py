"""Responses: what each status and media type means."""

from __future__ import annotations

from dataclasses import replace

from paragon_codegen import ir
from paragon_codegen.loader import Node

from .events import event_data, item_type
from .media import answer_kind, has_body
from .names import Hint
from .schemas import Schemas
from .texts import own_text
from .void import is_void, leave_out

__all__ = ["events", "read_responses", "results"]


def read_responses(
    operation: Node, method: str, schemas: Schemas, hint: Hint
) -> tuple[ir.Response, ...]:
    """Return the responses of an operation, in the document's order.

    Args:
        operation: The Operation Object.
        method: Of the request, as it is sent.
        schemas: Gives the types.
        hint: Name of the operation.
    """
    found: list[ir.Response] = []
    node = operation.get("responses")
    holders = (operation, schemas.document.root)
    for status, written in node.items() if node is not None else ():
        if status.startswith("x-"):
            continue
        response = schemas.document.resolve(written)
        content = _content(response, schemas) if has_body(method, status) else {}
        here = _hint(status, hint)
        if written.ref is not None:
            here = schemas.homes.hint(response, here, "response")
        if not content:
            found.append(ir.Response(_status(status), "", "none"))
        for media_type, media in content.items():
            one = _response(_status(status), media_type, media, schemas, here)
            if isinstance(one.type, ir.NeverType):
                one = ir.Response(one.status, "", "none")
            optional = one.kind == "json" and _succeeds(status)
            empty = optional and _may_be_empty(media, *holders)
            found.append(replace(one, empty=empty))
    return tuple(found)


def _content(response: Node, schemas: Schemas) -> dict[str, Node]:
    """Return the media types of an answer, without those that no body can have."""
    content = response.get("content")
    found = dict(content.items()) if content is not None else {}
    for media_type, media in list(found.items()):
        if is_void(media.get("schema"), schemas.document):
            what = f"an answer of the type `{media_type}`"
            leave_out(media, what, schemas.diagnostics)
            del found[media_type]
    return found


def _may_be_empty(*holders: Node) -> bool:
    """Tell what the nearest holder says of JSON that is not there."""
    said = (own_text(holder, "x-empty") for holder in holders)
    return next((text == "none" for text in said if text), False)


def _response(
    status: str, media_type: str, media: Node, schemas: Schemas, hint: Hint
) -> ir.Response:
    """Return the meaning of one media type."""
    schema = media.get("schema")
    kind = answer_kind(media_type, schema, schemas.shapes)
    type_: ir.Type | None = None
    if kind == "json":
        type_ = ir.AnyType() if schema is None else schemas.type_at(schema, hint)
    elif kind == "events":
        type_ = event_data(media, schemas, hint / "event")
    elif kind == "items":
        type_ = item_type(media, schemas, hint / "item")
    return ir.Response(
        status, media_type.strip(), kind, type_, own_text(media, "x-envelope")
    )


# Written out: Python's own words for a status differ from version to version.
_PHRASES = {
    "default": "default",
    "400": "bad request",
    "401": "unauthorized",
    "402": "payment required",
    "403": "forbidden",
    "404": "not found",
    "405": "method not allowed",
    "406": "not acceptable",
    "408": "request timeout",
    "409": "conflict",
    "410": "gone",
    "412": "precondition failed",
    "413": "content too large",
    "415": "unsupported media type",
    "422": "unprocessable entity",
    "423": "locked",
    "428": "precondition required",
    "429": "too many requests",
    "500": "internal server",
    "501": "not implemented",
    "502": "bad gateway",
    "503": "service unavailable",
    "504": "gateway timeout",
}


def _hint(status: str, operation: Hint) -> Hint:
    """Return what to call the schema of an answer: an error has words of its own."""
    if _succeeds(status):
        return operation / "response"
    if status not in _PHRASES:
        return operation / f"{status} error"
    return operation.member(f"{status} error", f"{_PHRASES[status]} error")


def _status(status: str) -> str:
    return status if status == "default" else status.upper()


def _succeeds(status: str) -> bool:
    return status[:1] == "2"


def results(responses: tuple[ir.Response, ...]) -> tuple[ir.Result, ...]:
    """Return what a call can return, without repetitions."""
    found: list[ir.Result] = []
    good = _good(responses)
    for response in good:
        result = _result(response)
        if result not in found:
            found.append(result)
    if any(response.empty for response in good) and "none" not in found:
        found.append("none")
    return tuple(found) or ("none",)


def events(responses: tuple[ir.Response, ...]) -> tuple[ir.Result, ...]:
    """Return what the data of an event, or an item, can be, without repetitions.

    It is text unless the document says otherwise, and nothing at all where no answer
    is worth reading as a stream.
    """
    good = _good(responses)
    if all(response.kind in ("json", "none") for response in good):
        return ()
    found: list[ir.Result] = []
    for response in good:
        data: ir.Result = "text" if response.type is None else response.type
        if response.kind in ("events", "items") and data not in found:
            found.append(data)
    return tuple(found) or ("text",)


def _good(responses: tuple[ir.Response, ...]) -> list[ir.Response]:
    """Return the responses that stand for a result."""
    good = [each for each in responses if _succeeds(each.status)]
    return good or [each for each in responses if each.status[:1] in ("3", "d")]


def _result(response: ir.Response) -> ir.Result:
    """Return what a response read whole becomes."""
    match response.kind:
        case "json":
            return "none" if response.type is None else response.type
        case "items":
            return ir.ListType(response.type or ir.AnyType())
        case "events":
            return "text"
        case plain:
            return plain
