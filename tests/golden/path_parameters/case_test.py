"""Parameters of the path, in every style."""

from __future__ import annotations

from types import ModuleType

import pytest


def test_segments(package: ModuleType) -> None:
    assert package.operations.plain("a b/c", 7).path == "/plain/a%20b%2Fc/7"
    assert package.operations.file("x.y", "png").path == "/files/x.y.png"
    with pytest.raises(package.ConfigurationError):
        package.operations.plain("..", 7)


def test_styles(package: ModuleType) -> None:
    values = ["a", "b"]
    path = package.operations.styles(values, values, values, values).path
    assert path == "/styles/a,b/.a,b/;matrix=a,b/;matrixExploded=a;matrixExploded=b"


def test_objects(package: ModuleType) -> None:
    point = package.models.Point(x=1, y=2)
    assert package.operations.objects(point, point).path == "/objects/x,1,y,2/x=1,y=2"
