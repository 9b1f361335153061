"""The methods of the SDK, synchronous."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import overload

from ._runtime.sdk_client import SdkClient
from ._sdk import memory, scenes
from ._sdk.memory import Memory
from .models.schemas import Room, RoomsResult

__all__ = [
    "ScenesByNight",
    "SdkMethods",
]


class SdkMethods(SdkClient):
    """What the vendor's SDK does, under its names in snake case."""

    home_id: str
    session: Memory
    """What the methods remember; `with_options` shares it."""

    @property
    def scenes_by_night(self) -> ScenesByNight:
        """Scenes for the night."""
        return ScenesByNight(self)

    def switch_all(self, on: bool) -> int:
        """Switch all rooms on or off.

        One call for each room, one after the other.

        Args:
            on: Whether they are to be on.

        Returns:
            How many were switched.
        """
        return self.run(
            scenes.switch_all(
                self,
                on,
            )
        )

    def countdown(
        self,
        from_: int,
        *,
        interval: float = 1,
    ) -> Iterator[int]:
        """Count down.

        Args:
            interval: Seconds between two.

        Returns:
            Seconds that are left.
        """
        return self.iterate(
            scenes.countdown(
                self,
                from_,
                interval=interval,
            )
        )

    def on_change(self, callback: memory.Callback) -> bool:
        """Be told about changes.

        Calls back. `\"\"\"` is no end of anything, and {{ this }} no template.

        Source: https://lights.example.com/docs#on-change
        """
        return memory.on_change(
            self,
            callback,
        )

    @overload
    def rooms(self) -> list[Room]: ...

    @overload
    def rooms(self, room: str) -> Room: ...

    def rooms(self, room: str | None = None) -> RoomsResult:
        """One room or all.

        Raises:
            NoSuchRoom: The home has no such room.
            ConfigurationError: The client or the call is set up wrongly; nothing
                was sent.
        """
        return self.run(
            scenes.rooms(
                self,
                room,
            )
        )


class ScenesByNight:
    """Scenes for the night."""

    def __init__(self, client: SdkMethods) -> None:
        """Run the methods with `client`."""
        self._client = client

    def dim(
        self,
        rooms: Sequence[str],
        *,
        levels: Mapping[str, int] | None = None,
        scene: scenes.Scene | None = None,
        mood: scenes.Scene = scenes.CALM,
    ) -> None:
        """Dim the lights.

        Raises:
            NoSuchRoom: The home has no such room.

        Emits:
            dimmed
        """
        return self._client.run(
            scenes.dim(
                self._client,
                rooms,
                levels=levels,
                scene=scene,
                mood=mood,
            )
        )
