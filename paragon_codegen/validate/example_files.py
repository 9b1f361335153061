"""The files of `examples/<Schema>/` beside the document: payloads that fit, or must not."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from paragon_codegen.data import is_mapping
from paragon_codegen.diagnostics import Location, Severity, did_you_mean, quote
from paragon_codegen.loader import BadReference, Node
from paragon_codegen.validate.bundle import Bundle
from paragon_codegen.validate.engine import Failure
from paragon_codegen.validate.examples import Example, descend, failures_of
from paragon_codegen.validate.kinds import in_words
from paragon_codegen.validate.survey import Survey

FOLDER = "examples"
INVALID = "invalid"
_WRAPPER: dict[str, tuple[type, str]] = {
    "path": (str, "a string such as `$.options[0].id`"),
    "reason": (str, "a string"),
    "decodes": (bool, "true or false"),
}
_STEP = re.compile(r"\.([^.\[\]]+)|\[([0-9]+)\]")


def check_example_files(survey: Survey, bundle: Bundle) -> None:
    """Check every example file of the document's folder.

    A folder named after no schema is a mistake in a document that is written for this
    tool; in others it is taken for something else and left alone.
    """
    valid: list[Example] = []
    invalid: list[tuple[Node, Example]] = []
    names = bundle.schema()["$defs"]
    for folder in example_folders(survey).values():
        if folder.name not in names:
            if survey.strict:
                _report_folder(folder, names, survey)
            continue
        schema = {"$ref": bundle.reference(folder.name)}
        valid.extend(Example(node, schema) for node in payloads(folder, survey))
        for node in payloads(folder / INVALID, survey):
            payload = _unwrap(node, survey)
            if payload is not None:
                invalid.append((node, Example(payload, schema)))
    _check_valid(valid, bundle, survey)
    _check_invalid(invalid, bundle, survey)


def example_folders(survey: Survey) -> dict[str, Path]:
    """The folders of examples by name; none that a symbolic link puts elsewhere."""
    root = survey.document.root.file.path.parent / FOLDER
    if not root.is_dir() or root.is_symlink():
        return {}
    with os.scandir(root) as entries:
        found = [Path(e.path) for e in entries if e.is_dir(follow_symlinks=False)]
    return {path.name: path for path in sorted(found)}


def _report_folder(folder: Path, names: Any, survey: Survey) -> None:
    shown = survey.document.shown(folder)
    survey.diagnostics.error(
        Location(shown, 1, 1),
        f"there is no schema {quote(folder.name)} for these examples",
        did_you_mean(folder.name, names),
    )


def payloads(folder: Path, survey: Survey) -> Iterator[Node]:
    """The files of a folder of examples that can be read."""
    if not folder.is_dir() or folder.is_symlink():
        return
    for path in sorted(folder.glob("*.json")):
        try:
            file = survey.document.open(path)
        except BadReference:
            continue
        if not file.mistakes:
            yield Node(file.data, file)


def _unwrap(node: Node, survey: Survey) -> Node | None:
    """The payload of a file in `invalid/`; what is wrong with the wrapper is reported."""
    if not is_mapping(node.value):
        survey.report(node, f"must be a mapping, found {in_words(node.value)}", _FORMAT)
        return None
    sound = True
    for key, (kind, expected) in _WRAPPER.items():
        if not isinstance(node.value.get(key), kind):
            survey.report(node.get(key) or node, f"`{key}` must be {expected}", _FORMAT)
            sound = False
    if "payload" not in node:
        survey.report(node, "`payload` is missing", _FORMAT)
    return node.get("payload") if sound else None


_FORMAT = '{"path": "$.member", "reason": "…", "decodes": false, "payload": …}'


def _check_valid(examples: list[Example], bundle: Bundle, survey: Survey) -> None:
    for example, failures in failures_of(examples, bundle, survey, Severity.ERROR):
        for failure in failures:
            survey.report(
                descend(example.value, failure.path),
                f"the example does not fit its schema: {failure.message}",
            )


def _check_invalid(
    wrapped: list[tuple[Node, Example]], bundle: Bundle, survey: Survey
) -> None:
    examples = [example for _, example in wrapped]
    found = failures_of(examples, bundle, survey, Severity.ERROR)
    for (node, _), (example, failures) in zip(wrapped, found, strict=False):
        if not failures:
            survey.report(
                example.value, "the payload fits its schema, which it must not"
            )
        else:
            _check_path(node["path"], failures, survey)


def _check_path(node: Node, failures: list[Failure], survey: Survey) -> None:
    path = parse_path(node.value)
    places = {place for failure in failures for place in failure.places}
    if path is None:
        survey.report(
            node, f"{quote(node.value)} is not a path", "write `$.options[0].id`"
        )
    elif path not in places:
        deepest = max(failures, key=lambda failure: len(failure.path))
        survey.report(
            node,
            f"the payload does not fail at {node.value}",
            f"it fails at {as_path(deepest.path)}: {deepest.message}",
        )


def parse_path(text: str) -> tuple[str | int, ...] | None:
    """The steps of a path such as `$.options[0].id`; `None` when it is none."""
    if not text.startswith("$") or _STEP.sub("", text[1:]):
        return None
    return tuple(name or int(index) for name, index in _STEP.findall(text[1:]))


def as_path(steps: tuple[str | int, ...]) -> str:
    """Steps as a path such as `$.options[0].id`."""
    return "$" + "".join(f"[{s}]" if isinstance(s, int) else f".{s}" for s in steps)
