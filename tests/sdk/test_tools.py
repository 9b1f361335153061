"""Tools for language models: what they look like, what is checked, what is sent."""

from __future__ import annotations

import datetime as dt
from typing import Any
from urllib.parse import parse_qs

import pytest
from paragon_connect import (
    BadRequest,
    ConfigurationError,
    CredentialNotFoundError,
    IntegrationNotInstalledError,
    OptionError,
    ServerError,
    ToolArgumentProblem,
    ToolArgumentsError,
    ToolNotFoundError,
    UserNotAuthenticatedError,
)

from tests.sdk.payloads import HOME, SLACK_ACCOUNT, Payload
from tests.sdk.world import CREDENTIAL, Asked, Theatre, World

LIST, RUN = "GET /tools", "POST /tools"
SCHEMA: Payload = {
    "type": "object",
    "properties": {
        "channel": {"type": "string"},
        "message": {"type": "string", "description": "What to say"},
        "at": {"type": "string"},
    },
    "required": ["channel", "message"],
    "additionalProperties": False,
}
GIVEN = {"channel": "#general", "message": "Hello"}


def tool(name: str, **members: Any) -> Payload:
    """Return a tool as the API lists it."""
    return {"type": "function", "function": {"name": name, **members}}


SEND = tool(
    "SLACK_SEND_MESSAGE",
    title="Send Message",
    description="Send a message",
    parameters=SCHEMA,
)
SHORT = tool("SLACK_LIST_CHANNELS", title="List Channels")
EVENT = tool("GOOGLE_CALENDAR_LIST_EVENTS")
CONTACT = tool("HUBSPOT_CREATE_RECORD_CONTACTS")
CONNECTED: Payload = {"slack": [SEND, SHORT], "googleCalendar": [EVENT]}


class Shelf:
    """Lists of tools that change, and answers to calls."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.connected: Payload = CONNECTED
        self.everything: Payload = {**CONNECTED, "hubspot": [CONTACT]}
        self.errors: list[Any] = []
        self._answer = world._answer
        world._answer = self.answer  # type: ignore[method-assign]

    def answer(self, asked: Asked) -> Any:
        """Answer a list; all else is the world's."""
        if asked.line != LIST:
            return self._answer(asked)
        query = parse_qs(asked.query)
        limited = query["limit_to_available"] == ["true"]
        tools = self.connected if limited else self.everything
        if "integrations" in query:
            wanted = query["integrations"][0].split(",")
            tools = {key: each for key, each in tools.items() if key in wanted}
        return 200, {"tools": tools, "errors": self.errors}, "application/json"


@pytest.fixture
def shelf(world: World) -> Shelf:
    """What ActionKit knows."""
    return Shelf(world)


def queries(world: World) -> list[str]:
    """Return the queries of every list that was asked for."""
    return [each.query for each in world.asked if each.line == LIST]


def runs(world: World) -> list[Any]:
    """Return the body of every call of a tool."""
    return [each.body for each in world.asked if each.line == RUN]


FUNCTION = {"name": "SLACK_SEND_MESSAGE", "description": "Send a message"}
NONE: Payload = {"type": "object", "properties": {}}
FORMS: dict[str, list[Payload]] = {
    "openai": [
        {"type": "function", "function": {**FUNCTION, "parameters": SCHEMA}},
        {
            "type": "function",
            "function": {
                "name": "SLACK_LIST_CHANNELS",
                "description": "List Channels",
                "parameters": NONE,
            },
        },
        {
            "type": "function",
            "function": {"name": "GOOGLE_CALENDAR_LIST_EVENTS", "parameters": NONE},
        },
    ],
    "anthropic": [
        {**FUNCTION, "input_schema": SCHEMA},
        {
            "name": "SLACK_LIST_CHANNELS",
            "description": "List Channels",
            "input_schema": NONE,
        },
        {"name": "GOOGLE_CALENDAR_LIST_EVENTS", "input_schema": NONE},
    ],
    "json_schema": [
        {
            **FUNCTION,
            "title": "Send Message",
            "integration": "slack",
            "parameters": SCHEMA,
        },
        {
            "name": "SLACK_LIST_CHANNELS",
            "title": "List Channels",
            "description": "List Channels",
            "integration": "slack",
            "parameters": NONE,
        },
        {
            "name": "GOOGLE_CALENDAR_LIST_EVENTS",
            "integration": "googleCalendar",
            "parameters": NONE,
        },
    ],
}


