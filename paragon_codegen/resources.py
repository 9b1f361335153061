"""Where the templates and the bundled Paragon spec lie: in the wheel or in the repository."""

# Only `os`: the no-op check must start as fast as Python itself.
import os

PACKAGE = os.path.dirname(os.path.abspath(__file__))


def find(name: str) -> str:
    """The path of the data folder `name`: `templates` or `spec`.

    A wheel carries it inside the package; in a checkout it stands beside the package.
    """
    packaged = os.path.join(PACKAGE, "_data", name)
    if os.path.isdir(packaged):
        return packaged
    return os.path.join(os.path.dirname(PACKAGE), name)
