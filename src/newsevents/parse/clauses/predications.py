"""The waist of the hourglass: who does what to whom, with grammar undone.

A :class:`Predication` is one verb, or one event noun, with its fillers by grammatical relation. Voice is undone
(the logical subject of "Y was backed by X" is X), control is followed ("X agreed to back Y"), relative clauses,
participles and coordinated verbs have found their subjects, and negation and modality are folded from the verb and
from what governs it. Nothing here knows what an endorsement is.
"""

from newsevents.lexicon.grammar import Grammar
from newsevents.parse.clauses.clauses import (
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
from newsevents.parse.clauses.instances import SINGLED, described_group, name_identified, name_listed
from newsevents.parse.clauses.intervals import date_by_interval, date_by_when, lend_ends, lend_office_left
from newsevents.parse.clauses.inversions import undo_inversions
from newsevents.parse.clauses.joiners import join_others
from newsevents.parse.clauses.moods import Moods
from newsevents.parse.clauses.negated_first import join_negated
from newsevents.parse.clauses.participles import settle_participles
from newsevents.parse.clauses.predication import ATTRIBUTE, CLAUSE, OBJECT, OBJECT2, SUBJECT, Predication
from newsevents.parse.clauses.remarks import give_remarks, take_remarks
from newsevents.parse.clauses.second_objects import is_office, takes_office
from newsevents.parse.clauses.series import (
    bind_pronouns,
    join_antecedents,
    join_series,
    join_strayed,
    join_subjects,
    name_awaited,
    name_labelled,
)
from newsevents.parse.clauses.sides import part_sides
from newsevents.parse.clauses.unreal import as_proposed, bare_helped, is_unreal
from newsevents.parse.clauses.wishes import is_called_for
from newsevents.parse.words.items import NAMED, ORGANIZATION, PERSON, PLACE, TITLE, Sentence
from newsevents.parse.words.numbers import read_number
from newsevents.parse.words.phrases import NounPhrase

_VACANT = frozenset({"vacancy", "seat", "void", "gap", "post", "place", "position", "hole", "role", "job"})
_VACATING = frozenset({"leave", "vacate", "create", "open", "open_up", "relinquish", "give_up", "quit"})
_PLACES = {word: place for place, word in enumerate("second third fourth fifth sixth seventh".split(), start=2)}
_TOGETHER = frozenset({"like", "alongside", "with"})
_WHERE = frozenset({"where", "which"})
_LANDED = frozenset({"city", "region", "government"})
"""Scopes of offices that a place has before a body in it."""
_WHENCE = frozenset({"which", "whose"})
_NEXT = 3
"""Elements from "from which" to its verb: its subject and an adverb."""
_CLAUSE = 2
"""Elements before the subject of a relative clause that a preposition opens."""
_HEADING = frozenset({"head", "lead", "chair", "run", "hold", "captain", "govern", "rule", "manage", "coach"})
"""What one does at a time."""
_NAMING = frozenset("appoint name choose elect pick hire select make install promote nominate".split())
"""Verbs that, even as an infinitive, say who comes for whom: "voted to appoint Ms Reyes, replacing Mr Lund"."""
_SAYING = frozenset({"say", "add", "argue", "tell", "write", "insist", "believe", "tweet", "think"})

__all__ = ["ATTRIBUTE", "CLAUSE", "OBJECT", "OBJECT2", "SUBJECT", "SUCCEEDING", "Clauses", "Predication"]

_RESOLVING = frozenset(
    "refuse decline vote agree fail try attempt decide plan seek vow pledge intend aim hesitate opt threaten".split()
)
"""Verbs whose infinitive is always their subject's doing."""
SUCCEEDING = frozenset({"succeed", "replace", "displace", "supplant"})
"""Verbs of whoever comes into an office in another's place."""


class Clauses(Moods):
    """The predications of one sentence, built from its elements."""

    def __init__(self, sentence: Sentence, elements: list[Element], grammar: Grammar) -> None:
        """Build every verb's predication, left to right."""
        join_negated(sentence, elements)
        settle_participles(elements, grammar)
        part_sides(elements)
        remarks = take_remarks(elements, grammar)
        super().__init__(sentence, elements, grammar)
        name_listed(elements)
        self.fill()
        self._own_relatives()
        self._said_behind()
        self._share_governors()
        for k, p in self.verbs.items():
            self._voice(k, p)
        bare_helped(self.verbs.values())
        for k, p in self.verbs.items():
            p.modality = as_proposed(p, self._modality(k))
            called_for = p.form in {"inf", "part"} and is_called_for(elements, k)
            p.counterfactual = p.counterfactual or called_for or is_unreal(p)
        self._equate()
        self._fill_vacancies()
        self._note_successions()
        self._lend_houses()
        self._lend_whence()
        date_by_when(elements, self.verbs)
        date_by_interval(sentence, elements, self.verbs)
        lend_ends(self.verbs)
        join_others(sentence.words, self.verbs)
        lend_office_left(elements, self.verbs)
        name_identified(elements, self.verbs)
        name_labelled(elements, self.verbs)
        self._note_singled()
        undo_inversions(elements, self.verbs)
        bind_pronouns(elements, self.verbs)
        join_antecedents(elements, self.verbs)
        name_awaited(elements, self.verbs)
        join_subjects(elements, self.verbs)
        join_strayed(elements, self.verbs)
        join_series(elements, self.verbs)
        give_remarks(remarks, sentence, self.verbs)

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
        for k, p in self.verbs.items() if not _WHERE.isdisjoint(self.sentence.words) else ():
            titles = [np for r in (ATTRIBUTE, "as") for np in p.get(r) if np.kind == TITLE and not np.links]
            local = any(np.title and _LANDED.intersection(np.title.row.scope[:2]) for np in titles)
            house = self._house_before(k, local=local) if titles else None
            for np in titles if house is not None else ():
                if np.possessor is None and not np.modifiers and house is not None:
                    np.links = (("where", house),)

    def _house_before(self, k: int, *, local: bool) -> NounPhrase | None:
        """Find the body before the relative clause of the verb at ``k``; ``local`` is an office that places have."""
        j = k - 1
        while j > 0 and (self.elements[j].kind == ADVERB or self.elements[j].object is self.subject(k)):
            j -= 1
        if j < 1 or self.elements[j].object not in _WHERE:
            return None
        j -= 1 if self.elements[j].object == "where" else 2  # "of which"
        before = reversed(self.elements[max(0, j - 3) : j + 1])
        found = [e.object for e in before if e.kind == NOUN]
        bodies: list[NounPhrase] = [np for np in found[:2] if np.kind in {ORGANIZATION, PLACE}]
        if [np.kind for np in bodies] == [PLACE, ORGANIZATION] and not local and bodies[1].last == bodies[0].first - 1:
            return bodies[1]  # "the Norvest Museum in Oslo, where she is director"
        return next(iter(bodies), None)

    def _note_singled(self) -> None:
        """Take as done what is told of whom it singles out: "the only senator to vote against her was Mr Lund"."""
        for k, p in self.verbs.items():
            group = described_group(self.elements, k) if p.form == "inf" else None
            p.modality = "actual" if group is not None and group.instances else p.modality

    def _lend_whence(self) -> None:
        """Give a verb what its clause says that somebody goes from: "the brief from which he resigned in June"."""
        s = self.sentence.lows
        for j in range(1, len(self.elements) - 2) if "from" in s and not _WHENCE.isdisjoint(s) else ():
            if self.elements[j].object not in _WHENCE or self.elements[j - 1].object != "from":
                continue
            whose = self.elements[j].object == "whose"
            np = self.elements[j + 1].object if whose else self._antecedent(j - 1)
            k = next((k for k in self.verbs if k > j), 0)
            subject = self.subject(k) if k else None
            near = subject is not None and subject is not np and k - j <= _NEXT + whose
            if near and isinstance(np, NounPhrase) and np.kind in {"n", "m", TITLE}:
                self.verbs[k].add("from", np)

    def _note_successions(self) -> None:
        """Give an appointment the participle that says whose office it is: "named Reyes chief, replacing Lund"."""
        for k, p in self.verbs.items():
            if p.lemma in SUCCEEDING and (whom := _one_described(p.get(OBJECT))) is not None:
                p.relations[OBJECT] = [whom]
            if p.lemma not in SUCCEEDING or p.form != "ger" or p.governor is not None:
                continue
            for j in range(k - 1, -1, -1):
                if self.elements[j].kind in {BREAK, RELATIVE, SUBORDINATOR}:
                    break
                q = self.verbs.get(j)
                named = q is not None and q.form == "inf" and q.governor is not None and q.governor.lemma in _NAMING
                q = q.governor if named and q is not None else q  # "chosen to serve as chief, replacing Lund"
                if q is not None and (q.form in {"fin", "part"} or (q.form == "inf" and q.lemma in _NAMING)):
                    q.complements.setdefault("succeeding", []).append(p)
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
        if says.governor is not None:  # "has not decided how to vote, Ms Chen said": she says the whole
            says.governor.disown(says)
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
        if fronted is not None and not p.passive and not self._hand_down(fronted, p):
            if p.get(OBJECT) and takes_office(p) and all(map(is_office, p.get(OBJECT))):
                p.relations[OBJECT2] = p.relations.pop(OBJECT)  # "Ms Reyes, whom Norvest named chair"
            p.relations.setdefault(OBJECT, []).insert(0, fronted)
        if surface is not None:
            self._pied_piped(p, surface)
        if surface is None:
            return
        if p.passive:
            by = p.relations.pop("by", [])
            if p.get(OBJECT):
                p.relations[OBJECT2] = p.relations.pop(OBJECT)
            p.relations[OBJECT] = list(surface.members)
            if by:
                p.relations[SUBJECT] = by

    def _pied_piped(self, p: Predication, subject: NounPhrase) -> None:
        """Take the preposition before "whom" with whom it means: "Ms Reyes, for whom Chile has voted,"."""
        if p.form != "fin" or "whom" not in self.sentence.lows:
            return
        at = next((j for j in range(p.index) if self.elements[j].object is subject), 0)
        if at < _CLAUSE or self.elements[at - 1].object != "whom" or self.elements[at - 2].kind != PREPOSITION:
            return
        link, whom = str(self.elements[at - 2].object), self._antecedent(at - 1)
        if whom is not None and link != "of" and not p.get(link):
            p.add(link, whom)

    def _hand_down(self, fronted: NounPhrase, p: Predication) -> bool:
        """Give "whom" to the infinitive where its verb has an object, or never takes one that does what it says.

        "Whom it urged members to back, to vote for"; "whom senators refused to confirm".
        """
        inner = next((q for q in p.complements.get("to", ()) if not q.get(OBJECT) and not q.passive), None)
        if inner is None or not (p.get(OBJECT) or p.lemma in _RESOLVING):
            return False
        behind = [e.object for e in self.elements[inner.index + 1 : inner.index + 2] if e.kind == PREPOSITION]
        inner.add(behind[0] if behind and not inner.get(behind[0]) else OBJECT, fronted)
        return True

    def _equate(self) -> None:
        """Let the only, first or last one be whom the sentence names: "Peru was the only member that had not"."""
        for p in self.verbs.values():
            said = p.get(ATTRIBUTE) if p.lemma in {"be", "become"} else p.get("as")  # "made history as the first woman"
            if p.modality != "actual" or not p.get(SUBJECT) or not said:
                continue
            pair = (p.get(SUBJECT)[0], said[0])
            for one, named in (pair, pair[::-1]):
                told = bool(SINGLED & set(one.words)) or _are_as_many(one, named)
                if told and one.kind not in NAMED and named.kind in NAMED:
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
        together = not _TOGETHER.isdisjoint(self.sentence.words)
        at = next((j for j in range(k) if self.elements[j].object is subject), k) if together else k
        for j in range(max(0, at - 3), k - 1) if together else ():
            e, following = self.elements[j], self.elements[j + 1]
            beside = e.object in {"like", "alongside"} or (
                e.object == "with" and j > 0 and self.elements[j - 1].object in {"along", "together"}
            )
            if e.kind == PREPOSITION and beside and following.kind == NOUN and following.object.kind in NAMED:
                found.append(following.object)
        found.extend(self._added_behind(k, subject))
        found.extend(self._preceding(k))
        for q in self.verbs.values():  # "Mr Lund, followed by Ms Chen, announced"
            if q.lemma == "follow" and q.form == "part" and q.index < k and subject in q.get(OBJECT):
                found.extend(q.get(SUBJECT))
        return found

    def _preceding(self, k: int) -> list[NounPhrase]:
        """Give who did so before whoever is in turn: "became the third senator to oppose her, after Chen and Lund"."""
        noun = self.elements[k - 1].object if k and self.elements[k - 1].kind == NOUN else None
        if self.verbs[k].form != "inf" or noun is None or "after" not in self.sentence.lows:
            return []
        if self.verbs[k].lemma in _HEADING:
            return []  # "the third woman to lead the bank, after Ms Chen": who leads it no more
        above = self.verbs[k].governor
        placed = [noun, *(above.get(ATTRIBUTE) if above is not None else ())]
        place = next((_PLACES[word] for np in placed for word in (*np.words, np.head) if word in _PLACES), 0)
        for j in range(k + 1, len(self.elements) - 1):
            e, named = self.elements[j], self.elements[j + 1]
            if e.object == "after" and named.kind == NOUN:
                members = named.object.members
                return [named.object] if len(members) < place and all(m.kind in NAMED for m in members) else []
            if e.kind in {BREAK, RELATIVE, SUBORDINATOR} or (e.kind == VERB and e.object.form == "fin"):
                return []
        return []

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
                if before.kind == NOUN and j > 1 and self.elements[j - 2].object == "whose":
                    owner = before.object.possessor  # "Ms Reyes, whose bid Peru supports"
                    return before.object if owner is not None and owner.kind == PERSON else None
                bare = before.kind == NOUN and before.object.kind == "n" and before.object.det in {"a", "the", "an"}
                if bare and subject.kind == "P" and not self.verbs[k].get(OBJECT):
                    return before.object  # type: ignore[no-any-return]  # "a post he has held since 2014"
                return None
        return None


def _are_as_many(one: NounPhrase, named: NounPhrase) -> bool:
    """Whether a phrase counts those whom another names: "Peru and Chile were the two that abstained"."""
    counted = read_number(one.number or one.head) if one.det == "the" else None
    return counted is not None and counted == len(named.members) > 1


def _one_described(phrases: list[NounPhrase]) -> NounPhrase | None:
    """Give whom several descriptions before one name mean: "replacing founder and former chair, Ms Reyes"."""
    if len(phrases) != 1:
        return None
    *before, last = phrases[0].members
    described = before and all(np.kind == TITLE and not np.apposed and not np.det for np in before)
    if not described or last.det:
        return None
    return last if last.kind == PERSON else next((np for np in last.apposed if np.kind == PERSON), None)
