"""Base noun phrases: from items to a determiner, modifiers, titles and a name, without what stands after the head.

A base phrase runs from a determiner or modifier to its head, without commas: "outgoing Dutch Prime Minister Mark
Rutte", "the central bank governor", "about 20 NATO members". Of-phrases, appositions and coordinations are attached in
``parse/clauses/grouping.py``.
"""

from newsevents.lexicon.grammar import default_grammar
from newsevents.lexicon.morphology import singular
from newsevents.parse.words.items import (
    HONORIFIC,
    NAMED,
    NATIONALITY,
    NOUNS,
    ORGANIZATION,
    PERSON,
    PLACE,
    POSTNOMINALS,
    STATE,
    TIME,
    TITLE,
    Mention,
    Sentence,
)
from newsevents.parse.words.quoted_votes import is_quoted_vote
from newsevents.parse.words.set_phrases import takes_object
from newsevents.parse.words.time_modifiers import is_scene, is_scene_of, span_unit, stands_inside
from newsevents.text.time_numbers import read_ordinal

_OPENERS = frozenset("DSPajkln0mNMgvrhHYIAOCLTG$@e")
_MODIFIERS = frozenset("jkl0gv$#")
_INSIDE = _OPENERS | _MODIFIERS
"""Items that may stand in a phrase."""
_CLASSIFIERS = frozenset("state party opposition parent rival union broadcaster newspaper county city town".split())
_COUNTED = (default_grammar().bodies | {"parent", "rival"}) - {"party", "parties", "council", "church"}
"""Nouns for a firm that stand without an article before its name alone: "of satellite broadcaster Norvest"."""
_OUTCOMES = frozenset({"winner", "victor", "winners", "victors"})
_RANKS = frozenset({"deputy", "assistant", "vice", "associate", "acting"})
APPROXIMATORS = frozenset(
    {"about", "around", "some", "nearly", "almost", "roughly", "over", "under", "only", "just", "approximately",
     "below", "above", "at least", "at most", "more than", "fewer than", "less than", "up to", "no more than",
     "not even"}
)  # fmt: skip
"""What may stand before a number as part of the phrase."""
BACKERS = frozenset("supporter backer champion opponent critic ally advocate".split())  # who take a side
BACKING = frozenset({"support", "backing", "endorsement", "blessing", "vote"})  # what they give
JOBS = frozenset({"job", "post", "role", "position"})
_SIDES = (["for"], ["against"])
_OF_OFFICES = frozenset("top vice presidential vice-presidential gubernatorial mayoral congressional shadow".split())
"""Adjectives that go on a phrase behind a body: "the UNESCO top job", "the Green vice presidential nomination"."""
_RACES = frozenset("election elections race primary runoff run-off contest vote ballot nomination".split())
_LONGEST_ASIDE = 11
"""Items from the comma that opens a remark to the one that closes it: "and, in a blow to his camp, Ms Reyes"."""
_CONJOINED = frozenset("AOCGT")
OWNERS = {"poss:his": "he", "poss:her": "she", "poss:my": "i", "poss:our": "we"}
"""The pronoun for the person whom a possessive determiner means."""
_BEHIND_OWNER = frozenset(",.;c@i") | {""}
"""What may follow whose something is, where what it is stands before: "left his camp for Ms Reyes's on Sunday"."""
_ALONE = frozenset("this that these those all both some another poss:his poss:her neither either each none any".split())
"""Determiners that stand without a noun."""


class NounPhrase:
    """A noun phrase with its parts; ``members`` holds the conjuncts of a coordination, itself first."""

    __slots__ = (
        "apposed", "det", "first", "head", "instances", "kind", "last", "links", "members", "modifiers", "name",
        "number", "of", "possessor", "sentence", "statuses", "title", "words",
    )  # fmt: skip

    def __init__(self, sentence: Sentence, first: int) -> None:
        """Start an empty phrase at an item."""
        self.sentence = sentence
        self.first = first
        self.last = first
        self.kind = ""
        self.head = ""
        self.det = ""
        self.number = ""
        self.words: tuple[str, ...] = ()
        self.possessor: NounPhrase | None = None
        self.modifiers: tuple[Mention, ...] = ()
        self.statuses: tuple[str, ...] = ()
        self.title: Mention | None = None
        self.name: Mention | None = None
        self.of: NounPhrase | None = None
        self.links: tuple[tuple[str, NounPhrase], ...] = ()
        self.apposed: tuple[NounPhrase, ...] = ()
        self.members: list[NounPhrase] = [self]
        self.instances: list[NounPhrase] = []

    @property
    def text(self) -> str:
        """The words of the base phrase."""
        return self.sentence.text(self.first, self.last)

    def __repr__(self) -> str:
        return f"<NP {self.kind} {self.text!r}>"


