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
    COMMA,
    CONJUNCTION,
    NOUN,
    PREPOSITION,
    QUOTE,
    RELATIVE,
    SUBORDINATOR,
    VERB,
    Element,
)
from newsevents.parse.instances import SINGLED, described_group, name_identified, name_listed
from newsevents.parse.intervals import date_by_interval, date_by_when, lend_ends
from newsevents.parse.items import NAMED, ORGANIZATION, PLACE, TITLE, Sentence
from newsevents.parse.participles import settle_participles
from newsevents.parse.phrases import NounPhrase
from newsevents.parse.predication import ATTRIBUTE, CLAUSE, OBJECT, OBJECT2, SUBJECT, Predication
from newsevents.parse.sides import part_sides
from newsevents.parse.subjects import DOCUMENTS, Subjects
from newsevents.parse.verbs import VerbGroup
from newsevents.parse.wishes import is_called_for

_NOBODY = frozenset({"neither", "no", "nobody", "none", "nothing"})
_ABOUT = frozenset({"to", "against", "of", "for", "about", "over", "on"})
"""Prepositions before what is only thought or spoken of."""
_VACANT = frozenset({"vacancy", "seat", "void", "gap", "post", "place", "position", "hole", "role", "job"})
_VACATING = frozenset({"leave", "vacate", "create", "open", "open_up", "relinquish", "give_up", "quit"})
_AGAINST = ("against", "without")
_THINKING = frozenset({"think", "believe", "feel", "reckon", "suppose", "imagine"})
"""Prepositions whose -ing form is not done: "decided against running"."""
_SAYING = frozenset({"say", "add", "argue", "tell", "write", "insist", "believe", "tweet", "think"})
_COMPARED = frozenset({"fewer", "less", "more", "doubt", "matter", "other", "sooner"})
"""After "no", what makes no denial: "no fewer than 20 countries back her"."""

__all__ = ["ATTRIBUTE", "CLAUSE", "OBJECT", "OBJECT2", "SUBJECT", "Clauses", "Predication"]


