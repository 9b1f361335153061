"""References stay in the document's folder, lead to something, and say why when not."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from paragon_codegen.diagnostics import Diagnostics, as_text
from paragon_codegen.loader import BadReference, Document, load
from tests.frontend.support import findings, write

SECRET = "a: the text of a file outside\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with two files in it, and a file and a folder outside of it."""
    write(tmp_path, SECRET, "secret.yaml")
    inside = tmp_path / "api"
    write(inside, "Pet: {type: object}\nOwner: {$ref: '#/Pet'}\n", "schemas/pet.yaml")
    write(inside, "Cat: {$ref: 'pet.yaml#/Owner'}\n", "schemas/my cats.yaml")
    write(inside, "a: [1,\n", "schemas/broken.yaml")
    write(inside, '{"a": [{"b/c~d": "found"}]}', "data.json")
    os.symlink(tmp_path / "secret.yaml", inside / "link.yaml")
    os.symlink(tmp_path / "missing.yaml", inside / "nowhere.yaml")
    os.symlink(tmp_path, inside / "up")
    os.symlink(inside / "schemas" / "pet.yaml", inside / "alias.yaml")
    return inside


def _follow(folder: Path, reference: str) -> tuple[object, str, Document]:
    """What a reference in the root leads to, and what is said about it."""
    path = write(folder, f"x:\n  $ref: {reference!r}\n")
    diagnostics = Diagnostics()
    document = load(path, diagnostics)
    try:
        value = document.resolve(document.root["x"]).value
    except BadReference:
        value = BadReference
    text = as_text(diagnostics.items, excerpts=False)
    return value, text.replace(f"{folder}/", ""), document


@pytest.mark.parametrize(
    ("reference", "value"),
    [
        ("schemas/pet.yaml#/Pet", {"type": "object"}),
        ("./schemas/../schemas/pet.yaml#/Owner", {"type": "object"}),
        ("schemas/my%20cats.yaml#/Cat", {"type": "object"}),
        ("data.json#/a/0/b~1c~0d", "found"),
        ("data.json#/a/0/b%7E1c~0d", "found"),
        ("data.json", {"a": [{"b/c~d": "found"}]}),
        ("data.json#", {"a": [{"b/c~d": "found"}]}),
        ("alias.yaml#/Pet", {"type": "object"}),
    ],
)
def test_references_lead_to_values(folder: Path, reference: str, value: object) -> None:
    found, text, _ = _follow(folder, reference)
    assert (found, text) == (value, "")


OUTSIDE = "is outside of the document's folder"


@pytest.mark.parametrize(
    ("reference", "message"),
    [
        ("../secret.yaml#/a", OUTSIDE),
        ("../missing.yaml#/a", OUTSIDE),
        ("schemas/../../secret.yaml", OUTSIDE),
        ("%2e%2e/secret.yaml", OUTSIDE),
        ("link.yaml#/a", OUTSIDE),
        ("nowhere.yaml#/a", OUTSIDE),
        ("up/secret.yaml#/a", OUTSIDE),
        ("..", OUTSIDE),
        (".", OUTSIDE),
        ("/etc/passwd", "is not a relative path"),
        ("%2Fetc/passwd", "is not a relative path"),
        ("..\\secret.yaml", "is not a relative path"),
        ("a%00b.yaml", "is not a relative path"),
        ("pet.yaml?x=1", "is not a relative path"),
        ("http://127.0.0.1:9/x.yaml#/a", "nothing is fetched"),
        ("HTTPS://127.0.0.1:9/x.yaml", "nothing is fetched"),
        ("file:///etc/passwd", "nothing is fetched"),
        ("//127.0.0.1/x.yaml", "nothing is fetched"),
        ("C:/x.yaml", "nothing is fetched"),
        ("\\\\host\\share", "nothing is fetched"),
    ],
)
def test_what_is_outside_is_refused(folder: Path, reference: str, message: str) -> None:
    found, text, document = _follow(folder, reference)
    assert found is BadReference
    assert text.startswith("spec.yaml:2:9: error: ")
    assert message in text.split("\n", 1)[0]
    assert [file.relative for file in document.files] == ["spec.yaml"]