@pytest.mark.parametrize("form", FORMS)
def test_each_form_is_that_of_its_library(
    tell: Theatre, world: World, shelf: Shelf, form: str
) -> None:
    def story(paragon: Any) -> Any:
        return (yield paragon.tools(format=form))

    assert tell(story) == FORMS[form]
    (asked,) = world.sent
    assert asked.service == "actionkit"
    assert asked.query == "format=json_schema&limit_to_available=true"
    assert asked.selected == (None, None)


def test_a_list_is_loaded_once_and_nobody_changes_it(
    tell: Theatre, world: World, shelf: Shelf
) -> None:
    def story(paragon: Any) -> Any:
        first = yield paragon.tools("openai")
        first[0]["function"]["parameters"]["properties"].clear()
        second = yield paragon.tools()
        assert second == FORMS["json_schema"]
        yield paragon.call_tool("SLACK_LIST_CHANNELS")
        yield paragon.tools(names=["SLACK_LIST_CHANNELS"])

    world.reply(RUN, {})
    tell(story)
    assert len(queries(world)) == 1


def test_filters(tell: Theatre, world: World, shelf: Shelf) -> None:
    def story(paragon: Any) -> Any:
        def names(**filters: Any) -> Any:
            found = yield paragon.tools(**filters)
            return [each["name"] for each in found]

        slack = ["SLACK_SEND_MESSAGE", "SLACK_LIST_CHANNELS"]
        assert (yield from names(integrations=["slack"])) == slack
        assert (yield from names(integrations=("slack", "box"))) == slack
        assert (yield from names(names={"SLACK_LIST_CHANNELS", "OTHER"})) == slack[1:]
        assert len((yield from names(limit_to_available=False))) == 4
        yield from names(categories=["crm", "a b"])
        yield from names(reload_fields=True)

    tell(story)
    assert queries(world) == [
        "format=json_schema&limit_to_available=true&integrations=slack",
        "format=json_schema&limit_to_available=true&integrations=slack,box",
        "format=json_schema&limit_to_available=true",
        "format=json_schema&limit_to_available=false",
        "format=json_schema&limit_to_available=true&categories=crm,a%20b",
        "format=json_schema&limit_to_available=true&reload_fields=true",
    ]


def test_no_names_are_none_and_not_all(
    tell: Theatre, world: World, shelf: Shelf
) -> None:
    def story(paragon: Any) -> Any:
        for name in ("integrations", "categories", "names"):
            assert (yield paragon.tools(**{name: []})) == []

    tell(story)
    assert world.asked == []


@pytest.mark.parametrize(
    "wrong",
    [
        {"format": "gemini"},
        {"format": None},
        {"integrations": "slack"},
        {"categories": b"crm"},
        {"names": 7},
        {"names": ["a", 7]},
        {"reload": "yes"},
        {"limit_to_available": None},
    ],
    ids=str,
)
def test_wrong_arguments_are_refused(
    tell: Theatre, world: World, shelf: Shelf, wrong: Any
) -> None:
    def story(paragon: Any) -> Any:
        with pytest.raises(OptionError, match=next(iter(wrong))):
            yield paragon.tools(**wrong)

    tell(story)
    assert world.asked == []


def test_a_list_with_gaps_is_not_kept_for_the_next_one(
    tell: Theatre, world: World, shelf: Shelf
) -> None:
    shelf.errors = [{"integration": "hubspot", "message": "timed out"}]
    world.reply(RUN, {})

    def story(paragon: Any) -> Any:
        yield paragon.tools()
        yield paragon.call_tool("SLACK_LIST_CHANNELS")
        assert len(queries(world)) == 1  # what it names can be called
        shelf.errors = []
        yield paragon.tools()
        yield paragon.tools()

    tell(story)
    assert len(queries(world)) == 2


