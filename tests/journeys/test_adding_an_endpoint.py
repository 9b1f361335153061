"""An endpoint takes YAML and an example, as docs/extending.md says, and nothing else."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from local_server import LocalServer

from tests.journeys.guide import follow, sections
from tests.journeys.support import Done, Repository

CALL = """\
import sys
from paragon_connect import Hosts, Paragon
url = sys.argv[1]
hosts = Hosts(api=url, hermes=url, proxy=url, actionkit=url)
with Paragon(project_id="p", user_token="t", hosts=hosts) as paragon:
    print({call})
"""
NOTES = """
Notes:
  parameters:
    - $ref: '../shared.yaml#/parameters/ProjectId'
  post:
    operationId: addNote
    tags: [users]
    summary: Keep a note about the user
    description: Stores a note.
    externalDocs:
      url: https://docs.useparagon.com/apis/users-api
    parameters:
      - name: notify
        in: query
        description: Whether to tell the user.
        schema:
          type: boolean
    requestBody:
      required: true
      description: The note.
      content:
        application/json:
          schema:
            $ref: '../schemas/user.yaml#/Note'
          examples:
            short:
              value: {text: Call back, priority: high}
    responses:
      '201':
        description: The note as it is kept.
        content:
          application/json:
            schema:
              $ref: '../schemas/user.yaml#/Note'
            examples:
              short:
                value: {text: Call back, priority: high, pinned: true}
      4XX:
        $ref: '../shared.yaml#/responses/ClientError'
      default:
        $ref: '../shared.yaml#/responses/Failure'
"""
NOTE = """
Note:
  description: A note about the user.
  type: object
  required: [text]
  properties:
    text:
      type: string
      description: What it says.
    priority:
      description: How soon it is to be read.
      anyOf:
        - type: string
          enum: [low, high]
        - type: string
"""


def called(repository: Repository, call: str) -> Done:
    """Generate, check, and run a call against a server that has read the new spec."""
    before = repository.contents()
    made = repository.generator("generate")
    assert (made.code, made.err) == (0, "")
    after = repository.contents()
    changed = {name for name in after if after[name] != before.get(name)}
    assert {Path(name).parts[0] for name in changed} == {"generated"}
    assert repository.generator("generate", "--check").code == 0
    with LocalServer(repository.folder / "spec" / "openapi.yaml") as server:
        return repository.python(CALL.format(call=call), server.url)


def add(file: Path, text: str, *, under: str = "") -> None:
    """Add lines to the end of a file, or right under one of its lines."""
    content = file.read_text("utf-8")
    if under:
        assert f"\n{under}\n" in content
        content = content.replace(f"\n{under}\n", f"\n{under}\n{text}", 1)
    file.write_text(content if under else content + text, "utf-8")


@pytest.mark.parametrize(
    ("section", "call", "printed"),
    [
        (
            "A GET with query parameters",
            "[x.description for x in paragon.api.list_workflows(limit=1)]",
            "['Send Updates to Slack']",
        ),
        (
            "A POST with two successes",
            "paragon.api.copy_workflow('w', name='n').description",
            "Send Updates to Teams",
        ),
        ("An upload", "paragon.api.upload_file(file=b'content').id", "file-1"),
        ("A DELETE", "paragon.api.delete_file('file-1')", "None"),
    ],
)
def test_an_endpoint_of_the_guide(
    repository: Repository, section: str, call: str, printed: str
) -> None:
    follow(sections()[section], repository.folder)
    done = called(repository, call)
    assert (done.code, done.err, done.out) == (0, "", f"{printed}\n")


def test_an_endpoint_with_a_schema_of_its_own(repository: Repository) -> None:
    spec = repository.folder / "spec"
    add(spec / "paths" / "users.yaml", NOTES)
    add(spec / "schemas" / "user.yaml", NOTE)
    root = spec / "openapi.yaml"
    path = "/projects/{projectId}/sdk/notes"
    add(root, f"  {path}:\n    $ref: 'paths/users.yaml#/Notes'\n", under="paths:")
    name = "    Note:\n      $ref: 'schemas/user.yaml#/Note'\n"
    add(root, name, under="  schemas:")
    example = spec / "examples" / "Note" / "short.json"
    example.parent.mkdir()
    example.write_text(json.dumps({"text": "Call back"}))
    done = called(repository, "paragon.api.add_note(text='Call back', notify=False)")
    kept = "Note(text='Call back', priority=<NotePriority.HIGH: 'high'>"
    assert (done.code, done.err) == (0, "")
    assert done.out == f"{kept}, extra={{'pinned': True}})\n"


def test_a_wrong_example_is_refused(repository: Repository) -> None:
    spec = repository.folder / "spec"
    add(spec / "schemas" / "user.yaml", NOTE)
    name = "    Note:\n      $ref: 'schemas/user.yaml#/Note'\n"
    add(spec / "openapi.yaml", name, under="  schemas:")
    example = spec / "examples" / "Note" / "short.json"
    example.parent.mkdir()
    example.write_text('{\n  "text": 7\n}\n')
    before = repository.contents()
    done = repository.generator("generate")
    assert done.code == 1
    assert "spec/examples/Note/short.json:2:11: error:" in done.err
    assert repository.contents() == before
