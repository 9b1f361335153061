"""Arguments as careless callers give them: refused with words, or taken as they are."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import suppress
from operator import attrgetter
from typing import Any, Final, get_args

import pytest
from paragon_connect import ClientError, ConfigurationError, OptionError
from paragon_connect.models import Option

from paragon_codegen.naming import snake_name
from tests.parity.reference import OWN_METHODS
from tests.sdk.hostile_calls import MAPPER, PARAMETER
from tests.sdk.hostile_support import Actor, acting
from tests.sdk.install_world import virtual_time
from tests.sdk.options_support import SOURCES
from tests.sdk.payloads import (
    ACME_ACCOUNT,
    C1,
    M1,
    SLACK_ACCOUNT,
    WORK,
    WORK_DEFAULT,
    WORK_SHARED,
)
from tests.sdk.world import Kind

PAGE: Final = "https://app.example.com"
SLACK: Final = {"integration_type": "slack"}
CALENDAR: Final = {"integration_type": "googleCalendar"}
ACCOUNT: Final = {"selected_credential_id": WORK}
BOTH: Final = {**ACCOUNT, "selected_configuration_id": WORK_DEFAULT}
OPTIONS: Final = {
    "integration": "slack",
    "action": "channels",
    "search": "x",
    "cursor": "c",
    "parameters": {"a": 1},
    "selected_credential_id": SLACK_ACCOUNT,
}
INSTALL: Final = {
    "external_id": "mine",
    "override_redirect_url": PAGE,
    "oauth_timeout": 10,
    "origin": PAGE,
    "allow_multiple_credentials": True,
    "on_error": lambda *given: None,
    "open_url": lambda url: True,
}
ANSWERS: Final = {"pre_options": {"TOKEN": "t"}, "post_options": {"SITE": "s"}}

Given = dict[str, Any]
METHODS: Final[list[tuple[str, Given]]] = [
    ("authenticate", {"metadata": {"a": 1}}),
    ("set_user_metadata", {"metadata": {"a": 1}}),
    ("set_headless", {"headless": True}),
    ("get_integration_metadata", SLACK),
    ("get_integration_config", SLACK),
    ("get_integration_id", SLACK),
    ("get_integration_account", {**CALENDAR, **ACCOUNT, "include_account_auth": True}),
    ("get_triggers", {**CALENDAR, **ACCOUNT}),
    (
        "tools",
        {
            "format": "openai",
            "integrations": ["slack"],
            "categories": ["crm"],
            "names": ["SLACK_SEND_MESSAGE"],
            "limit_to_available": True,
            "reload": True,
            "reload_fields": True,
        },
    ),
    (
        "call_tool",
        {"name": "GOOGLE_CALENDAR_LIST_EVENTS", "arguments": {"limit": 1}, **ACCOUNT},
    ),
    ("get_account_type_options", SLACK),
    ("get_pre_options", {**SLACK, "account_type": "default"}),
    ("get_post_options", SLACK),
    ("get_data_source_options", {"integration_type": "jira", "source_type": "plans"}),
    ("get_sources_for_input", {"integration_type": "jira", "connect_input": MAPPER}),
    ("get_sources_for_action_input", {"action_input": PARAMETER}),
    ("get_field_options", OPTIONS),
    ("get_field_options", {"integration": "slack", "source": SOURCES["channels"]}),
    ("iter_field_options", OPTIONS),
    (
        "set_data_sources",
        {
            "dropdowns": {},
            "map_object_fields": {},
            "integration_specific_sources": {},
        },
    ),
    (
        "install_integration",
        {
            "integration_type": "zendesk",
            "account_type": "api-key",
            "bypass_post_oauth_prompt": False,
            "on_success": lambda event, user: None,
            **INSTALL,
            **ANSWERS,
        },
    ),
    ("install_integration", {**CALENDAR, **ACCOUNT}),
    (
        "complete_install",
        {
            **SLACK,
            "authorization_code": "c",
            "redirect_url": PAGE,
            "integration_options": {"a": 1},
        },
    ),
    ("uninstall_integration", {**CALENDAR, **ACCOUNT}),
    (
        "install_flow.start",
        {
            "integration_type": "drive",
            "on_next": lambda stage: None,
            "on_complete": lambda event: None,
            **INSTALL,
        },
    ),
    ("install_flow.set_account_type", {"account_type": "sandbox"}),
    ("install_flow.set_pre_options", {"values": {"KEY": "k"}}),
    ("install_flow.set_post_options", {"values": {"SITE": "s"}}),
    ("install_flow.resume", {"data": {"version": 1}, "open_url": None}),
    ("enable_workflow", {"workflow_id": C1, **BOTH}),
    ("disable_workflow", {"workflow_id": C1, **BOTH}),
    ("update_workflow_state", {"workflow_state_update": {C1: True}, **BOTH}),
    (
        "update_integration_user_settings",
        {**CALENDAR, "user_settings_update": {"a": 1}, **BOTH},
    ),
    (
        "update_workflow_user_settings",
        {**CALENDAR, "workflow_id": C1, "user_settings_update": {"a": 1}, **BOTH},
    ),
    ("create_configuration", {"credential_id": WORK, "external_id": "x"}),
    (
        "update_configuration",
        {"configuration_id": WORK_DEFAULT, "credential_id": WORK, "meta": {}},
    ),
    (
        "destroy_configuration",
        {"configuration_id": WORK_SHARED, "credential_id": WORK},
    ),
    ("connect_action", {"resource": "postgres", "payload": {"a": 1}}),
    (
        "get_custom_webhook_user_manual_url",
        {"workflow_id": M1, "selected_credential_id": ACME_ACCOUNT},
    ),
    (
        "workflow",
        {"workflow_id": C1, "body": {}, "query": {"a": 1}, "headers": {"A": "b"}}
        | {**ACCOUNT, "selected_configuration_id": WORK_SHARED},
    ),
    (
        "request",
        {"path": "/x", "method": "POST", "body": {}, "headers": {}, "query": {}}
        | {**CALENDAR, **ACCOUNT},
    ),
    ("event", {"name": "Created", "payload": {}, **BOTH}),
    ("subscribe", {"event_type": "onWorkflowChange", "callback": print}),
    ("unsubscribe", {"event_type": "onWorkflowChange", "callback": print}),
    ("configure_global", {"host": "paragon.example.com"}),
]
NO_TEXT: Final[list[Any]] = [0, True, b"x", bytearray(b"x"), ["x"], {"x": "y"}, {1}]
ODD: Final[list[Callable[[], Any]]] = [
    *(lambda each=each: each for each in NO_TEXT),
    lambda: None,
    lambda: 10**5000,
    lambda: float("nan"),
    lambda: "",
    lambda: "  ",
    lambda: "a\r\nX-Evil: 1",
    lambda: "../../me",
    lambda: "\ud800",
    lambda: "x" * 100_000,
    list[Any],
    lambda: [None],
    lambda: [[{}]],
    lambda: (1, 2),
    dict[str, Any],
    lambda: {5: 6},
    lambda: {"a": {5: {6: 7}}},
    lambda: {"a": object()},
    lambda: {"a": {1}},
    lambda: {"a": Option(label="a", value="b")},
    lambda: Option(label="a", value="b"),
    object,
    lambda: (each for each in "abc"),
]
"""Makes each value anew: a generator is used up."""

every_method = pytest.mark.parametrize(
    ("name", "options"),
    METHODS,
    ids=[f"{name}-{at}" for at, (name, _) in enumerate(METHODS)],
)
TEXT: Final = (
    "integration_type integration action source_type workflow_id credential_id host path "
    "configuration_id selected_credential_id selected_configuration_id external_id method "
    "override_redirect_url origin authorization_code resource search event_type name"
).split()


@pytest.fixture(autouse=True)
def _clock() -> Iterator[None]:
    """Nobody waits."""
    with virtual_time():
        yield


@pytest.fixture(params=get_args(Kind))
def actor(request: pytest.FixtureRequest) -> Iterator[Actor]:
    """A client of either kind."""
    with acting(request.param) as made:
        yield made


def _prepare(actor: Actor, name: str) -> None:
    """Bring an install flow to the stage that a method belongs to."""
    stages = {
        "install_flow.set_account_type": "salesforce",
        "install_flow.set_pre_options": "klaviyo",
        "install_flow.set_post_options": "jira",
    }
    if name in stages:
        actor.do(lambda p: p.install_flow.start(stages[name], open_url=None))
    if name == "install_flow.set_post_options":
        actor.wire.world.signs_in()
        actor.do(lambda p: p.install_flow.wait_for_oauth())


def _call(actor: Actor, name: str, options: Given) -> Any:
    return actor.do(lambda p: attrgetter(name)(p)(**options))


@every_method
def test_odd_arguments_are_refused_with_words(
    actor: Actor, name: str, options: Given
) -> None:
    for parameter in options:
        for make in ODD:
            _prepare(actor, name)
            with suppress(ClientError):
                _call(actor, name, {**options, parameter: make()})
    assert actor.wire.failed == []


@every_method
def test_what_should_be_text_is_asked_for_by_name(
    actor: Actor, name: str, options: Given
) -> None:
    for parameter in set(TEXT) & set(options):
        for value in NO_TEXT:
            before = list(actor.wire.world.lines)
            with pytest.raises((OptionError, ConfigurationError), match=parameter):
                _call(actor, name, {**options, parameter: value})
            assert actor.wire.world.lines == before, "something was sent"


def test_every_method_that_takes_something_is_here(actor: Actor) -> None:
    """Methods that the vendor's reference lists; `tests/parity` knows our own."""
    named = {name.partition(".")[0] for name, _ in METHODS}
    public = {each for each in dir(type(actor.client)) if not each.startswith("_")}
    others = {
        *(
            "api",
            "close",
            "aclose",
            "execute",
            "execute_raw",
            "hosts",
            "iterate",
            "run",
            "stream",
        ),
        *("with_options", "with_user", "logout", "get_user"),
        # They open a page, or describe one: tests/portal.
        *("close_portal", "connect", "external_file_picker"),
    }
    later = public - others - named - {"session"}
    own = {snake_name(name.partition(".")[0]) for name in OWN_METHODS}
    assert later <= own, f"METHODS of this file: add {later} with right arguments"
