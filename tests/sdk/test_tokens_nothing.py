"""User tokens for nobody: no project, key, audience or user stands in for a mistake."""

from __future__ import annotations

from typing import Any

import pytest
from paragon_connect import (
    UNSET,
    ConfigurationError,
    UserTokenSigner,
    check_user_token,
    sign_user_token,
)

from tests.sdk.token_support import PROJECT, pem, rsa_key, shown, unsigned, verified

NOTHING: list[Any] = [None, "", " \n", 5, ["x"]]
each_mistake = pytest.mark.parametrize("value", NOTHING, ids=repr)


@pytest.fixture(autouse=True)
def somebody_else(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the environment offer another project, and a key."""
    monkeypatch.setenv("PARAGON_PROJECT_ID", "project-of-somebody-else")
    monkeypatch.setenv("PARAGON_SIGNING_KEY", pem(rsa_key()))


@each_mistake
@pytest.mark.parametrize("name", ["project_id", "signing_key", "audience", "host"])
def test_c08_a_signer_for_nobody(name: str, value: Any) -> None:
    given = {"project_id": PROJECT, "signing_key": pem(rsa_key()), name: value}
    with pytest.raises(ConfigurationError, match=name) as caught:
        UserTokenSigner(**given)
    assert "PRIVATE KEY" not in shown(caught.value)
    with pytest.raises(ConfigurationError, match=name) as caught:
        sign_user_token("user", **given)
    assert "PRIVATE KEY" not in shown(caught.value)


def test_what_is_left_out_comes_from_the_environment() -> None:
    signer = UserTokenSigner(project_id=UNSET, signing_key=UNSET)
    assert signer.audience == "useparagon.com/project-of-somebody-else"
    assert verified(signer.sign("user"), signer.audience)["sub"] == "user"


@each_mistake
def test_c08_a_token_of_nobody(value: Any) -> None:
    signer = UserTokenSigner(project_id=PROJECT)
    for make in (signer.sign, signer.provider):
        with pytest.raises(ConfigurationError, match="user_id must be text"):
            make(value)


@each_mistake
def test_c08_a_check_for_no_project(value: Any) -> None:
    """Left out, any audience passes; None is no way to leave it out."""
    token = unsigned({"sub": "user", "iat": 1, "exp": 4102444800, "aud": "else"})
    assert check_user_token(token).sub == "user"
    with pytest.raises(ConfigurationError, match="project_id"):
        check_user_token(token, project_id=value)


@pytest.mark.parametrize("name", ["PARAGON_PROJECT_ID", "PARAGON_SIGNING_KEY"])
def test_an_empty_variable_is_named(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(name, " ")
    with pytest.raises(ConfigurationError, match=f"^{name} of the environment is emp"):
        UserTokenSigner()
