"""Data sources of your application: options for dropdowns and field mappings."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["DataSources"]


@dataclass(slots=True)
class DataSources:
    """What `set_data_sources` registered."""
