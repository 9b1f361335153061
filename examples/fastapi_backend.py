"""A FastAPI backend: one client for all, a copy of it for the user of each request.

    .venv/bin/python examples/fastapi_backend.py

The project and its signing key stand in PARAGON_PROJECT_ID and PARAGON_SIGNING_KEY.
"""

from __future__ import annotations

import logging
import os
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from typing import Annotated, Any

import uvicorn
from fastapi import Body, Depends, FastAPI, Header, HTTPException, Request
from fastapi.responses import JSONResponse
from paragon_connect import (
    UNSET,
    AsyncParagon,
    IntegrationNotInstalledError,
    ParagonError,
    ProviderError,
    RateLimited,
    TimedOut,
    UserTokenSigner,
    models,
)

LOG = logging.getLogger(__name__)
SESSIONS = {"session-of-ada": "ada", "session-of-sean": "user-42"}
"""Who is signed in: your application knows."""


@asynccontextmanager
async def running(app: FastAPI) -> AsyncGenerator[None, None]:
    """Keep one client while the application runs; it belongs to no user."""
    app.state.signer = UserTokenSigner()
    async with AsyncParagon(
        project_id=os.environ["PARAGON_PROJECT_ID"],
        base_url=os.environ.get("PARAGON_BASE_URL", UNSET),  # the local server
    ) as paragon:
        app.state.paragon = paragon
        yield


app = FastAPI(lifespan=running)


def signed_in(session: Annotated[str, Header()] = "") -> str:
    """Return the id of the user who sends a request."""
    if session not in SESSIONS:
        raise HTTPException(401, "sign in first")
    return SESSIONS[session]


def client(
    request: Request, user_id: Annotated[str, Depends(signed_in)]
) -> AsyncParagon:
    """Return the client of that user: a copy that shares the connections."""
    paragon: AsyncParagon = request.app.state.paragon
    signer: UserTokenSigner = request.app.state.signer
    return paragon.with_user(signer.provider(user_id))


Client = Annotated[AsyncParagon, Depends(client)]


@app.get("/integrations")
async def integrations(paragon: Client) -> list[dict[str, Any]]:
    """List the integrations, and whether the user has connected them."""
    user = await paragon.get_authenticated_user()
    known = await paragon.get_integration_metadata()
    return [{"type": x.type, "connected": is_connected(user, x.type)} for x in known]


@app.post("/messages")
async def post_message(
    paragon: Client, text: Annotated[str, Body(embed=True)]
) -> dict[str, Any]:
    """Post a message with the user's own Slack account."""
    if not is_connected(await paragon.get_authenticated_user(), "slack"):
        raise IntegrationNotInstalledError("slack")
    message = {"channel": "CXXXXXXX0", "text": text}
    answer: dict[str, Any] = await paragon.request(
        "slack", "chat.postMessage", method="POST", body=message
    )
    return answer


def is_connected(user: models.AuthenticatedUser, integration_type: str) -> bool:
    """Tell whether a user has connected an integration, and can use it."""
    states = user.integrations
    return integration_type in states and states[integration_type].enabled


@app.exception_handler(IntegrationNotInstalledError)
def not_connected(
    request: Request, error: IntegrationNotInstalledError
) -> JSONResponse:
    """Tell the page what to ask the user for."""
    needed = {"error": "not connected", "connect": error.integration_type}
    return JSONResponse(needed, 409)


@app.exception_handler(ProviderError)
def provider_refused(request: Request, error: ProviderError) -> JSONResponse:
    """Hand on what Slack, for example, has against a request."""
    refusal = {"error": "refused by the provider", "status": error.status}
    return JSONResponse({**refusal, "answer": error.data}, 502)


@app.exception_handler(RateLimited)
def too_many(request: Request, error: RateLimited) -> JSONResponse:
    """Ask for patience: the client has tried again as often as it may."""
    seconds = str(round(error.retry_after or 60))
    return JSONResponse({"error": "try again"}, 503, {"Retry-After": seconds})


@app.exception_handler(ParagonError)
def failed(request: Request, error: ParagonError) -> JSONResponse:
    """Answer for all else; an error may be logged whole, for it tells no secret."""
    LOG.warning("%s", error)
    status = 504 if isinstance(error, TimedOut) else 502
    return JSONResponse({"error": type(error).__name__}, status)


if __name__ == "__main__":
    uvicorn.run(app, port=int(os.environ.get("PORT", "8000")), log_level="info")
