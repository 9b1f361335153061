"""Signing user tokens: what they say, to a verifier that is not ours."""

from __future__ import annotations

import subprocess
import sys
from typing import Any

import jwt
import pytest
from paragon_connect import ConfigurationError, UserTokenSigner, sign_user_token
from paragon_connect.models import PermissionName, UserTokenClaims

from tests.sdk.token_support import (
    AUDIENCE,
    PERMISSIONS,
    PROJECT,
    pem,
    rsa_key,
    verified,
)


@pytest.fixture
def signer() -> UserTokenSigner:
    """A signer with the usual settings."""
    return UserTokenSigner(project_id=PROJECT, signing_key=pem(rsa_key()))


def test_a_token_says_who_when_and_for_whom(signer: UserTokenSigner) -> None:
    token = signer.sign("user-42")
    claims = verified(token)
    assert claims.keys() == {"sub", "iat", "exp", "aud"}
    assert claims["sub"] == "user-42"
    assert claims["exp"] - claims["iat"] == 3600
    assert type(claims["iat"]) is type(claims["exp"]) is int
    assert jwt.get_unverified_header(token) == {"alg": "RS256", "typ": "JWT"}


def signed(**settings: Any) -> str:
    """Return a token of a signer with these settings."""
    key = pem(rsa_key())
    return sign_user_token("u", project_id="p", signing_key=key, **settings)


def test_a_lifetime_counts_in_whole_seconds() -> None:
    claims = verified(signed(lifetime=60.9), "useparagon.com/p")
    assert claims["exp"] - claims["iat"] == 60


def test_an_instance_of_ones_own_is_the_audience() -> None:
    for host in ("mycompany.paragon.so", "https://mycompany.paragon.so/"):
        assert verified(signed(host=host), "mycompany.paragon.so/p")
    claims = verified(signed(audience="else", host="ignored"), "else")
    assert claims["aud"] == "else"


def test_the_key_may_have_a_name() -> None:
    signer = UserTokenSigner(
        project_id="p", signing_key=pem(rsa_key()), key_id="paragon"
    )
    assert jwt.get_unverified_header(signer.sign("u"))["kid"] == "paragon"
    assert signer.audience == "useparagon.com/p"


def test_permissions_are_an_object_in_the_token(signer: UserTokenSigner) -> None:
    token = signer.sign(
        "user-42",
        permissions={
            "integration:sharepoint": {
                "credential:*": [PermissionName.CREDENTIAL_WRITE, "proxy:request"],
                "configuration:ext:team-a": False,
            },
            "integration:*": True,
        },
    )
    expected = {
        "integration:sharepoint": {
            "credential:*": ["credential:write", "proxy:request"],
            "configuration:ext:team-a": False,
        },
        "integration:*": True,
    }
    assert verified(token)[PERMISSIONS] == expected
    model = UserTokenClaims.from_dict(verified(token))
    assert model.urn_useparagon_connect_permissions == expected


def test_no_permissions_and_empty_permissions_differ(signer: UserTokenSigner) -> None:
    assert PERMISSIONS not in verified(signer.sign("u"))
    assert verified(signer.sign("u", permissions={}))[PERMISSIONS] == {}


def test_claims_of_ones_own_stand_beside_the_others(signer: UserTokenSigner) -> None:
    token = signer.sign("ü\ud800", claims={"role": ["admin"], "name": "Zoë"})
    claims = verified(token)
    assert (claims["role"], claims["name"], claims["sub"]) == (
        ["admin"],
        "Zoë",
        "ü\ud800",
    )


@pytest.mark.parametrize("name", ["sub", "iat", "exp", "aud", PERMISSIONS])
def test_claims_cannot_replace_what_has_its_place(
    signer: UserTokenSigner, name: str
) -> None:
    with pytest.raises(ConfigurationError, match=r"claims= cannot set") as caught:
        signer.sign("u", claims={name: "x"})
    assert name in str(caught.value)


