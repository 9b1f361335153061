"""The rules of docs/architecture.md that a reader cannot see at a glance, kept by a test."""

from __future__ import annotations

import ast
import functools
import re
import sys
import tomllib
from collections.abc import Iterator
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PACKAGE = "paragon_codegen"
RUNTIME = f"{PACKAGE}.runtime"
LONGEST_MODULE = 300
LONGEST_TEMPLATE = 120

# A part imports from its own layer and from those above it in this list.
READERS = {
    *(
        "anchors",
        "files",
        "json_hints",
        "json_reader",
        "loader",
        "mappings",
        "methods",
        "nodes",
        "path_templates",
    ),
    *("positions", "references", "resolution", "source"),
    *("yaml_merge", "yaml_reader", "yaml_scalars", "yaml_tags"),
}
LAYERS = (
    {"", "cache", "data", "diagnostics", "download", "letters", "media_types", "memory"}
    | {"named", "overlay", "reserved", "resources", "shortening", "streams", "symbols"}
    | {"tarballs"},
    {"naming", "npm"},
    {"behaviour_assets", "behaviours", "ir"} | READERS,
    {"imports", "layout", "lower", "render", "validate"},
    {
        "coverage",
        "emission",
        "manifest",
        "origin",
        "patch",
        "plan",
        "preamble",
        "swap",
        "write",
    },
    {"connect_sdk", "pipeline", "skip"},
    {"brief", "commands", "config", "console", "fetching", "fingerprint", "jobs"}
    | {"remembered", "request", "watch"},
    {"cli"},
    {"__main__"},
)
# The document as written, its meaning, and the text: neighbours that never meet.
STRANGERS = {
    "ir": {"behaviours"} | READERS,
    "lower": {"imports", "layout", "render", "validate"},
    "validate": {"behaviours", "imports", "ir", "layout", "lower", "render"},
    "render": {"behaviours", "layout", "loader", "lower", "validate"},
    "coverage": {"behaviours", "imports", "ir", "layout", "lower", "render"},
    "imports": {"layout", "loader", "lower", "validate"},
    "layout": {"imports", "ir", "loader", "lower", "render", "validate"},
}
# The distributions of pyproject.toml, the names they are imported by, and where.
THIRD_PARTY = {
    "jinja2": ("jinja2", "render"),
    "jsonschema-rs": ("jsonschema_rs", "validate"),
    "pyyaml": ("yaml", "yaml_reader"),
    "rich": ("rich", "console"),
    "ruff": ("ruff", "layout"),
}
# httpx2, what it brings along, and what is used when it is there.
RUNTIME_THIRD_PARTY = {"anyio", "h11", "httpcore2", "httpx2"}
RUNTIME_THIRD_PARTY |= {"opentelemetry", "orjson", "pydantic_core"}
# Only these talk to people.
SPEAKERS = {f"{PACKAGE}.commands", f"{PACKAGE}.console", f"{PACKAGE}.streams"}

Modules = dict[str, ast.Module]


@functools.cache
def modules() -> Modules:
    """Every module of the generator by its dotted name, parsed."""
    paths = sorted((ROOT / PACKAGE).rglob("*.py"))
    return {dotted(path): ast.parse(path.read_text("utf-8")) for path in paths}


def dotted(path: Path) -> str:
    """`paragon_codegen/lower/__init__.py` → `paragon_codegen.lower`."""
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def imports(name: str, tree: ast.Module, *, known: set[str]) -> Iterator[str]:
    """What a module imports anywhere in it, relative names made absolute."""
    is_package = any(other.startswith(f"{name}.") for other in known)
    parts = name.split(".") if is_package else name.split(".")[:-1]
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            up = parts[: len(parts) - node.level + 1] if node.level else []
            base = ".".join([*up, *filter(None, [node.module])])
            for alias in node.names:
                full = f"{base}.{alias.name}"
                yield full if full in known else base
        elif isinstance(node, ast.Call) and ast.unparse(node.func) == "import_module":
            named = [each for each in node.args if isinstance(each, ast.Constant)]
            yield from (str(each.value) for each in named)


def part(name: str) -> str:
    """`paragon_codegen.lower.models` → `lower`; the package itself → ``."""
    return [*name.split("."), ""][1]


