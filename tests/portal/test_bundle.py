"""The vendor's file: where it is looked for, and what is taken for it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from paragon_connect import OptionError, Paragon, SdkBundleError
from paragon_connect._sdk import sdk_bundle
from paragon_connect._sdk.portal_site import environments, policy
from paragon_connect.hosts import Hosts

from tests.portal.support import stand_in

WARNED = "of the vendor's SDK, with the SHA-256"


@pytest.fixture(autouse=True)
def nowhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Work in a folder without npm, with a package that nothing was put beside."""
    monkeypatch.delenv("PARAGON_CONNECT_SDK", raising=False)
    monkeypatch.setattr(sdk_bundle, "__file__", str(tmp_path / "p" / "_sdk" / "x.py"))
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_a_known_one_is_taken_without_a_word(
    nowhere: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = stand_in(nowhere)
    monkeypatch.setattr(sdk_bundle, "_KNOWN", Anything())
    assert sdk_bundle.find_bundle(path) == sdk_bundle.find_bundle(str(path))
    monkeypatch.setenv("PARAGON_CONNECT_SDK", str(path))
    assert sdk_bundle.find_bundle() == path.read_bytes()


class Anything:
    """Holds every digest."""

    def __contains__(self, digest: Any) -> bool:
        """Tell that it is there."""
        return len(digest) == 64


@pytest.mark.parametrize(
    "place",
    [
        "p/_connect_sdk/ConnectSDK.js",
        "_connect_sdk/ConnectSDK.js",
        "node_modules/@useparagon/connect/dist/src/ConnectSDK.js",
    ],
)
def test_it_is_found_where_it_usually_is(
    nowhere: Path, place: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = nowhere / place
    path.parent.mkdir(parents=True)
    stand_in(path.parent)
    if "npm" in place or "node" in place:
        path.parents[2].joinpath("package.json").write_text('{"version": "9.1.0"}')
        below = nowhere / "a" / "b"
        below.mkdir(parents=True)
        monkeypatch.chdir(below)
    version = "version 9.1.0" if "node" in place else "an unknown version"
    with pytest.warns(UserWarning, match=f"{version} {WARNED}"):
        assert sdk_bundle.find_bundle() == path.read_bytes()


def test_without_it_the_error_says_what_to_do(nowhere: Path) -> None:
    with pytest.raises(SdkBundleError, match=r"fetch-sdk.*npm install") as caught:
        sdk_bundle.find_bundle()
    assert isinstance(caught.value, OptionError)
    with pytest.raises(SdkBundleError, match="No such file"):
        sdk_bundle.find_bundle(nowhere / "nothing.js")
    with pytest.raises(SdkBundleError, match="not int"):
        sdk_bundle.find_bundle(1)  # type: ignore[arg-type]
    other = nowhere / "other.js"
    other.write_text("<html>404</html>")
    with pytest.raises(SdkBundleError, match="is not the vendor's"):
        sdk_bundle.find_bundle(other)


def test_nothing_is_opened_without_it() -> None:
    opened: list[str] = []
    with Paragon(project_id="p", user_token="t") as paragon:
        assert opened == []
        # It is looked for after the user is known: a wrong option is told before that.
        portal = paragon.connect("slack", sdk_bundle=Path("x"), open_url=opened.append)
        portal.close()
    assert opened == []


def test_the_page_is_told_of_the_hosts_in_use() -> None:
    usual = environments(Hosts())
    assert usual["ZEUS_PUBLIC_URL"] == "https://zeus.useparagon.com"
    assert usual["CONNECT_PUBLIC_URL"] == "https://connect.useparagon.com"
    own = environments(Hosts.on_premise("mycompany.paragon.so"))
    assert {each.split(".", 1)[1] for each in own.values()} == {"mycompany.paragon.so"}
    assert own["CONNECT_PUBLIC_URL"] == "https://connect.mycompany.paragon.so"
    header = policy(own).header()
    assert "frame-src https://connect.mycompany.paragon.so;" in header
    assert "useparagon.com" not in header
    assert "https://apis.google.com" not in header
    google = policy(own, "googledrive").header()
    assert "script-src 'self' https://apis.google.com;" in google


def test_a_picker_of_microsofts_may_send_the_user_home() -> None:
    found = policy(environments(Hosts()), "sharepoint", forms=["https://X.example/a?b"])
    assert found.forms == ("https://onedrive.live.com", "https://x.example")
