"""References that lead nowhere by the letter, and are read as what is meant."""

from __future__ import annotations

from paragon_codegen.loader import Node
from paragon_codegen.resolution import Found
from paragon_codegen.validate.survey import Survey


def tell_detour(link: Node, place: Node, survey: Survey) -> None:
    """Say how a reference is read, if not by the letter.

    Args:
        link: the node with the `$ref`.
        place: where its text stands.
        survey: gets the warning.
    """
    found = survey.document.look(link)
    if isinstance(found, Found) and found.detour is not None:
        detour = found.detour
        hint = detour.advice if survey.strict else f"read as {detour.reading}"
        survey.slip(place.location, detour.message, hint)
