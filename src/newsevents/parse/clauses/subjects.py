"""What stands to the left of a verb: its subject, wherever the clause has put it."""

from newsevents.lexicon.grammar import Grammar
from newsevents.parse.clauses.antecedents import (
    PAIRED,
    THINKING,
    WHO,
    Antecedents,
    innermost,
    is_listing,
    last_conjunct,
)
from newsevents.parse.clauses.clauses import (
    ADJECTIVE,
    ADVERB,
    BREAK,
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
from newsevents.parse.clauses.embedded import TRANSPARENT, floats, is_described_behind, purpose_of, whose_deed
from newsevents.parse.clauses.instances import in_reduced_relative, is_group
from newsevents.parse.clauses.inversions import tells_who
from newsevents.parse.clauses.participles import has_done, is_made_known, is_of_oneself, whose_reasons
from newsevents.parse.clauses.predication import ATTRIBUTE, OBJECT, Predication
from newsevents.parse.words.items import PERSON, Sentence
from newsevents.parse.words.phrases import BACKING, NounPhrase
from newsevents.parse.words.verbs import FLOATING

DOCUMENTS = frozenset(
    """statement letter petition post tweet message resolution motion editorial article op-ed speech ad note
    report""".split()
)
_REPORTING = frozenset({"file", "issue", "table", "submit", "publish", "release", "write", "sign"})
_INVERTING = frozenset({"so", "neither", "nor", "as"})
PRO_VERBS = frozenset({"do", "have", "be"})
_ON_WHOM = frozenset({"call", "prevail", "lean"})  # verbs whose "on" names who is to do something
_FAR, _SECOND = 8, 2
_PROPOSING = frozenset({"propose", "nominate", "name", "put_forward", "move"})
THANKING = frozenset(
    "thank commend praise applaud hail laud credit blame criticise criticize condemn fault blast slam attack".split()
)
_RACES = frozenset({"race", "contest", "running", "battle", "fight", "campaign"})
_HEADING = frozenset({"chair", "head", "lead", "run"})
_CHOOSING = frozenset(
    "elect re-elect reelect choose appoint reappoint re-appoint pick name select nominate confirm return keep retain "
    "install promote hire back support endorse".split()
)
_ADDING = frozenset({"add", "note", "continue", "conclude", "joke", "quip", "stress"})  # what saying began
_OCCASIONS = frozenset({"wake", "aftermath", "prospect", "possibility", "likelihood", "idea", "chance", "risk", "news"})
"""Heads whose of-phrase does what a participle says: "in the wake of the Greens backing her"."""


class Subjects(Antecedents):
    """The verbs of one sentence, with their surface subjects."""

    def __init__(self, sentence: Sentence, elements: list[Element], grammar: Grammar) -> None:
        """Start without subjects."""
        super().__init__(sentence, elements, grammar)
        self._subjects: dict[int, NounPhrase | None] = {}

    def subject(self, k: int) -> NounPhrase | None:
        """Find the surface subject of the verb at element ``k``."""
        if k not in self._subjects:
            self._subjects[k] = None  # a cycle finds nothing
            self._subjects[k] = self._find_subject(k)
        return self._subjects[k]

    def _find_subject(self, k: int) -> NounPhrase | None:
        p = self.verbs[k]
        if p.lemma == "second" and p.passive and (proposed := self._proposed(k)) is not None:
            return proposed
        if p.lemma == "say" and is_made_known(self.elements, k):
            return self.subject(k - 2)
        if self.inverts(k):
            inverted = self._inverted_subject(k)
            if inverted is not None:
                return inverted
        if p.form == "inf":
            return self._controller(k)
        if p.form in {"ger", "part"}:
            return whose_reasons(p, self.elements, self._previous(k)) or self._participle_subject(k)
        return self._finite_subject(k)

    def _proposed(self, k: int) -> NounPhrase | None:
        """Find whom a seconder supports: "was proposed by Ms Chen, seconded by", "nominated Reyes and was seconded"."""
        for j in range(k - 1, -1, -1):
            if j in self.verbs and self.verbs[j].lemma in _PROPOSING:
                named = self.verbs[j].get(OBJECT)
                return self.subject(j) if self.verbs[j].passive else named[0] if named else None
        return None

    def inverts(self, k: int) -> str:
        """Give the word that puts a verb's subject behind it: "so did Canada", "so, more quietly, did Peru"."""
        if not k:
            return ""
        before = self.elements[k - 1].object
        if before in _INVERTING:
            return str(before)
        if self.verbs[k].lemma not in PRO_VERBS or self.elements[k - 1].kind != COMMA:
            return ""
        for j in range(k - 2, max(-1, k - _FAR), -1):
            e = self.elements[j]
            if e.object == "so" and j + 1 < k and self.elements[j + 1].kind == COMMA:
                return "so"
            if e.kind not in {ADVERB, WHEN, COMMA, PREPOSITION, NOUN, ADJECTIVE}:
                break
        return ""

    def _controller(self, k: int) -> NounPhrase | None:
        """Find who does an infinitive: the governing verb's object or subject, or a noun's possessor."""
        governor = self.verbs[k].governor
        if governor is None:
            j = self._previous(k)
            if j is not None and self.elements[j].kind == CONJUNCTION:
                return self._conjoined_subject(j)
            if j is not None and self.elements[j].kind == NOUN:
                np: NounPhrase = self.elements[j].object
                return np.possessor or self._headlined(j) or self._first_of(j) or np
            return None
        g = governor.index
        j = self._previous(k)
        if j and self.elements[j].kind == NOUN and self._names_doer(j - 1):
            return last_conjunct(self.elements[j].object)  # "called for Ms Reyes to be appointed"
        if governor.lemma in _ON_WHOM and (asked := governor.get("on") or governor.get("upon")):
            on = asked[0]
            return on if is_listing(on) else last_conjunct(on)  # "called on Ms Reyes to resign"
        left = governor.lemma == "leave" and all(np.kind != PERSON for np in governor.get(OBJECT))  # a firm, to lead
        whom = next(iter(governor.get(OBJECT)), None)
        if whom and self.grammar.controls_object(governor.lemma, person=whom.kind in {PERSON, "P"}) and not left:
            return whom
        return whose_deed(self.elements, k, governor) or self.subject(g)

    def _names_doer(self, i: int) -> bool:
        """Whether the word at ``i`` says who is to do something: "for her to go", ", with Ms Reyes to take over"."""
        word, aside = self.elements[i].object, i > 0 and self.elements[i - 1].kind in {COMMA, DASH}
        return word == "for" or (word == "with" and aside)

    def _headlined(self, j: int) -> NounPhrase | None:
        """Find who is in a state to do something, in a headline: "Reyes in Strong Position to Become Chief"."""
        if not self.sentence.headline or j < 2 or self.elements[j - 1].object not in {"in", "on"}:
            return None
        before = self.elements[j - 2]
        return last_conjunct(before.object) if before.kind == NOUN and before.object.kind == PERSON else None

    def _participle_subject(self, k: int) -> NounPhrase | None:
        j, p = self._previous(k), self.verbs[k]
        if p.governor is not None and j is not None and self.elements[j].kind in {VERB, PREPOSITION}:
            g = p.governor
            thanked = self.elements[j].object in {"for", "on"} and g.lemma in THANKING
            told = g.get(OBJECT) and (self.elements[j].kind == VERB or thanked)  # "thanked members for electing her"
            return g.get(OBJECT)[0] if told else self.subject(g.index)
        if j is None:
            return self._named_behind(k) or self._main_subject_after(k)
        e = self.elements[j]
        if e.kind == NOUN and not has_done(p, self.elements, j):
            return self._described_by_participle(j, p)
        if e.kind == COMMA:
            before = self._previous(j)
            if before and self.elements[before].kind == NOUN and self.elements[before - 1].object == "with":
                return last_conjunct(self.elements[before].object)  # "with Britain, usually an ally, abstaining"
            if before is not None and self.elements[before].kind == NOUN and (p.form == "part"):
                both = self.elements[k - 1].object in FLOATING  # "Reyes and Okafor, both thought to be keen"
                return self.elements[before].object if both else last_conjunct(self.elements[before].object)
            who = self._absolute(k, j) or self._speaker_before(k) or self._main_subject_before(k)
            opens = before == 0 and self.elements[0].kind == NOUN  # "Ms Reyes, adding that it was late, left"
            return who or (self.elements[0].object if opens else self._main_subject_after(k))
        if e.kind == CONJUNCTION:
            return self._conjoined_subject(j)
        if e.kind in {SUBORDINATOR, PREPOSITION}:
            return self._main_subject_before(k) or self._main_subject_after(k)
        if e.kind == VERB:
            return self.subject(j)
        return self._main_subject_before(k)

    def _described_by_participle(self, j: int, p: Predication) -> NounPhrase | None:
        """Find whom a participle right behind the noun at ``j`` describes."""
        e, before = self.elements[j], self._previous(j)
        if before is not None and self.elements[before].object == "with":
            return e.object  # type: ignore[no-any-return]  # "with Iran and Venezuela raising no objection"
        doing = next((self.verbs[i] for i in range(j - 1, -1, -1) if i in self.verbs), None)
        if doing is not None and (doing.lemma == "spend" or (e.object.kind == "n" and is_of_oneself(p))):
            return self.subject(doing.index)  # "spent an hour at it taking himself out"
        np = last_conjunct(e.object) if p.lemma not in _HEADING else innermost(last_conjunct(e.object))
        return self._signatory(j) or (np.of if np.head in _OCCASIONS and np.of is not None else np)

    def _named_behind(self, k: int) -> NounPhrase | None:
        """Find who does what opens a clause: "Backing Ms Reyes are Mr Lund and Ms Chen", "Voting no was Mr Lund"."""
        if self.verbs[k].form != "ger":
            return None
        main = next((j for j in range(k + 1, len(self.elements)) if j in self.verbs), None)
        after = self.elements[k + 1 : k + 4]
        if [e.kind for e in after[::2]] == [NOUN, NOUN] and after[1].object == ":":
            return after[2].object  # type: ignore[no-any-return]  # "Backing Ms Reyes: Mr Lund and Ms Chen"
        if main is None or self.verbs[main].lemma not in {"be", "include"} or self.verbs[main].form != "fin":
            return None
        named = [*self.verbs[main].get(ATTRIBUTE), *self.verbs[main].get(OBJECT)]
        return named[0] if named and tells_who(named[0]) else None

    def _signatory(self, j: int) -> NounPhrase | None:
        """Find who says what a document says: "Ms Chen signed a letter backing her"."""
        np: NounPhrase = self.elements[j].object
        if np.kind not in {"n", "m"} or np.head not in DOCUMENTS or np.possessor is not None:
            return None
        issued = (q for k, q in self.verbs.items() if k < j and (np in q.get(OBJECT) or np in q.get("to")))
        signs = (q for q in issued if np.head != "report" or q.lemma in _REPORTING)
        writing = next(signs, None)  # "signed a letter", "put her name to a letter"
        if writing is not None:
            return self.subject(writing.index)
        before = self.elements[j - 1] if j else None
        return self._main_subject_after(j) if before is not None and before.object == "in" and j == 1 else None

    def surface_subject(self, k: int, *, after: bool) -> NounPhrase | None:
        """Find the subject of the finite verb after an element, or of the nearest verb before it."""
        if after:
            return self._main_subject_after(k)
        before = next((j for j in range(k - 1, -1, -1) if j in self.verbs), None)
        return self.subject(before) if before is not None else None

    def _speaker_before(self, k: int) -> NounPhrase | None:
        """Find who adds to what he said: "Ms Reyes said voters would decide, adding"."""
        if self.verbs[k].lemma not in _ADDING:
            return None
        said = (j for j in range(k - 1, -1, -1) if j in self.verbs and self.verbs[j].lemma in self.grammar.inverting)
        before = next(said, None)
        return self.subject(before) if before is not None else None

    def _main_subject_before(self, k: int) -> NounPhrase | None:
        finite = (j for j in range(k - 1, -1, -1) if j in self.verbs and self.verbs[j].form == "fin")
        return next(map(self.subject, finite), None)

    def _main_subject_after(self, k: int) -> NounPhrase | None:
        finite = (j for j in range(k + 1, len(self.elements)) if j in self.verbs and self.verbs[j].form == "fin")
        return next(map(self.subject, finite), None)

    def _finite_subject(self, k: int) -> NounPhrase | None:
        told = self._chosen(k - 1, k) or (self._inverted_subject(k) if self._follows_quotation(k) else None)
        if told is not None:
            return told
        j, named = k - 1, None
        while j >= 0:
            e = self.elements[j]
            if step := self._looked_through(j):
                j -= step
            elif e.kind == NOUN:
                return self._governed_subject(j) if j and j - 1 in self.verbs else self._paired(j)
            elif e.kind in {COMMA, DASH} and (described := self._described_before(j)) is not None:
                return described
            elif e.kind in PAIRED:
                opening = self._opening(j)
                if opening is None:
                    listed = e.kind == COMMA and self.verbs[k].lemma != "be"
                    return self._restricted(j) or (self._listed_subject(k) if listed else None)
                named = self._named_between(opening, j) or named
                j = opening - 1
            elif e.kind == CONJUNCTION:
                return self._conjoined_subject(j)
            elif who := j if e.kind == RELATIVE else self._who_before(j) if e.kind == VERB else 0:
                return self._of_relative(who)  # "a senator who stuck with Reyes said"
            else:
                break
        return self._of_bare_relative(j) or self._inverted_subject(k) or named or self._listed_subject(k)

    def _chosen(self, j: int, k: int) -> NounPhrase | None:
        """Give whom it is said of to choose: "Electing Ms Reyes would be a mistake" is that she would be one."""
        doing = self.verbs.get(j - 1)
        if j < 1 or doing is None or self.elements[j].kind != NOUN:
            return None
        opens = j == 1 or self.elements[j - 2].kind in {BREAK, SUBORDINATOR, QUOTE}
        told = opens and doing.form == "ger" and doing.lemma in _CHOOSING and self.verbs[k].lemma == "be"
        if not told or self.elements[k].object.modal != "expected":
            return None
        doing.counterfactual = True
        return self.elements[j].object  # type: ignore[no-any-return]

    def _governed_subject(self, j: int) -> NounPhrase | None:
        """Give the subject before a verb where the noun before it is another verb's object."""
        if (head := purpose_of(self.elements, j - 1)) is not None:
            return head.object  # type: ignore[no-any-return]
        if self._object_of_purpose(j):
            nouns: list[NounPhrase] = [e.object for e in self.elements[: j - 1] if e.kind == NOUN]
            raced = nouns[-1].head in _RACES and self.elements[j - 2].object is nouns[-1]
            return nouns[-2] if raced and nouns[1:] else nouns[-1]  # "a proposal to name her failed"
        says = self.verbs[j - 1].lemma in self.grammar.inverting or self.verbs[j - 1].lemma in THINKING
        says = says and self.elements[j].object.head not in BACKING  # "those who pledged their support for Ms Reyes"
        opening = self._previous(j - 1)  # "the board that only oversees Peru's schools rejected"
        while opening and opening in self.verbs:
            opening = self._previous(opening)  # "an aide who spoke on Monday to discuss tactics said"
        if opening and not says and self.elements[opening].object in WHO:
            whole = self.elements[opening - 1]  # "Ms Chen and the two others who voted no stayed away"
            joined = whole.kind == NOUN and is_group(whole.object.members[-1]) and bool(whole.object.members[1:])
            return whole.object if joined else self._antecedent(opening)
        if opening and not says and (who := self._who_says(opening)):
            return self._antecedent(who)
        return None if self._fronts(j - 1) else self.elements[j].object

    def _looked_through(self, j: int) -> int:
        """Give how many elements up to ``j`` may stand between a subject and its verb, if they do."""
        e, before = self.elements[j], self.elements[j - 1].kind if j else ""
        if e.kind == NOUN:
            if j and (in_reduced_relative(self.elements, j - 1) or (before == VERB and self._is_of_noun(j - 1))):
                return 2
            if before == PREPOSITION or is_described_behind(self.elements, j):
                return 2
            return int(e.object.head in FLOATING and floats(self.elements, j))  # "Reyes and Okafor both resigned"
        verb = e.kind == VERB and e.object.form in {"part", "inf", "ger"}
        return 1 if verb or e.kind in TRANSPARENT or e.kind in {PREPOSITION, ADJECTIVE} else 0

    def _object_of_purpose(self, j: int) -> bool:
        """Whether the noun at ``j`` is the object of an infinitive that says what a noun before it is for."""
        if j < _SECOND or j - 1 not in self.verbs or self.verbs[j - 1].form != "inf":
            return False
        i = j - 2
        while i > 0 and i in self.verbs and self.verbs[i].form in {"ger", "inf"}:
            i -= 1  # "the four parties trying to form it have agreed"
        head = self.elements[i]
        if i > 1 and head.kind == NOUN and head.object.head in _RACES and self.elements[i - 1].object == "in":
            i -= 2  # "the favourite in the race to succeed Ms Reyes is Mr Lund"
        opens = i == 0 or self.elements[i - 1].kind in {BREAK, COMMA, SUBORDINATOR, CONJUNCTION, QUOTE}
        races = head.kind == NOUN and head.object.head in _RACES
        return head.kind == NOUN and head.object.kind in ("n" if i == j - 2 or races else "nm") and opens

    def _of_relative(self, j: int) -> NounPhrase | None:
        """Give what a relative pronoun stands for as a subject: nobody's "whose years in the job won her support"."""
        return self._antecedent(j) if self.elements[j].object != "whose" else None

    def _listed_subject(self, k: int) -> NounPhrase | None:
        """Find the subject of a verb in a list: "Mr Costa opposed X, sat out the vote, and gave Y his support"."""
        j = self._previous(k)
        if j is None or self.elements[j].kind not in {COMMA, CONJUNCTION} or self._follows_quotation(k):
            return None
        for i in range(j - 1, -1, -1):
            if self.elements[i].kind in {BREAK, SUBORDINATOR, QUOTE, RELATIVE}:
                return None
            if i in self.verbs and self.verbs[i].form == "fin":
                return self.subject(i)
        return None

    def _inverted_subject(self, k: int) -> NounPhrase | None:
        """Find the subject behind its verb: "said Vitaly Churkin", "so did Canada"."""
        p = self.verbs[k]
        before = self.inverts(k)
        if before and p.lemma not in PRO_VERBS and (p.form == "base" or "neither" in self.sentence.lows):
            return None  # "neither support nor oppose her"
        if before in {"so", "nor", "neither"} and p.lemma in PRO_VERBS and (aside := self._behind_aside(k)) is not None:
            return aside
        slot = OBJECT if p.get(OBJECT) else ATTRIBUTE if before else ""
        inverts = p.lemma in self.grammar.inverting or slot == ATTRIBUTE or before in {"so", "nor", "neither"}
        inverts = inverts or (before == "as" and p.lemma in PRO_VERBS)
        if inverts and p.get(slot) and not self._opens_clause(k + 1):
            return p.relations.pop(slot)[0]
        return None

    def _conjoined_subject(self, j: int) -> NounPhrase | None:
        """Find the subject of the verb before the conjunction at ``j``."""
        main = self._around_relative(j)
        if main is not None:
            return self.subject(main)
        perfect = self._is_perfect(j + 1)  # "asked her to run but has not backed her"
        after = self.verbs.get(j + 1)
        shared = after.governor if after is not None and after.form == "base" else None
        for i in range(j - 1, -1, -1):
            if i in self.verbs and self._says_aside(i):
                continue
            if shared is not None and i in self.verbs and self.verbs[i].governor is shared:
                return self.subject(i)  # "wants her to take over from Mr Lund and lead the party"
            if i in self.verbs and self.verbs[i].form != "inf":
                return self.subject(i)
            if i in self.verbs and not perfect and (self.verbs[i].governor is None or i == j - 1):
                return self.subject(i)
            if self.elements[i].kind == BREAK:
                return None
        return None

    def _is_perfect(self, k: int) -> bool:
        """Whether the verb at ``k`` has "have" or "had" before it, and so is no second infinitive."""
        first = self.elements[k].first if k in self.verbs else 0
        return bool(first) and self.sentence.low(first) in {"has", "have", "had"}

    def _around_relative(self, j: int) -> int | None:
        """Find the verb that goes on where a comma closes a relative clause: "met Reyes, who led it, and resigned"."""
        if not j or self.elements[j - 1].kind != COMMA or self._stays_past(j):
            return None
        for i in range(j - 2, 0, -1):
            if self.elements[i].kind == RELATIVE and self.elements[i - 1].kind == COMMA:
                before = (k for k in range(i - 2, -1, -1) if k in self.verbs and self.verbs[k].form == "fin")
                return next(before, None) if self.elements[i].object in {"who", "which", "whom"} else None
            if self.elements[i].kind in {COMMA, BREAK, SUBORDINATOR, RELATIVE}:
                return None
        return None
