"""What stands to the right of a verb: objects, prepositional phrases, complements and times."""

from newsevents.lexicon.grammar import Grammar
from newsevents.parse.clauses.clauses import (
    ADJECTIVE,
    ADVERB,
    BREAK,
    CLOSE,
    COMMA,
    CONJUNCTION,
    DASH,
    NOUN,
    PREPOSITION,
    QUOTE,
    RELATIVE,
    SUBORDINATOR,
    VERB,
    WHEN,
    Element,
)
from newsevents.parse.clauses.embedded import (
    TRANSPARENT,
    behind_remark,
    give_back_asked,
    opens_clause,
    purpose_of,
    tells_of_one,
)
from newsevents.parse.clauses.instances import (
    in_reduced_relative,
    in_relative_of_subject,
    innermost,
    is_group,
    is_one,
    one_of,
)
from newsevents.parse.clauses.intervals import date_when_clauses, drop_others
from newsevents.parse.clauses.predication import ATTRIBUTE, CLAUSE, OBJECT, OBJECT2, Predication
from newsevents.parse.clauses.remarks import behind_joint
from newsevents.parse.clauses.second_objects import (
    chosen_as,
    is_for_what,
    office_behind_aside,
    office_behind_clause,
    take_object,
)
from newsevents.parse.clauses.sides import take_stranded
from newsevents.parse.words.items import PERSON, Sentence
from newsevents.parse.words.phrases import NounPhrase

_ONCE = frozenset({"formerly", "previously", "currently", "lately", "originally"})
"""Adverbs that open an aside on who somebody is: "hired Ms Reyes, formerly of Acme, as chairman"."""
_RESUMING = frozenset({"with", "as"})
_SUCCESSORS = frozenset({"successor", "replacement"})
_TOLD = frozenset({"that", "whether", "how"})
_BEST = frozenset({"best", "better", "preferable", "ideal", "great", "wonderful", "good"})
RANKS = frozenset("second third fourth fifth sixth seventh eighth ninth last".split())
"""Places behind the first: "came in third"."""
_SUBMITTING = frozenset("forward submit send propose recommend present put suggest nominate hand offer return".split())
"""Verbs whose object may stand behind whom it is put to."""
_SIDES = {"for": "against", "against": "for"}
_ENDS = frozenset({COMMA, BREAK, CONJUNCTION, CLOSE, DASH, SUBORDINATOR})
_LEADING = frozenset({"lead", "follow"})
"""Verbs that may stand before their subject, and tell nothing: "the race to lead the union has ended"."""


