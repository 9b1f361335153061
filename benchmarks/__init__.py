"""What our product costs, measured against its alternatives: `make bench`."""
