"""Arguments by the names that the vendor's pages and our other methods have."""

from __future__ import annotations

from typing import Any

import pytest
from paragon_connect import Hosts, OptionError, check_user_token

from tests.sdk.payloads import (
    C1,
    HOME,
    HOOK,
    PROJECT,
    S1,
    SLACK_ACCOUNT,
    SLACK_DEFAULT,
    SLACK_TEAM,
    WORK,
)
from tests.sdk.token_support import unsigned
from tests.sdk.world import Theatre, World

CUSTOM = {"id": "d", "type": "CUSTOM_DROPDOWN", "title": "T", "key": "my_dropdown"}


def page(*labels: str) -> dict[str, Any]:
    """Return what the page's loaders return."""
    options = [{"label": each, "value": each.lower()} for each in labels]
    return {"options": options, "nextPageCursor": None}


@pytest.mark.parametrize(
    "given",
    [
        "dashboard.mycompany.paragon.so",
        "https://dashboard.mycompany.paragon.so/",
        "https://dashboard.mycompany.paragon.so/login?next=x",
        "dashboard.mycompany.paragon.so/",
        "mycompany.paragon.so/",
        "https://mycompany.paragon.so",
    ],
)
def test_the_host_of_an_instance_however_it_is_given(tell: Theatre, given: str) -> None:
    """The page says: if your login URL is https://dashboard.mycompany.paragon.so."""

    def story(paragon: Any) -> Any:
        paragon.configure_global(given)
        yield paragon.get_user()
        return paragon.hosts

    assert tell(story) == Hosts.on_premise("mycompany.paragon.so")


class TestLoadersInTheFormOfThePage:
    """Objects with functions in them, beside functions, `Dropdown` and `FieldMapping`."""

    def test_a_dropdown(self, tell: Theatre) -> None:
        asked: list[Any] = []

        def load(cursor: str | None, search: str | None) -> Any:
            asked.append((cursor, search))
            return page("Sales")

        def story(paragon: Any) -> Any:
            loader = {"loadOptions": load, "refreshOnOpen": True}
            paragon.set_data_sources(dropdowns={"my_dropdown": loader})
            sources = yield paragon.get_sources_for_input("slack", CUSTOM)
            assert sources.source.refresh_on_open is True
            return (
                yield paragon.get_field_options(
                    integration_type="slack", source=sources.source, search="s"
                )
            )

        found = tell(story)
        assert [each.value for each in found.data] == ["sales"]
        assert asked == [(None, "s")]

    def test_a_field_mapping(self, tell: Theatre, world: World) -> None:
        asked: list[Any] = []
        source = {"type": "DYNAMIC_DATA_SOURCE", "title": "x", "cacheKey": "x"}
        mapper_source = {
            "id": "map",
            "type": "FIELD_MAPPER_DATA_SOURCE",
            "title": "Field Mapping",
            "recordSource": source,
            "fieldSource": source,
        }
        world.integrations[0]["sdkIntegrationConfig"] = {
            "oauthInputs": [],
            "accountTypes": [],
            "authConfigInputs": [],
            "postOauthInputs": [],
            "dataSources": {"map": mapper_source},
        }

        def fields(params: Any, cursor: str | None, search: str | None) -> Any:
            asked.append(params)
            return page("Email")

        def story(paragon: Any) -> Any:
            mapping = {
                "objectTypes": {"get": lambda cursor, search: page("Contact")},
                "integrationFields": {"get": fields},
                "applicationFields": {"fields": [{"label": "Name", "value": "name"}]},
            }
            own = {"slack": {"mapObjectFields": {"myFieldMapping": mapping}}}
            paragon.set_data_sources(integration_specific_sources=own)
            mapper = {
                "id": "m",
                "type": "FIELD_MAPPER",
                "title": "Map",
                "sourceType": "map",
                "useDynamicMapper": True,
                "dynamicObjectName": "myFieldMapping",
                "savedFieldMappings": [],
            }
            sources = yield paragon.get_sources_for_input("slack", mapper)
            load = paragon.get_field_options
            types = yield load("slack", source=sources.record_source)
            found = yield load(
                "slack",
                source=sources.field_source,
                parameters={sources.record_source.cache_key: types.data[0].value},
            )
            return types, found

        types, found = tell(story)
        assert [each.label for each in types.data] == ["Contact"]
        assert [each.label for each in found.data] == ["Email"]
        # As in JavaScript, the object type comes within an object.
        assert asked == [{"objectType": "contact"}]

    @pytest.mark.parametrize(
        ("given", "message"),
        [
            (
                {"dropdowns": {"d": {"loadOptions": 1}}},
                "loadOptions must be a function",
            ),
            (
                {"dropdowns": {"d": {"loadOptions": page, "refresh": True}}},
                "has no 'refresh'",
            ),
            (
                {"map_object_fields": {"m": {"objectTypes": {"get": page}}}},
                "integrationFields must be an object with a function",
            ),
            (
                {"map_object_fields": {"m": {"objectTypes": page}}},
                "objectTypes must be an object with a function",
            ),
        ],
    )
    def test_what_is_wrong_is_named(
        self, tell: Theatre, given: Any, message: str
    ) -> None:
        def story(paragon: Any) -> Any:
            with pytest.raises(OptionError, match=message):
                paragon.set_data_sources(**given)
            yield paragon.get_user()

        tell(story)


