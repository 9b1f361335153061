"""A web backend that carries install flows over several requests of several users.

    .venv/bin/python examples/web_backend.py

Then open the address that it prints. This example stands on FastAPI; any framework
does as well. Between two requests a flow is the JSON that `save` returned. It lies in
the visitor's session on the server, so that any process can answer the next request.
"""

from __future__ import annotations

import os
import secrets
from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any

import uvicorn
from fastapi import APIRouter, Body, Cookie, Depends, FastAPI, HTTPException, Request
from fastapi.responses import FileResponse, JSONResponse, Response
from local_server import LocalServer
from paragon_connect import (
    AsyncParagon,
    NoActiveInstallFlowError,
    OAuthTimeoutError,
    SdkError,
    StatusError,
    models,
)

PAGE = Path(__file__).with_name("web_backend.html")
JSON = dict[str, Any]


@dataclass
class Visitor:
    """What the server keeps of somebody who is signed in: a row in your database.

    Attributes:
        user_id: Who it is.
        flow: The install flow that is under way, as `save` returned it.
    """

    user_id: str
    flow: JSON | None = None


@dataclass(frozen=True)
class Backend:
    """What all requests share.

    Attributes:
        paragon: A client of no user; each request takes a copy for its own.
        token_of: Signs the token of a user, such as `UserTokenSigner(…).sign`.
        visitors: Who is signed in, by session cookie.
    """

    paragon: AsyncParagon
    token_of: Callable[[str], str]
    visitors: dict[str, Visitor]

    def client(self, visitor: Visitor) -> AsyncParagon:
        """Return the client of a visitor, which knows nothing of the others."""
        return self.paragon.with_user(self.token_of(visitor.user_id))


def backend(request: Request) -> Backend:
    """Return what all requests share."""
    found: Backend = request.app.state.backend
    return found


SharedBackend = Annotated[Backend, Depends(backend)]


def visitor(backend: SharedBackend, session: Annotated[str, Cookie()] = "") -> Visitor:
    """Return who sends a request."""
    if session not in backend.visitors:
        raise HTTPException(401, "sign in first")
    return backend.visitors[session]


SignedIn = Annotated[Visitor, Depends(visitor)]
routes = APIRouter()


@routes.get("/")
def page() -> FileResponse:
    """Show the page that asks for all the rest."""
    return FileResponse(PAGE)


@routes.post("/sign-in")
def sign_in(
    backend: SharedBackend, user: Annotated[str, Body(embed=True)], response: Response
) -> None:
    """Begin a session; your application asks for a password first."""
    session = secrets.token_urlsafe()
    backend.visitors[session] = Visitor(user)
    response.set_cookie("session", session, httponly=True, samesite="lax")


@routes.get("/integrations")
async def integrations(backend: SharedBackend, visitor: SignedIn) -> list[JSON]:
    """List what there is to connect, and what is connected."""
    paragon = backend.client(visitor)
    user = await paragon.get_authenticated_user()
    found: list[JSON] = []
    for each in await paragon.get_integration_metadata():
        status = user.integrations[each.type].credential_status or None
        found.append({"type": each.type, "name": each.name, "status": status})
    return found


@routes.post("/install/{integration_type}")
async def start(
    integration_type: str, backend: SharedBackend, visitor: SignedIn, request: Request
) -> JSON:
    """Begin to connect an account, and return the first stage."""
    flow = backend.client(visitor).install_flow
    origin = str(request.base_url).rstrip("/")
    # The page opens the provider's pages: this server has no browser to open.
    stage = await flow.start(integration_type, origin=origin, open_url=None)
    visitor.flow = flow.save()
    return stage.to_dict()


@routes.get("/install")
async def poll(backend: SharedBackend, visitor: SignedIn) -> JSON:
    """Return the present stage; the page asks while the user signs in at the provider."""
    flow = backend.client(visitor).install_flow
    stage = await flow.resume(flow_of(visitor), open_url=None)
    if isinstance(stage, models.OAuthStage):
        try:
            stage = await flow.check_oauth()
        except OAuthTimeoutError:
            visitor.flow = None
            raise
    visitor.flow = None if stage.stage == "done" else flow.save()
    return stage.to_dict()


@routes.post("/install")
async def answer(
    backend: SharedBackend, visitor: SignedIn, values: Annotated[JSON, Body()]
) -> JSON:
    """Take the user's answer to the present stage, and return the next one."""
    flow = backend.client(visitor).install_flow
    match await flow.resume(flow_of(visitor), open_url=None):
        case models.AccountTypeStage():
            stage = await flow.set_account_type(str(values.get("accountType")))
        case models.InstructionStage():
            stage = await flow.finish_instruction()
        case models.PreOptionsStage():
            stage = await flow.set_pre_options(values)
        case models.PostOptionsStage():
            stage = await flow.set_post_options(values)
        case other:
            raise HTTPException(409, f"nothing is asked at stage {other.stage}")
    visitor.flow = None if stage.stage == "done" else flow.save()
    return stage.to_dict()


@routes.get("/install/options/{source}")
async def options(source: str, backend: SharedBackend, visitor: SignedIn) -> JSON:
    """Return what the user can choose from, of the account that is being connected."""
    paragon = backend.client(visitor)
    integration_type = str(flow_of(visitor)["integrationType"])
    found = await paragon.get_field_options(integration_type, action=source)
    return found.to_dict()


@routes.delete("/install")
async def cancel(backend: SharedBackend, visitor: SignedIn) -> None:
    """Give up; an account that still waits for answers is removed."""
    flow = backend.client(visitor).install_flow
    await flow.resume(flow_of(visitor), open_url=None)
    await flow.cancel()
    visitor.flow = None


def flow_of(visitor: Visitor) -> JSON:
    """Return the flow that a visitor has begun."""
    if visitor.flow is None:
        raise NoActiveInstallFlowError
    return visitor.flow


def refused(request: Request, error: Exception) -> JSONResponse:
    """Tell the page what Paragon, or its client, has to say against a request."""
    assert isinstance(error, SdkError | StatusError)
    status = 409 if isinstance(error, SdkError) else 502
    body = {"error": type(error).__name__, "message": error.message}
    return JSONResponse(body, status)


def application(paragon: AsyncParagon, token_of: Callable[[str], str]) -> FastAPI:
    """Return the application.

    Args:
        paragon: A client of no user; each request takes a copy for its own.
        token_of: Signs the token of a user.
    """

    @asynccontextmanager
    async def running(_: FastAPI) -> AsyncGenerator[None, None]:
        async with paragon:
            yield

    app = FastAPI(lifespan=running)
    app.state.backend = Backend(paragon, token_of, {})
    app.include_router(routes)
    app.add_exception_handler(SdkError, refused)
    app.add_exception_handler(StatusError, refused)
    return app


if __name__ == "__main__":
    with LocalServer() as server:
        client = AsyncParagon(project_id="demo", base_url=server.url)
        port = int(os.environ.get("PORT", "8000"))
        uvicorn.run(application(client, server.token), port=port)
