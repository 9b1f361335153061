"""Lights."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from .._runtime.steps import Items, Steps

Callback = Callable[[], object]


def switch(client: Any, on: bool) -> Steps[None]:
    """Switch."""
    yield from ()


def fade(client: Any, on: bool, interval: int) -> Steps[None]:
    """Fade."""
    yield from ()


def blink(client: Any, on: bool) -> Items[int]:
    """Blink."""
    yield from ()
