"""Models of the `stages` part of the API."""

from __future__ import annotations

from typing import Any, Literal, Self, TypeAlias

from .._runtime.codec import Decoder, as_literal
from .._runtime.model import (
    Mismatch,
    Model,
    OpenStrEnum,
    UnknownVariant,
    model,
    new,
    unknown_members,
)
from .._runtime.unions import variants
from .._runtime.unset import UNSET, Unset
from .accounts import AccountType
from .inputs import ConnectInput, decode_connect_input

__all__ = [
    "AccountTypeStage",
    "CallToAction",
    "CopyButton",
    "DoneStage",
    "FinishButton",
    "InstallFlowStage",
    "InstallFlowStageName",
    "InstructionStage",
    "Link",
    "OAuthStage",
    "PostOptionsStage",
    "PreOptionsStage",
    "UnknownCallToAction",
    "UnknownInstallFlowStage",
    "decode_call_to_action",
    "decode_install_flow_stage",
]


@model
class AccountTypeStage(Model):
    """The user chooses what kind of account to connect.

    Source: https://docs.useparagon.com/apis/api-reference#headless-connect-installflow
    """

    stage: Literal["accountType"]
    options: list[AccountType]
    done: Literal[False] | Unset

    __slots__ = {
        "stage": "stage",
        "options": "options",
        "done": "done",
    }

    def __init__(
        self,
        *,
        stage: Literal["accountType"] = "accountType",
        options: list[AccountType],
        done: Literal[False] | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.stage = stage
        self.options = options
        self.done = done
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 2
        self.stage = value = data["stage"]
        if value != "accountType":
            raise Mismatch
        value = data["options"]
        if value.__class__ is not list:
            raise Mismatch
        self.options = [AccountType.decode(item) for item in value]
        if "done" in data and (value := data["done"]) is not None:
            known += 1
            self.done = as_literal(value, False)
        else:
            self.done = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "stage": self.stage,
            "options": [item.to_dict() for item in self.options],
        }
        if self.done is not UNSET:
            data["done"] = self.done
        return {**self.extra, **data} if self.extra else data


@model
class InstructionStage(Model):
    """The user reads an instruction, follows it, and confirms.

    Source: https://docs.useparagon.com/apis/api-reference#headless-connect-installflow
    """

    stage: Literal["instruction"]
    content: str
    """Text in Markdown."""
    ctas: list[CallToAction]
    """Buttons to show under the text."""
    finish: FinishButton
    package_install_url: str | Unset
    """Address of the package that the instruction is about."""
    done: Literal[False] | Unset

    __slots__ = {
        "stage": "stage",
        "content": "content",
        "ctas": "ctas",
        "finish": "finish",
        "package_install_url": "packageInstallUrl",
        "done": "done",
    }

    def __init__(
        self,
        *,
        stage: Literal["instruction"] = "instruction",
        content: str,
        ctas: list[CallToAction],
        finish: FinishButton,
        package_install_url: str | Unset = UNSET,
        done: Literal[False] | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.stage = stage
        self.content = content
        self.ctas = ctas
        self.finish = finish
        self.package_install_url = package_install_url
        self.done = done
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 4
        self.stage = value = data["stage"]
        if value != "instruction":
            raise Mismatch
        self.content = value = data["content"]
        if type(value) is not str:
            raise Mismatch
        value = data["ctas"]
        if value.__class__ is not list:
            raise Mismatch
        self.ctas = [decode_call_to_action(item) for item in value]
        self.finish = FinishButton.decode(data["finish"])
        if (
            "packageInstallUrl" in data
            and (value := data["packageInstallUrl"]) is not None
        ):
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.package_install_url = value
        else:
            self.package_install_url = UNSET
        if "done" in data and (value := data["done"]) is not None:
            known += 1
            self.done = as_literal(value, False)
        else:
            self.done = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "stage": self.stage,
            "content": self.content,
            "ctas": [item.to_dict() for item in self.ctas],
            "finish": self.finish.to_dict(),
        }
        if self.package_install_url is not UNSET:
            data["packageInstallUrl"] = self.package_install_url
        if self.done is not UNSET:
            data["done"] = self.done
        return {**self.extra, **data} if self.extra else data


@model
class PreOptionsStage(Model):
    """The user answers inputs that are needed to connect, such as an API key or a
    shop's name.

    Source: https://docs.useparagon.com/apis/api-reference#headless-connect-installflow
    """

    stage: Literal["preOptions"]
    options: list[ConnectInput]
    done: Literal[False] | Unset

    __slots__ = {
        "stage": "stage",
        "options": "options",
        "done": "done",
    }

    def __init__(
        self,
        *,
        stage: Literal["preOptions"] = "preOptions",
        options: list[ConnectInput],
        done: Literal[False] | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.stage = stage
        self.options = options
        self.done = done
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 2
        self.stage = value = data["stage"]
        if value != "preOptions":
            raise Mismatch
        value = data["options"]
        if value.__class__ is not list:
            raise Mismatch
        self.options = [decode_connect_input(item) for item in value]
        if "done" in data and (value := data["done"]) is not None:
            known += 1
            self.done = as_literal(value, False)
        else:
            self.done = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "stage": self.stage,
            "options": [item.to_dict() for item in self.options],
        }
        if self.done is not UNSET:
            data["done"] = self.done
        return {**self.extra, **data} if self.extra else data


