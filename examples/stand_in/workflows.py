"""Workflows: switched on and off, triggered, and told of App Events."""

from __future__ import annotations

from typing import Any, cast

from stand_in.accounts import configuration, mirror
from stand_in.history import begin
from stand_in.messages import JSON, Call, Refused, Reply
from stand_in.project import ID
from stand_in.users import User
from stand_in.world import Handler, Happening, World, now


def _enable(world: World, user: User, call: Call) -> None:
    integration = world.project.by_workflow(call.path["workflowId"])
    _switch(user.usable(call, integration), call, True)


def _disable(world: World, user: User, call: Call) -> None:
    integration = world.project.by_workflow(call.path["workflowId"])
    _switch(user.chosen(call, integration), call, False)


def _switch(account: JSON, call: Call, enabled: bool) -> None:
    """Switch a workflow; its settings stay as they are."""
    states = configuration(account, call)["workflowSettings"]
    state = states.setdefault(call.path["workflowId"], {"settings": {}})
    state["enabled"] = enabled
    mirror(account)


def _trigger(world: World, user: User, call: Call) -> Reply:
    """Run a workflow, and answer as its Response step does, if it has one."""
    workflow_id = call.path["workflowId"]
    account = user.usable(call, world.project.by_workflow(workflow_id))
    state = configuration(account, call)["workflowSettings"].get(workflow_id)
    if not state or not state["enabled"]:
        raise Refused(400, "Workflow is not enabled for user.")
    world.runs.append(Happening(user.id, workflow_id, call.body))
    answer = world.project.answers.get(workflow_id)
    slow = isinstance(answer, str)
    execution = begin(world, user.id, workflow_id, slow=slow)
    if answer is None:
        return Reply(202, "", None)
    if isinstance(answer, str):
        return _timeout(workflow_id, execution["id"])
    return Reply(200, "application/json", _filled(answer, call.body))


def _filled(answer: JSON, body: Any) -> JSON:
    """Return an answer with members of the body in the place of their names."""
    given = cast(JSON, body) if isinstance(body, dict) else {}
    known = {f"{{{name}}}": value for name, value in given.items()}
    return {
        name: known.get(value, value) if isinstance(value, str) else value
        for name, value in answer.items()
    }


def _timeout(workflow_id: str, execution_id: str) -> Reply:
    body = {
        "message": "Workflow execution timed out.",
        "dateSubmitted": now(),
        "projectId": ID,
        "workflowId": workflow_id,
        "executionId": execution_id,
    }
    return Reply(542, "application/json", body)


def _event(world: World, user: User, call: Call) -> None:
    if call.account is not None:
        configuration(user.account(call.account), call)
    elif call.configuration is not None:
        raise Refused(400, "a configuration is selected without its account")
    event = Happening(user.id, call.body["name"], call.body["payload"])
    world.events.append(event)


HANDLERS: dict[str, Handler] = {
    "enableWorkflow": _enable,
    "disableWorkflow": _disable,
    "triggerWorkflow": _trigger,
    "sendEvent": _event,
    "sendEventV2": _event,
}
