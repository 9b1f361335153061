"""Errors of tools, beside that the user has not connected the integration.

Source: https://docs.useparagon.com/actionkit/api-reference/run-tool
"""

from __future__ import annotations

from collections.abc import Sequence
from difflib import get_close_matches
from typing import Final, NamedTuple

from .errors import OptionError, SdkError

__all__ = ["ToolArgumentProblem", "ToolArgumentsError", "ToolNotFoundError"]

_SUGGESTED: Final = 3
"""How many names that come near a wrong one a message shows."""


class ToolArgumentProblem(NamedTuple):
    """What is wrong with an argument of a tool.

    Attributes:
        argument: Which one: its name, or the way to what is wrong within it, such as
            `blocks[0].text`. Empty where it is the arguments as a whole.
        reason: Why, as in `is missing`; the value that was given is not part of it.
    """

    argument: str
    reason: str


class ToolArgumentsError(OptionError):
    """The arguments do not fit the tool's JSON Schema; nothing was sent.

    Its text names every argument that is wrong: give it back to the model.

    Attributes:
        tool: Name of the tool.
        problems: What is wrong, one argument after the other.
    """

    def __init__(self, tool: str, problems: Sequence[ToolArgumentProblem]) -> None:
        told = "; ".join(
            f"{each.argument or 'what was given'} {each.reason}" for each in problems
        )
        super().__init__(f"the arguments do not fit {tool}: {told}")
        self.tool = tool
        self.problems = tuple(problems)


class ToolNotFoundError(SdkError):
    """No integration of the project has such a tool.

    Attributes:
        tool: What was asked for.
    """

    def __init__(self, tool: str, known: Sequence[str] = ()) -> None:
        close = get_close_matches(tool, known, _SUGGESTED)
        hint = f"; did you mean {' or '.join(close)}?" if close else ""
        super().__init__(
            f"no integration of the project has a tool {tool!r}{hint or '; '}"
            f"{'' if hint else 'tools() lists those that there are'}"
        )
        self.tool = tool
