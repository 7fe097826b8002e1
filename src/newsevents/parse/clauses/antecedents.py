"""What stands before a verb and belongs to somebody there: whom "who" stands for, whom an aside describes."""

from copy import copy
from itertools import pairwise

from newsevents.lexicon.morphology import singular
from newsevents.parse.clauses.clauses import (
    ADJECTIVE,
    ADVERB,
    BREAK,
    CLOSE,
    COMMA,
    CONJUNCTION,
    DASH,
    NOUN,
    OPEN,
    PREPOSITION,
    QUOTE,
    RELATIVE,
    SUBORDINATOR,
    VERB,
    WHEN,
)
from newsevents.parse.clauses.embedded import TRANSPARENT, means_one
from newsevents.parse.clauses.fillers import Fillers
from newsevents.parse.clauses.instances import SINGLED, is_some_of, one_of
from newsevents.parse.names.relatives import KIN
from newsevents.parse.words.items import NAMED, PERSON, PLACE, TITLE, is_party_and_state
from newsevents.parse.words.phrases import BACKING, NounPhrase, bare
from newsevents.parse.words.verbs import FLOATING

PAIRED = {COMMA: COMMA, CLOSE: OPEN, DASH: DASH}
_BY = frozenset({"by", "through", "via"})
"""What stands before whoever only speaks for somebody: "the Greens, through their chair, Ms Reyes, said"."""
_PHRASE = 2
"""Elements of a noun and the preposition behind it."""
_LOOSE = frozenset({NOUN, PREPOSITION, WHEN, ADVERB, ADJECTIVE, QUOTE})
_TWO = 2
_FAR = 8
_OF = 3
"""Elements of "of those" and what it is the first of."""
_PLURAL = frozenset({"are", "were", "have"})
_REDUCED = frozenset({"part", "inf"})
"""Forms of verbs in an aside that has no finite one: "Reyes, lawyer for the first woman to file suit,"."""
_CARRIERS = BACKING | frozenset(
    "hand place case name favour favor arrest death departure resignation ouster election lap seat post job chair term "
    "retirement exit removal dismissal shoe appointment nomination selection candidacy candidature bid campaign hiring "
    "re-election reelection confirmation leadership presidency premiership tenure mandate reign rule rise return "
    "victory defeat win rejection sacking firing approval wake footsteps delight dismay anger annoyance chagrin fury "
    "relief joy surprise embarrassment satisfaction displeasure horror regret consternation alarm disgust advice "
    "urging request insistence behest suggestion instigation help home house office doubt "
    "concern objection misgiving reservation view word wish".split()
)
"""Heads whose of-phrase, not they, a "who" stands for: "in the hands of Ms Reyes, who"."""
_THINGS = ("tion", "sion", "ment", "ness", "ship", "ity", "ance", "ence", "ism")
"""Endings of nouns of what people do and feel."""
_FIGURED = [NOUN, COMMA, PREPOSITION, NOUN, COMMA, CONJUNCTION]
"""A name with figures behind it, before "and": "Ms Kim, with nine votes, and"."""
WHO = frozenset({"who", "which", "that"})
THINKING = frozenset("think believe know hope fear feel suspect reckon say mean ensure".split())
"""Verbs whose object may be the subject of what follows: "those who believe Ms Reyes won"."""


