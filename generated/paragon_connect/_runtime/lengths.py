# Copied by paragon-codegen, as it is; "paragon-codegen generate" writes it anew.
# flake8: noqa
# ruff: noqa: PGH004
# pylint: skip-file
# isort: skip_file
# fmt: off

"""How much of a server's text errors keep."""

from __future__ import annotations

from typing import Final

__all__ = [
    "EXCERPT_LENGTH",
    "HEADER_COUNT",
    "HEADER_LENGTH",
    "TEXT_LENGTH",
    "WORD_LENGTH",
]

EXCERPT_LENGTH: Final = 500
"""Characters of a body that an error may quote."""
WORD_LENGTH: Final = 200
"""Characters that an error keeps of a code, an id or a media type."""
TEXT_LENGTH: Final = 2000
"""Characters that an error keeps of a message, a place or a URL."""
HEADER_COUNT: Final = 256
"""Headers that an error keeps."""
HEADER_LENGTH: Final = 4096
"""Characters of each that an error keeps."""
