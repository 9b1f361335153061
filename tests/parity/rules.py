"""The differences that run through all calls, each as a rule that changes the recording."""

from __future__ import annotations

import copy
import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final, TypeAlias
from urllib.parse import parse_qsl

from tests.parity.canonical import opened
from tests.parity.case import ABSENT, Case
from tests.parity.fixtures import C
from tests.parity.reasons import Reason
from tests.parity.world import REDIRECT

__all__ = ["RULES", "Rule"]

Rule: TypeAlias = Callable[[dict[str, Any], Case, Mapping[str, Any]], bool]
"""Changes a recorded outcome into what ours should be, and tells whether it did."""

# What a JavaScript error without a name of its own is called.
NAMELESS: Final = frozenset({"Error", "TypeError", "UnknownError", "Object"})

# What either side asks for when nobody says anything else.
USUAL_ACCEPT: Final = frozenset({"application/json", "*/*"})
OWN_ACCEPT: Final = frozenset(
    {
        "application/json",
        "*/*",
        "application/json, text/*",
        "application/json, text/*, */*",
    }
)


def _each_request(change: Callable[[dict[str, Any]], bool]) -> Rule:
    def rule(form: dict[str, Any], case: Case, ours: Mapping[str, Any]) -> bool:
        changed = [change(request) for request in form.get("requests", ())]
        return any(changed)

    return rule


def _documented_host(request: dict[str, Any]) -> bool:
    if request["service"] != "zeus":
        return False
    request["service"] = "api"
    return True


def _documented_trigger(request: dict[str, Any]) -> bool:
    if request["service"] != "hermes":
        return False
    request["service"] = "api"
    request["path"] = request["path"].removeprefix("/v2")
    return True


def _no_version(request: dict[str, Any]) -> bool:
    return request["headers"].pop("x-paragon-sdk-version", None) is not None


def _no_type_without_body(request: dict[str, Any]) -> bool:
    return (
        "body" not in request
        and request["headers"].pop("content-type", None) is not None
    )


def _documented_type(request: dict[str, Any]) -> bool:
    if request["headers"].get("content-type") != "auto":
        return False
    text = isinstance(request.get("body"), str)
    request["headers"]["content-type"] = (
        "text/plain; charset=utf-8" if text else "application/json"
    )
    return True


def _accept(form: dict[str, Any], case: Case, ours: Mapping[str, Any]) -> bool:
    """Let a request ask for what ours asks for, unless the caller says what."""
    changed = False
    for request, own in zip(
        form.get("requests", ()), ours.get("requests", ()), strict=False
    ):
        asked, wanted = request["headers"], own["headers"].get("accept")
        if (
            asked.get("accept") in USUAL_ACCEPT
            and wanted in OWN_ACCEPT
            and asked["accept"] != wanted
        ):
            asked["accept"] = wanted
            changed = True
    return changed


def _loaded_once_more(
    form: dict[str, Any], case: Case, ours: Mapping[str, Any]
) -> bool:
    """Load user or integrations where ours does, before an error or an uninstallation."""
    own = ours.get("requests", [])
    # What several workflows come to is told in the result, beside the others.
    told = case.id == "updateWorkflowState.errors"
    refused = told or "error" in ours or bool(_errors(ours))
    requests = form.get("requests", [])
    more: list[int] = []
    for index, request in enumerate(own):
        theirs = requests[index] if index < len(requests) else None
        removes = _removes(own[index + 1 : index + 2])
        if _loads(request) and request != theirs and (refused or removes):
            requests.insert(index, copy.deepcopy(request))
            more.append(index)
    if more:
        form["requests"] = requests
    return bool(more)


def _loads(request: Mapping[str, Any]) -> bool:
    path: str = request["path"]
    return request["method"] == "GET" and path.endswith(
        ("/sdk/me", "/sdk/integrations")
    )


def _removes(following: list[Mapping[str, Any]]) -> bool:
    return any(
        each["method"] == "DELETE" and "/sdk/integrations/" in each["path"]
        for each in following
    )


def _undefined_is_none(
    form: dict[str, Any], case: Case, ours: Mapping[str, Any]
) -> bool:
    if form.get("result", ABSENT) is not None:
        return False
    del form["result"]
    return True


def _own_names(form: dict[str, Any], case: Case, ours: Mapping[str, Any]) -> bool:
    """Give a nameless error the name of our class, and what our class knows."""
    own = _errors(ours)
    changed = False
    for index, error in enumerate(_errors(form)):
        if error["name"] in NAMELESS:
            error["name"] = case.error or "?"
            error.pop("response", None)
            error.pop("originalError", None)
            if index < len(own) and "meta" in own[index]:
                error["meta"] = own[index]["meta"]
            changed = True
    return changed


def _own_words(form: dict[str, Any], case: Case, ours: Mapping[str, Any]) -> bool:
    """Messages are our own: let each be the one that we have."""
    pairs = list(zip(_errors(form), _errors(ours), strict=False))
    for error, own in pairs:
        error["message"] = own["message"]
        if error.get("meta") is None:
            error.pop("meta", None)
    return bool(pairs)


def _raised_too(form: dict[str, Any], case: Case, ours: Mapping[str, Any]) -> bool:
    """What an install flow only tells a callback is raised as well."""
    told = [
        event for event in form.get("events", ()) if event.get("callback") == "onError"
    ]
    if "error" in form or "error" not in ours or not told:
        return False
    form["error"] = copy.deepcopy(told[-1]["arguments"][0])
    return True


