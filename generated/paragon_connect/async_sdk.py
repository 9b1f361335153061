"""The methods of the SDK, asynchronous."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, overload

from ._runtime.client import AsyncClient
from ._sdk import events, users
from ._sdk.session import Session
from .models.events import SdkEventType
from .models.user import AuthenticatedUser, User

__all__ = [
    "AsyncSdkMethods",
]


class AsyncSdkMethods(AsyncClient):
    """What the vendor's SDK does, under its names in snake case."""

    project_id: str
    session: Session

    async def authenticate(self, *, metadata: Mapping[str, Any] | None = None) -> None:
        """Sign the user in.

        Checks the user token, loads the user and the integrations, and stores
        metadata if that changes anything. Methods that need the user load it by
        themselves; call this to fail early, to store metadata, or to load anew what
        was loaded before. Project and token are the client's: `with_user` makes a
        client for another user.

        Args:
            metadata: What your application knows about the user. `Name` and
                `Email` are shown in the dashboard, however they are spelt here.

        Raises:
            ConfigurationError:
            UserNotAuthenticatedError: No user is signed in.

        Source: https://docs.useparagon.com/apis/api-reference#authenticate
        """
        return await self.run(users.authenticate(self, metadata=metadata))

    def logout(self) -> None:
        """Sign the user out.

        Forgets everything about the user. The methods refuse to work until
        `authenticate` is called; nothing is sent.

        Source: https://docs.useparagon.com/apis/api-reference#sdk-methods
        """
        users.logout(self)

    def configure_global(self, host: str) -> None:
        """Use an instance of your own.

        Sends further calls to an on-premise instance and signs the user out, as
        addresses are no setting to change in between. The constructor takes
        `hosts=Hosts.on_premise(…)` for the same, and `Hosts(…)` for single services.

        Args:
            host: Host name of the instance without `dashboard.`, such as
                `mycompany.paragon.so`.

        Raises:
            OptionError: Arguments of a method do not go together; nothing was
                sent.

        Source: https://docs.useparagon.com/apis/api-reference
        """
        users.configure_global(self, host)

    async def get_user(self) -> User:
        """Get the connected user.

        Returns the user with the state of every integration. It is loaded once and
        then kept true by the methods that change it; `authenticate` loads it anew.
        What is returned is a copy. After `logout` it is `UnauthenticatedUser`.

        Raises:
            UserNotAuthenticatedError: No user is signed in.

        Source: https://docs.useparagon.com/apis/api-reference#getuser
        """
        return await self.run(users.get_user(self))

    async def set_user_metadata(self, metadata: Mapping[str, Any]) -> AuthenticatedUser:
        """Set metadata of the user.

        Stores what your application knows about the user, for the dashboard and for
        workflows, and returns the user as the API has it afterwards.

        Args:
            metadata: What your application knows about the user. `Name` and
                `Email` are shown in the dashboard, however they are spelt here.

        Raises:
            UserNotAuthenticatedError: No user is signed in.

        Source: https://docs.useparagon.com/apis/api-reference#setusermetadata
        """
        return await self.run(users.set_user_metadata(self, metadata))

    def set_headless(self, headless: bool) -> None:
        """Switch headless mode on or off.

        Install flows need headless mode. There is no portal here that could be shown
        instead, so it is on from the start; the switch is for programs that follow
        the vendor's guide to the letter.

        Args:
            headless: Whether your application shows the stages of an install
                flow by itself.

        Source: https://docs.useparagon.com/apis/api-reference#setheadless
        """
        users.set_headless(self, headless)

    @overload
    def subscribe(
        self,
        event_type: Literal["onIntegrationInstall"],
        callback: events.InstallCallback,
    ) -> None: ...

    @overload
    def subscribe(
        self,
        event_type: Literal["onIntegrationUninstall"],
        callback: events.UninstallCallback,
    ) -> None: ...

    @overload
    def subscribe(
        self,
        event_type: Literal["onWorkflowChange"],
        callback: events.WorkflowCallback,
    ) -> None: ...

    @overload
    def subscribe(
        self,
        event_type: Literal["onPortalOpen"],
        callback: events.PortalOpenCallback,
    ) -> None: ...

    @overload
    def subscribe(
        self,
        event_type: Literal["onPortalClose"],
        callback: events.PortalCloseCallback,
    ) -> None: ...

    def subscribe(
        self,
        event_type: SdkEventType | str,
        callback: events.EventCallback,
    ) -> None:
        """Be told about events.

        Calls a function of yours with the event and the user whenever accounts or
        workflows change through this client or its copies. The API pushes nothing:
        changes that others make are not seen. Events of the portal are part of the
        vocabulary; no portal opens here.

        Args:
            event_type: Name of the event.
            callback: Gets the event and the user. What it raises is logged and
                stops nothing. In the async client it may be a coroutine function.

        Raises:
            OptionError: Arguments of a method do not go together; nothing was
                sent.

        Source: https://docs.useparagon.com/apis/api-reference#subscribe
        """
        events.subscribe(self, event_type, callback)

    def unsubscribe(
        self,
        event_type: SdkEventType | str,
        callback: events.EventCallback,
    ) -> bool:
        """Be told no longer.

        Stops calling a function that `subscribe` was given.

        Args:
            event_type: Name of the event.
            callback: Gets the event and the user. What it raises is logged and
                stops nothing. In the async client it may be a coroutine function.

        Returns:
            Whether the function was subscribed.

        Raises:
            OptionError: Arguments of a method do not go together; nothing was
                sent.

        Source: https://docs.useparagon.com/apis/api-reference#subscribe
        """
        return events.unsubscribe(self, event_type, callback)
