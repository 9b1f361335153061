"""A value of a mapping that its schema can never have is left out, with a warning."""

from __future__ import annotations

from types import ModuleType
from typing import Any

import pytest

from tests.golden.support import echoed
from tests.runtime.server import Server

SENT = [
    ({"kind": "consent", "by": "Ada"}, "Consent"),
    ({"kind": "refusal", "why": "no time"}, "Refusal"),
    ({"kind": "never"}, "Refusal"),
    ({"kind": "later"}, "Refusal"),
    ({"kind": "consnt"}, "UnknownRequest"),
]


@pytest.mark.parametrize(("data", "name"), SENT)
def test_the_values_of_the_schema_count(
    package: ModuleType, server: Server, data: dict[str, Any], name: str
) -> None:
    request = package.models.decode_request(data)
    assert type(request).__name__ == name
    assert request.to_dict() == data
    assert echoed(package, server, request) == request
