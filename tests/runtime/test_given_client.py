"""A client of the user's own keeps the limits of a call."""

from __future__ import annotations

import time

import httpx2
import pytest

from paragon_codegen.runtime.client import SyncClient
from paragon_codegen.runtime.errors import TimedOut
from paragon_codegen.runtime.options import Timeout
from tests.runtime.server import Connection, Request, Server
from tests.runtime.support import Runner, op, quick

DRIPPED = b"HTTP/1.1 200 OK\r\nX: " + b"x" * 500


@pytest.mark.parametrize("warm", [False, True], ids=["new", "reused"])
def test_c05_a_dripped_head_ends_in_time(server: Server, warm: bool) -> None:
    def script(request: Request, reply: Connection) -> None:
        if request.target == "/slow":
            reply.drip(DRIPPED, 0.02)
        else:
            reply.json({})

    server.script = script
    options = quick(timeout=Timeout(total=0.5), max_retries=0)
    with httpx2.Client() as theirs:
        client = Runner("sync").client(server.url, options=options, http_client=theirs)
        assert isinstance(client, SyncClient)
        if warm:
            client.execute(op())
        started = time.monotonic()
        with pytest.raises(TimedOut, match=r"longer than its 0\.5 seconds"):
            client.execute(op(path="/slow"))
        assert time.monotonic() - started < 1.0
        # The limit of a call that is over is nobody else's.
        assert client.execute(op()) == {}
        assert theirs.get(server.url).status_code == 200
