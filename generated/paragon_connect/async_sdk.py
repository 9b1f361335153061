"""The methods of the SDK, asynchronous."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping
from typing import Any, Literal, overload

from . import _sdk, models
from ._runtime.async_sdk_client import AsyncSdkClient
from ._runtime.unset import UNSET, Unset

__all__ = [
    "AsyncInstallFlow",
    "AsyncSdkMethods",
]


class AsyncSdkMethods(AsyncSdkClient):
    """What the vendor's SDK does, under its names in snake case."""

    project_id: str
    session: _sdk.session.Session
    """What the methods remember; `with_options` shares it."""

    @property
    def install_flow(self) -> AsyncInstallFlow:
        """Connecting an account stage by stage, in a program, at a command line, or in
        a web backend. `start` returns the first stage, every other method the next
        one; `match` on the stage is the natural loop.
        """
        return AsyncInstallFlow(self)

    async def authenticate(self, *, metadata: Mapping[str, Any] | None = None) -> None:
        """Sign the user in.

        Checks the user token, loads the user and the integrations, and stores
        metadata if that changes anything. Methods that need the user load it by
        themselves; call this to fail early, to store metadata, or to load anew what
        was loaded before. Project and token are the client's: `with_user` makes a
        client for another user.

        Args:
            metadata: What your application knows about the user. `Name` and
                `Email` are shown in the dashboard, however they are spelt here.

        Raises:
            ConfigurationError: The client or the call is set up wrongly; nothing
                was sent.
            OptionError: Arguments of a method do not go together; nothing was
                sent.
            UserNotAuthenticatedError: No user is signed in.

        Source: https://docs.useparagon.com/apis/api-reference#authenticate
        """
        return await self.run(
            _sdk.users.authenticate(
                self,
                metadata=metadata,
            )
        )

    def logout(self) -> None:
        """Sign the user out.

        Forgets everything about the user. The methods refuse to work until
        `authenticate` is called; nothing is sent.

        Source: https://docs.useparagon.com/apis/api-reference#sdk-methods
        """
        _sdk.users.logout(self)

    def configure_global(self, host: str) -> None:
        """Use an instance of your own.

        Sends further calls to an on-premise instance and signs the user out, as
        addresses are no setting to change in between. The constructor takes
        `hosts=Hosts.on_premise(…)` for the same, and `Hosts(…)` for single services.

        Args:
            host: Host name of the instance without `dashboard.`, such as
                `mycompany.paragon.so`.

        Raises:
            OptionError: Arguments of a method do not go together; nothing was
                sent.

        Source: https://docs.useparagon.com/apis/api-reference
        """
        _sdk.users.configure_global(
            self,
            host,
        )

    async def get_authenticated_user(self) -> models.AuthenticatedUser:
        """Get the connected user, who is signed in.

        Returns the user as `get_user` does, and nobody else: where that returns
        `UnauthenticatedUser`, this raises. The official client has no such method.

        Raises:
            UserNotAuthenticatedError: No user is signed in.

        Source: https://docs.useparagon.com/apis/api-reference#getuser
        """
        return await self.run(_sdk.users.get_authenticated_user(self))

    async def get_user(self) -> models.User:
        """Get the connected user.

        Returns the user with the state of every integration. It is loaded once and
        then kept true by the methods that change it; `authenticate` loads it anew.
        What is returned is a copy. After `logout` it is `UnauthenticatedUser`.

        Raises:
            UserNotAuthenticatedError: No user is signed in.

        Source: https://docs.useparagon.com/apis/api-reference#getuser
        """
        return await self.run(_sdk.users.get_user(self))

    async def set_user_metadata(
        self, metadata: Mapping[str, Any]
    ) -> models.AuthenticatedUser:
        """Set metadata of the user.

        Stores what your application knows about the user, for the dashboard and for
        workflows, and returns the user as the API has it afterwards.

        Args:
            metadata: What your application knows about the user. `Name` and
                `Email` are shown in the dashboard, however they are spelt here.

        Raises:
            OptionError: Arguments of a method do not go together; nothing was
                sent.
            UserNotAuthenticatedError: No user is signed in.

        Source: https://docs.useparagon.com/apis/api-reference#setusermetadata
        """
        return await self.run(
            _sdk.users.set_user_metadata(
                self,
                metadata,
            )
        )

    def set_headless(self, headless: bool) -> None:
        """Switch headless mode on or off.

        Install flows need headless mode. There is no portal here that could be shown
        instead, so it is on from the start; the switch is for programs that follow
        the vendor's guide to the letter.

        Args:
            headless: Whether your application shows the stages of an install
                flow by itself.

        Source: https://docs.useparagon.com/apis/api-reference#setheadless
        """
        _sdk.users.set_headless(
            self,
            headless,
        )

    @overload
    async def get_integration_metadata(self) -> list[models.IntegrationMetadata]: ...

    @overload
    async def get_integration_metadata(
        self, integration_type: str
    ) -> models.IntegrationMetadata: ...

    async def get_integration_metadata(
        self, integration_type: str | None = None
    ) -> _sdk.integrations.OneOrAll:
        """Get name, colour and icon of integrations.

        Returns what a catalogue of integrations shows: of one active integration, or
        of all of them. It comes from the integrations, which are loaded once; icons
        are addresses at `hosts.cdn`, and those of custom integrations what they were
        given in the dashboard. `paragon.api.list_integration_metadata` asks the API
        instead.

        Args:
            integration_type: Short name of the integration, such as
                `salesforce`. Default: all active integrations.

        Returns:
            The metadata, in a list where no integration is named.

        Raises:
            IntegrationNotFoundError: The project has no such integration, or it
                is not active.
            UserNotAuthenticatedError: No user is signed in.

        Source: https://docs.useparagon.com/apis/api-reference#getintegrationmetadata
        """
        return await self.run(
            _sdk.integrations.get_integration_metadata(
                self,
                integration_type,
            )
        )

    async def get_integration_config(
        self, integration_type: str
    ) -> models.IntegrationConfig:
        """Get texts, user settings and workflows of an integration.

        Returns what a settings page shows of an integration, active or not.
        Workflows that are hidden, or that this user is not permitted to use, stand
        apart. It comes from the integrations, which are loaded once.

        Args:
            integration_type: Short name of the integration, such as `salesforce`
                or `slack`.

        Raises:
            IntegrationNotFoundError: The project has no such integration, or it
                is not active.
            UserNotAuthenticatedError: No user is signed in.

        Source: https://docs.useparagon.com/apis/api-reference#getintegrationconfig
        """
        return await self.run(
            _sdk.integrations.get_integration_config(
                self,
                integration_type,
            )
        )

    async def get_integration_id(self, integration_type: str) -> str:
        """Get the id of an integration.

        Returns the id that operations such as `paragon.api.uninstall_integration`
        need. The vendor's SDK has this method and does not document it.

        Args:
            integration_type: Short name of the integration, such as `salesforce`
                or `slack`.

        Raises:
            IntegrationNotFoundError: The project has no such integration, or it
                is not active.
            UserNotAuthenticatedError: No user is signed in.

        Source: https://docs.useparagon.com/apis/api-reference#get-projects-integrations
        """
        return await self.run(
            _sdk.integrations.get_integration_id(
                self,
                integration_type,
            )
        )

    async def get_integration_account(
        self,
        integration_type: str,
        *,
        include_account_auth: bool = False,
        selected_credential_id: str | Unset = UNSET,
    ) -> models.IntegrationAccount:
        """Get the account behind an integration.

        Loads the account that the user has connected, on request with its tokens,
        which is how the vendor's file pickers come by them. Tokens are there for
        Box, Google Drive, OneDrive and SharePoint only; keep them from your logs.

        Args:
            integration_type: Short name of the integration, such as `salesforce`
                or `slack`.
            include_account_auth: Whether the account's tokens are part of the
                result.
            selected_credential_id: The account to use, where there are several:
                its id, or an id of your own system, which may begin with `ext:`.
                Default: the account that is used by default.

        Raises:
            IntegrationNotFoundError: The project has no such integration, or it
                is not active.
            IntegrationNotInstalledError: The user has not connected the
                integration.
            CredentialNotFoundError: The user has no such account.
            UserNotAuthenticatedError: No user is signed in.

        Source: https://docs.useparagon.com/apis/api-reference#externalfilepicker
        """
        return await self.run(
            _sdk.integrations.get_integration_account(
                self,
                integration_type,
                include_account_auth=include_account_auth,
                selected_credential_id=selected_credential_id,
            )
        )

    async def get_triggers(
        self,
        integration_type: str,
        *,
        selected_credential_id: str | Unset = UNSET,
    ) -> models.TriggerTypes:
        """Get the triggers of an integration.

        Loads the triggers that an integration offers for an account, with their
        parameters; ActionKit subscribes to them.

        Args:
            integration_type: Short name of the integration, such as `salesforce`
                or `slack`.
            selected_credential_id: The account to use, where there are several:
                its id, or an id of your own system, which may begin with `ext:`.
                Default: the account that is used by default.

        Returns:
            Triggers by integration type, and what went wrong while they were
            collected.

        Raises:
            IntegrationNotFoundError: The project has no such integration, or it
                is not active.
            IntegrationNotInstalledError: The user has not connected the
                integration.
            CredentialNotFoundError: The user has no such account.
            CredentialNotValidError: The account is not usable: it waits for
                options, or has to be reconnected.
            UserNotAuthenticatedError: No user is signed in.

        Source: https://docs.useparagon.com/actionkit/triggers
        """
        return await self.run(
            _sdk.integrations.get_triggers(
                self,
                integration_type,
                selected_credential_id=selected_credential_id,
            )
        )

    async def connect_action(
        self,
        resource: str,
        payload: Mapping[str, Any],
    ) -> models.Credential:
        """Connect an API resource.

        Connects a resource of the project, such as a database, with the values that
        it needs. The vendor's SDK has this method and does not document it.
        `get_user` shows the account at the resource afterwards.

        Args:
            resource: Short name of the resource, such as `postgres`; `get_user`
                lists the resources.
            payload: What the resource needs, such as `host` and `port`.

        Returns:
            The new account.

        Raises:
            ResourceNotFoundError: The project has no such API resource.
            OptionError: Arguments of a method do not go together; nothing was
                sent.
            UserNotAuthenticatedError: No user is signed in.

        Source: https://docs.useparagon.com/apis/api-reference#sdk-methods
        """
        return await self.run(
            _sdk.resources.connect_action(
                self,
                resource,
                payload,
            )
        )

    async def install_integration(
        self,
        integration_type: str,
        *,
        account_type: models.AccountTypeSelection | None = None,
        allow_multiple_credentials: bool = False,
        selected_credential_id: str | Unset = UNSET,
        external_id: str | None = None,
        override_redirect_url: str | None = None,
        pre_options: Mapping[str, models.InputValue | None] | None = None,
        post_options: Mapping[str, models.InputValue | None] | None = None,
        bypass_post_oauth_prompt: bool = False,
        oauth_timeout: float | None = None,
        origin: str | None = None,
        on_success: _sdk.events.InstallCallback | None = None,
        on_error: _sdk.installs.FailureCallback | None = None,
        open_url: _sdk.flow_state.OpenUrl = _sdk.browser.open_in_browser,
    ) -> models.IntegrationInstallEvent:
        """Connect an account in one call.

        Connects an account and returns when it is connected. Where the user signs in
        at the provider, it opens the sign-in page and waits. There is no portal that
        could ask the user for more: give the answers that the integration needs, or
        use `install_flow`, which hands out each question.

        Args:
            integration_type: Short name of the integration, such as `salesforce`
                or `slack`.
            account_type: The account type to connect, where the integration has
                several. Without it, `default` if the only other one is an OAuth
                client of the user's own.
            allow_multiple_credentials: Whether the user may connect another
                account of the same integration.
            selected_credential_id: The account to replace, as when a user
                reconnects one that is INVALID: its id, or an id of your own system,
                which may begin with `ext:`. Its settings and workflows stay.
            external_id: An id of your own system for the new account. Not
                together with `selected_credential_id`, and none that another account
                of the user's has.
            override_redirect_url: Your own redirect page, for integrations that
                need one, such as Google Drive.
            pre_options: The user's answers to the inputs before the connection,
                by input id, such as an API key.
            post_options: The user's answers to the inputs that follow the
                connection, by input id.
            bypass_post_oauth_prompt: Whether to do without the answers that
                follow the connection. An account that needs them stays PENDING.
            oauth_timeout: Seconds that the user has to sign in at the provider;
                180 without it, 3600 at most. The vendor's SDK takes milliseconds.
            origin: Scheme and host of your page, such as
                `https://app.example.com`, if a page of yours opens the sign-in
                window: the window's messages then reach that page.
            on_success: Is given the event and the user once the account is
                connected.
            on_error: Is given the error if there is one. The error is raised all
                the same.
            open_url: Opens an address in the user's browser. It is called twice,
                first with a page that protects the sign-in against forgery, then
                with the provider's; when it returns False, the pages are taken for
                blocked. Default: the browser of this machine.

        Returns:
            The event of the new account, which holds the account.

        Raises:
            UserNotAuthenticatedError: No user is signed in.
            FeatureNotAvailableError: The plan of the project does not include
                what was asked for.
            IntegrationNotFoundError: The project has no such integration, or it
                is not active.
            IntegrationAlreadyInstalledError: The user has connected the
                integration before.
            IntegrationNotInstalledError: The user has not connected the
                integration.
            CredentialNotFoundError: The user has no such account.
            OptionError: Arguments of a method do not go together; nothing was
                sent.
            InputsRequiredError: The integration needs answers of the user before
                it can be connected.
            OAuthBlockedError: The sign-in page could not be opened in the user's
                browser.
            OAuthTimeoutError: The user did not sign in at the provider in time.

        Emits:
            onIntegrationInstall

        Source: https://docs.useparagon.com/apis/api-reference#installintegration
        """
        return await self.run(
            _sdk.installs.install_integration(
                self,
                integration_type,
                account_type=account_type,
                allow_multiple_credentials=allow_multiple_credentials,
                selected_credential_id=selected_credential_id,
                external_id=external_id,
                override_redirect_url=override_redirect_url,
                pre_options=pre_options,
                post_options=post_options,
                bypass_post_oauth_prompt=bypass_post_oauth_prompt,
                oauth_timeout=oauth_timeout,
                origin=origin,
                on_success=on_success,
                on_error=on_error,
                open_url=open_url,
            )
        )

    async def uninstall_integration(
        self,
        integration_type: str,
        *,
        selected_credential_id: str | Unset = UNSET,
    ) -> None:
        """Disconnect an account.

        Disconnects an account of the user. The workflows of the integration stop for
        the user, and the user settings are lost.

        Args:
            integration_type: Short name of the integration, such as `salesforce`
                or `slack`.
            selected_credential_id: The account to use, where there are several:
                its id, or an id of your own system, which may begin with `ext:`.
                Default: the account that is used by default.

        Raises:
            UserNotAuthenticatedError: No user is signed in.
            FeatureNotAvailableError: The plan of the project does not include
                what was asked for.
            IntegrationNotFoundError: The project has no such integration, or it
                is not active.
            IntegrationNotInstalledError: The user has not connected the
                integration.
            CredentialNotFoundError: The user has no such account.

        Emits:
            onIntegrationUninstall

        Source: https://docs.useparagon.com/apis/api-reference#uninstallintegration
        """
        return await self.run(
            _sdk.installs.uninstall_integration(
                self,
                integration_type,
                selected_credential_id=selected_credential_id,
            )
        )

    async def complete_install(
        self,
        integration_type: str,
        authorization_code: str,
        *,
        redirect_url: str | None = None,
        integration_options: Mapping[str, Any] | None = None,
    ) -> None:
        """Complete an installation from a marketplace.

        Completes an installation that the user began in the provider's marketplace,
        with the authorization code that the provider sent to your redirect page.

        Args:
            integration_type: Short name of the integration, such as `salesforce`
                or `slack`.
            authorization_code: The authorization code that the provider gave.
            redirect_url: The redirect page that the code was issued for.
            integration_options: What the integration needs besides the code.

        Raises:
            UserNotAuthenticatedError: No user is signed in.
            IntegrationNotFoundError: The project has no such integration, or it
                is not active.
            OptionError: Arguments of a method do not go together; nothing was
                sent.

        Source: https://docs.useparagon.com/apis/api-reference
        """
        return await self.run(
            _sdk.installs.complete_install(
                self,
                integration_type,
                authorization_code,
                redirect_url=redirect_url,
                integration_options=integration_options,
            )
        )

    async def get_account_type_options(
        self, integration_type: str
    ) -> list[models.AccountType]:
        """List the account types of an integration.

        Returns the kinds of account that the user can choose from, none where there
        is no choice.

        Args:
            integration_type: Short name of the integration, such as `salesforce`
                or `slack`.

        Raises:
            UserNotAuthenticatedError: No user is signed in.
            IntegrationNotFoundError: The project has no such integration, or it
                is not active.

        Source: https://docs.useparagon.com/connect-portal/headless-connect-portal
        """
        return await self.run(
            _sdk.install_inputs.get_account_type_options(
                self,
                integration_type,
            )
        )

    async def get_pre_options(
        self,
        integration_type: str,
        account_type: str = "default",
    ) -> list[models.ConnectInput]:
        """List the inputs before a connection.

        Returns what the user will be asked before the account is connected, such as
        an API key.

        Args:
            integration_type: Short name of the integration, such as `salesforce`
                or `slack`.
            account_type: The account type, where the integration has several.

        Raises:
            UserNotAuthenticatedError: No user is signed in.
            IntegrationNotFoundError: The project has no such integration, or it
                is not active.

        Source: https://docs.useparagon.com/connect-portal/headless-connect-portal
        """
        return await self.run(
            _sdk.install_inputs.get_pre_options(
                self,
                integration_type,
                account_type,
            )
        )

    async def get_post_options(
        self, integration_type: str
    ) -> list[models.ConnectInput]:
        """List the inputs that follow a connection.

        Returns what the user will be asked after the account is connected, to
        complete it.

        Args:
            integration_type: Short name of the integration, such as `salesforce`
                or `slack`.

        Raises:
            UserNotAuthenticatedError: No user is signed in.
            IntegrationNotFoundError: The project has no such integration, or it
                is not active.

        Source: https://docs.useparagon.com/connect-portal/headless-connect-portal
        """
        return await self.run(
            _sdk.install_inputs.get_post_options(
                self,
                integration_type,
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

        Switches a workflow on for an account and one of its configurations. A
        workflow that is on already is switched on again, which changes nothing.
        Subscribers of `onWorkflowChange` are told; with the vendor's SDK only its
        portal, which there is none of here, tells them.

        Args:
            workflow_id: Id of the workflow, as `get_integration_config` gives
                it.
            selected_credential_id: The account to use, where there are several:
                its id, or an id of your own system, which may begin with `ext:`.
                Default: the account that is used by default.
            selected_configuration_id: The configuration of the account, where
                there are several: its id, or an id of your own system, which may
                begin with `ext:`. Default: the account's default configuration.

        Raises:
            WorkflowNotFoundError: No integration of the project has such a
                workflow.
            IntegrationNotInstalledError: The user has not connected the
                integration.
            CredentialNotFoundError: The user has no such account.
            CredentialNotValidError: The account is not usable: it waits for
                options, or has to be reconnected.
            ConfigurationNotFoundError: The account has no such configuration.
            OptionError: Arguments of a method do not go together; nothing was
                sent.
            UserNotAuthenticatedError: No user is signed in.

        Emits:
            onWorkflowChange

        Source: https://docs.useparagon.com/apis/api-reference#enableworkflow
        """
        return await self.run(
            _sdk.workflows.enable_workflow(
                self,
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

        Switches a workflow off for an account and one of its configurations; its
        settings are kept. A workflow that is off already is switched off again,
        which changes nothing. Subscribers of `onWorkflowChange` are told, as with
        `enable_workflow`.

        Args:
            workflow_id: Id of the workflow, as `get_integration_config` gives
                it.
            selected_credential_id: The account to use, where there are several:
                its id, or an id of your own system, which may begin with `ext:`.
                Default: the account that is used by default.
            selected_configuration_id: The configuration of the account, where
                there are several: its id, or an id of your own system, which may
                begin with `ext:`. Default: the account's default configuration.

        Raises:
            WorkflowNotFoundError: No integration of the project has such a
                workflow.
            IntegrationNotInstalledError: The user has not connected the
                integration.
            CredentialNotFoundError: The user has no such account.
            CredentialNotValidError: The account is not usable: it waits for
                options, or has to be reconnected.
            ConfigurationNotFoundError: The account has no such configuration.
            OptionError: Arguments of a method do not go together; nothing was
                sent.
            UserNotAuthenticatedError: No user is signed in.

        Emits:
            onWorkflowChange

        Source: https://docs.useparagon.com/apis/api-reference#disableworkflow
        """
        return await self.run(
            _sdk.workflows.disable_workflow(
                self,
                workflow_id,
                selected_credential_id=selected_credential_id,
                selected_configuration_id=selected_configuration_id,
            )
        )

    async def update_workflow_state(
        self,
        workflow_state_update: Mapping[str, bool],
        *,
        selected_credential_id: str | Unset = UNSET,
        selected_configuration_id: str | Unset = UNSET,
    ) -> models.WorkflowStateUpdateResult:
        """Switch several workflows on and off.

        Switches workflows one after the other, for the same account and
        configuration. One that cannot be switched keeps no other from being
        switched; the result says why.

        Args:
            workflow_state_update: True or False by workflow id. Workflows that
                are not named stay as they are.
            selected_credential_id: The account to use, where there are several:
                its id, or an id of your own system, which may begin with `ext:`.
                Default: the account that is used by default.
            selected_configuration_id: The configuration of the account, where
                there are several: its id, or an id of your own system, which may
                begin with `ext:`. Default: the account's default configuration.

        Raises:
            OptionError: Arguments of a method do not go together; nothing was
                sent.
            UserNotAuthenticatedError: No user is signed in.

        Emits:
            onWorkflowChange

        Source: https://docs.useparagon.com/apis/api-reference#updateworkflowstate
        """
        return await self.run(
            _sdk.workflows.update_workflow_state(
                self,
                workflow_state_update,
                selected_credential_id=selected_credential_id,
                selected_configuration_id=selected_configuration_id,
            )
        )

    async def workflow(
        self,
        workflow_id: str,
        *,
        body: Any = None,
        query: Mapping[str, models.QueryValue] | None = None,
        headers: Mapping[str, str] | None = None,
        selected_credential_id: str | Unset = UNSET,
        selected_configuration_id: str | Unset = UNSET,
    ) -> Any:
        """Trigger a workflow and wait for its answer.

        Starts a workflow that has a Request trigger, and returns what its Response
        step answers: JSON values, text, or None where it answers nothing or has no
        such step. With a selected account or configuration the workflow has to be
        switched on there. The call is never repeated by itself, and a workflow that
        answers too late may go on running.

        Args:
            workflow_id: Id of the workflow.
            body: What the workflow receives, any JSON value. Default an empty
                object.
            query: Query parameters that the workflow receives.
            headers: Headers that the workflow receives.
            selected_credential_id: The account to use, where there are several:
                its id, or an id of your own system, which may begin with `ext:`.
                Default: the account that is used by default.
            selected_configuration_id: The configuration of the account, where
                there are several: its id, or an id of your own system, which may
                begin with `ext:`. Default: the account's default configuration.

        Raises:
            WorkflowNotFoundError: No integration of the project has such a
                workflow.
            WorkflowNotEnabledError: The workflow is switched off for this
                account and configuration.
            IntegrationNotInstalledError: The user has not connected the
                integration.
            CredentialNotFoundError: The user has no such account.
            CredentialNotValidError: The account is not usable: it waits for
                options, or has to be reconnected.
            ConfigurationNotFoundError: The account has no such configuration.
            OptionError: Arguments of a method do not go together; nothing was
                sent.
            UserNotAuthenticatedError: No user is signed in.

        Source: https://docs.useparagon.com/apis/api-reference#workflow
        """
        return await self.run(
            _sdk.workflows.trigger(
                self,
                workflow_id,
                body=body,
                query=query,
                headers=headers,
                selected_credential_id=selected_credential_id,
                selected_configuration_id=selected_configuration_id,
            )
        )

    async def get_custom_webhook_user_manual_url(
        self,
        workflow_id: str,
        credential_id: str | Unset = UNSET,
    ) -> str:
        """Get the address of a custom webhook for a user.

        Returns the address that the user registers at the provider by hand. Nothing
        is sent but what loads the user and the integrations.

        Args:
            workflow_id: Id of a workflow that the webhook starts; with several,
                any of them.
            credential_id: The account whose events are meant, where there are
                several: its id, or an id of your own system. Default: the account
                that is used by default. The webhook of a resource always belongs to
                the resource's account.

        Returns:
            The address.

        Raises:
            WorkflowNotFoundError: No integration of the project has such a
                workflow.
            IntegrationNotInstalledError: The user has not connected the
                integration.
            CredentialNotFoundError: The user has no such account.
            OptionError: Arguments of a method do not go together; nothing was
                sent.
            UserNotAuthenticatedError: No user is signed in.

        Source: https://docs.useparagon.com/apis/api-reference#getcustomwebhookusermanualurl
        """
        return await self.run(
            _sdk.webhooks.get_custom_webhook_user_manual_url(
                self,
                workflow_id,
                credential_id,
            )
        )

    async def update_integration_user_settings(
        self,
        integration_type: str,
        user_settings_update: Mapping[str, models.InputValue | None],
        *,
        selected_credential_id: str | Unset = UNSET,
        selected_configuration_id: str | Unset = UNSET,
    ) -> models.UserSettingsUpdateResult:
        """Change user settings of an integration.

        Changes the settings that all workflows of an integration share. The API
        takes them whole, so what is known of them is sent along unchanged; where it
        is not known, the account is loaded first. Settings that change elsewhere at
        the same time are overwritten.

        Args:
            integration_type: Short name of the integration, such as `salesforce`
                or `slack`.
            user_settings_update: New values by the id of the setting, as
                `get_integration_config` gives it; None is sent as null. Settings
                that are not named stay as they are.
            selected_credential_id: The account to use, where there are several:
                its id, or an id of your own system, which may begin with `ext:`.
                Default: the account that is used by default.
            selected_configuration_id: The configuration of the account, where
                there are several: its id, or an id of your own system, which may
                begin with `ext:`. Default: the account's default configuration.

        Raises:
            IntegrationNotFoundError: The project has no such integration, or it
                is not active.
            IntegrationNotInstalledError: The user has not connected the
                integration.
            CredentialNotFoundError: The user has no such account.
            CredentialNotValidError: The account is not usable: it waits for
                options, or has to be reconnected.
            ConfigurationNotFoundError: The account has no such configuration.
            OptionError: Arguments of a method do not go together; nothing was
                sent.
            UserNotAuthenticatedError: No user is signed in.

        Source: https://docs.useparagon.com/apis/api-reference#updateintegrationusersettings
        """
        return await self.run(
            _sdk.settings.update_integration_user_settings(
                self,
                integration_type,
                user_settings_update,
                selected_credential_id=selected_credential_id,
                selected_configuration_id=selected_configuration_id,
            )
        )

    async def update_workflow_user_settings(
        self,
        integration_type: str,
        workflow_id: str,
        user_settings_update: Mapping[str, models.InputValue | None],
        *,
        selected_credential_id: str | Unset = UNSET,
        selected_configuration_id: str | Unset = UNSET,
    ) -> models.UserSettingsUpdateResult:
        """Change user settings of a workflow.

        Changes the settings of one workflow, which has to have been switched on in
        this configuration before. The API takes the states of all workflows
        together, so what is known of them is sent along unchanged; where it is not
        known, the account is loaded first. Subscribers of `onWorkflowChange` are
        told, unless the API objects to a setting.

        Args:
            integration_type: Short name of the integration, such as `salesforce`
                or `slack`.
            workflow_id: Id of the workflow.
            user_settings_update: New values by the id of the setting, as
                `get_integration_config` gives it; None is sent as null. Settings
                that are not named stay as they are.
            selected_credential_id: The account to use, where there are several:
                its id, or an id of your own system, which may begin with `ext:`.
                Default: the account that is used by default.
            selected_configuration_id: The configuration of the account, where
                there are several: its id, or an id of your own system, which may
                begin with `ext:`. Default: the account's default configuration.

        Raises:
            WorkflowNotFoundError: No integration of the project has such a
                workflow.
            WorkflowNotEnabledError: The workflow is switched off for this
                account and configuration.
            IntegrationNotFoundError: The project has no such integration, or it
                is not active.
            IntegrationNotInstalledError: The user has not connected the
                integration.
            CredentialNotFoundError: The user has no such account.
            CredentialNotValidError: The account is not usable: it waits for
                options, or has to be reconnected.
            ConfigurationNotFoundError: The account has no such configuration.
            OptionError: Arguments of a method do not go together; nothing was
                sent.
            UserNotAuthenticatedError: No user is signed in.

        Emits:
            onWorkflowChange

        Source: https://docs.useparagon.com/apis/api-reference#updateworkflowusersettings
        """
        return await self.run(
            _sdk.settings.update_workflow_user_settings(
                self,
                integration_type,
                workflow_id,
                user_settings_update,
                selected_credential_id=selected_credential_id,
                selected_configuration_id=selected_configuration_id,
            )
        )

    async def create_configuration(
        self,
        credential_id: str,
        *,
        external_id: str | None = None,
    ) -> models.Configuration:
        """Create a configuration of an account.

        Adds a set of user settings and workflow states to an account, beside the
        default one.

        Args:
            credential_id: The account: its id, or an id of your own system,
                which may begin with `ext:`.
            external_id: An id of your own system for the configuration, to
                select it by later. A prefix `ext:` is not part of it.

        Returns:
            The new configuration.

        Raises:
            CredentialNotFoundError: The user has no such account.
            CredentialNotValidError: The account is not usable: it waits for
                options, or has to be reconnected.
            ConfigurationNotFoundError: The account has no such configuration.
            OptionError: Arguments of a method do not go together; nothing was
                sent.
            UserNotAuthenticatedError: No user is signed in.

        Source: https://docs.useparagon.com/apis/api-reference/multi-configuration
        """
        return await self.run(
            _sdk.configurations.create_configuration(
                self,
                credential_id,
                external_id=external_id,
            )
        )

    async def update_configuration(
        self,
        configuration_id: str,
        credential_id: str,
        *,
        meta: Mapping[str, Any] | None = None,
    ) -> models.Configuration:
        """Replace the notes of a configuration.

        Replaces `config_meta`, the notes that go with a configuration. For user
        settings there are `update_integration_user_settings` and
        `update_workflow_user_settings`. The vendor's option `id` is
        `configuration_id` here.

        Args:
            configuration_id: The configuration: its id, or an id of your own
                system, which may begin with `ext:`.
            credential_id: The account: its id, or an id of your own system,
                which may begin with `ext:`.
            meta: The new notes. Default none at all.

        Returns:
            The configuration as it is now.

        Raises:
            CredentialNotFoundError: The user has no such account.
            ConfigurationNotFoundError: The account has no such configuration.
            OptionError: Arguments of a method do not go together; nothing was
                sent.
            UserNotAuthenticatedError: No user is signed in.

        Source: https://docs.useparagon.com/apis/api-reference/multi-configuration
        """
        return await self.run(
            _sdk.configurations.update_configuration(
                self,
                configuration_id,
                credential_id,
                meta=meta,
            )
        )

    async def destroy_configuration(
        self,
        configuration_id: str,
        credential_id: str,
    ) -> None:
        """Delete a configuration.

        Deletes a configuration with its user settings and workflow states. The
        default one cannot be deleted. The vendor's option `id` is `configuration_id`
        here.

        Args:
            configuration_id: The configuration: its id, or an id of your own
                system, which may begin with `ext:`.
            credential_id: The account: its id, or an id of your own system,
                which may begin with `ext:`.

        Raises:
            CredentialNotFoundError: The user has no such account.
            ConfigurationNotFoundError: The account has no such configuration.
            OptionError: Arguments of a method do not go together; nothing was
                sent.
            UserNotAuthenticatedError: No user is signed in.

        Source: https://docs.useparagon.com/apis/api-reference/multi-configuration
        """
        return await self.run(
            _sdk.configurations.destroy_configuration(
                self,
                configuration_id,
                credential_id,
            )
        )

    async def request(
        self,
        integration_type: str,
        path: str,
        *,
        method: str = "GET",
        body: Any = None,
        headers: Mapping[str, str] | None = None,
        query: Mapping[str, models.QueryValue] | None = None,
        selected_credential_id: str | Unset = UNSET,
    ) -> Any:
        """Send a request to the API of a provider.

        Sends a request for the user's account and returns what the provider answers:
        JSON values without the `output` around them, text, bytes for anything else,
        and None for an empty answer. An error status of the provider is a
        `ProviderError`. The integration is not looked up: nothing but the request is
        sent, unless an account is selected.

        Args:
            integration_type: Short name of the integration, such as `salesforce`
                or `slack`.
            path: Path of the provider's API, such as `/chat.postMessage`, or a
                complete https address. A query in it is sent as it is.
            method: HTTP method, in capitals or not.
            body: A JSON value, or text or bytes, which are sent as they are, as
                `text/plain` and `application/octet-stream` unless `headers` has
                another `Content-Type`. None, empty text and empty bytes are no body.
                A path, an open file or an iterator of bytes is read while it is
                sent.
            headers: Headers for the provider. They come before those that this
                method sets.
            query: Query parameters, behind those in the path.
            selected_credential_id: The account to use, where there are several:
                its id, or an id of your own system, which may begin with `ext:`.
                Default: the account that is used by default.

        Raises:
            IntegrationNotInstalledError: The user has not connected the
                integration.
            CredentialNotFoundError: The user has no such account.
            OptionError: Arguments of a method do not go together; nothing was
                sent.
            ConfigurationError: The client or the call is set up wrongly; nothing
                was sent.
            ProviderError: A third party behind a passthrough operation answered
                with an error status.
            UserNotAuthenticatedError: No user is signed in.

        Source: https://docs.useparagon.com/apis/api-reference#request
        """
        return await self.run(
            _sdk.requests.request(
                self,
                integration_type,
                path,
                method=method,
                body=body,
                headers=headers,
                query=query,
                selected_credential_id=selected_credential_id,
            )
        )

    async def event(
        self,
        name: str,
        payload: Mapping[str, Any],
        *,
        selected_credential_id: str | Unset = UNSET,
        selected_configuration_id: str | Unset = UNSET,
    ) -> None:
        """Send an App Event.

        Starts the workflows that listen to the event. The API does not check the
        payload against the event's schema.

        Args:
            name: Name of the event as it is defined in the dashboard.
            payload: What the workflows receive.
            selected_credential_id: The account to use, where there are several:
                its id, or an id of your own system, which may begin with `ext:`.
                Default: the account that is used by default.
            selected_configuration_id: The configuration of the account, where
                there are several: its id, or an id of your own system, which may
                begin with `ext:`. Default: the account's default configuration.

        Raises:
            OptionError: Arguments of a method do not go together; nothing was
                sent.
            CredentialNotFoundError: The user has no such account.
            ConfigurationNotFoundError: The account has no such configuration.
            UserNotAuthenticatedError: No user is signed in.

        Source: https://docs.useparagon.com/apis/api-reference#event
        """
        return await self.run(
            _sdk.requests.event(
                self,
                name,
                payload,
                selected_credential_id=selected_credential_id,
                selected_configuration_id=selected_configuration_id,
            )
        )

    @overload
    def subscribe(
        self,
        event_type: Literal["onIntegrationInstall"],
        callback: _sdk.events.InstallCallback,
    ) -> _sdk.events.Unsubscribe: ...

    @overload
    def subscribe(
        self,
        event_type: Literal["onIntegrationUninstall"],
        callback: _sdk.events.UninstallCallback,
    ) -> _sdk.events.Unsubscribe: ...

    @overload
    def subscribe(
        self,
        event_type: Literal["onWorkflowChange"],
        callback: _sdk.events.WorkflowCallback,
    ) -> _sdk.events.Unsubscribe: ...

    @overload
    def subscribe(
        self,
        event_type: Literal["onPortalOpen"],
        callback: _sdk.events.PortalOpenCallback,
    ) -> _sdk.events.Unsubscribe: ...

    @overload
    def subscribe(
        self,
        event_type: Literal["onPortalClose"],
        callback: _sdk.events.PortalCloseCallback,
    ) -> _sdk.events.Unsubscribe: ...

    def subscribe(
        self,
        event_type: models.SdkEventType | str,
        callback: _sdk.events.EventCallback,
    ) -> _sdk.events.Unsubscribe:
        """Be told about events.

        Calls a function of yours with the event and the user whenever accounts or
        workflows change through this client or its copies. The API pushes nothing:
        changes that others make are not seen. Events of the portal are part of the
        vocabulary; no portal opens here.

        Args:
            event_type: Name of the event.
            callback: Gets the event and the user. What it raises is logged and
                stops nothing. In the async client it may be a coroutine function.

        Returns:
            A function that stops this; it tells whether the subscription was still
            there.

        Raises:
            OptionError: Arguments of a method do not go together; nothing was
                sent.

        Source: https://docs.useparagon.com/apis/api-reference#subscribe
        """
        return _sdk.events.subscribe(
            self,
            event_type,
            callback,
        )

    def unsubscribe(
        self,
        event_type: models.SdkEventType | str,
        callback: _sdk.events.EventCallback,
    ) -> bool:
        """Be told no longer.

        Stops calling a function that `subscribe` was given.

        Args:
            event_type: Name of the event.
            callback: Gets the event and the user. What it raises is logged and
                stops nothing. In the async client it may be a coroutine function.

        Returns:
            Whether the function was subscribed.

        Raises:
            OptionError: Arguments of a method do not go together; nothing was
                sent.

        Source: https://docs.useparagon.com/apis/api-reference#subscribe
        """
        return _sdk.events.unsubscribe(
            self,
            event_type,
            callback,
        )

    async def get_data_source_options(
        self,
        integration_type: str,
        source_type: str,
    ) -> models.DataSource | None:
        """Get a data source of an integration.

        Returns the data source that an input names in its `sourceType`, or None if
        the integration has none of that name. Field mappings and combined dropdowns
        have several sources within one; `get_sources_for_input` takes them apart.

        Args:
            integration_type: Short name of the integration, such as `salesforce`
                or `slack`.
            source_type: The `sourceType` of an input.

        Raises:
            IntegrationNotFoundError: The project has no such integration, or it
                is not active.
            UserNotAuthenticatedError: No user is signed in.

        Source: https://docs.useparagon.com/apis/api-reference#getdatasourceoptions
        """
        return await self.run(
            _sdk.input_sources.get_data_source_options(
                self,
                integration_type,
                source_type,
            )
        )

    async def get_sources_for_input(
        self,
        integration_type: str,
        connect_input: _sdk.input_sources.InputLike,
    ) -> models.InputSources | None:
        """Get the data sources that an input needs.

        Returns the sources to render an input with, by `kind`, or None for inputs
        without sources such as text. Each source can be handed to
        `get_field_options`. What `set_data_sources` registered for the input comes
        first: a list of options becomes a static source, a loader a dynamic one, and
        loaders of a field mapping take the place of the integration's own sources.
        Unlike the vendor's SDK, which returns nothing there, this gives the source
        of an input whose options are fixed in the integration as well.

        Args:
            integration_type: Short name of the integration, such as `salesforce`
                or `slack`.
            connect_input: The input, from `available_user_settings`, from a
                workflow's `inputs`, or from the options of a stage; or the object
                that it is in JSON.

        Raises:
            OptionError: Arguments of a method do not go together; nothing was
                sent.
            UserNotAuthenticatedError: No user is signed in.

        Source: https://docs.useparagon.com/apis/api-reference#getsourcesforinput
        """
        return await self.run(
            _sdk.input_sources.get_sources_for_input(
                self,
                integration_type,
                connect_input,
            )
        )

    def get_sources_for_action_input(
        self, action_input: _sdk.action_sources.TriggerInputLike
    ) -> _sdk.action_sources.ActionInputSource:
        """Get the data source that a parameter of a trigger needs.

        Returns the source of the choices, or of the keys that a condition can test,
        and None for parameters without one. The parameters come from `get_triggers`.

        Args:
            action_input: The parameter of the trigger, or the object that it is
                in JSON.

        Raises:
            OptionError: Arguments of a method do not go together; nothing was
                sent.

        Source: https://docs.useparagon.com/actionkit/triggers
        """
        return _sdk.action_sources.get_sources_for_action_input(
            self,
            action_input,
        )

    async def get_field_options(
        self,
        integration: str,
        *,
        action: str | None = None,
        source: _sdk.field_options.SourceLike | None = None,
        search: str | None = None,
        cursor: models.PageCursor | None = None,
        parameters: _sdk.field_options.Choices | None = None,
        selected_credential_id: str | Unset = UNSET,
    ) -> models.FieldOptions:
        """Load options of an input.

        Returns a page of options for a source: from what your application registered
        for it with `set_data_sources`, from the options of a static source, or else
        from the user's account. Fields of a default value mapping are in
        `nested_data`. `iter_field_options` goes through all pages.

        Args:
            integration: Short name of the integration, such as `salesforce` or
                `slack`.
            action: The `sourceType` of the input, or a `cacheKey`. Either this
                or `source` is needed; of both this counts.
            source: A source that `get_sources_for_input` returned; of those with
                several parts one part, such as `record_source`; or the object that
                it is in JSON.
            search: Text that the options have to match.
            cursor: The `next_page_cursor` of the page before. Default is the
                first page.
            parameters: Choices that the options depend on, by the `cache_key` of
                the source that they were made in: `{"recordTypes": "Task"}`. A list
                of parameters as the API takes them does as well.
            selected_credential_id: The account to use, where there are several:
                its id, or an id of your own system, which may begin with `ext:`.
                Default: the account that is used by default.

        Raises:
            OptionError: Arguments of a method do not go together; nothing was
                sent.
            IntegrationNotFoundError: The project has no such integration, or it
                is not active.
            IntegrationNotInstalledError: The user has not connected the
                integration.
            CredentialNotFoundError: The user has no such account.
            UserNotAuthenticatedError: No user is signed in.
            ConfigurationError: The client or the call is set up wrongly; nothing
                was sent.

        Source: https://docs.useparagon.com/apis/api-reference#getfieldoptions
        """
        return await self.run(
            _sdk.field_options.get_field_options(
                self,
                integration,
                action=action,
                source=source,
                search=search,
                cursor=cursor,
                parameters=parameters,
                selected_credential_id=selected_credential_id,
            )
        )

    def iter_field_options(
        self,
        integration: str,
        *,
        action: str | None = None,
        source: _sdk.field_options.SourceLike | None = None,
        search: str | None = None,
        cursor: models.PageCursor | None = None,
        parameters: _sdk.field_options.Choices | None = None,
        selected_credential_id: str | Unset = UNSET,
    ) -> AsyncIterator[models.FieldOptionRecord]:
        """Load options of an input, page by page.

        Yields the options of all pages of `get_field_options`, each page when it is
        needed: options, sections of options, or the fields of a default value
        mapping. It ends at the last page, or where a cursor comes up again. The
        vendor's SDK has no such method.

        Args:
            integration: Short name of the integration, such as `salesforce` or
                `slack`.
            action: The `sourceType` of the input, or a `cacheKey`. Either this
                or `source` is needed; of both this counts.
            source: A source that `get_sources_for_input` returned; of those with
                several parts one part, such as `record_source`; or the object that
                it is in JSON.
            search: Text that the options have to match.
            cursor: The `next_page_cursor` of the page before. Default is the
                first page.
            parameters: Choices that the options depend on, by the `cache_key` of
                the source that they were made in: `{"recordTypes": "Task"}`. A list
                of parameters as the API takes them does as well.
            selected_credential_id: The account to use, where there are several:
                its id, or an id of your own system, which may begin with `ext:`.
                Default: the account that is used by default.

        Raises:
            OptionError: Arguments of a method do not go together; nothing was
                sent.
            IntegrationNotFoundError: The project has no such integration, or it
                is not active.
            IntegrationNotInstalledError: The user has not connected the
                integration.
            CredentialNotFoundError: The user has no such account.
            UserNotAuthenticatedError: No user is signed in.
            ConfigurationError: The client or the call is set up wrongly; nothing
                was sent.

        Source: https://docs.useparagon.com/apis/api-reference#getfieldoptions
        """
        return self.iterate(
            _sdk.field_options.iter_field_options(
                self,
                integration,
                action=action,
                source=source,
                search=search,
                cursor=cursor,
                parameters=parameters,
                selected_credential_id=selected_credential_id,
            )
        )

    def set_data_sources(
        self,
        *,
        dropdowns: _sdk.data_sources.DropdownSources | None = None,
        map_object_fields: _sdk.data_sources.MappingSources | None = None,
        integration_specific_sources: (
            _sdk.data_sources.IntegrationSpecificSources | None
        ) = None,
    ) -> None:
        """Register options of your application.

        Registers what dropdowns and field mappings of your application offer, in
        place of everything that was registered before, for all users of this client
        and of its copies. A source for one integration comes before one for all. If
        anything is wrong, nothing changes. Nothing is sent.

        Args:
            dropdowns: Options of dropdowns by the `key` of their inputs: a list
                with `label` and `value` each, a function that is given cursor and
                search and returns such a list or `LoadedOptions`, or `Dropdown`
                around it. In the async client it may be a coroutine function.
            map_object_fields: Fields of your application for field mappings, by
                the `dynamicObjectName` of their inputs: a list with `label` and
                `value` each, `DynamicMappingOptions`, or `FieldMapping`, whose
                functions load object types and fields.
            integration_specific_sources: Sources for single integrations, by
                integration type; they come first.

        Raises:
            OptionError: Arguments of a method do not go together; nothing was
                sent.

        Source: https://docs.useparagon.com/apis/api-reference#setdatasources
        """
        _sdk.data_source_checks.set_data_sources(
            self,
            dropdowns=dropdowns,
            map_object_fields=map_object_fields,
            integration_specific_sources=integration_specific_sources,
        )


class AsyncInstallFlow:
    """Connecting an account stage by stage, in a program, at a command line, or in a
    web backend. `start` returns the first stage, every other method the next one;
    `match` on the stage is the natural loop.
    """

    def __init__(self, client: AsyncSdkMethods) -> None:
        """Run the methods with `client`."""
        self._client = client

    async def start(
        self,
        integration_type: str,
        *,
        on_next: _sdk.flow_state.NextCallback | None = None,
        on_complete: _sdk.flow_state.CompleteCallback | None = None,
        on_error: _sdk.flow_state.ErrorCallback | None = None,
        oauth_timeout: float | None = None,
        allow_multiple_credentials: bool = False,
        selected_credential_id: str | Unset = UNSET,
        external_id: str | None = None,
        override_redirect_url: str | None = None,
        origin: str | None = None,
        open_url: _sdk.flow_state.OpenUrl = _sdk.browser.open_in_browser,
    ) -> _sdk.flow_state.Stage:
        """Begin to connect an account.

        Begins an install flow and returns its first stage. Show each stage to the
        user and call the method that belongs to it, which returns the next one:
        `set_account_type`, `finish_instruction`, `set_pre_options`, `wait_for_oauth`
        (or `check_oauth`), `set_post_options`. At `DoneStage` the account is
        complete. A flow that was under way before is given up.

        At the stage `oauth` the user signs in at the provider. A script or a desktop
        program lets the flow open the browser and calls `wait_for_oauth`. A web
        backend spreads the flow over its requests: it starts with `open_url=None`
        and `origin=` of its page, keeps what `save` returns in the user's session on
        the server, and sends the stage to the page. The page opens a window with
        `nonceUrl` when the user clicks, waits for the message whose `data.type` is
        `oauth-nonce-loaded`, sends the window on to `url`, and asks the backend
        every second; the backend answers each time with `resume` and `check_oauth`.

        Args:
            integration_type: Short name of the integration, such as `salesforce`
                or `slack`.
            on_next: Is given each next stage, but for the last one. In the async
                client it may be a coroutine function, as may the other callbacks.
            on_complete: Is given the event of the account once it is complete.
            on_error: Is given each error and the stage at which it happened,
                None before the first stage. The error is raised all the same.
            oauth_timeout: Seconds that the user has to sign in at the provider;
                180 without it, 3600 at most. The vendor's SDK takes milliseconds.
            allow_multiple_credentials: Whether the user may connect another
                account of the same integration.
            selected_credential_id: The account to replace, as when a user
                reconnects one that is INVALID: its id, or an id of your own system,
                which may begin with `ext:`. Its settings and workflows stay.
            external_id: An id of your own system for the new account. Not
                together with `selected_credential_id`, and none that another account
                of the user's has.
            override_redirect_url: Your own redirect page, for integrations that
                need one, such as Google Drive.
            origin: Scheme and host of your page, such as
                `https://app.example.com`, if a page of yours opens the sign-in
                window: the window's messages then reach that page.
            open_url: Opens an address in the user's browser. It is called twice,
                with the stage's `nonce_url` and then with its `url`; when it returns
                False, the pages are taken for blocked. Default: the browser of this
                machine. None: nothing is opened, and you show the addresses of the
                stage, as web backends do.

        Returns:
            The stage that comes next.

        Raises:
            HeadlessModeNotEnabledError: Headless mode was switched off.
            UserNotAuthenticatedError: No user is signed in.
            IntegrationNotFoundError: The project has no such integration, or it
                is not active.
            IntegrationNotInstalledError: The user has not connected the
                integration.
            CredentialNotFoundError: The user has no such account.
            OptionError: Arguments of a method do not go together; nothing was
                sent.
            OAuthBlockedError: The sign-in page could not be opened in the user's
                browser.

        Source: https://docs.useparagon.com/apis/api-reference#installflowstart
        """
        return await self._client.run(
            _sdk.flows.start(
                self._client,
                integration_type,
                on_next=on_next,
                on_complete=on_complete,
                on_error=on_error,
                oauth_timeout=oauth_timeout,
                allow_multiple_credentials=allow_multiple_credentials,
                selected_credential_id=selected_credential_id,
                external_id=external_id,
                override_redirect_url=override_redirect_url,
                origin=origin,
                open_url=open_url,
            )
        )

    async def set_account_type(self, account_type: str) -> _sdk.flow_state.Stage:
        """Choose the account type.

        Goes on from the stage `accountType`. The user may think better of it as long
        as no account is connected; answers are asked again then.

        Args:
            account_type: Id of one of the stage's options.

        Returns:
            The stage that comes next.

        Raises:
            NoActiveInstallFlowError: A step of an install flow was taken, but
                none has been started.
            OptionError: Arguments of a method do not go together; nothing was
                sent.
            OAuthBlockedError: The sign-in page could not be opened in the user's
                browser.

        Source: https://docs.useparagon.com/apis/api-reference#installflowsetaccounttype
        """
        return await self._client.run(
            _sdk.flows.set_account_type(
                self._client,
                account_type,
            )
        )

    async def finish_instruction(self) -> _sdk.flow_state.Stage:
        """Confirm that an instruction was followed.

        Goes on from the stage `instruction`. In JavaScript the stage's finish button
        has a function for it.

        Returns:
            The stage that comes next.

        Raises:
            NoActiveInstallFlowError: A step of an install flow was taken, but
                none has been started.
            OptionError: Arguments of a method do not go together; nothing was
                sent.
            OAuthBlockedError: The sign-in page could not be opened in the user's
                browser.

        Source: https://docs.useparagon.com/apis/api-reference#headless-connect-installflow
        """
        return await self._client.run(_sdk.flows.finish_instruction(self._client))

    async def set_pre_options(
        self, values: Mapping[str, models.InputValue | None]
    ) -> _sdk.flow_state.Stage:
        """Hand in the answers before the connection.

        Goes on from the stage `preOptions`: to the sign-in at the provider, or, with
        an API key, the account is connected. If that fails, the answers can be
        handed in again, the same ones too.

        Args:
            values: The user's answers by the ids of the stage's inputs.

        Returns:
            The stage that comes next.

        Raises:
            NoActiveInstallFlowError: A step of an install flow was taken, but
                none has been started.
            OptionError: Arguments of a method do not go together; nothing was
                sent.
            OAuthBlockedError: The sign-in page could not be opened in the user's
                browser.

        Emits:
            onIntegrationInstall

        Source: https://docs.useparagon.com/apis/api-reference#installflowsetpreoptions
        """
        return await self._client.run(
            _sdk.flows.set_pre_options(
                self._client,
                values,
            )
        )

    async def set_post_options(
        self, values: Mapping[str, models.InputValue | None]
    ) -> _sdk.flow_state.Stage:
        """Hand in the answers that complete the account.

        Goes on from the stage `postOptions` and completes the account. If that
        fails, the answers can be handed in again.

        Args:
            values: The user's answers by the ids of the stage's inputs.

        Returns:
            The stage that comes next.

        Raises:
            NoActiveInstallFlowError: A step of an install flow was taken, but
                none has been started.
            OptionError: Arguments of a method do not go together; nothing was
                sent.

        Emits:
            onIntegrationInstall

        Source: https://docs.useparagon.com/apis/api-reference#installflowsetpostoptions
        """
        return await self._client.run(
            _sdk.flows.set_post_options(
                self._client,
                values,
            )
        )

    async def wait_for_oauth(self) -> _sdk.flow_state.Stage:
        """Wait until the user has signed in.

        Goes on from the stage `oauth`: asks once a second until the user has signed
        in at the provider. The vendor's SDK does this by itself, and gives up
        without a word after three minutes. Errors of the API do not end the waiting.
        After OAuthTimeoutError the flow is over.

        Returns:
            The stage that comes next.

        Raises:
            NoActiveInstallFlowError: A step of an install flow was taken, but
                none has been started.
            OptionError: Arguments of a method do not go together; nothing was
                sent.
            OAuthBlockedError: The sign-in page could not be opened in the user's
                browser.
            OAuthTimeoutError: The user did not sign in at the provider in time.

        Emits:
            onIntegrationInstall

        Source: https://docs.useparagon.com/apis/api-reference#installflowstart
        """
        return await self._client.run(_sdk.flow_sign_in.wait_for_oauth(self._client))

    async def check_oauth(self) -> _sdk.flow_state.Stage:
        """Ask once whether the user has signed in.

        Goes on from the stage `oauth` if the user has signed in at the provider, and
        returns the same stage if not. It is made for web backends, whose page asks
        every second. After OAuthTimeoutError the flow is over.

        Returns:
            The stage that comes next.

        Raises:
            NoActiveInstallFlowError: A step of an install flow was taken, but
                none has been started.
            OptionError: Arguments of a method do not go together; nothing was
                sent.
            OAuthTimeoutError: The user did not sign in at the provider in time.

        Emits:
            onIntegrationInstall

        Source: https://docs.useparagon.com/apis/api-reference#installflowstart
        """
        return await self._client.run(_sdk.flow_sign_in.check_oauth(self._client))

    async def next(self) -> _sdk.flow_state.Stage:
        """Get the present stage again.

        Returns the stage that the flow is at, without a step. Nothing is sent.

        Returns:
            The present stage.

        Raises:
            NoActiveInstallFlowError: A step of an install flow was taken, but
                none has been started.

        Source: https://docs.useparagon.com/apis/api-reference#headless-connect-installflow
        """
        return await self._client.run(_sdk.flows.next_stage(self._client))

    async def cancel(self) -> None:
        """Give the install flow up.

        Ends the flow. If it connected an account that still waits for answers
        (PENDING), the account is removed. An account that is complete, that was
        there before or that was to be replaced stays. If the removal fails, the
        error is raised and the flow stays, so that you can try again.

        Raises:
            NoActiveInstallFlowError: A step of an install flow was taken, but
                none has been started.

        Emits:
            onIntegrationUninstall

        Source: https://docs.useparagon.com/apis/api-reference#installflowcancel
        """
        return await self._client.run(_sdk.flows.cancel(self._client))

    def save(self) -> dict[str, Any]:
        """Save the install flow.

        Returns what the flow needs to go on in another process, such as the next
        request of a web backend, as JSON data. It holds neither the user token nor
        the user's answers. Keep it where the user cannot change it.

        Returns:
            JSON data for `resume`.

        Raises:
            NoActiveInstallFlowError: A step of an install flow was taken, but
                none has been started.

        Source: https://docs.useparagon.com/apis/api-reference#headless-connect-installflow
        """
        return _sdk.saved_flows.save(self._client)

    async def resume(
        self,
        data: Mapping[str, Any],
        *,
        on_next: _sdk.flow_state.NextCallback | None = None,
        on_complete: _sdk.flow_state.CompleteCallback | None = None,
        on_error: _sdk.flow_state.ErrorCallback | None = None,
        open_url: _sdk.flow_state.OpenUrl = _sdk.browser.open_in_browser,
    ) -> _sdk.flow_state.Stage:
        """Go on with a saved install flow.

        Goes on with a flow that `save` described, in this process or another, and
        returns the stage that it is at. Callbacks are not saved: give them again. A
        flow that was started with `open_url=None` opens nothing here either.

        Args:
            data: What `save` returned.
            on_next: Is given each next stage, but for the last one. In the async
                client it may be a coroutine function, as may the other callbacks.
            on_complete: Is given the event of the account once it is complete.
            on_error: Is given each error and the stage at which it happened,
                None before the first stage. The error is raised all the same.
            open_url: Opens an address in the user's browser. It is called twice,
                with the stage's `nonce_url` and then with its `url`; when it returns
                False, the pages are taken for blocked. Default: the browser of this
                machine. None: nothing is opened, and you show the addresses of the
                stage, as web backends do.

        Returns:
            The present stage.

        Raises:
            HeadlessModeNotEnabledError: Headless mode was switched off.
            UserNotAuthenticatedError: No user is signed in.
            IntegrationNotFoundError: The project has no such integration, or it
                is not active.
            OptionError: Arguments of a method do not go together; nothing was
                sent.

        Source: https://docs.useparagon.com/apis/api-reference#headless-connect-installflow
        """
        return await self._client.run(
            _sdk.saved_flows.resume(
                self._client,
                data,
                on_next=on_next,
                on_complete=on_complete,
                on_error=on_error,
                open_url=open_url,
            )
        )
