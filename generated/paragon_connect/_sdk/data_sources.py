# Copied by paragon-codegen from behaviour data_sources.py; edit that and run "paragon-codegen generate".
# flake8: noqa
# ruff: noqa: PGH004
# pylint: skip-file
# isort: skip_file
# fmt: off

"""Data sources of your application: options for dropdowns and field mappings.

Source: https://docs.useparagon.com/apis/api-reference#setdatasources
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypedDict

from ..models.options import (
    CustomDropdownField,
    DynamicMappingField,
    DynamicMappingOptions,
    MapObjectFieldOptions,
    Option,
)
from ..models.sdk_options import LoadedOptions

__all__ = [
    "AnyDropdown",
    "AnyMapping",
    "DataSources",
    "Dropdown",
    "DropdownSources",
    "FieldMapping",
    "FieldsLoader",
    "IntegrationSources",
    "IntegrationSpecificSources",
    "Loaded",
    "MappingFields",
    "MappingSources",
    "OptionFields",
    "OptionsLoader",
    "Registered",
    "RegisteredMapping",
]

OptionFields = Sequence[CustomDropdownField | Mapping[str, object]]
"""Options with a `label` and a `value` each."""

Loaded = LoadedOptions | Mapping[str, object] | OptionFields
"""What a loader returns: a page of options, or a list where there is but one page."""

OptionsLoader = Callable[[str | None, str | None], Loaded | Awaitable[Loaded]]
"""A function of yours that is given the cursor of the page and the text of the search."""

FieldsLoader = Callable[[str, str | None, str | None], Loaded | Awaitable[Loaded]]
"""A function of yours that is given the object type, the cursor and the search."""

MappingFields = (
    DynamicMappingOptions
    | Mapping[str, object]
    | Sequence[DynamicMappingField | Mapping[str, object]]
)
"""Fields of your application: a list, or an object with `fields` and options."""


@dataclass(frozen=True, slots=True)
class Dropdown:
    """A dropdown whose options your application loads.

    Attributes:
        load_options: Gets the cursor, None for the first page, and the text to search
            for, None for all options. In the async client it may be a coroutine
            function.
        refresh_on_open: Whether whoever shows the dropdown loads the options anew each
            time it is opened; the source has it as `refresh_on_open`.
    """

    load_options: OptionsLoader
    refresh_on_open: bool = False


@dataclass(frozen=True, slots=True)
class FieldMapping:
    """A field mapping whose object types and fields your application loads.

    Attributes:
        object_types: Gets cursor and search, as a dropdown's loader does.
        integration_fields: Gets the object type that the user chose, cursor and search.
        application_fields: Fields of your application that take part.
    """

    object_types: OptionsLoader
    integration_fields: FieldsLoader
    application_fields: MappingFields | None = None


AnyDropdown = OptionFields | OptionsLoader | Dropdown | Mapping[str, object]
"""Options of a dropdown, a function that loads them, or that with more about it.

A mapping has the form of the vendor's page: `{"loadOptions": …, "refreshOnOpen": …}`.
"""

DropdownSources = Mapping[str, AnyDropdown]
"""Dropdowns by the `key` of their inputs."""

AnyMapping = MappingFields | FieldMapping
"""Fields of your application, or how everything about a field mapping is loaded.

That may have the form of the vendor's page too: `{"objectTypes": {"get": …},
"integrationFields": {"get": …}, "applicationFields": …}`.
"""

MappingSources = Mapping[str, AnyMapping]
"""Field mappings by the `dynamicObjectName` of their inputs."""


class IntegrationSources(TypedDict, total=False):
    """Data sources for one integration; they come before those for all.

    Attributes:
        dropdowns: Dropdowns by the `key` of their inputs.
        map_object_fields: Field mappings by the `dynamicObjectName` of their inputs.
    """

    dropdowns: DropdownSources
    map_object_fields: MappingSources


IntegrationSpecificSources = Mapping[str, IntegrationSources]
"""Data sources for single integrations by integration type."""


@dataclass(frozen=True, slots=True)
class RegisteredMapping:
    """A field mapping as it was checked.

    Attributes:
        fields: Fields of your application, and what users may do with them.
        loaders: How object types and fields are loaded, where they are.
    """

    fields: MapObjectFieldOptions | None
    loaders: FieldMapping | None = None


@dataclass(frozen=True, slots=True)
class Registered:
    """Data sources as they were checked, for all integrations or for one.

    Attributes:
        dropdowns: Options, or how they are loaded, by key.
        mappings: Field mappings by name.
    """

    dropdowns: Mapping[str, Sequence[Option] | Dropdown] = field(
        default_factory=dict[str, Sequence[Option] | Dropdown]
    )
    mappings: Mapping[str, RegisteredMapping] = field(
        default_factory=dict[str, RegisteredMapping]
    )


@dataclass(frozen=True, slots=True)
class DataSources:
    """What `set_data_sources` registered; the next call replaces it whole.

    Attributes:
        everywhere: Sources for all integrations.
        of_integration: Sources by integration type, which come first.
    """

    everywhere: Registered = field(default_factory=Registered)
    of_integration: Mapping[str, Registered] = field(
        default_factory=dict[str, Registered]
    )

    def beside(self, own: Mapping[str, Registered]) -> DataSources:
        """Return these sources behind others of single integrations."""
        if not own:
            return self
        of_integration = dict(self.of_integration)
        for integration_type, each in own.items():
            before = of_integration.get(integration_type, _NOTHING)
            of_integration[integration_type] = Registered(
                {**before.dropdowns, **each.dropdowns},
                {**before.mappings, **each.mappings},
            )
        return DataSources(self.everywhere, of_integration)

    def dropdown(
        self, integration_type: str, key: str
    ) -> Sequence[Option] | Dropdown | None:
        """Return what was registered for a dropdown, None if nothing was."""
        own = self.of_integration.get(integration_type, _NOTHING).dropdowns
        return own.get(key, self.everywhere.dropdowns.get(key))

    def mapping(self, integration_type: str, name: str) -> RegisteredMapping | None:
        """Return what was registered for a field mapping, None if nothing was."""
        own = self.of_integration.get(integration_type, _NOTHING).mappings
        return own.get(name, self.everywhere.mappings.get(name))


_NOTHING = Registered()
