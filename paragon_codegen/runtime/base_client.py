"""What the sync and the async client share: configuration, copies, credentials."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING, Any, ClassVar, Final, NoReturn, Self, TypeVar

from .credentials import Credential
from .errors import ClosedError, ConfigurationError
from .hosts import BaseHosts
from .operation import Operation, Security
from .options import DEFAULT_OPTIONS, Options, Timeout, with_headers
from .response import DEFAULT_ERROR_FIELDS, ErrorFields
from .sealed import Sealed
from .shared_credentials import Elsewhere, SharedCredential
from .unset import UNSET, Unset

if TYPE_CHECKING:
    from .exchange import Exchange

__all__ = ["BaseClient"]

T = TypeVar("T")

_PACKAGE: Final = __name__.rpartition(".")[0].removesuffix("._runtime")


class BaseClient:
    """What both clients share: configuration, copies, the choice of credentials.

    Args:
        hosts: a URL for each service.
        credentials: security scheme name → credential; None where it is missing.
        options: timeouts, retries, headers, limits.

    Raises:
        ConfigurationError: a credential is none: nobody else's stands in for it.
    """

    _user_agent: ClassVar[str] = _PACKAGE.rpartition(".")[2]
    _error_fields: ClassVar[ErrorFields] = DEFAULT_ERROR_FIELDS
    _credential_help: ClassVar[Mapping[str, str]] = {}
    """Security scheme name → how to give its credential, for messages."""
    _shared_credentials: ClassVar[Mapping[str, SharedCredential]] = {}
    """Security schemes that use the credential of another one."""
    _in_every_path: ClassVar[tuple[str, ...]] = ()
    """Attributes that stand in the path of every call, for `repr`."""

    def __init__(
        self,
        *,
        hosts: BaseHosts,
        credentials: Mapping[str, Credential | None] | None = None,
        options: Options = DEFAULT_OPTIONS,
    ) -> None:
        _check_credentials(credentials or {})
        self._hosts = BaseHosts.checked(hosts)
        self._credentials: Mapping[str, Credential | None] = credentials or {}
        self._options = options
        self._closed = False
        self._owner = True

    @property
    def hosts(self) -> BaseHosts:
        """A URL for each service; what is set counts from the next call on."""
        return self._hosts

    @hosts.setter
    def hosts(self, hosts: BaseHosts) -> None:
        self._hosts = BaseHosts.checked(hosts)

    def _copy(
        self,
        *,
        options: Options | None = None,
        credentials: Mapping[str, Credential | None] | None = None,
    ) -> Self:
        """Return a client with changes that shares this one's connections.

        Closing the copy leaves the connections open; closing the original ends
        them for both. `credentials` replaces only the schemes it names.
        """
        copy = object.__new__(type(self))
        copy.__dict__.update(self.__dict__)
        copy._owner = False
        if options is not None:
            copy._options = options
        if credentials is not None:
            _check_credentials(credentials)
            copy._credentials = {**self._credentials, **credentials}
        return copy

    def with_options(
        self,
        *,
        timeout: float | Timeout | Unset = UNSET,
        max_retries: int | Unset = UNSET,
        headers: Mapping[str, str] | Unset = UNSET,
        max_response_bytes: int | Unset | None = UNSET,
    ) -> Self:
        """Return a copy with other options; it shares the connections.

        Args:
            timeout: seconds for a whole call, or limits for each phase.
            max_retries: attempts after the first one; 0 switches retries off.
            headers: sent with every call, in addition to those sent already.
            max_response_bytes: largest body, as sent and as decompressed; None is
                64 MiB for an answer read whole and no limit for a stream.

        Raises:
            ConfigurationError: one of them cannot work.
        """
        more = Sealed(headers)
        # No error below may show a secret among the locals of its traceback.
        del headers
        options = self._options
        if timeout is not UNSET:
            options = replace(options, timeout=Timeout.of(timeout))
        if max_retries is not UNSET:
            options = replace(options, max_retries=max_retries)
        if max_response_bytes is not UNSET:
            options = replace(options, max_response_bytes=max_response_bytes)
        if more.open() is not UNSET:
            options = with_headers(options, more)
        return self._copy(options=options)

    def _exchange(
        self, operation: Operation[T], *, streamed: bool = False
    ) -> Exchange[T]:
        """Return the state of a new call."""
        if self._closed:
            raise ClosedError("the client is closed; make a new one")
        return _exchange_class()(
            operation,
            self._hosts,
            self._options,
            user_agent=self._user_agent,
            error_fields=self._error_fields,
            streamed=streamed,
        )

    def _select(self, security: Security) -> list[Credential]:
        """Return the credentials of the first alternative that is complete.

        Raises:
            ConfigurationError: none is; says how to give one.
        """
        if not security:
            return []
        for schemes in security:
            found = [self._credential(scheme) for scheme in schemes]
            complete = [credential for credential in found if credential is not None]
            if len(complete) == len(found):
                return complete
        ways = " or ".join(
            " and ".join(dict.fromkeys(self._help(name) for name in schemes))
            for schemes in security
        )
        raise ConfigurationError(f"this call needs a credential: give {ways}")

    def _credential(self, scheme: str) -> Credential | None:
        """Return the credential of a scheme, None where it was not given."""
        shared = self._shared_credentials.get(scheme)
        if shared is None:
            return self._credentials.get(scheme)
        origin = self._credentials.get(shared.scheme)
        return None if origin is None else Elsewhere(origin, shared)

    def _help(self, scheme: str) -> str:
        """Return how to give the credential of a scheme, for messages."""
        shared = self._shared_credentials.get(scheme)
        name = scheme if shared is None else shared.scheme
        return self._credential_help.get(name, name)

    def __repr__(self) -> str:
        """Return the class, what stands in the path of its calls, and its hosts."""
        # A traceback with locals shows it half made as well.
        shown = {name: getattr(self, name, None) for name in self._in_every_path}
        shown["hosts"] = getattr(self, "_hosts", None)
        arguments = ", ".join(f"{name}={value!r}" for name, value in shown.items())
        return f"{type(self).__name__}({arguments})"

    def __reduce__(self) -> NoReturn:
        """Refuse to be pickled: a client holds credentials and connections."""
        raise TypeError(
            f"{type(self).__name__} cannot be pickled or copied; "
            "make one where it is used, or use with_options()"
        )


@cache
def _exchange_class() -> type[Exchange[Any]]:
    """Load what calls take with the first one: who only names a client need not wait."""
    from .exchange import Exchange

    return Exchange


def _check_credentials(credentials: Mapping[str, Credential | None]) -> None:
    """Refuse credentials that were given wrongly, before anything is sent."""
    for each in credentials.values():
        if each is not None:
            each.check()
