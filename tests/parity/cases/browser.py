"""Cases: what needs a window: the portal and the file pickers.

The official client runs the portal's side of the conversation in jsdom; ours has a page
that says over HTTP what the vendor's SDK would say in it.
"""

from __future__ import annotations

from typing import Any, Final

from tests.parity.case import STRANGER, Case, Differs, Given
from tests.parity.cases.install import CALENDAR, CONNECTING
from tests.parity.fixtures import C, K
from tests.parity.pages import opens_and_closes, switches
from tests.parity.reasons import Reason
from tests.parity.steps import Calls

__all__ = ["CASES"]

WAITS: Final = (
    Differs("result", Reason.WINDOW_WAITS),
    Differs("requests", Reason.PAGE_HINTS),
)


def selected(p: Any, h: Any) -> Calls:
    """Show the portal of an account, and see whose configuration is known here."""
    yield h.portal(
        p.connect,
        "googleCalendar",
        selected_credential_id=C.home,
        selected_configuration_id=K.home_team,
    )
    return (yield p.get_user()).integrations["googleCalendar"].credential_config_id


CASES: Final = (
    Case(
        id="connect",
        method="connect",
        examples=(
            ".connect",
            ".subscribe: callbacks of connect",
        ),
        javascript="""
            paragon.connect("slack", h.callbacks("onOpen", "onClose", "onInstall")).catch(() => {});
            await h.settle();
            h.message({messageType: "SDK_FUNCTION_INVOCATION", type: "onOpen", id: "1", parameters: []});
            await h.settle();
            h.message({messageType: "SDK_FUNCTION_INVOCATION", type: "onClose", id: "2", parameters: [true]});
            await h.settle();
        """,
        python=lambda p, h: h.portal(
            p.connect,
            "slack",
            opens_and_closes,
            hears=("on_open", "on_close", "on_install"),
        ),
        differences=WAITS,
    ),
    Case(
        id="connect.account_type",
        method="connect",
        examples=(".connect: Example of using accountType",),
        javascript="""
            paragon.connect("salesforce", {
                // Only allow production-type Salesforce accounts to connect
                accountType: "default",
            }).catch(() => {});
            await h.settle();
        """,
        python=lambda p, h: h.portal(p.connect, "salesforce", account_type="default"),
        differences=WAITS,
    ),
    Case(
        id="connect.selected",
        method="connect",
        examples=(
            "Multi-Account Authorization: .connect",
            "Multi-Account Authorization: Managing existing accounts",
        ),
        javascript="""
            paragon.connect("googleCalendar", {
                selectedCredentialId: ids.credentials.home,
                selectedConfigurationId: ids.configurations.home_team,
            }).catch(() => {});
            await h.settle();
            return paragon.getUser().integrations.googleCalendar.credentialConfigId;
        """,
        python=selected,
        differences=(
            Differs("requests", Reason.PAGE_HINTS),
            Differs("result", Reason.PAGE_SELECTS),
        ),
    ),
    Case(
        id="connect.no_feature",
        method="connect",
        given=Given(
            patches={("user", "project", "accessibleFeatures"): ["headless-cp"]}
        ),
        javascript='paragon.connect("salesforce", {mapObjectFields: {Contact: []}, ...h.callbacks("onError")})',
        python=lambda p, h: h.portal(
            p.connect,
            "salesforce",
            map_object_fields={
                "Contact": {
                    "objectTypes": {"get": list},
                    "integrationFields": {"get": list},
                }
            },
            hears=("on_error",),
        ),
        error="FeatureNotAvailableError",
        differences=(
            Differs("events", Reason.RAISED_ALONE),
            Differs("error.message", Reason.OWN_WORDS),
        ),
    ),
    Case(
        id="connect.external_id_and_selected",
        method="connect",
        javascript='paragon.connect("slack", {externalId: "a", selectedCredentialId: ids.credentials.slack})',
        python=lambda p, h: h.portal(
            p.connect, "slack", external_id="a", selected_credential_id=C.slack
        ),
        error="OptionError",
    ),
    Case(
        id="connect.options",
        method="connect",
        javascript="""
            paragon.connect("salesforce", {
                externalId: "mine",
                allowMultipleCredentials: true,
                overrideRedirectUrl: "https://app.example.test/done",
                dropdowns: {departments: [{label: "Sales", value: "sales"}]},
                ...h.callbacks("onSuccess", "onUninstall", "onWorkflowChange"),
            }).catch(() => {});
            await h.settle();
            const change = {integrationId: paragon.getIntegrationId("salesforce"), integrationType: "salesforce", workflowId: ids.workflows.contacts};
            h.message({messageType: "SDK_FUNCTION_INVOCATION", type: "triggerSDKEvent", id: "1", parameters: [
                {type: "onWorkflowChange", ...change, workflowStateChange: {enabled: true}},
            ]});
            await h.settle();
        """,
        python=lambda p, h: h.portal(
            p.connect,
            "salesforce",
            switches,
            external_id="mine",
            allow_multiple_credentials=True,
            override_redirect_url="https://app.example.test/done",
            dropdowns={"departments": [{"label": "Sales", "value": "sales"}]},
            hears=("on_success", "on_uninstall", "on_workflow_change"),
        ),
        differences=WAITS,
    ),
    Case(
        id="connect.unknown",
        method="connect",
        javascript='paragon.connect("nothing")',
        python=lambda p, h: h.portal(p.connect, "nothing"),
        error="IntegrationNotFoundError",
    ),
    Case(
        id="closePortal",
        method="closePortal",
        javascript="sdk.closePortal()",
        python=lambda p: p.close_portal(),
    ),
    Case(
        id="connect.unauthenticated",
        method="connect",
        given=STRANGER,
        javascript='paragon.connect("slack")',
        python=lambda p, h: h.portal(p.connect, "slack"),
    ),
    Case(
        id="installIntegration.portal",
        method="installIntegration",
        given=CALENDAR,
        examples=("Multi-Account Authorization: Connecting new accounts",),
        javascript="""
            const installed = paragon.installIntegration("googleCalendar", {
                allowMultipleCredentials: true,

                // Set to true to show User Settings after installation:
                showPortalAfterInstall: true
            });
            await h.advance(5000);
            return await installed;
        """,
        python=lambda p, h: h.installed(
            p.install_integration,
            "googleCalendar",
            allow_multiple_credentials=True,
            show_portal_after_install=True,
        ),
        differences=(Differs("requests", Reason.PAGE_HINTS),),
    ),
    Case(
        id="installIntegration.bypass_and_portal",
        method="installIntegration",
        javascript="""
            paragon.installIntegration("hubspot", {
                bypassPostOAuthPrompt: true,
                showPortalAfterInstall: true,
                dropdowns: {departments: []},
                ...h.callbacks("onOpen", "onClose"),
            })
        """,
        python=lambda p, h: p.install_integration(
            "hubspot",
            **h.window(),
            bypass_post_oauth_prompt=True,
            show_portal_after_install=True,
            dropdowns={"departments": []},
            **h.callbacks("on_open", "on_close"),
        ),
        error="OptionError",
    ),
    Case(
        id="installIntegration.mapping",
        method="installIntegration",
        given=CONNECTING,
        javascript="""
            const installed = paragon.installIntegration("hubspot", {
                mapObjectFields: {Contact: [{label: "Name", value: "name"}]},
            });
            await h.advance(5000);
            return await installed;
        """,
        python=lambda p, h: p.install_integration(
            "hubspot",
            **h.window(),
            map_object_fields={"Contact": [{"label": "Name", "value": "name"}]},
        ),
    ),
    Case(
        id="ExternalFilePicker",
        method="ExternalFilePicker",
        examples=(
            ".ExternalFilePicker",
            "picker.open",
            "picker.getInstance",
        ),
        javascript="""
            const picker = new paragon.ExternalFilePicker("googledrive", {
                allowedTypes: ["application/pdf"],
                allowMultiSelect: false,
                onFileSelect(files) {
                    console.log("User picked files", files);
                },
            });
            return [picker.open(), picker.getInstance()];
        """,
        python=lambda p, h: h.picked(
            p.external_file_picker(
                "googledrive",
                allowed_types=["application/pdf"],
                allow_multi_select=False,
                on_file_select=print,
            )
        ),
        differences=(
            Differs("result", Reason.PICKER_NOT_READY),
            Differs("error", Reason.PICKER_NOT_READY),
        ),
    ),
    Case(
        id="ExternalFilePicker.init",
        method="ExternalFilePicker",
        examples=(
            "picker.init",
            "Multi-Account Authorization: picker.init",
        ),
        javascript="""
            const picker = new paragon.ExternalFilePicker("googledrive", {
                allowFolderSelect: true, ...h.callbacks("onOpen", "onClose", "onCancel"),
            });
            picker.init({
                developerKey: "AIzaS...",
                selectedCredentialId: ids.credentials.googledrive,
            }).catch(() => {});
            await h.settle();
            return [...window.document.scripts].map(({src}) => src);
        """,
        python=lambda p, h: h.picked(
            p.external_file_picker(
                "googledrive",
                allow_folder_select=True,
                **h.callbacks("on_open", "on_close", "on_cancel"),
            ).init(developer_key="AIzaS...", selected_credential_id=C.googledrive)
        ),
        differences=(
            Differs("requests", Reason.IN_THE_PAGE),
            Differs("result", Reason.IN_THE_PAGE),
        ),
    ),
    Case(
        id="ExternalFilePicker.no_key",
        method="ExternalFilePicker",
        javascript="""
            new paragon.ExternalFilePicker("googledrive", {
                integrationOptions: {googledrive: {enableSharedDrives: true}},
            }).init({})
        """,
        python=lambda p: p.external_file_picker("googledrive").init(),
        error="OptionError",
    ),
    Case(
        id="picker.init",
        method="picker.init",
        javascript="""
            // Without folderId, which this picker needs.
            new paragon.ExternalFilePicker("box", {}).init({
                developerKey: "A", appId: "7", selectedCredentialId: ids.credentials.box,
            })
        """,
        python=lambda p: p.external_file_picker("box").init(
            developer_key="A", app_id="7", selected_credential_id=C.box
        ),
        error="OptionError",
    ),
    Case(
        id="picker.open",
        method="picker.open",
        javascript='new paragon.ExternalFilePicker("box", {}).open()',
        python=lambda p, h: h.picked(p.external_file_picker("box")),
        differences=(
            Differs("result", Reason.PICKER_NOT_READY),
            Differs("error", Reason.PICKER_NOT_READY),
        ),
    ),
    Case(
        id="ExternalFilePicker.unsupported",
        method="ExternalFilePicker",
        javascript='new paragon.ExternalFilePicker("slack", {})',
        python=lambda p: p.external_file_picker("slack"),
        error="OptionError",
    ),
    Case(
        id="ExternalFilePicker.unauthenticated",
        method="ExternalFilePicker",
        given=STRANGER,
        javascript='new paragon.ExternalFilePicker("googledrive", {})',
        python=lambda p, h: h.picked(
            p.external_file_picker("googledrive").init(developer_key="A")
        ),
        error="UserNotAuthenticatedError",
    ),
)
