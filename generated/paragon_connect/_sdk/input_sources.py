# Copied by paragon-codegen from behaviour input_sources.py; edit that and run "paragon-codegen generate".
# flake8: noqa
# ruff: noqa: PGH004
# pylint: skip-file
# isort: skip_file
# fmt: off

"""Which data sources an input needs.

Source: https://docs.useparagon.com/apis/api-reference#getsourcesforinput
"""

from __future__ import annotations

from collections.abc import Mapping

from .._runtime.steps import Steps
from .._runtime.unset import UNSET
from ..models.inputs import ConnectInput, CustomDropdownInput, decode_connect_input
from ..models.integration import Integration
from ..models.options import Option, OptionOrSection
from ..models.sources import (
    ComboInputDataSource,
    ComboSources,
    DataSource,
    DefaultFieldValueSources,
    DynamicComboInputDataSource,
    DynamicDataSource,
    FieldMapperDataSource,
    FieldMapperSources,
    InputSources,
    SingleSource,
    StaticEnumDataSource,
)
from . import session
from .arguments import named
from .copies import copied
from .data_source_checks import checked_variant
from .data_sources import DataSources, Dropdown
from .source_loaders import FIELDS, OBJECT_TYPES, mark

__all__ = ["InputLike", "get_data_source_options", "get_sources_for_input"]


InputLike = ConnectInput | Mapping[str, object]
"""An input, or the object that it is in JSON."""


def get_data_source_options(
    client: session.Client, integration_type: str, source_type: str
) -> Steps[DataSource | None]:
    """Return a data source of an integration, None if it has none of that name.

    Raises:
        IntegrationNotFoundError: The project has no such integration.
    """
    named("source_type", source_type)
    found = yield from session.integration(client, integration_type)
    return _data_source(found, source_type)


def get_sources_for_input(
    client: session.Client, integration_type: str, connect_input: InputLike
) -> Steps[InputSources | None]:
    """Return the sources that an input needs, None if it needs none or has none.

    Raises:
        OptionError: What is given is no input.
    """
    named("integration_type", integration_type)
    registered = client.session.sources
    found = _decoded(connect_input)
    if isinstance(found, CustomDropdownInput):
        return _of_dropdown(registered, integration_type, found)
    source_type = _member(found, "source_type", "sourceType")
    if source_type is None:
        return None
    known = yield from session.integrations(client)
    source = _data_source(known.get(integration_type), source_type)
    if isinstance(source, FieldMapperDataSource):
        name = _member(found, "dynamic_object_name", "dynamicObjectName")
        return _of_mapper(registered, integration_type, name, source)
    return _of_source(source)


def _decoded(given: InputLike) -> ConnectInput:
    return checked_variant("connect_input", given, decode_connect_input, ConnectInput)


def _member(connect_input: ConnectInput, name: str, wire: str) -> str | None:
    """Return a member that only some inputs have, those of unknown types too."""
    found = getattr(connect_input, name, connect_input.extra.get(wire))
    return found if isinstance(found, str) and found else None


def _data_source(integration: Integration | None, name: str) -> DataSource | None:
    """Return a copy of a data source, if the integration has it."""
    config = None if integration is None else integration.sdk_integration_config
    return copied(config.data_sources.get(name)) if config else None


def _of_dropdown(
    registered: DataSources, integration_type: str, dropdown: CustomDropdownInput
) -> SingleSource | None:
    """Return the source of a dropdown that the application feeds."""
    found = registered.dropdown(integration_type, dropdown.key)
    if isinstance(found, Dropdown):
        return SingleSource(source=_loading(dropdown, found))
    built_in = dropdown.custom_dropdown_options or []
    if found is None and not built_in:
        return None
    values: list[OptionOrSection] = (
        [Option.from_dict(each.to_dict()) for each in built_in]
        if found is None
        else [*copied(found)]
    )
    return SingleSource(
        source=StaticEnumDataSource(
            title=dropdown.title, id=dropdown.key, values=values
        )
    )


def _loading(shown: CustomDropdownInput, dropdown: Dropdown) -> DynamicDataSource:
    """Return the source that stands for the loader of a dropdown, by its key."""
    return DynamicDataSource(
        title=shown.title,
        cache_key=shown.key,
        refresh_dependencies=[],
        refresh_on_open=True if dropdown.refresh_on_open else UNSET,
    )


def _of_mapper(
    registered: DataSources,
    integration_type: str,
    name: str | None,
    source: FieldMapperDataSource,
) -> FieldMapperSources:
    """Return the sources of a field mapping, loaders of the application first."""
    found = registered.mapping(integration_type, name) if name else None
    fields = UNSET if found is None or found.fields is None else copied(found.fields)
    if name and found is not None and found.loaders is not None:
        return FieldMapperSources(
            record_source=mark(source.record_source, name, OBJECT_TYPES),
            field_source=mark(source.field_source, name, FIELDS),
            map_object_field_options=fields,
        )
    return FieldMapperSources(
        record_source=source.record_source,
        field_source=source.field_source,
        dependent_input_source=source.dependent_input_source,
        dependent_field_input_source=source.dependent_field_input_source,
        map_object_field_options=fields,
    )


def _of_source(source: DataSource | None) -> InputSources | None:
    """Return the sources in a data source; None for kinds that are not known."""
    match source:
        case DynamicDataSource() | StaticEnumDataSource():
            return SingleSource(source=source)
        case ComboInputDataSource():
            return ComboSources(
                main_input_source=source.main_input_source,
                dependent_input_source=source.dependent_input_source,
            )
        case DynamicComboInputDataSource():
            return DefaultFieldValueSources(
                main_input_source=source.main_input_source,
                dependent_input_source=source.dependent_input_source,
                variable_input_source=source.variable_input_source,
            )
        case _:
            return None
