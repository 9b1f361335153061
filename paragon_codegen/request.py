"""What is wanted of a run: by its words, by the configuration, or by what was made before."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from paragon_codegen import config, remembered
from paragon_codegen.config import Config, UsageError
from paragon_codegen.origin import Recipe
from paragon_codegen.pipeline import Source

__all__ = ["each", "wanted"]


def each(options: Namespace, settings: Config) -> list[Namespace]:
    """Return the options once for each package folder that is meant.

    Where neither the words nor the configuration say what to make, all that this tool
    has made below the working folder is made again.

    Raises:
        UsageError: there is too much to look through, or what was made does not say
            from what.
    """
    if options.spec or options.out or settings.out:
        return [options]
    found = remembered.folders(Path.cwd())
    for out in found:
        if remembered.recall(out, settings) is None:
            raise UsageError(
                f"{out} does not say what it was made from: name that once, "
                f"paragon-codegen generate SPEC --out {out}"
            )
    return [Namespace(**{**vars(options), "out": str(out)}) for out in found] or [
        options
    ]


def wanted(options: Namespace, settings: Config) -> tuple[Source, Path]:
    """Return what a package is made from, and its folder.

    Raises:
        UsageError: what was said does not go together, or is not enough.
    """
    known = None
    if options.out and not options.spec:
        known = remembered.recall(Path(options.out), settings)
    if known is not None:
        options = _completed(options, known)
    spec = config.choose_spec(options.spec, settings)
    root = config.choose_root(options.root, spec, settings)
    strict = options.strict or settings.strict
    skip = options.skip_unsupported or settings.skip
    if skip and strict:
        raise UsageError(
            "strict refuses what skip-unsupported leaves out: choose one of them"
        )
    out = config.choose_out(options.out, spec, settings)
    behaviour = config.choose_behaviour(options.behaviour, spec, settings)
    overlay = config.choose_overlay(options.templates, settings)
    if known is not None:
        code = {"--behaviour": behaviour, "--templates": overlay.folder}
        remembered.check(out, known, code)
    bundled = known.bundled if known else not (options.spec or settings.spec)
    recipe = remembered.recipe(
        out,
        None if bundled else spec,
        root if options.root else None,
        skip=options.skip_unsupported,
        named={"--behaviour": options.behaviour, "--templates": options.templates},
    )
    source = Source(
        spec, behaviour, overlay, strict, skip, root, settings.formats, recipe
    )
    return source, out


def _completed(options: Namespace, known: Recipe) -> Namespace:
    """Return the options with what a folder remembers where they say nothing."""
    spec, root = remembered.told(Path(options.out), known)
    return Namespace(
        **{
            **vars(options),
            "spec": spec,
            "root": options.root or root,
            "skip_unsupported": options.skip_unsupported or known.skip,
        }
    )
