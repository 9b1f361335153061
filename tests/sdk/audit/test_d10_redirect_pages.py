"""The redirect page of an API key goes out as it was given."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from tests.sdk.install_world import InstallWorld, install, virtual_time
from tests.sdk.world import Theatre

PAGE = "https://app.example.com/oauth"


@pytest.fixture
def world() -> InstallWorld:
    """An API that connects accounts."""
    return InstallWorld()


@pytest.fixture(autouse=True)
def _clock() -> Iterator[None]:
    """Nobody waits."""
    with virtual_time():
        yield


class TestTheRedirectPageOfAnApiKey:
    """`overrideRedirectUrl` goes out as it was given; a sign-in gets a whole address."""

    @pytest.mark.parametrize("given", [PAGE, "app.example.com/oauth"])
    def test_in_one_call(self, tell: Theatre, world: InstallWorld, given: str) -> None:
        answers = {"pre_options": {"KEY": "k"}}
        tell(install("klaviyo", override_redirect_url=given, **answers))
        options = world.sent[0].body["installOptions"]
        assert options["overrideRedirectUrl"] == given

    def test_in_a_flow(self, tell: Theatre, world: InstallWorld) -> None:
        def story(p: Any) -> Any:
            yield p.install_flow.start(
                "klaviyo", override_redirect_url="app.example.com/oauth"
            )
            kept = p.install_flow.save()
            yield p.install_flow.resume(kept)
            yield p.install_flow.set_pre_options({"KEY": "k"})

        tell(story)
        options = world.sent[0].body["installOptions"]
        assert options["overrideRedirectUrl"] == "app.example.com/oauth"

    def test_of_a_sign_in(self, tell: Theatre, world: InstallWorld) -> None:
        world.signs_in()
        tell(install("hubspot", override_redirect_url="app.example.com/oauth"))
        assert world.build()["redirectUrl"] == PAGE
