"""Cases: connected accounts: reading them, removing them, their triggers and resources."""

from __future__ import annotations

from typing import Any, Final

from tests.parity.case import STRANGER, Case, Differs, Given, Reply
from tests.parity.fixtures import C
from tests.parity.reasons import Reason
from tests.parity.steps import after, each, then

__all__ = ["CASES"]


def credential_ids(user: Any) -> list[str]:
    """The ids of all accounts of Google Calendar, and the one in charge."""
    state = user.integrations["googleCalendar"]
    return [*(account.id for account in state.all_credentials), state.credential_id]


CASES: Final = (
    Case(
        id="getIntegrationAccount",
        method="getIntegrationAccount",
        javascript='paragon.getIntegrationAccount("slack")',
        python=lambda p: p.get_integration_account("slack"),
        differences=(Differs("requests[0].query", Reason.INCLUDE_FALSE),),
    ),
    Case(
        id="getIntegrationAccount.auth",
        method="getIntegrationAccount",
        javascript="""
            const found = [];
            for (const type of ["googledrive", "box", "onedrive", "sharepoint"]) {
                found.push((await paragon.getIntegrationAccount(type, {includeAccountAuth: true})).accountAuth);
            }
            return found;
        """,
        python=then(
            each(
                lambda p: p.get_integration_account(
                    "googledrive", include_account_auth=True
                ),
                lambda p: p.get_integration_account("box", include_account_auth=True),
                lambda p: p.get_integration_account(
                    "onedrive", include_account_auth=True
                ),
                lambda p: p.get_integration_account(
                    "sharepoint", include_account_auth=True
                ),
            ),
            lambda accounts: [account.account_auth for account in accounts],
        ),
    ),
    Case(
        id="getIntegrationAccount.selected",
        method="getIntegrationAccount",
        javascript="""
            (await paragon.getIntegrationAccount("googleCalendar", {
                includeAccountAuth: false,
                selectedCredentialId: ids.credentials.home,
            })).id
        """,
        python=then(
            lambda p: p.get_integration_account(
                "googleCalendar",
                include_account_auth=False,
                selected_credential_id=C.home,
            ),
            lambda account: account.id,
        ),
    ),
    Case(
        id="getIntegrationAccount.not_connected",
        method="getIntegrationAccount",
        javascript='paragon.getIntegrationAccount("hubspot")',
        python=lambda p: p.get_integration_account("hubspot"),
        error="IntegrationNotInstalledError",
    ),
    Case(
        id="getIntegrationAccount.unknown",
        method="getIntegrationAccount",
        javascript='paragon.getIntegrationAccount("nope")',
        python=lambda p: p.get_integration_account("nope"),
        error="IntegrationNotFoundError",
    ),
    Case(
        id="getTriggers",
        method="getTriggers",
        javascript='paragon.getTriggers("slack")',
        python=lambda p: p.get_triggers("slack"),
    ),
    Case(
        id="getTriggers.selected",
        method="getTriggers",
        javascript='paragon.getTriggers("googleCalendar", {selectedCredentialId: ids.credentials.home})',
        python=lambda p: p.get_triggers(
            "googleCalendar", selected_credential_id=C.home
        ),
    ),
    Case(
        id="getTriggers.selected_external",
        method="getTriggers",
        javascript='paragon.getTriggers("googleCalendar", {selectedCredentialId: "ext:work"})',
        python=lambda p: p.get_triggers(
            "googleCalendar", selected_credential_id="ext:work"
        ),
        differences=(
            Differs("error", Reason.EXTERNAL_IDS),
            Differs("requests", Reason.EXTERNAL_IDS),
            Differs("result", Reason.EXTERNAL_IDS),
        ),
    ),
    Case(
        id="getTriggers.partly_failed",
        method="getTriggers",
        given=Given(
            replies=(
                Reply(
                    on="GET /triggers",
                    body={
                        "triggers": {},
                        "errors": [{"type": "slack", "message": "no answer"}],
                    },
                ),
            )
        ),
        javascript='paragon.getTriggers("slack")',
        python=lambda p: p.get_triggers("slack"),
    ),
    Case(
        id="getTriggers.not_connected",
        method="getTriggers",
        javascript='paragon.getTriggers("hubspot")',
        python=lambda p: p.get_triggers("hubspot"),
        error="IntegrationNotInstalledError",
    ),
    Case(
        id="getTriggers.invalid_credential",
        method="getTriggers",
        javascript='paragon.getTriggers("asana")',
        python=lambda p: p.get_triggers("asana"),
        error="CredentialNotValidError",
    ),
    Case(
        id="uninstallIntegration",
        method="uninstallIntegration",
        examples=(
            ".uninstallIntegration",
            "Users API: Disconnecting integrations",
        ),
        javascript="""
            await paragon.uninstallIntegration("slack");
            return paragon.getUser().integrations.slack.enabled;
        """,
        python=then(
            after(lambda p: p.uninstall_integration("slack"), lambda p: p.get_user()),
            lambda user: user.integrations["slack"].enabled,
        ),
    ),
    Case(
        id="uninstallIntegration.selected",
        method="uninstallIntegration",
        examples=(
            "Multi-Account Authorization: .uninstallIntegration",
            "Multi-Account Authorization: Removing existing accounts",
        ),
        javascript="""
            await paragon.uninstallIntegration("googleCalendar", {selectedCredentialId: ids.credentials.home});
            return h.accounts("googleCalendar");
        """,
        python=then(
            after(
                lambda p: p.uninstall_integration(
                    "googleCalendar", selected_credential_id=C.home
                ),
                lambda p: p.get_user(),
            ),
            credential_ids,
        ),
    ),
    Case(
        id="uninstallIntegration.first",
        method="uninstallIntegration",
        javascript="""
            await paragon.uninstallIntegration("googleCalendar");
            return h.accounts("googleCalendar");
        """,
        python=then(
            after(
                lambda p: p.uninstall_integration("googleCalendar"),
                lambda p: p.get_user(),
            ),
            credential_ids,
        ),
    ),
    Case(
        id="uninstallIntegration.external",
        method="uninstallIntegration",
        javascript='paragon.uninstallIntegration("googleCalendar", {selectedCredentialId: "ext:work"})',
        python=lambda p: p.uninstall_integration(
            "googleCalendar", selected_credential_id="ext:work"
        ),
    ),
    Case(
        id="uninstallIntegration.pending",
        method="uninstallIntegration",
        javascript='paragon.uninstallIntegration("dropbox")',
        python=lambda p: p.uninstall_integration("dropbox"),
    ),
    Case(
        id="uninstallIntegration.custom",
        method="uninstallIntegration",
        javascript='paragon.uninstallIntegration("custom.tasklab")',
        python=lambda p: p.uninstall_integration("custom.tasklab"),
    ),
    Case(
        id="uninstallIntegration.not_installed",
        method="uninstallIntegration",
        javascript='paragon.uninstallIntegration("hubspot")',
        python=lambda p: p.uninstall_integration("hubspot"),
    ),
    Case(
        id="uninstallIntegration.unknown_credential",
        method="uninstallIntegration",
        javascript='paragon.uninstallIntegration("googleCalendar", {selectedCredentialId: ids.credentials.missing})',
        python=lambda p: p.uninstall_integration(
            "googleCalendar", selected_credential_id=C.missing
        ),
        differences=(Differs("error", Reason.EXACT_ERROR),),
    ),
    Case(
        id="uninstallIntegration.credential_of_another",
        method="uninstallIntegration",
        javascript='paragon.uninstallIntegration("googleCalendar", {selectedCredentialId: ids.credentials.slack})',
        python=lambda p: p.uninstall_integration(
            "googleCalendar", selected_credential_id=C.slack
        ),
        error="CredentialNotFoundError",
    ),
    Case(
        id="uninstallIntegration.unknown",
        method="uninstallIntegration",
        javascript='paragon.uninstallIntegration("nope")',
        python=lambda p: p.uninstall_integration("nope"),
        error="IntegrationNotFoundError",
    ),
    Case(
        id="uninstallIntegration.unauthenticated",
        method="uninstallIntegration",
        given=STRANGER,
        javascript='paragon.uninstallIntegration("slack")',
        python=lambda p: p.uninstall_integration("slack"),
    ),
    Case(
        id="uninstallIntegration.no_feature",
        method="uninstallIntegration",
        given=Given(patches={("user", "project", "accessibleFeatures"): []}),
        javascript='paragon.uninstallIntegration("slack")',
        python=lambda p: p.uninstall_integration("slack"),
        error="FeatureNotAvailableError",
    ),
    Case(
        id="uninstallIntegration.failure",
        method="uninstallIntegration",
        given=Given(
            replies=(
                Reply(
                    on="DELETE /sdk/integrations/*",
                    status=404,
                    body={"message": "gone", "code": "0404"},
                ),
            )
        ),
        javascript='paragon.uninstallIntegration("slack")',
        python=lambda p: p.uninstall_integration("slack"),
        error="NotFound",
    ),
    Case(
        id="connectAction",
        method="connectAction",
        javascript='paragon.connectAction("postgres", {host: "db.example.test", port: 5432})',
        python=lambda p: p.connect_action(
            "postgres", {"host": "db.example.test", "port": 5432}
        ),
    ),
    Case(
        id="connectAction.unknown",
        method="connectAction",
        javascript='paragon.connectAction("mysql", {host: "db"})',
        python=lambda p: p.connect_action("mysql", {"host": "db"}),
        error="ResourceNotFoundError",
    ),
    Case(
        id="connectAction.not_an_object",
        method="connectAction",
        javascript='paragon.connectAction("postgres", "db.example.test")',
        python=lambda p: p.connect_action("postgres", "db.example.test"),
        error="OptionError",
    ),
    Case(
        id="connectAction.unauthenticated",
        method="connectAction",
        given=STRANGER,
        javascript='paragon.connectAction("postgres", {host: "db"})',
        python=lambda p: p.connect_action("postgres", {"host": "db"}),
    ),
)
