"""Attacks that worked on other generators, as their advisories tell them, tried here."""

from __future__ import annotations

import json
import socket
from pathlib import Path

import pytest

from paragon_codegen import pipeline
from paragon_codegen.diagnostics import Diagnostics, SpecError
from tests.hostile.making import generated, inspect
from tests.hostile.places import DOCUMENTS
from tests.hostile.strings import CANARY
from tests.hostile.test_code import KINDS

CALL = f"__import__('os').mkdir('{CANARY}')"
ATTACKS = (
    # swagger-codegen, 2016: any text of the document.
    ("CVE-2016-5641", "document", "path.literal", f"'+str({CALL})+'"),
    ("CVE-2016-5641", "document", "operation.description", f'"""\n{CALL}\n"""'),
    ("CVE-2016-5641", "document", "parameter.query", f'", {CALL}, "'),
    ("swagger-codegen#11309", "lenient", "literal.path", f"'+str(exec(\"{CALL}\"))+'"),
    # openapi-python-client: values of enums and defaults, docstrings, f-strings.
    ("CVE-2020-15142", "document", "enum.value", f'"\n{CALL}\nx = "'),
    ("CVE-2020-15142", "document", "default.value", f'" if {CALL} else "'),
    ("CVE-2020-15141", "document", "info.title", "../../../evil"),
    ("CVE-2020-15141", "document", "tag.name", "../../../evil"),
    ("CVE-2020-15141", "document", "schema.model", "..\\..\\evil"),
    ("GHSA-5293-mq8x-g3xj", "document", "model.description", f'\\""";{CALL};r"""'),
    ("GHSA-5293-mq8x-g3xj", "document", "parameter.query", f"{{{CALL}}}"),
    ("GHSA-5293-mq8x-g3xj", "document", "path.literal", f"{CALL}!r"),
    ("GHSA-5293-mq8x-g3xj", "document", "member.required", f"{{{{{CALL}}}}}"),
    # datamodel-code-generator: keys of a schema that name Python.
    ("GHSA-5578-w22f-pfx9", "lenient", "foreign.path", "os.system"),
    ("GHSA-5578-w22f-pfx9", "lenient", "foreign.type", f"str, {CALL}"),
    ("GHSA-5578-w22f-pfx9", "lenient", "foreign.module", f"os\n{CALL}\nimport os"),
    ("CVE-2026-63720", "lenient", "foreign.factory", f"lambda: {CALL}"),
    # orval: names and descriptions of enum values, defaults, values of constants.
    ("CVE-2026-23947", "lenient", "varname.one", f"A = {CALL}\n    B"),
    ("CVE-2026-23947", "document", "enum.varname", f"A', {CALL}, '"),
    ("CVE-2026-25141", "lenient", "varname.description", f'*/ {CALL} /* """ {CALL}'),
    ("CVE-2026-71868", "lenient", "left.default", f"v${{{CALL}}}w`{CALL}`"),
    ("CVE-2026-71868", "document", "parameter.query.default", f"v{{{CALL}}}w"),
    ("CVE-2026-71869", "document", "constant.value", f"', {CALL}]#"),
    ("CVE-2026-22785", "document", "operation.summary", f"`;{CALL};`\n{CALL}"),
    # Kiota: literals, comments, and an extension that names the client and its place.
    ("GHSA-7f3j-j7jj-r3vr", "document", "literal.value", f'\\", {CALL}, \\"'),
    ("GHSA-7f3j-j7jj-r3vr", "document", "discriminator.one", f"\\'] = {CALL}#"),
    ("GHSA-3hrf-2gc2-mx32", "document", "member.description", f"a\n{CALL}\n#"),
    ("GHSA-3hrf-2gc2-mx32", "document", "server.description", f"a\r{CALL}\u2028{CALL}"),
    ("GHSA-4vv7-jj25-4gh6", "further", "extension.OpenAPI", "ms-kiota-info"),
    ("GHSA-4vv7-jj25-4gh6", "further", "unknown.OpenAPI.value", "../../../evil"),
    ("GHSA-4vv7-jj25-4gh6", "document", "client.name", f"A:\n  {CALL}\nclass B"),
    # swagger-typescript-api, openapi-typescript-codegen, oapi-codegen, tapir.
    ("GHSA-38c3-wv3c-v3xj", "lenient", "server.path", f"' + {CALL} + '"),
    ("GHSA-38c3-wv3c-v3xj", "document", "server.other", f"https://a.b/',{CALL},'"),
    ("GHSA-5f94-x226-ccpm", "document", "open.value", f"'; {CALL}; '"),
    ("GHSA-w284-33mx-6g9v", "document", "path.literal", f"`,{CALL},`${{{CALL}}}"),
    ("GHSA-rjwr-m7qx-3fjr", "document", "environment.description", f'"\n{CALL}\n"'),
    ("GHSA-gpcc-36pq-8qxr", "document", "member.optional", f"a: int = {CALL}\n    b"),
    ("openapi-typescript-codegen#2809", "document", "body.media", f"a/b',{CALL},'"),
    ("openapi-typescript-codegen#2809", "document", "header.name", f"A',{CALL},'"),
    ("openapi-typescript-codegen#2809", "document", "info.version", f"1',{CALL},'"),
    # And what nobody else has, or had no advisory for yet.
    ("encodings", "further", "part.media", f'a/b", {CALL}, "'),
    ("headers of parts", "further", "part.header", f'A", {CALL}, "'),
    ("heirs", "further", "schema.cat", f"A(Model): {CALL}"),
    ("values of heirs", "further", "pet.cat", f'"] = {CALL}; x["'),
    ("second forms", "further", "schema.order", f"Order\n{CALL}\nclass A"),
    ("colons in paths", "lenient", "colon.name", f"name', {CALL}, '"),
    ("names in braces", "lenient", "plus.name", f"name', {CALL}, '"),
    ("servers", "further", "variable.version", f"v', {CALL}, '"),
    ("behaviours", "further", "sdk.method", f"fetch(self): {CALL}"),
)
SECRET = "password: of-somebody-else"
OUTSIDE = (
    # Kiota, swagger-typescript-api, openapi-mcp-generator: what a `$ref` fetches.
    "file:///etc/passwd",
    "file:{outside}",
    "{outside}",
    "http://127.0.0.1:{port}/latest/meta-data",
    "//127.0.0.1:{port}/a",
    "\\\\127.0.0.1\\share",
    "HTTP:127.0.0.1:{port}",
    # GHSA-p5rm-jg5c-8c77: the same percent-encoded, once and twice.
    "../outside.yaml",
    "%2e%2e/outside.yaml",
    "..%2foutside.yaml",
    "%252e%252e%252foutside.yaml",
    "a/..%2f..%2foutside.yaml",
    "file%3A%2F%2F%2Fetc%2Fpasswd",
    "%68ttp://127.0.0.1:{port}/a",
    "..\\outside.yaml",
    "link.yaml",
    "folder/outside.yaml",
)