class Clauses(Subjects):
    """The predications of one sentence, built from its elements."""

    def __init__(self, sentence: Sentence, elements: list[Element], grammar: Grammar) -> None:
        """Build every verb's predication, left to right."""
        settle_participles(elements, grammar)
        part_sides(elements)
        super().__init__(sentence, elements, grammar)
        name_listed(elements)
        self.fill()
        self._own_relatives()
        self._said_behind()
        self._share_governors()
        for k, p in self.verbs.items():
            self._voice(k, p)
        for k, p in self.verbs.items():
            p.modality = self._modality(k)
            p.counterfactual = p.counterfactual or (p.form == "inf" and is_called_for(elements, k))
        self._equate()
        self._fill_vacancies()
        self._note_successions()
        self._lend_houses()
        date_by_when(elements, self.verbs)
        date_by_interval(sentence, elements, self.verbs)
        lend_ends(self.verbs)
        name_identified(elements, self.verbs)
        for k, p in self.verbs.items():  # "the only senator to vote against her was Mr Lund"
            group = described_group(elements, k) if p.form == "inf" else None
            p.modality = "actual" if group is not None and group.instances else p.modality
        self._invert_participles()

    def _invert_participles(self) -> None:
        """Undo the order of "Also eliminated were Mr Lund and Ms Chen", whose participle opens the clause."""
        for k, p in self.verbs.items():
            being = self.verbs.get(k + 1)
            if p.form != "part" or p.get(OBJECT) or being is None or being.lemma != "be" or being.get(SUBJECT):
                continue
            opens = all(e.kind == ADVERB for e in self.elements[max(k - 2, 0) : k])
            if opens and being.form == "fin" and being.get(ATTRIBUTE):
                p.relations[OBJECT] = being.relations.pop(ATTRIBUTE)
                p.form, p.tense, p.modality, p.times = "fin", being.tense, being.modality, p.times or being.times

    def _own_relatives(self) -> None:
        """Give what "whose" opens its owner: "Mr Mattarella, whose term ends in February"."""
        for j in range(1, len(self.elements) - 1):
            e, following = self.elements[j], self.elements[j + 1]
            if e.kind == RELATIVE and e.object == "whose" and following.kind == NOUN:
                np: NounPhrase = following.object
                np.possessor = np.possessor or self._antecedent(j)

    def _fill_vacancies(self) -> None:
        """Read whom somebody succeeds who fills a vacancy: "the seat vacated by Mr Lund", "the void left by him"."""
        for p in self.verbs.values():
            vacant = [np for np in p.get(OBJECT) if np.head in _VACANT] if p.lemma in {"fill", "take"} else []
            for q in self.verbs.values() if vacant else ():
                if q.lemma in _VACATING and q.form == "part" and vacant[0] in q.get(OBJECT) and q.get(SUBJECT):
                    p.lemma, p.relations[OBJECT] = "succeed", q.get(SUBJECT)

    def _lend_houses(self) -> None:
        """Give an office the body before the relative clause: "Calder, where she was chair", "of which he is head"."""
        for k, p in self.verbs.items():
            titles = [np for r in (ATTRIBUTE, "as") for np in p.get(r) if np.kind == TITLE and not np.links]
            house = self._house_before(k) if titles else None
            for np in titles if house is not None else ():
                if np.possessor is None and not np.modifiers and house is not None:
                    np.links = (("where", house),)

    def _house_before(self, k: int) -> NounPhrase | None:
        """Find the body before the relative clause of the verb at ``k``."""
        j = k - 1
        while j > 0 and (self.elements[j].kind == ADVERB or self.elements[j].object is self.subject(k)):
            j -= 1
        if j < 1 or self.elements[j].object not in {"where", "which"}:
            return None
        j -= 1 if self.elements[j].object == "where" else 2  # "of which"
        before = reversed(self.elements[max(0, j - 3) : j + 1])
        found = [e.object for e in before if e.kind == NOUN]
        return next((np for np in found[:2] if np.kind in {ORGANIZATION, PLACE}), None)

    def _note_successions(self) -> None:
        """Give an appointment the participle that says whose office it is: "named Reyes chief, replacing Lund"."""
        for k, p in self.verbs.items():
            if p.lemma not in {"succeed", "replace"} or p.form != "ger" or p.governor is not None:
                continue
            for j in range(k - 1, -1, -1):
                if self.elements[j].kind in {BREAK, RELATIVE, SUBORDINATOR}:
                    break
                if j in self.verbs and self.verbs[j].form in {"fin", "part"}:
                    self.verbs[j].complements.setdefault("succeeding", []).append(p)
                    break

    def _said_behind(self) -> None:
        """Give what stands before ", Ms Chen said" its governor: "Ms Reyes would be a fine president, Ms Chen said"."""
        last = next(reversed(self.verbs), None)
        if last is None or self.verbs[last].lemma not in _SAYING or any(e.kind == QUOTE for e in self.elements):
            return
        says = self.verbs[last]
        j = last - 1
        while j > 0 and self.elements[j].kind in {NOUN, PREPOSITION, ADVERB}:
            j -= 1
        if j <= 0 or self.elements[j].kind != COMMA or says.form != "fin" or says.get(OBJECT) or says.complements:
            return
        for k, p in self.verbs.items():
            if k < j and p.form == "fin" and p.governor is None:
                p.governor = says

    def _share_governors(self) -> None:
        """Give a bare verb behind "or" or "nor" what governs the one before: "would neither back nor oppose"."""
        for k, p in self.verbs.items():
            before = self.elements[k - 1] if k else None
            if p.form == "base" and p.governor is None and before is not None and before.kind == CONJUNCTION:
                last = next((q for q in reversed(self.verbs.values()) if q.index < k), None)
                p.governor = last.governor if last is not None else None

    def _voice(self, k: int, p: Predication) -> None:
        """Set the logical subject and object."""
        surface = self.subject(k)
        if surface is not None:
            self._links_of(surface, k, OBJECT if p.passive else SUBJECT)
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

    def _equate(self) -> None:
        """Let the only, first or last one be whom the sentence names: "Peru was the only member that had not"."""
        for p in self.verbs.values():
            said = p.get(ATTRIBUTE) if p.lemma in {"be", "become"} else p.get("as")  # "made history as the first woman"
            if p.modality != "actual" or not p.get(SUBJECT) or not said:
                continue
            pair = (p.get(SUBJECT)[0], said[0])
            for one, named in (pair, pair[::-1]):
                if SINGLED & set(one.words) and one.kind not in NAMED and named.kind in NAMED:
                    self._rename(one, named, but=p)

    def _rename(self, one: NounPhrase, named: NounPhrase, *, but: Predication) -> None:
        """Put a name in the place of the phrase that describes it, in the clauses about it."""
        for q in self.verbs.values():
            for relation in (SUBJECT, OBJECT) if q is not but else ():
                fillers = q.get(relation)
                q.relations.update({relation: [named if np is one else np for np in fillers]} if one in fillers else {})

    def _links_of(self, subject: NounPhrase, k: int, relation: str) -> None:
        """Note the phrases that prepositions link to a subject: "support for Ms Reyes has come from Chile"."""
        at = next((j for j in range(k) if self.elements[j].object is subject), k)
        while at + 2 < k and self.elements[at + 1].kind == PREPOSITION and self.elements[at + 2].kind == NOUN:
            self.verbs[k].add(f"{relation}/{self.elements[at + 1].object}", self.elements[at + 2].object)
            at += 2

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
        found.extend(self._added_behind(k, subject))
        for q in self.verbs.values():  # "Mr Lund, followed by Ms Chen, announced"
            if q.lemma == "follow" and q.form == "part" and q.index < k and subject in q.get(OBJECT):
                found.extend(q.get(SUBJECT))
        return found

    def _added_behind(self, k: int, subject: NounPhrase) -> list[NounPhrase]:
        """Give who is added behind a pronoun: "Mr Lund has come out for her, as well as Ms Chen"."""
        for j in range(k + 1, len(self.elements) - 5) if "well" in self.sentence.lows else ():
            if self.elements[j].kind == VERB and self.elements[j].object.form == "fin":
                return []
            words = [str(e.object) for e in self.elements[j + 2 : j + 5]]
            if self.elements[j].kind == NOUN and self.elements[j].object.kind == "P" and words == ["as", "well", "as"]:
                added = self.elements[j + 5]
                return [added.object] if added.kind == NOUN and added.object.kind == subject.kind else []
        return []

    def _fronted_object(self, k: int) -> NounPhrase | None:
        """Find the object of "whom X backed": the relative pronoun before the verb's subject."""
        subject = self.subject(k)
        if subject is None or self.verbs[k].form != "fin":
            return None
        for j in range(k - 1, 0, -1):
            if self.elements[j].kind == NOUN and self.elements[j].object is subject:
                before = self.elements[j - 1]
                if before.kind == RELATIVE and before.object in {"whom", "who", "which", "that"}:
                    if j > 1 and self.elements[j - 2].kind == PREPOSITION:
                        return None  # "after which Reyes dropped out"
                    return self._antecedent(j - 1)
                bare = before.kind == NOUN and before.object.kind == "n" and before.object.det in {"a", "the", "an"}
                if bare and subject.kind == "P" and not self.verbs[k].get(OBJECT):
                    return before.object  # type: ignore[no-any-return]  # "a post he has held since 2014"
                return None
        return None

    def _denies(self, p: Predication) -> bool:
        """Whether the verb is denied through its object or subject: "endorsed no candidate", "nobody backed him"."""
        objects = [np for relation in (OBJECT, ATTRIBUTE) for np in p.get(relation)]
        p.nobody = any(_is_nobody(np) and self._is_next(np, p) for np in (*p.get(SUBJECT), *p.get(OBJECT)))
        return p.nobody or any(np.det == "no" for np in objects)

    def _is_next(self, np: NounPhrase, p: Predication) -> bool:
        """Whether a verb is the next after a phrase, whose own denial it then bears."""
        return np.first > p.last or not any(np.last <= q.first < p.first for q in self.verbs.values())

    def _modality(self, k: int) -> str:
        """Fold the verb's own negation and mood with those of what governs it."""
        group: VerbGroup = self.elements[k].object
        p = self.verbs[k]
        own = (
            "denied"
            if self._no_way(p) or group.negated or self._denies(p) or self._negated_before(k)
            else group.modal or "actual"
        )
        if own == "actual" and p.form == "inf" and not self._singled_out(p):
            own = self._of_noun(k) or self.grammar.infinitive_modality(self._governing_words(k))
        elif own == "actual" and p.form == "ger" and p.governor is not None:
            short = any(np.head == "short" for np in p.governor.get("adjective"))  # "stopped short of endorsing"
            against = any(p in p.governor.complements.get(word, ()) for word in _AGAINST)
            own = "denied" if short or against else self.grammar.gerund_modality(p.governor.lemma)
        elif p.form == "fin" and own in {"actual", "expected"} and self._is_asked(k):
            own = "possible"  # "would not say whether she will back him"
        elif own == "actual" and p.form == "base":
            own = self._of_conjunct(k)
        elif own == "actual" and p.form == "ger" and self._is_thought_of(k):
            own = "possible"
        governor = p.governor
        if governor is not None and own != "denied" and governor.lemma in _THINKING and p.form == "fin":
            return "denied" if self._modality(governor.index) == "denied" else own  # "I don't think she should go"
        if governor is not None and p.form != "fin":
            above = self._modality(governor.index)
            if self.grammar.transparent(governor.lemma):
                own, p.nobody = _compose(above, own), p.nobody or governor.nobody
        return own

    def _is_asked(self, k: int) -> bool:
        """Whether "whether" opens a verb's clause."""
        subject = self.subject(k)
        at = next((j for j in range(k - 1, 0, -1) if self.elements[j].object is subject), 0)
        return at > 0 and self.elements[at - 1].object == "whether"

    def _of_conjunct(self, k: int) -> str:
        """Give the mood that a verb shares with the one before "and": "would back Ms Reyes but oppose Mr Lund"."""
        j = self._previous(k)
        if j is None or self.elements[j].kind != CONJUNCTION:
            return "actual"
        before = next((i for i in range(j - 1, -1, -1) if i in self.verbs and self.verbs[i].form == "fin"), None)
        return self._modality(before) if before is not None and self.elements[before].object.modal else "actual"

    def _is_thought_of(self, k: int) -> bool:
        """Whether an -ing form with its subject is what something is about: "a hurdle to Kenya joining the bloc"."""
        before = self.elements[max(0, k - 3) : k]
        kinds = [e.kind for e in before]
        about = kinds[-2:] == [PREPOSITION, NOUN] and before[-2].object in _ABOUT and kinds[:1] != [VERB]
        return about and before[-1].object.head not in DOCUMENTS  # but "put her name to a letter backing him"

    @staticmethod
    def _no_way(p: Predication) -> bool:
        """Whether a clause is what there is no way of: "there is no way he will vote for her"."""
        above = p.governor
        return (
            p.form == "fin"
            and above is not None
            and any(np.det == "no" and np.head in {"way", "chance"} for np in above.get(ATTRIBUTE))
        )

    def _of_noun(self, k: int) -> str:
        """Give the modality of an infinitive that says what a noun is of: "welcomed the decision to name her"."""
        j, governor = self._previous(k), self.verbs[k].governor
        if j is None or governor is None or not any(self.elements[j].object is np for np in governor.get(OBJECT)):
            return ""
        head = self.elements[j].object.head
        own = self.grammar.infinitives.get(head, "") if head not in self.grammar.hopes else ""
        wished = self.grammar.event_modality(governor.lemma)  # "opposed the decision to"
        return wished if wished == "denied" or (own == "actual" and wished != "actual") else own

    def _singled_out(self, p: Predication) -> bool:
        """Whether an infinitive says what someone alone or first did: "was the only country to oppose her"."""
        above = p.governor
        if above is None or above.modality != "actual":
            return False
        ranked = above.get(ATTRIBUTE) if above.lemma in {"be", "become"} else above.get("as")  # "as the only one to"
        ranked = [*ranked, *above.get("among")]  # "was among the first to"
        return any(SINGLED & {np.head, *np.words} for np in ranked)

    def _negated_before(self, k: int) -> bool:
        """Whether "not" stands before an infinitive or -ing form, "never" before any: "decided not to run"."""
        words = {e.object for e in self.elements[max(0, k - 2) : k] if e.kind == ADVERB and isinstance(e.object, str)}
        adjacent = self.elements[k - 1].object if k else None
        if adjacent == "longer" and k > 1 and self.elements[k - 2].object == "no":  # "no longer supports her"
            return True
        if adjacent == "yet" and self._is_of_being(k):  # "is yet to back her"
            return True
        return "never" in words or (self.verbs[k].form != "fin" and adjacent in ("not", "never"))

    def _is_of_being(self, k: int) -> bool:
        """Whether a verb of being governs an infinitive: "is yet to decide", "remains to be seen"."""
        governor = self.verbs[k].governor
        return self.verbs[k].form == "inf" and governor is not None and governor.lemma in {"be", "remain"}

    def _governing_words(self, k: int) -> str:
        """Give the lemma or adjective that governs an infinitive: "set", "likely", "refuse"."""
        j = self._previous(k)
        if j is None:
            return ""
        e = self.elements[j]
        if e.kind == ADJECTIVE or e.object == "whether":  # "weighing whether to back her"
            return e.object  # type: ignore[no-any-return]
        governor = self.verbs[k].governor
        if governor is not None and governor.lemma == "go" and "on" in {e.object, governor.particle}:
            return "go_on"
        return governor.lemma if governor is not None else (e.object.head if e.kind == NOUN else "")


def _is_nobody(np: NounPhrase) -> bool:
    """Whether a phrase denies what is said of it: "neither Canada nor Chile", "none of the parties", "no one"."""
    s, first = np.sentence, np.first
    if np.head == "no":  # "voted no"
        return False
    if first and s.low(first - 1) in _NOBODY:
        first -= 1
    following = s.low(first + 1) if first + 1 < len(s.shape) else ""
    return s.low(first) in _NOBODY and following not in _COMPARED


def _compose(above: str, own: str) -> str:
    """Give the modality of what a negated or modal verb governs: two denials make a fact."""
    if above == "denied":
        return "actual" if own == "denied" else "denied"
    if above == "actual" or own in {"denied", "possible"}:
        return own
    return "possible" if above == "possible" else own if own != "actual" else above
