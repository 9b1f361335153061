"""Cases: install flows that reach their end."""

from __future__ import annotations

from typing import Any, Final

from tests.parity.case import HEADLESS, Case, Differs, Given
from tests.parity.cases.flow_steps import (
    account_type,
    cancel,
    finish,
    flow,
    going,
    post_options,
    pre_options,
    wait,
)
from tests.parity.fixtures import C
from tests.parity.reasons import Reason
from tests.parity.steps import Calls

__all__ = ["CASES"]


def silent(p: Any, h: Any) -> Calls:
    """A flow without callbacks."""
    yield p.install_flow.start("hubspot", **h.window())
    yield p.install_flow.wait_for_oauth()
    return (yield p.get_user()).integrations["hubspot"].credential_status


def started_twice(p: Any, h: Any) -> Calls:
    """A second flow takes the place of the first one."""
    first = yield p.install_flow.start("shopify", **h.flow())
    second = yield p.install_flow.start("klaviyo", **h.flow())
    return [stage.options[0].id for stage in (first, second)]


def chosen_site(p: Any, h: Any) -> Calls:
    """Load the options that the last stage asks about, and take the first one."""
    yield p.install_flow.start("jira", **h.flow())
    stage = yield p.install_flow.wait_for_oauth()
    (option,) = stage.options
    sites = yield p.get_field_options(
        "jira", action=option.source_type, selected_credential_id=stage.credential_id
    )
    yield p.install_flow.set_post_options({option.id: sites.data[0].value})


def cancelled(p: Any, h: Any) -> Calls:
    """Give up at the last stage, then count the accounts."""
    yield p.install_flow.start("jira", **h.flow())
    yield p.install_flow.wait_for_oauth()
    yield p.install_flow.cancel()
    return len((yield p.get_user()).integrations["jira"].all_credentials)


def shown_again(p: Any, h: Any) -> Calls:
    """The present stage again."""
    yield p.install_flow.start("shopify", **h.flow())
    return (yield p.install_flow.next())


