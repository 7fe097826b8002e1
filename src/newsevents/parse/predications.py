"""The waist of the hourglass: who does what to whom, with grammar undone.

A :class:`Predication` is one verb, or one event noun, with its fillers by grammatical relation. Voice is undone
(the logical subject of "Y was backed by X" is X), control is followed ("X agreed to back Y"), relative clauses,
participles and coordinated verbs have found their subjects, and negation and modality are folded from the verb and
from what governs it. Nothing here knows what an endorsement is.
"""

from newsevents.lexicon.grammar import Grammar
from newsevents.parse.clauses import (
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
    Element,
)
from newsevents.parse.items import NAMED, PERSON, Sentence
from newsevents.parse.phrases import NounPhrase
from newsevents.parse.verbs import VerbGroup

SUBJECT = "subject"
OBJECT = "object"
OBJECT2 = "object2"
ATTRIBUTE = "attribute"
CLAUSE = "clause"
_TRANSPARENT = frozenset({ADVERB, WHEN, QUOTE})
_PAIRED = {COMMA: COMMA, CLOSE: OPEN, DASH: DASH}


class Predication:
    """A verb or event noun with its fillers.

    ``relations`` maps a grammatical relation (``subject``, ``object``, ``object2``, ``attribute``, or a preposition)
    to its noun phrases; ``complements`` maps ``to`` (an infinitive) or a preposition with an -ing form to the
    predications that fill it.
    """

    __slots__ = (
        "complements", "first", "form", "governor", "last", "lemma", "modality", "noun", "particle", "passive", "perfect",
        "relations", "sentence", "subordinate", "tense", "times",
    )  # fmt: skip

    def __init__(self, sentence: Sentence, lemma: str, first: int, last: int) -> None:
        """Start a predication without fillers."""
        self.sentence = sentence
        self.lemma = lemma
        self.first = first
        self.last = last
        self.form = "fin"
        self.passive = False
        self.perfect = False
        self.tense = "present"
        self.modality = "actual"
        self.noun: NounPhrase | None = None
        self.relations: dict[str, list[NounPhrase]] = {}
        self.complements: dict[str, list[Predication]] = {}
        self.governor: Predication | None = None
        self.particle = ""
        self.subordinate = ""
        self.times: list[tuple[str, object]] = []

    def add(self, relation: str, np: NounPhrase) -> None:
        """Add a filler."""
        self.relations.setdefault(relation, []).append(np)

    def get(self, relation: str) -> list[NounPhrase]:
        """Give the fillers of a relation."""
        return self.relations.get(relation, [])

    def __repr__(self) -> str:
        parts = ", ".join(f"{k}={'+'.join(n.text for n in v)!r}" for k, v in self.relations.items())
        more = "".join(f", {k}:{'+'.join(p.lemma for p in v)}" for k, v in self.complements.items())
        return f"{self.lemma}[{self.modality}]({parts}{more})"


