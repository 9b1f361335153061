"""`x-webhook-signature`: its parts agree with each other, and something is signed so."""

from __future__ import annotations

import re

from paragon_codegen.diagnostics import quote
from paragon_codegen.loader import Node
from paragon_codegen.validate.survey import Survey

__all__ = ["check_webhook_signature"]

_NAMES = re.compile(r"\{(\w+)\}")


def check_webhook_signature(node: Node, survey: Survey) -> None:
    """Check a signature whose parts have sensible values.

    What is wrong here is an error in any document: a signature that is checked in another
    way than the sender's would let nothing pass, or everything.

    Args:
        node: The value of the key.
        survey: Gets the mistakes.
    """
    if not survey.document.root.value.get("webhooks"):
        survey.remark_key(node, "there are no webhooks that are signed so")
    if node.is_mapping:
        _check_signed(node, survey)
        _check_time(node, survey)
        _check_separator(node, survey)


def _check_signed(node: Node, survey: Survey) -> None:
    """Check what is signed: the body, and whatever else there is."""
    place = node.get("signed") or node
    written = place.value if isinstance(place.value, str) else "{body}"
    names = _NAMES.findall(written)
    if names.count("body") != 1:
        survey.report(
            place,
            "`signed` has the body not just once",
            "write `{body}` where the body stands in what is signed",
        )
    for name in ("id", "timestamp"):
        own = node.get(name)
        if own is None and name in names:
            survey.report(
                place, f"nothing says where the {name} stands", f"add `{name}:`"
            )
        elif own is not None and name not in names:
            survey.report_key(
                own,
                f"the {name} is not signed: anybody may have written it",
                f"write `{{{name}}}` into `signed`, or leave it out",
            )


def _check_time(node: Node, survey: Survey) -> None:
    """Check that the time stands in one place."""
    own = node.get("timestamp")
    if own is None:
        return
    if ("header" in own) == ("prefix" in own):
        survey.report(
            own, "the time stands in one place", "give either `header` or `prefix`"
        )
    if "prefix" in own and "separator" not in node:
        survey.report(
            own["prefix"],
            "the time cannot be told from the signature",
            "say what stands between them: `separator`",
        )


def _check_separator(node: Node, survey: Survey) -> None:
    """Check that what separates signatures is no part of one."""
    separator = node.value.get("separator")
    for holder in (node, node.get("timestamp")):
        prefix = holder.get("prefix") if holder is not None else None
        if prefix is not None and separator and separator in prefix.value:
            survey.report(
                prefix,
                f"{quote(separator)} separates signatures",
                "a prefix ends before it",
            )
