"""Methods that open answers as streams, asynchronous."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import AbstractAsyncContextManager
from typing import Any, Literal, overload

from . import async_client as _async_client
from . import models, operations
from ._runtime.async_streamed import AsyncStreamedResponse
from ._runtime.sources import AsyncByteSource
from ._runtime.unset import UNSET, Unset

__all__ = [
    "AsyncStreamingApi",
]


class AsyncStreamingApi:
    """The same methods; each opens its answer as a stream, in a `with`."""

    def __init__(self, client: _async_client.AsyncParagon) -> None:
        """Run operations with `client`."""
        self._client = client

    def trigger_workflow(
        self,
        workflow_id: str,
        *,
        selected_credential_id: str | Unset = UNSET,
        selected_configuration_id: str | Unset = UNSET,
        query: models.QueryParameters | Unset = UNSET,
        body: Any | Unset = UNSET,
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[Any, str]]:
        """Open the answer of `trigger_workflow` as a stream."""
        return self._client.stream(
            operations.trigger_workflow(
                self._client.project_id,
                workflow_id,
                selected_credential_id=selected_credential_id,
                selected_configuration_id=selected_configuration_id,
                query=query,
                body=body,
            )
        )

    def get_oauth_nonce(
        self,
        *,
        action: str,
        integration_id: str,
        origin_for_post_message: str,
        user_token: str,
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[str, str]]:
        """Open the answer of `get_oauth_nonce` as a stream."""
        return self._client.stream(
            operations.get_oauth_nonce(
                self._client.project_id,
                action=action,
                integration_id=integration_id,
                origin_for_post_message=origin_for_post_message,
                user_token=user_token,
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
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[Any, str]]:
        """Open the answer of `proxy_get` as a stream."""
        return self._client.stream(
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
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[Any, str]]: ...

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
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[Any, str]]: ...

    @overload
    def proxy_put(
        self,
        integration_type: str,
        path: str,
        *,
        query: models.QueryParameters | Unset = UNSET,
        selected_credential_id: str | Unset = UNSET,
        use_raw_response: Literal[1] | Unset = UNSET,
        content: AsyncByteSource,
        content_type: str = "application/octet-stream",
        headers: Mapping[str, str] | Unset = UNSET,
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[Any, str]]: ...

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
        content: AsyncByteSource | Unset = UNSET,
        content_type: str = "application/octet-stream",
        headers: Mapping[str, str] | Unset = UNSET,
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[Any, str]]:
        """Open the answer of `proxy_put` as a stream."""
        return self._client.stream(
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
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[Any, str]]: ...

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
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[Any, str]]: ...

    @overload
    def proxy_post(
        self,
        integration_type: str,
        path: str,
        *,
        query: models.QueryParameters | Unset = UNSET,
        selected_credential_id: str | Unset = UNSET,
        use_raw_response: Literal[1] | Unset = UNSET,
        content: AsyncByteSource,
        content_type: str = "application/octet-stream",
        headers: Mapping[str, str] | Unset = UNSET,
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[Any, str]]: ...

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
        content: AsyncByteSource | Unset = UNSET,
        content_type: str = "application/octet-stream",
        headers: Mapping[str, str] | Unset = UNSET,
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[Any, str]]:
        """Open the answer of `proxy_post` as a stream."""
        return self._client.stream(
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
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[Any, str]]: ...

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
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[Any, str]]: ...

    @overload
    def proxy_delete(
        self,
        integration_type: str,
        path: str,
        *,
        query: models.QueryParameters | Unset = UNSET,
        selected_credential_id: str | Unset = UNSET,
        use_raw_response: Literal[1] | Unset = UNSET,
        content: AsyncByteSource,
        content_type: str = "application/octet-stream",
        headers: Mapping[str, str] | Unset = UNSET,
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[Any, str]]: ...

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
        content: AsyncByteSource | Unset = UNSET,
        content_type: str = "application/octet-stream",
        headers: Mapping[str, str] | Unset = UNSET,
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[Any, str]]:
        """Open the answer of `proxy_delete` as a stream."""
        return self._client.stream(
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
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[Any, str]]:
        """Open the answer of `proxy_options` as a stream."""
        return self._client.stream(
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
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[Any, str]]: ...

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
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[Any, str]]: ...

    @overload
    def proxy_patch(
        self,
        integration_type: str,
        path: str,
        *,
        query: models.QueryParameters | Unset = UNSET,
        selected_credential_id: str | Unset = UNSET,
        use_raw_response: Literal[1] | Unset = UNSET,
        content: AsyncByteSource,
        content_type: str = "application/octet-stream",
        headers: Mapping[str, str] | Unset = UNSET,
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[Any, str]]: ...

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
        content: AsyncByteSource | Unset = UNSET,
        content_type: str = "application/octet-stream",
        headers: Mapping[str, str] | Unset = UNSET,
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[Any, str]]:
        """Open the answer of `proxy_patch` as a stream."""
        return self._client.stream(
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
