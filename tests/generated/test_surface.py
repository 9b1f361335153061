"""What users can name: exact exports, equal twins, documented, cheap to import."""

from __future__ import annotations

import ast
import importlib
import inspect
import pkgutil
import re
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from typing import Any, get_type_hints

import paragon_connect
import pytest
import yaml
from paragon_connect import (
    AsyncStreamedResponse,
    StreamedResponse,
    async_client,
    async_raw,
    async_sdk,
    async_streaming,
    client,
    models,
    operations,
    raw,
    sdk,
    streaming,
)

from paragon_codegen.naming import snake_name
from tests.generated.decoders import PACKAGE, components
from tests.requests.pagers import PAGERS
from tests.spec.document import ROOT, unions
from tests.spec.document import operations as described

SDK_ERRORS = """ConfigurationNotFoundError CredentialNotFoundError
    CredentialNotValidError FeatureNotAvailableError HeadlessModeNotEnabledError
    InputsRequiredError IntegrationAlreadyInstalledError IntegrationNotFoundError
    IntegrationNotInstalledError NoActiveInstallFlowError OAuthBlockedError
    OAuthTimeoutError OptionError ResourceNotFoundError SdkError SelectionError
    ToolArgumentsError ToolNotFoundError
    UserNotAuthenticatedError WorkflowNotEnabledError WorkflowNotFoundError""".split()
WAITING_ERRORS = """ExecutionTimeoutError SyncDisabledError SyncErroredError
    SyncTimeoutError""".split()
SDK_EXPORTS = """AnthropicTool OpenAIFunction OpenAITool ToolArgumentProblem ToolSchema
    Dropdown FieldMapping IntegrationSources UserTokenProvider
    UserTokenSigner check_user_token portal_asgi portal_wsgi read_claims sign_user_token""".split()
TOP = """AsyncPager AsyncParagon Pager AsyncStreamedResponse BadRequest ClientError ClosedError ConfigurationError Conflict
    ConnectionFailed DecodeError Event Forbidden Hosts Limits NotFound Operation Paragon
    ParagonError ProviderError RateLimited RawResponse ResponseTooLarge ServerError SignatureError
    StatusError StreamedResponse TimedOut Timeout UNSET Unauthorized UnprocessableEntity Unset
    AsyncRenewing Attempt AttemptResult Observer Renewing RetryBudget
    TelemetryObserver AsyncWindow Window""".split()
PORTAL_ERRORS = (
    "PortalBlockedError PortalError PortalTimeoutError SdkBundleError".split()
)
ERRORS = """BadRequest ClientError ClosedError ConfigurationError Conflict
    ConnectionFailed DecodeError Forbidden NotFound ParagonError ProviderError
    RateLimited ResponseTooLarge ServerError SignatureError StatusError TimedOut Unauthorized
    UnprocessableEntity""".split()
# Pages have no raw form and no stream: their signatures are in tests/golden/pagination.
ITERATING = {pager.name for pager in PAGERS}
# A client that uploads has a class for what it uploads.
UPLOADS = ["File", "Part"] if (PACKAGE / "_runtime" / "multipart.py").exists() else []
EXPORTS: dict[str, list[str]] = {
    "": sorted(
        [
            *TOP,
            *SDK_ERRORS,
            *WAITING_ERRORS,
            *PORTAL_ERRORS,
            *SDK_EXPORTS,
            *UPLOADS,
            "errors",
            "models",
            "operations",
            "webhooks",
        ]
    ),
    "async_client": ["AsyncApi", "AsyncParagon"],
    "async_raw": ["AsyncRawApi"],
    "async_sdk": ["AsyncInstallFlow", "AsyncPicker", "AsyncSdkMethods"],
    "async_streaming": ["AsyncStreamingApi"],
    "client": ["Api", "Paragon"],
    "errors": sorted([*ERRORS, *SDK_ERRORS, *WAITING_ERRORS, *PORTAL_ERRORS]),
    "webhooks": "Event SignatureError UnknownEvent parse parse_unverified".split(),
    "hosts": ["Hosts"],
    "operations": sorted([*(snake_name(each.id) for each in described()), *ITERATING]),
    "raw": ["RawApi"],
    "sdk": ["InstallFlow", "Picker", "SdkMethods"],
    "streaming": ["StreamingApi"],
}
ROOT_DOCUMENT: dict[str, Any] = yaml.safe_load(ROOT.read_text("utf-8"))
INLINE = {file.stem for file in ROOT.parent.glob("paths/*.yaml")}
FORMS = {"with_raw_response", "with_streaming_response"}
METHODS = {name for name in vars(client.Api) if name[0] != "_"} - FORMS - ITERATING
STREAMED = {name for name in vars(streaming.StreamingApi) if name[0] != "_"}


