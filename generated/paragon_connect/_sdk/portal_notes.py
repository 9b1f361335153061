# Copied by paragon-codegen from behaviour portal_notes.py; edit that and run "paragon-codegen generate".
# flake8: noqa
# ruff: noqa: PGH004
# pylint: skip-file
# isort: skip_file
# fmt: off

"""What a page of a web application keeps for it: what was connected, signed.

Each request of a page may reach another process, and finds the API as it is after the
event: what was there before only the page can say, and it is believed where the
application itself wrote it down.
"""

from __future__ import annotations

import secrets
from typing import Any, Final

from .._runtime.json_data import is_array, is_object
from .._runtime.json_text import dump_json
from .._runtime.secret import Secret
from .arguments import text
from .portal_hints import Connected

__all__ = ["Notes"]

_LABEL: Final = "what a page of the portal keeps"


class Notes:
    """Writes down what a user has connected, and reads what was written down.

    Args:
        secret_key: What signs it, the same in each process of the application; None: a
            key of this process.

    Raises:
        OptionError: The key is no text, or empty.
    """

    def __init__(self, secret_key: str | None) -> None:
        own = secrets.token_urlsafe(32) if secret_key is None else secret_key
        self._key = Secret(text("secret_key", own))

    def write(
        self, owner: str, integration_id: str, known: Connected
    ) -> dict[str, Any]:
        """Return what a page keeps.

        Args:
            owner: Whose it is: no note of another user is taken.
            integration_id: The integration.
            known: What is connected.
        """
        accounts = sorted(known.accounts)
        proof = self._proof(owner, integration_id, known.enabled, accounts)
        return {"enabled": known.enabled, "accounts": accounts, "proof": proof}

    def read(
        self, owner: str, integration_id: object, kept: object
    ) -> Connected | None:
        """Return what a page kept, None where this application did not write it."""
        from hmac import compare_digest

        if not (is_object(kept) and isinstance(integration_id, str)):
            return None
        enabled, accounts, proof = map(kept.get, ("enabled", "accounts", "proof"))
        if not (isinstance(enabled, bool) and is_array(accounts)):
            return None
        expected = self._proof(owner, integration_id, enabled, accounts)
        if not compare_digest(str(proof).encode("utf-8", "replace"), expected.encode()):
            return None
        return Connected(enabled, dict.fromkeys(map(str, accounts)))

    def _proof(
        self, owner: str, integration_id: str, enabled: bool, accounts: list[Any]
    ) -> str:
        """Return what nobody can write who does not have the key."""
        import hmac  # loads OpenSSL: only who serves needs it

        content = dump_json([_LABEL, owner, integration_id, enabled, accounts])
        return hmac.new(self._key.reveal().encode(), content, "sha256").hexdigest()
