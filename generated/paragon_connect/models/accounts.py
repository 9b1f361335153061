"""Models of the `accounts` part of the API."""

from __future__ import annotations

from typing import Any, Self

from .._runtime.model import Mismatch, Model, OpenStrEnum, model, new, unknown_members
from .._runtime.unset import UNSET, Unset
from .inputs import ConnectInput, decode_connect_input
from .value_sources import KeyedSource

__all__ = [
    "AccountType",
    "AuthenticationScheme",
]


class AuthenticationScheme(OpenStrEnum):
    """How an account proves itself to the provider."""

    BASIC = "basic"
    OAUTH = "oauth"
    OAUTH_CLIENT_CREDENTIAL = "oauth_client_credential"
    SERVICE_ACCOUNT = "service_account"
    OAUTH_APP = "oauth_app"
    IMPERSONATED_APP = "impersonated_app"


@model
class AccountType(Model):
    """A kind of account that a user can choose to connect, such as production or
    sandbox. The vendor's example shows `id` and `accountDescription` alone.

    Source: https://docs.useparagon.com/apis/api-reference#headless-connect-installflow
    """

    id: str
    """Id to choose the account type with, such as `default`, `sandbox` or
    `user-configured-oauth`.
    """
    scheme: AuthenticationScheme | str | Unset
    account_description: str | Unset
    """Text to show to the user."""
    oauth_parameters: list[KeyedSource] | Unset
    """Parameters that the OAuth flow is started with."""
    end_user_supplied_values: list[ConnectInput] | Unset
    """Inputs that the user has to answer before the connection is made."""
    skip_post_oauth_inputs: bool | Unset
    """Whether no inputs follow after the connection."""

    __slots__ = {
        "id": "id",
        "scheme": "scheme",
        "account_description": "accountDescription",
        "oauth_parameters": "oauthParameters",
        "end_user_supplied_values": "endUserSuppliedValues",
        "skip_post_oauth_inputs": "skipPostOAuthInputs",
    }

    def __init__(
        self,
        *,
        id: str,
        scheme: AuthenticationScheme | str | Unset = UNSET,
        account_description: str | Unset = UNSET,
        oauth_parameters: list[KeyedSource] | Unset = UNSET,
        end_user_supplied_values: list[ConnectInput] | Unset = UNSET,
        skip_post_oauth_inputs: bool | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.scheme = scheme
        self.account_description = account_description
        self.oauth_parameters = oauth_parameters
        self.end_user_supplied_values = end_user_supplied_values
        self.skip_post_oauth_inputs = skip_post_oauth_inputs
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        self.id = value = data["id"]
        if type(value) is not str:
            raise Mismatch
        if "scheme" in data and (value := data["scheme"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.scheme = AuthenticationScheme.lookup(value, value)
        else:
            self.scheme = UNSET
        if (
            "accountDescription" in data
            and (value := data["accountDescription"]) is not None
        ):
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.account_description = value
        else:
            self.account_description = UNSET
        if "oauthParameters" in data and (value := data["oauthParameters"]) is not None:
            known += 1
            if value.__class__ is not list:
                raise Mismatch
            self.oauth_parameters = [KeyedSource.decode(item) for item in value]
        else:
            self.oauth_parameters = UNSET
        if (
            "endUserSuppliedValues" in data
            and (value := data["endUserSuppliedValues"]) is not None
        ):
            known += 1
            if value.__class__ is not list:
                raise Mismatch
            self.end_user_supplied_values = [
                decode_connect_input(item) for item in value
            ]
        else:
            self.end_user_supplied_values = UNSET
        if (
            "skipPostOAuthInputs" in data
            and (value := data["skipPostOAuthInputs"]) is not None
        ):
            known += 1
            if type(value) is not bool:
                raise Mismatch
            self.skip_post_oauth_inputs = value
        else:
            self.skip_post_oauth_inputs = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "id": self.id,
        }
        if self.scheme is not UNSET:
            data["scheme"] = str(self.scheme)
        if self.account_description is not UNSET:
            data["accountDescription"] = self.account_description
        if self.oauth_parameters is not UNSET:
            data["oauthParameters"] = [item.to_dict() for item in self.oauth_parameters]
        if self.end_user_supplied_values is not UNSET:
            data["endUserSuppliedValues"] = [
                item.to_dict() for item in self.end_user_supplied_values
            ]
        if self.skip_post_oauth_inputs is not UNSET:
            data["skipPostOAuthInputs"] = self.skip_post_oauth_inputs
        return {**self.extra, **data} if self.extra else data
