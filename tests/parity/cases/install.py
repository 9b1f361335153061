"""Cases: connecting an account in one call."""

from __future__ import annotations

from typing import Any, Final

from tests.parity.case import HEADLESS, STRANGER, Case, Differs, Given, Reply
from tests.parity.fixtures import C
from tests.parity.reasons import Reason
from tests.parity.steps import Calls

__all__ = ["CASES"]

CONNECTING: Final = Given(
    headless=True, session=(False, False, True), connects="hubspot"
)
CALENDAR: Final = Given(headless=True, session=(True,), connects="googleCalendar")


def called(p: Any, h: Any) -> Calls:
    """Install with callbacks."""
    return (
        yield p.install_integration(
            "hubspot", **h.window(), **h.callbacks("on_success", "on_error")
        )
    )


def blocked(p: Any, h: Any) -> Calls:
    """Install where no window opens."""
    yield p.install_integration("hubspot", **h.window(), **h.callbacks("on_error"))


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
        lambda p, h: p.install_integration("hubspot", **h.window()),
        examples=(".installIntegration",),
    ),
    installing(
        "several",
        '"googleCalendar", {allowMultipleCredentials: true}',
        lambda p, h: p.install_integration(
            "googleCalendar", **h.window(), allow_multiple_credentials=True
        ),
        CALENDAR,
        examples=("Multi-Account Authorization: .installIntegration",),
    ),
    installing(
        "replace",
        '"googleCalendar", {allowMultipleCredentials: true, selectedCredentialId: ids.credentials.stale}',
        lambda p, h: p.install_integration(
            "googleCalendar",
            **h.window(),
            allow_multiple_credentials=True,
            selected_credential_id=C.stale,
        ),
        CALENDAR,
        examples=("Multi-Account Authorization: Replacing an account",),
    ),
    installing(
        "external_id",
        '"hubspot", {externalId: "ext:crm"}',
        lambda p, h: p.install_integration(
            "hubspot", **h.window(), external_id="ext:crm"
        ),
        differences=(Differs("requests[0].query", Reason.EXTERNAL_ID_BARE),),
    ),
    installing(
        "redirect",
        '"hubspot", {overrideRedirectUrl: "app.example.test/oauth"}',
        lambda p, h: p.install_integration(
            "hubspot", **h.window(), override_redirect_url="app.example.test/oauth"
        ),
    ),
    installing(
        "account_type",
        '"salesforce", {accountType: "sandbox"}',
        lambda p, h: p.install_integration(
            "salesforce", **h.window(), account_type="sandbox"
        ),
        Given(headless=True, session=(True,), connects="salesforce"),
    ),
    installing(
        "account_types",
        '"salesforce", {accountType: ["default", "sandbox"]}',
        lambda p, h: p.install_integration(
            "salesforce", **h.window(), account_type=["default", "sandbox"]
        ),
        Given(headless=True, session=(True,), connects="salesforce"),
        differences=(
            Differs("requests", Reason.ONE_ACCOUNT_TYPE),
            Differs("result", Reason.ONE_ACCOUNT_TYPE),
            Differs("events", Reason.ONE_ACCOUNT_TYPE),
            Differs("error", Reason.ONE_ACCOUNT_TYPE),
        ),
    ),
    installing(
        "reconnect",
        '"asana"',
        lambda p, h: p.install_integration("asana", **h.window()),
        Given(headless=True, session=(True,), connects="asana"),
    ),
    installing(
        "callbacks",
        '"hubspot", h.callbacks("onSuccess", "onError")',
        called,
        differences=(
            Differs("events[2]", Reason.SUBSCRIBERS_FIRST),
            Differs("events[3]", Reason.SUBSCRIBERS_FIRST),
        ),
    ),
    installing(
        "bypass",
        '"hubspot", {bypassPostOAuthPrompt: true}',
        lambda p, h: p.install_integration(
            "hubspot", **h.window(), bypass_post_oauth_prompt=True
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
        python=lambda p, h: p.install_integration(
            "hubspot", **h.window(), oauth_timeout=2
        ),
        differences=(Differs("requests[1].times", Reason.LAST_POLL),),
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
        python=lambda p, h: p.install_integration("slack", **h.window()),
        error="IntegrationAlreadyInstalledError",
    ),
    Case(
        id="installIntegration.external_id_taken",
        method="installIntegration",
        given=HEADLESS,
        javascript="""
            paragon.installIntegration("googleCalendar", {allowMultipleCredentials: true, externalId: "ext:work"})
        """,
        python=lambda p, h: p.install_integration(
            "googleCalendar",
            **h.window(),
            allow_multiple_credentials=True,
            external_id="ext:work",
        ),
        error="SelectionError",
    ),
    Case(
        id="installIntegration.external_id_blank",
        method="installIntegration",
        given=HEADLESS,
        javascript='paragon.installIntegration("hubspot", {externalId: " "})',
        python=lambda p, h: p.install_integration(
            "hubspot", **h.window(), external_id=" "
        ),
        error="OptionError",
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
        python=lambda p, h: p.install_integration(
            "googleCalendar",
            **h.window(),
            allow_multiple_credentials=True,
            external_id="other",
            selected_credential_id=C.work,
        ),
        error="OptionError",
    ),
    Case(
        id="installIntegration.no_feature",
        method="installIntegration",
        given=Given(
            headless=True, patches={("user", "project", "accessibleFeatures"): ["byo"]}
        ),
        javascript='paragon.installIntegration("hubspot")',
        python=lambda p, h: p.install_integration("hubspot", **h.window()),
        error="FeatureNotAvailableError",
    ),
    Case(
        id="installIntegration.unknown",
        method="installIntegration",
        given=HEADLESS,
        javascript='paragon.installIntegration("nope")',
        python=lambda p, h: p.install_integration("nope", **h.window()),
        error="IntegrationNotFoundError",
    ),
    Case(
        id="installIntegration.inactive",
        method="installIntegration",
        given=HEADLESS,
        javascript='paragon.installIntegration("intercom")',
        python=lambda p, h: p.install_integration("intercom", **h.window()),
        error="IntegrationNotFoundError",
    ),
    Case(
        id="installIntegration.unauthenticated",
        method="installIntegration",
        given=Given(authenticated=False, headless=True),
        javascript='paragon.installIntegration("hubspot")',
        python=lambda p, h: p.install_integration("hubspot", **h.window()),
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
        error="OptionError",
    ),
    Case(
        id="completeInstall.bad_redirect",
        method="completeInstall",
        javascript='paragon.completeInstall("hubspot", {authorizationCode: "c", redirectUrl: "http://["})',
        python=lambda p: p.complete_install("hubspot", "c", redirect_url="http://["),
        error="OptionError",
    ),
    Case(
        id="completeInstall.unknown",
        method="completeInstall",
        javascript='paragon.completeInstall("nope", {authorizationCode: "c"})',
        python=lambda p: p.complete_install("nope", "c"),
        error="IntegrationNotFoundError",
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
        error="BadRequest",
    ),
    Case(
        id="completeInstall.unauthenticated",
        method="completeInstall",
        given=STRANGER,
        javascript='paragon.completeInstall("hubspot", {authorizationCode: "c"})',
        python=lambda p: p.complete_install("hubspot", "c"),
        error="UserNotAuthenticatedError",
    ),
)
