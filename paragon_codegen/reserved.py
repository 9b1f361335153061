"""Names that emitted code uses for itself, so that no name of a document takes them."""

from __future__ import annotations

__all__ = [
    "ARGUMENTS",
    "BUILDERS",
    "CLASSES",
    "CLIENT",
    "CONSTRUCTOR",
    "ERRORS",
    "EXPORTS",
    "MEMBERS",
    "METHODS",
    "VARIABLES",
]

_TYPES = frozenset("str int float bool list dict bytes".split())
"""Builtins that annotations need; a name in the same scope would stand for them."""

_HELPERS = frozenset(
    """path_segment path_remainder query_pairs header_pairs cookie_pairs free_headers
    json_text json_body text_body bytes_body form_body form_fields multipart_body
    field_parts file_parts chosen_body optional_json_body to_json checked list_of map_of or_none
    scalar_of literal_of
    as_any as_null as_str as_int as_float as_bool as_list as_dict as_scalar
    as_literal""".split()
)
"""Functions that the module of operations imports."""

ARGUMENTS = _TYPES | _HELPERS | {"self", "operations"}
"""Arguments of methods and of builders."""

BUILDERS = _TYPES | _HELPERS | {"annotations"}
"""Functions of the module of operations."""

MEMBERS = _TYPES | {"self", "extra", "from_dict", "to_dict", "decode", "classmethod"}
"""Attributes of models."""

CLIENT = _TYPES | frozenset(
    """self execute execute_raw stream close aclose with_options with_user with_credentials
    with_raw_response with_streaming_response hosts base_url timeout max_retries
    http_client headers options observers retry_budget credentials property super""".split()
)
"""Attributes of a client."""

CONSTRUCTOR = CLIENT | frozenset(
    """limits proxy sealed_proxy sealed_headers copy key_credential bearer_credential
    basic_credential call_options chosen_proxy required_setting given all_given""".split()
)
"""Arguments of a client's constructor, and what stands in it."""

METHODS = CLIENT
"""Methods of a client and of its groups."""

CLASSES = frozenset(
    """Any Literal Self TypeAlias NoneType Model Mismatch UnknownVariant OpenStrEnum
    OpenIntEnum Decoder Unset UNSET Api AsyncApi RawApi
    AsyncRawApi StreamingApi AsyncStreamingApi""".split()
)
"""Classes of the modules of models."""

VARIABLES = _TYPES | frozenset(
    """self cls replace base_url host_name chosen checked service classmethod
    dataclass""".split()
)
"""Hosts, and the variables of their addresses."""

ERRORS = (
    "BadRequest",
    "ClientError",
    "ClosedError",
    "ConfigurationError",
    "Conflict",
    "ConnectionFailed",
    "DecodeError",
    "Forbidden",
    "NotFound",
    "ProviderError",
    "RateLimited",
    "ResponseTooLarge",
    "ServerError",
    "StatusError",
    "TimedOut",
    "Unauthorized",
    "UnprocessableEntity",
)
"""Classes of errors that a package exports."""

EXPORTS = frozenset(ERRORS) | frozenset(
    """Hosts UNSET Unset Operation RawResponse StreamedResponse AsyncStreamedResponse
    Event Timeout Limits File Part Mapping Any Attempt AsyncRenewing AttemptResult
    Observer Renewing RetryBudget TelemetryObserver""".split()
)
"""What a package exports beside its client."""
