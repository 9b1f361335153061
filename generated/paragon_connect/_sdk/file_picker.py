# Copied by paragon-codegen from behaviour file_picker.py; edit that and run "paragon-codegen generate".
# flake8: noqa
# ruff: noqa: PGH004
# pylint: skip-file
# isort: skip_file
# fmt: off

"""Pickers of the user's files at a provider, in the user's own browser.

Source: https://docs.useparagon.com/apis/api-reference#external-file-picker
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, TypeAlias

from .._runtime.dialogs import Dialog
from .._runtime.finishing import finish
from .._runtime.json_data import is_object
from .._runtime.steps import Steps
from .._runtime.unset import UNSET, Unset
from ..models.portal import FilePickerInitOptions, FilePickerOptions, PickedFile
from . import accounts, browser, session
from .arguments import members, named, selection, switch, text_or_none
from .data_source_checks import is_listed
from .errors import OptionError
from .flow_state import OpenUrl
from .install_requests import is_web
from .integrations import get_integration_account
from .picker_talk import FileListeners, PickerTalk
from .portal_site import PICKERS
from .portal_window import USUAL_TIMEOUT, Call, Shown, attended, served
from .sdk_bundle import BundlePath

__all__ = [
    "FilesCallback",
    "IntegrationOptions",
    "Picker",
    "PickerCallback",
    "external_file_picker",
    "init",
    "open_picker",
]

PickerCallback: TypeAlias = Callable[[], object]
"""A callback that is given nothing."""

IntegrationOptions: TypeAlias = Mapping[str, Mapping[str, Any]]
"""What only one provider's picker understands, by integration type."""

FilesCallback: TypeAlias = Callable[[Any], object]
"""A callback that is given what the provider's picker says of the selected files."""


@dataclass(frozen=True, slots=True)
class Picker:
    """A picker that was described, and perhaps initialized.

    Attributes:
        client: The client.
        integration_type: Whose files are picked.
        options: What may be picked.
        listeners: The callbacks.
        started: What the provider's picker needs; None before `init`.
        selected_credential_id: The account.
    """

    client: session.Client
    integration_type: str
    options: FilePickerOptions
    listeners: FileListeners
    started: FilePickerInitOptions | None = None
    selected_credential_id: str | Unset = UNSET


def external_file_picker(
    client: session.Client,
    integration_type: str,
    *,
    allowed_types: Sequence[str] | None = None,
    allow_multi_select: bool = False,
    allow_folder_select: bool = False,
    integration_options: IntegrationOptions | None = None,
    on_open: PickerCallback | None = None,
    on_close: PickerCallback | None = None,
    on_file_select: FilesCallback | None = None,
    on_cancel: PickerCallback | None = None,
) -> Picker:
    """Describe a picker; nothing is opened.

    Raises:
        OptionError: The integration has no picker, or an option is wrong.
    """
    if named("integration_type", integration_type) not in PICKERS:
        raise OptionError(
            f"{integration_type!r} has no file picker; there are {', '.join(PICKERS)}"
        )
    listeners = FileListeners(client, on_open, on_close, on_file_select, on_cancel)
    options = FilePickerOptions(
        allowed_types=_types(allowed_types),
        allow_multi_select=switch("allow_multi_select", allow_multi_select),
        allow_folder_select=switch("allow_folder_select", allow_folder_select),
        integration_options=_own_options(integration_options),
    )
    return Picker(client, integration_type, options, listeners)


def init(
    picker: Picker,
    *,
    developer_key: str | None = None,
    app_id: str | None = None,
    folder_id: str | None = None,
    selected_credential_id: str | Unset = UNSET,
) -> Picker:
    """Return a picker with what the provider's needs to start.

    Raises:
        OptionError: Something is missing, or wrong.
    """
    selection("selected_credential_id", selected_credential_id)
    given = {
        "developer_key": text_or_none("developer_key", developer_key),
        "app_id": text_or_none("app_id", app_id),
        "folder_id": text_or_none("folder_id", folder_id),
    }
    needed = {"googledrive": "developer_key", "box": "folder_id"}
    missing = needed.get(picker.integration_type)
    if missing is not None and not given[missing]:
        raise OptionError(f"the picker of {picker.integration_type!r} needs {missing}=")
    known: dict[str, Any] = {key: UNSET if v is None else v for key, v in given.items()}
    return replace(
        picker,
        started=FilePickerInitOptions(**known),
        selected_credential_id=selected_credential_id,
    )


