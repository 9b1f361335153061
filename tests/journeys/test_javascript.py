"""docs/javascript.md: its tables have every method of the SDK, and its calls are right."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import pytest
from paragon_connect import AsyncParagon, Paragon, models

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
        elif name.startswith("picker."):
            assert row.javascript.startswith(f"`{name}(")
        else:
            assert re.match(rf"`(new )?paragon\.{re.escape(name)}\(", row.javascript)


def test_nothing_of_the_reference_is_left_out() -> None:
    there = {*methods(), *not_here()}
    assert set(REFERENCE) <= there
    assert not methods().keys() & set(not_here())


@pytest.mark.parametrize("client", [Paragon, AsyncParagon])
def test_what_is_not_here_is_not_pretended(client: type[Paragon]) -> None:
    paragon = client(project_id="p", user_token="t")
    names = [python_name(name) for name in not_here()]
    assert names == ["picker.get_instance", "get_asset_url", "get_version"]
    assert [name for name in names if hasattr(paragon, name)] == []


def listed(heading: str, column: int) -> dict[str, set[str]]:
    """Return the names in a column of a table, by what stands in its last column."""
    table = text().partition(f"\n| {heading} |")[2].partition("\n\n")[0]
    rows_ = [line.strip("| ").split(" | ") for line in table.splitlines()[2:]]
    return {
        row[-1].strip("`"): set(re.findall(r"`(\w+)`", row[column])) for row in rows_
    }


def options_of(name: str) -> set[str]:
    """Return what a method of the spec can be given beside what it needs."""
    found = methods()[name].elements("parameters")
    return {str(each.value["name"]) for each in found if "required" not in each.value}


OWN = {"openUrl", "timeout", "sdkBundle", "framedBy"}
"""Where the page is opened, for how long, and with which file."""


def test_every_option_of_a_window_stands_there() -> None:
    written = listed("option | of", 0)
    for name in ("connect", "ExternalFilePicker", "picker.init"):
        assert written[name] == options_of(name) - OWN
    assert options_of("picker.open") == OWN
    # An installation takes them too, and has more of its own.
    assert options_of("connect") <= options_of("installIntegration")
    assert "showPortalAfterInstall" in options_of("installIntegration")


def test_every_event_stands_there_with_its_callback() -> None:
    events = listed("event of `subscribe` | callback of `connect`", 0)
    assert events.keys() <= options_of("connect")
    known = {name for each in events.values() for name in each}
    place = methods()["connect"]
    assert known == {str(each.value) for each in place.elements("events")}
    assert known == {each.value for each in models.SdkEventType}


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
        at_once = kinds[row.method] in ("plain", "items", "dialog")
        awaited = "" if at_once else "await "
        lines.append(f"    {awaited}{row.python}")
    script = tmp_path / "calls.py"
    script.write_text("\n".join(lines))
    strict = ["--strict", "--config-file=", "--enable-error-code=unused-awaitable"]
    words = [sys.executable, "-m", "mypy", *strict, "calls.py"]
    path = ROOT / "generated"
    done = run(*words, folder=tmp_path, MYPYPATH=path, MYPY_CACHE_DIR="cache")
    assert done.code == 0, done.out
