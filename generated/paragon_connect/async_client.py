"""The asynchronous client."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Literal, Self, overload

from . import _sdk, models, operations
from . import async_raw as _async_raw
from . import async_streaming as _async_streaming
from ._runtime.async_streaming_client import AsyncStreamingClient
from ._runtime.budget import RetryBudget
from ._runtime.credentials import AsyncTokenSource
from ._runtime.observing import Observer
from ._runtime.options import DEFAULT_LIMITS, DEFAULT_TIMEOUT, Limits, Timeout
from ._runtime.proxies import chosen_proxy
from ._runtime.response import ErrorFields
from ._runtime.sealed import Sealed
from ._runtime.settings import (
    all_given,
    bearer_credential,
    call_options,
    required_setting,
)
from ._runtime.sources import AsyncByteSource
from ._runtime.transport import AsyncHttpClient
from ._runtime.unset import UNSET, Unset
from .async_sdk import AsyncSdkMethods
from .hosts import Hosts

__all__ = [
    "AsyncApi",
    "AsyncParagon",
]


class AsyncParagon(AsyncSdkMethods, AsyncStreamingClient):
    """Paragon Connect API: an asynchronous client. Use it as a context manager, or
    close it.
    """

    _credential_help: ClassVar[Mapping[str, str]] = {
        "userToken": "user_token= (or PARAGON_USER_TOKEN in the environment)",
    }
    _error_fields: ClassVar[ErrorFields] = ErrorFields(
        message=("message",),
        code=("code",),
        request_id=("meta.requestId",),
    )

    def __init__(
        self,
        *,
        project_id: str | Unset = UNSET,
        user_token: AsyncTokenSource | Unset = UNSET,
        hosts: Hosts | Unset = UNSET,
        base_url: str | Unset = UNSET,
        timeout: float | Timeout = DEFAULT_TIMEOUT,
        max_retries: int = 2,
        headers: Mapping[str, str] | None = None,
        observers: Sequence[Observer] = (),
        retry_budget: RetryBudget | Unset | None = UNSET,
        limits: Limits = DEFAULT_LIMITS,
        proxy: str | Unset | None = UNSET,
        http_client: AsyncHttpClient | None = None,
    ) -> None:
        """Set up the client; nothing is sent yet.

        Args:
            project_id: Id of the Paragon project. It stands in the overview of
                every integration in the dashboard. Default: `PARAGON_PROJECT_ID` of
                the environment.
            user_token: A Paragon User Token: an RS256-signed JWT that your own
                server issues for the connected user, or a token of Firebase or Auth0
                that the project accepts. Default: `PARAGON_USER_TOKEN` of the
                environment.
            hosts: Addresses of the services.
            base_url: One address for all services, in place of `hosts`.
            timeout: Seconds for a whole call, or limits for each phase.
            max_retries: Attempts after the first one.
            headers: Headers sent with every call.
            observers: Told of every attempt: for metrics and traces.
            retry_budget: Bounds the retries of all calls together, copies
                included; None for no such bound. Default: 100 retries at once, and
                one more for every ten calls.
            limits: How many connections are kept, and how long.
            proxy: URL of the proxy for https. None: no proxy. Default:
                `HTTPS_PROXY`, `ALL_PROXY` and `NO_PROXY` of the environment.
            http_client: Moves the bytes in place of a connection pool of its
                own.
        """
        credentials = {
            "userToken": bearer_credential(
                "user_token", user_token, "PARAGON_USER_TOKEN"
            ),
        }
        sealed_headers, sealed_proxy = Sealed(headers), Sealed(proxy)
        # No error below may show a secret among the locals of its traceback.
        del user_token, headers, proxy
        self.project_id = required_setting(
            "project_id",
            project_id,
            "PARAGON_PROJECT_ID",
        )
        self.session = _sdk.session.Session()
        super().__init__(
            hosts=Hosts.chosen(hosts, base_url),
            credentials=credentials,
            options=call_options(
                timeout,
                max_retries,
                sealed_headers,
                observers=observers,
                retry_budget=retry_budget,
            ),
            limits=limits,
            proxy=chosen_proxy(sealed_proxy),
            http_client=http_client,
        )

    def with_user(self, user_token: AsyncTokenSource) -> Self:
        """Return a copy for another user of yours; it shares the connections.

        Raises:
            ConfigurationError: The credential is None or empty: neither this user's
                nor that of the environment stands in for it.
        """
        credentials = {
            "userToken": bearer_credential("user_token", user_token, ""),
        }
        del user_token
        copy = self._copy(credentials=all_given(credentials))
        copy.session = self.session.for_another_user()
        return copy

    @property
    def api(self) -> AsyncApi:
        """Operations of the API, one method for each."""
        return AsyncApi(self)


class AsyncApi:
    """Operations of the API, one method for each."""

    def __init__(self, client: AsyncParagon) -> None:
        """Run operations with `client`."""
        self._client = client

    @property
    def with_raw_response(self) -> _async_raw.AsyncRawApi:
        """The same methods; each returns the response as it came, of any status."""
        return _async_raw.AsyncRawApi(self._client)

    @property
    def with_streaming_response(self) -> _async_streaming.AsyncStreamingApi:
        """The same methods; each opens its answer as a stream, in a `with`."""
        return _async_streaming.AsyncStreamingApi(self._client)

    async def get_user(self) -> models.User:
        """Get the connected user.

        Returns the user of the token with the state of every integration, the
        accounts that are connected and the metadata that your application keeps
        about the user.

        Source: https://docs.useparagon.com/apis/api-reference#getuser
        """
        return await self._client.execute(operations.get_user(self._client.project_id))

    async def update_user_metadata(self, *, meta: models.UserMetadata) -> None:
        """Set metadata of the connected user.

        Stores metadata about the user, for workflows to read. `Name` and `Email`,
        spelt exactly so, appear in the dashboard. The answer's body is not
        documented; read the user again to see the result.

        Source: https://docs.useparagon.com/apis/api-reference#setusermetadata
        """
        return await self._client.execute(
            operations.update_user_metadata(
                self._client.project_id,
                meta=meta,
            )
        )

    async def list_integration_metadata(self) -> list[models.IntegrationMetadata]:
        """List name, colour and icon of the integrations.

        Returns what a catalogue of integrations needs to show.

        Source: https://docs.useparagon.com/apis/api-reference#getintegrationmetadata
        """
        return await self._client.execute(
            operations.list_integration_metadata(self._client.project_id)
        )

    async def list_integrations(self) -> list[models.Integration]:
        """List the integrations of the project.

        Returns the integrations of the project with their portal configurations and
        workflows. What the user has connected is not here: see get_user and
        list_credentials.

        Source: https://docs.useparagon.com/apis/api-reference#get-projects-integrations
        """
        return await self._client.execute(
            operations.list_integrations(self._client.project_id)
        )

    async def get_integration(self, integration_type: str) -> list[models.Integration]:
        """Get one integration by its type.

        Returns the integration with its portal configuration and workflows. The
        documented answer is a list with one entry.

        Args:
            integration_type: Short name of the integration, such as `salesforce`
                or `slack`.

        Source: https://docs.useparagon.com/apis/api-reference#getintegrationconfig
        """
        return await self._client.execute(
            operations.get_integration(
                self._client.project_id,
                integration_type,
            )
        )

    async def uninstall_integration(
        self,
        integration_id: str,
        *,
        selected_credential_id: str | Unset = UNSET,
    ) -> None:
        """Disconnect an integration for the user.

        Removes the connected account. Its workflows stop and its user settings are
        cleared. Name the account in `X-Paragon-Credential` where the user has
        several.

        Args:
            integration_id: Id of the integration, not its type, as
                list_integrations gives it.
            selected_credential_id: The connected account that the call is about,
                where the user has several of one integration. Without it the account
                that is used by default.

        Source: https://docs.useparagon.com/apis/api-reference#uninstallintegration
        """
        return await self._client.execute(
            operations.uninstall_integration(
                self._client.project_id,
                integration_id,
                selected_credential_id=selected_credential_id,
            )
        )

    async def list_credentials(self) -> list[models.Credential]:
        """List the connected accounts of the user.

        Returns the accounts that the user has connected.

        Source: https://docs.useparagon.com/apis/api-reference#get-users-connect-credentials
        """
        return await self._client.execute(
            operations.list_credentials(self._client.project_id)
        )

    async def get_integration_account(
        self,
        *,
        integration: str,
        include_account_auth: bool | Unset = UNSET,
        selected_credential_id: str | Unset = UNSET,
    ) -> models.IntegrationAccount:
        """Get the account of one integration.

        Returns the user's account of one integration, on request with its tokens.
        The vendor's SDK uses this form of the path and the vendor does not document
        it.

        Args:
            integration: Type of the integration, such as `googledrive`.
            include_account_auth: Whether the account's tokens are part of the
                answer; for Box, Google Drive, OneDrive and SharePoint.
            selected_credential_id: The connected account that the call is about,
                where the user has several of one integration. Without it the account
                that is used by default.

        The vendor does not document this call: it may change unannounced.
        Source: https://docs.useparagon.com/apis/api-reference#get-users-connect-credentials
        """
        return await self._client.execute(
            operations.get_integration_account(
                self._client.project_id,
                integration=integration,
                include_account_auth=include_account_auth,
                selected_credential_id=selected_credential_id,
            )
        )

    async def create_credential(
        self, *, body: models.NewCredential
    ) -> models.Credential:
        """Connect an account.

        Connects an account from the user's answers, such as an API key, or from an
        authorization code that a provider's marketplace gave. Not documented by the
        vendor; its SDK uses it.

        Args:
            body: The answers, or the code.

        The vendor does not document this call: it may change unannounced.
        Source: https://docs.useparagon.com/apis/api-reference#installflowsetpreoptions
        """
        return await self._client.execute(
            operations.create_credential(
                self._client.project_id,
                body=body,
            )
        )

    async def get_credential(self, credential_id: str) -> models.Credential:
        """Get one connected account.

        Returns one account of the user. Not documented by the vendor; its SDK uses
        it.

        Args:
            credential_id: Id of a connected account, as list_credentials gives
                it.

        The vendor does not document this call: it may change unannounced.
        Source: https://docs.useparagon.com/apis/api-reference#get-users-connect-credentials
        """
        return await self._client.execute(
            operations.get_credential(
                self._client.project_id,
                credential_id,
            )
        )

    async def update_credential(
        self,
        credential_id: str,
        *,
        config: models.CredentialConfig,
        selected_credential_id: str | Unset = UNSET,
        selected_configuration_id: str | Unset = UNSET,
    ) -> models.Credential:
        """Replace the settings of a connected account.

        Replaces the account's `config` whole: whatever is not sent is lost. Read the
        account first, change what you want to change, and send everything back. With
        the configuration header the settings of that configuration are meant, which
        is how the vendor's SDK calls it.

        Args:
            credential_id: Id of a connected account, as list_credentials gives
                it.
            selected_credential_id: The connected account that the call is about,
                where the user has several of one integration. Without it the account
                that is used by default.
            selected_configuration_id: The configuration of the account that the
                call is about, where the account has several. Goes together with the
                header of the account. Without it the default configuration.

        Source: https://docs.useparagon.com/apis/api-reference#update-users-connect-credential
        """
        return await self._client.execute(
            operations.update_credential(
                self._client.project_id,
                credential_id,
                config=config,
                selected_credential_id=selected_credential_id,
                selected_configuration_id=selected_configuration_id,
            )
        )

    async def complete_credential_setup(
        self,
        credential_id: str,
        *,
        integration_id: str,
        payload: models.InstallPayload,
        config: dict[str, Any] | Unset = UNSET,
        install_options: models.InstallOptions | Unset = UNSET,
    ) -> models.Credential:
        """Complete a connected account.

        Hands in the user's answers to the inputs that follow a connection, which
        turns a PENDING account into a usable one. Not documented by the vendor; its
        SDK uses it.

        Args:
            credential_id: Id of a connected account, as list_credentials gives
                it.
            config: The SDK sends an empty object.

        The vendor does not document this call: it may change unannounced.
        Source: https://docs.useparagon.com/apis/api-reference#installflowsetpostoptions
        """
        return await self._client.execute(
            operations.complete_credential_setup(
                self._client.project_id,
                credential_id,
                integration_id=integration_id,
                payload=payload,
                config=config,
                install_options=install_options,
            )
        )

    async def create_configuration(
        self,
        credential_id: str,
        *,
        external_id: str | Unset = UNSET,
    ) -> models.Credential:
        """Create a configuration of a connected account.

        Adds a set of settings to the account and returns the whole account; the new
        configuration is the one in `configurations` that was not there before. Not
        documented as an endpoint; the vendor's SDK uses it.

        Args:
            credential_id: Id of a connected account, as list_credentials gives
                it.
            external_id: Identifier from your own system, without the `ext:` that
                it is selected with.

        The vendor does not document this call: it may change unannounced.
        Source: https://docs.useparagon.com/apis/api-reference/multi-configuration
        """
        return await self._client.execute(
            operations.create_configuration(
                self._client.project_id,
                credential_id,
                external_id=external_id,
            )
        )

    async def delete_configuration(
        self,
        credential_id: str,
        *,
        configuration_id: str,
        selected_credential_id: str | Unset = UNSET,
    ) -> None:
        """Delete a configuration.

        Deletes the configuration that the header names. The default configuration
        cannot be deleted. Not documented as an endpoint; the vendor's SDK uses it.

        Args:
            credential_id: Id of a connected account, as list_credentials gives
                it.
            configuration_id: Id of the configuration.
            selected_credential_id: The connected account that the call is about,
                where the user has several of one integration. Without it the account
                that is used by default.

        The vendor does not document this call: it may change unannounced.
        Source: https://docs.useparagon.com/apis/api-reference/multi-configuration
        """
        return await self._client.execute(
            operations.delete_configuration(
                self._client.project_id,
                credential_id,
                configuration_id=configuration_id,
                selected_credential_id=selected_credential_id,
            )
        )

    async def update_configuration(
        self,
        credential_id: str,
        *,
        configuration_id: str,
        meta: dict[str, Any],
        selected_credential_id: str | Unset = UNSET,
    ) -> models.Credential:
        """Update the notes of a configuration.

        Changes the notes of the configuration that the header names and returns the
        whole account. Not documented as an endpoint; the vendor's SDK uses it.

        Args:
            credential_id: Id of a connected account, as list_credentials gives
                it.
            configuration_id: Id of the configuration.
            selected_credential_id: The connected account that the call is about,
                where the user has several of one integration. Without it the account
                that is used by default.

        The vendor does not document this call: it may change unannounced.
        Source: https://docs.useparagon.com/apis/api-reference/multi-configuration
        """
        return await self._client.execute(
            operations.update_configuration(
                self._client.project_id,
                credential_id,
                configuration_id=configuration_id,
                meta=meta,
                selected_credential_id=selected_credential_id,
            )
        )

    async def enable_workflow(
        self,
        workflow_id: str,
        *,
        selected_credential_id: str | Unset = UNSET,
        selected_configuration_id: str | Unset = UNSET,
    ) -> None:
        """Switch a workflow on.

        Switches the workflow on for the user. Without the headers it is switched on
        for the account that is used by default and its default configuration.

        Args:
            workflow_id: Id of the workflow.
            selected_credential_id: The connected account that the call is about,
                where the user has several of one integration. Without it the account
                that is used by default.
            selected_configuration_id: The configuration of the account that the
                call is about, where the account has several. Goes together with the
                header of the account. Without it the default configuration.

        Source: https://docs.useparagon.com/apis/api-reference#enableworkflow
        """
        return await self._client.execute(
            operations.enable_workflow(
                self._client.project_id,
                workflow_id,
                selected_credential_id=selected_credential_id,
                selected_configuration_id=selected_configuration_id,
            )
        )

    async def disable_workflow(
        self,
        workflow_id: str,
        *,
        selected_credential_id: str | Unset = UNSET,
        selected_configuration_id: str | Unset = UNSET,
    ) -> None:
        """Switch a workflow off.

        Switches the workflow off for the user. Without the headers it is switched
        off for the account that is used by default and its default configuration.

        Args:
            workflow_id: Id of the workflow.
            selected_credential_id: The connected account that the call is about,
                where the user has several of one integration. Without it the account
                that is used by default.
            selected_configuration_id: The configuration of the account that the
                call is about, where the account has several. Goes together with the
                header of the account. Without it the default configuration.

        Source: https://docs.useparagon.com/apis/api-reference#disableworkflow
        """
        return await self._client.execute(
            operations.disable_workflow(
                self._client.project_id,
                workflow_id,
                selected_credential_id=selected_credential_id,
                selected_configuration_id=selected_configuration_id,
            )
        )

    async def trigger_workflow(
        self,
        workflow_id: str,
        *,
        selected_credential_id: str | Unset = UNSET,
        selected_configuration_id: str | Unset = UNSET,
        query: models.QueryParameters | Unset = UNSET,
        body: Any | Unset = UNSET,
    ) -> Any:
        """Trigger a workflow and wait for its answer.

        Starts a workflow that has a Request trigger and is switched on. The body and
        the query are what the workflow receives. The answer is the one of the
        workflow's Response step; a workflow without such a step is accepted with
        202, and one that takes longer than 55 seconds is answered with 542 and may
        go on running.

        Args:
            workflow_id: Id of the workflow.
            selected_credential_id: The connected account that the call is about,
                where the user has several of one integration. Without it the account
                that is used by default.
            selected_configuration_id: The configuration of the account that the
                call is about, where the account has several. Goes together with the
                header of the account. Without it the default configuration.
            query: Any further query parameters by name. They are handed on
                unchanged.
            body: What the workflow receives; any JSON.

        Source: https://docs.useparagon.com/apis/api-reference#workflow
        """
        return await self._client.execute(
            operations.trigger_workflow(
                self._client.project_id,
                workflow_id,
                selected_credential_id=selected_credential_id,
                selected_configuration_id=selected_configuration_id,
                query=query,
                body=body,
            )
        )

    async def send_event(
        self,
        *,
        name: str,
        payload: dict[str, Any],
        selected_credential_id: str | Unset = UNSET,
        selected_configuration_id: str | Unset = UNSET,
    ) -> None:
        """Send an App Event.

        Starts the workflows that listen to the event. The payload is not checked
        against the event's schema. A configuration can only be selected together
        with its account.

        Args:
            name: Name of the event as it is defined in the dashboard.
            payload: What workflows that listen to the event receive.
            selected_credential_id: The connected account that the call is about,
                where the user has several of one integration. Without it the account
                that is used by default.
            selected_configuration_id: The configuration of the account that the
                call is about, where the account has several. Goes together with the
                header of the account. Without it the default configuration.

        Source: https://docs.useparagon.com/apis/api-reference#event
        """
        return await self._client.execute(
            operations.send_event(
                self._client.project_id,
                name=name,
                payload=payload,
                selected_credential_id=selected_credential_id,
                selected_configuration_id=selected_configuration_id,
            )
        )

    async def send_event_v2(
        self,
        *,
        name: str,
        payload: dict[str, Any],
        selected_credential_id: str | Unset = UNSET,
        selected_configuration_id: str | Unset = UNSET,
    ) -> None:
        """Send an App Event the way the vendor's SDK does.

        The same as send_event on the host and path that the vendor's SDK uses. Not
        documented by the vendor; use send_event unless you need what the SDK does.

        Args:
            name: Name of the event as it is defined in the dashboard.
            payload: What workflows that listen to the event receive.
            selected_credential_id: The connected account that the call is about,
                where the user has several of one integration. Without it the account
                that is used by default.
            selected_configuration_id: The configuration of the account that the
                call is about, where the account has several. Goes together with the
                header of the account. Without it the default configuration.

        The vendor does not document this call: it may change unannounced.
        Source: https://docs.useparagon.com/apis/api-reference#event
        """
        return await self._client.execute(
            operations.send_event_v2(
                self._client.project_id,
                name=name,
                payload=payload,
                selected_credential_id=selected_credential_id,
                selected_configuration_id=selected_configuration_id,
            )
        )

    async def get_field_options(
        self,
        *,
        action: str,
        source_key: str,
        selected_credential_id: str | Unset = UNSET,
        parameters: list[models.KeyedSource] | Unset = UNSET,
        pagination_parameters: models.PaginationParameters | Unset = UNSET,
    ) -> models.FieldOptionsResponse:
        """Load the options of a dynamic data source.

        Loads what a dynamic input offers from the user's connected account, with
        search and pages. The vendor's parameter list describes the SDK's arguments;
        the body is the one of the vendor's REST example, where `action` is the
        integration type and `sourceKey` the source.

        Args:
            action: Integration type such as `salesforce`.
            source_key: The `cacheKey` of the data source.
            selected_credential_id: The connected account that the call is about,
                where the user has several of one integration. Without it the account
                that is used by default.
            parameters: The user's choices that the options depend on, under the
                `cacheKey` of their sources.

        Source: https://docs.useparagon.com/apis/api-reference#getfieldoptions
        """
        return await self._client.execute(
            operations.get_field_options(
                self._client.project_id,
                action=action,
                source_key=source_key,
                selected_credential_id=selected_credential_id,
                parameters=parameters,
                pagination_parameters=pagination_parameters,
            )
        )

    async def get_oauth_session(self, session_id: str) -> models.OAuthSession:
        """Ask whether an OAuth connection is complete.

        Returns the id of the new account once the user has signed in at the
        provider, and nothing before. The vendor's SDK asks once a second for three
        minutes. Not documented by the vendor.

        Args:
            session_id: Id that the caller made up for this connection and gave
                to build_oauth_url as `oauthMetaKeyId`. Use a random one.

        The vendor does not document this call: it may change unannounced.
        Source: https://docs.useparagon.com/apis/api-reference#installflowstart
        """
        return await self._client.execute(
            operations.get_oauth_session(
                self._client.project_id,
                session_id,
            )
        )

    async def delete_oauth_session(self, session_id: str) -> None:
        """Forget an OAuth connection.

        Removes the session after the account has been fetched. Not documented by the
        vendor.

        Args:
            session_id: Id that the caller made up for this connection and gave
                to build_oauth_url as `oauthMetaKeyId`. Use a random one.

        The vendor does not document this call: it may change unannounced.
        Source: https://docs.useparagon.com/apis/api-reference#installflowstart
        """
        return await self._client.execute(
            operations.delete_oauth_session(
                self._client.project_id,
                session_id,
            )
        )

    async def get_oauth_nonce(
        self,
        *,
        action: str,
        integration_id: str,
        origin_for_post_message: str,
        user_token: str,
    ) -> str:
        """Page that guards an OAuth connection against forgery.

        A page for the user's browser, not for a server: it sets a cookie that the
        callback checks and tells the window that opened it when it has loaded. The
        token travels in the query, so keep the address secret. Not documented by the
        vendor.

        Args:
            action: Integration type.
            integration_id: Id of the integration.
            origin_for_post_message: Origin of the page that opens this one.
            user_token: The Paragon User Token. Secret.

        The vendor does not document this call: it may change unannounced.
        Source: https://docs.useparagon.com/apis/api-reference#installflowstart
        """
        return await self._client.execute(
            operations.get_oauth_nonce(
                self._client.project_id,
                action=action,
                integration_id=integration_id,
                origin_for_post_message=origin_for_post_message,
                user_token=user_token,
            )
        )

    async def build_oauth_url(
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
    ) -> models.OAuthUrl:
        """Build the address at which the user signs in.

        Returns the provider's sign-in page for this user. The browser that follows
        it must have loaded the page of get_oauth_nonce before. The token travels in
        the query as well as in the header. Not documented by the vendor.

        Args:
            action: Integration type; `custom` for every custom integration.
            integration_id: Id of the integration.
            query_user_token: The Paragon User Token again. Secret.
            session_id: A random id that you make up, to ask get_oauth_session
                with.
            end_user_supplied_values: The user's answers to the inputs before the
                connection.
            oauth_parameters: Values of the chosen account type's
                `oauthParameters` by key.
            redirect_url: Your own redirect page, for integrations that need one.
            origin_for_post_message: Origin of the page that waits for the
                result.
            is_preview_mode: Whether this is the dashboard's preview. Default:
                false.
            install_options: Options of the installation.

        The vendor does not document this call: it may change unannounced.
        Source: https://docs.useparagon.com/apis/api-reference#installflowstart
        """
        return await self._client.execute(
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

    async def connect_resource(
        self,
        resource_id: str,
        *,
        body: dict[str, Any],
    ) -> models.Credential:
        """Connect an API resource of the project.

        Connects a resource, such as a database, with what the user gave for it. Not
        documented by the vendor; its SDK uses it.

        Args:
            resource_id: Id of the resource, as the user's `resources` give it.
            body: What the resource needs; its members depend on the resource.

        The vendor does not document this call: it may change unannounced.
        Source: https://docs.useparagon.com/apis/api-reference
        """
        return await self._client.execute(
            operations.connect_resource(
                self._client.project_id,
                resource_id,
                body=body,
            )
        )

    async def proxy_get(
        self,
        integration_type: str,
        path: str,
        *,
        query: models.QueryParameters | Unset = UNSET,
        selected_credential_id: str | Unset = UNSET,
        use_raw_response: Literal[1] | Unset = UNSET,
        headers: Mapping[str, str] | Unset = UNSET,
    ) -> Any:
        """Read from a provider's API.

        Sends a GET request to the provider for the user and hands back the
        provider's answer, status and all. Further headers are handed on as well.

        Args:
            integration_type: Short name of the integration, such as `slack`;
                `custom.<slug>` for a custom integration.
            path: Path of the provider's API, such as `chat.postMessage`, or a
                complete address, which is appended as it is.
            query: Any further query parameters by name. They are handed on
                unchanged.
            selected_credential_id: The connected account that the call is about,
                where the user has several of one integration. Without it the account
                that is used by default.
            use_raw_response: Set to 1 to receive the provider's answer as it is,
                with its own headers and without the `output` around it. Needed for
                files and other binary content. Leave it out otherwise.
            headers: Headers for the third party.

        Source: https://docs.useparagon.com/apis/api-reference#request
        """
        return await self._client.execute(
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
    async def proxy_put(
        self,
        integration_type: str,
        path: str,
        *,
        query: models.QueryParameters | Unset = UNSET,
        selected_credential_id: str | Unset = UNSET,
        use_raw_response: Literal[1] | Unset = UNSET,
        body: Any | Unset = UNSET,
        headers: Mapping[str, str] | Unset = UNSET,
    ) -> Any: ...

    @overload
    async def proxy_put(
        self,
        integration_type: str,
        path: str,
        *,
        query: models.QueryParameters | Unset = UNSET,
        selected_credential_id: str | Unset = UNSET,
        use_raw_response: Literal[1] | Unset = UNSET,
        text: str,
        headers: Mapping[str, str] | Unset = UNSET,
    ) -> Any: ...

    @overload
    async def proxy_put(
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
    ) -> Any: ...

    async def proxy_put(
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
    ) -> Any:
        """Put to a provider's API.

        Sends a PUT request to the provider for the user and hands back the
        provider's answer, status and all. Further headers are handed on as well.

        Args:
            integration_type: Short name of the integration, such as `slack`;
                `custom.<slug>` for a custom integration.
            path: Path of the provider's API, such as `chat.postMessage`, or a
                complete address, which is appended as it is.
            query: Any further query parameters by name. They are handed on
                unchanged.
            selected_credential_id: The connected account that the call is about,
                where the user has several of one integration. Without it the account
                that is used by default.
            use_raw_response: Set to 1 to receive the provider's answer as it is,
                with its own headers and without the `output` around it. Needed for
                files and other binary content. Leave it out otherwise.
            body: The provider's request body, handed on unchanged.
            text: The provider's request body, handed on unchanged.
            content: The provider's request body, handed on unchanged.
            content_type: Media type of `content`.
            headers: Headers for the third party.

        Source: https://docs.useparagon.com/apis/api-reference#request
        """
        return await self._client.execute(
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
    async def proxy_post(
        self,
        integration_type: str,
        path: str,
        *,
        query: models.QueryParameters | Unset = UNSET,
        selected_credential_id: str | Unset = UNSET,
        use_raw_response: Literal[1] | Unset = UNSET,
        body: Any | Unset = UNSET,
        headers: Mapping[str, str] | Unset = UNSET,
    ) -> Any: ...

    @overload
    async def proxy_post(
        self,
        integration_type: str,
        path: str,
        *,
        query: models.QueryParameters | Unset = UNSET,
        selected_credential_id: str | Unset = UNSET,
        use_raw_response: Literal[1] | Unset = UNSET,
        text: str,
        headers: Mapping[str, str] | Unset = UNSET,
    ) -> Any: ...

    @overload
    async def proxy_post(
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
    ) -> Any: ...

    async def proxy_post(
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
    ) -> Any:
        """Post to a provider's API.

        Sends a POST request to the provider for the user and hands back the
        provider's answer, status and all. Further headers are handed on as well.

        Args:
            integration_type: Short name of the integration, such as `slack`;
                `custom.<slug>` for a custom integration.
            path: Path of the provider's API, such as `chat.postMessage`, or a
                complete address, which is appended as it is.
            query: Any further query parameters by name. They are handed on
                unchanged.
            selected_credential_id: The connected account that the call is about,
                where the user has several of one integration. Without it the account
                that is used by default.
            use_raw_response: Set to 1 to receive the provider's answer as it is,
                with its own headers and without the `output` around it. Needed for
                files and other binary content. Leave it out otherwise.
            body: The provider's request body, handed on unchanged.
            text: The provider's request body, handed on unchanged.
            content: The provider's request body, handed on unchanged.
            content_type: Media type of `content`.
            headers: Headers for the third party.

        Source: https://docs.useparagon.com/apis/api-reference#request
        """
        return await self._client.execute(
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
    async def proxy_delete(
        self,
        integration_type: str,
        path: str,
        *,
        query: models.QueryParameters | Unset = UNSET,
        selected_credential_id: str | Unset = UNSET,
        use_raw_response: Literal[1] | Unset = UNSET,
        body: Any | Unset = UNSET,
        headers: Mapping[str, str] | Unset = UNSET,
    ) -> Any: ...

    @overload
    async def proxy_delete(
        self,
        integration_type: str,
        path: str,
        *,
        query: models.QueryParameters | Unset = UNSET,
        selected_credential_id: str | Unset = UNSET,
        use_raw_response: Literal[1] | Unset = UNSET,
        text: str,
        headers: Mapping[str, str] | Unset = UNSET,
    ) -> Any: ...

    @overload
    async def proxy_delete(
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
    ) -> Any: ...

    async def proxy_delete(
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
    ) -> Any:
        """Delete at a provider's API.

        Sends a DELETE request to the provider for the user and hands back the
        provider's answer, status and all. Further headers are handed on as well.

        Args:
            integration_type: Short name of the integration, such as `slack`;
                `custom.<slug>` for a custom integration.
            path: Path of the provider's API, such as `chat.postMessage`, or a
                complete address, which is appended as it is.
            query: Any further query parameters by name. They are handed on
                unchanged.
            selected_credential_id: The connected account that the call is about,
                where the user has several of one integration. Without it the account
                that is used by default.
            use_raw_response: Set to 1 to receive the provider's answer as it is,
                with its own headers and without the `output` around it. Needed for
                files and other binary content. Leave it out otherwise.
            body: The provider's request body, handed on unchanged.
            text: The provider's request body, handed on unchanged.
            content: The provider's request body, handed on unchanged.
            content_type: Media type of `content`.
            headers: Headers for the third party.

        Source: https://docs.useparagon.com/apis/api-reference#request
        """
        return await self._client.execute(
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

    async def proxy_options(
        self,
        integration_type: str,
        path: str,
        *,
        query: models.QueryParameters | Unset = UNSET,
        selected_credential_id: str | Unset = UNSET,
        use_raw_response: Literal[1] | Unset = UNSET,
        headers: Mapping[str, str] | Unset = UNSET,
    ) -> Any:
        """Ask for the options of a provider's API.

        Sends a OPTIONS request to the provider for the user and hands back the
        provider's answer, status and all. Further headers are handed on as well.

        Args:
            integration_type: Short name of the integration, such as `slack`;
                `custom.<slug>` for a custom integration.
            path: Path of the provider's API, such as `chat.postMessage`, or a
                complete address, which is appended as it is.
            query: Any further query parameters by name. They are handed on
                unchanged.
            selected_credential_id: The connected account that the call is about,
                where the user has several of one integration. Without it the account
                that is used by default.
            use_raw_response: Set to 1 to receive the provider's answer as it is,
                with its own headers and without the `output` around it. Needed for
                files and other binary content. Leave it out otherwise.
            headers: Headers for the third party.

        Source: https://docs.useparagon.com/apis/api-reference#request
        """
        return await self._client.execute(
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

    async def proxy_head(
        self,
        integration_type: str,
        path: str,
        *,
        query: models.QueryParameters | Unset = UNSET,
        selected_credential_id: str | Unset = UNSET,
        use_raw_response: Literal[1] | Unset = UNSET,
        headers: Mapping[str, str] | Unset = UNSET,
    ) -> None:
        """Ask for the headers of a provider's API.

        Sends a HEAD request to the provider for the user and hands back the
        provider's answer, status and all. Further headers are handed on as well.

        Args:
            integration_type: Short name of the integration, such as `slack`;
                `custom.<slug>` for a custom integration.
            path: Path of the provider's API, such as `chat.postMessage`, or a
                complete address, which is appended as it is.
            query: Any further query parameters by name. They are handed on
                unchanged.
            selected_credential_id: The connected account that the call is about,
                where the user has several of one integration. Without it the account
                that is used by default.
            use_raw_response: Set to 1 to receive the provider's answer as it is,
                with its own headers and without the `output` around it. Needed for
                files and other binary content. Leave it out otherwise.
            headers: Headers for the third party.

        Source: https://docs.useparagon.com/apis/api-reference#request
        """
        return await self._client.execute(
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
    async def proxy_patch(
        self,
        integration_type: str,
        path: str,
        *,
        query: models.QueryParameters | Unset = UNSET,
        selected_credential_id: str | Unset = UNSET,
        use_raw_response: Literal[1] | Unset = UNSET,
        body: Any | Unset = UNSET,
        headers: Mapping[str, str] | Unset = UNSET,
    ) -> Any: ...

    @overload
    async def proxy_patch(
        self,
        integration_type: str,
        path: str,
        *,
        query: models.QueryParameters | Unset = UNSET,
        selected_credential_id: str | Unset = UNSET,
        use_raw_response: Literal[1] | Unset = UNSET,
        text: str,
        headers: Mapping[str, str] | Unset = UNSET,
    ) -> Any: ...

    @overload
    async def proxy_patch(
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
    ) -> Any: ...

    async def proxy_patch(
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
    ) -> Any:
        """Patch at a provider's API.

        Sends a PATCH request to the provider for the user and hands back the
        provider's answer, status and all. Further headers are handed on as well.

        Args:
            integration_type: Short name of the integration, such as `slack`;
                `custom.<slug>` for a custom integration.
            path: Path of the provider's API, such as `chat.postMessage`, or a
                complete address, which is appended as it is.
            query: Any further query parameters by name. They are handed on
                unchanged.
            selected_credential_id: The connected account that the call is about,
                where the user has several of one integration. Without it the account
                that is used by default.
            use_raw_response: Set to 1 to receive the provider's answer as it is,
                with its own headers and without the `output` around it. Needed for
                files and other binary content. Leave it out otherwise.
            body: The provider's request body, handed on unchanged.
            text: The provider's request body, handed on unchanged.
            content: The provider's request body, handed on unchanged.
            content_type: Media type of `content`.
            headers: Headers for the third party.

        Source: https://docs.useparagon.com/apis/api-reference#request
        """
        return await self._client.execute(
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

    async def list_triggers(
        self,
        *,
        integrations: str | Unset = UNSET,
        selected_credential_id: str | Unset = UNSET,
    ) -> models.TriggerTypes:
        """List the triggers of an integration.

        Returns the triggers that integrations offer, with their parameters. Not
        documented as part of the Connect API; the vendor's SDK uses it, and
        ActionKit documents it as a beta.

        Args:
            integrations: Integration type whose triggers to list.
            selected_credential_id: The connected account that the call is about,
                where the user has several of one integration. Without it the account
                that is used by default.

        The vendor does not document this call: it may change unannounced.
        Source: https://docs.useparagon.com/actionkit/triggers
        """
        return await self._client.execute(
            operations.list_triggers(
                self._client.project_id,
                integrations=integrations,
                selected_credential_id=selected_credential_id,
            )
        )
