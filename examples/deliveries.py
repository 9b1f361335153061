"""Stands for Paragon as it sends webhooks: signed as its pages say, or not at all."""

from __future__ import annotations

import hashlib
import hmac
import json
from collections.abc import Mapping
from typing import Any
from urllib.error import HTTPError
from urllib.request import Request, urlopen

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


def sync_event(event: str, **members: Any) -> dict[str, Any]:
    """Return an event of Managed Sync."""
    return {
        "event": event,
        "syncInstanceId": "163a345e-2dd4-51ff-bcf5-7667de564bb0",
        "sync": "googledrive",
        "user": {"id": "ada"},
        **members,
    }


SYNC_EVENTS = (
    {"event": "webhook_verification"},
    sync_event("sync_complete", data={"model": "files", "numRecords": 1000}),
    sync_event("record_updated", data={"model": "files", "recordId": "3ce16e33"}),
    sync_event("sync_errored", error={"message": "The account is gone."}),
    sync_event("sync_paused", reason="what nobody knows yet"),
)


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


def deliver_all(url: str, secret: str, key: str) -> list[str]:
    """Send what Paragon would, and what it would not, to the addresses of a receiver.

    Returns:
        What was sent, with the status that it was answered with.
    """
    triggers, syncs = f"{url}/webhooks/triggers", f"{url}/webhooks/syncs/{key}"
    answers = {
        "an event of a trigger": delivered(triggers, TRIGGER_EVENT, secret),
        "one that somebody else has signed": delivered(triggers, TRIGGER_EVENT, "mine"),
        "one that nobody has signed": delivered(triggers, TRIGGER_EVENT),
        "one at a guessed address": delivered(f"{syncs}x", SYNC_EVENTS[1]),
    }
    answers |= {str(each["event"]): delivered(syncs, each) for each in SYNC_EVENTS}
    return [f"{name}: {status}" for name, status in answers.items()]
