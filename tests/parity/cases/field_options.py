"""Cases: options of dynamic inputs, from the provider and from loaders of one's own."""

from __future__ import annotations

from typing import Any, Final

from tests.parity.case import STRANGER, Case, Differs, Given, Reply
from tests.parity.fixtures import C
from tests.parity.reasons import Reason
from tests.parity.steps import Calls, each

__all__ = ["CASES"]

TASK: Final = [{"key": "recordTypes", "source": {"type": "VALUE", "value": "Task"}}]


def from_sources(integration_type: str, index: int, *names: str) -> Any:
    """Find the sources of an input, then load the options of each named source."""

    def steps(p: Any) -> Calls:
        config = yield p.get_integration_config(integration_type)
        found = yield p.get_sources_for_input(
            integration_type, config.available_user_settings[index]
        )
        sources = [getattr(found, name) for name in names]
        results = [found.kind]
        chosen: list[dict[str, Any]] = []
        for source in sources:
            page = yield p.get_field_options(
                integration_type, source=source, parameters=chosen
            )
            results.append(page.data)
            chosen = [*chosen, parameter(source.cache_key, page.data)]
        return results

    return steps


def parameter(key: str, options: Any) -> dict[str, Any]:
    """The choice of the first option, for the sources that depend on it."""
    value = getattr(options[0], "value", None) or options[0].items[0].value
    return {"key": key, "source": {"type": "VALUE", "value": value}}


def pages(p: Any, h: Any) -> Calls:
    """Every option of a source, over all pages."""
    return (yield h.all(p.iter_field_options("slack", action="channels")))


LOAD: Final = """
    paragon.setDataSources({dropdowns: {teams: {loadOptions: async (cursor, search) => ({
        options: [{label: `${cursor ?? "start"}, ${search ?? "all"}`, value: "v"}],
        nextPageCursor: cursor ? null : "page-2",
    })}}})
"""


def load(cursor: str | None, search: str | None) -> dict[str, Any]:
    """The loader of the cases, in Python."""
    label = f"{cursor or 'start'}, {search or 'all'}"
    return {
        "options": [{"label": label, "value": "v"}],
        "nextPageCursor": None if cursor else "page-2",
    }


LOADER: Final = Given(
    setup=LOAD,
    python_setup=lambda p: p.set_data_sources(dropdowns={"teams": load}),
)

