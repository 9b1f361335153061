"""Managed Sync: syncs of the user, their records, and who may see them."""

from __future__ import annotations

import json

from stand_in.messages import JSON, Call, Refused, Reply
from stand_in.project import ID
from stand_in.synced import Sync, sync_id
from stand_in.users import User
from stand_in.world import Handler, World, now

_LIMIT = 100
"""How many records a page has where nobody says how many."""


def _create(world: World, user: User, call: Call) -> JSON:
    body: JSON = call.body
    integration, pipeline = body["integration"], body["pipeline"]
    accounts = user.accounts_of(world.project.by_type(integration))
    wanted = body.get("credentialId")
    usable = [
        x for x in accounts if x["status"] == "VALID" and wanted in (None, x["id"])
    ]
    if not usable:
        raise Refused(400, "Integration not enabled for user.")
    source = world.project.synced.get(integration, {}).get(pipeline)
    if source is None:
        raise Refused(400, f"{integration} has no pipeline {pipeline}")
    name = body.get("configurationName", "default")
    moment = now()
    shown = {
        "id": sync_id(user.id, integration, name),
        "userId": user.id,
        "integration": integration,
        "pipeline": pipeline,
        "projectId": ID,
        "status": "INITIALIZING",
        "configurationName": name,
        "credentialId": usable[0]["id"],
        "dateCreated": moment,
        "dateUpdated": moment,
    }
    if shown["id"] in world.syncs:
        raise Refused(409, f"there is a sync {name} of {integration} already")
    world.syncs[shown["id"]] = Sync(shown, user.id, [dict(each) for each in source])
    return shown


def _list(world: World, user: User, call: Call) -> JSON:
    wanted = call.query.get("credentialId", [None])[0]
    own = [each.shown for each in world.syncs.values() if each.user_id == user.id]
    found = [x for x in own if wanted in (None, x.get("credentialId"))]
    return {"data": found}


def _sync(world: World, user: User, call: Call) -> Sync:
    """Return the sync that a call is about."""
    found = world.syncs.get(call.path["syncId"])
    if found is None or found.user_id != user.id:
        raise Refused(404, f"there is no sync {call.path['syncId']}")
    return found


def _get(world: World, user: User, call: Call) -> JSON:
    found = _sync(world, user, call)
    answer = {"status": found.shown["status"], "summary": _summary(found)}
    found.look(now())
    return answer


def _summary(sync: Sync) -> JSON:
    return {
        "totalRecords": len(sync.source),
        "syncedRecordsCount": len(sync.records),
        "lastSyncedAt": sync.synced_at,
        "latestCursor": _cursor(sync.latest) if sync.records else None,
    }


def _update(world: World, user: User, call: Call) -> JSON:
    found = _sync(world, user, call)
    account = user.account(call.body["credentialId"])
    found.shown.update(credentialId=account["id"], dateUpdated=now())
    return {
        "id": found.shown["id"],
        "data": {"credentialId": account["id"]},
        "message": "Update request accepted and is being processed",
    }


def _delete(world: World, user: User, call: Call) -> None:
    del world.syncs[_sync(world, user, call).shown["id"]]


def _disable(world: World, user: User, call: Call) -> None:
    _sync(world, user, call).shown["status"] = "DISABLED"


def _reenable(world: World, user: User, call: Call) -> None:
    found = _sync(world, user, call)
    found.shown["status"] = "IDLE" if found.synced_at else "ACTIVE"


def _records(world: World, user: User, call: Call) -> JSON:
    """Answer with a page; the cursor of an empty one is the one that asked for it."""
    sync = _sync(world, user, call)
    start = _position(call.query.get("cursor", [_cursor(0)])[0])
    left = sync.behind(start)
    data = left[: int(call.query.get("pageSize", [_LIMIT])[0])]
    paging = {
        "totalRecords": len(sync.records),
        "totalActiveRecords": len(sync.records),
        "remainingRecords": len(left) - len(data),
        "cursor": _cursor(sync.came[data[-1]["id"]] if data else start),
    }
    return {"data": data, "paging": paging}


def _cursor(position: int) -> str:
    return f"after-{position}"


def _position(cursor: str) -> int:
    """Return how many records came before a cursor."""
    number = cursor.removeprefix("after-")
    if not number.isdecimal():
        raise Refused(400, f"there is no cursor {cursor}")
    return int(number)


def _record(world: World, user: User, call: Call) -> JSON:
    return {"data": _sync(world, user, call).record(call.path["recordId"])}


def _content(world: World, user: User, call: Call) -> Reply:
    text = _sync(world, user, call).content(call.path["recordId"])
    return Reply(200, "text/plain", text)


def _check(world: World, user: User, call: Call) -> JSON:
    sync, asked = _sync(world, user, call), call.body
    return {"hasAccess": sync.may(asked["user"], asked["role"], asked["object"])}


def _batch_check(world: World, user: User, call: Call) -> JSON:
    sync = _sync(world, user, call)
    return {"result": [_answer(sync, each) for each in call.body["checks"]]}


def _answer(sync: Sync, asked: JSON) -> JSON:
    """Answer one of several checks; what is wrong with one is nothing to the others."""
    try:
        allowed = sync.may(asked["user"], asked["role"], asked["object"])
    except Refused as refused:
        return {"allowed": False, "request": asked, "error": refused.message}
    return {"allowed": allowed, "request": asked}


def _users(world: World, user: User, call: Call) -> JSON:
    sync, asked = _sync(world, user, call), call.body
    people = sync.people(asked["object"])
    return {"users": [x for x in people if sync.may(x, asked["role"], asked["object"])]}


def _objects(world: World, user: User, call: Call) -> JSON:
    sync, asked = _sync(world, user, call), call.body
    known = sync.records if asked["objectType"] == "file" else []
    found = [x["id"] for x in known if sync.may(asked["user"], asked["role"], x["id"])]
    return {"objects": found}


def _stream_objects(world: World, user: User, call: Call) -> Reply:
    """Answer with a line for each of the objects that are listed otherwise."""
    ids = _objects(world, user, call)["objects"]
    lines = [json.dumps({"object": each}) for each in ids]
    return Reply(200, "application/x-ndjson", "".join(f"{x}\n" for x in lines))


def _expand(world: World, user: User, call: Call) -> JSON:
    """Answer with a leaf: here nobody has a role by way of a group or a folder."""
    sync, asked = _sync(world, user, call), call.body
    record, relation = asked["object"], asked.get("relation", "can_read")
    people = [x for x in sync.people(record) if sync.may(x, relation, record)]
    leaf = {"users": {"users": [f"user:{each}" for each in people]}}
    return {"tree": {"root": {"name": f"file:{record}#{relation}", "leaf": leaf}}}


HANDLERS: dict[str, Handler] = {
    "createSync": _create,
    "listSyncs": _list,
    "getSync": _get,
    "updateSync": _update,
    "deleteSync": _delete,
    "disableSync": _disable,
    "reenableSync": _reenable,
    "listRecords": _records,
    "getRecord": _record,
    "getRecordContent": _content,
    "checkAccess": _check,
    "batchCheckAccess": _batch_check,
    "listPermittedUsers": _users,
    "listPermittedObjects": _objects,
    "streamPermittedObjects": _stream_objects,
    "expandRelationships": _expand,
}
