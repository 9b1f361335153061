"""The fields that came with a later version of OpenAPI, by object."""

from __future__ import annotations

_ONLY_IN_3_1 = {
    ("OpenAPI", "jsonSchemaDialect"),
    ("OpenAPI", "webhooks"),
    ("Info", "summary"),
    ("License", "identifier"),
    ("Components", "pathItems"),
}

# Fields of OpenAPI 3.2 that documents of 3.1 have already.
_READ_FROM_3_2 = {
    ("MediaType", "itemSchema"),
    ("PathItem", "query"),
    ("PathItem", "additionalOperations"),
    ("Components", "mediaTypes"),
}

# Other fields of OpenAPI 3.2 that say something about requests and responses.
SINCE_3_2 = {
    ("OpenAPI", "$self"),
    ("MediaType", "itemEncoding"),
    ("MediaType", "prefixEncoding"),
    ("Example", "dataValue"),
    ("Example", "serializedValue"),
    ("OAuthFlows", "deviceAuthorization"),
    ("Discriminator", "defaultMapping"),
}


def later_version(name: str, key: str, version: str) -> str:
    """The later version of OpenAPI that a field comes with; empty when there is none.

    Args:
        name: an object, by its key in `OBJECTS`.
        key: one of its fields.
        version: of the document.
    """
    if (name, key) in _READ_FROM_3_2 and version != "3.2":
        return "3.2"
    return "3.1" if (name, key) in _ONLY_IN_3_1 and version == "3.0" else ""
