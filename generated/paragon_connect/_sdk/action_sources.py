# Copied by paragon-codegen from behaviour action_sources.py; edit that and run "paragon-codegen generate".
# flake8: noqa
# ruff: noqa: PGH004
# pylint: skip-file
# isort: skip_file
# fmt: off

"""Which data sources a parameter of a trigger needs.

Source: https://docs.useparagon.com/actionkit/triggers
"""

from __future__ import annotations

from collections.abc import Mapping

from .._runtime.unset import UNSET
from ..models.inputs import SidebarInputType
from ..models.options import Option
from ..models.sources import (
    ConditionalSource,
    DynamicDataSource,
    SingleSource,
    StaticEnumDataSource,
)
from ..models.triggers import (
    InputOptionsSource,
    TriggerInput,
    TriggerInputChoice,
    TriggerInputValue,
)
from . import session
from .data_source_checks import checked_model

__all__ = ["ActionInputSource", "TriggerInputLike", "get_sources_for_action_input"]

TriggerInputLike = TriggerInput | Mapping[str, object]
"""A parameter of a trigger, or the object that it is in JSON."""

ActionInputSource = SingleSource | ConditionalSource | None
"""The source of a dropdown, that of the keys of a condition, or none."""


def get_sources_for_action_input(
    client: session.Client, action_input: TriggerInputLike
) -> ActionInputSource:
    """Return the source that a parameter needs, None if it needs none.

    Raises:
        OptionError: What is given is no parameter of a trigger.
    """
    return _source(checked_model("action_input", action_input, TriggerInput))


def _source(action_input: TriggerInput) -> ActionInputSource:
    if action_input.values_source:
        return SingleSource(source=_dynamic(action_input, action_input.values_source))
    if action_input.values:
        return SingleSource(source=_static(action_input, action_input.values))
    keys = action_input.supported_keys_source
    if action_input.type != SidebarInputType.CONDITIONAL or not keys:
        return None
    operators = action_input.supported_operators
    return ConditionalSource(
        source=_dynamic(action_input, keys),
        supported_operators=operators if operators is UNSET else [*operators],
    )


def _dynamic(
    action_input: TriggerInput, source: InputOptionsSource
) -> DynamicDataSource:
    return DynamicDataSource(
        title=_title(action_input),
        cache_key=source.source_type,
        refresh_dependencies=[*source.dependencies],
    )


def _static(
    action_input: TriggerInput, values: list[TriggerInputValue]
) -> StaticEnumDataSource:
    return StaticEnumDataSource(
        title=_title(action_input),
        id=action_input.id,
        values=[_option(each) for each in values],
    )


def _title(action_input: TriggerInput) -> str:
    """Return the name to show, by either of its names."""
    return action_input.title or action_input.label or ""


def _option(given: TriggerInputValue) -> Option:
    """Return a choice as an option; values are text, as they are stored."""
    if isinstance(given, TriggerInputChoice):
        value = _text(given.value)
        return Option(label=given.label or value, value=value)
    return Option(label=_text(given), value=_text(given))


def _text(value: str | float) -> str:
    """Return a value as text; whole numbers have no point."""
    whole = isinstance(value, float) and value.is_integer()
    return str(int(value) if whole else value)
