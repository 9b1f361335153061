# Copied by paragon-codegen, as it is; "paragon-codegen generate" writes it anew.
# flake8: noqa
# ruff: noqa: PGH004
# pylint: skip-file
# isort: skip_file
# fmt: off

"""A request body of bytes, wherever they come from."""

from __future__ import annotations

from .body import Body
from .content import Sources
from .sources import AsyncByteSource, source_of

__all__ = ["bytes_body"]


def bytes_body(
    value: AsyncByteSource, content_type: str = "application/octet-stream"
) -> Body:
    """Return bytes as they are; anything else is read when it is sent.

    Raises:
        ConfigurationError: it has no bytes.
        OSError: the path leads to no file.
    """
    content = source_of(value)
    if not isinstance(content, bytes):
        return Body(content_type, Sources([content]))
    return Body(content_type, content)
