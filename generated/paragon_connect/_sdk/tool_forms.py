# Copied by paragon-codegen from behaviour tool_forms.py; edit that and run "paragon-codegen generate".
# flake8: noqa
# ruff: noqa: PGH004
# pylint: skip-file
# isort: skip_file
# fmt: off

"""The forms that tools are given to language models in: plain data, typed.

Source: https://docs.useparagon.com/actionkit/schema-formats
"""

from __future__ import annotations

from typing import Literal, NotRequired, TypedDict

__all__ = [
    "AnthropicTool",
    "AnthropicTools",
    "OpenAIFunction",
    "OpenAITool",
    "OpenAITools",
    "ToolSchema",
    "ToolSchemas",
    "Tools",
]


class OpenAIFunction(TypedDict):
    """What OpenAI's models are told of a function; its members are those of theirs."""

    name: str
    description: NotRequired[str]
    parameters: NotRequired[dict[str, object]]
    strict: NotRequired[bool | None]


class OpenAITool(TypedDict):
    """A tool as OpenAI's chat completions take it."""

    type: Literal["function"]
    function: OpenAIFunction


class AnthropicTool(TypedDict):
    """A tool as Anthropic's messages take it."""

    name: str
    description: NotRequired[str]
    input_schema: dict[str, object]


class ToolSchema(TypedDict):
    """A tool with the JSON Schema of its arguments, for any other library."""

    name: str
    title: NotRequired[str]
    description: NotRequired[str]
    integration: str
    parameters: dict[str, object]


OpenAITools = list[OpenAITool]
"""Tools as OpenAI's chat completions take them."""

AnthropicTools = list[AnthropicTool]
"""Tools as Anthropic's messages take them."""

ToolSchemas = list[ToolSchema]
"""Tools with the JSON Schemas of their arguments."""

Tools = OpenAITools | AnthropicTools | ToolSchemas
"""Tools in one of the forms."""
