"""Signs user tokens: for the browser behind an endpoint, for this program by itself.

    .venv/bin/python examples/token_server.py

It makes a signing key of its own, where yours comes from the dashboard and stands in
PARAGON_SIGNING_KEY. The local server gets the public half, and checks signatures.
"""

from __future__ import annotations

import json
from typing import Annotated
from urllib.request import Request, urlopen

from fastapi import FastAPI, Header, HTTPException
from local_server import LocalServer
from paragon_connect import (
    Paragon,
    Unauthorized,
    UserTokenSigner,
    check_user_token,
    models,
)
from serving import serving
from signing_key import key_pair

PROJECT = "demo"
SESSIONS = {"session-of-ada": "ada"}
"""Who is signed in to your application."""

FRONTEND: models.PermissionClaims = {
    "integration:*": {"credential:*": ["credential:write"]}
}
"""What a token in a browser permits."""


def application(signer: UserTokenSigner) -> FastAPI:
    """Return the application that the frontend fetches its token from."""
    app = FastAPI()

    @app.get("/paragon-token")
    def token(session: Annotated[str, Header()] = "") -> dict[str, str]:
        """Return a token of the user who asks, and of nobody else."""
        if session not in SESSIONS:
            raise HTTPException(401, "sign in first")
        return {"token": signer.sign(SESSIONS[session], permissions=FRONTEND)}

    return app


def fetched(url: str) -> str:
    """Return the token that the frontend gets from the endpoint."""
    request = Request(f"{url}/paragon-token", headers={"session": "session-of-ada"})
    with urlopen(request, timeout=10) as answer:
        found: dict[str, str] = json.load(answer)
        return found["token"]


def main() -> None:
    """Fetch a token as a frontend does, use one as a backend does."""
    private, public = key_pair()
    signer = UserTokenSigner(project_id=PROJECT, signing_key=private)
    with serving(application(signer)) as url:
        claims = check_user_token(fetched(url), project_id=PROJECT)
    print(f"the frontend's token is for {claims.sub}, at {claims.aud}")

    # A provider signs the next token before the last one ends.
    provider = signer.provider("ada")
    with (
        LocalServer(public_key=public) as server,
        Paragon(
            project_id=PROJECT, user_token=provider, base_url=server.url
        ) as paragon,
    ):
        paragon.authenticate(metadata={"name": "Ada", "plan": "pro"})
        user = paragon.get_authenticated_user()
        print(f"the backend's token is for {user.user_id}, {user.meta or None}")
        refused(paragon)


def refused(paragon: Paragon) -> None:
    """See a token refused that another key has signed."""
    stranger = UserTokenSigner(project_id=PROJECT, signing_key=key_pair()[0])
    try:
        paragon.with_user(stranger.sign("ada")).authenticate()
    except Unauthorized as error:
        print(error.message)


if __name__ == "__main__":
    main()
