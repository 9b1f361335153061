"""Models: what travels to the API and back."""

__all__: list[str] = []
