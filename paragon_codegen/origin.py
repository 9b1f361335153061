"""What a package folder remembers of how it was made, as its manifest says it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from paragon_codegen import __version__
from paragon_codegen.data import is_list

__all__ = ["GENERATOR", "LONGEST", "Origin", "Recipe", "recipe_of"]

GENERATOR = f"paragon-codegen {__version__}"
LONGEST = 1000
"""Characters that a text of a manifest may have, beside the names of files."""


@dataclass(frozen=True, slots=True)
class Recipe:
    """What the same command needs to be told again; nothing that would bring code along.

    Attributes:
        spec: root file of the document, relative to the package folder.
        root: the folder of all its files, relative to the package folder, if named.
        bundled: whether the document is the one that comes with the generator.
        skip: whether what cannot be generated was left out.
        named: options that somebody has to name again, since they lead to code.
    """

    spec: str = ""
    root: str = ""
    bundled: bool = False
    skip: bool = False
    named: tuple[str, ...] = ()

    def as_data(self) -> dict[str, Any]:
        """The entries of a manifest, those that say something."""
        entries = {
            "spec": self.spec,
            "root": self.root,
            "bundled": self.bundled,
            "skip-unsupported": self.skip,
            "named": list(self.named),
        }
        return {key: value for key, value in entries.items() if value}


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a package comes from.

    Attributes:
        generator: name and version of what made it; empty in manifests of old.
        document: `info.version` of the document.
        recipe: what it was made from; None where nobody can say it in a way that
            holds on another machine.
    """

    generator: str = ""
    document: str = ""
    recipe: Recipe | None = None

    def as_data(self) -> dict[str, Any]:
        """The entries of a manifest, those that say something."""
        made_from = self.recipe and self.recipe.as_data()
        entries = {
            "generator": self.generator,
            "document": self.document,
            "made-from": made_from,
        }
        return {key: value for key, value in entries.items() if value}


def recipe_of(data: dict[str, Any]) -> Recipe | None:
    """Read the recipe of a manifest; None where it has none that can be read."""
    named = data.get("named", [])
    if not data or not is_list(named):
        return None
    texts = [data.get("spec", ""), data.get("root", ""), *named]
    flags = [data.get("bundled", False), data.get("skip-unsupported", False)]
    if not all(isinstance(each, str) and len(each) <= LONGEST for each in texts):
        return None
    if not all(isinstance(each, bool) for each in flags):
        return None
    return Recipe(texts[0], texts[1], flags[0], flags[1], tuple(named))
