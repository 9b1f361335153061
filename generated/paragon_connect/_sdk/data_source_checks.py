# Copied by paragon-codegen from behaviour data_source_checks.py; edit that and run "paragon-codegen generate".
# flake8: noqa
# ruff: noqa: PGH004
# pylint: skip-file
# isort: skip_file
# fmt: off

"""Registering data sources: everything is checked, and all or nothing is taken.

Source: https://docs.useparagon.com/apis/api-reference#setdatasources
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeGuard, TypeVar, cast

from .._runtime.codec import Decoder
from .._runtime.errors import DecodeError
from .._runtime.model import MISFIT, Model
from ..models.options import (
    CustomDropdownField,
    DynamicMappingField,
    DynamicMappingOptions,
    MapObjectFieldOptions,
    Option,
)
from . import session
from .arguments import callback, members, switch
from .data_sources import (
    DataSources,
    Dropdown,
    DropdownSources,
    FieldMapping,
    IntegrationSpecificSources,
    MappingSources,
    OptionsLoader,
    Registered,
    RegisteredMapping,
)
from .errors import OptionError

__all__ = [
    "call_sources",
    "checked_model",
    "checked_models",
    "checked_variant",
    "field_mappings",
    "is_listed",
    "is_mapping",
    "set_data_sources",
]

T = TypeVar("T")
V = TypeVar("V")
M = TypeVar("M", bound=Model)

_DROPDOWN = (
    "give a list of options with `label` and `value`, a function that loads them, "
    "or Dropdown(load_options=…)"
)
_TWICE = {"map_object_fields", "mapObjectFields"}
_LOADERS = ("objectTypes", "integrationFields")
_MAPPING = (
    "give a list of fields with `label` and `value`, DynamicMappingOptions(fields=…), "
    "or FieldMapping(object_types=…, integration_fields=…)"
)


def set_data_sources(
    client: session.Client,
    dropdowns: DropdownSources | None = None,
    map_object_fields: MappingSources | None = None,
    integration_specific_sources: IntegrationSpecificSources | None = None,
) -> None:
    """Register data sources in place of all that were registered before.

    Raises:
        OptionError: A source is none; those from before stay.
    """
    name = "integration_specific_sources"
    specific = _each(name, integration_specific_sources, _specific)
    for key, each in specific.items():
        _waited_for(client, f"{name}[{key!r}].", each)
    client.session.application.sources = DataSources(
        call_sources(client, dropdowns, map_object_fields), specific
    )


def field_mappings(
    client: session.Client, name: str, given: MappingSources | None
) -> Registered:
    """Return field mappings that one call brings along.

    Raises:
        OptionError: One of them is none.
    """
    return _waited_for(client, "", Registered(mappings=_each(name, given, _mapping)))


def call_sources(
    client: session.Client,
    dropdowns: DropdownSources | None,
    mappings: MappingSources | None,
) -> Registered:
    """Return the data sources that one call brings along.

    Raises:
        OptionError: One of them is none.
    """
    return _waited_for(client, "", _registered("", dropdowns, mappings))


def checked_models(where: str, given: object, kind: type[M]) -> list[M]:
    """Return models of their own that say what was given.

    Args:
        where: What to call them in an error.
        given: Models, or the objects that they are in JSON.
        kind: Class of the models.

    Raises:
        OptionError: Something else was given.
    """
    if not is_listed(given):
        raise OptionError(f"{where} must be a list")
    return [
        checked_model(f"{where}[{at}]", each, kind) for at, each in enumerate(given)
    ]


def checked_model(where: str, given: object, kind: type[M]) -> M:
    """Return a model of its own that says what was given, as `checked_models` does."""
    data: Any = given.to_dict() if isinstance(given, Model) else given
    if is_mapping(data):
        data = members(where, data)
    try:
        return kind.from_dict(data)
    except DecodeError as error:
        place, reason = error.path.removeprefix("$"), error.message
    raise OptionError(f"{where}{place}: {reason}")


def checked_variant(where: str, given: object, decode: Decoder[V], union: object) -> V:
    """Return the variant of a union that a model, or an object in JSON, says.

    Args:
        where: What to call it in an error.
        given: The model or the object.
        decode: Reads the union.
        union: The union, for the error.

    Raises:
        OptionError: It is none of the variants.
    """
    data = members(where, given.to_dict() if isinstance(given, Model) else given)
    try:
        return decode(data)
    except MISFIT as error:
        # What explains mistakes loads only when there is one.
        from .._runtime.explain import decode_error

        reason = decode_error(union, data, error)
    raise OptionError(f"{where}{reason.path.removeprefix('$')}: {reason.message}")


def is_listed(value: object) -> TypeGuard[Sequence[Any]]:
    """Tell whether a value is a list of things, and not text."""
    return isinstance(value, Sequence) and not isinstance(value, str | bytes)


def is_mapping(value: object) -> TypeGuard[Mapping[Any, Any]]:
    """Tell whether a value has members by name."""
    return isinstance(value, Mapping)


def _specific(where: str, given: object) -> Registered:
    names = {"dropdowns", "map_object_fields", "mapObjectFields"}
    if not is_mapping(given) or not given.keys() <= names or given.keys() >= _TWICE:
        raise OptionError(
            f"{where} is no data source: "
            "give IntegrationSources(dropdowns=…, map_object_fields=…)"
        )
    mappings = given.get("map_object_fields", given.get("mapObjectFields"))
    return _registered(f"{where}.", given.get("dropdowns"), mappings)


def _registered(where: str, dropdowns: object, mappings: object) -> Registered:
    return Registered(
        _each(f"{where}dropdowns", dropdowns, _dropdown),
        _each(f"{where}map_object_fields", mappings, _mapping),
    )


def _waited_for(client: session.Client, where: str, found: Registered) -> Registered:
    """Return data sources whose loaders the client can wait for."""
    for key, each in found.dropdowns.items():
        if isinstance(each, Dropdown):
            callback(client, f"{where}dropdowns[{key!r}]", each.load_options)
    for name, mapping in found.mappings.items():
        if mapping.loaders is not None:
            place, loaders = f"{where}map_object_fields[{name!r}]", mapping.loaders
            callback(client, f"{place}.object_types", loaders.object_types)
            callback(client, f"{place}.integration_fields", loaders.integration_fields)
    return found


def _each(where: str, given: object, check: Callable[[str, Any], T]) -> dict[str, T]:
    """Return every member of a mapping, checked."""
    if given is None:
        return {}
    if not is_mapping(given):
        raise OptionError(f"{where} must be a mapping of names to data sources")
    return {
        key: check(f"{where}[{key!r}]", each)
        for key, each in members(where, given).items()
    }


def _dropdown(where: str, given: object) -> list[Option] | Dropdown:
    match given:
        case Dropdown():
            _callable(f"{where}.load_options", given.load_options)
            return given
        case _ if callable(given):
            return Dropdown(cast("OptionsLoader", given))
        case _ if is_mapping(given) and "loadOptions" in given:
            return _documented_dropdown(where, given)
        case _ if is_listed(given):
            fields = checked_models(where, given, CustomDropdownField)
            return [Option.from_dict(each.to_dict()) for each in fields]
        case _:
            raise OptionError(f"{where} is no data source: {_DROPDOWN}")


def _mapping(where: str, given: object) -> RegisteredMapping:
    if is_mapping(given) and not given.keys().isdisjoint(_LOADERS):
        given = _documented_mapping(where, given)
    if not isinstance(given, FieldMapping):
        return RegisteredMapping(_fields(where, given))
    _callable(f"{where}.object_types", given.object_types)
    _callable(f"{where}.integration_fields", given.integration_fields)
    if given.application_fields is None:
        return RegisteredMapping(None, given)
    fields = _fields(f"{where}.application_fields", given.application_fields)
    if not isinstance(fields, DynamicMappingOptions):
        fields = DynamicMappingOptions(fields=fields)
    fields.use_byo_field_mapping_option = True
    return RegisteredMapping(fields, given)


def _documented_dropdown(where: str, given: Mapping[Any, Any]) -> Dropdown:
    """Return a dropdown that has the form of the vendor's page."""
    _known(where, given, {"loadOptions", "refreshOnOpen"})
    _callable(f"{where}.loadOptions", given["loadOptions"])
    refresh = switch(f"{where}.refreshOnOpen", given.get("refreshOnOpen", False))
    return Dropdown(given["loadOptions"], refresh)


