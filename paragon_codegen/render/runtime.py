"""Which modules of the runtime a package gets, and what it exports of them."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable, Iterator

from paragon_codegen import ir

from .names import RUNTIME

__all__ = ["named_in", "opens_streams", "runtime_exports", "runtime_files"]

# Imports are found as text, those within functions and for type checkers too: to parse
# all that was just made would take a third of a run. What only looks like one, in a
# docstring say, brings a module too many; that none is missing is for the tests.
_BESIDE = re.compile(r"^[ ]*from \.(\w+) import ", re.MULTILINE)
_BELOW = re.compile(r"^[ ]*from \.+_runtime\.(\w+) import ", re.MULTILINE)
_SEVERAL = re.compile(r"^[ ]*from \.+_runtime import \(?([\w,\s]+)", re.MULTILINE)

_ALWAYS = {
    "UNSET": "unset",
    "Unset": "unset",
    "Operation": "operation",
    "RawResponse": "response",
    "Timeout": "options",
    "Limits": "options",
    "Attempt": "observing",
    "AttemptResult": "observing",
    "Observer": "observing",
    "Renewing": "renewing",
    "AsyncRenewing": "renewing",
    "RetryBudget": "budget",
    "TelemetryObserver": "telemetry",
}
_STREAMS = {
    "StreamedResponse": "streamed",
    "AsyncStreamedResponse": "async_streamed",
    "Event": "events",
}
_PAGES = {"Pager": "pager", "AsyncPager": "async_pager"}
_WINDOWS = {"Window": "windows", "AsyncWindow": "async_windows"}
_FILES = {"File": "multipart", "Part": "multipart"}


def opens_streams(package: ir.Package) -> bool:
    """Tell whether any answer of the API is worth reading as a stream."""
    return any(each.events for each in package.client.operations())


def runtime_exports(package: ir.Package) -> dict[str, str]:
    """Return the names of the runtime that a package exports, and their modules.

    Those that its own operations do not need are left out, and their modules with them.
    """
    bodies = [body for each in package.client.operations() for body in each.bodies]
    names = dict(_ALWAYS)
    if opens_streams(package):
        names |= _STREAMS
    if any(each.pagination for each in package.client.operations()):
        names |= _PAGES
    methods = package.sdk.methods() if package.sdk is not None else ()
    if any(each.kind == "dialog" for each in methods):
        names |= _WINDOWS
    if any(body.kind == "multipart" for body in bodies):
        names |= _FILES
    return {name: f"._runtime.{module}" for name, module in names.items()}


def runtime_files(names: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Yield the modules of the runtime that a package reaches, path and text, verbatim.

    Args:
        names: of the modules that the rest of the package names.
    """
    known = _runtime()
    found = {"__init__"}
    waiting = list(names)
    while waiting:
        name = waiting.pop()
        # What is no module of ours is a mistake in a behaviour: Python will say so.
        if name in known and name not in found:
            found.add(name)
            waiting += known[name].imports
    for name in sorted(found):
        yield f"_runtime/{name}.py", known[name].text


class _Module:
    """A module of the runtime.

    Attributes:
        imports: the modules beside it that it needs, at any time.
    """

    __slots__ = ("imports", "text")

    def __init__(self, text: str) -> None:
        self.text = text
        self.imports = frozenset(_BESIDE.findall(text))


@functools.cache
def _runtime() -> dict[str, _Module]:
    """Return every module of the runtime."""
    paths = sorted(RUNTIME.glob("*.py"))
    return {path.stem: _Module(path.read_text("utf-8")) for path in paths}


def named_in(text: str) -> Iterator[str]:
    """Yield the modules of the runtime that a module of the package names."""
    yield from _BELOW.findall(text)
    for names in _SEVERAL.findall(text):
        yield from re.findall(r"\w+", names)
