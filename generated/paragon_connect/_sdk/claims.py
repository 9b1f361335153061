# Copied by paragon-codegen from behaviour claims.py; edit that and run "paragon-codegen generate".
# flake8: noqa
# ruff: noqa: PGH004
# pylint: skip-file
# isort: skip_file
# fmt: off

"""What a user token says, read without a key: nothing here proves who signed it."""

from __future__ import annotations

import base64
import re
import time
import warnings
from typing import Any, Final, NamedTuple

from .._runtime.errors import ConfigurationError, DecodeError
from .._runtime.json_data import is_object
from .._runtime.json_text import parse_json
from .._runtime.secret import Secret
from .._runtime.settings import required_setting
from .._runtime.unset import UNSET, Unset
from ..models.token import UserTokenClaims
from .instances import instance_host
from .permission_scopes import check_scopes

__all__ = [
    "CLOUD",
    "audience_of",
    "check_not_expired",
    "check_present",
    "check_user_token",
    "read_claims",
]

CLOUD: Final = "useparagon.com"
"""The host that audiences name, unless the instance is your own."""

_JWT: Final = re.compile(r"([\w-]+)=*\.([\w-]+)=*\.([\w-]*)=*", re.ASCII)
_ALGORITHM: Final = re.compile(r"[A-Z]{2}\d{3}", re.ASCII)
_REQUIRED: Final = ("sub", "iat", "exp")
_LATEST: Final = 1e11
"""No sensible end in seconds is later; milliseconds of our days are."""

_NO_JWT: Final = (
    "the user token is no JWT: three parts of base64url text with dots between them, "
    "without 'Bearer ' before it and without quotes around it"
)
_ENCRYPTED: Final = (
    "the user token is an encrypted JWT (five parts): Paragon takes a signed one. "
    "Auth0 issues such a token when no audience was asked for; use the ID token"
)
_UNSIGNED: Final = "the user token is not signed: Paragon takes RS256 alone"
_SHARED_SECRET: Final = (
    "the user token is signed with {}, a shared secret: Paragon takes RS256 alone. "
    "Sign with the private key of your project (UserTokenSigner), or set your "
    "identity provider to RS256"
)
_OTHER_ALGORITHM: Final = "the user token is not signed with RS256, as Paragon asks"


class _Jwt(NamedTuple):
    """A token taken apart; the signature itself is left behind."""

    header: dict[str, Any]
    payload: dict[str, Any]
    signed: bool


def audience_of(project_id: str, host: str = CLOUD) -> str:
    """Return the audience that tokens for a project name.

    Args:
        project_id: Id of the Paragon project.
        host: Host name of an instance of your own, or the address of its dashboard.
    """
    return f"{instance_host(host)}/{project_id}"


def read_claims(token: str) -> UserTokenClaims:
    """Return what a user token says, expired or not; its signature is not verified.

    Claims that are not what they should be stay in `extra`, but for those that a
    client cannot do without: `sub` (older tokens call it `id`) and `exp`.

    Args:
        token: The token, of whatever issuer.

    Raises:
        ConfigurationError: It is no signed JWT, or `sub` or `exp` is missing.
    """
    secret = _secret(token)
    # No frame of a raised error may hold the plain token: it goes before anything fails.
    del token
    return _leniently_read(_taken_apart(secret).payload)


def check_present(token: Secret) -> UserTokenClaims:
    """Return the claims of the token in use, refused when it cannot work.

    It asks no more than the official SDK does: a JWT of a user that has not expired.

    Args:
        token: The token, of whatever issuer.

    Raises:
        ConfigurationError: As `read_claims` and `check_not_expired` do.
    """
    claims = _leniently_read(_taken_apart(token).payload)
    check_not_expired(claims)
    return claims


def check_not_expired(claims: UserTokenClaims, *, leeway: float = 0.0) -> None:
    """Refuse the claims of a token that has ended.

    Args:
        claims: What the token says.
        leeway: Seconds for which an expired token still passes.

    Raises:
        ConfigurationError: The token has expired.
    """
    late = time.time() - claims.exp
    if late >= leeway:
        raise ConfigurationError(f"the user token expired {late:.0f} seconds ago")


