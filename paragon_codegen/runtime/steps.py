"""Behaviour of several calls, written once: generators that yield what they need.

A behaviour is a generator function. It yields operations and the other steps below,
receives what became of them, and returns its result; errors are raised where it
yielded. `SdkClient.run` and `AsyncSdkClient.run` carry it out. A behaviour that has
many results yields each as an `Item`; `iterate` hands them on one by one.

The functions here keep the types: ``user = yield from call(operation)``.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Awaitable, Generator
from typing import Any, Generic, TypeAlias, TypeVar, overload

from .operation import Operation
from .secret import Secret

__all__ = [
    "Further",
    "Item",
    "Items",
    "Pause",
    "Present",
    "Resolve",
    "Step",
    "Steps",
    "call",
    "item",
    "pause",
    "present",
    "resolve",
]

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


class Pause:
    """Wait."""

    __slots__ = ("seconds",)

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds


class Present:
    """Ask for the present value of a credential; the answer is a `Secret`.

    Attributes:
        scheme: Name of the security scheme.
    """

    __slots__ = ("scheme",)

    def __init__(self, scheme: str) -> None:
        self.scheme = scheme


class Resolve:
    """Await what a callback of the user's returned, where it can be awaited.

    Attributes:
        value: What it returned.
        name: What to call it in an error.
    """

    __slots__ = ("name", "value")

    def __init__(self, value: object, name: str = "a callback") -> None:
        self.value = value
        self.name = name


class Further(ABC):
    """A step that brings along how it is done, for what few packages need."""

    __slots__ = ()

    @abstractmethod
    def perform(self, client: Any) -> Any:
        """Do it with a client for threads, and return the answer."""

    @abstractmethod
    async def perform_async(self, client: Any) -> Any:
        """Do it with a client for event loops, and return the answer."""


class Item(Generic[T_co]):
    """One of many results."""

    __slots__ = ("value",)

    def __init__(self, value: T_co) -> None:
        self.value = value


Step: TypeAlias = Operation[Any] | Pause | Present | Resolve | Further
Steps: TypeAlias = Generator[Step, Any, T]
Items: TypeAlias = Generator[Step | Item[T], Any, None]


def call(operation: Operation[T]) -> Steps[T]:
    """Run an operation; return its result.

    Raises:
        ClientError: As `execute` does.
    """
    result: T = yield operation
    return result


def pause(seconds: float) -> Steps[None]:
    """Wait for so many seconds."""
    yield Pause(seconds)


def present(scheme: str) -> Steps[Secret]:
    """Return the present value of a credential.

    Raises:
        ConfigurationError: There is none, or it cannot be sent.
    """
    value: Secret = yield Present(scheme)
    return value


@overload
def resolve(value: Awaitable[T], name: str = ...) -> Steps[T]: ...


@overload
def resolve(value: T, name: str = ...) -> Steps[T]: ...


def resolve(value: object, name: str = "a callback") -> Steps[Any]:
    """Return what a callback returned, awaited where it can be awaited.

    Args:
        value: What it returned.
        name: What to call it in an error.

    Raises:
        ConfigurationError: It has to be awaited and the client is synchronous.
        Exception: Whatever the callback raises.
    """
    return (yield Resolve(value, name))


def item(value: T) -> Generator[Item[T], Any, None]:
    """Hand on one of many results."""
    yield Item(value)
