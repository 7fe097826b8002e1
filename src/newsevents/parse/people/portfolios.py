"""Whose office a ministry, a brief or a bare field of government means: "the Treasury", "the education brief"."""

from newsevents.lexicon.lexicon import Lexicon
from newsevents.lexicon.rows import OrganizationRow
from newsevents.parse.words.items import ORGANIZATION, PLACE, TITLE
from newsevents.parse.words.phrases import NounPhrase
from newsevents.text.tokens import Tokens

_BRIEFS = frozenset({"brief", "portfolio", "file", "ministry", "department", "docket"})
_HOUSES = frozenset("city town county council university company firm bank club union party school hospital".split())
_JOBS = frozenset({"job", "post", "role"})
_FEW = 2
_HEADS = frozenset({"secretary", "minister"})
_CABINET = frozenset(
    "cabinet reshuffle reshuffled shuffle shuffled portfolio portfolios minister ministers ministry ministries".split()
)
"""Words of stories about governments."""


def minister_of(np: NounPhrase, lexicon: Lexicon) -> str:
    """Read the title of who is in charge of a ministry or a brief: "the foreign ministry", "the economy brief"."""
    if np.kind == ORGANIZATION and np.name is not None:
        return _of_ministry(np, lexicon)
    if np.det == "a" and np.head == "portfolio":
        return ""  # "ran a technology portfolio": of shares
    if np.head == "department" and (np.sentence.lows[np.last : np.last + 1] == ["at"] or is_of_house(np)):
        return ""  # "heads the finance department at Norvest"
    if np.kind == "n" and np.head in _BRIEFS and np.words:
        for first in range(len(np.words)):
            name = lexicon.portfolio(" ".join(np.words[first:]))
            if name:
                return f"{name} minister"
        named = np.modifiers[-1].text.lower() if np.modifiers else ""
        return f"{name} minister" if (name := lexicon.portfolio(named)) else ""
    if np.kind == "n" and np.head in _BRIEFS and np.modifiers:
        name = lexicon.portfolio(np.modifiers[-1].text.lower())
        return f"{name} minister" if name else ""
    return ""


def is_of_house(np: NounPhrase) -> bool:
    """Whether a department is a body's or a town's, which has no minister: "the city's finance department"."""
    owner = np.possessor
    return owner is not None and (owner.kind in {ORGANIZATION, PLACE} or owner.head in _HOUSES)


def _of_ministry(np: NounPhrase, lexicon: Lexicon) -> str:
    assert np.name is not None
    row = np.name.row
    if isinstance(row, OrganizationRow) and row.kind == "ministry":
        chief = lexicon.chief(row)
        return chief if chief != "minister" else ""
    whole = np.text.lower().endswith(" ministry")
    if whole:
        del np.members[1:]  # "the Domestic Trade and Cost of Living Ministry" is one
    named = np.text if whole else np.name.text
    words = named.lower().removeprefix("the ").split()
    if words[-1] == "ministry" and words[:-1]:
        return " ".join([*words[:-1], "minister"])
    if words[:2] == ["ministry", "of"]:
        return " ".join([*words[2:], "minister"])
    return ""


def shared_field(np: NounPhrase) -> str:
    """Give the field of a ministry whose name many states have: "the Ministry of Justice"."""
    name = np.name.text if np.name is not None else ""
    return name.removeprefix("Ministry of ").lower() if name.startswith("Ministry of ") else ""


def portfolio_minister(np: NounPhrase, lexicon: Lexicon) -> str:
    """Read the title of who is in charge of a field named alone: "moves to defence", "takes Foreign Affairs"."""
    named = np.name is not None and np.name.row is None
    if np.possessor is not None or not (named or np.kind in {"n", "m", "j", TITLE, ORGANIZATION}):
        return ""
    if np.head in _JOBS and np.words and np.det in {"", "the"}:  # "the finance job"
        name = lexicon.portfolio(" ".join(np.words))
        return f"{name} minister" if name else ""
    mention = np.name or np.title
    base = mention.text if mention is not None else " ".join((*np.words, np.head))
    for text in (np.text.removeprefix("the "), base.removeprefix("the ")):
        name = lexicon.portfolio(text.lower())
        if name and not (text.islower() and text in lexicon.words("fields_that_mean_more")):
            return f"{name} minister"
    return ""


def is_of_government(tokens: Tokens) -> bool:
    """Whether a text speaks of a cabinet and its ministers, so that bare fields mean posts in it."""
    return sum(map(_CABINET.__contains__, tokens.lowers)) >= _FEW


def has_secretaries(tokens: Tokens, lexicon: Lexicon) -> bool:
    """Whether a text calls those in charge of a field secretaries rather than ministers: "the health secretary"."""
    heads = [(i - (tokens.lowers[i - 1] == "cabinet"), word) for i, word in enumerate(tokens.lowers) if word in _HEADS]
    fields = [(tokens.lowers[i - 1], word) for i, word in heads if i > 0]
    called = [(field, word) for field, word in fields if lexicon.portfolio(field)]
    secretaries, ministers = (sum(word == head for _, word in called) for head in ("secretary", "minister"))
    return secretaries > ministers or len({field for field, word in called if word == "secretary"}) > 1


def deputy_told(tokens: Tokens, lexicon: Lexicon) -> str:
    """Give the one office of a deputy that a text tells in full, which "the deputy" is then short for: deputy leader.

    Where deputies make laws, it is short for nothing.
    """
    lowers = tokens.lowers
    if "deputy" not in tokens.vocabulary or "deputies" in tokens.vocabulary:
        return ""
    pairs = (" ".join(lowers[i : i + 2]) for i, low in enumerate(lowers) if low == "deputy")
    told = {row.title for pair in pairs if (row := lexicon.title(pair)) is not None and row.title != "deputy"}
    return told.pop() if len(told) == 1 else ""
