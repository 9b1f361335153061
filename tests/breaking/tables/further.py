"""How C19 to C21 were broken: webhooks that come in, lists in pages, tools for models."""

from __future__ import annotations

from tests.breaking.entry import Break, runtime, sdk

__all__ = ["BREAKS"]


def _golden(case: str, *names: str) -> tuple[str, ...]:
    """Return tests of a golden case, without `test_`."""
    return tuple(f"tests/golden/{case}/case_test.py::test_{name}" for name in names)


def _requests(module: str, *names: str) -> tuple[str, ...]:
    """Return tests of a module of tests/requests, both without `test_`."""
    return tuple(f"tests/requests/test_{module}.py::test_{name}" for name in names)


BREAKS = (
    Break(
        "C19",
        "any signature will do",
        "signatures.py",
        "        if not _is_signed(self, message, signatures, keys):\n",
        "        if not signatures:\n",
        (
            *runtime(
                "signatures",
                "another_value_does_not_fit",
                "no_byte_of_the_body_may_differ",
                "one_of_several_secrets_must_fit",
            ),
            *_golden("webhooks", "nothing_is_read_unless_it_is_signed"),
        ),
    ),
    Break(
        "C19",
        "the time of a comparison tells how much of a signature is right",
        "signatures.py",
        "hmac.compare_digest(expected, given)",
        "expected == given",
        runtime("signatures", "the_wrong_key_is_compared_in_constant_time"),
    ),
    Break(
        "C19",
        "without a secret nothing is checked",
        "signatures.py",
        "        if problem := _problem(keys):\n            raise ConfigurationError(problem)\n",
        "        if _problem(keys):\n            return\n",
        runtime("signatures", "no_secret_is_a_mistake_and_no_way_around"),
    ),
    Break(
        "C19",
        "a request may be as old as it likes",
        "signatures.py",
        "        if not abs(age) <= tolerance:\n",
        "        if not abs(age) >= 0:\n",
        _golden("webhooks", "the_time_is_signed_and_near"),
    ),
    Break(
        "C19",
        "of two values of a header the first counts",
        "signatures.py",
        "    if len(values) != 1 or not values[0]:\n",
        "    if not values or not values[0]:\n",
        _golden("webhooks_standard", "every_header_is_needed_once"),
    ),
    Break(
        "C19",
        "what does not fit its kind is an event that nobody knows",
        "webhooks.py",
        "        if problem is not None:\n            raise problem\n",
        "",
        _golden("webhooks", "a_known_kind_must_fit"),
    ),
    Break(
        "C19",
        "of an event that nobody knows the kind is kept",
        "webhooks.py",
        "        return UnknownEvent(data, kind)\n",
        "        return UnknownEvent(None, kind)\n",
        _golden("webhooks", "an_unknown_event_loses_nothing"),
    ),
    Break(
        "C19",
        "a body may be as large as it likes",
        "incoming.py",
        "    if len(content) > max_bytes:\n",
        "    if max_bytes < 0:\n",
        _golden("webhooks_unsigned", "limits_and_mistakes"),
    ),
    Break(
        "C20",
        "a link is followed wherever it leads",
        "links.py",
        'if origin != (service.scheme, service.host, port) or "@" in parts.netloc:',
        'if origin == (service.scheme, service.host, 0) and "@" in parts.netloc:',
        (
            *_golden("pagination", "a_link_away_from_the_host_is_an_error"),
            *_requests("task_history", "the_key_goes_to_no_other_host"),
        ),
    ),
    Break(
        "C20",
        "a page that cannot be read is the last one",
        "pages.py",
        "        page = response.parse()\n",
        "        self._done = True\n        page = response.parse()\n"
        "        self._done = False\n",
        (
            *_golden("pagination", "a_page_that_fails_is_asked_for_again"),
            *_requests("records", "a_page_that_fails_is_asked_for_again"),
        ),
    ),
    Break(
        "C20",
        "a list that would never end is cut without a word",
        "pages.py",
        "            self._problem = response.describe(DecodeError(_TWICE))\n",
        "            self._done = True\n",
        _golden(
            "pagination",
            "a_cursor_that_comes_twice_ends_in_an_error",
            "a_link_that_leads_back_is_an_error",
        ),
    ),
    Break(
        "C20",
        "an empty page is the last one",
        "pages.py",
        "        return not count and (self._until_empty or following == self.position)\n",
        "        return not count\n",
        _golden("pagination", "an_empty_page_may_lie_between_others"),
    ),
    Break(
        "C20",
        "two tasks may ask for one page",
        "pages.py",
        "        if self._busy:\n",
        "        if self._busy is None:\n",
        _golden("pagination", "two_tasks_do_not_get_one_page_twice"),
    ),
    Break(
        "C20",
        "a run that is resumed begins at the beginning",
        "pages.py",
        "        self._asked = start\n",
        '        self._asked = cast("Position", UNSET)\n',
        (
            *_golden(
                "pagination",
                "it_goes_on_at_a_stored_cursor",
                "links_go_on_another_time",
            ),
            *_requests("records", "what_came_later_is_found_from_a_stored_cursor"),
        ),
    ),
    Break(
        "C21",
        "arguments are sent as a model wrote them",
        "sdk/actionkit.py",
        "    _check(tool, given)\n",
        "",
        sdk("tools", "what_does_not_fit_is_told_and_not_sent"),
    ),
    Break(
        "C21",
        "an argument that cannot be JSON is sent all the same",
        "sdk/actionkit.py",
        '    raise ToolArgumentsError(tool, [ToolArgumentProblem("", reason)])\n',
        "    return {} if reason else {}\n",
        sdk("tools", "what_does_not_fit_is_told_and_not_sent"),
    ),
    Break(
        "C21",
        "what is not connected is refused like anything else",
        "sdk/actionkit.py",
        "        if _NOT_CONNECTED not in error.message:\n",
        "        if error.message is not None:\n",
        sdk(
            "tools",
            "not_connected_has_an_error_of_its_own",
            "a_list_with_gaps_says_of_nothing_that_it_is_not_connected",
        ),
    ),
    Break(
        "C21",
        "what a list with gaps does not name is not connected",
        "sdk/actionkit.py",
        "    if connected.whole:\n",
        "    if connected:\n",
        sdk("tools", "a_list_with_gaps_says_of_nothing_that_it_is_not_connected"),
    ),
    Break(
        "C21",
        "no names are all of them",
        "sdk/actionkit.py",
        "    if () in (query.integrations, query.categories, wanted):\n",
        "    if wanted == ():\n",
        sdk("tools", "no_names_are_none_and_not_all"),
    ),
    Break(
        "C21",
        "1.0 is no integer",
        "sdk/json_keywords.py",
        "(isinstance(value, int) or value.is_integer())",
        "isinstance(value, int)",
        sdk("json_schemas", "what_fits_passes"),
    ),
    Break(
        "C21",
        "a schema that leads to itself is followed for ever",
        "sdk/json_schemas.py",
        "self._depth >= _DEEPEST or self._looks <= 0",
        "self._looks is None",
        sdk("json_schemas", "a_schema_that_leads_to_itself_ends"),
    ),
)
