"""The command line: its options, its errors, its exit codes."""

from __future__ import annotations

import argparse
import contextlib
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

from paragon_codegen import __version__, config, jobs, memory, request, streams
from paragon_codegen.config import Config, UsageError
from paragon_codegen.console import Console
from paragon_codegen.coverage.wanted import NOTHING, Wanted, minimum
from paragon_codegen.diagnostics import SpecError, printable
from paragon_codegen.jobs import BAD, GOOD, Job
from paragon_codegen.layout import BadCodeError
from paragon_codegen.pipeline import Source
from paragon_codegen.watch import watch
from paragon_codegen.write import NotOurs, WriteError

USAGE = 2
BUG = 70
_FLAGS = (
    ("--check", "write nothing; exit 1 with a diff if DIR is not up to date"),
    ("--full", "with --check: the whole diff, however long it is"),
    ("--watch", "run again whenever the document changes"),
    ("--adopt", "take over a DIR that was not made by this tool"),
    ("--skip-unsupported", "leave out what cannot be generated, and list it"),
)


def run(words: list[str]) -> int:
    """Run the command that `words` name.

    Returns:
        The exit code: 0 good, 1 the document is wrong or the output stale, 2 wrong usage,
        70 a bug of ours.
    """
    try:
        options = _parser().parse_args(words)
    except SystemExit as end:
        return USAGE if end.code else GOOD
    brief = options.command == "generate"
    console = Console(machine=options.format == "json", brief=brief)
    try:
        return _dispatch(words, options, console)
    except UsageError as error:
        console.failure(str(error))
        return USAGE


def attempt(command: Callable[[Job], int], job: Job) -> int:
    """Run one command, and say what went wrong if it fails.

    Returns:
        The exit code.
    """
    try:
        with memory.sparing():
            return command(job)
    except SpecError as error:
        job.console.diagnostics(error.diagnostics)
        job.console.result(ok=False, diagnostics=error.diagnostics)
    except NotOurs as error:
        job.console.failure(f"{error}; --adopt takes it over, other files in it stay")
        return USAGE
    except WriteError as error:
        job.console.failure(str(error))
    except BadCodeError as error:
        job.console.failure(f"{error}; a bug of the generator, please report it")
        return BUG
    return BAD


def _dispatch(words: list[str], options: argparse.Namespace, console: Console) -> int:
    settings = config.load(Path.cwd())
    if options.command == "validate":
        spec = config.choose_spec(options.spec, settings)
        source = Source(
            spec,
            config.choose_behaviour(options.behaviour, spec, settings),
            strict=options.strict or settings.strict,
            root=config.choose_root(options.root, spec, settings),
            formats=settings.formats,
        )
        return attempt(jobs.validate, Job(words, console, source, Path()))
    if options.command == "coverage":
        return _cover(words, options, settings, console)
    if options.command == "fetch-sdk":
        # Only this command reaches the network.
        from paragon_codegen import fetching

        return fetching.run(console, options.folder, options.registry, settings)
    if options.check and (options.watch or options.adopt):
        raise UsageError(
            "--check changes nothing: it goes with neither --watch nor --adopt"
        )
    wanted = [
        request.wanted(each, settings) for each in request.each(options, settings)
    ]
    if options.watch and len(wanted) > 1:
        raise UsageError(
            f"--watch takes one package of {len(wanted)}: name it, --out DIR"
        )
    return max(
        _generate(
            Job(
                words,
                console,
                source,
                out,
                settings.asked,
                options.adopt,
                options.full,
                lasting=bool(options.spec or options.out or settings.out),
            ),
            options,
        )
        for source, out in wanted
    )


def _cover(
    words: list[str], options: argparse.Namespace, settings: Config, console: Console
) -> int:
    """Measure a document; what the configuration asks, it asks of its own document."""
    spec = config.choose_spec(options.spec, settings)
    own = settings.spec is None or config.same(spec, settings.spec)
    asked = settings.coverage if own else NOTHING
    minimums = {**asked.minimums, **dict(options.minimum)}
    source = Source(
        spec,
        strict=options.strict or settings.strict,
        root=config.choose_root(options.root, spec, settings),
    )
    cover = partial(
        jobs.coverage,
        wanted=Wanted(minimums, asked.vocabularies),
        page=Path(options.html) if options.html else None,
        missing=options.missing,
    )
    return attempt(cover, Job(words, console, source, Path()))


