"""docs/extending.md: its sections, their blocks, and how one follows them.

    .venv/bin/python -m tests.journeys.guide FOLDER

adds what all sections show to a clone of the repository.
"""

from __future__ import annotations

import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from tests.journeys.fragments import merged, without

GUIDE = Path(__file__).parents[2] / "docs" / "extending.md"
_BLOCK = re.compile(
    r"^(?:`(?P<path>[^`\n]+)`\n\n)?```(?P<language>\w+)\n(?P<text>.*?)^```$",
    re.DOTALL | re.MULTILINE,
)


@dataclass(frozen=True)
class Block:
    """Lines that one is asked to write.

    Attributes:
        language: What they are in; a diff names its files itself.
        path: The file that they belong to.
        text: The lines.
    """

    language: str
    path: str
    text: str


def sections() -> dict[str, list[Block]]:
    """Return the blocks of each section by its heading."""
    _, *parts = re.split(r"^## ", GUIDE.read_text("utf-8"), flags=re.MULTILINE)
    return {part.partition("\n")[0]: _blocks(part) for part in parts}


def commands() -> list[str]:
    """Return the commands that follow every addition."""
    start = re.split(r"^## ", GUIDE.read_text("utf-8"), flags=re.MULTILINE)[0]
    found = re.findall(r"^ *```sh\n(.*?)^ *```$", start, re.DOTALL | re.MULTILINE)
    return [line.strip() for block in found for line in block.splitlines()]


def follow(blocks: list[Block], folder: Path) -> None:
    """Write what the blocks show into a clone of the repository."""
    for block in blocks:
        if block.language == "diff":
            command = ["git", "apply", "--whitespace=error", "-"]
            subprocess.run(command, cwd=folder, input=block.text, text=True, check=True)
            continue
        file = folder / block.path
        there = file.exists()
        assert not there or block.language == "yaml", f"{block.path} is there already"
        file.parent.mkdir(parents=True, exist_ok=True)
        text = merged(file.read_text("utf-8"), block.text) if there else block.text
        file.write_text(text, "utf-8")


def take_back(folder: Path) -> bool:
    """Leave out of a copy of the repository what somebody wrote who followed the guide.

    Returns:
        Whether there was something.
    """
    found = False
    for blocks in reversed(sections().values()):
        for block in reversed(blocks):
            if block.language == "diff":
                found |= _reverse(block.text, folder)
            else:
                found |= _erase(folder / block.path, block.text)
    return found


def _reverse(diff: str, folder: Path) -> bool:
    """Take a diff back, if it was applied; tell whether it was."""
    for words in (["--check"], []):
        command = ["git", "apply", "--reverse", *words, "-"]
        done = subprocess.run(
            command, cwd=folder, input=diff, text=True, check=False, capture_output=True
        )
        if done.returncode:
            return False
    return True


def _erase(file: Path, text: str) -> bool:
    """Remove a file that holds a block and nothing else, or the block's lines of it.

    Returns:
        Whether they were there.
    """
    if not file.exists():
        return False
    there = file.read_text("utf-8")
    if there == text:
        file.unlink()
        if not any(file.parent.iterdir()):
            file.parent.rmdir()
        return True
    left = without(there, text)
    file.write_text(left, "utf-8")
    return left != there


def _blocks(section: str) -> list[Block]:
    return [
        Block(found["language"], found["path"] or "", found["text"])
        for found in _BLOCK.finditer(section)
    ]


if __name__ == "__main__":
    for name, shown in sections().items():
        print(name)
        follow(shown, Path(sys.argv[1]))
