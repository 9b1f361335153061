"""Many threads and tasks on one client, and calls that are cut off halfway."""

from __future__ import annotations

import asyncio
import sys
import threading
from collections.abc import AsyncIterator, Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any, Final

import pytest
from paragon_connect._sdk import connected

from tests.sdk.hostile_calls import CALLS
from tests.sdk.hostile_support import Actor, Answer, Everything, acting
from tests.sdk.install_world import virtual_time
from tests.sdk.payloads import C1, HOME, WORK, configuration, uid
from tests.sdk.token_support import unsigned

THREADS: Final = 16
ROUNDS: Final = 12
MIXED: Final = (
    "get_user",
    "enable_workflow",
    "disable_workflow",
    "update_workflow_state",
    "update_integration_user_settings",
    "update_workflow_user_settings",
    "update_configuration",
    "set_user_metadata",
    "get_integration_config",
    "subscribe",
    "unsubscribe",
    "set_data_sources",
    "iter_field_options",
    "connect_action",
    "authenticate",
    "install_flow.start",
)


@pytest.fixture(autouse=True)
def _often() -> Iterator[None]:
    """Threads take turns as often as they can."""
    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    with virtual_time():
        yield
    sys.setswitchinterval(before)


def _at_once(*works: Callable[[], None]) -> None:
    """Do things at the same time; raise what one of them raised."""
    barrier = threading.Barrier(len(works))

    def work(each: Callable[[], None]) -> None:
        barrier.wait()
        each()

    with ThreadPoolExecutor(len(works)) as pool:
        for done in [pool.submit(work, each) for each in works]:
            done.result(60)


class Locked(Everything):
    """A world that answers one request after the other."""

    def __init__(self) -> None:
        super().__init__()
        self._turn = threading.Lock()

    def script(self, request: Any, connection: Any) -> None:
        """Answer a request."""
        with self._turn:
            super().script(request, connection)


def test_threads_do_everything_at_once() -> None:
    with acting("sync", Locked()) as actor:

        def busy(first: int) -> None:
            for at in range(ROUNDS):
                actor.do(CALLS[MIXED[(first + at) % len(MIXED)]])

        _at_once(*(lambda at=at: busy(at) for at in range(THREADS)))
        assert actor.wire.failed == []
        actor.do(lambda p: p.authenticate())
        with acting("sync", actor.wire.world) as fresh:
            get = CALLS["get_user"]
            assert actor.do(get) == fresh.do(get)


class Growing(Locked):
    """A world in which each new account has an id of its own."""

    def _made(self, id_: str, status: str, **members: Any) -> Any:
        return super()._made(uid(400 + len(self.accounts)), status, **members)


def test_no_new_account_is_lost(monkeypatch: pytest.MonkeyPatch) -> None:
    """Reading and changing what is known is one thing: it is slow here, on purpose."""
    known = connected.credentials_of

    def slowly(of: Any) -> Any:
        found = known(of)
        threading.Event().wait(0.002)
        return found

    monkeypatch.setattr("paragon_connect._sdk.state.credentials_of", slowly)
    with acting("sync", Growing()) as actor:
        actor.do(lambda p: p.authenticate())
        _at_once(*[lambda: actor.do(CALLS["complete_install"])] * THREADS)
        slack = actor.do(CALLS["get_user"]).integrations["slack"]
        # The world made one account in the beginning, for the next who signs in.
        made = set(actor.wire.world.accounts)
        new = {each.id for each in slack.all_credentials} & made
        assert len(new) == THREADS


def _with_configurations() -> tuple[Locked, list[str]]:
    """Return a world in which an account has a configuration for each thread."""
    world = Locked()
    ids = [uid(300 + at) for at in range(THREADS)]
    world.account(HOME)["configurations"] += [
        configuration(id_, HOME, isDefault=False) for id_ in ids
    ]
    return world, ids


def test_no_change_of_a_thread_is_lost() -> None:
    """Each thread switches a workflow on in a configuration of its own."""
    for _ in range(5):
        world, ids = _with_configurations()
        with acting("sync", world) as actor:
            actor.do(lambda p: p.authenticate())

            def switch(id_: str, actor: Actor = actor) -> None:
                actor.do(
                    lambda p: p.enable_workflow(
                        C1, selected_credential_id=HOME, selected_configuration_id=id_
                    )
                )
                actor.do(CALLS["get_user"])

            _at_once(*(lambda id_=id_: switch(id_) for id_ in ids))
            known = actor.do(CALLS["get_user"]).integrations["googleCalendar"]
            (home,) = [each for each in known.all_credentials if each.id == HOME]
            on = {
                each.id: each.workflow_settings[C1].enabled
                for each in home.configurations
                if C1 in each.workflow_settings
            }
            assert all(on[id_] is True for id_ in ids)