def base_phrase(s: Sentence, i: int) -> NounPhrase | None:
    """Read one base noun phrase at item ``i``; ``None`` where there is none."""
    shape = s.shape
    if i >= len(shape):
        return None
    hedge = _approximator(s, i) if "0" in shape[i + 1 : i + 4] else 0
    if (shape[i] not in _OPENERS and not hedge) or (shape[i] == "g" and takes_object(s, i)):
        return None  # "replacing Ms Reyes" is no phrase
    np = NounPhrase(s, i)
    np.words = tuple(s.lows[i : i + hedge])
    i += hedge
    np.last = i
    if shape[i] in "Pe":
        np.kind, np.head, np.last = "P", s.lows[i], i + 1
        return np
    while i < len(shape):
        c = shape[i]
        if c == "'" and (np.kind or (i and shape[i - 1] == TIME)):
            np = _possessed(np, i) if np.kind else np
            i += 1
            continue
        if (c == "(" and np.kind in NAMED and _is_alias(s, i)) or (c == '"' and is_quoted_vote(np, i)):
            i += 3
            continue
        if not (c in _INSIDE and _extend(np, c, i)) and not (c == "c" and _joins_words(np, i)):
            break
        i += 1
        np.last = i
    if not np.kind:
        return _headless(np)
    if np.head in {"vote", "votes"} and s.lows[i : i + 1] in _SIDES and shape[i + 1 : i + 2] in set("zdp."):
        np.words, np.last = (*np.words, s.lows[i]), i + 1  # "the only vote against came from"
    return np


def _joins_words(np: NounPhrase, i: int) -> bool:
    """Whether "and" joins two adjectives of one noun: "a third and final term"."""
    shape = np.sentence.shape
    return bool(np.det and np.words) and not np.kind and shape[i + 1 : i + 3] in {"jn", "kn", "ln"}


def _is_alias(s: Sentence, i: int) -> bool:
    """Whether a bracket holds a name's short form before its phrase goes on: "Unity Party (UP) chair"."""
    return s.shape[i + 1 : i + 3] in {"O)", "N)"} and s.shape[i + 3 : i + 4] in {TITLE, "n", "m"}


def _approximator(s: Sentence, i: int) -> int:
    """Give how many items from ``i`` on hedge the number after them: "about", "more than"."""
    for n in (1, 2, 3):
        if i + n < len(s.shape) and s.shape[i + n] == "0" and " ".join(s.lows[i : i + n]) in APPROXIMATORS:
            return n
    return 0


def _possessed(owner: NounPhrase, i: int) -> NounPhrase:
    """Turn the phrase so far into the possessor of a new one."""
    np = NounPhrase(owner.sentence, owner.first)
    np.possessor = owner
    owner.last = i
    np.last = i + 1
    return np


def _extend(np: NounPhrase, c: str, i: int) -> bool:
    """Take item ``i`` into the phrase, or say that it does not belong to it."""
    s = np.sentence
    if c in "DSa":
        return _take_determiner(np, c, i)
    if c == TIME:  # "the early November vote", "the May Council"
        inside = stands_inside(s, i, opens=i == np.first, determined=bool(np.det))
        return not np.kind and (inside or _take_spell(np, i))
    if np.kind == PERSON and ((c not in NOUNS and c != TITLE) or s.lows[i] in _OUTCOMES):
        return False  # "declared Ms Reyes winner"
    if c == PERSON:
        return _take_name(np, i)
    if c == TITLE:
        return not is_scene_of(np.sentence, np.first, np.head, i) and _take_title(np, i)
    if c == HONORIFIC:
        return _take_honorific(np, i)
    if c in NAMED or c in {NATIONALITY, "I"}:
        return _take_named(np, c, i)
    if c in NOUNS:
        return _take_noun(np, i)
    if c in _MODIFIERS or (c in "rhH" and _adverb_inside(s, i)):
        return _take_modifier(np, c, i)
    return False


def _take_spell(np: NounPhrase, i: int) -> bool:
    """Take the years that are somebody's as a noun: "her eight years in office ended"."""
    unit = span_unit(np.sentence, i) if np.possessor is not None or np.det in OWNERS else ""
    np.kind, np.head = ("m", unit) if unit else ("", "")
    return bool(unit)


def _take_determiner(np: NounPhrase, c: str, i: int) -> bool:
    if np.kind or (np.last > np.first and np.det not in {"all", "both", "half", "such"}):
        return False
    np.det = ("poss:" if c == "S" else "") + np.sentence.lows[i]
    return True


