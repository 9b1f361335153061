"""The objects of OpenAPI as a table: their fields, and the kinds of these."""

from __future__ import annotations

import re
from collections.abc import Mapping

from paragon_codegen.methods import FURTHER, METHODS
from paragon_codegen.validate.kinds import (
    ANYTHING,
    CALLBACKS,
    DOCS,
    EXAMPLES,
    FLAG,
    HEADERS,
    LINKS,
    MEDIA_TYPES,
    PARAMETERS,
    PATH_ITEM,
    SCHEMA,
    SECURITY,
    SERVERS,
    TEXT,
    TEXTS,
    VERSION,
    Kind,
    ListOf,
    MapOf,
    Object,
    Rule,
)
from paragon_codegen.validate.sdk_objects import SDK_OBJECTS

_COMPONENT_NAME = re.compile(r"[A-Za-z0-9._-]+")
_COMPONENT_EXPECTED = "letters, digits, `.`, `_` and `-`"
_PATH = re.compile(r"/.*", re.DOTALL)
_FURTHER = re.compile(
    rf"(?!(?:{'|'.join(METHODS)})\Z)[!#$%&'*+.^_`|~0-9A-Za-z-]+", re.IGNORECASE
)
_STATUS = re.compile(r"[1-5][0-9][0-9]|[1-5]XX|default")


def _section(name: str) -> MapOf:
    return MapOf(Object(name, reference=True), _COMPONENT_NAME, _COMPONENT_EXPECTED)


COMPONENTS: Mapping[str, Kind] = {
    "schemas": MapOf(SCHEMA, _COMPONENT_NAME, _COMPONENT_EXPECTED),
    "responses": _section("Response"),
    "parameters": _section("Parameter"),
    "examples": _section("Example"),
    "requestBodies": _section("RequestBody"),
    "headers": _section("Header"),
    "securitySchemes": _section("SecurityScheme"),
    "links": _section("Link"),
    "callbacks": _section("Callback"),
    "pathItems": _section("PathItem"),
    "mediaTypes": _section("MediaType"),
}

_SHAPED: Mapping[str, Kind] = {
    "description": TEXT,
    "required": FLAG,
    "deprecated": FLAG,
    "allowEmptyValue": FLAG,
    "style": TEXT,
    "explode": FLAG,
    "allowReserved": FLAG,
    "schema": SCHEMA,
    "example": ANYTHING,
    "examples": EXAMPLES,
    "content": MEDIA_TYPES,
}