def _generate(job: Job, options: argparse.Namespace) -> int:
    """Check a package, or write it, once or again and again."""
    if not options.check:
        _warn_of_name(job.out, job.console)
    if not options.watch:
        return attempt(jobs.check if options.check else jobs.generate, job)
    source = job.source
    folder = source.root or source.spec.parent
    job.console.note(f"watching {folder}; Ctrl-C ends it")
    own = (source.behaviour, source.overlay.folder)
    folders = [folder, *(each for each in own if each is not None)]
    with contextlib.suppress(KeyboardInterrupt):
        watch(folders, lambda: attempt(jobs.generate, job))
    return GOOD


def _warn_of_name(out: Path, console: Console) -> None:
    """Say that a package hides a module of Python from whoever imports that."""
    name = out.resolve().name
    if name in sys.stdlib_module_names and not (out.parent / "__init__.py").exists():
        console.note(
            f"paragon-codegen: warning: {name} is a module of Python's own, which this "
            f"package hides or is hidden by: choose another name, --out "
            f"{out.with_name(f'{name}_client')}",
            "yellow",
        )


class _Parser(argparse.ArgumentParser):
    """A parser that tells when its help cannot be written; argparse keeps silent."""

    def _print_message(self, message: str, file: object = None) -> None:
        (streams.write if file is sys.stdout else streams.complain)(message)


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog="paragon-codegen",
        description="Turn an OpenAPI document into a typed Python client.",
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=__version__)
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    text = "write the client package of a document"
    generate = _shared(commands.add_parser("generate", help=text, allow_abbrev=False))
    generate.add_argument(
        "--out", metavar="DIR", help="package folder; its last part is the import name"
    )
    generate.add_argument(
        "--templates",
        metavar="DIR",
        help="folder of templates that take the place of the tool's own",
    )
    for flag, text in _FLAGS:
        generate.add_argument(flag, action="store_true", help=text)
    text = "report every mistake in a document"
    _shared(commands.add_parser("validate", help=text, allow_abbrev=False))
    text = "measure how far the examples of a document show what it says"
    coverage = _common(commands.add_parser("coverage", help=text, allow_abbrev=False))
    coverage.add_argument("--html", metavar="FILE", help="write the figures as a page")
    coverage.add_argument(
        "--missing", action="store_true", help="list all that no example shows"
    )
    coverage.add_argument(
        "--minimum",
        metavar="KIND=PERCENT",
        action="append",
        default=[],
        type=_minimum,
        help="exit 1 if less of a kind is shown, for example members=100",
    )
    text = "fetch the vendor's SDK for browsers from npm's registry"
    fetch = _formatted(commands.add_parser("fetch-sdk", help=text, allow_abbrev=False))
    fetch.add_argument(
        "folder",
        metavar="FOLDER",
        nargs="?",
        help="where its files go (else _connect_sdk in the package that was made)",
    )
    fetch.add_argument(
        "--registry",
        metavar="URL",
        help="registry to ask (else that of npm's settings)",
    )
    return parser


def _minimum(text: str) -> tuple[str, float]:
    try:
        return minimum(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(printable(str(error))) from None


def _shared(command: argparse.ArgumentParser) -> argparse.ArgumentParser:
    """Add what commands take that understand a document as a package."""
    command.add_argument(
        "--behaviour",
        metavar="DIR",
        help="folder of the Python that carries out the document's x-sdk-methods",
    )
    return _common(command)


def _common(command: argparse.ArgumentParser) -> argparse.ArgumentParser:
    """Add what every command takes."""
    command.add_argument(
        "spec",
        metavar="SPEC",
        nargs="?",
        help="root file of the document (else what DIR was made from, else "
        "[tool.paragon-codegen], else Paragon's)",
    )
    command.add_argument(
        "--root",
        metavar="DIR",
        help="folder that all files of the document are in (else that of SPEC)",
    )
    command.add_argument(
        "--strict",
        action="store_true",
        help="every warning about the document is an error",
    )
    return _formatted(command)


def _formatted(command: argparse.ArgumentParser) -> argparse.ArgumentParser:
    """Add the choice between people and machines."""
    command.add_argument(
        "--format",
        choices=("text", "json"),
        default="text",
        help="for people, or one JSON object for machines",
    )
    return command
