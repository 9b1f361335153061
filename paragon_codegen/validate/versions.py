"""The fields that came with a later version of OpenAPI, by object."""

from __future__ import annotations

from collections.abc import Mapping

__all__ = ["SINCE", "UNSUPPORTED", "later_version"]

_IN_3_1 = (
    ("OpenAPI", "jsonSchemaDialect"),
    ("OpenAPI", "webhooks"),
    ("Info", "summary"),
    ("License", "identifier"),
    ("Components", "pathItems"),
)
_IN_3_2 = (
    ("Server", "name"),
    ("Components", "mediaTypes"),
    ("PathItem", "query"),
    ("PathItem", "additionalOperations"),
    ("MediaType", "itemSchema"),
    ("Response", "summary"),
    ("Example", "dataValue"),
    ("Example", "serializedValue"),
    ("Tag", "summary"),
    ("Tag", "parent"),
    ("Tag", "kind"),
    ("Xml", "nodeType"),
    ("SecurityScheme", "oauth2MetadataUrl"),
    ("SecurityScheme", "deprecated"),
    ("OAuthFlows", "deviceAuthorization"),
    ("OAuthFlow", "deviceAuthorizationUrl"),
)

SINCE: Mapping[tuple[str, str], str] = {
    **dict.fromkeys(_IN_3_1, "3.1"),
    **dict.fromkeys(_IN_3_2, "3.2"),
}
"""The version that has a field first; documents of older ones have it already."""

UNSUPPORTED = {
    ("OpenAPI", "$self"),
    ("MediaType", "itemEncoding"),
    ("MediaType", "prefixEncoding"),
    ("Encoding", "encoding"),
    ("Encoding", "itemEncoding"),
    ("Encoding", "prefixEncoding"),
    ("Discriminator", "defaultMapping"),
}
"""Fields of OpenAPI 3.2 that say something about requests and answers, and are not read."""


def later_version(name: str, key: str, version: str) -> str:
    """The later version of OpenAPI that a field comes with; empty when there is none.

    Args:
        name: an object, by its key in `OBJECTS`.
        key: one of its fields.
        version: of the document.
    """
    first = SINCE.get((name, key), "")
    return first if first > version else ""
