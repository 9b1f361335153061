"""Cases of this folder: their documents, what is generated from them and what is expected."""

from __future__ import annotations

import asyncio
import functools
import importlib
import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from difflib import unified_diff
from pathlib import Path
from types import ModuleType
from typing import Any

from paragon_codegen import pipeline
from paragon_codegen.diagnostics import Diagnostics, SpecError, as_text
from tests.runtime.server import Server

__all__ = [
    "BASE",
    "CASES",
    "RUNTIME",
    "Case",
    "body",
    "difference",
    "echoed",
    "imported",
    "names",
    "packages",
    "unpack",
    "with_shared_runtime",
]

ROOT = Path(__file__).parent
RUNTIME = Path(pipeline.__file__).parent / "runtime"
BASE = "nothing"
"""The case whose files are not repeated in the others: what every package has."""
NAMESPACE = "golden_packages"
"""Name under which the packages are imported, so that none hides another module."""
# The async modules are compared with their sync twins instead, see test_packages.py.
_TWINS = frozenset(
    {"async_client.py", "async_raw.py", "async_sdk.py", "async_streaming.py"}
)
_RUNTIME_IMPORT = re.compile(r"(?<=[\s\"])\.+_runtime(?=[.\s])")


@dataclass(frozen=True, slots=True)
class Case:
    """One document and what it leads to.

    Attributes:
        name: Name of the folder, and of the package.
    """

    name: str

    @property
    def folder(self) -> Path:
        """Where the case stands."""
        return ROOT / self.name

    @property
    def spec(self) -> Path:
        """The document, `spec.yaml` or `spec.json`."""
        return next(self.folder.glob("spec.*"))

    @property
    def behaviour(self) -> Path | None:
        """The Python behind the document's SDK methods, where the case has some."""
        folder = self.folder / "behaviour"
        return folder if folder.is_dir() else None

    @property
    def refused(self) -> bool:
        """Whether the document is wrong on purpose."""
        return (self.folder / "diagnostics.txt").exists()

    def expected(self) -> dict[str, str]:
        """Return what is kept in the folder, by path relative to it."""
        if self.refused:
            return {"diagnostics.txt": _text(self.folder / "diagnostics.txt")}
        tree = self.folder / "expected"
        return {
            path.relative_to(self.folder).as_posix(): _text(path)
            for path in sorted(tree.rglob("*"))
            if path.is_file() and "__pycache__" not in path.parts
        }

    def actual(self) -> dict[str, str]:
        """Return what should be kept in the folder: the package or the mistakes.

        Left out of a package are the runtime, the asynchronous twins, and
        files that are the same in the package of `BASE`.
        """
        if self.refused:
            return {"diagnostics.txt": self.mistakes()}
        usual = {} if self.name == BASE else Case(BASE).own_files()
        return {
            f"expected/{path}": text
            for path, text in self.made_files().items()
            if path not in _TWINS and usual.get(path) != text
        }

    def files(self) -> dict[str, str]:
        """Return every file of the generated package."""
        return _built(self.spec, self.name, self.behaviour)

    def own_files(self) -> dict[str, str]:
        """Return the files of the package that are made for it."""
        return {
            path: text
            for path, text in self.files().items()
            if not path.startswith("_runtime/")
        }

    def made_files(self) -> dict[str, str]:
        """Return the files of the package whose text the generator made."""
        own = self.own_files()
        return {path: text for path, text in own.items() if path[:5] != "_sdk/"}

    def mistakes(self) -> str:
        """Return what is said about the document."""
        try:
            diagnostics = Diagnostics()
            pipeline.build(self.spec, self.name, diagnostics, self.behaviour)
        except SpecError as error:
            found = error.diagnostics
        else:
            found = diagnostics.items
        return as_text(found).replace(f"{self.folder}/", "")

    def update(self) -> None:
        """Replace what is kept by what is generated now."""
        actual = self.actual()
        for path in self.expected().keys() - actual.keys():
            (self.folder / path).unlink()
        for path, text in actual.items():
            target = self.folder / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(text.encode())


CASES = [
    Case(folder.name)
    for folder in sorted(ROOT.iterdir())
    if folder.is_dir() and any(folder.glob("spec.*"))
]


def packages() -> list[Case]:
    """Return the cases that lead to a package."""
    return [case for case in CASES if not case.refused]


def names(cases: Iterable[Case]) -> list[str]:
    """Return what tests of some cases are called."""
    return [case.name for case in cases]


def body(text: str) -> str:
    """Return a module without the comments above it, which silence formatters."""
    return text.partition("\n# fmt: off\n\n")[2] or text


def difference(expected: Mapping[str, str], actual: Mapping[str, str]) -> str:
    """Return a unified diff of two trees of files."""
    lines: list[str] = []
    for path in sorted(expected.keys() | actual.keys()):
        old = expected.get(path, "").splitlines(keepends=True)
        new = actual.get(path, "").splitlines(keepends=True)
        lines += unified_diff(old, new, f"expected {path}", f"generated {path}")
    return "".join(lines)


def unpack(case: Case, folder: Path) -> Path:
    """Write the package of a case below `folder`; the runtime is linked, not copied."""
    target = folder / case.name
    for path, text in case.own_files().items():
        place = target / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(text.encode())
    (target / "_runtime").symlink_to(RUNTIME, target_is_directory=True)
    return target


def imported(case: Case, folder: Path) -> ModuleType:
    """Import every module of a package; `folder` is on Python's path.

    Returns:
        The package, which has the modules as attributes.
    """
    parent = f"{NAMESPACE}.{case.name}"
    if not (folder / NAMESPACE / case.name).exists():
        unpack(case, folder / NAMESPACE)
    importlib.invalidate_caches()
    package = importlib.import_module(parent)
    for path in case.own_files():
        if path.endswith(".py"):
            importlib.import_module(f"{parent}{_dotted(path)}")
    return package


def _dotted(path: str) -> str:
    """`models/schemas.py` → `.models.schemas`."""
    dotted = "." + path.removesuffix(".py").replace("/", ".")
    return dotted.removesuffix(".__init__")


def echoed(package: ModuleType, server: Server, value: Any) -> Any:
    """Send a value to a server that answers with what it gets, sync and async.

    Args:
        package: One with an operation `echo` that takes a list, and returns one.
        server: A server on loopback.
        value: What is sent.

    Returns:
        What came back, read by the package.
    """
    server.script = lambda request, reply: reply.json(json.loads(request.body))
    with package.Client(base_url=server.url) as client:
        (found,) = client.echo(body=[value])

    async def call() -> Any:
        async with package.AsyncClient(base_url=server.url) as client:
            (again,) = await client.echo(body=[value])
            return again

    assert asyncio.run(call()) == found
    one, other = (json.loads(each.body) for each in server.requests[-2:])
    assert one == other == [found.to_dict()]
    return found


def with_shared_runtime(text: str) -> str:
    """Return a module that imports the generator's runtime in place of its copy.

    Tools that read many packages read one runtime then; it is the same text.
    """
    return _RUNTIME_IMPORT.sub("paragon_codegen.runtime", text)


@functools.cache
def _built(spec: Path, name: str, behaviour: Path | None) -> dict[str, str]:
    return pipeline.build(spec, name, Diagnostics(), behaviour).files


def _text(path: Path) -> str:
    return path.read_bytes().decode()