def _documented_mapping(where: str, given: Mapping[Any, Any]) -> FieldMapping:
    """Return a field mapping that has the form of the vendor's page.

    Its loader of fields gets the object type as that of JavaScript does: within an
    object of parameters.
    """
    _known(where, given, {*_LOADERS, "applicationFields"})
    object_types, fields = (_getter(where, given, name) for name in _LOADERS)

    def integration_fields(
        object_type: str, cursor: str | None, search: str | None
    ) -> Any:
        return fields({"objectType": object_type}, cursor, search)

    return FieldMapping(
        object_types, integration_fields, given.get("applicationFields")
    )


def _getter(where: str, given: Mapping[Any, Any], name: str) -> Callable[..., Any]:
    """Return the function in `{"get": …}`."""
    found = given.get(name)
    get = found.get("get") if is_mapping(found) else None
    if not callable(get):
        raise OptionError(f"{where}.{name} must be an object with a function `get`")
    return cast("Callable[..., Any]", get)


def _known(where: str, given: Mapping[Any, Any], names: set[str]) -> None:
    """Refuse members that would have no effect."""
    strange = sorted(map(str, given.keys() - names))
    if strange:
        raise OptionError(
            f"{where} has no {strange[0]!r}; there are {', '.join(sorted(names))}"
        )


def _fields(where: str, given: object) -> MapObjectFieldOptions:
    if is_listed(given):
        return checked_models(where, given, DynamicMappingField)
    if isinstance(given, DynamicMappingOptions) or is_mapping(given):
        return checked_model(where, given, DynamicMappingOptions)
    raise OptionError(f"{where} is no data source: {_MAPPING}")


def _callable(where: str, given: object) -> None:
    if not callable(given):
        raise OptionError(f"{where} must be a function")