def test_subscribers_come_and_go_while_events_happen() -> None:
    with acting("sync", Locked()) as actor:
        told: list[Any] = []
        actor.do(
            lambda p: p.subscribe("onWorkflowChange", lambda *given: told.append(1))
        )

        def changing() -> None:
            for _ in range(ROUNDS):
                actor.do(CALLS["update_workflow_user_settings"])

        def coming() -> None:
            for _ in range(ROUNDS * 4):
                stop = actor.do(CALLS["subscribe"])
                # Two that stop the same subscription: one of them did.
                assert [stop(), stop()] == [True, False]

        def same(*given: Any) -> None:
            """Hear nothing."""

        def shared() -> None:
            for _ in range(ROUNDS * 4):
                actor.do(lambda p: p.subscribe("onWorkflowChange", same))
                actor.do(lambda p: p.unsubscribe("onWorkflowChange", same))
                actor.do(lambda p: p.unsubscribe("onWorkflowChange", same))

        _at_once(*[changing] * 4, *[coming] * 6, *[shared] * 6)
        assert len(told) == 4 * ROUNDS
        assert actor.wire.failed == []


class Users(Locked):
    """A world of many users, told apart by their tokens."""

    def script(self, request: Any, connection: Any) -> None:
        """Answer a request as the world of its user."""
        token = request.header("Authorization").removeprefix("Bearer ")
        with self._turn:
            self.token = token
            self.me["userId"] = token
            self.me["meta"] = {"of": token}
            Everything.script(self, request, connection)


def test_users_never_see_each_other() -> None:
    tokens = [
        unsigned({"sub": f"user-{at}", "iat": 1, "exp": 4102444800})
        for at in range(THREADS)
    ]
    with acting("sync", Users()) as actor:

        def busy(token: str) -> None:
            own = actor.client.with_user(token)
            for _ in range(ROUNDS):
                user = own.get_user()
                assert (user.user_id, user.meta.extra) == (token, {"of": token})
                own.enable_workflow(C1, selected_credential_id=WORK)
                own.session.forget()

        _at_once(*(lambda token=token: busy(token) for token in tokens))
        assert actor.wire.failed == []
        assert actor.client.session.user is None


async def _gathered(actor: Actor, names: list[str]) -> list[Any]:
    async def one(name: str) -> Any:
        given = CALLS[name](actor.client)
        if isinstance(given, AsyncIterator):
            return [each async for each in given]
        return await given if asyncio.iscoroutine(given) else given

    return await asyncio.gather(*map(one, names), return_exceptions=True)


def test_fifty_tasks_do_everything_at_once() -> None:
    names = [MIXED[at % len(MIXED)] for at in range(50)]
    with acting("async") as actor:
        for outcome in actor.do(lambda p: _gathered(actor, names)):
            assert not isinstance(outcome, BaseException), repr(outcome)
        assert actor.wire.failed == []
        actor.do(lambda p: p.authenticate())
        with acting("sync", actor.wire.world) as fresh:
            get = CALLS["get_user"]
            assert actor.do(get) == fresh.do(get)


SEVERAL_STEPS: Final = (
    "authenticate with metadata",
    "set_user_metadata",
    "get_integration_account",
    "get_triggers",
    "call_tool",
    "get_field_options",
    "install_integration",
    "install_integration with answers",
    "complete_install",
    "uninstall_integration",
    "enable_workflow",
    "update_workflow_state",
    "update_integration_user_settings",
    "update_workflow_user_settings",
    "create_configuration",
    "update_configuration",
    "destroy_configuration",
    "connect_action",
    "workflow of a configuration",
    "request",
    "event",
    "install_flow.start at jira",
)


@pytest.mark.parametrize("name", SEVERAL_STEPS)
def test_a_call_that_is_cancelled_sends_nothing_more(name: str) -> None:
    """It is cancelled at each of its requests in turn, while that is on its way."""
    with acting("async") as probe:
        probe.do(CALLS[name])
        length = probe.wire.requests
    assert length >= 1
    for at in range(1, length + 1):
        with acting("async") as actor:
            _cancel_at(actor, name, at)
            assert actor.wire.requests == at
            flow = actor.client.session.flow
            # The last request of a start was answered: only the pages are not open.
            assert flow is None or (at == length and not flow.saved.oauth.opened)
            assert actor.wire.failed == []
            actor.do(lambda p: p.authenticate())
            with acting("sync", actor.wire.world) as fresh:
                get = CALLS["get_user"]
                assert actor.do(get) == fresh.do(get)


def _cancel_at(actor: Actor, name: str, at: int) -> None:
    """Cancel a call when the answer to one of its requests is there."""
    running: list[asyncio.Task[Any]] = []

    def spoil(answer: Answer) -> Answer:
        if actor.wire.requests == at:
            running[0].cancel()
        return answer

    async def cut_off() -> None:
        running.append(asyncio.ensure_future(CALLS[name](actor.client)))
        with pytest.raises(asyncio.CancelledError):
            await running[0]
        for _ in range(5):
            await asyncio.sleep(0)

    actor.wire.spoil = spoil
    actor.do(lambda p: cut_off())
    actor.wire.spoil = lambda answer: answer