def test_nothing_tells_whether_a_file_outside_exists(folder: Path) -> None:
    _, existing, _ = _follow(folder, "../secret.yaml#/a")
    _, missing, _ = _follow(folder, "../absent.yaml#/a")
    assert existing.replace("secret", "absent") == missing
    _, existing, _ = _follow(folder, "link.yaml#/a")
    _, missing, _ = _follow(folder, "nowhere.yaml#/a")
    assert existing.replace("link", "nowhere") == missing
    assert "text of a file" not in existing


@pytest.mark.parametrize(
    ("reference", "text"),
    [
        (
            "schemas/pet.yaml#/Pat",
            'spec.yaml:2:9: error: nothing stands there: the root has no member "Pat"\n'
            '    hint: did you mean "Pet"?\n',
        ),
        (
            "data.json#/a/1",
            'spec.yaml:2:9: error: nothing stands there: `#/a` has no member "1"\n',
        ),
        (
            "data.json#/a/01",
            'spec.yaml:2:9: error: nothing stands there: `#/a` has no member "01"\n',
        ),
        (
            "schemas/pat.yaml#/Pet",
            'spec.yaml:2:9: error: there is no file "schemas/pat.yaml"\n'
            '    hint: did you mean "pet.yaml"?\n',
        ),
        (
            "x" * 400,
            f'spec.yaml:2:9: error: there is no file "{"x" * 59}…"\n',
        ),
        ("schemas", 'spec.yaml:2:9: error: there is no file "schemas"\n'),
        (
            "schemas/pet.yaml#Pet",
            'spec.yaml:2:9: error: no schema here has the `$anchor` "Pet"\n'
            "    hint: use a JSON pointer such as `#/components/schemas/Pet`\n",
        ),
        (
            "data.json#/a~2",
            'spec.yaml:2:9: error: "data.json#/a~2" has a `~` that is not part of an escape\n'
            "    hint: in a JSON pointer `~` is written `~0` and `/` is written `~1`\n",
        ),
        (
            "#/x",
            "spec.yaml:2:9: error: the reference leads in a circle and never to a"
            " definition\n"
            "    hint: let one of the references in the circle be a definition\n",
        ),
        (
            "schemas/broken.yaml#/a",
            "schemas/broken.yaml:2:1: error: not valid YAML: while parsing a flow node,"
            " did not find expected node content\n",
        ),
    ],
)
def test_dangling_references_say_why(folder: Path, reference: str, text: str) -> None:
    assert _follow(folder, reference)[:2] == (BadReference, text)


def test_every_use_of_a_bad_reference_is_reported_once(tmp_path: Path) -> None:
    diagnostics = Diagnostics()
    path = write(tmp_path, "a: {$ref: '#/x'}\nb: {$ref: '#/x'}\n")
    document = load(path, diagnostics)
    for key in ("a", "b", "a"):
        with pytest.raises(BadReference):
            document.target(document.root[key])
    assert [d.location.line for d in diagnostics.items if d.location] == [1, 2]


def test_a_circle_over_files_is_found(tmp_path: Path) -> None:
    write(tmp_path, "b: {$ref: 'spec.yaml#/a'}\n", "b.yaml")
    diagnostics = Diagnostics()
    document = load(write(tmp_path, "a: {$ref: 'b.yaml#/b'}\n"), diagnostics)
    with pytest.raises(BadReference):
        document.resolve(document.root["a"])
    assert "in a circle" in as_text(diagnostics.items)


def test_one_file_under_two_names_is_one_file(folder: Path) -> None:
    path = write(
        folder, "x: {$ref: 'alias.yaml#/Pet'}\ny: {$ref: 'schemas/pet.yaml#/Pet'}\n"
    )
    document = load(path, Diagnostics())
    one, two = (document.resolve(document.root[key]) for key in "xy")
    assert one.identity == two.identity == ("schemas/pet.yaml", ("Pet",), False)
    assert len(document.files) == 2


def test_after_many_comparisons_what_is_not_there_is_a_mistake(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Not a warning: whoever compares no more names cannot tell a slip of the pen."""
    lost = {f"Schema{index}": {"$ref": f"#/lost{index}"} for index in range(20)}
    document = {"openapi": "3.1.0", "info": {"title": "T", "version": "1"}}
    text = json.dumps({**document, "components": {"schemas": lost}})
    assert "error" not in findings(tmp_path, text, "spec.json")
    monkeypatch.setattr("paragon_codegen.validate.strays._COMPARISONS", 5 * 3)
    found = findings(tmp_path, text, "spec.json")
    assert (found.count("warning: "), found.count("error: ")) == (5, 15)
