"""Parameters of the query, in every style."""

from __future__ import annotations

from types import ModuleType


def sent(package: ModuleType, **values: object) -> str:
    """Return the query, without the required parameter."""
    pairs = package.operations.search(q="", **values).query
    assert pairs[0] == ("q", "")
    return "&".join(f"{name}={value}" for name, value in pairs[1:])


def test_scalars(package: ModuleType) -> None:
    assert sent(package, page=2, exact=True) == "page=2&exact=true"
    assert sent(package, sort="up", maybe=None) == "sort=up&maybe="
    assert (
        sent(package, name_filter="a&b", raw="a/b?c") == "raw=a/b?c&filter.name=a%26b"
    )


def test_lists(package: ModuleType) -> None:
    assert sent(package, ids=[1, 2]) == "ids=1&ids=2"
    values = ["a,b", "c"]
    assert sent(package, csv=values) == "csv=a%2Cb,c"
    assert sent(package, piped=values) == "piped=a%2Cb%7Cc"
    assert sent(package, spaced=values) == "spaced=a%2Cb%20c"
    assert sent(package, a=values) == "a%5B%5D=a%2Cb&a%5B%5D=c"


def test_objects(package: ModuleType) -> None:
    value = package.models.Filter(color="r&d", size=1)
    assert sent(package, filter=value) == "filter%5Bcolor%5D=r%26d&filter%5Bsize%5D=1"
    assert sent(package, flat=value) == "flat=color,r%26d,size,1"
    assert sent(package, spread={"a": "1", "b": "2"}) == "a=1&b=2"
    assert (
        sent(package, json=value)
        == "json=%7B%22color%22%3A%22r%26d%22%2C%22size%22%3A1%7D"
    )
