"""Triggers workflows that answer, that do not, and that take too long; sends an event.

.venv/bin/python examples/workflow_response.py
"""

from __future__ import annotations

import asyncio

from browser import Browser
from local_server import LocalServer
from paragon_connect import AsyncParagon, StatusError, WorkflowNotEnabledError

SCORE = "6e3a1d52-0f4b-4c8e-8b1a-5d7c9e2f4a01"
IMPORT = "6e3a1d52-0f4b-4c8e-8b1a-5d7c9e2f4a02"
RECALCULATE = "6e3a1d52-0f4b-4c8e-8b1a-5d7c9e2f4a03"
TIMEOUT = 542
"""The status of a workflow that did not answer within 55 seconds."""


async def main() -> None:
    """Connect HubSpot, and use its workflows."""
    with LocalServer() as server:
        async with AsyncParagon(
            project_id="demo", user_token=server.token("ada"), base_url=server.url
        ) as paragon:
            event = await paragon.install_integration("hubspot", open_url=Browser())
            account_id = event.credential_id or ""
            await score_leads(paragon)
            await start_import(paragon, account_id)
            await be_patient(paragon)
            await paragon.event(
                "Lead Scored", {"score": 87}, selected_credential_id=account_id
            )
        # Two were triggered at once: which one arrives first is chance.
        for each in sorted(server.world.runs, key=str):
            print(f"arrived: {each.name[-2:]} of {each.user_id} with {each.payload}")
        for each in server.world.events:
            print(f"arrived: {each.name} of {each.user_id} with {each.payload}")


async def score_leads(paragon: AsyncParagon) -> None:
    """Trigger a workflow with a Response step, several times at once."""
    leads = ("bowie@example.com", "grace@example.com")
    answers = await asyncio.gather(
        *(paragon.workflow(SCORE, body={"email": email}) for email in leads)
    )
    for answer in answers:
        print(f"{answer['email']}: {answer['score']}, {answer['reasons'][0]}")


async def start_import(paragon: AsyncParagon, account_id: str) -> None:
    """Trigger a workflow without a Response step, which has to be switched on before."""
    try:
        await paragon.workflow(IMPORT, selected_credential_id=account_id)
    except WorkflowNotEnabledError as error:
        print(error.message)
    await paragon.enable_workflow(IMPORT)
    print(f"accepted: {await paragon.workflow(IMPORT, body={'list': 'spring'})}")


async def be_patient(paragon: AsyncParagon) -> None:
    """Trigger a workflow that is too slow to answer; it may go on all the same."""
    await paragon.enable_workflow(RECALCULATE)
    try:
        await paragon.workflow(RECALCULATE)
    except StatusError as error:
        if error.status != TIMEOUT:
            raise
        print(error.message)


if __name__ == "__main__":
    asyncio.run(main())
