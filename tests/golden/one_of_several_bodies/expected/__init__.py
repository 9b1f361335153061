"""Golden: a typed client."""

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
    from .async_client import AsyncClient
    from .client import Client
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
    "AsyncClient",
    "AsyncRenewing",
    "AsyncStreamedResponse",
    "Attempt",
    "AttemptResult",
    "BadRequest",
    "Client",
    "ClientError",
    "ClosedError",
    "ConfigurationError",
    "Conflict",
    "ConnectionFailed",
    "DecodeError",
    "Event",
    "Forbidden",
    "Hosts",
    "Limits",
    "NotFound",
    "Observer",
    "Operation",
    "ProviderError",
    "RateLimited",
    "RawResponse",
    "Renewing",
    "ResponseTooLarge",
    "RetryBudget",
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
]

_MODULES = {
    "AsyncClient": ".async_client",
    "AsyncRenewing": "._runtime.renewing",
    "AsyncStreamedResponse": "._runtime.async_streamed",
    "Attempt": "._runtime.observing",
    "AttemptResult": "._runtime.observing",
    "BadRequest": ".errors",
    "Client": ".client",
    "ClientError": ".errors",
    "ClosedError": ".errors",
    "ConfigurationError": ".errors",
    "Conflict": ".errors",
    "ConnectionFailed": ".errors",
    "DecodeError": ".errors",
    "Event": "._runtime.events",
    "Forbidden": ".errors",
    "Hosts": ".hosts",
    "Limits": "._runtime.options",
    "NotFound": ".errors",
    "Observer": "._runtime.observing",
    "Operation": "._runtime.operation",
    "ProviderError": ".errors",
    "RateLimited": ".errors",
    "RawResponse": "._runtime.response",
    "Renewing": "._runtime.renewing",
    "ResponseTooLarge": ".errors",
    "RetryBudget": "._runtime.budget",
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
