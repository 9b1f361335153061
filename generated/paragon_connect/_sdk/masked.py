# Copied by paragon-codegen from behaviour masked.py; edit that and run "paragon-codegen generate".
# flake8: noqa
# ruff: noqa: PGH004
# pylint: skip-file
# isort: skip_file
# fmt: off

"""An address that holds a secret and does not show it."""

from __future__ import annotations

from typing import NoReturn, Self

from .._runtime.redaction import Redactor

__all__ = ["MaskedUrl"]


class MaskedUrl(str):
    """An address to hand on as it is; its repr masks what is secret in the query."""

    __slots__ = ()

    def __repr__(self) -> str:
        """Return the address with a mask in place of each secret."""
        return repr(Redactor(()).url(str(self)))

    def __deepcopy__(self, memo: object) -> Self:
        """Return the address itself: it cannot change."""
        return self

    def __reduce__(self) -> NoReturn:
        """Refuse to be pickled or copied into another process, or onto a disk."""
        raise TypeError("an address that holds a user token cannot be pickled")