OBJECTS: Mapping[str, Rule] = {
    "OpenAPI": Rule(
        "OpenAPI",
        {
            "openapi": TEXT,
            "info": Object("Info"),
            "jsonSchemaDialect": TEXT,
            "servers": SERVERS,
            "paths": Object("Paths"),
            "webhooks": MapOf(PATH_ITEM),
            "components": Object("Components"),
            "security": SECURITY,
            "tags": ListOf(Object("Tag")),
            "externalDocs": DOCS,
            "x-sdk-methods": Object("SdkMethods"),
        },
        required=("openapi", "info"),
    ),
    "Info": Rule(
        "Info",
        {
            "title": TEXT,
            "summary": TEXT,
            "description": TEXT,
            "termsOfService": TEXT,
            "contact": Object("Contact"),
            "license": Object("License"),
            "version": VERSION,
        },
        required=("title",),
        expected=("version",),
    ),
    "Contact": Rule("Contact", {"name": TEXT, "url": TEXT, "email": TEXT}),
    "License": Rule(
        "License",
        {"name": TEXT, "identifier": TEXT, "url": TEXT},
        expected=("name",),
    ),
    "Server": Rule(
        "Server",
        {
            "url": TEXT,
            "description": TEXT,
            "variables": MapOf(Object("ServerVariable")),
        },
        required=("url",),
    ),
    "ServerVariable": Rule(
        "Server Variable",
        {"enum": TEXTS, "default": TEXT, "description": TEXT},
    ),
    "Components": Rule("Components", COMPONENTS),
    "Paths": Rule(
        "Paths", others=MapOf(PATH_ITEM, _PATH, "a path, beginning with a slash")
    ),
    "PathItem": Rule(
        "Path Item",
        {
            "$ref": TEXT,
            "summary": TEXT,
            "description": TEXT,
            "servers": SERVERS,
            "parameters": PARAMETERS,
            **dict.fromkeys(METHODS, Object("Operation")),
            FURTHER: Object("FurtherOperations"),
        },
    ),
    "FurtherOperations": Rule(
        "Additional Operations",
        others=MapOf(
            Object("Operation"), _FURTHER, "a method that has no field of its own"
        ),
        extensible=False,
    ),
    "Operation": Rule(
        "Operation",
        {
            "tags": TEXTS,
            "summary": TEXT,
            "description": TEXT,
            "externalDocs": DOCS,
            "operationId": TEXT,
            "parameters": PARAMETERS,
            "requestBody": Object("RequestBody", reference=True),
            "responses": Object("Responses"),
            "callbacks": CALLBACKS,
            "deprecated": FLAG,
            "security": SECURITY,
            "servers": SERVERS,
            "x-alternatives": ListOf(Object("Operation")),
        },
        expected=("responses",),
    ),
    "ExternalDocs": Rule(
        "External Documentation",
        {"description": TEXT, "url": TEXT},
        expected=("url",),
    ),
    "Parameter": Rule(
        "Parameter", {"name": TEXT, "in": TEXT, **_SHAPED}, required=("name", "in")
    ),
    "Header": Rule("Header", _SHAPED),
    "RequestBody": Rule(
        "Request Body",
        {"description": TEXT, "content": MEDIA_TYPES, "required": FLAG},
        required=("content",),
    ),
    "MediaType": Rule(
        "Media Type",
        {
            "schema": SCHEMA,
            "itemSchema": SCHEMA,
            "example": ANYTHING,
            "examples": EXAMPLES,
            "encoding": MapOf(Object("Encoding")),
        },
    ),
    "Encoding": Rule(
        "Encoding",
        {
            "contentType": TEXT,
            "headers": HEADERS,
            "style": TEXT,
            "explode": FLAG,
            "allowReserved": FLAG,
        },
    ),
    "Responses": Rule(
        "Responses",
        others=MapOf(
            Object("Response", reference=True),
            _STATUS,
            'a status such as "200", a range such as "2XX", or "default"',
        ),
    ),
    "Response": Rule(
        "Response",
        {
            "description": TEXT,
            "headers": HEADERS,
            "content": MEDIA_TYPES,
            "links": LINKS,
        },
        expected=("description",),
    ),
    "Callback": Rule("Callback", others=MapOf(PATH_ITEM)),
    "Example": Rule(
        "Example",
        {
            "summary": TEXT,
            "description": TEXT,
            "value": ANYTHING,
            "externalValue": TEXT,
        },
    ),
    "Link": Rule(
        "Link",
        {
            "operationRef": TEXT,
            "operationId": TEXT,
            "parameters": MapOf(ANYTHING),
            "requestBody": ANYTHING,
            "description": TEXT,
            "server": Object("Server"),
        },
    ),
    "Tag": Rule(
        "Tag",
        {"name": TEXT, "description": TEXT, "externalDocs": DOCS},
        required=("name",),
    ),
    "SecurityScheme": Rule(
        "Security Scheme",
        {
            "type": TEXT,
            "description": TEXT,
            "name": TEXT,
            "in": TEXT,
            "scheme": TEXT,
            "bearerFormat": TEXT,
            "flows": Object("OAuthFlows"),
            "openIdConnectUrl": TEXT,
        },
        required=("type",),
    ),
    "OAuthFlows": Rule(
        "OAuth Flows",
        {
            "implicit": Object("OAuthFlow"),
            "password": Object("OAuthFlow"),
            "clientCredentials": Object("OAuthFlow"),
            "authorizationCode": Object("OAuthFlow"),
        },
    ),
    "OAuthFlow": Rule(
        "OAuth Flow",
        {
            "authorizationUrl": TEXT,
            "tokenUrl": TEXT,
            "refreshUrl": TEXT,
            "scopes": MapOf(TEXT),
        },
        expected=("scopes",),
    ),
    "SecurityRequirement": Rule(
        "Security Requirement", others=MapOf(TEXTS), extensible=False
    ),
    "Discriminator": Rule(
        "Discriminator",
        {"propertyName": TEXT, "mapping": MapOf(TEXT)},
        required=("propertyName",),
    ),
    "Xml": Rule(
        "XML",
        {
            "name": TEXT,
            "namespace": TEXT,
            "prefix": TEXT,
            "attribute": FLAG,
            "wrapped": FLAG,
        },
    ),
    "Schema": Rule("Schema"),
    **SDK_OBJECTS,
}
