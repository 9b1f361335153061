"""The methods of the SDK, synchronous."""

from __future__ import annotations

from collections.abc import Iterator
from typing import overload

from . import _sdk
from ._runtime.sdk_client import SdkClient

__all__ = [
    "Iterator_",
    "Pets",
    "Pets_2",
    "SdkMethods",
    "SdkMethods_2",
]


class SdkMethods(SdkClient):
    """What the vendor's SDK does, under its names in snake case."""

    session_: str
    session: _sdk.memory.Memory
    """What the methods remember; `with_options` shares it."""

    @property
    def pets_2(self) -> Pets:
        """The group of the SDK."""
        return Pets(self)

    @property
    def pets_3(self) -> Pets_2:
        """Another one."""
        return Pets_2(self)

    @property
    def iterator(self) -> Iterator_:
        """Named like an import."""
        return Iterator_(self)

    @property
    def sdk_methods(self) -> SdkMethods_2:
        """Named like the class of all."""
        return SdkMethods_2(self)

    def keepers_2(self) -> None:
        """Do nothing."""
        _sdk.memory.nothing(self)

    def memory_(self) -> None:
        """Do nothing."""
        _sdk.memory.nothing(self)

    def run_(self) -> None:
        """Do nothing."""
        _sdk.memory.nothing(self)

    @overload
    def overload_(self) -> None: ...

    @overload
    def overload_(self, memory_: str) -> None: ...

    def overload_(self, memory_: str | None = None) -> None:
        """Do nothing in two ways."""
        _sdk.memory.several(
            self,
            memory_,
        )

    @overload
    def other(self) -> None: ...

    @overload
    def other(self, memory_: str) -> None: ...

    def other(self, memory_: str | None = None) -> None:
        """Do nothing in two ways."""
        _sdk.memory.several(
            self,
            memory_,
        )


class Pets:
    """The group of the SDK."""

    def __init__(self, client: SdkMethods) -> None:
        """Run the methods with `client`."""
        self._client = client

    def find(self) -> None:
        """Do nothing."""
        _sdk.memory.nothing(self._client)


class Pets_2:
    """Another one."""

    def __init__(self, client: SdkMethods) -> None:
        """Run the methods with `client`."""
        self._client = client

    def find(self) -> None:
        """Do nothing."""
        _sdk.memory.nothing(self._client)


class Iterator_:
    """Named like an import."""

    def __init__(self, client: SdkMethods) -> None:
        """Run the methods with `client`."""
        self._client = client

    def count(self) -> Iterator[int]:
        """Count."""
        return self._client.iterate(_sdk.memory.count(self._client))


class SdkMethods_2:
    """Named like the class of all."""

    def __init__(self, client: SdkMethods) -> None:
        """Run the methods with `client`."""
        self._client = client

    def find(self) -> None:
        """Do nothing."""
        _sdk.memory.nothing(self._client)
