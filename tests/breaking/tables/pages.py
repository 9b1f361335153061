"""How C22 was broken: who a page answers, and what browsers are told."""

from __future__ import annotations

from tests.breaking.entry import Break, runtime, sdk

__all__ = ["BREAKS"]

BREAKS = (
    Break(
        "C22",
        "the secret is not asked for",
        "site.py",
        "if not self._has_secret(request):",
        "if False:",
        runtime(
            "site",
            "c22_nobody_is_answered_without_the_secret",
            "c22_the_secret_is_compared_in_constant_time",
        )
        + runtime("loopback", "c22_each_window_has_a_secret_and_a_port_of_its_own"),
    ),
    Break(
        "C22",
        "the secret is compared up to the first difference",
        "site.py",
        'compare_digest(text.encode("utf-8", "replace"), expected)',
        'text.encode("utf-8", "replace") == expected',
        runtime("site", "c22_the_secret_is_compared_in_constant_time"),
    ),
    Break(
        "C22",
        "every host is served",
        "site.py",
        "return self._origins if known & self._origins else None",
        "return self._origins if known else None",
        runtime("site", "c22_a_name_that_leads_here_is_not_served")
        + runtime("loopback", "c22_nobody_else_is_answered"),
    ),
    Break(
        "C22",
        "other origins may post",
        "site.py",
        "if origins and origins[0] not in own:",
        "if False:",
        runtime("site", "c22_no_other_origin_posts")
        + runtime("loopback", "c22_nobody_else_is_answered"),
    ),
    Break(
        "C22",
        "what is posted need not say where it comes from",
        "site.py",
        '(request.method == "POST" and not origins)',
        "False",
        runtime("site", "c22_no_other_origin_posts"),
    ),
    Break(
        "C22",
        "other sites may ask",
        "site.py",
        'return visit or not nearness or nearness == ["same-origin"]',
        "return True",
        runtime("site", "c22_no_other_site_asks"),
    ),
    Break(
        "C22",
        "every method will do",
        "site.py",
        "if request.method != method:",
        "if False:",
        runtime("site", "c22_only_what_is_named_is_there"),
    ),
    Break(
        "C22",
        "a form may send a message",
        "site.py",
        "if not _is_json(request):",
        "if False:",
        runtime("site", "c22_what_a_form_can_send_is_refused"),
    ),
    Break(
        "C22",
        "a body has no limit",
        "site.py",
        "if len(request.body) > LARGEST_BODY:",
        "if False:",
        runtime("site", "c22_a_body_is_an_object_of_bearable_size"),
    ),
    *(
        Break(
            "C22",
            f"`{name}` is left out",
            "site.py",
            f'    ("{name}", "{value}"),\n',
            "",
            runtime("site", "c22_every_answer_keeps_browsers_careful"),
        )
        for name, value in (
            ("Cache-Control", "no-store"),
            ("Cross-Origin-Opener-Policy", "same-origin-allow-popups"),
            ("Cross-Origin-Resource-Policy", "same-origin"),
            ("Referrer-Policy", "no-referrer"),
            ("X-Content-Type-Options", "nosniff"),
        )
    ),
    Break(
        "C22",
        "scripts may stand in the page",
        "site_policy.py",
        '        case "script-src" | "connect-src":\n            return [_SELF]',
        '        case "script-src" | "connect-src":\n'
        "            return [_SELF, \"'unsafe-inline'\"]",
        runtime("site", "c22_the_page_uses_what_it_needs_and_nothing_inline"),
    ),
    Break(
        "C22",
        "the policy is left out",
        "site.py",
        '            ("Content-Security-Policy", self._policy),\n',
        "",
        runtime("site", "c22_the_page_uses_what_it_needs_and_nothing_inline"),
    ),
    Break(
        "C22",
        "any text enters the policy",
        "site_policy.py",
        "return isinstance(text, str) and _ORIGIN.fullmatch(text) is not None",
        "return True",
        runtime("site", "c22_nothing_but_an_origin_enters_the_policy"),
    ),
    Break(
        "C22",
        "every tab gets the session",
        "loopback.py",
        "if self.mailbox.open():",
        "if self.mailbox.open() or True:",
        runtime("loopback", "c22_the_session_is_given_once"),
    ),
    Break(
        "C22",
        "every window has the same secret",
        "loopback.py",
        "token_urlsafe(_SECRET_BYTES)",
        '"x" * 43',
        runtime("loopback", "c22_each_window_has_a_secret_and_a_port_of_its_own"),
    ),
    Break(
        "C22",
        "the server tells of each request",
        "loopback_server.py",
        "        self.send_response_only(response.status)\n",
        "        self.send_response(response.status)\n",
        runtime("loopback", "c22_no_text_of_the_server_shows_what_is_secret"),
    ),
    Break(
        "C22",
        "the address stands in the text of the server",
        "loopback.py",
        'return f"Loopback({self.origin!r})"',
        'return f"Loopback({self.url!r})"',
        runtime("loopback", "c22_no_text_of_the_server_shows_what_is_secret"),
    ),
    Break(
        "C22",
        "the server goes on after its window",
        "loopback.py",
        "        server.close()\n",
        "",
        runtime("loopback", "at_the_end_who_waits_is_answered_and_nothing_stays"),
    ),
    Break(
        "C22",
        "a child process hears the page of its parent",
        "mailbox.py",
        "        self._forked = True\n",
        "",
        runtime("loopback", "a_child_process_has_no_part_in_it"),
    ),
    Break(
        "C22",
        "messages that nobody reads are kept without end",
        "mailbox.py",
        "if self._closed or self._gone or full:",
        "if self._closed or self._gone:",
        runtime("loopback", "there_is_an_end_to_what_is_kept"),
    ),
    Break(
        "C22",
        "who is not signed in gets the application's own client",
        "sdk/portal_hosting.py",
        "client = _client(user(environ))",
        "client: Any = user(environ) or paragon",
        sdk("portal_hosting", "nobody_is_somebody"),
    ),
    Break(
        "C22",
        "the page may talk to any host",
        "sdk/portal_site.py",
        "connects=(*_origins(environments, _CALLED), *provider.connects)",
        'connects=(*_origins(environments, _CALLED), "https://any.test")',
        sdk("portal_hosting", "the_page_uses_the_services_of_this_client_alone"),
    ),
)
