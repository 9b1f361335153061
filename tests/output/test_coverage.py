"""`coverage`: what examples show is counted, told with its place, and held to minimums."""

from __future__ import annotations

import json
import re
import shutil
import tomllib
from collections.abc import Callable
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest

from paragon_codegen import cli
from paragon_codegen.coverage.kinds import KINDS

ROOT = Path(__file__).parents[2]
Capture = pytest.CaptureFixture[str]
Said = Callable[..., tuple[int, dict[str, Any]]]

# All that is counted, none of it shown.
PETS: dict[str, Any] = {
    "openapi": "3.1.0",
    "info": {"title": "Pets", "version": "1"},
    "paths": {
        "/pets/{id}": {
            "parameters": [
                {
                    "name": "id",
                    "in": "path",
                    "required": True,
                    "schema": {"type": "string"},
                }
            ],
            "post": {
                "operationId": "savePet",
                "requestBody": {
                    "content": {
                        "application/json": {
                            "schema": {"$ref": "#/components/schemas/Pet"}
                        }
                    }
                },
                "responses": {
                    "200": {
                        "description": "The pet.",
                        "content": {
                            "application/json": {
                                "schema": {"$ref": "#/components/schemas/Pet"}
                            },
                            "image/png": {"schema": {}},
                        },
                    },
                    "204": {"description": "Nothing."},
                },
            },
        }
    },
    "components": {
        "schemas": {
            "Pet": {
                "type": "object",
                "required": ["kind"],
                "properties": {
                    "kind": {"$ref": "#/components/schemas/Kind"},
                    "owner": {"type": ["string", "null"]},
                    "tame": {"type": "boolean"},
                    "names": {"type": "array", "items": {"type": "string"}},
                    "weight": {
                        "oneOf": [{"type": "number"}, {"enum": ["light", "heavy"]}]
                    },
                },
            },
            "Kind": {
                "anyOf": [
                    {"type": "string", "enum": ["cat", "dog"]},
                    {"type": "string"},
                ]
            },
        }
    },
}
TOTALS = {
    "operations": 1,
    "parameters": 1,
    "answers": 2,
    "members": 5,
    "variants": 2,
    "values": 4,
    "nulls": 2,
    "booleans": 2,
    "arrays": 2,
    "required": 1,
}


@pytest.fixture
def said(tmp_path: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch) -> Said:
    """Run the command in an empty folder with a document, and return what it says."""
    monkeypatch.chdir(tmp_path)

    def run(document: Any, *words: str) -> tuple[int, dict[str, Any]]:
        Path("pets.json").write_text(json.dumps(document, indent=1), "utf-8")
        code = cli.main(["coverage", "pets.json", "--format", "json", *words])
        found: dict[str, Any] = json.loads(capsys.readouterr().out)
        return code, found

    return run


def shown(found: dict[str, Any]) -> dict[str, int]:
    """Return how many of each kind are shown."""
    return {kind: figure["shown"] for kind, figure in found["coverage"].items()}


def with_pets(*pets: Any) -> Any:
    """Return the document with examples of its schema."""
    document = json.loads(json.dumps(PETS))
    document["components"]["schemas"]["Pet"]["examples"] = list(pets)
    return document


def test_everything_is_counted_and_nothing_is_shown(said: Said) -> None:
    code, found = said(PETS)
    assert code == 0, "nothing is asked for"
    assert shown(found) == dict.fromkeys(TOTALS, 0)
    totals = {kind: figure["total"] for kind, figure in found["coverage"].items()}
    assert totals == TOTALS


SHOWS = [
    ({"kind": "cat"}, {"members": 1, "values": 1, "required": 1}),
    ({"kind": "newt"}, {"members": 1, "values": 0, "required": 1}),
    ({"kind": "cat", "owner": None}, {"nulls": 1, "members": 2}),
    ({"kind": "cat", "owner": "Ada"}, {"nulls": 1, "members": 2}),
    ({"kind": "cat", "tame": False}, {"booleans": 1, "members": 2}),
    ({"kind": "cat", "names": []}, {"arrays": 1, "members": 2}),
    ({"kind": "cat", "names": ["Tom"]}, {"arrays": 1, "members": 2}),
    ({"kind": "cat", "weight": 2}, {"variants": 1, "members": 2}),
    ({"kind": "cat", "weight": "light"}, {"variants": 1, "values": 2, "members": 2}),
]


