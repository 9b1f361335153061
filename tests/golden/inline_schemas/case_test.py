"""Schemas without a name get one from where they stand."""

from __future__ import annotations

import json
from types import ModuleType


def test_names_and_values(package: ModuleType) -> None:
    line = package.models.CreateOrderRequestLinesItem(sku="1")
    body = package.operations.create_order(lines=[line]).body
    assert json.loads(body.content) == {"lines": [{"sku": "1"}]}
