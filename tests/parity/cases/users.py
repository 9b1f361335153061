"""Cases: who the user is: state and metadata."""

from __future__ import annotations

from typing import Any, Final

from tests.parity.case import STRANGER, Case, Differs, Given, Reply
from tests.parity.reasons import Reason
from tests.parity.steps import after, caught, then

__all__ = ["CASES"]


def seen(user: Any) -> list[Any]:
    """The user, as far as the reference shows it."""
    slack = user.integrations["slack"].to_dict()
    names = (
        "enabled",
        "credentialId",
        "credentialStatus",
        "providerId",
        "providerData",
    )
    return [
        user.authenticated,
        user.user_id,
        user.meta,
        user.integrations["shopify"].enabled,
        {name: slack[name] for name in names},
    ]


CASES: Final = (
    Case(
        id="logout",
        method="logout",
        javascript="(sdk.logout(), paragon.getUser())",
        python=after(lambda p: p.logout(), lambda p: p.get_user()),
    ),
    Case(
        id="getUser",
        method="getUser",
        examples=(
            ".getUser",
            "Users API: Get Connected User info",
        ),
        javascript="""
            const {authenticated, userId, integrations, meta} = paragon.getUser();
            const {enabled, credentialId, credentialStatus, providerId, providerData} = integrations.slack;
            return [
                authenticated, userId, meta, integrations.shopify.enabled,
                {enabled, credentialId, credentialStatus, providerId, providerData},
            ];
        """,
        python=then(lambda p: p.get_user(), seen),
    ),
    Case(
        id="getUser.unauthenticated",
        method="getUser",
        given=STRANGER,
        javascript="paragon.getUser()",
        python=lambda p: p.get_user(),
    ),
    Case(
        id="getUser.invalid_credential",
        method="getUser",
        examples=(
            "Users API: Validating account status with the credentialStatus property",
        ),
        javascript="[paragon.getUser().integrations.asana.enabled, paragon.getUser().integrations.asana.credentialStatus]",
        python=then(
            lambda p: p.get_user(),
            lambda user: [
                user.integrations["asana"].enabled,
                user.integrations["asana"].credential_status,
            ],
        ),
    ),
    Case(
        id="getUser.allCredentials",
        method="getUser",
        examples=(
            "Multi-Account Authorization: .getUser",
            "Multi-Account Authorization: Listing accounts",
        ),
        javascript="paragon.getUser().integrations.googleCalendar.allCredentials",
        python=then(
            lambda p: p.get_user(),
            lambda user: user.integrations["googleCalendar"].all_credentials,
        ),
    ),
    Case(
        id="setUserMetadata",
        method="setUserMetadata",
        examples=(
            ".setUserMetadata",
            "Users API: Metadata after authenticating",
        ),
        javascript="""
            (await paragon.setUserMetadata({
                Name: "Sean V",
                Email: "sean@useparagon.com",
                apiKey: "key_Y0kBVldPFInxK",
            })).meta
        """,
        python=then(
            lambda p: p.set_user_metadata(
                {
                    "Name": "Sean V",
                    "Email": "sean@useparagon.com",
                    "apiKey": "key_Y0kBVldPFInxK",
                }
            ),
            lambda user: user.meta,
        ),
    ),
    Case(
        id="setUserMetadata.normalized",
        method="setUserMetadata",
        javascript='(await paragon.setUserMetadata({name: "Zoë 漢字", " EMAIL": "z@x.test", nothing: null})).meta',
        python=then(
            lambda p: p.set_user_metadata(
                {"name": "Zoë 漢字", " EMAIL": "z@x.test", "nothing": None}
            ),
            lambda user: user.meta,
        ),
    ),
    Case(
        id="setUserMetadata.unauthenticated",
        method="setUserMetadata",
        given=STRANGER,
        javascript="paragon.setUserMetadata({a: 1})",
        python=lambda p: p.set_user_metadata({"a": 1}),
        error="UserNotAuthenticatedError",
    ),
    Case(
        id="setUserMetadata.invalid",
        method="setUserMetadata",
        given=Given(
            replies=(
                Reply(
                    on="PATCH /sdk/me",
                    status=400,
                    body={
                        "message": [
                            {
                                "property": "meta",
                                "constraints": {"isObject": "meta must be an object"},
                            }
                        ],
                        "code": "0400",
                        "status": 400,
                    },
                ),
            )
        ),
        javascript="paragon.setUserMetadata({a: 1})",
        python=lambda p: p.set_user_metadata({"a": 1}),
        error="BadRequest",
    ),
    Case(
        id="setUserMetadata.not_permitted",
        method="setUserMetadata",
        given=Given(
            replies=(
                Reply(
                    on="PATCH /sdk/me",
                    status=403,
                    body={"message": "no", "code": "7210"},
                ),
            )
        ),
        javascript="paragon.setUserMetadata({a: 1})",
        python=lambda p: p.set_user_metadata({"a": 1}),
        error="Forbidden",
    ),
    Case(
        id="setUserMetadata.refused",
        method="setUserMetadata",
        given=Given(
            replies=(
                Reply(
                    on="PATCH /sdk/me",
                    status=401,
                    body={"message": "no", "code": "0401"},
                ),
            )
        ),
        javascript="""
            try {
                await paragon.setUserMetadata({a: 1});
            } catch {}
            return paragon.getUser().authenticated;
        """,
        python=then(
            after(
                caught(lambda p: p.set_user_metadata({"a": 1})), lambda p: p.get_user()
            ),
            lambda user: user.authenticated,
        ),
        differences=(Differs("result", Reason.STAYS_SIGNED_IN),),
    ),
)
