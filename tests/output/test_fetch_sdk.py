"""`fetch-sdk` brings the one version of the vendor's SDK that is known, or nothing at all."""

from __future__ import annotations

import base64
import gzip
import hashlib
import io
import json
import os
import sys
import tarfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from paragon_codegen import connect_sdk, fetching, npm
from paragon_codegen.cli import main
from paragon_codegen.connect_sdk import CONNECT, FOLDER, Pin
from paragon_codegen.download import FetchError
from paragon_codegen.tarballs import BadTarball, read
from paragon_codegen.write import WriteError
from tests.output.registry import ABOUT, ARCHIVE, Registry, packed

CONTENT = {
    "ConnectSDK.js": b"module.exports = 1",
    "ConnectSDK.js.LICENSE.txt": b"of others",
    "LICENSE": b"MIT",
}
MEMBERS = {CONNECT.files[name][0]: content for name, content in CONTENT.items()}
GOOD = packed({**MEMBERS, "package/package.json": b"{}", "package/src/a.js": b"1"})


def pin(archive: bytes) -> Pin:
    """Return a pin of the same package, for an archive of the tests."""
    digest = base64.b64encode(hashlib.sha512(archive).digest()).decode()
    files = {
        name: (member, hashlib.sha256(CONTENT[name]).hexdigest())
        for name, (member, _) in CONNECT.files.items()
    }
    return Pin(CONNECT.package, CONNECT.version, f"sha512-{digest}", files)


@pytest.fixture
def registry(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Registry]:
    """A registry that has the package, and a user without settings of npm's."""
    home = tmp_path / "home"
    home.mkdir()
    for name in [each for each in os.environ if each.lower().startswith("npm_")]:
        monkeypatch.delenv(name)
    for name in ("http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("PATH", "")
    place = tmp_path / "project"
    place.mkdir()
    monkeypatch.chdir(place)
    monkeypatch.setattr(fetching, "CONNECT", pin(GOOD))
    with Registry(GOOD) as running:
        yield running


Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    """Run the command; return exit code and both outputs."""

    def command(*words: str) -> tuple[int, str, str]:
        code = main(["fetch-sdk", *words])
        printed = capsys.readouterr()
        return code, printed.out, printed.err

    return command


def contents(folder: Path) -> dict[str, bytes]:
    """Return all files of a folder."""
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }


def test_three_files_and_nothing_else(registry: Registry, run: Run) -> None:
    code, said, noted = run("sdk", "--registry", registry.url)
    assert (code, contents(Path.cwd())) == (
        0,
        {f"sdk/{name}": content for name, content in CONTENT.items()},
    )
    assert (
        said == "sdk: @useparagon/connect 2.4.0 was fetched, with its licences (MIT)\n"
    )
    assert registry.url in noted
    assert registry.asked == [(ABOUT, None), (ARCHIVE, None)]


def test_what_is_there_is_not_fetched_again(registry: Registry, run: Run) -> None:
    run("sdk", "--registry", registry.url)
    registry.asked.clear()
    code, said, _ = run("sdk", "--registry", registry.url)
    assert (code, registry.asked) == (0, [])
    assert "is there already" in said
    Path("sdk", "ConnectSDK.js").write_bytes(b"changed")
    assert run("sdk", "--registry", registry.url)[0] == 0
    assert contents(Path("sdk")) == CONTENT


def test_for_machines(registry: Registry, run: Run) -> None:
    code, said, noted = run("sdk", "--registry", registry.url, "--format", "json")
    assert (code, noted) == (0, "")
    assert json.loads(said)["fetched"] is True
    code, said, _ = run("b", "--registry", "http://127.0.0.1:1", "--format", "json")
    assert (code, json.loads(said)["ok"]) == (1, False)


def package(folder: Path) -> Path:
    """Make a folder look like a package of the generator."""
    folder.mkdir(parents=True)
    (folder / ".paragon-codegen.json").write_text('{"files": {}}')
    return folder


def test_it_goes_into_the_package_that_is_there(registry: Registry, run: Run) -> None:
    made = package(Path("src", "client"))
    assert run("--registry", registry.url)[0] == 0
    assert contents(made / FOLDER) == CONTENT


def test_the_configured_package_comes_first(registry: Registry, run: Run) -> None:
    made = package(Path("one"))
    package(Path("two"))
    Path("pyproject.toml").write_text('[tool.paragon-codegen]\nout = "one"\n')
    assert run("--registry", registry.url)[0] == 0
    assert contents(made / FOLDER) == CONTENT


