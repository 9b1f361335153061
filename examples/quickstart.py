"""A first tour of the client: no account, no network, nothing to set up but this.

    make generate
    .venv/bin/python examples/quickstart.py

`make` installs the repository into `.venv`, with `generated/` on the import path. In
a project of yours, the package stands where you vendored it.
"""

from __future__ import annotations

import asyncio

from local_server import LocalServer
from paragon_connect import AsyncParagon, Paragon, Unset, models

MESSAGE = {"channel": "CXXXXXXX0", "text": "Sent with Paragon Connect"}


def tour(url: str, user_token: str) -> None:
    """Make some calls, one after the other."""
    with Paragon(project_id="demo", user_token=user_token, base_url=url) as paragon:
        for integration in paragon.api.list_integrations():
            print(f"integration {integration.name} ({integration.type})")
        show(paragon.api.get_user())

        # An update replaces the settings whole, so it starts from what is there. `extra`
        # holds what this client has no names for, and goes back with the rest.
        credential, *_ = paragon.api.list_credentials()
        config = with_channel(credential, "#general")
        print(paragon.api.update_credential(credential.id, config=config).config)

        # Any call of Slack's own API, with the account that the user has connected.
        print(paragon.api.proxy_post("slack", "chat.postMessage", body=MESSAGE))


async def async_tour(url: str, user_token: str) -> None:
    """Make the same calls, side by side where none needs the other's answer."""
    async with AsyncParagon(
        project_id="demo", user_token=user_token, base_url=url
    ) as paragon:
        integrations, user, (credential, *_) = await asyncio.gather(
            paragon.api.list_integrations(),
            paragon.api.get_user(),
            paragon.api.list_credentials(),
        )
        for integration in integrations:
            print(f"integration {integration.name} ({integration.type})")
        show(user)
        config = with_channel(credential, "#random")
        updated = await paragon.api.update_credential(credential.id, config=config)
        print(updated.config)
        print(await paragon.api.proxy_post("slack", "chat.postMessage", body=MESSAGE))


def show(user: models.User) -> None:
    """Print a user with the state of the integrations."""
    match user:
        case models.AuthenticatedUser():
            print(f"user {user.user_id}")
            for name, state in user.integrations.items():
                print(f"  {name}: {in_words(state)}")
        case models.UnauthenticatedUser():
            print("nobody is signed in")


def in_words(state: models.IntegrationState) -> str:
    """Say what the status of the connected account means."""
    match state.credential_status:
        case models.CredentialStatus.VALID:
            return f"connected, account {state.provider_id}"
        case models.CredentialStatus.INVALID:
            return "no longer reachable, ask the user to reconnect"
        case models.CredentialStatus.PENDING:
            return "connected, but some answers are missing"
        case Unset():  # absent from the answer
            return "not connected"
        case newer:  # a status that is younger than this client stays a string
            return f"in a state that this version does not know: {newer}"


def with_channel(
    credential: models.Credential, channel: str
) -> models.CredentialConfig:
    """Return an account's settings with another channel, all else as it was."""
    config = credential.config or models.CredentialConfig()
    config.shared_settings = {**(config.shared_settings or {}), "channel": channel}
    return config


def main() -> None:
    """Run both tours against a server on this machine."""
    with LocalServer() as server:
        token = server.token("user-42")
        tour(server.url, token)
        print("\nand the same with asyncio:")
        asyncio.run(async_tour(server.url, token))


if __name__ == "__main__":
    main()
