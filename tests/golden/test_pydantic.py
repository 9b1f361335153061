"""What pydantic makes of the models of every case: it reads them as their decoders do."""

from __future__ import annotations

from enum import Enum
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from pydantic import BaseModel, TypeAdapter, ValidationError

from tests.golden.support import Case, imported, names, packages

PACKAGES = packages()


@pytest.mark.parametrize("case", PACKAGES, ids=names(PACKAGES))
def test_every_class_has_a_schema(case: Case, importable: Path) -> None:
    models = imported(case, importable).models
    for name in models.__all__:
        found = getattr(models, name)
        # Pydantic has no schema for what allows no value.
        if name.startswith("decode_") or "Never" in str(found):
            continue
        adapter = TypeAdapter[Any](found)
        for mode in ("validation", "serialization"):
            schema = adapter.json_schema(mode=mode)  # type: ignore[arg-type]
            Draft202012Validator.check_schema(schema)
        if isinstance(found, type) and issubclass(found, Enum):
            for each in found:
                assert adapter.validate_python(each.value) is each
                assert adapter.dump_python(each) == each.value


def test_the_member_that_tells_variants_apart_decides(importable: Path) -> None:
    """Their own schemas allow any text there."""
    models = imported(Case("one_of_discriminator"), importable).models
    adapter = TypeAdapter[Any](models.Mapped)
    for tag, kind in (
        *(("cat", models.Cat), ("kitten", models.Cat), ("a dog", models.Dog)),
        ("cow", models.UnknownMapped),
    ):
        found = adapter.validate_python({"kind": tag, "more": 1})
        assert type(found) is kind
        assert adapter.dump_python(found) == {"kind": tag, "more": 1}
    with pytest.raises(ValidationError, match="stands for Cat, not for Dog"):
        TypeAdapter(models.Dog).validate_python({"kind": "kitten"})


def test_texts_with_a_format_go_back_as_they_came(importable: Path) -> None:
    event: Any = imported(Case("dates_or_times"), importable).models.Event

    class Page(BaseModel):
        event: event

    for when in (
        "2024-05-17",
        "2024-05-17T10:00:00.123456789Z",
        "2016-12-31T23:59:60Z",
    ):
        data = {"event": {"when": when, "at": None}}
        page = Page.model_validate(data)
        assert page.model_dump() == page.model_dump(mode="json") == data
        assert Page.model_validate_json(page.model_dump_json()) == page
