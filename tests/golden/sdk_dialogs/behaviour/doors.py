"""Doors: behaviours that show a page."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Protocol

from .._runtime.dialogs import END, Dialog, receive, show
from .._runtime.finishing import finish
from .._runtime.loopback import Loopback
from .._runtime.mailbox import GONE
from .._runtime.site_messages import Asset
from .._runtime.site_policy import Policy
from .._runtime.steps import Steps, present, resolve

__all__ = ["Bell", "Memory", "ask", "choose_bell", "louder", "ring", "wave"]


@dataclass
class Memory:
    """What is at the door."""

    seen: list[str] = field(default_factory=list[str])
    opened: Callable[[str], object] = str

    def for_another_user(self) -> Memory:
        """Return a memory of nothing."""
        return Memory()


class Door(Protocol):
    """What a behaviour needs of a client."""

    session: Memory


@dataclass(frozen=True)
class Bell:
    """A bell."""

    client: Door
    tone: str


def ask(client: Door, title: str) -> Dialog[str]:
    """Return the answer of the page; nothing if it says none."""
    token = yield from present("token")
    page = yield from show(partial(_door, title, token.reveal()))
    yield from resolve(client.session.opened(page.url))
    while True:
        message = yield from receive(5)
        if message is None or message.type in (GONE, END):
            return ""
        client.session.seen.append(message.type)
        if message.type == "answer":
            return str(message.data["text"])


def wave(client: Door) -> Dialog[None]:
    """Show a page, and be done."""
    page = yield from show(partial(_door, "", ""))
    yield from resolve(client.session.opened(page.url))


def choose_bell(client: Door, tone: str) -> Bell:
    """Return a bell."""
    return Bell(client, tone)


def louder(bell: Bell) -> Bell:
    """Return a louder bell."""
    return replace(bell, tone=bell.tone.upper())


def ring(bell: Bell) -> Steps[str]:
    """Ring, and return the answer."""
    return (yield from finish(ask(bell.client, bell.tone)))


def _door(title: str, token: str) -> Loopback:
    return Loopback(
        assets={"": Asset.of("page.html", b"<!doctype html><title>Door</title>")},
        session={"title": title, "token": token},
        header="X-Door",
        policy=Policy(),
    )
