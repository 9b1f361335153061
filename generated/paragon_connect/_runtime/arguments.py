# Copied by paragon-codegen, as it is; "paragon-codegen generate" writes it anew.
# flake8: noqa
# ruff: noqa: PGH004
# pylint: skip-file
# isort: skip_file
# fmt: off

"""Arguments of a call as JSON data; what is of another type is refused by name.

`to_dict` writes whatever it is given: None where an id belongs would be sent as null,
a model in another one's place as that other one. So the class of each argument is
looked at first, which costs next to nothing; what is within an argument is left to
type checkers, unless `to_dict` stumbles over it.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final, TypeVar

from .codec import to_json
from .errors import ConfigurationError
from .model import Model

__all__ = ["written", "written_argument"]

_T = TypeVar("_T")
_Data = TypeVar("_Data")

_Classes = frozenset[type] | None
"""The classes that values of a type have as a rule, None where any class will do."""

_OF_MEMBERS: Final[dict[type[Model], list[tuple[str, _Classes]]]] = {}
_OF_TYPES: Final[dict[object, _Classes]] = {}


def written(model: Model) -> dict[str, Any]:
    """Return the JSON data of a model that arguments were put into.

    Raises:
        ConfigurationError: an argument is of another type; the message names it.
    """
    hint = type(model)
    if not _is_filled_as_declared(model):
        _refuse_misgiven(hint, model, "")
    return _encoded(hint.to_dict, model, hint, "")


def written_argument(name: str, value: Any, hint: object) -> Any:
    """Return the JSON data of an argument.

    Args:
        name: The argument's, for messages.
        value: What was given.
        hint: The type that the argument has.

    Raises:
        ConfigurationError: it is of another type, or holds something that is.
    """
    if hint not in _OF_TYPES:
        _OF_TYPES[hint] = _classes(hint)
    classes = _OF_TYPES[hint]
    unusual = classes is not None and value.__class__ not in classes
    if unusual or (isinstance(value, Model) and not _is_filled_as_declared(value)):
        _refuse_misgiven(hint, value, name)
    return _encoded(to_json, value, hint, name)


def _is_filled_as_declared(model: Model) -> bool:
    """Tell whether each member of a model is of a class that its type has as a rule."""
    cls = type(model)
    if cls not in _OF_MEMBERS:
        from .explain import hints_of

        hints = hints_of(cls)
        _OF_MEMBERS[cls] = [(name, _classes(hints[name])) for name in cls.__slots__]
    return all(
        classes is None or getattr(model, name).__class__ in classes
        for name, classes in _OF_MEMBERS[cls]
    )


def _classes(hint: object) -> _Classes:
    from .misgiven import classes_of

    return classes_of(hint)


def _refuse_misgiven(hint: object, value: object, path: str) -> None:
    """Refuse a value of another type; classes derived from the right one are fine."""
    from .misgiven import misgiven

    problem = misgiven(hint, value, path)
    if problem is not None:
        raise ConfigurationError(problem)


def _encoded(
    encode: Callable[[_T], _Data], value: _T, hint: object, path: str
) -> _Data:
    """Return the JSON data of a value; where it stumbles, say over what."""
    try:
        return encode(value)
    except (AttributeError, TypeError, ValueError, RecursionError) as error:
        stumbled = type(error).__name__
    _refuse_misgiven(hint, value, path)
    what = path or type(value).__name__
    raise ConfigurationError(f"{what} cannot be written as JSON: {stumbled}")
