# Copied by paragon-codegen from behaviour tool_problems.py; edit that and run "paragon-codegen generate".
# flake8: noqa
# ruff: noqa: PGH004
# pylint: skip-file
# isort: skip_file
# fmt: off

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