REFUSED: dict[str, tuple[dict[str, Any], str]] = {
    "empty id": ({"user_id": ""}, "user_id must be text that is not empty"),
    "blank id": ({"user_id": " \n"}, "user_id must be text"),
    "number as id": ({"user_id": 42}, r"str\(number\)"),
    "no id": ({"user_id": None}, "user_id must be text"),
    "permissions as text": (
        {"permissions": '{"integration:*":true}'},
        "expected an object, got a string .*permissions",
    ),
    "permission is a number": (
        {"permissions": {"integration:*": {"credential:*": 1}}},
        r"got an integer.*'integration:\*'.*'credential:\*'",
    ),
    "a name for a list": (
        {"permissions": {"integration:*": "credential:write"}},
        "got a string",
    ),
    "a scope of no form": (
        {"permissions": {"integration:*": {"workflow:*": True}}},
        r"no scope 'workflow:\*'; there are integration:\*",
    ),
    "an account by its name": (
        {"permissions": {"credential:main": True}},
        "no scope 'credential:main'",
    ),
    "a configuration by its id": (
        {"permissions": {f"configuration:{PROJECT}": True}},
        "no scope 'configuration:",
    ),
    "a scope without a name": ({"permissions": {"integration:": True}}, "no scope"),
    "a scope and more": (
        {"permissions": {"integration:*\n": True}},
        r"no scope 'integration:\*\\n'",
    ),
    "not a number": ({"claims": {"x": float("nan")}}, "not JSON"),
    "no JSON": ({"claims": {"x": object()}}, "not JSON serializable"),
}


@pytest.mark.parametrize("case", REFUSED)
def test_what_cannot_be_in_a_token_is_refused(
    signer: UserTokenSigner, case: str
) -> None:
    arguments, message = REFUSED[case]
    call: dict[str, Any] = {"user_id": "u", **arguments}
    with pytest.raises(ConfigurationError, match=message):
        signer.sign(**call)


def test_what_pyjwt_refuses_is_refused_in_its_words() -> None:
    wrong: Any = 7
    with pytest.raises(ConfigurationError, match="cannot be signed: Key ID header"):
        signed(key_id=wrong)


def test_a_provider_is_refused_the_same(signer: UserTokenSigner) -> None:
    with pytest.raises(ConfigurationError, match="user_id must be text"):
        signer.provider("")
    with pytest.raises(ConfigurationError, match="cannot set"):
        signer.provider("u", claims={"exp": 1})


@pytest.mark.parametrize(
    "lifetime",
    [0, -1, 0.5, float("nan"), float("inf"), 3600 * 1000, 1_900_000_000, "1h", None],
)
def test_a_lifetime_that_makes_no_sense_is_refused(lifetime: Any) -> None:
    with pytest.raises(ConfigurationError, match=r"1 to 2592000 seconds \(30 days\)"):
        UserTokenSigner(
            project_id=PROJECT, signing_key=pem(rsa_key()), lifetime=lifetime
        )


@pytest.mark.parametrize("project", ["", "two words", "a/b", "p\n"])
def test_a_project_id_that_is_none_is_refused(project: str) -> None:
    with pytest.raises(ConfigurationError, match="project_id"):
        UserTokenSigner(project_id=project, signing_key=pem(rsa_key()))


def test_the_environment_stands_in(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PARAGON_PROJECT_ID", PROJECT)
    monkeypatch.delenv("PARAGON_SIGNING_KEY", raising=False)
    with pytest.raises(ConfigurationError, match="set PARAGON_SIGNING_KEY in the env"):
        UserTokenSigner()
    key = pem(rsa_key()).replace("\n", "\\n")
    monkeypatch.setenv("PARAGON_SIGNING_KEY", key)
    assert verified(sign_user_token("user-42"), AUDIENCE)["sub"] == "user-42"
    assert verified(UserTokenSigner().sign("user-43"), AUDIENCE)["sub"] == "user-43"
    monkeypatch.delenv("PARAGON_PROJECT_ID")
    with pytest.raises(ConfigurationError, match="set PARAGON_PROJECT_ID in the env"):
        sign_user_token("user-42")


@pytest.mark.parametrize(
    "missing", ["jwt", "cryptography.hazmat.primitives.serialization"]
)
def test_without_the_extra_it_says_what_to_install(
    monkeypatch: pytest.MonkeyPatch, missing: str
) -> None:
    key = pem(rsa_key())
    monkeypatch.setitem(sys.modules, missing, None)
    with pytest.raises(ConfigurationError) as caught:
        UserTokenSigner(project_id=PROJECT, signing_key=key)
    assert 'pip install "pyjwt[crypto]"' in str(caught.value)
    assert caught.value.__context__ is None


def test_the_extra_is_loaded_by_signing_alone() -> None:
    name = UserTokenSigner.__module__
    folder = str(sys.modules["paragon_connect"].__path__[0]).rpartition("/")[0]
    program = (
        f"import sys; sys.path.insert(0, {folder!r}); import {name}\n"
        "print({'jwt', 'cryptography', 'httpx2'} & sys.modules.keys())"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert done.stdout == "set()\n"