@cache
def module_names() -> tuple[str, ...]:
    """Return every module of the package but the copied ones, relative to it."""
    prefix = "paragon_connect."
    found = pkgutil.walk_packages(paragon_connect.__path__, prefix)
    names = [each.name.removeprefix(prefix) for each in found]
    return ("", *(name for name in names if not name.startswith("_")))


def module(name: str) -> Any:
    """Return a module of the package."""
    return importlib.import_module(f"paragon_connect.{name}".rstrip("."))


@cache
def tree(name: str) -> ast.Module:
    """Return the parsed text of a module."""
    return ast.parse(inspect.getsource(module(name)))


def defined(name: str) -> Iterator[str]:
    """Yield the public names that the text of a module defines by itself."""
    for node in tree(name).body:
        match node:
            case ast.ClassDef(name=found) | ast.FunctionDef(name=found):
                yield found
            case ast.AnnAssign(target=ast.Name(id=found)):
                yield found
            case ast.Assign(targets=[ast.Name(id=found)]):
                yield found
            case _:
                pass


def test_the_modules_are_those_listed() -> None:
    families = [name for name in module_names() if name.startswith("models.")]
    assert set(module_names()) == {*EXPORTS, "models", *families}
    stems = {file.stem for file in (PACKAGE.parents[1] / "spec/schemas").glob("*.yaml")}
    # What is inline in an operation is a model of the module of its path's file.
    assert (
        stems <= {name.removeprefix("models.") for name in families} <= stems | INLINE
    )


@pytest.mark.parametrize("name", EXPORTS)
def test_exports_are_exact(name: str) -> None:
    assert module(name).__all__ == EXPORTS[name]


@pytest.mark.parametrize("name", module_names())
def test_exports_are_sorted_complete_and_there(name: str) -> None:
    exported: list[str] = module(name).__all__
    assert exported == sorted(set(exported))
    own = {each for each in defined(name) if not each.startswith("_")}
    assert own - {"TYPE_CHECKING"} <= set(exported)
    for each in exported:
        assert getattr(module(name), each) is not None
    if name in ("", "models"):
        further = [] if name else ["__version__"]
        assert dir(module(name)) == sorted([*exported, *further])


def test_the_models_are_the_schemas_and_no_more() -> None:
    exported = set(models.__all__)
    classes = {name for name in exported if not name.startswith("decode_")}
    unknown = {f"Unknown{name}" for name in unions()}
    assert classes - inline() == set(components()) | unknown
    aliases = {
        name for name in classes if not isinstance(getattr(models, name), type)
    } | {"AccountTypeSelection"}
    decoders = exported - classes
    assert decoders == {f"decode_{snake_name(name)}" for name in aliases}


def inline() -> set[str]:
    """Return the models of what operations describe inline."""
    modules = {f"models.{name}" for name in INLINE} & set(module_names())
    return {name for each in modules for name in module(each).__all__} - set(
        components()
    )


def test_names_that_are_not_there_are_refused() -> None:
    for each in (paragon_connect, models):
        with pytest.raises(AttributeError, match="nothing_like_it"):
            _ = each.nothing_like_it


def _methods_of_a_stream() -> set[str]:
    return {name for name in dir(StreamedResponse) if name[0] != "_"}


def _parameters(function: Any, but: str = "") -> list[inspect.Parameter]:
    """Return the parameters of a function, `Async` taken off their annotations."""
    found = inspect.signature(function).parameters.values()
    return [
        each.replace(annotation=re.sub("Async|async_", "", str(each.annotation)))
        for each in found
        if each.name != but
    ]


@pytest.mark.parametrize("name", sorted(METHODS))
def test_the_four_forms_of_a_method_have_equal_signatures(name: str) -> None:
    forms = (client.Api, async_client.AsyncApi, raw.RawApi, async_raw.AsyncRawApi)
    first, twin, first_raw, twin_raw = (getattr(form, name) for form in forms)
    assert _parameters(first) == _parameters(twin)
    assert _parameters(first) == _parameters(first_raw) == _parameters(twin_raw)
    given = _parameters(getattr(operations, name), but="project_id")
    assert _parameters(first, but="self") == given
    returns = inspect.signature(first).return_annotation
    assert inspect.signature(twin).return_annotation == returns
    for form in (first_raw, twin_raw):
        assert inspect.signature(form).return_annotation == f"RawResponse[{returns}]"
    made = inspect.signature(getattr(operations, name)).return_annotation
    assert made == f"Operation[{returns}]"
    waits = [inspect.iscoroutinefunction(each) for each in (first, twin, twin_raw)]
    assert waits == [False, True, True]
    assert not inspect.iscoroutinefunction(first_raw)
    assert first.__doc__ == twin.__doc__
    assert first_raw.__doc__ == twin_raw.__doc__


