"""The runtime inside another package: where it loads from and what it loads."""

from __future__ import annotations

import inspect
import shutil
import subprocess
import sys
import typing
from pathlib import Path

import pytest

import paragon_codegen
from paragon_codegen.runtime.async_client import AsyncClient
from paragon_codegen.runtime.async_sdk_client import AsyncSdkClient
from paragon_codegen.runtime.async_streamed import AsyncStreamedResponse
from paragon_codegen.runtime.async_streaming_client import AsyncStreamingClient
from paragon_codegen.runtime.budget import RetryBudget
from paragon_codegen.runtime.client import SyncClient
from paragon_codegen.runtime.events import Event
from paragon_codegen.runtime.observing import Attempt, AttemptResult, Observer
from paragon_codegen.runtime.operation import Operation
from paragon_codegen.runtime.options import Limits, Options, Timeout
from paragon_codegen.runtime.renewing import AsyncRenewing, Renewing
from paragon_codegen.runtime.response import RawResponse
from paragon_codegen.runtime.sdk_client import SdkClient
from paragon_codegen.runtime.streamed import StreamedResponse
from paragon_codegen.runtime.streaming_client import StreamingClient

RUNTIME = Path(paragon_codegen.__file__).parent / "runtime"

NESTED = """
import sys
import app._vendor.some_client._runtime.async_client as async_client
import app._vendor.some_client._runtime.client as client
import app._vendor.some_client._runtime.hosts as hosts
import app._vendor.some_client._runtime.parameters
import app._vendor.some_client._runtime.upload
slow = {"httpx2", "httpx", "httpcore2", "anyio", "h11", "ssl", "asyncio", "logging"}
slow |= {"json", "orjson", "urllib.parse", "ipaddress", "base64", "random", "http"}
own = "app._vendor.some_client._runtime"
slow |= {f"{own}.{name}" for name in ("exchange", "connections", "redaction", "calls")}
assert not slow & set(sys.modules), slow & set(sys.modules)
assert "paragon_codegen" not in sys.modules
print(client.SyncClient._user_agent)
client.SyncClient(hosts=hosts.BaseHosts())
async_client.AsyncClient(hosts=hosts.BaseHosts())
import app._vendor.some_client._runtime.reports as reports
print(reports._log.name)
loaded = {"httpx2", "httpx", "httpcore2", "anyio", "h11"} & set(sys.modules)
assert not loaded, loaded
"""


PUBLIC = (
    *(SyncClient, StreamingClient, SdkClient, StreamedResponse),
    *(AsyncClient, AsyncStreamingClient, AsyncSdkClient, AsyncStreamedResponse),
    *(Operation, Options, Timeout, Limits, Observer, Attempt, AttemptResult),
    *(RawResponse, Event, Renewing, AsyncRenewing, RetryBudget),
)


@pytest.mark.parametrize("cls", PUBLIC, ids=lambda cls: cls.__name__)
def test_hints_of_what_users_meet_resolve(cls: type) -> None:
    """What is loaded late is no reason for a hint that cannot be looked up."""
    typing.get_type_hints(cls)
    for name, member in inspect.getmembers(cls, inspect.isfunction):
        if not name.startswith("_"):
            typing.get_type_hints(member)


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
    assert done.stdout.split() == ["some_client", "app._vendor.some_client"]
