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

_FLOWS = (
    "implicit",
    "password",
    "clientCredentials",
    "authorizationCode",
    "deviceAuthorization",
)
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


def _texts(*names: str) -> Mapping[str, Kind]:
    return dict.fromkeys(names, TEXT)


_SHAPED: Mapping[str, Kind] = {
    "description": TEXT,
    "required": FLAG,
    "deprecated": FLAG,
    "style": TEXT,
    "explode": FLAG,
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
            "x-hosts": SERVERS,
            "x-sdk-methods": Object("SdkMethods"),
        },
        required=("openapi", "info"),
    ),
    "Info": Rule(
        "Info",
        {
            **_texts("title", "summary", "description", "termsOfService"),
            "contact": Object("Contact"),
            "license": Object("License"),
            "version": VERSION,
        },
        required=("title",),
        expected=("version",),
    ),
    "Contact": Rule("Contact", _texts("name", "url", "email")),
    "License": Rule(
        "License",
        _texts("name", "identifier", "url"),
        expected=("name",),
    ),
    "Server": Rule(
        "Server",
        {
            **_texts("url", "description", "name"),
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
            **_texts("$ref", "summary", "description"),
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
            **_texts("summary", "description", "operationId"),
            "externalDocs": DOCS,
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
        _texts("description", "url"),
        expected=("url",),
    ),
    "Parameter": Rule(
        "Parameter",
        {
            **_texts("name", "in"),
            "allowEmptyValue": FLAG,
            "allowReserved": FLAG,
            **_SHAPED,
        },
        required=("name", "in"),
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
            **_texts("summary", "description"),
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
            **_texts("summary", "description", "serializedValue", "externalValue"),
            "value": ANYTHING,
            "dataValue": ANYTHING,
        },
    ),
    "Link": Rule(
        "Link",
        {
            **_texts("operationRef", "operationId", "description"),
            "parameters": MapOf(ANYTHING),
            "requestBody": ANYTHING,
            "server": Object("Server"),
        },
    ),
    "Tag": Rule(
        "Tag",
        {
            **_texts("name", "summary", "description", "parent", "kind"),
            "externalDocs": DOCS,
        },
        required=("name",),
    ),
    "SecurityScheme": Rule(
        "Security Scheme",
        {
            **_texts("type", "description", "name", "in", "scheme", "bearerFormat"),
            **_texts("openIdConnectUrl", "oauth2MetadataUrl"),
            "flows": Object("OAuthFlows"),
            "deprecated": FLAG,
        },
        required=("type",),
    ),
    "OAuthFlows": Rule(
        "OAuth Flows",
        dict.fromkeys(_FLOWS, Object("OAuthFlow")),
    ),
    "OAuthFlow": Rule(
        "OAuth Flow",
        {
            **_texts("authorizationUrl", "deviceAuthorizationUrl"),
            **_texts("tokenUrl", "refreshUrl"),
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
            **_texts("nodeType", "name", "namespace", "prefix"),
            "attribute": FLAG,
            "wrapped": FLAG,
        },
    ),
    "Schema": Rule("Schema"),
    **SDK_OBJECTS,
}
