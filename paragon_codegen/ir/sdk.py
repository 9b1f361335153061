"""SDK methods: what stands on the client beside its operations."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from .types import Type

__all__ = [
    "Behaviour",
    "BehaviourKind",
    "Made",
    "Sdk",
    "SdkGroup",
    "SdkMethod",
    "SdkOverload",
    "SdkParameter",
    "SdkType",
]


@dataclass(frozen=True, slots=True)
class Behaviour:
    """A public name in the folder of behaviours: a function, a class or an alias."""

    module: str
    name: str


@dataclass(frozen=True, slots=True)
class Made:
    """What a method makes: an object that holds the methods of a group.

    Attributes:
        classes: Its classes, by module.
    """

    classes: Mapping[str, str]


SdkType = Type | Behaviour | Made
BehaviourKind = Literal["steps", "items", "dialog", "plain"]


@dataclass(frozen=True, slots=True)
class SdkParameter:
    """A parameter of an SDK method.

    Attributes:
        name: Python name.
        type: What the synchronous client accepts.
        async_type: What the asynchronous client accepts.
        required: Whether it must be given.
        positional: Whether it may stand without its name.
        default: What it is when it is not given: a plain value, or a name of the
            behaviours.
        selects: Whether it says whose data is meant: then it is UNSET when it is
            not given, so that None is a mistake and no absence.
        doc: What it means.
    """

    name: str
    type: SdkType
    async_type: SdkType
    required: bool
    positional: bool
    default: str | int | float | bool | Behaviour | None = None
    selects: bool = False
    doc: str = ""


@dataclass(frozen=True, slots=True)
class SdkOverload:
    """One way to call a method: the parameters that must be given, and the result."""

    parameters: tuple[SdkParameter, ...]
    result: SdkType | None


@dataclass(frozen=True, slots=True)
class SdkMethod:
    """A method that a behaviour carries out.

    Attributes:
        name: Python name.
        wire: The vendor's name, as in ``installFlow.start``.
        result: What it returns, or one item of many; None for nothing.
        errors: The errors that it raises by itself: name and when.
        events: Names of the events that it emits.
        behaviour: The function behind it.
        kind: How the function is carried out.
    """

    name: str
    wire: str
    parameters: tuple[SdkParameter, ...]
    result: SdkType | None
    behaviour: Behaviour
    kind: BehaviourKind
    overloads: tuple[SdkOverload, ...] = ()
    errors: tuple[tuple[str, str], ...] = ()
    events: tuple[str, ...] = ()
    summary: str = ""
    doc: str = ""
    result_doc: str = ""
    link: str = ""


@dataclass(frozen=True, slots=True)
class SdkGroup:
    """Methods that stand together under one attribute of the client.

    Attributes:
        attribute: Name of the attribute; empty for the client itself, and where a
            method makes what holds them.
        classes: Names of its classes, as in ``AsyncInstallFlow``, by module; none for
            the client itself.
        made_of: What the behaviours of a group get in place of the client, where a
            method makes it.
    """

    attribute: str
    classes: Mapping[str, str]
    doc: str
    methods: tuple[SdkMethod, ...]
    made_of: Behaviour | None = None


@dataclass(frozen=True, slots=True)
class Sdk:
    """The SDK methods of a package and the Python behind them.

    Attributes:
        state: Class of what the behaviours remember about a user.
        exports: What the package exports of the behaviours.
        files: Text of the modules of behaviours, by file name.
        assets: Text of the files that they read when they run, by name.
    """

    state: Behaviour
    groups: tuple[SdkGroup, ...]
    exports: tuple[Behaviour, ...]
    files: tuple[tuple[str, str], ...]
    assets: tuple[tuple[str, str], ...]

    def methods(self) -> Iterator[SdkMethod]:
        """Yield every method, group by group."""
        for group in self.groups:
            yield from group.methods
