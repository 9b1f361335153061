"""What the tests of the command share: a cache of their own and a small project."""

from __future__ import annotations

from pathlib import Path

import pytest

SPEC = """\
openapi: 3.1.0
info: {title: Pets, version: "1"}
servers: [{url: https://pets.example.com}]
paths:
  /pets/{petId}:
    get:
      operationId: getPet
      summary: Get a pet.
      parameters:
        - {name: petId, in: path, required: true, schema: {type: string}}
      responses:
        "200":
          description: The pet.
          content:
            application/json:
              schema: {$ref: "#/components/schemas/Pet"}
components:
  schemas:
    Pet:
      type: object
      required: [name]
      properties:
        name: {type: string}
"""
CONFIG = '[tool.paragon-codegen]\nspec = "spec/openapi.yaml"\nout = "src/pets"\n'


@pytest.fixture(autouse=True)
def own_cache(
    tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> Path:
    """Point the user's cache to an empty folder."""
    folder = tmp_path_factory.mktemp("cache")
    monkeypatch.setenv("XDG_CACHE_HOME", str(folder))
    return folder


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A configured project with a small document, as the working folder."""
    folder = tmp_path / "project"
    (folder / "spec").mkdir(parents=True)
    (folder / "spec" / "openapi.yaml").write_text(SPEC)
    (folder / "pyproject.toml").write_text(CONFIG)
    monkeypatch.chdir(folder)
    return folder