CASES: Final = (
    Case(
        id="getFieldOptions",
        method="getFieldOptions",
        examples=(".getFieldOptions: JavaScript SDK",),
        javascript="""
            paragon.getFieldOptions({
                integration: "slack",
                action: "channels",
                search: "general",
            })
        """,
        python=lambda p: p.get_field_options(
            "slack", action="channels", search="general"
        ),
    ),
    Case(
        id="getFieldOptions.field_mapping",
        method="getFieldOptions",
        examples=(
            ".getFieldOptions: JavaScript SDK (Field Mapping)",
            ".getFieldOptions: REST API",
        ),
        javascript="""
            return [
                // Load Record Types:
                await paragon.getFieldOptions({
                    integration: "salesforce",
                    action: "recordTypes", // from `recordSource.cacheKey` of data source options
                }),
                // Load Fields:
                await paragon.getFieldOptions({
                    integration: "salesforce",
                    action: "cachedFields", // from `fieldSource.cacheKey` of data source options
                    parameters: [{
                        "key": "recordTypes",
                        "source": {
                            "type": "VALUE",
                            "value": "Task", // The `value` property of the user's input
                        },
                    }],
                }),
            ];
        """,
        python=each(
            lambda p: p.get_field_options("salesforce", action="recordTypes"),
            lambda p: p.get_field_options(
                "salesforce", action="cachedFields", parameters=TASK
            ),
        ),
    ),
    Case(
        id="getFieldOptions.next_page",
        method="getFieldOptions",
        javascript="""
            paragon.getFieldOptions({integration: "slack", action: "channels", cursor: "dGVhbTpDMDUxWjlNSzk4Vw=="})
        """,
        python=lambda p: p.get_field_options(
            "slack", action="channels", cursor="dGVhbTpDMDUxWjlNSzk4Vw=="
        ),
    ),
    Case(
        id="getFieldOptions.every_page",
        method="getFieldOptions",
        javascript="""
            const found = [];
            for (let cursor; cursor !== null;) {
                const page = await paragon.getFieldOptions({integration: "slack", action: "channels", cursor});
                found.push(...page.data);
                cursor = page.nextPageCursor;
            }
            return found;
        """,
        python=pages,
    ),
    Case(
        id="getFieldOptions.number_cursor",
        method="getFieldOptions",
        javascript='paragon.getFieldOptions({integration: "slack", action: "users", cursor: 20})',
        python=lambda p: p.get_field_options("slack", action="users", cursor=20),
    ),
    Case(
        id="getFieldOptions.false_cursor",
        method="getFieldOptions",
        javascript='paragon.getFieldOptions({integration: "slack", action: "users", cursor: false})',
        python=lambda p: p.get_field_options("slack", action="users", cursor=False),
    ),
    Case(
        id="getFieldOptions.source",
        method="getFieldOptions",
        javascript="""
            paragon.getFieldOptions({
                integration: "slack",
                source: {type: "DYNAMIC_DATA_SOURCE", title: "Channel", cacheKey: "channels"},
            })
        """,
        python=lambda p: p.get_field_options(
            "slack",
            source={
                "type": "DYNAMIC_DATA_SOURCE",
                "title": "Channel",
                "cacheKey": "channels",
            },
        ),
    ),
    Case(
        id="getFieldOptions.nested",
        method="getFieldOptions",
        javascript='paragon.getFieldOptions({integration: "jira", action: "issueFieldValues"})',
        python=lambda p: p.get_field_options("jira", action="issueFieldValues"),
    ),
    Case(
        id="getFieldOptions.empty",
        method="getFieldOptions",
        javascript='paragon.getFieldOptions({integration: "salesforce", action: "layouts"})',
        python=lambda p: p.get_field_options("salesforce", action="layouts"),
    ),
    Case(
        id="getFieldOptions.selected",
        method="getFieldOptions",
        javascript="""
            paragon.getFieldOptions({
                integration: "googleCalendar",
                action: "calendars",
                selectedCredentialId: ids.credentials.home,
            })
        """,
        python=lambda p: p.get_field_options(
            "googleCalendar", action="calendars", selected_credential_id=C.home
        ),
    ),
    Case(
        id="getFieldOptions.selected_external",
        method="getFieldOptions",
        javascript="""
            paragon.getFieldOptions({integration: "googleCalendar", action: "calendars", selectedCredentialId: "ext:work"})
        """,
        python=lambda p: p.get_field_options(
            "googleCalendar", action="calendars", selected_credential_id="ext:work"
        ),
        differences=(
            Differs("requests[0].headers.x-paragon-credential", Reason.EXTERNAL_IDS),
        ),
    ),
    Case(
        id="getFieldOptions.neither",
        method="getFieldOptions",
        javascript='paragon.getFieldOptions({integration: "slack"})',
        python=lambda p: p.get_field_options("slack"),
        error="OptionError",
    ),
    Case(
        id="getFieldOptions.unknown_source",
        method="getFieldOptions",
        javascript='paragon.getFieldOptions({integration: "slack", action: "nope"})',
        python=lambda p: p.get_field_options("slack", action="nope"),
        error="BadRequest",
    ),
    Case(
        id="getFieldOptions.unknown",
        method="getFieldOptions",
        javascript='paragon.getFieldOptions({integration: "nope", action: "channels"})',
        python=lambda p: p.get_field_options("nope", action="channels"),
        error="IntegrationNotFoundError",
    ),
    Case(
        id="getFieldOptions.inactive",
        method="getFieldOptions",
        javascript='paragon.getFieldOptions({integration: "intercom", action: "channels"})',
        python=lambda p: p.get_field_options("intercom", action="channels"),
        error="IntegrationNotFoundError",
    ),
    Case(
        id="getFieldOptions.unauthenticated",
        method="getFieldOptions",
        given=STRANGER,
        javascript='paragon.getFieldOptions({integration: "slack", action: "channels"})',
        python=lambda p: p.get_field_options("slack", action="channels"),
        error="UserNotAuthenticatedError",
    ),
    Case(
        id="getFieldOptions.provider_refuses",
        method="getFieldOptions",
        given=Given(
            replies=(
                Reply(
                    on="POST /sdk/actions",
                    status=403,
                    body={
                        "message": "no",
                        "code": "0403",
                        "meta": {"isIntegrationError": True, "reason": "scope"},
                    },
                ),
            )
        ),
        javascript='paragon.getFieldOptions({integration: "slack", action: "channels"})',
        python=lambda p: p.get_field_options("slack", action="channels"),
        error="Forbidden",
    ),
    Case(
        id="getFieldOptions.single_source",
        method="getFieldOptions",
        examples=(".getSourcesForInput: DynamicEnum input",),
        javascript="""
            const config = paragon.getIntegrationConfig("slack");
            const input = config.availableUserSettings[0];
            const sources = paragon.getSourcesForInput("slack", input);
            const options = await paragon.getFieldOptions({
                integration: "slack",
                source: sources.source,
            });
            return [sources.kind, options.data];
        """,
        python=from_sources("slack", 0, "source"),
    ),
    Case(
        id="getFieldOptions.field_mapper_sources",
        method="getFieldOptions",
        examples=(".getSourcesForInput: FieldMapper input",),
        javascript="""
            const config = paragon.getIntegrationConfig("salesforce");
            const input = config.availableUserSettings[0];
            const sources = paragon.getSourcesForInput("salesforce", input);
            // Load record types
            const recordTypes = await paragon.getFieldOptions({
                integration: "salesforce",
                source: sources.recordSource,
            });
            // Load fields for a selected record type
            const fields = await paragon.getFieldOptions({
                integration: "salesforce",
                source: sources.fieldSource,
                parameters: [{
                    key: sources.recordSource.cacheKey,
                    source: { type: "VALUE", value: "Task" },
                }],
            });
            return [sources.kind, recordTypes.data, fields.data];
        """,
        python=from_sources("salesforce", 0, "record_source", "field_source"),
    ),
    Case(
        id="getFieldOptions.combo_sources",
        method="getFieldOptions",
        examples=(".getSourcesForInput: ComboInput",),
        javascript="""
            const config = paragon.getIntegrationConfig("jira");
            const input = config.availableUserSettings[0];
            const sources = paragon.getSourcesForInput("jira", input);
            // Load main options (e.g. Projects)
            const projects = await paragon.getFieldOptions({
                integration: "jira",
                source: sources.mainInputSource,
            });
            // Load dependent options (e.g. Issue Statuses for a selected Project)
            const statuses = await paragon.getFieldOptions({
                integration: "jira",
                source: sources.dependentInputSource,
                parameters: [{
                    key: sources.mainInputSource.cacheKey,
                    source: { type: "VALUE", value: "PROJECT-1" },
                }],
            });
            return [sources.kind, projects.data, statuses.data];
        """,
        python=from_sources("jira", 0, "main_input_source", "dependent_input_source"),
    ),
    Case(
        id="getFieldOptions.default_value_sources",
        method="getFieldOptions",
        examples=(".getSourcesForInput: DynamicComboInput input",),
        javascript="""
            const config = paragon.getIntegrationConfig("salesforce");
            const input = config.availableUserSettings[3];
            const sources = paragon.getSourcesForInput("salesforce", input);
            const mainOptions = await paragon.getFieldOptions({
                integration: "salesforce",
                source: sources.mainInputSource,
            });
            const dependentOptions = await paragon.getFieldOptions({
                integration: "salesforce",
                source: sources.dependentInputSource,
                parameters: [{
                    key: sources.mainInputSource.cacheKey,
                    source: { type: "VALUE", value: mainOptions.data[0].items[0].value },
                }],
            });
            return [sources.kind, mainOptions.data, dependentOptions.data];
        """,
        python=from_sources(
            "salesforce", 3, "main_input_source", "dependent_input_source"
        ),
    ),
    Case(
        id="getFieldOptions.loader",
        method="getFieldOptions",
        examples=(".setDataSources: Dynamic dropdown with loader",),
        given=LOADER,
        javascript="""
            return [
                await paragon.getFieldOptions({integration: "slack", action: "teams"}),
                await paragon.getFieldOptions({integration: "slack", action: "teams", cursor: "page-2", search: "eng"}),
                await paragon.getFieldOptions({integration: "slack", action: "teams", cursor: 5}),
            ];
        """,
        python=each(
            lambda p: p.get_field_options("slack", action="teams"),
            lambda p: p.get_field_options(
                "slack", action="teams", cursor="page-2", search="eng"
            ),
            lambda p: p.get_field_options("slack", action="teams", cursor=5),
        ),
    ),
    Case(
        id="getFieldOptions.loader_first",
        method="getFieldOptions",
        given=Given(
            setup="""
                paragon.setDataSources({dropdowns: {channels: {loadOptions: async () => ({
                    options: [{label: "mine", value: "m"}], nextPageCursor: null,
                })}}})
            """,
            python_setup=lambda p: p.set_data_sources(
                dropdowns={
                    "channels": lambda cursor, search: [{"label": "mine", "value": "m"}]
                }
            ),
        ),
        javascript='paragon.getFieldOptions({integration: "slack", action: "channels"})',
        python=lambda p: p.get_field_options("slack", action="channels"),
    ),
)
