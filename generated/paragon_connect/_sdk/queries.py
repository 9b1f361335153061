# Copied by paragon-codegen from behaviour queries.py; edit that and run "paragon-codegen generate".
# flake8: noqa
# ruff: noqa: PGH004
# pylint: skip-file
# isort: skip_file
# fmt: off

"""Query parameters of a workflow, written as the vendor's SDK writes them.

It makes a text of every value, so that workflows know lists as `a,b` and null as `null`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias

from ..models.proxy import QueryValue
from .arguments import members
from .data_source_checks import is_listed
from .errors import OptionError

__all__ = ["WorkflowQuery", "query_texts"]

WorkflowQuery: TypeAlias = Mapping[str, QueryValue | None]
"""Query parameters by name; None is null."""


def query_texts(query: WorkflowQuery) -> dict[str, QueryValue]:
    """Return query parameters as the texts that a workflow receives.

    Raises:
        OptionError: A value is no text, number, truth value, list of those or None.
    """
    given = members("query", query)
    return {name: _text(name, value) for name, value in given.items()}


def _text(name: str, value: object) -> str:
    match value:
        case None:
            return "null"
        case str():
            return value
        case bool():
            return "true" if value else "false"
        case int():
            return str(value)
        case float() if value - value == 0:
            return str(int(value)) if value.is_integer() else repr(value)
        case _ if is_listed(value):
            return ",".join("" if each is None else _text(name, each) for each in value)
        case _:
            raise OptionError(
                f"query[{name!r}] must be text, a number, True or False, None, or a "
                f"list of those, not {type(value).__name__}"
            )
