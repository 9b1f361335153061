"""Cases: connecting an account in one call."""

from __future__ import annotations

from typing import Any, Final

from tests.parity.case import HEADLESS, STRANGER, Case, Given, Reply
from tests.parity.fixtures import C
from tests.parity.steps import Calls

__all__ = ["CASES"]

CONNECTING: Final = Given(
    headless=True, session=(False, False, True), connects="hubspot"
)
CALENDAR: Final = Given(headless=True, session=(True,), connects="googleCalendar")


def called(p: Any, h: Any) -> Calls:
    """Install with callbacks."""
    yield p.install_integration("hubspot", **h.callbacks("on_success", "on_error"))


def blocked(p: Any, h: Any) -> Calls:
    """Install where no window opens."""
    yield p.install_integration("hubspot", **h.callbacks("on_error"))


def completed(p: Any) -> Calls:
    """Complete an install that began at the provider."""
    yield p.complete_install("hubspot", "code-1")
    return (yield p.get_user()).integrations["hubspot"].credential_id


def installing(
    case: str, javascript: str, python: Any, given: Given = CONNECTING, **more: Any
) -> Case:
    """Return the case of a headless install that goes through."""
    return Case(
        id=f"installIntegration.{case}" if case else "installIntegration",
        method="installIntegration",
        given=given,
        javascript=f"""
            const installed = paragon.installIntegration({javascript});
            await h.advance(5000);
            return await installed;
        """,
        python=python,
        **more,
    )


