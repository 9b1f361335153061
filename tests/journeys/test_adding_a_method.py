"""A method of the SDK takes YAML and one function, as spec/README.md says."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from local_server import LocalServer

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
ROOT = "  methods:"


def blocks(spec: Path) -> dict[str, str]:
    """Return the blocks of the README's section by the file that they name."""
    readme = (spec / "README.md").read_text("utf-8")
    section = readme.partition("## How to add a method of the SDK")[2]
    section = section.partition("\n## ")[0]
    found = re.findall(r"^```\w+\n# (\S+)\n(.*?)^```", section, re.DOTALL | re.M)
    return dict(found)


def add_method(spec: Path, found: dict[str, str]) -> None:
    """Do what the README says, step by step."""
    area = spec / "sdk" / "workflows.yaml"
    before = area.read_text("utf-8") if area.exists() else ""
    area.write_text(f"{before}\n{found['sdk/workflows.yaml']}", "utf-8")
    module = spec / "sdk" / "behaviour" / "bulk.py"
    module.write_text(found["sdk/behaviour/bulk.py"], "utf-8")
    root = spec / "openapi.yaml"
    text = root.read_text("utf-8")
    listed = found["openapi.yaml"].partition(f"{ROOT}\n")[2]
    assert text.count(f"\n{ROOT}\n") == 1
    root.write_text(text.replace(f"\n{ROOT}\n", f"\n{ROOT}\n{listed}"), "utf-8")


def generated(repository: Repository) -> Done:
    """Add the README's method and generate."""
    spec = repository.folder / "spec"
    add_method(spec, blocks(spec))
    return repository.generator("generate")


def test_the_example_of_the_readme(repository: Repository) -> None:
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
    spec = repository.folder / "spec"
    found = blocks(spec)
    assert old in found["sdk/workflows.yaml"]
    found["sdk/workflows.yaml"] = found["sdk/workflows.yaml"].replace(old, new)
    add_method(spec, found)
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
