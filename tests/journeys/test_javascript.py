"""docs/javascript.md: its tables have every method of the SDK, and its calls are right."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import pytest
from paragon_connect import AsyncParagon, Paragon

from tests.journeys.methods_table import methods, python_name, rows, written
from tests.journeys.support import ROOT, run
from tests.parity.reference import OWN_METHODS

PAGE = ROOT / "docs" / "javascript.md"
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


def text() -> str:
    """Return the page."""
    return PAGE.read_text("utf-8")


def section(title: str) -> str:
    """Return the text of a section."""
    return text().partition(f"\n## {title}\n")[2].partition("\n## ")[0]


def not_here() -> list[str]:
    """Return the names of the methods that are said not to be here."""
    return re.findall(
        r"^\| `(?:new )?(?:paragon\.)?([\w.]+)\(", section("Not here"), re.M
    )


def test_it_is_as_it_is_written() -> None:
    assert text() == written(text()), "docs/javascript.md is old: run `make docs`"


def test_every_method_stands_there_once() -> None:
    assert sorted(row.method for row in rows(text())) == sorted(
        map(python_name, methods())
    )


def test_it_stands_beside_its_name_in_javascript() -> None:
    names = {python_name(name): name for name in methods()}
    for row in rows(text()):
        name = names[row.method]
        if name in OWN_METHODS:
            assert f"paragon.{name}(" not in row.javascript
        else:
            assert row.javascript.startswith(f"`paragon.{name}(")


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
    lines += [f"    {row.python}" for row in rows(text())]
    lines += ["async def async_calls(paragon: AsyncParagon) -> None:"]
    for row in rows(text()):
        awaited = "" if kinds[row.method] in ("plain", "items") else "await "
        lines.append(f"    {awaited}{row.python}")
    script = tmp_path / "calls.py"
    script.write_text("\n".join(lines))
    strict = ["--strict", "--config-file=", "--enable-error-code=unused-awaitable"]
    words = [sys.executable, "-m", "mypy", *strict, "calls.py"]
    path = ROOT / "generated"
    done = run(*words, folder=tmp_path, MYPYPATH=path, MYPY_CACHE_DIR="cache")
    assert done.code == 0, done.out
