"""The steps of install flows, for the Python half of cases."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from tests.parity.case import Given
from tests.parity.steps import Calls

__all__ = [
    "account_type",
    "cancel",
    "finish",
    "flow",
    "going",
    "post_options",
    "pre_options",
    "wait",
]

Step = Callable[[Any], Any]


def wait(p: Any) -> Any:
    """The step that waits until the user has agreed."""
    return p.install_flow.wait_for_oauth()


def finish(p: Any) -> Any:
    """The step that says that the instruction was followed."""
    return p.install_flow.finish_instruction()


def cancel(p: Any) -> Any:
    """The step that gives up."""
    return p.install_flow.cancel()


def flow(integration_type: str, *steps: Step, **options: Any) -> Any:
    """Start a flow with logged callbacks, and take some steps."""

    def run(p: Any, h: Any) -> Calls:
        yield p.install_flow.start(integration_type, **h.flow(**options))
        for step in steps:
            yield step(p)

    return run


def account_type(name: str) -> Step:
    """Return the step that chooses an account type."""
    return lambda p: p.install_flow.set_account_type(name)


def pre_options(**values: Any) -> Step:
    """Return the step that answers what is asked before the connection."""
    return lambda p: p.install_flow.set_pre_options(values)


def post_options(**values: Any) -> Step:
    """Return the step that answers what is asked after the connection."""
    return lambda p: p.install_flow.set_post_options(values)


def going(integration_type: str, *polls: bool, status: str = "VALID") -> Given:
    """Return headless mode, with a user who agrees after some polls."""
    return Given(
        headless=True,
        session=polls or (False, True),
        connects=integration_type,
        connected_status=status,
    )
