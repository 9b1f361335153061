"""What a write would change, as a patch that `git apply` takes."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from difflib import unified_diff
from pathlib import Path

from paragon_codegen import manifest
from paragon_codegen.origin import Origin
from paragon_codegen.plan import Plan, encode, plan

__all__ = ["diff", "shortened"]

_HEAD = "diff --git "
_MODE = "100644"


def diff(
    target: Path, files: Mapping[str, str], origin: Origin = manifest.NOWHERE
) -> str:
    """A unified diff from the folder as it is to `files`; empty when they agree.

    Its paths begin where the repository does, as those of `git diff`. The manifest comes
    last: its hashes are noise beside the lines they stand for.

    Raises:
        WriteError: as for `plan`.
    """
    contents = encode(files)
    planned = plan(target, files, origin)
    contents[manifest.NAME] = manifest.dump(contents, origin)
    base = _base(target)
    return "".join(
        _file_diff(target / path, base, contents.get(path)) for path in _paths(planned)
    )


def shortened(text: str, limit: int) -> str:
    """The first lines of a diff, and how much is left out.

    Args:
        text: of the diff.
        limit: how many lines to keep; a diff that is not longer stays as it is.
    """
    lines = text.split("\n")[:-1]
    if len(lines) <= limit:
        return text
    rest = lines[limit:]
    files = sum(line.startswith(_HEAD) for line in rest)
    further = f" and {_many(files, 'more file')}" if files else ""
    count = _many(len(rest), "more line")
    kept = "\n".join(lines[:limit])
    return f"{kept}\n… {count}{further}; --full shows all of it\n"


def _paths(planned: Plan) -> Iterator[str]:
    """The files that differ, the manifest last."""
    yield from sorted([*planned.added, *planned.changed, *planned.stale])
    if planned.manifest_differs and not planned.blocked:
        yield manifest.NAME


def _base(target: Path) -> Path:
    """Where the paths of a patch begin: the repository, or the working folder."""
    absolute = Path(os.path.abspath(target))
    for folder in absolute.parents:
        if (folder / ".git").exists():
            return folder
    here = Path.cwd()
    return here if absolute.is_relative_to(here) else absolute.parent


def _file_diff(place: Path, base: Path, new: bytes | None) -> str:
    """The difference in one file; `new` is None for a file that goes."""
    old = place.read_bytes() if place.is_file() else None
    name = Path(os.path.abspath(place)).relative_to(base).as_posix()
    before, after = _quoted(f"a/{name}"), _quoted(f"b/{name}")
    head = [f"{_HEAD}{before} {after}"]
    if old is None:
        head.append(f"new file mode {_MODE}")
    elif new is None:
        head.append(f"deleted file mode {_MODE}")
    from_ = "/dev/null" if old is None else before
    to = "/dev/null" if new is None else after
    # An empty file that comes or goes has no lines to show: its head says enough.
    lines = list(unified_diff(_lines(old), _lines(new), from_, to))
    return "".join(f"{line}\n" for line in head) + "".join(
        line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n"
        for line in lines
    )


def _lines(content: bytes | None) -> list[str]:
    """Lines as version control counts them: only a line feed ends one."""
    text = (content or b"").decode("utf-8", "backslashreplace")
    return [f"{line}\n" for line in text.split("\n")[:-1]] + [
        line for line in text.split("\n")[-1:] if line
    ]


def _quoted(name: str) -> str:
    """A path as git writes it: in quotes where it would not be one word of one line."""
    if name.isprintable() and not set(name) & {'"', "\\"}:
        return name
    octal = "".join(
        chr(byte) if 0x20 <= byte < 0x7F and byte not in b'"\\' else f"\\{byte:03o}"
        for byte in os.fsencode(name)
    )
    return f'"{octal}"'


def _many(number: int, thing: str) -> str:
    return f"{number:,} {thing}" if number == 1 else f"{number:,} {thing}s"
