"""Memory."""


class Memory:
    """Memory."""


class ClientError:
    """A name that is taken."""
