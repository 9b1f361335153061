"""No package defines a name twice, and the names that packages use are reserved."""

from __future__ import annotations

import ast
from collections.abc import Iterator

import pytest

from paragon_codegen import reserved
from paragon_codegen.runtime.async_client import AsyncClient
from paragon_codegen.runtime.client import SyncClient
from paragon_codegen.runtime.hosts import BaseHosts
from tests.golden.support import RUNTIME, Case, names, packages
from tests.redefinitions import redefinitions

PACKAGES = packages()
PARAGON = RUNTIME.parents[1] / "generated" / "paragon_connect"
# Which names each module must not give to anything of a document.
IMPORTS = {
    "client.py": reserved.CALLS | {"StreamingClient", "SyncClient"},
    "async_client.py": reserved.CALLS | {"AsyncClient", "AsyncStreamingClient"},
    "raw.py": reserved.CALLS,
    "async_raw.py": reserved.CALLS,
    "streaming.py": reserved.CALLS,
    "async_streaming.py": reserved.CALLS,
    "sdk.py": reserved.SDK,
    "async_sdk.py": reserved.SDK,
    "operations.py": reserved.IMPORTED | {"Any", "Literal", "UNSET", "Unset"},
}


def paragon() -> dict[str, str]:
    """Return the files of the committed package."""
    return {
        path.relative_to(PARAGON).as_posix(): path.read_text("utf-8")
        for path in sorted(PARAGON.rglob("*.py"))
    }


@pytest.mark.parametrize("case", PACKAGES, ids=names(PACKAGES))
def test_nothing_is_defined_twice(case: Case) -> None:
    assert redefinitions(case.files()) == []


def test_nothing_is_defined_twice_in_the_package_for_paragon() -> None:
    assert redefinitions(paragon()) == []


def imported(text: str) -> Iterator[str]:
    """Yield the classes that a module imports, but for those made of the document."""
    for node in ast.parse(text).body:
        if isinstance(node, ast.ImportFrom):
            own = node.level and not (node.module or "").startswith("_runtime")
            for alias in node.names if not own else ():
                name = alias.asname or alias.name
                if name[0].isupper() and not (name.isupper() and "_" in name):
                    yield name


@pytest.mark.parametrize("module", sorted(IMPORTS))
def test_what_modules_import_is_reserved(module: str) -> None:
    files = [paragon(), *(case.files() for case in PACKAGES)]
    texts = [each[module] for each in files if module in each]
    assert {name for text in texts for name in imported(text)} <= IMPORTS[module]


def test_functions_that_builders_call_are_reserved() -> None:
    for case in PACKAGES:
        tree = ast.parse(case.files().get("operations.py", ""))
        for node in tree.body:
            if isinstance(node, ast.ImportFrom) and node.module:
                functions = {a.name for a in node.names if a.name[0].islower()}
                assert functions <= reserved.BUILDERS
                assert functions - {"annotations"} <= reserved.ARGUMENTS


@pytest.mark.parametrize(
    ("base", "names"),
    [
        (SyncClient, reserved.CLIENT),
        (AsyncClient, reserved.CLIENT),
        (BaseHosts, reserved.VARIABLES),
    ],
)
def test_what_classes_inherit_is_reserved(base: type, names: frozenset[str]) -> None:
    assert {name for name in dir(base) if name[0] != "_"} <= names


def test_modules_of_a_package_are_reserved() -> None:
    tops = {path.split("/")[0].removesuffix(".py") for path in paragon()}
    assert {name for name in tops if name[0] != "_"} == reserved.MODULES


# The check must be able to fail: it is shown what it looks for.

BROKEN = {
    "class A: ...\nclass A: ...": "A",
    "from x import A\nclass A: ...": "A",
    "from x import A\nfrom y import A": "A",
    "from x import A\nfrom y import B as A": "A",
    "if TYPE_CHECKING:\n    from x import A\nclass A: ...": "A",
    "__all__ = ['a', 'a']": "__all__: a",
    "class A:\n    def b(self): ...\n    def b(self): ...": "A.b",
    "class A:\n    def b(self): ...\n    def c(self): self.b = 1": "A.b",
    "class A:\n    def str(self): ...\n    def c(self) -> str: ...": "A.str",
    "from x import a\ndef f(a): return a.b": "f(a)",
    "from x import a\ndef f(a): return a(1)": "f(a)",
}


@pytest.mark.parametrize(("text", "found"), BROKEN.items())
def test_a_redefinition_is_found(text: str, found: str) -> None:
    assert redefinitions({"m.py": text}) == [f"m.py: {found}"]


def test_a_replaced_method_is_found() -> None:
    base = "class B:\n    def run(self): ...\nclass C(B): ..."
    own = "from .b import C\nclass A(C):\n    def run(self): ..."
    found = redefinitions({"a.py": own, "b.py": base})
    assert found == ["a.py: A.run is inherited"]


def test_a_hidden_module_is_found() -> None:
    files = {"__init__.py": "__all__ = ['a']", "a.py": ""}
    assert redefinitions(files) == ["a.py: is a name too"]


@pytest.mark.parametrize(
    "text",
    [
        "@overload\ndef a(): ...\n@overload\ndef a(b): ...\ndef a(b=1): ...",
        "if TYPE_CHECKING:\n    A = 1\nelse:\n    A = 2",
        "class A:\n    b: int\n    def __init__(self, b): self.b = b",
    ],
)
def test_what_stands_once_is_left_alone(text: str) -> None:
    assert redefinitions({"m.py": text}) == []
