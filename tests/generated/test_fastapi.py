"""Models in an application of FastAPI's: what it answers, takes and says of them."""

from __future__ import annotations

import json
from typing import Any

import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient
from jsonschema import Draft202012Validator
from openapi_spec_validator import validate
from paragon_connect import models

from tests.generated.test_pydantic import USER

app = FastAPI()


@app.get("/user")
def get_user() -> models.User:
    """Answer with one of two models."""
    return models.decode_user(USER)


@app.get("/users", response_model=list[models.AuthenticatedUser])
async def list_users() -> Any:
    """Answer with models in a list."""
    return [models.AuthenticatedUser.from_dict(USER)]


@app.post("/state")
def echo(state: models.IntegrationState) -> models.IntegrationState:
    """Take a model and answer with it."""
    assert isinstance(state, models.IntegrationState)
    return state


@app.post("/stage")
def stage(stage: models.InstallFlowStage) -> str:
    """Take one of several models."""
    return type(stage).__name__


@app.get("/status")
def status(wanted: models.CredentialStatus) -> list[models.CredentialStatus]:
    """Take an enum in the query."""
    return [wanted]


@app.get("/untold", response_model=None)
def untold() -> Any:
    """Answer with a model without saying so."""
    return models.IntegrationState(enabled=True)


@app.get("/plain", response_model=None)
def plain() -> Any:
    """Answer with JSON data."""
    return [models.IntegrationState(enabled=True).to_dict()]


client = TestClient(app)


def test_answers_have_the_form_on_the_wire() -> None:
    assert client.get("/user").json() == USER
    assert client.get("/users").json() == [USER]
    assert client.get("/plain").json() == [{"enabled": True}]


def test_bodies_and_queries_are_read() -> None:
    sent = {"enabled": True, "credentialStatus": "NEWER", "unknown": {"a": [None]}}
    answer = client.post("/state", json=sent)
    assert (answer.status_code, answer.json()) == (200, sent)
    for data, name in (
        ({"stage": "done", "done": True}, "DoneStage"),
        ({"stage": "newer"}, "UnknownInstallFlowStage"),
    ):
        assert client.post("/stage", json=data).json() == name
    assert client.get("/status", params={"wanted": "NEWER"}).json() == ["NEWER"]


def test_a_body_that_misfits_is_422_with_its_place() -> None:
    answer = client.post("/state", json={"enabled": "yes"})
    assert answer.status_code == 422
    (problem,) = answer.json()["detail"]
    assert problem["loc"] == ["body", "enabled"]
    assert problem["msg"] == "expected a boolean, got a string"


def test_a_model_that_nobody_announced_is_an_error_and_no_wrong_answer() -> None:
    """FastAPI takes it for a dataclass of the application's own."""
    with pytest.raises(TypeError, match="not JSON serializable"):
        client.get("/untold")


def test_the_document_of_the_application_shows_the_schemas() -> None:
    document = app.openapi()
    validate(json.loads(json.dumps(document)))
    schemas = document["components"]["schemas"]
    assert {"AuthenticatedUser", "UnauthenticatedUser", "CredentialStatus"} <= {
        *schemas
    }
    assert not [name for name in schemas if name.endswith(("-Input", "-Output"))]
    answer = document["paths"]["/user"]["get"]["responses"]["200"]
    shown = answer["content"]["application/json"]["schema"]
    Draft202012Validator({**shown, "components": document["components"]}).validate(USER)
    body = document["paths"]["/state"]["post"]["requestBody"]["content"]
    assert body["application/json"]["schema"] == {
        "$ref": "#/components/schemas/IntegrationState"
    }
