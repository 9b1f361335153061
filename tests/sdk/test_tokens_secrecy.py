"""C8: keys and tokens show nowhere: reprs, errors, tracebacks with locals, pickles."""

from __future__ import annotations

import base64
import copy
import pickle
import traceback
from collections.abc import Callable
from typing import Any

import pytest
from cryptography.hazmat.primitives.serialization import PrivateFormat
from paragon_connect import (
    ConfigurationError,
    UserTokenSigner,
    check_user_token,
    read_claims,
    sign_user_token,
)
from paragon_connect._runtime.secret import Secret
from paragon_connect._sdk import tokens
from paragon_connect._sdk.claims import check_present

from tests.sdk.token_support import (
    PROJECT,
    encoded,
    pem,
    public_pem,
    rsa_key,
    shown,
    unsigned,
)

KEY = pem(rsa_key())
SECRET = "hush-hush-4f1d2c3b5a69788f"
SIGNATURE = base64.urlsafe_b64encode(SECRET.encode()).rstrip(b"=").decode()


def lines(text: str) -> list[str]:
    """Return the telling pieces of a key: its lines, but for the marks."""
    return [line for line in text.split("\n") if len(line) > 20 and "-----" not in line]


def wrong_keys() -> dict[str, tuple[str, list[str]]]:
    """Return keys that are refused, with what must not be shown of them."""
    locked = pem(rsa_key(), PrivateFormat.PKCS8, "pass")
    short = pem(rsa_key(1024))
    middle = "\n".join([*KEY.split("\n")[:5], *KEY.split("\n")[7:]])
    return {
        "shared secret": (SECRET, [SECRET]),
        "encrypted": (locked, lines(locked)),
        "short": (short, lines(short)),
        "public": (public_pem(), lines(public_pem())),
        "with a hole": (middle, lines(middle)),
        "cut off": (KEY[:400], lines(KEY[:400])),
    }


WRONG_KEYS = wrong_keys()