class Antecedents(Fillers):
    """The verbs of one sentence, and what relative clauses and asides before them are of."""

    def _named_between(self, opening: int, closing: int) -> NounPhrase | None:
        """Give the person whom commas set off: "while the man he is challenging, Mr Lund, has her support"."""
        inside = self.elements[opening + 1 : closing]
        alone = len(inside) == 1 and inside[0].kind == NOUN and inside[0].object.kind == PERSON
        return inside[0].object if alone else None

    def _of_bare_relative(self, j: int) -> NounPhrase | None:
        """Give what the verb at ``j`` restricts without "who": "the post she held", "the brief he leaves behind"."""
        if j not in self.verbs:
            return None
        i = j - 1 - (j > _TWO and self.elements[j - 1].kind == ADVERB)
        if i < 1 or self.verbs[j].form != "fin" or self.elements[i].kind != NOUN:
            return None
        i -= 1 + (i > 1 and self.elements[i - 1].object == "that")
        e = self.elements[i]
        opens = i == 0 or self.elements[i - 1].kind in {BREAK, COMMA, SUBORDINATOR, CONJUNCTION}
        return e.object if opens and e.kind == NOUN and e.object.kind in {"n", "m", TITLE} else None

    def _described_before(self, j: int) -> NounPhrase | None:
        """Find the phrase whose apposition the comma at ``j`` closes: "Reyes, the winner of the first round,"."""
        i = j - 1
        while i >= 0 and (self.elements[i].kind in _LOOSE or self._is_reduced(i)):
            e = self.elements[i]
            aged = i == j - 1 and e.kind == NOUN and _is_aged(e.object)
            described = e.kind == NOUN and (is_described(e.object) or is_listing(e.object) or _ends_described(e.object))
            if (described or aged) and not (i and self.elements[i - 1].object in _BY):
                told = self._told_of(i)
                return self._antecedent(told) if told else self._host(i) or e.object
            i -= 1
        return None

    def _host(self, i: int) -> NounPhrase | None:
        """Find the common noun that the phrase at ``i`` belongs to: "the vote on the chair, Reyes, was"."""
        before = self.elements[max(0, i - 3) : i]
        if len(before) < _PHRASE or before[-1].kind != PREPOSITION or before[-2].kind != NOUN:
            return None
        fronted = len(before) > _PHRASE and before[0].kind == PREPOSITION
        np: NounPhrase = before[-2].object
        return np if np.kind in {"n", "m"} and not fronted else None

    def _is_reduced(self, i: int) -> bool:
        """Whether the verb at ``i`` may be of an aside: "Reyes, a lawyer chosen for, ..., a senator representing"."""
        form = self.verbs[i].form if i in self.verbs else ""
        return form in _REDUCED or (form == "ger" and i > 0 and self.elements[i - 1].kind == NOUN)

    def _told_of(self, i: int) -> int:
        """Give the "who" of the aside whose verb has the noun at ``i`` as its object: "Reyes, who beat Lund, 57,"."""
        k = self._previous(i)
        while k is not None and self.elements[k].kind == PREPOSITION:  # "which had held out for Reyes, a judge,"
            k = self._previous(k)
        j = self._previous(k) if k is not None and k in self.verbs else None
        while j is not None and j > 1 and self.elements[j].kind in {NOUN, PREPOSITION}:  # "which under her had"
            j = self._previous(j)
        aside = j is not None and j > 1 and self.elements[j].kind == RELATIVE and self.elements[j - 1].kind == COMMA
        return j if aside and j is not None and self.elements[j].object in {"who", "which"} else 0

    def _restricted(self, j: int) -> NounPhrase | None:
        """Find the antecedent of the relative clause that the comma at ``j`` closes but none opens."""
        for i in range(j - 1, 0, -1):
            if self.elements[i].kind == RELATIVE and self.elements[i].object in {"who", "whom", "which", "that"}:
                told = self.elements[i - 1]  # "the nomination of Ms Reyes, who led it, fell"
                named = told.kind == NOUN and told.object.kind != PLACE  # but "a convener from Lima who led it, fell"
                return last_conjunct(told.object) if named else self._antecedent(i)
            if self.elements[i].kind in {COMMA, BREAK, SUBORDINATOR}:
                return None
        return None

    def _opening(self, j: int) -> int | None:
        """Find the mark that opens the parenthesis closed at ``j``."""
        mark = PAIRED[self.elements[j].kind]
        for i in range(j - 1, -1, -1):
            if self.elements[i].kind == mark:
                return i
            if self.elements[i].kind == BREAK:
                return None
        return None

    def _antecedent(self, j: int) -> NounPhrase | None:
        """Find what a relative pronoun at ``j`` stands for."""
        i = j - 1
        while i >= 0 and self.elements[i].kind in {COMMA, PREPOSITION, DASH, WHEN}:
            i -= 1
        if i > 0 and self.elements[i].kind == CONJUNCTION:  # "Ms Reyes, who ran in 2018 and who"
            other = next((k for k in range(i - 1, 0, -1) if self.elements[k].kind == RELATIVE), None)
            return self._antecedent(other) if other is not None else None
        if i >= 0 and self.elements[i].kind == NOUN:
            if (whole := self._of_whom(i) or self._followed(i)) is not None:
                return whole
            if self._means_all(j, self.elements[i].object) or _with_others(self.elements[i].object):
                return self.elements[i].object  # type: ignore[no-any-return]  # "Reyes and Okafor, who run the bank"
            np = one_of(last_conjunct(self.elements[i].object))
            if np.head == "number" and np.of is not None:  # "the number of members that back her"
                return np.of
            inner = np.links[-1][1] if np.links else np
            if np.kind == "n" and inner.apposed and inner.last == np.last and self.elements[j].object == "who":
                return inner  # "the signature of the speaker, Ana Reyes, who"
            kin = np.apposed[-1].of if np.apposed and np.apposed[-1].head in KIN else None
            if kin is not None and kin.kind == PERSON and kin.last == np.last:
                return kin  # "Ana Reyes, the daughter of Luis Reyes, who led the bank"
            one = np.kind == "m" and means_one(self.sentence, self.elements, j)  # "backers of Ms Reyes, who is"
            if np.kind in {"n", "m"} and (one or _is_carrier(np.head)) and np.of is not None and np.of.kind == PERSON:
                last = np.links[-1][1] if np.links and np.links[-1][1].kind == PERSON else np.of
                return last_conjunct(last) if self.elements[j].object in {"who", "whom"} else np
            return (
                self._person_before(i, np) or np if self.elements[j].object in {"who", "whom"} else self._thing(j, np)
            )
        return None

    def _followed(self, i: int) -> NounPhrase | None:
        """Give whom somebody is told to follow: "is considered a disciple of Ana Reyes, who led the bank"."""
        np = one_of(last_conjunct(self.elements[i].object))
        inner = np.links[-1][1] if np.links else np
        told = np.det in {"a", "an"} and i > 0 and self.elements[i - 1].kind == VERB and np.kind == "n"
        return inner if told and inner.kind == PERSON and inner.last == np.last else None

    def _stays_past(self, j: int) -> bool:
        """Whether "and" at ``j`` goes on with a relative clause: "is the heir of Reyes, who led it, and quit"."""
        opening = next((i for i in range(j - 1, 0, -1) if self.elements[i].kind == RELATIVE), 0)
        told = [
            (k, e.object.tense)
            for k, e in enumerate(self.elements[: j + 2])
            if e.kind == VERB and e.object.form == "fin"
        ]
        before = [tense for k, tense in told if k < opening][-1:]
        return bool(opening) and before == ["present"] and [t for k, t in told if k > opening] == ["past", "past"]

    def _of_whom(self, i: int) -> NounPhrase | None:
        """Give those of whom a word at ``i`` counts all: "Ms Reyes, Mr Okafor and Ms Chen, all of whom"."""
        opening = self.elements[max(0, i - 2) : i + 2]
        if len(opening) > _TWO and self.elements[i].object.head == "one" and opening[0].kind == NOUN:
            return _one_of_several(opening[0].object) if opening[-1].object == "of" else None
        if len(opening) <= _TWO or self.elements[i].object.head not in FLOATING or opening[-1].object != "of":
            return None
        told = opening[0]
        joined = [e.kind for e in opening[:2]] == [NOUN, COMMA] and bool(told.object.members[1:])
        return told.object if joined else None

    def _means_all(self, j: int, np: NounPhrase) -> bool:
        """Whether a relative pronoun at ``j`` stands for all whom a phrase joins, as its verb's number tells."""
        k = j + 1
        while k < len(self.elements) and self.elements[k].kind == ADVERB:
            k += 1
        if len(np.members) == 1 or k >= len(self.elements) or self.elements[k].kind != VERB:
            return False
        word, group = self.sentence.low(self.elements[k].first), self.elements[k].object
        verb = self.elements[k]
        both = "both" in self.sentence.lows[verb.first : verb.last + 1]  # "who had both been tipped"
        shared = np.members[0].title  # "Senators Reyes and Okafor, who voted no"
        several = shared is not None and singular(shared.text.lower()) != shared.text.lower()
        titled = several and not any(m.title for m in np.members[1:])
        plural = (
            word in _PLURAL
            or both
            or titled
            or self._as_several(k)
            or (group.tense == "present" and word == group.lemma.partition("_")[0])
        )
        return plural and group.form == "fin" and all(m.kind == PERSON for m in np.members)

    def _as_several(self, k: int) -> bool:
        """Whether a verb at ``k`` says what several are: "who had been talked of as possible leaders"."""
        for link, following in pairwise(self.elements[k + 1 : k + 4]):
            if link.object == "as" and following.kind == NOUN:
                np = following.object
                return bool(np.kind == "m" or (np.title is not None and np.title.text.endswith("s")))
        return False

    def _person_before(self, i: int, np: NounPhrase) -> NounPhrase | None:
        """Find whom "who" means behind a phrase at ``i`` that is no person: "Ms Reyes of Oklahoma, who"."""
        between, outer = self.elements[i - 1], self.elements[i - 2]
        if i > _TWO and between.object in {"of", "from"} and outer.kind == COMMA:
            outer = self.elements[i - 3]  # "Ms Reyes, of the Peru Institute, who"
        if i <= 1 or outer.kind != NOUN or not (outer.object.kind == PERSON or _is_named_behind(outer.object)):
            return None
        if between.kind == PREPOSITION:
            office = np.kind == TITLE and np.name is None and between.object == "as"  # "replaces Ms Reyes as head, who"
            trade = np.kind == "n" and not np.det and between.object == "by"  # "Ms Reyes, a lawyer by training who"
            house = np.kind == PERSON and np.det == "the"  # "Ms Reyes of the Hugh Lane, who"
            house |= between.object == "during"  # "Ms Reyes, a minister during the Cole administration who"
            return last_conjunct(outer.object) if np.kind in "CLO" or office or trade or house else None
        party = np.kind == "O" and np.name is not None and getattr(np.name.row, "kind", "") == "party"
        people = (
            between.kind == COMMA and (np.kind in "CIYA" or party) and bool(np.det)
        )  # "Ms Reyes, the Argentine who"
        return last_conjunct(outer.object) if people else None

    def _previous(self, k: int) -> int | None:
        """Find the nearest element to the left that is no adverb, time or quotation mark."""
        j = k - 1
        while j >= 0 and self.elements[j].kind in TRANSPARENT:
            j -= 1
        return j if j >= 0 else None

    def _who_says(self, i: int) -> int:
        """Give the "who" that says what the noun at ``i`` does, or 0: "senators who said they had backed Mr Lund"."""
        j = self._previous(i) if self.elements[i].kind == NOUN else None
        if j and self.elements[j].kind == SUBORDINATOR:
            j = self._previous(j)
        return self._who_before(j) if j and j in self.verbs and self.verbs[j].lemma in THINKING else 0

    def _who_before(self, j: int) -> int:
        """Give the relative pronoun that is the subject of the verb at ``j``, or 0: "who previously ran for"."""
        i = self._previous(j)
        return i if i and self.elements[i].kind == RELATIVE and self.elements[i].object in WHO else 0

    def _says_aside(self, i: int) -> bool:
        """Whether the verb at ``i`` only says whose word it is: "had been asked, sources said, and refused"."""
        kinds = [e.kind for e in self.elements[i - 2 : i + 2]] if i > 1 else []
        return self.verbs[i].lemma in self.grammar.inverting and kinds == [COMMA, NOUN, VERB, COMMA]

    def _behind_aside(self, k: int) -> NounPhrase | None:
        """Find the name behind a remark between commas: "so did, by its own account, Peru"."""
        near = range(k + 2, min(k + _FAR, len(self.elements) - 1))
        closing = next((j for j in near if self.elements[j].kind == COMMA), 0)
        if not closing or self.elements[k + 1].kind != COMMA or self.elements[closing + 1].kind != NOUN:
            return None
        named: NounPhrase = self.elements[closing + 1].object
        return named if named.kind in NAMED else None

    def _first_of(self, j: int) -> NounPhrase | None:
        """Find who is the first at ``j`` to do something: "Ms Reyes, first of the aspirants to step down,"."""
        np: NounPhrase = self.elements[j].object
        of = j > _OF and self.elements[j - 1].object == "of" and self.elements[j - 2].object in SINGLED
        i = j - _OF if of else j - 1  # "Ms Reyes, the first to step down,"
        if i < 1 or self.elements[i].kind != COMMA or not (of or (np.head in SINGLED and np.kind in {"j", "0"})):
            return None
        named = self.elements[i - 1]
        return last_conjunct(named.object) if named.kind == NOUN and named.object.kind in NAMED else None

    def _absolute(self, k: int, comma: int) -> NounPhrase | None:
        """Find who opens a sentence whose main clause is about another: "Ms Reyes having lost, her party chose"."""
        opening = self.elements[comma - 1] if comma else None
        if comma != 1 or opening is None or opening.kind != NOUN or self.verbs[k].form != "ger":
            return None
        main = next((j for j in range(k + 1, len(self.elements)) if self._is_main(j)), 0)
        own = main > k + 2 and self.elements[main - 1].kind == NOUN and self.elements[main - 2].kind == COMMA
        return last_conjunct(opening.object) if own else None

    def _is_main(self, j: int) -> bool:
        """Whether the verb at ``j`` is finite and of no relative clause."""
        return j in self.verbs and self.verbs[j].form == "fin" and self.elements[j - 1].kind != RELATIVE

    def _thing(self, j: int, np: NounPhrase) -> NounPhrase:
        """Give what "which" at ``j`` means behind a person: "Ms Reyes, the head of Peru Soccer, which hopes to"."""
        if np.kind not in {PERSON, TITLE} or self.elements[j].object != "which":
            return np
        before = (e.object for e in self.elements[j - 2 :: -1] if e.kind == NOUN and e.object.kind in {"n", "m"})
        people = np.kind == TITLE and innermost(np) is np and self.elements[j - 1].kind == COMMA
        return next(before, np) if people else innermost(np)  # "the age limit for board members, which"

    def _paired(self, j: int) -> NounPhrase:
        """Give a subject with the one before it: "Ms Kim, with nine votes, and Mr Rowe, with eight, went through"."""
        np: NounPhrase = self.elements[j].object
        before = self.elements[max(0, j - len(_FIGURED)) : j]
        after = [e.kind for e in self.elements[j + 1 : j + 4]]
        if [e.kind for e in before] != _FIGURED or after != _FIGURED[1:4] or np.kind not in NAMED:
            return np
        figures = before[3].object.kind == "0" or before[3].object.number
        if before[0].object.kind not in NAMED or not figures:
            return np
        both = copy(np)
        both.members = [*before[0].object.members, *np.members]
        return both

    def _follows_quotation(self, k: int) -> bool:
        """Whether a quotation mark closes just before the verb at ``k``: '"We shall see," said Ms Reyes'."""
        j = k - 1
        while j >= 0 and self.elements[j].kind in {COMMA, ADVERB}:
            j -= 1
        return j > 0 and self.elements[j].kind == QUOTE


