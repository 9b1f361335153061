"""Who is at the other end of a connection on loopback, as far as the system says.

Linux shows the arguments of each program to every user, and the owner of each socket
too: a secret that was an argument is one only together with its owner.

Source: https://docs.kernel.org/networking/proc_net_tcp.html
"""

from __future__ import annotations

import os
import socket
import struct
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Final

__all__ = ["may_ask"]

_TABLES: Final = ("/proc/net/tcp", "/proc/net/tcp6")
_LOOKS: Final = 3
_SUPERUSER: Final = 0
_MAPPED: Final = bytes(10) + b"\xff\xff"
"""What stands before an IPv4 address where IPv6 sockets are listed."""
_TCP_INFO: Final = 11
_ESTABLISHED: Final = 1


def may_ask(connection: socket.socket) -> bool:
    """Tell whether a connection of loopback comes from the user of this program.

    The superuser may ask too: it can read the memory of any program, and relays of
    containers and virtual machines run as it. Systems other than Linux show other users
    neither arguments nor sockets: there, nobody is told apart.

    Args:
        connection: What was accepted, over IPv4.
    """
    if sys.platform != "linux":
        return True
    allowed = _allowed(os.geteuid())
    try:
        wanted = _forms(connection.getpeername(), connection.getsockname())
        for _ in range(_LOOKS):
            for ends, owner, inode in _sockets():
                if ends in wanted:
                    # What is closed is nobody's, and listed as the superuser's.
                    return inode != 0 and owner in allowed
        # A relay may be in a network of its own; who has hung up is not listed either.
        state = connection.getsockopt(socket.IPPROTO_TCP, _TCP_INFO, 1)
    except OSError:
        return False
    return state[0] == _ESTABLISHED


def _allowed(own: int) -> frozenset[int]:
    """Return the users who may ask, given the program's own."""
    # By sudo, a program opens the browser of the user behind it.
    behind = os.environ.get("SUDO_UID", "") if own == _SUPERUSER else ""
    found = [own, _SUPERUSER]
    return frozenset([*found, int(behind)] if behind.isdecimal() else found)


def _sockets() -> Iterator[tuple[tuple[str, str], int, int]]:
    """Yield the two ends, the owner and the inode of each socket of the system."""
    for table in map(Path, _TABLES):
        if not table.exists():
            continue
        for line in table.read_text("ascii").splitlines()[1:]:
            parts = line.split()
            yield (parts[1], parts[2]), int(parts[7]), int(parts[9])


def _forms(local: tuple[str, int], remote: tuple[str, int]) -> set[tuple[str, str]]:
    """Return two ends as the tables have them, over IPv4 and over IPv6."""
    return {
        (_written(local, before), _written(remote, before)) for before in (b"", _MAPPED)
    }


def _written(address: tuple[str, int], before: bytes) -> str:
    """Return an address in words of the machine's own order, and the port."""
    host, port = address
    content = before + socket.inet_aton(host)
    words = struct.unpack(f"={len(content) // 4}I", content)
    return f"{''.join(f'{word:08X}' for word in words)}:{port:04X}"
