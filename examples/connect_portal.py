"""Opens the Connect Portal in the user's browser, and says what the user did there.

    .venv/bin/python examples/connect_portal.py

With the vendor's SDK, whose file the variable PARAGON_CONNECT_SDK names, the browser of
this machine opens; without it, a script stands in for the page and the user.
"""

from __future__ import annotations

from local_server import LocalServer
from paragon_connect import Paragon, models
from portal_page import connects, shown_by


def main() -> None:
    """Let ada connect an account, and wait until she closes the portal."""
    with (
        LocalServer() as server,
        Paragon(
            project_id="demo", user_token=server.token("ada"), base_url=server.url
        ) as paragon,
    ):
        paragon.subscribe("onIntegrationInstall", heard)
        portal = paragon.connect(
            "hubspot",
            dropdowns={"departments": departments},
            on_open=lambda event, user: print(
                f"the portal of {event.integration_type}"
            ),
            on_install=lambda event, user: print("  connected:", user.user_id),
            **shown_by(connects),
        )
        with portal:
            event = portal.wait(timeout=300)
        match event:
            case models.IntegrationInstallEvent(
                credential=models.Credential() as account
            ):
                print(f"the account of {event.integration_type} is {account.status}")
            case _:
                print("ada closed the portal and connected nothing")


def departments(cursor: str | None, search: str | None) -> models.LoadedOptions:
    """Return options of your application for a dropdown of the portal."""
    found = [each for each in ("Sales", "Support") if (search or "") in each]
    return models.LoadedOptions.from_dict(
        {
            "options": [{"label": each, "value": each.lower()} for each in found],
            "nextPageCursor": None,
        }
    )


def heard(
    event: models.IntegrationInstallEvent, user: models.AuthenticatedUser
) -> None:
    """Be told, as every subscriber is."""
    enabled = [name for name, state in user.integrations.items() if state.enabled]
    print("  heard of it; connected are", ", ".join(enabled))


if __name__ == "__main__":
    main()