def _one_of_several(np: NounPhrase) -> NounPhrase | None:
    """Give one of those whom a plural names: "two panels, one of which is chaired by Ms Reyes"."""
    if np.kind != "m" or len(np.members) > 1:
        return None
    one = bare(np)
    one.kind, one.det, one.number, one.links, one.of = "n", "a", "", np.links, np.of
    one.words = tuple(word for word in np.words if word not in np.number.split())
    return one


def _is_carrier(head: str) -> bool:
    """Whether a noun is a thing, not somebody, of whom "who" could stand: "the misgivings of Ms Reyes, who"."""
    return head in _CARRIERS or head.endswith(_THINGS)


def _with_others(np: NounPhrase) -> bool:
    """Whether a phrase names somebody and others like them: "Ms Chen and the two others who voted no"."""
    last = np.members[-1]
    return len(np.members) > 1 and (last.head in {"other", "others"} or "other" in last.words)


def _ends_described(np: NounPhrase) -> bool:
    """Whether two descriptions stand behind a name, or one behind a name within: "the bid of Ms Reyes, a lawyer,"."""
    joined = np.kind in NAMED and bool(np.members[1:]) and all(m.kind == "n" for m in np.members[1:])
    return joined or any(linked.last == np.last and is_described(linked) for _, linked in np.links)


