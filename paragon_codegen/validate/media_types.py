"""Media types: what a header cannot carry is none."""

from __future__ import annotations

from paragon_codegen.diagnostics import quote
from paragon_codegen.validate.survey import Survey

__all__ = ["check_media_types"]

_HINT = "it stands in a header: write it in ASCII, for example application/json"


def check_media_types(survey: Survey) -> None:
    """Refuse media types that no request and no answer can have."""
    for name in ("RequestBody", "Response"):
        for body in survey.objects[name]:
            content = body.get("content")
            for text, media in content.items() if content is not None else ():
                if not _fits_a_header(text):
                    survey.report_key(media, f"{quote(text)} is no media type", _HINT)
    for encoding in survey.objects["Encoding"]:
        written = encoding.get("contentType")
        if written is not None and not _fits_a_header(written.value):
            survey.report(written, f"{quote(written.value)} is no media type", _HINT)


def _fits_a_header(text: object) -> bool:
    """Whether a header can carry a text; what is no text is reported elsewhere."""
    return not isinstance(text, str) or (text.isascii() and text.isprintable())
