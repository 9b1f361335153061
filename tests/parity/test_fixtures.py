"""The fixtures are payloads that the spec knows."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any, Final

import jsonschema_rs
import pytest

from paragon_codegen.diagnostics import Diagnostics
from paragon_codegen.loader import load
from paragon_codegen.validate import bundle_schemas
from tests.parity.case import AUTHENTICATED
from tests.parity.fixtures import PROJECT, fixture
from tests.parity.request import Request
from tests.parity.world import World

SPEC: Final = Path(__file__).parents[2] / "spec" / "openapi.yaml"


@cache
def validator(schema: str) -> jsonschema_rs.Draft202012Validator:
    """Return the validator of a component schema."""
    bundle = bundle_schemas(load(SPEC, Diagnostics()))
    return jsonschema_rs.Draft202012Validator({**bundle, "$ref": f"#/$defs/{schema}"})


def payloads() -> Iterator[tuple[str, str, Any]]:
    """Yield every payload of the fixtures behind its schema and a name."""
    for name, integration in fixture("integrations").items():
        yield "Integration", name, integration
    for name, accounts in fixture("credentials").items():
        for index, account in enumerate(accounts):
            yield "Credential", f"{name}[{index}]", account
    me = Request("api", "GET", f"/projects/{PROJECT}/sdk/me", {}, b"")
    yield "User", "me", World(AUTHENTICATED).answer(me).body
    yield "TriggerTypes", "triggers", fixture("triggers")
    for name, output in fixture("field_options").items():
        yield "FieldOptionsResponse", name, {"output": output}


@pytest.mark.parametrize(
    ("schema", "payload"),
    [
        pytest.param(schema, payload, id=f"{schema}-{name}")
        for schema, name, payload in payloads()
    ],
)
def test_fits_the_spec(schema: str, payload: Any) -> None:
    """A fixture that the spec refuses would compare something that cannot be."""
    errors = [
        f"{error.instance_path}: {error.message}"
        for error in validator(schema).iter_errors(payload)
    ]
    assert not errors