def test_a_list_with_gaps_says_of_nothing_that_it_is_not_connected(
    tell: Theatre, world: World, shelf: Shelf
) -> None:
    """The tool is known, and whether its integration is connected is for the API to say."""
    shelf.errors = [{"integration": "googleCalendar", "message": "timed out"}]
    shelf.connected = {"slack": [SEND, SHORT]}
    world.reply(RUN, {"events": []})

    def story(paragon: Any) -> Any:
        yield paragon.tools()
        return (yield paragon.call_tool("GOOGLE_CALENDAR_LIST_EVENTS"))

    assert tell(story) == {"events": []}
    world.reply(RUN, {"message": NOT_ENABLED}, 400)

    def refused(paragon: Any) -> Any:
        with pytest.raises(IntegrationNotInstalledError):
            yield paragon.call_tool("GOOGLE_CALENDAR_LIST_EVENTS")

    tell(refused)


def test_what_was_listed_goes_with_the_accounts(
    tell: Theatre, world: World, shelf: Shelf
) -> None:
    world.reply(RUN, {})

    def story(paragon: Any) -> Any:
        yield paragon.tools()
        yield paragon.authenticate()
        yield paragon.tools()
        yield paragon.tools(reload=True)
        other = paragon.with_options(timeout=5)
        yield other.tools()  # shares what is known of the user

    tell(story)
    assert len(queries(world)) == 3


def test_another_user_has_other_tools(
    tell: Theatre, world: World, shelf: Shelf
) -> None:
    def story(paragon: Any) -> Any:
        yield paragon.tools()
        yield paragon.with_user(world.token).tools()

    tell(story)
    assert len(queries(world)) == 2


@pytest.mark.parametrize(
    ("body", "media", "answer"),
    [
        ({"ok": True, "ts": "1.2"}, "application/json", {"ok": True, "ts": "1.2"}),
        ([1, None], "application/json", [1, None]),
        ({"output": 1}, "application/json", {"output": 1}),
        (b"a,b\n", "text/csv", "a,b\n"),
        (b"\x00\xff", "application/pdf", b"\x00\xff"),
        (b"", "application/json", None),
    ],
    ids=str,
)
def test_what_the_provider_answers_is_handed_on(
    tell: Theatre, world: World, shelf: Shelf, body: Any, media: str, answer: Any
) -> None:
    world.reply(RUN, body, media=media)

    def story(paragon: Any) -> Any:
        return (yield paragon.call_tool("SLACK_SEND_MESSAGE", GIVEN))

    assert tell(story) == answer
    assert runs(world) == [{"tool": "SLACK_SEND_MESSAGE", "parameters": GIVEN}]
    assert world.sent[-1].service == "actionkit"
    assert world.sent[-1].selected == (None, None)


@pytest.mark.parametrize(
    "arguments",
    [
        GIVEN,
        '{"channel": "#general", "message": "Hello"}',
        {"channel": "#general", "message": "Hello", "at": dt.date(2026, 1, 2)},
    ],
    ids=["mapping", "text", "a date"],
)
def test_arguments_as_models_and_programs_give_them(
    tell: Theatre, world: World, shelf: Shelf, arguments: Any
) -> None:
    world.reply(RUN, {})

    def story(paragon: Any) -> Any:
        yield paragon.call_tool("SLACK_SEND_MESSAGE", arguments)

    tell(story)
    (sent,) = runs(world)
    extra = {"at": "2026-01-02"} if "at" in arguments else {}
    assert sent["parameters"] == {**GIVEN, **extra}


@pytest.mark.parametrize("arguments", [None, "", {}, "{}"], ids=repr)
def test_a_tool_without_arguments(
    tell: Theatre, world: World, shelf: Shelf, arguments: Any
) -> None:
    world.reply(RUN, {})

    def story(paragon: Any) -> Any:
        yield paragon.call_tool("SLACK_LIST_CHANNELS", arguments)

    tell(story)
    assert runs(world) == [{"tool": "SLACK_LIST_CHANNELS", "parameters": {}}]


