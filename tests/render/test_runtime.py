"""A package gets the modules of the runtime that it reaches, all of them and no others."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from paragon_codegen import pipeline
from paragon_codegen.diagnostics import Diagnostics
from paragon_codegen.render.runtime import named_in, runtime_files
from tests.golden.support import RUNTIME, Case, names, packages
from tests.runtime.server import Connection, Request, Server

SPEC = """
openapi: 3.1.0
info: {title: Notes, version: "1"}
servers: [{url: "https://notes.example.com"}]
security: [{token: []}]
paths:
  /notes:
    get:
      operationId: listNotes
      parameters: [{name: tag, in: query, schema: {type: string}}]
      responses:
        "200":
          description: Notes.
          content: {application/json: {schema: {type: array, items: {$ref: "#/components/schemas/Note"}}}}
    post:
      operationId: addNote
      requestBody:
        required: true
        content: {application/json: {schema: {$ref: "#/components/schemas/Note"}}}
      responses:
        "201":
          description: The note.
          content: {application/json: {schema: {$ref: "#/components/schemas/Note"}}}
  /notes/{id}:
    delete:
      operationId: deleteNote
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      responses: {"204": {description: Gone.}}
components:
  securitySchemes: {token: {type: http, scheme: bearer}}
  schemas:
    Note:
      type: object
      required: [text]
      properties: {text: {type: string}, tags: {type: array, items: {type: string}}}
"""

FORMS = {"form", "multipart", "upload", "content", "sources"}
STREAMS = {
    *("streaming_client", "streamed", "streams", "events", "lines", "saving"),
    *("async_streaming_client", "async_streamed"),
}
BEHAVIOURS = {"sdk_client", "async_sdk_client", "drivers", "steps"}

CALL = """
import asyncio, sys
from notes import AsyncClient, Client

url = sys.argv[1]
with Client(base_url=url, token="t") as client:
    print(client.add_note(text="one").text)
    print([note.text for note in client.list_notes(tag="a b")])
    print(client.delete_note("1/2"))

async def main():
    async with AsyncClient(base_url=url, token="t") as client:
        return await client.add_note(text="two")

print(asyncio.run(main()).text)
assert "paragon_codegen" not in sys.modules
"""


@pytest.fixture(scope="module")
def notes(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """The package of three JSON operations, by path."""
    spec = tmp_path_factory.mktemp("notes") / "openapi.yaml"
    spec.write_text(SPEC)
    return pipeline.build(spec, "notes", Diagnostics()).files


def answer(request: Request, reply: Connection) -> None:
    """Be the server of the notes."""
    note = {"text": "hello"}
    match request.method:
        case "GET":
            reply.json([note])
        case "POST":
            reply.json(note, 201)
        case _:
            reply.reply(204)


def copied(files: Mapping[str, str]) -> set[str]:
    """Return the modules of the runtime in a package."""
    return {Path(path).stem for path in files if path.startswith("_runtime/")}


def imported(files: Mapping[str, str]) -> Iterator[str]:
    """Yield the modules of the runtime that any module of a package imports.

    Read as Python reads them, not as text: the lazy tables of `__init__` too.
    """
    for path, text in files.items():
        if not path.endswith(".py"):
            continue
        inside = path.startswith("_runtime/")
        for node in ast.walk(ast.parse(text)):
            if isinstance(node, ast.ImportFrom) and node.level:
                dotted = ("_runtime." if inside else "") + (node.module or "")
                if dotted.startswith("_runtime."):
                    yield from filter(None, dotted.split(".")[1:2])
            elif path == "__init__.py" and isinstance(node, ast.Constant):
                yield from re.findall(r"^\._runtime\.(\w+)$", str(node.value))


def test_a_client_of_three_json_operations_has_what_it_needs(
    notes: dict[str, str],
) -> None:
    assert copied(notes).isdisjoint(FORMS | STREAMS | BEHAVIOURS | {"unions"})
    assert {"client", "async_client", "engine", "explain"} <= copied(notes)


def test_it_exports_nothing_that_it_has_no_use_for(notes: dict[str, str]) -> None:
    exported = ast.literal_eval(
        notes["__init__.py"].split("__all__ = ")[1].split("]")[0] + "]"
    )
    assert {"RawResponse", "Timeout", "TelemetryObserver"} <= set(exported)
    assert not {"File", "Part", "Event", "StreamedResponse"} & set(exported)


def test_the_readme_says_how_large_it_is(notes: dict[str, str]) -> None:
    readme = (Path(__file__).parents[2] / "README.md").read_text("utf-8")
    said = re.search(r"([\d,]+) lines or (\d+) kB of Python, ([\d,]+) of", readme)
    assert said is not None
    lines, size, below = (int(number.replace(",", "")) for number in said.groups())
    code = {path: text for path, text in notes.items() if path.endswith(".py")}
    runtime = [text for path, text in code.items() if path.startswith("_runtime/")]
    assert lines == pytest.approx(sum(t.count("\n") for t in code.values()), rel=0.02)
    assert size * 1000 == pytest.approx(sum(map(len, code.values())), rel=0.02)
    assert below == pytest.approx(sum(t.count("\n") for t in runtime), rel=0.02)


def test_it_makes_calls(notes: dict[str, str], tmp_path: Path) -> None:
    for path, text in notes.items():
        place = tmp_path / "notes" / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(text)
    with Server(answer) as server:
        done = subprocess.run(
            [sys.executable, "-c", CALL, server.url],
            cwd=tmp_path,
            env={"PYTHONPATH": str(tmp_path)},
            capture_output=True,
            text=True,
            check=False,
        )
    assert done.stderr == ""
    assert done.stdout.split("\n")[:-1] == ["hello", "['hello']", "None", "hello"]
    assert [each.target for each in server.requests] == [
        *("/notes", "/notes?tag=a%20b", "/notes/1%2F2", "/notes"),
    ]


@pytest.mark.parametrize("case", packages(), ids=names(packages()))
def test_a_package_has_what_it_imports_and_no_more(case: Case) -> None:
    files = case.files()
    assert copied(files) == {"__init__", *imported(files)}


def test_every_module_of_the_runtime_is_of_use_to_somebody() -> None:
    found = {name for case in packages() for name in copied(case.files())}
    assert found == {path.stem for path in RUNTIME.glob("*.py")}


@pytest.mark.parametrize(
    "text",
    [
        "from .._runtime.locks import lock_of",
        "def f():\n    from .._runtime.locks import lock_of\n",
        "from .._runtime import locks",
        "from .._runtime import (\n    locks,\n    missing,\n)",
    ],
)
def test_behaviours_may_import_in_any_way(text: str) -> None:
    assert {path for path, _ in runtime_files(named_in(text))} == {
        *("_runtime/__init__.py", "_runtime/locks.py")
    }