class Fillers:
    """The verbs of one sentence, with what stands to their right."""

    def __init__(self, sentence: Sentence, elements: list[Element], grammar: Grammar) -> None:
        """Start a predication for every verb."""
        self.sentence = sentence
        self.elements = elements
        self.grammar = grammar
        self.verbs: dict[int, Predication] = {}
        self._closed: set[int] = set()  # commas that close a relative clause before its main clause goes on
        for k, element in enumerate(elements):
            if element.kind == VERB:
                self.verbs[k] = Predication.of_group(sentence, element.object)
                self.verbs[k].index = k

    def fill(self) -> None:
        """Fill every predication, left to right."""
        for k in self.verbs:
            self._fill(k)
        give_back_asked(self.elements, self.verbs, self.grammar)
        self._name_examples()
        self._place_times()
        date_when_clauses(self.elements, self.verbs)
        drop_others(self.elements, self.verbs)

    def _name_examples(self) -> None:
        """Give the verbs before a colon those whom a list behind it names: "Four are running: Reyes, Adu and Cole"."""
        for j in range(1, len(self.elements) - 1):
            e, listed = self.elements[j], self.elements[j + 1]
            if e.object != ":" or listed.kind != NOUN or listed.object.kind != PERSON:
                continue
            first = self.elements[0].object if self.elements[0].kind == NOUN else None
            series = any(other.object == ";" for other in self.elements[j + 2 :])
            if len(listed.object.members) > 1 or series or (first is not None and is_one(first)):
                for k in self.verbs:
                    if k < j and not tells_of_one(self.elements, k):
                        self.verbs[k].relations.setdefault("including", []).append(listed.object)

    def _fill(self, k: int) -> None:
        """Collect objects, prepositional phrases, complements and times to the right of a verb."""
        p = self.verbs[k]
        j, adjacent = k + 1, True
        while j < len(self.elements):
            e = self.elements[j]
            step = self._inside(p, e)
            if step:
                j += step
            elif e.kind == NOUN and adjacent and (not self._opens_clause(j) or self._describes(k) or self._fronts(k)):
                slot = self._object_slot(p)
                office = office_behind_aside(p, e.object, self.elements, j)
                take_object(p, slot, one_of(e.object) if slot == ATTRIBUTE else e.object)
                if office is not None:
                    p.add(OBJECT2, office)
                j += 1
            elif j == k + 1 and (after := behind_remark(self.elements, j, being=self._object_slot(p) == ATTRIBUTE)):
                j = after
            elif after := self._apart(p, j):
                adjacent = (adjacent and (e.kind == WHEN or self._figures(j))) or self._dated(j, after)
                j = after
            else:
                self._complement(p, k, j)
                return

    def _inside(self, p: Predication, e: Element) -> int:
        """Take an element that may stand between a verb and its object; give how many were taken."""
        if e.kind == ADVERB:
            p.particle = p.particle or e.object
        elif e.kind == ADJECTIVE:
            p.add("adjective", _adjective(self.sentence, e))
        elif e.kind != QUOTE:
            return 0
        return 1

    def _resumed(self, p: Predication, j: int) -> int:
        """Give where the main clause goes on behind the relative clause that the comma at ``j`` opens; 0 for nowhere.

        "replaced Mr Okafor, who led it for years, with Ms Reyes": what follows is no part of the relative clause.
        """
        following = self.elements[j + 1] if j + 1 < len(self.elements) else None
        if self.elements[j].kind != COMMA or following is None:
            return 0
        if following.kind != RELATIVE and following.object not in _ONCE:
            return 0
        for i in range(j + 2, len(self.elements) - 2):
            listed = self.elements[i].kind == BREAK and self.elements[i].object == ";"
            if (listed or self.elements[i].kind == COMMA) and (k := self._again(p, i + 1, alone=listed)):
                self._closed.add(i)
                return k  # "can count on Mr Lund, who was a minister, and on Ms Chen"
            if self.elements[i].kind in {BREAK, RELATIVE, SUBORDINATOR}:
                return 0
            if office_behind_clause(p, self.elements, i):
                self._closed.add(i)
                p.add(OBJECT2, self.elements[i + 1].object)
                return i + 2
            if not p.get(OBJECT) and not (p.passive and p.get("by")):
                continue
            if self.elements[i].kind == COMMA and is_for_what(p, self.elements[i + 1]):
                self._closed.add(i)
                return i + 1  # "has chosen Mr Lund, who was a minister, to lead it"
            resumed = self.elements[i].kind == COMMA and self.elements[i + 1].object in _RESUMING
            if resumed and self.elements[i + 2].kind == NOUN:
                self._closed.add(i)
                return i + 1
        return 0

    def _again(self, p: Predication, i: int, *, alone: bool) -> int:
        """Give where a preposition that the verb has taken stands again, behind "and" or ``alone``; else 0."""
        i += self.elements[i].kind == CONJUNCTION or not alone
        after = self.elements[i : i + 2]
        if [e.kind for e in after] != [PREPOSITION, NOUN] or (not alone and self.elements[i - 1].kind != CONJUNCTION):
            return 0
        return i if p.links_by(str(after[0].object)) else 0  # "the choice of Ms Chen, who led it, and of Mr Lund"

    def _apart(self, p: Predication, j: int) -> int:
        """Take a time, a prepositional phrase or a comma, which no object follows; give the element after it, or 0."""
        e = self.elements[j]
        if e.kind == WHEN:
            p.times.append((self._preposition_before(j), e.object))
            return j + 1
        if e.kind == PREPOSITION:
            step = self._prepositional(p, j)
            return j + step if step else 0
        if resumed := self._resumed(p, j):
            return resumed
        if e.kind == COMMA and j not in self._closed and self._continues_after_comma(j):
            return j + 1
        return self._prepositional_again(p, j) or 0

    def _dated(self, j: int, after: int) -> bool:
        """Whether what was taken is only a time right behind the verb: "announced on Tuesday the support of"."""
        return after == j + 2 and self.elements[j + 1].kind == WHEN and self.elements[j - 1].kind == VERB

    def _figures(self, j: int) -> bool:
        """Whether what was taken is only a result: "rejected by 31 votes to 24 the nomination of"."""
        following = self.elements[j + 1] if j + 1 < len(self.elements) else None
        if following is None or self.elements[j].object not in {"by", "to"} or following.kind != NOUN:
            return False
        return bool(following.object.kind == "0" or following.object.head == "vote")

    def _complement(self, p: Predication, k: int, j: int) -> None:
        """Take the clause or verb at ``j``, where one ends what the verb at ``k`` has."""
        e = self.elements[j]
        whether = e.object == "whether" and j + 1 < len(self.elements) and self.elements[j + 1].kind == VERB
        if whether and self.elements[j + 1].object.form == "inf":
            self._govern(p, "to", j + 1)  # "is considering whether to run"
        elif (e.kind == NOUN and self._opens_clause(j)) or (e.kind == SUBORDINATOR and _tells_what(p, e)):
            self._govern_clause(p, j)
        elif e.kind == RELATIVE and j == k + 1 and p.lemma in self.grammar.inverting:
            self._govern_clause(p, j)  # "declined to say whom she backs"
        elif e.kind == VERB and e.object.form == "inf":
            self._govern(p, "to", j)
        elif e.kind == VERB and e.object.form in {"part", "ger"} and j == k + 1:
            self._govern(p, "verb", j)
        elif e.kind == VERB and e.object.form == "part" and p.lemma == "see" and j == k + 2 and p.get(OBJECT):
            self._govern(p, "verb", j)  # "saw Ms Reyes elected"
        elif e.kind == VERB and e.object.form == "base" and p.get(OBJECT) and j > k + 1:
            self._govern(p, "bare", j)

    def _prepositional_again(self, p: Predication, j: int) -> int | None:
        """Give where a preposition that the verb has already taken is repeated: "to Reyes, and to Okafor"."""
        i = behind_joint(self.elements, j)
        if i + 1 >= len(self.elements) or self.elements[i].kind != PREPOSITION:
            return None
        link, noun = str(self.elements[i].object), self.elements[i + 1]
        other = _SIDES.get(link, "")  # "for two of them and against the third"
        repeated = p.links_by(link) or bool(other and p.get(other))
        return i if repeated and noun.kind == NOUN and not self._opens_clause(i + 1) else None

    def _place_times(self) -> None:
        """Give every time that no verb has taken to the next verb of its clause, else to the one before it."""
        taken = {id(time) for p in self.verbs.values() for _, time in p.times}
        for j, e in enumerate(self.elements):
            if e.kind == WHEN and id(e.object) not in taken:
                k = self._verb_near(j)
                if k is not None:
                    self.verbs[k].times.append((self._preposition_before(j) if j else "", e.object))

    def _verb_near(self, j: int) -> int | None:
        for k in range(j + 1, len(self.elements)):
            if k in self.verbs and self.verbs[k].form == "fin" and not self._restricts(k):
                return k
            if self.elements[k].kind in {BREAK, SUBORDINATOR, RELATIVE}:
                break
        return next((k for k in range(j - 1, -1, -1) if k in self.verbs), None)

    def _restricts(self, k: int) -> bool:
        """Whether a verb is of a relative clause without a pronoun: "the party she had led named"."""
        bare = k > 1 and self.elements[k - 1].kind == self.elements[k - 2].kind == NOUN
        return bare and any(j in self.verbs and self.verbs[j].form == "fin" for j in range(k + 1, len(self.elements)))

    def _object_slot(self, p: Predication) -> str:
        if p.lemma == "be" or p.lemma in self.grammar.copulas:
            return ATTRIBUTE
        return OBJECT2 if p.get(OBJECT) else OBJECT

    def _opens_clause(self, j: int) -> bool:
        return opens_clause(self.elements, j)

    def _prepositional(self, p: Predication, j: int) -> int:
        """Take a preposition and its noun phrase, time or -ing clause; give how many elements were taken."""
        preposition = self.elements[j].object
        k = j + 1
        while k < len(self.elements) and self.elements[k].kind in {ADVERB, QUOTE}:
            k += 1
        ends = k >= len(self.elements) or self.elements[k].kind in _ENDS
        if ends or (p.form == "ger" and k in self.verbs and self.verbs[k].form == "fin"):
            return take_stranded(p, preposition)  # "voted against", "Voting against were Ms Chen and"
        e = self.elements[k]
        if e.kind == NOUN:
            if preposition == "including" and self._of_group(e.object):
                return k - j + 1
            p.add(preposition, chosen_as(p, e.object) if preposition == "as" else e.object)
            listed = self.elements[k + 1] if k + 1 < len(self.elements) else None
            chosen = preposition == "as" and not p.passive and not p.get(OBJECT) and e.object.head in _SUCCESSORS
            if chosen and listed is not None and listed.kind == NOUN and listed.object.kind == PERSON:
                p.add(OBJECT, listed.object)  # "named as his successor Msgr. Reyes"
                return k - j + 2
            if preposition == "among" and e.object.kind == "P" and listed is not None and listed.kind == NOUN:
                p.add("including", listed.object)  # "57 came out for him, among them Peru and Chile"
                return k - j + 2
            return k - j + 1 + self._shifted(p, preposition, k + 1)
        if e.kind == WHEN:
            p.times.append((preposition, e.object))
            return k - j + 1
        if e.kind == VERB and e.object.form == "ger":
            self._govern(p, preposition, k)
            return 0
        if e.kind == PREPOSITION or (preposition == "in" and e.object in RANKS):
            p.particle = p.particle or preposition  # "voted in as premier", "came in fifth"
            return 1
        return 0

    def _shifted(self, p: Predication, preposition: str, j: int) -> bool:
        """Take the object behind whom it is put to: "forwarded to the board the names of Reyes and Okafor"."""
        put = preposition == "to" and not p.passive and not p.get(OBJECT) and p.lemma in _SUBMITTING
        shifted = put and self.elements[j : j + 1] != [] and self.elements[j].kind == NOUN and not self._opens_clause(j)
        if shifted:
            p.add(OBJECT, self.elements[j].object)
        return shifted

    def _describes(self, k: int) -> bool:
        """Whether a verb only describes the group that opens its clause, so that what follows is its object."""
        told = in_reduced_relative(self.elements, k) or self._is_of_noun(k)
        lemma = self.verbs[k].lemma
        reduced = told and (lemma in _LEADING or lemma not in self.grammar.inverting)
        return reduced or in_relative_of_subject(self.elements, k) or purpose_of(self.elements, k) is not None

    def _is_of_noun(self, k: int) -> bool:
        """Whether an infinitive belongs to the noun that opens its clause: "His bid to become leader ended"."""
        if self.verbs[k].form != "inf" or self.verbs[k].governor is not None or not k:
            return False
        noun, opening = self.elements[k - 1], self.elements[k - 2].kind if k > 1 else BREAK
        return noun.kind == NOUN and noun.object.kind == "n" and opening in {BREAK, SUBORDINATOR, QUOTE, COMMA}

    def _fronts(self, k: int) -> bool:
        """Whether an -ing form opens a clause with its object before "is" or "are": "Also backing Ms Reyes are"."""
        if k + 2 >= len(self.elements) or self.elements[k + 1].kind != NOUN or self.elements[k + 2].kind != VERB:
            return False
        first = all(e.kind in TRANSPARENT for e in self.elements[:k])
        return first and self.verbs[k].form == "ger" and self.verbs[k + 2].lemma == "be"

    def _of_group(self, named: NounPhrase) -> bool:
        """Whether names belong to a group that stands right before them: "three rivals, including Ms Reyes"."""
        nouns = (m for e in self.elements if e.kind == NOUN for m in e.object.members)
        return any(named in innermost(m).instances for m in nouns)

    def _preposition_before(self, j: int) -> str:
        return self.elements[j - 1].object if self.elements[j - 1].kind == PREPOSITION else ""

    def _continues_after_comma(self, j: int) -> bool:
        """Whether a phrase that still belongs to the verb follows a comma: ", as X", ", on Thursday"."""
        if j + 2 >= len(self.elements):
            return False
        a, b = self.elements[j + 1], self.elements[j + 2]
        doing = a.kind == VERB and a.object.form == "inf"  # "named Ms Reyes, 54, to serve as treasurer"
        if a.kind == WHEN and b.kind == NOUN and b.object.kind == "P" and self._opens_clause(j + 2):
            return False  # "of the people who elected me, today I feel"
        if a.kind == WHEN or (doing and (b.kind in {NOUN, PREPOSITION} or self._closes_list(j))):
            return True
        if a.object == "in" and b.kind == VERB and b.object.form == "ger":
            return True  # "joins two others, Mr Lund and Ms Chen, in backing her"
        if a.object == "with" and b.kind == NOUN and [e.object for e in self.elements[j + 3 : j + 4]] == ["as"]:
            return False  # "named Ms Reyes chair, with Mr Okafor as her deputy"
        return a.kind == PREPOSITION and b.kind in {NOUN, WHEN} and not self._opens_clause(j + 2)

    def _closes_list(self, j: int) -> bool:
        """Whether a comma closes the names that a phrase counts: "called on two rivals, Reyes and Okafor, to quit"."""
        before = self.elements[j - 1]
        return before.kind == NOUN and is_group(before.object.members[0]) and len(before.object.members) > 1

    def _govern(self, p: Predication, relation: str, j: int) -> None:
        inner = self.verbs[j]
        p.complements.setdefault(relation, []).append(inner)
        inner.governor = p

    def _relates(self, k: int) -> bool:
        """Whether the verb at ``k`` is a relative clause's: "who once ran it", "whose father was a miner"."""
        k -= 1
        while self.elements[k].kind == ADVERB:
            k -= 1
        k -= self.elements[k].kind == NOUN
        return self.elements[k].kind == RELATIVE

    def _govern_clause(self, p: Predication, j: int) -> None:
        aside: int | None = None
        for k in range(j + 1, len(self.elements)):
            if k in self.verbs and self.verbs[k].form in {"fin", "base"}:  # "asked that they reject her"
                if aside is None and k > j + 2 and self._relates(k):
                    aside = k  # "said that Ms Reyes, who once led it, should go"
                    continue
                self._govern(p, CLAUSE, k)
                return
            if self.elements[k].kind == BREAK:
                break
        if aside is not None:
            self._govern(p, CLAUSE, aside)


def _tells_what(p: Predication, e: Element) -> bool:
    """Whether a subordinator opens what a verb tells, or what would be best: "it would be best if Ms Reyes won"."""
    wished = p.lemma == "be" and e.object == "if" and any(np.head in _BEST for np in p.get("adjective"))
    return e.object in _TOLD or wished


def _adjective(s: Sentence, e: Element) -> NounPhrase:
    np = NounPhrase(s, e.first)
    np.last, np.kind, np.head = e.last, "j", e.object
    return np