def _take_honorific(np: NounPhrase, i: int) -> bool:
    if np.kind and not (np.kind == TITLE and np.sentence.shape[i + 1 : i + 2] in {PERSON, HONORIFIC}):
        return False  # "Governor General Sir Alun Price" is one phrase
    if not np.kind and np.det == "the" and len(np.words) == 1 and read_ordinal(list(np.words)):
        return False  # "in the second Ms Tan won"
    np.words += (np.sentence.lows[i],)
    return True


def _take_name(np: NounPhrase, i: int) -> bool:
    mention = np.sentence.mentions[i]
    if np.name is not None or np.kind in {"n", "m"}:
        # "the winner Ana Reyes": a name right after a common noun is its apposition, read as one phrase
        if (
            np.name is None
            and np.kind == "n"
            and (np.det or np.modifiers)
            and not is_scene(np.sentence, np.first, np.head, i)
        ):
            np.apposed += (bare(np),)
            np.name, np.kind, np.head = mention, PERSON, mention.text
            return True
        row = np.name.row if np.name is not None else None
        if np.kind != ORGANIZATION or getattr(row, "kind", "") != "party" or np.det or np.possessor is not None:
            return False  # but "Democrat Ana Reyes" is one phrase
    np.name = mention
    np.kind, np.head = PERSON, mention.text
    return True


def bare(np: NounPhrase) -> NounPhrase:
    """Copy the descriptive part of a phrase that turns out to end in a name."""
    copy = NounPhrase(np.sentence, np.first)
    for slot in "last kind head det number possessor title words modifiers statuses".split():
        setattr(copy, slot, getattr(np, slot))
    return copy


def _take_title(np: NounPhrase, i: int) -> bool:
    if np.kind == PERSON:
        if np.sentence.mentions[i].text in POSTNOMINALS:  # "Colin Ashby MP"
            return True
        # "the Biden aide", "Obama secretary of state": the name was a modifier
        if np.title is not None or np.det == "":
            return False
        assert np.name is not None
        np.modifiers += (np.name,)
        np.name = None
    elif np.title is not None:
        np.words += (np.title.text.lower(),)
    elif np.kind in {"n", "m"}:
        np.words += (np.head,)
    elif np.kind in NAMED and np.name is not None:
        np.name = None
    np.title = np.sentence.mentions[i]
    np.kind, np.head = TITLE, singular(np.title.text.lower())
    if np.title.status:
        np.statuses += (np.title.status,)
    return True


def _take_named(np: NounPhrase, c: str, i: int) -> bool:
    mention = np.sentence.mentions[i]
    if np.kind == TITLE and np.head in _RANKS and np.sentence.shape[i + 1 : i + 2] == TITLE:
        np.words += (np.head,)  # "deputy U.S. trade representative"
        np.title = None
    elif np.kind == "n" and c == ORGANIZATION and _classifies(np, i):
        np.words += (np.head,)  # "the state Institute of Memory", "carmaker Norvest AG"
    elif _introduces(np, c, i):
        np.apposed += (bare(np),)  # "its ally Hungary", "the farmers' party BBB"
        np.det, np.possessor, np.title, np.words = "", None, None, ()
    elif np.kind in {TITLE, PERSON, "n", "m"}:
        return False
    if mention.status:
        np.statuses += (mention.status,)
    np.modifiers += (mention,)
    if c != NATIONALITY:
        np.kind, np.head, np.name = c, mention.text, mention
    else:
        np.kind, np.name = "", None
    if c == "I":
        np.kind, np.head, np.name = "I", mention.text.lower(), None
    return True


def _classifies(np: NounPhrase, i: int) -> bool:
    """Whether a noun before the body's name at ``i`` says what kind of body it is."""
    told = np.sentence.shape[i + 1 : i + 2] not in {*"xzdp"}  # not "told the union Norvest would close"
    kind = "-" in np.head or np.head in _CLASSIFIERS or (told and np.head in default_grammar().bodies)
    firm = default_grammar().is_firm(np.head)
    kind |= firm and any(m.kind == NATIONALITY for m in np.modifiers)  # "the Russian carrier Norvest"
    return kind if np.det else np.possessor is None and (firm or (told and np.head in _COUNTED))


def _introduces(np: NounPhrase, c: str, i: int) -> bool:
    """Whether a description without its own name goes on with that of a body or state: "the advocacy group Norvest"."""
    told = np.det == "the" or np.det.startswith("poss:") or np.possessor is not None or bool(np.modifiers)
    trade = np.title is not None and np.title.row.kind == "trade" and c == ORGANIZATION
    firm = np.sentence.text(np.last, np.last + 1).isupper() or np.head in default_grammar().firms
    told |= trade and firm  # "proxy adviser ISS", "satellite broadcaster Norvest", no "banker Okafor"
    if not told or np.name is not None or np.kind not in {TITLE, "n"} or c == PLACE:
        return False
    if np.sentence.shape[i + 1 : i + 2] in {"'", "n", "m", TITLE}:
        return False  # "the party Norvest leads" but "the union Norvest members"
    grammar = default_grammar()
    return np.head in grammar.relatives or trade or (c == ORGANIZATION and np.head in grammar.bodies)


