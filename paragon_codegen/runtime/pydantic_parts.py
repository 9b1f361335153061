"""The parts of pydantic that models need, loaded when pydantic asks for them."""

from __future__ import annotations

from importlib import import_module
from typing import Any

__all__ = ["core", "core_schemas"]


def core() -> Any:
    """Return the module of pydantic's errors."""
    return import_module("pydantic_core")


def core_schemas() -> Any:
    """Return the module that makes pydantic's schemas."""
    return import_module("pydantic_core.core_schema")
