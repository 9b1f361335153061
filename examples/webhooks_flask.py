"""Receives webhooks with Flask: verified, decoded, answered at once, worked on later.

    .venv/bin/python examples/webhooks_flask.py

It delivers its own events. The secret of triggers stands in the dashboard.
"""

from __future__ import annotations

import logging
import os
from collections.abc import Generator
from contextlib import contextmanager
from threading import Thread
from typing import TYPE_CHECKING

from deliveries import deliver_all
from flask import Flask, abort, request
from paragon_connect import (
    DecodeError,
    ResponseTooLarge,
    SignatureError,
    UserTokenSigner,
    check_user_token,
    webhooks,
)
from received import Received, knows_address, trigger_secrets
from signing_key import key_pair
from werkzeug.serving import make_server

if TYPE_CHECKING:
    from _typeshed.wsgi import WSGIApplication

PROJECT = "demo"
Answer = tuple[dict[str, str], int]


def application(received: Received) -> Flask:
    """Return the application that Paragon sends webhooks to."""
    app = Flask(__name__)

    @app.post("/webhooks/triggers")
    def triggers() -> Answer:
        """Take an event of a trigger; these are signed."""
        event = webhooks.parse(
            request.get_data(), request.headers, secret=trigger_secrets()
        )
        received.later(event)
        return {}, 200

    @app.post("/webhooks/syncs/<key>")
    def syncs(key: str) -> Answer:
        """Take an event of Managed Sync; only Paragon knows the key in the address."""
        if not knows_address(key):
            abort(404)
        received.later(webhooks.parse_unverified(request.get_data()))
        return {}, 200

    @app.errorhandler(SignatureError)
    def forged(error: SignatureError) -> Answer:
        """Refuse what nobody has signed; say no more."""
        return {"error": "not signed"}, 401

    @app.errorhandler(DecodeError)
    @app.errorhandler(ResponseTooLarge)
    def unreadable(error: DecodeError) -> Answer:
        """Refuse what cannot be read."""
        return {"error": "unreadable"}, 400

    return app


def pull(token: str, sync: str, record: str | None) -> None:
    """Read records: here, only say for whom."""
    claims = check_user_token(token, project_id=PROJECT)
    print(f"  read {record or 'all records'} of {sync} for {claims.sub}")


@contextmanager
def running(app: WSGIApplication) -> Generator[str, None, None]:
    """Serve an application on a port of its own; yield its address."""
    server = make_server("127.0.0.1", 0, app, threaded=True)
    thread = Thread(target=server.serve_forever)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def main() -> None:
    """Run the application, and deliver events to it."""
    secret = os.environ.setdefault("PARAGON_WEBHOOK_SECRET", "shown in the dashboard")
    key = os.environ.setdefault("PARAGON_WEBHOOK_KEY", "u3Jx0v2cA7Yt5n")
    logging.getLogger("werkzeug").setLevel(logging.ERROR)  # addresses are secret here
    signer = UserTokenSigner(project_id=PROJECT, signing_key=key_pair()[0])
    with Received(signer, pull) as received, running(application(received)) as url:
        answers = deliver_all(url, secret, key)
    print(*answers, sep="\n")


if __name__ == "__main__":
    main()
