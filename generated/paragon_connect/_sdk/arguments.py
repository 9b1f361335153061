# Copied by paragon-codegen from behaviour arguments.py; edit that and run "paragon-codegen generate".
# flake8: noqa
# ruff: noqa: PGH004
# pylint: skip-file
# isort: skip_file
# fmt: off

"""Arguments as they really come: what no type checker has seen is checked here."""

from __future__ import annotations

from collections.abc import Mapping
from inspect import iscoroutinefunction
from typing import Any, cast

from .._runtime.unset import Unset
from .errors import OptionError

__all__ = [
    "callback",
    "is_async",
    "is_number",
    "members",
    "named",
    "selection",
    "switch",
    "text",
    "text_or_none",
]


def members(name: str, given: object) -> dict[str, Any]:
    """Return the members of an argument that stands for a JSON object.

    Raises:
        OptionError: It is no mapping, or one of its names is no text.
    """
    if not isinstance(given, Mapping):
        raise OptionError(
            f"{name} must be a mapping of names to values, not {_kind(given)}"
        )
    found = {**cast("Mapping[str, Any]", given)}
    if not all(_is_text(each) for each in found):
        raise OptionError(f"{name} must be a mapping whose names are text")
    return found


def named(name: str, given: object) -> str:
    """Return an argument that names something, as it is.

    Raises:
        OptionError: It is no text.
    """
    if not isinstance(given, str):
        raise OptionError(f"{name} must be text, not {_kind(given)}")
    return given


def text_or_none(name: str, given: object) -> str | None:
    """Return an argument that may be text, None where it is not given.

    Raises:
        OptionError: It is neither text nor None.
    """
    return None if given is None else named(name, given)


def selection(name: str, given: object) -> str | Unset:
    """Return an argument that selects something, UNSET where it is not given.

    Raises:
        OptionError: It is None, empty or no text: the default account is nobody's
            stand-in.
    """
    if isinstance(given, Unset):
        return given
    if isinstance(given, str) and given.strip():
        return given
    kind = "empty" if isinstance(given, str) else _kind(given)
    raise OptionError(
        f"{name} must be text that is not empty, not {kind}: give the id of what is "
        "meant, or leave the argument out for the user's default"
    )


def callback(client: object, name: str, given: object) -> None:
    """Return if an argument is a function that a client can call, or None.

    Raises:
        OptionError: It is anything else, or a coroutine function and the client
            waits for none.
    """
    if given is None:
        return
    if not callable(given):
        raise OptionError(f"{name} must be a function, not {_kind(given)}")
    if not is_async(client) and _is_coroutine_function(given):
        raise OptionError(
            f"{name} is a coroutine function, which Paragon cannot wait for: give a "
            "plain function, or use AsyncParagon, which takes both"
        )


def is_async(client: object) -> bool:
    """Tell whether what a client does has to be awaited."""
    return iscoroutinefunction(getattr(client, "run", None))


def switch(name: str, given: object) -> bool:
    """Return an argument that is true or false; the text "false" is neither.

    Raises:
        OptionError: It is anything else.
    """
    if not isinstance(given, bool):
        raise OptionError(f"{name} must be True or False, not {_kind(given)}")
    return given


def text(name: str, given: object) -> str:
    """Return an argument that names something, without the spaces around it.

    Raises:
        OptionError: It holds no more than spaces, or is no text.
    """
    if not isinstance(given, str) or not given.strip():
        raise OptionError(f"{name} must hold more than spaces")
    return given.strip()


def is_number(given: object) -> bool:
    """Tell whether an argument is a number; True and False are none."""
    return isinstance(given, int | float) and not isinstance(given, bool)


def _is_coroutine_function(given: object) -> bool:
    """Tell whether calling it gives a coroutine, as far as can be seen beforehand."""
    return iscoroutinefunction(given) or iscoroutinefunction(type(given).__call__)


def _is_text(given: object) -> bool:
    """Tell whether what should be text is text."""
    return isinstance(given, str)


def _kind(given: object) -> str:
    """Return what an argument is; the value itself may be secret."""
    return "None" if given is None else type(given).__name__
