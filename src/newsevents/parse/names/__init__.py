"""Names: where they start and end, what they are of, and the entities that an article speaks of."""
