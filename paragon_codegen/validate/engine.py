"""JSON Schema at speed: the one place that knows jsonschema-rs.

Nothing is ever fetched: the validators work offline.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

import jsonschema_rs

from paragon_codegen.data import is_mapping
from paragon_codegen.diagnostics import MESSAGE_LIMIT

Path = tuple[str | int, ...]

# Formats on which readers disagree: they only describe. The others are held to.
_UNCERTAIN = (
    "duration",
    "email",
    "hostname",
    "idn-email",
    "idn-hostname",
    "iri",
    "iri-reference",
    "json-pointer",
    "regex",
    "relative-json-pointer",
    "time",
    "uri",
    "uri-reference",
    "uri-template",
)


class InvalidSchema(Exception):
    """A schema that is no JSON Schema: where in it, and why."""

    def __init__(self, path: Path, message: str) -> None:
        super().__init__(message)
        self.path = path
        self.message = message


@dataclass(frozen=True, slots=True)
class Failure:
    """One way in which a value does not fit its schema.

    Attributes:
        path: from the root of the value to the place of the failure.
        keyword: the keyword that is not met, such as "required".
        message: one sentence.
        member: the missing or surplus member, when that is what is wrong.
        places: every place that may be called the place of this failure; for a missing
            member this is the object, and the member in it.
    """

    path: Path
    keyword: str
    message: str
    member: str | None
    places: frozenset[Path]


class Validator:
    """A compiled schema."""

    def __init__(self, schema: dict[str, Any]) -> None:
        """Compile a schema of draft 2020-12.

        Raises:
            InvalidSchema: it is none.
        """
        try:
            self._compiled = jsonschema_rs.Draft202012Validator(
                schema,
                validate_formats=True,
                formats=dict.fromkeys(_UNCERTAIN, _accept),
                offline=True,
            )
        except (jsonschema_rs.ValidationError, jsonschema_rs.ReferencingError) as error:
            path = tuple(getattr(error, "instance_path", ()))
            raise InvalidSchema(path, _sentence(error.message)) from None
        except ValueError as error:
            raise InvalidSchema((), _sentence(str(error))) from None

    def fits(self, value: Any) -> bool:
        """Whether a value fits; one that cannot be read does not."""
        try:
            return self._compiled.is_valid(value)
        except ValueError:
            return False

    def failures(self, value: Any) -> Iterator[Failure]:
        """Every way in which a value does not fit, the deepest reason of each."""
        try:
            for error in self._compiled.iter_errors(value):
                if not isinstance(error.kind, _GIVEN_UP):
                    yield _failure(error)
        except ValueError as error:
            yield Failure((), "", _sentence(str(error)), None, frozenset([()]))


# A pattern too costly to try says nothing about the value.
_GIVEN_UP = (
    jsonschema_rs.ValidationErrorKind.BacktrackLimitExceeded,
    jsonschema_rs.ValidationErrorKind.RegexEngineFailure,
)


@cache
def is_pattern(text: str) -> bool:
    """Whether the text is a regular expression as JSON Schema has them."""
    try:
        jsonschema_rs.Draft202012Validator({"pattern": text}, offline=True)
    except (jsonschema_rs.ValidationError, ValueError):
        return False
    return True


def _accept(value: str) -> bool:
    return True


def _sentence(text: str) -> str:
    # It may quote the whole value: no more is kept than is shown.
    return text[:MESSAGE_LIMIT].split("\n", 1)[0]


def _failure(error: jsonschema_rs.ValidationError) -> Failure:
    """The failure that an error amounts to, unions looked into."""
    places: set[Path] = set()
    while True:
        path = tuple(error.instance_path)
        places.add(path)
        branch = _closest(error)
        if branch is None:
            break
        places.update(tuple(other.instance_path) for other in branch)
        error = max(branch, key=lambda other: len(other.instance_path))
    member = _member(error)
    if member is not None:
        places.add((*path, member))
    message = _sentence(error.message)
    return Failure(path, error.kind.name, message, member, frozenset(places))


def _closest(
    error: jsonschema_rs.ValidationError,
) -> list[jsonschema_rs.ValidationError] | None:
    """The variant of a union that the value comes closest to, by its failures.

    `None` when the error is not about a union, or no variant is closer than the others.
    """
    context: list[list[jsonschema_rs.ValidationError]]
    context = getattr(error.kind, "context", None) or []
    start = len(error.instance_path)
    ranked = sorted(
        (_distance(branch, start), index)
        for index, branch in enumerate(context)
        if branch
    )
    if not ranked or (len(ranked) > 1 and ranked[0][0] == ranked[1][0]):
        return None
    return context[ranked[0][1]]


def _distance(
    branch: list[jsonschema_rs.ValidationError], start: int
) -> tuple[bool, bool, int]:
    """How far a value is from a variant: wrong type, wrong constant, number of failures."""
    wrong_type = any(
        error.kind.name == "type" and len(error.instance_path) == start
        for error in branch
    )
    wrong_constant = any(
        error.kind.name in ("const", "enum") and len(error.instance_path) == start + 1
        for error in branch
    )
    return wrong_type, wrong_constant, len(branch)


def _member(error: jsonschema_rs.ValidationError) -> str | None:
    value: Any = error.kind.value
    if error.kind.name == "required" and isinstance(value, str):
        return value
    if is_mapping(value) and isinstance(value.get("property"), str):
        return str(value["property"])
    unexpected = getattr(error.kind, "unexpected", None)
    return str(unexpected[0]) if unexpected else None
