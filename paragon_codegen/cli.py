"""The command's entry: the check with nothing to do first, everything else after it."""

# Nothing else at the top: the no-op check must start as fast as Python itself.
import os
import sys

_ISSUES = "set PARAGON_CODEGEN_DEBUG=1 to see where, and please report it"


def main(arguments: list[str] | None = None) -> int:
    """Run the command.

    Args:
        arguments: as on the command line, without the program's name.

    Returns:
        The exit code: 0 good, 1 the document is wrong or the output stale,
        2 wrong usage, 130 interrupted from the keyboard.
    """
    words = sys.argv[1:] if arguments is None else arguments
    try:
        said = _remembered(words)
        if said is None:
            from paragon_codegen import commands

            code = commands.run(words)
        else:
            sys.stdout.write(said[0])
            sys.stderr.write(said[1])
            code = 0
        sys.stdout.flush()
        if said is not None and arguments is None:
            # Nothing is left to tidy up, and Python's own ending takes a while.
            os._exit(code)
    except BrokenPipeError:
        # Whoever read our output has seen enough; Python must not complain at its exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except KeyboardInterrupt:
        return 130
    except Exception as error:
        if os.environ.get("PARAGON_CODEGEN_DEBUG"):
            raise
        reason = f"{type(error).__name__}: {error}".splitlines()[0][:300]
        sys.stderr.write(f"paragon-codegen: internal error: {reason}; {_ISSUES}\n")
        return 1
    return code


def _remembered(words: list[str]) -> tuple[str, str] | None:
    """What the same check said, on both outputs, if nothing changed since it passed."""
    if "--check" not in words:
        return None
    from paragon_codegen import fingerprint

    return fingerprint.verified(words)
