"""Why what was named on the command line is no document."""

from __future__ import annotations

import os
import shlex


def no_file(name: str) -> str:
    """Why what was named is no document, and what to do."""
    into = "into a file first, for a document may refer to files beside it"
    if "://" in name:
        return (
            f"{name} is an address, and documents are read from files alone: "
            f"curl --fail --location --output openapi.yaml {shlex.quote(name)}"
        )
    if name == "-":
        return f"a document is not read from standard input: put it {into}"
    if os.path.isdir(name):
        return f"{name} is a folder: name the document's root file in it"
    if os.path.exists(name):
        return f"{name} is no file but a pipe or a device: put the document {into}"
    return f"there is no file {name}"
