# Copied by paragon-codegen from behaviour memory.py; edit that and run "paragon-codegen generate".
# flake8: noqa
# ruff: noqa: PGH004
# pylint: skip-file
# isort: skip_file
# fmt: off

"""What the SDK remembers: the user, the integrations, and the application's choices."""

from __future__ import annotations

from collections.abc import Callable, Generator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from .._runtime.locks import lock_of
from ..models.integration import Integration
from ..models.user import AuthenticatedUser
from .copies import copied
from .data_sources import DataSources, Registered
from .flow_state import FlowState
from .tool_lists import ToolLists

__all__ = ["Application", "Listener", "Session", "Subscriber"]

Subscriber = Callable[[Any, AuthenticatedUser], object]
"""A callback of `subscribe`: it gets the event and the user."""


@dataclass(frozen=True, slots=True, eq=False)
class Listener:
    """A callback of one call, for what happens meanwhile to one integration.

    Attributes:
        event_type: Name of the event.
        integration_id: Id of the integration.
        callback: Gets the event and the user.
    """

    event_type: str
    integration_id: str
    callback: Subscriber


@dataclass(slots=True)
class Application:
    """What your application set up once, for all of its users.

    Attributes:
        headless: Whether stages are handed out to be shown by the application;
            here there is no portal that could show them instead.
        subscribers: Callbacks by event.
        sources: Data sources of the application.
    """

    headless: bool = True
    subscribers: dict[str, list[Subscriber]] = field(
        default_factory=dict[str, list[Subscriber]]
    )
    sources: DataSources = field(default_factory=DataSources)


@dataclass(slots=True, repr=False)
class Session:
    """What is known about one user of the project; loaded when it is first needed.

    Attributes:
        application: Shared with the sessions of other users.
        signed_out: Whether `logout` ended the session.
        user: The user with the state of every integration; None until loaded.
        integrations: Integrations by type name; None until loaded.
        flow: The install flow that is under way.
        listeners: Callbacks of calls that are under way.
        mappings: Field mappings that calls brought along, by integration type.
        pages: What closes each page that is open in the user's browser.
        changes: How often what is known was changed or forgotten: an answer that was
            asked for before a change is older than it, and not kept.
        user_loads: How often the user was loaded: tells whether what is known of
            the user is older than the call that asks.
        catalogue_loads: How often the integrations were loaded.
        tools: What ActionKit listed for the present accounts.
    """

    application: Application = field(default_factory=Application)
    signed_out: bool = False
    user: AuthenticatedUser | None = None
    integrations: dict[str, Integration] | None = None
    flow: FlowState | None = None
    listeners: list[Listener] = field(default_factory=list[Listener])
    mappings: dict[str, Registered] = field(default_factory=dict[str, Registered])
    pages: list[Callable[[], object]] = field(
        default_factory=list[Callable[[], object]]
    )
    changes: int = 0
    user_loads: int = 0
    catalogue_loads: int = 0
    tools: ToolLists = field(default_factory=ToolLists)

    def for_another_user(self) -> Session:
        """Return a session that knows the application, but nothing of this user."""
        return Session(self.application)

    def forget(self) -> None:
        """Forget the user and the integrations; the next call loads them anew."""
        with self.changing():
            self.user = None
            self.integrations = None

    def forget_user(self) -> None:
        """Forget the user alone."""
        with self.changing():
            self.user = None

    def forget_integrations(self) -> None:
        """Forget the integrations alone."""
        with self.changing():
            self.integrations = None

    @contextmanager
    def changing(self) -> Generator[None, None, None]:
        """Let one thread at a time change what is known; nothing may be awaited within."""
        with lock_of(self):
            self.changes += 1
            yield

    def keep(
        self,
        since: int,
        *,
        user: AuthenticatedUser | None = None,
        integrations: dict[str, Integration] | None = None,
    ) -> None:
        """Keep what was loaded, unless something changed since it was asked for."""
        with lock_of(self):
            if since == self.changes:
                self.user = self.user if user is None else user
                if integrations is not None:
                    self.integrations = integrations

    @property
    def sources(self) -> DataSources:
        """The data sources of the application, and those of this user's calls first."""
        return self.application.sources.beside(self.mappings)

    def copy_of(self, user: AuthenticatedUser) -> AuthenticatedUser:
        """Return a copy of a user, while nobody changes it."""
        with lock_of(self):
            return copied(user)
