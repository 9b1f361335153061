# Copied by paragon-codegen, as it is; "paragon-codegen generate" writes it anew.
# flake8: noqa
# ruff: noqa: PGH004
# pylint: skip-file
# isort: skip_file
# fmt: off

"""Decoders for unions: told apart by one member, or by their form alone."""

from __future__ import annotations

from collections.abc import Mapping
from contextvars import ContextVar
from typing import Any

from .codec import Decoder
from .hints import Tag
from .json_data import is_array, is_object
from .model import MISFIT, Mismatch, Model, UnknownVariant, kept_nulls

__all__ = ["one_of", "variants"]


def variants(
    tag: str, models: Mapping[Tag, type[Model]], unknown: type[UnknownVariant]
) -> Decoder[Any]:
    """Return a decoder for a union of models that one member tells apart.

    Args:
        tag: Wire name of the member.
        models: The models, by its value; not both by numbers and by booleans.
        unknown: Keeps the variants that are not among them.
    """
    unknown.tag, unknown.variants = tag, models
    decoders = {value: model.decode for value, model in models.items()}
    decode_unknown = unknown.decode

    def decode_variant(value: Any) -> Any:
        return decoders.get(value[tag], decode_unknown)(value)

    return decode_variant


_MISFIT_FOUND = object()
_FOUND: ContextVar[dict[tuple[int, object], tuple[Any, bool]] | None] = ContextVar(
    "found", default=None
)
"""What the unions within a union found, by data: no data is read twice.

Every variant reads its members anew. Where these are unions again, each level of
the data would double the work without this.
"""


def one_of(*decoders: Decoder[Any]) -> Decoder[Any]:
    """Return a decoder for a union whose variants only their form tells apart.

    Of several variants that fit, the one that knows most of the members counts; of
    several such, the one that allows most of the nulls, then the first.
    """

    def decode_one(value: Any) -> Any:
        if not (is_object(value) or is_array(value)):
            return _closest(decoders, value)
        found = _FOUND.get()
        if found is None:
            token = _FOUND.set({})
            try:
                return _closest(decoders, value)
            finally:
                _FOUND.reset(token)
        # The data outlives the decoding: nothing else has its identity meanwhile.
        key = (id(value), decode_one)
        if key not in found:
            before = kept_nulls.latest
            found[key] = _MISFIT_FOUND, False
            best = _closest(decoders, value)
            found[key] = best, kept_nulls.latest is not before
            return best
        best, has_nulls = found[key]
        if best is _MISFIT_FOUND:
            raise Mismatch
        if has_nulls:
            kept_nulls.latest = object()
        return best

    return decode_one


def _closest(decoders: tuple[Decoder[Any], ...], value: Any) -> Any:
    """Return the value of the variant that knows most of the members."""
    best: Any = None
    least: tuple[int, int] | None = None
    before = kept_nulls.latest
    for decode in decoders:
        try:
            found = decode(value)
        except MISFIT:
            continue
        if found is value:  # no model
            return found
        if kept_nulls.latest is not before:
            rank = _unknown(found), _nulls(found)
        elif isinstance(found, Model) and found.extra:
            rank = len(found.extra), 0
        else:
            return found
        if least is None or rank < least:
            best, least = found, rank
    if least is None:
        raise Mismatch
    return best


def _unknown(value: Any) -> int:
    """Count the members that a model does not name."""
    if not isinstance(value, Model):
        return 0
    named = type(value).__slots__.values()
    return sum(wire not in named for wire in value.extra)


def _nulls(value: Any) -> int:
    """Count the nulls that models kept in `extra`, at every depth."""
    if isinstance(value, Model):
        members = type(value).__slots__
        own = sum(wire in value.extra for wire in members.values())
        inner = [value.extra, *(getattr(value, name) for name in members)]
        return own + _nulls(inner)
    if is_object(value):
        return sum(map(_nulls, value.values()))
    return sum(map(_nulls, value)) if value.__class__ in (list, tuple) else 0
