"""Cases: data sources of one's own."""

from __future__ import annotations

from typing import Any, Final

from paragon_connect import Dropdown, FieldMapping

from tests.parity.case import Case, Differs, Given
from tests.parity.cases.sources import setting, sources
from tests.parity.reasons import Reason
from tests.parity.steps import Calls, each

__all__ = ["CASES"]


def replaced(p: Any) -> Calls:
    """Replace all sources by none, then look for one."""
    yield p.set_data_sources()
    return (yield sources("slack", type="CUSTOM_DROPDOWN", key="departments")(p))


def kinds(p: Any) -> Calls:
    """What kind of source a key has in two integrations."""
    found: list[Any] = []
    for kind in ("salesforce", "slack"):
        found.append((yield sources(kind, type="CUSTOM_DROPDOWN", key="teams")(p)))
    return [one and one.kind for one in found]


def loaded(p: Any) -> Calls:
    """Load object types, then the fields of one."""
    found = yield setting("salesforce", 1)(p)
    chosen = [{"key": "recordTypes", "source": {"type": "VALUE", "value": "Task"}}]
    types = yield p.get_field_options("salesforce", source=found.record_source)
    fields = yield p.get_field_options(
        "salesforce",
        source=found.field_source,
        cursor="page-2",
        search="na",
        parameters=chosen,
    )
    return [types, fields]


def without_object_type(p: Any) -> Calls:
    """Ask for fields without saying of which object."""
    found = yield setting("salesforce", 1)(p)
    return (yield p.get_field_options("salesforce", source=found.field_source))


def members_of_record_source(p: Any) -> Calls:
    """The members of a source: whether it is marked as one's own."""
    found = yield setting("salesforce", 1)(p)
    return sorted(found.record_source.to_dict())


OPTIONS: Final = [
    {"label": "Option A", "value": "a"},
    {"label": "Option B", "value": "b"},
]
DEPARTMENTS: Final = [
    {"label": "Engineering", "value": "eng"},
    {"label": "Sales", "value": "sales"},
]
OF_SALESFORCE: Final = [
    {"label": "Engineering", "value": "engineering"},
    {"label": "Sales", "value": "sales-dept"},
    {"label": "Marketing", "value": "marketing"},
]
FIELDS: Final = [
    {"label": "Name", "value": "name"},
    {"label": "Email", "value": "email"},
]
MAPPING_OPTIONS: Final = {
    "fields": FIELDS,
    "defaultFields": ["name"],
    "userCanRemoveMappings": True,
    "userCanCreateFields": False,
}


def no_options(cursor: str | None, search: str | None) -> dict[str, Any]:
    """A loader without options."""
    return {"options": [], "nextPageCursor": None}


def object_types(cursor: str | None, search: str | None) -> dict[str, Any]:
    """The loader of object types."""
    label = f"{cursor or 'start'}, {search or 'all'}"
    return {"options": [{"label": label, "value": "Task"}], "nextPageCursor": "page-2"}


def integration_fields(
    object_type: str, cursor: str | None, search: str | None
) -> dict[str, Any]:
    """The loader of fields."""
    label = f"{object_type}, {cursor or 'start'}, {search or 'all'}"
    return {"options": [{"label": label, "value": "f"}], "nextPageCursor": None}


BYO_LOADERS: Final = """
    objectTypes: {get: async (cursor, search) => ({
        options: [{label: `${cursor ?? "start"}, ${search ?? "all"}`, value: "Task"}], nextPageCursor: "page-2",
    })},
    integrationFields: {get: async ({objectType}, cursor, search) => ({
        options: [{label: `${objectType}, ${cursor ?? "start"}, ${search ?? "all"}`, value: "f"}], nextPageCursor: null,
    })},
"""
APPLICATION_FIELDS: Final = (
    '{fields: [{label: "Name", value: "name"}, {label: "Email", value: "email"}]}'
)

