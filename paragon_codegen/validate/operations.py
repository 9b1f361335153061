"""Operations, servers and security: names are unique, what is referred to is there."""

from __future__ import annotations

import re

from paragon_codegen.data import is_list
from paragon_codegen.diagnostics import did_you_mean, quote
from paragon_codegen.loader import Node
from paragon_codegen.validate.near import is_near_miss
from paragon_codegen.validate.paths import check_token
from paragon_codegen.validate.survey import Survey

_LEFT_OUT = (
    "the address is left out: `hosts=` or `base_url=` must be given to the client"
)
_VARIABLE = re.compile(r"\{([^{}]*)\}")


def check_operations(survey: Survey) -> None:
    """Check operation ids, callbacks, security requirements and schemes, servers."""
    _check_operation_ids(survey)
    for operation in survey.objects["Operation"]:
        _check_callbacks(operation, survey)
    for requirement in survey.objects["SecurityRequirement"]:
        _check_requirement(requirement, survey)
    for scheme in survey.objects["SecurityScheme"]:
        _check_scheme(scheme, survey)
    for server in survey.objects["Server"]:
        _check_server(server, survey)


def _check_callbacks(operation: Node, survey: Survey) -> None:
    """Warn of requests that the API sends: only those of webhooks have types."""
    callbacks = operation.get("callbacks")
    if callbacks is not None and callbacks.value:
        survey.remark_key(
            callbacks,
            "nothing is generated for callbacks",
            "what the API sends has types and a reader where `webhooks` describe it",
        )


def _check_operation_ids(survey: Survey) -> None:
    users: dict[str, list[Node]] = {}
    for operation in survey.objects["Operation"]:
        name = operation.get("operationId")
        if name is not None and isinstance(name.value, str):
            users.setdefault(name.value, []).append(operation)
    for text, operations in users.items():
        if len(operations) == 1:
            continue  # to ask where it stands would read the file once more
        first, *others = sorted(operations, key=lambda each: each.location)
        for operation in others:
            _tell_apart(operation, text, first["operationId"], survey)


def _tell_apart(operation: Node, text: str, first: Node, survey: Survey) -> None:
    """Report an operation id that is used again; path and method tell them apart."""
    node = operation["operationId"]
    place = first.location
    message = f"the operationId {quote(text)} is used twice"
    where = f"first in {place.path}, line {place.line}, column {place.column}"
    if survey.strict:
        survey.report(node, message, where)
        return
    distinct = " ".join([text, *map(str, reversed(operation.pointer[-2:]))])
    survey.remark(node, message, f"{where}; read as {quote(distinct)}")
    operation.value["operationId"] = distinct


def _check_requirement(requirement: Node, survey: Survey) -> None:
    components = survey.document.root.get("components")
    schemes = components.get("securitySchemes") if components else None
    known = dict(schemes.items()) if schemes is not None else {}
    for name, node in list(requirement.items()):
        if name in known:
            continue
        message = f"there is no security scheme {quote(name)}"
        alike = [each for each in known if each.casefold() == name.casefold()]
        if len(alike) == 1 and not survey.strict:
            survey.remark_key(node, message, f"read as {quote(alike[0])}")
            requirement.value[alike[0]] = requirement.value.pop(name)
            continue
        if survey.strict or is_near_miss(name, known):
            hint = (
                did_you_mean(name, known)
                or "define it under `components` → `securitySchemes`"
            )
            survey.report_key(node, message, hint)
        else:
            hint = "it is left out: pass `headers=`, or an `http_client` that has it"
            survey.remark_key(node, message, hint)


_SCHEME_FIELDS = {
    "apiKey": ("name", "in"),
    "http": ("scheme",),
    "oauth2": ("flows",),
    "openIdConnect": ("openIdConnectUrl",),
    "mutualTLS": (),
}


def _check_scheme(scheme: Node, survey: Survey) -> None:
    kind = scheme.value.get("type")
    if not isinstance(kind, str):
        return
    if kind not in _SCHEME_FIELDS:
        survey.report(
            scheme["type"],
            f"`type` must be one of {', '.join(_SCHEME_FIELDS)}, found {quote(kind)}",
            did_you_mean(kind, _SCHEME_FIELDS),
        )
        return
    for key in _SCHEME_FIELDS[kind]:
        if key not in scheme:
            survey.report(
                scheme, f"`{key}` is missing (a security scheme of type {kind})"
            )
    place, name = scheme.get("in"), scheme.get("name")
    if place and name and place.value in ("header", "cookie"):
        check_token(name, survey)
    if kind == "apiKey" and place and place.value not in ("query", "header", "cookie"):
        survey.report(place, "`in` must be query, header or cookie")


def _check_server(server: Node, survey: Survey) -> None:
    url, variables = server.value.get("url"), server.get("variables")
    if not isinstance(url, str):
        return
    if any(not each.isprintable() for each in url):
        survey.report(server["url"], f"{quote(url)} holds a control character")
    used = dict.fromkeys(_VARIABLE.findall(url))
    defined = dict(variables.items()) if variables is not None else {}
    for name in used:
        if name not in defined:
            _undefined(server["url"], name, defined, survey)
    for name, variable in defined.items():
        if name not in used:
            survey.remark_key(variable, f"the URL has no variable {quote(name)}")
        elif variable.is_mapping and "default" not in variable:
            _without_default(variable, survey)
        _check_variable(variable, survey)


def _undefined(url: Node, name: str, defined: dict[str, Node], survey: Survey) -> None:
    """Report a variable that a URL uses and nobody defines."""
    message = f"the server variable {quote(name)} is not defined"
    similar = did_you_mean(name, defined)
    if similar:
        survey.report(url, message, similar)
        return
    hint = "define it under `variables`"
    if not survey.strict:
        hint = _LEFT_OUT
    survey.slip(url.location, message, hint)


def _without_default(variable: Node, survey: Survey) -> None:
    """Report a variable of a URL that has no value unless somebody gives it one."""
    hint = "write the value that it has by default"
    if not survey.strict:
        hint = _LEFT_OUT
    survey.slip(
        variable.location, "`default` is missing (Server Variable Object)", hint
    )


def _check_variable(variable: Node, survey: Survey) -> None:
    if not variable.is_mapping:
        return
    values, default = variable.value.get("enum"), variable.value.get("default")
    if is_list(values) and not values:
        survey.report(variable["enum"], "`enum` must list at least one value")
    elif is_list(values) and default is not None and default not in values:
        survey.remark(variable["default"], "the default is not among the `enum` values")
