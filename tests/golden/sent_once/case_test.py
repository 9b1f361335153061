"""Calls that start something, whose answer may be that something's own."""

from __future__ import annotations

from types import ModuleType


def test_the_call_says_it(package: ModuleType) -> None:
    assert package.operations.start_job(body={}).once
    assert not package.operations.list_jobs().once


def test_the_method_says_it(package: ModuleType) -> None:
    assert "sent once" in package.Client.start_job.__doc__
    assert "sent once" not in package.Client.list_jobs.__doc__