def check_user_token(
    token: str,
    *,
    project_id: str | Unset = UNSET,
    host: str = CLOUD,
    leeway: float = 0.0,
) -> UserTokenClaims:
    """Return the claims of a user token that Paragon can take.

    It finds the mistakes that are made when tokens are signed elsewhere. Only
    Paragon can verify the signature.

    Args:
        token: The token.
        project_id: The project that the token must be for. Left out, any
            audience passes, as the tokens of Firebase and Auth0 need; None and
            empty text are mistakes.
        host: Host name of an instance of your own, or the address of its dashboard.
        leeway: Seconds for which an expired token still passes.

    Raises:
        ConfigurationError: It is no JWT, not signed with RS256, has expired, lacks
            `sub`, `iat` or `exp`, has claims of a wrong form, or another audience.

    Warns:
        UserWarning: It names no audience, which most of Paragon does without.
    """
    secret = _secret(token)
    del token
    jwt = _taken_apart(secret)
    problem = _algorithm_problem(jwt)
    if problem:
        raise ConfigurationError(problem)
    claims = _strictly_read(jwt.payload)
    check_not_expired(claims, leeway=leeway)
    if project_id is not UNSET:
        project = required_setting("project_id", project_id, "")
        _check_audience(claims, audience_of(project, host))
    return claims


def _secret(token: object) -> Secret:
    """Return the token as a Secret; what is no text becomes an empty one."""
    return Secret(token if isinstance(token, str) else "")


def _taken_apart(token: Secret) -> _Jwt:
    """Return header and payload of a token.

    Raises:
        ConfigurationError: It is no signed JWT.
    """
    if token.reveal().count(".") == 4:
        raise ConfigurationError(_ENCRYPTED)
    jwt = _jwt(token)
    if jwt is None:
        raise ConfigurationError(_NO_JWT)
    return jwt


def _jwt(token: Secret) -> _Jwt | None:
    """Return header and payload of a token, None when it is no JWT."""
    found = _JWT.fullmatch(token.reveal())
    if found is None:
        return None
    header, payload = _json_object(found[1]), _json_object(found[2])
    if header is None or payload is None:
        return None
    return _Jwt(header, payload, signed=bool(found[3]))


def _json_object(part: str) -> dict[str, Any] | None:
    """Return the JSON object in a part of a token, None when there is none."""
    try:
        value = parse_json(base64.urlsafe_b64decode(part + "=" * (-len(part) % 4)))
    except (ValueError, DecodeError):
        return None
    return value if is_object(value) else None


def _algorithm_problem(jwt: _Jwt) -> str:
    """Return what is wrong with the algorithm, nothing when it is RS256."""
    name = jwt.header.get("alg", "none")
    if not jwt.signed or str(name).lower() == "none":
        return _UNSIGNED
    if name == "RS256":
        return ""
    # A header may hold anything at all: only what looks like a name is repeated.
    if isinstance(name, str) and name[:2] == "HS" and _ALGORITHM.fullmatch(name):
        return _SHARED_SECRET.format(name)
    return _OTHER_ALGORITHM


def _leniently_read(payload: dict[str, Any]) -> UserTokenClaims:
    """Return the claims; what does not fit stands in `extra`."""
    others = {name: value for name, value in payload.items() if name != "exp"}
    sub = others.pop("sub", None) or payload.get("id")
    exp = payload.get("exp")
    if not isinstance(sub, str) or not sub:
        raise ConfigurationError(f"{_lacks('sub')}: the id of the user, as text")
    if isinstance(exp, bool) or not isinstance(exp, int | float):
        raise ConfigurationError(f"{_lacks('exp')}: its end, in seconds since 1970")
    try:
        return UserTokenClaims.from_dict({**others, "sub": sub, "exp": exp})
    except DecodeError:
        return UserTokenClaims(sub=sub, exp=exp, extra=others)


def _strictly_read(payload: dict[str, Any]) -> UserTokenClaims:
    """Return the claims, all of them as they should be."""
    missing = [name for name in _REQUIRED if payload.get(name) in (None, "")]
    if missing:
        raise ConfigurationError(_lacks(*missing))
    try:
        claims = UserTokenClaims.from_dict(payload)
    except DecodeError as error:
        problem = f"{error.message} @ {error.path}"
    else:
        check_scopes(payload)
        if claims.exp < _LATEST:
            return claims
        problem = "`exp` counts seconds since 1970, not milliseconds"
    raise ConfigurationError(f"the user token has a claim that does not fit: {problem}")


def _check_audience(claims: UserTokenClaims, expected: str) -> None:
    """Refuse a token for somebody else; warn where it does not say for whom it is."""
    if claims.aud is UNSET:
        warnings.warn(
            f"{_lacks('aud')}, which Managed Sync requires: it should be {expected!r}",
            UserWarning,
            stacklevel=3,
        )
        return
    named = [claims.aud] if isinstance(claims.aud, str) else claims.aud
    if not named:
        raise ConfigurationError(f"{_lacks('aud')}: it should be {expected!r}")
    if expected not in named:
        raise ConfigurationError(
            f"the user token is for another project: its `aud` should be {expected!r}"
        )


def _lacks(*names: str) -> str:
    """Return the message for missing claims."""
    several = "s" if names[1:] else ""
    listed = ", ".join(f"`{name}`" for name in names)
    return f"the user token lacks the claim{several} {listed}"
