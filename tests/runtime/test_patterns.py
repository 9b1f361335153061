"""Every pattern in this project takes time that grows with a text and no faster."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
import re
import time
from collections.abc import Iterator
from typing import Any

import paragon_connect
import pytest

import paragon_codegen

PARSER: Any = importlib.import_module("re._parser")
COMPILER: Any = importlib.import_module("re._compiler")
SMALL = 2_000
GROWTH = 4
QUICK = 0.01
"""Seconds that eight thousand characters cost at most where each is read a few times."""
SEEDS = """a A 1 . - _ = / : ; , " ' ? & % # * + | ( [ { < \\ eyJ eyJa- eyJaaaaa.
Bearer Bearer_ token "token" "token": token= &a ?a ?a= \\" \\\\ \\u003d %25 &amp; &#61;
aA1 a. a- a= a/ -----BEGIN -----BEGIN_A----- -----END charset ;charset ;charset= {a
://""".split()
SEEDS = [seed.replace("_", " ") for seed in SEEDS] + [" ", "\n", "\n ", "a\n", "é"]
AROUND = [("", ""), ('"', "!"), ("/", "\0")]


def patterns() -> Iterator[tuple[str, re.Pattern[Any], bool]]:
    """Yield every compiled pattern of the generator, the runtime and the behaviours.

    Yields:
        Its name, itself, and whether it is looked for at every place of a text.
    """
    for package in (paragon_codegen, paragon_connect):
        for info in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            if info.name.endswith("__main__"):
                continue
            module = importlib.import_module(info.name)
            for name, value in vars(module).items():
                if isinstance(value, re.Pattern):
                    use = rf"\b{name}\.(search|sub|split|findall|finditer)\("
                    everywhere = re.search(use, inspect.getsource(module)) is not None
                    yield f"{info.name}.{name}", value, everywhere


# The package has a copy of the runtime: each pattern is tried once.
PATTERNS = {
    name: (pattern, everywhere)
    for pattern, (name, everywhere) in {
        pattern: (name, everywhere) for name, pattern, everywhere in patterns()
    }.items()
}


def seconds(pattern: re.Pattern[Any], text: str, everywhere: bool) -> float:
    """Return the shortest of some runs over a text, or its bytes."""
    found: list[float] = []
    subject = text if isinstance(pattern.pattern, str) else text.encode()
    for _ in range(3):
        start = time.thread_time()
        if everywhere:
            for _match in pattern.finditer(subject):
                pass
        pattern.fullmatch(subject)
        found.append(time.thread_time() - start)
        if found[-1] < QUICK:
            break
    return min(found)


def slow(name: str, seed: str, before: str, after: str) -> bool:
    """Tell whether four times the text takes far more than four times the time."""
    pattern, everywhere = PATTERNS[name]
    repeated = seed * (SMALL // len(seed))
    large = seconds(pattern, before + repeated * GROWTH + after, everywhere)
    if large < QUICK:
        return False
    small = seconds(pattern, before + repeated + after, everywhere)
    return large > 2.5 * GROWTH * small + QUICK


@pytest.mark.parametrize("name", PATTERNS)
def test_c05_a_pattern_is_linear(name: str) -> None:
    parts = re.findall(r"\w{2,}", str(PATTERNS[name][0].pattern))[:20]
    bad = [
        (before, seed, after)
        for seed in [*SEEDS, *parts]
        for before, after in AROUND
        # A busy machine may spoil one measurement, not three.
        if all(slow(name, seed, before, after) for _ in range(3))
    ]
    assert not bad


def repeats_groups_for_good(pattern: re.Pattern[Any]) -> bool:
    """Tell whether a pattern has an atomic group, or a possessive quantifier after one.

    Until 3.11.5 Python goes on behind the beginning of a repetition that failed
    (gh-106052), so `(?:ab?c)++` does not match "aca"; single characters are repeated well.
    """
    parsed = PARSER.parse(pattern.pattern, pattern.flags)
    return any(
        name == "ATOMIC_GROUP"
        or (name == "POSSESSIVE_REPEAT" and not COMPILER._simple(argument[2]))
        for name, argument in parts(parsed)
    )


def parts(parsed: Any) -> Iterator[tuple[str, Any]]:
    """Yield the parts of a parsed pattern, whatever they stand in."""
    if isinstance(parsed, PARSER.SubPattern):
        for operation, argument in parsed:
            yield str(operation), argument
            yield from parts(argument)
    elif isinstance(parsed, tuple | list):
        for each in parsed:
            yield from parts(each)


@pytest.mark.parametrize("name", PATTERNS)
def test_a_pattern_means_the_same_in_every_python(name: str) -> None:
    assert not repeats_groups_for_good(PATTERNS[name][0])


@pytest.mark.parametrize("text", ["(?:ab?c)++", "a|(b(?:ab)?+)", "(?=(?>ab?)c)"])
def test_a_group_repeated_for_good_is_found(text: str) -> None:
    assert repeats_groups_for_good(re.compile(text))


@pytest.mark.parametrize("text", ["(?:ab?c)+", "a|(b[ab]?+)", "(?=(?:ab?)c)"])
def test_a_character_repeated_for_good_is_well(text: str) -> None:
    assert not repeats_groups_for_good(re.compile(text))


def test_the_patterns_were_found() -> None:
    assert len(PATTERNS) > 30
    assert any("_sdk" in name for name in PATTERNS)
