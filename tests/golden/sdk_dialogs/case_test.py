"""Dialogs: both clients show a page, and are done with it whatever happens."""

from __future__ import annotations

import asyncio
import json
import time
from contextlib import suppress
from threading import Thread
from types import ModuleType
from typing import Any
from urllib.request import Request, urlopen

import pytest


class Page:
    """Says something to whoever shows it."""

    def __init__(self, *said: dict[str, Any]) -> None:
        self.said = said
        self.url = self.secret = ""
        self.session: Any = None

    def __call__(self, url: str) -> None:
        """Open the page."""
        self.url, self.secret = url, url.partition("#")[2]
        self.thread = Thread(target=self._run)
        self.thread.start()

    def ask(self, path: str, body: dict[str, Any]) -> Any:
        """Send a request of the page."""
        origin = self.url.partition("/#")[0]
        headers = {
            "X-Door": self.secret,
            "Origin": origin,
            "Content-Type": "application/json",
        }
        content = json.dumps(body).encode()
        with urlopen(Request(f"{origin}/{path}", content, headers)) as answer:
            return json.load(answer)

    def _run(self) -> None:
        with suppress(OSError):  # nobody waits for it any more
            self.session = self.ask("session", {})
            self.secret = self.session.pop("secret")
            for each in self.said:
                self.ask("messages", each)


def clients(package: ModuleType, page: Any) -> tuple[Any, Any]:
    """Return both clients, which open their pages with `page`."""
    both = package.Doors(token="tok"), package.AsyncDoors(token="tok")
    for each in both:
        each.session.opened = page
    return both


def is_over(page: Page) -> bool:
    """Tell whether nothing answers where the page was."""
    try:
        page.ask("messages", {"type": "late"})
    except OSError:
        return True
    return False


HELLO = {"type": "hello"}
ANSWER = {"type": "answer", "text": "the post"}


def test_what_the_page_says_is_what_comes_of_it(package: ModuleType) -> None:
    page = Page(HELLO, ANSWER)
    client, other = clients(package, page)
    with client.ask("Who?") as window:
        assert window.url == page.url
        assert window.wait() == "the post"
    assert client.session.seen == ["hello", "answer"]
    assert (page.session, is_over(page)) == ({"title": "Who?", "token": "tok"}, True)

    async def main() -> str:
        async with other.ask("Who?") as window:
            first: str = await window.wait()
            assert await window.wait() == first
            return first

    assert asyncio.run(main()) == "the post"
    assert is_over(page)


def test_a_dialog_that_waits_for_nothing(package: ModuleType) -> None:
    page = Page()
    client, other = clients(package, page)
    assert client.wave().wait() is None
    page.thread.join()
    assert is_over(page)

    async def main() -> None:
        async with other.wave():
            page.thread.join()

    asyncio.run(main())
    assert is_over(page)


def test_waiting_has_an_end(package: ModuleType) -> None:
    page = Page(HELLO)
    client, other = clients(package, page)
    with client.ask("Who?") as window, pytest.raises(TimeoutError) as caught:
        window.wait(timeout=0.1)
    assert isinstance(caught.value, package.ClientError)
    assert is_over(page)
    with pytest.raises(package.errors.ClosedError):
        window.wait()

    async def main() -> None:
        async with other.ask("Who?") as window:
            await window.wait(timeout=0.1)

    with pytest.raises(TimeoutError):
        asyncio.run(main())
    assert is_over(page)


def test_a_cancelled_task_leaves_nothing(package: ModuleType) -> None:
    page = Page(HELLO)
    _, other = clients(package, page)

    async def main() -> None:
        async def wait() -> None:
            async with other.ask("Who?") as window:
                await window.wait()

        task = asyncio.create_task(wait())
        while not other.session.seen:
            await asyncio.sleep(0.01)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    asyncio.run(main())
    assert is_over(page)


def test_another_thread_closes_it(package: ModuleType) -> None:
    page = Page(HELLO)
    client, _ = clients(package, page)
    window = client.ask("Who?")

    def close() -> None:
        while not client.session.seen:
            time.sleep(0.01)
        window.close()

    thread = Thread(target=close)
    with window:
        thread.start()
        assert window.wait() == ""
    thread.join()
    assert is_over(page)


def test_an_error_before_the_page_is_there(package: ModuleType) -> None:
    def fails(url: str) -> None:
        raise LookupError(url)

    client, other = clients(package, fails)
    with pytest.raises(LookupError), client.ask("Who?"):
        pass
    with pytest.raises(LookupError):
        client.ask("Who?").wait()

    async def main() -> None:
        async with other.ask("Who?"):
            pass

    with pytest.raises(LookupError):
        asyncio.run(main())


def test_what_a_method_makes_has_methods(package: ModuleType) -> None:
    page = Page(ANSWER)
    client, other = clients(package, page)
    assert not hasattr(client, "bell")
    assert client.choose_bell("ding").louder().ring() == "the post"
    page.thread.join()
    assert page.session["title"] == "DING"

    async def main() -> str:
        answer: str = await other.choose_bell("dong").ring()
        return answer

    assert asyncio.run(main()) == "the post"
