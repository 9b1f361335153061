"""Requests as the vendor's page describes them: any verb, any JSON."""

from __future__ import annotations

from typing import Any

import pytest

from tests.sdk.world import Theatre, World


class TestRequests:
    """The page: an HTTP verb such as "GET" or "POST", and JSON contents."""

    def test_null_is_a_body(self, tell: Theatre, world: World) -> None:
        line = "POST /sdk/proxy/slack/chat.postMessage"
        world.reply(line, {"output": {"ok": True}})
        heads: list[Any] = []

        def story(paragon: Any) -> Any:
            send = paragon.request
            yield send("slack", "/chat.postMessage", method="POST", body=None)
            yield send("slack", "/chat.postMessage", method="POST")
            world.reply("GET /sdk/proxy/slack/users.list", {"output": {"ok": True}})
            yield send("slack", "/users.list", body=None)
            heads.extend(each.headers.get("content-type") for each in world.sent)

        tell(story)
        assert heads == ["application/json", None, None]
        assert world.sent[0].headers["content-length"] == "4"

    @pytest.mark.parametrize("verb", ["PROPFIND", "purge", "M-SEARCH", "QUERY"])
    def test_any_verb(self, tell: Theatre, world: World, verb: str) -> None:
        line = f"{verb.upper()} /sdk/proxy/slack/files"
        world.reply(line, {"output": {"ok": True}})

        def story(paragon: Any) -> Any:
            return (
                yield paragon.request("slack", "files", method=verb, body={"depth": 1})
            )

        assert tell(story) == {"ok": True}
        assert (world.sent[0].line, world.sent[0].body) == (line, {"depth": 1})

    def test_the_raw_response_is_asked_for_by_a_truth_value(
        self, tell: Theatre, world: World
    ) -> None:
        line = "GET /sdk/proxy/slack/files/F024BERPE"
        world.reply(line, b"\x89PNG", media="image/png")

        def story(paragon: Any) -> Any:
            get = paragon.api.proxy_get
            return (yield get("slack", "files/F024BERPE", use_raw_response=True))

        assert tell(story) == b"\x89PNG"
        assert world.sent[0].headers["x-paragon-use-raw-response"] == "true"
