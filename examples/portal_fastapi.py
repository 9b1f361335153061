"""A FastAPI backend that has the Connect Portal as one of its pages.

    .venv/bin/python examples/portal_fastapi.py

With the vendor's SDK, whose file the variable PARAGON_CONNECT_SDK names, it serves until
Ctrl-C; without it, a script stands in for the page and the user.
"""

from __future__ import annotations

import secrets
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from typing import Annotated, Any

from fastapi import Body, Cookie, FastAPI, HTTPException
from fastapi.responses import FileResponse, Response
from hosted_page import bundle, shown
from local_server import LocalServer
from paragon_connect import AsyncParagon, UserTokenSigner, models, portal_asgi
from serving import serving
from signing_key import key_pair
from starlette.requests import HTTPConnection

PAGE = Path(__file__).with_name("portal_host.html")
PROJECT = "demo"


def application(paragon: AsyncParagon, signer: UserTokenSigner) -> FastAPI:
    """Return the application.

    Args:
        paragon: A client of no user; each request takes a copy for its own.
        signer: Signs the tokens of users.
    """
    sessions: dict[str, str] = {}  # who is signed in: your application knows

    def client_of(session: str) -> AsyncParagon | None:
        """Return the client of who has a session, None if nobody has it."""
        name = sessions.get(session)
        return None if name is None else paragon.with_user(signer.provider(name))

    async def heard(event: Any, client: AsyncParagon) -> None:
        """Hear of something that the API has confirmed."""
        user = await client.get_authenticated_user()
        match event:
            case models.IntegrationInstallEvent():
                print(f"{user.user_id} connected {event.integration_type}")
            case _:
                print(f"{user.user_id}: {type(event).__name__}")

    @asynccontextmanager
    async def running(app: FastAPI) -> AsyncGenerator[None, None]:
        """Close the client in the end."""
        async with paragon:
            yield

    app = FastAPI(lifespan=running)
    portal = portal_asgi(
        paragon,
        user=lambda scope: client_of(HTTPConnection(scope).cookies.get("session", "")),
        on_event=heard,
        sdk_bundle=bundle(),
    )
    app.mount("/portal", portal)

    @app.get("/")
    def page() -> FileResponse:
        """Show the page of the application, which leads to the portal."""
        return FileResponse(PAGE)

    @app.post("/sign-in", status_code=204)
    def sign_in(user: Annotated[str, Body(embed=True)], answer: Response) -> None:
        """Take anybody's word: this is an example."""
        session = secrets.token_urlsafe()
        sessions[session] = user
        answer.set_cookie("session", session, httponly=True, samesite="lax")

    @app.get("/integrations")
    async def integrations(
        session: Annotated[str, Cookie()] = "",
    ) -> list[dict[str, Any]]:
        """List the integrations, and whether the user has connected them."""
        client = client_of(session)
        if client is None:
            raise HTTPException(401, "sign in first")
        states = (await client.get_authenticated_user()).integrations
        return [{"type": x, "connected": y.enabled} for x, y in states.items()]

    return app


def main() -> None:
    """Serve the application, and have somebody visit it."""
    signer = UserTokenSigner(project_id=PROJECT, signing_key=key_pair()[0])
    with LocalServer() as server:
        paragon = AsyncParagon(project_id=PROJECT, base_url=server.url)
        with serving(application(paragon, signer)) as address:
            shown(address)


if __name__ == "__main__":
    with suppress(KeyboardInterrupt):
        main()
