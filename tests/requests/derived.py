"""A row for every operation, made from the examples of the spec: an endpoint needs no other."""

from __future__ import annotations

from collections.abc import Iterator
from types import NoneType
from typing import Any, get_args
from urllib.parse import quote

from paragon_connect import operations as described

from paragon_codegen.naming import snake_name
from tests.generated.decoders import components, decode, hint
from tests.requests.row import API_KEY, PROJECT, TOKEN, Row
from tests.spec.bodies import JSON, LINES, MULTIPART
from tests.spec.document import Operation, Place, operations

_UNRESERVED = "-._~"


def derived() -> tuple[Row, ...]:
    """Return a row for every operation that has an example for all that it needs."""
    return tuple(map(_row, operations()))


def _row(operation: Operation) -> Row:
    ids, named = _parameters(operation)
    body, media_type = _body(operation)
    return Row(
        operation.id,
        lambda api: getattr(api, snake_name(operation.id))(
            *ids, **named, **_given(operation, body)
        ),
        f"{operation.method.upper()} {snake_name(operation.service)}{_target(operation)}",
        _headers(operation),
        body=body,
        media_type=media_type,
        returns=_returns(operation),
        accept=", ".join(_media_types(operation)) or "*/*",
    )


def _shown(operation: Operation, place: str) -> Iterator[tuple[Place, Any]]:
    """Yield the parameters of a place with their examples; the project is the client's."""
    for parameter in operation.parameters:
        described = parameter.value
        if described["in"] == place and described["name"] != "projectId":
            named = described.get("examples", {}).values()
            if "example" in described:
                yield parameter, described["example"]
            elif named:
                yield parameter, next(iter(named))["value"]
            else:
                assert not described.get("required"), f"{described['name']}: no example"


def _parameters(operation: Operation) -> tuple[list[Any], dict[str, Any]]:
    """Return the arguments that stand by position, and those with names."""
    named = {
        snake_name(parameter.value.get("x-name", parameter.value["name"])): value
        for place in ("query", "header")
        for parameter, value in _shown(operation, place)
    }
    return [value for _, value in _shown(operation, "path")], named


def _target(operation: Operation) -> str:
    path = operation.path.replace("{projectId}", quote(PROJECT, safe=_UNRESERVED))
    for parameter, value in _shown(operation, "path"):
        path = path.replace(f"{{{parameter.value['name']}}}", _text(value))
    pairs = [
        f"{name}={text}"
        for parameter, value in _shown(operation, "query")
        for name, text in _pairs(parameter.value, value)
    ]
    if name := operation.key_in_query:
        pairs.append(f"{name}={TOKEN}")
    return f"{path}?{'&'.join(pairs)}" if pairs else path


def _pairs(parameter: dict[str, Any], value: Any) -> Iterator[tuple[str, str]]:
    """Yield what a parameter of the query becomes: by default each item for itself."""
    if isinstance(value, dict):
        for member, each in value.items():
            yield from _pairs({"name": member}, each)
    elif isinstance(value, list) and parameter.get("explode") is False:
        yield _text(parameter["name"]), ",".join(map(_text, value))
    else:
        for each in value if isinstance(value, list) else [value]:
            yield _text(parameter["name"]), _text(each)


def _text(value: Any) -> str:
    return quote(_plain(value), safe=_UNRESERVED)


def _plain(value: Any) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def _headers(operation: Operation) -> dict[str, str]:
    """Return the headers; an empty one is not sent."""
    found = {
        parameter.value["name"]: _plain(value)
        for parameter, value in _shown(operation, "header")
    }
    match operation.place.value.get("security"):
        case [{"userToken": _}]:
            return found
        case [] | [{"userTokenInQuery": _}]:
            return {**found, "Authorization": ""}
        case [{"projectApiKey": _}]:
            return {**found, "Authorization": f"Bearer {API_KEY}"}
        case _:
            return found


def _body(operation: Operation) -> tuple[Any, str]:
    body = operation.place.get("requestBody")
    for media_type, media in body.members("content") if body else ():
        for _, example in media.members("examples"):
            return example.value["value"], media_type
    return None, ""


def _given(operation: Operation, body: Any) -> dict[str, Any]:
    """Return the arguments that a body becomes: itself, or its members."""
    if body is None:
        return {}
    holder = operation.place.get("requestBody")
    assert holder
    media_type, media = next(holder.members("content"))
    function = getattr(described, snake_name(operation.id))
    names = function.__annotations__
    if "body" in names:
        return {"body": _value(Place(media.value["schema"], media.file), body)}
    schema = media.get("schema")
    assert schema
    members = dict(_properties(schema))
    return {
        snake_name(name): (
            value.encode()
            if media_type == MULTIPART and members[name].value.get("format") == "binary"
            else _value(members[name], value)
        )
        for name, value in body.items()
    }


def _properties(schema: Place) -> Iterator[tuple[str, Place]]:
    """Yield the members of a schema as they are written: a reference says the model."""
    for name, value in schema.value.get("properties", {}).items():
        yield name, Place(value, schema.file)


def _value(schema: Place, value: Any) -> Any:
    """Return an argument: a model where the schema is a component, lists item by item."""
    name = schema.value.get("$ref", "").rpartition("/")[2]
    if name in components():
        return decode(name)(value)
    if isinstance(value, list) and "items" in schema.value:
        item = Place(schema.value["items"], schema.file)
        return [_value(item, each) for each in value]
    return value


def _returns(operation: Operation) -> type | tuple[type, ...]:
    """Return the types of the successes; what has no name of its own may be any."""
    found: dict[type, None] = {}
    for _, answer in operation.success():
        for media_type, media in answer.members("content"):
            schema = Place(media.value["schema"], media.file)
            if "items" in schema.value:  # of a list, each is looked at
                schema = Place(schema.value["items"], schema.file)
            name = schema.value.get("$ref", "").rpartition("/")[2]
            found |= dict.fromkeys(
                _classes(name) if media_type in (JSON, LINES) else (object,)
            )
    return tuple(found) or NoneType


def _classes(name: str) -> Iterator[type]:
    """Yield the classes that values of a component schema have."""
    kind = hint(name) if name in components() else object
    yield from (each for each in get_args(kind) or (kind,) if isinstance(each, type))


def _media_types(operation: Operation) -> Iterator[str]:
    seen: set[str] = set()
    for _, answer in operation.success():
        for media_type, _ in answer.members("content"):
            if media_type not in seen:
                seen.add(media_type)
                yield media_type
