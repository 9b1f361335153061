"""Bytes to models and back, against `json` and the other kinds of models."""

from __future__ import annotations

import importlib.util
import json
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from types import GenericAlias, ModuleType
from typing import Any, cast
from unittest import mock

from benchmarks import payloads
from benchmarks.measure import Effort, calls
from benchmarks.report import Figure, Table, rows
from benchmarks.tools import Workshop, optional

_US = "paragon_connect"
_FAST = "paragon_connect over orjson"
_BASE = {"decode": "json.loads", "encode": "json.dumps"}
_LIMITS = {"2 KB": 1.75, "50 KB": 2.0}
_NOTES = {
    _US: "every member checked, unknown ones kept",
    _FAST: "every member checked, unknown ones kept",
    "orjson": "no models",
    "pydantic": "drops unknown members",
    "msgspec Struct": "no dataclasses; drops unknown members",
    "mashumaro": "drops unknown members",
    "mashumaro over orjson": "drops unknown members",
    "openapi-python-client": "checks nothing",
}


@dataclass(frozen=True, slots=True)
class Codec:
    """How one library reads and writes one kind of answer."""

    decode: Callable[[bytes], Any]
    encode: Callable[[Any], bytes]


@dataclass(frozen=True, slots=True)
class Subject:
    """An answer of the API: its bytes and what it is to the libraries.

    Attributes:
        label: its size, in words.
        content: the body.
        operation: the function of our client that asks for it.
        model: the name of its model, or of that of each item.
        many: whether it is a list of them.
    """

    label: str
    content: bytes
    operation: str
    model: str
    many: bool


def subjects() -> list[Subject]:
    """Return the two answers: a user with accounts, a list of integrations."""
    return [
        Subject("2 KB", payloads.user(), "get_user", "AuthenticatedUser", False),
        Subject(
            "50 KB", payloads.integrations(), "list_integrations", "Integration", True
        ),
    ]


def run(workshop: Workshop, effort: Effort) -> Iterator[Table]:
    """Time decoding and encoding of both answers."""
    for subject in subjects():
        codecs = dict(_codecs(subject, workshop))
        for name, codec in codecs.items():
            _prove(name, codec, subject)
        yield _decoding(subject, codecs, effort)
        yield _encoding(subject, codecs, effort)


def _decoding(subject: Subject, codecs: dict[str, Codec], effort: Effort) -> Table:
    content = subject.content
    cases = {name: partial(codec.decode, content) for name, codec in codecs.items()}
    table = rows(calls(cases, effort), _BASE["decode"], _NOTES)
    ratio = {row.case: row.ratio for row in table}
    figures = [Figure(f"decode {subject.label}", _LIMITS[subject.label], ratio[_US])]
    if _FAST in ratio:
        figures.append(
            Figure(f"decode {subject.label} over orjson", 1.35, ratio[_FAST])
        )
    return Table(f"Decode {subject.label}: bytes → models", table, figures)


def _encoding(subject: Subject, codecs: dict[str, Codec], effort: Effort) -> Table:
    tree = json.loads(subject.content)
    cases: dict[str, Callable[[], Any]] = {
        _BASE["encode"]: lambda: json.dumps(tree).encode()
    }
    for name, codec in codecs.items():
        if name not in (_BASE["decode"], _FAST):
            value = codec.decode(subject.content)
            cases[name] = partial(codec.encode, value)
    table = rows(calls(cases, effort), _BASE["encode"])
    ours = next(row.ratio for row in table if row.case == _US)
    figures = [Figure(f"encode {subject.label}", 1.35, ours)]
    return Table(f"Encode {subject.label}: models → bytes", table, figures)


def _prove(name: str, codec: Codec, subject: Subject) -> None:
    """Refuse to time a codec that loses a member of ours."""
    again = json.loads(codec.encode(codec.decode(subject.content)))
    if name in (_US, _FAST) and again != json.loads(subject.content):
        raise RuntimeError(f"{name} loses members of the {subject.label} answer")


