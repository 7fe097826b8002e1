"""Structured, sourced, decidable facts from news text."""

__version__ = "0.1.0"
