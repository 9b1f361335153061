# Copied by paragon-codegen from behaviour tokens.py; edit that and run "paragon-codegen generate".
# flake8: noqa
# ruff: noqa: PGH004
# pylint: skip-file
# isort: skip_file
# fmt: off

"""Signs Paragon User Tokens, and renews them for a client.

PyJWT and cryptography are needed, and loaded when a signer is made: they come with
``pip install "pyjwt[crypto]"``.

Source: https://docs.useparagon.com/getting-started/installing-the-connect-sdk
"""

from __future__ import annotations

import json
import re
import time
from collections.abc import Mapping
from typing import Any, Final, NoReturn

from .._runtime.errors import ConfigurationError, DecodeError
from .._runtime.json_text import dump_json
from .._runtime.secret import Secret
from .._runtime.settings import required_setting
from .._runtime.unset import UNSET, Unset
from ..models.token import PermissionClaims, UserTokenClaims
from .claims import CLOUD, audience_of
from .permission_scopes import check_scopes
from .signing_key import key_text, load_signing_key, pyjwt
from .token_provider import Issued, UserTokenProvider

__all__ = [
    "LONGEST_LIFETIME",
    "UserTokenSigner",
    "sign_user_token",
]

LONGEST_LIFETIME: Final = 30 * 24 * 3600
"""Seconds. Nobody can take a token back, and an hour in milliseconds is longer."""

_PERMISSIONS: Final = "urn:useparagon:connect:permissions"
_ARGUMENTS: Final[Mapping[str, str]] = {
    "sub": "user_id=",
    "iat": "no argument: it is the present time",
    "exp": "lifetime=",
    "aud": "host= or audience=",
    _PERMISSIONS: "permissions=",
}
_PROJECT_ID: Final = re.compile(r"[\w.~-]+", re.ASCII)
_LONGEST_MARGIN: Final = 300.0


class UserTokenSigner:
    """Signs tokens for the users of a project, with RS256.

    Make one when your program starts: a key that does not fit is found then.
    """

    __slots__ = ("_audience", "_headers", "_key", "_lifetime")

    def __init__(
        self,
        *,
        project_id: str | Unset = UNSET,
        signing_key: str | bytes | Unset = UNSET,
        lifetime: float = 3600.0,
        host: str = CLOUD,
        audience: str | Unset = UNSET,
        key_id: str | None = None,
    ) -> None:
        """Read the key.

        Args:
            project_id: Id of the Paragon project. Default: `PARAGON_PROJECT_ID` of
                the environment.
            signing_key: The private key of the dashboard's Settings > SDK Setup, as
                PEM; escaped line ends do no harm. Default: `PARAGON_SIGNING_KEY` of
                the environment.
            lifetime: Seconds until a token expires, 30 days at most.
            host: Host name of an instance of your own, or the address of its dashboard.
            audience: What `aud` says, in place of host and project id.
            key_id: What the header `kid` says, if you need one.

        Raises:
            ConfigurationError: Something is missing, the key is no RSA key, or
                PyJWT is not installed.
        """
        key = key_text(signing_key)
        # No frame of a raised error may hold the plain key: it goes before anything fails.
        del signing_key
        project = required_setting("project_id", project_id, "PARAGON_PROJECT_ID")
        if not _PROJECT_ID.fullmatch(project):
            raise ConfigurationError("project_id must be the id of the Paragon project")
        self._audience = audience_of(project, host)
        if audience is not UNSET:
            self._audience = required_setting("audience", audience, "")
        self._headers = None if key_id is None else {"kid": key_id}
        self._lifetime = _checked_lifetime(lifetime)
        pyjwt()
        self._key = load_signing_key(key)

    @property
    def audience(self) -> str:
        """What the claim `aud` of its tokens says."""
        return self._audience

    def sign(
        self,
        user_id: str,
        *,
        permissions: PermissionClaims | None = None,
        claims: Mapping[str, Any] | None = None,
    ) -> str:
        """Return a new token.

        Args:
            user_id: Id of the user, or of the company, in your own system.
            permissions: What the holder may do, by scope. Default: everything.
                https://docs.useparagon.com/apis/api-reference/jwt-permissions
            claims: Claims of your own beside these.

        Raises:
            ConfigurationError: The user id is empty, or a claim does not fit.
        """
        content = self._content(user_id, permissions, claims)
        return self._issue(content).token.reveal()

    def provider(
        self,
        user_id: str,
        *,
        permissions: PermissionClaims | None = None,
        claims: Mapping[str, Any] | None = None,
        renew_before: float | None = None,
    ) -> UserTokenProvider:
        """Return a callable that a client takes as `user_token=`.

        Args:
            user_id: Id of the user, or of the company, in your own system.
            permissions: What the holder may do, by scope. Default: everything.
            claims: Claims of your own beside these.
            renew_before: Seconds before its end at which a token is replaced.
                Default: 300, but no more than a fifth of the lifetime.

        Raises:
            ConfigurationError: As `sign`, or `renew_before` is not within the
                lifetime.
        """
        content = self._content(user_id, permissions, claims)
        margin = min(_LONGEST_MARGIN, self._lifetime / 5)
        if renew_before is not None:
            margin = renew_before
        if not 0 <= margin < self._lifetime:
            raise ConfigurationError("renew_before must be within the lifetime")
        kept = self._lifetime - margin
        return UserTokenProvider(user_id, lambda: self._issue(content), kept)

    def _content(
        self,
        user_id: str,
        permissions: PermissionClaims | None,
        claims: Mapping[str, Any] | None,
    ) -> dict[str, Any]:
        """Return all claims but the times: a copy, checked."""
        taken = sorted(_ARGUMENTS.keys() & (claims or {}).keys())
        if taken:
            right = "; ".join(f"{name}: {_ARGUMENTS[name]}" for name in taken)
            raise ConfigurationError(f"claims= cannot set what has its place ({right})")
        content = {**(claims or {}), "sub": _checked_id(user_id), "aud": self._audience}
        if permissions is not None:
            content[_PERMISSIONS] = permissions
        return _checked_content(content)

    def _issue(self, content: Mapping[str, Any]) -> Issued:
        """Sign a token that is valid from now on."""
        passed, now = time.monotonic(), int(time.time())
        payload = {**content, "iat": now, "exp": now + self._lifetime}
        encode = pyjwt().encode
        try:
            token = encode(payload, self._key, algorithm="RS256", headers=self._headers)
            return Issued(Secret(token), now, passed)
        except Exception as error:  # PyJWT's checks of `iss` and `kid` raise various
            problem = f"the user token cannot be signed: {error}"
        raise ConfigurationError(problem)

    def __repr__(self) -> str:
        """Return the audience, never the key."""
        # A traceback with locals shows it half made as well.
        return f"UserTokenSigner(audience={getattr(self, '_audience', None)!r})"

    def __reduce__(self) -> NoReturn:
        """Refuse to be pickled or copied: the key would travel."""
        raise TypeError(
            "a UserTokenSigner cannot be pickled; make one where it is used"
        )


