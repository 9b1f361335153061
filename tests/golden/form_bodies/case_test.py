"""Forms, and files."""

from __future__ import annotations

from types import ModuleType


def test_forms(package: ModuleType) -> None:
    body = package.operations.form(user_name="a&b", scopes=["r", "w"]).body
    assert body.content == b"grant_type=password&user+name=a%26b&scopes=r&scopes=w"
    body = package.operations.free_form(form={"x y": "1"}).body
    assert body.content == b"x+y=1"


def test_files(package: ModuleType) -> None:
    deep = package.models.UploadRequestMeta(n=1)
    file = package.File(b"two", filename="b.txt", content_type="text/plain")
    body = package.operations.upload(
        file=b"one", more=[file, b"three"], title="T", meta=deep
    ).body
    assert body.content_type.startswith("multipart/form-data; boundary=")
    text = body.content.decode()
    for part in ('name="file"', 'name="more"; filename="b.txt"', '{"n":1}', "three"):
        assert part in text
    assert text.count('name="more"') == 2


def test_free_parts(package: ModuleType) -> None:
    body = package.operations.parts(parts=[package.Part("a", "b")]).body
    assert b'form-data; name="a"\r\n\r\nb' in body.content
