"""Operations: one function for each, which describes the call and sends nothing.

`client.execute(operation)` runs one; the methods of the client do just that.
"""

from __future__ import annotations

from . import models
from ._runtime.answers import Answers
from ._runtime.codec import to_json
from ._runtime.operation import Operation
from ._runtime.parameters import path_segment

__all__ = [
    "file",
    "objects",
    "plain",
    "styles",
]


_PLAIN: Answers[None] = Answers(
    lambda: {
        "204": {},
    },
)


def plain(
    id: str,
    number: int,
) -> Operation[None]:
    """GET /plain/{id}/{number}"""
    return Operation(
        "plain",
        "GET",
        "/plain/" + path_segment("id", id) + "/" + path_segment("number", number),
        host="default",
        answers=_PLAIN,
        template="/plain/{id}/{number}",
    )


_STYLES: Answers[None] = Answers(
    lambda: {
        "204": {},
    },
)


def styles(
    simple: list[str],
    label: list[str],
    matrix: list[str],
    matrix_exploded: list[str],
) -> Operation[None]:
    """GET /styles/{simple}/{label}/{matrix}/{matrixExploded}"""
    return Operation(
        "styles",
        "GET",
        "/styles/"
        + path_segment("simple", simple)
        + "/"
        + path_segment("label", label, style="label")
        + "/"
        + path_segment("matrix", matrix, style="matrix")
        + "/"
        + path_segment("matrixExploded", matrix_exploded, style="matrix", explode=True),
        host="default",
        answers=_STYLES,
        template="/styles/{simple}/{label}/{matrix}/{matrixExploded}",
    )


_OBJECTS: Answers[None] = Answers(
    lambda: {
        "204": {},
    },
)


def objects(
    simple: models.Point,
    exploded: models.Point,
) -> Operation[None]:
    """GET /objects/{simple}/{exploded}"""
    return Operation(
        "objects",
        "GET",
        "/objects/"
        + path_segment("simple", to_json(simple))
        + "/"
        + path_segment("exploded", to_json(exploded), explode=True),
        host="default",
        answers=_OBJECTS,
        template="/objects/{simple}/{exploded}",
    )


_FILE: Answers[None] = Answers(
    lambda: {
        "204": {},
    },
)


def file(
    name: str,
    ext: models.FileExt | str,
) -> Operation[None]:
    """GET /files/{name}.{ext}"""
    return Operation(
        "file",
        "GET",
        "/files/" + path_segment("name", name) + "." + path_segment("ext", ext),
        host="default",
        answers=_FILE,
        template="/files/{name}.{ext}",
    )
