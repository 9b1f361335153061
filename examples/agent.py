"""A small agent: a language model that uses what a user has connected.

    .venv/bin/python examples/agent.py

The model is a script, so that nobody needs a key. Messages and tools have the form of
OpenAI's chat completions: in a program of yours `reply` asks such a model instead.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any, Protocol

from browser import Browser
from local_server import LocalServer
from paragon_connect import (
    ClientError,
    IntegrationNotInstalledError,
    OpenAITool,
    Paragon,
)

Message = dict[str, Any]
TURNS = 10
TASK = "Tell #sales that Grace signed up, and add her to HubSpot: grace@example.com"


class Model(Protocol):
    """What a loop needs of a language model."""

    def reply(self, messages: list[Message], tools: list[OpenAITool]) -> Message:
        """Return the next message: text for the user, or calls of tools."""
        ...


class Script:
    """A model that makes the mistakes of a model, and reads what it is told of them."""

    def __init__(self) -> None:
        self._lines = self._play()
        next(self._lines)
        self._told = ""

    def reply(self, messages: list[Message], tools: list[OpenAITool]) -> Message:
        """Return the next line."""
        self._told = str(messages[-1]["content"])
        self._names = {each["function"]["name"] for each in tools}
        return next(self._lines)

    def _play(self) -> Iterator[Message]:
        yield {}
        wrong = {"channel": "#sales", "text": "Grace signed up."}
        yield call("call-1", "SLACK_SEND_MESSAGE", wrong)
        if "text is not known" in self._told:
            right = {"channel": wrong["channel"], "message": wrong["text"]}
            yield call("call-2", "SLACK_SEND_MESSAGE", right)
        contact = {"field-email": "grace@example.com", "field-firstname": "Grace"}
        assert "HUBSPOT_CREATE_RECORD_CONTACTS" in self._names
        yield call("call-3", "HUBSPOT_CREATE_RECORD_CONTACTS", contact)
        if "again" in self._told:
            yield call("call-4", "HUBSPOT_CREATE_RECORD_CONTACTS", contact)
        number = json.loads(self._told)["id"]
        yield {"role": "assistant", "content": f"Done: she is contact {number}."}


def call(name: str, tool: str, arguments: Message) -> Message:
    """Return a message that calls a tool; models write the arguments as a text."""
    function = {"name": tool, "arguments": json.dumps(arguments)}
    calls = [{"id": name, "type": "function", "function": function}]
    return {"role": "assistant", "content": None, "tool_calls": calls}


def run(paragon: Paragon, model: Model, task: str) -> str:
    """Let a model work on a task until it has something to say."""
    # Tools of what is not connected too: the model may ask for them, the user decides.
    tools = paragon.tools("openai", limit_to_available=False)
    messages: list[Message] = [{"role": "user", "content": task}]
    for _ in range(TURNS):
        message = model.reply(messages, tools)
        messages.append(message)
        if not message.get("tool_calls"):
            return str(message["content"])
        for each in message["tool_calls"]:
            told = use(paragon, each["function"])
            print(f"{each['function']['name']}: {told}")
            messages.append(
                {"role": "tool", "tool_call_id": each["id"], "content": told}
            )
    return "The model did not come to an end."


def use(paragon: Paragon, function: Message) -> str:
    """Call a tool for a model; what went wrong is told to it, in words."""
    try:
        answer = paragon.call_tool(function["name"], function["arguments"])
    except IntegrationNotInstalledError as error:
        return offer(paragon, error.integration_type)
    except ClientError as error:  # wrong arguments, or the provider refused
        return str(error)
    return json.dumps(answer)


def offer(paragon: Paragon, integration_type: str) -> str:
    """Let the user connect an integration: a web application shows a button here."""
    print(f"to ada: connect {integration_type}?")
    paragon.install_integration(integration_type, open_url=Browser())
    return f"The user has connected {integration_type}. Call the tool again."


def main() -> None:
    """Have a task done for somebody who has connected Slack."""
    with (
        LocalServer() as server,
        Paragon(
            project_id="demo", user_token=server.token("ada"), base_url=server.url
        ) as paragon,
    ):
        paragon.install_integration("slack", open_url=Browser())
        print(f"ada: {TASK}")
        print(f"model: {run(paragon, Script(), TASK)}")
        for user, tool, arguments in server.world.tool_runs:
            print(f"run for {user}: {tool} {json.dumps(arguments)}")


if __name__ == "__main__":
    main()
