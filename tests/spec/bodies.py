"""Bodies as they travel, of any media type that the spec may use: written and read."""

from __future__ import annotations

import json
from email import message_from_bytes
from email.message import Message
from typing import Any
from urllib.parse import parse_qs, urlencode

JSON = "application/json"
LINES = "application/x-ndjson"
FORM = "application/x-www-form-urlencoded"
MULTIPART = "multipart/form-data"
_BOUNDARY = "a-line-that-no-example-has"


def written(media_type: str, value: Any) -> tuple[str, bytes]:
    """Return the header Content-Type and the body of an example."""
    if media_type == JSON or media_type.endswith("+json"):
        return media_type, json.dumps(value).encode()
    if media_type == LINES:  # an example is one line of many
        return media_type, f"{json.dumps(value)}\n".encode()
    if media_type == FORM:
        return media_type, urlencode(value, doseq=True).encode()
    if media_type == MULTIPART:
        lines = [line for name in value for line in _part(name, value[name])]
        content = "\r\n".join([*lines, f"--{_BOUNDARY}--", ""])
        return f"{media_type}; boundary={_BOUNDARY}", content.encode()
    return media_type, str(value).encode()


def read(content_type: str, content: bytes) -> Any:
    """Return what a body says: JSON data, the members of a form, or bytes."""
    media_type = content_type.partition(";")[0].strip().lower()
    if media_type == JSON or media_type.endswith("+json"):
        return json.loads(content) if content else b""
    if media_type == FORM:
        return parse_qs(content.decode(), keep_blank_values=True)
    if media_type == MULTIPART:
        whole = message_from_bytes(
            f"Content-Type: {content_type}\n\n".encode() + content
        )
        parts: Any = whole.get_payload()
        return {_name(part): part.get_payload(decode=True) for part in parts}
    return content


def _part(name: str, value: Any) -> list[str]:
    text = value if isinstance(value, str) else json.dumps(value)
    disposition = f'Content-Disposition: form-data; name="{name}"'
    return [f"--{_BOUNDARY}", disposition, "", text]


def _name(part: Message) -> str:
    return str(part.get_param("name", header="content-disposition"))
