"""Stands for Paragon as it sends webhooks: signed as its pages say, or not at all."""

from __future__ import annotations

import hashlib
import hmac
import json
from collections.abc import Mapping, Sequence
from typing import Any
from urllib.error import HTTPError
from urllib.request import Request, urlopen

from browser import Browser
from paragon_connect import Paragon

TRIGGER_EVENT: Mapping[str, Any] = {
    "eventId": "5f6f1c1e-8f0b-4f43-9a4d-1f2f4a7c9d10",
    "userId": "user-42",
    "integration": "salesforce",
    "triggerType": "SALESFORCE_TRIGGER_RECORD_CREATED",
    "triggerSubscriptionId": "0b8f6a3e-6a38-4a0e-9f6d-6f2f0a7f3c11",
    "credentialId": "0aea7d3a-b5f7-4488-890e-d51a5cf4f8f1",
    "projectId": "38b1f170-0c43-4eae-9a04-ab85325d99f7",
    "dateReceived": "2025-10-14T00:00:00Z",
    "payload": {"Id": "006Hs00001DXMz6IAH", "Name": "Renewal"},
}


def synced(paragon: Paragon) -> str:
    """Let a user connect Google Drive and sync its files; return the id of the sync."""
    paragon.install_integration("googledrive", open_url=Browser())
    sync = paragon.api.create_sync(integration="googledrive", pipeline="files")
    paragon.wait_for_sync(sync.id, timeout=60)
    return sync.id


def sync_events(paragon: Paragon, sync_id: str) -> list[dict[str, Any]]:
    """Return what Managed Sync tells of a sync: it is done, a record changed, and more."""
    about = {"syncInstanceId": sync_id, "sync": "googledrive", "user": {"id": "ada"}}
    first, *_ = paragon.api.list_records(sync_id).data
    record = {"model": "files", "recordId": first.id}
    return [
        {"event": "webhook_verification"},
        {"event": "sync_complete", **about, "data": {"model": "files"}},
        {"event": "record_updated", **about, "data": record},
        {"event": "record_deleted", **about, "data": record},
        {
            "event": "sync_errored",
            **about,
            "error": {"message": "The account is gone."},
        },
        {"event": "sync_paused", **about, "reason": "what nobody knows yet"},
    ]


def delivered(url: str, event: Mapping[str, Any], secret: str = "") -> int:
    """Send an event, signed if there is a secret; return the status of the answer."""
    body = json.dumps(event).encode()
    headers = {"content-type": "application/json"}
    if secret:
        digest = hmac.new(secret.encode(), body, hashlib.sha256).hexdigest()
        headers["x-paragon-signature"] = f"v1={digest}"
    try:
        with urlopen(Request(url, body, headers), timeout=10) as answer:
            return int(answer.status)
    except HTTPError as error:
        error.close()
        return error.code


def deliver_all(
    url: str, secret: str, key: str, events: Sequence[Mapping[str, Any]]
) -> list[str]:
    """Send what Paragon would, and what it would not, to the addresses of a receiver.

    Args:
        url: Where the receiver is.
        secret: What events of triggers are signed with.
        key: The secret end of the address for syncs.
        events: What Managed Sync has to tell.

    Returns:
        What was sent, with the status that it was answered with.
    """
    triggers, syncs = f"{url}/webhooks/triggers", f"{url}/webhooks/syncs/{key}"
    answers = {
        "an event of a trigger": delivered(triggers, TRIGGER_EVENT, secret),
        "one that somebody else has signed": delivered(triggers, TRIGGER_EVENT, "mine"),
        "one that nobody has signed": delivered(triggers, TRIGGER_EVENT),
        "one at a guessed address": delivered(f"{syncs}x", events[0]),
    }
    answers |= {str(each["event"]): delivered(syncs, each) for each in events}
    return [f"{name}: {status}" for name, status in answers.items()]
