"""Task History: what became of workflows. A project's API key opens it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from urllib.parse import urlencode

from stand_in.messages import JSON, Call, Refused
from stand_in.world import World, now

PAGE = 2
"""How many executions a page has; the API's own pages have a hundred."""

_STEP = "0d1e3a48-3c3f-4a53-9f0d-5a8c8c7a2b11"
_FILTERS = ("userId", "workflowId", "integration", "status")


def begin(world: World, user_id: str, workflow_id: str, *, slow: bool) -> JSON:
    """Note that a workflow was started, and return the execution.

    Args:
        world: Remembers it.
        user_id: For whom.
        workflow_id: Which one.
        slow: Whether it runs on, until it was asked for twice.
    """
    moment = now()
    found = {
        "id": world.new_id("e"),
        "userId": user_id,
        "taskCount": 1,
        "runDuration": None if slow else 12,
        "workflowId": workflow_id,
        "status": "EXECUTING" if slow else "SUCCEEDED",
        "dateEnded": None if slow else moment,
        "dateStarted": moment,
    }
    world.executions.append(found)
    return found


def _list(world: World, call: Call) -> JSON:
    query = {name: values[0] for name, values in call.query.items()}
    found = [each for each in world.executions if _fits(world, each, query)]
    found.sort(key=_began, reverse=query.get("sortBy") != "ASC")
    start = int(query.get("offset", 0))
    more = start + PAGE < len(found)
    link = _link(call, {**query, "offset": str(start + PAGE)}) if more else None
    page = found[start : start + PAGE]
    return {"workflowExecutions": page, "nextLink": link, "total": len(found)}


def _began(execution: JSON) -> str:
    moment: str = execution["dateStarted"]
    return moment


def _fits(world: World, execution: JSON, query: dict[str, str]) -> bool:
    integration = world.project.by_workflow(execution["workflowId"])
    known = {**execution, "integration": integration["type"]}
    wanted = {name: query[name] for name in _FILTERS if name in query}
    after, before = query.get("afterDate", ""), query.get("beforeDate", "9")
    return after <= _began(execution) < before and wanted.items() <= known.items()


def _link(call: Call, query: dict[str, str]) -> str:
    place = f"/projects/{call.path['projectId']}/task-history/workflow-executions"
    return f"http://{call.headers['host']}{place}?{urlencode(query)}"


def _execution(world: World, call: Call) -> JSON:
    """Return the execution that a call is about."""
    for each in world.executions:
        if each["id"] == call.path["executionId"]:
            return each
    raise Refused(404, f"there is no execution {call.path['executionId']}")


def _get(world: World, call: Call) -> JSON:
    """Answer with an execution; one that runs has ended when it is asked for again."""
    found = _execution(world, call)
    answer = {**found, "stepExecutions": [_step(found)]}
    if found["status"] == "EXECUTING":
        found.update(status="SUCCEEDED", dateEnded=now(), runDuration=61_000)
    return answer


def _step(execution: JSON) -> JSON:
    return {
        "id": _STEP,
        "stepId": execution["workflowId"],
        "workflowExecutionId": execution["id"],
        "status": execution["status"],
        "type": "REQUEST",
        "start": execution["dateStarted"],
        "end": execution["dateEnded"],
        "next": [],
        "prev": None,
        "inputSize": "2",
        "outputSize": "2",
    }


def _get_step(world: World, call: Call) -> JSON:
    found = _execution(world, call)
    if call.path["stepExecutionId"] != _STEP:
        raise Refused(404, f"there is no step {call.path['stepExecutionId']}")
    output = {"ok": found["status"] == "SUCCEEDED"}
    return {
        "isLargeInput": False,
        "isLargeOutput": False,
        "input": {},
        "output": output,
    }


def _replay(world: World, call: Call) -> JSON:
    before = _execution(world, call)
    return begin(world, before["userId"], before["workflowId"], slow=True)


HANDLERS: dict[str, Callable[[World, Call], Any]] = {
    "listWorkflowExecutions": _list,
    "getWorkflowExecution": _get,
    "getStepExecution": _get_step,
    "replayWorkflowExecution": _replay,
}
