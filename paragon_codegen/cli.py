"""The command's entry: the check with nothing to do first, everything else after it."""

# Nothing else at the top: the no-op check must start as fast as Python itself.
import os
import sys

from paragon_codegen import streams

_ISSUES = "set PARAGON_CODEGEN_DEBUG=1 to see where, and please report it"


# Beside the codes that `commands` knows; those of sysexits.h, and of shells for a signal.
_BUG = 70
_UNHEARD = 74
_INTERRUPTED = 130
_NO_READER = 141


def main(arguments: list[str] | None = None) -> int:
    """Run the command.

    Args:
        arguments: as on the command line, without the program's name.

    Returns:
        The exit code: 0 good, 1 the document is wrong or the output stale,
        2 wrong usage, 70 a bug of ours, 74 standard output cannot be written,
        130 interrupted from the keyboard, 141 whoever read standard output has gone.
    """
    words = sys.argv[1:] if arguments is None else arguments
    streams.open_closed()
    try:
        said = _remembered(words)
        if said is None:
            from paragon_codegen import commands

            return commands.run(words)
        streams.write(said[0])
        streams.complain(said[1])
        if arguments is None:
            # Nothing is left to tidy up, and Python's own ending takes a while.
            os._exit(0)
        return 0
    except BrokenPipeError:
        return _NO_READER
    except streams.Unheard as error:
        reason = f"standard output cannot be written: {error}"
        streams.complain(f"paragon-codegen: {reason}; what it should say is lost\n")
        return _UNHEARD
    except KeyboardInterrupt:
        return _INTERRUPTED
    except Exception as error:
        if os.environ.get("PARAGON_CODEGEN_DEBUG"):
            raise
        reason = f"{type(error).__name__}: {error}".splitlines()[0][:300]
        streams.complain(f"paragon-codegen: internal error: {reason}; {_ISSUES}\n")
        return _BUG


def _remembered(words: list[str]) -> tuple[str, str] | None:
    """What the same check said, on both outputs, if nothing changed since it passed."""
    if "--check" not in words:
        return None
    from paragon_codegen import fingerprint

    return fingerprint.verified(words)
