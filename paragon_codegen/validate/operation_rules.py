"""Rules of a house for operations: identified, documented, shown by examples."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from paragon_codegen.diagnostics import quote
from paragon_codegen.loader import Document, Node
from paragon_codegen.methods import operations_of
from paragon_codegen.nodes import Identity
from paragon_codegen.validate.breach import Breach, elements, members, resolved, text
from paragon_codegen.validate.survey import Survey

Rule = Callable[[Survey], Iterator[Breach]]

_CAMEL_CASE = re.compile(r"[a-z][A-Za-z0-9]+")
_EXAMPLE = "write one under `examples`, as `name: {value: …}`"


def operation_id(survey: Survey) -> Iterator[Breach]:
    """An operation has an `operationId`, in camelCase."""
    for operation in survey.objects["Operation"]:
        name = text(operation, "operationId")
        if not name:
            yield _lacks(operation, "`operationId`", "write a name such as `listNotes`")
        elif not _CAMEL_CASE.fullmatch(name):
            message = f"{quote(name)} is not in camelCase"
            yield Breach(operation["operationId"], message, "write it as `listNotes`")


def operation_summary(survey: Survey) -> Iterator[Breach]:
    """An operation has a `summary`."""
    for operation in survey.objects["Operation"]:
        if not text(operation, "summary"):
            hint = "write what it does in a few words: it begins the docstring"
            yield _lacks(operation, "`summary`", hint)


def operation_description(survey: Survey) -> Iterator[Breach]:
    """An operation has a `description` that says more than its summary."""
    hint = "write what it returns, changes and needs: the docstring says it"
    for operation in survey.objects["Operation"]:
        found = text(operation, "description")
        if not found:
            yield _lacks(operation, "`description`", hint)
        elif found == text(operation, "summary"):
            message = f"the description of {_name(operation)} only repeats its summary"
            yield Breach(operation["description"], message, hint)


def operation_external_docs(survey: Survey) -> Iterator[Breach]:
    """An operation has `externalDocs`, the page that it was written from."""
    for operation in survey.objects["Operation"]:
        if "externalDocs" not in operation:
            hint = "write the page it comes from: `externalDocs: {url: https://…}`"
            yield _lacks(operation, "`externalDocs`", hint)


def operation_tag_defined(survey: Survey) -> Iterator[Breach]:
    """An operation has tags, and each is among the `tags` of the root."""
    known = {text(tag, "name") for tag in elements(survey.document.root, "tags")}
    among = f"one of {', '.join(sorted(known))}, or a new one under `tags` of the root"
    for operation in survey.objects["Operation"]:
        own = list(elements(operation, "tags"))
        if not own:
            yield _lacks(operation, "`tags`", among)
        for tag in own:
            if tag.value not in known:
                yield Breach(tag, f"the tag {quote(tag.value)} is not defined", among)


def operation_2xx_response(survey: Survey) -> Iterator[Breach]:
    """An operation describes a success."""
    for operation in survey.objects["Operation"]:
        answers = dict(members(survey.document, operation, "responses"))
        if not any(status.startswith("2") for status in answers):
            hint = "describe it under `responses`, `2XX` where no status is known"
            yield _lacks(operation, "answer that is a success", hint)


def error_response(status: str) -> Rule:
    """The rule that an operation describes the body of an error.

    What a webhook is answered with is up to whoever receives it.

    Args:
        status: the name of the answer, such as `4XX`.
    """

    def rule(survey: Survey) -> Iterator[Breach]:
        received = set(_received(survey.document))
        for operation in survey.objects["Operation"]:
            if operation.identity in received:
                continue
            answer = dict(members(survey.document, operation, "responses")).get(status)
            if answer is None or "content" not in answer:
                hint = f"describe its body under `responses` → `{status}`"
                yield _lacks(operation, f"answer `{status}` with a body", hint)

    return rule


def _received(document: Document) -> Iterator[Identity]:
    """Yield the places of the operations of webhooks: others call these."""
    for _, item in members(document, document.root, "webhooks"):
        for _, operation in operations_of(item):
            yield operation.identity


def operation_examples(survey: Survey) -> Iterator[Breach]:
    """A request and a success have an example in their first media type."""
    for operation in survey.objects["Operation"]:
        body = operation.get("requestBody")
        request = resolved(survey.document, body) if body is not None else None
        if request is not None and request.is_mapping:
            yield from _unshown(survey, operation, "request", request)
        for status, answer in members(survey.document, operation, "responses"):
            if status.startswith("2"):
                yield from _unshown(survey, operation, f"answer {status}", answer)


def parameter_description(survey: Survey) -> Iterator[Breach]:
    """A parameter has a `description`."""
    for parameter in survey.objects["Parameter"]:
        if not text(parameter, "description"):
            message = (
                f"the parameter {quote(text(parameter, 'name'))} has no `description`"
            )
            hint = "write what it means: the docstring says it"
            yield Breach(parameter.get("name") or parameter, message, hint)


def parameter_examples(survey: Survey) -> Iterator[Breach]:
    """A parameter that is required has an `example`."""
    for parameter in survey.objects["Parameter"]:
        shown = {"content", "example", "examples"} & parameter.value.keys()
        if parameter.value.get("required") is True and not shown:
            message = f"the parameter {quote(text(parameter, 'name'))} has no `example`"
            hint = "write a value: whoever tries the operation out needs one"
            yield Breach(parameter.get("name") or parameter, message, hint)


def server_environments(survey: Survey) -> Iterator[Breach]:
    """A service (`x-host`) has an address in every environment that another has."""
    found: dict[str, dict[str, Node]] = {}
    for server in survey.objects["Server"]:
        if text(server, "x-host"):
            known = found.setdefault(text(server, "x-host"), {})
            known.setdefault(text(server, "x-environment"), server)
    every = dict.fromkeys(name for known in found.values() for name in known)
    for host, known in found.items():
        for environment in every:
            if environment not in known:
                where = f"the environment {quote(environment)}"
                message = f"the service {quote(host)} has no address in "
                hint = "write a server with the same `x-host` beside it"
                place = next(iter(known.values()))
                yield Breach(
                    place, message + (where if environment else "the cloud"), hint
                )


def _unshown(
    survey: Survey, operation: Node, what: str, holder: Node
) -> Iterator[Breach]:
    for _, media in members(survey.document, holder, "content"):
        if not {"example", "examples"} & media.value.keys():
            message = f"the {what} of {_name(operation)} has no example"
            yield Breach(media.key_location, message, _EXAMPLE)
        return


def _lacks(operation: Node, what: str, hint: str) -> Breach:
    place = operation.get("operationId") or operation.key_location
    return Breach(place, f"{_name(operation)} has no {what}", hint)


def _name(operation: Node) -> str:
    return text(operation, "operationId") or "the operation"
