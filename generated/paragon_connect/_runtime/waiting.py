# Copied by paragon-codegen, as it is; "paragon-codegen generate" writes it anew.
# flake8: noqa
# ruff: noqa: PGH004
# pylint: skip-file
# isort: skip_file
# fmt: off

"""Waits of the async client, under asyncio and trio; anyio loads when first needed."""

from __future__ import annotations

from .needs import HTTPX2

__all__ = ["sleep"]


async def sleep(seconds: float) -> None:
    """Wait, without keeping others from their work."""
    with HTTPX2:
        from anyio import sleep as wait
    await wait(seconds)
