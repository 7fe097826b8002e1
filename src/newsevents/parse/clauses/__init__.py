"""Clauses: whole noun phrases, and who does what to whom with voice, mood and word order undone."""
