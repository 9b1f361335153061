"""Write one generation of a package after the other, until killed or until N are done.

Arguments: the package folder, the first generation, how many (0: for ever).
"""

from __future__ import annotations

import itertools
import sys
from pathlib import Path

from paragon_codegen.write import write


def generation(number: int) -> dict[str, str]:
    """Files that all name the generation; every third one changes its place."""
    return {
        f"m{index % 7}/f{index}_{number % 2 if index % 3 == 0 else 0}.py": f"{number}\n"
        * 50
        for index in range(40)
    }


if __name__ == "__main__":
    target, first, many = Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
    steps = range(many) if many else itertools.count()
    for step in steps:
        write(target, generation(first + step))
