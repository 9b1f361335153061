"""Cases: what needs a window: the portal and the file pickers. There is no Python half."""

from __future__ import annotations

from typing import Final

from tests.parity.case import STRANGER, Case, Given

__all__ = ["CASES"]

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
        python=None,
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
        python=None,
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
        python=None,
    ),
    Case(
        id="connect.no_feature",
        method="connect",
        given=Given(
            patches={("user", "project", "accessibleFeatures"): ["headless-cp"]}
        ),
        javascript='paragon.connect("salesforce", {mapObjectFields: {Contact: []}, ...h.callbacks("onError")})',
        python=None,
    ),
    Case(
        id="connect.external_id_and_selected",
        method="connect",
        javascript='paragon.connect("slack", {externalId: "a", selectedCredentialId: ids.credentials.slack})',
        python=None,
    ),
    Case(
        id="connect.unauthenticated",
        method="connect",
        given=STRANGER,
        javascript='paragon.connect("slack")',
        python=None,
    ),
    Case(
        id="installIntegration.portal",
        method="installIntegration",
        examples=("Multi-Account Authorization: Connecting new accounts",),
        javascript="""
            paragon.installIntegration("googleCalendar", {
                allowMultipleCredentials: true,

                // Set to true to show User Settings after installation:
                showPortalAfterInstall: true
            }).catch(() => {});
            await h.settle();
        """,
        python=None,
    ),
    Case(
        id="installIntegration.bypass_and_portal",
        method="installIntegration",
        javascript="""
            paragon.installIntegration("hubspot", {bypassPostOAuthPrompt: true, showPortalAfterInstall: true})
        """,
        python=None,
    ),
    Case(
        id="installIntegration.mapping",
        method="installIntegration",
        javascript="""
            paragon.installIntegration("hubspot", {
                mapObjectFields: {Contact: [{label: "Name", value: "name"}]},
            }).catch(() => {});
            await h.settle();
        """,
        python=None,
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
        python=None,
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
        python=None,
    ),
    Case(
        id="ExternalFilePicker.no_key",
        method="ExternalFilePicker",
        javascript='new paragon.ExternalFilePicker("googledrive", {}).init({})',
        python=None,
    ),
    Case(
        id="ExternalFilePicker.unsupported",
        method="ExternalFilePicker",
        javascript='new paragon.ExternalFilePicker("slack", {})',
        python=None,
    ),
    Case(
        id="ExternalFilePicker.unauthenticated",
        method="ExternalFilePicker",
        given=STRANGER,
        javascript='new paragon.ExternalFilePicker("googledrive", {})',
        python=None,
    ),
)