class TestRequests:
    """The page: an HTTP verb such as "GET" or "POST", and JSON contents."""

    def test_null_is_a_body(self, tell: Theatre, world: World) -> None:
        line = "POST /sdk/proxy/slack/chat.postMessage"
        world.reply(line, {"output": {"ok": True}})
        heads: list[Any] = []

        def story(paragon: Any) -> Any:
            send = paragon.request
            yield send("slack", "/chat.postMessage", method="POST", body=None)
            yield send("slack", "/chat.postMessage", method="POST")
            world.reply("GET /sdk/proxy/slack/users.list", {"output": {"ok": True}})
            yield send("slack", "/users.list", body=None)
            heads.extend(each.headers.get("content-type") for each in world.sent)

        tell(story)
        assert heads == ["application/json", None, None]
        assert world.sent[0].headers["content-length"] == "4"

    @pytest.mark.parametrize("verb", ["PROPFIND", "purge", "M-SEARCH", "QUERY"])
    def test_any_verb(self, tell: Theatre, world: World, verb: str) -> None:
        line = f"{verb.upper()} /sdk/proxy/slack/files"
        world.reply(line, {"output": {"ok": True}})

        def story(paragon: Any) -> Any:
            return (
                yield paragon.request("slack", "files", method=verb, body={"depth": 1})
            )

        assert tell(story) == {"ok": True}
        assert (world.sent[0].line, world.sent[0].body) == (line, {"depth": 1})

    def test_the_raw_response_is_asked_for_by_a_truth_value(
        self, tell: Theatre, world: World
    ) -> None:
        line = "GET /sdk/proxy/slack/files/F024BERPE"
        world.reply(line, b"\x89PNG", media="image/png")

        def story(paragon: Any) -> Any:
            get = paragon.api.proxy_get
            return (yield get("slack", "files/F024BERPE", use_raw_response=True))

        assert tell(story) == b"\x89PNG"
        assert world.sent[0].headers["x-paragon-use-raw-response"] == "true"


