"""What an install flow has to remember between its stages."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import InitVar, dataclass, field, fields, replace
from typing import TypeAlias

from ..models.events import IntegrationInstallEvent
from ..models.input_values import InputValue
from ..models.install import SavedInstallFlow
from ..models.sdk_errors import InstallFlowErrorContext
from ..models.stages import (
    AccountTypeStage,
    DoneStage,
    InstructionStage,
    OAuthStage,
    PostOptionsStage,
    PreOptionsStage,
)
from .arguments import callback

__all__ = [
    "Callbacks",
    "CompleteCallback",
    "ErrorCallback",
    "FlowState",
    "NextCallback",
    "OpenUrl",
    "Progress",
    "Stage",
]

Stage: TypeAlias = (
    AccountTypeStage
    | InstructionStage
    | PreOptionsStage
    | OAuthStage
    | PostOptionsStage
    | DoneStage
)
"""A stage of an install flow: one of these, so that a `match` can be complete."""

NextCallback: TypeAlias = Callable[[Stage], object]
"""A callback that is given the next stage."""

CompleteCallback: TypeAlias = Callable[[IntegrationInstallEvent], object]
"""A callback that is told about the account once it is complete."""

ErrorCallback: TypeAlias = Callable[[Exception, InstallFlowErrorContext | None], object]
"""A callback that is given an error and the stage at which it happened."""

OpenUrl: TypeAlias = Callable[[str], object] | None
"""What opens an address in the user's browser; it returns False where it could not.

None: nothing is opened.
"""


@dataclass(frozen=True, slots=True)
class Callbacks:
    """Functions of the application that take part in a flow.

    Raises:
        OptionError: One of them is no function, or none for the client.
    """

    client: InitVar[object]
    on_next: NextCallback | None = None
    on_complete: CompleteCallback | None = None
    on_error: ErrorCallback | None = None
    open_url: OpenUrl = None

    def __post_init__(self, client: object) -> None:
        """Check that they can be called."""
        for each in fields(self):
            callback(client, each.name, getattr(self, each.name))


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """What is known of an install flow so far; answers do not show in its text.

    Attributes:
        integration_type: The integration.
        account_type: Id of the account type that was chosen; None before, or where
            there is no choice.
        instruction_finished: Whether the instruction was followed.
        pre_options: Answers to the inputs before the connection; None before, and in
            a process that resumed the flow, for they are not saved.
        credential_id: Id of the account; None until it is connected.
        post_options: Answers that completed the account; None before.
    """

    integration_type: str
    account_type: str | None
    instruction_finished: bool
    pre_options: dict[str, InputValue | None] | None = field(repr=False)
    credential_id: str | None
    post_options: dict[str, InputValue | None] | None = field(repr=False)


@dataclass(frozen=True, slots=True)
class FlowState:
    """An install flow that is under way; each step makes a new one.

    Attributes:
        saved: What is needed to go on, in another process too.
        callbacks: What belongs to this process.
        pre_options: The answers before the connection, as far as this process has them.
        post_options: The answers that completed the account, likewise.
    """

    saved: SavedInstallFlow
    callbacks: Callbacks
    pre_options: Mapping[str, InputValue | None] | None = field(
        default=None, repr=False
    )
    post_options: Mapping[str, InputValue | None] | None = field(
        default=None, repr=False
    )

    def changed(self, saved: SavedInstallFlow) -> FlowState:
        """Return the flow after a step."""
        return replace(self, saved=saved)
