"""The methods of the SDK, synchronous."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import overload

from . import _sdk, models
from ._runtime.sdk_client import SdkClient

__all__ = [
    "ScenesByNight",
    "SdkMethods",
]


class SdkMethods(SdkClient):
    """What the vendor's SDK does, under its names in snake case."""

    home_id: str
    session: _sdk.memory.Memory
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
            _sdk.scenes.switch_all(
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
            _sdk.scenes.countdown(
                self,
                from_,
                interval=interval,
            )
        )

    def on_change(self, callback: _sdk.memory.Callback) -> bool:
        """Be told about changes.

        Calls back. `\"\"\"` is no end of anything, and {{ this }} no template.

        Source: https://lights.example.com/docs#on-change
        """
        return _sdk.memory.on_change(
            self,
            callback,
        )

    @overload
    def rooms(self) -> list[models.Room]: ...

    @overload
    def rooms(self, room: str) -> models.Room: ...

    def rooms(self, room: str | None = None) -> models.RoomsResult:
        """One room or all.

        Raises:
            NoSuchRoom: The home has no such room.
            ConfigurationError: The client or the call is set up wrongly; nothing
                was sent.
        """
        return self.run(
            _sdk.scenes.rooms(
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
        scene: _sdk.scenes.Scene | None = None,
        mood: _sdk.scenes.Scene = _sdk.scenes.CALM,
    ) -> None:
        """Dim the lights.

        Raises:
            NoSuchRoom: The home has no such room.

        Emits:
            dimmed
        """
        return self._client.run(
            _sdk.scenes.dim(
                self._client,
                rooms,
                levels=levels,
                scene=scene,
                mood=mood,
            )
        )
