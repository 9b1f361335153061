"""What the local server remembers, asked over bare HTTP without any code of ours."""

from __future__ import annotations

import json
from typing import Any
from urllib.error import HTTPError
from urllib.parse import quote, urlencode
from urllib.request import Request, urlopen

import pytest
from browser import Browser
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from local_server import LocalServer
from stand_in.users import token_for

SDK = "/projects/p/sdk"
DIGEST = "3eb95154-3c7b-413c-bf14-ba367d95b53f"
SCORE = "6e3a1d52-0f4b-4c8e-8b1a-5d7c9e2f4a01"
ISSUE = "6e3a1d52-0f4b-4c8e-8b1a-5d7c9e2f4a31"


class Caller:
    """Somebody with a user token."""

    def __init__(self, server: LocalServer, user: str = "ada") -> None:
        self.url = server.url
        self.token = server.token(user)

    def ask(self, method: str, path: str, body: Any = None, **headers: str) -> Any:
        """Return the JSON of an answer, None where it is empty."""
        target = path if path.startswith("/") else f"{SDK}/{path}"
        given = {"Authorization": f"Bearer {self.token}"}
        for name, text in headers.items():
            given[f"X-Paragon-{name.replace('_', '-')}"] = text
        data = None
        if body is not None:
            data = json.dumps(body).encode()
            given["Content-Type"] = "application/json"
        request = Request(f"{self.url}{target}", data, given, method=method)
        with urlopen(request, timeout=10) as answer:
            return json.loads(answer.read() or "null")

    def refused(self, *words: Any, **headers: str) -> tuple[int, str]:
        """Return status and message of a refusal."""
        with pytest.raises(HTTPError) as caught:
            self.ask(*words, **headers)
        with caught.value as answer:
            return answer.code, json.load(answer)["message"]

    def state(self, integration_type: str) -> Any:
        """Return what the user has connected of an integration."""
        return self.ask("GET", "me")["integrations"][integration_type]

    def integration(self, integration_type: str) -> str:
        """Return the id of an integration."""
        (found,) = self.ask("GET", f"integrations/{integration_type}")
        return str(found["id"])

    def sign_in(
        self, integration_type: str, session: str, **options: Any
    ) -> tuple[str, str]:
        """Begin to sign in; return the pages to open."""
        about = {
            "action": integration_type,
            "integrationId": self.integration(integration_type),
            "userToken": self.token,
        }
        more = {"oauthMetaKeyId": session, "installOptions": json.dumps(options)}
        query = urlencode({**about, **more})
        found = self.ask("GET", f"/v2{SDK}/actions/build-oauth?{query}")
        nonce = urlencode({**about, "originForPostMessage": "https://app.example"})
        return f"{self.url}{SDK}/actions/oauth-nonce?{nonce}", found["redirectUrl"]

    def connect(self, integration_type: str, **options: Any) -> str:
        """Connect an account through a browser; return its id."""
        browser, session = Browser(), "session-1"
        for page in self.sign_in(integration_type, session, **options):
            assert browser(page)
        path = f"actions/session-id/{session}"
        account_id = str(self.ask("GET", path)["connectCredentialId"])
        self.ask("DELETE", path)
        assert self.ask("GET", path) == {}
        return account_id


@pytest.fixture
def ada(server: LocalServer) -> Caller:
    """A user who has connected nothing yet."""
    return Caller(server)


def test_each_token_has_a_user_of_its_own(server: LocalServer, ada: Caller) -> None:
    grace = Caller(server, "grace")
    account_id = ada.connect("hubspot")
    assert ada.ask("GET", "me")["userId"] == "ada"
    assert ada.state("hubspot")["credentialId"] == account_id
    assert grace.state("hubspot") == {
        "enabled": False,
        "allCredentials": [],
        "configuredWorkflows": {},
    }
    assert grace.ask("GET", "credentials") == []
    status, message = grace.refused("GET", f"credentials/{account_id}")
    assert (status, message) == (404, f"there is no credential {account_id}")


def test_only_the_browser_that_began_signs_in(server: LocalServer, ada: Caller) -> None:
    nonce, page = ada.sign_in("hubspot", "s")
    browser = Browser()
    with pytest.raises(HTTPError, match="403"):
        browser(page)
    foreign, _ = Caller(server, "mallory").sign_in("hubspot", "t")
    browser(foreign)
    with pytest.raises(HTTPError, match="403"):
        browser(page)
    assert ada.ask("GET", "actions/session-id/s") == {}
    browser(nonce)
    assert browser(page)
    assert Caller(server, "mallory").ask("GET", "actions/session-id/s") == {}
    assert ada.ask("GET", "actions/session-id/s")["connectCredentialId"]