BYO: Final = Given(
    setup=f"paragon.setDataSources({{mapObjectFields: {{Contact: {{{BYO_LOADERS} applicationFields: {APPLICATION_FIELDS}}}}}}})",
    python_setup=lambda p: p.set_data_sources(
        map_object_fields={
            "Contact": FieldMapping(
                object_types, integration_fields, {"fields": FIELDS}
            )
        }
    ),
)
BYO_ALONE: Final = Given(
    setup=f"paragon.setDataSources({{mapObjectFields: {{Contact: {{{BYO_LOADERS}}}}}}})",
    python_setup=lambda p: p.set_data_sources(
        map_object_fields={"Contact": FieldMapping(object_types, integration_fields)}
    ),
)
SPECIFIC: Final = Given(
    setup="""
        paragon.setDataSources({
            dropdowns: {
                departments: [
                    { label: "Engineering", value: "eng" },
                    { label: "Sales", value: "sales" },
                ],
            },
            integrationSpecificSources: {
                salesforce: {
                    dropdowns: {
                        departments: [
                            { label: "Engineering", value: "engineering" },
                            { label: "Sales", value: "sales-dept" },
                            { label: "Marketing", value: "marketing" },
                        ],
                    },
                },
            },
        })
    """,
    python_setup=lambda p: p.set_data_sources(
        dropdowns={"departments": DEPARTMENTS},
        integration_specific_sources={
            "salesforce": {"dropdowns": {"departments": OF_SALESFORCE}}
        },
    ),
)

