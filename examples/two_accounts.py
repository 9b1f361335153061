"""Two accounts of one integration for one user, asynchronously.

    .venv/bin/python examples/two_accounts.py

Accounts are told apart by ids of your own system: here of the user's two workplaces.
"""

from __future__ import annotations

import asyncio

from browser import Browser
from local_server import LocalServer
from paragon_connect import (
    AsyncParagon,
    CredentialNotFoundError,
    IntegrationAlreadyInstalledError,
    models,
)

DRIVE = "googledrive"


async def main() -> None:
    """Connect, use, replace and disconnect accounts."""
    with LocalServer() as server:
        async with AsyncParagon(
            project_id="demo", user_token=server.token("ada"), base_url=server.url
        ) as paragon:
            paragon.subscribe("onIntegrationUninstall", told)
            await connect(paragon, "office")
            await connect(paragon, "university")
            await use(paragon)
            await mistakes(paragon)
            await replace(paragon)
            await paragon.uninstall_integration(
                DRIVE, selected_credential_id="ext:office"
            )
            await show(paragon)


async def connect(paragon: AsyncParagon, workplace: str) -> None:
    """Connect another account, under an id of your own."""
    event = await paragon.install_integration(
        DRIVE,
        allow_multiple_credentials=True,
        external_id=workplace,
        open_url=Browser(),
    )
    account = event.credential
    assert account
    print(f"connected: {account.external_id}, {account.provider_id}")


async def use(paragon: AsyncParagon) -> None:
    """Send requests for both accounts at once, and for the default one."""
    office, university, default = await asyncio.gather(
        paragon.request(DRIVE, "/files", selected_credential_id="ext:office"),
        paragon.request(DRIVE, "/files", selected_credential_id="ext:university"),
        paragon.request(DRIVE, "/files"),
    )
    print(f"office asks as {office['account']}")
    print(f"university asks as {university['account']}")
    print(f"without a selection {default['account']} asks")


async def mistakes(paragon: AsyncParagon) -> None:
    """See mistakes found before anything is sent."""
    try:
        await paragon.install_integration(DRIVE, open_url=Browser())
    except IntegrationAlreadyInstalledError as error:
        print(error.message)
    try:
        await paragon.request(DRIVE, "/files", selected_credential_id="ext:home")
    except CredentialNotFoundError as error:
        print(error.message)


async def replace(paragon: AsyncParagon) -> None:
    """Put another account in the place of one; its id and its settings stay."""
    before = await accounts(paragon)
    await paragon.install_integration(
        DRIVE, selected_credential_id="ext:university", open_url=Browser()
    )
    after = await accounts(paragon)
    old, new = before["university"], after["university"]
    print(f"replaced: {old.provider_id} by {new.provider_id}")
    assert old.id == new.id


async def accounts(paragon: AsyncParagon) -> dict[str, models.Credential]:
    """Return the accounts by the ids of your own system."""
    user = await paragon.get_authenticated_user()
    known = user.integrations[DRIVE].all_credentials or []
    return {each.external_id: each for each in known if each.external_id}


def told(
    event: models.IntegrationUninstallEvent, user: models.AuthenticatedUser
) -> None:
    """Say that an account is gone."""
    print(f"event: {user.user_id} disconnected an account of {event.integration_type}")


async def show(paragon: AsyncParagon) -> None:
    """Print what is left."""
    for name, account in (await accounts(paragon)).items():
        print(f"left: {name}, {account.status}, {account.provider_id}")


if __name__ == "__main__":
    asyncio.run(main())
