"""Receives webhooks with FastAPI: verified, decoded, answered at once, worked on later.

    .venv/bin/python examples/webhooks_fastapi.py

It delivers its own events. The secret of triggers stands in the dashboard.
"""

from __future__ import annotations

import os

from deliveries import deliver_all
from fastapi import FastAPI, HTTPException, Request
from fastapi.responses import JSONResponse
from paragon_connect import (
    DecodeError,
    ResponseTooLarge,
    SignatureError,
    UserTokenSigner,
    check_user_token,
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


def pull(token: str, sync: str, record: str | None) -> None:
    """Read records: here, only say for whom."""
    claims = check_user_token(token, project_id=PROJECT)
    print(f"  read {record or 'all records'} of {sync} for {claims.sub}")


def main() -> None:
    """Run the application, and deliver events to it."""
    secret = os.environ.setdefault("PARAGON_WEBHOOK_SECRET", "shown in the dashboard")
    key = os.environ.setdefault("PARAGON_WEBHOOK_KEY", "u3Jx0v2cA7Yt5n")
    signer = UserTokenSigner(project_id=PROJECT, signing_key=key_pair()[0])
    with Received(signer, pull) as received, serving(application(received)) as url:
        answers = deliver_all(url, secret, key)
    print(*answers, sep="\n")


if __name__ == "__main__":
    main()
