"""Offers options of your own application in settings: a dropdown, and fields to map.

.venv/bin/python examples/own_options.py
"""

from __future__ import annotations

import asyncio

from browser import Browser
from local_server import LocalServer
from paragon_connect import AsyncParagon, models

DEPARTMENTS = ("Design", "Engineering", "Legal", "Sales", "Sales operations")
FIELDS = [{"label": "E-mail", "value": "email"}, {"label": "Title", "value": "title"}]
PAGE = 2


async def departments(cursor: str | None, search: str | None) -> models.LoadedOptions:
    """Load a page of departments, as from a database of yours."""
    await asyncio.sleep(0)
    found = [each for each in DEPARTMENTS if (search or "").lower() in each.lower()]
    start = int(cursor or 0)
    page = [
        models.CustomDropdownField(label=each, value=each.lower().replace(" ", "-"))
        for each in found[start : start + PAGE]
    ]
    more = start + PAGE < len(found)
    following = str(start + PAGE) if more else None
    return models.LoadedOptions(options=page, next_page_cursor=following)


async def main() -> None:
    """Register options, and let a user choose from them."""
    with LocalServer() as server:
        async with AsyncParagon(
            project_id="demo", user_token=server.token("ada"), base_url=server.url
        ) as paragon:
            paragon.set_data_sources(
                dropdowns={"departments": departments},
                map_object_fields={"Contact": FIELDS},
            )
            await dropdown(paragon)
            await field_mapping(paragon)


async def dropdown(paragon: AsyncParagon) -> None:
    """Show a dropdown that the dashboard knows by its key only."""
    config = await paragon.get_integration_config("hubspot")
    for each in config.available_user_settings or ():
        if not isinstance(each, models.CustomDropdownInput):
            continue
        sources = await paragon.get_sources_for_input("hubspot", each)
        assert isinstance(sources, models.SingleSource)
        source = sources.source
        page = await paragon.get_field_options("hubspot", source=source)
        print(f"{each.title}: {labels(page.data)}, then page {page.next_page_cursor}")
        page = await paragon.get_field_options("hubspot", source=source, search="sales")
        print(f"{each.title}: {labels(page.data)} for the search 'sales'")


async def field_mapping(paragon: AsyncParagon) -> None:
    """Map fields of your application to those of a record, and save the mapping."""
    await paragon.install_integration(
        "salesforce", account_type="default", open_url=Browser()
    )
    config = await paragon.get_integration_config("salesforce")
    for each in config.available_user_settings or ():
        if not (isinstance(each, models.FieldMapperInput) and each.dynamic_object_name):
            continue
        sources = await paragon.get_sources_for_input("salesforce", each)
        assert isinstance(sources, models.FieldMapperSources)
        print(f"{each.title}: from {sources.map_object_field_options}")
        found = await fields(paragon, sources, "Contact")
        print(f"{each.title}: to {labels(found)}")
        value = {"objectMapping": "Contact", "fieldMappings": {"email": "Email"}}
        result = await paragon.update_integration_user_settings(
            "salesforce", {each.id: value}
        )
        state = result.user_state.integrations["salesforce"]
        print(f"saved: {(state.shared_settings or {})[each.id]}")


async def fields(
    paragon: AsyncParagon, sources: models.FieldMapperSources, record: str
) -> list[models.OptionOrSection]:
    """Load the fields of a kind of record, all pages of them."""
    options = paragon.iter_field_options(
        "salesforce",
        source=sources.field_source,
        parameters={sources.record_source.cache_key or "": record},
    )
    return [
        each
        async for each in options
        if not isinstance(each, models.DynamicDefaultInput)
    ]


def labels(options: list[models.OptionOrSection]) -> str:
    """Return the labels of options."""
    return ", ".join(x.label for x in options if isinstance(x, models.Option))


if __name__ == "__main__":
    asyncio.run(main())
