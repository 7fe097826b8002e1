"""Who says what: quotations with their speakers, clauses with their sources."""
