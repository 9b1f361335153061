"""Cases: signing in, and which instance of Paragon is meant."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict, replace
from typing import Any, Final

from paragon_connect import Hosts

from tests.parity.case import STRANGER, Case, Differs, Given, Reply
from tests.parity.fixtures import token
from tests.parity.reasons import Reason
from tests.parity.steps import Calls, Steps, after, then

__all__ = ["CASES"]

OLD_TOKEN: Final = token(id="legacy-id", exp=4102444800)
EXPIRED: Final = token(sub="user-42", exp=1767225600)


def meta(call: Callable[[Any], Any]) -> Steps:
    """Make a call, then return the metadata of the user."""
    return then(after(call, lambda p: p.get_user()), lambda user: user.meta)


def authenticated_as(user_token: str) -> Steps:
    """Authenticate with another token, then say whether that went well."""

    def steps(p: Any) -> Calls:
        other = p.with_user(user_token)
        yield other.authenticate()
        return (yield other.get_user()).authenticated

    return steps


def hosts(host: str | None, **overrides: str) -> Callable[[Any], Any]:
    """Return the addresses of an instance, of the cloud without a host.

    Services that the official client never calls are left out.
    """

    def call(p: Any) -> Any:
        if host is not None:
            p.configure_global(host)
        found = Hosts() if host is None else replace(p.hosts, **overrides)
        return {name: url for name, url in asdict(found).items() if name in SERVICES}

    return call


SERVICES: Final = ("api", "cdn", "hermes", "proxy", "actionkit")
CASES: Final = (
    Case(
        id="authenticate",
        method="authenticate",
        examples=(
            ".authenticate",
            "Users API: Authorization",
        ),
        given=STRANGER,
        javascript="paragon.authenticate(PROJECT, TOKEN)",
        python=lambda p: p.authenticate(),
    ),
    Case(
        id="authenticate.again",
        method="authenticate",
        javascript="paragon.authenticate(PROJECT, TOKEN)",
        python=lambda p: p.authenticate(),
    ),
    Case(
        id="authenticate.metadata",
        method="authenticate",
        examples=("Users API: Associate Connected User with metadata",),
        given=STRANGER,
        javascript="""
            await paragon.authenticate(PROJECT, TOKEN, {
                metadata: {Name: "Bowie Foo", Email: "bowie@useparagon.com", apiKey: "key_Y0kBVldPFInxK"},
            });
            return paragon.getUser().meta;
        """,
        python=meta(
            lambda p: p.authenticate(
                metadata={
                    "Name": "Bowie Foo",
                    "Email": "bowie@useparagon.com",
                    "apiKey": "key_Y0kBVldPFInxK",
                }
            )
        ),
    ),
    Case(
        id="authenticate.metadata.normalized",
        method="authenticate",
        given=STRANGER,
        javascript="""
            await paragon.authenticate(PROJECT, TOKEN, {metadata: {nAME: "Bowie", " email ": "b@x.test", " api key ": "k"}});
            return paragon.getUser().meta;
        """,
        python=meta(
            lambda p: p.authenticate(
                metadata={"nAME": "Bowie", " email ": "b@x.test", " api key ": "k"}
            )
        ),
    ),
    Case(
        id="authenticate.metadata.unchanged",
        method="authenticate",
        given=STRANGER,
        javascript="""
            await paragon.authenticate(PROJECT, TOKEN, {metadata: {NAME: "Sean V"}});
            return paragon.getUser().meta;
        """,
        python=meta(lambda p: p.authenticate(metadata={"NAME": "Sean V"})),
    ),
    Case(
        id="authenticate.metadata.empty",
        method="authenticate",
        given=STRANGER,
        javascript="""
            await paragon.authenticate(PROJECT, TOKEN, {metadata: {}});
            return paragon.getUser().meta;
        """,
        python=meta(lambda p: p.authenticate(metadata={})),
    ),
    Case(
        id="authenticate.metadata.nested",
        method="authenticate",
        given=STRANGER,
        javascript="""
            await paragon.authenticate(PROJECT, TOKEN, {metadata: {plan: {tier: 1, seats: [1, 2]}}});
            return paragon.getUser().meta;
        """,
        python=meta(
            lambda p: p.authenticate(metadata={"plan": {"tier": 1, "seats": [1, 2]}})
        ),
    ),
    Case(
        id="authenticate.no_token",
        method="authenticate",
        given=STRANGER,
        javascript='paragon.authenticate(PROJECT, "")',
        python=lambda p: p.with_user("").authenticate(),
        error="ConfigurationError",
    ),
    Case(
        id="authenticate.malformed_token",
        method="authenticate",
        given=STRANGER,
        javascript='paragon.authenticate(PROJECT, "not-a-jwt")',
        python=lambda p: p.with_user("not-a-jwt").authenticate(),
        error="ConfigurationError",
    ),
    Case(
        id="authenticate.expired_token",
        method="authenticate",
        given=STRANGER,
        javascript=f'paragon.authenticate(PROJECT, "{EXPIRED}")',
        python=lambda p: p.with_user(EXPIRED).authenticate(),
        error="ConfigurationError",
    ),
    Case(
        id="authenticate.legacy_id_claim",
        method="authenticate",
        given=STRANGER,
        javascript=f"""
            await paragon.authenticate(PROJECT, "{OLD_TOKEN}");
            return paragon.getUser().authenticated;
        """,
        python=authenticated_as(OLD_TOKEN),
    ),
    Case(
        id="authenticate.refused",
        method="authenticate",
        given=Given(
            authenticated=False,
            replies=(
                Reply(
                    on="GET /sdk/*",
                    status=401,
                    body={"message": "Unauthorized", "code": "0401"},
                ),
            ),
        ),
        javascript="paragon.authenticate(PROJECT, TOKEN)",
        python=lambda p: p.authenticate(),
        error="Unauthorized",
        differences=(Differs("requests[1]", Reason.ONE_AFTER_THE_OTHER),),
    ),
    Case(
        id="authenticate.failure",
        method="authenticate",
        given=Given(
            authenticated=False,
            replies=(
                Reply(
                    on="GET /sdk/integrations",
                    status=501,
                    body="boom",
                    content_type="text/plain",
                ),
            ),
        ),
        javascript="paragon.authenticate(PROJECT, TOKEN)",
        python=lambda p: p.authenticate(),
        error="ServerError",
    ),
    Case(
        id="authenticate.documented_state",
        method="authenticate",
        given=Given(
            authenticated=False,
            patches={
                ("me", "integrations", "shopify"): {
                    "configuredWorkflows": {},
                    "enabled": False,
                }
            },
        ),
        javascript="paragon.authenticate(PROJECT, TOKEN)",
        python=lambda p: p.authenticate(),
        differences=(Differs("error", Reason.DOCUMENTED_STATE),),
    ),
    Case(
        id="configureGlobal",
        method="configureGlobal",
        examples=("For on-premise users",),
        given=STRANGER,
        javascript="""
            paragon.configureGlobal({host: "mycompany.paragon.so"});
            return h.hosts();
        """,
        python=hosts("mycompany.paragon.so"),
        differences=(Differs("result.actionkit", Reason.ON_PREMISE_ACTIONKIT),),
    ),
    Case(
        id="configureGlobal.url",
        method="configureGlobal",
        given=STRANGER,
        javascript="""
            paragon.configureGlobal({host: "https://mycompany.paragon.so:8443/somewhere"});
            return h.hosts();
        """,
        python=hosts("https://mycompany.paragon.so:8443/somewhere"),
        differences=(Differs("result.actionkit", Reason.ON_PREMISE_ACTIONKIT),),
    ),
    Case(
        id="configureGlobal.overrides",
        method="configureGlobal",
        given=STRANGER,
        javascript="""
            paragon.configureGlobal({host: "mycompany.paragon.so"}, {
                ZEUS_PUBLIC_URL: "https://api.mycompany.test",
                HERMES_PUBLIC_URL: "https://events.mycompany.test",
                WORKER_PROXY_PUBLIC_URL: "https://proxy.mycompany.test",
                API_TRIGGER_KIT_PUBLIC_URL: "https://actionkit.mycompany.test",
            });
            return h.hosts();
        """,
        python=hosts(
            "mycompany.paragon.so",
            api="https://api.mycompany.test",
            hermes="https://events.mycompany.test",
            proxy="https://proxy.mycompany.test",
            actionkit="https://actionkit.mycompany.test",
        ),
    ),
    Case(
        id="configureGlobal.no_host",
        method="configureGlobal",
        given=STRANGER,
        javascript="paragon.configureGlobal({})",
        python=lambda p: p.configure_global(" "),
        error="OptionError",
    ),
    Case(
        id="configureGlobal.cloud",
        method="configureGlobal",
        given=STRANGER,
        javascript="h.hosts(new h.exports.default())",
        python=hosts(None),
        differences=(
            Differs("result.api", Reason.DOCUMENTED_HOST),
            Differs("result.actionkit", Reason.CLOUD_ACTIONKIT),
        ),
    ),
)
