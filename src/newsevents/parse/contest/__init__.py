"""The contest that an article is about: which office it is for, and what stands in its context."""
