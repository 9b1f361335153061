"""What the plan of the project includes, as far as the API said."""

from __future__ import annotations

from typing import Final

from .._runtime.steps import Steps
from .._runtime.unset import UNSET
from . import session
from .errors import FeatureNotAvailableError
from .freshness import afresh

__all__ = ["FIELD_MAPPING", "HEADLESS", "require_feature"]

FIELD_MAPPING: Final = "dfm"
"""Field mappings with fields of the application."""

HEADLESS: Final = "headless-cp"
"""Connecting accounts without the portal."""


def require_feature(client: session.Client, feature: str) -> Steps[None]:
    """Check the plan, as far as the API said what it includes.

    Raises:
        UserNotAuthenticatedError: No user is signed in.
        FeatureNotAvailableError: The plan lacks the feature.
    """

    def look() -> Steps[None]:
        project = (yield from session.user(client)).project
        if project is not UNSET and feature not in project.accessible_features:
            raise FeatureNotAvailableError(feature)

    yield from afresh(client, look)
