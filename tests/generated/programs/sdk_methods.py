"""The methods of the SDK as programs use them: nothing here needs a cast."""

from __future__ import annotations

from paragon_connect import AsyncParagon, IntegrationNotInstalledError, Paragon
from paragon_connect.models import (
    AccountTypeStage,
    AuthenticatedUser,
    ComboSources,
    DoneStage,
    InstructionStage,
    IntegrationInstallEvent,
    IntegrationMetadata,
    OAuthStage,
    Option,
    PostOptionsStage,
    PreOptionsStage,
    Section,
    UnauthenticatedUser,
    WorkflowStateChangeEvent,
)


def connect(paragon: Paragon, answers: dict[str, str]) -> None:
    """Connect an account, whatever its stages."""
    stage = paragon.install_flow.start("jira", on_next=print)
    while True:
        match stage:
            case AccountTypeStage(options=options):
                stage = paragon.install_flow.set_account_type(options[0].id)
            case InstructionStage(content=content):
                print(content)
                stage = paragon.install_flow.finish_instruction()
            case PreOptionsStage():
                stage = paragon.install_flow.set_pre_options(answers)
            case OAuthStage(url=url):
                print(url.upper() if url else "")
                stage = paragon.install_flow.wait_for_oauth()
            case PostOptionsStage():
                stage = paragon.install_flow.set_post_options({"site": "a", "n": 5})
            case DoneStage():
                return
            case _:  # a stage that came later
                raise NotImplementedError(stage.stage)


def listen(paragon: Paragon) -> bool:
    """Callbacks get their own event."""

    def installed(event: IntegrationInstallEvent, user: AuthenticatedUser) -> None:
        print(event.integration_type, user.user_id)

    def changed(event: WorkflowStateChangeEvent, user: AuthenticatedUser) -> None:
        print(event.workflow_id, user.user_id)

    paragon.subscribe("onIntegrationInstall", installed)
    paragon.subscribe("onWorkflowChange", changed)
    paragon.subscribe("onPortalOpen", lambda event, user: print(event.integration_id))
    return paragon.unsubscribe("onIntegrationInstall", installed)


def read(paragon: Paragon) -> list[str]:
    """Results are models."""
    match paragon.get_user():
        case AuthenticatedUser(integrations=integrations):
            names = list(integrations)
        case UnauthenticatedUser():
            names = []
    every: list[IntegrationMetadata] = paragon.get_integration_metadata()
    one: IntegrationMetadata = paragon.get_integration_metadata("slack")
    settings: dict[str, str] = {"channel": "C1"}
    result = paragon.update_integration_user_settings("slack", settings)
    return [*names, *(each.name for each in every), one.icon, *result.errors]


def choose(paragon: Paragon) -> list[Option]:
    """Sources lead to options, page by page."""
    config = paragon.get_integration_config("jira")
    for each in config.available_user_settings or ():
        sources = paragon.get_sources_for_input("jira", each)
        if isinstance(sources, ComboSources):
            found = paragon.get_field_options("jira", source=sources.main_input_source)
            return [option for option in found.data if isinstance(option, Option)]
    options: list[Option] = []
    for item in paragon.iter_field_options("jira", action="projects"):
        if isinstance(item, Section):
            options += item.items
    return options


async def asynchronously(paragon: AsyncParagon) -> str:
    """The same with awaits; callbacks may be coroutine functions."""

    async def installed(
        event: IntegrationInstallEvent, user: AuthenticatedUser
    ) -> None:
        print(event, user)

    paragon.subscribe("onIntegrationInstall", installed)
    try:
        await paragon.uninstall_integration("slack", selected_credential_id="ext:mine")
    except IntegrationNotInstalledError as error:
        return error.integration_type
    async for item in paragon.iter_field_options("jira", action="projects"):
        print(item)
    stage = await paragon.install_flow.start("hubspot", open_url=None)
    return "done" if stage.done else paragon.get_custom_webhook_user_manual_url.__name__