def deep() -> Any:
    """Return data that is nested too deeply for any sender."""
    value: Any = {}
    for _ in range(100_000):
        value = {"a": value}
    return value


MISFITS: tuple[tuple[Any, list[tuple[str, str]]], ...] = (
    ({"channel": "#general"}, [("message", "is missing")]),
    (
        {"channel": 7, "message": "x", "text": "y"},
        [
            ("channel", "must be a string, not an integer"),
            ("text", "is not known (known: channel, message, at)"),
        ],
    ),
    ("[1]", [("", "must be a JSON object, not an array")]),
    ('{"channel": ', [("", "is not JSON")]),
    ('{"channel": NaN}', [("", "is not JSON")]),
    ("\ud800", [("", "is not JSON")]),
)


@pytest.mark.parametrize(("arguments", "problems"), MISFITS, ids=ascii)
def test_what_does_not_fit_is_told_and_not_sent(
    tell: Theatre, world: World, shelf: Shelf, arguments: Any, problems: Any
) -> None:
    def story(paragon: Any) -> Any:
        yield paragon.tools()
        listed = len(world.asked)
        with pytest.raises(ToolArgumentsError) as caught:
            yield paragon.call_tool("SLACK_SEND_MESSAGE", arguments)
        assert len(world.asked) == listed
        return caught.value

    error = tell(story)
    assert error.tool == "SLACK_SEND_MESSAGE"
    assert error.problems == tuple(ToolArgumentProblem(*each) for each in problems)
    for argument, reason in problems:
        assert f"{argument or 'what was given'} {reason}" in str(error)
    assert isinstance(error, OptionError)


@pytest.mark.parametrize("wrong", [7, [1], {1: 2}, b"{}"], ids=repr)
def test_arguments_that_are_none_are_refused(
    tell: Theatre, world: World, shelf: Shelf, wrong: Any
) -> None:
    def story(paragon: Any) -> Any:
        with pytest.raises(OptionError, match="arguments must be"):
            yield paragon.call_tool("SLACK_SEND_MESSAGE", wrong)

    tell(story)
    assert world.asked == []


@pytest.mark.parametrize(
    "wrong", [{"a": object()}, {"a": float("nan")}], ids=["object", "nan"]
)
def test_what_json_cannot_say_is_refused(
    tell: Theatre, world: World, shelf: Shelf, wrong: Any
) -> None:
    def story(paragon: Any) -> Any:
        with pytest.raises(ConfigurationError, match="JSON"):
            yield paragon.call_tool("SLACK_SEND_MESSAGE", wrong)
        with pytest.raises(
            (ToolArgumentsError, ConfigurationError), match=r"deep|depth"
        ):
            yield paragon.call_tool("SLACK_SEND_MESSAGE", deep())

    tell(story)
    assert world.asked == []


NOT_ENABLED = "Integration not enabled for user."


@pytest.mark.parametrize("status", [400, 401, 403, 404, 500])
def test_not_connected_has_an_error_of_its_own(
    tell: Theatre, world: World, shelf: Shelf, status: int
) -> None:
    body = {"message": NOT_ENABLED, "code": "1", "meta": {"integrationId": "i"}}
    world.reply(RUN, body, status)

    def story(paragon: Any) -> Any:
        with pytest.raises(IntegrationNotInstalledError, match="slack") as caught:
            yield paragon.call_tool("SLACK_SEND_MESSAGE", GIVEN)
        assert caught.value.integration_type == "slack"
        assert caught.value.__context__ is None
        yield paragon.tools()  # what was listed as connected is so no more

    tell(story)
    assert len(queries(world)) == 2