CASES: Final = (
    installing(
        "",
        '"hubspot"',
        lambda p: p.install_integration("hubspot"),
        example=".installIntegration",
    ),
    installing(
        "several",
        '"googleCalendar", {allowMultipleCredentials: true}',
        lambda p: p.install_integration(
            "googleCalendar", allow_multiple_credentials=True
        ),
        CALENDAR,
        example="Multi-Account Authorization: .installIntegration",
    ),
    installing(
        "replace",
        '"googleCalendar", {allowMultipleCredentials: true, selectedCredentialId: ids.credentials.stale}',
        lambda p: p.install_integration(
            "googleCalendar",
            allow_multiple_credentials=True,
            selected_credential_id=C.stale,
        ),
        CALENDAR,
        example="Multi-Account Authorization: Replacing an account",
    ),
    installing(
        "external_id",
        '"hubspot", {externalId: "ext:crm"}',
        lambda p: p.install_integration("hubspot", external_id="ext:crm"),
    ),
    installing(
        "redirect",
        '"hubspot", {overrideRedirectUrl: "app.example.test/oauth"}',
        lambda p: p.install_integration(
            "hubspot", override_redirect_url="app.example.test/oauth"
        ),
    ),
    installing(
        "account_type",
        '"salesforce", {accountType: "sandbox"}',
        lambda p: p.install_integration("salesforce", account_type="sandbox"),
        Given(headless=True, session=(True,), connects="salesforce"),
    ),
    installing(
        "account_types",
        '"salesforce", {accountType: ["default", "sandbox"]}',
        lambda p: p.install_integration(
            "salesforce", account_type=["default", "sandbox"]
        ),
        Given(headless=True, session=(True,), connects="salesforce"),
    ),
    installing(
        "reconnect",
        '"asana"',
        lambda p: p.install_integration("asana"),
        Given(headless=True, session=(True,), connects="asana"),
    ),
    installing(
        "callbacks",
        '"hubspot", h.callbacks("onSuccess", "onError")',
        called,
    ),
    installing(
        "bypass",
        '"hubspot", {bypassPostOAuthPrompt: true}',
        lambda p: p.install_integration("hubspot", bypass_post_oauth_prompt=True),
    ),
    installing(
        "mapping",
        '"hubspot", {mapObjectFields: {Contact: [{label: "Name", value: "name"}]}}',
        lambda p: p.install_integration(
            "hubspot",
            map_object_fields={"Contact": [{"label": "Name", "value": "name"}]},
        ),
    ),
    Case(
        id="installIntegration.timeout",
        method="installIntegration",
        given=HEADLESS,
        javascript="""
            const installed = paragon.installIntegration("hubspot", {oauthTimeout: 2000});
            installed.catch(() => {});
            await h.advance(5000);
            return await installed;
        """,
        python=lambda p: p.install_integration("hubspot", oauth_timeout=2),
    ),
    Case(
        id="installIntegration.blocked",
        method="installIntegration",
        given=Given(headless=True, popup_blocked=True),
        javascript='paragon.installIntegration("hubspot", h.callbacks("onError"))',
        python=blocked,
    ),
    Case(
        id="installIntegration.already",
        method="installIntegration",
        given=HEADLESS,
        javascript='paragon.installIntegration("slack")',
        python=lambda p: p.install_integration("slack"),
    ),
    Case(
        id="installIntegration.external_id_taken",
        method="installIntegration",
        given=HEADLESS,
        javascript="""
            paragon.installIntegration("googleCalendar", {allowMultipleCredentials: true, externalId: "ext:work"})
        """,
        python=lambda p: p.install_integration(
            "googleCalendar", allow_multiple_credentials=True, external_id="ext:work"
        ),
    ),
    Case(
        id="installIntegration.external_id_blank",
        method="installIntegration",
        given=HEADLESS,
        javascript='paragon.installIntegration("hubspot", {externalId: " "})',
        python=lambda p: p.install_integration("hubspot", external_id=" "),
    ),
    Case(
        id="installIntegration.external_id_and_selected",
        method="installIntegration",
        given=HEADLESS,
        javascript="""
            paragon.installIntegration("googleCalendar", {
                allowMultipleCredentials: true, externalId: "other", selectedCredentialId: ids.credentials.work,
            })
        """,
        python=lambda p: p.install_integration(
            "googleCalendar",
            allow_multiple_credentials=True,
            external_id="other",
            selected_credential_id=C.work,
        ),
    ),
    Case(
        id="installIntegration.bypass_and_portal",
        method="installIntegration",
        given=HEADLESS,
        javascript='paragon.installIntegration("hubspot", {bypassPostOAuthPrompt: true, showPortalAfterInstall: true})',
        python=lambda p: p.install_integration(
            "hubspot", bypass_post_oauth_prompt=True, show_portal_after_install=True
        ),
    ),
    Case(
        id="installIntegration.no_feature",
        method="installIntegration",
        given=Given(
            headless=True, patches={("user", "project", "accessibleFeatures"): ["byo"]}
        ),
        javascript='paragon.installIntegration("hubspot")',
        python=lambda p: p.install_integration("hubspot"),
    ),
    Case(
        id="installIntegration.unknown",
        method="installIntegration",
        given=HEADLESS,
        javascript='paragon.installIntegration("nope")',
        python=lambda p: p.install_integration("nope"),
    ),
    Case(
        id="installIntegration.inactive",
        method="installIntegration",
        given=HEADLESS,
        javascript='paragon.installIntegration("intercom")',
        python=lambda p: p.install_integration("intercom"),
    ),
    Case(
        id="installIntegration.unauthenticated",
        method="installIntegration",
        given=Given(authenticated=False, headless=True),
        javascript='paragon.installIntegration("hubspot")',
        python=lambda p: p.install_integration("hubspot"),
    ),
    Case(
        id="completeInstall",
        method="completeInstall",
        javascript="""
            await paragon.completeInstall("hubspot", {authorizationCode: "code-1"});
            return paragon.getUser().integrations.hubspot.credentialId;
        """,
        python=completed,
    ),
    Case(
        id="completeInstall.options",
        method="completeInstall",
        javascript="""
            paragon.completeInstall("hubspot", {
                authorizationCode: "code-1",
                redirectUrl: "app.example.test/oauth",
                integrationOptions: {installOptions: {allowMultipleCredentials: true}, region: "eu"},
                showPortalAfterInstall: false,
            })
        """,
        python=lambda p: p.complete_install(
            "hubspot",
            "code-1",
            redirect_url="app.example.test/oauth",
            integration_options={
                "installOptions": {"allowMultipleCredentials": True},
                "region": "eu",
            },
        ),
    ),
    Case(
        id="completeInstall.no_code",
        method="completeInstall",
        javascript='paragon.completeInstall("hubspot", {authorizationCode: ""})',
        python=lambda p: p.complete_install("hubspot", ""),
    ),
    Case(
        id="completeInstall.bad_redirect",
        method="completeInstall",
        javascript='paragon.completeInstall("hubspot", {authorizationCode: "c", redirectUrl: "http://["})',
        python=lambda p: p.complete_install("hubspot", "c", redirect_url="http://["),
    ),
    Case(
        id="completeInstall.unknown",
        method="completeInstall",
        javascript='paragon.completeInstall("nope", {authorizationCode: "c"})',
        python=lambda p: p.complete_install("nope", "c"),
    ),
    Case(
        id="completeInstall.refused",
        method="completeInstall",
        given=Given(
            replies=(
                Reply(
                    on="POST /sdk/credentials",
                    status=400,
                    body={"message": "bad code", "code": "0400"},
                ),
            )
        ),
        javascript='paragon.completeInstall("hubspot", {authorizationCode: "c"})',
        python=lambda p: p.complete_install("hubspot", "c"),
    ),
    Case(
        id="completeInstall.unauthenticated",
        method="completeInstall",
        given=STRANGER,
        javascript='paragon.completeInstall("hubspot", {authorizationCode: "c"})',
        python=lambda p: p.complete_install("hubspot", "c"),
    ),
)
