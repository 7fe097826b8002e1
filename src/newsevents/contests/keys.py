"""When two names mean one thing: spellings, transliterations, wordings of an office, names of states and bodies."""

import re
import tomllib
import unicodedata
from collections.abc import Mapping
from functools import cache, lru_cache
from importlib import resources
from typing import Any

from newsevents.bodies import body
from newsevents.bodies.errors import UnknownBodyError
from newsevents.lexicon.lexicon import Lexicon

_ARTICLES = frozenset({"the", "a", "an"})


@cache
def table(name: str) -> Mapping[str, Any]:
    """Read a table of this package, once."""
    return tomllib.loads(resources.files(__package__).joinpath("data", f"{name}.toml").read_text("utf-8"))


@lru_cache(maxsize=1 << 16)
def key(name: str) -> str:
    """Give a name without case, accents, punctuation and a leading article.

    >>> key("The Elysée"), key("secretary-general")
    ('elysee', 'secretary general')
    """
    letters = table("spellings")["letters"]
    folded = "".join(letters.get(letter, letter) for letter in name.casefold())
    plain = "".join(c for c in unicodedata.normalize("NFKD", folded) if not unicodedata.combining(c))
    words = re.findall(r"\w+", plain.replace(".", ""))
    return " ".join(words[1:] if len(words) > 1 and words[0] in _ARTICLES else words)


@lru_cache(maxsize=1 << 16)
def sound(name: str) -> str:
    """Give what the romanisations of one name have in common; words run together.

    >>> sound("Volodymyr Zelenskyy") == sound("Volodymyr Zelensky")
    True
    """
    spellings = table("spellings")
    found = "".join(spellings["articles"].get(word, word) for word in key(name).split())
    for old, new in spellings["replacements"]:
        found = found.replace(old, new)
    return re.sub(r"(.)\1+", r"\1", found)


@cache
def _states() -> Mapping[str, str]:
    """Map every name, capital and metonym of a state to its code; names win over capitals."""
    rows = Lexicon.default().states.values()
    found: dict[str, str] = {}
    for column in ("aliases", "seats", "capital"):
        for row in rows:
            found.setdefault(key(row.name), row.code)
            for form in getattr(row, column):
                found.setdefault(key(form), row.code)
    return found


def state_code(name: str) -> str | None:
    """Give the code of the state that a name, a capital or a seat of government means.

    >>> state_code("U.K."), state_code("London"), state_code("Mark Rutte")
    ('GB', 'GB', None)
    """
    return _states().get(key(name))


def state_name(code: str) -> str | None:
    """Give a state's usual short name."""
    row = Lexicon.default().states.get(code)
    return row.name if row is not None else None


@cache
def _organizations() -> Mapping[str, str]:
    found: dict[str, str] = {}
    rows = Lexicon.default().tables["organization"]
    for row in rows:
        found.setdefault(key(row.name), row.name)
    for row in rows:
        for form in row.aliases:
            found.setdefault(key(form), row.name)
    return found


@lru_cache(maxsize=1 << 14)
def organization_id(name: str) -> str:
    """Give one id for all names of a body, a state or an organization.

    >>> organization_id("North Atlantic Treaty Organization"), organization_id("Britain"), organization_id("Acme Corp")
    ('body:nato', 'state:GB', 'org:acme corp')
    """
    usual = _organizations().get(key(name), name)
    for each in (name, usual):
        try:
            return f"body:{body(each).id}"
        except UnknownBodyError:
            continue
    code = state_code(name)
    return f"state:{code}" if code else f"org:{key(usual)}"


def organization_name(name: str) -> str:
    """Give the usual short name of a body, a state or an organization."""
    code = state_code(name)
    return (state_name(code) if code else None) or _organizations().get(key(name), name)


@cache
def _titles() -> Mapping[str, str]:
    found: dict[str, str] = {}
    rows = Lexicon.default().titles.values()
    for row in rows:
        found.setdefault(key(row.title), row.title)
    for row in rows:
        for form in row.variants:
            found.setdefault(key(form), row.title)
    return found


def usual_title(title: str) -> str:
    """Give a title in its full usual form.

    >>> usual_title("Secretary-General")
    'secretary general'
    """
    return _titles().get(key(title), title.lower())


@lru_cache(maxsize=1 << 14)
def office_key(title: str | None, organization: str | None) -> tuple[str, str]:
    """Give one key for all wordings of an office; an empty string stands for what is not known.

    >>> office_key("Secretary-General", "North Atlantic Treaty Organisation") == office_key("secretary general", "NATO")
    True
    """
    whose = organization_id(organization) if organization else ""
    plain = key(usual_title(title)) if title else ""
    deciders = table("deciders")
    plain = deciders["one_office"].get(plain, plain)
    return deciders["one_office_of_a_state"].get(plain, plain) if whose.startswith("state:") else plain, whose
