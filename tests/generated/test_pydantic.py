"""Models within pydantic: read, written and described in their form on the wire."""

from __future__ import annotations

import functools
import json
import subprocess
import sys
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from paragon_connect import UNSET, DecodeError, Unset, models
from paragon_connect._runtime.model import Model
from pydantic import BaseModel, TypeAdapter, ValidationError

from tests.generated.decoders import SPEC, components, decode, encode, hint
from tests.generated.strategies import instances
from tests.generated.test_properties import quickly

EXAMPLES = sorted((SPEC.parent / "examples").glob("*/*.json"))
STATE = {"enabled": True, "credentialStatus": "VALID", "addedTomorrow": [1]}
USER = {"authenticated": True, "userId": "ada", "integrations": {"slack": STATE}}


class Page(BaseModel):
    """A model of a user's own, in which ours are members."""

    user: models.User
    account: models.Credential | None = None
    stages: list[models.InstallFlowStage] = []
    status: models.CredentialStatus
    any_status: models.CredentialStatus | str = "x"


@functools.cache
def adapter_of(name: str) -> TypeAdapter[Any]:
    """Return pydantic's adapter for a component schema."""
    return TypeAdapter(hint(name))


@pytest.mark.parametrize("name", components())
@settings(quickly, max_examples=4)
@given(data=st.data())
def test_it_reads_and_writes_what_the_models_do(name: str, data: st.DataObject) -> None:
    adapter = adapter_of(name)
    instance = data.draw(instances(name))
    found = adapter.validate_python(instance)
    assert found == decode(name)(instance)
    if isinstance(found, Model):
        assert type(found) is type(decode(name)(instance))
    assert adapter.validate_python(found) == found
    assert adapter.dump_python(found) == encode(found) == instance
    assert json.loads(adapter.dump_json(found)) == instance
    assert adapter.validate_json(json.dumps(instance)) == found


@functools.cache
def _validator(name: str, mode: Any) -> Any:
    """Return what validates by the JSON Schema that pydantic makes of a type."""
    schema = adapter_of(name).json_schema(mode=mode)
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(schema)


@pytest.mark.parametrize("mode", ["validation", "serialization"])
@pytest.mark.parametrize(
    "file", EXAMPLES, ids=lambda file: f"{file.parent.name}-{file.stem}"
)
def test_its_json_schema_takes_every_example(file: Any, mode: Any) -> None:
    _validator(file.parent.name, mode).validate(json.loads(file.read_text("utf-8")))


def test_the_json_schema_says_what_the_document_says() -> None:
    found = TypeAdapter(models.AuthenticatedUser).json_schema()
    assert found["title"] == "AuthenticatedUser"
    assert found["description"].startswith("A connected user with metadata")
    assert found["required"] == ["authenticated", "userId", "integrations"]
    assert found["additionalProperties"] is True
    assert found["properties"]["userId"] == {
        "type": "string",
        "description": "The `sub` of the Paragon User Token.",
    }
    assert found["properties"]["meta"] == {"$ref": "#/$defs/UserMetadata"}
    state = found["$defs"]["IntegrationState"]["properties"]
    assert state["credentialStatus"] == {"$ref": "#/$defs/CredentialStatus"}
    assert state["externalId"]["anyOf"] == [{"type": "string"}, {"type": "null"}]
    known, other = found["$defs"]["CredentialStatus"]["anyOf"]
    assert "VALID" in known["enum"]
    assert other == {"type": "string"}
    dated = TypeAdapter(models.Credential).json_schema()["properties"]
    assert dated["dateCreated"] == {
        "type": "string",
        "format": "date-time",
        "description": "When the account was connected.",
    }


def test_members_of_a_model_of_your_own() -> None:
    page = Page.model_validate(
        {
            "user": USER,
            "stages": [{"stage": "done", "done": True}, {"stage": "new", "more": 1}],
            "status": "NEWER",
            "any_status": "VALID",
        }
    )
    assert isinstance(page.user, models.AuthenticatedUser)
    assert page.user.integrations["slack"].extra == {"addedTomorrow": [1]}
    assert [type(each) for each in page.stages] == [
        *(models.DoneStage, models.UnknownInstallFlowStage)
    ]
    assert page.status == "NEWER"
    assert page.any_status is models.CredentialStatus.VALID
    assert Page.model_validate_json(page.model_dump_json()) == page
    assert page.model_dump()["user"] == USER
    assert Page.model_validate(dict(page)) == page
    assert set(Page.model_json_schema()["$defs"]) >= {"AuthenticatedUser", "DoneStage"}


def test_a_misfit_is_told_with_its_place() -> None:
    data = {**USER, "userId": None, "integrations": {"slack": {}}}
    with pytest.raises(ValidationError) as caught:
        TypeAdapter(models.AuthenticatedUser).validate_python(data)
    assert [(each["loc"], each["msg"]) for each in caught.value.errors()] == [
        (("userId",), "expected a string, got null"),
        (("integrations", "slack"), "'enabled' is missing (IntegrationState)"),
    ]
    with pytest.raises(ValidationError) as caught:
        Page.model_validate({"user": data, "status": 1})
    places = [each["loc"] for each in caught.value.errors()]
    assert ("user", "function-wrap[AuthenticatedUser()]", "userId") in places
    assert ("status",) in places


def test_the_member_that_tells_variants_apart_counts() -> None:
    stage = TypeAdapter[Any](models.InstallFlowStage)
    with pytest.raises(ValidationError, match="stands for DoneStage, not for Unknown"):
        stage.validate_python({"stage": "done", "done": "no boolean"})


def test_unset_is_no_json() -> None:
    class Named(BaseModel):
        name: str | Unset = UNSET

    assert Named().name is UNSET
    assert Named().model_dump(exclude_unset=True) == {}
    with pytest.raises(ValidationError):
        Named.model_validate({"name": None})
    with pytest.raises(Exception, match="Unable to serialize"):
        Named().model_dump_json()
    with pytest.warns(UserWarning, match="excluding default"):
        found = Named.model_json_schema()
    assert found["properties"]["name"]["type"] == "string"


def test_pydantic_is_loaded_by_nobody_else() -> None:
    code = (
        "import sys; from paragon_connect import models; models.Credential;"
        "from paragon_connect._runtime import pydantic_schemas;"
        "assert not [each for each in sys.modules if 'pydantic' in each.split('.')[0]]"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


def test_no_value_that_misfits_is_taken() -> None:
    """`from_dict` and pydantic refuse the same data."""
    wrong: tuple[Any, ...] = (None, [], "text", {"authenticated": True})
    for data in wrong:
        with pytest.raises(DecodeError):
            models.AuthenticatedUser.from_dict(data)
        with pytest.raises(ValidationError):
            TypeAdapter(models.AuthenticatedUser).validate_python(data)
