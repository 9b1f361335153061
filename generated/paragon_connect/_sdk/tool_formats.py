# Copied by paragon-codegen from behaviour tool_formats.py; edit that and run "paragon-codegen generate".
# flake8: noqa
# ruff: noqa: PGH004
# pylint: skip-file
# isort: skip_file
# fmt: off

"""Making tools of what ActionKit lists, in the forms of language models.

Source: https://docs.useparagon.com/actionkit/schema-formats
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

from .._runtime.unset import UNSET
from ..models.actionkit import ToolFunction
from .copies import copied
from .tool_forms import AnthropicTool, OpenAIFunction, OpenAITool, ToolSchema

__all__ = ["FORMATS"]


def _openai(integration: str, function: ToolFunction) -> OpenAITool:
    told = OpenAIFunction(name=function.name, parameters=_schema(function))
    if description := _description(function):
        told["description"] = description
    return OpenAITool(type="function", function=told)


def _anthropic(integration: str, function: ToolFunction) -> AnthropicTool:
    tool = AnthropicTool(name=function.name, input_schema=_schema(function))
    if description := _description(function):
        tool["description"] = description
    return tool


def _json_schema(integration: str, function: ToolFunction) -> ToolSchema:
    tool = ToolSchema(
        name=function.name, integration=integration, parameters=_schema(function)
    )
    if function.title:
        tool["title"] = function.title
    if description := _description(function):
        tool["description"] = description
    return tool


def _description(function: ToolFunction) -> str:
    """Return what a tool does; one that says nothing of it has a title at best."""
    return function.description or function.title or ""


def _schema(function: ToolFunction) -> dict[str, Any]:
    """Return the schema of the arguments; models need one, so none takes no argument."""
    if function.parameters is UNSET:
        return {"type": "object", "properties": {}}
    return copied(function.parameters)


FORMATS: Final[Mapping[str, Callable[[str, ToolFunction], Any]]] = {
    "json_schema": _json_schema,
    "openai": _openai,
    "anthropic": _anthropic,
}
"""What makes the form of a tool, given its integration and what is known of it."""
