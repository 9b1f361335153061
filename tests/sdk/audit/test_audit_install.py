"""Connecting accounts: one that waits, options by the names of the pages, the flow."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from paragon_connect import (
    CredentialNotValidError,
    InputsRequiredError,
    NoActiveInstallFlowError,
    OptionError,
    SelectionError,
)

from tests.sdk.install_world import InstallWorld, virtual_time
from tests.sdk.payloads import NEW, uid
from tests.sdk.world import Theatre

WAITING = uid(151)
ANSWERS = {"JIRA_CLOUD_ID": "my-jira-cloud-id"}
"""The page's own answers for Jira."""
COMPLETE = f"POST /sdk/credentials/{WAITING}/complete-setup"
PAGE = "https://app.example.com/oauth"


@pytest.fixture
def world() -> InstallWorld:
    """An API that connects accounts."""
    return InstallWorld()


@pytest.fixture(autouse=True)
def _clock() -> Iterator[None]:
    """Nobody waits."""
    with virtual_time():
        yield


def install(*given: Any, **options: Any) -> Any:
    """Return the story of an installation."""
    options.setdefault("open_url", lambda url: True)

    def story(p: Any) -> Any:
        return (yield p.install_integration(*given, **options))

    return story


class TestAnAccountThatIsPending:
    """It is completed, or the error says how; nobody signs in a second time."""

    def test_the_answers_complete_it(self, tell: Theatre, world: InstallWorld) -> None:
        world.has("jira", WAITING, "PENDING")
        heard: list[Any] = []

        def story(p: Any) -> Any:
            p.subscribe("onIntegrationInstall", lambda event, user: heard.append(event))
            return (yield p.install_integration("jira", post_options=ANSWERS))

        event = tell(story)
        assert world.lines == [COMPLETE]
        assert world.sent[0].body["payload"]["JIRA_CLOUD_ID"] == "my-jira-cloud-id"
        assert event.credential_id == WAITING
        assert [each.credential_id for each in heard] == [WAITING]

    def test_without_answers_the_error_says_how(
        self, tell: Theatre, world: InstallWorld
    ) -> None:
        world.has("jira", WAITING, "PENDING")
        with pytest.raises(
            InputsRequiredError, match=r"PENDING.*post_options="
        ) as caught:
            tell(install("jira", bypass_post_oauth_prompt=True))
        assert WAITING in caught.value.message
        assert caught.value.stage == "postOptions"
        assert world.sent == []

    def test_where_nothing_is_asked_the_error_says_how(
        self, tell: Theatre, world: InstallWorld
    ) -> None:
        world.has("hubspot", WAITING, "PENDING")
        with pytest.raises(CredentialNotValidError, match="selected_credential_id="):
            tell(install("hubspot"))
        assert world.sent == []

    def test_the_external_id_of_the_first_try_may_be_repeated(
        self, tell: Theatre, world: InstallWorld
    ) -> None:
        world.has("jira", WAITING, "PENDING", externalId="my-external-id")
        tell(install("jira", post_options=ANSWERS, external_id="my-external-id"))
        assert world.lines == [COMPLETE]
        world.account(WAITING)["status"] = "PENDING"
        with pytest.raises(SelectionError, match="my-external-id"):
            tell(install("jira", post_options=ANSWERS, external_id="another"))

    def test_a_selected_one_is_completed(
        self, tell: Theatre, world: InstallWorld
    ) -> None:
        world.has("jira", WAITING, "PENDING")
        tell(install("jira", post_options=ANSWERS, selected_credential_id=WAITING))
        assert world.lines == [COMPLETE]

    def test_one_that_was_removed_elsewhere_is_none(
        self, tell: Theatre, world: InstallWorld
    ) -> None:
        world.has("jira", WAITING, "PENDING")
        world.signs_in()

        def story(p: Any) -> Any:
            yield p.get_user()
            world.me["integrations"].clear()
            return (
                yield p.install_integration(
                    "jira", post_options=ANSWERS, open_url=lambda url: True
                )
            )

        assert tell(story).credential_id == NEW

    def test_another_account_may_be_wanted(
        self, tell: Theatre, world: InstallWorld
    ) -> None:
        world.has("jira", WAITING, "PENDING")
        world.signs_in()
        event = tell(
            install("jira", post_options=ANSWERS, allow_multiple_credentials=True)
        )
        assert event.credential_id == NEW


class TestTheRedirectPageOfAnApiKey:
    """`overrideRedirectUrl` goes out as it was given; a sign-in gets a whole address."""

    @pytest.mark.parametrize("given", [PAGE, "app.example.com/oauth"])
    def test_in_one_call(self, tell: Theatre, world: InstallWorld, given: str) -> None:
        answers = {"pre_options": {"KEY": "k"}}
        tell(install("klaviyo", override_redirect_url=given, **answers))
        options = world.sent[0].body["installOptions"]
        assert options["overrideRedirectUrl"] == given

    def test_in_a_flow(self, tell: Theatre, world: InstallWorld) -> None:
        def story(p: Any) -> Any:
            yield p.install_flow.start(
                "klaviyo", override_redirect_url="app.example.com/oauth"
            )
            kept = p.install_flow.save()
            yield p.install_flow.resume(kept)
            yield p.install_flow.set_pre_options({"KEY": "k"})

        tell(story)
        options = world.sent[0].body["installOptions"]
        assert options["overrideRedirectUrl"] == "app.example.com/oauth"

    def test_of_a_sign_in(self, tell: Theatre, world: InstallWorld) -> None:
        world.signs_in()
        tell(install("hubspot", override_redirect_url="app.example.com/oauth"))
        assert world.build()["redirectUrl"] == PAGE


