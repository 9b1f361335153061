# Copied by paragon-codegen, as it is; "paragon-codegen generate" writes it anew.
# flake8: noqa
# ruff: noqa: PGH004
# pylint: skip-file
# isort: skip_file
# fmt: off

"""What servers of the web have in common when they show a site under a path of theirs."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, TypeAlias
from urllib.parse import quote

from .site import ALWAYS, LARGEST_BODY, answer
from .site_messages import Response

__all__ = ["MOST_BYTES", "Answer", "below", "response_of", "sent_on"]

Answer: TypeAlias = Response | Mapping[str, object]
"""What an endpoint gives: a JSON object, or a response that says something else."""

MOST_BYTES: Final = LARGEST_BODY + 1
"""How much of a body is read: enough to see that it is too large."""


def below(path: str) -> str | None:
    """Return a path as a site knows it; None where the slash is missing behind it all.

    Args:
        path: What stands behind the place where the site is mounted.
    """
    return path[1:] if path.startswith("/") else None


def sent_on(mounted: str, query: str) -> Response:
    """Return a response that sends a browser to the page, one slash further.

    What the page names stands beside it, and beside nothing else.

    Args:
        mounted: The path where the site is mounted.
        query: Behind the question mark.
    """
    # A path that begins with two slashes would be another host.
    place = "/" + quote(mounted.strip("/"), safe="/") + "/" if mounted else "/"
    where = f"{place}?{quote(query, safe='=&%+')}" if query else place
    headers = (("Location", where), ("Content-Type", "text/plain"), *ALWAYS)
    return Response(308, headers)


def response_of(found: Answer) -> Response:
    """Return the response for what an endpoint gave."""
    return found if isinstance(found, Response) else answer(found)
