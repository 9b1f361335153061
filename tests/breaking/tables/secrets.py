"""How C8 was broken: what shows secrets, and where they are not masked."""

from __future__ import annotations

from tests.breaking.entry import Break, runtime, sdk

__all__ = ["BREAKS"]

BREAKS = (
    Break(
        "C8",
        "a Secret shows its value",
        "redaction.py",
        'return f"Secret({MASK!r})"',
        'return f"Secret({self._value!r})"',
        runtime(
            "secrets",
            "c08_errors_show_no_secret",
            "c08_objects_show_no_secret",
        ),
    ),
    Break(
        "C8",
        "a request shows its URL and headers",
        "transport.py",
        'return f"<HttpRequest {self.method} {self.service.root}>"',
        'return f"<HttpRequest {self.method} {self.service.root} {self.headers}>"',
        runtime("secrets", "c08_a_request_shows_no_secret"),
    ),
    Break(
        "C8",
        "secrets are masked nowhere",
        "exchange.py",
        "redactor=Redactor(self._secrets),",
        "redactor=Redactor([]),",
        runtime("secrets", "c08_every_kind_of_credential_is_masked"),
    ),
    Break(
        "C8",
        "a refused credential is quoted",
        "credentials.py",
        'f"{self._label} must be visible ASCII characters: no spaces',
        'f"{secret.reveal()} must be visible ASCII characters: no spaces',
        runtime("secrets", "c08_a_refused_token_is_not_shown"),
    ),
    Break(
        "C8",
        "telling names of a query are not known",
        "redaction.py",
        "secret = is_sensitive(name) or value.startswith(_JSON_OBJECTS)",
        "secret = value.startswith(_JSON_OBJECTS)",
        runtime("secrets", "c08_a_query_with_a_telling_name_is_masked"),
    ),
    Break(
        "C8",
        "logs tell the query as it is",
        "base_client.py",
        "exchange.safe_url(),",
        "exchange._url(),",
        runtime("secrets", "c08_logs_show_no_secret"),
    ),
    Break(
        "C8",
        "a Secret shows its value",
        "redaction.py",
        'return f"Secret({MASK!r})"',
        'return f"Secret({self._value!r})"',
        sdk(
            "tokens_secrecy",
            "c08_a_refused_key_is_not_shown",
            "c08_a_good_key_is_not_shown_by_other_errors",
            "c08_signer_and_provider_show_nothing",
            "c08_a_provider_that_fails_shows_no_token",
            "c08_a_refused_token_is_not_shown",
        ),
    ),
    Break(
        "C8",
        "any algorithm that a token names is repeated",
        "sdk/claims.py",
        'if isinstance(name, str) and name[:2] == "HS" and _ALGORITHM.fullmatch(name):',
        "if isinstance(name, str):",
        sdk("tokens_secrecy", "c08_an_algorithm_that_is_no_name_is_not_repeated"),
    ),
    Break(
        "C8",
        "a secret is known in its own spelling only",
        "redaction.py",
        'forms.update((plain, quote(plain, safe=""), encoded))',
        "forms.update((plain,))",
        runtime("secrets", "c08_masks_survive_other_spellings"),
    ),
    Break(
        "C8",
        "what looks like a token stays",
        "redaction.py",
        "return _TOKEN_LIKE.sub(MASK, text)",
        "return text",
        runtime("secrets", "c08_token_like_words_are_masked"),
    ),
    Break(
        "C8",
        "a body is cut before it is masked",
        "redaction.py",
        "content[: 4 * EXCERPT_LENGTH + longest]",
        "content[: EXCERPT_LENGTH - 4]",
        runtime("secrets", "c08_a_secret_at_the_cut_is_masked"),
    ),
    Break(
        "C8",
        "members with telling names are quoted",
        "redaction.py",
        r'return self.line(_JSON_MEMBER.sub(rf"\g<1>{MASK}", head))',
        "return self.line(head)",
        runtime("secrets", "c08_telling_members_of_a_quoted_body_are_masked"),
    ),
)
