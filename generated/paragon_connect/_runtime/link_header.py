# Copied by paragon-codegen, as it is; "paragon-codegen generate" writes it anew.
# flake8: noqa
# ruff: noqa: PGH004
# pylint: skip-file
# isort: skip_file
# fmt: off

"""The `Link` header (RFC 8288): the address under one relation."""

from __future__ import annotations

import re
from typing import Final

__all__ = ["linked"]

_LINK: Final = re.compile(
    r"""
    <([^<>]*)>                      # the address
    ((?:\s*+;\s*+                   # its parameters
        [^\s;,="<>]*+
        (?:\s*+=\s*+(?:"[^"\\]*+(?:\\.[^"\\]*+)*"|[^\s;,"]*+))?
    )*)
    """,
    re.VERBOSE,
)
_PARAMETER: Final = re.compile(
    r';\s*+([^\s;,="<>]++)\s*+=\s*+(?:"([^"\\]*+(?:\\.[^"\\]*+)*)"|([^\s;,"]*+))'
)


def linked(header: str, relation: str) -> str | None:
    """Return the address that a `Link` header has for a relation, None without one.

    Links from another page than the one that was asked for (`anchor`) do not count.

    Args:
        header: the value, several headers joined by commas.
        relation: its type, such as ``next``; case does not matter.
    """
    for address, written in _LINK.findall(header):
        # The first of each name counts.
        parameters = {
            name.lower(): quoted or plain
            for name, quoted, plain in reversed(_PARAMETER.findall(written))
        }
        relations = parameters.get("rel", "").lower().split()
        if relation in relations and "anchor" not in parameters:
            return str(address).strip()
    return None
