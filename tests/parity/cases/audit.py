"""Cases: what the vendor's pages say beside their examples, and options by name."""

from __future__ import annotations

from typing import Any, Final

from tests.parity.case import HEADLESS, Case, Differs, Given, Reply
from tests.parity.cases.flow_steps import flow, pre_options
from tests.parity.fixtures import C, K, W
from tests.parity.reasons import Reason
from tests.parity.steps import Calls, then

__all__ = ["CASES"]


def retried(p: Any) -> Calls:
    """Read the triggers with a client that repeats what is harmless."""
    found = yield p.with_options(max_retries=1).get_triggers("slack")
    return len(found.triggers)


def configured(p: Any, h: Any) -> Calls:
    """Replace an account, with one of its configurations in mind."""
    installed = yield p.install_integration(
        "googleCalendar",
        **h.window(),
        allow_multiple_credentials=True,
        selected_credential_id=C.stale,
        selected_configuration_id=K.stale,
    )
    return installed.integration_type


def named(p: Any, h: Any) -> Calls:
    """Connect with the options that the pages name for the portal."""
    installed = yield p.install_integration(
        "hubspot",
        **h.window(),
        **h.callbacks("on_install", "on_uninstall", "on_workflow_change"),
        map_object_fields={"Contact": [{"label": "Name", "value": "name"}]},
    )
    return installed.integration_type


CASES: Final = (
    Case(
        id="getUser.allConfigurations",
        method="getUser",
        javascript="""
            const {integrations} = paragon.getUser();
            return ["googleCalendar", "hubspot"].map((type) => integrations[type].allConfigurations);
        """,
        python=then(
            lambda p: p.get_user(),
            lambda user: [
                user.integrations[name].all_configurations
                for name in ("googleCalendar", "hubspot")
            ],
        ),
    ),
    Case(
        id="getUser.members",
        method="getUser",
        javascript="Object.keys(paragon.getUser()).sort()",
        python=then(lambda p: p.get_user(), lambda user: sorted(user.to_dict())),
        differences=(Differs("result", Reason.PROJECT_SHOWN),),
    ),
    Case(
        id="updateWorkflowState.members",
        method="updateWorkflowState",
        javascript="Object.keys((await paragon.updateWorkflowState({})).user).sort()",
        python=then(
            lambda p: p.update_workflow_state({}),
            lambda result: sorted(result.user.to_dict()),
        ),
        differences=(Differs("result", Reason.PROJECT_SHOWN),),
    ),
    Case(
        id="updateIntegrationUserSettings.members",
        method="updateIntegrationUserSettings",
        javascript="""
            Object.keys((await paragon.updateIntegrationUserSettings("slack", {})).userState).sort()
        """,
        python=then(
            lambda p: p.update_integration_user_settings("slack", {}),
            lambda result: sorted(result.user_state.to_dict()),
        ),
        differences=(
            Differs("result", Reason.PROJECT_SHOWN),
            Differs("result", Reason.NO_TOKEN),
        ),
    ),
    Case(
        id="setUserMetadata.members",
        method="setUserMetadata",
        javascript="Object.keys(await paragon.setUserMetadata({})).sort()",
        python=then(
            lambda p: p.set_user_metadata({}), lambda user: sorted(user.to_dict())
        ),
        differences=(
            Differs("result", Reason.PROJECT_SHOWN),
            Differs("result", Reason.NO_TOKEN),
        ),
    ),
    Case(
        id="getTriggers.server_error",
        method="getTriggers",
        given=Given(
            replies=(
                Reply(on="GET /triggers", status=500, body={"message": "no"}, times=1),
            )
        ),
        javascript='Object.keys((await paragon.getTriggers("slack")).triggers).length',
        python=retried,
        differences=(
            Differs("error", Reason.RETRIED),
            Differs("requests", Reason.RETRIED),
            Differs("result", Reason.RETRIED),
        ),
    ),
    Case(
        id="workflow.query_values",
        method="workflow",
        javascript="""
            paragon.workflow(ids.workflows.notify, {
                query: {list: ["a", "b c"], none: null, yes: true, number: 1.5, empty: "", nothing: []},
            })
        """,
        python=lambda p: p.workflow(
            W.notify,
            query={
                "list": ["a", "b c"],
                "none": None,
                "yes": True,
                "number": 1.5,
                "empty": "",
                "nothing": [],
            },
        ),
    ),
    Case(
        id="installIntegration.configuration",
        method="installIntegration",
        given=Given(headless=True, session=(True,), connects="googleCalendar"),
        javascript="""
            const installed = paragon.installIntegration("googleCalendar", {
                allowMultipleCredentials: true,
                selectedCredentialId: ids.credentials.stale,
                selectedConfigurationId: ids.configurations.stale,
            });
            await h.advance(5000);
            return (await installed).integrationType;
        """,
        python=configured,
    ),
    Case(
        id="installIntegration.named_options",
        method="installIntegration",
        given=Given(headless=True, session=(True,), connects="hubspot"),
        javascript="""
            const installed = paragon.installIntegration("hubspot", {
                ...h.callbacks("onInstall", "onUninstall", "onWorkflowChange"),
                mapObjectFields: {Contact: [{label: "Name", value: "name"}]},
            });
            await h.advance(5000);
            return (await installed).integrationType;
        """,
        python=named,
        differences=(
            Differs("events[2]", Reason.SUBSCRIBERS_FIRST),
            Differs("events[3]", Reason.SUBSCRIBERS_FIRST),
        ),
    ),
    Case(
        id="request.body.null",
        method="request",
        javascript='paragon.request("slack", "chat.postMessage", {method: "POST", body: null})',
        python=lambda p: p.request(
            "slack", "chat.postMessage", method="POST", body=None
        ),
        differences=(Differs("requests[0].headers.content-type", Reason.NULL_IS_JSON),),
    ),
    Case(
        id="request.method.any",
        method="request",
        javascript='paragon.request("slack", "files", {method: "PROPFIND", body: {depth: 1}})',
        python=lambda p: p.request(
            "slack", "files", method="PROPFIND", body={"depth": 1}
        ),
    ),
    Case(
        id="installFlow.setPreOptions.redirect",
        method="installFlow.setPreOptions",
        given=HEADLESS,
        javascript="""
            paragon.installFlow.start("klaviyo", h.flow({
                allowMultipleCredentials: true, overrideRedirectUrl: "app.example.test/oauth",
            }));
            await h.settle();
            await paragon.installFlow.setPreOptions({KLAVIYO_API_KEY: "k"});
        """,
        python=flow(
            "klaviyo",
            pre_options(KLAVIYO_API_KEY="k"),
            allow_multiple_credentials=True,
            override_redirect_url="app.example.test/oauth",
        ),
    ),
)
