"""Whether a sentence's first word, whose capital tells nothing, opens a name."""

import re
from collections.abc import Mapping

from newsevents.lexicon.grammar import default_grammar
from newsevents.lexicon.lexicon import Lexicon
from newsevents.model import TimeExpression
from newsevents.parse.names.body_names import body_run
from newsevents.parse.names.name_joints import SETTING_OFF, opens_pair
from newsevents.parse.words.items import TITLE
from newsevents.parse.words.token_index import inner_names, last_names, names_behind_particles
from newsevents.text.tagger import is_unknown
from newsevents.text.tokens import Tokens

LEADS = frozenset({"new", "former", "outgoing", "incoming", "acting", "current"})
_NEVER_OPENING = frozenset(
    "former outgoing incoming embattled beleaguered ailing besieged disgraced jailed exiled imprisoned scandal-hit "
    "scandal-plagued controversial outspoken charismatic influential long-serving longest-serving longtime "
    "reappointed re-appointed reelected re-elected renominated renamed rival fellow".split()
)
"""Words that stand before names and open none."""
_TAILS = frozenset({"Plus", "First", "Now", "Forward"})
"""What may stand behind the word that tells a party."""
_SORTING = frozenset("Public Private Local Civil Small Social Rural Urban Foreign Human Mental Legal Higher".split())
"""Adjectives that say with a noun what a body is for."""
_OF_TOWNS = frozenset({"city", "police", "council"})
"""Scopes of offices before which a word that is no other stands for a town."""
_CHAIRS = frozenset("chairman chairwoman chair chairperson".split()) | {"deputy chairman", "vice chairman"}
"""Offices before which it stands for a body: "Norvest chairman Ana Reyes"."""
_LONGEST_OFFICE = 4
"""Words of an office's name behind the name that opens a sentence: "police and crime commissioner"."""
_JOINED = re.compile(r"(?:Ma?c|D[eiu]|L[aei]|V[ao]n|Fitz)[A-Z][a-z]+$")
"""A surname with a second capital: "Carlton DeVoogt"."""
_UNVERBAL = re.compile("[A-Z][^aeiouy]*ing$")
"""No form of a verb, which has a vowel before "-ing": "Ling Yew Kong"."""
GATHERINGS = frozenset("Meeting Meetings Conference Convention Session Election Elections Synod Body".split())
"""What "General" before it makes no person of."""
OPENERS = frozenset("Regional Provincial National International United Progressive Grand Free Joint".split())


