"""ActionKit: tools of providers, and subscriptions to their triggers."""

from __future__ import annotations

from typing import Any

from stand_in.messages import JSON, Call, Refused, Reply
from stand_in.project import name_of
from stand_in.users import User
from stand_in.world import Handler, World, now


def _asked(call: Call, name: str) -> set[str]:
    """Return the names in a parameter of the query that lists some."""
    return {each for text in call.query.get(name, []) for each in text.split(",")}


def _tools(world: World, user: User, call: Call) -> JSON:
    """Answer with the tools of connected integrations, or of all."""
    wanted, categories = _asked(call, "integrations"), _asked(call, "categories")
    everything = call.query.get("limit_to_available") == ["false"]
    simple = call.query.get("format") == ["paragon"]
    found: JSON = {}
    for name, shelf in world.project.tools.items():
        integration = world.project.by_type(name)
        accounts = user.accounts_of(integration)
        connected = any(each["status"] == "VALID" for each in accounts)
        asked = not wanted or name in wanted
        filed = not categories or shelf["category"] in categories
        if asked and filed and (connected or everything):
            form = _in_paragons_form if simple else _as_json_schema
            found[name] = [form(each) for each in shelf["tools"]]
    key = "tools" if call.operation == "listTools" else "actions"
    return {key: found, "errors": []}


def _as_json_schema(tool: JSON) -> JSON:
    shown = {key: tool[key] for key in ("name", "title", "description", "parameters")}
    return {"type": "function", "function": shown}


def _in_paragons_form(tool: JSON) -> JSON:
    """Return a tool with inputs: a text for each argument is all that this one knows."""
    schema = tool["parameters"]
    inputs = [
        {
            "id": name,
            "title": about["description"],
            "type": "TEXT",
            "required": name in schema["required"],
        }
        for name, about in schema["properties"].items()
    ]
    shown = {key: tool[key] for key in ("name", "title", "description")}
    return {**shown, "inputs": inputs}


def _run(world: World, user: User, call: Call) -> Reply:
    """Answer for the provider: what is known of it, else what it was given.

    As at the real service, arguments that the tool does not know are dropped.
    """
    name = call.body["tool" if call.operation == "runTool" else "action"]
    integration, tool = _tool(world, name)
    account = user.usable(call, world.project.by_type(integration))
    schema, given = tool["parameters"], call.body["parameters"]
    for each in schema["required"]:
        if each not in given:
            raise Refused(400, f"{each} is missing")
    known = {key: given[key] for key in schema["properties"] if key in given}
    told = {"account": account["providerId"], **known}
    answer: Any = {
        key: text.format_map(told) if isinstance(text, str) else text
        for key, text in tool["answers"].items()
    }
    world.tool_runs.append((user.id, name, known))
    return Reply(200, "application/json", answer)


def _tool(world: World, name: str) -> tuple[str, JSON]:
    """Return a tool and the integration that it belongs to."""
    for integration, shelf in world.project.tools.items():
        for each in shelf["tools"]:
            if each["name"] == name:
                return integration, each
    raise Refused(404, f"there is no tool {name}")


def _trigger(world: World, integration: str, name: str) -> JSON:
    """Return a trigger of an integration."""
    for each in world.project.triggers.get(integration, []):
        if each["type"] == name:
            return each
    raise Refused(404, f"{integration} has no trigger {name}")


def _triggers(world: World, user: User, call: Call) -> JSON:
    """Answer with the triggers of connected integrations, or of all."""
    wanted = _asked(call, "integrations")
    everything = call.query.get("limit_to_available") == ["false"]
    found: JSON = {}
    for name, triggers in world.project.triggers.items():
        connected = user.accounts_of(world.project.by_type(name))
        if (not wanted or name in wanted) and (connected or everything):
            found[name] = triggers
    return {"triggers": found}


def _subscribe(world: World, user: User, call: Call) -> JSON:
    """Subscribe an account to a trigger."""
    given = call.body
    _trigger(world, given["integration"], given["type"])
    integration = world.project.by_type(given["integration"])
    account = user.usable(call, integration)
    moment = now()
    subscription = {
        "id": world.new_id("5"),
        "type": given["type"],
        "parameters": given["parameters"],
        "status": "ACTIVE",
        "dateCreated": moment,
        "dateLastReceivedEvent": moment,
        "credentialId": account["id"],
    }
    if "webhookOverride" in given:
        subscription["webhookOverride"] = given["webhookOverride"]
    user.subscriptions.append((name_of(integration), subscription))
    return subscription


def _subscriptions(world: World, user: User, call: Call) -> JSON:
    """Answer with the subscriptions that are asked for, or with all."""
    wanted, found = _asked(call, "integrations"), dict[str, list[JSON]]()
    for name, each in user.subscriptions:
        fits = not wanted or name in wanted
        fits &= call.query.get("status", [each["status"]]) == [each["status"]]
        fits &= call.query.get("type", [each["type"]]) == [each["type"]]
        if fits and call.account in (None, each["credentialId"]):
            found.setdefault(name, []).append(each)
    return {"triggers": found}


def _subscription(user: User, call: Call) -> JSON:
    for _, each in user.subscriptions:
        if each["id"] == call.path["subscriptionId"]:
            return each
    raise Refused(404, f"there is no subscription {call.path['subscriptionId']}")


def _update(world: World, user: User, call: Call) -> JSON:
    """Merge parameters, of which null removes one, and replace the address."""
    found = _subscription(user, call)
    merged = {**found["parameters"], **call.body.get("parameters", {})}
    found["parameters"] = {
        key: text for key, text in merged.items() if text is not None
    }
    if "webhookOverride" in call.body:
        override = call.body["webhookOverride"]
        found.pop("webhookOverride", None)
        if override is not None:
            found["webhookOverride"] = override
    return found


def _unsubscribe(world: World, user: User, call: Call) -> JSON:
    gone = _subscription(user, call)
    user.subscriptions = [x for x in user.subscriptions if x[1] is not gone]
    return {"success": True}


def _examples(world: World, user: User, call: Call) -> list[JSON]:
    given = call.body
    found = _trigger(world, given["integration"], given["type"])
    user.usable(call, world.project.by_type(given["integration"]))
    examples: list[JSON] = world.project.trigger_examples[found["type"]]
    return examples


HANDLERS: dict[str, Handler] = {
    "listTools": _tools,
    "runTool": _run,
    "listActions": _tools,
    "runAction": _run,
    "listTriggers": _triggers,
    "listTriggerSubscriptions": _subscriptions,
    "subscribeToTrigger": _subscribe,
    "updateTriggerSubscription": _update,
    "unsubscribeFromTrigger": _unsubscribe,
    "getTriggerExamples": _examples,
}
