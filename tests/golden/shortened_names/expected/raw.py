"""Methods that return responses as they came, synchronous."""

from __future__ import annotations

from . import client as _client
from . import models, operations
from ._runtime.response import RawResponse
from ._runtime.unset import UNSET, Unset

__all__ = [
    "RawApi",
]


class RawApi:
    """The same methods; each returns the response as it came, of any status."""

    def __init__(self, client: _client.Client) -> None:
        """Run operations with `client`."""
        self._client = client

    def list_organization_members_api_v1_organizations_id_get(
        self,
        organization_id: str,
        *,
        include_members_organizations_that_before_this_date: (
            models.ListOrganizationMembersOrganizationsBeforeThisDate | str | Unset
        ) = UNSET,
    ) -> RawResponse[models.ListOrganizationMembersApiV1OrganizationsIdGetResponse]:
        """Return the response of
        `list_organization_members_api_v1_organizations_id_get`.
        """
        return self._client.execute_raw(
            operations.list_organization_members_api_v1_organizations_id_get(
                organization_id,
                include_members_organizations_that_before_this_date=include_members_organizations_that_before_this_date,
            )
        )

    def list_organization_members_api_v1_organizations_a8d23629(
        self, organization_id: str
    ) -> RawResponse[None]:
        """Return the response of
        `list_organization_members_api_v1_organizations_a8d23629`.
        """
        return self._client.execute_raw(
            operations.list_organization_members_api_v1_organizations_a8d23629(
                organization_id
            )
        )

    def add_organization_members_api_v1_organizations_id_post(
        self, organization_id: str
    ) -> RawResponse[None]:
        """Return the response of
        `add_organization_members_api_v1_organizations_id_post`.
        """
        return self._client.execute_raw(
            operations.add_organization_members_api_v1_organizations_id_post(
                organization_id
            )
        )
