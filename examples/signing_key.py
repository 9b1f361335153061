"""Makes a signing key, and prints it: the local server takes user tokens of any key.

    .venv/bin/python examples/signing_key.py

PARAGON_SIGNING_KEY of the environment is where clients look for it. The key of a project of yours comes from the dashboard, Settings > SDK Setup.
"""

from __future__ import annotations

from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa

__all__ = ["key_pair"]


def key_pair() -> tuple[str, str]:
    """Return a private and a public key, as PEM."""
    key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    private = key.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    )
    public = key.public_key().public_bytes(
        serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo
    )
    return private.decode(), public.decode()


if __name__ == "__main__":
    print(key_pair()[0], end="")
