"""Models of the `schemas` part of the API."""

from __future__ import annotations

from typing import Any, Literal, Self, TypeAlias

from .._runtime.codec import Decoder, as_int, as_str
from .._runtime.model import (
    Mismatch,
    Model,
    UnknownVariant,
    model,
    new,
    unknown_members,
)
from .._runtime.unions import variants
from .._runtime.unset import UNSET, Unset

__all__ = [
    "Kinded",
    "Odd",
    "OneVariant",
    "TwoVariant",
    "UnknownKinded",
    "decode_kinded",
]


@model
class Odd(Model):
    """The `Odd` schema."""

    extra_: str | Unset
    from_dict_: str | Unset
    from_dict_2: str | Unset
    to_dict_: str | Unset
    decode_: str | Unset
    str_: str | Unset
    int_: int | Unset
    list_: list[str] | Unset
    dict_: dict[str, str] | Unset
    none: str | Unset
    true: bool | Unset
    class_: str | Unset
    self_: str
    cls: str
    data: str
    value: int | Unset
    get: str | Unset
    known: int | Unset
    new: str | Unset
    type: str | Unset
    len: str | Unset
    classmethod_: str | Unset
    property: str | Unset
    model: str | Unset
    unknown_members: str | Unset
    as_int: int | Unset
    unset: str | Unset
    any: Any | Unset
    self_2: str | Unset
    slots: str | Unset
    class__2: str | Unset
    private: str | Unset
    value_2: str | Unset
    dollar: str | Unset
    value_3_d: str | Unset
    print: str | Unset
    match: str | Unset
    variants: str | Unset

    __slots__ = {
        "extra_": "extra",
        "from_dict_": "from_dict",
        "from_dict_2": "fromDict",
        "to_dict_": "to_dict",
        "decode_": "decode",
        "str_": "str",
        "int_": "int",
        "list_": "list",
        "dict_": "dict",
        "none": "None",
        "true": "true",
        "class_": "class",
        "self_": "self",
        "cls": "cls",
        "data": "data",
        "value": "value",
        "get": "get",
        "known": "known",
        "new": "new",
        "type": "type",
        "len": "len",
        "classmethod_": "classmethod",
        "property": "property",
        "model": "model",
        "unknown_members": "unknown_members",
        "as_int": "as_int",
        "unset": "UNSET",
        "any": "Any",
        "self_2": "Self",
        "slots": "__slots__",
        "class__2": "__class__",
        "private": "_private",
        "value_2": "",
        "dollar": "$",
        "value_3_d": "3d",
        "print": "print",
        "match": "match",
        "variants": "variants",
    }

    def __init__(
        self,
        *,
        extra_: str | Unset = UNSET,
        from_dict_: str | Unset = UNSET,
        from_dict_2: str | Unset = UNSET,
        to_dict_: str | Unset = UNSET,
        decode_: str | Unset = UNSET,
        str_: str | Unset = UNSET,
        int_: int | Unset = UNSET,
        list_: list[str] | Unset = UNSET,
        dict_: dict[str, str] | Unset = UNSET,
        none: str | Unset = UNSET,
        true: bool | Unset = UNSET,
        class_: str | Unset = UNSET,
        self_: str,
        cls: str,
        data: str,
        value: int | Unset = UNSET,
        get: str | Unset = UNSET,
        known: int | Unset = UNSET,
        new: str | Unset = UNSET,
        type: str | Unset = UNSET,
        len: str | Unset = UNSET,
        classmethod_: str | Unset = UNSET,
        property: str | Unset = UNSET,
        model: str | Unset = UNSET,
        unknown_members: str | Unset = UNSET,
        as_int: int | Unset = UNSET,
        unset: str | Unset = UNSET,
        any: Any | Unset = UNSET,
        self_2: str | Unset = UNSET,
        slots: str | Unset = UNSET,
        class__2: str | Unset = UNSET,
        private: str | Unset = UNSET,
        value_2: str | Unset = UNSET,
        dollar: str | Unset = UNSET,
        value_3_d: str | Unset = UNSET,
        print: str | Unset = UNSET,
        match: str | Unset = UNSET,
        variants: str | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.extra_ = extra_
        self.from_dict_ = from_dict_
        self.from_dict_2 = from_dict_2
        self.to_dict_ = to_dict_
        self.decode_ = decode_
        self.str_ = str_
        self.int_ = int_
        self.list_ = list_
        self.dict_ = dict_
        self.none = none
        self.true = true
        self.class_ = class_
        self.self_ = self_
        self.cls = cls
        self.data = data
        self.value = value
        self.get = get
        self.known = known
        self.new = new
        self.type = type
        self.len = len
        self.classmethod_ = classmethod_
        self.property = property
        self.model = model
        self.unknown_members = unknown_members
        self.as_int = as_int
        self.unset = unset
        self.any = any
        self.self_2 = self_2
        self.slots = slots
        self.class__2 = class__2
        self.private = private
        self.value_2 = value_2
        self.dollar = dollar
        self.value_3_d = value_3_d
        self.print = print
        self.match = match
        self.variants = variants
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 3
        if "extra" in data and (value := data["extra"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.extra_ = value
        else:
            self.extra_ = UNSET
        if "from_dict" in data and (value := data["from_dict"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.from_dict_ = value
        else:
            self.from_dict_ = UNSET
        if "fromDict" in data and (value := data["fromDict"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.from_dict_2 = value
        else:
            self.from_dict_2 = UNSET
        if "to_dict" in data and (value := data["to_dict"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.to_dict_ = value
        else:
            self.to_dict_ = UNSET
        if "decode" in data and (value := data["decode"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.decode_ = value
        else:
            self.decode_ = UNSET
        if "str" in data and (value := data["str"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.str_ = value
        else:
            self.str_ = UNSET
        if "int" in data and (value := data["int"]) is not None:
            known += 1
            if type(value) is not int:
                value = as_int(value)
            self.int_ = value
        else:
            self.int_ = UNSET
        if "list" in data and (value := data["list"]) is not None:
            known += 1
            if value.__class__ is not list:
                raise Mismatch
            self.list_ = [
                (item if type(item) is str else as_str(item)) for item in value
            ]
        else:
            self.list_ = UNSET
        if "dict" in data and (value := data["dict"]) is not None:
            known += 1
            if value.__class__ is not dict:
                raise Mismatch
            self.dict_ = {
                key: (member if type(member) is str else as_str(member))
                for key, member in value.items()
            }
        else:
            self.dict_ = UNSET
        if "None" in data and (value := data["None"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.none = value
        else:
            self.none = UNSET
        if "true" in data and (value := data["true"]) is not None:
            known += 1
            if type(value) is not bool:
                raise Mismatch
            self.true = value
        else:
            self.true = UNSET
        if "class" in data and (value := data["class"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.class_ = value
        else:
            self.class_ = UNSET
        self.self_ = value = data["self"]
        if type(value) is not str:
            raise Mismatch
        self.cls = value = data["cls"]
        if type(value) is not str:
            raise Mismatch
        self.data = value = data["data"]
        if type(value) is not str:
            raise Mismatch
        if "value" in data and (value := data["value"]) is not None:
            known += 1
            if type(value) is not int:
                value = as_int(value)
            self.value = value
        else:
            self.value = UNSET
        if "get" in data and (value := data["get"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.get = value
        else:
            self.get = UNSET
        if "known" in data and (value := data["known"]) is not None:
            known += 1
            if type(value) is not int:
                value = as_int(value)
            self.known = value
        else:
            self.known = UNSET
        if "new" in data and (value := data["new"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.new = value
        else:
            self.new = UNSET
        if "type" in data and (value := data["type"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.type = value
        else:
            self.type = UNSET
        if "len" in data and (value := data["len"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.len = value
        else:
            self.len = UNSET
        if "classmethod" in data and (value := data["classmethod"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.classmethod_ = value
        else:
            self.classmethod_ = UNSET
        if "property" in data and (value := data["property"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.property = value
        else:
            self.property = UNSET
        if "model" in data and (value := data["model"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.model = value
        else:
            self.model = UNSET
        if "unknown_members" in data and (value := data["unknown_members"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.unknown_members = value
        else:
            self.unknown_members = UNSET
        if "as_int" in data and (value := data["as_int"]) is not None:
            known += 1
            if type(value) is not int:
                value = as_int(value)
            self.as_int = value
        else:
            self.as_int = UNSET
        if "UNSET" in data and (value := data["UNSET"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.unset = value
        else:
            self.unset = UNSET
        if "Any" in data:
            known += 1
            self.any = data["Any"]
        else:
            self.any = UNSET
        if "Self" in data and (value := data["Self"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.self_2 = value
        else:
            self.self_2 = UNSET
        if "__slots__" in data and (value := data["__slots__"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.slots = value
        else:
            self.slots = UNSET
        if "__class__" in data and (value := data["__class__"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.class__2 = value
        else:
            self.class__2 = UNSET
        if "_private" in data and (value := data["_private"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.private = value
        else:
            self.private = UNSET
        if "" in data and (value := data[""]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.value_2 = value
        else:
            self.value_2 = UNSET
        if "$" in data and (value := data["$"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.dollar = value
        else:
            self.dollar = UNSET
        if "3d" in data and (value := data["3d"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.value_3_d = value
        else:
            self.value_3_d = UNSET
        if "print" in data and (value := data["print"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.print = value
        else:
            self.print = UNSET
        if "match" in data and (value := data["match"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.match = value
        else:
            self.match = UNSET
        if "variants" in data and (value := data["variants"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.variants = value
        else:
            self.variants = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "self": self.self_,
            "cls": self.cls,
            "data": self.data,
        }
        if self.extra_ is not UNSET:
            data["extra"] = self.extra_
        if self.from_dict_ is not UNSET:
            data["from_dict"] = self.from_dict_
        if self.from_dict_2 is not UNSET:
            data["fromDict"] = self.from_dict_2
        if self.to_dict_ is not UNSET:
            data["to_dict"] = self.to_dict_
        if self.decode_ is not UNSET:
            data["decode"] = self.decode_
        if self.str_ is not UNSET:
            data["str"] = self.str_
        if self.int_ is not UNSET:
            data["int"] = self.int_
        if self.list_ is not UNSET:
            data["list"] = self.list_
        if self.dict_ is not UNSET:
            data["dict"] = self.dict_
        if self.none is not UNSET:
            data["None"] = self.none
        if self.true is not UNSET:
            data["true"] = self.true
        if self.class_ is not UNSET:
            data["class"] = self.class_
        if self.value is not UNSET:
            data["value"] = self.value
        if self.get is not UNSET:
            data["get"] = self.get
        if self.known is not UNSET:
            data["known"] = self.known
        if self.new is not UNSET:
            data["new"] = self.new
        if self.type is not UNSET:
            data["type"] = self.type
        if self.len is not UNSET:
            data["len"] = self.len
        if self.classmethod_ is not UNSET:
            data["classmethod"] = self.classmethod_
        if self.property is not UNSET:
            data["property"] = self.property
        if self.model is not UNSET:
            data["model"] = self.model
        if self.unknown_members is not UNSET:
            data["unknown_members"] = self.unknown_members
        if self.as_int is not UNSET:
            data["as_int"] = self.as_int
        if self.unset is not UNSET:
            data["UNSET"] = self.unset
        if self.any is not UNSET:
            data["Any"] = self.any
        if self.self_2 is not UNSET:
            data["Self"] = self.self_2
        if self.slots is not UNSET:
            data["__slots__"] = self.slots
        if self.class__2 is not UNSET:
            data["__class__"] = self.class__2
        if self.private is not UNSET:
            data["_private"] = self.private
        if self.value_2 is not UNSET:
            data[""] = self.value_2
        if self.dollar is not UNSET:
            data["$"] = self.dollar
        if self.value_3_d is not UNSET:
            data["3d"] = self.value_3_d
        if self.print is not UNSET:
            data["print"] = self.print
        if self.match is not UNSET:
            data["match"] = self.match
        if self.variants is not UNSET:
            data["variants"] = self.variants
        return {**self.extra, **data} if self.extra else data


@model
class OneVariant(Model):
    """The `OneVariant` schema."""

    variants: Literal["one"]

    __slots__ = {
        "variants": "variants",
    }

    def __init__(
        self,
        *,
        variants: Literal["one"] = "one",
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.variants = variants
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        self.variants = value = data["variants"]
        if value != "one":
            raise Mismatch
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "variants": self.variants,
        }
        return {**self.extra, **data} if self.extra else data


@model
class TwoVariant(Model):
    """The `TwoVariant` schema."""

    variants: Literal["two"]

    __slots__ = {
        "variants": "variants",
    }

    def __init__(
        self,
        *,
        variants: Literal["two"] = "two",
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.variants = variants
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        self.variants = value = data["variants"]
        if value != "two":
            raise Mismatch
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "variants": self.variants,
        }
        return {**self.extra, **data} if self.extra else data


@model
class UnknownKinded(UnknownVariant):
    """A variant of `Kinded` that this version does not know. All its other members are
    in `extra`.
    """

    variants_: str
    """The value that no known variant has."""

    __slots__ = {
        "variants_": "variants",
    }

    def __init__(
        self,
        *,
        variants_: str,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.variants_ = variants_
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        self.variants_ = value = data["variants"]
        if type(value) is not str:
            raise Mismatch
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "variants": self.variants_,
        }
        return {**self.extra, **data} if self.extra else data


Kinded: TypeAlias = OneVariant | TwoVariant | UnknownKinded
"""One of several forms of `Kinded`."""

decode_kinded: Decoder[Kinded] = variants(
    "variants",
    {
        "one": OneVariant,
        "two": TwoVariant,
    },
    UnknownKinded,
)