@pytest.mark.parametrize("form", ["text", "bytes", "environment"])
@pytest.mark.parametrize("case", WRONG_KEYS)
def test_c08_a_refused_key_is_not_shown(
    case: str, form: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    text, pieces = WRONG_KEYS[case]
    monkeypatch.setenv("PARAGON_SIGNING_KEY", text)
    given: Any = {"text": text, "bytes": text.encode(), "environment": None}[form]
    makers: list[Callable[[], object]] = [
        lambda: UserTokenSigner(project_id=PROJECT, signing_key=given),
        lambda: sign_user_token("u", project_id=PROJECT, signing_key=given),
    ]
    for make in makers:
        with pytest.raises(ConfigurationError) as caught:
            make()
        report = shown(caught.value)
        assert pieces
        assert [piece for piece in pieces if piece in report] == []


WRONG_SETTINGS: dict[str, dict[str, Any]] = {
    "project": {"project_id": "two words"},
    "no project": {"project_id": ""},
    "lifetime": {"lifetime": 0},
}
WRONG_CLAIMS: dict[str, dict[str, Any]] = {
    "user": {"user_id": ""},
    "claims": {"claims": {"sub": "x"}},
    "permissions": {"permissions": "{}"},
    "refused by PyJWT": {"key_id": 7},
}


@pytest.mark.parametrize("case", [*WRONG_SETTINGS, *WRONG_CLAIMS])
def test_c08_a_good_key_is_not_shown_by_other_errors(case: str) -> None:
    wrong = WRONG_SETTINGS.get(case) or WRONG_CLAIMS[case]
    arguments: dict[str, Any] = {"user_id": "u", "project_id": PROJECT, **wrong}
    with pytest.raises(ConfigurationError) as caught:
        sign_user_token(signing_key=KEY, **arguments)
    report = shown(caught.value)
    assert [line for line in lines(KEY) if line in report] == []
    if case in WRONG_SETTINGS:
        arguments.pop("user_id")
        with pytest.raises(ConfigurationError) as caught:
            UserTokenSigner(signing_key=KEY, **arguments)
        report = shown(caught.value)
        assert [line for line in lines(KEY) if line in report] == []


def test_c08_signer_and_provider_show_nothing() -> None:
    signer = UserTokenSigner(project_id=PROJECT, signing_key=KEY)
    provider = signer.provider("user-42")
    signature = provider().rpartition(".")[2]
    assert repr(provider) == "UserTokenProvider('user-42')"
    for thing in (signer, provider):
        slots = [getattr(thing, name) for name in type(thing).__slots__]
        text = f"{thing!r} {thing!s} {slots!r}"
        assert signature not in text
        assert [line for line in lines(KEY) if line in text] == []
        assert not hasattr(thing, "__dict__")
        with pytest.raises(TypeError, match="make one where it is used"):
            pickle.dumps(thing)
        with pytest.raises(TypeError, match="make one where it is used"):
            copy.deepcopy(thing)


def test_c08_a_provider_that_fails_shows_no_token(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    signer = UserTokenSigner(project_id=PROJECT, signing_key=KEY)
    provider = signer.provider("user-42", renew_before=3599.5)
    signature = provider().rpartition(".")[2]

    class Broken:
        def encode(self, *_: object, **__: object) -> str:
            raise RuntimeError("no randomness left")

    monkeypatch.setattr(tokens, "pyjwt", Broken)
    monkeypatch.setattr("time.time", lambda: 4e9)
    with pytest.raises(ConfigurationError, match="no randomness left") as caught:
        provider()
    assert signature not in shown(caught.value)


BAD_TOKENS: dict[str, str] = {
    "no JWT": f"{SECRET} ",
    "two parts": f"{encoded({'sub': SECRET})}.{SIGNATURE}",
    "encrypted": f"eyJhbGciOiJkaXIifQ..aXY.{SIGNATURE}.dGFn",
    "payload is no JSON": f"{encoded({'alg': 'RS256'})}.{SIGNATURE}.{SIGNATURE}",
    "no sub": unsigned({"exp": 4e9}, signature=SIGNATURE),
    "no exp": unsigned({"sub": "u"}, signature=SIGNATURE),
    "expired": unsigned({"sub": "u", "iat": 1, "exp": 2}, signature=SIGNATURE),
    "HS256": unsigned({"sub": "u", "exp": 4e9}, {"alg": "HS256"}, SIGNATURE),
    "other project": unsigned(
        {"sub": "u", "iat": 1, "exp": 4e9, "aud": "x"}, signature=SIGNATURE
    ),
    "wrong kind": unsigned({"sub": "u", "iat": [1], "exp": 4e9}, signature=SIGNATURE),
}


def present(token: str) -> object:
    """Check a token as a client that uses it does."""
    return check_present(Secret(token))


def for_project(token: str) -> object:
    """Check a token of a known project."""
    return check_user_token(token, project_id=PROJECT)


READ: list[tuple[Callable[[str], object], set[str]]] = [
    (for_project, set()),
    (present, {"HS256", "other project", "wrong kind"}),
    (read_claims, {"HS256", "other project", "wrong kind", "expired"}),
]
"""The readings, and what each of them leaves to others."""

REFUSALS = [
    pytest.param(check, case, id=f"{check.__name__}-{case}")
    for check, lets_pass in READ
    for case in BAD_TOKENS
    if case not in lets_pass
]


@pytest.mark.parametrize(("check", "case"), REFUSALS)
def test_c08_a_refused_token_is_not_shown(
    check: Callable[[str], object], case: str
) -> None:
    token = BAD_TOKENS[case]
    with pytest.raises(ConfigurationError) as caught:
        check(token)
    report = shown(caught.value)
    assert [piece for piece in (token, SECRET, SIGNATURE) if piece in report] == []


def test_c08_an_algorithm_that_is_no_name_is_not_repeated() -> None:
    for name in (SECRET, f"HS{SECRET}", "HS256 " + SECRET, "HS25", "HS256\n"):
        with pytest.raises(ConfigurationError) as caught:
            check_user_token(unsigned({"sub": "u"}, {"alg": name}))
        assert name not in str(caught.value)


def test_c08_these_tests_would_notice() -> None:
    def careless(token: str) -> None:
        raise ConfigurationError("no")

    with pytest.raises(ConfigurationError) as caught:
        careless(SECRET)
    report = traceback.TracebackException.from_exception(
        caught.value, capture_locals=True
    )
    assert SECRET in "".join(report.format())
