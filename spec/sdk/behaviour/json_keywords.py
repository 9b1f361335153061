"""What single keywords of a JSON Schema say about a value, but for those that lead on.

Each check returns why the value does not fit, or nothing. A keyword that is not
written as the standard says tells nothing about a value.

Source: https://json-schema.org/draft/2020-12/json-schema-validation
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any, Final, TypeGuard

from .._runtime.json_data import is_array, is_object
from .._runtime.json_words import name_of
from .arguments import is_number

__all__ = ["CHECKS", "kind_problem", "same"]

_SHOWN: Final = 10
"""How many values of an enum a reason shows."""

_LONGEST: Final = 200
"""Characters of allowed values that a reason shows."""


def _is_text(value: object) -> TypeGuard[str]:
    return isinstance(value, str)


def _is_number(value: object) -> TypeGuard[int | float]:
    return is_number(value)


def _is_integer(value: object) -> bool:
    """Tell whether a number is whole: 1.0 is, as JSON knows one kind of number."""
    return _is_number(value) and (isinstance(value, int) or value.is_integer())


_KINDS: Final[Mapping[str, Callable[[object], bool]]] = {
    "string": _is_text,
    "number": is_number,
    "integer": _is_integer,
    "boolean": lambda value: isinstance(value, bool),
    "array": is_array,
    "object": is_object,
    "null": lambda value: value is None,
}
_WORDS: Final = {
    "string": "a string",
    "number": "a number",
    "integer": "an integer",
    "boolean": "a boolean",
    "array": "an array",
    "object": "an object",
    "null": "null",
}


def kind_problem(schema: Mapping[str, Any], value: object) -> str | None:
    """Return why a value is of none of the types that a schema names."""
    named = schema.get("type")
    listed: list[object] = named if is_array(named) else [named]
    kinds = [each for each in listed if _is_text(each) and each in _KINDS]
    if not kinds or len(kinds) < len(listed):
        return None  # no type at all, or one that is none
    if any(_KINDS[each](value) for each in kinds):
        return None
    wanted = " or ".join(_WORDS[each] for each in kinds)
    return f"must be {wanted}, not {name_of(value)}"


def same(one: object, other: object) -> bool:
    """Tell whether two values are equal as JSON: 1 is 1.0, but True is not 1."""
    left = [(one, other)]  # no recursion: what was read may be as deep as that goes
    while left:
        one, other = left.pop()
        if isinstance(one, bool) or isinstance(other, bool):
            if one is not other:
                return False
        elif is_array(one) and is_array(other):
            if len(one) != len(other):
                return False
            left.extend(zip(one, other, strict=True))
        elif is_object(one) and is_object(other):
            if one.keys() != other.keys():
                return False
            left.extend((one[name], other[name]) for name in one)
        elif one != other:
            return False
    return True


def _enum(wanted: Any, value: object) -> str | None:
    if not is_array(wanted) or any(same(each, value) for each in wanted):
        return None
    return f"must be one of {_listed(wanted)}"


def _const(wanted: Any, value: object) -> str | None:
    return None if same(wanted, value) else f"must be {_listed([wanted])}"


def _listed(values: list[Any]) -> str:
    """Return values as JSON, as many as a message can hold."""
    try:
        shown = ", ".join(json.dumps(x, ensure_ascii=False) for x in values[:_SHOWN])
    except RecursionError:
        return "what the schema lists"
    cut = len(values) > _SHOWN or len(shown) > _LONGEST
    return f"{shown[:_LONGEST]}…" if cut else shown


def _minimum(limit: Any, value: object) -> str | None:
    if _is_number(limit) and _is_number(value) and value < limit:
        return f"must be {limit} or more"
    return None


def _maximum(limit: Any, value: object) -> str | None:
    if _is_number(limit) and _is_number(value) and value > limit:
        return f"must be {limit} or less"
    return None


def _exclusive_minimum(limit: Any, value: object) -> str | None:
    if _is_number(limit) and _is_number(value) and value <= limit:
        return f"must be more than {limit}"
    return None


def _exclusive_maximum(limit: Any, value: object) -> str | None:
    if _is_number(limit) and _is_number(value) and value >= limit:
        return f"must be less than {limit}"
    return None


def _multiple(step: Any, value: object) -> str | None:
    """Check whole numbers only: 0.3 is no multiple of 0.1 to a computer."""
    if not (_is_number(step) and _is_integer(step) and step > 0):
        return None
    # As integers: a float cannot hold every one, and to divide may overflow it.
    if _is_number(value) and _is_integer(value) and int(value) % int(step):
        return f"must be a multiple of {step}"
    return None


def _shortest(limit: Any, value: object) -> str | None:
    if _is_integer(limit) and _is_text(value) and len(value) < limit:
        return f"must have {limit} characters or more"
    return None


def _longest(limit: Any, value: object) -> str | None:
    if _is_integer(limit) and _is_text(value) and len(value) > limit:
        return f"must have {limit} characters or fewer"
    return None


def _fewest_items(limit: Any, value: object) -> str | None:
    if _is_integer(limit) and is_array(value) and len(value) < limit:
        return f"must have {limit} items or more"
    return None


def _most_items(limit: Any, value: object) -> str | None:
    if _is_integer(limit) and is_array(value) and len(value) > limit:
        return f"must have {limit} items or fewer"
    return None


def _fewest_members(limit: Any, value: object) -> str | None:
    if _is_integer(limit) and is_object(value) and len(value) < limit:
        return f"must have {limit} members or more"
    return None


def _most_members(limit: Any, value: object) -> str | None:
    if _is_integer(limit) and is_object(value) and len(value) > limit:
        return f"must have {limit} members or fewer"
    return None


CHECKS: Final[Mapping[str, Callable[[Any, object], str | None]]] = {
    "enum": _enum,
    "const": _const,
    "minimum": _minimum,
    "maximum": _maximum,
    "exclusiveMinimum": _exclusive_minimum,
    "exclusiveMaximum": _exclusive_maximum,
    "multipleOf": _multiple,
    "minLength": _shortest,
    "maxLength": _longest,
    "minItems": _fewest_items,
    "maxItems": _most_items,
    "minProperties": _fewest_members,
    "maxProperties": _most_members,
}
"""Why a value does not fit a keyword, given what stands there."""
