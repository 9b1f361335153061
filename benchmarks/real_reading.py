"""Documents as anyone reads them: which there are, and which operations each describes.

Nothing of the generator is used here: what it makes is compared with this.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import yaml

__all__ = ["LIST", "Endpoint", "documents", "endpoint", "operations"]

LIST = "documents.txt"
"""The file of a folder that names its documents, one path a line."""

Endpoint = tuple[str, str]
"""A method, upper case, and a path without the names of its parameters."""

_METHODS = (
    "get",
    "put",
    "post",
    "delete",
    "options",
    "head",
    "patch",
    "trace",
    "query",
)
_ROOT = re.compile(rb"""^[{\s]*["']?openapi["']?\s*:\s*["']?3\.""", re.MULTILINE)
_PARAMETER = re.compile(r"\{[^{}]*\}|(?<=/):\w+(?=/|$)")
_SUFFIXES = {".json", ".yaml", ".yml"}


class _Plain(yaml.CSafeLoader):
    """YAML whose scalars are all text: only mappings and sequences matter here."""


_MERGE = "<"
_Plain.yaml_implicit_resolvers = {
    _MERGE: yaml.CSafeLoader.yaml_implicit_resolvers[_MERGE]
}


def documents(folder: Path) -> list[Path]:
    """Return the documents of a folder, relative to it.

    They are those that its `documents.txt` names, or else every JSON and YAML file
    below it that is the root of an OpenAPI 3 document.
    """
    if (listed := folder / LIST).is_file():
        return [Path(line) for line in listed.read_text("utf-8").splitlines() if line]
    return sorted(
        path.relative_to(folder)
        for path in folder.rglob("*")
        if path.suffix.lower() in _SUFFIXES
        and path.is_file()
        and _ROOT.search(path.read_bytes())
    )


def operations(document: Path) -> Counter[Endpoint]:
    """Count the operations of a document by method and path.

    A path that lacks the slash before it is one all the same.

    Raises:
        OSError: a file is not there.
        ValueError: a file is neither YAML nor JSON.
        LookupError: a reference leads nowhere.
    """
    return Counter(
        endpoint(method, path)
        for path, item in _Files().items(document.resolve())
        for method in (*item, *item.get("additionalOperations", ()))
        if method in _METHODS or method not in item
    )


def endpoint(method: str, path: str) -> Endpoint:
    """Return what tells an operation from others, however its parameters are called.

    Args:
        method: in any case.
        path: as the document has it; a query or a fragment behind it does not count.
    """
    return method.upper(), _PARAMETER.sub("{}", re.split("[?#]", path)[0])


class _Files:
    """The files of one document, each read once."""

    def __init__(self) -> None:
        self._read: dict[Path, Any] = {}

    def items(self, document: Path) -> Iterator[tuple[str, dict[str, Any]]]:
        """Yield paths and path items, references followed."""
        paths, file = self._follow(self._load(document).get("paths") or {}, document)
        for path, item in paths.items():
            if not path.startswith("x-") and isinstance(item, dict):
                followed, _ = self._follow(item, file)
                yield f"/{path.removeprefix('/')}", {**followed, **item}

    def _follow(self, value: Any, file: Path) -> tuple[Any, Path]:
        while isinstance(value, dict) and "$ref" in value:
            name, _, pointer = value["$ref"].partition("#")
            file = (file.parent / unquote(name)).resolve() if name else file
            value = self._load(file)
            for part in pointer.split("/")[1:]:
                key = unquote(part).replace("~1", "/").replace("~0", "~")
                value = value[int(key) if isinstance(value, list) else key]
        return value, file

    def _load(self, file: Path) -> Any:
        if file not in self._read:
            self._read[file] = _parsed(file.read_bytes())
        return self._read[file]


def _parsed(content: bytes) -> Any:
    text = content.decode("utf-8-sig")
    if text.lstrip().startswith("{"):
        try:
            return json.loads(text)
        except ValueError:  # YAML in flow style begins the same way
            pass
    try:
        return yaml.load(text, _Plain)
    except yaml.YAMLError as error:
        raise ValueError(f"no YAML: {error}") from error
