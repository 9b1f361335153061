"""Connecting accounts: by an API key, by signing in at a provider, or as a resource."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from urllib.parse import urlencode

from stand_in.messages import JSON, Call, Refused, Reply
from stand_in.project import name_of, workflows_of
from stand_in.users import User, default_configuration
from stand_in.world import Handler, SignIn, World, new_account

SIGN_IN = "/provider/sign-in"
"""Path of the page that stands for a provider's own: whoever opens it has signed in."""

COOKIE = "paragon-nonce"
_SECRET = "PASSWORD"
_PAGE = "<!doctype html><title>{0}</title><p>{0}</p>"


def _create(world: World, user: User, call: Call) -> JSON:
    """Connect an account from what the user answered, or from an authorization code."""
    integration = world.project.by_id(call.body["integrationId"])
    answers = call.body.get("payload", {})
    _check_key(integration, answers)
    return install(
        world, user, integration, call.body.get("installOptions", {}), answers
    )


def _check_key(integration: JSON, answers: JSON) -> None:
    """Refuse a key that the provider would refuse."""
    key = answers.get("KLAVIYO_API_KEY", "pk_")
    if name_of(integration) == "klaviyo" and not str(key).startswith("pk_"):
        raise Refused(400, "Klaviyo did not accept the key", "7003")


def install(
    world: World, user: User, integration: JSON, options: JSON, answers: JSON
) -> JSON:
    """Connect an account, or connect one again; it waits for answers that are missing."""
    account = _replaced(user, integration, options)
    if account is None:
        _check_external_id(user, integration, options)
        account = new_account(world, user, integration["id"], "")
        account["externalId"] = options.get("externalId")
        _switch_on(integration, account)
        user.accounts.append(account)
    account["providerId"] = user.new_login(integration)
    account["providerData"] = _told(integration, answers)
    later = integration["sdkIntegrationConfig"]["postOauthInputs"]
    missing = [each["id"] for each in later if each["id"] not in answers]
    waits = missing and not answers.get("skipPostOAuthInputs")
    account["status"] = "PENDING" if waits else "VALID"
    return account


def _replaced(user: User, integration: JSON, options: JSON) -> JSON | None:
    """Return the account that an installation replaces."""
    known = user.accounts_of(integration)
    if selected := options.get("selectedCredentialId"):
        account = user.account(selected)
        if account not in known:
            raise Refused(400, f"{selected} is an account of another integration")
        return account
    return known[0] if known and not options.get("allowMultipleCredentials") else None


def _check_external_id(user: User, integration: JSON, options: JSON) -> None:
    wanted = options.get("externalId")
    if wanted and wanted in [x["externalId"] for x in user.accounts_of(integration)]:
        raise Refused(400, f"there is an account with the external id {wanted} already")


def _switch_on(integration: JSON, account: JSON) -> None:
    """Switch the workflows on that are on from the start."""
    default_configuration(account)["workflowSettings"] = {
        name: {"enabled": True, "settings": {}}
        for name, meta in workflows_of(integration).items()
        if meta["defaultEnabled"]
    }


def _told(integration: JSON, answers: JSON) -> JSON:
    """Return what the user answered, as far as it is no secret."""
    sdk, custom = integration["sdkIntegrationConfig"], integration["customIntegration"]
    inputs = sdk["authConfigInputs"] + (custom["inputFields"] if custom else [])
    shown = {each["id"] for each in inputs if each["type"] != _SECRET}
    return {name: text for name, text in answers.items() if name in shown}


def _complete(world: World, user: User, call: Call) -> JSON:
    """Take the answers that an account waits for."""
    account = user.account(call.path["credentialId"])
    integration = world.project.by_id(account["integrationId"])
    for each in integration["sdkIntegrationConfig"]["postOauthInputs"]:
        if not call.body["payload"].get(each["id"]):
            raise Refused(400, f"{each['id']} is missing")
        account["providerData"][each["id"]] = call.body["payload"][each["id"]]
    account["status"] = "VALID"
    return account


def _build_url(world: World, user: User, call: Call) -> JSON:
    """Begin a sign-in, and answer with the page to open for it."""
    given = {name: values[0] for name, values in call.query.items()}
    if world.user(given["userToken"]) is not user:
        raise Refused(400, "the token in the query is of somebody else")
    integration = world.project.by_id(given["integrationId"])
    if given["action"] != integration["type"]:
        raise Refused(400, f"the integration is no {given['action']}")
    session = given["oauthMetaKeyId"]
    options: JSON = json.loads(given.get("installOptions", "{}"))
    answers: JSON = json.loads(given.get("endUserSuppliedValues", "{}"))
    _replaced(user, integration, options)
    world.sign_ins[session] = SignIn(user, integration, options, answers)
    host = call.headers.get("host", "")
    return {"redirectUrl": f"http://{host}{SIGN_IN}?{urlencode({'state': session})}"}


def nonce_page(world: World, page: Reply, call: Call) -> Reply:
    """Return the page that leaves a cookie in the browser of a user."""
    nonce = world.new_nonce(world.user(call.token))
    cookie = f"{COOKIE}={nonce}; Path={SIGN_IN}; HttpOnly; SameSite=Lax"
    return replace(page, headers={"Set-Cookie": cookie})


def sign_in(world: World, session: str, cookies: Mapping[str, str]) -> Reply:
    """Answer a browser that opens the sign-in page: the account is connected."""
    found = world.sign_ins.get(session)
    if found is None:
        return Reply(404, "text/html", _PAGE.format("Nobody began to sign in here."))
    if world.nonces.pop(cookies.get(COOKIE, ""), "") != found.user.id:
        text = "This browser did not load the page before this one."
        return Reply(403, "text/html", _PAGE.format(text))
    account = install(
        world, found.user, found.integration, found.options, found.answers
    )
    found.account_id = account["id"]
    text = f"{found.integration['name']} is connected. You can close this window."
    return Reply(200, "text/html", _PAGE.format(text))


def _session(world: World, user: User, call: Call) -> JSON:
    found = world.sign_ins.get(call.path["sessionId"])
    if found is None or found.user is not user or found.account_id is None:
        return {}
    return {"connectCredentialId": found.account_id}


def _forget_session(world: World, user: User, call: Call) -> None:
    found = world.sign_ins.get(call.path["sessionId"])
    if found is not None and found.user is user:
        del world.sign_ins[call.path["sessionId"]]


def _connect_resource(world: World, user: User, call: Call) -> JSON:
    for each in world.project.resources:
        if each["id"] == call.path["resourceId"]:
            account = new_account(world, user, each["id"], each["slug"])
            user.resources[each["slug"]] = account
            return account
    raise Refused(404, f"there is no resource {call.path['resourceId']}")


HANDLERS: dict[str, Handler] = {
    "createCredential": _create,
    "completeCredentialSetup": _complete,
    "buildOAuthUrl": _build_url,
    "getOAuthSession": _session,
    "deleteOAuthSession": _forget_session,
    "connectResource": _connect_resource,
}
