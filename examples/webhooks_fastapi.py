"""Receives webhooks with FastAPI: verified, decoded, answered at once, worked on later.

    .venv/bin/python examples/webhooks_fastapi.py

It delivers its own events, of a sync of the local server's. Events of a sync name a user:
a token is signed, and the records are pulled. The secret of triggers stands in the dashboard.
"""

from __future__ import annotations

import os

from deliveries import deliver_all, sync_events, synced
from fastapi import FastAPI, HTTPException, Request
from fastapi.responses import JSONResponse
from local_server import LocalServer
from paragon_connect import (
    DecodeError,
    Paragon,
    ResponseTooLarge,
    SignatureError,
    UserTokenSigner,
    webhooks,
)
from received import Received, knows_address, trigger_secrets
from serving import serving
from signing_key import key_pair

PROJECT = "demo"


def application(received: Received) -> FastAPI:
    """Return the application that Paragon sends webhooks to."""
    app = FastAPI()

    @app.post("/webhooks/triggers")
    async def triggers(request: Request) -> None:
        """Take an event of a trigger; these are signed."""
        body = await request.body()
        event = webhooks.parse(body, request.headers, secret=trigger_secrets())
        received.later(event)

    @app.post("/webhooks/syncs/{key}")
    async def syncs(key: str, request: Request) -> None:
        """Take an event of Managed Sync; only Paragon knows the key in the address."""
        if not knows_address(key):
            raise HTTPException(404)
        event = webhooks.parse_unverified(await request.body())
        received.later(event)

    @app.exception_handler(SignatureError)
    def forged(request: Request, error: SignatureError) -> JSONResponse:
        """Refuse what nobody has signed; say no more."""
        return JSONResponse({"error": "not signed"}, 401)

    @app.exception_handler(DecodeError)
    @app.exception_handler(ResponseTooLarge)
    def unreadable(request: Request, error: DecodeError) -> JSONResponse:
        """Refuse what cannot be read."""
        return JSONResponse({"error": "unreadable"}, 400)

    return app


def main() -> None:
    """Run the application, and deliver events to it."""
    secret = os.environ.setdefault("PARAGON_WEBHOOK_SECRET", "shown in the dashboard")
    key = os.environ.setdefault("PARAGON_WEBHOOK_KEY", "u3Jx0v2cA7Yt5n")
    private, public = key_pair()
    signer = UserTokenSigner(project_id=PROJECT, signing_key=private)
    with (
        LocalServer(public_key=public) as server,
        Paragon(project_id=PROJECT, base_url=server.url) as backend,
        Received(backend, signer) as received,
        serving(application(received)) as url,
    ):
        ada = backend.with_user(signer.provider("ada"))
        events = sync_events(ada, synced(ada))
        answers = deliver_all(url, secret, key, events)
    print(*answers, sep="\n")


if __name__ == "__main__":
    main()
