"""API resources are connected by their short name."""

from __future__ import annotations

from typing import Any

import pytest
from paragon_connect import (
    OptionError,
    ResourceNotFoundError,
    UserNotAuthenticatedError,
)

from tests.sdk.payloads import NEW, POSTGRES, SLACK, credential
from tests.sdk.world import Theatre, World

CONNECT = f"POST /sdk/resources/{POSTGRES}/connect"


@pytest.mark.parametrize("integration", [None, SLACK])
def test_a_resource_is_connected(
    tell: Theatre, world: World, integration: str | None
) -> None:
    """The recorded account belongs to no integration; what is known stays then."""
    before = world.me["resources"][0]["integrationId"]
    answer = credential(NEW, integrationId=integration, status="PENDING")
    world.reply(CONNECT, answer, 201)

    def story(paragon: Any) -> Any:
        found = yield paragon.connect_action("postgres", {"host": "db", "port": 5432})
        return found, (yield paragon.get_user())

    found, user = tell(story)
    (sent,) = world.sent
    assert (sent.line, sent.service) == (CONNECT, "api")
    assert sent.body == {"host": "db", "port": 5432}
    assert found.to_dict() == answer
    postgres, mysql = user.resources
    assert postgres.to_dict() == {
        "id": POSTGRES,
        "slug": "postgres",
        "credentialId": NEW,
        "credentialStatus": "PENDING",
        "integrationId": integration or before,
    }
    assert "credentialId" not in mysql.to_dict()


def test_refused_before_anything_is_sent(tell: Theatre, world: World) -> None:
    def story(paragon: Any) -> Any:
        with pytest.raises(ResourceNotFoundError, match="redis") as caught:
            yield paragon.connect_action("redis", {})
        assert caught.value.resource == "redis"
        with pytest.raises(OptionError, match="payload must be a mapping"):
            yield paragon.connect_action("postgres", "str")
        del world.me["resources"]
        yield paragon.authenticate()
        with pytest.raises(ResourceNotFoundError):
            yield paragon.connect_action("postgres", {})
        paragon.logout()
        with pytest.raises(UserNotAuthenticatedError):
            yield paragon.connect_action("postgres", {})

    tell(story)
    assert world.lines == []
