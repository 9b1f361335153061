"""Parameters in headers and cookies."""

from __future__ import annotations

from types import ModuleType


def test_headers(package: ModuleType) -> None:
    operation = package.operations.things(
        x_count=1, x_trace="t", x_list=["a", "b"], x_object={"k": "v"}, x_json=[1]
    )
    assert dict(operation.headers) == {
        "X-Count": "1",
        "X-Trace": "t",
        "X-List": "a,b",
        "X-Object": "k=v",
        "X-Json": "[1]",
    }


def test_cookies(package: ModuleType) -> None:
    operation = package.operations.things(x_count=1, session="a b", choices=["x", "y"])
    assert list(operation.cookies) == [("session", "a%20b"), ("choices", "x%2Cy")]
