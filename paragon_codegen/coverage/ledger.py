"""What has to be shown, and which example was the first to show it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from paragon_codegen.diagnostics import Location
from paragon_codegen.loader import Node
from paragon_codegen.nodes import Identity

__all__ = ["Goal", "Ledger", "aspect_of"]

_Key = tuple[str, Identity, str]


@dataclass(frozen=True, slots=True)
class Goal:
    """Something that an example should show.

    Attributes:
        kind: one of `kinds.KINDS`.
        what: what it is, in words that follow after "no example shows".
        place: where the document says it.
    """

    kind: str
    what: str
    place: Location


class Ledger:
    """Goals, each once, and what has shown them."""

    def __init__(self) -> None:
        """Begin with nothing to show."""
        self._goals: dict[_Key, Goal] = {}
        self._shown: dict[_Key, Node] = {}

    def expect(self, goal: Goal, node: Node, aspect: str = "") -> None:
        """Add a goal; `node` and `aspect` tell it apart from others of its kind."""
        self._goals.setdefault((goal.kind, node.identity, aspect), goal)

    def show(self, kind: str, node: Node, aspect: str, witness: Node) -> None:
        """Note what an example shows; what nobody expects is nothing."""
        key = (kind, node.identity, aspect)
        if key in self._goals:
            self._shown.setdefault(key, witness)

    def is_open(self, kind: str, node: Node, aspect: str = "") -> bool:
        """Whether this is a goal that nothing has shown so far."""
        key = (kind, node.identity, aspect)
        return key in self._goals and key not in self._shown

    def entries(self) -> Iterator[tuple[Goal, Location | None]]:
        """Yield every goal and the place of the example that shows it."""
        for key, goal in self._goals.items():
            witness = self._shown.get(key)
            yield goal, None if witness is None else witness.location


def aspect_of(value: Any) -> str:
    """A JSON value as an aspect: true and 1 are two, 1 and 1.0 are one."""
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return json.dumps(value, sort_keys=True)
