"""The host of an instance of one's own, however it is given."""

from __future__ import annotations

from typing import Any

import pytest
from paragon_connect import Hosts

from tests.sdk.world import Theatre


@pytest.mark.parametrize(
    "given",
    [
        "dashboard.mycompany.paragon.so",
        "https://dashboard.mycompany.paragon.so/",
        "https://dashboard.mycompany.paragon.so/login?next=x",
        "dashboard.mycompany.paragon.so/",
        "mycompany.paragon.so/",
        "https://mycompany.paragon.so",
    ],
)
def test_the_host_of_an_instance_however_it_is_given(tell: Theatre, given: str) -> None:
    """The page says: if your login URL is https://dashboard.mycompany.paragon.so."""

    def story(paragon: Any) -> Any:
        paragon.configure_global(given)
        yield paragon.get_user()
        return paragon.hosts

    assert tell(story) == Hosts.on_premise("mycompany.paragon.so")
