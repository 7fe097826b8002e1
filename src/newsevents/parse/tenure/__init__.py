"""Offices over time: whose each is, who has it, who goes and who comes, and when."""