class TestIdsByName:
    """Two ids side by side are told apart, and each has the name it has elsewhere."""

    @pytest.mark.parametrize(
        "method", ["update_configuration", "destroy_configuration"]
    )
    def test_configurations_cannot_be_swapped(self, tell: Theatre, method: str) -> None:
        def story(paragon: Any) -> Any:
            with pytest.raises(TypeError):
                getattr(paragon, method)(SLACK_TEAM, SLACK_ACCOUNT)
            ids = {"configuration_id": SLACK_TEAM, "credential_id": SLACK_ACCOUNT}
            yield getattr(paragon, method)(**ids)

        tell(story)

    @pytest.mark.parametrize("name", ["integration_type", "integration"])
    def test_field_options_know_both_names(
        self, tell: Theatre, world: World, name: str
    ) -> None:
        world.reply("POST /sdk/actions", {"output": []})

        def story(paragon: Any) -> Any:
            yield paragon.get_field_options(**{name: "slack"}, action="channels")
            with pytest.raises(OptionError, match="not both"):
                yield paragon.get_field_options(
                    "slack", integration="slack", action="a"
                )
            with pytest.raises(OptionError, match="integration_type"):
                yield paragon.get_field_options(action="channels")

        tell(story)
        assert world.sent[0].body["action"] == "slack"

    def test_the_account_of_a_webhook(self, tell: Theatre, world: World) -> None:
        def story(paragon: Any) -> Any:
            find = paragon.get_custom_webhook_user_manual_url
            return (yield find(S1, selected_credential_id=SLACK_ACCOUNT))

        assert tell(story).endswith(f"/custom-triggers/{HOOK}?id={SLACK_ACCOUNT}")


class TestWorkflows:
    """Switching, triggering, and what a workflow is sent."""

    def test_switching_on_what_is_on_changes_nothing(
        self, tell: Theatre, world: World
    ) -> None:
        heard: list[Any] = []

        def story(paragon: Any) -> Any:
            paragon.subscribe(
                "onWorkflowChange", lambda event, user: heard.append(event)
            )
            yield paragon.enable_workflow(S1)
            assert heard == []
            yield paragon.disable_workflow(S1)
            yield paragon.disable_workflow(S1)

        tell(story)
        # The service is asked each time, for it may know better.
        assert len(world.sent) == 3
        assert [each.workflow_state_change.enabled for each in heard] == [False]
        assert world.sent[0].selected == (SLACK_ACCOUNT, SLACK_DEFAULT)

    def test_an_empty_200_is_an_answer(self, tell: Theatre, world: World) -> None:
        world.reply(f"POST /sdk/triggers/{S1}", b"")
        body = {"email": "bowie@useparagon.com", "first_name": "Bowie"}

        def story(paragon: Any) -> Any:
            return (yield paragon.api.trigger_workflow(S1, body=body))

        assert tell(story) is None

    def test_lists_and_null_in_a_query(self, tell: Theatre, world: World) -> None:
        world.reply(f"POST /sdk/triggers/{S1}", {"received": True})
        query = {"list": ["a", "b c", None], "none": None, "yes": True, "one": 1.0}

        def story(paragon: Any) -> Any:
            yield paragon.workflow(S1, query=query)
            with pytest.raises(OptionError, match="query"):
                yield paragon.workflow(S1, query={"x": {"a": 1}})

        tell(story)
        (sent,) = world.sent
        assert dict(sent.pairs) == {
            "list": "a,b c,",
            "none": "null",
            "yes": "true",
            "one": "1",
        }


def test_a_token_without_an_audience_passes_with_a_warning() -> None:
    """Only Managed Sync requires it; most programs in public sign without."""
    token = unsigned({"sub": "xyz", "iat": 1, "exp": 4102444800})
    with pytest.warns(UserWarning, match=f"`aud`.*useparagon.com/{PROJECT}"):
        assert check_user_token(token, project_id=PROJECT).sub == "xyz"


def test_an_account_that_is_selected_by_either_id(tell: Theatre, world: World) -> None:
    world.reply("POST /sdk/events/trigger", None, 201)

    def story(paragon: Any) -> Any:
        for selected in (WORK, "ext:work", "work", HOME):
            yield paragon.event("E", {}, selected_credential_id=selected)
        yield paragon.enable_workflow(C1, selected_credential_id="work")

    tell(story)
    assert [each.selected[0] for each in world.sent] == [WORK, WORK, WORK, HOME, WORK]
