# Copied by paragon-codegen, as it is; "paragon-codegen generate" writes it anew.
# flake8: noqa
# ruff: noqa: PGH004
# pylint: skip-file
# isort: skip_file
# fmt: off

"""What goes into the request of one attempt alone: credentials, and observers' headers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from urllib.parse import quote, unquote_plus

from .credentials import Placed

__all__ = ["Headers", "attach", "with_more"]

Headers = dict[str, tuple[str, str]]
"""Names and values of headers, by the name in lower case."""


def with_more(headers: Headers, more: Mapping[str, str]) -> Headers:
    """Return a copy of headers with further ones, which replace none."""
    found = headers.copy()
    for name, value in more.items():
        found.setdefault(name.lower(), (name, value))
    return found


def attach(
    headers: Headers, target: str, credentials: Sequence[Placed], *, linked: bool
) -> str:
    """Put credentials into headers, or into the target, which is returned.

    They come last, so that nothing replaces them.

    Args:
        headers: The request's; changed in place.
        target: Path and query.
        credentials: What is sent.
        linked: Whether a server gave the target: the key in it, which it may have
            repeated, is not sent beside the client's own.
    """
    for location, name, text, _ in credentials:
        if location == "header":
            headers[name.lower()] = (name, text.reveal())
        elif location == "cookie":
            earlier = headers.get("cookie", ("", ""))[1]
            pair = f"{name}={text.reveal()}"
            headers["cookie"] = ("Cookie", f"{earlier}; {pair}".strip("; "))
        else:
            target = _without(target, name) if linked else target
            mark = "&" if "?" in target else "?"
            target += f"{mark}{quote(name, safe='')}={quote(text.reveal(), safe='')}"
    return target


def _without(target: str, name: str) -> str:
    """Return a target less the members of its query that have a name; else as it was."""
    path, _, query = target.partition("?")
    members = query.split("&")
    kept = [each for each in members if unquote_plus(each.partition("=")[0]) != name]
    if len(kept) == len(members):
        return target
    return f"{path}?{'&'.join(kept)}" if kept else path
