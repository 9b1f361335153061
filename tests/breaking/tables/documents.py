"""How D1 to D10 were broken: what the vendor's documents say of users, accounts and settings."""

from __future__ import annotations

from tests.breaking.entry import Break, documents

__all__ = ["BREAKS"]

BREAKS = (
    Break(
        "D1",
        "only workflows of the portal are known",
        "sdk/integrations.py",
        "each.id == workflow_id and not each.resource_id",
        "each.id == workflow_id and each.resource_id == workflow_id",
        documents(
            "01_workflows_not_in_the_portal",
            "TestAWorkflowThatIsDeployedButNotInThePortal::test_is_triggered",
            "TestAWorkflowThatIsDeployedButNotInThePortal::test_is_switched",
            "TestAWorkflowThatIsDeployedButNotInThePortal::test_is_switched_with_others",
        ),
    ),
    Break(
        "D1",
        "any workflow belongs to any integration",
        "sdk/integrations.py",
        "each.id == workflow_id and not each.resource_id",
        "not each.resource_id",
        documents(
            "01_workflows_not_in_the_portal",
            "TestAWorkflowThatIsDeployedButNotInThePortal::test_others_are_still_unknown",
        ),
    ),
    Break(
        "D2",
        "an integration without `configs` is not set up",
        "sdk/session.py",
        "if each.configs is UNSET or each.configs",
        "if each.configs",
        documents(
            "02_integrations_without_configs",
            "TestAnIntegrationWithoutConfigs::test_exists",
            "TestAnIntegrationWithoutConfigs::test_is_disconnected",
        ),
    ),
    Break(
        "D2",
        "every integration is set up",
        "sdk/session.py",
        "        if each.configs is UNSET or each.configs\n",
        "",
        documents(
            "02_integrations_without_configs",
            "TestAnIntegrationWithoutConfigs::test_with_an_empty_list_is_not_set_up",
        ),
    ),
    Break(
        "D3",
        "what is known is reason enough to refuse",
        "sdk/freshness.py",
        "            known.forget_user()\n            user = _SETTLED",
        "            raise failure",
        documents(
            "03_stale_knowledge",
            "TestWhatChangedSinceItWasLoaded::test_it_is_done",
            "TestWhatChangedSinceItWasLoaded::test_it_is_refused_after_one_more_look",
            "test_an_account_that_was_connected_elsewhere_is_selected",
            "test_an_account_that_nobody_has_is_refused",
            "test_an_account_that_was_disconnected_elsewhere_is_connected_again",
        ),
    ),
    Break(
        "D3",
        "what this call has loaded is loaded once more",
        "sdk/freshness.py",
        "and user == known.user_loads:",
        "and user != _SETTLED:",
        documents(
            "03_stale_knowledge", "test_what_this_call_loaded_is_not_loaded_again"
        ),
    ),
    Break(
        "D4",
        "the account that was connected last is the default one",
        "sdk/accounts.py",
        "        client.session.forget_user()\n    state =",
        "        pass\n    state =",
        documents(
            "04_disconnecting",
            "TestDisconnectingWithoutASelection"
            "::test_the_account_that_was_connected_last_stays",
            "TestDisconnectingWithoutASelection"
            "::test_the_default_of_the_api_is_asked_for_anew",
        ),
    ),
    Break(
        "D4",
        "the first of several accounts goes",
        "sdk/accounts.py",
        "if len(known) > 1 and all(each.id != state.credential_id for each in known):",
        "if not known and state.credential_id is UNSET:",
        documents(
            "04_disconnecting",
            "TestDisconnectingWithoutASelection"
            "::test_without_a_default_the_accounts_are_listed",
        ),
    ),
    Break(
        "D4",
        "an account without an id is none",
        "sdk/connected.py",
        "connected = state.enabled or any(each is not UNSET for each in said)",
        "connected = said[0] is not UNSET",
        documents(
            "04_disconnecting",
            "TestDisconnectingWithoutASelection"
            "::test_a_state_without_ids_leaves_the_choice_to_the_api",
        ),
    ),
    Break(
        "D4",
        "whichever account is selected, the default one goes",
        "sdk/uninstalls.py",
        "    if selected_credential_id is UNSET:\n",
        "    if selected_credential_id != 0:\n",
        documents("04_disconnecting", "test_disconnecting_a_selected_account"),
    ),
    Break(
        "D5",
        "settings are read from an endpoint that no page has",
        "sdk/accounts.py",
        "    listed = yield from call(operations.list_credentials(client.project_id))\n",
        "    account_id = str(found.credential_id)\n"
        "    asked = operations.get_credential(client.project_id, account_id)\n"
        "    listed = [(yield from call(asked))]\n",
        documents(
            "05_settings",
            "test_they_come_from_the_documented_list",
            "test_those_of_a_workflow_too",
            "TestAStateWithoutAnId::test_the_list_says_which_account_it_is",
            "TestAStateWithoutAnId::test_one_of_several_has_to_be_selected",
        ),
    ),
    Break(
        "D5",
        "an account has to have an id",
        "sdk/selecting.py",
        "    if found.status is UNSET or found.status == CredentialStatus.VALID:\n",
        "    if found.credential_id is not UNSET:\n",
        documents(
            "05_settings",
            "TestAStateWithoutAnId::test_other_calls_leave_the_choice_to_the_api",
        ),
    ),
    Break(
        "D6",
        "the address of a dashboard is taken as it is",
        "hosts.py",
        "return rest if known and first.lower() == label.lower() else host",
        "return host",
        documents(
            "06_own_instances",
            "test_the_host_of_an_instance_however_it_is_given",
        ),
    ),
    Break(
        "D7",
        "an account that is PENDING is nobody's",
        "sdk/pending.py",
        "    if found.status != CredentialStatus.PENDING:\n",
        "    if found.status == CredentialStatus.PENDING:\n",
        documents(
            "07_pending_accounts",
            "TestAnAccountThatIsPending::test_the_answers_complete_it",
            "TestAnAccountThatIsPending::test_without_answers_the_error_says_how",
            "TestAnAccountThatIsPending"
            "::test_where_nothing_is_asked_the_error_says_how",
            "TestAnAccountThatIsPending::test_a_selected_one_is_completed",
        ),
    ),
    Break(
        "D7",
        "an account that is completed has no id of its own",
        "sdk/pending.py",
        "    if wanted is not None and wanted != waiting.external_id:\n",
        "    if wanted is not None:\n",
        documents(
            "07_pending_accounts",
            "TestAnAccountThatIsPending"
            "::test_the_external_id_of_the_first_try_may_be_repeated",
        ),
    ),
    Break(
        "D7",
        "whether an account still waits is not asked",
        "sdk/pending.py",
        "    if found is not None and since == client.session.user_loads:\n",
        "    if found is not None and since == -1:\n",
        documents(
            "07_pending_accounts",
            "TestAnAccountThatIsPending::test_one_that_was_removed_elsewhere_is_none",
        ),
    ),
    Break(
        "D7",
        "an account that is PENDING stands in the way of another one",
        "sdk/pending.py",
        "    if selected is UNSET and request.allow_multiple_credentials is True:\n"
        "        return None\n",
        "",
        documents(
            "07_pending_accounts",
            "TestAnAccountThatIsPending::test_another_account_may_be_wanted",
        ),
    ),
    Break(
        "D8",
        "a token that was refused is tried by the next call",
        "sdk/users.py",
        "        client.session.forget()\n        client.session.signed_out = True\n"
        "        raise\n",
        "        raise\n",
        documents(
            "08_refused_tokens",
            "TestATokenThatAuthenticateRefused"
            "::test_nobody_is_signed_in_and_it_is_not_sent",
            "TestATokenThatAuthenticateRefused::test_the_user_before_is_forgotten",
        ),
    ),
    Break(
        "D9",
        "the user is what the API says and no more",
        "sdk/session.py",
        "        state.all_configurations = all_configurations(state)\n",
        "        all_configurations(state)\n",
        documents(
            "09_all_configurations",
            "TestAllConfigurations::test_they_are_those_of_every_account",
            "TestAllConfigurations::test_every_integration_has_the_list",
            "TestAllConfigurations::test_subscribers_see_it_too",
        ),
    ),
    Break(
        "D9",
        "what the API does not say is an empty list",
        "sdk/connected.py",
        "    if bare_account(state) is not None:\n        return UNSET\n    listed",
        "    listed",
        documents(
            "09_all_configurations",
            "TestAllConfigurations"
            "::test_it_is_absent_where_the_api_lists_no_accounts",
        ),
    ),
    Break(
        "D10",
        "a redirect page is given a scheme",
        "sdk/install_requests.py",
        "override_redirect_url=UNSET if url is None else url",
        'override_redirect_url=checked_url("override_redirect_url", url)',
        documents(
            "10_redirect_pages",
            "TestTheRedirectPageOfAnApiKey::test_in_one_call",
            "TestTheRedirectPageOfAnApiKey::test_in_a_flow",
        ),
    ),
    Break(
        "D10",
        "the page of a sign-in stays without a scheme",
        "sdk/install_requests.py",
        'return UNSET if given is UNSET else checked_url("override_redirect_url", given)',
        "return given",
        documents(
            "10_redirect_pages", "TestTheRedirectPageOfAnApiKey::test_of_a_sign_in"
        ),
    ),
)
