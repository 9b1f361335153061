"""Lists of objects are written with the number of each item; what no style can write is told."""

from __future__ import annotations

from types import ModuleType
from urllib.parse import unquote

import pytest

from paragon_codegen import pipeline
from paragon_codegen.diagnostics import Diagnostics
from tests.golden.support import Case


def test_a_form(package: ModuleType) -> None:
    models = package.models
    item = models.CreateSessionRequestLineItemsItem
    discount = models.CreateSessionRequestLineItemsItemDiscountsItem
    body = package.operations.create_session(
        line_items=[
            item(price="p", quantity=2),
            item(discounts=[discount(coupon="c"), discount(coupon="d e")]),
        ],
        metadata={"a": "b"},
        expand=["x", "y"],
    ).body
    assert sorted(unquote(body.content.decode()).split("&")) == [
        "expand=x",
        "expand=y",
        "line_items[0][price]=p",
        "line_items[0][quantity]=2",
        "line_items[1][discounts][0][coupon]=c",
        "line_items[1][discounts][1][coupon]=d e",
        "metadata[a]=b",
    ]


def test_a_query(package: ModuleType) -> None:
    models = package.models
    rule = models.SearchDeepRulesItem
    query = package.operations.search(
        sort=[models.SearchSortItem(field="a", desc=True)],
        deep=models.SearchDeep(rules=[rule(f="1"), rule(f="2")]),
    ).query
    assert [(unquote(name), value) for name, value in query] == [
        ("sort[0][field]", "a"),
        ("sort[0][desc]", "true"),
        ("deep[rules][0][f]", "1"),
        ("deep[rules][1][f]", "2"),
    ]


def test_what_nothing_can_write_fails_and_was_told(package: ModuleType) -> None:
    models = package.models
    for given in (
        {"plain": [models.SearchPlainItem(field="a")]},
        {"nested": models.SearchNested(page=models.SearchNestedPage(size=1))},
        {"x_filter": models.SearchXFilter(a=models.SearchXFilterA(b="c"))},
    ):
        with pytest.raises(package.ConfigurationError, match="cannot carry"):
            package.operations.search(**given)
    diagnostics = Diagnostics()
    pipeline.build(Case("deep_lists").spec, "package", diagnostics)
    told = [each.message for each in diagnostics.items]
    assert len([each for each in told if "has no way to write" in each]) == 3
    assert len([each for each in told if "does not say how `deepObject`" in each]) == 5
