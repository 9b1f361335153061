"""Lights: a typed client."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ._runtime.budget import RetryBudget
    from ._runtime.observing import Attempt, AttemptResult, Observer
    from ._runtime.operation import Operation
    from ._runtime.options import Limits, Timeout
    from ._runtime.renewing import AsyncRenewing, Renewing
    from ._runtime.response import RawResponse
    from ._runtime.telemetry import TelemetryObserver
    from ._runtime.unset import UNSET, Unset
    from ._sdk.errors import NoSuchRoom
    from ._sdk.scenes import Scene
    from .async_client import AsyncLights
    from .client import Lights
    from .errors import (
        BadRequest,
        ClientError,
        ClosedError,
        ConfigurationError,
        Conflict,
        ConnectionFailed,
        DecodeError,
        Forbidden,
        LightsError,
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
    "AsyncLights",
    "AsyncRenewing",
    "Attempt",
    "AttemptResult",
    "BadRequest",
    "ClientError",
    "ClosedError",
    "ConfigurationError",
    "Conflict",
    "ConnectionFailed",
    "DecodeError",
    "Forbidden",
    "Hosts",
    "Lights",
    "LightsError",
    "Limits",
    "NoSuchRoom",
    "NotFound",
    "Observer",
    "Operation",
    "ProviderError",
    "RateLimited",
    "RawResponse",
    "Renewing",
    "ResponseTooLarge",
    "RetryBudget",
    "Scene",
    "ServerError",
    "StatusError",
    "TelemetryObserver",
    "TimedOut",
    "Timeout",
    "UNSET",
    "Unauthorized",
    "UnprocessableEntity",
    "Unset",
]

_MODULES = {
    "AsyncLights": ".async_client",
    "AsyncRenewing": "._runtime.renewing",
    "Attempt": "._runtime.observing",
    "AttemptResult": "._runtime.observing",
    "BadRequest": ".errors",
    "ClientError": ".errors",
    "ClosedError": ".errors",
    "ConfigurationError": ".errors",
    "Conflict": ".errors",
    "ConnectionFailed": ".errors",
    "DecodeError": ".errors",
    "Forbidden": ".errors",
    "Hosts": ".hosts",
    "Lights": ".client",
    "LightsError": ".errors",
    "Limits": "._runtime.options",
    "NoSuchRoom": "._sdk.errors",
    "NotFound": ".errors",
    "Observer": "._runtime.observing",
    "Operation": "._runtime.operation",
    "ProviderError": ".errors",
    "RateLimited": ".errors",
    "RawResponse": "._runtime.response",
    "Renewing": "._runtime.renewing",
    "ResponseTooLarge": ".errors",
    "RetryBudget": "._runtime.budget",
    "Scene": "._sdk.scenes",
    "ServerError": ".errors",
    "StatusError": ".errors",
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
