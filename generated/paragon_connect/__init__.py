"""Paragon Connect API: a typed client.

What Paragon documents of the API that its JavaScript SDK stands on, and what the SDK
uses beyond that, marked with `x-undocumented`. It also describes the objects that
the SDK hands out: inputs, data sources, stages of an install flow, options and
events. Written by hand from the vendor's public documents; the vendor has no part in
it.
"""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ._runtime.async_streamed import AsyncStreamedResponse
    from ._runtime.budget import RetryBudget
    from ._runtime.events import Event
    from ._runtime.observing import Attempt, AttemptResult, Observer
    from ._runtime.operation import Operation
    from ._runtime.options import Limits, Timeout
    from ._runtime.renewing import AsyncRenewing, Renewing
    from ._runtime.response import RawResponse
    from ._runtime.streamed import StreamedResponse
    from ._runtime.telemetry import TelemetryObserver
    from ._runtime.unset import UNSET, Unset
    from ._sdk.claims import check_user_token, read_claims
    from ._sdk.data_sources import Dropdown, FieldMapping, IntegrationSources
    from ._sdk.errors import (
        ConfigurationNotFoundError,
        CredentialNotFoundError,
        CredentialNotValidError,
        FeatureNotAvailableError,
        HeadlessModeNotEnabledError,
        InputsRequiredError,
        IntegrationAlreadyInstalledError,
        IntegrationNotFoundError,
        IntegrationNotInstalledError,
        NoActiveInstallFlowError,
        OAuthBlockedError,
        OAuthTimeoutError,
        OptionError,
        ResourceNotFoundError,
        SdkError,
        UserNotAuthenticatedError,
        WorkflowNotEnabledError,
        WorkflowNotFoundError,
    )
    from ._sdk.token_provider import UserTokenProvider
    from ._sdk.tokens import UserTokenSigner, sign_user_token
    from .async_client import AsyncParagon
    from .client import Paragon
    from .errors import (
        BadRequest,
        ClientError,
        ClosedError,
        ConfigurationError,
        Conflict,
        ConnectionFailed,
        DecodeError,
        Forbidden,
        NotFound,
        ParagonError,
        ProviderError,
        RateLimited,
        ResponseTooLarge,
        ServerError,
        StatusError,
        TimedOut,
        Unauthorized,
        UnprocessableEntity,
    )
    from .hosts import Hosts
__all__ = [
    "AsyncParagon",
    "AsyncRenewing",
    "AsyncStreamedResponse",
    "Attempt",
    "AttemptResult",
    "BadRequest",
    "ClientError",
    "ClosedError",
    "ConfigurationError",
    "ConfigurationNotFoundError",
    "Conflict",
    "ConnectionFailed",
    "CredentialNotFoundError",
    "CredentialNotValidError",
    "DecodeError",
    "Dropdown",
    "Event",
    "FeatureNotAvailableError",
    "FieldMapping",
    "Forbidden",
    "HeadlessModeNotEnabledError",
    "Hosts",
    "InputsRequiredError",
    "IntegrationAlreadyInstalledError",
    "IntegrationNotFoundError",
    "IntegrationNotInstalledError",
    "IntegrationSources",
    "Limits",
    "NoActiveInstallFlowError",
    "NotFound",
    "OAuthBlockedError",
    "OAuthTimeoutError",
    "Observer",
    "Operation",
    "OptionError",
    "Paragon",
    "ParagonError",
    "ProviderError",
    "RateLimited",
    "RawResponse",
    "Renewing",
    "ResourceNotFoundError",
    "ResponseTooLarge",
    "RetryBudget",
    "SdkError",
    "ServerError",
    "StatusError",
    "StreamedResponse",
    "TelemetryObserver",
    "TimedOut",
    "Timeout",
    "UNSET",
    "Unauthorized",
    "UnprocessableEntity",
    "Unset",
    "UserNotAuthenticatedError",
    "UserTokenProvider",
    "UserTokenSigner",
    "WorkflowNotEnabledError",
    "WorkflowNotFoundError",
    "check_user_token",
    "read_claims",
    "sign_user_token",
]

_MODULES = {
    "AsyncParagon": ".async_client",
    "AsyncRenewing": "._runtime.renewing",
    "AsyncStreamedResponse": "._runtime.async_streamed",
    "Attempt": "._runtime.observing",
    "AttemptResult": "._runtime.observing",
    "BadRequest": ".errors",
    "ClientError": ".errors",
    "ClosedError": ".errors",
    "ConfigurationError": ".errors",
    "ConfigurationNotFoundError": "._sdk.errors",
    "Conflict": ".errors",
    "ConnectionFailed": ".errors",
    "CredentialNotFoundError": "._sdk.errors",
    "CredentialNotValidError": "._sdk.errors",
    "DecodeError": ".errors",
    "Dropdown": "._sdk.data_sources",
    "Event": "._runtime.events",
    "FeatureNotAvailableError": "._sdk.errors",
    "FieldMapping": "._sdk.data_sources",
    "Forbidden": ".errors",
    "HeadlessModeNotEnabledError": "._sdk.errors",
    "Hosts": ".hosts",
    "InputsRequiredError": "._sdk.errors",
    "IntegrationAlreadyInstalledError": "._sdk.errors",
    "IntegrationNotFoundError": "._sdk.errors",
    "IntegrationNotInstalledError": "._sdk.errors",
    "IntegrationSources": "._sdk.data_sources",
    "Limits": "._runtime.options",
    "NoActiveInstallFlowError": "._sdk.errors",
    "NotFound": ".errors",
    "OAuthBlockedError": "._sdk.errors",
    "OAuthTimeoutError": "._sdk.errors",
    "Observer": "._runtime.observing",
    "Operation": "._runtime.operation",
    "OptionError": "._sdk.errors",
    "Paragon": ".client",
    "ParagonError": ".errors",
    "ProviderError": ".errors",
    "RateLimited": ".errors",
    "RawResponse": "._runtime.response",
    "Renewing": "._runtime.renewing",
    "ResourceNotFoundError": "._sdk.errors",
    "ResponseTooLarge": ".errors",
    "RetryBudget": "._runtime.budget",
    "SdkError": "._sdk.errors",
    "ServerError": ".errors",
    "StatusError": ".errors",
    "StreamedResponse": "._runtime.streamed",
    "TelemetryObserver": "._runtime.telemetry",
    "TimedOut": ".errors",
    "Timeout": "._runtime.options",
    "UNSET": "._runtime.unset",
    "Unauthorized": ".errors",
    "UnprocessableEntity": ".errors",
    "Unset": "._runtime.unset",
    "UserNotAuthenticatedError": "._sdk.errors",
    "UserTokenProvider": "._sdk.token_provider",
    "UserTokenSigner": "._sdk.tokens",
    "WorkflowNotEnabledError": "._sdk.errors",
    "WorkflowNotFoundError": "._sdk.errors",
    "check_user_token": "._sdk.claims",
    "read_claims": "._sdk.claims",
    "sign_user_token": "._sdk.tokens",
}


def __getattr__(name: str) -> object:
    """Load what is asked for, not more: importing the package costs nothing."""
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    value: object = getattr(import_module(_MODULES[name], __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    """Return the public names."""
    return __all__
