"""Queries are written as the official client writes them; where ours differs, it is listed."""

from __future__ import annotations

from typing import Any

import pytest
from paragon_connect import OptionError

from tests.parity.document import PATH
from tests.parity.reasons import Reason
from tests.sdk.payloads import S1
from tests.sdk.world import Theatre, World


def test_lists_and_null_in_a_query(tell: Theatre, world: World) -> None:
    world.reply(f"POST /sdk/triggers/{S1}", {"received": True})
    query = {"list": ["a", "b c", None], "none": None, "yes": True, "one": 1.0}

    def story(paragon: Any) -> Any:
        yield paragon.workflow(S1, query=query)
        with pytest.raises(OptionError, match="query"):
            yield paragon.workflow(S1, query={"x": {"a": 1}})

    tell(story)
    (sent,) = world.sent
    assert dict(sent.pairs) == {
        "list": "a,b c,",
        "none": "null",
        "yes": "true",
        "one": "1",
    }


@pytest.mark.parametrize(
    "reason", [Reason.RETRIED, Reason.PROJECT_SHOWN, Reason.NO_TOKEN]
)
def test_what_differs_is_listed_with_its_cases(reason: Reason) -> None:
    _, _, behind = PATH.read_text("utf-8").partition(f"- {reason.value}  \n")
    assert behind.startswith("  `")