@pytest.mark.parametrize(("pet", "expected"), SHOWS)
def test_an_example_shows_what_it_has(
    said: Said, pet: Any, expected: dict[str, int]
) -> None:
    _, found = said(with_pets(pet))
    assert expected.items() <= shown(found).items()


@pytest.mark.parametrize(
    ("condition", "part"),
    [
        ({"properties": {"kind": {"const": "cat"}}}, "then"),
        ({"properties": {"kind": {"const": "dog"}}}, "else"),
        (True, "then"),
        (False, "else"),
    ],
)
@pytest.mark.parametrize("follows", [True, False])
def test_a_consequence_is_shown_where_it_follows(
    said: Said, condition: Any, part: str, follows: bool
) -> None:
    document = with_pets({"kind": "cat", "tail": "long"})
    pet = document["components"]["schemas"]["Pet"]
    condition = condition if follows else {"not": condition}
    pet |= {"if": condition, part: {"properties": {"tail": {"type": "string"}}}}
    _, found = said(document)
    members = found["coverage"]["members"]
    assert (members["shown"], members["total"]) == (1 + follows, TOTALS["members"] + 1)


@pytest.mark.parametrize(
    ("condition", "total"), [({"if": {"required": ["tail"]}}, 1), ({}, 0)]
)
def test_a_consequence_of_nothing_is_not_asked_for(
    said: Said, condition: Any, total: int
) -> None:
    document = with_pets({"kind": "cat"})
    consequence = {"properties": {"tail": {"type": "string"}}}
    document["components"]["schemas"]["Pet"] |= {**condition, "then": consequence}
    _, found = said(document)
    members = found["coverage"]["members"]
    assert (members["shown"], members["total"]) == (1, TOTALS["members"] + total)


def test_an_answer_is_called_after_its_media_type_wherever_that_is_described(
    said: Said,
) -> None:
    """A reference leads to the whole of a file, which has no key to be called after."""
    document = with_pets()
    answers = document["paths"]["/pets/{id}"]["post"]["responses"]
    media = answers["200"]["content"]["application/json"]
    Path("media.json").write_text(json.dumps({**media, "example": {"kind": "cat"}}))
    answers["200"]["content"]["application/json"] = {"$ref": "media.json"}
    code, found = said(document, "--missing")
    assert code == 0
    assert shown(found)["answers"] == 1


def test_of_all_that_is_shown_nothing_is_missing(said: Said) -> None:
    document = with_pets(
        {"kind": "cat", "owner": None, "tame": True, "names": [], "weight": 1.5},
        {"kind": "dog", "owner": "Ada", "tame": False, "names": ["Tom"]},
        {"kind": "dog", "weight": "light"},
        {"kind": "dog", "weight": "heavy"},
    )
    item = document["paths"]["/pets/{id}"]
    item["parameters"][0]["example"] = "tom"
    answer = item["post"]["responses"]["200"]["content"]["image/png"]
    answer["examples"] = {"picture": {"externalValue": "pet.png"}}
    Path("pet.png").write_bytes(b"\x89PNG")
    code, found = said(document, *(f"--minimum={kind}=100" for kind in TOTALS))
    assert (code, shown(found), found["diagnostics"]) == (0, TOTALS, [])


def test_an_answer_in_a_file_that_is_not_there_is_none(said: Said) -> None:
    document = with_pets({"kind": "cat"})
    post = document["paths"]["/pets/{id}"]["post"]
    answer = post["responses"]["200"]["content"]["image/png"]
    answer["examples"] = {"picture": {"externalValue": "gone.png"}}
    _, found = said(document)
    assert shown(found)["answers"] == 1


def test_a_whole_number_is_the_same_however_it_is_written(said: Said) -> None:
    document = with_pets()
    schema = {"type": "number", "enum": [1, 2.0, True], "examples": [1.0, 2]}
    document["components"]["schemas"]["Size"] = schema
    _, found = said(document)
    assert shown(found)["values"] == 2


