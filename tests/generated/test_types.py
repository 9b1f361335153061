"""What type checkers say: nothing about the package, the right thing about its users."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest

from tests.generated.decoders import PACKAGE, REPOSITORY
from tests.spec.document import unions

PROGRAMS = Path(__file__).parent / "programs"
TYPED = re.compile(r"#\s*(type:|pyright:|mypy:|pragma)", re.I)
IGNORES = re.compile(rf"{TYPED.pattern}|#\s*(noqa|fmt:|ruff:|isort:)", re.I)

# Each line that ends in `# wrong` has to be found fault with, and no other.
MISUSE = """
from paragon_connect import AsyncParagon, Limits, Paragon, UNSET, UserTokenSigner
from paragon_connect.models import AuthenticatedUser, CredentialConfig, InstallFlowStage
from paragon_connect.models import IntegrationInstallEvent, Link

def misuse(paragon: Paragon, stage: InstallFlowStage) -> None:
    paragon.api.get_credential()  # wrong
    paragon.api.get_credential(5)  # wrong
    paragon.api.get_credential("id", "more")  # wrong
    paragon.api.disable_workflow("id", selected_credential_id=None)  # wrong
    paragon.api.disable_workflow("id", selected_credential=UNSET)  # wrong
    paragon.api.disable_workflow("id", selected_credential_id=UNSET)
    paragon.api.update_credential("id", config={})  # wrong
    paragon.api.proxy_get("slack", "x", use_raw_response="1")  # wrong
    paragon.api.get_user().endpoint  # wrong
    paragon.with_options(max_retries="2")  # wrong
    paragon.with_user(lambda: 5)  # wrong
    paragon.with_user(None)  # wrong
    paragon.with_user(UNSET)  # wrong
    Paragon(project_id="p", user_token=None)  # wrong
    Paragon(project_id=None)  # wrong
    AsyncParagon(hosts=None)  # wrong
    AsyncParagon(base_url=None)  # wrong
    AsyncParagon(user_token=UNSET, proxy=None, limits=Limits(max_connections=1))
    UserTokenSigner(project_id=None)  # wrong
    stage.options  # wrong
    Link("label", "href")  # wrong
    Link(label="label")  # wrong
    Link(label="label", href="href", type="copyButton")  # wrong
    link = Link(label="label", href="href")
    link.hreff = ""  # wrong
    text: str = paragon.api.get_credential("id").status  # wrong
    print(text, CredentialConfig(configuredWorkflows={}))  # wrong

def misuse_of_the_sdk(paragon: Paragon) -> None:
    paragon.subscribe("onWorkflowChange", installed)  # wrong
    paragon.subscribe("onWorkflowChanged", print)  # wrong
    paragon.enable_workflow()  # wrong
    paragon.enable_workflow("id", "credential")  # wrong
    paragon.enable_workflow("id", selected_credential_id=None)  # wrong
    paragon.set_user_metadata("Name")  # wrong
    paragon.update_workflow_state({"id": "on"})  # wrong
    paragon.get_integration_metadata("slack")[0]  # wrong
    paragon.install_flow.set_pre_options({"key": object()})  # wrong
    paragon.install_flow.begin("slack")  # wrong

def installed(event: IntegrationInstallEvent, user: AuthenticatedUser) -> None:
    print(event.credential, user)

async def async_misuse(paragon: AsyncParagon) -> str:
    return paragon.api.get_oauth_nonce(  # wrong
        action="", integration_id="", origin_for_post_message=""
    )
"""


# Whoever names every variant of a union has named all that a value can be.
COMPLETE = """
def of_{function}(found: models.{union}) -> None:
    match found:
        case {variants}:
            print(found)
        case _:
            assert_never(found)
