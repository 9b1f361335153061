# Copied by paragon-codegen from behaviour field_options.py; edit that and run "paragon-codegen generate".
# flake8: noqa
# ruff: noqa: PGH004
# pylint: skip-file
# isort: skip_file
# fmt: off

"""Options of dynamic inputs: from the connected account, or from your application.

Source: https://docs.useparagon.com/apis/api-reference#getfieldoptions
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from .. import operations
from .._runtime.steps import Items, Steps, call, item
from .._runtime.unset import UNSET, Unset
from ..models.field_options import (
    FieldOptionRecord,
    FieldOptions,
    FieldOptionsPage,
    FieldOptionsResponse,
    PageCursor,
    PaginationParameters,
)
from ..models.options import DynamicDefaultInput
from ..models.sources import (
    DynamicDataSource,
    SingleInputSource,
    StaticEnumDataSource,
    decode_single_input_source,
)
from ..models.value_sources import KeyedSource, ValueSource
from . import session
from .accounts import selected_credential
from .arguments import is_number, members, named, selection, text_or_none
from .data_source_checks import checked_models, checked_variant
from .data_sources import DataSources, Dropdown
from .errors import OptionError, SdkError
from .source_loaders import (
    dropdown_loader,
    from_list,
    loaded,
    mapping_loader,
    marked_name,
)

__all__ = ["Choices", "SourceLike", "get_field_options", "iter_field_options"]

Choices = Mapping[str, object] | Sequence[KeyedSource | Mapping[str, object]]
"""The user's choices by the `cacheKey` of the source that they were made in, or a list
of parameters as the API takes them."""


_MOST_EMPTY: Final = 100
"""Pages without an option, one after the other, that are still followed by another."""

SourceLike = SingleInputSource | Mapping[str, object]
"""A source, or the object that it is in JSON."""


def get_field_options(
    client: session.Client,
    integration_type: str | None = None,
    integration: str | None = None,
    action: str | None = None,
    source: SourceLike | None = None,
    search: str | None = None,
    cursor: PageCursor | None = None,
    parameters: Choices | None = None,
    selected_credential_id: str | Unset = UNSET,
) -> Steps[FieldOptions]:
    """Return a page of options.

    What your application registered for a key comes before what the API has.

    Raises:
        OptionError: Neither `action` nor a source that can be loaded is given, or a
            loader of yours is missing, lacks the object type, or returns no options.
        IntegrationNotFoundError: The project has no such integration, or it is not
            active.
        IntegrationNotInstalledError: An account is selected, and none is connected.
        CredentialNotFoundError: No account has the selected id.
        ConfigurationError: A loader has to be awaited and the client is synchronous.
    """
    query = _query(
        _one_name(integration_type, integration),
        action,
        source,
        search,
        cursor,
        parameters,
        selected_credential_id,
    )
    return (yield from _page(client, query))


def iter_field_options(
    client: session.Client,
    integration_type: str | None = None,
    integration: str | None = None,
    action: str | None = None,
    source: SourceLike | None = None,
    search: str | None = None,
    cursor: PageCursor | None = None,
    parameters: Choices | None = None,
    selected_credential_id: str | Unset = UNSET,
) -> Items[FieldOptionRecord]:
    """Yield the options of all pages, each page when it is needed.

    A cursor that comes up again ends it: pages would go round in circles.

    Raises:
        SdkError: As `get_field_options` does, or page after page is empty and there
            is always another one.
    """
    query = _query(
        _one_name(integration_type, integration),
        action,
        source,
        search,
        cursor,
        parameters,
        selected_credential_id,
    )
    seen: set[PageCursor | None] = {query.cursor}
    empty = 0
    while empty < _MOST_EMPTY:
        page = yield from _page(client, query)
        nested = [] if page.nested_data is UNSET else page.nested_data
        for record in (*page.data, *nested):
            yield from item(record)
        empty = 0 if page.data or nested else empty + 1
        following = page.next_page_cursor
        if following is UNSET or not following or following in seen:
            return
        seen.add(following)
        query = replace(query, cursor=following)
    raise SdkError(f"{_MOST_EMPTY} pages in a row have no option: nothing comes")


@dataclass(frozen=True, slots=True)
class _Query:
    """Which options to load."""

    integration: str
    key: str
    source: SingleInputSource | None
    search: str | None
    cursor: PageCursor | None
    parameters: list[KeyedSource]
    selected_credential_id: str | Unset

    @property
    def text_cursor(self) -> str | None:
        """The cursor for loaders, which only make text."""
        return self.cursor if isinstance(self.cursor, str) else None


def _query(
    integration: str,
    action: str | None,
    given: SourceLike | None,
    search: str | None,
    cursor: PageCursor | None,
    parameters: Choices | None,
    selected_credential_id: str | Unset,
) -> _Query:
    text_or_none("action", action)
    text_or_none("search", search)
    selection("selected_credential_id", selected_credential_id)
    source = None if given is None or action is not None else _decoded(given)
    key = _key(source) if action is None else action
    if not key:
        raise OptionError(
            "give action= the sourceType of the input, or source= a source that "
            "get_sources_for_input() returned; of compound sources one part, "
            "such as record_source"
        )
    return _Query(
        integration=integration,
        key=key,
        source=source,
        search=search,
        cursor=_checked(cursor),
        parameters=_listed(parameters),
        selected_credential_id=selected_credential_id,
    )


def _one_name(integration_type: str | None, integration: str | None) -> str:
    """Return the integration, which has two names here: ours and the vendor's."""
    if integration_type is None and integration is not None:
        return named("integration", integration)
    if integration is not None:
        raise OptionError("give integration_type= or integration=, not both")
    return named("integration_type", integration_type)


