"""The spec as one document, because the alternatives read only one file."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import yaml

from paragon_codegen.data import is_list, is_mapping

SECTIONS = frozenset(
    ("examples", "headers", "parameters", "requestBodies", "responses")
)


def bundle(root: Path) -> dict[str, Any]:
    """Return the document of `root` with every reference into another file made local.

    Path items are put in place; schemas, parameters and responses become components.

    Args:
        root: the document's root file.
    """
    return _Bundler(root).run()


class _Bundler:
    """Collects what the references lead to while it copies the document."""

    def __init__(self, root: Path) -> None:
        self._root = root.resolve()
        self._files: dict[Path, Any] = {}
        self._components: dict[str, dict[str, Any]] = {}
        self._places: dict[tuple[Path, str], str] = {}

    def run(self) -> dict[str, Any]:
        """Return the bundled document."""
        document = self._load(self._root)
        components = document["components"]
        for name, schema in components["schemas"].items():
            self._places[self._place(self._root, schema["$ref"])] = name
        for (file, pointer), name in list(self._places.items()):
            self._add("schemas", name, file, pointer)
        paths = {
            path: self._copy(*self._find(self._root, item["$ref"]))
            for path, item in document["paths"].items()
        }
        rest = {key: value for key, value in components.items() if key != "schemas"}
        return {**document, "paths": paths, "components": {**rest, **self._components}}

    def _load(self, file: Path) -> Any:
        if file not in self._files:
            self._files[file] = yaml.load(file.read_bytes(), yaml.CSafeLoader)
        return self._files[file]

    def _place(self, file: Path, reference: str) -> tuple[Path, str]:
        path, _, pointer = reference.partition("#")
        return ((file.parent / path).resolve() if path else file), pointer

    def _find(self, file: Path, reference: str) -> tuple[Any, Path]:
        file, pointer = self._place(file, reference)
        value = self._load(file)
        for step in pointer.split("/")[1:]:
            value = value[step.replace("~1", "/").replace("~0", "~")]
        return value, file

    def _add(self, section: str, name: str, file: Path, pointer: str) -> None:
        value, where = self._find(file, f"#{pointer}")
        self._components.setdefault(section, {})[name] = self._copy(value, where)

    def _copy(self, value: Any, file: Path) -> Any:
        """Return a copy whose references lead into the components."""
        if is_list(value):
            return [self._copy(item, file) for item in value]
        if not is_mapping(value):
            return value
        if isinstance(reference := value.get("$ref"), str):
            others = {key: item for key, item in value.items() if key != "$ref"}
            return {"$ref": self._local(reference, file), **self._copy(others, file)}
        copied: dict[str, Any] = {
            key: self._copy(item, file) for key, item in value.items()
        }
        if is_mapping(mapping := copied.get("mapping")) and "propertyName" in copied:
            copied["mapping"] = {
                key: self._local(target, file) for key, target in mapping.items()
            }
        return copied

    def _local(self, reference: str, file: Path) -> str:
        """Return a reference into the components, where its target is put if need be."""
        place = self._place(file, reference)
        section = place[1].split("/")[1]
        section = section if section in SECTIONS else "schemas"
        if place not in self._places:
            name = self._places[place] = place[1].rpartition("/")[2]
            if name in self._components.get(section, {}):
                raise ValueError(f"two components are called {name}: {place}")
            self._add(section, name, *place)
        return f"#/components/{section}/{self._places[place]}"
