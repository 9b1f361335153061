"""Operations: one function for each, which describes the call and sends nothing.

`client.execute(operation)` runs one; the methods of the client do just that.
"""

from __future__ import annotations

from . import models
from ._runtime.answers import Answers
from ._runtime.events import Events
from ._runtime.operation import Operation

__all__ = [
    "stream_items_items_stream_get",
    "stream_raw_raw_stream_get",
]


_STREAM_ITEMS_ITEMS_STREAM_GET: Answers[str] = Answers(
    lambda: {
        "200": {
            "text/event-stream": Events(models.Item.from_dict),
        },
    },
)


def stream_items_items_stream_get() -> Operation[str]:
    """GET /items/stream: Stream Items"""
    return Operation(
        "stream_items_items_stream_get",
        "GET",
        "/items/stream",
        host="default",
        answers=_STREAM_ITEMS_ITEMS_STREAM_GET,
        template="/items/stream",
    )


_STREAM_RAW_RAW_STREAM_GET: Answers[str] = Answers(
    lambda: {
        "200": {
            "text/event-stream": Events(),
        },
    },
)


def stream_raw_raw_stream_get() -> Operation[str]:
    """GET /raw/stream: Stream Raw"""
    return Operation(
        "stream_raw_raw_stream_get",
        "GET",
        "/raw/stream",
        host="default",
        answers=_STREAM_RAW_RAW_STREAM_GET,
        template="/raw/stream",
    )
