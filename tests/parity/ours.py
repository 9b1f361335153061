"""Runs the Python half of cases: sync and async, with a clock that nobody waits for."""

from __future__ import annotations

import asyncio
import inspect
import sys
import time
from collections.abc import Callable, Generator, Iterator
from contextlib import ExitStack, contextmanager
from types import SimpleNamespace
from typing import Any
from unittest.mock import patch

from paragon_connect import AsyncParagon, Hosts, Paragon

from tests.parity.canonical import outcome
from tests.parity.case import Case
from tests.parity.fixtures import PROJECT, TOKEN
from tests.parity.pages import User, leaves, shown
from tests.parity.plain import plain, plain_error
from tests.parity.server import Server
from tests.parity.steps import Calls

__all__ = ["FLAVOURS", "Bench"]

# The page that the official client runs in.
ORIGIN = "https://app.example.test"
# When every case begins: 2026-01-15T12:00:00Z, as in the official client's page.
START = 1768478400.0

EVENTS = (
    "onIntegrationInstall",
    "onIntegrationUninstall",
    "onWorkflowChange",
    "onPortalOpen",
    "onPortalClose",
)


class Bench:
    """Callbacks that log what they are told, and the log."""

    def __init__(self, *, popup_blocked: bool) -> None:
        self.events: list[dict[str, Any]] = []
        self._popup_blocked = popup_blocked

    def flow(self, **options: Any) -> dict[str, Any]:
        """Return the options of an install flow with all callbacks."""
        logged = self.callbacks("on_next", "on_complete", "on_error")
        return {**self.window(), **options, **logged}

    def window(self) -> dict[str, Any]:
        """Return the options that stand for the user's browser."""
        return {"open_url": self.open, "origin": ORIGIN}

    def portal(
        self,
        connect: Any,
        name: str,
        user: User = leaves,
        hears: tuple[str, ...] = (),
        **options: Any,
    ) -> Calls:
        """Open a portal, in which a user does something, and wait for its end.

        Callbacks are logged without the user, as those of the official client are.
        """
        options |= {each: self._logging(_camel(each), most=1) for each in hears}
        with shown(user) as page:
            return (yield connect(name, **options, **page).wait())

    def installed(self, install: Any, name: str, **options: Any) -> Calls:
        """Install, and leave the portal that is shown after it."""
        with shown(leaves) as page:
            open_portal = page["open_url"]
            # The page of a program alone has a secret.
            page["open_url"] = lambda url: (open_portal if "#" in url else self.open)(
                url
            )
            return (yield install(name, origin=ORIGIN, **options, **page))

    def picked(self, picker: Any) -> Calls:
        """Open a picker, whose page the user closes."""
        with shown(leaves) as page:
            return (yield picker.open(**page))

    def callbacks(self, *names: str) -> dict[str, Callable[..., None]]:
        """Return callbacks of these names."""
        return {name: self._logging(_camel(name)) for name in names}

    def _logging(self, name: str, most: int | None = None) -> Callable[..., None]:
        def log(*given: Any) -> None:
            arguments = [plain(argument) for argument in given[:most]]
            self.events.append({"callback": name, "arguments": arguments})

        return log

    def open(self, url: str) -> bool:
        """Stand for the user's browser."""
        self.events.append({"open": url})
        return not self._popup_blocked

    def listen(self, client: Any) -> None:
        """Subscribe to every event."""
        for event in EVENTS:
            client.subscribe(event, self._listener(event))

    def _listener(self, event: str) -> Callable[[Any, Any], None]:
        def log(payload: Any, user: Any) -> None:
            seen = plain(payload)
            state = plain(user)["integrations"].get(seen.get("integrationType"), {})
            known = ("enabled", "credentialId", "credentialStatus")
            about = {name: state[name] for name in known if name in state}
            summary = {"userId": user.user_id, **about}
            self.events.append({"event": event, "payload": seen, "user": summary})

        return log

    async def _gather(self, items: Any) -> list[Any]:
        return [item async for item in items]

    def all(self, items: Any) -> Any:
        """Return everything that an iterator of either flavour has."""
        return self._gather(items) if hasattr(items, "__aiter__") else list(items)


