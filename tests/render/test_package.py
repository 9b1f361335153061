"""What a package exports is what its runtime has."""

from __future__ import annotations

from paragon_codegen.reserved import ERRORS
from paragon_codegen.runtime import errors


def test_every_error_of_the_runtime_is_exported() -> None:
    classes = {
        name for name in errors.__all__ if isinstance(getattr(errors, name), type)
    }
    assert set(ERRORS) == classes
