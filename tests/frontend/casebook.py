"""The cases of `cases/*.txt`: small documents and what is said about them.

A case is `=== name`, the document (after two common lines, unless it has an `openapi` or
`swagger` key of its own in the first line), other files after `--- path`, and after `>>>`
the diagnostics. `python -m tests.frontend.casebook` writes the diagnostics anew.
"""

from __future__ import annotations

import re
import tempfile
from dataclasses import dataclass
from pathlib import Path

from tests.frontend.support import HEAD, findings, write

FOLDER = Path(__file__).parent / "cases"


@dataclass(frozen=True)
class Case:
    """A document, the files beside it, and the diagnostics."""

    name: str
    body: str
    files: dict[str, str]
    expected: str

    def found(self, folder: Path) -> str:
        """What is said about the document now; its files are written to `folder`."""
        for path, text in self.files.items():
            write(folder, text, path)
        own_head = re.match("(openapi_?|swagger):", self.body)
        return findings(folder, self.body if own_head else HEAD + self.body)

    def as_text(self, expected: str) -> str:
        """The case as it stands in its file, with these diagnostics."""
        files = "".join(f"--- {path}\n{text}" for path, text in self.files.items())
        return f"=== {self.name}\n{self.body}{files}>>>\n{expected}"


def read_cases(path: Path) -> list[Case]:
    """The cases of a file."""
    found: list[Case] = []
    for section in re.split(r"(?m)^=== ", path.read_text("utf-8"))[1:]:
        name, _, rest = section.partition("\n")
        source, _, expected = rest.partition(">>>\n")
        body, *parts = re.split(r"(?m)^--- ", source)
        files = dict(part.split("\n", 1) for part in parts)
        found.append(Case(name, body, files, expected))
    return found


def all_cases() -> list[tuple[str, Case]]:
    """Every case with the name of its file."""
    return [
        (p.stem, case) for p in sorted(FOLDER.glob("*.txt")) for case in read_cases(p)
    ]


def refresh() -> None:
    """Write the diagnostics of every case anew."""
    for path in sorted(FOLDER.glob("*.txt")):
        texts: list[str] = []
        for case in read_cases(path):
            with tempfile.TemporaryDirectory() as folder:
                texts.append(case.as_text(case.found(Path(folder))))
        path.write_text("".join(texts), "utf-8")


if __name__ == "__main__":
    refresh()
