"""After a token that was refused nobody is signed in."""

from __future__ import annotations

from typing import Any

import pytest
from paragon_connect import ConfigurationError, UserNotAuthenticatedError

from tests.sdk.token_support import unsigned
from tests.sdk.world import TOKEN, Theatre, World

EXPIRED = unsigned({"sub": "user-42", "iat": 1, "exp": 2})


REFUSED = {
    "expired": EXPIRED,
    "without a subject": unsigned({"iat": 1, "exp": 4102444800}),
    "not a token": "xyz",
}


class TestATokenThatAuthenticateRefused:
    """The client has no user then, whoever was there before."""

    @pytest.mark.parametrize("token", REFUSED.values(), ids=REFUSED)
    def test_nobody_is_signed_in_and_it_is_not_sent(
        self, tell: Theatre, world: World, token: str
    ) -> None:
        def story(paragon: Any) -> Any:
            with pytest.raises(ConfigurationError):
                yield paragon.authenticate()
            found = yield paragon.get_user()
            with pytest.raises(UserNotAuthenticatedError):
                yield paragon.get_integration_metadata()
            return found

        assert tell(story, user_token=token).to_dict() == {"authenticated": False}
        assert world.asked == []

    def test_the_user_before_is_forgotten(self, tell: Theatre, world: World) -> None:
        tokens = [TOKEN]

        def story(paragon: Any) -> Any:
            yield paragon.authenticate()
            tokens[0] = EXPIRED
            world.asked.clear()
            with pytest.raises(ConfigurationError):
                yield paragon.authenticate()
            assert (yield paragon.get_user()).to_dict() == {"authenticated": False}
            assert world.asked == []
            tokens[0] = TOKEN
            yield paragon.authenticate()
            return (yield paragon.get_user())

        assert tell(story, user_token=lambda: tokens[0]).user_id == "user-42"
