"""One page of the browser: its frames, what it says, and what a user does in it."""

from __future__ import annotations

import base64
import json
import time
from collections.abc import Callable, Mapping
from concurrent.futures import Future
from typing import Any, Final, TypedDict, TypeVar

from tests.browser.devtools import DevTools, ProtocolError

__all__ = ["Page"]

_ENOUGH: Final = 15.0
_REACHED: Final = """element => {
  if (!element?.checkVisibility() || element.disabled) return false;
  element.scrollIntoViewIfNeeded();
  const { left, top, width, height } = element.getBoundingClientRect();
  return element.contains(document.elementFromPoint(left + width / 2, top + height / 2));
}"""
_FRAMED: Final = "(x, y) => document.elementFromPoint(x, y)?.tagName === 'IFRAME'"
_T = TypeVar("_T")


class _World(TypedDict):
    """Where scripts of a document run."""

    id: int
    session: str
    origin: str


class Page:
    """A tab or a popup.

    Attributes:
        sessions: The page's own session, and those of frames in other processes.
        url: Its present address.
        opener: Whether another page opened it.
        closed: Whether it is gone.
        said: What was logged in it: errors, reports of its policies.
        prepared: Is done once the browser tells what happens in the page.
    """

    def __init__(
        self, tools: DevTools, session: str, target: Mapping[str, Any]
    ) -> None:
        self._tools = tools
        self._worlds: list[_World] = []
        self.sessions = [session]
        self.url: str = target["url"]
        self.opener = "openerId" in target
        self.closed = False
        self.said: list[str] = []
        self.prepared = Future[None]()

    def has(self, session: str) -> bool:
        """Whether a session is one of the page's."""
        return session in self.sessions

    def told(self, event: str, given: Mapping[str, Any], session: str) -> None:
        """Take note of what the browser tells of this page."""
        if event == "Target.detachedFromTarget":
            self.closed = self.closed or given["sessionId"] == self.sessions[0]
        if session not in self.sessions:
            return
        if event.startswith("Runtime.executionContext"):
            self._worlds_changed(event.removeprefix("Runtime."), given, session)
        elif text := _said(event, given):
            self.said.append(text)

    def evaluate(self, expression: str, origin: str = "") -> Any:
        """Return what an expression comes to, in the page or in its frame of an origin.

        Raises:
            AssertionError: there is no such frame, or the expression fails.
        """
        result = self._run(expression, origin, returnByValue=True)
        return result.get("value")

    def until(self, expression: str, origin: str = "", seconds: float = _ENOUGH) -> Any:
        """Return what an expression comes to as soon as it is true.

        Raises:
            AssertionError: it is not in time.
        """
        return self._soon(
            lambda: self.evaluate(expression, origin),
            f"{expression}: not true",
            seconds,
        )

    def click(self, selector: str, origin: str = "") -> None:
        """Click what a selector finds, with a mouse, once a click reaches it.

        Raises:
            AssertionError: it is not seen in time, or something lies over it.
        """
        x, y = self._soon(
            lambda: self._middle(selector, origin), f"{selector}: no click reaches it"
        )
        for kind in ("mousePressed", "mouseReleased"):
            self._tools.send(
                "Input.dispatchMouseEvent",
                self.sessions[0],
                type=kind,
                x=x,
                y=y,
                button="left",
                clickCount=1,
            )

    def type(self, selector: str, text: str, origin: str = "") -> None:
        """Type a text into a field."""
        self.click(selector, origin)
        self._tools.send("Input.insertText", self.sessions[0], text=text)

    def press(self, key: str) -> None:
        """Press a key that has a name: Tab, Enter or Escape."""
        session, code = self.sessions[0], {"Tab": 9, "Enter": 13, "Escape": 27}[key]
        self._tools.send("Page.bringToFront", session)
        told: dict[str, Any] = {"key": key, "code": key, "windowsVirtualKeyCode": code}
        down = {**told, "text": "\r"} if key == "Enter" else told
        self._tools.send("Input.dispatchKeyEvent", session, type="keyDown", **down)
        self._tools.send("Input.dispatchKeyEvent", session, type="keyUp", **told)

    def text(self, origin: str = "") -> str:
        """Return what a reader sees."""
        return str(self.evaluate("document.body.innerText", origin))

    def close(self) -> None:
        """Close it, as a user does: the page hears of it."""
        self._tools.send("Page.close", self.sessions[0])

    def starts_with(self, script: str) -> None:
        """Run a script first in every document that it loads from now on."""
        name = "Page.addScriptToEvaluateOnNewDocument"
        self._tools.send(name, self.sessions[0], source=script)

    def freeze(self, frozen: bool = True) -> None:
        """Have it rest, as browsers do with tabs in the background, or go on."""
        state = "frozen" if frozen else "active"
        self._tools.send("Page.setWebLifecycleState", self.sessions[0], state=state)

    def picture(self, *, dark: bool = False) -> bytes:
        """Return the page as a PNG."""
        scheme = {"name": "prefers-color-scheme", "value": "dark" if dark else "light"}
        session = self.sessions[0]
        size = {"width": 760, "height": 420, "deviceScaleFactor": 1, "mobile": False}
        self._tools.send("Emulation.setDeviceMetricsOverride", session, **size)
        self._tools.send("Emulation.setEmulatedMedia", session, features=[scheme])
        time.sleep(0.3)
        taken = self._tools.send("Page.captureScreenshot", session, format="png")
        return base64.b64decode(taken["data"])

    def _worlds_changed(
        self, event: str, given: Mapping[str, Any], session: str
    ) -> None:
        """Keep in mind where scripts can run: a document takes its world along."""
        if event == "executionContextCreated":
            context = given["context"]
            about = context["auxData"]
            if about["isDefault"]:
                self._worlds.append(
                    _World(
                        id=context["id"],
                        session=session,
                        origin=context["origin"],
                    )
                )
            return
        gone = given.get("executionContextId")  # None: all of the session
        self._worlds = [
            each
            for each in self._worlds
            if each["session"] != session or gone not in (None, each["id"])
        ]

    def _world(self, origin: str) -> _World:
        found = [each for each in self._worlds if each["origin"] == origin]
        assert found, f"no frame of {origin} in {self.url}"
        return found[-1]

    def _run(self, expression: str, origin: str, **options: Any) -> dict[str, Any]:
        session = self.sessions[0]
        if origin:
            world = self._world(origin)
            session, options["contextId"] = world["session"], world["id"]
        answer = self._tools.send(
            "Runtime.evaluate",
            session,
            expression=expression,
            awaitPromise=True,
            **options,
        )
        failure = answer.get("exceptionDetails")
        assert failure is None, f"{expression}: {failure}"
        result: dict[str, Any] = answer["result"]
        return result

    def _soon(
        self, look: Callable[[], _T | None], missed: str, seconds: float = _ENOUGH
    ) -> _T:
        """Return what `look` finds as soon as it finds something.

        Raises:
            AssertionError: it finds nothing in time.
        """
        end = time.monotonic() + seconds
        last = ""
        while True:
            try:
                if found := look():
                    return found
            except (AssertionError, ProtocolError) as error:
                last = str(error)
            text = f"{missed} in {seconds} s; {last} {self.said}"
            assert time.monotonic() < end, text
            time.sleep(0.02)

    def _middle(self, selector: str, origin: str) -> tuple[float, float] | None:
        """Return where the middle of an element is, seen from the page's corner.

        Returns:
            None while it is hidden or disabled, or something lies over it: a portal that is
            just being closed takes the click that was meant for what is below.
        """
        found = f"document.querySelector({json.dumps(selector)})"
        if not self.evaluate(f"({_REACHED})({found})", origin):
            return None
        element = self._run(found, origin)["objectId"]
        session = self._world(origin)["session"] if origin else self.sessions[0]
        quads = self._tools.send("DOM.getContentQuads", session, objectId=element)
        quad = quads["quads"][0]
        x, y = sum(quad[0::2]) / 4, sum(quad[1::2]) / 4
        if session != self.sessions[0]:
            # A frame in a process of its own counts from its own corner.
            left, top = self._corner(origin)
            x, y = x + left, y + top
        if origin and not self.evaluate(f"({_FRAMED})({x}, {y})"):
            return None
        return x, y

    def _corner(self, origin: str) -> tuple[float, float]:
        frame = f"[...document.querySelectorAll('iframe')].find(x => x.src.startsWith({json.dumps(origin)}))"
        place = self.evaluate(
            f"(r => [r.left, r.top])({frame}.getBoundingClientRect())"
        )
        return place[0], place[1]


def _said(event: str, given: Mapping[str, Any]) -> str:
    """Return what a page complains of, or nothing."""
    if event == "Log.entryAdded":
        entry = given["entry"]
        if entry.get("url", "").endswith("/favicon.ico"):
            return ""  # browsers ask for it by themselves, pages do not need it
        return f"{entry['text']} {entry.get('url', '')}".strip()
    if event == "Runtime.exceptionThrown":
        details = given["exceptionDetails"]
        thrown = details.get("exception", {}).get("description", "")
        return f"{details['text']} {thrown}".strip()
    if event == "Runtime.consoleAPICalled" and given["type"] == "error":
        return " ".join(str(each.get("value", each)) for each in given["args"])
    return ""
