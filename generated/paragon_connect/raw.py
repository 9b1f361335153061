"""Methods that return responses as they came, synchronous."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, overload

from . import client as _client
from . import models, operations
from ._runtime.response import RawResponse
from ._runtime.sources import ByteSource
from ._runtime.unset import UNSET, Unset

__all__ = [
    "RawApi",
]


class RawApi:
    """The same methods; each returns the response as it came, of any status."""

    def __init__(self, client: _client.Paragon) -> None:
        """Run operations with `client`."""
        self._client = client

    def get_user(self) -> RawResponse[models.User]:
        """Return the response of `get_user`."""
        return self._client.execute_raw(operations.get_user(self._client.project_id))

    def update_user_metadata(self, *, meta: models.UserMetadata) -> RawResponse[None]:
        """Return the response of `update_user_metadata`."""
        return self._client.execute_raw(
            operations.update_user_metadata(
                self._client.project_id,
                meta=meta,
            )
        )

    def list_integration_metadata(
        self,
    ) -> RawResponse[list[models.IntegrationMetadata]]:
        """Return the response of `list_integration_metadata`."""
        return self._client.execute_raw(
            operations.list_integration_metadata(self._client.project_id)
        )

    def list_integrations(self) -> RawResponse[list[models.Integration]]:
        """Return the response of `list_integrations`."""
        return self._client.execute_raw(
            operations.list_integrations(self._client.project_id)
        )

    def get_integration(
        self, integration_type: str
    ) -> RawResponse[list[models.Integration]]:
        """Return the response of `get_integration`."""
        return self._client.execute_raw(
            operations.get_integration(
                self._client.project_id,
                integration_type,
            )
        )

    def uninstall_integration(
        self,
        integration_id: str,
        *,
        selected_credential_id: str | Unset = UNSET,
    ) -> RawResponse[None]:
        """Return the response of `uninstall_integration`."""
        return self._client.execute_raw(
            operations.uninstall_integration(
                self._client.project_id,
                integration_id,
                selected_credential_id=selected_credential_id,
            )
        )

    def list_credentials(self) -> RawResponse[list[models.Credential]]:
        """Return the response of `list_credentials`."""
        return self._client.execute_raw(
            operations.list_credentials(self._client.project_id)
        )

    def get_integration_account(
        self,
        *,
        integration: str,
        include_account_auth: bool | Unset = UNSET,
        selected_credential_id: str | Unset = UNSET,
    ) -> RawResponse[models.IntegrationAccount]:
        """Return the response of `get_integration_account`."""
        return self._client.execute_raw(
            operations.get_integration_account(
                self._client.project_id,
                integration=integration,
                include_account_auth=include_account_auth,
                selected_credential_id=selected_credential_id,
            )
        )

    def create_credential(
        self, *, body: models.NewCredential
    ) -> RawResponse[models.Credential]:
        """Return the response of `create_credential`."""
        return self._client.execute_raw(
            operations.create_credential(
                self._client.project_id,
                body=body,
            )
        )

    def get_credential(self, credential_id: str) -> RawResponse[models.Credential]:
        """Return the response of `get_credential`."""
        return self._client.execute_raw(
            operations.get_credential(
                self._client.project_id,
                credential_id,
            )
        )

    def update_credential(
        self,
        credential_id: str,
        *,
        config: models.CredentialConfig,
        selected_credential_id: str | Unset = UNSET,
        selected_configuration_id: str | Unset = UNSET,
    ) -> RawResponse[models.Credential]:
        """Return the response of `update_credential`."""
        return self._client.execute_raw(
            operations.update_credential(
                self._client.project_id,
                credential_id,
                config=config,
                selected_credential_id=selected_credential_id,
                selected_configuration_id=selected_configuration_id,
            )
        )

    def complete_credential_setup(
        self,
        credential_id: str,
        *,
        integration_id: str,
        payload: models.InstallPayload,
        config: dict[str, Any] | Unset = UNSET,
        install_options: models.InstallOptions | Unset = UNSET,
    ) -> RawResponse[models.Credential]:
        """Return the response of `complete_credential_setup`."""
        return self._client.execute_raw(
            operations.complete_credential_setup(
                self._client.project_id,
                credential_id,
                integration_id=integration_id,
                payload=payload,
                config=config,
                install_options=install_options,
            )
        )

    def create_configuration(
        self,
        credential_id: str,
        *,
        external_id: str | Unset = UNSET,
    ) -> RawResponse[models.Credential]:
        """Return the response of `create_configuration`."""
        return self._client.execute_raw(
            operations.create_configuration(
                self._client.project_id,
                credential_id,
                external_id=external_id,
            )
        )

    def delete_configuration(
        self,
        credential_id: str,
        *,
        configuration_id: str,
        selected_credential_id: str | Unset = UNSET,
    ) -> RawResponse[None]:
        """Return the response of `delete_configuration`."""
        return self._client.execute_raw(
            operations.delete_configuration(
                self._client.project_id,
                credential_id,
                configuration_id=configuration_id,
                selected_credential_id=selected_credential_id,
            )
        )

    def update_configuration(
        self,
        credential_id: str,
        *,
        configuration_id: str,
        meta: dict[str, Any],
        selected_credential_id: str | Unset = UNSET,
    ) -> RawResponse[models.Credential]:
        """Return the response of `update_configuration`."""
        return self._client.execute_raw(
            operations.update_configuration(
                self._client.project_id,
                credential_id,
                configuration_id=configuration_id,
                meta=meta,
                selected_credential_id=selected_credential_id,
            )
        )

    def enable_workflow(
        self,
        workflow_id: str,
        *,
        selected_credential_id: str | Unset = UNSET,
        selected_configuration_id: str | Unset = UNSET,
    ) -> RawResponse[None]:
        """Return the response of `enable_workflow`."""
        return self._client.execute_raw(
            operations.enable_workflow(
                self._client.project_id,
                workflow_id,
                selected_credential_id=selected_credential_id,
                selected_configuration_id=selected_configuration_id,
            )
        )

    def disable_workflow(
        self,
        workflow_id: str,
        *,
        selected_credential_id: str | Unset = UNSET,
        selected_configuration_id: str | Unset = UNSET,
    ) -> RawResponse[None]:
        """Return the response of `disable_workflow`."""
        return self._client.execute_raw(
            operations.disable_workflow(
                self._client.project_id,
                workflow_id,
                selected_credential_id=selected_credential_id,
                selected_configuration_id=selected_configuration_id,
            )
        )

    def trigger_workflow(
        self,
        workflow_id: str,
        *,
        selected_credential_id: str | Unset = UNSET,
        selected_configuration_id: str | Unset = UNSET,
        query: models.QueryParameters | Unset = UNSET,
        body: Any | Unset = UNSET,
    ) -> RawResponse[Any]:
        """Return the response of `trigger_workflow`."""
        return self._client.execute_raw(
            operations.trigger_workflow(
                self._client.project_id,
                workflow_id,
                selected_credential_id=selected_credential_id,
                selected_configuration_id=selected_configuration_id,
                query=query,
                body=body,
            )
        )

    def send_event(
        self,
        *,
        name: str,
        payload: dict[str, Any],
        selected_credential_id: str | Unset = UNSET,
        selected_configuration_id: str | Unset = UNSET,
    ) -> RawResponse[None]:
        """Return the response of `send_event`."""
        return self._client.execute_raw(
            operations.send_event(
                self._client.project_id,
                name=name,
                payload=payload,
                selected_credential_id=selected_credential_id,
                selected_configuration_id=selected_configuration_id,
            )
        )

    def send_event_v2(
        self,
        *,
        name: str,
        payload: dict[str, Any],
        selected_credential_id: str | Unset = UNSET,
        selected_configuration_id: str | Unset = UNSET,
    ) -> RawResponse[None]:
        """Return the response of `send_event_v2`."""
        return self._client.execute_raw(
            operations.send_event_v2(
                self._client.project_id,
                name=name,
                payload=payload,
                selected_credential_id=selected_credential_id,
                selected_configuration_id=selected_configuration_id,
            )
        )

    def get_field_options(
        self,
        *,
        action: str,
        source_key: str,
        selected_credential_id: str | Unset = UNSET,
        parameters: list[models.KeyedSource] | Unset = UNSET,
        pagination_parameters: models.PaginationParameters | Unset = UNSET,
    ) -> RawResponse[models.FieldOptionsResponse]:
        """Return the response of `get_field_options`."""
        return self._client.execute_raw(
            operations.get_field_options(
                self._client.project_id,
                action=action,
                source_key=source_key,
                selected_credential_id=selected_credential_id,
                parameters=parameters,
                pagination_parameters=pagination_parameters,
            )
        )

    def get_oauth_session(self, session_id: str) -> RawResponse[models.OAuthSession]:
        """Return the response of `get_oauth_session`."""
        return self._client.execute_raw(
            operations.get_oauth_session(
                self._client.project_id,
                session_id,
            )
        )

    def delete_oauth_session(self, session_id: str) -> RawResponse[None]:
        """Return the response of `delete_oauth_session`."""
        return self._client.execute_raw(
            operations.delete_oauth_session(
                self._client.project_id,
                session_id,
            )
        )

    def get_oauth_nonce(
        self,
        *,
        action: str,
        integration_id: str,
        origin_for_post_message: str,
        user_token: str,
    ) -> RawResponse[str]:
        """Return the response of `get_oauth_nonce`."""
        return self._client.execute_raw(
            operations.get_oauth_nonce(
                self._client.project_id,
                action=action,
                integration_id=integration_id,
                origin_for_post_message=origin_for_post_message,
                user_token=user_token,
            )
        )

    def build_oauth_url(
        self,
        *,
        action: str,
        integration_id: str,
        query_user_token: str,
        session_id: str,
        end_user_supplied_values: models.InputValues | Unset = UNSET,
        oauth_parameters: models.InputValues | Unset = UNSET,
        redirect_url: str | Unset = UNSET,
        origin_for_post_message: str | Unset = UNSET,
        is_preview_mode: bool | Unset = UNSET,
        install_options: models.InstallOptions | Unset = UNSET,
    ) -> RawResponse[models.OAuthUrl]:
        """Return the response of `build_oauth_url`."""
        return self._client.execute_raw(
            operations.build_oauth_url(
                self._client.project_id,
                action=action,
                integration_id=integration_id,
                query_user_token=query_user_token,
                session_id=session_id,
                end_user_supplied_values=end_user_supplied_values,
                oauth_parameters=oauth_parameters,
                redirect_url=redirect_url,
                origin_for_post_message=origin_for_post_message,
                is_preview_mode=is_preview_mode,
                install_options=install_options,
            )
        )

    def connect_resource(
        self,
        resource_id: str,
        *,
        body: dict[str, Any],
    ) -> RawResponse[models.Credential]:
        """Return the response of `connect_resource`."""
        return self._client.execute_raw(
            operations.connect_resource(
                self._client.project_id,
                resource_id,
                body=body,
            )
        )

    def proxy_get(
        self,
        integration_type: str,
        path: str,
        *,
        query: models.QueryParameters | Unset = UNSET,
        selected_credential_id: str | Unset = UNSET,
        use_raw_response: Literal[1] | Unset = UNSET,
        headers: Mapping[str, str] | Unset = UNSET,
    ) -> RawResponse[Any]:
        """Return the response of `proxy_get`."""
        return self._client.execute_raw(
            operations.proxy_get(
                self._client.project_id,
                integration_type,
                path,
                query=query,
                selected_credential_id=selected_credential_id,
                use_raw_response=use_raw_response,
                headers=headers,
            )
        )

    @overload
    def proxy_put(
        self,
        integration_type: str,
        path: str,
        *,
        query: models.QueryParameters | Unset = UNSET,
        selected_credential_id: str | Unset = UNSET,
        use_raw_response: Literal[1] | Unset = UNSET,
        body: Any | Unset = UNSET,
        headers: Mapping[str, str] | Unset = UNSET,
    ) -> RawResponse[Any]: ...

    @overload
    def proxy_put(
        self,
        integration_type: str,
        path: str,
        *,
        query: models.QueryParameters | Unset = UNSET,
        selected_credential_id: str | Unset = UNSET,
        use_raw_response: Literal[1] | Unset = UNSET,
        text: str,
        headers: Mapping[str, str] | Unset = UNSET,
    ) -> RawResponse[Any]: ...

    @overload
    def proxy_put(
        self,
        integration_type: str,
        path: str,
        *,
        query: models.QueryParameters | Unset = UNSET,
        selected_credential_id: str | Unset = UNSET,
        use_raw_response: Literal[1] | Unset = UNSET,
        content: ByteSource,
        content_type: str = "application/octet-stream",
        headers: Mapping[str, str] | Unset = UNSET,
    ) -> RawResponse[Any]: ...

    def proxy_put(
        self,
        integration_type: str,
        path: str,
        *,
        query: models.QueryParameters | Unset = UNSET,
        selected_credential_id: str | Unset = UNSET,
        use_raw_response: Literal[1] | Unset = UNSET,
        body: Any | Unset = UNSET,
        text: str | Unset = UNSET,
        content: ByteSource | Unset = UNSET,
        content_type: str = "application/octet-stream",
        headers: Mapping[str, str] | Unset = UNSET,
    ) -> RawResponse[Any]:
        """Return the response of `proxy_put`."""
        return self._client.execute_raw(
            operations.proxy_put(
                self._client.project_id,
                integration_type,
                path,
                query=query,
                selected_credential_id=selected_credential_id,
                use_raw_response=use_raw_response,
                body=body,
                text=text,
                content=content,
                content_type=content_type,
                headers=headers,
            )
        )

    @overload
    def proxy_post(
        self,
        integration_type: str,
        path: str,
        *,
        query: models.QueryParameters | Unset = UNSET,
        selected_credential_id: str | Unset = UNSET,
        use_raw_response: Literal[1] | Unset = UNSET,
        body: Any | Unset = UNSET,
        headers: Mapping[str, str] | Unset = UNSET,
    ) -> RawResponse[Any]: ...

    @overload
    def proxy_post(
        self,
        integration_type: str,
        path: str,
        *,
        query: models.QueryParameters | Unset = UNSET,
        selected_credential_id: str | Unset = UNSET,
        use_raw_response: Literal[1] | Unset = UNSET,
        text: str,
        headers: Mapping[str, str] | Unset = UNSET,
    ) -> RawResponse[Any]: ...

    @overload
    def proxy_post(
        self,
        integration_type: str,
        path: str,
        *,
        query: models.QueryParameters | Unset = UNSET,
        selected_credential_id: str | Unset = UNSET,
        use_raw_response: Literal[1] | Unset = UNSET,
        content: ByteSource,
        content_type: str = "application/octet-stream",
        headers: Mapping[str, str] | Unset = UNSET,
    ) -> RawResponse[Any]: ...

    def proxy_post(
        self,
        integration_type: str,
        path: str,
        *,
        query: models.QueryParameters | Unset = UNSET,
        selected_credential_id: str | Unset = UNSET,
        use_raw_response: Literal[1] | Unset = UNSET,
        body: Any | Unset = UNSET,
        text: str | Unset = UNSET,
        content: ByteSource | Unset = UNSET,
        content_type: str = "application/octet-stream",
        headers: Mapping[str, str] | Unset = UNSET,
    ) -> RawResponse[Any]:
        """Return the response of `proxy_post`."""
        return self._client.execute_raw(
            operations.proxy_post(
                self._client.project_id,
                integration_type,
                path,
                query=query,
                selected_credential_id=selected_credential_id,
                use_raw_response=use_raw_response,
                body=body,
                text=text,
                content=content,
                content_type=content_type,
                headers=headers,
            )
        )

    @overload
    def proxy_delete(
        self,
        integration_type: str,
        path: str,
        *,
        query: models.QueryParameters | Unset = UNSET,
        selected_credential_id: str | Unset = UNSET,
        use_raw_response: Literal[1] | Unset = UNSET,
        body: Any | Unset = UNSET,
        headers: Mapping[str, str] | Unset = UNSET,
    ) -> RawResponse[Any]: ...

    @overload
    def proxy_delete(
        self,
        integration_type: str,
        path: str,
        *,
        query: models.QueryParameters | Unset = UNSET,
        selected_credential_id: str | Unset = UNSET,
        use_raw_response: Literal[1] | Unset = UNSET,
        text: str,
        headers: Mapping[str, str] | Unset = UNSET,
    ) -> RawResponse[Any]: ...

    @overload
    def proxy_delete(
        self,
        integration_type: str,
        path: str,
        *,
        query: models.QueryParameters | Unset = UNSET,
        selected_credential_id: str | Unset = UNSET,
        use_raw_response: Literal[1] | Unset = UNSET,
        content: ByteSource,
        content_type: str = "application/octet-stream",
        headers: Mapping[str, str] | Unset = UNSET,
    ) -> RawResponse[Any]: ...

    def proxy_delete(
        self,
        integration_type: str,
        path: str,
        *,
        query: models.QueryParameters | Unset = UNSET,
        selected_credential_id: str | Unset = UNSET,
        use_raw_response: Literal[1] | Unset = UNSET,
        body: Any | Unset = UNSET,
        text: str | Unset = UNSET,
        content: ByteSource | Unset = UNSET,
        content_type: str = "application/octet-stream",
        headers: Mapping[str, str] | Unset = UNSET,
    ) -> RawResponse[Any]:
        """Return the response of `proxy_delete`."""
        return self._client.execute_raw(
            operations.proxy_delete(
                self._client.project_id,
                integration_type,
                path,
                query=query,
                selected_credential_id=selected_credential_id,
                use_raw_response=use_raw_response,
                body=body,
                text=text,
                content=content,
                content_type=content_type,
                headers=headers,
            )
        )

    def proxy_options(
        self,
        integration_type: str,
        path: str,
        *,
        query: models.QueryParameters | Unset = UNSET,
        selected_credential_id: str | Unset = UNSET,
        use_raw_response: Literal[1] | Unset = UNSET,
        headers: Mapping[str, str] | Unset = UNSET,
    ) -> RawResponse[Any]:
        """Return the response of `proxy_options`."""
        return self._client.execute_raw(
            operations.proxy_options(
                self._client.project_id,
                integration_type,
                path,
                query=query,
                selected_credential_id=selected_credential_id,
                use_raw_response=use_raw_response,
                headers=headers,
            )
        )

    def proxy_head(
        self,
        integration_type: str,
        path: str,
        *,
        query: models.QueryParameters | Unset = UNSET,
        selected_credential_id: str | Unset = UNSET,
        use_raw_response: Literal[1] | Unset = UNSET,
        headers: Mapping[str, str] | Unset = UNSET,
    ) -> RawResponse[None]:
        """Return the response of `proxy_head`."""
        return self._client.execute_raw(
            operations.proxy_head(
                self._client.project_id,
                integration_type,
                path,
                query=query,
                selected_credential_id=selected_credential_id,
                use_raw_response=use_raw_response,
                headers=headers,
            )
        )

    @overload
    def proxy_patch(
        self,
        integration_type: str,
        path: str,
        *,
        query: models.QueryParameters | Unset = UNSET,
        selected_credential_id: str | Unset = UNSET,
        use_raw_response: Literal[1] | Unset = UNSET,
        body: Any | Unset = UNSET,
        headers: Mapping[str, str] | Unset = UNSET,
    ) -> RawResponse[Any]: ...

    @overload
    def proxy_patch(
        self,
        integration_type: str,
        path: str,
        *,
        query: models.QueryParameters | Unset = UNSET,
        selected_credential_id: str | Unset = UNSET,
        use_raw_response: Literal[1] | Unset = UNSET,
        text: str,
        headers: Mapping[str, str] | Unset = UNSET,
    ) -> RawResponse[Any]: ...

    @overload
    def proxy_patch(
        self,
        integration_type: str,
        path: str,
        *,
        query: models.QueryParameters | Unset = UNSET,
        selected_credential_id: str | Unset = UNSET,
        use_raw_response: Literal[1] | Unset = UNSET,
        content: ByteSource,
        content_type: str = "application/octet-stream",
        headers: Mapping[str, str] | Unset = UNSET,
    ) -> RawResponse[Any]: ...

    def proxy_patch(
        self,
        integration_type: str,
        path: str,
        *,
        query: models.QueryParameters | Unset = UNSET,
        selected_credential_id: str | Unset = UNSET,
        use_raw_response: Literal[1] | Unset = UNSET,
        body: Any | Unset = UNSET,
        text: str | Unset = UNSET,
        content: ByteSource | Unset = UNSET,
        content_type: str = "application/octet-stream",
        headers: Mapping[str, str] | Unset = UNSET,
    ) -> RawResponse[Any]:
        """Return the response of `proxy_patch`."""
        return self._client.execute_raw(
            operations.proxy_patch(
                self._client.project_id,
                integration_type,
                path,
                query=query,
                selected_credential_id=selected_credential_id,
                use_raw_response=use_raw_response,
                body=body,
                text=text,
                content=content,
                content_type=content_type,
                headers=headers,
            )
        )

    def list_triggers(
        self,
        *,
        integrations: str | Unset = UNSET,
        selected_credential_id: str | Unset = UNSET,
    ) -> RawResponse[models.TriggerTypes]:
        """Return the response of `list_triggers`."""
        return self._client.execute_raw(
            operations.list_triggers(
                self._client.project_id,
                integrations=integrations,
                selected_credential_id=selected_credential_id,
            )
        )
