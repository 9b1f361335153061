"""The runtime inside another package: where it loads from and what it loads."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import paragon_codegen

RUNTIME = Path(paragon_codegen.__file__).parent / "runtime"

NESTED = """
import logging, sys
import app._vendor.some_client._runtime.async_client as async_client
import app._vendor.some_client._runtime.base_client as base_client
import app._vendor.some_client._runtime.client as client
import app._vendor.some_client._runtime.hosts as hosts
loaded = {"httpx2", "httpx", "httpcore2", "anyio", "h11", "ssl"} & set(sys.modules)
assert not loaded, loaded
assert "paragon_codegen" not in sys.modules
print(base_client._log.name, client.SyncClient._user_agent)
client.SyncClient(hosts=hosts.BaseHosts())
async_client.AsyncClient(hosts=hosts.BaseHosts())
loaded = {"httpx2", "httpx", "httpcore2", "anyio", "h11"} & set(sys.modules)
assert not loaded, loaded
"""


def test_it_works_under_a_nested_name_and_loads_no_http_library(tmp_path: Path) -> None:
    target = tmp_path / "app" / "_vendor" / "some_client"
    shutil.copytree(RUNTIME, target / "_runtime")
    done = subprocess.run(
        [sys.executable, "-c", NESTED],
        cwd=tmp_path,
        env={"PYTHONPATH": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stderr == ""
    assert done.stdout.split() == ["app._vendor.some_client", "some_client"]