def test_a_tool_of_what_is_not_connected(
    tell: Theatre, world: World, shelf: Shelf
) -> None:
    def story(paragon: Any) -> Any:
        with pytest.raises(IntegrationNotInstalledError) as caught:
            yield paragon.call_tool("HUBSPOT_CREATE_RECORD_CONTACTS", {})
        return caught.value.integration_type

    assert tell(story) == "hubspot"
    assert runs(world) == []


def test_a_tool_that_came_later_is_found(
    tell: Theatre, world: World, shelf: Shelf
) -> None:
    world.reply(RUN, {"id": 7})

    def story(paragon: Any) -> Any:
        yield paragon.tools()
        shelf.connected = shelf.everything
        return (yield paragon.call_tool("HUBSPOT_CREATE_RECORD_CONTACTS", {}))

    assert tell(story) == {"id": 7}


def test_a_tool_that_nobody_has(tell: Theatre, world: World, shelf: Shelf) -> None:
    def story(paragon: Any) -> Any:
        with pytest.raises(
            ToolNotFoundError, match="did you mean SLACK_SEND_"
        ) as found:
            yield paragon.call_tool("SLACK_SEND_MESAGE", {})
        with pytest.raises(ToolNotFoundError, match=r"tools\(\) lists"):
            yield paragon.call_tool("x", {})
        return found.value.tool

    assert tell(story) == "SLACK_SEND_MESAGE"
    assert runs(world) == []


@pytest.mark.parametrize(
    ("status", "error"), [(400, BadRequest), (500, ServerError), (503, ServerError)]
)
def test_what_the_provider_refuses_is_handed_on_and_sent_once(
    tell: Theatre, world: World, shelf: Shelf, status: int, error: Any
) -> None:
    told = '{"message":"Unable to update Task","details":{"ECODE":"OAUTH_027"}}'
    body = {"message": told, "code": "41070", "meta": {"requestId": "r-1"}}
    world.reply(RUN, body, status)

    def story(paragon: Any) -> Any:
        with pytest.raises(error, match="OAUTH_027") as caught:
            yield paragon.call_tool("SLACK_SEND_MESSAGE", GIVEN)
        return caught.value

    found = tell(story, max_retries=2)
    assert (found.code, found.request_id) == ("41070", "r-1")
    assert len(runs(world)) == 1


@pytest.mark.parametrize(
    ("selected", "meant"), [(HOME, HOME), ("ext:work", None), ("work", None)]
)
def test_the_selected_account(
    tell: Theatre, world: World, shelf: Shelf, selected: str, meant: str | None
) -> None:
    world.reply(RUN, {})

    def story(paragon: Any) -> Any:
        yield paragon.call_tool(EVENT_NAME, {}, selected_credential_id=selected)
        with pytest.raises(CredentialNotFoundError):
            yield paragon.call_tool(
                EVENT_NAME, {}, selected_credential_id=SLACK_ACCOUNT
            )
        for nobody in (None, "", 7):
            with pytest.raises(OptionError, match="selected_credential_id"):
                yield paragon.call_tool(EVENT_NAME, {}, selected_credential_id=nobody)

    tell(story)
    (sent,) = [each for each in world.asked if each.line == RUN]
    assert sent.headers[CREDENTIAL] == (meant or sent.headers[CREDENTIAL]) != ""
    assert len(runs(world)) == 1


EVENT_NAME = EVENT["function"]["name"]


def test_nobody_is_signed_in(tell: Theatre, world: World, shelf: Shelf) -> None:
    def story(paragon: Any) -> Any:
        paragon.logout()
        with pytest.raises(UserNotAuthenticatedError):
            yield paragon.tools()
        with pytest.raises(UserNotAuthenticatedError):
            yield paragon.call_tool("SLACK_LIST_CHANNELS")

    tell(story)
    assert world.asked == []


def test_members_without_a_function_are_left_out(
    tell: Theatre, world: World, shelf: Shelf
) -> None:
    shelf.connected = {"slack": [{"name": "SLACK_X"}, SHORT, {}], "box": []}

    def story(paragon: Any) -> Any:
        return (yield paragon.tools())

    assert [each["name"] for each in tell(story)] == ["SLACK_LIST_CHANNELS"]
