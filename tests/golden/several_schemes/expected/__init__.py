"""Golden: a typed client."""

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
    from .async_client import AsyncShop
    from .client import Shop
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
        ShopError,
        StatusError,
        TimedOut,
        Unauthorized,
        UnprocessableEntity,
    )
    from .hosts import Hosts
__all__ = [
    "AsyncRenewing",
    "AsyncShop",
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
    "Shop",
    "ShopError",
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
    "AsyncRenewing": "._runtime.renewing",
    "AsyncShop": ".async_client",
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
    "Shop": ".client",
    "ShopError": ".errors",
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