def open_picker(
    picker: Picker,
    *,
    open_url: OpenUrl = browser.open_in_browser,
    timeout: float = USUAL_TIMEOUT,
    sdk_bundle: BundlePath | None = None,
    framed_by: Sequence[str] | None = None,
) -> Steps[list[PickedFile]]:
    """Show the picker until the user is done, and return the selected files.

    Raises:
        OptionError: `init` was not called, or an option is wrong.
        UserNotAuthenticatedError: No user is signed in.
        IntegrationNotFoundError: The project has no such active integration.
        IntegrationNotInstalledError: The user has connected no account.
        CredentialNotFoundError: No account has the selected id.
        SdkBundleError: The vendor's SDK is not there.
        PortalBlockedError: The page could not be opened.
        PortalError: The picker could not be shown.
        PortalTimeoutError: The user was not done in time.
    """
    if open_url is None:
        raise OptionError("open_url must open the page of the picker")
    shown = Shown(picker.client, open_url, timeout, sdk_bundle, framed_by)
    if picker.started is None:
        raise OptionError("a picker that was not initialized cannot open: call init()")
    dialog: Dialog[list[PickedFile]] = _shown(picker, picker.started, shown)
    return (yield from finish(dialog))


def _shown(
    picker: Picker,
    started: FilePickerInitOptions,
    shown: Shown,
) -> Dialog[list[PickedFile]]:
    """Show the picker, and return the selected files."""
    client, name = picker.client, picker.integration_type
    yield from session.active_integration(client, name)
    found = yield from accounts.usable_account(
        client, name, picker.selected_credential_id
    )
    started = _for_account(started, found.credential_id)
    talk = PickerTalk(picker.listeners)
    call = Call(
        method="pickFiles",
        integration=name,
        options=picker.options.to_dict(),
        callbacks=talk.names,
        init=started.to_dict(),
        # Browsers open a window of a provider's own after a click only.
        autostart=PICKERS[name].site is None,
    )
    forms = yield from _addresses(client, name, picker.selected_credential_id)
    with (yield from served(client, call, shown, forms)) as page:
        yield from attended(client, page, talk.take, shown)
        return (yield from talk.settled())


def _for_account(
    started: FilePickerInitOptions, credential_id: str | Unset
) -> FilePickerInitOptions:
    """Return the options of a picker for an account."""
    return FilePickerInitOptions(
        developer_key=started.developer_key,
        app_id=started.app_id,
        folder_id=started.folder_id,
        selected_credential_id=credential_id,
    )


def _addresses(
    client: session.Client, name: str, selected_credential_id: str | Unset
) -> Steps[list[str]]:
    """Return where the files of the account are, where the picker's window goes there."""
    site = PICKERS[name].site
    if site is None:
        return []
    found = yield from get_integration_account(
        client,
        name,
        include_account_auth=True,
        selected_credential_id=selected_credential_id,
    )
    group, member = site
    told = found.to_dict().get(group)
    address = told.get(member) if is_object(told) else None
    if not isinstance(address, str):
        return []
    # A host may stand alone.
    url = address if "://" in address else f"https://{address}"
    return [url] if is_web(url) else []


def _types(given: Sequence[str] | None) -> list[str] | Unset:
    """Return the types of files, UNSET for all."""
    if given is None:
        return UNSET
    if not is_listed(given):
        raise OptionError("allowed_types must be a list of MIME types")
    return [named("allowed_types", each) for each in given]


def _own_options(
    given: IntegrationOptions | None,
) -> dict[str, dict[str, Any]] | Unset:
    """Return what only one provider's picker understands."""
    if given is None:
        return UNSET
    return {
        key: members(f"integration_options[{key!r}]", each)
        for key, each in members("integration_options", given).items()
    }
