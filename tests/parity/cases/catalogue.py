"""Cases: what the project offers: integrations, their settings, inputs and account types."""

from __future__ import annotations

from typing import Any, Final

from tests.parity.case import STRANGER, Case, Differs, Given
from tests.parity.reasons import Reason
from tests.parity.steps import each, then

__all__ = ["CASES"]


def config(integration_type: str) -> Any:
    """Return a call for the configuration of an integration."""
    return lambda p: p.get_integration_config(integration_type)


CASES: Final = (
    Case(
        id="getIntegrationMetadata",
        method="getIntegrationMetadata",
        examples=(".getIntegrationMetadata",),
        javascript="paragon.getIntegrationMetadata()",
        python=lambda p: p.get_integration_metadata(),
    ),
    Case(
        id="getIntegrationMetadata.one",
        method="getIntegrationMetadata",
        javascript="""
            const integrationType = "salesforce";
            return paragon.getIntegrationMetadata(integrationType);
        """,
        python=lambda p: p.get_integration_metadata("salesforce"),
    ),
    Case(
        id="getIntegrationMetadata.custom",
        method="getIntegrationMetadata",
        javascript='["custom.tasklab", "custom.myapp2", "monday.com"].map((type) => paragon.getIntegrationMetadata(type))',
        python=each(
            lambda p: p.get_integration_metadata("custom.tasklab"),
            lambda p: p.get_integration_metadata("custom.myapp2"),
            lambda p: p.get_integration_metadata("monday.com"),
        ),
    ),
    Case(
        id="getIntegrationMetadata.custom_without_icon",
        method="getIntegrationMetadata",
        javascript='paragon.getIntegrationMetadata("custom.ledger")',
        python=lambda p: p.get_integration_metadata("custom.ledger"),
    ),
    Case(
        id="getIntegrationMetadata.unknown",
        method="getIntegrationMetadata",
        javascript='paragon.getIntegrationMetadata("nope")',
        python=lambda p: p.get_integration_metadata("nope"),
        error="IntegrationNotFoundError",
    ),
    Case(
        id="getIntegrationMetadata.inactive",
        method="getIntegrationMetadata",
        javascript='paragon.getIntegrationMetadata("intercom")',
        python=lambda p: p.get_integration_metadata("intercom"),
        error="IntegrationNotFoundError",
    ),
    Case(
        id="getIntegrationMetadata.unauthenticated",
        method="getIntegrationMetadata",
        given=STRANGER,
        javascript="paragon.getIntegrationMetadata()",
        python=lambda p: p.get_integration_metadata(),
        differences=(
            Differs("result", Reason.NOT_SIGNED_IN),
            Differs("error", Reason.NOT_SIGNED_IN),
        ),
    ),
    Case(
        id="getIntegrationConfig",
        method="getIntegrationConfig",
        examples=(".getIntegrationConfig",),
        javascript='paragon.getIntegrationConfig("slack")',
        python=config("slack"),
    ),
    Case(
        id="getIntegrationConfig.every_input",
        method="getIntegrationConfig",
        javascript='paragon.getIntegrationConfig("quickbooks")',
        python=config("quickbooks"),
    ),
    Case(
        id="getIntegrationConfig.no_settings",
        method="getIntegrationConfig",
        javascript='paragon.getIntegrationConfig("hubspot")',
        python=config("hubspot"),
    ),
    Case(
        id="getIntegrationConfig.documented",
        method="getIntegrationConfig",
        given=Given(
            authenticated=False,
            patches={
                ("integrations", "slack", "configs", "0", "values", "workflowMeta"): {}
            },
        ),
        javascript="""
            await paragon.authenticate(PROJECT, TOKEN);
            return paragon.getIntegrationConfig("slack").availableWorkflows;
        """,
        python=then(
            each(lambda p: p.authenticate(), config("slack")),
            lambda results: results[1].available_workflows,
        ),
    ),
    Case(
        id="getIntegrationConfig.inactive",
        method="getIntegrationConfig",
        javascript='paragon.getIntegrationConfig("intercom").shortDescription',
        python=then(config("intercom"), lambda found: found.short_description),
    ),
    Case(
        id="getIntegrationConfig.custom",
        method="getIntegrationConfig",
        javascript='paragon.getIntegrationConfig("custom.tasklab").availableWorkflows',
        python=then(config("custom.tasklab"), lambda found: found.available_workflows),
    ),
    Case(
        id="getIntegrationConfig.empty",
        method="getIntegrationConfig",
        javascript='paragon.getIntegrationConfig("")',
        python=config(""),
        error="IntegrationNotFoundError",
    ),
    Case(
        id="getIntegrationConfig.unknown",
        method="getIntegrationConfig",
        javascript='paragon.getIntegrationConfig("nope")',
        python=config("nope"),
        error="IntegrationNotFoundError",
    ),
    Case(
        id="getIntegrationId",
        method="getIntegrationId",
        javascript='paragon.getIntegrationId("slack")',
        python=lambda p: p.get_integration_id("slack"),
    ),
    Case(
        id="getIntegrationId.unknown",
        method="getIntegrationId",
        javascript='paragon.getIntegrationId("nope")',
        python=lambda p: p.get_integration_id("nope"),
        error="IntegrationNotFoundError",
    ),
    Case(
        id="getAccountTypeOptions",
        method="getAccountTypeOptions",
        javascript='["salesforce", "hubspot", "custom.tasklab"].map((type) => paragon.getAccountTypeOptions(type))',
        python=each(
            lambda p: p.get_account_type_options("salesforce"),
            lambda p: p.get_account_type_options("hubspot"),
            lambda p: p.get_account_type_options("custom.tasklab"),
        ),
    ),
    Case(
        id="getAccountTypeOptions.unknown",
        method="getAccountTypeOptions",
        javascript='paragon.getAccountTypeOptions("nope")',
        python=lambda p: p.get_account_type_options("nope"),
    ),
    Case(
        id="getPreOptions",
        method="getPreOptions",
        javascript='["shopify", "zendesk", "custom.tasklab", "custom.ledger", "hubspot"].map((type) => paragon.getPreOptions(type))',
        python=each(
            lambda p: p.get_pre_options("shopify"),
            lambda p: p.get_pre_options("zendesk"),
            lambda p: p.get_pre_options("custom.tasklab"),
            lambda p: p.get_pre_options("custom.ledger"),
            lambda p: p.get_pre_options("hubspot"),
        ),
    ),
    Case(
        id="getPreOptions.account_type",
        method="getPreOptions",
        javascript="""
            const accountType = "api-token";
            return paragon.getPreOptions("zendesk", accountType);
        """,
        python=lambda p: p.get_pre_options("zendesk", "api-token"),
    ),
    Case(
        id="getPreOptions.unknown",
        method="getPreOptions",
        javascript='paragon.getPreOptions("nope")',
        python=lambda p: p.get_pre_options("nope"),
    ),
    Case(
        id="getPostOptions",
        method="getPostOptions",
        javascript='["jira", "hubspot", "custom.tasklab"].map((type) => paragon.getPostOptions(type))',
        python=each(
            lambda p: p.get_post_options("jira"),
            lambda p: p.get_post_options("hubspot"),
            lambda p: p.get_post_options("custom.tasklab"),
        ),
    ),
    Case(
        id="getPostOptions.unknown",
        method="getPostOptions",
        javascript='paragon.getPostOptions("nope")',
        python=lambda p: p.get_post_options("nope"),
    ),
)
