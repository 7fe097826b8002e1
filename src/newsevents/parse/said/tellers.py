"""Verbs of saying: which of a sentence's verbs introduces a quotation, and who its subject is."""

from bisect import bisect_right
from itertools import accumulate

from newsevents.parse.clauses.clauses import COMMA, CONJUNCTION, NOUN
from newsevents.parse.clauses.predications import (
    ATTRIBUTE,
    CLAUSE,
    OBJECT,
    OBJECT2,
    SUBJECT,
    Clauses,
    Predication,
)
from newsevents.parse.names.entities import Entity
from newsevents.parse.reading import Reading
from newsevents.parse.said.speakers import ONE, speaker_of, the_same
from newsevents.parse.words.items import PERSON
from newsevents.parse.words.phrases import NounPhrase
from newsevents.text.quotes import Quotation

_ADDING = frozenset({"add", "continue", "go_on"})
_MEANWHILE = frozenset("after before when while as if unless because since although though whether once".split())
"""What opens a clause beside the one that is told."""
_PUT_IN = frozenset("say explain add note argue insist recall observe conclude declare write joke continue".split())
"""Verbs of saying that stand in the middle of what is said, their subjects behind them."""
_WRITING = frozenset("email text message write tweet respond reply tell issue release publish send put_out".split())
"""Verbs whose objects hear or carry what is said: "emailed supporters saying"."""
_PAPERS = frozenset({"minute", "transcript", "document", "record", "paper", "file"})
"""Nouns whose plural is what has been put on paper: "the minutes add"."""
_TALKING = frozenset({"speak", "talk"})
_GRANTING = frozenset({"rule", "determine", "allow", "grant", "hold", "accept", "judge", "own"})
"""Verbs that report speech where a clause stands behind them."""
BEFORE = 3
NEAR = 30
"""Characters between a label, or a noun of saying, and the quotation it introduces."""


