"""Single files out of a gzipped tar, without unpacking anything to the disk."""

from __future__ import annotations

import io
import tarfile
import zlib
from collections.abc import Iterable

__all__ = ["BadTarball", "read"]

_GZIP = 31
_PLAIN = (tarfile.REGTYPE, tarfile.AREGTYPE)


class BadTarball(Exception):
    """It cannot be read, or does not hold what it should."""


def read(archive: bytes, names: Iterable[str], largest: int) -> dict[str, bytes]:
    """Return files of an archive by their names; all else in it is left alone.

    Args:
        archive: the archive.
        names: exact names of plain files in it.
        largest: bytes that it may have when it is unpacked.

    Raises:
        BadTarball: it is none, it is larger, a file is missing, stands in it twice, or
            is no plain file.
    """
    wanted = set(names)
    found: dict[str, bytes] = {}
    try:
        with tarfile.open(fileobj=io.BytesIO(_unpacked(archive, largest))) as tar:
            for member in tar:
                if member.name not in wanted:
                    continue
                if member.name in found:
                    raise BadTarball(f"{member.name} stands in it twice")
                found[member.name] = _content(tar, member, largest)
    except (tarfile.TarError, zlib.error, ValueError, OverflowError, EOFError) as error:
        raise BadTarball(f"it cannot be read: {error}") from None
    if missing := sorted(wanted - found.keys()):
        raise BadTarball(f"it does not have {', '.join(missing)}")
    return found


def _unpacked(archive: bytes, largest: int) -> bytes:
    """The plain tar: a small archive may stand for more than memory holds."""
    unpacking = zlib.decompressobj(_GZIP)
    plain = unpacking.decompress(archive, largest + 1)
    if len(plain) > largest:
        raise BadTarball(f"it is larger than {largest} bytes")
    if not unpacking.eof:
        raise BadTarball("it ends too early")
    return plain


def _content(tar: tarfile.TarFile, member: tarfile.TarInfo, largest: int) -> bytes:
    """The bytes of a plain file: a link would be another file, a sparse one any size."""
    if member.type not in _PLAIN or member.issparse() or member.size > largest:
        raise BadTarball(f"{member.name} is no plain file")
    stream = tar.extractfile(member)
    content = stream.read() if stream else b""
    if len(content) != member.size:
        raise BadTarball(f"{member.name} ends too early")
    return content
