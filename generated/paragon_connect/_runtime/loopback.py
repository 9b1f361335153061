# Copied by paragon-codegen, as it is; "paragon-codegen generate" writes it anew.
# flake8: noqa
# ruff: noqa: PGH004
# pylint: skip-file
# isort: skip_file
# fmt: off

"""A page for the browser of this machine, served for as long as a program needs it.

The server listens on 127.0.0.1, at a port that the system chooses, and ends with the
window: no thread and no socket stays. It writes no log.
"""

from __future__ import annotations

import os
import weakref
from collections.abc import Mapping
from types import TracebackType
from typing import TYPE_CHECKING, Final, Literal

from .json_text import dump_json
from .mailbox import Mailbox
from .secret import Secret
from .site import Site, answer, json_answer, refusal
from .site_messages import Asset, Request, Response
from .site_policy import Policy

if TYPE_CHECKING:
    from .loopback_server import IsThere, LoopbackServer

__all__ = ["Loopback"]

_POLL_SECONDS: Final = 20
_GOODBYE_SECONDS: Final = 2.0
_SECRET_BYTES: Final = 32
_ENDPOINTS: Final[Mapping[str, Literal["GET", "POST"]]] = {
    "session": "POST",
    "messages": "POST",
    "commands": "GET",
}


class Loopback:
    """A page, the server behind it, and what both say to each other.

    It is a context manager: at the end of the block everything is over.

    Attributes:
        origin: Where the page is, without the secret.
        mailbox: What the page says, and what it gets.
    """

    def __init__(
        self,
        *,
        assets: Mapping[str, Asset],
        session: Mapping[str, object],
        header: str,
        policy: Policy,
        held: frozenset[str] = frozenset(),
        own_user: bool = False,
    ) -> None:
        """Listen.

        Args:
            assets: Files by their path; the page itself stands under empty text.
            session: What the page gets once, and no other after it.
            header: The header that has the secret.
            policy: What the page may use beside this server.
            held: Types of messages that wait for an answer.
            own_user: Whether nobody is served but the user who runs the program, as far
                as the system says who asks.
        """
        from secrets import token_urlsafe  # loads more than who opens no window needs

        self._ticket = Secret(token_urlsafe(_SECRET_BYTES))
        self._secret = Secret(token_urlsafe(_SECRET_BYTES))
        self.renew(session)
        del session
        self.mailbox = Mailbox(held)
        self._server: LoopbackServer | None = self._listen(own_user)
        self.origin = self._server.origin
        self._site = Site(
            assets=assets,
            endpoints=_ENDPOINTS,
            origins=frozenset({self.origin}),
            header=header,
            secret=self._secret,
            tickets={"session": self._ticket},
            policy=policy,
        )
        self._server.start()
        _alive.add(self)

    @property
    def url(self) -> str:
        """The address to open: what stands behind the ``#`` proves who opened it.

        Browsers send that part to nobody. It is good for one page: what comes later is
        proved by a secret that this page gets. Give the address to the user's browser,
        and to no log.
        """
        return f"{self.origin}/#{self._ticket.reveal()}"

    def renew(self, session: Mapping[str, object]) -> None:
        """Have a page that comes later get this session instead."""
        with_secret = {**session, "secret": self._secret.reveal()}
        self._session = Secret(dump_json(with_secret).decode())

    def close(self) -> None:
        """End: a page that is there is told, then threads and sockets go."""
        server, self._server = self._server, None
        if server is None:
            return
        self.mailbox.close(_GOODBYE_SECONDS)
        server.close()

    def __enter__(self) -> Loopback:
        """Return itself."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """End."""
        self.close()

    def after_fork(self) -> None:
        """Let go of the sockets in a child process; the parent serves on."""
        server, self._server = self._server, None
        if server is not None:
            server.forget()

    def _listen(self, own_user: bool) -> LoopbackServer:
        """Return the server, which answers nobody yet."""
        # It loads the library's HTTP and mail parsers: who opens no window needs neither.
        from .loopback_server import LoopbackServer

        return LoopbackServer(self._respond, self.mailbox.look, own_user=own_user)

    def _respond(self, request: Request, is_there: IsThere) -> Response:
        """Return the response to a request.

        Args:
            request: What came in.
            is_there: Tells whether somebody waits for the response still.
        """
        found = self._site.respond(request)
        if isinstance(found, Response):
            return found
        match found.endpoint:
            case "session":
                return self._begin()
            case "messages":
                said = self.mailbox.deliver(found.data)
                return (
                    refusal(410, "the window is closed")
                    if said is None
                    else answer(said)
                )
            case _:
                return answer(self._command(is_there))

    def _begin(self) -> Response:
        """Return the session to the first page that asks; another one gets none."""
        if self.mailbox.open():
            return json_answer(self._session.reveal().encode())
        return refusal(409, "this page is open in another tab, or was")

    def _command(self, is_there: IsThere) -> Mapping[str, object]:
        """Wait for a command, as long as somebody waits for it."""
        for _ in range(_POLL_SECONDS):
            if not is_there():
                break
            command = self.mailbox.command(1.0)
            if command or self.mailbox.closed:
                return command
        return {}

    def __repr__(self) -> str:
        """Return where it is, without the secret."""
        return f"Loopback({self.origin!r})"


_alive: weakref.WeakSet[Loopback] = weakref.WeakSet()


def _after_fork() -> None:
    """Let a child process serve nobody."""
    for each in list(_alive):
        each.after_fork()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork)
