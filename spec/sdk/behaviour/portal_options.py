"""What a page is told of the portal that it opens: options, callbacks, loaders.

Source: https://docs.useparagon.com/apis/api-reference#connect
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import InitVar, dataclass, field, fields
from typing import Any, Final

from .._runtime.json_data import is_object
from .._runtime.steps import Steps
from .._runtime.unset import UNSET, Unset
from ..models.events import SdkEventType
from ..models.options import DynamicMappingOptions, MapObjectFieldOptions
from ..models.portal import ConnectOptions
from . import events, session
from .arguments import callback, text_or_none
from .data_sources import Dropdown, Registered, RegisteredMapping
from .source_loaders import FIELDS, OBJECT_TYPES, Loader, dropdown_loader, loaded

__all__ = [
    "ErrorCallback",
    "Listeners",
    "Loaders",
    "answered",
    "options_of",
]

ErrorCallback = Callable[[Exception], object]
"""A callback that is given an error."""

_EVENTS: Final = {
    "onInstall": SdkEventType.ON_INTEGRATION_INSTALL,
    "onSuccess": SdkEventType.ON_INTEGRATION_INSTALL,
    "onUninstall": SdkEventType.ON_INTEGRATION_UNINSTALL,
    "onWorkflowChange": SdkEventType.ON_WORKFLOW_CHANGE,
    "onOpen": SdkEventType.ON_PORTAL_OPEN,
    "onClose": SdkEventType.ON_PORTAL_CLOSE,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Listeners:
    """The callbacks of one portal.

    Raises:
        OptionError: One of them is no function, or none for the client.
    """

    client: InitVar[session.Client]
    on_success: events.InstallCallback | None = None
    on_error: ErrorCallback | None = None
    on_install: events.InstallCallback | None = None
    on_uninstall: events.UninstallCallback | None = None
    on_workflow_change: events.WorkflowCallback | None = None
    on_open: events.PortalOpenCallback | None = None
    on_close: events.PortalCloseCallback | None = None

    def __post_init__(self, client: session.Client) -> None:
        """Check that they can be called."""
        for each in fields(self):
            callback(client, each.name, getattr(self, each.name))

    @property
    def names(self) -> list[str]:
        """The callbacks that the page has to tell of.

        The vendor's SDK calls `onSuccess` only where there is no `onInstall`: one of
        them is enough to know.
        """
        found = [name for name in _EVENTS if self.of(name)]
        if "onInstall" in found and "onSuccess" in found:
            found.remove("onSuccess")
        return [*found, *(["onError"] if self.on_error else [])]

    def of(self, name: str) -> Sequence[events.EventCallback]:
        """Return the callbacks that a callback of the page stands for."""
        given: list[events.EventCallback | None]
        match name:
            case "onInstall" | "onSuccess":
                given = [self.on_install, self.on_success]
            case "onUninstall":
                given = [self.on_uninstall]
            case "onWorkflowChange":
                given = [self.on_workflow_change]
            case "onOpen":
                given = [self.on_open]
            case "onClose":
                given = [self.on_close]
            case _:
                given = []
        return [each for each in given if each is not None]

    @staticmethod
    def event_type(name: str) -> SdkEventType | None:
        """Return the event that a callback of the page is about."""
        return _EVENTS.get(name)


@dataclass(frozen=True, slots=True)
class Loaders:
    """What loads options while a portal is open, by the keys that the page asks with.

    Attributes:
        of_options: Loaders that get a cursor and a search.
        of_fields: Loaders that get the object type before these.
    """

    of_options: dict[str, Loader] = field(default_factory=dict[str, Loader])
    of_fields: dict[str, tuple[str, Callable[..., Any]]] = field(
        default_factory=dict[str, tuple[str, Callable[..., Any]]]
    )

    @property
    def keys(self) -> list[str]:
        """The keys, as the page is told them."""
        return [*self.of_options, *self.of_fields]

    def find(self, key: str, object_type: str) -> Loader | None:
        """Return the loader of a key, None if there is none."""
        found = self.of_fields.get(key)
        if found is None:
            return self.of_options.get(key)
        where, load = found
        return Loader(where, lambda cursor, search: load(object_type, cursor, search))


def options_of(
    sources: Registered,
    *,
    account_type: str | Sequence[str] | None = None,
    external_id: str | Unset = UNSET,
    selected_credential_id: str | Unset = UNSET,
    selected_configuration_id: str | Unset = UNSET,
    allow_multiple_credentials: bool = False,
    override_redirect_url: str | Unset = UNSET,
) -> tuple[ConnectOptions, Loaders]:
    """Return the options as the page takes them, and what loads the rest.

    Args:
        sources: Dropdowns and field mappings.
        account_type: An id, or several.
        external_id: For the new account.
        selected_credential_id: The account that is meant.
        selected_configuration_id: The configuration that is meant.
        allow_multiple_credentials: Whether another account may be connected.
        override_redirect_url: The redirect page.
    """
    loaders = Loaders()
    dropdowns = {
        key: _dropdown(key, each, loaders) for key, each in sources.dropdowns.items()
    }
    mappings = {
        name: _mapping(name, each, loaders) for name, each in sources.mappings.items()
    }
    kinds: str | list[str] | Unset = UNSET
    if isinstance(account_type, str):
        kinds = account_type.strip()
    elif account_type is not None:
        kinds = list(account_type)
    options = ConnectOptions(
        account_type=kinds,
        map_object_fields=mappings or UNSET,
        dropdowns=dropdowns or UNSET,
        external_id=external_id,
        selected_credential_id=selected_credential_id,
        selected_configuration_id=selected_configuration_id,
        allow_multiple_credentials=allow_multiple_credentials or UNSET,
        override_redirect_url=override_redirect_url,
    )
    return options, loaders


def answered(loaders: Loaders, data: Mapping[str, Any]) -> Steps[dict[str, Any]]:
    """Return what the page gets that asked for options.

    Raises:
        OptionError: What a loader returned are no options, or the page asked for others.
        ConfigurationError: It has to be awaited and the client is synchronous.
        Exception: Whatever the loader raises.
    """
    arguments = data.get("arguments")
    given = arguments if is_object(arguments) else {}
    key, object_type = data.get("loader"), given.get("objectType")
    loader = loaders.find(str(key), str(object_type or ""))
    if loader is None:
        return {"error": "there is no such loader"}
    cursor = text_or_none("cursor", given.get("cursor"))
    search = text_or_none("search", given.get("search"))
    page = yield from loaded(loader, cursor, search)
    return {
        "result": {
            "options": [each.to_dict() for each in page.data],
            "nextPageCursor": page.next_page_cursor,
        }
    }


def _dropdown(key: str, source: Any, loaders: Loaders) -> Any:
    """Return what is fixed about a dropdown; its loader is kept."""
    if isinstance(source, Dropdown):
        loaders.of_options[f"dropdowns:{key}"] = dropdown_loader(key, source)
        return {"refreshOnOpen": source.refresh_on_open}
    return [each.to_dict() for each in source]


def _mapping(name: str, source: RegisteredMapping, loaders: Loaders) -> Any:
    """Return what is fixed about a field mapping; its loaders are kept."""
    fixed = None if source.fields is None else _fields(source.fields)
    if source.loaders is None:
        return fixed
    where = f"map_object_fields[{name!r}]"
    loaders.of_options[f"{OBJECT_TYPES}:{name}"] = Loader(
        where, source.loaders.object_types
    )
    loaders.of_fields[f"{FIELDS}:{name}"] = (where, source.loaders.integration_fields)
    return {} if fixed is None else {"applicationFields": fixed}


def _fields(given: MapObjectFieldOptions) -> Any:
    if isinstance(given, DynamicMappingOptions):
        return given.to_dict()
    return [each.to_dict() for each in given]
