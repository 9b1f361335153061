"""The guide's page of an application's own, beside the portal of the Flask example."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import portal_flask
import pytest
from local_server import LocalServer
from paragon_connect import Paragon, UserTokenSigner
from signing_key import key_pair
from webhooks_flask import running
from werkzeug.wrappers import Request, Response

from tests.browser.browse_bridge import GOOGLE, SCRIPT, connect
from tests.browser.chromium import Chromium
from tests.journeys.pages import blocks
from tests.journeys.support import ROOT

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIApplication, WSGIEnvironment

GUIDE = ROOT / "docs" / "portal.md"


def with_own_page(application: WSGIApplication, posted: list[Any]) -> WSGIApplication:
    """Return an application that serves the guide's page too.

    Args:
        application: what serves the rest.
        posted: gets what the page posts.
    """
    (snippet,) = (each.text for each in blocks(GUIDE) if each.language == "html")

    def serve(environ: WSGIEnvironment, start: StartResponse) -> Iterable[bytes]:
        match environ["PATH_INFO"]:
            case "/own":
                text = f"<!doctype html><title>Own</title>{snippet}"
                answer = Response(text, mimetype="text/html")
            case "/files":
                posted.append(json.load(Request(environ).stream))
                answer = Response("{}", mimetype="application/json")
            case _:
                return application(environ, start)
        return answer(environ, start)

    return serve


def test_it_connects_and_picks(
    chromium: Chromium,
    server: LocalServer,
    bundle: Path,
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("PARAGON_CONNECT_SDK", str(bundle))
    chromium.stand_ins[f"{GOOGLE}/js/api.js"] = SCRIPT.read_bytes()
    signer = UserTokenSigner(project_id="demo", signing_key=key_pair()[0])
    posted: list[Any] = []
    with (
        Paragon(project_id="demo", base_url=server.url) as paragon,
        running(
            with_own_page(portal_flask.application(paragon, signer), posted)
        ) as site,
    ):
        chromium.open(site)
        page = chromium.page(site)
        page.type("[name=user]", "ada")
        page.click("form button")
        page.until("document.querySelector('li') !== null")
        chromium.open(f"{site}/own")
        page = chromium.page("/own")
        page.click("#connect")
        connect(chromium, page, server.url)
        page.click("#close", server.url)
        page.click("#choose")
        page.click("#file-1")
        chromium.until(lambda: posted, "the files")
        assert [file["name"] for file in posted[0]["docs"]] == ["Plan.pdf"]
        assert page.said == []
    assert "ada connected googledrive" in capfd.readouterr().out
