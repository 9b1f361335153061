"""A method of the SDK takes YAML and one function, as docs/extending.md says."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest
from local_server import LocalServer

from tests.journeys.guide import Block, follow, sections
from tests.journeys.support import Done, Repository

CALLS = """\
import asyncio, sys
from paragon_connect import AsyncParagon, Paragon
given = {"project_id": "p", "user_token": "t", "base_url": sys.argv[1]}
with Paragon(**given) as paragon:
    off = paragon.disable_all_workflows("slack")
    print(len(off), paragon.disable_all_workflows("slack"))
    paragon.enable_workflow(off[0])
async def main():
    async with AsyncParagon(**given) as paragon:
        print(await paragon.disable_all_workflows("slack") == off)
asyncio.run(main())
"""
SECTION = "A method of the SDK"


def blocks() -> dict[str, Block]:
    """Return the blocks of the guide's section by the file that they belong to."""
    return {block.path: block for block in sections()[SECTION]}


def generated(repository: Repository) -> Done:
    """Add the guide's method and generate."""
    follow(sections()[SECTION], repository.folder)
    return repository.generator("generate")


def test_the_example_of_the_guide(repository: Repository) -> None:
    before = repository.contents()
    made = generated(repository)
    assert (made.code, made.err) == (0, "")
    changed = {
        Path(name).name
        for name, digest in repository.contents().items()
        if name.startswith("generated/") and before.get(name) != digest
    }
    assert changed == {
        *("sdk.py", "async_sdk.py", "bulk.py", ".paragon-codegen.json"),
        "__init__.py",  # of `_sdk`, which loads the new module
    }
    assert repository.generator("generate", "--check").code == 0
    with LocalServer(repository.folder / "spec" / "openapi.yaml") as server:
        done = repository.python(CALLS, server.url)
    assert (done.code, done.err, done.out) == (0, "", "1 []\nTrue\n")


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        (
            "behaviour: bulk.disable_all_workflows",
            "behaviour: bulk.disable_all",
            'there is no "bulk.disable_all" in',
        ),
        (
            "behaviour: bulk.disable_all_workflows",
            "kind: plain\n  behaviour: bulk.disable_all_workflows",
            "is of kind steps, the method of kind plain",
        ),
        (
            "shared.yaml#/SelectedCredentialId",
            "shared.yaml#/SelectedConfigurationId",
            "has no parameter selected_configuration_id",
        ),
        (
            "errors: [IntegrationNotInstalledError]",
            "errors: [IntegrationNotInstaledError]",
            'the package exports no "IntegrationNotInstaledError"',
        ),
    ],
)
def test_a_mistake_is_located(
    repository: Repository, old: str, new: str, said: str
) -> None:
    found = blocks()
    described = found["spec/sdk/workflows.yaml"]
    assert old in described.text
    text = described.text.replace(old, new)
    found["spec/sdk/workflows.yaml"] = replace(described, text=text)
    follow(list(found.values()), repository.folder)
    before = repository.contents()
    made = repository.generator("generate")
    assert made.code == 1
    assert said in made.err
    assert re.search(r"^spec/sdk/workflows.yaml:\d+:\d+: error: ", made.err, re.M)
    assert repository.contents() == before


def test_without_the_folder_nothing_is_generated(repository: Repository) -> None:
    out = repository.folder / "elsewhere" / "client"
    copied = repository.folder / "copy" / "spec"
    copied.parent.mkdir()
    (repository.folder / "spec").rename(copied)
    spec = str(copied / "openapi.yaml")
    refused = repository.generator("generate", spec, "--out", str(out))
    assert refused.code == 1
    assert "--behaviour DIR" in refused.err
    assert not out.exists()
    folder = str(copied / "sdk" / "behaviour")
    words = ("generate", spec, "--out", str(out), "--behaviour", folder)
    assert repository.generator(*words).code == 0
    assert (out / "_sdk" / "users.py").is_file()