CASES: Final = (
    Case(
        id="installFlow.start",
        method="installFlow.start",
        examples=(".installFlow.start",),
        given=going("hubspot"),
        javascript="""
            paragon.installFlow.start("hubspot", h.flow());
            await h.advance(5000);
        """,
        python=flow("hubspot", wait),
    ),
    Case(
        id="installFlow.start.without_callbacks",
        method="installFlow.start",
        given=going("hubspot"),
        javascript="""
            paragon.installFlow.start("hubspot");
            await h.advance(5000);
            return paragon.getUser().integrations.hubspot.credentialStatus;
        """,
        python=silent,
    ),
    Case(
        id="installFlow.start.options",
        method="installFlow.start",
        given=going("googleCalendar"),
        javascript="""
            paragon.installFlow.start("googleCalendar", h.flow({
                allowMultipleCredentials: true,
                externalId: "third",
                overrideRedirectUrl: "https://app.example.test/oauth",
                oauthTimeout: 60000,
            }));
            await h.advance(5000);
        """,
        python=flow(
            "googleCalendar",
            wait,
            allow_multiple_credentials=True,
            external_id="third",
            override_redirect_url="https://app.example.test/oauth",
            oauth_timeout=60,
        ),
    ),
    Case(
        id="installFlow.start.redirect_without_scheme",
        method="installFlow.start",
        given=going("googledrive"),
        javascript="""
            paragon.installFlow.start("googledrive", h.flow({
                allowMultipleCredentials: true, overrideRedirectUrl: "app.example.test/oauth",
            }));
            await h.advance(5000);
        """,
        python=flow(
            "googledrive",
            wait,
            allow_multiple_credentials=True,
            override_redirect_url="app.example.test/oauth",
        ),
    ),
    Case(
        id="installFlow.start.replace",
        method="installFlow.start",
        given=going("googleCalendar"),
        javascript="""
            paragon.installFlow.start("googleCalendar", h.flow({selectedCredentialId: ids.credentials.stale}));
            await h.advance(5000);
        """,
        python=flow("googleCalendar", wait, selected_credential_id=C.stale),
    ),
    Case(
        id="installFlow.start.custom_oauth",
        method="installFlow.start",
        given=going("custom.myapp2"),
        javascript="""
            paragon.installFlow.start("custom.myapp2", h.flow());
            await h.advance(5000);
        """,
        python=flow("custom.myapp2", wait),
    ),
    Case(
        id="installFlow.start.inactive",
        method="installFlow.start",
        given=going("intercom"),
        javascript="""
            paragon.installFlow.start("intercom", h.flow());
            await h.advance(5000);
        """,
        python=flow("intercom", wait),
        differences=(
            Differs("requests", Reason.INACTIVE),
            Differs("events", Reason.INACTIVE),
            Differs("error", Reason.INACTIVE),
        ),
    ),
    Case(
        id="installFlow.start.again",
        method="installFlow.start",
        given=HEADLESS,
        javascript="""
            paragon.installFlow.start("shopify", h.flow());
            await h.settle();
            paragon.installFlow.start("klaviyo", h.flow());
            await h.settle();
            return h.stages.map(({options}) => options[0].id);
        """,
        python=started_twice,
    ),
    Case(
        id="installFlow.setAccountType",
        method="installFlow.setAccountType",
        examples=(
            "AccountTypeStage: Example (Salesforce)",
            ".installFlow.setAccountType",
        ),
        given=going("salesforce"),
        javascript="""
            paragon.installFlow.start("salesforce", h.flow());
            await h.settle();
            paragon.installFlow.setAccountType("default");
            await h.settle();
            h.stages.at(-1).finish.onClick();
            await h.advance(5000);
        """,
        python=flow("salesforce", account_type("default"), finish, wait),
    ),
    Case(
        id="installFlow.setAccountType.sandbox",
        method="installFlow.setAccountType",
        examples=("InstructionStage: Example (Salesforce)",),
        given=HEADLESS,
        javascript="""
            paragon.installFlow.start("salesforce", h.flow());
            await h.settle();
            await paragon.installFlow.setAccountType("sandbox");
        """,
        python=flow("salesforce", account_type("sandbox")),
    ),
    Case(
        id="installFlow.setAccountType.appexchange",
        method="installFlow.setAccountType",
        given=Given(
            headless=True,
            patches={
                (
                    "integrations",
                    "salesforce",
                    "sdkIntegrationConfig",
                    "authSchemeOptions",
                    "packageInstallUrl",
                ): (
                    "https://appexchange.salesforce.com/appxListingDetail?listingId=a0N3A00000EXAMPLE"
                )
            },
        ),
        javascript="""
            paragon.installFlow.start("salesforce", h.flow());
            await h.settle();
            await paragon.installFlow.setAccountType("sandbox");
        """,
        python=flow("salesforce", account_type("sandbox")),
    ),
    Case(
        id="installFlow.setAccountType.foreign_package",
        method="installFlow.setAccountType",
        given=Given(
            headless=True,
            session=(True,),
            connects="salesforce",
            patches={
                (
                    "integrations",
                    "salesforce",
                    "sdkIntegrationConfig",
                    "authSchemeOptions",
                    "packageInstallUrl",
                ): ("https://example.com/package-install")
            },
        ),
        javascript="""
            paragon.installFlow.start("salesforce", h.flow());
            await h.settle();
            paragon.installFlow.setAccountType("default");
            await h.advance(5000);
        """,
        python=flow("salesforce", account_type("default"), wait),
    ),
    Case(
        id="installFlow.setAccountType.own_app",
        method="installFlow.setAccountType",
        given=going("salesforce"),
        javascript="""
            paragon.installFlow.start("salesforce", h.flow());
            await h.settle();
            await paragon.installFlow.setAccountType("user-configured-oauth");
            paragon.installFlow.setPreOptions({CLIENT_ID: "id", CLIENT_SECRET: "secret"});
            await h.advance(5000);
        """,
        python=flow(
            "salesforce",
            account_type("user-configured-oauth"),
            pre_options(CLIENT_ID="id", CLIENT_SECRET="secret"),
            wait,
        ),
    ),
    Case(
        id="installFlow.setAccountType.api_token",
        method="installFlow.setAccountType",
        given=HEADLESS,
        javascript="""
            paragon.installFlow.start("zendesk", h.flow());
            await h.settle();
            await paragon.installFlow.setAccountType("api-token");
            await paragon.installFlow.setPreOptions({API_TOKEN: "t"});
        """,
        python=flow("zendesk", account_type("api-token"), pre_options(API_TOKEN="t")),
    ),
    Case(
        id="installFlow.setPreOptions",
        method="installFlow.setPreOptions",
        examples=(
            ".installFlow.setPreOptions: Example (Shopify)",
            "PreOptionsStage: Example (Shopify)",
            ".installFlow.setPreOptions",
        ),
        given=going("shopify"),
        javascript="""
            paragon.installFlow.start("shopify", h.flow());
            await h.settle();
            paragon.installFlow.setPreOptions({
                "SHOP_NAME": "my-shop"
            });
            await h.advance(5000);
        """,
        python=flow("shopify", pre_options(SHOP_NAME="my-shop"), wait),
    ),
    Case(
        id="installFlow.setPreOptions.api_key",
        method="installFlow.setPreOptions",
        given=HEADLESS,
        javascript="""
            paragon.installFlow.start("klaviyo", h.flow({allowMultipleCredentials: true, externalId: "shop-1"}));
            await h.settle();
            await paragon.installFlow.setPreOptions({KLAVIYO_API_KEY: "k"});
        """,
        python=flow(
            "klaviyo",
            pre_options(KLAVIYO_API_KEY="k"),
            allow_multiple_credentials=True,
            external_id="shop-1",
        ),
    ),
    Case(
        id="installFlow.setPreOptions.custom",
        method="installFlow.setPreOptions",
        given=HEADLESS,
        javascript="""
            paragon.installFlow.start("custom.tasklab", h.flow({allowMultipleCredentials: true}));
            await h.settle();
            await paragon.installFlow.setPreOptions({API_KEY: "k"});
        """,
        python=flow(
            "custom.tasklab", pre_options(API_KEY="k"), allow_multiple_credentials=True
        ),
    ),
    Case(
        id="installFlow.setPreOptions.client_credential",
        method="installFlow.setPreOptions",
        given=HEADLESS,
        javascript="""
            paragon.installFlow.start("custom.ledger", h.flow());
            await h.settle();
            await paragon.installFlow.setPreOptions({clientId: "id", clientSecret: "secret"});
        """,
        python=flow("custom.ledger", pre_options(clientId="id", clientSecret="secret")),
    ),
    Case(
        id="installFlow.setPreOptions.account_type",
        method="installFlow.setPreOptions",
        given=going("zendesk", True, status="PENDING"),
        javascript="""
            paragon.installFlow.start("zendesk", h.flow());
            await h.settle();
            await paragon.installFlow.setAccountType("default");
            paragon.installFlow.setPreOptions({SUBDOMAIN: "bowie"});
            await h.advance(5000);
            await paragon.installFlow.setPostOptions({BRAND: "Bowie"});
        """,
        python=flow(
            "zendesk",
            account_type("default"),
            pre_options(SUBDOMAIN="bowie"),
            wait,
            post_options(BRAND="Bowie"),
        ),
    ),
    Case(
        id="installFlow.setPostOptions",
        method="installFlow.setPostOptions",
        examples=(
            ".installFlow.setPostOptions: Example (Jira)",
            "PostOptionsStage: Example (Jira)",
            ".installFlow.setPostOptions",
        ),
        given=going("jira", False, True, status="PENDING"),
        javascript="""
            paragon.installFlow.start("jira", h.flow());
            await h.advance(5000);
            await paragon.installFlow.setPostOptions({
                "JIRA_CLOUD_ID": "my-jira-cloud-id"
            });
        """,
        python=flow("jira", wait, post_options(JIRA_CLOUD_ID="my-jira-cloud-id")),
    ),
    Case(
        id="installFlow.setPostOptions.options_loaded",
        method="installFlow.setPostOptions",
        given=going("jira", True, status="PENDING"),
        javascript="""
            paragon.installFlow.start("jira", h.flow());
            await h.advance(5000);
            const [{id, sourceType}] = h.stages.at(-1).options;
            const sites = await paragon.getFieldOptions({
                integration: "jira", action: sourceType, selectedCredentialId: ids.credentials.new,
            });
            await paragon.installFlow.setPostOptions({[id]: sites.data[0].value});
        """,
        python=chosen_site,
    ),
    Case(
        id="installFlow.cancel",
        method="installFlow.cancel",
        examples=(".installFlow.cancel",),
        given=going("jira", True, status="PENDING"),
        javascript="""
            paragon.installFlow.start("jira", h.flow());
            await h.advance(5000);
            await paragon.installFlow.cancel();
            return paragon.getUser().integrations.jira.allCredentials.length;
        """,
        python=cancelled,
    ),
    Case(
        id="installFlow.cancel.before_anything",
        method="installFlow.cancel",
        given=HEADLESS,
        javascript="""
            paragon.installFlow.start("shopify", h.flow());
            await h.settle();
            await paragon.installFlow.cancel();
        """,
        python=flow("shopify", cancel),
    ),
    Case(
        id="installFlow.next",
        method="installFlow.next",
        given=HEADLESS,
        javascript="""
            paragon.installFlow.start("shopify", h.flow());
            await h.settle();
            return paragon.installFlow.next();
        """,
        python=shown_again,
    ),
)
