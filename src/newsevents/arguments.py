"""What several commands read from the command line in the same way."""

import argparse
from datetime import date


def day(text: str) -> date:
    """Read a day; argparse tells of what is none."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is no date; write it as 2024-02-22") from None


def positive(text: str) -> int:
    """Read a number of at least one: of outlets, of processes."""
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"{text!r} is no number of at least 1")
    return int(text)
