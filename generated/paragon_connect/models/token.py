"""Models of the `token` part of the API."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, TypeAlias

from .._runtime.codec import Decoder, as_bool, as_str, later, list_of, map_of, to_json
from .._runtime.model import Mismatch, Model, OpenStrEnum, model, new, unknown_members
from .._runtime.unions import one_of
from .._runtime.unset import UNSET, Unset

__all__ = [
    "PermissionClaims",
    "PermissionGrant",
    "PermissionName",
    "TokenAudience",
    "UserTokenClaims",
    "decode_permission_claims",
    "decode_permission_grant",
    "decode_token_audience",
]


@model
class UserTokenClaims(Model):
    """Claims of a Paragon User Token.

    Source: https://docs.useparagon.com/getting-started/installing-the-connect-sdk
    """

    sub: str
    """Id of the user, or of the company, in your own system."""
    iat: float | Unset
    """When the token was issued, in seconds since 1970. The vendor asks for it; tokens
    from elsewhere may lack it.
    """
    exp: float
    """When the token ends, in seconds since 1970."""
    aud: TokenAudience | Unset
    urn_useparagon_connect_permissions: PermissionClaims | Unset

    __slots__ = {
        "sub": "sub",
        "iat": "iat",
        "exp": "exp",
        "aud": "aud",
        "urn_useparagon_connect_permissions": "urn:useparagon:connect:permissions",
    }

    def __init__(
        self,
        *,
        sub: str,
        iat: float | Unset = UNSET,
        exp: float,
        aud: TokenAudience | Unset = UNSET,
        urn_useparagon_connect_permissions: PermissionClaims | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.sub = sub
        self.iat = iat
        self.exp = exp
        self.aud = aud
        self.urn_useparagon_connect_permissions = urn_useparagon_connect_permissions
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 2
        self.sub = value = data["sub"]
        if type(value) is not str:
            raise Mismatch
        if "iat" in data and (value := data["iat"]) is not None:
            known += 1
            if type(value) is not float and type(value) is not int:
                raise Mismatch
            self.iat = value
        else:
            self.iat = UNSET
        self.exp = value = data["exp"]
        if type(value) is not float and type(value) is not int:
            raise Mismatch
        if "aud" in data and (value := data["aud"]) is not None:
            known += 1
            self.aud = decode_token_audience(value)
        else:
            self.aud = UNSET
        if (
            "urn:useparagon:connect:permissions" in data
            and (value := data["urn:useparagon:connect:permissions"]) is not None
        ):
            known += 1
            self.urn_useparagon_connect_permissions = decode_permission_claims(value)
        else:
            self.urn_useparagon_connect_permissions = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "sub": self.sub,
            "exp": self.exp,
        }
        if self.iat is not UNSET:
            data["iat"] = self.iat
        if self.aud is not UNSET:
            data["aud"] = to_json(self.aud)
        if self.urn_useparagon_connect_permissions is not UNSET:
            data["urn:useparagon:connect:permissions"] = to_json(
                self.urn_useparagon_connect_permissions
            )
        return {**self.extra, **data} if self.extra else data


TokenAudience: TypeAlias = str | list[str]
"""Whom a token is for: `useparagon.com/` and the project id, or the host name of an
on-premise instance instead of useparagon.com. Managed Sync requires it. Tokens from
elsewhere may name several receivers.

Source: https://docs.useparagon.com/getting-started/installing-the-connect-sdk
"""

decode_token_audience: Decoder[TokenAudience] = one_of(
    as_str,
    list_of(as_str),
)


class PermissionName(OpenStrEnum):
    """Name of a permission. The vendor has more than the ones known here.

    Source: https://docs.useparagon.com/apis/api-reference/jwt-permissions
    """

    CREDENTIAL_WRITE = "credential:write"
    ACTIONKIT = "actionkit"


_later_permission_claims: Any = later(lambda: PermissionClaims)
if TYPE_CHECKING:
    PermissionGrant: TypeAlias = "bool | list[PermissionName | str] | PermissionClaims"
    """Everything (`true`), nothing (`false`), named permissions, or grants for narrower
    scopes.

    Source: https://docs.useparagon.com/apis/api-reference/jwt-permissions
    """
else:
    PermissionGrant = bool | list[PermissionName | str] | _later_permission_claims

decode_permission_grant: Decoder[PermissionGrant] = one_of(
    as_bool,
    list_of(PermissionName.decode),
    lambda value: decode_permission_claims(value),
)


PermissionClaims: TypeAlias = dict[str, PermissionGrant]
"""What the holder of a token may do, by scope: `integration:*`, `integration:<type>`,
`credential:*`, `credential:<id>`, `configuration:*` or `configuration:ext:<id>`. A
more specific scope overrides a less specific one. Without this claim everything of
the user is open.

Source: https://docs.useparagon.com/apis/api-reference/jwt-permissions
"""

decode_permission_claims: Decoder[PermissionClaims] = map_of(decode_permission_grant)
