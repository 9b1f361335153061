"""The other generators, and what they make of the same document."""

from __future__ import annotations

import importlib
import os
import re
import subprocess
import sys
from functools import cached_property
from pathlib import Path
from types import ModuleType

from benchmarks.documents import common, save

# Next to the interpreter, where a virtual environment puts its commands.
BIN = Path(sys.executable).parent
PYTHON = sys.executable
REPOSITORY = Path(__file__).parents[1]


def installed(command: str) -> bool:
    """Return whether a command is there in this environment."""
    return (BIN / command).exists()


def environment() -> dict[str, str]:
    """Return the variables that the tools run with: they look for others in the path."""
    return {"PATH": f"{BIN}{os.pathsep}{os.environ['PATH']}"}


def ours(document: Path, out: Path) -> list[str]:
    """Return the command line that writes our package."""
    return [str(BIN / "paragon-codegen"), "generate", str(document), "--out", str(out)]


def openapi_python_client(document: Path, out: Path) -> list[str]:
    """Return the command line that writes openapi-python-client's package."""
    command = str(BIN / "openapi-python-client")
    where = ["--path", str(document), "--output-path", str(out)]
    return [command, "generate", *where, "--meta", "none", "--overwrite"]


def datamodel_codegen(
    document: Path, out: Path, kind: str = "pydantic_v2.BaseModel"
) -> list[str]:
    """Return the command line that writes models of some kind into one module.

    The formatter is the fastest of those on offer, not the default.
    """
    return [
        *(str(BIN / "datamodel-codegen"), "--input", str(document)),
        *("--input-file-type", "openapi", "--output", str(out)),
        *("--output-model-type", kind, "--target-python-version", "3.11"),
        *("--formatters", "builtin"),
        *(("--use-msgspec-tagged-unions",) if kind.startswith("msgspec") else ()),
        *(() if kind.startswith("pydantic") else ("--enum-field-as-literal", "all")),
    ]


def datamodel_client(document: Path, out: Path) -> list[str]:
    """Return the command line that writes pydantic models and an httpx2 client."""
    out.mkdir(parents=True, exist_ok=True)
    package = out.name
    return [
        *datamodel_codegen(document, out / "models.py"),
        *("--generate-client", "httpx2", "--client-output", str(out / "client")),
        *("--client-package", f"{package}.client"),
        *("--client-model-package", f"{package}.models"),
        *("--openapi-scopes", "schemas", "api"),
    ]


class Workshop:
    """A folder that the alternatives write to, and that their code is imported from.

    Args:
        folder: an empty one; it stays on the import path.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        for path in (folder, REPOSITORY / "generated"):
            if str(path) not in sys.path:
                sys.path.insert(0, str(path))

    @cached_property
    def document(self) -> Path:
        """The part of our spec that every generator accepts."""
        return save(common(), self.folder / "common.json")

    def module(self, kind: str) -> str | None:
        """Return the name of a module with models of datamodel-code-generator.

        Args:
            kind: of model: ``pydantic_v2.BaseModel``, ``msgspec.Struct`` or
                ``dataclasses.dataclass``.
        """
        if not installed("datamodel-codegen"):
            return None
        name = f"made_of_{kind.partition('.')[0]}"
        target = self.folder / f"{name}.py"
        if not target.exists():
            said = self._run(datamodel_codegen(self.document, target, kind))
            target.write_text(_decodable(target.read_text("utf-8"), said), "utf-8")
        return name

    @cached_property
    def datamodel_client(self) -> str | None:
        """The name of the client package of datamodel-code-generator."""
        if not installed("datamodel-codegen"):
            return None
        self._run(datamodel_client(self.document, self.folder / "made_client"))
        return "made_client.client"

    @cached_property
    def openapi_client(self) -> str | None:
        """The name of the package of openapi-python-client."""
        if not installed("openapi-python-client"):
            return None
        self._run(openapi_python_client(self.document, self.folder / "made_openapi"))
        return "made_openapi"

    def _run(self, words: list[str]) -> str:
        """Run a tool; raises RuntimeError with what it said when it fails."""
        done = subprocess.run(
            words,
            cwd=self.folder,
            env={**os.environ, **environment()},
            capture_output=True,
            text=True,
        )
        importlib.invalidate_caches()
        if done.returncode:
            raise RuntimeError(f"{' '.join(words)} failed: {done.stderr[-2000:]}")
        return done.stderr


def _decodable(models: str, said: str) -> str:
    """Return models in which the unions that msgspec refuses to decode are `Any`.

    Args:
        models: the text of the module.
        said: the warnings that came with it; they name these unions.
    """
    for name in re.findall(r"msgspec cannot decode the union (\w+)", said):
        union = rf"(?m)^({name}: TypeAlias = Annotated\[\n    ).*,$"
        models = re.sub(union, r"\1Any,", models, count=1)
    return models


def optional(module: str | None) -> ModuleType | None:
    """Return a module, or None where it, or what it is made with, is not installed."""
    if module is None:
        return None
    try:
        return importlib.import_module(module)
    except ImportError:
        return None
