"""A built wheel, installed elsewhere, vendors a client that imports under a nested name."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import sysconfig
import venv
import zipfile
from importlib.metadata import distribution
from pathlib import Path

import pytest

from paragon_codegen import manifest

ROOT = Path(__file__).parent.parent.parent


def run(*words: str | Path, folder: Path) -> str:
    """Run a command in `folder`, with nothing of this environment in its own."""
    bare = {key: os.environ[key] for key in ("PATH", "LANG") if key in os.environ}
    done = subprocess.run(
        [*map(str, words)],
        cwd=folder,
        env={**bare, "HOME": str(folder), "PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def needed(name: str, seen: dict[str, None]) -> dict[str, None]:
    """A distribution and all that it requires here, by what they declare."""
    name = re.sub(r"[-_.]+", "-", name).lower()
    if name not in seen:
        seen[name] = None
        for line in distribution(name).requires or ():
            requirement, _, marker = line.partition(";")
            if not marker or _applies(marker):
                needed(re.split(r"[^\w.-]", requirement.strip())[0], seen)
    return seen


def _applies(marker: str) -> bool:
    from packaging.markers import Marker

    return Marker(marker).evaluate({"extra": ""})


def copy(name: str, place: Path) -> None:
    """Copy an installed distribution: as a download would, but without a network.

    Args:
        name: of the distribution.
        place: the environment's folder of libraries.
    """
    found = distribution(name)
    for file in found.files or ():
        source = Path(str(found.locate_file(file)))
        # Programs lie outside of the libraries; scripts would name our interpreter.
        script = ".." in file.parts and source.read_bytes()[:2] == b"#!"
        if source.is_file() and not script:
            target = Path(os.path.normpath(place / file))
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(source, target)


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built from a copy of what is committed or about to be."""
    tree = tmp_path_factory.mktemp("tree") / "repository"
    tree.mkdir()
    for name in ("paragon_codegen", "spec", "templates"):
        leave = shutil.ignore_patterns("__pycache__")
        shutil.copytree(ROOT / name, tree / name, ignore=leave)
    for name in ("pyproject.toml", "README.md", "LICENSE"):
        shutil.copy2(ROOT / name, tree / name)
    build = ["-m", "build", "--wheel", "--no-isolation", "--outdir", "dist"]
    run(sys.executable, *build, folder=tree)
    (built,) = (tree / "dist").iterdir()
    return built


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An environment with the wheel, and of other packages only those that it declares."""
    place = tmp_path_factory.mktemp("environment")
    venv.create(place, with_pip=False, symlinks=True)
    pip = [sys.executable, "-m", "pip", "--python", str(place / "bin" / "python")]
    options = ["--quiet", "--no-deps", "--no-index", "--disable-pip-version-check"]
    run(*pip, "install", *options, wheel, folder=place)
    paths = {"base": str(place), "platbase": str(place)}
    library = Path(sysconfig.get_path("purelib", "venv", paths))
    for name in list(needed("paragon-codegen", {}))[1:]:
        copy(name, library)
    return place / "bin"


def test_the_wheel_carries_templates_spec_and_runtime(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
    assert "paragon_codegen/py.typed" in names
    for folder, inside in (
        ("paragon_codegen", "paragon_codegen"),
        ("templates", "paragon_codegen/_data/templates"),
        ("spec", "paragon_codegen/_data/spec"),
    ):
        files = [path for path in (ROOT / folder).rglob("*") if path.is_file()]
        files = [path for path in files if "__pycache__" not in path.parts]
        wanted = {f"{inside}/{p.relative_to(ROOT / folder).as_posix()}" for p in files}
        assert wanted
        assert wanted <= names


def test_it_vendors_the_client_into_any_project(
    installed: Path, tmp_path: Path
) -> None:
    out = "some/pkg/_vendor/paragon_connect"
    command = installed / "paragon-codegen"
    assert f"{out}: " in run(command, "generate", "--out", out, folder=tmp_path)
    assert "up to date" in run(
        command, "generate", "--out", out, "--check", folder=tmp_path
    )
    (tmp_path / "some" / "pkg" / "__init__.py").write_text("")
    code = (
        "import some.pkg._vendor.paragon_connect as package, sys;"
        "names = [getattr(package, name) for name in package.__all__];"
        "assert package.Paragon and package.AsyncParagon;"
        "assert not [name for name in sys.modules if name.startswith('paragon')];"
        "print(package.Paragon.__module__)"
    )
    # The project has what the vendored client needs: its one dependency.
    library = tmp_path / "library"
    for name in needed("httpx2", {}):
        copy(name, library)
    run_in_project = f"import sys; sys.path[:0] = ['{tmp_path}', '{library}']; {code}"
    said = run(installed / "python", "-I", "-c", run_in_project, folder=tmp_path)
    assert said.startswith("some.pkg._vendor.paragon_connect.")


def test_it_is_the_same_client_as_the_one_in_the_repository(
    installed: Path, tmp_path: Path
) -> None:
    run(
        installed / "paragon-codegen",
        "generate",
        "--out",
        "paragon_connect",
        folder=tmp_path,
    )
    made, kept = tmp_path / "paragon_connect", ROOT / "generated" / "paragon_connect"
    for path in made.rglob("*"):
        if path.is_file() and path.name != manifest.NAME:
            assert path.read_bytes() == (kept / path.relative_to(made)).read_bytes()
    # One was made from the document in the wheel, the other from one that was named.
    one, other = (
        json.loads((each / manifest.NAME).read_text()) for each in (made, kept)
    )
    assert one.pop("made-from") == {"bundled": True}
    assert other.pop("made-from") == {"spec": "../../spec/openapi.yaml"}
    assert one == other
