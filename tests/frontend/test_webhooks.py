"""What is said of webhooks from which no event can be made, or too many."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from paragon_codegen import pipeline
from paragon_codegen.diagnostics import Diagnostics, SpecError


def _made(folder: Path, webhooks: dict[str, Any], **root: Any) -> tuple[Any, list[str]]:
    """Return the files for a document, and what was said of it."""
    document = {"openapi": "3.1.0", "info": {"title": "A", "version": "1"}, **root}
    spec = folder / "spec.json"
    spec.write_text(json.dumps({**document, "webhooks": webhooks}))
    said = Diagnostics()
    files = pipeline.build(spec, "package", said).files
    return files, [each.message for each in said.items]


def _webhook(**operation: Any) -> dict[str, Any]:
    return {"post": {**operation, "responses": {"200": {"description": "Taken."}}}}


def _body(schema: object, media_type: str = "application/json") -> dict[str, Any]:
    return {"content": {media_type: {"schema": schema}}}


@pytest.mark.parametrize(
    "operation",
    [
        {},
        {"requestBody": _body({"type": "object"}, "application/xml")},
        {"requestBody": _body({})},
        {"requestBody": _body(True)},
        {"requestBody": _body(False)},
        {"requestBody": {"content": {"application/json": {}}}},
    ],
)
def test_what_sends_nothing_that_is_described_is_left_out(
    tmp_path: Path, operation: dict[str, Any]
) -> None:
    files, said = _made(tmp_path, {"changed": _webhook(**operation)})
    assert "webhooks.py" not in dict(files)
    assert said == ["this webhook sends no JSON that is described: it has no type"]


def test_too_many_events_are_refused_where_they_stand(tmp_path: Path) -> None:
    shared = {"schemas": {"Event": _event("at")}}
    same = _webhook(requestBody=_body({"$ref": "#/components/schemas/Event"}))
    files, _ = _made(tmp_path, {f"e{n}": same for n in range(2_001)}, components=shared)
    assert "models.Event | UnknownEvent" in dict(files)["webhooks.py"]
    many = {
        f"e{n}": _webhook(requestBody=_body(_event(f"at{n}"))) for n in range(2_001)
    }
    with pytest.raises(SpecError, match="one of 2,001 here"):
        _made(tmp_path, many)


def _event(member: str) -> dict[str, Any]:
    """Return the schema of an event with one member."""
    return {"type": "object", "required": [member], "properties": {member: {}}}
