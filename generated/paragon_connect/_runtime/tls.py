# Copied by paragon-codegen, as it is; "paragon-codegen generate" writes it anew.
# flake8: noqa
# ruff: noqa: PGH004
# pylint: skip-file
# isort: skip_file
# fmt: off

"""TLS over any stream of bytes, without I/O.

OpenSSL works on two buffers in memory. What has arrived but was not asked for is
therefore in sight: `pending` is what decides whether a connection is used again.
"""

from __future__ import annotations

import ssl
from collections.abc import Callable
from functools import partial
from typing import Any, Final

from .flows import Flow, Need
from .transport import TransportFailure

__all__ = ["TlsSession"]

_STEP: Final = 64 * 1024


class TlsSession:
    """The client's end of one TLS connection.

    Args:
        context: certificates and settings.
        host: the name that the server's certificate must bear.
    """

    def __init__(self, context: ssl.SSLContext, host: str) -> None:
        self._incoming = ssl.MemoryBIO()
        self._outgoing = ssl.MemoryBIO()
        self._session = context.wrap_bio(
            self._incoming, self._outgoing, server_hostname=host
        )
        self._seen = b""

    @property
    def pending(self) -> bool:
        """Whether bytes have arrived that nobody has read."""
        return bool(self._seen or self._incoming.pending or self._session.pending())

    def handshake(self) -> Flow[None]:
        """Agree on keys and check the certificate."""
        try:
            yield from self._perform(self._session.do_handshake)
            return
        except ssl.SSLCertVerificationError as error:
            problem = f"CERTIFICATE_VERIFY_FAILED: {error.verify_message}"
            permanent = True
        except ssl.SSLError as error:
            problem = _text("the TLS handshake failed", error)
            permanent = False
        raise TransportFailure(problem, sent=False, permanent=permanent)

    def write(self, data: bytes) -> Flow[None]:
        """Send bytes."""
        view = memoryview(data)
        while view:
            piece = view[:_STEP]
            taken: int = yield from self._guarded(partial(self._session.write, piece))
            view = view[taken:]

    def read(self, size: int) -> Flow[bytes]:
        """Return what has arrived, at most about `size` bytes; nothing at the end."""
        if self._seen:
            seen, self._seen = self._seen, b""
            return seen
        chunks: list[bytes] = [
            (yield from self._guarded(partial(self._session.read, size)))
        ]
        # A record holds 16 KiB: hand on all that is there.
        while chunks[-1] and self.pending and sum(map(len, chunks)) < size:
            try:
                chunks.append(self._session.read(size))
            except ssl.SSLError:  # the next read meets it again
                break
        return b"".join(chunks)

    def feed(self, data: bytes) -> None:
        """Take bytes from the connection; none mean its end."""
        if data:
            self._incoming.write(data)
        else:
            self._incoming.write_eof()

    def look(self) -> bool:
        """Return whether a read would give something, or meet the end."""
        if not self._seen:
            try:
                self._seen = self._session.read(_STEP)
            except ssl.SSLWantReadError:
                return False
            except ssl.SSLError:  # the read that follows says what it is
                return True
        return True

    def _guarded(self, action: Callable[[], Any]) -> Flow[Any]:
        """Do what may meet the end of the connection."""
        try:
            return (yield from self._perform(action))
        except ssl.SSLZeroReturnError:
            return b""
        except ssl.SSLEOFError:
            # Without TLS's own farewell, somebody else may have cut the answer.
            message = "the connection broke off without the farewell of TLS"
        except ssl.SSLError as error:
            message = _text("TLS failed", error)
        raise TransportFailure(message)

    def _perform(self, action: Callable[[], Any]) -> Flow[Any]:
        """Do something, moving bytes in both directions until it is done."""
        while True:
            result: Any = None
            problem: ssl.SSLError | None = None
            try:
                result = action()
            except ssl.SSLError as error:
                problem = error
            if self._outgoing.pending:  # an alert, too: it says what is wrong
                yield self._outgoing.read()
            if problem is None:
                return result
            if not isinstance(problem, ssl.SSLWantReadError):
                raise problem
            self.feed((yield Need.DATA))


def _text(what: str, error: ssl.SSLError) -> str:
    """Return OpenSSL's reason, without the place in its source."""
    return f"{what}: {error.reason or type(error).__name__}"