@pytest.mark.parametrize("name", sorted(STREAMED))
def test_the_streaming_forms_of_a_method_are_equal(name: str) -> None:
    plain, one, other = (
        getattr(each, name)
        for each in (
            client.Api,
            streaming.StreamingApi,
            async_streaming.AsyncStreamingApi,
        )
    )
    assert _parameters(plain) == _parameters(one) == _parameters(other)
    result = inspect.signature(plain).return_annotation
    returns = inspect.signature(one).return_annotation
    assert returns == f"AbstractContextManager[StreamedResponse[{result}, str]]"
    twin = str(inspect.signature(other).return_annotation)
    assert twin.replace("Async", "") == returns
    assert not inspect.iscoroutinefunction(other)
    assert one.__doc__ == other.__doc__


def test_what_has_nothing_to_stream_has_no_streaming_form() -> None:
    proxied = {name for name in METHODS if name.startswith("proxy_")}
    proxied.add("get_record_content")
    assert proxied - STREAMED == {"proxy_head"}
    files_and_texts = {"run_tool", "run_action"}
    assert STREAMED - proxied == {
        "trigger_workflow",
        "get_oauth_nonce",
        *files_and_texts,
    }


@pytest.mark.parametrize("name", sorted(_methods_of_a_stream()))
def test_a_stream_is_read_alike_in_both_forms(name: str) -> None:
    one, other = getattr(StreamedResponse, name), getattr(AsyncStreamedResponse, name)
    if not inspect.isfunction(one):
        return
    assert _parameters(one) == _parameters(other)
    returns = inspect.signature(one).return_annotation
    twin = inspect.signature(other).return_annotation
    assert str(twin).replace("Async", "") == returns
    assert inspect.iscoroutinefunction(other) == (name in ("parse", "read", "save"))


def test_the_clients_and_their_parts_have_equal_surfaces() -> None:
    pairs: list[tuple[Any, Any]] = [
        (client.Api, async_client.AsyncApi),
        (raw.RawApi, async_raw.AsyncRawApi),
        (streaming.StreamingApi, async_streaming.AsyncStreamingApi),
        (StreamedResponse, AsyncStreamedResponse),
        (client.Paragon, async_client.AsyncParagon),
    ]
    for one, other in pairs:
        names = {name for name in dir(one) if not name.startswith("_")}
        twins = {name for name in dir(other) if not name.startswith("_")}
        assert {"aclose" if name == "close" else name for name in names} == twins
        assert _parameters(one.__init__) == _parameters(other.__init__)
    for name in ("with_user", "with_options", "execute", "execute_raw", "stream"):
        one, other = (getattr(each, name) for each in pairs[-1])
        assert _parameters(one) == _parameters(other)
    assert _public(raw.RawApi) == METHODS


def _sdk_methods() -> list[tuple[str, Any, Any]]:
    """Return every method of the SDK: its name, its sync and its async form."""
    pairs = [
        (sdk.SdkMethods, async_sdk.AsyncSdkMethods),
        (sdk.InstallFlow, async_sdk.AsyncInstallFlow),
        (sdk.Picker, async_sdk.AsyncPicker),
    ]
    return [
        (f"{one.__name__}.{name}", vars(one)[name], vars(other)[name])
        for one, other in pairs
        for name in vars(one)
        if inspect.isfunction(vars(one)[name]) and not name.startswith("_")
    ]


@pytest.mark.parametrize(
    ("one", "twin"), [pytest.param(*m[1:], id=m[0]) for m in _sdk_methods()]
)
def test_both_forms_of_an_sdk_method_are_equal(one: Any, twin: Any) -> None:
    assert _parameters(one) == _parameters(twin)
    assert one.__doc__ == twin.__doc__
    returns = str(inspect.signature(twin).return_annotation).replace("Async", "")
    assert returns == inspect.signature(one).return_annotation
    assert not inspect.iscoroutinefunction(one)


def test_every_method_of_the_sdk_is_there_once_in_each_form() -> None:
    names = [name for name, _, _ in _sdk_methods()]
    classes = {"": "SdkMethods", "installFlow": "InstallFlow", "picker": "Picker"}
    places = [
        wire.rpartition(".") for wire in ROOT_DOCUMENT["x-sdk-methods"]["methods"]
    ]
    wires = [f"{classes[group]}.{snake_name(name)}" for group, _, name in places]
    assert sorted(names) == sorted(wires)
    waiting = {n for n, _, twin in _sdk_methods() if inspect.iscoroutinefunction(twin)}
    assert "SdkMethods.get_user" in waiting
    assert "SdkMethods.subscribe" not in waiting
    assert "SdkMethods.iter_field_options" not in waiting