"""
IMPORTS = "from typing import assert_never\nfrom paragon_connect import models\n"


def complete() -> str:
    """Return a program that tells the variants of every union apart."""
    text = IMPORTS
    for union, mapping in unions().items():
        names = dict.fromkeys([*mapping.values(), f"Unknown{union}"])
        variants = " | ".join(f"models.{name}()" for name in names)
        function = union.lower()
        text += COMPLETE.format(function=function, union=union, variants=variants)
    return text


@pytest.fixture(scope="session")
def misuse(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A program full of mistakes; beside it stands one that has none."""
    file = tmp_path_factory.mktemp("misuse") / "misuse.py"
    file.write_text(MISUSE)
    file.with_name("complete.py").write_text(complete())
    return file


def mypy(misuse: Path) -> dict[str, set[int]]:
    """Return the lines that mypy finds fault with, by file."""
    command = ["mypy", "--no-error-summary", "--config-file", "pyproject.toml"]
    strict = ["--strict", "--hide-error-context", "--show-absolute-path"]
    # A cache of its own: another run's would tell of another temporary file.
    own = ["--cache-dir", str(misuse.parent / "cache")]
    done = _run(*command, *strict, *own, *map(str, _programs(misuse)))
    return _by_file(re.findall(r"(?m)^(.+?):(\d+): error", done))


def pyright(misuse: Path) -> dict[str, set[int]]:
    """Return the lines that pyright finds fault with, by file."""
    settings = tomllib.loads((REPOSITORY / "pyproject.toml").read_text("utf-8"))
    assert settings["tool"]["pyright"]["typeCheckingMode"] == "strict"
    python = ["--pythonpath", sys.executable]
    paths = map(str, _programs(misuse))
    found = json.loads(_run("pyright", "--outputjson", *python, *paths))
    assert found["summary"]["filesAnalyzed"] >= len(list(PACKAGE.rglob("*.py")))
    # A value that is computed for nothing is no matter of types.
    problems = [
        (each["file"], each["range"]["start"]["line"] + 1)
        for each in found["generalDiagnostics"]
        if each.get("rule") != "reportUnusedExpression"
    ]
    return _by_file(problems)


def _programs(misuse: Path) -> list[Path]:
    return [PACKAGE, PROGRAMS, misuse, misuse.with_name("complete.py")]


def _run(module: str, *arguments: str) -> str:
    done = subprocess.run(
        [sys.executable, "-m", module, *arguments],
        cwd=REPOSITORY,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1, "the misuse is found: " + done.stdout + done.stderr
    return done.stdout


def _by_file(problems: list[Any]) -> dict[str, set[int]]:
    found: dict[str, set[int]] = {}
    for file, line in problems:
        found.setdefault(str(Path(file).resolve()), set()).add(int(line))
    return found


@pytest.mark.parametrize("check", [mypy, pyright], ids=["mypy", "pyright"])
def test_mistakes_of_users_are_found_and_nothing_else(check: Any, misuse: Path) -> None:
    """One run says both: the package and honest programs are clean, misuse is not."""
    lines = MISUSE.splitlines()
    wrong = {n for n, line in enumerate(lines, 1) if line.endswith("# wrong")}
    assert check(misuse) == {str(misuse.resolve()): wrong}


def test_nothing_is_hidden_from_the_checkers() -> None:
    """The lines above a module speak to linters; no checker of types follows them."""
    programs = [file.read_text("utf-8") for file in PROGRAMS.rglob("*.py")]
    modules = [file.read_text("utf-8") for file in PACKAGE.rglob("*.py")]
    heads = {text.partition("\n\n")[0].partition("\n")[2] for text in modules}
    assert len(heads) == 1
    assert not TYPED.search(heads.pop())
    for text in [*programs, *(each.partition("\n\n")[2] for each in modules)]:
        assert not IGNORES.search(text)
    assert (PACKAGE / "py.typed").exists()


def test_nothing_is_cast_away_in_the_models() -> None:
    for file in [*PACKAGE.glob("*.py"), *PACKAGE.joinpath("models").glob("*.py")]:
        assert "cast(" not in file.read_text("utf-8"), file
