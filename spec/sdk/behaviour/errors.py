"""Errors of the SDK, by the vendor's names where it has names.

Source: https://docs.useparagon.com/apis/api-reference#installflowstart
"""

from __future__ import annotations

from collections.abc import Sequence

from .._runtime.errors import ClientError, ConfigurationError
from .tool_problems import ToolArgumentProblem

__all__ = [
    "ConfigurationNotFoundError",
    "CredentialNotFoundError",
    "CredentialNotValidError",
    "FeatureNotAvailableError",
    "HeadlessModeNotEnabledError",
    "InputsRequiredError",
    "IntegrationAlreadyInstalledError",
    "IntegrationNotFoundError",
    "IntegrationNotInstalledError",
    "NoActiveInstallFlowError",
    "OAuthBlockedError",
    "OAuthTimeoutError",
    "OptionError",
    "ResourceNotFoundError",
    "SdkError",
    "SelectionError",
    "ToolArgumentsError",
    "ToolNotFoundError",
    "UserNotAuthenticatedError",
    "WorkflowNotEnabledError",
    "WorkflowNotFoundError",
]


class SdkError(ClientError):
    """Root of the errors that the SDK's methods raise by themselves.

    What the API refuses is a `StatusError`, as with `paragon.api`.
    """


class OptionError(SdkError, ConfigurationError, ValueError):
    """Arguments of a method do not go together; nothing was sent."""


class SelectionError(OptionError):
    """What was selected does not go together with what the user has connected."""


class UserNotAuthenticatedError(SdkError):
    """No user is signed in."""

    def __init__(self) -> None:
        super().__init__(
            "no user is signed in: call authenticate() first, "
            "and check that the user token is one that the project accepts"
        )


class IntegrationNotFoundError(SdkError):
    """The project has no such integration, or it is not active.

    Attributes:
        integration_type: What was asked for.
    """

    def __init__(self, integration_type: str, reason: str = "") -> None:
        super().__init__(
            reason or f"the project has no integration {integration_type!r}"
        )
        self.integration_type = integration_type


class IntegrationNotInstalledError(SdkError):
    """The user has not connected the integration.

    Attributes:
        integration_type: The integration.
    """

    def __init__(self, integration_type: str) -> None:
        super().__init__(
            f"the user has not connected {integration_type!r}; connect an account "
            "with install_flow.start() or install_integration()"
        )
        self.integration_type = integration_type


class IntegrationAlreadyInstalledError(SdkError):
    """The user has connected the integration before.

    Attributes:
        integration_type: The integration.
    """

    def __init__(self, integration_type: str) -> None:
        super().__init__(
            f"the user has connected {integration_type!r} before; "
            "allow_multiple_credentials=True connects another account, "
            "selected_credential_id= replaces one"
        )
        self.integration_type = integration_type


class CredentialNotFoundError(SdkError):
    """The user has no such account."""


class CredentialNotValidError(SdkError):
    """The account is not usable: it waits for options, or has to be reconnected."""


class ConfigurationNotFoundError(SdkError):
    """The account has no such configuration."""


class WorkflowNotFoundError(SdkError):
    """No integration of the project has such a workflow.

    Attributes:
        workflow_id: What was asked for.
    """

    def __init__(self, workflow_id: str) -> None:
        super().__init__(
            f"no integration of the project has a workflow {workflow_id!r}; "
            "get_integration_config() lists those of an integration"
        )
        self.workflow_id = workflow_id


class WorkflowNotEnabledError(SdkError):
    """The workflow is switched off for this account and configuration.

    Attributes:
        workflow_id: The workflow.
    """

    def __init__(self, workflow_id: str) -> None:
        super().__init__(
            f"workflow {workflow_id!r} is switched off for this account and "
            "configuration; enable_workflow() switches it on"
        )
        self.workflow_id = workflow_id


class ResourceNotFoundError(SdkError):
    """The project has no such API resource.

    Attributes:
        resource: What was asked for.
    """

    def __init__(self, resource: str) -> None:
        super().__init__(
            f"the project has no resource {resource!r}; "
            "get_user().resources lists those that there are"
        )
        self.resource = resource


class FeatureNotAvailableError(SdkError):
    """The plan of the project does not include what was asked for.

    Attributes:
        feature: The vendor's name of the feature, such as `headless-cp`.
    """

    def __init__(self, feature: str) -> None:
        super().__init__(
            f"the plan of this Paragon project does not include {feature!r}"
        )
        self.feature = feature


class HeadlessModeNotEnabledError(SdkError):
    """Headless mode was switched off."""

    def __init__(self) -> None:
        super().__init__("headless mode is switched off: call set_headless(True)")


class NoActiveInstallFlowError(SdkError):
    """A step of an install flow was taken, but none has been started."""

    def __init__(self) -> None:
        super().__init__(
            "no install flow is active: call install_flow.start(), "
            "or install_flow.resume() with what install_flow.save() returned"
        )


class OAuthBlockedError(SdkError):
    """The sign-in page could not be opened in the user's browser."""

    def __init__(self) -> None:
        super().__init__(
            "the sign-in page could not be opened in a browser: pass open_url= a "
            "function that opens it, or open_url=None and show the stage's `url`"
        )


class OAuthTimeoutError(SdkError):
    """The user did not sign in at the provider in time.

    Attributes:
        seconds: How long was waited.
    """

    def __init__(self, seconds: float) -> None:
        super().__init__(
            f"the user did not sign in within {seconds:g} s; start the install flow "
            "again, or wait longer with oauth_timeout="
        )
        self.seconds = seconds


class InputsRequiredError(SdkError):
    """The integration needs answers of the user before it can be connected.

    Attributes:
        integration_type: The integration.
        stage: The stage that asks for them.
    """

    def __init__(self, integration_type: str, stage: str, reason: str = "") -> None:
        super().__init__(
            reason
            or f"{integration_type!r} needs the answers of stage {stage!r}: use "
            "install_flow, or pass them to install_integration()"
        )
        self.integration_type = integration_type
        self.stage = stage


class ToolArgumentsError(OptionError):
    """The arguments do not fit the JSON Schema of the tool; nothing was sent.

    Its text names every argument that is wrong: give it back to the model.

    Attributes:
        tool: Name of the tool.
        problems: What is wrong, one argument after the other.
    """

    def __init__(self, tool: str, problems: Sequence[ToolArgumentProblem]) -> None:
        told = "; ".join(
            f"{each.argument or 'what was given'} {each.reason}" for each in problems
        )
        super().__init__(f"the arguments do not fit {tool}: {told}")
        self.tool = tool
        self.problems = tuple(problems)


class ToolNotFoundError(SdkError):
    """No integration of the project has such a tool.

    Attributes:
        tool: What was asked for.
    """

    def __init__(self, tool: str, close: Sequence[str] = ()) -> None:
        meant = f"did you mean {' or '.join(close)}?"
        hint = meant if close else "tools() lists those that there are"
        super().__init__(f"no integration of the project has a tool {tool!r}; {hint}")
        self.tool = tool
