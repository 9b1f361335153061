"""How C8 was broken: who is meant when a credential, an id or an address says nothing."""

from __future__ import annotations

from tests.breaking.entry import Break, runtime, sdk

__all__ = ["BREAKS"]


def _whose(*names: str) -> tuple[str, ...]:
    """Return tests of tests/requests/test_whose_data.py."""
    return tuple(f"tests/requests/test_whose_data.py::test_{name}" for name in names)


BREAKS = (
    Break(
        "C8",
        "None passes for a credential",
        "credentials.py",
        "    if isinstance(source, str) or callable(source):\n",
        "    if source is None or isinstance(source, str) or callable(source):\n",
        (
            *_whose("c08_another_user_who_is_nobody", "c08_a_client_of_nobody"),
            *runtime("settings", "c08_a_client_takes_no_credential_that_is_none"),
        ),
    ),
    Break(
        "C8",
        "what a token function gives is made text",
        "credentials.py",
        "return Secret(value) if isinstance(value, str) else _kind(value)",
        "return Secret(str(value))",
        (
            *_whose("c08_another_user_whose_function_gives_nothing"),
            *runtime("settings", "c08_a_callable_that_gives_nothing_sends_nothing"),
        ),
    ),
    Break(
        "C8",
        "a setting may be empty, or anything",
        "settings.py",
        "if found is not UNSET and not problem:",
        "if found is not UNSET:",
        (
            *_whose("c08_a_client_of_no_project"),
            *runtime("settings", "c08_the_environment_never_stands_in_for_a_mistake"),
            *sdk("tokens_nothing", "c08_a_signer_for_nobody"),
            *sdk("tokens_nothing", "c08_a_check_for_no_project"),
        ),
    ),
    Break(
        "C8",
        "a token is signed for an empty user",
        "sdk/tokens.py",
        "    if isinstance(user_id, str) and user_id.strip():\n",
        "    if isinstance(user_id, str):\n",
        sdk("tokens_nothing", "c08_a_token_of_nobody"),
    ),
    Break(
        "C8",
        "an empty base_url means the usual address",
        "hosts.py",
        'address = _text("base_url=", base_url)',
        'address = base_url or "https://api.example.com"',
        (
            *_whose("c08_a_setting_that_says_nothing"),
            *runtime("settings", "c08_nothing_stands_in_for_an_address"),
        ),
    ),
    Break(
        "C8",
        "no hosts mean the usual ones",
        "hosts.py",
        "        if isinstance(hosts, cls):\n            return hosts",
        "        if isinstance(hosts, cls) or not hosts:\n            return hosts or cls()",
        runtime("settings", "c08_nothing_stands_in_for_hosts"),
    ),
    Break(
        "C8",
        "the name of an instance may be anything",
        "hosts.py",
        'text = _text(f"{name}=", text)',
        "text = str(text)",
        _whose("c08_an_instance_of_nobody"),
    ),
    Break(
        "C8",
        "a parameter that is empty is left out by the server",
        "parameter_texts.py",
        "nothing = isinstance(value, str) and not (empty or value.strip())",
        "nothing = False",
        _whose("c08_an_operation_asks_for_nobody_else"),
    ),
    Break(
        "C8",
        "a password may be missing",
        "credentials.py",
        "if not (_is_text(user) and _is_text(password)):",
        "if not _is_text(user):",
        runtime("settings", "c08_a_password_may_be_empty_but_not_missing"),
    ),
    Break(
        "C8",
        "a user name without a password is nobody",
        "settings.py",
        "    if secret is UNSET:\n        return Refused",
        "    if secret is UNSET:\n        return None\n    if secret is None:\n        return Refused",
        runtime("settings", "c08_one_of_user_name_and_password_is_not_enough"),
    ),
    Break(
        "C8",
        "None selects the default account",
        "sdk/arguments.py",
        "    if isinstance(given, Unset):\n        return given",
        "    if isinstance(given, Unset) or not given:\n        return given",
        sdk("selections", "c08_nothing_selects_the_default_account"),
    ),
)
