"""What every model is: a dataclass that keeps what it does not know."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import IntEnum, StrEnum
from typing import Any, ClassVar, Final, Self, TypeVar, cast, dataclass_transform

from .hints import Described, Tagged
from .mismatch import MISFIT, Mismatch
from .unset import UNSET

__all__ = [
    "MISFIT",
    "Mismatch",
    "Model",
    "OpenIntEnum",
    "OpenStrEnum",
    "UnknownVariant",
    "kept_nulls",
    "model",
    "new",
    "unknown_members",
]

_T = TypeVar("_T")
_Model = TypeVar("_Model", bound="Model")

new = object.__new__
"""Makes an instance without running its constructor: `decode` fills it."""


@dataclass_transform(eq_default=False, kw_only_default=True)
def model(cls: type[_T]) -> type[_T]:
    """Make a class a dataclass that brings its own constructor.

    A constructor that is written out costs no compilation at import, and
    comparison and text come from `Model`.
    """
    return dataclass(init=False, repr=False, eq=False, match_args=False)(cls)


def _plain(data: object) -> object:
    """Return any mapping as the dict that decoders expect."""
    if data.__class__ is dict or not isinstance(data, Mapping):
        return data
    return dict(cast("Mapping[str, Any]", data))


class _PydanticType:
    """A class that pydantic reads and writes in its form on the wire."""

    __slots__: ClassVar[Any] = ()

    @classmethod
    def __get_pydantic_core_schema__(cls, source: object, handler: object) -> Any:
        """Return pydantic's schema of the class; only pydantic asks for it."""
        from .pydantic_schemas import class_schema

        return class_schema(cls)


@dataclass(init=False, repr=False, eq=False, match_args=False)
class Model(_PydanticType, Described):
    """Base of all models.

    `__slots__` of a model maps each attribute to its name on the wire.

    Attributes:
        extra: Members that the API sent and this version does not name, and nulls
            that the document does not allow. They are kept as they came and sent
            back, a null until its attribute is given a value.
    """

    extra: dict[str, Any]

    __slots__: ClassVar[Mapping[str, str]] = {"extra": ""}

    # Completion takes Self for the class that it stands in, and this one has heirs.
    @classmethod
    def from_dict(cls: type[_Model], data: Mapping[str, Any]) -> _Model:
        """Return the model that JSON data describes.

        Args:
            data: A JSON object as `json.loads` gives it. Members that are free
                in form are shared with the model, not copied.

        Raises:
            DecodeError: The data does not fit; the message names every place.
        """
        try:
            return cls.decode(_plain(data))
        except MISFIT as error:
            misfit = error
        from .explain import decode_error

        raise decode_error(cls, data, misfit)

    @classmethod
    def decode(cls, data: Any) -> Self:
        """Return the model, or raise any error at all when the data does not fit.

        This is the fast way, for data within data; `from_dict` explains.
        """
        raise NotImplementedError

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON data of this model: what `from_dict` was given."""
        raise NotImplementedError

    def __eq__(self, other: object) -> bool:
        """Tell whether `other` is the same class of model with equal members."""
        if type(other) is not type(self):
            return NotImplemented
        same = all(getattr(self, n) == getattr(other, n) for n in self.__slots__)
        return same and (
            self.extra == other.extra or _sent_extra(self) == _sent_extra(other)
        )

    def __repr__(self) -> str:
        """Return the members that are present; what is named like a secret is masked."""
        from .redaction import without_secrets

        members = {name: getattr(self, name) for name in self.__slots__}
        if extra := _sent_extra(self):
            members["extra"] = extra
        shown = [
            f"{name}={value!r}"
            for name, value in without_secrets(members).items()
            if value is not UNSET
        ]
        return f"{type(self).__name__}({', '.join(shown)})"


@model
class UnknownVariant(Model, Tagged):
    """A variant of a union that this version does not know."""

    __slots__: ClassVar[Mapping[str, str]] = {}


class OpenStrEnum(_PydanticType, StrEnum):
    """An enum whose values may grow: `decode` lets an unknown value be.

    Attributes:
        lookup: ``lookup(value, value)`` is the member, or the value itself.
    """

    lookup: ClassVar[Callable[[Any, Any], Any]]

    def __init_subclass__(cls) -> None:
        """Prepare the lookup: the members exist by now."""
        cls.lookup = cls._value2member_map_.get

    @classmethod
    def decode(cls, value: Any) -> Self | str:
        """Return the member for `value`, or `value` itself when there is none."""
        if type(value) is not str:
            raise Mismatch
        member: Self | str = cls.lookup(value, value)
        return member


class OpenIntEnum(_PydanticType, IntEnum):
    """An enum of integers whose values may grow, as those of `OpenStrEnum` do."""

    lookup: ClassVar[Callable[[Any, Any], Any]]

    def __init_subclass__(cls) -> None:
        """Prepare the lookup: the members exist by now."""
        cls.lookup = cls._value2member_map_.get

    @classmethod
    def decode(cls, value: Any) -> Self | int:
        """Return the member for `value`, or `value` itself when there is none.

        JSON also writes an integer as ``1.0``.
        """
        if type(value) is float and value.is_integer():
            value = int(value)
        if type(value) is not int:
            raise Mismatch
        member: Self | int = cls.lookup(value, value)
        return member


class _KeptNulls:
    """Says that a null went into `extra` because the document does not allow it.

    Attributes:
        latest: Another object each time. Whoever compares it before and after a
            decoding knows, in any thread, that no such null was in the data.
    """

    __slots__ = ("latest",)

    def __init__(self) -> None:
        self.latest = object()


kept_nulls: Final = _KeptNulls()


def unknown_members(
    data: Mapping[str, Any], model: Model, known: int
) -> dict[str, Any]:
    """Return the members of `data` that no attribute of `model` stands for.

    They are those that its class does not name, and nulls where the document allows
    none: the attribute is `UNSET` then.

    Args:
        data: A JSON object.
        model: What was made of it, but for `extra`.
        known: How many members of `data` became attributes.
    """
    members = type(model).__slots__
    names = members.values()
    found = {wire: value for wire, value in data.items() if wire not in names}
    if len(data) > known + len(found):
        kept_nulls.latest = object()
        for name, wire in members.items():
            if wire in data and getattr(model, name) is UNSET:
                found[wire] = data[wire]
    return found


def _sent_extra(model: Model) -> dict[str, Any]:
    """Return what is sent of `extra`: where names meet, the attribute counts."""
    taken = {
        wire
        for name, wire in type(model).__slots__.items()
        if getattr(model, name) is not UNSET
    }
    return {wire: value for wire, value in model.extra.items() if wire not in taken}
