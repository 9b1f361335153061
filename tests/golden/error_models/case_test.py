"""Bodies of errors are described by status."""

from __future__ import annotations

from types import ModuleType


def test_each_status(package: ModuleType) -> None:
    models = package.models
    answers = package.operations.a().answers
    kinds = {400: models.Problem, 502: models.Outage, 418: models.Problem}
    for status, kind in kinds.items():
        reader = answers.find(status, "application/json")
        assert type(reader.read(b"{}", "application/json")) is kind
    assert answers.find(401, "text/plain").read(b"no", "text/plain") == "no"
    assert answers.find(404, "").read(b"", "") is None
