"""What is generated from each small document is what stands beside it, byte for byte.

Every folder here is a case: a document, and the package or the mistakes it leads to.
`make golden` writes down what is generated now; read the difference before committing.
"""

from __future__ import annotations

import pytest

from tests.golden.support import BASE, CASES, RUNTIME, Case, body, difference, names

REFRESH = "python -m pytest -q tests/golden --golden-update"


@pytest.mark.parametrize("case", CASES, ids=names(CASES))
def test_output_is_as_expected(case: Case, request: pytest.FixtureRequest) -> None:
    if request.config.getoption("--golden-update", default=False):
        case.update()
    expected, actual = case.expected(), case.actual()
    if expected != actual:
        pytest.fail(
            f"{difference(expected, actual)}\nTo accept this: {REFRESH}",
            pytrace=False,
        )


def test_the_runtime_is_copied_verbatim() -> None:
    copied = {
        path.removeprefix("_runtime/"): body(text)
        for path, text in Case(BASE).files().items()
        if path.startswith("_runtime/")
    }
    assert copied == {name: (RUNTIME / name).read_bytes().decode() for name in copied}
    assert "client.py" in copied


def test_every_folder_is_a_case() -> None:
    """A case whose document was moved or misspelt would otherwise be lost quietly."""
    folders = {case.folder for case in CASES}
    root = Case(BASE).folder.parent
    others = {each for each in root.iterdir() if each.is_dir()} - folders
    assert {each.name for each in others} <= {"__pycache__"}
