"""`--skip-unsupported`: the smallest part goes, all else stays, and it is said."""

from __future__ import annotations

import json
import textwrap
from dataclasses import dataclass
from pathlib import Path

import pytest

from paragon_codegen import cli

Capture = pytest.CaptureFixture[str]

FRAME = """\
openapi: 3.0.3
info: {title: Pets, version: "1"}
servers: [{url: https://pets.example.com}]
paths:
  /pets:
    get:
      operationId: listPets
      responses: {"204": {description: Done.}}
"""


@dataclass(frozen=True)
class Loss:
    """What stands beside `listPets`, what must go, and what must stay.

    Attributes:
        paths: more paths.
        components: of the document.
        lost: what is said of each part that goes.
        kept: texts of the package's `operations.py` or `models/`.
        gone: texts that are not in it.
    """

    lost: tuple[str, ...]
    paths: str = ""
    components: str = ""
    kept: tuple[str, ...] = ()
    gone: tuple[str, ...] = ()


POST = """
/pets/{id}:
  post:
    operationId: addPet
    responses: {"204": {description: Done.}}
"""
ANSWER = POST.replace('"204": {description: Done.}', "ANSWER")
LOSSES = {
    "an operation": Loss(
        ('POST "/pets/{id}" is left out: `in` must be path, query, header or cookie',),
        f"{POST}    parameters: [{{name: a, in: nowhere}}]\n  delete: {{operationId: drop}}",
        kept=("def drop(",),
        gone=("def add_pet(",),
    ),
    "a path": Loss(
        ('the path "/{a" is left out: "/{a" has a brace without its partner',),
        "/{a:\n  get: {operationId: half}",
        gone=("def half(",),
    ),
    "what is no path": Loss(
        ('"#/paths/pet" is left out: "pet" must be a path',), "pet: {}"
    ),
    "a component and what needs it": Loss(
        (
            '"#/components/requestBodies/B" is left out: `content` must be a mapping',
            'POST "/pets/{id}" is left out: nothing stands there: `#/components/request',
        ),
        f"{POST}    requestBody: {{$ref: '#/components/requestBodies/B'}}",
        "requestBodies: {B: {content: 1}}",
        gone=("def add_pet(",),
    ),
    "a schema of components": Loss(
        (
            'any value stands for the schema "#/components/schemas/Odd": allOf leads back',
            'any value stands for the schema "#/components/schemas/More": allOf leads back',
        ),
        ANSWER.replace(
            "ANSWER",
            '"200": {description: d, content: {application/json: {schema: {$ref: '
            "'#/components/schemas/Pet'}}}}",
        ),
        """
schemas:
  Pet: {type: object, properties: {odd: {$ref: '#/components/schemas/Odd'}}}
  Odd: {allOf: [{$ref: '#/components/schemas/More'}]}
  More: {allOf: [{$ref: '#/components/schemas/Odd'}]}
""",
        kept=("id: str) -> Operation[models.Pet]:", "Odd: TypeAlias = Any"),
    ),
    "a schema within": Loss(
        (
            'any value stands for the schema "#/paths/~1pets~1{id}/post/requestBody/cont',
        ),
        POST + "    requestBody: {content: {application/json: {schema: "
        "{type: object, properties: {odd: {type: [1]}, fine: {type: string}}}}}}",
        kept=("odd: Any", "fine: str"),
    ),
    "the answer of an error": Loss(
        ('"#/paths/~1pets~1{id}/post/responses/404" is left out: `404` must be a',),
        ANSWER.replace("ANSWER", "'404': 1"),
        kept=("def add_pet(",),
    ),
    "the answer of a success": Loss(
        ('POST "/pets/{id}" is left out: `200` must be a mapping (Response Object)',),
        ANSWER.replace("ANSWER", "'200': 1"),
        gone=("def add_pet(",),
    ),
    "the header of an answer": Loss(
        ('responses/204/headers/X-A" is left out: `X-A` must be a mapping',),
        POST.replace("Done.", "Done., headers: {X-A: 1}"),
        kept=("def add_pet(",),
    ),
    "a security scheme": Loss(
        ('"#/components/securitySchemes/key" is left out: ',),
        components="securitySchemes: {key: {type: secret}}",
    ),
}


def package(folder: Path) -> str:
    """The modules of operations and models as one text."""
    paths = [folder / "operations.py", *sorted(folder.glob("models/*.py"))]
    return "".join(path.read_text("utf-8") for path in paths)


@pytest.mark.parametrize("loss", LOSSES.values(), ids=list(LOSSES))
def test_the_smallest_part_goes(
    loss: Loss, tmp_path: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    paths, components = (
        textwrap.indent(text, "  ") for text in (loss.paths, loss.components or "{}")
    )
    Path("openapi.yaml").write_text(f"{FRAME}{paths}\ncomponents:\n{components}\n")
    words = ["generate", "openapi.yaml", "--out", "pets"]
    assert cli.main(words) == 1
    assert not Path("pets").exists()
    capsys.readouterr()
    assert cli.main([*words, "--skip-unsupported"]) == 0
    out, err = capsys.readouterr()
    for text in loss.lost:
        assert text in err
    parts = f"{len(loss.lost)} part" + ("s" if len(loss.lost) > 1 else "")
    assert f"{parts} left out" in out
    emitted = package(Path("pets"))
    for text in ("def list_pets(", *loss.kept):
        assert text in emitted
    for text in loss.gone:
        assert text not in emitted


def test_a_file_that_cannot_be_read_goes_with_what_needs_it(
    tmp_path: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    path = POST + "    requestBody: {$ref: 'broken.yaml#/Body'}\n"
    Path("openapi.yaml").write_text(FRAME + textwrap.indent(path, "  "))
    Path("broken.yaml").write_text("a: [")
    words = ["generate", "openapi.yaml", "--out", "pets", "--skip-unsupported"]
    assert cli.main(words) == 0
    err = capsys.readouterr().err
    assert 'the file "broken.yaml" is left out: not valid YAML' in err
    assert 'POST "/pets/{id}" is left out: the file "broken.yaml" is left out' in err


@pytest.mark.parametrize(
    "wrong",
    [
        ("title: Pets", "title: [1]"),
        ("{url: https://pets.example.com}", "{url: [1]}"),
        ("openapi: 3.0.3", "openapi: 4.0.0"),
        ("paths:", "paths: ["),
    ],
    ids=lambda pair: pair[1],
)
def test_what_cannot_go_refuses_the_document(
    wrong: tuple[str, str],
    tmp_path: Path,
    capsys: Capture,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("openapi.yaml").write_text(FRAME.replace(*wrong))
    words = ["generate", "openapi.yaml", "--out", "pets", "--skip-unsupported"]
    assert cli.main(words) == 1
    assert "error: " in capsys.readouterr().err
    assert not Path("pets").exists()


def test_machines_get_the_list(
    tmp_path: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("openapi.yaml").write_text(f"{FRAME}  pet: {{}}\n")
    Path("pyproject.toml").write_text(
        "[tool.paragon-codegen]\nspec = 'openapi.yaml'\nout = 'pets'\n"
        "skip-unsupported = true\n"
    )
    for words in (["generate"], ["generate", "--check"]):
        assert cli.main([*words, "--format", "json"]) == 0
        (part,) = json.loads(capsys.readouterr().out)["skipped"]
        assert part["message"].startswith('"#/paths/pet" is left out: ')
        assert (part["path"], part["line"], part["column"]) == ("openapi.yaml", 9, 3)
    assert cli.main(["generate", "--strict"]) == 2
    assert "choose one of them" in capsys.readouterr().err
