"""Every block of the documentation runs as it stands, and prints what the page shows."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import pytest
from browser import Browser
from paragon_connect import UserTokenSigner

from tests.journeys.pages import Said, blocks, headings, said
from tests.journeys.support import ROOT, Repository, run
from tests.journeys.terminal import Terminal
from tests.journeys.walk import SERVERS, Walk
from tests.sdk.token_support import pem, rsa_key
from tests.spec.document import operations

DOCS = ROOT / "docs"
README = ROOT / "README.md"
PAGES = (
    README,
    ROOT / "CONTRIBUTING.md",
    ROOT / "CHANGELOG.md",
    *sorted(DOCS.glob("*.md")),
    ROOT / "spec" / "README.md",
    ROOT / "examples" / "README.md",
    ROOT / "benchmarks" / "README.md",
)
PROGRAMS = {
    DOCS / "django.md": ROOT / "examples" / "django_backend.py",
    DOCS / "fastapi.md": ROOT / "examples" / "fastapi_backend.py",
}
"""Programs that a page shows in pieces."""

WALKED = (README, DOCS / "using.md", DOCS / "security.md", *PROGRAMS)
NOT_WALKED = {
    DOCS / "architecture.md": "its Python is contracts: signatures, no programs",
    DOCS / "portal.md": "tests/journeys/test_portal_page.py runs its Django, "
    "tests/browser/browse_own_page.py its HTML, and the others are examples",
    DOCS / "pagination.md": "tests/golden/pagination/case_test.py does what it says",
    ROOT / "spec" / "README.md": "tests/journeys/test_adding_a_method.py builds it",
}
FOLLOWED = {DOCS / "extending.md"}
"""What tests/journeys/test_extending.py does in a clone."""

LANGUAGES = {
    *("python", "sh", "console"),
    *("yaml", "json", "toml", "jinja", "diff", "html"),
    "",
}
RUN = {"python", "sh", "console"}


def test_every_page_with_code_is_walked() -> None:
    for page in PAGES:
        languages = {block.language for block in blocks(page)}
        assert languages <= LANGUAGES, f"{page.name}: write sh, console or python"
        if languages & RUN:
            assert (page in {*WALKED, *FOLLOWED}) != (page in NOT_WALKED), page.name
        if languages & {"sh", "console"}:
            done = page in {*WALKED, *FOLLOWED}
            assert done, f"the commands of {page.name} have to run"


def test_a_page_begins_with_the_local_server() -> None:
    for page in (README, DOCS / "using.md", *PROGRAMS):
        first, *_ = (x for x in blocks(page) if x.language in ("python", "console"))
        assert first.language == "console"
        assert "examples/local_server.py" in first.text


@pytest.mark.parametrize("page", WALKED, ids=lambda page: page.stem)
def test_the_page_runs(
    page: Path,
    repository: Repository,
    at_hand: dict[str, str],
    at_project: tuple[Path, dict[str, str]],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for name in ("PARAGON_PROJECT_ID", "PARAGON_USER_TOKEN", "PARAGON_BASE_URL"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("PARAGON_SIGNING_KEY", pem(rsa_key()))
    monkeypatch.setattr("webbrowser.open", Browser())
    with (
        Terminal(repository.folder, at_hand) as here,
        Terminal(*at_project) as elsewhere,
    ):
        terminals = dict.fromkeys(("Vendor it", "In your project"), elsewhere)
        terminals[""] = here
        if page != README:  # which begins with it
            elsewhere.run("paragon-codegen generate --out src/app/paragon_connect")
        walk = Walk(page, terminals, monkeypatch.setenv, PROGRAMS.get(page))
        walk.go()
    if page == README:
        known = len(operations(repository.folder / "spec" / "openapi.yaml"))
        assert f"{known} operations" in walk.printed["make generate"]
        assert "1 passed" in walk.printed["make test"]
        assert "{'ok': True}" in walk.printed[".venv/bin/python examples/quickstart.py"]
        project, _ = at_project
        assert (project / "src/app/_vendor/paragon_connect/client.py").is_file()
        assert walk.printed["pip install httpx2"] == "pip install httpx2\n"


@pytest.mark.parametrize("page", PROGRAMS, ids=lambda page: page.stem)
def test_the_pieces_are_the_program(page: Path) -> None:
    text = PROGRAMS[page].read_text("utf-8")
    pieces = [x.text for x in blocks(page) if x.language == "python" and x.text in text]
    assert lines("".join(pieces)) == lines(text), f"{page.name} needs its newer lines"


def lines(text: str) -> list[str]:
    """Return the lines of a text that are not empty."""
    return [line for line in text.splitlines() if line]


def test_the_python_is_typed(tmp_path: Path) -> None:
    for page in WALKED:
        program = PROGRAMS[page].read_text("utf-8") if page in PROGRAMS else ""
        code = [x.text for x in blocks(page) if x.language == "python"]
        script = tmp_path / f"page_{page.stem.lower()}.py"
        # `make check` judges the programs.
        script.write_text("\n".join(x for x in code if x not in program))
    words = [sys.executable, "-m", "mypy", "--strict", "--config-file=", "."]
    path = ROOT / "generated"
    done = run(*words, folder=tmp_path, MYPYPATH=path, MYPY_CACHE_DIR="cache")
    assert done.code == 0, done.out
    assert f"{len(WALKED)} source files" in done.out


def test_no_token_is_made_up() -> None:
    made_up = re.compile(r"""user_token="|with_user\("|\beyJ""")
    for page in PAGES:
        for block in blocks(page):
            assert not made_up.search(block.text), f"{page.name}: sign one"


def test_what_it_links_to_exists() -> None:
    for page in PAGES:
        for target in re.findall(r"\]\((?!https://)(.*?)\)", page.read_text("utf-8")):
            place, _, heading = target.partition("#")
            linked = page.parent / place if place else page
            assert linked.exists(), target
            if heading:  # pictures have none
                names = (re.sub(r"[^\w -]", "", x).lower() for x in headings(linked))
                assert heading in {x.replace(" ", "-") for x in names}


def test_servers_stand_on_pages() -> None:
    assert SERVERS.keys() <= commands()


def commands() -> set[str]:
    """Return the commands in the blocks of all pages."""
    found = (block for page in WALKED for block in blocks(page))
    shells = (block for block in found if block.language in ("sh", "console"))
    return {each.command for block in shells for each in said(block)}


def test_an_output_is_compared_line_by_line() -> None:
    shown = Said("x", ["…", "a", "…"])
    assert shown.fits("z\na\nb\n")
    assert shown.fits("a\n")
    assert not shown.fits("ab\n")
    assert not Said("x", ["a"]).fits("a\nb\n")
    assert Said("x", None).fits("anything")


def test_signing_keys_of_the_pages_are_good(monkeypatch: pytest.MonkeyPatch) -> None:
    done = run(sys.executable, ROOT / "examples" / "signing_key.py", folder=ROOT)
    monkeypatch.setenv("PARAGON_SIGNING_KEY", done.out)
    assert UserTokenSigner(project_id="p").sign("ada").count(".") == 2
