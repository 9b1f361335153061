"""docs/portal.md: its Django runs as it stands, and what it lists is there."""

from __future__ import annotations

import re
import sys
from pathlib import Path

from paragon_connect._sdk import portal_site

from tests.journeys.pages import blocks
from tests.journeys.support import ROOT, run

PAGE = ROOT / "docs" / "portal.md"
BRIDGE = ROOT / "spec" / "sdk" / "behaviour" / "assets" / "bridge.js"

BACKEND = """
import os
import warnings
from local_server import LocalServer
from paragon_connect import Paragon

warnings.filterwarnings("ignore", message=".* of the vendor's SDK")
server = LocalServer()
paragon = Paragon(project_id="demo", base_url=server.url)

def client_of(request):
    name = request.COOKIES.get("user")
    return None if name is None else paragon.with_user(server.token(name))

def heard(event, client):
    print("heard", type(event).__name__, client.get_authenticated_user().user_id)
"""
VISIT = """
from django.conf import settings

settings.configure(
    SECRET_KEY="x",
    ROOT_URLCONF="urls",
    ALLOWED_HOSTS=["app.test"],
    MIDDLEWARE=[
        "django.middleware.security.SecurityMiddleware",
        "django.middleware.common.CommonMiddleware",
        "django.middleware.csrf.CsrfViewMiddleware",
    ],
)
import django

django.setup()
from backend import paragon, server
from django.test import Client

visitor = Client(enforce_csrf_checks=True, headers={"host": "app.test"})
print(visitor.get("/portal?integration=slack").headers["Location"])
page = visitor.get("/portal/")
below = visitor.get("/portal?integration=slack", SCRIPT_NAME="/app")
print(below.headers["Location"])
print(page.status_code, page.headers["Cross-Origin-Opener-Policy"])
print(visitor.get("/portal/bridge.js").status_code, visitor.get("/portal/x").status_code)

def post(path, body, **headers):
    own = {"origin": "http://app.test", "x-paragon-bridge": "1", **headers}
    return visitor.post(f"/portal/{path}", body, "application/json", headers=own)

print(post("session", {"integration": "slack"}).json())
visitor.cookies["user"] = "user-42"
session = post("session", {"integration": "slack"})
print(session.status_code, sorted(session.json()))
print(post("session", {}, origin="http://evil.test").status_code)
known = paragon.with_user(server.token("user-42")).get_integration_id("slack")
opened = {"type": "event", "name": "onPortalOpen", "data": {"integrationId": known}}
print(post("messages", opened).json())
server.close()
paragon.close()
"""


def test_django_runs_as_it_stands(tmp_path: Path) -> None:
    (urls,) = (x.text for x in blocks(PAGE) if "urlpatterns" in x.text)
    for name, text in {"urls": urls, "backend": BACKEND, "visit": VISIT}.items():
        (tmp_path / f"{name}.py").write_text(text)
    script = "module.exports = {/* authenticate, ExternalFilePicker */};"
    (tmp_path / "ConnectSDK.js").write_text(script)
    done = run(
        *(sys.executable, "-W", "error", "visit.py"),
        folder=tmp_path,
        PYTHONPATH=f"{ROOT / 'generated'}:{ROOT / 'examples'}",
        PARAGON_CONNECT_SDK=tmp_path / "ConnectSDK.js",
    )
    assert done.out.splitlines() == [
        "/portal/?integration=slack",
        "/app/portal/?integration=slack",
        "200 same-origin-allow-popups",
        "200 404",
        "{'error': 'sign in first'}",
        "200 ['call', 'expiresIn', 'hosts', 'kept', 'projectId', 'token']",
        "403",
        "heard PortalOpenEvent user-42",
        "{}",
    ], done.err
    assert done.code == 0


def test_the_messages_are_those_of_the_page() -> None:
    script = BRIDGE.read_text("utf-8")
    sent = set(re.findall(r"type: '(\w+)'", script))
    listed = set(
        re.findall(r"^\| `(\w+)`(?:,[^|]*)? \| ", PAGE.read_text("utf-8"), re.M)
    )
    assert sent <= listed
    assert listed - sent == set()
    assert portal_site.HEADER in script
    assert portal_site.GLOBAL in script