def run_sync(case: Case, server: Server) -> dict[str, Any]:
    """Run a case against `Paragon`."""
    bench = Bench(popup_blocked=case.given.popup_blocked)
    server.begin(case.given)
    with Paragon(**_settings(server)) as client, _virtual_time():
        for call in _preparation(case):
            _settled(call(client))
        server.forget()
        bench.listen(client)
        return _outcome(server, bench, lambda: _settled(_called(case, client, bench)))


def run_async(case: Case, server: Server) -> dict[str, Any]:
    """Run a case against `AsyncParagon`."""
    return asyncio.run(_run_async(case, server))


async def _run_async(case: Case, server: Server) -> dict[str, Any]:
    bench = Bench(popup_blocked=case.given.popup_blocked)
    server.begin(case.given)
    async with AsyncParagon(**_settings(server)) as client:
        with _virtual_time():
            for call in _preparation(case):
                await _awaited(call(client))
            server.forget()
            bench.listen(client)
            try:
                found = _found(await _awaited(_called(case, client, bench)))
            except Exception as error:
                found = {"error": plain_error(error)}
    return outcome(server, {**found, "events": bench.events})


FLAVOURS = {"sync": run_sync, "async": run_async}


def _outcome(server: Server, bench: Bench, run: Callable[[], Any]) -> dict[str, Any]:
    try:
        found = _found(run())
    except Exception as error:
        found = {"error": plain_error(error)}
    return outcome(server, {**found, "events": bench.events})


def _found(result: Any) -> dict[str, Any]:
    return {} if result is None else {"result": plain(result)}


def _settings(server: Server) -> dict[str, Any]:
    services = ("api", "hermes", "proxy", "actionkit", "cdn")
    hosts = Hosts(**{name: server.service(name) for name in services})
    return {"project_id": PROJECT, "user_token": TOKEN, "hosts": hosts}


def _preparation(case: Case) -> Iterator[Callable[[Any], Any]]:
    """Yield the calls that bring about what is given."""
    if case.given.authenticated:
        yield lambda p: p.authenticate()
    else:
        yield lambda p: p.logout()
    yield lambda p: p.set_headless(case.given.headless)
    if case.given.python_setup:
        yield case.given.python_setup


def _called(case: Case, client: Any, bench: Bench) -> Any:
    if len(inspect.signature(case.python).parameters) == 2:
        return case.python(client, bench)
    return case.python(client)


def _settled(value: Any) -> Any:
    """Carry out the steps of a generator; anything else is a result already."""
    if not isinstance(value, Generator):
        return value
    try:
        step = next(value)
        while True:
            try:
                result = _settled(step)
            except Exception as error:
                step = value.throw(error)
            else:
                step = value.send(result)
    except StopIteration as stop:
        return stop.value


async def _awaited(value: Any) -> Any:
    """Carry out the steps of a generator, with awaits."""
    if inspect.isawaitable(value):
        return await value
    if not isinstance(value, Generator):
        return value
    try:
        step = next(value)
        while True:
            try:
                result = await _awaited(step)
            except Exception as error:
                step = value.throw(error)
            else:
                step = value.send(result)
    except StopIteration as stop:
        return stop.value


_SLEEP = "paragon_connect._runtime.connections.Connections.sleep"


@contextmanager
def _virtual_time() -> Iterator[None]:
    """Let waiting take no time: the clock of the package jumps instead."""
    passed = 0.0

    def sleep(seconds: float) -> None:
        nonlocal passed
        passed += seconds

    async def sleep_async(seconds: float) -> None:
        sleep(seconds)
        await asyncio.sleep(0)

    telling = {"time": lambda: START + passed, "monotonic": lambda: passed}
    with ExitStack() as patches:
        patches.enter_context(patch("anyio.sleep", sleep_async))
        patches.enter_context(patch(_SLEEP, lambda _, seconds: sleep(seconds)))
        for name, module in list(sys.modules.items()):
            if name.startswith("paragon_connect.") and vars(module).get("time") is time:
                # The deadlines of requests go by the real clock: requests take real time.
                jumping = telling if "._sdk." in name else {}
                clock = SimpleNamespace(**{**vars(time), **jumping})
                patches.enter_context(patch.object(module, "time", clock))
        yield


def _camel(name: str) -> str:
    first, *rest = name.split("_")
    return first + "".join(part.capitalize() for part in rest)
