"""Words of a document are words in the package, whatever they hold."""

from __future__ import annotations

from types import ModuleType


def test_texts_are_readable(package: ModuleType) -> None:
    models = package.models
    assert models.Formats.__doc__.startswith("%s %(x)s {0}")
    assert "\\u202e" in models.Bidi.__doc__
    assert "\u202e" not in models.Bidi.__doc__
    assert "\\N{BULLET}" in package.client.DocsApi.a.__doc__
    assert '"Quoted" from the first' in str(package.__doc__)