class Clauses:
    """The predications of one sentence, built from its elements."""

    def __init__(self, sentence: Sentence, elements: list[Element], grammar: Grammar) -> None:
        """Build every verb's predication, left to right."""
        self.sentence = sentence
        self.elements = elements
        self.grammar = grammar
        self.verbs: dict[int, Predication] = {}
        self._subjects: dict[int, NounPhrase | None] = {}
        for k, element in enumerate(elements):
            if element.kind == VERB:
                group: VerbGroup = element.object
                self._settle_participle(k, group)
                p = Predication(sentence, group.lemma, group.first, group.last)
                p.passive, p.form, p.tense, p.perfect = group.passive, group.form, group.tense, group.perfect
                self.verbs[k] = p
        for k in self.verbs:
            self._fill(k)
        self._place_times()
        for k, p in self.verbs.items():
            self._voice(k, p)
        for k, p in self.verbs.items():
            p.modality = self._modality(k)

    def _settle_participle(self, k: int, group: VerbGroup) -> None:
        """Tell past tense from participle where the tagger cannot: by what stands on either side."""
        before = self._previous(k)
        if before and self.elements[before].kind == PREPOSITION and self.elements[before + 1].kind == WHEN:
            before = self._previous(before)  # "ministers on Monday named Ms Reyes"
        kind = self.elements[before].kind if before is not None else ""
        after = self.elements[k + 1] if k + 1 < len(self.elements) else None
        finite = kind == NOUN or (kind == COMMA and not any(_is_finite(e) for e in self.elements))
        if group.form == "part" and after is not None and after.kind == NOUN and finite:
            # "Canada backed Ms Reyes": a participle would have no object
            group.form, group.passive, group.tense = "fin", False, "past"
        elif group.form == "part" and kind == COMMA and after is not None and after.kind == NOUN and (
            after.object.kind in {PERSON, "P"} and k > 1
        ):  # "Chile, which had long hesitated, endorsed Ms Reyes"
            group.form, group.passive, group.tense = "fin", False, "past"
        elif group.form == "fin" and group.plain_past and kind == COMMA and after is not None:
            if after.kind == PREPOSITION and after.object == "by":  # "Reyes, backed by Canada,"
                group.form, group.passive = "part", True

    # --- fillers to the right -------------------------------------------------------------------------------------

    def _fill(self, k: int) -> None:
        """Collect objects, prepositional phrases, complements and times to the right of a verb."""
        p = self.verbs[k]
        j, adjacent = k + 1, True
        while j < len(self.elements):
            e = self.elements[j]
            if e.kind in {ADVERB, QUOTE}:
                if e.kind == ADVERB and not p.particle:
                    p.particle = e.object
                j += 1
            elif e.kind == WHEN:
                p.times.append((self._preposition_before(j), e.object))
                j += 1
                adjacent = False
            elif e.kind == NOUN:
                if self._opens_clause(j):
                    self._govern_clause(p, j)
                    return
                if not adjacent:
                    return
                p.add(self._object_slot(p), e.object)
                j += 1
            elif e.kind == PREPOSITION:
                step = self._prepositional(p, j)
                if not step:
                    return
                j += step
                adjacent = False
            elif e.kind == ADJECTIVE:
                p.add("adjective", _adjective(self.sentence, e))
                j += 1
            elif e.kind == VERB and e.object.form == "inf":
                self._govern(p, "to", j)
                return
            elif e.kind == VERB and e.object.form in {"part", "ger"} and j == k + 1:
                self._govern(p, "verb", j)
                return
            elif e.kind == VERB and e.object.form == "base" and p.get(OBJECT) and j > k + 1:
                self._govern(p, "bare", j)
                return
            elif e.kind == COMMA and self._continues_after_comma(j):
                j += 1
                adjacent = False
            elif e.kind == SUBORDINATOR and e.object in {"that", "whether"}:
                self._govern_clause(p, j)
                return
            else:
                return

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
            if k in self.verbs and self.verbs[k].form == "fin":
                return k
            if self.elements[k].kind in {BREAK, SUBORDINATOR, RELATIVE}:
                break
        return next((k for k in range(j - 1, -1, -1) if k in self.verbs), None)

    def _object_slot(self, p: Predication) -> str:
        if p.lemma == "be" or p.lemma in self.grammar.copulas:
            return ATTRIBUTE
        return OBJECT2 if p.get(OBJECT) else OBJECT

    def _opens_clause(self, j: int) -> bool:
        """Whether the noun phrase at ``j`` is the subject of a verb of its own: "said Rutte was"."""
        j += 1
        while j < len(self.elements) and self.elements[j].kind in _TRANSPARENT:
            j += 1
        if j >= len(self.elements):
            return False
        e = self.elements[j]
        return e.kind == VERB and e.object.form == "fin"

    def _prepositional(self, p: Predication, j: int) -> int:
        """Take a preposition and its noun phrase, time or -ing clause; give how many elements were taken."""
        preposition = self.elements[j].object
        k = j + 1
        while k < len(self.elements) and self.elements[k].kind in {ADVERB, QUOTE}:
            k += 1
        if k >= len(self.elements):
            return 0
        e = self.elements[k]
        if e.kind == NOUN:
            p.add(preposition, e.object)
            return k - j + 1
        if e.kind == WHEN:
            p.times.append((preposition, e.object))
            return k - j + 1
        if e.kind == VERB and e.object.form == "ger":
            self._govern(p, preposition, k)
            return 0
        if e.kind == PREPOSITION:
            return 1
        return 0

    def _preposition_before(self, j: int) -> str:
        return self.elements[j - 1].object if self.elements[j - 1].kind == PREPOSITION else ""

    def _continues_after_comma(self, j: int) -> bool:
        """Whether a phrase that still belongs to the verb follows a comma: ", as X", ", on Thursday"."""
        if j + 2 >= len(self.elements):
            return False
        a, b = self.elements[j + 1], self.elements[j + 2]
        if a.kind == WHEN:
            return True
        return a.kind == PREPOSITION and b.kind in {NOUN, WHEN} and not self._opens_clause(j + 2)

    def _govern(self, p: Predication, relation: str, j: int) -> None:
        inner = self.verbs[j]
        p.complements.setdefault(relation, []).append(inner)
        inner.governor = p

    def _govern_clause(self, p: Predication, j: int) -> None:
        for k in range(j + 1, len(self.elements)):
            if k in self.verbs and self.verbs[k].form == "fin":
                self._govern(p, CLAUSE, k)
                return
            if self.elements[k].kind == BREAK:
                return

    # --- subjects to the left -------------------------------------------------------------------------------------

    def subject(self, k: int) -> NounPhrase | None:
        """Find the surface subject of the verb at element ``k``."""
        if k not in self._subjects:
            self._subjects[k] = None  # a cycle finds nothing
            self._subjects[k] = self._find_subject(k)
        return self._subjects[k]

    def _find_subject(self, k: int) -> NounPhrase | None:
        p = self.verbs[k]
        if k and self.elements[k - 1].object in {"so", "neither", "nor"}:
            inverted = self._inverted_subject(k)
            if inverted is not None:
                return inverted
        if p.form == "inf":
            return self._controller(k)
        if p.form in {"ger", "part"}:
            return self._participle_subject(k)
        return self._finite_subject(k)

    def _controller(self, k: int) -> NounPhrase | None:
        """Find who does an infinitive: the governing verb's object or subject, or a noun's possessor."""
        p = self.verbs[k]
        governor = p.governor
        if governor is None:
            j = self._previous(k)
            if j is not None and self.elements[j].kind == CONJUNCTION:
                return self._conjoined_subject(j)
            if j is not None and self.elements[j].kind == NOUN:
                np: NounPhrase = self.elements[j].object
                return np.possessor or np
            return None
        g = self._index(governor)
        j = self._previous(k)
        if j and self.elements[j].kind == NOUN and self.elements[j - 1].object == "for":
            return _last_conjunct(self.elements[j].object)  # "called for Ms Reyes to be appointed"
        if governor.get(OBJECT) and self.grammar.controls_object(governor.lemma):
            return governor.get(OBJECT)[0]
        noun = governor.get(OBJECT)
        if noun and noun[-1].possessor is not None and self._previous(k) is not None and noun[-1].kind == "n":
            return noun[-1].possessor
        return self.subject(g)

    def _participle_subject(self, k: int) -> NounPhrase | None:
        j = self._previous(k)
        p = self.verbs[k]
        if p.governor is not None and j is not None and self.elements[j].kind in {VERB, PREPOSITION}:
            g = p.governor
            return g.get(OBJECT)[0] if g.get(OBJECT) and self.elements[j].kind == VERB else self.subject(self._index(g))
        if j is None:
            return self._main_subject_after(k)
        e = self.elements[j]
        if e.kind == NOUN:
            return _last_conjunct(e.object)
        if e.kind == COMMA:
            before = self._previous(j)
            if before is not None and self.elements[before].kind == NOUN and (p.form == "part"):
                return _last_conjunct(self.elements[before].object)
            return self._main_subject_before(k) or self._main_subject_after(k)
        if e.kind == CONJUNCTION:
            return self._conjoined_subject(j)
        if e.kind in {SUBORDINATOR, PREPOSITION}:
            return self._main_subject_before(k) or self._main_subject_after(k)
        if e.kind == VERB:
            return self.subject(j)
        return self._main_subject_before(k)

    def _main_subject_before(self, k: int) -> NounPhrase | None:
        for j in range(k - 1, -1, -1):
            if j in self.verbs and self.verbs[j].form == "fin":
                return self.subject(j)
        return None

    def _main_subject_after(self, k: int) -> NounPhrase | None:
        for j in range(k + 1, len(self.elements)):
            if j in self.verbs and self.verbs[j].form == "fin":
                return self.subject(j)
        return None

    def _finite_subject(self, k: int) -> NounPhrase | None:
        if self._follows_quotation(k) and (inverted := self._inverted_subject(k)) is not None:
            return inverted
        j = k - 1
        while j >= 0:
            e = self.elements[j]
            if e.kind in _TRANSPARENT:
                j -= 1
            elif e.kind == NOUN:
                if j and self.elements[j - 1].kind == PREPOSITION:
                    j -= 2
                else:
                    return e.object  # type: ignore[no-any-return]
            elif e.kind == COMMA and (described := self._described_before(j)) is not None:
                return described
            elif e.kind in _PAIRED:
                opening = self._opening(j)
                if opening is None:
                    return None
                j = opening - 1
            elif e.kind == RELATIVE:
                return self._antecedent(j)
            elif e.kind == CONJUNCTION:
                return self._conjoined_subject(j)
            elif e.kind == VERB and e.object.form in {"part", "inf", "ger"} or e.kind in {PREPOSITION, ADJECTIVE}:
                j -= 1
            else:
                return self._inverted_subject(k)
        return self._inverted_subject(k)

    def _described_before(self, j: int) -> NounPhrase | None:
        """Find the phrase whose apposition the comma at ``j`` closes: "Reyes, the winner of the first round,"."""
        i = j - 1
        while i >= 0 and self.elements[i].kind in {NOUN, PREPOSITION, WHEN, ADVERB, ADJECTIVE}:
            e = self.elements[i]
            if e.kind == NOUN and (e.object.apposed or (i == j - 1 and _is_aged(e.object))):
                return e.object  # type: ignore[no-any-return]
            i -= 1
        return None

    def _follows_quotation(self, k: int) -> bool:
        """Whether a quotation mark closes just before the verb at ``k``: '"We shall see," said Ms Reyes'."""
        j = k - 1
        while j >= 0 and self.elements[j].kind in {COMMA, ADVERB}:
            j -= 1
        return j > 0 and self.elements[j].kind == QUOTE

    def _inverted_subject(self, k: int) -> NounPhrase | None:
        """Find the subject behind its verb: "said Vitaly Churkin", "so did Canada"."""
        p = self.verbs[k]
        before = self.elements[k - 1].object if k else ""
        slot = OBJECT if p.get(OBJECT) else ATTRIBUTE if before in {"so", "neither", "nor", "as"} else ""
        inverts = p.lemma in self.grammar.inverting or slot == ATTRIBUTE or before in {"so", "nor", "neither"}
        if inverts and p.get(slot) and not self._opens_clause(k + 1):
            return p.relations.pop(slot)[0]
        return None

    def _opening(self, j: int) -> int | None:
        """Find the mark that opens the parenthesis closed at ``j``."""
        mark = _PAIRED[self.elements[j].kind]
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
        if i >= 0 and self.elements[i].kind == NOUN:
            return _last_conjunct(self.elements[i].object)
        return None

    def _conjoined_subject(self, j: int) -> NounPhrase | None:
        """Find the subject of the verb before the conjunction at ``j``."""
        for i in range(j - 1, -1, -1):
            if i in self.verbs and self.verbs[i].form != "inf":
                return self.subject(i)
            if i in self.verbs and (self.verbs[i].governor is None or i == j - 1):
                return self.subject(i)
            if self.elements[i].kind == BREAK:
                return None
        return None

    def _previous(self, k: int) -> int | None:
        """Find the nearest element to the left that is no adverb, time or quotation mark."""
        j = k - 1
        while j >= 0 and self.elements[j].kind in _TRANSPARENT:
            j -= 1
        return j if j >= 0 else None

    def _index(self, p: Predication) -> int:
        return next(k for k, q in self.verbs.items() if q is p)

    # --- voice, relatives, modality -------------------------------------------------------------------------------

    def _voice(self, k: int, p: Predication) -> None:
        """Set the logical subject and object."""
        surface = self.subject(k)
        if surface is not None and not p.passive:
            p.relations[SUBJECT] = [surface, *self._companions(k, surface)]
        fronted = self._fronted_object(k)
        if fronted is not None and not p.passive:
            p.relations.setdefault(OBJECT, []).insert(0, fronted)
        if surface is None:
            return
        if p.passive:
            by = p.relations.pop("by", [])
            if p.get(OBJECT):
                p.relations[OBJECT2] = p.relations.pop(OBJECT)
            p.relations[OBJECT] = list(surface.members)
            if by:
                p.relations[SUBJECT] = by

    def _companions(self, k: int, subject: NounPhrase) -> list[NounPhrase]:
        """Give who acts with the subject: "France, along with Peru, backs", "Kenya joined Norway in backing"."""
        found: list[NounPhrase] = []
        governor = self.verbs[k].governor
        if governor is not None and governor.lemma in {"join", "side", "follow"} and self.verbs[k].form == "ger":
            found.extend([*governor.get(OBJECT), *governor.get("with")])
        at = next((j for j in range(k) if self.elements[j].object is subject), k)
        for j in range(max(0, at - 3), k - 1):
            e, following = self.elements[j], self.elements[j + 1]
            together = e.object in {"like", "alongside"} or (
                e.object == "with" and j > 0 and self.elements[j - 1].object in {"along", "together"}
            )
            if e.kind == PREPOSITION and together and following.kind == NOUN and following.object.kind in NAMED:
                found.append(following.object)
        return found

    def _fronted_object(self, k: int) -> NounPhrase | None:
        """Find the object of "whom X backed": the relative pronoun before the verb's subject."""
        subject = self.subject(k)
        if subject is None or self.verbs[k].form != "fin":
            return None
        for j in range(k - 1, 0, -1):
            if self.elements[j].kind == NOUN and self.elements[j].object is subject:
                before = self.elements[j - 1]
                if before.kind == RELATIVE and before.object in {"whom", "who", "which", "that"}:
                    return self._antecedent(j - 1)
                return None
        return None

    def _denies(self, p: Predication) -> bool:
        """Whether the verb is denied through its object or subject: "endorsed no candidate", "nobody backed him"."""
        objects = [np for relation in (OBJECT, ATTRIBUTE) for np in p.get(relation)]
        return any(np.det == "no" for np in objects)

    def _modality(self, k: int) -> str:
        """Fold the verb's own negation and mood with those of what governs it."""
        group: VerbGroup = self.elements[k].object
        p = self.verbs[k]
        own = "denied" if group.negated or self._denies(p) else group.modal or "actual"
        if own == "actual" and p.form == "inf":
            own = self.grammar.infinitive_modality(self._governing_words(k))
        elif own == "actual" and p.form == "ger" and p.governor is not None:
            own = self.grammar.gerund_modality(p.governor.lemma)
        governor = p.governor
        if governor is not None and p.form != "fin":
            above = self._modality(self._index(governor))
            if self.grammar.transparent(governor.lemma):
                own = _compose(above, own)
        return own

    def _governing_words(self, k: int) -> str:
        """Give the lemma or adjective that governs an infinitive: "set", "likely", "refuse"."""
        j = self._previous(k)
        if j is None:
            return ""
        e = self.elements[j]
        if e.kind == ADJECTIVE:
            return e.object  # type: ignore[no-any-return]
        governor = self.verbs[k].governor
        return governor.lemma if governor is not None else (e.object.head if e.kind == NOUN else "")


def _compose(above: str, own: str) -> str:
    """Give the modality of what a negated or modal verb governs: two denials make a fact."""
    if above == "denied":
        return "actual" if own == "denied" else "denied"
    if above == "actual" or own in {"denied", "possible"}:
        return own
    return "possible" if above == "possible" else own if own != "actual" else above


def _is_aged(np: NounPhrase) -> bool:
    """Whether a phrase ends in an age: "Reyes, 57"."""
    return np.sentence.shape[max(np.first, np.last - 2) : np.last] == ",0"


def _is_finite(e: Element) -> bool:
    return e.kind == VERB and e.object.form == "fin"


def _last_conjunct(np: NounPhrase) -> NounPhrase:
    return np.members[-1]


def _adjective(s: Sentence, e: Element) -> NounPhrase:
    np = NounPhrase(s, e.first)
    np.last, np.kind, np.head = e.last, "j", e.object
    return np