def _codecs(subject: Subject, workshop: Workshop) -> Iterator[tuple[str, Codec]]:
    """Yield every library that is installed, ours first."""
    yield "json.loads", Codec(json.loads, lambda value: json.dumps(value).encode())
    yield _US, _ours(subject, fast=False)
    if orjson := optional("orjson"):
        yield "orjson", Codec(orjson.loads, orjson.dumps)
        yield _FAST, _ours(subject, fast=True)
    makers = (_pydantic, _msgspec, _mashumaro, _openapi_python_client)
    for maker in makers:
        yield from maker(subject, workshop)


def _ours(subject: Subject, *, fast: bool) -> Codec:
    """Return our codec: what `parse` of a response and a request's body do."""
    text = _json_text(fast=fast)
    operations = importlib.import_module("paragon_connect.operations")
    operation = getattr(operations, subject.operation)("project")
    # The reader parses by itself: give it the parser that is to be measured.
    answers: Any = importlib.import_module("paragon_connect._runtime.answers")
    reader = operation.answers.find(200, "application/json")

    def decode(content: bytes) -> Any:
        answers.parse_json = text.parse_json
        return reader.read(content, "application/json")

    def encode(value: Any) -> bytes:
        tree = [item.to_dict() for item in value] if subject.many else value.to_dict()
        content: bytes = text.dump_json(tree)
        return content

    return Codec(decode, encode)


def _json_text(*, fast: bool) -> Any:
    """Return a copy of our JSON module that has found orjson, or has not."""
    name = "paragon_connect._runtime.json_text"
    found = importlib.util.find_spec(name)
    assert found is not None
    assert found.loader is not None
    module = importlib.util.module_from_spec(found)
    modules = cast("dict[str, Any]", sys.modules)
    hidden = {} if fast else {"orjson": None}  # None: it cannot be imported
    with mock.patch.dict(modules, hidden):
        found.loader.exec_module(module)
        cast("Any", module).parse_json(b"0")  # the parser is looked for here, once
    return module


def _model(module: ModuleType, subject: Subject) -> Any:
    model: Any = getattr(module, subject.model)
    return GenericAlias(list, model) if subject.many else model


def _pydantic(subject: Subject, workshop: Workshop) -> Iterator[tuple[str, Codec]]:
    module = optional(workshop.module("pydantic_v2.BaseModel"))
    if module is not None:
        adapter = importlib.import_module("pydantic").TypeAdapter(
            _model(module, subject)
        )
        yield (
            "pydantic",
            Codec(
                adapter.validate_json,
                lambda value: adapter.dump_json(
                    value, by_alias=True, exclude_unset=True
                ),
            ),
        )


def _msgspec(subject: Subject, workshop: Workshop) -> Iterator[tuple[str, Codec]]:
    module = optional(workshop.module("msgspec.Struct"))
    if module is not None:
        msgspec = importlib.import_module("msgspec.json")
        decoder = msgspec.Decoder(_model(module, subject))
        yield "msgspec Struct", Codec(decoder.decode, msgspec.Encoder().encode)


def _mashumaro(subject: Subject, workshop: Workshop) -> Iterator[tuple[str, Codec]]:
    codecs = {
        "mashumaro": ("json", "JSON"),
        "mashumaro over orjson": ("orjson", "ORJSON"),
    }
    module = optional(workshop.module("dataclasses.dataclass"))
    for name, (source, prefix) in codecs.items():
        library = optional(f"mashumaro.codecs.{source}")
        if module is None or library is None:
            continue
        model = _model(module, subject)
        decoder = getattr(library, f"{prefix}Decoder")(model)
        encoder = getattr(library, f"{prefix}Encoder")(model)
        yield name, Codec(decoder.decode, partial(_bytes, encoder.encode))


def _openapi_python_client(
    subject: Subject, workshop: Workshop
) -> Iterator[tuple[str, Codec]]:
    package = workshop.openapi_client
    module = optional(package and f"{package}.models")
    if module is None:
        return
    model = getattr(module, subject.model)
    name = "openapi-python-client"
    if not subject.many:
        yield name, Codec(
            lambda content: model.from_dict(json.loads(content)),
            lambda value: json.dumps(value.to_dict()).encode(),
        )
        return
    yield name, Codec(
        lambda content: [model.from_dict(item) for item in json.loads(content)],
        lambda value: json.dumps([item.to_dict() for item in value]).encode(),
    )


def _bytes(encode: Callable[[Any], str | bytes], value: Any) -> bytes:
    text = encode(value)
    return text.encode() if isinstance(text, str) else text
