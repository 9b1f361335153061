"""Connects accounts stage by stage: OAuth, an API key, inputs before and after.

    .venv/bin/python examples/headless_install.py

Paragon says what it needs to know, your program asks the user: this one answers from
a dictionary, where yours would show a form.
"""

from __future__ import annotations

from browser import Browser
from local_server import LocalServer
from paragon_connect import Paragon, StatusError, models

ANSWERS: dict[str, models.InputValue | None] = {
    "SHOP_NAME": "ada-lovelace",
    "KLAVIYO_API_KEY": "pk_a1b2c3",
    "ACME_SUBDOMAIN": "ada",
    "ACME_KEY": "c3b2a1",
}


def main() -> None:
    """Connect one account of each kind, and show what became of them."""
    with (
        LocalServer() as server,
        Paragon(
            project_id="demo", user_token=server.token("ada"), base_url=server.url
        ) as paragon,
    ):
        for integration_type in (
            "hubspot",
            "shopify",
            "jira",
            "salesforce",
            "custom.acme",
        ):
            connect(paragon, integration_type)
        connect_with_a_key(paragon)
        give_up(paragon)
        show(paragon)


def connect(paragon: Paragon, integration_type: str) -> None:
    """Go through the stages of an integration until the account is connected."""
    print(f"\n{integration_type}:")
    flow = paragon.install_flow
    stage = flow.start(integration_type, open_url=Browser(), on_complete=told)
    while True:
        match stage:
            case models.AccountTypeStage():
                names = ", ".join(each.id for each in stage.options)
                print(f"  account types: {names}; ada takes the first")
                stage = flow.set_account_type(stage.options[0].id)
            case models.InstructionStage():
                print(f"  to do first: {stage.content.splitlines()[0]}")
                stage = flow.finish_instruction()
            case models.PreOptionsStage():
                stage = flow.set_pre_options(answers(paragon, stage.options))
            case models.OAuthStage():
                print("  the browser shows the provider's sign-in page")
                stage = flow.wait_for_oauth()
            case models.PostOptionsStage():
                print("  the account is connected, one question is left")
                stage = flow.set_post_options(
                    answers(paragon, stage.options, integration_type)
                )
            case models.DoneStage():
                return
            case _:
                raise NotImplementedError(f"this program is older than {stage.stage}")


def answers(
    paragon: Paragon, inputs: list[models.ConnectInput], integration_type: str = ""
) -> dict[str, models.InputValue | None]:
    """Return the user's answers to the inputs of a stage."""
    found: dict[str, models.InputValue | None] = {}
    for each in inputs:
        match each:
            case models.DynamicEnumInput():
                # What there is to choose from only the new account knows.
                options = paragon.iter_field_options(
                    integration_type, action=each.source_type or None
                )
                choice = [x for x in options if isinstance(x, models.Option)]
                found[each.id] = choice[0].value
                labels = ", ".join(x.label for x in choice)
                print(f"  {each.title}? {labels}; ada takes the first")
            case models.UnknownConnectInput():
                raise NotImplementedError(f"this program is older than {each.type}")
            case _:
                found[each.id] = ANSWERS[each.id]
                secret = isinstance(each, models.PasswordInput)
                print(f"  {each.title}? {'***' if secret else ANSWERS[each.id]}")
    return found


def connect_with_a_key(paragon: Paragon) -> None:
    """Connect an account by its API key, which the user mistypes at first."""
    print("\nklaviyo:")
    flow = paragon.install_flow
    stage = flow.start("klaviyo", on_complete=told)
    assert isinstance(stage, models.PreOptionsStage)
    try:
        flow.set_pre_options({"KLAVIYO_API_KEY": "a1b2c3"})
    except StatusError as error:
        print(f"  {error.message}")
    flow.set_pre_options(answers(paragon, stage.options))


def give_up(paragon: Paragon) -> None:
    """Cancel after the sign-in: the account that waits for answers goes away again."""
    print("\njira once more, for an account that ada does not want after all:")
    flow = paragon.install_flow
    flow.start("jira", allow_multiple_credentials=True, open_url=Browser())
    stage = flow.wait_for_oauth()
    print(f"  at {stage.stage} the user closes the form")
    flow.cancel()
    state = paragon.get_authenticated_user().integrations["jira"]
    print(f"  accounts of jira: {len(state.all_credentials or ())}")


def told(event: models.IntegrationInstallEvent) -> None:
    """Say that an account is complete."""
    print(f"  {event.integration_type} is connected")


def show(paragon: Paragon) -> None:
    """Print what the user has connected."""
    print("\nwhat ada has connected:")
    for name, state in paragon.get_authenticated_user().integrations.items():
        if state.credential_status:
            print(f"  {name}: {state.credential_status}, {state.provider_data}")


if __name__ == "__main__":
    main()