def test_answers_that_follow_make_an_account_usable(ada: Caller) -> None:
    account_id = ada.connect("jira")
    assert ada.state("jira")["credentialStatus"] == "PENDING"
    assert not ada.state("jira")["enabled"]
    status, message = ada.refused("GET", "proxy/jira/issues")
    assert (status, message) == (400, "Integration not enabled for user.")
    status, message = ada.refused("POST", f"workflows/{ISSUE}")
    assert (status, message) == (400, "Integration not enabled for user.")
    asked = {"action": "jira", "sourceKey": "sites"}
    sites = ada.ask("POST", "actions", asked)["output"]
    assert [each["value"] for each in sites] == ["ada-site", "team-site"]
    setup = {"integrationId": ada.integration("jira"), "payload": {}}
    path = f"credentials/{account_id}/complete-setup"
    assert ada.refused("POST", path, setup) == (400, "JIRA_CLOUD_ID is missing")
    setup["payload"] = {"JIRA_CLOUD_ID": "ada-site"}
    assert ada.ask("POST", path, setup)["status"] == "VALID"
    assert ada.state("jira")["enabled"]
    assert ada.ask("GET", "proxy/jira/issues")["output"]["path"] == "issues"


def test_a_wrong_key_connects_nothing(ada: Caller) -> None:
    wanted = {
        "integrationId": ada.integration("klaviyo"),
        "payload": {"KLAVIYO_API_KEY": "wrong"},
    }
    assert ada.refused("POST", "credentials", wanted)[0] == 400
    assert ada.ask("GET", "credentials") == []
    wanted["payload"] = {"KLAVIYO_API_KEY": "pk_right"}
    found = ada.ask("POST", "credentials", wanted)
    assert found["status"] == "VALID"
    assert "pk_right" not in json.dumps(found)


def test_accounts_are_added_replaced_and_removed(ada: Caller) -> None:
    first = ada.connect("googledrive", externalId="office")
    second = ada.connect("googledrive", allowMultipleCredentials=True)
    assert ada.connect("googledrive", selectedCredentialId=second) == second
    known = ada.state("googledrive")["allCredentials"]
    assert [each["externalId"] for each in known] == ["office", None]
    assert [each["providerId"][:5] for each in known] == ["ada-1", "ada-3"]
    # Without an option the one account that there is by default is connected again.
    assert ada.connect("googledrive") == first
    integration = f"integrations/{ada.integration('googledrive')}"
    ada.ask("DELETE", integration, Credential=second)
    ada.ask("DELETE", integration)
    assert ada.state("googledrive")["allCredentials"] == []
    assert ada.refused("DELETE", integration)[0] == 400


def test_a_configuration_keeps_what_is_not_sent(ada: Caller) -> None:
    account_id = ada.connect("slack")
    path = f"credentials/{account_id}"
    ada.ask("POST", f"workflows/{DIGEST}")
    on = {DIGEST: {"enabled": True, "settings": {}}}
    assert ada.ask("GET", path)["config"]["workflowSettings"] == on
    made = ada.ask("POST", f"{path}/configurations", {"externalId": "team"})
    default, team = made["configurations"]
    ids = {"Credential": account_id, "Configuration_Id": team["id"]}
    sent = {"config": {"sharedSettings": {"channel": "sales"}}}
    default_after, team_after = ada.ask("PATCH", path, sent, **ids)["configurations"]
    assert default_after["sharedSettings"] == {}
    assert team_after["sharedSettings"] == {"channel": "sales"}
    ids["Configuration_Id"] = default["id"]
    found = ada.ask("PATCH", path, sent, **ids)
    assert found["configurations"][0]["workflowSettings"][DIGEST]["enabled"]
    assert found["config"]["configuredWorkflows"] == on
    assert found["config"]["sharedSettings"] == {"channel": "sales"}
    # The documented form has no such header, and replaces all of it.
    found = ada.ask("PATCH", path, sent)
    assert found["config"] == sent["config"]
    assert found["configurations"][0]["workflowSettings"] == {}
    ids["Configuration_Id"] = team["id"]
    ada.ask("DELETE", f"{path}/configurations", **ids)
    assert len(ada.ask("GET", path)["configurations"]) == 1
    ids["Configuration_Id"] = default["id"]
    assert ada.refused("DELETE", f"{path}/configurations", **ids)[0] == 400


def test_workflows_run_where_they_are_switched_on(
    server: LocalServer, ada: Caller
) -> None:
    lead = {"email": "bowie@example.com"}
    assert ada.refused("POST", f"triggers/{SCORE}", lead)[0] == 400
    ada.connect("hubspot")  # this workflow is on from the start
    answer = ada.ask("POST", f"triggers/{SCORE}?source=web", lead)
    assert (answer["email"], answer["score"]) == ("bowie@example.com", 87)
    ada.ask("DELETE", f"workflows/{SCORE}")
    status, message = ada.refused("POST", f"triggers/{SCORE}", lead)
    assert (status, message) == (400, "Workflow is not enabled for user.")
    assert [(each.user_id, each.payload) for each in server.world.runs] == [
        ("ada", lead)
    ]
    assert ada.refused("POST", "workflows/none")[0] == 404


