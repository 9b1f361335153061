"""What the two receivers of webhooks do with an event, whatever framework took it."""

from __future__ import annotations

import hmac
import logging
import os
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Self

from paragon_connect import Paragon, UserTokenSigner, models, webhooks

LOG = logging.getLogger(__name__)


class Received:
    """Does what events ask for, one after the other, while senders have their answer.

    A queue of jobs stands here in an application: what this one has not done yet is lost
    with the process.

    Args:
        backend: A client; users have copies of it.
        signer: Signs tokens for the users that events are about.

    Attributes:
        records: What was pulled, by id.
    """

    def __init__(self, backend: Paragon, signer: UserTokenSigner) -> None:
        self.records: dict[str, models.SyncedRecord] = {}
        self._backend = backend
        self._signer = signer
        self._worker = ThreadPoolExecutor(max_workers=1)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *error: object) -> None:
        """Do what is left."""
        self._worker.shutdown()

    def later(self, event: webhooks.Event) -> None:
        """Remember an event; senders do not wait for long."""
        self._worker.submit(self.take, event).add_done_callback(told)

    def take(self, event: webhooks.Event) -> None:
        """Do what an event asks for. It may come twice, so do it in a way that may, too."""
        match event:
            case models.SyncCompleteEvent(user=user, sync_instance_id=sync):
                for record in self._paragon(user.id).api.iter_records(sync):
                    self._keep(user.id, record)
            case models.RecordCreatedEvent() | models.RecordUpdatedEvent():
                get = self._paragon(event.user.id).api.get_record
                record = get(event.sync_instance_id, event.data.record_id)
                self._keep(event.user.id, record)
            case models.RecordDeletedEvent(data=gone):
                self.records.pop(gone.record_id, None)
                print(f"  forget record {gone.record_id}")
            case models.SyncErroredEvent() | models.RecordErroredEvent():
                print(f"  tell {event.user.id}: {event.error.message}")
            case models.TriggerEvent():
                print(f"  {event.trigger_type} of {event.user_id}: {event.payload}")
            case models.WebhookVerificationEvent():
                pass  # only asks whether somebody answers
            case models.UnknownSyncEvent() | webhooks.UnknownEvent():
                print(f"  a later version may know what to do with {event}")

    def _paragon(self, user_id: str) -> Paragon:
        """Return a client for a user: events have no token, so one is signed."""
        return self._backend.with_user(self._signer.sign(user_id))

    def _keep(self, user_id: str, record: models.SyncedRecord) -> None:
        """Keep what the API says now; the event may be older than that."""
        self.records[record.id] = record
        print(f"  pulled {record.name} for {user_id}")


def told(job: Future[None]) -> None:
    """Log what went wrong: nobody waits for it any more."""
    if error := job.exception():
        LOG.error("an event was not taken", exc_info=error)


def trigger_secrets() -> list[str]:
    """Return the signing secrets of triggers: a second one while they are exchanged."""
    names = ("PARAGON_WEBHOOK_SECRET", "PARAGON_OLD_WEBHOOK_SECRET")
    return [os.environ[name] for name in names if name in os.environ]


def knows_address(key: str) -> bool:
    """Tell whether whoever sent a sync's event knows the secret end of its address.

    No page of Paragon's says that these are signed. So the address is the secret: make it
    with `secrets.token_urlsafe()`, and keep it out of logs.
    """
    expected = os.environ["PARAGON_WEBHOOK_KEY"]
    return hmac.compare_digest(key.encode(), expected.encode())
