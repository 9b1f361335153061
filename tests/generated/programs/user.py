"""A program as a user writes it: what its author and type checkers see of the client."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, assert_type

from paragon_connect import (
    UNSET,
    AsyncParagon,
    Operation,
    Paragon,
    ProviderError,
    RawResponse,
    StatusError,
    Unset,
    operations,
)
from paragon_connect.models import (
    AccountTypeStage,
    AuthenticatedUser,
    CallToAction,
    CopyButton,
    Credential,
    CredentialConfig,
    CredentialStatus,
    DoneStage,
    InstallFlowStage,
    InstructionStage,
    Integration,
    IntegrationAccount,
    Link,
    OAuthStage,
    PostOptionsStage,
    PreOptionsStage,
    UnauthenticatedUser,
    UnknownCallToAction,
    UnknownInstallFlowStage,
    WorkflowState,
    decode_install_flow_stage,
)


def calls(paragon: Paragon) -> None:
    """Results of synchronous calls have exact types."""
    assert_type(paragon.with_options(max_retries=0), Paragon)
    assert_type(paragon.with_user("token"), Paragon)
    assert_type(paragon.api.get_user(), AuthenticatedUser | UnauthenticatedUser)
    assert_type(paragon.api.list_integrations(), list[Integration])
    assert_type(paragon.api.list_credentials(), list[Credential])
    account = paragon.api.get_integration_account(integration="box")
    assert_type(account, IntegrationAccount)
    paragon.api.disable_workflow("id", selected_credential_id="id")
    raw = paragon.api.with_raw_response.get_credential("id")
    assert_type(raw, RawResponse[Credential])
    assert_type(raw.parse(), Credential)
    operation = operations.get_credential("project", "id")
    assert_type(operation, Operation[Credential])
    assert_type(paragon.execute(operation), Credential)


async def async_calls(paragon: AsyncParagon) -> None:
    """Results of asynchronous calls have the same types."""
    async with paragon as client:
        assert_type(client, AsyncParagon)
        assert_type(await client.api.list_integrations(), list[Integration])
        raw = await client.api.with_raw_response.get_credential("id")
        assert_type(raw, RawResponse[Credential])
        made = await client.execute(operations.get_credential("project", "id"))
        assert_type(made, Credential)


def members(credential: Credential) -> None:
    """Absent and null are told apart by type."""
    assert_type(credential.id, str)
    status = credential.status
    assert_type(status, CredentialStatus | str | Unset)
    if status is UNSET:
        return
    assert_type(status, CredentialStatus | str)
    config = CredentialConfig(
        configured_workflows={"id": WorkflowState(enabled=True, settings={})}
    )
    assert_type(config.extra, dict[str, Any])
    assert_type(CredentialConfig.from_dict({}), CredentialConfig)
    assert_type(config.to_dict(), dict[str, Any])


def changed(credential: Credential, config: CredentialConfig) -> Credential:
    """Change a model as one changes a dataclass."""
    assert_type(replace(config, external_id=None), CredentialConfig)
    return replace(credential, status="INVALID", config=config)


def status(credential: Credential) -> str:
    """Match on an open enum."""
    match credential.status:
        case CredentialStatus.VALID:
            return "fine"
        case CredentialStatus():
            return "not fine"
        case str(other):
            return f"new: {other}"
        case _:
            return "not said"


def stage(found: InstallFlowStage) -> str:
    """Match on a union."""
    match found:
        case AccountTypeStage(options=[first, *_]):
            return first.id
        case AccountTypeStage():
            return "no account types"
        case InstructionStage(ctas=buttons):
            return ", ".join(button(each) for each in buttons or ())
        case PreOptionsStage(options=inputs) | PostOptionsStage(options=inputs):
            return f"{len(inputs)} inputs"
        case OAuthStage() | DoneStage():
            return found.stage
        case UnknownInstallFlowStage(stage=name, extra=rest):
            return f"{name} with {sorted(rest)}"
        case _:  # a stage that came later
            return found.stage


def button(found: CallToAction) -> str:
    """Match on a smaller union."""
    match found:
        case Link(href=address):
            return address
        case CopyButton(copy_text=text):
            return text
        case UnknownCallToAction():
            return found.type
        case _:
            return "a button that came later"


def faults(paragon: Paragon) -> None:
    """Errors say what is known."""
    try:
        paragon.api.proxy_get("slack", "users.list", query={"limit": 1, "a": ["b"]})
    except ProviderError as error:
        assert_type(error.status, int)
        assert_type(error.code, str | None)
    except StatusError as error:
        assert_type(error.request_id, str | None)


def decoded(data: dict[str, Any]) -> InstallFlowStage:
    """Decode a union without a client."""
    return decode_install_flow_stage(data)
