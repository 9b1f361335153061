"""What is read nowhere, though whoever wrote it means something by it: each is told."""

from __future__ import annotations

from paragon_codegen.diagnostics import did_you_mean, quote
from paragon_codegen.loader import Node
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
_FORMS = {
    "application/x-www-form-urlencoded": "form",
    "multipart/form-data": "multipart",
}
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
    checked: set[Identity] = set()
    for body in survey.objects["RequestBody"]:
        content = body.get("content")
        for media_type, media in content.items() if content is not None else ():
            kind = _FORMS.get(media_type.partition(";")[0].strip().lower(), "")
            encodings = media.get("encoding")
            if kind and encodings is not None:
                checked.add(media.identity)
                _check_form(encodings, kind, media, survey)
    for media in survey.objects["MediaType"]:
        if "encoding" in media and media.identity not in checked:
            hint = f"only requests of {' or '.join(_FORMS)} are written by it"
            _tell(media["encoding"], "`encoding` is not read here", hint, survey)


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
