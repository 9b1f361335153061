"""What an install flow has to remember between its stages."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["FlowState"]


@dataclass(slots=True)
class FlowState:
    """An install flow that is under way."""

    integration_type: str
