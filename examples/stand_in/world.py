"""All that the stand-in remembers, and what every area of it needs."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from copy import deepcopy
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import count
from threading import RLock
from typing import Any

from stand_in.contract import Contract
from stand_in.messages import JSON, Call, Refused
from stand_in.project import ID, Project
from stand_in.synced import Sync
from stand_in.users import DEMO, EXPIRED, User, default_configuration, user_id

_ZERO = "00000000-0000-4000-8000-"
_WORKFLOW = "bb89897b-ec2a-4118-b091-c12713c6bffa"


@dataclass
class SignIn:
    """A sign-in at a provider that has begun.

    Attributes:
        user: Who signs in.
        integration: Where.
        options: Options of the installation.
        answers: What the user answered before.
        account_id: The account, once it is connected.
    """

    user: User
    integration: JSON
    options: JSON
    answers: JSON
    account_id: str | None = None


@dataclass(frozen=True)
class Happening:
    """Something that reached the project's workflows.

    Attributes:
        user_id: Whose account it is about.
        name: Name of the App Event, or id of the triggered workflow.
        payload: What came with it.
    """

    user_id: str
    name: str
    payload: Any


class World:
    """What is remembered; free to be looked at and changed.

    Attributes:
        project: The project.
        users: Users by id; whoever comes first with a token becomes one.
        sign_ins: Sign-ins that have begun, by session id.
        nonces: Whom the cookie of a nonce page belongs to.
        events: App Events that arrived.
        runs: Workflows that were triggered.
        tool_runs: Tools that were run: user, tool, and the arguments that it knows.
        executions: What Task History says of them.
        syncs: Syncs of all users, by id.
        public_key: With which user tokens are checked; None takes every one.
        lock: Held while a request is answered.
    """

    def __init__(self, contract: Contract, public_key: str | None = None) -> None:
        self.project = Project()
        self.sign_ins: dict[str, SignIn] = {}
        self.nonces: dict[str, str] = {}
        self.events: list[Happening] = []
        self.runs: list[Happening] = []
        self.tool_runs: list[tuple[str, str, JSON]] = []
        self.executions: list[JSON] = []
        self.syncs: dict[str, Sync] = {}
        self.public_key = public_key
        self.lock = RLock()
        self._numbers = count(1)
        demo = _demo_user(self, contract)
        self.users: dict[str, User] = {demo.id: demo}
        synced = _demo_sync(contract)
        self.syncs[synced.shown["id"]] = synced
        execution = contract.payload("WorkflowExecution/documented")
        self.executions.append({**execution, "userId": DEMO, "workflowId": _WORKFLOW})

    def user(self, token: str) -> User:
        """Return the user of a token."""
        found = user_id(token, self.public_key)
        return self.users.setdefault(found, User(found))

    def check_key(self, key: str) -> None:
        """Return if it is an API key of the project: any text that is no user token."""
        if key.count(".") == 2 or key == EXPIRED:
            raise Refused(401, "this needs an API key of the project, not a user token")

    def new_id(self, kind: str) -> str:
        """Return an id that nothing has yet; `kind` is hexadecimal and begins it."""
        return kind + f"{_ZERO}{next(self._numbers):012d}"[len(kind) :]

    def new_nonce(self, user: User) -> str:
        """Return the value of a cookie for the browser of a user."""
        nonce = secrets.token_hex(8)
        self.nonces[nonce] = user.id
        return nonce


Handler = Callable[[World, User, Call], Any]
"""Answers a call with a payload, or with a whole `Reply`."""


def now() -> str:
    """Return the present time as the API writes it."""
    return datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def new_account(world: World, user: User, integration_id: str, provider: str) -> JSON:
    """Return a usable account with its default configuration.

    Args:
        world: Gives the ids.
        user: Whose account it is.
        integration_id: Of which integration.
        provider: Id of the account at the provider.
    """
    name = world.new_id("c")
    moment = now()
    config: JSON = {
        "sharedSettings": {},
        "workflowSettings": {},
        "configuredWorkflows": {},
    }
    return {
        "id": name,
        "dateCreated": moment,
        "dateUpdated": moment,
        "projectId": ID,
        "integrationId": integration_id,
        "personaId": f"persona-of-{user.id}",
        "config": config,
        "configurations": [new_configuration(world, name, default=True)],
        "isPreviewCredential": False,
        "providerId": provider,
        "providerData": {},
        "status": "VALID",
        "dateRefreshed": moment,
        "refreshFailureCount": 0,
        "isRefreshing": False,
        "externalId": None,
    }


def new_configuration(
    world: World, account_id: str, external: str | None = None, *, default: bool = False
) -> JSON:
    """Return a configuration without any settings."""
    moment = now()
    return {
        "id": world.new_id("cf"),
        "dateCreated": moment,
        "dateUpdated": moment,
        "connectCredentialId": account_id,
        "workflowSettings": {},
        "sharedSettings": {},
        "configMeta": {},
        "externalId": external,
        "isDefault": default,
    }


def _demo_user(world: World, contract: Contract) -> User:
    """Return a user with accounts of all kinds: usable, unreachable, incomplete."""
    user = User(DEMO, {"Name": "Sean V", "plan": "pro"})
    types = world.project.by_type
    slack = deepcopy(contract.payload("Credential/complete"))
    slack["integrationId"] = types("slack")["id"]
    # What the vendor might add tomorrow: the spec has no names for it.
    slack["config"]["addedTomorrow"] = {"mustSurvive": True}
    (state,) = default_configuration(slack)["workflowSettings"].values()
    state["addedTomorrow"] = True
    for name in ("errors", "accountAuth"):
        slack.pop(name, None)
    salesforce = new_account(world, user, types("salesforce")["id"], "salesforce-demo")
    jira = new_account(world, user, types("jira")["id"], "jira-demo")
    salesforce["status"], jira["status"] = "INVALID", "PENDING"
    user.accounts += [slack, salesforce, jira]
    lost = deepcopy(contract.payload("TriggerSubscription/documented_errored"))
    user.subscriptions.append(
        ("salesforce", {**lost, "credentialId": salesforce["id"]})
    )
    return user


def _demo_sync(contract: Contract) -> Sync:
    """Return a sync of the demo's user that is up to date."""
    shown = contract.payload("Sync/documented_listed")
    file = contract.payload("SyncedRecord/file")
    source = {"id": file["id"], "content": "Call back at ten."}
    source |= {"name": file["name"], "readers": ["ada@example.com"]}
    found = Sync({**shown, "status": "IDLE"}, DEMO, [source])
    found.fetch(now())
    return found
