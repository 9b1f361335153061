# Copied by paragon-codegen from behaviour task_history.py; edit that and run "paragon-codegen generate".
# flake8: noqa
# ruff: noqa: PGH004
# pylint: skip-file
# isort: skip_file
# fmt: off

"""What became of a workflow that did not answer in time.

Source: https://docs.useparagon.com/apis/task-history
"""

from __future__ import annotations

from .. import operations
from .._runtime.steps import Steps, call
from ..models.task_history import WorkflowExecution
from . import session
from .arguments import text
from .waiting import asked_until, seconds
from .waiting_errors import ExecutionTimeoutError

__all__ = ["wait_for_workflow_execution"]


def wait_for_workflow_execution(
    client: session.Client, execution_id: str, timeout: float
) -> Steps[WorkflowExecution]:
    """Wait until an execution has ended, and return it with its steps.

    The user does not matter: the project's API key opens Task History.

    Raises:
        OptionError: The id is empty, or the timeout no number of seconds.
        ExecutionTimeoutError: It takes longer.
    """
    name, limit = text("execution_id", execution_id), seconds("timeout", timeout)
    found, is_over = yield from asked_until(
        lambda: call(operations.get_workflow_execution(client.project_id, name)),
        lambda execution: execution.status in ("SUCCEEDED", "FAILED"),
        limit,
    )
    if not is_over:
        raise ExecutionTimeoutError(name, found.status, limit)
    return found
