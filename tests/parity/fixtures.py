"""The fixtures: what the recording server knows before a case begins."""

from __future__ import annotations

import base64
import copy
import json
from functools import cache
from pathlib import Path
from types import SimpleNamespace
from typing import Any, Final

__all__ = ["IDS", "PROJECT", "TOKEN", "C", "K", "N", "W", "fixture", "token"]

FOLDER: Final = Path(__file__).parent / "fixtures"


@cache
def _read(name: str) -> Any:
    path = FOLDER / name
    if path.is_dir():
        files = sorted(path.glob("*.json"))
        return {file.stem: json.loads(file.read_text("utf-8")) for file in files}
    return json.loads(path.with_suffix(".json").read_text("utf-8"))


def fixture(name: str) -> Any:
    """Return a copy of a fixture that the caller may change.

    Args:
        name: file name without suffix, or a folder, whose files become a mapping.
    """
    return copy.deepcopy(_read(name))


def token(**claims: Any) -> str:
    """Return a token with these claims; nobody checks its signature here."""
    parts = {"alg": "RS256", "typ": "JWT"}, claims
    encoded = [base64.urlsafe_b64encode(json.dumps(part).encode()) for part in parts]
    return ".".join(part.decode().rstrip("=") for part in (*encoded, b"c2lnbmVk"))


IDS: Final = fixture("ids")
PROJECT: Final[str] = IDS["project"]
TOKEN: Final = token(sub=IDS["user"], iat=1767225600, exp=4102444800)

# Short, for they stand in nearly every case: C.slack is the id of a credential.
W: Final = SimpleNamespace(**IDS["workflows"])
C: Final = SimpleNamespace(**IDS["credentials"])
K: Final = SimpleNamespace(**IDS["configurations"])
N: Final = SimpleNamespace(**IDS["inputs"])
