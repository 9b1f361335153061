"""Copies the files of a user, and later what changed: from a cursor that was stored.

.venv/bin/python examples/sync_records.py

It also asks who may see a file, and what became of a workflow that was too slow.
"""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

from browser import Browser
from local_server import LocalServer
from paragon_connect import UNSET, Paragon, ServerError, SyncDisabledError

CHANGED = "2026-01-06T09:00:00Z"
RECALCULATE = "6e3a1d52-0f4b-4c8e-8b1a-5d7c9e2f4a03"


def main() -> None:
    """Begin a sync, pull its records again and again, and ask about them."""
    with (
        LocalServer() as server,
        TemporaryDirectory() as folder,
        Paragon(
            project_id="demo",
            user_token=server.token("ada"),
            api_key="an-api-key-of-the-project",
            base_url=server.url,
        ) as paragon,
    ):
        paragon.install_integration("googledrive", open_url=Browser())
        sync = paragon.api.create_sync(integration="googledrive", pipeline="files")
        state = paragon.wait_for_sync(sync.id, timeout=60)
        print(f"{state.status}: {state.summary and state.summary.total_records}")

        pull(paragon, sync.id, Path(folder))
        # Meanwhile somebody changes a file at the provider.
        server.world.syncs[sync.id].change("Menu.txt", "Stew", CHANGED)
        pull(paragon, sync.id, Path(folder))
        pull(paragon, sync.id, Path(folder))

        ask_who_may(paragon, sync.id)
        pause(paragon, sync.id)
        be_patient(paragon)


def pull(paragon: Paragon, sync_id: str, folder: Path) -> None:
    """Copy what is new since the last time, and store where to go on."""
    stored = folder / "cursor"
    cursor = stored.read_text() if stored.exists() else UNSET
    pager = paragon.api.iter_records(sync_id, page_size=2, since=cursor)
    for page in pager.pages():
        for record in page.data:
            copy(paragon, sync_id, record.id, folder / (record.name or record.id))
        # Stored behind each page: whoever is interrupted goes on here.
        stored.write_text(pager.next_position or pager.position or "")
    print(f"the next one begins at {stored.read_text()}")


def copy(paragon: Paragon, sync_id: str, record_id: str, target: Path) -> None:
    """Copy the content of a file piece by piece: it may be larger than memory."""
    with paragon.api.with_streaming_response.get_record_content(
        sync_id, record_id
    ) as answer:
        answer.save(target)
    print(f"{target.name}: {target.read_text()}")


def ask_who_may(paragon: Paragon, sync_id: str) -> None:
    """Ask who may see a file, before it is shown to anybody."""
    names = {each.id: each.name for each in paragon.api.iter_records(sync_id)}
    menu = next(record_id for record_id, name in names.items() if name == "Menu.txt")
    answer = paragon.api.check_access(
        sync_id, object=menu, user="ada@example.com", role="can_read"
    )
    print(f"Ada may read the menu: {answer.has_access}")
    users = paragon.api.list_permitted_users(sync_id, object=menu, role="can_read")
    print(f"who may: {', '.join(users.users)}")
    found = paragon.api.list_permitted_objects(
        sync_id, object_type="file", user="ada@example.com", role="can_read"
    )
    print(f"what Ada may read: {', '.join(str(names[x]) for x in found.objects)}")


def pause(paragon: Paragon, sync_id: str) -> None:
    """Pause a sync; nobody waits for what will not come."""
    paragon.api.disable_sync(sync_id)
    try:
        paragon.wait_for_sync(sync_id, timeout=60)
    except SyncDisabledError as error:
        print(error.message.replace(sync_id, "…"))
    paragon.api.delete_sync(sync_id)
    print(f"syncs: {paragon.api.list_syncs().data}")


def be_patient(paragon: Paragon) -> None:
    """See what became of a workflow that did not answer in time."""
    paragon.install_integration("hubspot", open_url=Browser())
    paragon.enable_workflow(RECALCULATE)
    try:
        paragon.workflow(RECALCULATE)
    except ServerError as error:
        execution_id = error.data["executionId"]
        execution = paragon.wait_for_workflow_execution(execution_id, timeout=60)
        print(f"{error.message} It {execution.status} in the end.")
    ids = [each.user_id for each in paragon.api.iter_workflow_executions()]
    print(f"executions of the project: {sorted(ids)}")


if __name__ == "__main__":
    main()
