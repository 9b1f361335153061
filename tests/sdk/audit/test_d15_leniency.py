"""What is missing and no reason to fail: the body of an answer, the audience of a token."""

from __future__ import annotations

from typing import Any

import pytest
from paragon_connect import check_user_token

from tests.sdk.payloads import PROJECT, S1
from tests.sdk.token_support import unsigned
from tests.sdk.world import Theatre, World


def test_an_empty_200_is_an_answer(tell: Theatre, world: World) -> None:
    world.reply(f"POST /sdk/triggers/{S1}", b"")
    body = {"email": "bowie@useparagon.com", "first_name": "Bowie"}

    def story(paragon: Any) -> Any:
        return (yield paragon.api.trigger_workflow(S1, body=body))

    assert tell(story) is None


def test_a_token_without_an_audience_passes_with_a_warning() -> None:
    """Only Managed Sync requires it; most programs in public sign without."""
    token = unsigned({"sub": "xyz", "iat": 1, "exp": 4102444800})
    with pytest.warns(UserWarning, match=f"`aud`.*useparagon.com/{PROJECT}"):
        assert check_user_token(token, project_id=PROJECT).sub == "xyz"
