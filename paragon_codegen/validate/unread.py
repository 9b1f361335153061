"""What is read nowhere, though whoever wrote it means something by it: each is told."""

from __future__ import annotations

from collections.abc import Iterator

from paragon_codegen.diagnostics import did_you_mean, quote
from paragon_codegen.loader import Node
from paragon_codegen.media_types import EVENTS, FORM, PARTS, essence, is_sequence
from paragon_codegen.nodes import Identity
from paragon_codegen.validate.branches import check_branches
from paragon_codegen.validate.members import Members, members
from paragon_codegen.validate.survey import Survey

__all__ = ["check_unread"]

_STYLE = ("style", "explode", "allowReserved")
_PARTS = "parts are told apart by their names, and `contentType` says what one is"
_IN_VAIN: dict[str, dict[str, str]] = {
    "form": {"headers": "only the parts of a multipart body have headers"},
    "multipart": {
        **dict.fromkeys(_STYLE, _PARTS),
        "headers": "give them with the part: `File(…, headers={…})`",
    },
}
"""What an encoding may say in vain, and what to do instead."""
_FORMS = {FORM: "form", PARTS: "multipart"}
_DIALECTS = (
    "https://json-schema.org/draft/2020-12/",
    "https://spec.openapis.org/oas/3.1/",
    "https://spec.openapis.org/oas/3.2/",
)
_DIALECT = "schemas mean what draft 2020-12 of JSON Schema says"


def check_unread(survey: Survey) -> None:
    """Warn of every keyword that changes nothing where it stands.

    What only describes (titles, links, examples …) is no such keyword.
    """
    for parameter in survey.objects["Parameter"]:
        _check_parameter(parameter, survey)
    _check_encodings(survey)
    _check_items(survey)
    check_branches(survey)
    for node in survey.objects["OpenAPI"]:
        _check_dialect(node.get("jsonSchemaDialect"), survey)
    for node in survey.objects["Schema"]:
        _check_dialect(node.get("$schema"), survey)


def _check_parameter(parameter: Node, survey: Survey) -> None:
    """Warn of what a parameter says of its text that no request shows."""
    if "content" in parameter:
        hint = "the media type alone says how the value is written"
        for key in _STYLE:
            if key in parameter:
                message = f"`{key}` is not read beside `content`"
                _tell(parameter[key], message, hint, survey)
    elif parameter.value.get("allowReserved") is True:
        place = parameter.value.get("in")
        if place in ("path", "cookie"):
            message = f"`allowReserved` is not read in a {place} parameter"
            hint = "reserved characters are percent-encoded"
            _tell(parameter["allowReserved"], message, hint, survey)


def _check_encodings(survey: Survey) -> None:
    """Warn of encodings, and of what they say, that no request shows."""
    read: set[Identity] = set()
    for media_type, media in _contents("RequestBody", survey):
        kind = _FORMS.get(essence(media_type), "")
        if kind and "encoding" in media:
            read.add(media.identity)
            _check_form(media["encoding"], kind, media, survey)
    _check_read("encoding", read, f"requests of {FORM} or {PARTS}", survey)


def _check_items(survey: Survey) -> None:
    """Warn of items that are not told apart."""
    read = {
        media.identity
        for media_type, media in _contents("Response", survey)
        if essence(media_type) == EVENTS or is_sequence(media_type)
    }
    _check_read("itemSchema", read, f"answers of {EVENTS} and JSON Lines", survey)


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
                _tell(media[key], message, hint, survey)


def _check_form(encodings: Node, kind: str, media: Node, survey: Survey) -> None:
    """Warn of what the encodings of a form say in vain."""
    schema = media.get("schema")
    known = Members({}, True) if schema is None else members(schema, survey.document)
    for name, encoding in encodings.items():
        for key, hint in _IN_VAIN[kind].items():
            if key in encoding:
                message = f"`{key}` is not read in a {kind} body"
                _tell(encoding[key], message, hint, survey)
        member = known.named.get(name)
        if member is None and known.named and not known.free:
            message = (
                f"the encoding of {quote(name)} is not read: no member is called so"
            )
            _tell(encoding, message, did_you_mean(name, known.named), survey)
        elif member is not None and kind == "form":
            _check_content_type(encoding, member, survey)


def _check_content_type(encoding: Node, member: Node, survey: Survey) -> None:
    """Warn of a media type, other than JSON, of an object in a form."""
    written = encoding.get("contentType")
    text = written.value if written is not None else None
    if written is None or not isinstance(text, str) or "json" in text or "*" in text:
        return
    if members(member, survey.document).named and not _styled(encoding):
        message = f"`contentType` {quote(written.value)} is not read: an object is JSON"
        hint = "let the member be a string, and pass it the text"
        _tell(written, message, hint, survey)


def _styled(encoding: Node) -> bool:
    """Whether an encoding has a style, which makes its media type void."""
    return any(key in encoding for key in _STYLE)


def _check_dialect(node: Node | None, survey: Survey) -> None:
    """Warn of a dialect of JSON Schema other than that of OpenAPI."""
    if node is not None and not str(node.value).startswith(_DIALECTS):
        message = f"`{node.pointer[-1]}` is not read: {_DIALECT}"
        survey.remark(node, message)


def _tell(node: Node, message: str, hint: str, survey: Survey) -> None:
    survey.remark_key(node, message, hint)
