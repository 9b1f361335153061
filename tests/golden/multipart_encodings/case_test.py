"""Parts of multipart bodies: what type they have, and which are needed."""

from __future__ import annotations

import email
from collections.abc import Callable
from email.message import Message
from types import ModuleType

import pytest

from paragon_codegen import pipeline
from paragon_codegen.diagnostics import Diagnostics
from tests.golden.support import Case
from tests.runtime.server import Server

Sent = Callable[..., list[tuple[str, str, bytes]]]


@pytest.fixture
def sent(package: ModuleType, server: Server) -> Sent:
    """Return the parts that arrive when a method is called: name, type, content."""
    server.script = lambda request, reply: reply.reply(204)

    def call(method: str, **arguments: object) -> list[tuple[str, str, bytes]]:
        with package.Client(base_url=server.url) as client:
            getattr(client, method)(**arguments)
        request = server.requests[-1]
        head = f"Content-Type: {request.header('content-type')}\r\n\r\n".encode()
        return list(map(_part, email.message_from_bytes(head + request.body).walk()))[
            1:
        ]

    return call


def _part(part: Message) -> tuple[str, str, bytes]:
    name = part.get_param("name", header="content-disposition")
    content = b"" if part.is_multipart() else part.get_payload(decode=True)
    assert isinstance(content, bytes)
    return str(name), str(part["content-type"]), content


def test_usual_types(package: ModuleType, sent: Sent) -> None:
    models = package.models
    assert sent(
        "upload_many",
        files=[b"1", package.File(b"2", content_type="image/gif")],
        labels=["a", "b"],
        numbers=[1, 2],
        public=True,
        count=3,
        owner=models.UploadManyRequestOwner(name="é"),
        rows=[models.UploadManyRequestRowsItem(a=1)],
    ) == [
        ("files", "application/octet-stream", b"1"),
        ("files", "image/gif", b"2"),
        ("labels", "None", b"a"),
        ("labels", "None", b"b"),
        ("numbers", "None", b"1"),
        ("numbers", "None", b"2"),
        ("public", "None", b"true"),
        ("count", "None", b"3"),
        ("owner", "application/json", '{"name":"é"}'.encode()),
        ("rows", "application/json", b'{"a":1}'),
    ]


def test_types_of_the_document(package: ModuleType, sent: Sent) -> None:
    own = package.File(b"own", content_type="image/jpeg")
    xml = "<profile/>"
    assert sent("upload_avatar", icon=b"png", note="# a", profile=xml) == [
        ("profile", "application/xml", b"<profile/>"),
        ("icon", "image/png", b"png"),
        ("note", "text/markdown", b"# a"),
    ]
    assert sent("upload_avatar", icon=own) == [("icon", "image/jpeg", b"own")]


def test_files_and_texts_that_stand_for_bytes(sent: Sent) -> None:
    octets = "application/octet-stream"
    found = sent(
        "upload_encoded",
        base64="AA==",
        eight=b"\0",
        referred=b"1",
        several=[b"2", b"3"],
        nullable=b"4",
        any=5,
        anything=[True],
    )
    assert found == [
        ("base64", "None", b"AA=="),
        ("eight", octets, b"\0"),
        ("referred", octets, b"1"),
        ("several", octets, b"2"),
        ("several", octets, b"3"),
        ("nullable", octets, b"4"),
        ("any", "None", b"5"),
        ("anything", "None", b"true"),
    ]


def test_an_optional_body(package: ModuleType, server: Server, sent: Sent) -> None:
    assert sent("upload_loose") == []
    assert sent("upload_optional") == []
    assert server.requests[-1].body == b""
    assert sent("upload_optional", file=b"1", tags=["a"], rows="a,b") == [
        ("file", "application/octet-stream", b"1"),
        ("tags", "application/json", b'["a"]'),
        ("rows", "text/csv", b"a,b"),
    ]
    with pytest.raises(package.ConfigurationError, match="needs file, too"):
        sent("upload_optional", tags=["a"])


def test_what_is_not_read_is_told() -> None:
    diagnostics = Diagnostics()
    pipeline.build(Case("multipart_encodings").spec, "package", diagnostics)
    (found,) = diagnostics.items
    assert found.message == "`headers` is not read in a multipart body"
    assert "File(" in found.hint


def test_headers_of_a_part(package: ModuleType, server: Server, sent: Sent) -> None:
    scan = package.File(b"2", headers={"X-Page": "7"})
    sent("upload_optional", file=b"1", scans=[scan])
    assert b"\r\nX-Page: 7\r\n" in server.requests[-1].body
    evil = package.File(b"2", headers={"X-Page": "7\r\nX-Evil: 1"})
    with pytest.raises(package.ConfigurationError):
        sent("upload_optional", file=b"1", scans=[evil])