@pytest.mark.parametrize(("packages", "said"), [(0, "no package here"), (2, "2 pack")])
def test_it_must_be_clear_where_it_goes(
    registry: Registry, run: Run, packages: int, said: str
) -> None:
    for number in range(packages):
        package(Path(f"package{number}"))
    code, _, noted = run("--registry", registry.url)
    assert (code, registry.asked) == (2, [])
    assert said in noted
    assert "fetch-sdk" in noted


def test_generate_leaves_it_alone(registry: Registry, run: Run) -> None:
    spec = Path(__file__).parents[1] / "golden" / "enums" / "spec.yaml"
    Path("spec.yaml").write_bytes(spec.read_bytes())
    assert main(["generate", "spec.yaml", "--out", "client"]) == 0
    assert run("--registry", registry.url)[0] == 0
    assert main(["generate", "--check"]) == 0
    assert main(["generate"]) == 0
    assert contents(Path("client", FOLDER)) == CONTENT


# Which registry, and which key.


def npmrc(text: str, place: str = "~/.npmrc") -> None:
    """Write settings of npm's."""
    Path(place).expanduser().write_text(text)


def test_the_registry_of_the_users_settings(registry: Registry, run: Run) -> None:
    npmrc(f'; mine\n# too\nregistry = "{registry.url}"\n')
    assert run("sdk")[0] == 0


def test_the_scope_comes_before_the_rest(registry: Registry, run: Run) -> None:
    npmrc("registry=http://127.0.0.1:1/")
    npmrc(f"@useparagon:registry={registry.url}", ".npmrc")
    assert run("sdk")[0] == 0


