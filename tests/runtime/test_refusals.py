"""What a site says in the log of hosts and origins that it refused."""

from __future__ import annotations

import pytest

from paragon_codegen.runtime.refusals import Refusals


def test_a_name_that_came_cannot_forge_the_log(
    caplog: pytest.LogCaptureFixture,
) -> None:
    Refusals().host(["evil\r\nERROR all is lost\x1b[31m\u202e"], ["https://app.test"])
    (record,) = caplog.records
    assert record.getMessage().isascii()
    assert record.getMessage().isprintable()


def test_a_stranger_cannot_fill_the_log(caplog: pytest.LogCaptureFixture) -> None:
    refusals = Refusals()
    for at in range(1000):
        refusals.host([f"host-{at}.test"], [])
        refusals.origin([f"https://{at}.test", *["more"] * 1000], ["https://app.test"])
    refusals.host(["x" * 100_000], [])
    assert len(caplog.records) == 100
    assert max(len(each.getMessage()) for each in caplog.records) < 700


def test_no_host_at_all(caplog: pytest.LogCaptureFixture) -> None:
    Refusals().host([], [])
    assert "it names none at all" in caplog.text