def sign_user_token(
    user_id: str,
    *,
    project_id: str | Unset = UNSET,
    signing_key: str | bytes | Unset = UNSET,
    permissions: PermissionClaims | None = None,
    claims: Mapping[str, Any] | None = None,
    lifetime: float = 3600.0,
    host: str = CLOUD,
    audience: str | Unset = UNSET,
    key_id: str | None = None,
) -> str:
    """Return a Paragon User Token. For more than one, make a `UserTokenSigner`.

    Args:
        user_id: Id of the user, or of the company, in your own system.
        project_id: Id of the Paragon project. Default: `PARAGON_PROJECT_ID` of the
            environment.
        signing_key: The private key, as PEM. Default: `PARAGON_SIGNING_KEY` of the
            environment.
        permissions: What the holder may do, by scope. Default: everything.
        claims: Claims of your own beside these.
        lifetime: Seconds until the token expires, 30 days at most.
        host: Host name of an instance of your own, or the address of its dashboard.
        audience: What `aud` says, in place of host and project id.
        key_id: What the header `kid` says, if you need one.

    Raises:
        ConfigurationError: Something is missing or does not fit.
    """
    key = key_text(signing_key)
    del signing_key
    signer = UserTokenSigner(
        project_id=project_id,
        signing_key=key.reveal(),
        lifetime=lifetime,
        host=host,
        audience=audience,
        key_id=key_id,
    )
    return signer.sign(user_id, permissions=permissions, claims=claims)


def _checked_lifetime(seconds: object) -> int:
    """Return a lifetime that makes sense, in whole seconds."""
    if isinstance(seconds, int | float) and 1 <= seconds <= LONGEST_LIFETIME:
        return int(seconds)
    raise ConfigurationError(
        f"lifetime must be 1 to {LONGEST_LIFETIME} seconds (30 days): {seconds!r}"
    )


def _checked_id(user_id: object) -> str:
    """Return a user id that says something."""
    if isinstance(user_id, str) and user_id.strip():
        return user_id
    raise ConfigurationError(
        "user_id must be text that is not empty; of a number, give str(number)"
    )


def _checked_content(content: dict[str, Any]) -> dict[str, Any]:
    """Return a copy of claims that are JSON and of the right form."""
    try:
        copied: dict[str, Any] = json.loads(dump_json(content))
        UserTokenClaims.from_dict({**copied, "exp": 0})
    except DecodeError as error:
        problem = f"{error.message} @ {error.path}"
    except ConfigurationError as error:
        problem = error.message.partition(": ")[2]
    else:
        check_scopes(copied)
        return copied
    raise ConfigurationError(f"the claims of a user token do not fit: {problem}")
