"""What a measured process does: take one answer, or send one file, piece by piece.

`python flows.py CASE URL FILE BYTES`; a case is ours or httpx2, in a thread or on asyncio.
It prints the most memory that this process held, in KB: what the system tells the parent
counts what the parent itself held when it made this process.
"""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

_PATH = "/projects/p/sdk/proxy/slack/file"


def _client(kind: str, url: str) -> Any:
    import paragon_connect

    client = getattr(paragon_connect, kind)
    endless = paragon_connect.Timeout(total=None)
    return client(project_id="p", user_token="t", base_url=url, timeout=endless)


def _down(url: str, path: str) -> int:
    size = 0
    with _client("Paragon", url) as paragon:
        streams = paragon.api.with_streaming_response
        with streams.proxy_get("slack", "file", use_raw_response=1) as answer:
            for piece in answer.iter_bytes():
                size += len(piece)
    return size


async def _down_async(url: str, path: str) -> int:
    size = 0
    async with _client("AsyncParagon", url) as paragon:
        streams = paragon.api.with_streaming_response
        async with streams.proxy_get("slack", "file", use_raw_response=1) as answer:
            async for piece in answer.iter_bytes():
                size += len(piece)
    return size


def _up(url: str, path: str) -> int:
    with _client("Paragon", url) as paragon:
        paragon.api.proxy_put("slack", "file", content=Path(path))
    return Path(path).stat().st_size


async def _up_async(url: str, path: str) -> int:
    async with _client("AsyncParagon", url) as paragon:
        await paragon.api.proxy_put("slack", "file", content=Path(path))
    return Path(path).stat().st_size


def _raw_down(url: str, path: str) -> int:
    import httpx2

    size = 0
    client = httpx2.Client()
    with client, client.stream("GET", url + _PATH) as answer:
        for piece in answer.iter_bytes():
            size += len(piece)
    return size


async def _raw_down_async(url: str, path: str) -> int:
    import httpx2

    size = 0
    client = httpx2.AsyncClient()
    async with client, client.stream("GET", url + _PATH) as answer:
        async for piece in answer.aiter_bytes():
            size += len(piece)
    return size


def _raw_up(url: str, path: str) -> int:
    import httpx2

    with httpx2.Client() as client, open(path, "rb") as file:
        client.put(url + _PATH, content=file)
        return file.tell()


CASES: dict[str, Callable[[str, str], Any]] = {
    "httpx2": _raw_down,
    "paragon_connect": _down,
    "httpx2, asyncio": _raw_down_async,
    "paragon_connect, asyncio": _down_async,
    "httpx2, a file": _raw_up,
    "paragon_connect, a path": _up,
    "paragon_connect, a path, asyncio": _up_async,
}


if __name__ == "__main__":
    _case, _url, _path, _size = sys.argv[1:]
    _moved = CASES[_case](_url, _path)
    _moved = asyncio.run(_moved) if asyncio.iscoroutine(_moved) else _moved
    if _moved != int(_size):
        sys.exit(f"{_case}: {_moved} bytes, not {_size}")
    _status = Path("/proc/self/status").read_text()
    print(_status.partition("VmHWM:")[2].split()[0])
