"""How D11 to D17 were broken: what the vendor's documents say of options, ids and calls."""

from __future__ import annotations

from tests.breaking.entry import Break, documents

__all__ = ["BREAKS"]

BREAKS = (
    Break(
        "D11",
        "callbacks of a call hear nothing",
        "sdk/installation.py",
        "with events.listening(self._client, found.id, self._listeners):",
        "with events.listening(self._client, found.id, _NOBODY):",
        documents(
            "11_options_by_name",
            "TestOptionsByTheNamesOfThePages"
            "::test_callbacks_hear_while_the_call_lasts",
        ),
    ),
    Break(
        "D11",
        "a callback may be anything",
        "sdk/arguments.py",
        "    if not callable(given):\n",
        "    if given is NotImplemented:\n",
        documents(
            "11_options_by_name",
            "TestOptionsByTheNamesOfThePages::test_callbacks_are_functions",
        ),
    ),
    Break(
        "D11",
        "fields for mappings are not kept",
        "sdk/installation.py",
        "            self._client.session.mappings[name] = mappings\n",
        "            pass\n",
        documents(
            "11_options_by_name",
            "TestOptionsByTheNamesOfThePages"
            "::test_fields_for_mappings_count_for_this_user",
        ),
    ),
    Break(
        "D11",
        "a configuration that was selected is left out",
        "sdk/install_requests.py",
        "        options.selected_configuration_id = chosen.configuration_id\n",
        "        assert chosen\n",
        documents(
            "11_options_by_name",
            "TestOptionsByTheNamesOfThePages::test_a_configuration_is_selected",
        ),
    ),
    Break(
        "D11",
        "a loader in an object is no loader",
        "sdk/data_source_checks.py",
        '        case _ if is_mapping(given) and "loadOptions" in given:\n',
        '        case _ if is_mapping(given) and "load_options" in given:\n',
        documents("11_loaders", "TestLoadersInTheFormOfThePage::test_a_dropdown"),
    ),
    Break(
        "D11",
        "a loader of fields gets the object type bare",
        "sdk/data_source_checks.py",
        'return fields({"objectType": object_type}, cursor, search)',
        "return fields(object_type, cursor, search)",
        documents("11_loaders", "TestLoadersInTheFormOfThePage::test_a_field_mapping"),
    ),
    Break(
        "D11",
        "members of a loader that mean nothing pass",
        "sdk/data_source_checks.py",
        "    if strange:\n",
        "    if len(strange) > 9:\n",
        documents(
            "11_loaders", "TestLoadersInTheFormOfThePage::test_what_is_wrong_is_named"
        ),
    ),
    Break(
        "D11",
        "null is no body",
        "sdk/requests.py",
        "    if isinstance(body, Unset):\n",
        "    if isinstance(body, Unset) or body is None:\n",
        documents("11_requests", "TestRequests::test_null_is_a_body"),
    ),
    Break(
        "D11",
        "only verbs that the API's own description has are sent",
        "sdk/requests.py",
        "    if not _TOKEN.fullmatch(found) or found in _FORBIDDEN:\n",
        "    if found not in {**_PLAIN, **_WITH_BODY}:\n",
        documents("11_requests", "TestRequests::test_any_verb"),
    ),
    Break(
        "D11",
        "a header says True as Python does",
        "parameter_texts.py",
        'return "true" if value else "false"',
        "return str(value)",
        documents(
            "11_requests",
            "TestRequests::test_the_raw_response_is_asked_for_by_a_truth_value",
        ),
    ),
    Break(
        "D12",
        "what was looked for is an external id",
        "sdk/identifiers.py",
        'return f"the id {selected!r}, and none with the external id {selected!r}"',
        'return f"the external id {selected!r}"',
        documents(
            "12_unknown_ids",
            "TestAnIdThatIsNotKnown::test_the_error_says_what_was_looked_for",
        ),
    ),
    Break(
        "D12",
        "an id of the API is a UUID",
        "sdk/selecting.py",
        "        if each.id == wanted:\n",
        "        if each.id == wanted and not is_external(wanted):\n",
        documents(
            "12_unknown_ids",
            "TestAnIdThatIsNotKnown::test_an_id_of_the_api_need_not_be_a_uuid",
        ),
    ),
    Break(
        "D12",
        "an id of yours needs its prefix",
        "sdk/identifiers.py",
        "    return not _UUID.fullmatch(selected)\n",
        "    return False\n",
        documents("12_unknown_ids", "test_an_account_that_is_selected_by_either_id"),
    ),
    Break(
        "D13",
        "two ids may be given by their places",
        "package/sdk.py",
        "        *,\n        configuration_id: str,\n        credential_id: str,\n",
        "        configuration_id: str,\n        credential_id: str,\n",
        documents(
            "13_ids_by_name", "TestIdsByName::test_configurations_cannot_be_swapped"
        ),
    ),
    Break(
        "D13",
        "field options know one name of the integration",
        "sdk/field_options.py",
        "    if integration_type is None and integration is not None:\n",
        "    if integration_type is not None and integration is not None:\n",
        documents(
            "13_ids_by_name", "TestIdsByName::test_field_options_know_both_names"
        ),
    ),
    Break(
        "D13",
        "the address of a webhook is that of the default account",
        "sdk/webhooks.py",
        "account(client, integration_type, selected_credential_id)",
        "account(client, integration_type)",
        documents("13_ids_by_name", "TestIdsByName::test_the_account_of_a_webhook"),
    ),
    Break(
        "D14",
        "what changes nothing is a change",
        "sdk/workflows.py",
        "    if not changes:\n        return\n",
        "    assert changes is not None\n",
        documents("14_no_change", "test_switching_on_what_is_on_changes_nothing"),
    ),
    Break(
        "D14",
        "the flow does not show the account",
        "sdk/flows.py",
        "credential_id=saved.credential_id or None,",
        "credential_id=None,",
        documents(
            "14_what_the_flow_shows",
            "TestWhatTheFlowShows::test_from_stage_to_stage",
            "TestWhatTheFlowShows::test_answers_do_not_show_in_its_text",
        ),
    ),
    Break(
        "D14",
        "the text of a flow has the answers",
        "sdk/flow_state.py",
        "field(repr=False)",
        "field()",
        documents(
            "14_what_the_flow_shows",
            "TestWhatTheFlowShows::test_answers_do_not_show_in_its_text",
        ),
    ),
    Break(
        "D15",
        "an answer of JSON is never empty",
        "package/operations.py",
        "Json(as_any, empty=lambda: None)",
        "Json(as_any)",
        documents("15_leniency", "test_an_empty_200_is_an_answer"),
    ),
    Break(
        "D15",
        "a token has to name an audience",
        "sdk/claims.py",
        "    if claims.aud is UNSET:\n",
        "    if claims.aud is UNSET:\n        raise ConfigurationError(_lacks('aud'))\n",
        documents(
            "15_leniency", "test_a_token_without_an_audience_passes_with_a_warning"
        ),
    ),
    Break(
        "D16",
        "null in a query is nothing",
        "sdk/queries.py",
        'return "null"',
        'return ""',
        documents("16_differences", "test_lists_and_null_in_a_query"),
    ),
    Break(
        "D17",
        "a token that was refused is used until the next call",
        "policy.py",
        "_UNAUTHORIZED: Final = 401",
        "_UNAUTHORIZED: Final = 499",
        documents(
            "17_renewed_tokens",
            "test_it_is_repeated_with_the_fresh_one",
            "test_it_is_repeated_once",
        ),
    ),
    Break(
        "D17",
        "a refusal is a reason to try again, whatever the token",
        "policy.py",
        "0.0 if renewal.renewed else None",
        "0.0",
        documents("17_renewed_tokens", "test_it_is_not_repeated_with_the_same_one"),
    ),
)
