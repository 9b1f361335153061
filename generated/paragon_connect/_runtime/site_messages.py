# Copied by paragon-codegen, as it is; "paragon-codegen generate" writes it anew.
# flake8: noqa
# ruff: noqa: PGH004
# pylint: skip-file
# isort: skip_file
# fmt: off

"""Requests to a site and its responses, as every server can read and write them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

__all__ = ["Accepted", "Asset", "Request", "Response", "classic_script"]

_TYPES: Final = {
    "css": "text/css; charset=utf-8",
    "html": "text/html; charset=utf-8",
    "js": "text/javascript; charset=utf-8",
}


@dataclass(frozen=True, slots=True)
class Request:
    """What came in.

    Attributes:
        method: As it was sent.
        path: Below the place where the site stands, without the slash between: the
            page itself is empty text.
        headers: Names and values, those that are there twice twice.
        body: All of it, or as much as says that it is too large.
        scheme: ``http`` or ``https``, as far as the server knows.
    """

    method: str
    path: str
    headers: Sequence[tuple[str, str]] = ()
    body: bytes = field(default=b"", repr=False)
    scheme: str = "http"

    def values(self, name: str) -> list[str]:
        """Return the values of a header, in the order in which they came."""
        wanted = name.lower()
        return [value for key, value in self.headers if key.lower() == wanted]


@dataclass(frozen=True, slots=True)
class Response:
    """What goes out.

    Attributes:
        status: Its number.
        headers: Names and values.
        body: All of it.
    """

    status: int
    headers: tuple[tuple[str, str], ...] = ()
    body: bytes = field(default=b"", repr=False)


@dataclass(frozen=True, slots=True)
class Accepted:
    """A request that may be answered: it is for an endpoint, and passed every check.

    Attributes:
        endpoint: Which one.
        data: The JSON object that came along; empty for a GET.
    """

    endpoint: str
    data: dict[str, object] = field(repr=False)


@dataclass(frozen=True, slots=True)
class Asset:
    """A file that anybody may have.

    Attributes:
        media_type: Its type.
        content: What it holds.
    """

    media_type: str
    content: bytes = field(repr=False)

    @classmethod
    def of(cls, name: str, content: bytes) -> Asset:
        """Return a file whose type follows from its name.

        Raises:
            KeyError: Nothing is known of such names.
        """
        return cls(_TYPES[name.rpartition(".")[2]], content)


def classic_script(module: bytes, name: str) -> Asset:
    """Return a CommonJS module without imports as a script that a page can name.

    Args:
        module: Its text.
        name: The member of ``window`` that becomes what the module exports.
    """
    before = b"(function () {\nvar exports = {}, module = { exports: exports };\n"
    after = f"\nwindow.{name} = module.exports;\n}})();\n".encode()
    return Asset.of("script.js", before + module + after)
