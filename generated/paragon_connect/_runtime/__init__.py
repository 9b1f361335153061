"""Runtime of a generated package: copied verbatim, imports nothing of the generator."""
