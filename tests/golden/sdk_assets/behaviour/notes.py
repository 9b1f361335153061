"""Notes on rooms, from a file beside this module."""

from __future__ import annotations

from importlib.resources import files

__all__ = ["notes"]


def notes(client: object) -> str:
    """Return the notes as they were written."""
    folder = files(__package__ or "") / "assets"
    return (folder / "rooms.txt").read_bytes().decode()