@pytest.mark.parametrize(("advisory", "document", "place", "text"), ATTACKS)
def test_it_does_nothing_here(
    advisory: str, document: str, place: str, text: str, workshop: Path
) -> None:
    assert place in DOCUMENTS[document].places, advisory
    made = DOCUMENTS[document].written({place: text})
    files = generated(document, made, workshop)
    if files is not None:
        inspect(document, files, workshop, same=place not in KINDS[document])


@pytest.mark.parametrize("reference", OUTSIDE)
@pytest.mark.parametrize("where", ["schema", "mapping", "misplaced", "path"])
def test_no_reference_leaves_the_folder(
    reference: str, where: str, workshop: Path
) -> None:
    """Nothing is read, nothing is asked of anybody, and nothing tells that it is there."""
    folder = workshop / "spec"
    folder.mkdir()
    outside = workshop / "outside.yaml"
    outside.write_text(SECRET)
    (folder / "link.yaml").symlink_to(outside)
    (folder / "folder").symlink_to(workshop, target_is_directory=True)
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.settimeout(0.05)
        place = {"port": server.getsockname()[1], "outside": outside}
        link = {"$ref": reference.format(**place)}
        spec = folder / "spec.json"
        spec.write_text(json.dumps(referring(link, where)))
        diagnostics = Diagnostics()
        try:
            built = pipeline.build(spec, "package", diagnostics)
        except SpecError:
            built = None
        with pytest.raises(TimeoutError):
            server.accept()
    said = [each.message + each.hint + each.excerpt for each in diagnostics.items]
    assert said
    written = "".join(built.files.values()) if built is not None else ""
    assert SECRET.split()[1] not in written + "".join(said)


def referring(link: dict[str, str], where: str) -> dict[str, object]:
    """Return a document with a reference in one of the places where some may stand."""
    schemas: dict[str, object] = {"Pet": {"type": "object"}}
    paths: dict[str, object] = {}
    match where:
        case "schema":
            schemas["Other"] = link
        case "mapping":
            mapping = {"propertyName": "kind", "mapping": {"a": link["$ref"]}}
            pet = {"$ref": "#/components/schemas/Pet"}
            schemas["Other"] = {"oneOf": [pet], "discriminator": mapping}
        case "misplaced":
            schemas["Other"] = {"properties": link}
        case _:
            paths["/a"] = link
    info = {"title": "References", "version": "1"}
    parts = {"paths": paths, "components": {"schemas": schemas}}
    return {"openapi": "3.1.0", "info": info, **parts}
