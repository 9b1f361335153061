"""Models of the `money` part of the API."""

from __future__ import annotations

from typing import Any, Self

from .._runtime.codec import as_int
from .._runtime.model import Mismatch, Model, model, new, unknown_members
from .._runtime.unset import UNSET, Unset

__all__ = [
    "Account",
    "Coin",
    "User",
    "Wallet",
]


@model
class User(Model):
    """The `User` schema."""

    name: str
    wallet: Wallet | Unset
    account: Account | Unset
    friends: list[User] | Unset

    __slots__ = {
        "name": "name",
        "wallet": "wallet",
        "account": "account",
        "friends": "friends",
    }

    def __init__(
        self,
        *,
        name: str,
        wallet: Wallet | Unset = UNSET,
        account: Account | Unset = UNSET,
        friends: list[User] | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.name = name
        self.wallet = wallet
        self.account = account
        self.friends = friends
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        self.name = value = data["name"]
        if type(value) is not str:
            raise Mismatch
        if "wallet" in data and (value := data["wallet"]) is not None:
            known += 1
            self.wallet = Wallet.decode(value)
        else:
            self.wallet = UNSET
        if "account" in data and (value := data["account"]) is not None:
            known += 1
            self.account = Account.decode(value)
        else:
            self.account = UNSET
        if "friends" in data and (value := data["friends"]) is not None:
            known += 1
            if value.__class__ is not list:
                raise Mismatch
            self.friends = [User.decode(item) for item in value]
        else:
            self.friends = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "name": self.name,
        }
        if self.wallet is not UNSET:
            data["wallet"] = self.wallet.to_dict()
        if self.account is not UNSET:
            data["account"] = self.account.to_dict()
        if self.friends is not UNSET:
            data["friends"] = [item.to_dict() for item in self.friends]
        return {**self.extra, **data} if self.extra else data


@model
class Wallet(Model):
    """The `Wallet` schema."""

    owner: User | Unset
    coins: list[Coin] | Unset

    __slots__ = {
        "owner": "owner",
        "coins": "coins",
    }

    def __init__(
        self,
        *,
        owner: User | Unset = UNSET,
        coins: list[Coin] | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.owner = owner
        self.coins = coins
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise Mismatch
        self = new(cls)
        known = 0
        if "owner" in data and (value := data["owner"]) is not None:
            known += 1
            self.owner = User.decode(value)
        else:
            self.owner = UNSET
        if "coins" in data and (value := data["coins"]) is not None:
            known += 1
            if value.__class__ is not list:
                raise Mismatch
            self.coins = [Coin.decode(item) for item in value]
        else:
            self.coins = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.owner is not UNSET:
            data["owner"] = self.owner.to_dict()
        if self.coins is not UNSET:
            data["coins"] = [item.to_dict() for item in self.coins]
        return {**self.extra, **data} if self.extra else data


@model
class Coin(Model):
    """The `Coin` schema."""

    value: int | Unset

    __slots__ = {
        "value": "value",
    }

    def __init__(
        self,
        *,
        value: int | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.value = value
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise Mismatch
        self = new(cls)
        known = 0
        if "value" in data and (value := data["value"]) is not None:
            known += 1
            if type(value) is not int:
                value = as_int(value)
            self.value = value
        else:
            self.value = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.value is not UNSET:
            data["value"] = self.value
        return {**self.extra, **data} if self.extra else data


@model
class Account(Model):
    """The `Account` schema."""

    owner: User | Unset

    __slots__ = {
        "owner": "owner",
    }

    def __init__(
        self,
        *,
        owner: User | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.owner = owner
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise Mismatch
        self = new(cls)
        known = 0
        if "owner" in data and (value := data["owner"]) is not None:
            known += 1
            self.owner = User.decode(value)
        else:
            self.owner = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.owner is not UNSET:
            data["owner"] = self.owner.to_dict()
        return {**self.extra, **data} if self.extra else data
