"""Validators that several record classes share."""

import math
from collections.abc import Callable, Iterable
from datetime import date, datetime
from typing import Any

from attrs import Attribute
from attrs.validators import and_, deep_iterable, instance_of, min_len, optional


def whole(_: object, attribute: "Attribute[int]", value: int) -> None:
    """Accept an integer of at least 0, and no truth value."""
    if type(value) is not int or value < 0:
        msg = f"{attribute.name} must be a whole number of at least 0, not {value!r}"
        raise ValueError(msg)


def amount(_: object, attribute: "Attribute[int | float]", value: float) -> None:
    """Accept a finite number of at least 0, and no truth value."""
    if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value) or value < 0:
        msg = f"{attribute.name} must be a number of at least 0, not {value!r}"
        raise ValueError(msg)


def maybe_day(_: object, attribute: "Attribute[date | None]", value: date | None) -> None:
    """Accept a date or ``None``; a datetime is refused because its day depends on a time zone."""
    if value is not None and (isinstance(value, datetime) or not isinstance(value, date)):
        msg = f"{attribute.name} must be a datetime.date or None, not {value!r}"
        raise TypeError(msg)


def tuple_of(kind: type) -> Callable[[Any, Any, Any], None]:
    """Accept a tuple of one class."""
    return deep_iterable(instance_of(kind), instance_of(tuple))


def as_tuple(value: Iterable[Any]) -> tuple[Any, ...]:
    """Make any iterable a tuple; a single string is refused, for it would fall into letters."""
    if isinstance(value, str):
        msg = f"give a sequence of strings, not the string {value!r}"
        raise TypeError(msg)
    return tuple(value)


words: Callable[[Any, Any, Any], None] = and_(instance_of(str), min_len(1))
"""Accept a string that is not empty."""
maybe_words: Callable[[Any, Any, Any], None] = optional(words)
"""Accept a string that is not empty, or ``None``."""
maybe_whole: Callable[[Any, Any, Any], None] = optional(whole)
"""Accept an integer of at least 0, or ``None``."""
maybe_amount: Callable[[Any, Any, Any], None] = optional(amount)
"""Accept a finite number of at least 0, or ``None``."""
