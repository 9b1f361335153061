"""Which event loop is running, whatever library it is of."""

from __future__ import annotations

import sys
from typing import Any

__all__ = ["running_loop"]


def running_loop() -> Any:
    """Return an object that stands for the running event loop; it may be held weakly."""
    from asyncio import get_running_loop  # loads ssl; the sync client needs neither

    try:
        return get_running_loop()
    except RuntimeError:  # trio, then, which is imported when it runs
        trio: Any = sys.modules["trio"]
        return trio.lowlevel.current_trio_token()