@model
class OAuthStage(Model):
    """The user signs in at the provider, in a browser that loads two pages, one after
    the other: first `nonceUrl`, which leaves a cookie that protects the connection
    against forgery, then `url`. A page of yours opens a window with `nonceUrl`,
    waits for the message whose `data.type` is `oauth-nonce-loaded`, and sends the
    window on to `url`. The vendor's page leaves this stage out; its SDK has it,
    without the addresses, as it opens them itself.

    Source: https://docs.useparagon.com/apis/api-reference#headless-connect-installflow
    """

    stage: Literal["oauth"]
    url: str
    """The provider's sign-in page."""
    nonce_url: str
    """The page to load before, in the same browser. It holds the user token; show it to
    nobody but that user.
    """
    done: Literal[False] | Unset

    __slots__ = {
        "stage": "stage",
        "url": "url",
        "nonce_url": "nonceUrl",
        "done": "done",
    }

    def __init__(
        self,
        *,
        stage: Literal["oauth"] = "oauth",
        url: str,
        nonce_url: str,
        done: Literal[False] | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.stage = stage
        self.url = url
        self.nonce_url = nonce_url
        self.done = done
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 3
        self.stage = value = data["stage"]
        if value != "oauth":
            raise Mismatch
        self.url = value = data["url"]
        if type(value) is not str:
            raise Mismatch
        self.nonce_url = value = data["nonceUrl"]
        if type(value) is not str:
            raise Mismatch
        if "done" in data and (value := data["done"]) is not None:
            known += 1
            self.done = as_literal(value, False)
        else:
            self.done = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "stage": self.stage,
            "url": self.url,
            "nonceUrl": self.nonce_url,
        }
        if self.done is not UNSET:
            data["done"] = self.done
        return {**self.extra, **data} if self.extra else data


@model
class PostOptionsStage(Model):
    """The account is connected and the user answers the inputs that complete it.

    Source: https://docs.useparagon.com/apis/api-reference#headless-connect-installflow
    """

    stage: Literal["postOptions"]
    credential_id: str | Unset
    """The new account, to load options with. Documented, though version 2.4.0 of the
    vendor's SDK does not set it.
    """
    options: list[ConnectInput]
    done: Literal[False] | Unset

    __slots__ = {
        "stage": "stage",
        "credential_id": "credentialId",
        "options": "options",
        "done": "done",
    }

    def __init__(
        self,
        *,
        stage: Literal["postOptions"] = "postOptions",
        credential_id: str | Unset = UNSET,
        options: list[ConnectInput],
        done: Literal[False] | Unset = UNSET,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.stage = stage
        self.credential_id = credential_id
        self.options = options
        self.done = done
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 2
        self.stage = value = data["stage"]
        if value != "postOptions":
            raise Mismatch
        if "credentialId" in data and (value := data["credentialId"]) is not None:
            known += 1
            if type(value) is not str:
                raise Mismatch
            self.credential_id = value
        else:
            self.credential_id = UNSET
        value = data["options"]
        if value.__class__ is not list:
            raise Mismatch
        self.options = [decode_connect_input(item) for item in value]
        if "done" in data and (value := data["done"]) is not None:
            known += 1
            self.done = as_literal(value, False)
        else:
            self.done = UNSET
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "stage": self.stage,
            "options": [item.to_dict() for item in self.options],
        }
        if self.credential_id is not UNSET:
            data["credentialId"] = self.credential_id
        if self.done is not UNSET:
            data["done"] = self.done
        return {**self.extra, **data} if self.extra else data


@model
class DoneStage(Model):
    """The account is connected and complete.

    Source: https://docs.useparagon.com/apis/api-reference#headless-connect-installflow
    """

    stage: Literal["done"]
    done: Literal[True]

    __slots__ = {
        "stage": "stage",
        "done": "done",
    }

    def __init__(
        self,
        *,
        stage: Literal["done"] = "done",
        done: Literal[True] = True,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.stage = stage
        self.done = done
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 2
        self.stage = value = data["stage"]
        if value != "done":
            raise Mismatch
        self.done = as_literal(data["done"], True)
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "stage": self.stage,
            "done": self.done,
        }
        return {**self.extra, **data} if self.extra else data


@model
class UnknownInstallFlowStage(UnknownVariant):
    """A variant of `InstallFlowStage` that this version does not know. All its other
    members are in `extra`.
    """

    stage: str
    """The value that no known variant has."""

    __slots__ = {
        "stage": "stage",
    }

    def __init__(
        self,
        *,
        stage: str,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.stage = stage
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        self.stage = value = data["stage"]
        if type(value) is not str:
            raise Mismatch
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "stage": self.stage,
        }
        return {**self.extra, **data} if self.extra else data


