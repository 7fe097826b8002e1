"""Words and what stands close together: items, word classes seen again, base noun phrases, verb groups, numbers."""