CASES: Final = (
    Case(
        id="setDataSources.static",
        method="setDataSources",
        examples=(".setDataSources: Static dropdown options",),
        given=Given(
            setup="""
                paragon.setDataSources({
                    dropdowns: {
                        my_custom_dropdown: [
                            { label: "Option A", value: "a" },
                            { label: "Option B", value: "b" },
                        ],
                    },
                })
            """,
            python_setup=lambda p: p.set_data_sources(
                dropdowns={"my_custom_dropdown": OPTIONS}
            ),
        ),
        javascript="""
            paragon.getSourcesForInput("slack", {id: "x", title: "X", type: "CUSTOM_DROPDOWN", key: "my_custom_dropdown"})
        """,
        python=sources("slack", type="CUSTOM_DROPDOWN", key="my_custom_dropdown"),
    ),
    Case(
        id="setDataSources.specific_first",
        method="setDataSources",
        examples=(".setDataSources: Integration-specific sources",),
        given=SPECIFIC,
        javascript="""
            ["salesforce", "slack"].map((type) => paragon.getSourcesForInput(type, {
                id: "x", title: "X", type: "CUSTOM_DROPDOWN", key: "departments",
                customDropdownOptions: [{label: "Example", value: "example"}],
            }))
        """,
        python=each(
            *(
                sources(
                    kind,
                    type="CUSTOM_DROPDOWN",
                    key="departments",
                    customDropdownOptions=[{"label": "Example", "value": "example"}],
                )
                for kind in ("salesforce", "slack")
            )
        ),
    ),
    Case(
        id="setDataSources.replaced",
        method="setDataSources",
        given=SPECIFIC,
        javascript="""
            paragon.setDataSources({});
            return paragon.getSourcesForInput("slack", {id: "x", title: "X", type: "CUSTOM_DROPDOWN", key: "departments"});
        """,
        python=replaced,
    ),
    Case(
        id="setDataSources.loader",
        method="setDataSources",
        given=Given(
            setup="""
                paragon.setDataSources({dropdowns: {teams: {
                    loadOptions: async () => ({options: [], nextPageCursor: null}), refreshOnOpen: true,
                }}})
            """,
            python_setup=lambda p: p.set_data_sources(
                dropdowns={"teams": Dropdown(no_options, refresh_on_open=True)}
            ),
        ),
        javascript='paragon.getSourcesForInput("slack", {id: "x", title: "X", type: "CUSTOM_DROPDOWN", key: "teams"})',
        python=sources("slack", type="CUSTOM_DROPDOWN", key="teams"),
        differences=(
            Differs("result.source.mapRefreshToValues", Reason.NO_FUNCTIONS),
            Differs("result.source.getRefreshActionParameters", Reason.NO_FUNCTIONS),
            Differs("result.source.refreshOnOpen", Reason.REFRESH_SHOWN),
        ),
    ),
    Case(
        id="setDataSources.specific_loader_is_global",
        method="setDataSources",
        given=Given(
            setup="""
                paragon.setDataSources({integrationSpecificSources: {salesforce: {dropdowns: {teams: {
                    loadOptions: async () => ({options: [], nextPageCursor: null}),
                }}}}})
            """,
            python_setup=lambda p: p.set_data_sources(
                integration_specific_sources={
                    "salesforce": {"dropdowns": {"teams": no_options}}
                }
            ),
        ),
        javascript="""
            ["salesforce", "slack"].map((type) =>
                paragon.getSourcesForInput(type, {id: "x", title: "X", type: "CUSTOM_DROPDOWN", key: "teams"})?.kind)
        """,
        python=kinds,
        differences=(Differs("result[1]", Reason.LOADERS_SPECIFIC),),
    ),
    Case(
        id="setDataSources.mapping_list",
        method="setDataSources",
        given=Given(
            setup='paragon.setDataSources({mapObjectFields: {Contact: [{label: "Name", value: "name"}, {label: "Email", value: "email"}]}})',
            python_setup=lambda p: p.set_data_sources(
                map_object_fields={"Contact": FIELDS}
            ),
        ),
        javascript='paragon.getSourcesForInput("salesforce", paragon.getIntegrationConfig("salesforce").availableUserSettings[1])',
        python=setting("salesforce", 1),
    ),
    Case(
        id="setDataSources.mapping_options",
        method="setDataSources",
        given=Given(
            setup="""
                paragon.setDataSources({mapObjectFields: {Contact: {
                    fields: [{label: "Name", value: "name"}, {label: "Email", value: "email"}],
                    defaultFields: ["name"], userCanRemoveMappings: true, userCanCreateFields: false,
                }}})
            """,
            python_setup=lambda p: p.set_data_sources(
                map_object_fields={"Contact": MAPPING_OPTIONS}
            ),
        ),
        javascript='paragon.getSourcesForInput("salesforce", paragon.getIntegrationConfig("salesforce").availableUserSettings[1])',
        python=setting("salesforce", 1),
    ),
    Case(
        id="setDataSources.mapping_specific_first",
        method="setDataSources",
        given=Given(
            setup="""
                paragon.setDataSources({
                    mapObjectFields: {Contact: [{label: "G", value: "g"}]},
                    integrationSpecificSources: {salesforce: {mapObjectFields: {Contact: [{label: "S", value: "s"}]}}},
                })
            """,
            python_setup=lambda p: p.set_data_sources(
                map_object_fields={"Contact": [{"label": "G", "value": "g"}]},
                integration_specific_sources={
                    "salesforce": {
                        "map_object_fields": {"Contact": [{"label": "S", "value": "s"}]}
                    }
                },
            ),
        ),
        javascript='paragon.getSourcesForInput("salesforce", paragon.getIntegrationConfig("salesforce").availableUserSettings[1])',
        python=setting("salesforce", 1),
    ),
    Case(
        id="setDataSources.mapping_loaders",
        method="setDataSources",
        examples=(".setDataSources: Field mapping with BYO loaders",),
        given=BYO,
        javascript='paragon.getSourcesForInput("salesforce", paragon.getIntegrationConfig("salesforce").availableUserSettings[1])',
        python=setting("salesforce", 1),
    ),
    Case(
        id="setDataSources.mapping_loaders_called",
        method="setDataSources",
        given=BYO,
        javascript="""
            const input = paragon.getIntegrationConfig("salesforce").availableUserSettings[1];
            const {recordSource, fieldSource} = paragon.getSourcesForInput("salesforce", input);
            return [
                await paragon.getFieldOptions({integration: "salesforce", source: recordSource}),
                await paragon.getFieldOptions({
                    integration: "salesforce", source: fieldSource, cursor: "page-2", search: "na",
                    parameters: [{key: "recordTypes", source: {type: "VALUE", value: "Task"}}],
                }),
            ];
        """,
        python=loaded,
    ),
    Case(
        id="setDataSources.mapping_loader_without_object_type",
        method="setDataSources",
        given=BYO,
        javascript="""
            const input = paragon.getIntegrationConfig("salesforce").availableUserSettings[1];
            const {fieldSource} = paragon.getSourcesForInput("salesforce", input);
            return await paragon.getFieldOptions({integration: "salesforce", source: fieldSource});
        """,
        python=without_object_type,
        error="OptionError",
    ),
    Case(
        id="setDataSources.mapping_loaders_alone",
        method="setDataSources",
        given=BYO_ALONE,
        javascript="""
            const input = paragon.getIntegrationConfig("salesforce").availableUserSettings[1];
            return Object.keys(paragon.getSourcesForInput("salesforce", input).recordSource).sort();
        """,
        python=members_of_record_source,
        differences=(Differs("result", Reason.LOADERS_ALONE),),
    ),
    Case(
        id="setDataSources.nothing_usable",
        method="setDataSources",
        javascript="""
            paragon.setDataSources({
                dropdowns: {x: null, y: {}}, mapObjectFields: {z: null}, integrationSpecificSources: {slack: null},
            })
        """,
        python=lambda p: p.set_data_sources(
            dropdowns={"x": None, "y": {}},
            map_object_fields={"z": None},
            integration_specific_sources={"slack": None},
        ),
        differences=(Differs("error", Reason.SOURCES_CHECKED),),
    ),
)
