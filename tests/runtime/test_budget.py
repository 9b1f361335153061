"""The retry budget: a service that fails every call is not hammered."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor

import pytest

from paragon_codegen.runtime.async_client import AsyncClient
from paragon_codegen.runtime.budget import RetryBudget
from paragon_codegen.runtime.credentials import Bearer
from paragon_codegen.runtime.errors import ConfigurationError, ConnectionFailed
from paragon_codegen.runtime.sealed import Sealed
from paragon_codegen.runtime.settings import call_options
from tests.runtime.server import Connection, Server, does
from tests.runtime.support import Runner, op, quick

pytestmark = pytest.mark.usefixtures("no_backoff")


def test_a_broken_service_is_not_hammered(server: Server, run: Runner) -> None:
    server.script = lambda request, reply: reply.json({}, 503)
    options = quick(max_retries=4, retry_budget=RetryBudget(10, 0.1))
    answers = run.all(server.url, [op()] * 40, options=options)
    assert {answer.status for answer in answers} == {503}
    # 40 calls, the reserve of 10, and one retry for every ten calls.
    assert len(server.requests) in (53, 54)


def test_without_a_budget_every_call_is_retried(server: Server, run: Runner) -> None:
    server.script = lambda request, reply: reply.json({}, 503)
    run.all(server.url, [op()] * 40, options=quick(max_retries=4))
    assert len(server.requests) == 200


def test_an_error_says_that_the_budget_is_used_up(server: Server, run: Runner) -> None:
    server.script = does(Connection.reset)
    budget = RetryBudget(1, 0.0)
    assert budget.spend()
    with pytest.raises(ConnectionFailed, match=r"1 attempt; the retry budget of") as e:
        run.execute(server.url, op(), options=quick(retry_budget=budget))
    assert "used up" in str(e.value)
    with pytest.raises(ConnectionFailed, match=r"\(3 attempts\)"):
        run.execute(server.url, op(), options=quick())


def test_copies_share_the_budget(server: Server, run: Runner) -> None:
    server.script = lambda request, reply: reply.json({}, 503)
    client = run.client(server.url, options=quick(retry_budget=RetryBudget(3, 0.0)))
    copies = [
        client.with_options(max_retries=2),
        client._copy(credentials={"token": Bearer("of-another-user")}),
    ]
    if isinstance(client, AsyncClient):
        run.loop(_execute_async, client, copies)
    else:
        with client:
            for copy in copies:
                assert not isinstance(copy, AsyncClient)
                assert copy.execute_raw(op()).status == 503
    assert len(server.requests) == 2 + 3


async def _execute_async(client: AsyncClient, copies: list[AsyncClient]) -> None:
    async with client:
        for copy in copies:
            assert (await copy.execute_raw(op())).status == 503


def test_calls_earn_a_share_up_to_the_reserve() -> None:
    budget = RetryBudget(5, 0.25)
    assert [budget.spend() for _ in range(6)] == [True] * 5 + [False]
    for _ in range(4):
        budget.earn()
    assert [budget.spend(), budget.spend()] == [True, False]
    for _ in range(1000):
        budget.earn()
    assert budget.left == 5
    assert repr(budget) == "RetryBudget(5 of 5 retries left)"


def test_threads_share_it_exactly() -> None:
    budget, ready = RetryBudget(500, 0.5), threading.Barrier(16)

    def work(_: int) -> int:
        ready.wait()
        taken = 0
        for _ in range(500):
            budget.earn()
            taken += budget.spend()
        return taken

    with ThreadPoolExecutor(16) as pool:
        taken = sum(pool.map(work, range(16)))
    # Earned: 4000. What was earned while the reserve was full is lost.
    assert 4000 - 16 <= taken + budget.left <= 4500


def test_a_warning_for_each_breakdown(caplog: pytest.LogCaptureFixture) -> None:
    budget = RetryBudget(4, 1.0)
    for _ in range(3):
        while budget.spend():
            pass
    assert caplog.text.count("is used up") == 1
    for _ in range(4):
        budget.earn()
    while budget.spend():
        pass
    assert caplog.text.count("is used up") == 2


@pytest.mark.parametrize(
    ("reserve", "share"), [(0, 0.1), (-1, 0.1), (1.5, 0.1), (1, -0.1), (1, 2.0)]
)
def test_numbers_out_of_range_are_refused(reserve: int, share: float) -> None:
    with pytest.raises(ConfigurationError):
        RetryBudget(reserve, share)
    with pytest.raises(ConfigurationError):
        RetryBudget(1, float("nan"))


def test_each_client_has_a_budget_of_its_own_by_default() -> None:
    first, second = (call_options(1.0, 2, Sealed(None)).retry_budget for _ in range(2))
    assert first is not None
    assert first is not second
    assert first.left == 100
    assert call_options(1.0, 2, Sealed(None), retry_budget=None).retry_budget is None
    assert call_options(1.0, 2, Sealed(None), retry_budget=first).retry_budget is first