def _take_noun(np: NounPhrase, i: int) -> bool:
    s = np.sentence
    if np.kind == PERSON:  # "the Biden administration", "Trump campaign"
        assert np.name is not None
        if np.title is not None and not np.det:
            return False
        np.modifiers += (np.name,)
        np.name = None
    elif np.kind == TITLE and np.title is not None:
        np.words += (np.title.text.lower(),)
        np.title = None
    elif np.kind in NAMED:
        np.name = None
    elif np.kind in {"n", "m"}:
        np.words += (np.head,)
    c = s.shape[i]
    np.kind = "m" if c in "mM" else "n"
    low = s.lows[i]
    np.head = singular(low) if np.kind == "m" else low
    return True


def _take_modifier(np: NounPhrase, c: str, i: int) -> bool:
    s = np.sentence
    low = s.lows[i]
    contest = low == "primary" and s.shape[i + 1 : i + 2] in {"n", "m", TITLE}  # "the Republican primary challengers"
    if c == "0" and np.kind == "n" and not np.det and s.text(i - 1, i).isupper():  # "FTSE 100 builder Norvest"
        np.words, np.kind, np.head = (*np.words, np.head, low), "", ""
        return True
    race = np.kind == PLACE and not _RACES.isdisjoint(s.lows[i + 1 : i + 2])
    inside = (np.kind == ORGANIZATION or race) and (contest or low in _OF_OFFICES)
    if np.kind and c != "0" and not inside:
        return False  # but "the UNESCO top job", "the Linz mayoral election"
    if (np.kind and c == "0") or (c in "gv" and np.det == "those"):
        return False  # "those backing Ms Reyes"
    np.number = f"{np.number} {low}".strip() if c == "0" else np.number
    np.words += (low,)
    return True


def _adverb_inside(s: Sentence, i: int) -> bool:
    """Whether an adverb stands before an adjective or number inside a noun phrase."""
    return i + 1 < len(s.shape) and s.shape[i + 1] in "jkl0v"


def _headless(np: NounPhrase) -> NounPhrase | None:
    """Give a phrase without a noun a kind, if it can stand alone: "about 20", "the French", "the two"."""
    s = np.sentence
    if np.last == np.first:
        return None
    if np.modifiers and np.modifiers[-1].kind == NATIONALITY:
        np.kind, np.head = "I", np.modifiers[-1].text.lower()
        return np
    if np.number:
        np.kind, np.head = "0", np.number
        return np
    alone = np.possessor is not None and not np.words
    owned = max(s.shape.rfind("'n", 0, np.first), s.shape.rfind("'N", 0, np.first)) if alone else -1
    if owned >= 0 and s.shape[np.last : np.last + 1] in _BEHIND_OWNER:  # "backed her bid but not Mr Okafor's"
        np.kind, np.head = "n", s.lows[owned + 1]
        return np
    if np.det == "poss:her" and s.shape[np.first + 1 : np.first + 2] in {"v", "d"}:  # "wants her re-elected"
        np.kind, np.head, np.det, np.words, np.last = "P", "her", "", (), np.first + 1
        return np
    if np.det and np.words:
        np.kind, np.head = "j", np.words[-1]
        return np
    if np.det in _ALONE:
        np.kind, np.head = "P", s.lows[np.first]
        return np
    return None


def behind_aside(s: Sentence, i: int) -> int:
    """Give where a conjunct starts behind a remark between commas: "and, in a blow to him, Peru", "and later Peru"."""
    shape = s.shape
    if shape[i : i + 1] == ",":
        close = shape.find(",", i + 2, i + _LONGEST_ASIDE)
        inside = shape[i + 1 : close] if close > 0 else ""
        remark = inside[:1] in {"i", "r", "h", "H", "k"} and not set(inside) & set("zdpxbWVc")
        return close + 1 if remark and shape[close + 1 : close + 2] in _CONJOINED else i
    j = i
    while j < len(shape) and shape[j] in "rhH" and s.lows[j] != "not":  # "Ms Reyes, and not Mr Lund, on Monday"
        j += 1
    return j if j > i and shape[j : j + 1] in NAMED else i


def backs(np: NounPhrase, other: NounPhrase) -> bool:
    """Whether a phrase says of a state or body whom it is for: "Norway, one of her strongest supporters,"."""
    return np.kind in {STATE, ORGANIZATION} and other.name is None and singular(other.head) in BACKERS
