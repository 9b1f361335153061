"""A call of each method of the SDK, as a program makes it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from tests.sdk.hostile_windows import page_that_is_left
from tests.sdk.options_support import SOURCES
from tests.sdk.payloads import (
    A1,
    C1,
    HOME,
    HOME_SHARED,
    M1,
    RESOURCE_WORKFLOW,
    S1,
    S2,
    SLACK_ACCOUNT,
    SLACK_DEFAULT,
    SLACK_TEAM,
    WORK,
)

Call = Callable[[Any], Any]

DROPDOWN: Final = {"id": "a", "type": "CUSTOM_DROPDOWN", "title": "A", "key": "b"}
MAPPER: Final = {
    "id": "m",
    "type": "FIELD_MAPPER",
    "title": "M",
    "sourceType": "mapping",
}
PARAMETER: Final = {"id": "p", "type": "ENUM", "title": "P", "values": ["a", 1]}
SELECTED: Final = {
    "selected_credential_id": WORK,
    "selected_configuration_id": "shared",
}


def _opened(url: str) -> bool:
    """Open an address, as a browser would; what is none of the web is no address."""
    assert url.startswith(("https://", "http://"))
    assert url.isprintable()
    return True


def _install(name: str, **options: Any) -> Call:
    def call(p: Any) -> Any:
        return p.install_integration(name, open_url=_opened, **options)

    return call


def _start(name: str, **options: Any) -> Call:
    return lambda p: p.install_flow.start(name, open_url=_opened, **options)


def _resume(p: Any) -> Any:
    return p.install_flow.resume(p.install_flow.save(), open_url=None)


CALLS: Final[dict[str, Call]] = {
    "authenticate": lambda p: p.authenticate(),
    "authenticate with metadata": lambda p: p.authenticate(
        metadata={"name": "Ziggy", "deep": {"a": 1}}
    ),
    "logout": lambda p: p.logout(),
    "get_user": lambda p: p.get_user(),
    "get_authenticated_user": lambda p: p.get_authenticated_user(),
    "set_user_metadata": lambda p: p.set_user_metadata({"plan": "free"}),
    "set_headless": lambda p: p.set_headless(True),
    "get_integration_metadata": lambda p: p.get_integration_metadata(),
    "get_integration_metadata of one": lambda p: p.get_integration_metadata(
        "custom.acme"
    ),
    "get_integration_config": lambda p: p.get_integration_config("slack"),
    "get_integration_id": lambda p: p.get_integration_id("slack"),
    "get_integration_account": lambda p: p.get_integration_account(
        "googleCalendar", include_account_auth=True, selected_credential_id=HOME
    ),
    "get_triggers": lambda p: p.get_triggers("slack"),
    "tools": lambda p: p.tools("openai"),
    "call_tool": lambda p: p.call_tool(
        "GOOGLE_CALENDAR_LIST_EVENTS", {"limit": 1}, selected_credential_id=HOME
    ),
    "wait_for_sync": lambda p: p.wait_for_sync("s1", timeout=60),
    "wait_for_workflow_execution": (
        lambda p: p.wait_for_workflow_execution("e1", timeout=60)
    ),
    "get_account_type_options": lambda p: p.get_account_type_options("salesforce"),
    "get_pre_options": lambda p: p.get_pre_options("zendesk", "api-key"),
    "get_post_options": lambda p: p.get_post_options("jira"),
    "get_data_source_options": lambda p: p.get_data_source_options("jira", "plans"),
    "get_sources_for_input": lambda p: p.get_sources_for_input("jira", MAPPER),
    "get_sources_for_input of a dropdown": lambda p: p.get_sources_for_input(
        "jira", DROPDOWN
    ),
    "get_sources_for_action_input": lambda p: p.get_sources_for_action_input(PARAMETER),
    "get_field_options": lambda p: p.get_field_options(
        "slack", action="channels", selected_credential_id=SLACK_ACCOUNT
    ),
    "get_field_options of a source": lambda p: p.get_field_options(
        "slack", source=SOURCES["channels"], parameters={"a": 1}, search="x"
    ),
    "iter_field_options": lambda p: p.iter_field_options("slack", action="channels"),
    "set_data_sources": lambda p: p.set_data_sources(
        dropdowns={"b": [{"label": "A", "value": "a"}]}
    ),
    "install_integration": _install(
        "jira", post_options={"SITE": "s"}, allow_multiple_credentials=True
    ),
    "install_integration with answers": _install(
        "mailchimp", pre_options={"KEY": "k"}, post_options={"SITE": "s"}
    ),
    "complete_install": lambda p: p.complete_install(
        "slack", authorization_code="c", redirect_url="app.example.com"
    ),
    "uninstall_integration": lambda p: p.uninstall_integration(
        "googleCalendar", selected_credential_id=WORK
    ),
    "connect": lambda p: p.connect("slack", **page_that_is_left()).wait(),
    "close_portal": lambda p: p.close_portal(),
    "external_file_picker": lambda p: p.external_file_picker("googledrive"),
    "picker.init": lambda p: p.external_file_picker("box").init(folder_id="0"),
    "picker.open": lambda p: (
        p.external_file_picker("googledrive")
        .init(developer_key="k")
        .open(**page_that_is_left())
    ),
    "install_flow.start": _start("salesforce"),
    "install_flow.start without a page": _start("klaviyo"),
    "install_flow.start with options": _start(
        "shopify", external_id="mine", origin="https://app.example.com"
    ),
    "install_flow.start at jira": _start("jira"),
    "install_flow.set_account_type": lambda p: p.install_flow.set_account_type(
        "sandbox"
    ),
    "install_flow.finish_instruction": lambda p: p.install_flow.finish_instruction(),
    "install_flow.set_pre_options": lambda p: p.install_flow.set_pre_options(
        {"KEY": "k", "SHOP": "s"}
    ),
    "install_flow.set_post_options": lambda p: p.install_flow.set_post_options(
        {"SITE": "s"}
    ),
    "install_flow.wait_for_oauth": lambda p: p.install_flow.wait_for_oauth(),
    "install_flow.check_oauth": lambda p: p.install_flow.check_oauth(),
    "install_flow.next": lambda p: p.install_flow.next(),
    "install_flow.progress": lambda p: p.install_flow.progress(),
    "install_flow.save": lambda p: p.install_flow.save(),
    "install_flow.resume": _resume,
    "install_flow.cancel": lambda p: p.install_flow.cancel(),
    "enable_workflow": lambda p: p.enable_workflow(S2),
    "enable_workflow of a configuration": lambda p: p.enable_workflow(C1, **SELECTED),
    "disable_workflow": lambda p: p.disable_workflow(S1),
    "update_workflow_state": lambda p: p.update_workflow_state(
        {S1: False, S2: True, C1: True, A1: False}
    ),
    "update_integration_user_settings": lambda p: p.update_integration_user_settings(
        "slack", {"channel": "x"}
    ),
    "update_workflow_user_settings": lambda p: p.update_workflow_user_settings(
        "slack", S1, {"a": 2}, selected_configuration_id=SLACK_DEFAULT
    ),
    "create_configuration": lambda p: p.create_configuration(
        SLACK_ACCOUNT, external_id="new"
    ),
    "update_configuration": lambda p: p.update_configuration(
        configuration_id=SLACK_TEAM, credential_id=SLACK_ACCOUNT, meta={"a": 1}
    ),
    "destroy_configuration": lambda p: p.destroy_configuration(
        configuration_id=HOME_SHARED, credential_id=HOME
    ),
    "connect_action": lambda p: p.connect_action("postgres", {"host": "h"}),
    "get_custom_webhook_user_manual_url": (
        lambda p: p.get_custom_webhook_user_manual_url(M1)
    ),
    "get_custom_webhook_user_manual_url of a resource": (
        lambda p: p.get_custom_webhook_user_manual_url(RESOURCE_WORKFLOW)
    ),
    "workflow": lambda p: p.workflow(S1, body={"a": 1}),
    "workflow of a configuration": lambda p: p.workflow(C1, **SELECTED),
    "request": lambda p: p.request(
        "googleCalendar",
        "/x?a=1",
        method="POST",
        body={},
        selected_credential_id="work",
    ),
    "event": lambda p: p.event("Created", {"a": 1}, **SELECTED),
    "subscribe": lambda p: p.subscribe("onWorkflowChange", lambda event, user: None),
    "unsubscribe": lambda p: p.unsubscribe("onWorkflowChange", print),
}
"""Calls by the name of the method; of `configure_global` alone there is none, as it
leads elsewhere."""

JOURNEYS: Final[list[list[str]]] = [
    [f"install_flow.{step}" for step in steps.split(", ")]
    for steps in (
        "start, set_account_type, finish_instruction, wait_for_oauth, next",
        "start, set_account_type, finish_instruction, resume, check_oauth, check_oauth",
        "start without a page, set_pre_options, next, cancel",
        "start with options, set_pre_options, save, wait_for_oauth",
        "start at jira, wait_for_oauth, resume, set_post_options",
        "start at jira, wait_for_oauth, cancel",
    )
]
"""Calls that go through an install flow."""
