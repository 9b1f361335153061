"""The objects below `x-sdk-methods` as a table, beside those of OpenAPI."""

from __future__ import annotations

import re
from collections.abc import Mapping

from paragon_codegen.validate.kinds import (
    DOCS,
    FLAG,
    SCHEMA,
    TEXT,
    TEXTS,
    ListOf,
    MapOf,
    Object,
    Rule,
)

_METHOD = re.compile(r"[A-Za-z][A-Za-z0-9]*(\.[A-Za-z][A-Za-z0-9]*)?")
_METHOD_EXPECTED = "letters and digits, with one dot for a method of a group"
_PARAMETERS = ListOf(Object("SdkParameter", reference=True))
_RESULT = Object("SdkResult", reference=True)

SDK_OBJECTS: Mapping[str, Rule] = {
    "SdkMethods": Rule(
        "SDK Methods",
        {
            "state": TEXT,
            "exports": TEXTS,
            "groups": MapOf(Object("SdkGroup")),
            "methods": MapOf(
                Object("SdkMethod", reference=True), _METHOD, _METHOD_EXPECTED
            ),
        },
        required=("state", "methods"),
    ),
    "SdkGroup": Rule(
        "SDK Group", {"description": TEXT, "externalDocs": DOCS, "of": TEXT}
    ),
    "SdkMethod": Rule(
        "SDK Method",
        {
            "summary": TEXT,
            "description": TEXT,
            "externalDocs": DOCS,
            "parameters": _PARAMETERS,
            "result": _RESULT,
            "errors": TEXTS,
            "events": TEXTS,
            "behaviour": TEXT,
            "kind": TEXT,
            "overloads": ListOf(Object("SdkOverload")),
        },
        required=("summary", "behaviour"),
    ),
    "SdkParameter": Rule(
        "SDK Parameter",
        {
            "name": TEXT,
            "required": FLAG,
            "positional": FLAG,
            "description": TEXT,
            "schema": SCHEMA,
            "type": TEXT,
            "asyncType": TEXT,
            "default": TEXT,
            "selects": FLAG,
        },
        required=("name",),
    ),
    "SdkResult": Rule(
        "SDK Result",
        {"description": TEXT, "schema": SCHEMA, "type": TEXT, "makes": TEXT},
    ),
    "SdkOverload": Rule("SDK Overload", {"parameters": _PARAMETERS, "result": _RESULT}),
}
