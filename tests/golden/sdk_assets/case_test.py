"""Files that behaviours read are copied as they are."""

from __future__ import annotations

from http.client import HTTPConnection
from types import ModuleType
from urllib.parse import urlsplit

from tests.golden.support import Case

WRITTEN = 'Rooms \u2014 {{ as_they_stand }} """\r\n'


def test_a_behaviour_reads_its_file_as_it_was_written(package: ModuleType) -> None:
    """No line end is another, and what a template or a document would be is none here."""
    with package.Lights() as client:
        assert client.rooms() == WRITTEN


def test_the_package_has_what_was_not_hidden() -> None:
    files = Case("sdk_assets").files()
    found = {path: text for path, text in files.items() if "assets" in path}
    assert found == {"_sdk/assets/rooms.txt": WRITTEN}


def test_a_behaviour_serves_a_page(package: ModuleType) -> None:
    with package.Lights() as client, client.show_rooms() as page:
        assert isinstance(page, package._sdk.pages.Page)
        connection = HTTPConnection(urlsplit(page.origin).netloc)
        connection.request("GET", "/")
        assert connection.getresponse().read().decode() == WRITTEN
        connection.close()
