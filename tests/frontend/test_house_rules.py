"""The rules that `x-rules` names: the ones that there are, and each seen in a case."""

from __future__ import annotations

import re

import pytest

from paragon_codegen.validate.extensions import known_extensions
from paragon_codegen.validate.house_rules import RULES
from tests.frontend.casebook import FOLDER, read_cases

CASES = {case.name: case for case in read_cases(FOLDER / "rules.txt")}


def test_the_schema_of_the_key_lists_every_rule() -> None:
    assert list(known_extensions()["x-rules"]["properties"]) == list(RULES)


@pytest.mark.parametrize("name", RULES)
def test_every_rule_is_seen_kept_and_broken(name: str) -> None:
    kept, broken = CASES["rules that are kept"], CASES["rules that are broken"]
    assert f"{name}: error" in kept.body
    assert kept.expected == ""
    assert re.search(rf": error: .* \(rule {name}\)\n    hint: ", broken.expected)