class Openings:
    """Tells names from other words at the start of an article's sentences."""

    def __init__(self, tokens: Tokens, lexicon: Lexicon, times: Mapping[int, tuple[int, TimeExpression]]) -> None:
        """Note what the words of the article are elsewhere; ``times`` are its time expressions by their tokens."""
        self.tokens = tokens
        self.lexicon = lexicon
        self.times = times
        self._unnamed = frozenset(lexicon.words("bodies_without_names"))
        self._kinds = self._unnamed | frozenset(lexicon.words("bodies_as_nouns"))
        self._leads = frozenset(lexicon.words("name_leads"))
        self._surnames = {*names_behind_particles(tokens)}
        self._last_names = last_names(tokens)
        self._inner_names = inner_names(tokens)

    def _opens_as_name(self, i: int, first: int, tags: str) -> bool:
        """Whether a sentence's first word is a name: a capital tells nothing, but what it is elsewhere may."""
        word, lower, tag = self.tokens.words[i], self.tokens.lowers[i], tags[0]
        if lower in self.lexicon.choosing or lower in _NEVER_OPENING:
            return False  # "Electing Ms Reyes", "Outgoing Norvest chair", "Embattled Norvest chief"
        if self._opens_kind_of_body(i) or self._calls_firm(i):
            return False
        firm = (tag in "vgzdbpknmj" and self._opens_firm(i)) or self._opens_heading(i, first + len(tags))
        firm = firm or self._opens_society(i, first, tags)
        if firm or tag in "NM" or (word.startswith("Ex-") and word[3:4].isupper()) or opens_pair(self.tokens, i, tags):
            return True
        if tag not in "xicDPW" and self.lexicon.given_gender(f"{word} ?"):  # not "Will Acme"
            return "".join(self.tokens.words[i + 1 : i + 2]).istitle() or tag in "nmj"
        known = (lower in self._surnames and tag in "nmju") or (tag in "nmjvgbpzd" and word in self._inner_names)
        if known or self._acts(i, tags) or self._opens_office(i, tags):
            return True  # "Delors has run", once Jacques Delors is known
        if (lower in self._last_names or word in self._inner_names) and is_unknown(lower):
            return True
        if tag == "g" and _UNVERBAL.match(word) and "".join(self.tokens.words[i + 1 : i + 2]).istitle():
            return True
        led = not self.lexicon.particles.isdisjoint(self.tokens.lowers[i + 1 : i + 2])  # "Jürgen von der Heide"
        led = led or (is_unknown(lower) and bool(_JOINED.match("".join(self.tokens.words[i + 1 : i + 2]))))
        return tag in "nmj" and (not word.isascii() or led)

    def _opens_kind_of_body(self, i: int) -> bool:
        """Whether a sentence's first word only says what kind of body follows: "School board", "State commission"."""
        return {*self.tokens.lowers[i : i + 1]} <= self._kinds and {*self.tokens.words[i + 1 : i + 2]} <= self._unnamed

    def _calls_firm(self, i: int) -> bool:
        """Whether a sentence's first word says what the firm behind it makes or does: "Insurer Norvest said"."""
        grammar, low = default_grammar(), self.tokens.lowers[i]
        called = low.endswith("er") and (low in grammar.firms or low in grammar.trades)
        return called and "".join(self.tokens.words[i + 1 : i + 2]).istitle()

    def _opens_firm(self, i: int) -> bool:
        """Whether a sentence's first word, a verb elsewhere, opens a firm's name: "Thrive Capital"."""
        words = self.tokens.words
        end = i + 2 + (not _TAILS.isdisjoint(words[i + 2 : i + 3]))  # "Freedom Front Plus"
        if end >= len(words) or words[end][:1].isupper() or self.tokens.lowers[i] in self.lexicon.modifiers:
            return False
        kind = self.lexicon.organization_kind_of_last(words[i + 1])
        return words[i + 1][:1].isupper() and (kind in {"company", "party", "sports"} or words[i + 1] == "House")

    def _opens_heading(self, i: int, last: int) -> bool:
        """Whether a name of several words opens and heads a paragraph: "Norvest Foods: Buying director Ana Reyes"."""
        words, end = self.tokens.words, i
        while end < last and words[end][:1].isupper() and words[end].isalpha():
            end += 1
        if end < i + 2 or SETTING_OFF.isdisjoint(words[end : end + 1]):
            return False
        sure = is_unknown(self.tokens.lowers[i]) or words[i] in OPENERS
        return sure and self.lexicon.organization_kind_of_last(words[end - 1]) is not None

    def _opens_society(self, i: int, first: int, tags: str) -> bool:
        """Whether a sentence's first word, no name elsewhere, opens a body's name of three: "Food Safety Agency"."""
        after = self.tokens.lowers[i + 1 : i + 2]
        if after in (["of"], ["for"]) and self.lexicon.organization_kind_of_first(self.tokens.words[i]) is not None:
            return self._opens_of(i)  # "Board of Education president Ana Reyes"
        sorts = self.tokens.words[i] in _SORTING and after != [] and not is_unknown(after[0])  # "Public Service Union"
        sorts |= tags[0] == "j" and after != [] and not is_unknown(after[0])  # "Cold Storage Federation"
        opens = tags[0] in "nm" or self.tokens.words[i] in OPENERS or sorts
        qualifies = self.tokens.lowers[i] in self.lexicon.modifiers and self.tokens.words[i] not in OPENERS
        modifies = self.tokens.lowers[i] in LEADS or qualifies
        return (
            opens and not modifies and body_run(i, first + len(tags), self.tokens, self.lexicon, behind="the") > i + 2
        )

    def _opens_of(self, i: int) -> bool:
        """Whether what stands behind "of" is what a body is of: not "Friends of Ana Reyes", "Friends of Dame Ana"."""
        word = "".join(self.tokens.words[i + 2 : i + 3])
        personal = self.lexicon.honorific_gender(word.lower()) or self.lexicon.given_gender(f"{word} ?")
        return word[:1].isupper() and not (personal and self.tokens.lowers[i].endswith("s"))

    def _acts(self, i: int, tags: str) -> bool:
        """Whether a sentence's first word is none that is known, and does something: "Norvest named Ana Reyes"."""
        word, low = self.tokens.words[i], self.tokens.lowers[i]
        if tags[0] not in "njlkrbphH" or not word[1:].islower() or low in self.lexicon.modifiers or not is_unknown(low):
            return False
        return tags[0] in "rbplkhH" or tags[1:2] in {"d", "z", "x", "v"} or (tags[1:2] == "i" and i + 2 in self.times)

    def _opens_office(self, i: int, tags: str) -> bool:
        """Whether a sentence's first word is none that is known, before an office and a name: "Marlow mayor Reyes"."""
        words, low = self.tokens.words, self.tokens.lowers[i]
        if not words[i].isalpha() or low in self.lexicon.modifiers or low in self._leads or not is_unknown(low):
            return False
        end = min(len(words), i + 1 + _LONGEST_OFFICE, i + len(tags))
        if end <= i + 1:
            return False  # a word alone
        office = self.lexicon.gazetteer.longest(words[i + 1 : end], self.tokens.lowers[i + 1 : end], 0)
        offices = (e for e in office if e.kind == TITLE)
        told = next((e for e in offices if not _OF_TOWNS.isdisjoint(e.row.scope[:1]) or e.row.title in _CHAIRS), None)
        behind = words[i + 1 + len(told.tokens) : end + 1] if told is not None else []
        return bool(behind) and behind[0][:1].isupper() and words[i + 1].islower()
