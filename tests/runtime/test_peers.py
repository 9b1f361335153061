"""Who may ask a page that was opened by a program's argument: nobody but its own user."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from collections.abc import Iterator

import pytest

from paragon_codegen.runtime import peers
from paragon_codegen.runtime.loopback import Loopback
from paragon_codegen.runtime.peers import may_ask
from paragon_codegen.runtime.site_messages import Asset
from paragon_codegen.runtime.site_policy import Policy

NOBODY = 65534
# Gets the page of a port, as another user if there is a number for it.
VISIT = r"""
import os, socket, sys
if sys.argv[2:]:
    os.setuid(int(sys.argv[2]))
with socket.socket() as visitor:
    visitor.settimeout(20)
    visitor.connect(("127.0.0.1", int(sys.argv[1])))
    visitor.sendall(f"GET / HTTP/1.1\r\nHost: 127.0.0.1:{sys.argv[1]}\r\n\r\n".encode())
    print(visitor.recv(12).decode())
"""


@pytest.fixture
def listener() -> Iterator[socket.socket]:
    """A socket of loopback that waits for connections."""
    with socket.create_server(("127.0.0.1", 0)) as found:
        yield found


def visited(*, own_user: bool, by: int | None = None) -> bool:
    """Tell whether a visitor got the page; the visitor is another user with `by`."""
    with Loopback(
        assets={"": Asset.of("page.html", b"<p>")},
        session={},
        header="X-Page",
        policy=Policy(),
        own_user=own_user,
    ) as server:
        port = server.origin.rpartition(":")[2]
        user = [] if by is None else [str(by)]
        done = subprocess.run(
            [sys.executable, "-I", "-c", VISIT, port, *user],
            capture_output=True,
            text=True,
            check=False,
        )
    assert not done.stderr or "ConnectionResetError" in done.stderr
    return done.stdout == "HTTP/1.1 200\n"


def test_the_own_user_is_answered() -> None:
    assert visited(own_user=True)


def test_c22_another_user_of_the_machine_is_not_answered(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    if os.geteuid() == 0:
        assert not visited(own_user=True, by=NOBODY)
        assert visited(own_user=False, by=NOBODY)
    monkeypatch.setattr(peers, "_SUPERUSER", -1)
    monkeypatch.setattr(os, "geteuid", lambda: NOBODY)
    assert not visited(own_user=True)


def test_a_connection_over_ipv6_sockets_is_found_too(
    listener: socket.socket, monkeypatch: pytest.MonkeyPatch
) -> None:
    port = listener.getsockname()[1]
    with socket.socket(socket.AF_INET6) as visitor:
        visitor.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 0)
        visitor.connect(("::ffff:127.0.0.1", port))
        with listener.accept()[0] as connection:
            assert may_ask(connection)
            monkeypatch.setattr(peers, "_SUPERUSER", -1)
            monkeypatch.setattr(os, "geteuid", lambda: NOBODY)
            assert not may_ask(connection)


def visitor_of(listener: socket.socket, *, abrupt: bool) -> socket.socket:
    """Return a connection that has sent something; an abrupt one ends without a word."""
    visitor = socket.create_connection(listener.getsockname())
    linger = int(abrupt).to_bytes(4, sys.byteorder) + bytes(4)
    visitor.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
    visitor.sendall(b"POST /messages HTTP/1.1\r\n\r\n")
    return visitor


@pytest.mark.parametrize("abrupt", [True, False])
def test_c22_who_has_hung_up_is_not_heard(
    listener: socket.socket, abrupt: bool
) -> None:
    visitor_of(listener, abrupt=abrupt).close()
    with listener.accept()[0] as connection:
        assert not may_ask(connection)


def test_c22_who_hangs_up_meanwhile_is_not_heard(
    listener: socket.socket, monkeypatch: pytest.MonkeyPatch
) -> None:
    visitor = visitor_of(listener, abrupt=True)

    def hang_up() -> Iterator[object]:
        visitor.close()
        return iter(())

    monkeypatch.setattr(peers, "_sockets", hang_up)
    with listener.accept()[0] as connection:
        assert not may_ask(connection)


def test_a_relay_that_is_not_listed_is_heard(
    listener: socket.socket, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(peers, "_TABLES", ("/proc/self/no-such-table",))
    with (
        socket.create_connection(listener.getsockname()),
        listener.accept()[0] as connection,
    ):
        assert may_ask(connection)


def test_the_user_behind_sudo_may_ask(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SUDO_UID", str(NOBODY))
    allowed = peers._allowed  # pyright: ignore[reportPrivateUsage]
    assert allowed(0) == {0, NOBODY}
    assert allowed(1000) == {0, 1000}, "whoever is not the superuser may say anything"