def layer_violations(trees: Modules) -> list[str]:
    """Imports that go to the right, or to a stranger."""
    rank = {name: number for number, layer in enumerate(LAYERS) for name in layer}
    found: list[str] = []
    for name, tree in trees.items():
        here = part(name)
        if here == "runtime":
            continue
        for target in imports(name, tree, known=set(trees)):
            there = part(target)
            if target.split(".")[0] != PACKAGE or there == here:
                continue
            strange = there in STRANGERS.get(here, ()) or there == "runtime"
            if strange or rank.get(there, 0) > rank.get(here, 0):
                found.append(f"{name} imports {target}")
    return found


def circle(trees: Modules, within: str) -> list[str]:
    """Modules of a part that import each other in a circle; none when it has floors.

    An import inside of a function counts like one at the top, and so does one for
    type checkers only: what needs each other is one module, or stands on a third.
    """
    inside = [name for name in trees if name.startswith(f"{within}.")]
    graph = {
        name: {t for t in imports(name, trees[name], known=set(trees)) if t in inside}
        for name in inside
    }
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as error:
        return list(error.args[1])
    return []


def third_party(trees: Modules) -> dict[str, set[str]]:
    """For each package that is neither ours nor Python's own: who imports it."""
    users: dict[str, set[str]] = {}
    for name, tree in trees.items():
        for target in imports(name, tree, known=set(trees)):
            top = target.split(".")[0]
            if top != PACKAGE and top not in sys.stdlib_module_names:
                users.setdefault(top, set()).add(name)
    return users


def speech(trees: Modules) -> list[str]:
    """Places that print or write to a standard stream."""
    found: list[str] = []
    for name, tree in trees.items():
        for node in ast.walk(tree):
            printing = isinstance(node, ast.Name) and node.id in ("print", "input")
            stream = isinstance(node, ast.Attribute) and node.attr in (
                *("stdout", "stderr", "__stdout__", "__stderr__"),
            )
            if printing or stream:
                found.append(f"{name}:{getattr(node, 'lineno', 0)}")
    return [place for place in found if place.split(":")[0] not in SPEAKERS]


Documented = ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef


