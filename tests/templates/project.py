"""A project of a user's with templates of its own, and the command run in it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

__all__ = ["SPEC", "Project"]

SPEC = """\
openapi: 3.1.0
info: {title: Pets, version: "1"}
servers: [{url: "https://pets.example.com"}]
paths:
  /pets/{petId}:
    parameters: [{name: petId, in: path, required: true, schema: {type: string}}]
    get:
      operationId: getPet
      responses:
        "200": {description: It., content: {application/json: {schema: {$ref: "#/components/schemas/Pet"}}}}
    delete:
      operationId: deletePet
      responses: {"204": {description: Gone.}}
components:
  schemas:
    Pet:
      type: object
      required: [name]
      properties: {name: {type: string}, born: {type: integer}}
"""


class Project:
    """A folder with a document, templates and a configuration.

    Attributes:
        folder: where the command runs.
        package: what it makes there.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.package = folder / "src" / "pets"
        self.write("openapi.yaml", SPEC)
        self.write(
            "pyproject.toml",
            '[tool.paragon-codegen]\nspec = "openapi.yaml"\nout = "src/pets"\n'
            'templates = "templates"\n',
        )
        (folder / "templates").mkdir()

    def write(self, path: str, text: str) -> None:
        """Write a file."""
        place = self.folder / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(text, "utf-8")

    def run(self, *words: str, expect: int = 0) -> str:
        """Run the command; returns what it says.

        Args:
            words: after `generate`.
            expect: the exit code that is right.
        """
        command = [sys.executable, "-m", "paragon_codegen", "generate", *words]
        done = subprocess.run(command, cwd=self.folder, capture_output=True, text=True)
        assert done.returncode == expect, done.stdout + done.stderr
        return done.stdout + done.stderr

    def python(self, code: str) -> str:
        """Run Python with the package on its path; returns what it prints."""
        done = subprocess.run(
            [sys.executable, "-c", code],
            cwd=self.package.parent,
            capture_output=True,
            text=True,
        )
        assert done.returncode == 0, done.stderr
        return done.stdout
