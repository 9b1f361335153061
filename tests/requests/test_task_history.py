"""Task History is opened by the project's API key, and by nothing else; its pages are linked."""

from __future__ import annotations

from typing import Any

import pytest
from paragon_connect import UNSET, ConfigurationError, DecodeError

from tests.requests.row import API_KEY, TOKEN
from tests.requests.support import Runner
from tests.runtime.server import Connection, Request, Server

PATH = "/task_history/projects/p%2F1/task-history/workflow-executions"


def execution(name: str) -> dict[str, Any]:
    """Return an execution as it travels."""
    moment = "2023-02-20T06:21:42.274Z"
    ids = {"id": name, "userId": "u", "workflowId": "w"}
    return {**ids, "status": "FAILED", "dateStarted": moment}


def pages(link: str) -> Any:
    """Return a script that answers with two pages; the first one has the link."""

    def script(request: Request, reply: Connection) -> None:
        last = "offset=" in request.target
        found = [execution("e3")] if last else [execution("e1"), execution("e2")]
        following = None if last else link
        reply.json({"workflowExecutions": found, "nextLink": following, "total": 3})

    return script


def ids(pager: Any) -> Any:
    """Return the ids of all executions, to be awaited where the client is asynchronous."""
    if not hasattr(pager, "__anext__"):
        return [each.id for each in pager]

    async def found() -> list[str]:
        return [each.id async for each in pager]

    return found()


def test_pages_are_followed_with_the_key(server: Server, run: Runner) -> None:
    server.script = pages(f"{server.url}{PATH}?afterDate=2023-02-16T00:00:00&offset=2")
    found = run(
        lambda client: ids(client.api.iter_workflow_executions(status="FAILED"))
    )
    assert found == ["e1", "e2", "e3"]
    assert [each.target for each in server.requests] == [
        f"{PATH}?status=FAILED",
        f"{PATH}?afterDate=2023-02-16T00:00:00&offset=2",
    ]
    for request in server.requests:
        assert request.header("authorization") == f"Bearer {API_KEY}"
        assert TOKEN not in str(request.headers)


@pytest.mark.parametrize("host", ["https://zeus.useparagon.com", "http://127.0.0.1:1"])
def test_the_key_goes_to_no_other_host(server: Server, run: Runner, host: str) -> None:
    server.script = pages(f"{host}{PATH}?offset=2")
    with pytest.raises(DecodeError, match="not followed") as caught:
        run(lambda client: ids(client.api.iter_workflow_executions()))
    assert len(server.requests) == 1
    assert API_KEY not in str(caught.value)


def test_the_key_is_asked_for_when_it_is_needed(
    server: Server, run: Runner, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A user token does not stand in for it, nor the key for a user token."""
    server.script = lambda request, reply: reply.json(execution("e1"))

    def call(client: Any) -> Any:
        return client.api.get_workflow_execution("e1")

    with pytest.raises(ConfigurationError, match="PARAGON_API_KEY"):
        run(call, api_key=UNSET)
    with pytest.raises(ConfigurationError, match="PARAGON_USER_TOKEN"):
        run(lambda client: client.api.get_user(), user_token=UNSET)
    assert not server.requests
    monkeypatch.setenv("PARAGON_API_KEY", "key-of-the-environment")
    assert run(call, api_key=UNSET, user_token=UNSET).id == "e1"
    (request,) = server.requests
    assert request.header("authorization") == "Bearer key-of-the-environment"


def test_the_key_is_the_projects_whoever_the_user_is(
    server: Server, run: Runner
) -> None:
    server.script = lambda request, reply: reply.json(execution("e1"))
    run(lambda client: client.with_user("another").api.get_workflow_execution("e1"))
    (request,) = server.requests
    assert request.header("authorization") == f"Bearer {API_KEY}"


@pytest.mark.parametrize("value", [None, "", " ", 5, b"key"], ids=repr)
def test_a_key_that_is_none(run: Runner, value: Any) -> None:
    with pytest.raises(ConfigurationError, match=r"^api_key must be"):
        run.client(api_key=value)
