"""Shows what a page of integrations shows: what there is, what is connected, settings.

.venv/bin/python examples/integrations_catalogue.py
"""

from __future__ import annotations

from local_server import LocalServer
from paragon_connect import Paragon, Unset, models


def main() -> None:
    """Print the catalogue, and the settings of two integrations."""
    with (
        LocalServer() as server,
        Paragon(project_id="demo", base_url=server.url) as backend,
    ):
        paragon = backend.with_user(server.token("user-42"))
        catalogue(paragon)
        settings_page(paragon, "slack")
        settings_page(paragon, "jira")
        mapping(paragon)


def catalogue(paragon: Paragon) -> None:
    """Print a line for every integration that users can connect."""
    user = paragon.get_authenticated_user()
    for each in paragon.get_integration_metadata():
        state = in_words(user.integrations[each.type].credential_status)
        config = paragon.get_integration_config(each.type)
        icon = each.icon.rpartition("/")[2]
        print(f"{each.name:<13} {each.brand_color}  {state:<15} {icon}")
        print(f"{'':<13} {config.short_description or ''}")


def in_words(status: models.CredentialStatus | str | Unset) -> str:
    """Say what the state of the user's account means to the user."""
    match status:
        case models.CredentialStatus.VALID:
            return "connected"
        case models.CredentialStatus.INVALID:
            return "reconnect!"
        case models.CredentialStatus.PENDING:
            return "please complete"
        case _:
            return "connect"


def settings_page(paragon: Paragon, integration_type: str) -> None:
    """Print the user settings of an integration, and its workflows."""
    config = paragon.get_integration_config(integration_type)
    print(f"\nsettings of {integration_type}:")
    for each in config.available_user_settings or ():
        if isinstance(each, models.UnknownConnectInput):
            continue  # a kind of input that is younger than this client
        print(
            f"  {each.title} ({each.type}): {offered(paragon, integration_type, each)}"
        )
    for workflow in config.available_workflows:
        print(
            f"  workflow: {workflow.description}. {workflow.info_text or ''}".rstrip()
        )


def offered(
    paragon: Paragon, integration_type: str, setting: models.ConnectInput
) -> str:
    """Return what an input offers, from the account that the user has connected."""
    match paragon.get_sources_for_input(integration_type, setting):
        case models.SingleSource(source=source):
            page = paragon.get_field_options(
                integration_type, source=source, search="sales"
            )
            everything = list(
                paragon.iter_field_options(integration_type, source=source)
            )
            found = labels(page.data)
            return f"{len(everything)} in all, {found} for the search 'sales'"
        case models.ComboSources() as sources:
            first = paragon.get_field_options(
                integration_type, source=sources.main_input_source
            )
            then = paragon.get_field_options(
                integration_type,
                source=sources.dependent_input_source,
                parameters={"projects": "APO"},
            )
            return f"{labels(first.data)}; of Apollo {labels(then.data)}"
        case None:
            return "any text"
        case other:
            return other.kind


def mapping(paragon: Paragon) -> None:
    """Print what a mapping of fields is made of: records first, then their fields."""
    print("\nsettings of salesforce:")
    config = paragon.get_integration_config("salesforce")
    for each in config.available_user_settings or ():
        sources = paragon.get_sources_for_input("salesforce", each)
        if isinstance(sources, models.FieldMapperSources):
            record, field = sources.record_source.title, sources.field_source.title
            print(f"  {sources.kind}: {record}, then {field}")


def labels(options: list[models.OptionOrSection]) -> str:
    """Return the labels of options, those in sections too."""
    found: list[str] = []
    for each in options:
        inner = each.items if isinstance(each, models.Section) else [each]
        found += [option.label for option in inner]
    return ", ".join(found)


if __name__ == "__main__":
    main()
