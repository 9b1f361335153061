"""Names of files that a document is made of become modules, and nothing else."""

from __future__ import annotations

import json
import keyword
import os
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest

from paragon_codegen import manifest, pipeline
from paragon_codegen.diagnostics import Diagnostics, SpecError
from tests.hostile import strings
from tests.hostile.inspection import raw_characters
from tests.hostile.loading import loaded

PREFIXES = ("", "decode_")
NAMES = (*strings.CORPUS, *strings.NAMES, "getattr", "globals", "schemas", "pet")
OBJECT = {"type": "object", "properties": {"a": {"type": "string"}}}
UNION = {"oneOf": [{"type": "string"}, {"type": "integer"}]}


def written(folder: Path, name: str) -> bool:
    """Write a file that a document can be made of; tell whether one can be called so."""
    usual = not any(each < " " or each in "\x7f/\\?" for each in name)
    if usual and name.strip() and len(os.fsencode(name)) < 250:
        data = {"Object": OBJECT, "Union": UNION, "Pet": UNION}
        (folder / name).write_text(json.dumps(data))
        return True
    return False


def built(folder: Path, names: list[str]) -> dict[str, str]:
    """Return the package of a document that refers to files of some names."""
    schemas: dict[str, Any] = {}
    for number, name in enumerate(names):
        for kind in ("Object", "Union"):
            schemas[f"{kind}{number}"] = {"$ref": f"parts/{quote(name)}#/{kind}"}
    # Its decoder is called like the last file, with the prefix.
    schemas["Pet"] = {"$ref": f"parts/{quote(names[-1])}#/Pet"}
    spec = folder / "spec.json"
    document = {"openapi": "3.1.0", "info": {"title": "Files", "version": "1"}}
    spec.write_text(json.dumps({**document, "components": {"schemas": schemas}}))
    return pipeline.build(spec, "files", Diagnostics()).files


@pytest.mark.parametrize("prefix", PREFIXES)
def test_any_name_of_a_file_is_a_module(prefix: str, workshop: Path) -> None:
    parts = workshop / "parts"
    parts.mkdir()
    wanted = dict.fromkeys(f"{prefix}{name}.json" for name in NAMES)
    names = [name for name in wanted if written(parts, name)]
    assert len(names) > 90
    files = built(workshop, names)
    manifest.check_paths(files)
    assert raw_characters(files) == set()
    modules = [path[7:-3] for path in files if path.startswith("models/")]
    assert all(each.isidentifier() and each.isascii() for each in modules)
    assert not any(map(keyword.iskeyword, modules))
    models = loaded(files, workshop).models
    # Both are attributes of the package: one would take the other's place.
    assert set(modules) & set(models.__all__) == set()


@pytest.mark.parametrize("name", ["a\nb", "a\\b", "..\\..\\b", "a?b", "a\x00b"])
def test_other_names_are_refused(name: str, workshop: Path) -> None:
    with pytest.raises(SpecError, match="is not a relative path"):
        built(workshop, [f"{name}.json"])
