"""Reading user tokens of any issuer: what is refused, and in which words."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable
from typing import Any

import jwt
import pytest
from paragon_connect import (
    UNSET,
    ConfigurationError,
    check_user_token,
    read_claims,
    sign_user_token,
)
from paragon_connect._runtime.secret import Secret
from paragon_connect._sdk.claims import audience_of, check_not_expired, check_present
from paragon_connect.models import UserTokenClaims

from tests.sdk.token_support import (
    AUDIENCE,
    PERMISSIONS,
    PROJECT,
    encoded,
    pem,
    rsa_key,
    unsigned,
)

SOON = int(time.time()) + 86400
GOOD = {"sub": "user-42", "iat": SOON - 90000, "exp": SOON}
Check = Callable[[str], UserTokenClaims]


def present(token: str) -> UserTokenClaims:
    """Check the token as a client that uses it does."""
    return check_present(Secret(token))


ALL: list[Check] = [read_claims, check_user_token, present]


@pytest.mark.parametrize("check", ALL)
def test_our_own_tokens_pass(check: Check) -> None:
    key = pem(rsa_key())
    permissions: Any = {"integration:*": {"credential:*": ["credential:write"]}}
    token = sign_user_token(
        "user-42", project_id=PROJECT, signing_key=key, permissions=permissions
    )
    claims = check(token)
    assert claims.sub == "user-42"
    assert claims.aud == AUDIENCE
    assert claims.urn_useparagon_connect_permissions == permissions
    assert claims.exp - (claims.iat or 0) == 3600
    assert check_user_token(token, project_id=PROJECT) == claims


@pytest.mark.parametrize("check", ALL)
def test_tokens_from_elsewhere_pass(check: Check) -> None:
    firebase: dict[str, Any] = {
        "iss": "https://securetoken.google.com/my-app",
        "aud": "my-app",
        "auth_time": 1,
        "user_id": "x",
        "sub": "x",
        "iat": SOON - 9000,
        "exp": SOON,
        "firebase": {"identities": {}},
    }
    auth0 = {**GOOD, "aud": ["https://api.example.com", AUDIENCE], "exp": SOON + 0.5}
    assert check(unsigned(firebase)).extra["iss"] == firebase["iss"]
    claims = check(unsigned(auth0))
    assert (claims.aud, claims.exp) == (auth0["aud"], SOON + 0.5)
    padded = f"{encoded({'alg': 'RS256'})}==.{encoded(GOOD)}=.c2ln="
    assert check(padded).sub == "user-42"


NO_JWT: dict[str, str] = {
    "empty": "",
    "words": "not-a-jwt",
    "two parts": "eyJh.eyJh",
    "four parts": unsigned(GOOD) + ".x",
    "with Bearer": "Bearer " + unsigned(GOOD),
    "in quotes": f'"{unsigned(GOOD)}"',
    "line end": unsigned(GOOD) + "\n",
    "header is no JSON": f"{encoded('x')}.{encoded(GOOD)}.c2ln",
    "header is a list": unsigned(GOOD, []),
    "payload is a list": unsigned([]),
    "payload is null": unsigned(None),
    "payload is not JSON": unsigned("{"),
    "payload is cut": f"{encoded({'alg': 'RS256'})}.{encoded(GOOD)[:-7]}.c2ln",
    "one digit too many": f"{encoded({'alg': 'RS256'})}.{encoded('{}')}xxx.c2ln",
    "payload is not UTF-8": f"{encoded({'alg': 'RS256'})}.gICA.c2ln",
    "NaN": unsigned('{"sub": "u", "exp": NaN}'),
    "too deep": unsigned("[" * 100_000),
    "empty payload": f"{encoded({'alg': 'RS256'})}..c2ln",
}


@pytest.mark.parametrize("check", ALL)
@pytest.mark.parametrize("case", NO_JWT)
def test_what_is_no_jwt_is_refused(check: Check, case: str) -> None:
    with pytest.raises(ConfigurationError, match="is no JWT: three parts"):
        check(NO_JWT[case])


@pytest.mark.parametrize("check", [read_claims, check_user_token])
@pytest.mark.parametrize("token", [None, 42, b"eyJh.eyJh.eyJh", ["x"], print])
def test_what_is_no_text_is_refused(check: Check, token: Any) -> None:
    with pytest.raises(ConfigurationError, match="is no JWT: three parts"):
        check(token)


@pytest.mark.parametrize("check", ALL)
def test_an_encrypted_token_is_refused(check: Check) -> None:
    with pytest.raises(ConfigurationError, match="encrypted JWT"):
        check("eyJhbGciOiJkaXIifQ..aXY.Y2lwaGVy.dGFn")


@pytest.mark.parametrize("check", ALL)
@pytest.mark.parametrize(
    ("payload", "claim"),
    [
        ({"iat": 1, "exp": SOON}, "sub"),
        ({**GOOD, "sub": ""}, "sub"),
        ({**GOOD, "sub": None}, "sub"),
        ({"sub": "u", "iat": 1}, "exp"),
        ({**GOOD, "exp": None}, "exp"),
    ],
)
def test_a_missing_claim_is_named(check: Check, payload: Any, claim: str) -> None:
    with pytest.raises(ConfigurationError, match=f"lacks the claim `{claim}`"):
        check(unsigned(payload))


@pytest.mark.parametrize("check", [read_claims, present])
@pytest.mark.parametrize(
    ("payload", "claim"),
    [
        ({**GOOD, "sub": 42}, "sub"),
        ({**GOOD, "exp": str(SOON)}, "exp"),
        ({**GOOD, "exp": True}, "exp"),
    ],
)
def test_a_claim_of_the_wrong_kind_does_not_count(
    check: Check, payload: Any, claim: str
) -> None:
    with pytest.raises(ConfigurationError, match=f"lacks the claim `{claim}`"):
        check(unsigned(payload))


def test_all_missing_claims_are_named_at_once() -> None:
    with pytest.raises(ConfigurationError, match="claims `sub`, `iat`, `exp`"):
        check_user_token(unsigned({"id": "u"}))


@pytest.mark.parametrize("check", [read_claims, present])
def test_reading_asks_for_no_more_than_the_official_sdk(check: Check) -> None:
    claims = check(unsigned({"id": "legacy-id", "exp": SOON}, {"alg": "HS256"}))
    assert (claims.sub, claims.iat, claims.exp) == ("legacy-id", UNSET, SOON)
    odd = {**GOOD, PERMISSIONS: '{"integration:*": true}', "aud": 7}
    claims = check(unsigned(odd))
    assert claims.extra[PERMISSIONS] == odd[PERMISSIONS]
    assert claims.to_dict() == odd


REFUSED: dict[str, tuple[str, str]] = {
    "HS256": (jwt.encode(GOOD, "s" * 32, "HS256"), "HS256, a shared secret: .*RS256"),
    "HS512": (unsigned(GOOD, {"alg": "HS512"}), "HS512, a shared secret"),
    "none": (jwt.encode(GOOD, "", "none"), "is not signed"),
    "none with a signature": (unsigned(GOOD, {"alg": "None"}), "is not signed"),
    "no algorithm": (unsigned(GOOD, {"typ": "JWT"}), "is not signed"),
    "no signature": (unsigned(GOOD, signature=""), "is not signed"),
    "ES256": (unsigned(GOOD, {"alg": "ES256"}), "not signed with RS256"),
    "RS512": (unsigned(GOOD, {"alg": "RS512"}), "not signed with RS256"),
    "odd algorithm": (unsigned(GOOD, {"alg": ["x"]}), "not signed with RS256"),
    "an algorithm that is a text": (
        unsigned(GOOD, {"alg": "HS256 secret"}),
        "not signed with RS256",
    ),
    "sub is a number": (unsigned({**GOOD, "sub": 42}), r"expected a string.*\$\.sub"),
    "exp is text": (unsigned({**GOOD, "exp": "x"}), r"expected a number.*\$\.exp"),
    "exp in milliseconds": (unsigned({**GOOD, "exp": SOON * 1000}), "milliseconds"),
    "permissions as text": (
        unsigned({**GOOD, PERMISSIONS: '{"integration:*": true}'}),
        "expected an object, got a string.*permissions",
    ),
    "permissions of a scope that there is not": (
        unsigned({**GOOD, PERMISSIONS: {"everything": True}}),
        "have no scope 'everything'; there are integration",
    ),
}


@pytest.mark.parametrize("case", REFUSED)
def test_what_paragon_would_refuse_is_refused(case: str) -> None:
    token, message = REFUSED[case]
    with pytest.raises(ConfigurationError, match=message):
        check_user_token(token)


@pytest.mark.parametrize("check", [check_user_token, present])
def test_an_expired_token_is_refused(check: Check) -> None:
    ended = int(time.time()) - 90
    token = unsigned({**GOOD, "exp": ended})
    with pytest.raises(ConfigurationError, match=r"expired 9\d seconds ago"):
        check(token)
    assert read_claims(token).exp == ended


def test_leeway_lets_an_expired_token_pass() -> None:
    token = unsigned({**GOOD, "exp": time.time() - 90})
    assert check_user_token(token, leeway=120).sub == "user-42"
    check_not_expired(read_claims(token), leeway=120)
    with pytest.raises(ConfigurationError, match="expired"):
        check_user_token(token, leeway=60)


@pytest.mark.parametrize(
    ("audience", "message"),
    [
        ("useparagon.com/other", "for another project"),
        (PROJECT, "for another project"),
        (f"dashboard.useparagon.com/{PROJECT}", "for another project"),
        (["https://api.example.com"], "for another project"),
        ([], "lacks the claim `aud`"),
    ],
)
def test_a_token_for_somebody_else_is_refused(audience: Any, message: str) -> None:
    payload = {**GOOD, "aud": audience}
    with pytest.raises(ConfigurationError, match=message) as caught:
        check_user_token(unsigned(payload), project_id=PROJECT)
    assert f"'{AUDIENCE}'" in str(caught.value)
    assert check_user_token(unsigned(payload)).sub == "user-42"


def test_the_audience_of_an_instance_of_ones_own() -> None:
    token = unsigned({**GOOD, "aud": [f"mycompany.paragon.so/{PROJECT}", "x"]})
    host = "https://mycompany.paragon.so"
    assert check_user_token(token, project_id=PROJECT, host=host).sub == "user-42"
    with pytest.raises(ConfigurationError, match="for another project"):
        check_user_token(token, project_id=PROJECT)
    assert audience_of("p") == "useparagon.com/p"


def test_reading_needs_no_library() -> None:
    folder = str(sys.modules["paragon_connect"].__path__[0]).rpartition("/")[0]
    token = unsigned(GOOD)
    program = (
        f"import sys; sys.path.insert(0, {folder!r})\n"
        "sys.modules['jwt'] = sys.modules['cryptography'] = None\n"
        "from paragon_connect import check_user_token\n"
        f"print(check_user_token({token!r}).sub, 'httpx2' in sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert done.stdout == "user-42 False\n"
