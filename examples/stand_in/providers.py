"""What providers offer: options of inputs, triggers, and answers through the proxy."""

from __future__ import annotations

from typing import Any

from stand_in.messages import JSON, Call, Refused, Reply
from stand_in.project import name_of
from stand_in.users import User
from stand_in.world import Handler, World

PAGE = 2
"""How many options a page of a source with pages has."""


def _options(world: World, user: User, call: Call) -> JSON:
    """Answer with a page of options, or with all of a source that has no pages."""
    integration = world.project.by_type(call.body["action"])
    # The answers that a PENDING account waits for may be options of its own.
    if user.chosen(call, integration)["status"] == "INVALID":
        raise Refused(400, "Integration not enabled for user.")
    key = call.body["sourceKey"]
    sources = world.project.options.get(call.body["action"], {})
    if key not in sources:
        raise Refused(400, f"there is no source {key}")
    known = _known(sources[key], call.body.get("parameters", []))
    page: JSON = call.body.get("paginationParameters", {})
    found = [each for each in known if _fits(each, page.get("search", ""))]
    if not _has_pages(integration, key):
        return {"output": found}
    return {"output": _page(found, page.get("pageCursor"))}


def _known(options: list[JSON] | JSON, parameters: list[JSON]) -> list[JSON]:
    """Return the options of a source, if need be for what the user chose before."""
    if isinstance(options, list):
        return options
    chosen = {each["key"]: each["source"].get("value") for each in parameters}
    if options["by"] not in chosen:
        raise Refused(400, f"the choice of {options['by']} is missing")
    found: list[JSON] = options.get(chosen[options["by"]], [])
    return found


def _fits(option: JSON, search: str) -> bool:
    return search.lower() in str(option.get("label", option.get("title"))).lower()


def _has_pages(integration: JSON, key: str) -> bool:
    return any(
        each.get("cacheKey") == key and each.get("supportPagination", False)
        for each in _sources(integration["sdkIntegrationConfig"]["dataSources"])
    )


def _sources(tree: JSON) -> list[JSON]:
    """Return every source in a tree of sources."""
    branches: list[JSON] = [each for each in tree.values() if type(each) is dict]
    return [tree, *(found for each in branches for found in _sources(each))]


def _page(options: list[JSON], cursor: Any) -> JSON:
    start = int(cursor or 0)
    rest = start + PAGE < len(options)
    following = str(start + PAGE) if rest else None
    return {"records": options[start : start + PAGE], "nextPageCursor": following}


def _triggers(world: World, user: User, call: Call) -> JSON:
    """Answer with the triggers of the integrations that are asked for, or of all."""
    known = world.project.triggers
    asked = call.query.get("integrations", [",".join(known)])[0].split(",")
    return {"triggers": {name: known.get(name, []) for name in asked}}


RAW = {"1", "true"}
"""What asks for an answer without its envelope."""

EVENTS = 'data: {"text": "Hel"}\n\ndata: {"text": "lo"}\n\n'


def proxied(world: World, user: User, call: Call) -> Reply:
    """Answer for a provider; most tell what they were asked, and with which account.

    Below a path that ends in ``/stream`` each of them tells events.
    """
    name, path = _meant(world, call)
    state: JSON = user.shown(world.project)["integrations"].get(name, {})
    if not state.get("enabled"):
        raise Refused(400, "Integration not enabled for user.")
    account = user.usable(call, world.project.by_type(name))
    asked = {
        "method": call.method,
        "path": path,
        "body": call.body,
        "account": account["providerId"],
    }
    if call.method == "HEAD":
        return Reply(200, "", None)
    if asked["path"].endswith("/stream"):
        return Reply(200, "text/event-stream", EVENTS)
    output = world.project.proxied.get(name, asked)
    raw = call.headers.get("x-paragon-use-raw-response") in RAW
    return Reply(200, "application/json", output if raw else {"output": output})


def _meant(world: World, call: Call) -> tuple[str, str]:
    """Return the integration and the path that a request through the proxy is about.

    A custom integration may be named by its id, before the path; the path may be in a
    header.
    """
    name, path = call.path["integrationType"], call.path["path"]
    if name == "custom":
        known, _, path = path.partition("/")
        name = name_of(world.project.by_id(known))
    return name, path or call.headers.get("x-paragon-proxy-url", "")


HANDLERS: dict[str, Handler] = {
    "getFieldOptions": _options,
    "listTriggers": _triggers,
    **{
        f"proxy{method}": proxied
        for method in ("Get", "Put", "Post", "Delete", "Options", "Head", "Patch")
    },
}
