"""What is read nowhere, though whoever wrote it means something by it: each is told."""

from __future__ import annotations

from paragon_codegen.loader import Node
from paragon_codegen.validate.survey import Survey
from paragon_codegen.validate.unread_media import check_media

__all__ = ["check_unread"]

_STYLE = ("style", "explode", "allowReserved")
_DIALECTS = (
    "https://json-schema.org/draft/2020-12/",
    "https://spec.openapis.org/oas/3.1/",
    "https://spec.openapis.org/oas/3.2/",
)


def check_unread(survey: Survey) -> None:
    """Warn of every keyword that changes nothing where it stands.

    What only describes (titles, links, examples …) is no such keyword.
    """
    for parameter in survey.objects["Parameter"]:
        if "content" in parameter:
            _check_beside_content(parameter, survey)
        else:
            _check_style(parameter, survey)
    check_media(survey)
    for node in survey.objects["OpenAPI"]:
        _check_dialect(node.get("jsonSchemaDialect"), survey)
    for node in survey.objects["Schema"]:
        _check_dialect(node.get("$schema"), survey)


def _check_beside_content(parameter: Node, survey: Survey) -> None:
    """Warn of what says how a value is written that is a document of its own."""
    hint = "the media type alone says how the value is written"
    for key in _STYLE:
        if key in parameter:
            message = f"`{key}` is not read beside `content`"
            survey.remark_key(parameter[key], message, hint)


def _check_style(parameter: Node, survey: Survey) -> None:
    """Warn of what no request shows."""
    place = parameter.value.get("in")
    if parameter.value.get("allowReserved") is True and place in ("path", "cookie"):
        message = f"`allowReserved` is not read in a {place} parameter"
        hint = "reserved characters are percent-encoded"
        survey.remark_key(parameter["allowReserved"], message, hint)


def _check_dialect(node: Node | None, survey: Survey) -> None:
    """Warn of a dialect of JSON Schema other than that of OpenAPI."""
    if node is not None and not str(node.value).startswith(_DIALECTS):
        meant = "schemas mean what draft 2020-12 of JSON Schema says"
        survey.remark(node, f"`{node.pointer[-1]}` is not read: {meant}")
