"""What the lights do."""
