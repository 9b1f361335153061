"""A case: the same call in JavaScript and in Python, and where the two differ."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from tests.parity.reasons import Reason

__all__ = [
    "ABSENT",
    "AUTHENTICATED",
    "HEADLESS",
    "STRANGER",
    "Case",
    "Differs",
    "Given",
    "Reply",
]


class Absent:
    """What one of two outcomes does not have."""

    def __repr__(self) -> str:
        return "ABSENT"


ABSENT: Final = Absent()


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """An answer in place of the usual one.

    Attributes:
        on: method and path, without `/projects/<id>`, as in `PATCH /sdk/me`; `*` stands
            for anything.
        times: how often it is given; None for always.
    """

    on: str
    status: int = 200
    body: Any = None
    content_type: str = "application/json"
    times: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """What holds before a case begins.

    Attributes:
        authenticated: an `authenticate` has gone by, unrecorded.
        headless: headless mode is on.
        setup: JavaScript that runs before the recording.
        python_setup: the same in Python, given the client.
        patches: changes of fixtures: a path that begins with the fixture's name, and
            the new value.
        replies: answers in place of the usual ones.
        session: what successive polls of an OAuth session say: whether there is a
            credential yet.
        connects: type of the integration that the new credential belongs to.
        connected_status: status of the new credential.
        popup_blocked: the browser does not open windows.
        local_storage: what the page finds in its local storage.
    """

    authenticated: bool = True
    headless: bool = False
    setup: str = ""
    python_setup: Callable[[Any], Any] | None = None
    patches: Mapping[tuple[str, ...], Any] = field(
        default_factory=dict[tuple[str, ...], Any]
    )
    replies: tuple[Reply, ...] = ()
    session: tuple[bool, ...] = ()
    connects: str = ""
    connected_status: str = "VALID"
    popup_blocked: bool = False
    local_storage: Mapping[str, Any] = field(default_factory=dict[str, Any])


AUTHENTICATED: Final = Given()
STRANGER: Final = Given(authenticated=False)
HEADLESS: Final = Given(headless=True)


@dataclass(frozen=True, slots=True)
class Differs:
    """A place where our outcome is another one, on purpose.

    What we have there is pinned in `differences.json`.

    Attributes:
        where: the place, as in `requests[0].headers.content-type`; all that is below it
            may differ too.
        reason: why.
    """

    where: str
    reason: Reason

    def covers(self, place: str) -> bool:
        """Tell whether a place is this one or below it."""
        return place.startswith(self.where) and place[len(self.where) :][:1] in (
            "",
            ".",
            "[",
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """One call, or a few, in both languages.

    Attributes:
        id: name of the case, which begins with the method's.
        method: the official name of the method that it is about.
        javascript: an expression, or statements with `return`. `paragon` is the official
            client, `sdk` the object behind it, `h` the page, `ids` the fixture of ids.
        python: the same in Python: a function of the client that returns a call, or a
            generator function that yields calls and gets their results. A second
            parameter is the `Bench` with callbacks and the clock.
        error: class of our error, where the official one is a nameless `Error`.
        examples: headings in the vendor's pages that have this call as an example.
        differences: all places where ours is another outcome.
    """

    id: str
    method: str
    javascript: str
    python: Callable[..., Any]
    given: Given = AUTHENTICATED
    error: str = ""
    examples: tuple[str, ...] = ()
    differences: tuple[Differs, ...] = ()
