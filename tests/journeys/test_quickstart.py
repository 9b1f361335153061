"""The quickstart runs as its first lines say, and prints what it promises."""

from __future__ import annotations

import sys
from pathlib import Path

from tests.journeys.support import ROOT, run

EXPECTED = """\
integration Slack (slack)
integration HubSpot (hubspot)
integration Google Drive (googledrive)
integration Salesforce (salesforce)
integration Jira (jira)
integration Shopify (shopify)
integration Klaviyo (klaviyo)
integration Acme (custom)
integration Notion (notion)
user user-42
  slack: connected, account 1223115691
  hubspot: not connected
  googledrive: not connected
  salesforce: no longer reachable, ask the user to reconnect
  jira: connected, but some answers are missing
  shopify: not connected
  klaviyo: not connected
  custom.acme: not connected
"""
KEPT = "extra={'addedTomorrow': {'mustSurvive': True}}"


def test_it_runs_without_an_account(tmp_path: Path) -> None:
    script = ROOT / "examples" / "quickstart.py"
    path = ROOT / "generated"
    done = run(sys.executable, "-W", "error", script, folder=tmp_path, PYTHONPATH=path)
    assert (done.code, done.err) == (0, "")
    tours = done.out.split("\nand the same with asyncio:\n")
    for tour, channel in zip(tours, ("#general", "#random"), strict=True):
        assert tour.startswith(EXPECTED)
        settings, slack = tour.removeprefix(EXPECTED).splitlines()
        assert f"'channel': '{channel}'" in settings
        assert KEPT in settings
        assert slack == "{'ok': True}"
