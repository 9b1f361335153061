"""A page that is closed as soon as it is opened, for calls that open one."""

from __future__ import annotations

import atexit
import json
import tempfile
from functools import cache
from pathlib import Path
from typing import Any
from urllib.request import Request, urlopen

__all__ = ["page_that_is_left"]


def page_that_is_left() -> dict[str, Any]:
    """Return the arguments of a method that opens a page."""
    return {"open_url": _left, "sdk_bundle": _stand_in()}


def _left(url: str) -> bool:
    """Open the page, and close it."""
    origin, _, secret = url.partition("#")
    headers = {
        "X-Paragon-Bridge": secret,
        "Origin": origin.rstrip("/"),
        "Content-Type": "application/json",
    }
    for path, message in (("session", {}), ("messages", {"type": "gone"})):
        body = json.dumps(message).encode()
        with urlopen(Request(f"{origin}{path}", body, headers), timeout=60) as answer:
            headers["X-Paragon-Bridge"] = json.load(answer).get("secret", "")
    return True


@cache
def _stand_in() -> Path:
    """Return a file that is taken for the vendor's SDK, with a warning."""
    folder = tempfile.TemporaryDirectory()
    atexit.register(folder.cleanup)
    path = Path(folder.name, "ConnectSDK.js")
    path.write_text("module.exports = {/* authenticate, ExternalFilePicker */};\n")
    return path