def _public(cls: type) -> set[str]:
    return {name for name in vars(cls) if not name.startswith("_")}


def test_ids_of_the_path_stand_first_and_the_rest_is_named() -> None:
    for each in described():
        wires = re.findall(r"\{([^}]+)\}", each.path)
        function = getattr(operations, snake_name(each.id))
        kinds = [p.kind for p in inspect.signature(function).parameters.values()]
        positional = kinds.count(inspect.Parameter.POSITIONAL_OR_KEYWORD)
        assert positional == len(wires)
        assert set(kinds[positional:]) <= {inspect.Parameter.KEYWORD_ONLY}


def test_every_hint_resolves() -> None:
    seen = 0
    for name in module_names():
        own = module(name).__name__
        for each in vars(module(name)).values():
            if getattr(each, "__module__", None) != own:
                continue
            if isinstance(each, type):
                assert get_type_hints(each) is not None
                for member in vars(each).values():
                    method = member.fget if isinstance(member, property) else member
                    if inspect.isfunction(method) and method.__annotations__:
                        assert "return" in get_type_hints(method)
                seen += 1
            elif inspect.isfunction(each) and each.__name__[0] not in "_<":
                assert get_type_hints(each)
    assert seen >= len(components()) // 2, "hardly any class was looked at"


@pytest.mark.parametrize("name", module_names())
def test_everything_public_has_a_docstring(name: str) -> None:
    missing = [name] if not ast.get_docstring(tree(name)) else []
    for node in tree(name).body:
        if isinstance(node, ast.FunctionDef | ast.ClassDef) and node.name[0] != "_":
            if not ast.get_docstring(node):
                missing.append(node.name)
            found = getattr(module(name), node.name)
            for each in node.body if isinstance(node, ast.ClassDef) else ():
                if (
                    not isinstance(each, ast.FunctionDef | ast.AsyncFunctionDef)
                    or each.name[0] == "_"
                ):
                    continue
                # What a base class documents need not be said again.
                if not inspect.getdoc(getattr(found, each.name)):
                    missing.append(f"{node.name}.{each.name}")
    assert missing == []


@pytest.mark.parametrize("name", sorted(METHODS))
def test_a_method_says_what_the_spec_says(name: str) -> None:
    (operation,) = [each for each in described() if snake_name(each.id) == name]
    said = inspect.getdoc(getattr(client.Api, name)) or ""
    plain = " ".join(said.split())
    value = operation.place.value
    assert plain.startswith(value["summary"].rstrip(".") + ".")
    description = " ".join(value["description"].split())
    for each in described():
        description = re.sub(rf"\b{each.id}\b", snake_name(each.id), description)
    assert description in plain
    assert f"Source: {value['externalDocs']['url']}" in plain
    assert ("does not document this call" in plain) == ("x-undocumented" in value)


IMPORTS = """
import sys
before = set(sys.modules)
{code}
print(*sorted(set(sys.modules) - before))
"""


def _loaded(code: str) -> set[str]:
    """Return the modules that a program loads."""
    command = [sys.executable, "-S", "-c", IMPORTS.format(code=code)]
    return set(
        subprocess.run(
            command,
            env={"PYTHONPATH": str(PACKAGE.parent)},
            capture_output=True,
            check=True,
            text=True,
        ).stdout.split()
    )


def test_importing_the_package_loads_nothing_else() -> None:
    assert _loaded("import paragon_connect") == {"paragon_connect"}


def test_no_http_library_is_loaded_before_the_first_call() -> None:
    loaded = _loaded(
        "from paragon_connect import AsyncParagon, Paragon, Hosts, errors\n"
        "Paragon(project_id='p', user_token='t').with_user('u').api.with_raw_response\n"
        "AsyncParagon(project_id='p', user_token='t').with_options(timeout=1).api"
    )
    heavy = ("httpx", "httpcore", "anyio", "trio", "asyncio", "ssl", "orjson", "jwt")
    assert not [name for name in loaded if name.startswith(heavy)]


def test_one_model_loads_only_its_family() -> None:
    loaded = _loaded("from paragon_connect.models import QueryParameters")
    families = {name for name in loaded if name.startswith("paragon_connect.models.")}
    assert families == {"paragon_connect.models.proxy"}
