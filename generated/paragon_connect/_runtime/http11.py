# Copied by paragon-codegen, as it is; "paragon-codegen generate" writes it anew.
# flake8: noqa
# ruff: noqa: PGH004
# pylint: skip-file
# isort: skip_file
# fmt: off

"""HTTP/1.1 on one connection, without I/O.

h11 reads and writes the messages. What it does not decide is decided here: when a
connection may be used again. Never when anything stands behind the end of an answer:
those bytes would become the answer to the next call, which may be another user's.
"""

from __future__ import annotations

from typing import Final, NamedTuple

import h11

from .flows import Flow, Need
from .secret import Secret
from .transport import HttpRequest, TransportFailure

__all__ = ["Head", "Http11", "HungUp", "tunnel"]

_MAX_HEAD: Final = 100 * 1024
_MAX_INTERIM: Final = 32
_STEP: Final = 64 * 1024
_ADVICE: Final = {407: "; give its user name and password in the proxy's URL"}

_Event = h11.Event | type[h11.NEED_DATA] | type[h11.PAUSED]


class HungUp(TransportFailure):
    """The server takes no more bytes; it may have answered before."""


class Head(NamedTuple):
    """Status and headers of an answer, and its version of HTTP, as "1.1"."""

    status: int
    headers: list[tuple[str, str]]
    protocol: str


class Http11:
    """The messages of one connection, one exchange after the other."""

    def __init__(self) -> None:
        self._messages = h11.Connection(h11.CLIENT, max_incomplete_event_size=_MAX_HEAD)
        self._doubtful = False

    def talk(self, request: HttpRequest) -> Flow[Head]:
        """Send a request and return the head of the answer.

        Raises:
            TransportFailure: what came is no answer, or none came.
        """
        try:
            head = yield from self._send(request)
        except HungUp:
            head = None
        return head or (yield from self._head())

    def chunk(self) -> Flow[bytes]:
        """Return the next bytes of the body; none at its end."""
        while True:
            event = yield from self._event()
            if isinstance(event, h11.Data):
                if event.data:
                    return bytes(event.data)
            elif isinstance(event, h11.EndOfMessage):
                return b""

    def finish(self) -> bool:
        """End an exchange; return whether the connection may serve another one."""
        messages = self._messages
        if messages.our_state is not h11.DONE or messages.their_state is not h11.DONE:
            return False
        surplus, ended = messages.trailing_data
        if surplus or ended or self._doubtful:
            return False
        messages.start_next_cycle()
        return True

    def _send(self, request: HttpRequest) -> Flow[Head | None]:
        """Send a request; return the head of an answer that came before its end."""
        head = self._bytes(
            h11.Request(
                method=request.method,
                target=request.target,
                headers=list(request.headers),
            )
        )
        content = request.content
        if isinstance(content, bytes) and len(content) <= _STEP:
            # In one piece: most requests are one packet.
            data = self._bytes(h11.Data(data=content)) if content else b""
            yield head + data + self._bytes(h11.EndOfMessage())
            return None
        yield head
        while (piece := (yield Need.PIECE)) is not None:
            # A server that refuses a large body says so early.
            if (yield Need.ARRIVED) and (early := (yield from self._early())):
                return early
            if piece:
                yield self._bytes(h11.Data(data=piece))
        yield self._bytes(h11.EndOfMessage())
        return None

    def _bytes(self, event: h11.Request | h11.Data | h11.EndOfMessage) -> bytes:
        """Return an event as bytes."""
        try:
            return self._messages.send(event) or b""
        except h11.LocalProtocolError as error:
            problem = str(error)
        raise TransportFailure(f"the request is not HTTP: {problem}", permanent=True)

    def _early(self) -> Flow[Head | None]:
        """Return the head of an answer to a request that is still being sent."""
        self._receive((yield Need.DATA))
        while (event := self._next()) is not h11.NEED_DATA:
            if isinstance(event, h11.Response):
                return self._as_head(event)
        return None

    def _head(self) -> Flow[Head]:
        """Return the head of the answer; what announces it is passed over."""
        for _ in range(_MAX_INTERIM):
            event = yield from self._event()
            if isinstance(event, h11.Response):
                return self._as_head(event)
        raise TransportFailure(f"the server sent {_MAX_INTERIM} interim answers")

    def _as_head(self, event: h11.Response) -> Head:
        """Return status and headers; Latin-1 keeps every byte."""
        names = [name for name, _ in event.headers]
        # Two ideas of the answer's end: one of them is wrong (RFC 9112, 6.3).
        self._doubtful = b"transfer-encoding" in names and b"content-length" in names
        pairs = event.headers.raw_items()
        return Head(
            event.status_code,
            [(k.decode("latin-1"), v.decode("latin-1")) for k, v in pairs],
            event.http_version.decode(),
        )

    def _event(self) -> Flow[_Event]:
        """Return the next event, with as many bytes as it takes."""
        while (event := self._next()) is h11.NEED_DATA:
            self._receive((yield Need.DATA))
        return event

    def _receive(self, data: bytes) -> None:
        """Take bytes that have arrived; none mean that the connection has ended."""
        if not data and self._messages.their_state is h11.SEND_RESPONSE:
            begun = bool(self._messages.trailing_data[0])
            where = "in the head of its answer" if begun else "without an answer"
            raise TransportFailure(f"the server closed the connection {where}")
        self._messages.receive_data(data)

    def _next(self) -> _Event:
        """Return the next event of what has arrived."""
        try:
            return self._messages.next_event()
        except h11.RemoteProtocolError as error:
            problem = str(error).partition(":")[0]  # the rest are the server's bytes
        raise TransportFailure(f"the answer is not HTTP: {problem}")


def tunnel(host: str, port: int, authorization: Secret | None) -> Flow[None]:
    """Have a proxy connect to a server.

    Args:
        host: the server's host name or address.
        port: the server's port.
        authorization: what the proxy asks for; None for nothing.

    Raises:
        TransportFailure: the proxy refuses.
    """
    authority = f"[{host}]:{port}" if ":" in host else f"{host}:{port}"
    headers = [("Host", authority)]
    if authorization is not None:
        headers.append(("Proxy-Authorization", authorization.reveal()))
    proxy = h11.Connection(h11.CLIENT, max_incomplete_event_size=_MAX_HEAD)
    request = h11.Request(method="CONNECT", target=authority, headers=headers)
    yield proxy.send(request) or b""
    yield proxy.send(h11.EndOfMessage()) or b""
    status = yield from _tunnel_status(proxy)
    if not 200 <= status < 300:
        raise TransportFailure(
            f"the proxy refused to connect: status {status}{_ADVICE.get(status, '')}",
            permanent=status < 500,
        )
    if proxy.trailing_data[0]:
        raise TransportFailure("the proxy sent more than its answer")


def _tunnel_status(proxy: h11.Connection) -> Flow[int]:
    """Return the status of a proxy's answer."""
    problem = ""
    while not problem:
        try:
            event = proxy.next_event()
        except h11.RemoteProtocolError as error:
            problem = str(error).partition(":")[0]
            break
        if isinstance(event, h11.Response):
            return event.status_code
        if event is h11.NEED_DATA:
            data = yield Need.DATA
            if data:
                proxy.receive_data(data)
            else:
                problem = "it closed the connection"
    raise TransportFailure(f"the proxy gave no answer: {problem}")