def _no_popup(form: dict[str, Any], case: Case, ours: Mapping[str, Any]) -> bool:
    """The window that is sent on to the provider is another address to open here."""
    events = form.get("events", [])
    told = [event for event in events if "popup" in event]
    for event in told:
        if event["popup"] == "closed":
            events.remove(event)
        else:
            address, _, query = event.pop("url").partition("?")
            del event["popup"]
            event.update(
                {"open": address, "query": [list(pair) for pair in parse_qsl(query)]}
            )
    if not form.get("events"):
        form.pop("events", None)
    return bool(told)


def _documented_address(
    form: dict[str, Any], case: Case, ours: Mapping[str, Any]
) -> bool:
    opened = [
        event
        for event in form.get("events", ())
        if event.get("open", "").startswith("{zeus}")
    ]
    for event in opened:
        event["open"] = event["open"].replace("{zeus}", "{api}")
    return bool(opened)


def _more_in_stages(form: dict[str, Any], case: Case, ours: Mapping[str, Any]) -> bool:
    """Stages carry what a program without a page needs: addresses, the new account."""
    changed = False
    for index, (event, own) in enumerate(_paired_events(form, ours)):
        if event.get("callback") == own.get("callback") == "onNext":
            (stage,), (own_stage,) = event["arguments"], own["arguments"]
            known = _known_of_stage(stage["stage"], form["events"][index:])
            more = {
                name: known[name](own_stage[name])
                for name in known
                if name in own_stage
            }
            stage.update(
                {name: own_stage[name] for name, right in more.items() if right}
            )
            changed = changed or any(more.values())
    return changed


def _known_of_stage(
    stage: str, events: list[dict[str, Any]]
) -> Mapping[str, Callable[[str], bool]]:
    """Return what a stage may carry besides, and how it is known to be right."""
    if stage == "postOptions":
        return {"credentialId": lambda found: found == C.new}
    first = next((event for event in events if "open" in event), {})
    return {
        "url": lambda found: found == REDIRECT,
        "nonceUrl": lambda found: opened({"open": found}) == opened(first),
    }


def _own_instruction(form: dict[str, Any], case: Case, ours: Mapping[str, Any]) -> bool:
    """The text of an instruction is our own, and its button is a method."""
    changed = False
    for event, own in _paired_events(form, ours):
        if event.get("callback") == own.get("callback") == "onNext":
            (stage,), (own_stage,) = event["arguments"], own["arguments"]
            if stage["stage"] == own_stage["stage"] == "instruction":
                stage["content"] = own_stage["content"]
                del stage["finish"]["onClick"]
                changed = True
    return changed


def _more_in_events(form: dict[str, Any], case: Case, ours: Mapping[str, Any]) -> bool:
    """The event of an account says which account: the new one, or the removed one."""
    removed = [
        request["headers"].get("x-paragon-credential")
        for request in form.get("requests", ())
        if request["method"] == "DELETE" and "/sdk/integrations/" in request["path"]
    ]
    changed = False
    for event, own in _paired_events(form, ours):
        if "event" in event and event["event"] == own.get("event"):
            more = {
                name: value
                for name, value in own["payload"].items()
                if name not in event["payload"]
                and _about(name, value) in (C.new, *removed)
            }
            event["payload"].update(more)
            changed = changed or bool(more)
    return changed


def _about(name: str, value: Any) -> Any:
    """Return the id of the account that a member of an event is about."""
    if name == "credentialId":
        return value
    return value["id"] if name == "credential" else None


def _no_portal(request: dict[str, Any]) -> bool:
    polling = re.search(
        "/sdk/actions/session-id/|/sdk/credentials/[^/]+$", request["path"]
    )
    if not polling or request["method"] == "PATCH":
        return False
    return request["headers"].pop("x-paragon-credential", None) is not None


def _paired_events(
    form: Mapping[str, Any], ours: Mapping[str, Any]
) -> Iterator[tuple[dict[str, Any], dict[str, Any]]]:
    return zip(form.get("events", ()), ours.get("events", ()), strict=False)


def _errors(form: Mapping[str, Any]) -> list[dict[str, Any]]:
    """Return every error of an outcome: the raised one, and those told to callbacks."""
    told = [
        event["arguments"][0]
        for event in form.get("events", ())
        if event.get("callback") == "onError"
    ]
    return [*told, *([form["error"]] if "error" in form else [])]


# In this order: a rule sees what the ones before it made.
RULES: Final[dict[Reason, Rule]] = {
    Reason.DOCUMENTED_HOST: _each_request(_documented_host),
    Reason.DOCUMENTED_TRIGGER: _each_request(_documented_trigger),
    Reason.NO_SDK_VERSION: _each_request(_no_version),
    Reason.PORTALS_ACCOUNT: _each_request(_no_portal),
    Reason.NO_TYPE_WITHOUT_BODY: _each_request(_no_type_without_body),
    Reason.DOCUMENTED_TYPE: _each_request(_documented_type),
    Reason.LOADED_ONCE_MORE: _loaded_once_more,
    Reason.ACCEPT_WHAT_IS_READ: _accept,
    Reason.UNDEFINED_IS_NONE: _undefined_is_none,
    Reason.NO_POPUP: _no_popup,
    Reason.DOCUMENTED_ADDRESS: _documented_address,
    Reason.MORE_IN_STAGES: _more_in_stages,
    Reason.OWN_INSTRUCTION: _own_instruction,
    Reason.MORE_IN_EVENTS: _more_in_events,
    Reason.RAISED_TOO: _raised_too,
    Reason.OWN_NAMES: _own_names,
    Reason.OWN_WORDS: _own_words,
}
