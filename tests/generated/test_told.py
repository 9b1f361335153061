"""How a client and its errors are told: by the names that their users know."""

from __future__ import annotations

import ast
import inspect
import pickle
import traceback
from pathlib import Path

import paragon_connect
import pytest
from paragon_connect import NotFound, Paragon, ParagonError, errors

from tests.runtime.server import Server

PACKAGE = Path(paragon_connect.__path__[0])
ERRORS = [
    cls
    for _, cls in inspect.getmembers(errors, inspect.isclass)
    if issubclass(cls, ParagonError)
]


@pytest.mark.parametrize("cls", ERRORS, ids=lambda cls: cls.__name__)
def test_an_error_is_named_as_it_is_imported(cls: type[ParagonError]) -> None:
    assert cls.__module__ == "paragon_connect.errors"
    assert pickle.loads(pickle.dumps(cls)) is cls


def test_a_traceback_names_it_so() -> None:
    with (
        Server(lambda request, reply: reply.json({}, 404)) as server,
        Paragon(project_id="p", user_token="t", base_url=server.url) as paragon,
        pytest.raises(NotFound) as caught,
    ):
        paragon.api.get_user()
    shown = traceback.format_exception_only(caught.value)[0]
    assert shown.startswith("paragon_connect.errors.NotFound: 404 Not Found (GET ")


def test_a_class_of_ones_own_keeps_its_name() -> None:
    class Mine(errors.NotFound):
        pass

    assert Mine.__module__ == __name__


@pytest.mark.parametrize(
    "path", sorted(PACKAGE.rglob("*.py")), ids=lambda path: path.stem
)
def test_the_root_is_never_raised_itself(path: Path) -> None:
    """A traceback would show the name that the runtime has for it."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Raise) and node.exc is not None:
            assert not ast.unparse(node.exc).startswith("ClientError("), path


def test_a_client_shows_its_project_and_no_secret() -> None:
    with Paragon(project_id="our-project", user_token="first.token") as paragon:
        for each in (paragon, paragon.with_user("another.token")):
            assert repr(each).startswith("Paragon(project_id='our-project', hosts=")
            assert "token" not in repr(each)
