"""Every case agrees with what the official client did, or says where not and why."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.parity import recordings
from tests.parity.case import Case
from tests.parity.cases import AREAS
from tests.parity.compare import unexplained
from tests.parity.ours import FLAVOURS
from tests.parity.server import Server

HINT = (
    "A difference on purpose is named in the case, with its reason; "
    "`python -m tests.parity --pin` then pins what ours has there."
)
COMPARED = [
    pytest.param(area, case, id=case.id)
    for area, cases in AREAS.items()
    for case in cases
]


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    """The recording server."""
    with Server() as running:
        yield running


@pytest.mark.parametrize("flavour", FLAVOURS)
@pytest.mark.parametrize(("area", "case"), COMPARED)
def test_agrees_with_the_official_client(
    area: str, case: Case, flavour: str, server: Server
) -> None:
    """The same calls send the same requests and come to the same end."""
    ours = FLAVOURS[flavour](case, server)
    official = recordings.read(area)[case.id]
    wrong = unexplained(case, official, ours, recordings.pinned().get(case.id, {}))
    assert not wrong, "\n".join([*wrong, HINT])
