"""One of several bodies: the signatures say that it is one, and that it must be there."""

from __future__ import annotations

import asyncio
import os
import re
import subprocess
import sys
from pathlib import Path
from types import ModuleType
from typing import Any, get_overloads

import pytest

from tests.golden.support import Case, unpack
from tests.runtime.server import Server

CALLS: dict[str, tuple[dict[str, Any], bytes]] = {
    "json": ({"body": {"a": "x"}}, b'{"a":"x"}'),
    "form": ({"form": {"a": "x"}}, b"a=x"),
    "text": ({"text": "t"}, b"t"),
    "bytes": ({"content": b"c", "content_type": "image/png"}, b"c"),
}
GOOD = """
client.{0}send("i", body=note, dry=True)
client.{0}send("i", form=note)
client.{0}send("i", text="t")
client.{0}send("i", content=b"c", content_type="image/png")
client.{0}may_send("i")
client.{0}may_send("i", body=note)
client.{0}may_send("i", text="t", dry=False)
"""
WRONG = """
client.{0}send("i")
client.{0}send("i", dry=True)
client.{0}send("i", body=note, text="t")
client.{0}send("i", body=note, content_type="image/png")
client.{0}may_send("i", form=note, content=b"c")
client.{0}may_send("i", content_type="image/png")
"""
FORMS = ["", "with_raw_response.", "with_streaming_response."]
HEAD = """from __future__ import annotations

from one_of_several_bodies import AsyncClient, Client
from one_of_several_bodies.models import Note


def sync(client: Client, note: Note) -> None:
{calls}

async def asynchronous(client: AsyncClient, note: Note) -> None:
{calls}
"""


@pytest.mark.parametrize("kind", CALLS)
def test_each_way(package: ModuleType, server: Server, kind: str) -> None:
    server.script = lambda request, reply: reply.reply(
        200, b"ok", headers={"Content-Type": "text/plain"}
    )
    given, sent = CALLS[kind]
    note = package.models.Note(a="x")
    given = {key: note if type(each) is dict else each for key, each in given.items()}

    async def call() -> None:
        async with package.AsyncClient(base_url=server.url) as client:
            await client.send("i", **given)
            await client.with_raw_response.may_send("i", **given)

    with package.Client(base_url=server.url) as client:
        assert client.send("i", **given) == "ok"
        assert client.with_raw_response.send("i", **given).status == 200
        with client.with_streaming_response.may_send("i", **given) as streamed:
            assert streamed.read() == b"ok"
    asyncio.run(call())
    assert [each.body for each in server.requests] == [sent] * 5


def test_what_no_signature_allows_is_refused_too(package: ModuleType) -> None:
    note = package.models.Note(a="x")
    with package.Client(base_url="https://x.example") as client:
        with pytest.raises(package.ConfigurationError, match="needs a body"):
            client.send("i")
        with pytest.raises(package.ConfigurationError, match="one way only"):
            client.send("i", body=note, text="t")


def test_every_form_has_them(package: ModuleType) -> None:
    for module in (package.client, package.async_client):
        kind = module.Client if module is package.client else module.AsyncClient
        assert len(get_overloads(kind.send)) == len(get_overloads(kind.may_send)) == 4


def test_type_checkers_refuse_other_calls(tmp_path: Path) -> None:
    unpack(Case("one_of_several_bodies"), tmp_path)
    lines = {
        name: [
            f"    {line}"
            for form in FORMS
            for line in text.format(form).strip().split("\n")
        ]
        for name, text in (("good", GOOD), ("wrong", WRONG))
    }
    for name, calls in lines.items():
        (tmp_path / f"{name}.py").write_text(HEAD.format(calls="\n".join(calls)))
    assert _complaints(tmp_path / "good.py") == []
    wrong = (tmp_path / "wrong.py").read_text().split("\n")
    calls = [number for number, line in enumerate(wrong, 1) if "client." in line]
    assert sorted(set(_complaints(tmp_path / "wrong.py"))) == calls


def _complaints(path: Path) -> list[int]:
    """Return the lines of a program that mypy refuses."""
    run = subprocess.run(
        [
            sys.executable,
            "-m",
            "mypy",
            "--strict",
            "--disable-error-code=unused-coroutine",
            str(path),
        ],
        cwd=path.parent,
        env={**os.environ, "MYPYPATH": str(path.parent)},
        capture_output=True,
        text=True,
        check=False,
    )
    found = re.findall(rf"^{path.name}:(\d+): error", run.stdout, re.MULTILINE)
    assert found or run.returncode == 0, run.stdout + run.stderr
    return list(map(int, found))