class TestOptionsByTheNamesOfThePages:
    """What the pages name for `connect` and `installIntegration` alike."""

    def test_callbacks_hear_while_the_call_lasts(
        self, tell: Theatre, world: InstallWorld
    ) -> None:
        heard: list[tuple[str, str]] = []

        def hear(name: str) -> Any:
            return lambda event, user: heard.append((name, event.integration_type))

        def connect(p: Any, name: str) -> Any:
            return p.install_integration(
                name,
                pre_options={"KEY": "k"},
                on_install=hear("install"),
                on_uninstall=hear("uninstall"),
                on_workflow_change=hear("change"),
            )

        def story(p: Any) -> Any:
            yield connect(p, "klaviyo")
            assert p.session.listeners == []
            world.has("klaviyo", NEW)
            yield p.uninstall_integration("klaviyo")

        tell(story)
        # What happens after the call is for subscribers.
        assert heard == [("install", "klaviyo")]

    def test_callbacks_are_functions(self, tell: Theatre, world: InstallWorld) -> None:
        for name in ("on_install", "on_uninstall", "on_workflow_change"):
            with pytest.raises(OptionError, match=name):
                tell(install("klaviyo", **{name: "x"}))
        assert world.sent == []

    def test_fields_for_mappings_count_for_this_user(
        self, tell: Theatre, world: InstallWorld
    ) -> None:
        fields = {"myFieldMapping": [{"label": "Name", "value": "name"}]}
        mapper = {
            "id": "m",
            "type": "FIELD_MAPPER",
            "title": "Map fields",
            "sourceType": "map",
            "dynamicObjectName": "myFieldMapping",
            "useDynamicMapper": True,
            "savedFieldMappings": [],
        }
        source = {"type": "DYNAMIC_DATA_SOURCE", "title": "x", "cacheKey": "x"}
        for each in world.integrations:
            if each["type"] == "klaviyo":
                each["sdkIntegrationConfig"]["dataSources"]["map"] = {
                    "id": "map",
                    "type": "FIELD_MAPPER_DATA_SOURCE",
                    "title": "Field Mapping",
                    "recordSource": source,
                    "fieldSource": source,
                }

        def story(p: Any) -> Any:
            yield p.install_integration(
                "klaviyo", pre_options={"KEY": "k"}, map_object_fields=fields
            )
            mine = yield p.get_sources_for_input("klaviyo", mapper)
            p.session.mappings.clear()
            return mine, (yield p.get_sources_for_input("klaviyo", mapper))

        mine, before = tell(story)
        (found,) = mine.map_object_field_options
        assert (found.label, found.value) == ("Name", "name")
        assert not before.map_object_field_options

    def test_a_configuration_is_selected(
        self, tell: Theatre, world: InstallWorld
    ) -> None:
        world.has("hubspot", WAITING, "INVALID")
        world.signs_in()
        tell(
            install(
                "hubspot",
                selected_credential_id=WAITING,
                selected_configuration_id=uid(199),
            )
        )
        options = world.build()["installOptions"]
        assert options["selectedConfigurationId"] == uid(199)


class TestWhatTheFlowShows:
    """`credentialId` and the values given so far, as the official `installFlow` has them."""

    def test_from_stage_to_stage(self, tell: Theatre, world: InstallWorld) -> None:
        world.signs_in(status="PENDING")

        def story(p: Any) -> Any:
            with pytest.raises(NoActiveInstallFlowError):
                p.install_flow.progress()
            yield p.install_flow.start("jira", open_url=lambda url: True)
            first = p.install_flow.progress()
            yield p.install_flow.wait_for_oauth()
            second = p.install_flow.progress()
            yield p.install_flow.set_post_options(ANSWERS)
            return first, second, p.install_flow.progress()

        first, second, third = tell(story)
        assert (first.integration_type, first.credential_id) == ("jira", None)
        assert (second.credential_id, second.post_options) == (NEW, None)
        assert third.post_options == ANSWERS

    def test_answers_do_not_show_in_its_text(
        self, tell: Theatre, world: InstallWorld
    ) -> None:
        def story(p: Any) -> Any:
            yield p.install_flow.start("klaviyo")
            yield p.install_flow.set_pre_options({"KEY": "hunter2"})
            return p.install_flow.progress(), p.session.flow

        found, flow = tell(story)
        assert found.pre_options == {"KEY": "hunter2"}
        assert found.credential_id == NEW
        assert "hunter2" not in f"{found!r}{flow!r}"
