"""Operations: one function for each, which describes the call and sends nothing.

`client.execute(operation)` runs one; the methods of the client do just that.
"""

from __future__ import annotations

from . import models
from ._runtime.answers import Answers, Json
from ._runtime.operation import Operation
from ._runtime.parameters import path_segment, query_pairs
from ._runtime.unset import UNSET, Unset

__all__ = [
    "add_organization_members_api_v1_organizations_id_post",
    "list_organization_members_api_v1_organizations_a8d23629",
    "list_organization_members_api_v1_organizations_id_get",
]


_LIST_ORGANIZATION_MEMBERS_API_V1_ORGANIZATIONS_ID_GET: Answers[
    models.ListOrganizationMembersApiV1OrganizationsIdGetResponse
] = Answers(
    lambda: {
        "200": {
            "application/json": Json(
                models.ListOrganizationMembersApiV1OrganizationsIdGetResponse.from_dict
            ),
        },
    },
)


def list_organization_members_api_v1_organizations_id_get(
    organization_id: str,
    *,
    include_members_organizations_that_before_this_date: (
        models.ListOrganizationMembersOrganizationsBeforeThisDate | str | Unset
    ) = UNSET,
) -> Operation[models.ListOrganizationMembersApiV1OrganizationsIdGetResponse]:
    """GET /a/{organization_id}"""
    return Operation(
        "list_organization_members_api_v1_organizations__organization_id__members_get",
        "GET",
        "/a/" + path_segment("organization_id", organization_id),
        host="default",
        query=[
            *query_pairs(
                "include_members_of_organizations_that_were_archived_before_this_date",
                include_members_organizations_that_before_this_date,
            ),
        ],
        answers=_LIST_ORGANIZATION_MEMBERS_API_V1_ORGANIZATIONS_ID_GET,
        template="/a/{organization_id}",
    )


_LIST_ORGANIZATION_MEMBERS_API_ORGANIZATIONS_A8_D23629: Answers[None] = Answers(
    lambda: {
        "204": {},
    },
)


def list_organization_members_api_v1_organizations_a8d23629(
    organization_id: str,
) -> Operation[None]:
    """PUT /a/{organization_id}"""
    return Operation(
        "list_organization_members_api_v1_organizations__members_id__organization_get",
        "PUT",
        "/a/" + path_segment("organization_id", organization_id),
        host="default",
        answers=_LIST_ORGANIZATION_MEMBERS_API_ORGANIZATIONS_A8_D23629,
        template="/a/{organization_id}",
    )


_ADD_ORGANIZATION_MEMBERS_API_V1_ORGANIZATIONS_ID_POST: Answers[None] = Answers(
    lambda: {
        "204": {},
    },
)


def add_organization_members_api_v1_organizations_id_post(
    organization_id: str,
) -> Operation[None]:
    """POST /a/{organization_id}"""
    return Operation(
        "add_organization_members_api_v1_organizations__organization_id__members_post",
        "POST",
        "/a/" + path_segment("organization_id", organization_id),
        host="default",
        answers=_ADD_ORGANIZATION_MEMBERS_API_V1_ORGANIZATIONS_ID_POST,
        template="/a/{organization_id}",
    )
