"""A call is repeated once after a 401, where the provider gives another token by then."""

from __future__ import annotations

from typing import Any

import pytest
from paragon_connect import Unauthorized

from tests.runtime.server import Connection, Request
from tests.sdk.token_support import unsigned
from tests.sdk.world import TOKEN, Theatre, World

STALE = unsigned({"sub": "user-42", "iat": 1, "exp": 4102444799})


class Strict(World):
    """An API that takes one token; of others it says 401, and remembers them.

    Attributes:
        refused: The tokens that it did not take.
    """

    def __init__(self) -> None:
        super().__init__()
        self.refused: list[str] = []

    def script(self, request: Request, connection: Connection) -> None:
        """Answer a request."""
        given = str(request.header("Authorization")).removeprefix("Bearer ")
        if given == self.token:
            super().script(request, connection)
        else:
            self.refused.append(given)
            connection.json({"message": "Unauthorized"}, 401)


class Tokens:
    """A provider that gives one token after the other; the last one stays."""

    def __init__(self, *tokens: str) -> None:
        self._left = list(tokens)

    def __call__(self) -> str:
        """Return the next token."""
        return self._left.pop(0) if self._left[1:] else self._left[0]


@pytest.fixture
def world() -> Strict:
    """An API that takes one token."""
    return Strict()


def user(paragon: Any) -> Any:
    """Ask who the user is."""
    return (yield paragon.get_user())


def test_it_is_repeated_with_the_fresh_one(tell: Theatre, world: Strict) -> None:
    found = tell(user, user_token=Tokens(STALE, TOKEN), max_retries=2)
    assert found.user_id == "user-42"
    assert world.refused == [STALE]
    assert [each.line for each in world.asked].count("GET /sdk/me") == 1


def test_it_is_not_repeated_with_the_same_one(tell: Theatre, world: Strict) -> None:
    with pytest.raises(Unauthorized):
        tell(user, user_token=Tokens(STALE), max_retries=2)
    assert world.refused == [STALE]


def test_it_is_repeated_once(tell: Theatre, world: Strict) -> None:
    other = unsigned({"sub": "user-42", "iat": 1, "exp": 4102444798})
    with pytest.raises(Unauthorized):
        tell(user, user_token=Tokens(STALE, other, TOKEN), max_retries=5)
    assert world.refused == [STALE, other]