def test_a_variable_comes_before_files(
    registry: Registry, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    npmrc("registry=http://127.0.0.1:1/")
    monkeypatch.setenv("NPM_CONFIG_REGISTRY", registry.url)
    assert run("sdk")[0] == 0


def test_files_may_be_elsewhere(
    registry: Registry, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    npmrc("registry=${MINE}", "elsewhere")
    monkeypatch.setenv("npm_config_userconfig", str(Path("elsewhere").absolute()))
    monkeypatch.setenv("MINE", registry.url)
    assert run("sdk")[0] == 0


def test_the_settings_of_the_machine(
    registry: Registry, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    """They stand beside the program `npm`."""
    Path("usr/bin").mkdir(parents=True)
    Path("usr/etc").mkdir()
    Path("usr/bin/npm").write_text("#!/bin/sh\n")
    Path("usr/bin/npm").chmod(0o755)
    npmrc(f"registry={registry.url}", "usr/etc/npmrc")
    monkeypatch.setenv("PATH", str(Path("usr/bin").absolute()))
    assert run("sdk")[0] == 0


def test_without_settings_it_is_npms_own(
    registry: Registry, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    Path("bin").mkdir()
    asked = f'[ "$*" = "config get registry" ] && echo {registry.url}'
    Path("bin/npm").write_text(f"#!/bin/sh\n{asked}\n")
    Path("bin/npm").chmod(0o755)
    monkeypatch.setenv("PATH", str(Path("bin").absolute()))
    assert run("sdk")[0] == 0


@pytest.mark.parametrize("script", ["exit 1", "echo", "echo undefined"])
def test_without_settings_and_npm_one_has_to_be_named(
    registry: Registry, run: Run, monkeypatch: pytest.MonkeyPatch, script: str
) -> None:
    code, _, noted = run("sdk")
    assert (code, "name yours with --registry" in noted) == (1, True)
    Path("bin").mkdir()
    Path("bin/npm").write_text(f"#!/bin/sh\n{script}\n")
    Path("bin/npm").chmod(0o755)
    monkeypatch.setenv("PATH", str(Path("bin").absolute()))
    assert run("sdk")[0] == 1


@pytest.mark.parametrize("name", ["_authToken", "_auth"])
def test_the_users_key_goes_to_its_registry(
    registry: Registry, run: Run, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KEY", "secret")
    npmrc(f"registry={registry.url}\n//{registry.host}/:{name}=${{KEY}}\n")
    assert run("sdk")[0] == 0
    scheme = "Bearer" if name == "_authToken" else "Basic"
    assert {key for _, key in registry.asked} == {f"{scheme} secret"}


def test_the_key_of_a_folder_goes_to_what_is_in_it() -> None:
    own = "http://r.test/npm/"
    found = npm.Registry(own, "Bearer a")
    assert found.key_for("http://r.test/npm/x") == "Bearer a"
    assert found.key_for("https://r.test/npm/x") == ""
    assert found.key_for("http://r.test:81/npm/x") == ""
    assert "Bearer" not in repr(found)


def test_a_project_cannot_ask_for_a_variable(
    registry: Registry, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its settings may name a registry; a key in them would lead secrets to anybody."""
    monkeypatch.setenv("SECRET", "secret")
    text = f"registry={registry.url}\n//{registry.host}/:_authToken=${{SECRET}}\n"
    npmrc(text, ".npmrc")
    assert run("sdk")[0] == 0
    assert {key for _, key in registry.asked} == {None}


def test_a_project_cannot_put_a_variable_into_an_address(
    registry: Registry, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SECRET", "secret")
    npmrc(f"registry={registry.url}${{SECRET}}/\n", ".npmrc")
    run("sdk")
    assert not [path for path, _ in registry.asked if "secret" in path]


def test_another_host_does_not_see_the_key(registry: Registry, run: Run) -> None:
    npmrc(f"registry={registry.url}\n//{registry.host}/:_authToken=secret\n")
    with Registry(GOOD) as other:
        registry.tarball = f"{other.url.rstrip('/')}{ARCHIVE}"
        assert run("sdk")[0] == 0
        assert other.asked == [(ARCHIVE, None)]
        registry.tarball = None
        moved = f"{other.url.rstrip('/')}{ARCHIVE}"
        registry.answers[ARCHIVE] = (302, moved.encode())
        assert run("more")[0] == 0
        assert other.asked == [(ARCHIVE, None)] * 2


# What goes wrong: nothing is written, and it is said what to do.


@pytest.mark.parametrize(
    ("path", "status", "said"),
    [
        (ABOUT, 404, "--registry URL"),
        (ABOUT, 401, "_authToken"),
        (ABOUT, 403, "_authToken"),
        (ARCHIVE, 500, "answers 500"),
    ],
)
def test_an_answer_that_is_an_error(
    registry: Registry, run: Run, path: str, status: int, said: str
) -> None:
    registry.answers[path] = (status, b"no")
    code, _, noted = run("sdk", "--registry", registry.url)
    assert (code, contents(Path.cwd())) == (1, {})
    assert said in noted


@pytest.mark.parametrize(
    "answer",
    [
        b"",
        b"<html>",
        b"[]",
        b"{}",
        b'{"versions": {"2.4.0": {"dist": {"tarball": 7}}}}',
        b'{"versions": {"2.4.0": {"dist": {"tarball": "file:///etc/passwd"}}}}',
        b'{"versions": {"2.4.0": {"dist": {"tarball": "ftp://127.0.0.1/x"}}}}',
        b'{"versions": {"2.4.1": {"dist": {"tarball": "http://127.0.0.1/x"}}}}',
        b"[" * 100_000,
    ],
)
def test_an_answer_that_is_none(registry: Registry, run: Run, answer: bytes) -> None:
    registry.answers[ABOUT] = (200, answer)
    code, _, noted = run("sdk", "--registry", registry.url)
    assert (code, contents(Path.cwd())) == (1, {})
    assert "does not have @useparagon/connect 2.4.0" in noted


@pytest.mark.parametrize("url", ["file:///tmp/", "npm", "http://", "http://a:b@c/"])
def test_an_address_that_is_none(registry: Registry, run: Run, url: str) -> None:
    code, _, noted = run("sdk", "--registry", url)
    assert code == 1
    assert "no address of a registry" in noted


def test_no_registry_there(registry: Registry, run: Run) -> None:
    code, _, noted = run("sdk", "--registry", "http://127.0.0.1:1/")
    assert code == 1
    assert "HTTPS_PROXY" in noted


def test_another_archive_is_refused_unopened(
    registry: Registry, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delattr(connect_sdk, "read")
    registry.archive = packed({**MEMBERS, "package/x": b""})
    code, _, noted = run("sdk", "--registry", registry.url)
    assert (code, contents(Path.cwd())) == (1, {})
    assert "sha512-" in noted


def test_a_huge_archive_is_not_read_to_its_end(
    registry: Registry, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connect_sdk, "_LARGEST", 100)
    code, _, noted = run("sdk", "--registry", registry.url)
    assert code == 1
    assert "larger than 100 bytes" in noted


def test_each_file_is_looked_at(registry: Registry) -> None:
    archive = packed({**MEMBERS, CONNECT.files["LICENSE"][0]: b"mine"})
    registry.archive = archive
    with pytest.raises(FetchError, match=r"LICENSE of .* is not the file"):
        connect_sdk.fetch(pin(archive), npm.Registry(registry.url))


def test_what_else_is_in_the_folder_stays(registry: Registry, run: Run) -> None:
    Path("sdk").mkdir()
    Path("sdk/mine.txt").write_text("mine")
    code, _, noted = run("sdk", "--registry", registry.url)
    assert (code, contents(Path("sdk"))) == (1, {"mine.txt": b"mine"})
    assert "mine.txt" in noted


def test_no_link_is_followed(registry: Registry, run: Run) -> None:
    Path("elsewhere").mkdir()
    Path("sdk").symlink_to("elsewhere")
    assert run("sdk", "--registry", registry.url)[0] == 1
    assert contents(Path("elsewhere")) == {}


def test_a_full_disk_leaves_what_was_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "sdk"
    connect_sdk.put(folder, CONTENT)
    real = Path.write_bytes

    def full(path: Path, data: bytes) -> int:
        if path.name == "LICENSE":
            raise OSError(28, "No space left on device")
        return real(path, data)

    monkeypatch.setattr(Path, "write_bytes", full)
    with pytest.raises(WriteError, match="No space left"):
        connect_sdk.put(folder, {**CONTENT, "ConnectSDK.js": b"new"})
    assert contents(tmp_path) == {f"sdk/{name}": text for name, text in CONTENT.items()}


# Archives that are made to do harm: none gets as far as this past its SHA-512.


def member(name: str, kind: bytes = tarfile.REGTYPE, link: str = "") -> tarfile.TarInfo:
    """Return a member of an archive."""
    found = tarfile.TarInfo(name)
    found.type, found.linkname = kind, link
    return found


def sparse() -> bytes:
    """Return an archive whose file says that it is larger than any memory."""
    about = member("LICENSE")
    about.pax_headers = {"GNU.sparse.size": str(1 << 50), "GNU.sparse.map": "0,1"}
    about.size = 1
    plain = io.BytesIO()
    with tarfile.open(fileobj=plain, mode="w", format=tarfile.PAX_FORMAT) as tar:
        tar.addfile(about, io.BytesIO(b"x"))
    return gzip.compress(plain.getvalue())


TWICE = packed({"LICENSE": b"MIT"}, (member("LICENSE"), b""))
HOSTILE = {
    "no gzip": b"PK\x03\x04" + bytes(600),
    "empty": b"",
    "cut": GOOD[: len(GOOD) // 2],
    "no tar": gzip.compress(b"x" * 2000),
    "bomb": gzip.compress(bytes(5_000_000)),
    "missing": packed({"../LICENSE": b"", "/LICENSE": b"", "./LICENSE": b""}),
    "link": packed({}, (member("LICENSE", tarfile.SYMTYPE, "/etc/passwd"), b"")),
    "hard link": packed({}, (member("LICENSE", tarfile.LNKTYPE, "/etc/passwd"), b"")),
    "device": packed({}, (member("LICENSE", tarfile.CHRTYPE), b"")),
    "folder": packed({}, (member("LICENSE", tarfile.DIRTYPE), b"")),
    "sparse": sparse(),
    "twice": TWICE,
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_archive(name: str, tmp_path: Path) -> None:
    with pytest.raises(BadTarball):
        read(HOSTILE[name], ["LICENSE"], 1_000_000)


def test_a_bomb_is_told_from_what_is_cut() -> None:
    with pytest.raises(BadTarball, match="larger than 1000000 bytes"):
        read(HOSTILE["bomb"], ["LICENSE"], 1_000_000)


def test_others_members_do_not_matter() -> None:
    harm = (member("../../etc/x"), member("x", tarfile.SYMTYPE, "/"))
    archive = packed({"LICENSE": b"MIT"}, *((each, b"") for each in harm))
    assert read(archive, ["LICENSE"], 1_000_000) == {"LICENSE": b"MIT"}


def test_a_file_that_is_cut(tmp_path: Path) -> None:
    plain = gzip.decompress(packed({"LICENSE": b"M" * 2000}))
    with pytest.raises(BadTarball):
        read(gzip.compress(plain[:1024]), ["LICENSE"], 1_000_000)


def test_the_pin_is_whole() -> None:
    assert CONNECT.integrity.startswith("sha512-")
    assert len(base64.b64decode(CONNECT.integrity[7:])) == 64
    assert all(len(bytes.fromhex(known)) == 32 for _, known in CONNECT.files.values())
    written = json.loads(
        Path(__file__).parents[1].joinpath("parity/node/package.json").read_text()
    )
    # What is compared with the vendor's client is what runs in the user's page.
    assert written["dependencies"][CONNECT.package] == CONNECT.version


def test_no_other_command_reaches_the_network() -> None:
    """Only `fetch-sdk` may: the modules for it are loaded by it alone."""
    import subprocess

    code = (
        "import sys; from paragon_codegen.cli import main; main(['validate']);"
        "sys.exit('urllib.request' in sys.modules)"
    )
    root = Path(__file__).parents[2]
    done = subprocess.run([sys.executable, "-c", code], cwd=root, capture_output=True)
    assert done.returncode == 0, done.stderr
