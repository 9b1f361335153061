"""Values of enums that YAML reads as something else than the type says."""

from __future__ import annotations

from types import ModuleType

import pytest

from paragon_codegen import pipeline
from paragon_codegen.diagnostics import Diagnostics
from tests.golden.support import Case
from tests.runtime.server import Server


@pytest.mark.parametrize("code", ["010", "0x1F", "1.0", "1e3", "yes", "true"])
def test_texts_are_sent_as_they_are_written(
    package: ModuleType, server: Server, code: str
) -> None:
    server.script = lambda request, reply: reply.json(["00", "01"])
    with package.Client(base_url=server.url) as client:
        member = package.models.ListCodesCode(code)
        assert member in list(package.models.ListCodesCode)
        assert client.list_codes(code=member, fixed="0755") == ["00", "01"]
    (request,) = server.requests
    assert request.target == f"/codes?code={code}&fixed=0755"


def test_every_one_is_told() -> None:
    diagnostics = Diagnostics()
    pipeline.build(Case("contradicting_values").spec, "package", diagnostics)
    told = {f"{each.message}; {each.hint}" for each in diagnostics.items}
    assert '10 is no value of the type string; read as "010"' in told
    assert 'true is no value of the type string; read as "true"' in told
    assert '"1" is no value of the type integer; the value counts' in told
    assert not any("2.0" in each or '"a"' in each for each in told)
