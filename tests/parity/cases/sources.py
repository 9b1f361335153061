"""Cases: the data sources of inputs, those of the provider and those of one's own."""

from __future__ import annotations

from typing import Any, Final

from tests.parity.case import Case, Differs
from tests.parity.reasons import Reason
from tests.parity.steps import Calls, each

__all__ = ["CASES", "setting", "sources"]


def setting(integration_type: str, index: int) -> Any:
    """Find the sources of a user setting."""

    def steps(p: Any) -> Calls:
        config = yield p.get_integration_config(integration_type)
        return (
            yield p.get_sources_for_input(
                integration_type, config.available_user_settings[index]
            )
        )

    return steps


def sources(integration_type: str, **members: Any) -> Any:
    """Find the sources of an input that is spelt out."""
    given = {"id": "x", "title": "X", **members}
    return lambda p: p.get_sources_for_input(integration_type, given)


def post_option(p: Any) -> Calls:
    """Find the sources of what Jira asks after the connection."""
    (option,) = yield p.get_post_options("jira")
    return (yield p.get_sources_for_input("jira", option))


CASES: Final = (
    Case(
        id="getDataSourceOptions.field_mapping",
        method="getDataSourceOptions",
        examples=(".getDataSourceOptions: JavaScript SDK (Field Mapping)",),
        javascript='paragon.getDataSourceOptions("salesforce", "customObjectMapping")',
        python=lambda p: p.get_data_source_options("salesforce", "customObjectMapping"),
    ),
    Case(
        id="getDataSourceOptions.combo",
        method="getDataSourceOptions",
        examples=(".getDataSourceOptions: JavaScript SDK (Combo Dropdown)",),
        javascript='paragon.getDataSourceOptions("jira", "projectIssueStatusTypeCombo")',
        python=lambda p: p.get_data_source_options(
            "jira", "projectIssueStatusTypeCombo"
        ),
    ),
    Case(
        id="getDataSourceOptions.static",
        method="getDataSourceOptions",
        javascript='paragon.getDataSourceOptions("quickbooks", "plans")',
        python=lambda p: p.get_data_source_options("quickbooks", "plans"),
    ),
    Case(
        id="getDataSourceOptions.unknown_source",
        method="getDataSourceOptions",
        javascript='paragon.getDataSourceOptions("slack", "nope")',
        python=lambda p: p.get_data_source_options("slack", "nope"),
    ),
    Case(
        id="getDataSourceOptions.no_sources",
        method="getDataSourceOptions",
        javascript='paragon.getDataSourceOptions("custom.tasklab", "nope")',
        python=lambda p: p.get_data_source_options("custom.tasklab", "nope"),
    ),
    Case(
        id="getDataSourceOptions.unknown",
        method="getDataSourceOptions",
        javascript='paragon.getDataSourceOptions("nope", "channels")',
        python=lambda p: p.get_data_source_options("nope", "channels"),
        error="IntegrationNotFoundError",
    ),
    Case(
        id="getSourcesForInput.single",
        method="getSourcesForInput",
        javascript='paragon.getSourcesForInput("slack", paragon.getIntegrationConfig("slack").availableUserSettings[0])',
        python=setting("slack", 0),
    ),
    Case(
        id="getSourcesForInput.field_mapper",
        method="getSourcesForInput",
        javascript='paragon.getSourcesForInput("salesforce", paragon.getIntegrationConfig("salesforce").availableUserSettings[0])',
        python=setting("salesforce", 0),
    ),
    Case(
        id="getSourcesForInput.field_mapper_dependents",
        method="getSourcesForInput",
        javascript='paragon.getSourcesForInput("salesforce", paragon.getIntegrationConfig("salesforce").availableUserSettings[1])',
        python=setting("salesforce", 1),
    ),
    Case(
        id="getSourcesForInput.combo",
        method="getSourcesForInput",
        javascript='paragon.getSourcesForInput("jira", paragon.getIntegrationConfig("jira").availableUserSettings[0])',
        python=setting("jira", 0),
    ),
    Case(
        id="getSourcesForInput.default_value",
        method="getSourcesForInput",
        javascript='paragon.getSourcesForInput("salesforce", paragon.getIntegrationConfig("salesforce").availableUserSettings[3])',
        python=setting("salesforce", 3),
    ),
    Case(
        id="getSourcesForInput.default_value_without_variable",
        method="getSourcesForInput",
        javascript="""
            paragon.getSourcesForInput("salesforce", {
                id: "x", title: "X", type: "DYNAMIC_COMBO_INPUT", sourceType: "comboWithoutVariable",
            })
        """,
        python=sources(
            "salesforce", type="DYNAMIC_COMBO_INPUT", sourceType="comboWithoutVariable"
        ),
    ),
    Case(
        id="getSourcesForInput.post_option",
        method="getSourcesForInput",
        javascript='paragon.getSourcesForInput("jira", paragon.getPostOptions("jira")[0])',
        python=post_option,
    ),
    Case(
        id="getSourcesForInput.custom_dropdown",
        method="getSourcesForInput",
        javascript='paragon.getSourcesForInput("salesforce", paragon.getIntegrationConfig("salesforce").availableUserSettings[2])',
        python=setting("salesforce", 2),
    ),
    Case(
        id="getSourcesForInput.custom_dropdown_without_options",
        method="getSourcesForInput",
        javascript='paragon.getSourcesForInput("slack", {id: "x", title: "X", type: "CUSTOM_DROPDOWN", key: "nope"})',
        python=sources("slack", type="CUSTOM_DROPDOWN", key="nope"),
    ),
    Case(
        id="getSourcesForInput.static",
        method="getSourcesForInput",
        javascript='paragon.getSourcesForInput("quickbooks", {id: "x", title: "X", type: "ENUM", sourceType: "plans"})',
        python=sources("quickbooks", type="ENUM", sourceType="plans"),
        differences=(Differs("result", Reason.STATIC_SOURCES),),
    ),
    Case(
        id="getSourcesForInput.unknown_source",
        method="getSourcesForInput",
        javascript='paragon.getSourcesForInput("slack", {id: "x", title: "X", type: "DYNAMIC_ENUM", sourceType: "nope"})',
        python=sources("slack", type="DYNAMIC_ENUM", sourceType="nope"),
    ),
    Case(
        id="getSourcesForInput.unknown",
        method="getSourcesForInput",
        javascript='paragon.getSourcesForInput("nope", {id: "x", title: "X", type: "DYNAMIC_ENUM", sourceType: "channels"})',
        python=sources("nope", type="DYNAMIC_ENUM", sourceType="channels"),
    ),
    Case(
        id="getSourcesForInput.plain",
        method="getSourcesForInput",
        javascript="""
            ["TEXT_NO_VARS", "TEXTAREA_NO_VARS", "NUMBER", "EMAIL", "URL", "PASSWORD", "BOOLEAN_INPUT", "SWITCH", "ENUM",
             "COPYABLE_BUTTON_INPUT", "FILE"].map(
                (type) => paragon.getSourcesForInput("slack", {id: "x", title: "X", type}))
        """,
        python=each(
            *(
                sources("slack", type=kind)
                for kind in (
                    "TEXT_NO_VARS",
                    "TEXTAREA_NO_VARS",
                    "NUMBER",
                    "EMAIL",
                    "URL",
                    "PASSWORD",
                    "BOOLEAN_INPUT",
                    "SWITCH",
                    "ENUM",
                    "COPYABLE_BUTTON_INPUT",
                    "FILE",
                )
            )
        ),
    ),
    Case(
        id="getSourcesForActionInput.dynamic",
        method="getSourcesForActionInput",
        javascript="""
            paragon.getSourcesForActionInput({
                id: "channel", title: "Channel", type: "ENUM", values: [],
                valuesSource: {sourceType: "channels", dependencies: ["team"]},
            })
        """,
        python=lambda p: p.get_sources_for_action_input(
            {
                "id": "channel",
                "title": "Channel",
                "type": "ENUM",
                "values": [],
                "valuesSource": {"sourceType": "channels", "dependencies": ["team"]},
            }
        ),
        differences=(
            Differs("result.source.mapRefreshToValues", Reason.NO_FUNCTIONS),
            Differs("result.source.getRefreshActionParameters", Reason.NO_FUNCTIONS),
        ),
    ),
    Case(
        id="getSourcesForActionInput.static",
        method="getSourcesForActionInput",
        javascript="""
            paragon.getSourcesForActionInput({
                id: "level", title: "Level", type: "ENUM", values: [{value: 1, label: "One"}, {value: 2}, "three", 4],
            })
        """,
        python=lambda p: p.get_sources_for_action_input(
            {
                "id": "level",
                "title": "Level",
                "type": "ENUM",
                "values": [{"value": 1, "label": "One"}, {"value": 2}, "three", 4],
            }
        ),
    ),
    Case(
        id="getSourcesForActionInput.conditional",
        method="getSourcesForActionInput",
        javascript="""
            paragon.getSourcesForActionInput({
                id: "filter", title: "Filter", type: "CONDITIONAL", supportedOperators: ["$stringContains"],
                supportedKeysSource: {sourceType: "fields", dependencies: []},
            })
        """,
        python=lambda p: p.get_sources_for_action_input(
            {
                "id": "filter",
                "title": "Filter",
                "type": "CONDITIONAL",
                "supportedOperators": ["$stringContains"],
                "supportedKeysSource": {"sourceType": "fields", "dependencies": []},
            }
        ),
        differences=(
            Differs("result.source.mapRefreshToValues", Reason.NO_FUNCTIONS),
            Differs("result.source.getRefreshActionParameters", Reason.NO_FUNCTIONS),
        ),
    ),
    Case(
        id="getSourcesForActionInput.plain",
        method="getSourcesForActionInput",
        javascript='paragon.getSourcesForActionInput({id: "text", title: "Text", type: "TEXT"})',
        python=lambda p: p.get_sources_for_action_input(
            {"id": "text", "title": "Text", "type": "TEXT"}
        ),
    ),
)