def is_listing(np: NounPhrase) -> bool:
    """Whether a phrase counts and then names: "Three countries, Japan, Chile and Kenya"."""
    named = np.members[1:]
    counts = (np.kind in {"m", "T", "0"} and np.name is None) or is_some_of(np)
    return counts and bool(named) and all(m.kind in NAMED for m in named)


def is_described(np: NounPhrase) -> bool:
    """Whether a description stands behind a name: "Reyes, the winner", unlike "the winner Reyes"."""
    return any(a.first > m.first for m in np.members for a in m.apposed)


def _is_named_behind(np: NounPhrase) -> bool:
    """Whether a phrase ends in the name of whom it describes: "The vice-chancellor, Ana Reyes"."""
    return bool(np.apposed) and np.apposed[-1].kind == PERSON and np.apposed[-1].last == np.last


def _is_aged(np: NounPhrase) -> bool:
    """Whether a phrase ends in an age, or a party's letter with a place: "Reyes, 57", "Reyes, D-Ohio"."""
    s, last = np.sentence, max(np.first, np.last - 2)
    return s.shape[last : np.last] == ",0" or (s.shape[last] == "," and is_party_and_state(s.text(last + 1, np.last)))


def last_conjunct(np: NounPhrase) -> NounPhrase:
    """Give the conjunct that what follows is about; a second description of somebody is no second one."""
    first, last = np.members[0], np.members[-1]
    unnamed = last.name is None and last.kind in {"n", TITLE} and not last.det and len(np.members) == _TWO
    described = unnamed and bool(first.apposed) and first.apposed[-1].kind in {"n", TITLE}
    named = described and PERSON in {first.kind, *(a.kind for a in first.apposed)}
    return first if named else last  # "Ms Reyes, the heir and former minister who"


def innermost(np: NounPhrase) -> NounPhrase:
    """Give the last body that a phrase names: "the secretary of a panel chaired by Ms Reyes"."""
    return next((a.links[-1][1] for a in (np, *np.apposed) if a.links and a.last == np.last), np)
