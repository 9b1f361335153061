"""Connected accounts: read, changed, removed, and their configurations."""

from __future__ import annotations

from stand_in.messages import JSON, Call, Refused
from stand_in.project import name_of
from stand_in.users import User, default_configuration
from stand_in.world import Handler, World, new_configuration, now

_WITH_TOKENS = ("box", "googledrive", "onedrive", "sharepoint")


def _list(world: World, user: User, call: Call) -> list[JSON]:
    return user.accounts


def _get(world: World, user: User, call: Call) -> JSON:
    return user.account(call.path["credentialId"])


def _of_integration(world: World, user: User, call: Call) -> JSON:
    """Answer with an integration and its account, tokens included where asked for."""
    integration = world.project.by_type(call.query["integration"][0])
    account = user.chosen(call, integration)
    answer = {**integration, "providerData": account["providerData"]}
    wanted = call.query.get("includeAccountAuth") == ["true"]
    if wanted and name_of(integration) in _WITH_TOKENS:
        token = f"token-of-{account['providerId']}"
        answer["accountAuth"] = {"OAUTH_ACCESS_TOKEN": token}
        if name_of(integration) == "onedrive":
            site = account["providerData"].get("webUrl", "https://onedrive.live.com")
            answer["accountAuth"]["DOMAIN"] = site
    return answer


def _uninstall(world: World, user: User, call: Call) -> None:
    integration = world.project.by_id(call.path["integration"])
    user.accounts.remove(user.chosen(call, integration))


def _update(world: World, user: User, call: Call) -> JSON:
    """Replace the settings whole or, of a configuration, the members that are sent."""
    account, config = _get(world, user, call), call.body["config"]
    if call.configuration is None:
        account["config"] = config
        states = config.get("workflowSettings", config.get("configuredWorkflows", {}))
        default_configuration(account).update(
            sharedSettings=config.get("sharedSettings", {}), workflowSettings=states
        )
    else:
        configuration(account, call).update(config)
        mirror(account)
    account["dateUpdated"] = now()
    return account


def configuration(account: JSON, call: Call) -> JSON:
    """Return the configuration that a call selects, or the default one."""
    if call.configuration is None:
        return default_configuration(account)
    for each in account["configurations"]:
        if each["id"] == call.configuration:
            found: JSON = each
            return found
    raise Refused(404, f"there is no configuration {call.configuration}")


def mirror(account: JSON) -> None:
    """Show the default configuration in `config` too, where it stood in former times."""
    default = default_configuration(account)
    for name in ("sharedSettings", "workflowSettings", "configMeta"):
        account["config"][name] = default[name]
    account["config"]["configuredWorkflows"] = default["workflowSettings"]


def _create_configuration(world: World, user: User, call: Call) -> JSON:
    account = _get(world, user, call)
    external = call.body.get("externalId")
    if external and external in [x["externalId"] for x in account["configurations"]]:
        raise Refused(400, f"there is a configuration {external} already")
    account["configurations"].append(new_configuration(world, account["id"], external))
    return account


def _update_configuration(world: World, user: User, call: Call) -> JSON:
    account = _get(world, user, call)
    configuration(account, call)["configMeta"] = call.body["meta"]
    mirror(account)
    return account


def _delete_configuration(world: World, user: User, call: Call) -> None:
    account = _get(world, user, call)
    found = configuration(account, call)
    if found["isDefault"]:
        raise Refused(400, "Cannot delete default configuration.")
    account["configurations"].remove(found)


HANDLERS: dict[str, Handler] = {
    "listCredentials": _list,
    "getCredential": _get,
    "getIntegrationAccount": _of_integration,
    "uninstallIntegration": _uninstall,
    "updateCredential": _update,
    "createConfiguration": _create_configuration,
    "updateConfiguration": _update_configuration,
    "deleteConfiguration": _delete_configuration,
}
