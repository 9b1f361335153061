"""What can be wrong with an argument of a tool."""

from __future__ import annotations

from typing import NamedTuple

__all__ = ["ToolArgumentProblem"]


class ToolArgumentProblem(NamedTuple):
    """What is wrong with an argument of a tool.

    Attributes:
        argument: Which one: its name, or the way to what is wrong within it, such as
            `blocks[0].text`. Empty where it is the arguments as a whole.
        reason: Why, as in `is missing`; the value that was given is not part of it.
    """

    argument: str
    reason: str
