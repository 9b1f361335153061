"""What the vendor's pages and the spec say there is: what the cases have to cover."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from paragon_codegen.diagnostics import Diagnostics
from paragon_codegen.loader import Node, load

__all__ = ["EXAMPLES", "OWN_ERRORS", "OWN_METHODS", "OWN_OPTIONS", "Method", "methods"]

SPEC: Final = Path(__file__).parents[2] / "spec" / "openapi.yaml"

# What the official client does not have: in JavaScript these are no calls. A method
# that it has needs a case in tests/parity/cases instead.
OWN_METHODS: Final = frozenset(
    {
        "callTool",
        "getAuthenticatedUser",
        "installFlow.checkOAuth",
        "installFlow.finishInstruction",
        "installFlow.progress",
        "installFlow.resume",
        "installFlow.save",
        "installFlow.waitForOAuth",
        "iterFieldOptions",
        "tools",
        "waitForSync",
        "waitForWorkflowExecution",
    }
)
WINDOW: Final = frozenset({"openUrl", "timeout", "sdkBundle", "framedBy"})
OWN_OPTIONS: Final = {
    # A page of our own: in JavaScript the program is in a page already.
    "connect": WINDOW,
    "picker.open": WINDOW,
    "request": {"query"},
    "installFlow.start": {"openUrl", "origin"},
    # In JavaScript they have other names, or none.
    "getFieldOptions": {"integrationType"},
    "getCustomWebhookUserManualUrl": {"selectedCredentialId"},
    "installIntegration": {*WINDOW, "origin", "postOptions", "preOptions"},
}
# What only a case of its own kind can show, and where that is tested.
WINDOW_ERRORS: Final = frozenset(
    {"PortalBlockedError", "PortalError", "PortalTimeoutError", "SdkBundleError"}
)
OWN_ERRORS: Final = {
    # A page of our own; and what is selected is looked up before it opens: tests/portal.
    "connect": {
        *WINDOW_ERRORS,
        "IntegrationNotInstalledError",
        "CredentialNotFoundError",
        "ConfigurationNotFoundError",
    },
    # In JavaScript `init` looks up the account, and making the picker the user.
    "picker.open": {
        *WINDOW_ERRORS,
        "UserNotAuthenticatedError",
        "IntegrationNotFoundError",
        "IntegrationNotInstalledError",
        "CredentialNotFoundError",
        "CredentialNotValidError",
    },
    # The official client's `getUser` loads nothing: tests/sdk.
    "getUser": {"UserNotAuthenticatedError"},
    # A loader to be awaited in the sync client: tests/sdk.
    "getFieldOptions": {"ConfigurationError"},
    # Several accounts and no default among them: tests/sdk/audit.
    "uninstallIntegration": {"SelectionError"},
    # An account that is PENDING although nothing is asked: tests/sdk/audit.
    "installIntegration": {
        *WINDOW_ERRORS,
        "CredentialNotValidError",
        "ConfigurationNotFoundError",
    },
}

EXAMPLES: Final = frozenset(
    {
        "For on-premise users",
        ".authenticate",
        ".connect",
        ".connect: Example of using accountType",
        ".subscribe: Integration Enabled / Disabled",
        ".subscribe: Workflow State Changed",
        ".subscribe: Connect Portal Opened / Closed",
        ".subscribe: callbacks of connect",
        ".installIntegration",
        ".uninstallIntegration",
        ".getIntegrationMetadata",
        ".getIntegrationConfig",
        ".getUser",
        ".setUserMetadata",
        ".updateIntegrationUserSettings",
        ".getDataSourceOptions: JavaScript SDK (Field Mapping)",
        ".getDataSourceOptions: JavaScript SDK (Combo Dropdown)",
        ".getFieldOptions: JavaScript SDK",
        ".getFieldOptions: JavaScript SDK (Field Mapping)",
        ".getFieldOptions: REST API",
        ".getSourcesForInput: DynamicEnum input",
        ".getSourcesForInput: FieldMapper input",
        ".getSourcesForInput: ComboInput",
        ".getSourcesForInput: DynamicComboInput input",
        ".setDataSources: Static dropdown options",
        ".setDataSources: Dynamic dropdown with loader",
        ".setDataSources: Field mapping with BYO loaders",
        ".setDataSources: Integration-specific sources",
        ".enableWorkflow",
        ".disableWorkflow",
        ".updateWorkflowState",
        ".updateWorkflowUserSettings",
        ".getCustomWebhookUserManualUrl",
        ".workflow",
        ".request",
        ".event",
        ".setHeadless",
        "AccountTypeStage: Example (Salesforce)",
        "PreOptionsStage: Example (Shopify)",
        "PostOptionsStage: Example (Jira)",
        "InstructionStage: Example (Salesforce)",
        ".installFlow.start",
        ".installFlow.setAccountType",
        ".installFlow.setPreOptions",
        ".installFlow.setPreOptions: Example (Shopify)",
        ".installFlow.setPostOptions",
        ".installFlow.setPostOptions: Example (Jira)",
        ".installFlow.cancel",
        ".ExternalFilePicker",
        "picker.init",
        "picker.open",
        "picker.getInstance",
        "Multi-Account Authorization: Connecting new accounts",
        "Multi-Account Authorization: Listing accounts",
        "Multi-Account Authorization: Managing existing accounts",
        "Multi-Account Authorization: Removing existing accounts",
        "Multi-Account Authorization: .getUser",
        "Multi-Account Authorization: .installIntegration",
        "Multi-Account Authorization: Replacing an account",
        "Multi-Account Authorization: .uninstallIntegration",
        "Multi-Account Authorization: .connect",
        "Multi-Account Authorization: .request",
        "Multi-Account Authorization: picker.init",
        "Multi-Account Authorization: .workflow",
        "Users API: Authorization",
        "Users API: Associate Connected User with metadata",
        "Users API: Metadata after authenticating",
        "Users API: Get Connected User info",
        "Users API: Validating account status with the credentialStatus property",
        "Users API: Disconnecting integrations",
    }
)


@dataclass(frozen=True, slots=True)
class Method:
    """A method of the spec.

    Attributes:
        name: the official name.
        options: names of the parameters that can be left out.
        errors: names of the errors that it raises by itself.
    """

    name: str
    options: tuple[str, ...]
    errors: tuple[str, ...]


def methods() -> Iterator[Method]:
    """Yield the methods of the spec."""
    document = load(SPEC, Diagnostics())
    for name, reference in document.root["x-sdk-methods"]["methods"].items():
        entry = document.resolve(reference)
        nodes = [document.resolve(node) for node in _elements(entry, "parameters")]
        options = [node["name"].value for node in nodes if node.get("required") is None]
        errors = [node.value for node in _elements(entry, "errors")]
        yield Method(name, tuple(options), tuple(errors))


def _elements(node: Node, key: str) -> Iterator[Node]:
    found = node.get(key)
    return iter(()) if found is None else found.elements()
