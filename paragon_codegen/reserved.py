"""Names that emitted code uses for itself, so that no name of a document takes them."""

from __future__ import annotations

__all__ = [
    "ARGUMENTS",
    "BUILDERS",
    "CALLS",
    "CLASSES",
    "CLIENT",
    "CONSTRUCTOR",
    "ERRORS",
    "EXPORTS",
    "IMPORTED",
    "MEMBERS",
    "METHODS",
    "MODELS",
    "MODULES",
    "SDK",
    "SDK_CLASS",
    "SDK_HELPERS",
    "SIGNATURE_ERRORS",
    "VARIABLES",
]

_TYPES = frozenset("str int float bool list tuple dict bytes dt".split())
"""Builtins and a module that annotations need; a name in the same scope would stand for them."""

_HELPERS = frozenset(
    """path_segment path_remainder query_pairs header_pairs cookie_pairs free_headers
    json_text json_body text_body bytes_body form_body styled_field json_field multipart_body
    optional_multipart_body
    field_parts file_parts file_list chosen_body optional_json_body to_json enum_text enum_number written
    written_argument checked list_of map_of or_none
    scalar_of literal_of
    as_any as_null as_str as_int as_float as_bool as_list as_dict as_tuple tuple_of as_scalar
    as_literal as_likely likely map_by as_datetime as_date as_moment as_time as_duration as_uuid as_decimal as_integer
    as_base64 datetime_text date_text moment_text time_text duration_text uuid_text
    decimal_text     integer_text base64_text""".split()
)
"""Functions that the module of operations imports."""

ARGUMENTS = _TYPES | _HELPERS | {"self", "operations"}
"""Arguments of methods and of builders."""

BUILDERS = _TYPES | _HELPERS | {"annotations"}
"""Functions of the module of operations."""

MEMBERS = _TYPES | {"self", "extra", "from_dict", "to_dict", "decode", "classmethod"}
"""Attributes of models."""

METHODS = _TYPES | frozenset(
    """self execute execute_raw stream close aclose with_options with_user with_credentials
    with_raw_response with_streaming_response hosts base_url timeout max_retries
    http_client headers options observers retry_budget credentials property super
    overload""".split()
)
"""Methods of a group of the client."""

CLIENT = METHODS | {"run", "iterate"}
"""Attributes of a client; those that behaviours are run by are never a group's."""

SDK_HELPERS = frozenset({"overload"})
"""Functions that modules of SDK methods import: a module of behaviours would hide them."""

CONSTRUCTOR = CLIENT | frozenset(
    """limits proxy sealed_proxy sealed_headers copy key_credential bearer_credential
    basic_credential call_options chosen_proxy required_setting given all_given""".split()
)
"""Arguments of a client's constructor, and what stands in it."""

CLASSES = frozenset(
    """Any IntegerText Literal Never Self TypeAlias NoneType Model Mismatch UnknownVariant OpenStrEnum
    OpenIntEnum Decoder Unset UNSET Api AsyncApi RawApi
    AsyncRawApi StreamingApi AsyncStreamingApi""".split()
)
"""Classes of the modules of models."""

_ANNOTATIONS = frozenset(
    "Any Decimal IntegerText Literal Mapping Never Sequence UNSET UUID Unset".split()
)
"""Names that any module needs for its annotations."""

_BASES = frozenset(
    """AsyncClient AsyncSdkClient AsyncStreamingClient SdkClient StreamingClient
    SyncClient""".split()
)
"""Classes that clients derive from; a client of that name imports them under another."""

CALLS = _ANNOTATIONS | frozenset(
    """AbstractAsyncContextManager AbstractContextManager AsyncByteSource
    AsyncHttpClient AsyncPager AsyncStreamedResponse AsyncTokenSource BaseAsyncClient
    BaseAsyncStreamingClient BaseStreamingClient BaseSyncClient ByteSource ClassVar
    ErrorFields File Hosts HttpClient Limits Observer Pager Part RawResponse
    RetryBudget Sealed Self SharedCredential StreamedResponse Timeout
    TokenSource""".split()
)
"""Classes that the modules of clients and of their groups import, but for the bases."""

SDK = _ANNOTATIONS | _BASES | {"AsyncIterator", "AsyncWindow", "Iterator", "Window"}
"""Classes that the modules of SDK methods import."""

SDK_CLASS = "SdkMethods"
"""Class of the SDK methods that stand on the client itself."""

IMPORTED = (
    CALLS
    | SDK
    | frozenset(
        "Answers ByCursor ByLink ByNumber Bytes Events Items Json Operation Text".split()
    )
)
"""Classes that modules other than those of models import; a model may be called so."""

MODULES = frozenset(
    """async_client async_raw async_sdk async_streaming client errors hosts models
    operations raw sdk streaming webhooks""".split()
)
"""Modules of a package."""

MODELS = frozenset({"getattr", "globals"})
"""Modules of models: the package that loads them calls these functions itself."""

VARIABLES = _TYPES | frozenset(
    """self cls replace base_url host_name instance_name chosen checked service
    classmethod dataclass""".split()
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

SIGNATURE_ERRORS = ("SignatureError",)
"""Further ones, of a package that reads signed webhooks."""

EXPORTS = frozenset((*ERRORS, *SIGNATURE_ERRORS)) | frozenset(
    """Hosts UNSET Unset Operation RawResponse StreamedResponse AsyncStreamedResponse
    Event Timeout Limits File Part Mapping Any Attempt AsyncPager AsyncRenewing
    AttemptResult Observer Pager Renewing RetryBudget TelemetryObserver
    AsyncWindow Window""".split()
)
"""What a package exports beside its client."""
