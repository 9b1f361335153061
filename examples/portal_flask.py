"""A Flask backend that has the Connect Portal as one of its pages.

    .venv/bin/python examples/portal_flask.py

With the vendor's SDK, whose file the variable PARAGON_CONNECT_SDK names, it serves until
Ctrl-C; without it, a script stands in for the page and the user.
"""

from __future__ import annotations

import logging
import secrets
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

from flask import Flask, Response, abort, request, send_file, session
from hosted_page import bundle, shown
from local_server import LocalServer
from paragon_connect import Paragon, UserTokenSigner, models, portal_wsgi
from signing_key import key_pair
from webhooks_flask import running
from werkzeug.middleware.dispatcher import DispatcherMiddleware

PAGE = Path(__file__).with_name("portal_host.html")
PROJECT = "demo"


def application(paragon: Paragon, signer: UserTokenSigner) -> DispatcherMiddleware:
    """Return the application.

    Args:
        paragon: A client of no user; each request takes a copy for its own.
        signer: Signs the tokens of users.
    """
    app = Flask(__name__)
    app.secret_key = secrets.token_bytes()
    app.config["SESSION_COOKIE_SAMESITE"] = "Lax"

    def client_of_user() -> Paragon | None:
        """Return the client of who is signed in, None if nobody is."""
        name = session.get("user")
        return None if name is None else paragon.with_user(signer.provider(name))

    def user(environ: Mapping[str, Any]) -> Paragon | None:
        """Return the same within a request of the portal, which Flask does not see."""
        with app.request_context(dict(environ)):
            return client_of_user()

    def heard(event: Any, client: Paragon) -> None:
        """Hear of something that the API has confirmed."""
        user = client.get_authenticated_user()
        match event:
            case models.IntegrationInstallEvent():
                print(f"{user.user_id} connected {event.integration_type}")
            case _:
                print(f"{user.user_id}: {type(event).__name__}")

    portal = portal_wsgi(
        paragon,
        user=user,
        on_event=heard,
        sdk_bundle=bundle(),
    )

    @app.get("/")
    def page() -> Response:
        """Show the page of the application, which leads to the portal."""
        return send_file(PAGE)

    @app.post("/sign-in")
    def sign_in() -> Response:
        """Take anybody's word: this is an example."""
        session["user"] = request.get_json()["user"]
        return Response(status=204)

    @app.get("/integrations")
    def integrations() -> list[dict[str, Any]]:
        """List the integrations, and whether the user has connected them."""
        client = client_of_user()
        if client is None:
            abort(401)
        states = client.get_authenticated_user().integrations
        return [{"type": x, "connected": y.enabled} for x, y in states.items()]

    return DispatcherMiddleware(app, {"/portal": portal})


def main() -> None:
    """Serve the application, and have somebody visit it."""
    logging.getLogger("werkzeug").setLevel(logging.ERROR)
    signer = UserTokenSigner(project_id=PROJECT, signing_key=key_pair()[0])
    with (
        LocalServer() as server,
        Paragon(project_id=PROJECT, base_url=server.url) as paragon,
        running(application(paragon, signer)) as address,
    ):
        shown(address)


if __name__ == "__main__":
    with suppress(KeyboardInterrupt):
        main()
