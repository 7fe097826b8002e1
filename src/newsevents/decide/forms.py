"""Rules as plain dictionaries, for JSON and for the TOML rows of bodies.

``{"rule": "at_least", "amount": "2/3", "of": "cast"}``; ``{"rule": "all", "of": [...]}`` and ``{"rule": "any", "of":
[...]}`` are ``&`` and ``|``. What has its default is left out. Counts are integers; shares are strings ("2/3",
"55%"), which keeps them exact.
"""

import datetime as dt
import json
from collections.abc import Callable, Mapping
from fractions import Fraction
from typing import Any

from attrs import fields

from newsevents.decide.algebra import And, Or, Rule, Weights
from newsevents.decide.errors import DecideError, RuleFormError
from newsevents.decide.rules import (
    AtLeast,
    BlockingMinority,
    ConsensusRule,
    NoOpposition,
    Quorum,
    Silence,
    Unanimity,
)
from newsevents.decide.stances import in_order

_KINDS: dict[str, type[Rule]] = {
    "at_least": AtLeast,
    "blocking_minority": BlockingMinority,
    "consensus": ConsensusRule,
    "unanimity": Unanimity,
    "no_opposition": NoOpposition,
    "quorum": Quorum,
}
_NAMES = {kind: name for name, kind in _KINDS.items()}


def rule_to_dict(rule: Rule | Silence) -> dict[str, Any]:
    """Give the dictionary form of a rule.

    >>> rule_to_dict(AtLeast("2/3") & Quorum(51))
    {'rule': 'all', 'of': [{'rule': 'at_least', 'amount': '2/3'}, {'rule': 'quorum', 'amount': 51}]}
    """
    if isinstance(rule, Silence):
        deadline = {} if rule.deadline is None else {"deadline": rule.deadline.isoformat()}
        return {"rule": "silence", "of": rule_to_dict(rule.rule), **deadline}
    if isinstance(rule, And | Or):
        return {"rule": "all" if isinstance(rule, And) else "any", "of": [rule_to_dict(part) for part in rule.parts]}
    form: dict[str, Any] = {"rule": _NAMES[type(rule)]}
    for attribute in fields(type(rule)):  # type: ignore[arg-type]  # every atom is an attrs class
        value = getattr(rule, attribute.name)
        if value != attribute.default:
            form[attribute.name] = _plain(value, attribute.name)
    return form


def _plain(value: object, name: str) -> object:
    if isinstance(value, Fraction):
        return str(value) if value.denominator != 1 else f"{value}/1"
    if isinstance(value, Weights):
        table = {member: weight if isinstance(weight, int) else str(weight) for member, weight in value.values.items()}
        return {"name": value.name, "values": table}
    if isinstance(value, frozenset):
        return [str(stance) for stance in in_order(value)] if name == "counting" else sorted(value)
    return value


def rule_from_dict(form: Mapping[str, Any]) -> Rule | Silence:
    """Read a rule from its dictionary form; a :class:`RuleFormError` says what is wrong with it.

    >>> rule_from_dict({"rule": "at_least", "amount": "2/3", "of": "cast"}) == AtLeast("2/3", of="cast")
    True
    """
    if not isinstance(form, Mapping) or not isinstance(form.get("rule"), str):
        raise RuleFormError(form, "it must be a table with a `rule`")
    kind = form["rule"]
    rest = {name: value for name, value in form.items() if name != "rule"}
    if kind in {"all", "any"}:
        return _compound(form, And if kind == "all" else Or)
    if kind == "silence":
        return _silence(form)
    if kind not in _KINDS:
        raise RuleFormError(form, f"`rule` is one of all, any, silence, {', '.join(_KINDS)}")
    return _built(form, _KINDS[kind], rest)


def _built(form: Mapping[str, Any], kind: Callable[..., Rule], rest: dict[str, Any]) -> Rule:
    weight = rest.get("weight")
    try:
        if isinstance(weight, Mapping):
            values = {
                member: Fraction(value) if isinstance(value, str) else value
                for member, value in weight["values"].items()
            }
            rest["weight"] = Weights(weight["name"], values)
        return kind(**rest)
    except DecideError:
        raise
    except (TypeError, ValueError, KeyError, AttributeError, ZeroDivisionError) as error:
        raise RuleFormError(form, str(error)) from error


def _compound(form: Mapping[str, Any], kind: type[And] | type[Or]) -> Rule:
    parts = form.get("of")
    if not isinstance(parts, list) or not parts or set(form) != {"rule", "of"}:
        raise RuleFormError(form, "`of` must be a list of rules, and nothing else may stand beside it")
    read = [rule_from_dict(part) for part in parts]
    if any(isinstance(part, Silence) for part in read):
        raise RuleFormError(form, "a silence procedure stands outside, not inside a compound rule")
    return kind(part for part in read if isinstance(part, Rule))


def _silence(form: Mapping[str, Any]) -> Silence:
    rule = rule_from_dict(form.get("of", {"rule": "consensus"}))
    if isinstance(rule, Silence) or set(form) - {"rule", "of", "deadline"}:
        raise RuleFormError(form, "a silence procedure has `of`, one rule, and a `deadline`")
    deadline = form.get("deadline")
    try:
        when = _moment(deadline) if isinstance(deadline, str) else deadline
    except ValueError as error:
        raise RuleFormError(form, f"the deadline is no ISO 8601 date: {error}") from error
    if when is not None and not isinstance(when, dt.date):
        raise RuleFormError(form, "the deadline is no date")
    return Silence(rule, deadline=when)


def _moment(text: str) -> dt.date:
    return dt.date.fromisoformat(text) if len(text) == len("2024-02-22") else dt.datetime.fromisoformat(text)


def rule_to_json(rule: Rule | Silence) -> str:
    """Give the JSON form of a rule; :func:`rule_from_json` reads it back without loss."""
    return json.dumps(rule_to_dict(rule), ensure_ascii=False)


def rule_from_json(text: str) -> Rule | Silence:
    """Read a rule from its JSON form."""
    try:
        form = json.loads(text)
    except json.JSONDecodeError as error:
        raise RuleFormError(text, f"it is no JSON: {error}") from error
    return rule_from_dict(form)
