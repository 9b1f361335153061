"""What each command does once it knows what to read and where to write."""

from __future__ import annotations

import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from paragon_codegen import fingerprint, pipeline
from paragon_codegen.console import Console
from paragon_codegen.coverage.wanted import Wanted
from paragon_codegen.diagnostics import Diagnostics, as_rows
from paragon_codegen.origin import GENERATOR
from paragon_codegen.patch import shortened
from paragon_codegen.pipeline import Outcome, Source
from paragon_codegen.write import save

GOOD, BAD = 0, 1
# Of a diff: more is read in an editor, if at all.
_LINES = 300


@dataclass(frozen=True, slots=True)
class Job:
    """A command with everything it was told.

    Attributes:
        words: the command line, without the program's name.
        console: where it says what happened.
        source: the document, and what else a package is made from.
        out: package folder; the current one for commands that write none.
        asked: where the configuration was looked for.
        adopt: whether a folder that another hand made may be taken over.
        full: whether a diff is shown however long it is.
        lasting: whether a check that passed holds for the same words, as long as nothing
            changes: not where these were the folders that happened to be there.
    """

    words: list[str]
    console: Console
    source: Source
    out: Path
    asked: tuple[Path, ...] = ()
    adopt: bool = False
    full: bool = False
    lasting: bool = True


def validate(job: Job) -> int:
    """Report every mistake of the document: whatever would refuse it a package."""
    source, diagnostics = job.source, Diagnostics(strict=job.source.strict)
    document, _ = pipeline.understand(
        source.spec,
        "package",
        diagnostics,
        source.behaviour,
        root=source.root,
        formats=source.formats,
    )
    job.console.diagnostics(diagnostics.items)
    files = _many(len(document.files), "file")
    job.console.say(f"{job.source.spec} is valid ({files})")
    job.console.result(ok=True, diagnostics=diagnostics.items)
    return GOOD


def coverage(job: Job, wanted: Wanted, page: Path | None, *, missing: bool) -> int:
    """Say how far the examples of the document show what it says.

    Args:
        job: the command.
        wanted: what is asked of the examples.
        page: where the figures go as HTML.
        missing: whether all that is missing is told, not only what has to be there.
    """
    # Only this command needs them.
    from paragon_codegen.coverage.measure import measure
    from paragon_codegen.coverage.page import as_page
    from paragon_codegen.coverage.table import as_table

    source, console = job.source, job.console
    diagnostics = Diagnostics(strict=source.strict)
    document = pipeline.validate(source.spec, diagnostics, root=source.root)
    report = measure(document, diagnostics, wanted)
    # What is doubtful is said by `validate`; `strict` makes no mistake of what is optional.
    told = report.complaints(document, all_kinds=missing)
    if page is not None:
        save(page, as_page(report, str(source.spec)))
    console.diagnostics(told)
    console.say(as_table(report))
    console.result(
        ok=report.reached,
        examples=report.examples,
        coverage=report.facts(),
        diagnostics=told,
    )
    if not report.reached:
        console.note(f"{source.spec}: its examples show too little of it", "bold red")
    return GOOD if report.reached else BAD


def generate(job: Job) -> int:
    """Write the package and say what was done."""
    started = time.perf_counter()
    outcome = pipeline.generate(job.source, job.out, adopt=job.adopt)
    seconds = round(time.perf_counter() - started, 2)
    plan = outcome.plan
    _warn(job, outcome)
    for path in plan.edited:
        fate = "removed" if path in plan.stale else "replaced"
        job.console.note(f"{job.out}/{path} was edited by hand and is {fate}", "yellow")
    job.console.say(
        f"{job.out}: {len(plan.added) + len(plan.changed)} written, "
        f"{len(plan.unchanged)} unchanged, {len(plan.stale)} removed"
    )
    job.console.say(f"{_stats(outcome)}, {seconds} s")
    job.console.result(
        ok=True,
        **_facts(job, outcome),
        seconds=seconds,
        diagnostics=outcome.built.warnings,
    )
    return GOOD


def check(job: Job) -> int:
    """Say whether the package is up to date, and show what differs."""
    started = time.time_ns()
    outcome = pipeline.check(job.source, job.out)
    built, plan, console = outcome.built, outcome.plan, job.console
    noted = _warn(job, outcome)
    said = console.result(
        ok=plan.up_to_date,
        **_facts(job, outcome),
        diff=outcome.diff,
        diagnostics=built.warnings,
    )
    if not plan.up_to_date:
        console.say(_shown(job, outcome).removesuffix("\n"))
        console.note(_verdict(job, outcome), "bold red")
        return BAD
    line = f"{job.out} is up to date ({_many(len(built.files), 'file')}, {_stats(outcome)})"
    console.say(line)
    paths = [str(path) for path in (*job.asked, *built.inputs, job.out)]
    words = said or f"{line}\n"
    if job.lasting:
        fingerprint.remember(job.words, paths, (words, noted), started)
    return GOOD


def _warn(job: Job, outcome: Outcome) -> str:
    """Say what is doubtful in the document, and all that was left out of it.

    Returns:
        What was said.
    """
    text = job.console.diagnostics(outcome.built.warnings)
    return text + job.console.diagnostics(outcome.built.skipped, whole=True)


def _shown(job: Job, outcome: Outcome) -> str:
    """The part of the diff that says what a person wants to know."""
    if job.full:
        return outcome.diff
    # Where all is new, or another version wrote all, no line of it is a surprise.
    if outcome.made_by is not None or not job.out.exists():
        return ""
    return shortened(outcome.diff, _LINES)


def _verdict(job: Job, outcome: Outcome) -> str:
    """Why a check failed, and what to do about it, in one line."""
    plan, made_by = outcome.plan, outcome.made_by
    if plan.blocked or plan.not_ours:
        return f"{job.out} is not up to date: {plan.blocked or plan.not_ours}"
    if not job.out.exists():
        return (
            f"there is no folder {job.out}; the same command without --check makes it"
        )
    if made_by is not None:
        return (
            f"{job.out} was made by another version, {made_by or 'which it does not name'}; "
            f"this is {GENERATOR}: the same command without --check renews it"
        )
    number = len(plan.added) + len(plan.changed) + len(plan.stale)
    differ = _many(number, "file") if number else "the manifest"
    return (
        f"{job.out} is not up to date: {differ} would change; "
        "the same command without --check does it"
    )


def _facts(job: Job, outcome: Outcome) -> dict[str, Any]:
    """The part of the outcome that a machine reads the same from both commands."""
    built, plan = outcome.built, outcome.plan
    return {
        "out": str(job.out),
        "added": plan.added,
        "changed": plan.changed,
        "removed": plan.stale,
        "edited": plan.edited,
        "unchanged": len(plan.unchanged),
        "operations": built.stats.operations,
        "models": built.stats.models,
        "skipped": as_rows(built.skipped),
    }


def _stats(outcome: Outcome) -> str:
    stats = outcome.built.stats
    text = f"{_many(stats.operations, 'operation')}, {_many(stats.models, 'model')}"
    left_out = len(outcome.built.skipped)
    return f"{text}, {_many(left_out, 'part')} left out" if left_out else text


def _many(number: int, thing: str) -> str:
    return f"{number} {thing}" if number == 1 else f"{number} {thing}s"