def test_a_required_member_that_nobody_needs_is_told(said: Said) -> None:
    """Where another alternative takes the rest, the lack of a member is not refused."""
    document = with_pets()
    schemas = document["components"]["schemas"]
    schemas["Any"] = {"anyOf": [{"$ref": "#/components/schemas/Pet"}, {}]}
    schemas["Any"]["examples"] = [{"kind": "cat"}]
    _, found = said(document)
    assert shown(found)["members"] == 1
    assert shown(found)["required"] == 0


def test_payload_files_count(said: Said, tmp_path: Path) -> None:
    folder = tmp_path / "examples" / "Pet"
    folder.mkdir(parents=True)
    (folder / "tom.json").write_text('{"kind": "cat", "tame": true}')
    _, found = said(PETS)
    assert shown(found)["booleans"] == 1
    # A schema that is shown shows the bodies that it is.
    assert shown(found)["answers"] == 1


def test_what_is_missing_is_told_with_its_line(said: Said) -> None:
    code, found = said(with_pets({"kind": "cat"}), "--minimum", "booleans=50")
    assert code == 1
    told = [(each["message"], each["severity"]) for each in found["diagnostics"]]
    assert told == [
        ("no example shows false for Pet.tame", "error"),
        ("no example shows true for Pet.tame", "error"),
    ]
    written = Path("pets.json").read_text("utf-8").splitlines()
    for each in found["diagnostics"]:
        assert each["path"] == "pets.json"
        assert '"tame"' in written[each["line"] - 1]


def test_all_that_is_missing_is_told_when_asked(said: Said) -> None:
    code, found = said(with_pets({"kind": "cat"}), "--missing")
    told = found["diagnostics"]
    assert code == 0
    assert {each["severity"] for each in told} == {"warning"}
    missing = sum(TOTALS.values()) - sum(shown(found).values())
    assert len(told) == missing


def test_a_minimum_is_not_reached_by_rounding(said: Said) -> None:
    """999 of 1000 are not 100 percent."""
    names = [f"value-{number}" for number in range(2000)]
    document = with_pets()
    schema = {"type": "string", "enum": names, "examples": names[1:]}
    document["components"]["schemas"]["Name"] = schema
    code, found = said(document, "--minimum", "values=100")
    assert code == 1
    assert found["coverage"]["values"]["percent"] < 100


def configured(lines: str) -> None:
    """Write a configuration for the document."""
    text = f'[tool.paragon-codegen]\nspec = "pets.json"\ncoverage = {lines}\n'
    Path("pyproject.toml").write_text(text)


def test_the_configuration_asks_of_its_document(said: Said, capsys: Capture) -> None:
    configured('{values = 100, vocabularies = ["Pet.weight"]}')
    code, found = said(with_pets({"kind": "cat"}))
    assert code == 1
    assert found["coverage"]["values"]["total"] == 2
    assert [each["message"] for each in found["diagnostics"]] == [
        'no example shows "dog" of Kind'
    ]
    # The words count more, and another document is not asked.
    assert said(with_pets({"kind": "cat"}), "--minimum", "values=50")[0] == 0
    shutil.copy("pets.json", "other.json")
    assert cli.main(["coverage", "other.json"]) == 0
    capsys.readouterr()


def test_a_vocabulary_that_is_not_there_is_a_mistake(said: Said) -> None:
    configured('{vocabularies = ["Kinds"]}')
    code, found = said(PETS)
    assert code == 1
    (told,) = found["diagnostics"]
    assert "Kinds" in told["message"]
    assert 'did you mean "Kind"?' in told["hint"]


WRONG = [
    "95",
    "{member = 100}",
    '{members = "100"}',
    "{members = true}",
    "{members = 101}",
    "{members = -1}",
    "{members = nan}",
    '{vocabularies = "Kind"}',
    "{vocabularies = [1]}",
]


@pytest.mark.parametrize("lines", WRONG)
def test_a_configuration_without_sense_is_refused(
    lines: str, said: Said, capsys: Capture
) -> None:
    configured(lines)
    Path("pets.json").write_text(json.dumps(PETS))
    assert cli.main(["coverage"]) == 2
    assert "coverage" in capsys.readouterr().err


