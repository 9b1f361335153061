"""From a wheel to a call: the vendored client works in a project that has httpx2 only."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from local_server import LocalServer

from tests.journeys.support import run
from tests.output.test_wheel import copy, needed

OUT = "some/pkg/_vendor/paragon_connect"
CALLS = """\
import asyncio, sys
sys.path[:0] = [".", "library"]
url = sys.argv[1]

from some.pkg._vendor.paragon_connect import AsyncParagon, Hosts, Paragon, models

hosts = Hosts(api=url, hermes=url, proxy=url, actionkit=url)
with Paragon(project_id="p", user_token="t", hosts=hosts) as paragon:
    user = paragon.api.get_user()
    assert isinstance(user, models.AuthenticatedUser)
    print(user.user_id, paragon.api.proxy_get("slack", "users.list"))


async def main():
    async with AsyncParagon(project_id="p", user_token="t", hosts=hosts) as paragon:
        print([x.name for x in await paragon.api.get_integration("slack")])


asyncio.run(main())
own = {name.partition(".")[0] for name in sys.modules if "paragon" in name}
print(own)
"""


@pytest.fixture
def project(installed: Path, tmp_path: Path) -> Path:
    """A project elsewhere with a client that the installed wheel has vendored."""
    command = installed / "paragon-codegen"
    done = run(command, "generate", "--out", OUT, folder=tmp_path, HOME=tmp_path)
    assert (done.code, done.err) == (0, "")
    for name in needed("httpx2", {}):
        copy(name, tmp_path / "library")
    return tmp_path


def test_it_calls_from_where_it_was_vendored(
    project: Path, server: LocalServer
) -> None:
    # Without site-packages: nothing of this environment can help.
    alone = [sys.executable, "-I", "-S", "-c", CALLS, server.url]
    done = run(*alone, folder=project)
    assert (done.code, done.err) == (0, "")
    assert done.out == "user-42 {'ok': True}\n['Slack']\n{'some'}\n"


def test_it_is_typed_for_the_project(project: Path) -> None:
    (project / "use.py").write_text(
        "from some.pkg._vendor.paragon_connect import Paragon\n"
        "def names(paragon: Paragon) -> list[str]:\n"
        "    return [each.id for each in paragon.api.list_integrations()]\n"
        "def wrong(paragon: Paragon) -> int:\n"
        "    return paragon.api.get_integration('slack')[0].id\n"
    )
    words = [sys.executable, "-m", "mypy", "--strict", "--config-file=", "use.py"]
    done = run(*words, folder=project, MYPY_CACHE_DIR="cache")
    assert done.code == 1
    assert done.out.splitlines()[0].startswith("use.py:5: error:")
    assert "Found 1 error in 1 file" in done.out
