"""A client named like something that its own module imports."""

from __future__ import annotations

from types import ModuleType


def test_the_client_gives_way(package: ModuleType) -> None:
    kinds = (package.TokenSource_, package.AsyncTokenSource_)
    for kind in kinds:
        client = kind(token=lambda: "t", base_url="https://example.com")
        assert callable(client.token_source.a)
