"""What media types say in vain: of encodings and of items."""

from __future__ import annotations

from collections.abc import Iterator

from paragon_codegen.diagnostics import did_you_mean, quote
from paragon_codegen.loader import Node
from paragon_codegen.media_types import (
    EVENTS,
    FORM,
    PARTS,
    essence,
    is_json,
    is_range,
    is_sequence,
)
from paragon_codegen.nodes import Identity
from paragon_codegen.validate.members import Members, members
from paragon_codegen.validate.survey import Survey

__all__ = ["check_media"]

_STYLE = ("style", "explode", "allowReserved")
_OF_PARTS = "parts are told apart by their names, and `contentType` says what one is"
_KINDS = {FORM: "form", PARTS: "multipart"}
_IN_VAIN: dict[str, dict[str, str]] = {
    "form": {"headers": "only the parts of a multipart body have headers"},
    "multipart": {
        **dict.fromkeys(_STYLE, _OF_PARTS),
        "headers": "give them with the part: `File(…, headers={…})`",
    },
}
"""What an encoding may say in vain, and what to do instead."""


def check_media(survey: Survey) -> None:
    """Warn of encodings, of what they say, and of items that nobody reads."""
    encoded: set[Identity] = set()
    for media_type, media in _contents("RequestBody", survey):
        kind = _KINDS.get(essence(media_type), "")
        if kind and "encoding" in media:
            encoded.add(media.identity)
            _check_form(media["encoding"], kind, media, survey)
    _check_read("encoding", encoded, f"requests of {FORM} or {PARTS}", survey)
    told_apart = {
        media.identity
        for media_type, media in _contents("Response", survey)
        if essence(media_type) == EVENTS or is_sequence(media_type)
    }
    where = f"answers of {EVENTS} and JSON Lines"
    _check_read("itemSchema", told_apart, where, survey)


def _contents(name: str, survey: Survey) -> Iterator[tuple[str, Node]]:
    """Yield what all objects of a kind have for each media type."""
    for node in survey.objects[name]:
        content = node.get("content")
        yield from content.items() if content is not None else ()


def _check_read(key: str, read: set[Identity], where: str, survey: Survey) -> None:
    """Warn of a field of all other media types that something has."""
    for name in ("RequestBody", "Response", "Parameter", "Header"):
        for _, media in _contents(name, survey):
            if key in media and media.identity not in read:
                message, hint = f"`{key}` is not read here", f"only in {where}"
                survey.remark_key(media[key], message, hint)


def _check_form(encodings: Node, kind: str, media: Node, survey: Survey) -> None:
    """Warn of what the encodings of a form say in vain."""
    schema = media.get("schema")
    known = Members({}, True) if schema is None else members(schema, survey.document)
    for name, encoding in encodings.items():
        for key, hint in _IN_VAIN[kind].items():
            if key in encoding:
                message = f"`{key}` is not read in a {kind} body"
                survey.remark_key(encoding[key], message, hint)
        member = known.named.get(name)
        if member is None and known.named and not known.free:
            where = f"the encoding of {quote(name)}"
            message = f"{where} is not read: no member is called so"
            survey.remark_key(encoding, message, did_you_mean(name, known.named))
        elif member is not None and kind == "form":
            _check_content_type(encoding, member, survey)


def _check_content_type(encoding: Node, member: Node, survey: Survey) -> None:
    """Warn of a media type, other than JSON, of an object in a form."""
    written = encoding.get("contentType")
    styled = any(key in encoding for key in _STYLE)  # then no media type counts
    if written is None or styled or not isinstance(written.value, str):
        return
    if is_json(written.value) or is_range(written.value):
        return
    if members(member, survey.document).named:
        message = f"`contentType` {quote(written.value)} is not read: an object is JSON"
        hint = "let the member be a string, and pass it the text"
        survey.remark_key(written, message, hint)
