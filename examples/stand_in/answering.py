"""From a call to its reply: what is remembered, else the spec's own example."""

from __future__ import annotations

from copy import deepcopy
from dataclasses import replace

from stand_in import (
    accounts,
    actionkit,
    connecting,
    history,
    providers,
    syncs,
    workflows,
)
from stand_in.contract import Contract
from stand_in.messages import JSON, Call, Reply
from stand_in.users import User
from stand_in.world import Handler, World


def _user(world: World, user: User, call: Call) -> JSON:
    return user.shown(world.project)


def _update_metadata(world: World, user: User, call: Call) -> None:
    user.meta |= call.body["meta"]


def _integrations(world: World, user: User, call: Call) -> list[JSON]:
    return world.project.integrations


def _integration(world: World, user: User, call: Call) -> list[JSON]:
    return [world.project.by_type(call.path["integration"])]


def _metadata(world: World, user: User, call: Call) -> list[JSON]:
    return world.project.metadata()


HANDLERS: dict[str, Handler] = {
    "getUser": _user,
    "updateUserMetadata": _update_metadata,
    "listIntegrations": _integrations,
    "getIntegration": _integration,
    "listIntegrationMetadata": _metadata,
    **accounts.HANDLERS,
    **actionkit.HANDLERS,
    **connecting.HANDLERS,
    **providers.HANDLERS,
    **syncs.HANDLERS,
    **workflows.HANDLERS,
}


def answer(contract: Contract, world: World, call: Call) -> Reply:
    """Return the reply to a call; the document has the last word on it.

    Raises:
        Refused: The call does not fit what is remembered.
    """
    with world.lock:
        reply = contract.example(call)
        if call.operation == "getOAuthNonce":
            reply = connecting.nonce_page(world, reply, call)
        elif of_project := history.HANDLERS.get(call.operation):
            world.check_key(call.token)
            reply = replace(reply, payload=of_project(world, call))
        elif handler := HANDLERS.get(call.operation):
            payload = handler(world, world.user(call.token), call)
            whole = isinstance(payload, Reply)
            reply = payload if whole else replace(reply, payload=payload)
        else:
            world.user(call.token)
        reply = deepcopy(reply)
    contract.judge(call, reply)
    return reply
