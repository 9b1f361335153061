"""docs/javascript.md: its tables have every method of the SDK, and its calls are right."""

from __future__ import annotations

import ast
import re
import sys
from pathlib import Path
from typing import NamedTuple

import pytest
from paragon_connect import AsyncParagon, Paragon

from paragon_codegen.naming import snake_name
from tests.journeys.support import ROOT, run
from tests.spec.document import Place, root

PAGE = ROOT / "docs" / "javascript.md"
OURS = {
    "getAuthenticatedUser",
    "installFlow.checkOAuth",
    "installFlow.finishInstruction",
    "installFlow.resume",
    "installFlow.save",
    "installFlow.waitForOAuth",
    "iterFieldOptions",
}
"""Methods that the vendor's SDK has not, or has as something else."""

REFERENCE = """
authenticate connect subscribe installIntegration uninstallIntegration
getIntegrationMetadata getIntegrationConfig getUser setUserMetadata
updateIntegrationUserSettings getDataSourceOptions getFieldOptions getSourcesForInput
setDataSources enableWorkflow disableWorkflow updateWorkflowState
updateWorkflowUserSettings getCustomWebhookUserManualUrl workflow request event
setHeadless installFlow.start installFlow.setAccountType installFlow.setPreOptions
installFlow.setPostOptions installFlow.cancel ExternalFilePicker picker.init
picker.open picker.getInstance
""".split()
"""What the vendor's reference page lists."""


class Row(NamedTuple):
    """A row of a table of methods."""

    javascript: str
    python: str
    page: str


def rows() -> list[Row]:
    """Return the rows of the tables of methods."""
    pattern = r"^\| (.+) \| `(paragon\..+)` \| \[page\]\((.+)\) \|$"
    return [Row(*found) for found in re.findall(pattern, text(), re.MULTILINE)]


def text() -> str:
    """Return the page."""
    return PAGE.read_text("utf-8")


def methods() -> dict[str, Place]:
    """Return the methods of the spec by their names."""
    sdk = root().get("x-sdk-methods")
    assert sdk
    return dict(sdk.members("methods"))


def python_name(name: str) -> str:
    """Return the name of a method in Python, with its group."""
    return ".".join(snake_name(part) for part in name.split("."))


def called(python: str) -> str:
    """Return which method of the client a call calls."""
    expression = ast.parse(python, mode="eval").body
    assert isinstance(expression, ast.Call)
    return ast.unparse(expression.func).removeprefix("paragon.")


def section(title: str) -> str:
    """Return the text of a section."""
    return text().partition(f"\n## {title}\n")[2].partition("\n## ")[0]


def not_here() -> list[str]:
    """Return the names of the methods that are said not to be here."""
    return re.findall(
        r"^\| `(?:new )?(?:paragon\.)?([\w.]+)\(", section("Not here"), re.M
    )


def test_every_method_stands_there_once() -> None:
    assert sorted(called(row.python) for row in rows()) == sorted(
        python_name(name) for name in methods()
    )


def test_it_stands_beside_its_name_in_javascript() -> None:
    names = {python_name(name): name for name in methods()}
    for row in rows():
        name = names[called(row.python)]
        if name in OURS:
            assert f"paragon.{name}(" not in row.javascript
        else:
            assert row.javascript.startswith(f"`paragon.{name}(")


def test_it_links_to_the_page_of_the_spec() -> None:
    pages = {
        python_name(name): place.value["externalDocs"]["url"]
        for name, place in methods().items()
    }
    assert {called(row.python): row.page for row in rows()} == pages


def test_nothing_of_the_reference_is_left_out() -> None:
    there = {*methods(), *not_here()}
    assert set(REFERENCE) <= there
    assert not methods().keys() & set(not_here())


@pytest.mark.parametrize("client", [Paragon, AsyncParagon])
def test_what_is_not_here_is_not_pretended(client: type[Paragon]) -> None:
    paragon = client(project_id="p", user_token="t")
    names = [python_name(name) for name in not_here()]
    assert len(names) == 8
    assert [name for name in names if hasattr(paragon, name)] == []


def test_it_says_which_methods_are_not_awaited() -> None:
    plain = [
        python_name(name)
        for name, place in methods().items()
        if place.value.get("kind") == "plain"
    ]
    start = text().partition("\n## ")[0].partition("what sends nothing:")[2]
    assert sorted(re.findall(r"`([\w.]+)`", start)) == sorted(plain)


GIVEN = """\
from typing import Any
from paragon_connect import AsyncParagon, Paragon

WORKFLOW_ID = SETTING_ID = ""
callback: Any
data: Any
setting: Any
source: Any
"""


def test_its_calls_are_right_for_both_clients(tmp_path: Path) -> None:
    kinds = {
        python_name(name): place.value.get("kind") for name, place in methods().items()
    }
    lines = [GIVEN, "def calls(paragon: Paragon) -> None:"]
    lines += [f"    {row.python}" for row in rows()]
    lines += ["async def async_calls(paragon: AsyncParagon) -> None:"]
    for row in rows():
        awaited = "" if kinds[called(row.python)] in ("plain", "items") else "await "
        lines.append(f"    {awaited}{row.python}")
    script = tmp_path / "calls.py"
    script.write_text("\n".join(lines))
    strict = ["--strict", "--config-file=", "--enable-error-code=unused-awaitable"]
    words = [sys.executable, "-m", "mypy", *strict, "calls.py"]
    path = ROOT / "generated"
    done = run(*words, folder=tmp_path, MYPYPATH=path, MYPY_CACHE_DIR="cache")
    assert done.code == 0, done.out
