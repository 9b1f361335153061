"""The users of the project: who a token belongs to, and what each has connected."""

from __future__ import annotations

import base64
import json
import time
from collections import Counter
from dataclasses import dataclass, field

from stand_in.messages import JSON, Call, Refused
from stand_in.project import ID, Project, name_of

DEMO = "user-42"
"""The user of every token that is no JWT."""

EXPIRED = "expired-token"
"""The one token without an end of its own that is answered with 401."""

FEATURES = ("headless-cp", "dfm", "user-metadata")


@dataclass
class User:
    """A connected user.

    Attributes:
        id: The `sub` of the user token.
        meta: Metadata that the application keeps.
        accounts: Connected accounts, as they travel; of each integration the first is
            its default.
        resources: Accounts by the slug of the API resource.
        installed: How often each integration was connected.
        subscriptions: Subscriptions to triggers, each with its integration type.
    """

    id: str
    meta: JSON = field(default_factory=dict[str, object])
    accounts: list[JSON] = field(default_factory=list[JSON])
    resources: dict[str, JSON] = field(default_factory=dict[str, JSON])
    installed: Counter[str] = field(default_factory=Counter[str])
    subscriptions: list[tuple[str, JSON]] = field(
        default_factory=list[tuple[str, JSON]]
    )

    def account(self, account_id: str) -> JSON:
        """Return an account by its id."""
        for each in self.accounts:
            if each["id"] == account_id:
                return each
        raise Refused(404, f"there is no credential {account_id}")

    def accounts_of(self, integration: JSON) -> list[JSON]:
        """Return the accounts of one integration."""
        return [x for x in self.accounts if x["integrationId"] == integration["id"]]

    def chosen(self, call: Call, integration: JSON) -> JSON:
        """Return the account of an integration that a call selects, or its default."""
        known = self.accounts_of(integration)
        if call.account is not None:
            known = [each for each in known if each["id"] == call.account]
        if not known:
            raise Refused(400, "Integration not enabled for user.")
        return known[0]

    def usable(self, call: Call, integration: JSON) -> JSON:
        """Return the chosen account, if it is usable."""
        found = self.chosen(call, integration)
        if found["status"] != "VALID":
            raise Refused(400, "Integration not enabled for user.")
        return found

    def new_login(self, integration: JSON) -> str:
        """Return the user's next account at a provider."""
        name = name_of(integration)
        self.installed[name] += 1
        return f"{self.id}-{self.installed[name]}@{name}"

    def shown(self, project: Project) -> JSON:
        """Return the user as getUser answers."""
        states = {
            name_of(each): _state(self.accounts_of(each))
            for each in project.integrations
            if each["isActive"]
        }
        plan = {"billingPlan": "pro", "accessibleFeatures": list(FEATURES)}
        return {
            "authenticated": True,
            "userId": self.id,
            "integrations": states,
            "meta": self.meta,
            "resources": [self._resource(each) for each in project.resources],
            "project": {"id": ID, **plan},
        }

    def _resource(self, resource: JSON) -> JSON:
        account = self.resources.get(resource["slug"])
        if account is None:
            return resource
        status = {"credentialId": account["id"], "credentialStatus": account["status"]}
        return {**resource, **status}


def default_configuration(account: JSON) -> JSON:
    """Return the configuration that came with an account."""
    return next(each for each in account["configurations"] if each["isDefault"])


def _state(accounts: list[JSON]) -> JSON:
    """Return the state of an integration: that of its default account, and all."""
    if not accounts:
        return {"enabled": False, "allCredentials": [], "configuredWorkflows": {}}
    account = accounts[0]
    configuration = default_configuration(account)
    return {
        "enabled": account["status"] == "VALID",
        "allCredentials": accounts,
        "credentialId": account["id"],
        "credentialConfigId": configuration["id"],
        "credentialStatus": account["status"],
        "providerId": account["providerId"],
        "providerData": account["providerData"],
        "sharedSettings": configuration["sharedSettings"],
        "workflowSettings": configuration["workflowSettings"],
        "configuredWorkflows": configuration["workflowSettings"],
        "configMeta": configuration["configMeta"],
        "externalId": configuration["externalId"],
    }


def user_id(token: str, public_key: str | None = None) -> str:
    """Return whose token it is.

    Args:
        token: The token.
        public_key: With which signatures are checked; without it they are not.
    """
    if token == EXPIRED:
        raise Refused(401, "the user token has expired")
    if public_key is None and token.count(".") != 2:
        return DEMO
    claims = _claims(token) if public_key is None else _verified(token, public_key)
    if claims.get("exp", 0) < time.time():
        raise Refused(401, "the user token has expired")
    if not claims.get("sub"):
        raise Refused(401, "the user token names no user: `sub` is missing")
    return str(claims["sub"])


def token_for(user: str, lifetime: int = 3600) -> str:
    """Return a token that names a user; its signature proves nothing.

    Args:
        user: Id of the user.
        lifetime: Seconds until it expires.
    """
    moment = int(time.time())
    claims = {"sub": user, "iat": moment, "exp": moment + lifetime}
    parts = ({"alg": "RS256", "typ": "JWT"}, claims, "not signed")
    return ".".join(
        base64.urlsafe_b64encode(json.dumps(part).encode()).decode().rstrip("=")
        for part in parts
    )


def _claims(token: str) -> JSON:
    """Return what a token says, whoever signed it."""
    try:
        part = token.split(".")[1]
        claims: JSON = json.loads(
            base64.urlsafe_b64decode(part + "=" * (-len(part) % 4))
        )
        return claims
    except ValueError:
        raise Refused(401, "the user token is malformed") from None


def _verified(token: str, public_key: str) -> JSON:
    """Return what a token says, if the holder of the private key signed it."""
    import jwt

    try:
        claims: JSON = jwt.decode(
            token, public_key, algorithms=["RS256"], options={"verify_aud": False}
        )
        return claims
    except jwt.InvalidTokenError as error:
        raise Refused(401, f"the user token is refused: {error}") from None
