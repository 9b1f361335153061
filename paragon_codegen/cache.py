"""A small cache in the user's own cache folder; without it everything takes longer, no more."""

# Only `os` here: the no-op check must start as fast as Python itself.
import os
import sys
from _blake2 import blake2b


def place(kind: str) -> str:
    """The folder of the entries of one kind; empty when this user has no home."""
    if sys.platform == "win32":
        base = os.environ.get("LOCALAPPDATA", "")
    elif sys.platform == "darwin":
        base = os.path.expanduser("~/Library/Caches")
    else:
        base = os.environ.get("XDG_CACHE_HOME") or os.path.expanduser("~/.cache")
    return os.path.join(base, "paragon-codegen", kind) if os.path.isabs(base) else ""


def key(*parts: bytes) -> str:
    """A name for an entry that depends on every part and where each ends."""
    state = blake2b(digest_size=20)
    for part in parts:
        state.update(b"%d:" % len(part))
        state.update(part)
    return state.hexdigest()


def load(kind: str, name: str) -> bytes | None:
    """An entry, or None."""
    try:
        descriptor = os.open(os.path.join(place(kind), name), os.O_RDONLY)
    except OSError:
        return None
    with open(descriptor, "rb") as file:
        return file.read()


def store(kind: str, name: str, content: bytes) -> None:
    """Keep an entry if that can be done; readers see it whole or not at all."""
    folder = place(kind)
    draft = os.path.join(folder, f"{name}.{os.getpid()}")
    if not folder:
        return
    try:
        os.makedirs(folder, mode=0o700, exist_ok=True)
        with open(draft, "wb") as file:
            file.write(content)
        os.replace(draft, os.path.join(folder, name))
    except OSError:
        return


def prune(kind: str, keep: int) -> None:
    """Delete the oldest entries beyond the newest `keep`."""
    try:
        with os.scandir(place(kind) or os.devnull) as entries:
            ages = sorted((entry.stat().st_mtime_ns, entry.path) for entry in entries)
        for _, path in ages[: max(0, len(ages) - keep)]:
            os.unlink(path)
    except OSError:
        return


def environment() -> bytes:
    """What else our results depend on: this Python and every installed distribution.

    Versions are read off the names of the metadata folders, since asking
    `importlib.metadata` would take longer than all the rest.
    """
    names = {sys.version}
    for folder in sys.path:
        if folder.endswith("-packages"):
            try:
                names.update(n for n in os.listdir(folder) if n.endswith("-info"))
            except OSError:
                continue
    return "\n".join(sorted(names)).encode()
