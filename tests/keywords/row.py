"""The rows of docs/openapi.md, as `objects/*.yaml` has them, each with its trials."""

from __future__ import annotations

import copy
import functools
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

__all__ = ["VERSIONS", "Row", "Table", "Trial", "fields", "tables"]

FOLDER = Path(__file__).parent
VERSIONS = {"3.0": "3.0.4", "3.1": "3.1.1", "3.2": "3.2.0"}
"""The versions of OpenAPI, and what a document of each says in `openapi`."""


@dataclass(frozen=True, slots=True)
class Trial:
    """Two documents that differ in one field only.

    Attributes:
        field: The field.
        document: What both have in common.
        place: Keys and indexes that lead to the object.
        value: What one document has for it.
        instead: What the other has; it lacks the field where this is empty.
    """

    field: str
    document: dict[str, Any]
    place: tuple[str | int, ...]
    value: Any
    instead: tuple[Any, ...]

    def with_field(self, version: str) -> dict[str, Any]:
        """Return the document with the value, in a version of OpenAPI."""
        return self._written(version, self.value)

    def without(self, version: str) -> dict[str, Any]:
        """Return the other document, in a version of OpenAPI."""
        return self._written(version, *self.instead)

    def _written(self, version: str, *values: Any) -> dict[str, Any]:
        document = copy.deepcopy(self.document)
        document["openapi"] = VERSIONS[version]
        holder: Any = document
        for step in self.place:
            holder = holder[step]
        for value in values:
            holder[self.field] = copy.deepcopy(value)
        return document


@dataclass(frozen=True, slots=True)
class Row:
    """A row of the page.

    Attributes:
        fields: The fields, or the pattern of fields whose names are free.
        when: In which case, where fields have several rows.
        versions: The versions of OpenAPI that it is about.
        done: `read`, `checked`, `ignored` or `refused`.
        says: What a warning or the refusal says; empty where there is none.
        how: How it is read, or why it need not be.
        trials: What shows that this is so.
    """

    fields: tuple[str, ...]
    when: str
    versions: tuple[str, ...]
    done: str
    says: str
    how: str
    trials: tuple[Trial, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """What the page says about one object.

    Attributes:
        title: Its name in the specification, without "Object".
        about: What holds for all of it.
        rows: Its fields, in the order of the page.
    """

    title: str
    about: str
    rows: tuple[Row, ...]


@functools.cache
def fields() -> dict[str, dict[str, tuple[str, ...]]]:
    """Return the fields of every object, with the versions that have each."""
    found: dict[str, dict[str, tuple[str, ...]]] = {}
    for title, written in _data(FOLDER / "fields.yaml").items():
        gone = str(written.pop("gone in 3.1", "")).split()
        names = found[title] = {}
        for first, text in written.items():
            later = tuple(each for each in VERSIONS if each >= str(first))
            for name in text.split():
                names[name] = ("3.0",) if name in gone else later
    return found


@functools.cache
def tables() -> tuple[Table, ...]:
    """Return the tables of the page, in the order of the specification."""
    order = list(fields())
    paths = sorted((FOLDER / "objects").glob("*.yaml"))
    found = [table for path in paths for table in _tables(path)]
    return tuple(sorted(found, key=lambda table: order.index(table.title)))


def _tables(path: Path) -> Iterator[Table]:
    """Yield the tables of a file."""
    for title, written in _data(path).items():
        documents = written["documents"]
        rows = tuple(_row(title, each, documents) for each in written["rows"])
        yield Table(title, written.get("about", ""), rows)


_TRIAL = ("in", "key", "given", "value", "instead")


def _row(title: str, written: dict[str, Any], documents: dict[str, Any]) -> Row:
    names = str(written["field"]).split()
    shared = {key: written[key] for key in _TRIAL if key in written}
    further = [
        {"field": names[0], **shared, **each} for each in written.get("also", ())
    ]
    own = {each["field"] for each in further if "value" not in shared}
    first = [{"field": name, **shared} for name in names if name not in own]
    versions = str(written["versions"]).split() if "versions" in written else ()
    return Row(
        fields=tuple(names),
        when=written.get("when", ""),
        versions=tuple(versions) or fields()[title][names[0]],
        done=written["done"],
        says=written.get("says", ""),
        how=written["how"],
        trials=tuple(_trial(each, documents) for each in (*first, *further)),
    )


def _trial(written: dict[str, Any], documents: dict[str, Any]) -> Trial:
    base = documents[written.get("in", next(iter(documents)))]
    document = {
        "info": {"title": "T", "version": "1"},
        **copy.deepcopy(base["document"]),
    }
    field = str(written.get("key", written["field"]))
    holder: Any = document
    for step in base["place"]:
        holder = holder[step]
    holder.update(copy.deepcopy(written.get("given", {})))
    holder.pop(field, None)
    return Trial(
        field=field,
        document=document,
        place=tuple(base["place"]),
        value=written["value"],
        instead=(written["instead"],) if "instead" in written else (),
    )


def _data(path: Path) -> dict[str, Any]:
    loaded: dict[str, Any] = yaml.safe_load(path.read_text("utf-8"))
    return loaded
