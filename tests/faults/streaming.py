"""What comes and goes in pieces, in the same words for sync and async clients."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

__all__ = ["TAKES", "pieces", "take"]

TAKES = ("stream", "skim", "save", "events")
"""The ways in which a stream is taken."""


def take(how: str, opened: Any) -> Any:
    """Read a stream; returns what it gave, or what to await for it.

    Args:
        how: stream: all bytes; skim: none are kept; save: through a file, which is
            there only when it is whole; events: the data of server-sent events.
        opened: what a method of `with_streaming_response` returns.
    """
    if hasattr(opened, "__aenter__"):
        return _READERS[how][1](opened)
    return _READERS[how][0](opened)


def pieces(*parts: str | bytes) -> Iterator[bytes]:
    """Yield what is sent without a length, once."""
    for part in parts:
        yield part.encode() if isinstance(part, str) else part


def _stream(opened: Any) -> Any:
    with opened as answer:
        return b"".join(answer.iter_bytes())


async def _stream_async(opened: Any) -> Any:
    async with opened as answer:
        return b"".join([piece async for piece in answer.iter_bytes()])


def _skim(opened: Any) -> Any:
    with opened as answer:
        for piece in answer.iter_bytes():
            assert piece


async def _skim_async(opened: Any) -> Any:
    async with opened as answer:
        async for piece in answer.iter_bytes():
            assert piece


def _save(opened: Any) -> Any:
    with tempfile.TemporaryDirectory(prefix="faults-") as folder:
        try:
            with opened as answer:
                answer.save(Path(folder, "file"))
        except BaseException:
            assert not any(Path(folder).iterdir()), "a part was left"
            raise
        return Path(folder, "file").read_bytes()


async def _save_async(opened: Any) -> Any:
    with tempfile.TemporaryDirectory(prefix="faults-") as folder:
        try:
            async with opened as answer:
                await answer.save(Path(folder, "file"))
        except BaseException:
            assert not any(Path(folder).iterdir()), "a part was left"
            raise
        return Path(folder, "file").read_bytes()


def _events(opened: Any) -> Any:
    with opened as answer:
        return "".join(event.data for event in answer.events())


async def _events_async(opened: Any) -> Any:
    async with opened as answer:
        return "".join([event.data async for event in answer.events()])


_READERS: dict[str, tuple[Callable[[Any], Any], Callable[[Any], Any]]] = {
    "stream": (_stream, _stream_async),
    "skim": (_skim, _skim_async),
    "save": (_save, _save_async),
    "events": (_events, _events_async),
}