def test_events_are_kept(server: LocalServer, ada: Caller) -> None:
    event = {"name": "Contact Created", "payload": {"name": "Brandon"}}
    ada.ask("POST", "events/trigger", event)
    ada.ask("POST", f"/v2{SDK}/events/trigger", event)
    first, second = server.world.events
    assert first == second
    assert (first.user_id, first.name, first.payload) == ("ada", *event.values())
    alone = {"Configuration_Id": "c"}
    assert ada.refused("POST", "events/trigger", event, **alone)[0] == 400
    assert ada.refused("POST", "events/trigger", event, Credential="none")[0] == 404


def test_options_come_in_pages_and_can_be_searched(ada: Caller) -> None:
    ada.connect("slack")

    def page(search: str, cursor: Any = 0) -> tuple[list[str], Any]:
        pages = {"pageCursor": cursor, "search": search}
        asked = {"action": "slack", "sourceKey": "channels"}
        body = {**asked, "paginationParameters": pages}
        output = ada.ask("POST", "actions", body)["output"]
        return [each["value"] for each in output["records"]], output["nextPageCursor"]

    assert page("") == (["general", "random"], "2")
    assert page("", "2") == (["sales", "sales-emea"], "4")
    assert page("", "4") == (["support"], None)
    assert page("SALES") == (["sales", "sales-emea"], None)
    none = {"action": "slack", "sourceKey": "none"}
    assert ada.refused("POST", "actions", none) == (400, "there is no source none")


def test_options_depend_on_a_choice(ada: Caller) -> None:
    ada.connect("salesforce")
    asked: dict[str, Any] = {"action": "salesforce", "sourceKey": "cachedFields"}
    assert "recordTypes is missing" in ada.refused("POST", "actions", asked)[1]
    choice = {"key": "recordTypes", "source": {"type": "VALUE", "value": "Task"}}
    found = ada.ask("POST", "actions", {**asked, "parameters": [choice]})
    assert [each["value"] for each in found["output"]["records"]] == [
        "Subject",
        "ActivityDate",
    ]


def test_proxied_requests_come_back(ada: Caller) -> None:
    account_id = ada.connect("hubspot")
    path = f"proxy/hubspot/crm/v3/{quote('a b')}"
    found = ada.ask("POST", path, {"n": 1}, Credential=account_id)
    assert found["output"] == {
        "method": "POST",
        "path": "crm/v3/a b",
        "body": {"n": 1},
        "account": "ada-1@hubspot",
    }
    assert ada.refused("GET", path, Credential="none")[0] == 400


def test_triggers_are_those_of_the_integration(ada: Caller) -> None:
    path = "/projects/p/triggers?integrations="
    (found,) = ada.ask("GET", f"{path}slack")["triggers"]["slack"]
    assert found["type"] == "SLACK_NEW_MESSAGE"
    assert ada.ask("GET", f"{path}jira") == {"triggers": {"jira": []}}


def test_tokens_come_only_on_request(ada: Caller) -> None:
    ada.connect("googledrive")
    path = "credentials?integration=googledrive"
    assert "accountAuth" not in ada.ask("GET", path)
    found = ada.ask("GET", f"{path}&includeAccountAuth=true")
    assert found["accountAuth"] == {"OAUTH_ACCESS_TOKEN": "token-of-ada-1@googledrive"}


def test_resources_are_connected(ada: Caller) -> None:
    (before,) = ada.ask("GET", "me")["resources"]
    made = ada.ask("POST", f"resources/{before['id']}/connect", {"host": "db"})
    (after,) = ada.ask("GET", "me")["resources"]
    assert after["credentialId"] == made["id"]
    assert ada.refused("POST", "resources/none/connect", {"host": "db"})[0] == 404


def test_metadata_is_kept(ada: Caller) -> None:
    ada.ask("PATCH", "me", {"meta": {"Name": "Ada", "plan": "pro"}})
    ada.ask("PATCH", "me", {"meta": {"plan": "free"}})
    assert ada.ask("GET", "me")["meta"] == {"Name": "Ada", "plan": "free"}


def test_an_answer_that_does_not_fit_the_spec_is_never_given(
    server: LocalServer, ada: Caller
) -> None:
    account_id = ada.connect("hubspot")
    server.world.users["ada"].accounts[0]["status"] = 7
    status, message = ada.refused("GET", f"credentials/{account_id}")
    assert status == 500
    assert "the answer to getCredential['status']: 7" in message


def test_a_token_that_has_ended_is_refused(ada: Caller) -> None:
    ada.token = token_for("ada", lifetime=-1)
    assert ada.refused("GET", "me") == (401, "the user token has expired")
    ada.token = "a.b.c"
    assert ada.refused("GET", "me") == (401, "the user token is malformed")


def test_signatures_are_checked_where_there_is_a_key() -> None:
    key = rsa.generate_private_key(public_exponent=65537, key_size=2048).public_key()
    public = key.public_bytes(
        serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo
    )
    with LocalServer(public_key=public.decode()) as server:
        ada = Caller(server)
        assert "Signature verification failed" in ada.refused("GET", "me")[1]
        ada.token = "no-jwt"
        assert ada.refused("GET", "me")[0] == 401
