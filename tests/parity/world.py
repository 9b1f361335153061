"""What the recording server knows and how it answers: one world for each case."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from fnmatch import fnmatchcase
from typing import Any, Final

from tests.parity.case import Given
from tests.parity.fixtures import IDS, PROJECT, C, K, fixture
from tests.parity.request import Request
from tests.parity.shapes import configuration, credential, put, state, type_name

__all__ = ["REDIRECT", "Answer", "World"]

# Where the provider asks the user.
REDIRECT: Final = "https://provider.example.test/authorize?state=s"


@dataclass(frozen=True, slots=True)
class Answer:
    """Status, body and media type of an answer; a text goes out as it is."""

    status: int = 200
    body: Any = None
    content_type: str = "application/json"

    @property
    def content(self) -> bytes:
        """The body in bytes."""
        if self.body is None:
            return b""
        text = self.body if isinstance(self.body, str) else json.dumps(self.body)
        return text.encode()


NOT_FOUND: Final = Answer(404, {"message": "There is no such thing", "code": "0404"})


class World:
    """The state of one project and one user while a case runs.

    It answers by plain rules: what is sent is kept and shown again. What the real
    service checks, merges or refuses is not known, and not claimed here.
    """

    def __init__(self, given: Given) -> None:
        self.data: dict[str, Any] = {
            "user": fixture("user"),
            "integrations": fixture("integrations"),
            "credentials": fixture("credentials"),
            "field_options": fixture("field_options"),
            "triggers": fixture("triggers"),
            "proxy": fixture("proxy"),
            "me": {},
        }
        self.given = given
        self.polls = list(given.session)
        self.replies = [(reply, reply.times) for reply in given.replies]
        for path, value in given.patches.items():
            put(self.data, path, value)

    # -- what is asked for -----------------------------------------------------------

    def answer(self, request: Request) -> Answer:
        """Return the answer to a request."""
        path = request.path.removeprefix("/v2").removeprefix(f"/projects/{PROJECT}")
        if override := self._override(f"{request.method} {path}"):
            return override
        for pattern, name in ROUTES:
            if found := re.fullmatch(pattern, f"{request.method} {path}"):
                try:
                    answer: Answer = getattr(self, name)(request, *found.groups())
                except StopIteration:
                    return NOT_FOUND
                return answer
        return Answer(
            404, {"message": f"Cannot {request.method} {path}", "code": "404"}
        )

    def _override(self, line: str) -> Answer | None:
        for index, (reply, left) in enumerate(self.replies):
            if fnmatchcase(line, reply.on) and left != 0:
                self.replies[index] = (reply, None if left is None else left - 1)
                return Answer(reply.status, reply.body, reply.content_type)
        return None

    # -- the user --------------------------------------------------------------------

    def get_me(self, request: Request) -> Answer:
        """The user with the state of every integration."""
        states = {
            type_name(integration): state(self._credentials_of(type_name(integration)))
            for integration in self.data["integrations"].values()
        }
        states.update(self.data["me"].get("integrations", {}))
        return Answer(body={**self.data["user"], "integrations": states})

    def patch_me(self, request: Request) -> Answer:
        """Keep metadata."""
        self.data["user"]["meta"].update(request.json["meta"])
        return self.get_me(request)

    # -- integrations ----------------------------------------------------------------

    def get_integrations(self, request: Request) -> Answer:
        """Every integration of the project."""
        return Answer(body=list(self.data["integrations"].values()))

    def uninstall(self, request: Request, integration_id: str) -> Answer:
        """Forget the account that the header names, or the first one."""
        accounts = self._credentials_of(self._type_of(integration_id))
        named = request.headers.get("x-paragon-credential", accounts[0]["id"])
        accounts[:] = [account for account in accounts if account["id"] != named]
        return Answer(204)

    # -- credentials -----------------------------------------------------------------

    def get_credentials(self, request: Request) -> Answer:
        """The accounts of the user, or the account of one integration."""
        integration_type = dict(request.query).get("integration")
        if integration_type is None:
            everything = self.data["credentials"].values()
            return Answer(
                body=[account for accounts in everything for account in accounts]
            )
        accounts = self._credentials_of(str(integration_type))
        named = request.headers.get("x-paragon-credential", accounts[0]["id"])
        account = next(account for account in accounts if account["id"] == named)
        auth = {
            "OAUTH_ACCESS_TOKEN": "provider-token",
            "DOMAIN": "contoso.example.test",
        }
        wanted = dict(request.query).get("includeAccountAuth") == "true"
        return Answer(body={**account, "accountAuth": auth} if wanted else account)

    def new_credential(self, request: Request) -> Answer:
        """Connect an account by the values that were sent."""
        integration_type = self._type_of(request.json["integrationId"])
        return Answer(201, self._connect(integration_type, "VALID"))

    def complete_setup(self, request: Request, credential_id: str) -> Answer:
        """Finish an account that was waiting for values."""
        account = self._credential(credential_id)
        account["status"] = "VALID"
        return Answer(201, account)

    def get_credential(self, request: Request, credential_id: str) -> Answer:
        """One account."""
        return Answer(body=self._credential(credential_id))

    def patch_credential(self, request: Request, credential_id: str) -> Answer:
        """Keep settings, in the configuration that the header names."""
        self._configuration(request, credential_id).update(request.json["config"])
        return Answer(body=self._credential(credential_id))

    # -- configurations --------------------------------------------------------------

    def new_configuration(self, request: Request, credential_id: str) -> Answer:
        """Add a configuration to an account."""
        account = self._credential(credential_id)
        new = configuration(K.new, credential_id, isDefault=False)
        account["configurations"].append({**new, **request.json})
        return Answer(201, account)

    def patch_configuration(self, request: Request, credential_id: str) -> Answer:
        """Keep the meta of a configuration."""
        found = self._configuration(request, credential_id)
        found["configMeta"] = request.json["meta"]
        return Answer(body=self._credential(credential_id))

    def delete_configuration(self, request: Request, credential_id: str) -> Answer:
        """Remove a configuration."""
        configurations = self._credential(credential_id)["configurations"]
        configurations.remove(self._configuration(request, credential_id))
        return Answer(204)

    # -- workflows, options, triggers ------------------------------------------------

    def enable(self, request: Request, workflow_id: str) -> Answer:
        """Switch a workflow on."""
        return self._switch(request, workflow_id, on=True)

    def disable(self, request: Request, workflow_id: str) -> Answer:
        """Switch a workflow off."""
        return self._switch(request, workflow_id, on=False)

    def _switch(self, request: Request, workflow_id: str, *, on: bool) -> Answer:
        credential_id = request.headers["x-paragon-credential"]
        settings = self._configuration(request, credential_id)["workflowSettings"]
        settings.setdefault(workflow_id, {"settings": {}})["enabled"] = on
        return Answer(204)

    def field_options(self, request: Request) -> Answer:
        """A page of options."""
        options, key = self.data["field_options"], request.json["sourceKey"]
        cursor = request.json["paginationParameters"].get("pageCursor")
        if key not in options:
            return Answer(
                400, {"message": "Unknown source", "code": "0400", "status": 400}
            )
        return Answer(
            201, {"output": options.get(f"{key} after {cursor}", options[key])}
        )

    def triggers(self, request: Request) -> Answer:
        """The triggers of one integration."""
        wanted = dict(request.query)["integrations"]
        known = self.data["triggers"]["triggers"]
        return Answer(body={"triggers": {wanted: known.get(wanted, [])}})

    def run_workflow(self, request: Request, workflow_id: str) -> Answer:
        """What a workflow answers: what it was given."""
        return Answer(body={"received": request.json, "query": dict(request.query)})

    def event(self, request: Request) -> Answer:
        """Take an App Event."""
        return Answer(201, {})

    def connect_resource(self, request: Request, resource_id: str) -> Answer:
        """Connect a resource."""
        return Answer(201, credential(C.postgres, IDS["resource_integration"], "VALID"))

    def proxy(self, request: Request, integration_type: str, path: str) -> Answer:
        """What a provider answers; paths without an answer are echoed."""
        known = self.data["proxy"].get(path)
        if known is None:
            return Answer(body={"output": {"path": path, "query": request.query}})
        content_type = known.get("type", "application/json; charset=utf-8")
        return Answer(known.get("status", 200), known["body"], content_type)

    # -- OAuth -----------------------------------------------------------------------

    def build_oauth(self, request: Request) -> Answer:
        """Where the provider asks the user."""
        return Answer(body={"redirectUrl": REDIRECT})

    def poll(self, request: Request, session_id: str) -> Answer:
        """Whether the user has agreed by now."""
        if not (self.polls and self.polls.pop(0)):
            return Answer(body={})
        self._connect(self.given.connects, self.given.connected_status)
        return Answer(body={"connectCredentialId": C.new})

    def forget_session(self, request: Request, session_id: str) -> Answer:
        """The session has done its work."""
        return Answer(204)

    # -- the state -------------------------------------------------------------------

    def _credentials_of(self, integration_type: str) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = self.data["credentials"].setdefault(
            integration_type, []
        )
        return found

    def _credential(self, credential_id: str) -> dict[str, Any]:
        everything = [
            account
            for accounts in self.data["credentials"].values()
            for account in accounts
        ]
        return next(account for account in everything if account["id"] == credential_id)

    def _configuration(self, request: Request, credential_id: str) -> dict[str, Any]:
        named = request.headers["x-paragon-configuration-id"]
        configurations: list[dict[str, Any]] = self._credential(credential_id)[
            "configurations"
        ]
        return next(one for one in configurations if one["id"] == named)

    def _type_of(self, integration_id: str) -> str:
        known = self.data["integrations"].values()
        return type_name(next(one for one in known if one["id"] == integration_id))

    def _connect(self, integration_type: str, status: str) -> dict[str, Any]:
        accounts = self._credentials_of(integration_type)
        if not any(account["id"] == C.new for account in accounts):
            known = self.data["integrations"].values()
            integration = next(
                one for one in known if type_name(one) == integration_type
            )
            accounts.append(credential(C.new, integration["id"], status))
        return self._credential(C.new)


_PART: Final = "([^/]+)"
ROUTES: Final = (
    ("GET /sdk/me", "get_me"),
    ("PATCH /sdk/me", "patch_me"),
    ("GET /sdk/integrations", "get_integrations"),
    (f"DELETE /sdk/integrations/{_PART}", "uninstall"),
    ("GET /sdk/credentials", "get_credentials"),
    ("POST /sdk/credentials", "new_credential"),
    (f"POST /sdk/credentials/{_PART}/complete-setup", "complete_setup"),
    (f"GET /sdk/credentials/{_PART}", "get_credential"),
    (f"PATCH /sdk/credentials/{_PART}", "patch_credential"),
    (f"POST /sdk/credentials/{_PART}/configurations", "new_configuration"),
    (f"PATCH /sdk/credentials/{_PART}/configurations", "patch_configuration"),
    (f"DELETE /sdk/credentials/{_PART}/configurations", "delete_configuration"),
    (f"POST /sdk/workflows/{_PART}", "enable"),
    (f"DELETE /sdk/workflows/{_PART}", "disable"),
    ("POST /sdk/actions", "field_options"),
    ("GET /sdk/actions/build-oauth", "build_oauth"),
    (f"GET /sdk/actions/session-id/{_PART}", "poll"),
    (f"DELETE /sdk/actions/session-id/{_PART}", "forget_session"),
    (f"POST /sdk/resources/{_PART}/connect", "connect_resource"),
    ("GET /triggers", "triggers"),
    (f"POST /sdk/triggers/{_PART}", "run_workflow"),
    ("POST /sdk/events/trigger", "event"),
    (f"[A-Z]+ /sdk/proxy/{_PART}/(.*)", "proxy"),
)
