"""Cases: subscriptions to what happens in the client."""

from __future__ import annotations

from typing import Any, Final

from tests.parity.case import Case, Differs
from tests.parity.fixtures import W
from tests.parity.reasons import Reason
from tests.parity.steps import Calls

__all__ = ["CASES"]


def order(p: Any) -> Calls:
    """Two listeners, of which the first one fails."""
    seen: list[str] = []

    def failing(event: Any, user: Any) -> None:
        seen.append("first")
        raise ValueError("a listener's own trouble")

    yield p.subscribe("onIntegrationUninstall", failing)
    yield p.subscribe(
        "onIntegrationUninstall", lambda event, user: seen.append("second")
    )
    yield p.uninstall_integration("slack")
    return seen


def unsubscribed(p: Any) -> Calls:
    """A listener that is taken off hears nothing."""
    seen: list[str] = []

    def listener(event: Any, user: Any) -> None:
        seen.append("heard")

    yield p.subscribe("onIntegrationUninstall", listener)
    first = yield p.unsubscribe("onIntegrationUninstall", listener)
    second = yield p.unsubscribe("onIntegrationUninstall", listener)
    yield p.uninstall_integration("slack")
    return [first, second, seen]


def unsubscribed_by_result(p: Any) -> Calls:
    """What `subscribe` returns takes the listener off."""
    seen: list[str] = []
    stop = yield p.subscribe(
        "onIntegrationUninstall", lambda event, user: seen.append("heard")
    )
    first, second = stop(), stop()
    yield p.uninstall_integration("slack")
    return [first, second, seen]


def arguments(p: Any) -> Calls:
    """What a listener is given."""
    seen: list[Any] = []
    yield p.subscribe(
        "onIntegrationUninstall",
        lambda event, user: seen.append(
            [event, user.user_id, user.integrations["slack"].enabled]
        ),
    )
    yield p.uninstall_integration("slack")
    return seen


def workflow_changes(p: Any) -> Calls:
    """Whether switching a workflow is an event."""
    seen: list[str] = []
    yield p.subscribe(
        "onWorkflowChange", lambda event, user: seen.append(event.workflow_id)
    )
    yield p.disable_workflow(W.notify)
    return seen


def portal(p: Any) -> list[bool]:
    """The events of the portal can be subscribed to, though they never happen here."""
    events = ("onPortalOpen", "onPortalClose")
    return [callable(p.subscribe(event, lambda event, user: None)) for event in events]


CASES: Final = (
    Case(
        id="subscribe",
        method="subscribe",
        examples=(".subscribe: Integration Enabled / Disabled",),
        javascript="""
            const seen = [];
            paragon.subscribe("onIntegrationUninstall", (event, user) =>
                seen.push([event, user.userId, user.integrations.slack.enabled]));
            await paragon.uninstallIntegration("slack");
            return seen;
        """,
        python=arguments,
        differences=(Differs("result[0][0].credentialId", Reason.EVENT_NAMES_ACCOUNT),),
    ),
    Case(
        id="subscribe.order",
        method="subscribe",
        javascript="""
            const seen = [];
            paragon.subscribe("onIntegrationUninstall", () => {
                seen.push("first");
                throw new Error("a listener's own trouble");
            });
            paragon.subscribe("onIntegrationUninstall", () => seen.push("second"));
            await paragon.uninstallIntegration("slack");
            return seen;
        """,
        python=order,
    ),
    Case(
        id="subscribe.workflow_change",
        method="subscribe",
        examples=(".subscribe: Workflow State Changed",),
        javascript="""
            const seen = [];
            paragon.subscribe("onWorkflowChange", (event) => seen.push(event.workflowId));
            await paragon.disableWorkflow(ids.workflows.notify);
            return seen;
        """,
        python=workflow_changes,
        differences=(
            Differs("result", Reason.WORKFLOW_EVENTS),
            Differs("events", Reason.WORKFLOW_EVENTS),
        ),
    ),
    Case(
        id="subscribe.portal",
        method="subscribe",
        examples=(".subscribe: Connect Portal Opened / Closed",),
        javascript="""
            ["onPortalOpen", "onPortalClose"].map((event) => typeof paragon.subscribe(event, () => {}) === "function")
        """,
        python=portal,
    ),
    Case(
        id="subscribe.unknown_event",
        method="subscribe",
        javascript='paragon.subscribe("onSomething", () => {})',
        python=lambda p: p.subscribe("onSomething", lambda event, user: None),
        error="OptionError",
    ),
    Case(
        id="subscribe.no_listener",
        method="subscribe",
        javascript='paragon.subscribe("onIntegrationInstall")',
        python=lambda p: p.subscribe("onIntegrationInstall", None),
        error="OptionError",
    ),
    Case(
        id="unsubscribe",
        method="unsubscribe",
        javascript="""
            const seen = [];
            const listener = () => seen.push("heard");
            paragon.subscribe("onIntegrationUninstall", listener);
            const first = paragon.unsubscribe("onIntegrationUninstall", listener);
            const second = paragon.unsubscribe("onIntegrationUninstall", listener);
            await paragon.uninstallIntegration("slack");
            return [first, second, seen];
        """,
        python=unsubscribed,
    ),
    Case(
        id="unsubscribe.by_result",
        method="unsubscribe",
        javascript="""
            const seen = [];
            const stop = paragon.subscribe("onIntegrationUninstall", () => seen.push("heard"));
            const first = stop();
            const second = stop();
            await paragon.uninstallIntegration("slack");
            return [first, second, seen];
        """,
        python=unsubscribed_by_result,
    ),
    Case(
        id="unsubscribe.unknown_event",
        method="unsubscribe",
        javascript='paragon.unsubscribe("onSomething", () => {})',
        python=lambda p: p.unsubscribe("onSomething", lambda event, user: None),
        error="OptionError",
    ),
)