def undocumented(name: str, tree: Documented) -> Iterator[str]:
    """Public modules, classes, functions and methods without a docstring."""
    if not ast.get_docstring(tree):
        yield name
    if isinstance(tree, ast.FunctionDef | ast.AsyncFunctionDef):
        return
    for node in _statements(tree.body):
        if not isinstance(node, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
            continue
        if not node.name.startswith("_") and not _repeats(node):
            yield from undocumented(f"{name}.{node.name}", node)


def _statements(body: list[ast.stmt]) -> Iterator[ast.stmt]:
    """The statements of a scope, those under `if` and `try` included."""
    for node in body:
        yield node
        if isinstance(node, ast.If | ast.Try):
            yield from _statements([*node.body, *node.orelse])


def _repeats(node: ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef) -> bool:
    """Whether it is an overload, an override or a setter, documented elsewhere."""
    marks = {ast.unparse(mark).split(".")[-1] for mark in node.decorator_list}
    return bool(marks & {"overload", "override", "setter"})


def test_every_module_has_its_layer_and_every_layer_its_modules() -> None:
    listed = {name for layer in LAYERS for name in layer} | {"runtime"}
    assert listed == {part(name) for name in modules()}
    assert sum(map(len, LAYERS)) + 1 == len(listed)


def test_imports_go_downward_only() -> None:
    assert layer_violations(modules()) == []


def test_each_third_party_package_has_one_importing_module() -> None:
    trees = {name: tree for name, tree in modules().items() if part(name) != "runtime"}
    users = third_party(trees)
    assert {name: len(who) for name, who in users.items()} == dict.fromkeys(users, 1)
    homes = {name: part(next(iter(who))) for name, who in users.items()}
    assert homes == dict(THIRD_PARTY.values())


def test_exactly_the_imported_packages_are_required() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    required = {re.split(r"[^\w-]", line)[0] for line in project["dependencies"]}
    assert required == set(THIRD_PARTY)


def test_the_runtime_stands_alone() -> None:
    trees = {name: tree for name, tree in modules().items() if part(name) == "runtime"}
    assert len(trees) > 1
    for name, tree in trees.items():
        for target in imports(name, tree, known=set(trees)):
            assert not target.startswith(PACKAGE) or target.startswith(RUNTIME), name
        for node in ast.walk(tree):
            # It is copied: an absolute name would lead back to the generator.
            if isinstance(node, ast.ImportFrom) and node.level == 0:
                assert not (node.module or "").startswith(PACKAGE), name
    users = third_party(trees)
    assert set(users) <= RUNTIME_THIRD_PARTY
    # anyio is the language of whatever awaits; all else has one module that knows it.
    asynchronous = users.pop("anyio", set())
    assert all(len(who) == 1 for who in users.values()), users
    for name in asynchronous:
        awaits = any(isinstance(node, ast.Await) for node in ast.walk(trees[name]))
        assert awaits or ".async_" in name, name


def test_runtime_modules_import_each_other_downward_only() -> None:
    assert circle(modules(), RUNTIME) == []


def test_only_the_console_talks() -> None:
    assert speech(modules()) == []


def test_every_public_name_is_documented() -> None:
    missing = [
        place for n, tree in modules().items() for place in undocumented(n, tree)
    ]
    assert missing == []


def test_module_docstrings_begin_with_one_whole_line() -> None:
    for name, tree in modules().items():
        first, *rest = (ast.get_docstring(tree) or "").split("\n")
        assert first.endswith((".", "`.")), name
        assert not rest or rest[0] == "", name


@pytest.mark.parametrize(
    ("folder", "pattern", "limit"),
    [(PACKAGE, "*.py", LONGEST_MODULE), ("templates", "*", LONGEST_TEMPLATE)],
)
def test_no_file_is_too_long(folder: str, pattern: str, limit: int) -> None:
    paths = [path for path in (ROOT / folder).rglob(pattern) if path.is_file()]
    paths = [path for path in paths if "__pycache__" not in path.parts]
    lengths = {str(p): p.read_text("utf-8").count("\n") for p in paths}
    assert lengths
    assert {path: n for path, n in lengths.items() if n > limit} == {}


def test_no_check_is_silenced() -> None:
    marks = re.compile(r"#\s*(type:\s*ignore|pyright:|noqa|fmt:|pragma|mypy:)", re.I)
    for path in (ROOT / PACKAGE).rglob("*.py"):
        assert not marks.search(path.read_text("utf-8")), path


# Each rule must be able to fail: it is shown a module that breaks it.


def broken(name: str, source: str) -> Modules:
    """The real modules and one more."""
    return {**modules(), name: ast.parse(source)}


@pytest.mark.parametrize(
    ("name", "source"),
    [
        ("ir.bad", "from paragon_codegen.loader import Node"),
        ("ir.bad", "def f():\n    from paragon_codegen import write"),
        ("lower.bad", "from paragon_codegen import render"),
        ("lower.bad", "from ..render.types import Index"),
        ("lower.bad", "from .. import render"),
        ("render.bad", "import paragon_codegen.lower.models"),
        ("render.bad", "from paragon_codegen.runtime import unset"),
        ("validate.bad", "from paragon_codegen import ir"),
        ("write", "from paragon_codegen.pipeline import build"),
        ("pipeline", "import paragon_codegen.cli"),
    ],
)
def test_a_forbidden_import_is_found(name: str, source: str) -> None:
    assert len(layer_violations(broken(f"{PACKAGE}.{name}", source))) == 1


def test_a_second_importing_module_is_found() -> None:
    trees = broken(f"{PACKAGE}.lower.bad", "def f():\n    import yaml.loader")
    assert len(third_party(trees)["yaml"]) == 2


@pytest.mark.parametrize(
    "source",
    [
        "from .explain import decode_error",
        "def f():\n    from . import explain",
        "if TYPE_CHECKING:\n    from .explain import decode_error",
    ],
)
def test_a_circle_of_runtime_modules_is_found(source: str) -> None:
    """`explain` stands on `hints`; the other way round closes a circle."""
    found = circle(broken(f"{RUNTIME}.hints", source), RUNTIME)
    assert set(found) == {f"{RUNTIME}.hints", f"{RUNTIME}.explain"}


@pytest.mark.parametrize("source", ["print()", "import sys\nsys.stderr.write('')"])
def test_a_talking_module_is_found(source: str) -> None:
    assert len(speech(broken(f"{PACKAGE}.lower.bad", source))) == 1


def test_missing_docstrings_are_found() -> None:
    source = """
    if True:
        def a(): ...
    class B:
        def c(self):
            def inner(): ...
        def _d(self): ...
        def __len__(self): ...
        @overload
        def e(self): ...
    """
    tree = ast.parse("\n".join(line[4:] for line in source.split("\n")))
    assert sorted(undocumented("m", tree)) == ["m", "m.B", "m.B.c", "m.a"]