def _decoded(given: SourceLike) -> SingleInputSource:
    return checked_variant(
        "source", given, decode_single_input_source, SingleInputSource
    )


def _checked(cursor: PageCursor | None) -> PageCursor | None:
    if isinstance(cursor, bool | str | None) or is_number(cursor):
        return cursor
    raise OptionError("cursor must be the next_page_cursor of the page before")


def _key(source: SingleInputSource | None) -> str:
    """Return the key that a source is loaded by, empty if it cannot be loaded."""
    match source:
        case DynamicDataSource(cache_key=str(key)):
            return key
        case StaticEnumDataSource():
            return source.id
        case _:
            return marked_name(source) or ""


def _listed(parameters: Choices | None) -> list[KeyedSource]:
    """Return parameters as the API takes them."""
    if isinstance(parameters, Mapping):
        return [
            KeyedSource(key=key, source=ValueSource(value=value))
            for key, value in members("parameters", parameters).items()
        ]
    return checked_models("parameters", parameters or [], KeyedSource)


def _page(client: session.Client, query: _Query) -> Steps[FieldOptions]:
    """Return one page, from wherever it comes."""
    yield from session.active_integration(client, query.integration)
    own = yield from _own(client.session.sources, query)
    return own if own is not None else (yield from _from_account(client, query))


def _own(sources: DataSources, query: _Query) -> Steps[FieldOptions | None]:
    """Return what is there without asking the API, None if nothing is."""
    source, cursor = query.source, query.text_cursor
    if isinstance(source, StaticEnumDataSource):
        return from_list(source.values, query.search)
    if isinstance(source, DynamicDataSource) and marked_name(source):
        loader = mapping_loader(sources, query.integration, source, query.parameters)
        return (yield from loaded(loader, cursor, query.search))
    found = sources.dropdown(query.integration, query.key)
    if isinstance(found, Dropdown):
        loader = dropdown_loader(query.key, found)
        return (yield from loaded(loader, cursor, query.search))
    return None if found is None else from_list(found, query.search)


def _from_account(client: session.Client, query: _Query) -> Steps[FieldOptions]:
    """Return what the API loads from the user's account."""
    credential = yield from selected_credential(
        client, query.integration, query.selected_credential_id
    )
    answer = yield from call(
        operations.get_field_options(
            client.project_id,
            action=query.integration,
            source_key=query.key,
            selected_credential_id=credential,
            parameters=query.parameters,
            pagination_parameters=PaginationParameters(
                page_cursor=0 if query.cursor is None else query.cursor,
                search=UNSET if query.search is None else query.search,
            ),
        )
    )
    return _read(answer)


def _read(answer: FieldOptionsResponse) -> FieldOptions:
    """Return either form of the answer as one; fields of a mapping stand apart."""
    output = answer.output
    if not isinstance(output, FieldOptionsPage):
        output = FieldOptionsPage(records=output)
    records, cursor = output.records, output.next_page_cursor
    return FieldOptions(
        data=[each for each in records if not isinstance(each, DynamicDefaultInput)],
        nested_data=[each for each in records if isinstance(each, DynamicDefaultInput)],
        next_page_cursor=None if cursor is UNSET else cursor or None,
    )