class Tellers:
    """Finds the verbs that introduce a quotation, and whom they tell of as speaking."""

    def __init__(self, r: Reading) -> None:
        """Index where quotations stand."""
        self.r = r
        self.tokens = r.tokens
        spans = sorted((q.start, q.end) for q in r.quotations)
        self._opens = [start for start, _ in spans]
        self._reach = list(accumulate((end for _, end in spans), max))  # the last end so far: quotations may nest
        self.told_last: Entity | None = None  # whom the sentence before told of as saying something, last

    def outside(self, clauses: Clauses, item: int) -> bool:
        """Whether an item stands outside all quotation marks."""
        if not self._opens:
            return True
        at = self.tokens.starts[clauses.sentence.cuts[item]]
        k = bisect_right(self._opens, at) - 1
        return k < 0 or at >= self._reach[k]

    def by_verb(self, clauses: Clauses, q: Quotation) -> Entity | None:
        """Find the nearest verb of saying outside the marks whose subject stands outside them too."""
        best: tuple[int, NounPhrase, Predication] | None = None
        for p in clauses.verbs.values():
            if not (self.says(p) or self._leads(p, clauses, q)) or not self.outside(clauses, p.first):
                continue
            subject = (
                self._put_in(p, clauses)
                or self._adverbial(p, clauses)
                or self.subject_of(p)
                or self._inverted(p, clauses)
            )
            if subject is None or not self.outside(clauses, subject.first):
                continue
            if p.form != "fin" and (self._is_thing(subject) or self._resumed(clauses, p, q)):
                continue
            if self._remarks(subject, clauses, q):
                continue
            distance = self._distance(p, subject, q, clauses)
            if best is None or distance < best[0]:
                best = (distance, subject, p)
        if best is None:
            return None
        _, subject, p = best
        found = self._adding(subject, p) or self._himself(p, subject, clauses) or self.actor(subject)
        inverted = self._inverted(p, clauses) if found is None else None  # "said his top policy aide Ana Reyes"
        found = self.actor(inverted) if inverted is not None else found
        paper = (subject.kind == "n" and subject.det) or (subject.kind == "m" and subject.head in _PAPERS)
        worded = (_PAPERS, self.r.lexicon.reporting_nouns, self.r.offices.bodies)
        document = paper and any(subject.head in nouns for nouns in worded)
        return self.r.discourse.worded(subject) if found is None and document else found  # "the report said"

    def _remarks(self, subject: NounPhrase, clauses: Clauses, q: Quotation) -> bool:
        """Whether somebody only remarks on what another has said: '“a backroom deal”, which Mr Lund denies'."""
        s = clauses.sentence
        behind = subject.first and self.tokens.starts[s.cuts[subject.first]] > q.end
        return bool(behind) and s.low(subject.first - 1) == "which"

    def _put_in(self, p: Predication, clauses: Clauses) -> NounPhrase | None:
        """Give who is put in behind the verb between commas: 'But, explained Ms Reyes, “we lost.”'."""
        elements, k = clauses.elements, p.index
        if p.form != "fin" or p.lemma not in _PUT_IN or not 0 < k < len(elements) - 2:
            return None
        between = elements[k - 1].kind == elements[k + 2].kind == COMMA and elements[k + 1].kind == NOUN
        np: NounPhrase | None = elements[k + 1].object if between else None
        return np if np is not None and np.kind == PERSON else None

    def _adverbial(self, p: Predication, clauses: Clauses) -> NounPhrase | None:
        """Give who says what a participle adds: the clause's subject, or who says all of it, not the noun before it.

        "Ms Reyes met with backers, declaring it “a great day”", "Ms Reyes wrote to backers saying “...”".
        """
        if p.form != "ger" or p.governor is not None or p.index < 1:
            return None
        own = clauses.elements[max(p.index - 3, 0) : p.index]
        led = bool(own) and (own[0].kind == COMMA or own[0].object == "with")
        if led and [e.kind for e in own[1:]] == [NOUN, COMMA]:
            np: NounPhrase = own[1].object
            if np.det.startswith("poss:") and np.apposed:
                return np  # "its director, Ana Reyes, calling it “a great day”"
        before = [f for f in clauses.verbs.values() if f.form == "fin" and f.first < p.first and f.get(SUBJECT)]
        before = [f for f in before if self.outside(clauses, f.first)]
        before = [f for f in before if self.says(f) or self.opener(f, clauses) not in _MEANWHILE]
        main = before[-1] if before else None
        apart = clauses.elements[p.index - 1].kind in {COMMA, CONJUNCTION}
        if main is None or not (apart or main.lemma in _WRITING):
            return None
        saying = [f for f in (main, *main.above()) if self.says(f) and f.get(SUBJECT)]
        return (saying[-1] if saying else main).get(SUBJECT)[0]

    def opener(self, p: Predication, clauses: Clauses) -> str:
        """Give the word that a clause opens with, before its subject: "after", "that"."""
        subject = self.subject_of(p)
        at = min(p.first, subject.first) if subject is not None else p.first
        return clauses.sentence.low(at - 1) if at else ""

    def _himself(self, p: Predication, subject: NounPhrase, clauses: Clauses) -> Entity | None:
        """Give whom "he" is in what a person tells: "told Ms Lund that Mr Reyes said he agreed, and added “...”"."""
        if subject.kind != "P" or subject.head not in {"he", "she"}:
            return None
        sharing = (q for q in clauses.verbs.values() if q.governor is not None and self.subject_of(q) is subject)
        governor = p.governor or next((q.governor for q in sharing), None)
        tellers = governor.get(SUBJECT) if governor is not None and self.says(governor) else []
        teller = self.actor(tellers[0]) if tellers and self.outside(clauses, tellers[0].first) else None
        gender = "m" if subject.head == "he" else "f"
        return teller if teller is not None and teller.kind == "person" and teller.gender == gender else None

    def _adding(self, subject: NounPhrase, p: Predication) -> Entity | None:
        """Give who "he added" is: whoever the sentence before says spoke last."""
        if subject.kind != "P" or subject.head not in {"he", "she"} or p.lemma not in _ADDING:
            return None
        last = self.told_last
        fits = last is not None and last.kind == "person" and last.gender in {"", "m" if subject.head == "he" else "f"}
        return last if fits else None

    def last_teller(self, clauses: Clauses) -> Entity | None:
        """Give the subject of a sentence's last verb of saying, where it is named."""
        for p in reversed(clauses.verbs.values()):
            subject = self.subject_of(p) if self.says(p) and self.outside(clauses, p.first) else None
            if subject is not None and subject.kind == PERSON and subject.name is not None:
                return subject.name.entity  # type: ignore[no-any-return]
        return None

    def _distance(self, p: Predication, subject: NounPhrase, q: Quotation, clauses: Clauses) -> int:
        """Give how far a verb of saying is from a quotation; one behind it that opens a clause of its own is far."""
        at = self.tokens.starts[clauses.sentence.cuts[p.first]]
        begins = min(at, self.tokens.starts[clauses.sentence.cuts[subject.first]]) if p.form == "fin" else at
        apart = begins > q.end + BEFORE and not self.stands_alone(q)  # "was “ready”, and Ms Reyes has said that"
        return min(abs(at - q.end), abs(q.start - at)) + len(self.r.text) * apart

    def _is_thing(self, np: NounPhrase) -> bool:
        """Whether a phrase is a thing that says nothing: "argued that a register would help, saying it was “fair”"."""
        return np.kind == "n" and np.det in ONE and not self.r.lexicon.is_people(np.head)

    def _resumed(self, clauses: Clauses, p: Predication, q: Quotation) -> bool:
        """Whether the clause goes on that a participle interrupts: "words calling for a ban make him “the best”"."""
        starts, cuts = self.tokens.starts, clauses.sentence.cuts
        for other in clauses.verbs.values():
            between = other.form == "fin" and other.first >= p.last and starts[cuts[other.first]] < q.start
            subject = self.subject_of(other) if between else None
            if subject is not None and subject.last <= p.first:
                return True
        return False

    def beside(self, clauses: Clauses, q: Quotation) -> bool:
        """Whether a verb of saying stands right beside a quotation."""
        for p in clauses.verbs.values():
            if self.says(p) and p.get(SUBJECT) and self.outside(clauses, p.first):
                at = self.tokens.starts[clauses.sentence.cuts[p.first]]
                if min(abs(at - q.end), abs(q.start - at)) <= NEAR and self.outside(clauses, p.get(SUBJECT)[0].first):
                    return True
        return False

    def says(self, p: Predication) -> bool:
        """Whether a verb reports speech: "said", "put it", "was the verdict of"."""
        if p.lemma == "put":
            return any(np.head == "it" for np in p.get(OBJECT))
        if p.lemma in {"find", "found"} and p.sentence.lows[p.last : p.last + 1] == ["that"]:
            return True  # "the inquiry found that he was “never told”"
        if p.lemma in _TALKING and p.get("of"):
            return True  # "spoke of “a backroom deal”"
        if p.lemma in _GRANTING and p.complements.get(CLAUSE):
            return True  # "allowed that changes were “not off the table”"
        if p.lemma in _ADDING and (p.complements.get("to") or p.get(ATTRIBUTE)):
            return False  # "will continue to be “a force for good”"
        reporting = self.r.lexicon.reporting_lemmas
        return p.lemma in reporting or p.lemma.partition("_")[0] in reporting  # "sighed over coffee"

    def _leads(self, p: Predication, clauses: Clauses, q: Quotation) -> bool:
        """Whether any verb leads to a quotation, or carries it on: "One blubbed: “", ",” he tapped out"."""
        s, end = clauses.sentence, p.last
        introduces = {":", ","} if p.lemma.endswith("_back") else {":"}  # "Ms Reyes shot back, “"
        if end + 1 < len(s) and s.low(end) in introduces and self.tokens.starts[s.cuts[end + 1]] == q.open_mark:
            return True
        subject = self.subject_of(p)
        return (
            p.form == "fin"
            and subject is not None
            and subject.last == p.first
            and self.r.text[q.end - 1] in ",?!"
            and self.stands_alone(q)
            and 0 < self.tokens.starts[s.cuts[subject.first]] - q.end <= BEFORE
        )

    def subject_of(self, p: Predication) -> NounPhrase | None:
        """Give the subject of a verb, of several the first."""
        subjects = p.get(SUBJECT)
        return subjects[0] if subjects else None

    def _inverted(self, p: Predication, clauses: Clauses) -> NounPhrase | None:
        """Give what follows a verb right after closing marks, which is who speaks: '"...," confessed an adviser'."""
        at = self.tokens.starts[clauses.sentence.cuts[p.first]]
        k = bisect_right(self._opens, at) - 1
        closed = k >= 0 and 0 <= at - self._reach[k] <= BEFORE
        behind = (np for np in (*p.get(OBJECT), *p.get(OBJECT2)) if np.first > p.first)
        return next(behind, None) if closed else None

    def actor(self, np: NounPhrase) -> Entity | None:
        """Give whom a phrase makes the speaker of a quotation."""
        return speaker_of(the_same(np, self.r) or np, self.r)

    def teller(self, p: Predication, subject: NounPhrase) -> Entity | None:
        """Read "he" in what a person tells as that person: "Mr Lund let slip that he had found it “...”"."""
        governor = p.governor
        if subject.kind != "P" or subject.head not in {"he", "she"} or governor is None or not governor.get(SUBJECT):
            return None
        teller = self.actor(governor.get(SUBJECT)[0])
        return teller if teller is not None and teller.kind == "person" else None

    def teller_of(self, clauses: Clauses, *, of_things: bool = True) -> Entity | None:
        """Give who says what a sentence tells: the subject of its first verb of saying, with an object or not."""
        for p in clauses.verbs.values():
            if not of_things and p.get(OBJECT) and not p.complements.get(CLAUSE):
                continue
            subject = self.subject_of(p) if self.says(p) and self.outside(clauses, p.first) else None
            if subject is not None and self.outside(clauses, subject.first):
                return self.actor(subject)
        return None

    def stands_alone(self, q: Quotation) -> bool:
        """Whether a quotation is a sentence of its own, not a part of one: it opens where a sentence opens."""
        before = self.r.text[max(0, q.open_mark - BEFORE) : q.open_mark].rstrip()
        return not before or before[-1] in ".!?”\"'’:" or self.r.text[q.open_mark - 1] == "\n"
