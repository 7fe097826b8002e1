"""People and the offices they hold: titles, roles, and whom a phrase, a pronoun or a description means."""
