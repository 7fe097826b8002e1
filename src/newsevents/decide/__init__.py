"""Rules, positions and what they decide."""
