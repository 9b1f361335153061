"""What is wrong with what came of a call."""

from __future__ import annotations

import pickle
import re
import traceback
from collections.abc import Iterator
from typing import Any

from tests.faults.fault import Expect
from tests.faults.worlds import SPELLINGS, TOKEN, World, user_of

__all__ = ["wrong"]

_ADDRESS = re.compile(r"\b0x[0-9a-f]{6,}|cancel scope", re.IGNORECASE)
_LONGEST_TEXT = 4_000
_LONGEST_PICKLE = 200_000


def wrong(world: World, outcome: Any, expect: Expect, user: str = "") -> Iterator[str]:
    """Yield what is wrong with an outcome.

    Args:
        world: the package that was called.
        outcome: a result or an error.
        expect: what must come.
        user: who called; the usual user when empty.
    """
    if isinstance(outcome, BaseException):
        yield from _wrong_error(world, outcome, expect)
    elif expect.error and not expect.or_ok:
        yield f"gave {outcome!r:.200}, not {expect.error}"
    else:
        owner = world.reader(outcome)
        if owner not in ("", user or user_of(TOKEN)):
            yield f"the answer belongs to {owner}"


def _wrong_error(world: World, error: BaseException, expect: Expect) -> Iterator[str]:
    """Yield what is wrong with an error, compared with what must come."""
    text = f"{type(error).__name__}: {error}"
    names = {cls.__name__ for cls in type(error).__mro__}
    if not expect.error or expect.error not in names:
        yield f"failed with {text:.300}; due: {expect.error or 'ok'}"
    if not isinstance(error, world.root):
        yield f"a raw {text:.300}"
        return
    if not re.search(expect.match, str(error)):
        yield f"says {text:.300}; due: {expect.match}"
    for name, value in expect.attributes.items():
        found = getattr(error, name, None)
        if found != value:
            yield f"has {name}={found!r:.60}; due: {value!r:.60}"
    yield from _wrong_text(world, error)


def _wrong_text(world: World, error: Exception) -> Iterator[str]:
    """An error is for people: bounded, without addresses and without secrets."""
    if len(str(error)) > _LONGEST_TEXT:
        yield f"{len(str(error))} characters"
    if _ADDRESS.search(str(error)):
        yield f"not for people: {error}"
    pickled = pickle.dumps(error)
    if len(pickled) > _LONGEST_PICKLE:
        yield f"pickles {len(pickled)} bytes"
    told = traceback.TracebackException.from_exception(error, capture_locals=True)
    shown = [*told.format(), repr(error), repr(vars(error)), pickled.decode("latin-1")]
    if any(secret in each for secret in (*SPELLINGS, *world.secrets) for each in shown):
        yield "shows a secret"
