"""Options from functions and lists of your own application.

Source: https://docs.useparagon.com/apis/api-reference#setdatasources
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Final

from .._runtime.steps import Steps, resolve
from ..models.field_options import FieldOptions
from ..models.options import (
    CustomDropdownField,
    Option,
    OptionOrSection,
    Section,
)
from ..models.sdk_options import LoadedOptions
from ..models.sources import DynamicDataSource
from ..models.value_sources import KeyedSource, ValueSource
from .copies import copied
from .data_source_checks import (
    checked_model,
    checked_models,
    is_listed,
    is_mapping,
)
from .data_sources import DataSources, Dropdown, OptionsLoader
from .errors import OptionError

__all__ = [
    "FIELDS",
    "OBJECT_TYPES",
    "Loader",
    "dropdown_loader",
    "from_list",
    "loaded",
    "mapping_loader",
    "mark",
    "marked_name",
]

OBJECT_TYPES: Final = "objectTypes"
FIELDS: Final = "integrationFields"

# The vendor's SDK marks sources by the same members, so that a source that one of
# them handed out can be told by the other. They survive a trip through JSON.
_NAME: Final = "dynamicFieldMappingKey"
_PART: Final = "dynamicFieldMappingType"


def mark(source: DynamicDataSource, name: str, part: str) -> DynamicDataSource:
    """Return a source that stands for a loader of a field mapping.

    Args:
        source: The source whose place it takes.
        name: Name of the field mapping.
        part: `OBJECT_TYPES` or `FIELDS`.
    """
    return DynamicDataSource.from_dict({**source.to_dict(), _NAME: name, _PART: part})


def marked_name(source: object) -> str | None:
    """Return the field mapping whose loader a source stands for, if it does."""
    if not isinstance(source, DynamicDataSource):
        return None
    name = source.extra.get(_NAME)
    return name if isinstance(name, str) else None


@dataclass(frozen=True, slots=True)
class Loader:
    """A function that gives a page of options.

    Attributes:
        where: What to call it in an error.
        call: Gets cursor and search.
    """

    where: str
    call: OptionsLoader


def dropdown_loader(key: str, dropdown: Dropdown) -> Loader:
    """Return the loader of a dropdown."""
    return Loader(f"dropdowns[{key!r}]", dropdown.load_options)


def mapping_loader(
    sources: DataSources,
    integration_type: str,
    source: DynamicDataSource,
    parameters: Sequence[KeyedSource],
) -> Loader:
    """Return the loader of a field mapping that a source stands for.

    Raises:
        OptionError: No such loader is registered, or it needs an object type.
    """
    name = str(marked_name(source))
    where = f"map_object_fields[{name!r}]"
    found = sources.mapping(integration_type, name)
    if found is None or found.loaders is None:
        raise OptionError(
            f"no loaders are registered for {where}: register "
            "FieldMapping(object_types=…, integration_fields=…) with set_data_sources()"
        )
    if source.extra.get(_PART) == OBJECT_TYPES:
        return Loader(where, found.loaders.object_types)
    return Loader(
        where, partial(found.loaders.integration_fields, _chosen(where, parameters))
    )


def loaded(
    loader: Loader, cursor: str | None, search: str | None
) -> Steps[FieldOptions]:
    """Return what a loader gives.

    Raises:
        OptionError: What it returned are no options.
        ConfigurationError: It has to be awaited and the client is synchronous.
    """
    given = yield from resolve(
        loader.call(cursor, search), f"the loader of {loader.where}"
    )
    page = _checked(f"what the loader of {loader.where} returned", given)
    return FieldOptions(
        data=[Option.from_dict(each.to_dict()) for each in page.options],
        nested_data=[],
        next_page_cursor=page.next_page_cursor or None,
    )


def _checked(where: str, given: object) -> LoadedOptions:
    """Return what a loader gave as a page; a list is the only one."""
    if is_listed(given):
        options = checked_models(where, given, CustomDropdownField)
        return LoadedOptions(options=options, next_page_cursor=None)
    if isinstance(given, LoadedOptions) or is_mapping(given):
        return checked_model(where, given, LoadedOptions)
    raise OptionError(
        f"{where} is {type(given).__name__}: return a list of options, "
        "or LoadedOptions(options=…, next_page_cursor=…)"
    )


def from_list(options: Sequence[OptionOrSection], search: str | None) -> FieldOptions:
    """Return options that are there already; `search` has to be in their labels."""
    found = list(_matching(options, (search or "").strip().casefold()))
    return FieldOptions(data=found, nested_data=[], next_page_cursor=None)


def _chosen(where: str, parameters: Sequence[KeyedSource]) -> str:
    """Return the first choice of the user, which is the object type."""
    for each in parameters:
        if isinstance(each.source, ValueSource) and each.source.value:
            return str(each.source.value)
    raise OptionError(
        f"{where} needs the object type to load fields: pass it as a parameter, "
        "such as parameters={sources.record_source.cache_key: 'Contact'}"
    )


def _matching(
    options: Sequence[OptionOrSection], wanted: str
) -> Iterator[OptionOrSection]:
    """Yield copies of the options that match, within sections too."""
    for each in options:
        if isinstance(each, Section):
            items = [one for one in each.items if wanted in one.label.casefold()]
            if items or not wanted:
                yield Section(
                    title=each.title, items=copied(items), extra={**each.extra}
                )
        elif wanted in each.label.casefold():
            yield copied(each)
