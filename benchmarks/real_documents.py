"""`python -m benchmarks.real_documents FOLDER`: what becomes of documents of others.

Each document is generated; its package is imported, compared with the document and
type-checked. README.md says how documents are to be chosen.
"""

from __future__ import annotations

import argparse
import itertools
import json
import shutil
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict
from pathlib import Path

from benchmarks.real_reading import LIST, documents
from benchmarks.real_steps import STEPS, Limits, Outcome, check, check_types

__all__ = ["main", "measure", "summary"]

_TOGETHER = 8  # packages in one run of mypy


def measure(
    folder: Path,
    chosen: Sequence[Path],
    *,
    types: bool = True,
    jobs: int = 1,
    limits: Limits | None = None,
) -> Iterator[Outcome]:
    """Check documents, and yield what became of each in their order.

    Args:
        folder: that the paths of the documents begin in.
        chosen: the documents.
        types: run mypy as well.
        jobs: how many documents are checked at a time.
        limits: of each process.
    """
    bounds = limits or Limits()
    with (
        tempfile.TemporaryDirectory(prefix="real-documents-") as place,
        ThreadPoolExecutor(jobs) as pool,
    ):
        work = Path(place).resolve()

        def one(numbered: tuple[int, Path]) -> tuple[str, Outcome]:
            number, document = numbered
            out = work / str(number) / f"package_{number}"
            out.parent.mkdir()
            outcome = check(folder.resolve(), document, out, bounds)
            if types and not outcome.failed:
                out.rename(work / out.name)
            shutil.rmtree(out.parent)
            return out.name, outcome

        checked = pool.map(one, enumerate(chosen))
        while batch := list(itertools.islice(checked, _TOGETHER if types else 1)):
            typed = {name: each for name, each in batch if not each.failed}
            if types and typed:
                check_types(typed, work, work / "cache", bounds)
            for name, outcome in batch:
                shutil.rmtree(work / name, ignore_errors=True)
                yield outcome


def summary(outcomes: Sequence[Outcome], *, types: bool = True) -> str:
    """Return how many documents pass each step, and why the others do not."""
    total, left = len(outcomes), len(outcomes)
    failed = Counter(each.failed for each in outcomes)
    lines = [
        f"{total} documents, {sum(each.operations or 0 for each in outcomes)} operations"
    ]
    for step in STEPS if types else STEPS[:-1]:
        left -= failed[step]
        lines.append(f"{step:<15} {left:>5}  {100 * left / max(total, 1):5.1f} %")
    for step in STEPS:
        those = [each for each in outcomes if each.failed == step]
        if those:
            lines.append(f"\nnot {step}:")
            lines.extend(f"  {each.document}\n    {each.reason}" for each in those)
    return "\n".join(lines)


def main(words: Sequence[str] | None = None) -> int:
    """Run the command; return its exit code.

    Args:
        words: its arguments, those of this process when left out.
    """
    options = _options().parse_args(words)
    limits = Limits(options.seconds, options.megabytes)
    chosen = [each for each in documents(options.folder) if options.only in str(each)]
    types, outcomes = not options.no_types, list[Outcome]()
    for outcome in measure(
        options.folder, chosen, types=types, jobs=options.jobs, limits=limits
    ):
        outcomes.append(outcome)
        count = "?" if outcome.operations is None else outcome.operations
        seconds = f"{outcome.seconds:.1f} s"
        print(f"{outcome.document}: {count} operations, {seconds}, {outcome.result}")
        sys.stdout.flush()
    print(f"\n{summary(outcomes, types=types)}")
    if options.json:
        found = json.dumps([asdict(each) for each in outcomes], indent=2)
        options.json.write_text(f"{found}\n", "utf-8")
    return 0


def _options() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks.real_documents", description=__doc__
    )
    add, usual = parser.add_argument, Limits()
    add("folder", type=Path, help=f"documents: those of its {LIST}, or all below it")
    add("--only", default="", metavar="TEXT", help="documents whose path has it")
    add("--no-types", action="store_true", help="leave mypy out")
    add("--jobs", type=int, default=1, help="documents at a time")
    add("--seconds", type=float, default=usual.seconds, help="of each process")
    add("--megabytes", type=int, default=usual.megabytes, help="of each process")
    add("--json", type=Path, metavar="FILE", help="write every outcome there")
    return parser


if __name__ == "__main__":
    sys.exit(main())
