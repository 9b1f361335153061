"""Why we differ from the official client: each reason has a name and a text."""

from __future__ import annotations

from enum import Enum

__all__ = ["Reason"]


class Reason(Enum):
    """A reason; `docs/parity.md` lists them with their cases."""

    DOCUMENTED_HOST = "The reference names api.useparagon.com; the official client calls another name of the same service, zeus."
