"""The README of the spec: what it tells people to write is right."""

from __future__ import annotations

import json
import re

from tests.spec.document import SPEC, validator

README = (SPEC / "README.md").read_text("utf-8")
KEYS = SPEC.parent / "paragon_codegen" / "extensions.schema.json"


def _blocks(language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```", README, re.DOTALL | re.MULTILINE)


def test_it_explains_every_rule() -> None:
    rules = json.loads(KEYS.read_text("utf-8"))["$defs"]["x-rules"]["properties"]
    table = README.partition("| rule | asks for |\n")[2].partition("\n\n")[0]
    columns = [line.split("|")[1] for line in table.splitlines()]
    assert re.findall(r"`([^`]+)`", "".join(columns)) == list(rules)


def test_the_invalid_example_is_one() -> None:
    (block,) = _blocks("json")
    case = json.loads(block)
    check = validator("InstallFlowStage")
    assert not check.is_valid(case["payload"])
    case["payload"]["options"][0]["id"] = "API_KEY"
    assert check.is_valid(case["payload"])


def test_every_key_is_explained() -> None:
    known = {k for k in json.loads(KEYS.read_text("utf-8"))["$defs"] if k[:2] == "x-"}
    assert known <= set(re.findall(r"`(x-[a-z-]+)`", README))


def test_no_other_keys_are_used() -> None:
    known = {k for k in json.loads(KEYS.read_text("utf-8"))["$defs"] if k[:2] == "x-"}
    files = [*SPEC.glob("*.yaml"), *SPEC.glob("*/*.yaml")]
    text = "\n".join(file.read_text("utf-8") for file in files)
    used = set(re.findall(r"^[ -]*(x-[a-z-]+):", text, re.MULTILINE))
    # Every date-time of theirs is one.
    assert used == known - {"x-python-type"}