@pytest.mark.parametrize("word", ["members", "member=1", "members=x", "members=101"])
def test_a_minimum_without_sense_is_refused(word: str, capsys: Capture) -> None:
    assert cli.main(["coverage", "--minimum", word]) == 2
    assert "--minimum" in capsys.readouterr().err


class Page(HTMLParser):
    """The tags and the text of a page."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.text = ""
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note a tag."""
        self.tags.add(tag)

    def handle_data(self, data: str) -> None:
        """Note a text."""
        self.text += data


HOSTILE = "</td><script>alert(1)</script>\u202e&amp;<img src=x onerror=alert(1)>"


def test_the_page_shows_texts_of_the_document_as_texts(said: Said) -> None:
    document = with_pets({"kind": "cat", HOSTILE: None})
    document["components"]["schemas"]["Pet"]["properties"][HOSTILE] = {}
    post = document["paths"]["/pets/{id}"]["post"]
    post["operationId"] = HOSTILE
    assert said(document, "--html", "page.html")[0] == 0
    written = Path("page.html").read_text("utf-8")
    page = Page(written)
    assert page.tags <= set(
        "html meta title style h1 h2 p table tr th td a details summary code".split()
    )
    assert HOSTILE.replace("\u202e", "\\u202e") in page.text
    assert "\u202e" not in written
    assert not re.findall(r"(?:src|href)=\"(?!#)", written), "nothing is loaded"


def test_the_page_says_what_is_shown_where(said: Said) -> None:
    said(with_pets({"kind": "cat"}), "--html", "page.html")
    text = Page(Path("page.html").read_text("utf-8")).text
    assert '"dog" of Kind' in text
    assert re.search(r"pets\.json:\d+", text)


def test_a_page_that_cannot_be_written_is_told(said: Said, tmp_path: Path) -> None:
    (tmp_path / "page").mkdir()
    for place in ("page", "nowhere/page.html"):
        code, found = said(PETS, "--html", place)
        assert code == 1
        assert "cannot be written" in found["error"]
    assert sorted(path.name for path in tmp_path.iterdir()) == ["page", "pets.json"]


@pytest.mark.parametrize(
    ("schema", "value"),
    [
        ({"allOf": [{"$ref": "#/components/schemas/Loop"}]}, {}),
        ({"anyOf": [{"$ref": "#/components/schemas/Loop"}, {"type": "null"}]}, None),
        ({"properties": {"in": {"$ref": "#/components/schemas/Loop"}}}, {"in": {}}),
    ],
)
def test_schemas_in_circles_end(said: Said, schema: Any, value: Any) -> None:
    document = with_pets()
    document["components"]["schemas"]["Loop"] = {**schema, "examples": [value]}
    code, _ = said(document)
    assert code in (0, 1)


def test_the_table_says_how_much(said: Said, capsys: Capture) -> None:
    said(with_pets({"kind": "cat"}))
    assert cli.main(["coverage", "pets.json", "--minimum", "members=90"]) == 1
    out, err = capsys.readouterr()
    assert re.search(r"^members +1 +5 +20\.0 +90 +missed$", out, re.M)
    assert re.search(
        r"^pets\.json:\d+:\d+: error: no example shows `tame` of Pet$", err, re.M
    )


def test_a_payload_less_breaks_the_check_of_our_own_spec(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture
) -> None:
    """What `make check` runs reaches its minimums, and fails without one payload."""
    shutil.copytree(ROOT / "spec", tmp_path / "spec")
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    monkeypatch.chdir(tmp_path)
    assert cli.main(["coverage"]) == 0
    (tmp_path / "spec" / "examples" / "QueryValue" / "mixed.json").unlink()
    capsys.readouterr()
    assert cli.main(["coverage"]) == 1
    assert (
        "no example shows the type boolean for QueryValue[]" in capsys.readouterr().err
    )


def test_our_own_spec_is_asked_for_all_but_long_vocabularies() -> None:
    asked = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    minimums = dict(asked["tool"]["paragon-codegen"]["coverage"])
    # As long as these are, a payload for each value would say what the list says.
    assert len(minimums.pop("vocabularies")) == 3
    assert minimums.keys() == set(KINDS)
    whole = {"operations", "members", "variants", "answers"}
    assert {minimums.pop(kind) for kind in whole} == {100}
    assert min(minimums.values()) >= 95
