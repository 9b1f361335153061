"""docs/openapi.md has every field that a version of OpenAPI has, and that is known here."""

from __future__ import annotations

from collections.abc import Iterator

from paragon_codegen.validate.keywords import DYNAMIC, KEYWORDS, SINCE_3_1
from paragon_codegen.validate.objects import OBJECTS
from paragon_codegen.validate.sdk_objects import SDK_OBJECTS
from paragon_codegen.validate.versions import SINCE, UNSUPPORTED
from tests.keywords.page import PAGE, with_tables
from tests.keywords.row import VERSIONS, Row, Table, Trial, fields, tables
from tests.keywords.trial import generated, packages_differ

# `additionalOperations` holds a mapping, which has no name in the specification.
NOT_SPECIFIED = {*SDK_OBJECTS, "FurtherOperations"}
RULES = {name: rule for name, rule in OBJECTS.items() if name not in NOT_SPECIFIED}
OLDER_DRAFTS = {"$recursiveRef", "$recursiveAnchor"}
SILENT = {"$schema", "$vocabulary", "$id", "$anchor", "$comment", "examples"}
"""Keywords of later versions that documents of 3.0 have without a warning."""


def test_the_page_is_up_to_date() -> None:
    text = PAGE.read_text("utf-8")
    assert with_tables(text) == text, "refresh with: make docs"


def test_every_field_of_every_version_has_a_row() -> None:
    listed = {
        (table.title, name, version)
        for table in tables()
        for row in table.rows
        for name in row.fields
        for version in row.versions
    }
    wanted = {
        (title, name, version)
        for title, names in fields().items()
        for name, versions in names.items()
        for version in versions
    }
    assert wanted - listed == set()
    # What later versions have no more is read all the same.
    assert listed - wanted == {("Schema", "nullable", each) for each in ("3.1", "3.2")}


def test_every_field_of_a_row_is_tried() -> None:
    for table in tables():
        for row in table.rows:
            tried = {trial.field for trial in row.trials}
            free = all(name[0] in "{/" for name in row.fields)
            assert free or tried == set(row.fields), (table.title, row.fields)


def test_what_the_validator_knows_is_on_the_page() -> None:
    titles = {rule.title for rule in RULES.values()}
    assert titles == fields().keys() - {"Reference"}
    for name, rule in RULES.items():
        known = {key for key in rule.fields if not key.startswith("x-")}
        known |= {key for owner, key in UNSUPPORTED if owner == name}
        if name == "Schema":
            known = {*KEYWORDS, *DYNAMIC} - OLDER_DRAFTS
        named = fields()[rule.title].keys()
        free = {each for each in named if each[0] in "{/"}
        assert bool(free) is (rule.others is not None), name
        keys = rule.others.keys if rule.others is not None else None
        free |= {each for each in named if keys is not None and keys.fullmatch(each)}
        assert known == named - free, name


def test_the_validator_knows_which_version_has_a_field_first() -> None:
    for name, rule in RULES.items():
        for key, (first, *_) in fields()[rule.title].items():
            if name == "Schema":
                later = first > "3.0" and key not in {*SILENT, *DYNAMIC}
                assert (key in SINCE_3_1) is later, key
            elif (name, key) in UNSUPPORTED:
                assert first == "3.2", (name, key)
            else:
                assert SINCE.get((name, key), "3.0") == first, (name, key)


def test_older_documents_may_have_fields_of_later_versions() -> None:
    """They are read as in their own version, or left out where that refuses them."""
    for table in tables():
        for row in table.rows:
            for trial, version in _older(table, row):
                _judge(table, row, trial, version)


def _older(table: Table, row: Row) -> Iterator[tuple[Trial, str]]:
    """Yield the trials of a row, with the versions that lack the field."""
    for trial in row.trials:
        first, *_ = fields()[table.title].get(trial.field, VERSIONS)
        for version in VERSIONS:
            if version < first and version not in row.versions:
                yield trial, version


def _judge(table: Table, row: Row, trial: Trial, version: str) -> None:
    found = generated(trial.with_field(version))
    other = generated(trial.without(version))
    where = (trial, version, found.said)
    if trial.field in {*DYNAMIC, "$id"}:
        # In OpenAPI 3.0 a reference to it leads to another host.
        assert found.package is None, where
        return
    assert packages_differ(found, other) is (row.done == "read"), where
    said = " ".join(each.text for each in found.said)
    if row.done == "refused":
        assert f'"{trial.field}" is not a field' in said, where
    elif trial.field not in SILENT and table.title != "Reference":
        assert f"`{trial.field}` comes with OpenAPI 3." in said, where
