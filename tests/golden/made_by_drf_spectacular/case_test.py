"""Tasks of Django REST framework, as drf-spectacular 0.30 describes them."""

from __future__ import annotations

from types import ModuleType
from typing import Any

from tests.runtime.server import Server

TASK: dict[str, Any] = {
    "id": 7,
    "title": "Write",
    "note": None,
    "state": "todo",
    "due": None,
    "effort": "1.50",
    "project": {"id": 1, "name": "Book"},
    "days": None,
    "meta": {"any": [1]},
    "tags": ["a"],
    "labels": {"x": 1},
    "created": "2026-01-02T03:04:05Z",
    "cover": None,
}


def test_a_page_of_tasks(package: ModuleType, server: Server) -> None:
    page = {"count": 1, "next": None, "previous": None, "results": [TASK]}
    server.script = lambda request, reply: reply.json(page)
    with package.Client(base_url=server.url) as client:
        found = client.api.api_tasks_list(page=2)
    assert found.to_dict() == page
    assert found.results[0].project.name == "Book"
    assert server.requests[0].target == "/api/tasks/?page=2"


def test_a_new_task_has_the_form_of_a_request(
    package: ModuleType, server: Server
) -> None:
    server.script = lambda request, reply: reply.json(TASK, 201)
    new = package.models.TaskSRequest(title="Write", project_id=1, tags=["a"])
    with package.Client(base_url=server.url, token_auth="Token abc") as client:
        client.api.api_tasks_create(body=new)
        client.api.api_tasks_create(form=new)
    json, form = server.requests
    assert json.body == b'{"title":"Write","project_id":1,"tags":["a"]}'
    assert form.body == b"title=Write&project_id=1&tags=a"
    assert json.header("authorization") == "Token abc"


def test_an_action_with_two_answers(package: ModuleType, server: Server) -> None:
    done = package.models.DoneRequest(
        at="2026-01-02T03:04:05Z", rating=None, comment="good"
    )
    with package.Client(base_url=server.url) as client:
        server.script = lambda request, reply: reply.json(TASK)
        assert client.api.api_tasks_finish_create(7, body=done).id == 7
        server.script = lambda request, reply: reply.reply(204)
        assert client.api.api_tasks_finish_create(7, body=done) is None
    assert server.requests[0].target == "/api/tasks/7/finish/"
