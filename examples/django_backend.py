"""A Django backend: one client for all, a copy of it for the user of each request.

    .venv/bin/python examples/django_backend.py

The project and its signing key stand in PARAGON_PROJECT_ID and PARAGON_SIGNING_KEY. In
a project of yours, settings, views, middleware and URLs have files of their own.
"""

from __future__ import annotations

import atexit
import json
import logging
import os
from collections.abc import Callable

from django.conf import settings
from django.core.exceptions import PermissionDenied
from django.core.management import call_command
from django.core.wsgi import get_wsgi_application
from django.http import HttpRequest, HttpResponse, HttpResponseBase, JsonResponse
from django.urls import path
from django.views.decorators.http import require_GET, require_POST
from paragon_connect import (
    UNSET,
    IntegrationNotInstalledError,
    Paragon,
    ParagonError,
    ProviderError,
    RateLimited,
    TimedOut,
    UserTokenSigner,
    models,
)

LOG = logging.getLogger(__name__)
SESSIONS = {"session-of-ada": "ada", "session-of-sean": "user-42"}
"""Who is signed in: your application knows, by `request.user.pk` for instance."""

# One client for the process; it belongs to no user. A forked worker has connections of
# its own.
signer = UserTokenSigner()
paragon = Paragon(
    project_id=os.environ["PARAGON_PROJECT_ID"],
    base_url=os.environ.get("PARAGON_BASE_URL", UNSET),  # the local server
)
atexit.register(paragon.close)


def client(request: HttpRequest) -> Paragon:
    """Return the client of who sends a request: a copy that shares the connections."""
    session = request.headers.get("Session", "")
    if session not in SESSIONS:
        raise PermissionDenied("sign in first")
    return paragon.with_user(signer.provider(SESSIONS[session]))


@require_GET
def integrations(request: HttpRequest) -> HttpResponse:
    """List the integrations, and whether the user has connected them."""
    hers = client(request)
    user, known = hers.get_authenticated_user(), hers.get_integration_metadata()
    found = [{"type": x.type, "connected": is_connected(user, x.type)} for x in known]
    return JsonResponse(found, safe=False)


@require_POST
def post_message(request: HttpRequest) -> HttpResponse:
    """Post a message with the user's own Slack account."""
    hers = client(request)
    if not is_connected(hers.get_authenticated_user(), "slack"):
        raise IntegrationNotInstalledError("slack")
    message = {"channel": "CXXXXXXX0", "text": json.loads(request.body)["text"]}
    answer = hers.request("slack", "chat.postMessage", method="POST", body=message)
    return JsonResponse(answer)


def is_connected(user: models.AuthenticatedUser, integration_type: str) -> bool:
    """Tell whether a user has connected an integration, and can use it."""
    states = user.integrations
    return integration_type in states and states[integration_type].enabled


class ParagonErrors:
    """Middleware that answers for what the client raises.

    Args:
        get_response: The next middleware, or the view.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self._get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        """Return the answer of the view."""
        return self._get_response(request)

    def process_exception(
        self, request: HttpRequest, error: Exception
    ) -> HttpResponse | None:
        """Return an answer for an error of the client's; others are Django's."""
        match error:
            case IntegrationNotInstalledError():  # what to ask the user for
                needed = {"error": "not connected", "connect": error.integration_type}
                return JsonResponse(needed, status=409)
            case ProviderError():  # what Slack, for example, has against a request
                refusal = {"error": "refused by the provider", "status": error.status}
                return JsonResponse({**refusal, "answer": error.data}, status=502)
            case RateLimited():  # the client has tried again as often as it may
                seconds = str(round(error.retry_after or 60))
                wait = {"Retry-After": seconds}
                return JsonResponse({"error": "try again"}, status=503, headers=wait)
            case ParagonError():  # may be logged whole, for it tells no secret
                LOG.warning("%s", error)
                status = 504 if isinstance(error, TimedOut) else 502
                return JsonResponse({"error": type(error).__name__}, status=status)
            case _:
                return None


urlpatterns = [path("integrations", integrations), path("messages", post_message)]
settings.configure(
    ALLOWED_HOSTS=["127.0.0.1", "testserver"],
    MIDDLEWARE=[f"{__name__}.ParagonErrors"],
    ROOT_URLCONF=__name__,
)
application = get_wsgi_application()

if __name__ == "__main__":
    call_command("runserver", os.environ.get("PORT", "8000"), use_reloader=False)
