"""What an OpenAPI document says about requests: which it accepts, and what they get."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any, NoReturn
from urllib.parse import parse_qs, quote, unquote, urlsplit

import jsonschema_rs

from paragon_codegen.diagnostics import Diagnostics
from paragon_codegen.loader import Node, load
from paragon_codegen.nodes import Identity
from paragon_codegen.references import as_pointer
from stand_in.cors import ADDED, SDK_VERSION, preflight
from stand_in.credentials import Credentials
from stand_in.messages import Call, Refused, Reply, Request
from stand_in.reading import IGNORED, Reader
from stand_in.routes import Route, Routes, members
from stand_in.written import Sent

_STORE = "spec:///"


class Contract:
    """An OpenAPI document as the judge of requests.

    It reads parameters of all places and styles, and bodies of any media type; of the
    bodies it judges those in JSON.

    Args:
        spec: The root file.
    """

    def __init__(self, spec: Path) -> None:
        diagnostics = Diagnostics()
        self._document = load(spec, diagnostics)
        self._routes = Routes(self._document)
        self._credentials = Credentials(self._document)
        diagnostics.raise_if_errors()
        self._reader = Reader(self._document, self._fits)
        self._validators: dict[Identity, jsonschema_rs.Draft202012Validator] = {}

    def check(self, request: Request) -> Call:
        """Return the call that a request is.

        Raises:
            Refused: It is none; says why.
        """
        url = urlsplit(request.target)
        query = parse_qs(url.query, keep_blank_values=True)
        route, path = self._routes.find(request.method.lower(), url.path, query)
        headers = _without_additions(route, request.headers)
        sent = replace(Sent.of(request, path), headers=headers)
        token = self._credentials.token(route.operation, request, sent)
        for parameter in route.parameters:
            self._check_parameter(parameter, route, sent)
        self._check_unknown(route, query, headers)
        return Call(
            operation=route.operation["operationId"].value,
            answers=route.operation["responses"],
            method=request.method,
            headers=headers,
            token=token,
            path={name: unquote(text) for name, text in path.items()},
            query=query,
            body=self._body(route, request),
        )

    def preflight(self, request: Request) -> Reply:
        """Return what a browser wants to know before a page may send a request.

        Raises:
            Refused: there is no such path.
        """
        path = urlsplit(request.target).path
        return preflight(self._routes.of_path(path), request)

    def example(self, call: Call) -> Reply:
        """Return the first example of the success of a call."""
        code = min(code for code in call.answers.value if code.startswith("2"))
        status = 200 if code == "2XX" else int(code)
        response = self._document.resolve(call.answers[code])
        for media_type, content in members(response, "content"):
            for _, example in members(content, "examples"):
                value = self._document.resolve(example)["value"].value
                return Reply(status, media_type, value)
        return Reply(204 if code == "2XX" else status, "", None)

    def judge(self, call: Call, reply: Reply) -> None:
        """Return if the document allows a reply to a call.

        Raises:
            Refused: It does not; says why.
        """
        known = call.answers.value
        family = f"{reply.status // 100}XX"
        code = next((x for x in (str(reply.status), family) if x in known), "default")
        response = self._document.resolve(call.answers[code])
        content = dict(members(response, "content"))
        if not reply.media_type and not content:
            return
        family = reply.media_type.partition("/")[0] + "/*"
        if not {reply.media_type, family, "*/*"} & content.keys():
            kind = reply.media_type or "nothing"
            raise Refused(500, f"{call.operation} is not answered with {kind}")
        if reply.media_type == "application/json" and reply.media_type in content:
            media, where = content[reply.media_type], f"the answer to {call.operation}"
            self._check(media["schema"], _opened(media, reply.payload), where, 500)

    def payload(self, name: str) -> Any:
        """Return the payload in `examples/`, such as ``User/complete``."""
        path = self._document.folder / "examples" / f"{name}.json"
        return self._document.open(path).data

    def _check_parameter(self, parameter: Node, route: Route, sent: Sent) -> None:
        name, place = parameter["name"].value, parameter["in"].value
        if place == "header" and name.lower() in IGNORED:
            return
        found = list(self._reader.readings(parameter, route.parameters, sent))
        if not found:
            if parameter.value.get("required"):
                raise Refused(400, f"the {place} parameter {name} is missing")
            return
        if not any(schema is None or self._fits(schema, x) for schema, x in found):
            schema, value = found[0]
            assert schema is not None  # without one, any text fits
            self._check(schema, value, f"{place} parameter {name}")

    def _check_unknown(
        self, route: Route, query: Mapping[str, list[str]], headers: Mapping[str, str]
    ) -> None:
        known = {each["name"].value.lower() for each in route.parameters}
        known |= {name.lower() for name in self._credentials.keys(route.operation)}
        unknown = [name for name in headers if name.startswith("x-paragon-")]
        of_query = [x for x in route.parameters if x["in"].value == "query"]
        if not any(map(self._reader.is_spread, of_query)):
            unknown += query
        for name in unknown:
            taken = any(self._reader.takes(each, name) for each in of_query)
            if not taken and name.lower() not in known:
                raise Refused(400, f"there is no parameter {name}")

    def _body(self, route: Route, request: Request) -> Any:
        declared = route.operation.get("requestBody")
        body = self._document.resolve(declared) if declared else None
        if not request.body:
            if body and body.value.get("required"):
                raise Refused(400, "the body is missing")
            return None
        if body is None:
            raise Refused(400, "this operation takes no body")
        media_type = request.headers.get("content-type", "").partition(";")[0].lower()
        content = body["content"].get(media_type)
        if content is None:
            raise Refused(
                415, f"the body may not be {media_type or 'of no media type'}"
            )
        if media_type != "application/json":
            return request.body
        value = _json(request.body, "body")
        self._check(content["schema"], value, "body")
        return value

    def _check(self, schema: Node, value: Any, where: str, status: int = 400) -> None:
        for error in self._validator(schema).iter_errors(value):
            path = "".join(f"[{step!r}]" for step in error.instance_path)
            raise Refused(status, f"{where}{path}: {error.message}")

    def _fits(self, schema: Node, value: Any) -> bool:
        return self._validator(schema).is_valid(value)

    def _validator(self, schema: Node) -> jsonschema_rs.Draft202012Validator:
        validator = self._validators.get(schema.identity)
        if validator is None:
            file, pointer, _ = schema.identity
            place = f"{_STORE}{file}#{quote(as_pointer(pointer))}"
            validator = self._validators[schema.identity] = (
                jsonschema_rs.Draft202012Validator(
                    {"$ref": place}, retriever=self._retrieve
                )
            )
        return validator

    def _retrieve(self, uri: str) -> Any:
        relative = uri.removeprefix(_STORE)
        return self._document.open(self._document.folder / relative).data


def _without_additions(route: Route, headers: Mapping[str, str]) -> Mapping[str, str]:
    """Return the headers without those that the vendor's SDK adds to any call.

    Whoever does not say that it is that SDK is held to the document.
    """
    if SDK_VERSION not in headers:
        return headers
    own = {each["name"].value.lower() for each in route.parameters}
    return {
        name: text
        for name, text in headers.items()
        if name in own or name not in (SDK_VERSION, ADDED)
    }


def _json(text: str | bytes, where: str) -> Any:
    def refuse(constant: str) -> NoReturn:
        raise ValueError(f"{constant} is not JSON")

    try:
        return json.loads(text, parse_constant=refuse)
    except ValueError as error:
        raise Refused(400, f"{where}: {error}") from None


def _opened(media: Node, payload: Any) -> Any:
    """Return what the schema is about: what is in the envelope, where there is one."""
    name: str = media.value.get("x-envelope", "")
    return payload[name] if name and name in payload else payload