InstallFlowStage: TypeAlias = (
    AccountTypeStage
    | InstructionStage
    | PreOptionsStage
    | OAuthStage
    | PostOptionsStage
    | DoneStage
    | UnknownInstallFlowStage
)
"""What an install flow needs next. Stages that an integration does not need are left
out. Stages are made by the SDK and do not travel over the API.

Source: https://docs.useparagon.com/apis/api-reference#headless-connect-installflow
"""

decode_install_flow_stage: Decoder[InstallFlowStage] = variants(
    "stage",
    {
        "accountType": AccountTypeStage,
        "instruction": InstructionStage,
        "preOptions": PreOptionsStage,
        "oauth": OAuthStage,
        "postOptions": PostOptionsStage,
        "done": DoneStage,
    },
    UnknownInstallFlowStage,
)


class InstallFlowStageName(OpenStrEnum):
    """Name of a stage.

    Source: https://docs.useparagon.com/apis/api-reference#headless-connect-installflow
    """

    ACCOUNT_TYPE = "accountType"
    INSTRUCTION = "instruction"
    PRE_OPTIONS = "preOptions"
    OAUTH = "oauth"
    POST_OPTIONS = "postOptions"
    DONE = "done"


@model
class Link(Model):
    """A button that opens a page.

    Source: https://docs.useparagon.com/apis/api-reference#headless-connect-installflow
    """

    type: Literal["link"]
    label: str
    href: str

    __slots__ = {
        "type": "type",
        "label": "label",
        "href": "href",
    }

    def __init__(
        self,
        *,
        type: Literal["link"] = "link",
        label: str,
        href: str,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.type = type
        self.label = label
        self.href = href
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 3
        self.type = value = data["type"]
        if value != "link":
            raise Mismatch
        self.label = value = data["label"]
        if type(value) is not str:
            raise Mismatch
        self.href = value = data["href"]
        if type(value) is not str:
            raise Mismatch
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "type": self.type,
            "label": self.label,
            "href": self.href,
        }
        return {**self.extra, **data} if self.extra else data


@model
class CopyButton(Model):
    """A button that copies a text.

    Source: https://docs.useparagon.com/apis/api-reference#headless-connect-installflow
    """

    type: Literal["copyButton"]
    label: str
    copy_text: str

    __slots__ = {
        "type": "type",
        "label": "label",
        "copy_text": "copyText",
    }

    def __init__(
        self,
        *,
        type: Literal["copyButton"] = "copyButton",
        label: str,
        copy_text: str,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.type = type
        self.label = label
        self.copy_text = copy_text
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 3
        self.type = value = data["type"]
        if value != "copyButton":
            raise Mismatch
        self.label = value = data["label"]
        if type(value) is not str:
            raise Mismatch
        self.copy_text = value = data["copyText"]
        if type(value) is not str:
            raise Mismatch
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "type": self.type,
            "label": self.label,
            "copyText": self.copy_text,
        }
        return {**self.extra, **data} if self.extra else data


@model
class UnknownCallToAction(UnknownVariant):
    """A variant of `CallToAction` that this version does not know. All its other
    members are in `extra`.
    """

    type: str
    """The value that no known variant has."""

    __slots__ = {
        "type": "type",
    }

    def __init__(
        self,
        *,
        type: str,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.type = type
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 1
        self.type = value = data["type"]
        if type(value) is not str:
            raise Mismatch
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "type": self.type,
        }
        return {**self.extra, **data} if self.extra else data


CallToAction: TypeAlias = Link | CopyButton | UnknownCallToAction
"""A button of an instruction.

Source: https://docs.useparagon.com/apis/api-reference#headless-connect-installflow
"""

decode_call_to_action: Decoder[CallToAction] = variants(
    "type",
    {
        "link": Link,
        "copyButton": CopyButton,
    },
    UnknownCallToAction,
)


@model
class FinishButton(Model):
    """The button that confirms an instruction. In JavaScript it has a function
    `onClick`, which has no place in JSON.

    Source: https://docs.useparagon.com/apis/api-reference#headless-connect-installflow
    """

    type: Literal["finishButton"]
    label: str

    __slots__ = {
        "type": "type",
        "label": "label",
    }

    def __init__(
        self,
        *,
        type: Literal["finishButton"] = "finishButton",
        label: str,
        extra: dict[str, Any] | None = None,
    ) -> None:
        self.type = type
        self.label = label
        self.extra = {} if extra is None else extra

    @classmethod
    def decode(cls, data: Any) -> Self:
        self = new(cls)
        known = 2
        self.type = value = data["type"]
        if value != "finishButton":
            raise Mismatch
        self.label = value = data["label"]
        if type(value) is not str:
            raise Mismatch
        self.extra = {} if len(data) == known else unknown_members(data, self, known)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "type": self.type,
            "label": self.label,
        }
        return {**self.extra, **data} if self.extra else data
