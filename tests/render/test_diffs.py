"""Diffs that people like: what is added to a document adds lines, and changes no others."""

from __future__ import annotations

from difflib import unified_diff
from pathlib import Path

from paragon_codegen import pipeline
from paragon_codegen.diagnostics import Diagnostics

DOCUMENT = """\
openapi: 3.1.0
info: {title: Pets, version: "1"}
paths:
  /pets:
    get:
      operationId: listPets
      parameters:
        - {name: first, in: query, schema: {type: string}}
        - {name: second, in: query, schema: {type: string}}
        # parameters
      responses: {"200": {description: All., content: {application/json: {schema: {$ref: "#/components/schemas/Pet"}}}}}
components:
  schemas:
    Pet:
      type: object
      required: [name, kind]
      properties:
        name: {type: string}
        kind: {$ref: "#/components/schemas/Kind"}
        # members
    Kind:
      type: string
      enum:
        - bird
        - cat
        # values
    Owner:
      oneOf:
        - {$ref: "#/components/schemas/Pet"}
        - {type: string}
        # variants
"""


def _removed(folder: Path, place: str, more: str) -> tuple[list[str], list[str]]:
    """Return the lines that an addition to the document removes, and those it adds."""
    changed = DOCUMENT.replace(f"# {place}", more)
    assert changed != DOCUMENT
    before, after = _emitted(folder, DOCUMENT), _emitted(folder, changed)
    lines = list(unified_diff(before, after, n=0, lineterm=""))[2:]
    removed = [line[1:] for line in lines if line[0] == "-"]
    return removed, [line[1:] for line in lines if line[0] == "+"]


def _emitted(folder: Path, document: str) -> list[str]:
    """Return the lines of all modules that templates emit for a document."""
    spec = folder / "spec.yaml"
    spec.write_text(document, "utf-8")
    files = pipeline.build(spec, "pets", Diagnostics()).files
    own = [text for path, text in files.items() if not path.startswith("_runtime/")]
    return "".join(own).split("\n")


def _imports(lines: list[str]) -> bool:
    """Tell whether lines are of imports only."""
    return all(line.lstrip().startswith("from ") for line in lines)


def test_a_first_optional_member(tmp_path: Path) -> None:
    removed, added = _removed(tmp_path, "members", "born: {type: integer}")
    assert _imports(removed)
    assert "    born: int | Unset" in added


def test_another_optional_member(tmp_path: Path) -> None:
    text = "age: {type: integer}\n        born: {type: integer}"
    removed, _ = _removed(tmp_path, "members", text)
    assert _imports(removed)


def test_another_parameter(tmp_path: Path) -> None:
    removed, added = _removed(
        tmp_path, "parameters", "- {name: third, in: query, schema: {type: string}}"
    )
    assert removed == []
    assert "            third=third," in [line[4:] for line in added]


def test_another_value_of_an_enum(tmp_path: Path) -> None:
    assert _removed(tmp_path, "values", "- dog") == ([], ['    DOG = "dog"'])


def test_another_schema(tmp_path: Path) -> None:
    text = "# variants"
    changed = (
        f"{text}\n    Toy: {{type: object, properties: {{size: {{type: integer}}}}}}"
    )
    removed, added = _removed(tmp_path, "variants", changed)
    assert _imports(removed)
    assert '    "Toy",' in added
