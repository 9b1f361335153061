"""What is counted, and what to write where something is missing."""

from __future__ import annotations

from typing import Final

__all__ = ["HINTS", "KINDS", "MEANINGS"]

_PAYLOAD = "write an example, or a payload: examples/<Schema>/<name>.json"

_KINDS: Final[dict[str, tuple[str, str]]] = {
    "operations": (
        "calls: every media type of the body and every required parameter has an example",
        "write `example` or `examples` there",
    ),
    "parameters": ("parameters that have an example", "write its `example`"),
    "answers": (
        "bodies of answers by status and media type",
        "write `examples` for this media type; `externalValue` names a file",
    ),
    "members": ("members of objects that occur", _PAYLOAD),
    "variants": (
        "alternatives of `oneOf`, `anyOf` and lists of types that occur",
        _PAYLOAD,
    ),
    "values": (
        "values of vocabularies that occur",
        "write an example, or name a long vocabulary in `vocabularies` of the configuration",
    ),
    "nulls": ("members that may be null, with null and without", _PAYLOAD),
    "booleans": ("booleans, true and false", _PAYLOAD),
    "arrays": ("lists, filled and empty", _PAYLOAD),
    "required": (
        "required members without which an example no longer fits",
        "write an example that has the member, in a schema that is no looser around it",
    ),
}
KINDS: Final = tuple(_KINDS)
"""The names of what is counted, in the order in which they are shown."""

MEANINGS: Final = {kind: meaning for kind, (meaning, _) in _KINDS.items()}
"""What each kind counts."""

HINTS: Final = {kind: hint for kind, (_, hint) in _KINDS.items()}
"""What to write where one is missing."""
