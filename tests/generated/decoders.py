"""The generated package as its tests see it: a decoder and a type for every schema."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

from paragon_connect import models
from paragon_connect._runtime.codec import checked, to_json
from paragon_connect._runtime.model import Model, OpenIntEnum, OpenStrEnum

from paragon_codegen.diagnostics import Diagnostics
from paragon_codegen.loader import Document, load
from paragon_codegen.naming import snake_name
from paragon_codegen.validate.bundle import bundle_schemas

REPOSITORY = Path(__file__).parents[2]
SPEC = REPOSITORY / "spec" / "openapi.yaml"
PACKAGE = REPOSITORY / "generated" / "paragon_connect"

Schema = dict[str, Any]


@cache
def document() -> Document:
    """Return the spec."""
    return load(SPEC, Diagnostics())


@cache
def bundle() -> Schema:
    """Return all schemas of the spec as one JSON Schema."""
    return bundle_schemas(document())


@cache
def components() -> tuple[str, ...]:
    """Return the names of the component schemas."""
    schemas = document().root["components"]["schemas"]
    return tuple(name for name, _ in schemas.items())


def hint(name: str) -> Any:
    """Return the type that the package gives to a component schema."""
    return getattr(models, name)


def decode(name: str) -> Callable[[Any], Any]:
    """Return the decoder of a component schema; its errors say what is wrong."""
    kind = hint(name)
    if isinstance(kind, type) and issubclass(kind, Model):
        return kind.from_dict
    if isinstance(kind, type) and issubclass(kind, OpenStrEnum | OpenIntEnum):
        decoder: Callable[[Any], Any] = kind.decode
        return checked(decoder, kind | (str if issubclass(kind, OpenStrEnum) else int))
    return checked(getattr(models, f"decode_{snake_name(name)}"), kind)


def encode(value: Any) -> Any:
    """Return the JSON data of what a decoder returned."""
    return to_json(value)


def shown(steps: tuple[str | int, ...]) -> str:
    """Return a place in JSON data as the errors of the package write it."""
    return "$" + "".join(_step(step) for step in steps)


def _step(step: str | int) -> str:
    if isinstance(step, int):
        return f"[{step}]"
    return f".{step}" if step.isidentifier() else f"[{step!r}]"
