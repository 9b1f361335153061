# Copied by paragon-codegen from behaviour integration_types.py; edit that and run "paragon-codegen generate".
# flake8: noqa
# ruff: noqa: PGH004
# pylint: skip-file
# isort: skip_file
# fmt: off

"""The type name of an integration: what methods take as `integration_type`."""

from __future__ import annotations

import re

from .._runtime.unset import UNSET
from ..models.integration import Integration

__all__ = ["is_custom", "type_name"]


def type_name(integration: Integration) -> str:
    """Return the type name: the slug of a custom integration, else the type.

    An old custom integration has no slug; its name stands in, as in the SDK.

    Source: https://docs.useparagon.com/resources/custom-integrations
    """
    custom = integration.custom_integration
    if integration.type != "custom" or custom is UNSET or custom is None:
        return integration.type
    if custom.slug is not UNSET:
        return custom.slug
    name = "" if custom.name is UNSET else custom.name
    return "custom." + re.sub(r"[^A-Za-z0-9]", "", name).lower()


def is_custom(integration_type: str) -> bool:
    """Tell whether a type name is that of a custom integration."""
    return integration_type.startswith("custom.")
