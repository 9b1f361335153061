# Copied by paragon-codegen from behaviour actionkit.py; edit that and run "paragon-codegen generate".
# flake8: noqa
# ruff: noqa: PGH004
# pylint: skip-file
# isort: skip_file
# fmt: off

"""Tools for language models: listed in the form of theirs, checked, and run.

Source: https://docs.useparagon.com/actionkit/api-reference
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from difflib import get_close_matches
from typing import Any, Final, cast

from .. import operations
from .._runtime.codec import to_json
from .._runtime.errors import DecodeError, StatusError
from .._runtime.json_data import is_object
from .._runtime.json_paths import Place, path_of
from .._runtime.json_text import dump_json, parse_json
from .._runtime.json_words import name_of
from .._runtime.locks import lock_of
from .._runtime.steps import Steps, call
from .._runtime.unset import UNSET, Unset
from . import session
from .accounts import selected_credential
from .arguments import members, named, selection, switch
from .errors import (
    IntegrationNotInstalledError,
    OptionError,
    ToolArgumentsError,
    ToolNotFoundError,
)
from .json_schemas import misfits
from .tool_formats import FORMATS
from .tool_forms import Tools
from .tool_lists import KnownTool, ListedTools, ToolQuery, listed
from .tool_problems import ToolArgumentProblem

__all__ = ["Arguments", "Names", "call_tool", "tools"]

Arguments = Mapping[str, Any] | str
"""Arguments of a tool: by name, or the JSON text that a model wrote."""

Names = Iterable[str]
"""Names, in a list or any other collection."""

_NOT_CONNECTED: Final = "Integration not enabled for user."
_CONNECTED: Final = ToolQuery()
_ALL: Final = ToolQuery(limit_to_available=False)


def tools(
    client: session.Client,
    format: str = "json_schema",
    integrations: Names | None = None,
    categories: Names | None = None,
    names: Names | None = None,
    limit_to_available: bool = True,
    reload: bool = False,
    reload_fields: bool = False,
) -> Steps[Tools]:
    """Return the tools that the user can run, in the form of a model's library.

    Raises:
        OptionError: There is no such form, or names are no texts.
        UserNotAuthenticatedError: The user signed out.
    """
    session.require_signed_in(client)
    make = FORMATS.get(named("format", format))
    if make is None:
        raise OptionError(
            f"there is no format {format!r}; there are {', '.join(FORMATS)}"
        )
    query = ToolQuery(
        _names("integrations", integrations),
        _names("categories", categories),
        switch("limit_to_available", limit_to_available),
    )
    wanted = _names("names", names)
    anew = switch("reload", reload) or switch("reload_fields", reload_fields)
    if () in (query.integrations, query.categories, wanted):
        return []  # no names: for the API that would be all
    found = _remembered(client, query)
    if found is None or anew or not found.whole:
        found = yield from _load(client, query, reload_fields)
    return [
        make(each.integration, each.function)
        for name, each in found.tools.items()
        if wanted is None or name in wanted
    ]


def call_tool(
    client: session.Client,
    name: str,
    arguments: Arguments | None = None,
    selected_credential_id: str | Unset = UNSET,
) -> Steps[Any]:
    """Check the arguments of a tool, run it, and return what the provider answers.

    Raises:
        ToolArgumentsError: The arguments do not fit; nothing was sent.
        ToolNotFoundError: No integration of the project has such a tool.
        IntegrationNotInstalledError: The user has not connected its integration.
        CredentialNotFoundError: No account has the selected id.
        ConfigurationError: The arguments are nothing that JSON can say.
        UserNotAuthenticatedError: The user signed out.
    """
    session.require_signed_in(client)
    selection("selected_credential_id", selected_credential_id)
    given = _as_sent(named("name", name), arguments)
    tool = yield from _known(client, name)
    _check(tool, given)
    selected = yield from selected_credential(
        client, tool.integration, selected_credential_id
    )
    try:
        return (
            yield from call(
                operations.run_tool(
                    client.project_id,
                    tool=name,
                    parameters=given,
                    selected_credential_id=selected,
                )
            )
        )
    except StatusError as error:
        if _NOT_CONNECTED not in error.message:
            raise
    with lock_of(client.session):
        client.session.tools.clear()
    raise IntegrationNotInstalledError(tool.integration)


def _as_sent(tool: str, arguments: Arguments | None) -> dict[str, Any]:
    """Return arguments as they travel, so that what is checked is what is sent."""
    if arguments is None or arguments == "":
        return {}  # models write nothing where there is nothing to give
    try:
        if isinstance(arguments, str):
            found = parse_json(arguments.encode(errors="surrogatepass"))
        else:
            found = parse_json(dump_json(to_json(members("arguments", arguments))))
        if is_object(found):
            return found
        reason = f"must be a JSON object, not {name_of(found)}"
    except DecodeError:
        reason = "is not JSON"
    except RecursionError:
        reason = "is nested too deeply"
    raise ToolArgumentsError(tool, [ToolArgumentProblem("", reason)])


def _known(client: session.Client, name: str) -> Steps[KnownTool]:
    """Return a tool; one that is unknown may be younger than what was listed.

    Raises:
        IntegrationNotInstalledError: It belongs to an integration that is not connected.
        ToolNotFoundError: There is no such tool.
    """
    current = client.session
    with lock_of(current):
        found = current.tools.find(name, current.changes)
    if found is not None:
        return found
    connected = yield from _load(client, _CONNECTED)
    if name in connected.tools:
        return connected.tools[name]
    everything = (yield from _load(client, _ALL)).tools
    if name not in everything:
        raise ToolNotFoundError(name, get_close_matches(name, everything))
    if connected.whole:
        raise IntegrationNotInstalledError(everything[name].integration)
    return everything[name]  # the list had gaps: the API knows what is connected


def _remembered(client: session.Client, query: ToolQuery) -> ListedTools | None:
    current = client.session
    with lock_of(current):
        return current.tools.get(query, current.changes)


def _load(
    client: session.Client, query: ToolQuery, reload_fields: bool = False
) -> Steps[ListedTools]:
    """List tools, and remember them unless the user's accounts changed meanwhile."""
    current = client.session
    since = current.changes
    found = listed(
        (
            yield from call(
                operations.list_tools(
                    client.project_id,
                    format="json_schema",
                    limit_to_available=query.limit_to_available,
                    reload_fields=reload_fields or UNSET,
                    integrations=_listed_or_all(query.integrations),
                    categories=_listed_or_all(query.categories),
                )
            )
        )
    )
    with lock_of(current):
        if since == current.changes:
            current.tools.keep(query, found, since)
    return found


def _listed_or_all(names: tuple[str, ...] | None) -> list[str] | Unset:
    return UNSET if names is None else list(names)


def _check(tool: KnownTool, given: dict[str, Any]) -> None:
    """Return if arguments fit the schema of a tool, as far as it is understood.

    Raises:
        ToolArgumentsError: They do not.
    """
    if tool.function.parameters is UNSET:
        return
    found = [
        ToolArgumentProblem(_argument(each.place), each.reason)
        for each in misfits(tool.function.parameters, given)
    ]
    if found:
        raise ToolArgumentsError(tool.function.name, found)


def _argument(place: Place) -> str:
    """Return the way to a place, from the name of an argument on."""
    return path_of(place).removeprefix("$").removeprefix(".")


def _names(name: str, given: object) -> tuple[str, ...] | None:
    """Return names that an argument lists; None stands for all.

    Raises:
        OptionError: It is one text, whose letters are no names, or lists other things.
    """
    if given is None:
        return None
    if not isinstance(given, Iterable) or isinstance(given, str | bytes | Mapping):
        raise OptionError(f"{name} must be a list of names, such as ['slack']")
    return tuple(
        named(f"each of {name}", each) for each in cast(Iterable[object], given)
    )
