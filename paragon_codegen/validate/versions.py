"""The fields that came with a later version of OpenAPI, by object."""

from __future__ import annotations

ONLY_IN_3_1 = {
    ("OpenAPI", "jsonSchemaDialect"),
    ("OpenAPI", "webhooks"),
    ("Info", "summary"),
    ("License", "identifier"),
    ("Components", "pathItems"),
}

# Fields of OpenAPI 3.2 that documents of 3.1 have already.
READ_FROM_3_2 = {
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
