"""Templates of the user's own: where they are, and what they emit beside the package."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

__all__ = ["Overlay"]


@dataclass(frozen=True, slots=True)
class Overlay:
    """What takes the place of the tool's own templates, and what comes on top.

    Attributes:
        folder: Its templates take the place of ours of the same name.
        modules: Paths of additional modules within the package, and the templates
            that emit them.
    """

    folder: Path | None = None
    modules: tuple[tuple[str, str], ...] = ()
