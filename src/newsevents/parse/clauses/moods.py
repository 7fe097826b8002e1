"""In what mood a clause is told: done, expected, possible or denied, by its verb and by what governs it."""

from newsevents.parse.clauses.clauses import ADJECTIVE, ADVERB, CONJUNCTION, NOUN, PREPOSITION, VERB, WHEN
from newsevents.parse.clauses.instances import singles_out
from newsevents.parse.clauses.predication import ATTRIBUTE, OBJECT, SUBJECT, Predication
from newsevents.parse.clauses.subjects import DOCUMENTS, Subjects
from newsevents.parse.clauses.unreal import is_awaited, is_called_untrue, is_distrust, is_outcome, is_unregretted
from newsevents.parse.words.numbers import read_score
from newsevents.parse.words.phrases import NounPhrase
from newsevents.parse.words.verbs import VerbGroup

_NOBODY = frozenset({"neither", "no", "nobody", "none", "nothing"})
_ABOUT = frozenset({"to", "against", "of", "for", "about", "over", "on"})
"""Prepositions before what is only thought or spoken of."""
_AGAINST = ("against", "without")
"""Prepositions whose -ing form is not done: "decided against running"."""
_TIMES = ("after", "since")
"""Prepositions whose -ing form is done, whatever is said of the time from then on."""
_THINKING = frozenset({"think", "believe", "feel", "reckon", "suppose", "imagine"})
_FORETELLING = frozenset({"predict", "forecast", "foresee", "prophesy"})
_BRINKS = frozenset({"verge", "brink", "point", "cusp"})
"""On which one is of doing what one is about to do."""
_NO_DENIALS = frozenset("hesitation qualm qualms difficulty trouble doubt choice option alternative".split())
"""Of which to have none does not keep one from doing it: "had no hesitation to back her"."""
_TRUTH = frozenset({"truth", "substance", "basis", "foundation", "merit"})
_BETWEEN_NOUN_AND_DEED = frozenset({"by", "in", "from", "on"})
"""What may stand between a noun and the infinitive that says what it is of."""
_VOUCHING = frozenset({"confirm", "deny"})
_TRUE = frozenset({"true", "correct", "accurate"})
_UNTRUE = frozenset({"untrue", "false", "incorrect", "inaccurate"})
_WRONGLY = frozenset({"wrongly", "falsely", "mistakenly", "erroneously", "incorrectly", "inaccurately", "wrongfully"})
_REPORTING = frozenset("report say claim announce state tell quote list name describe assert suggest write".split())
"""Verbs whose clause is not so where it is "wrongly" or "falsely" said."""
_LIMITS = frozenset({"deadline", "cutoff", "cut-off"})
_TALKS = frozenset({"talk", "talks", "discussion", "discussions", "negotiation", "negotiations"})
"""In what one is who may do what an infinitive says: "is in talks to become chairman"."""
_FIGHTING = frozenset({"fight", "battle", "bid", "vie", "compete", "aim", "push"})
"""Verbs of those who are out for what an infinitive behind them tells."""
_EXCLUDING = frozenset({"rule_out", "exclude", "discount", "preclude"})
"""Verbs whose denial leaves a thing possible."""
_PICTURING = frozenset({"see", "imagine", "picture", "envisage", "envision"})
"""Verbs whose -ing form is only thought of: "could not see herself supporting him"."""
_PAIR = 2
_COMPARED = frozenset({"fewer", "less", "more", "doubt", "matter", "other", "sooner"})
"""After "no", what makes no denial: "no fewer than 20 countries back her"."""

_CAUSING = frozenset(
    "force require oblige compel prompt lead cause drive push allow permit enable leave quit step_down depart".split()
)
"""Verbs behind which an infinitive tells what comes of it: "illness forces him to quit", "leaves to run Norvest"."""
_WOULD = frozenset({"would", "could", "might"})
_RANKS = frozenset({"rank", "silence", "convention", "tradition", "tie", "deadlock", "stalemate", "impasse", "logjam"})
"""What one breaks to do something, unlike a promise to do it."""


class Moods(Subjects):
    """The verbs of one sentence, with their moods."""

    def _denies(self, p: Predication) -> bool:
        """Whether the verb is denied through its object or subject: "endorsed no candidate", "nobody backed him"."""
        p.nobody = False
        if _NOBODY.isdisjoint(self.sentence.words):
            return False
        objects = [np for relation in (OBJECT, ATTRIBUTE) for np in p.get(relation)]
        told = [np for np in (*p.get(SUBJECT), *p.get(OBJECT)) if not is_distrust(np)]
        p.nobody = any(_is_nobody(np) and self._is_next(np, p) for np in told)
        return p.nobody or any(np.det == "no" and not is_distrust(np) for np in objects)

    def _is_next(self, np: NounPhrase, p: Predication) -> bool:
        """Whether a verb is the next after a phrase, whose own denial it then bears."""
        return np.first > p.last or not any(np.last <= q.first < p.first for q in self.verbs.values())

    def _modality(self, k: int) -> str:
        """Fold the verb's own negation and mood with those of what governs it."""
        group: VerbGroup = self.elements[k].object
        p = self.verbs[k]
        own = (
            "denied"
            if self._no_way(p)
            or group.negated
            or self._denies(p)
            or self._negated_before(k)
            or self._never_was(k)
            or (p.form == "fin" and is_called_untrue(self.sentence, p.first, p.last))
            else group.modal or "actual"
        )
        if own == "actual" and p.form == "inf" and not (self._singled_out(p) or is_outcome(p)):
            own = self._of_noun(k) or self.grammar.infinitive_modality(self._governing_words(k))
        elif own == "actual" and p.form == "ger" and p.governor is not None:
            own = self._of_gerund(p, p.governor)
        elif p.form == "fin" and own in {"actual", "expected"} and self._is_asked(k):
            own = "possible"  # "would not say whether she will back him"
        elif own == "actual" and is_awaited(p):
            own = "expected"  # "once she takes office"
        elif own == "actual" and p.form == "base":
            own = self._of_conjunct(k)
        elif own == "actual" and p.form == "ger":
            thought = "possible" if self._is_thought_of(k) else own
            own = self._of_picture(k) or self._of_order(k) or thought
        elif own == "actual" and p.form in {"fin", "part"}:
            own = "denied" if self._shares_denial(k) else self._shares_passive(k) or own
        governor = p.governor
        if governor is None:
            return own
        if governor.lemma in {"see", "get"} and p.form in {"fin", "part"}:
            return _compose(self._modality(governor.index), own)  # "will see her take over", "failed to get elected"
        return self._of_thought(own, governor) if p.form == "fin" else self._governed(own, p, governor)

    def _of_order(self, k: int) -> str:
        """Give the modality of "be" behind the -ing form that opens a clause: "Replacing her will be Mr Lund"."""
        main = next((j for j in range(k + 1, len(self.elements)) if j in self.verbs), 0)
        return self._modality(main) if main and k <= 1 and self._named_behind(k) is not None else ""

    def _governed(self, own: str, p: Predication, governor: Predication) -> str:
        """Fold in the mood of what governs an infinitive or -ing form: "will not agree to back her"."""
        above = self._modality(governor.index)
        if _is_misreported(governor):
            return "actual" if own == "denied" else "denied"  # "was wrongly reported to have resigned"
        if above == "denied" and governor.lemma in _EXCLUDING:
            return "possible"  # "has not ruled out backing her"
        if above == "denied" and governor.lemma in _FIGHTING and p.form == "inf":
            return "denied"  # "will not be fighting to get her job back"
        if governor.lemma in _CAUSING and p.form == "inf":
            if above == "denied":
                return "denied"  # "nothing that requires him to resign"
            if self._would_cause(governor):
                return "possible"
            if governor.progressive and governor.tense == "present" and above == own == "actual":
                return "expected"  # "poor health is forcing him to step down"
        apart = any(p in governor.complements.get(word, ()) for word in _TIMES) or is_unregretted(p, governor)
        if not self.grammar.transparent(governor.lemma) or apart:
            return own
        p.nobody = p.nobody or governor.nobody
        return _compose(above, own)

    def _would_cause(self, p: Predication) -> bool:
        """Whether a verb only says what a thing would bring about: "a guilty verdict would force him to resign"."""
        if self.sentence.low(p.first) not in _WOULD or p.perfect:
            return False
        actors = self.grammar.bodies | self.grammar.firms | self.grammar.trades
        return any(np.kind in "nm" and np.title is None and np.head not in actors for np in p.get(SUBJECT))

    def _of_thought(self, own: str, governor: Predication) -> str:
        """Give the mood of what is thought or foretold: "I don't think she should go", "predicts that she wins"."""
        if own != "denied" and governor.lemma in _THINKING and self._modality(governor.index) == "denied":
            return "denied"
        if own != "denied" and governor.lemma in _VOUCHING and self._modality(governor.index) == "denied":
            return "possible"  # "would neither confirm nor deny that she was leaving"
        if self._is_refuted(governor):
            return "actual" if own == "denied" else "denied"
        return "expected" if own == "actual" and governor.lemma in _FORETELLING else own

    def _is_refuted(self, governor: Predication) -> bool:
        """Whether a verb says of its clause that it is not so: "denied that", "no truth in reports that"."""
        if governor.lemma == "be":
            untrue = _TRUE if self._modality(governor.index) == "denied" else _UNTRUE  # "it is not true that she left"
            if any(np.head in untrue for np in governor.get("adjective")):
                return True
            return any(np.det == "no" and np.head in _TRUTH for np in governor.get(ATTRIBUTE))
        if _is_misreported(governor):
            return True
        if governor.lemma not in self.grammar.refuting or self._modality(governor.index) == "denied":
            return False
        told = governor.get(OBJECT)
        return any(np.head in self.grammar.talk for np in told) or (governor.lemma == "deny" and not told)

    def _of_gerund(self, p: Predication, governor: Predication) -> str:
        """Give the modality of an -ing form by what governs it: "stopped short of endorsing", "considers backing"."""
        if p in governor.complements.get("before", ()):  # "will step down in July before retiring in December"
            return "expected" if self._modality(governor.index) == "expected" else "actual"
        if any(p in governor.complements.get(word, ()) for word in _TIMES):
            return "actual"  # "will leave after being minister since May", "has not lost since being elected"
        if any(np.head in _BRINKS for np in governor.get("on")):
            return "expected"  # "is on the verge of naming her"
        short = any(np.head == "short" for np in governor.get("adjective"))
        if short or any(p in governor.complements.get(word, ()) for word in _AGAINST):
            return "denied"
        if any(np.head == "better" for np in governor.get("adjective")):
            return "denied"  # "thought better of endorsing her"
        through = next((relation for relation, inner in governor.complements.items() if p in inner), "")
        minded = (self.grammar.adjective_gerunds.get(np.head) for np in governor.get("adjective") if through != "by")
        told = self.grammar.gerunds.get(f"{governor.lemma}_{through}")
        return next(filter(None, minded), "") or told or self.grammar.gerund_modality(governor.lemma)

    def _is_asked(self, k: int) -> bool:
        """Whether "whether" opens a verb's clause."""
        subject = self.subject(k)
        at = next((j for j in range(k - 1, 0, -1) if self.elements[j].object is subject), 0)
        return at > 0 and self.elements[at - 1].object == "whether"

    def _shares_passive(self, k: int) -> str:
        """Give the mood that a participle shares with the one before "and": "will be sacked and replaced"."""
        j = self._previous(k)
        passive = self.verbs[k].form == "part" and self.verbs[k].passive
        if not passive or not j or self.elements[j].kind != CONJUNCTION or k != j + 1:
            return ""
        before = next((self.verbs[i] for i in range(j - 1, -1, -1) if i in self.verbs), None)
        shares = before is not None and before.passive and before.form in {"fin", "inf"}
        return self._modality(before.index) if shares and before is not None else ""

    def _of_conjunct(self, k: int) -> str:
        """Give the mood that a verb shares with the one before "and": "would back Ms Reyes but oppose Mr Lund"."""
        j = self._previous(k)
        if j is not None and j == k - 1 and j in self.verbs and self.verbs[j].lemma == "help":
            return self._modality(j)  # "will help elect her"
        if j is None or self.elements[j].kind != CONJUNCTION:
            return "actual"
        before = next(
            (i for i in range(j - 1, -1, -1) if i in self.verbs and self.verbs[i].form in {"fin", "inf"}), None
        )
        shares = before is not None and (
            self.elements[before].object.modal
            or self.verbs[before].form == "inf"
            or (self.verbs[k].form == "base" and self.elements[before].object.negated)  # "did not concede or admit"
        )
        return self._modality(before) if before is not None and shares else "actual"

    def _shares_denial(self, k: int) -> bool:
        """Whether "or" carries on a denial: "has not won a single state or managed to beat her"."""
        j = self._previous(k)
        if j is None or self.elements[j].object != "or":
            return False
        before = next((i for i in range(j - 1, -1, -1) if i in self.verbs), None)
        return before is not None and bool(self.elements[before].object.negated)

    def _of_picture(self, k: int) -> str:
        """Give the modality of what one can or cannot see oneself doing; "" of anything else."""
        before = self.elements[k - 1].object if k > 1 and self.elements[k - 1].kind == NOUN else None
        if before is None or not before.head.endswith("self") or k - _PAIR not in self.verbs:
            return ""
        if self.verbs[k - _PAIR].lemma not in _PICTURING:
            return ""
        return "denied" if self._modality(k - _PAIR) == "denied" else "possible"

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
        if j is None or self.elements[j].kind != NOUN:
            return ""
        head, given = self.elements[j].object.head, governor is not None and self._is_object(j, governor)
        if head in self.grammar.urgings and (answered := self._of_urging(j, governor if given else None)):
            return answered
        if self.grammar.infinitives.get(head) == "denied":
            return "denied"  # "after her refusal to nominate him"
        if governor is None:
            return ""
        if head in _LIMITS:
            return "denied" if governor.lemma == "miss" else "possible"  # "missed the deadline to stand"
        if head in _TALKS and self.elements[j - 1].object == "in":
            return "possible"
        if self.elements[j].object.det == "no" and not (given and self.grammar.transparent(governor.lemma)):
            return "denied" if head not in _NO_DENIALS else ""  # "sees no reason to back her", "is in no hurry to"
        if not given or head in _RANKS:
            return ""  # "broke ranks to back her"
        own = self.grammar.infinitives.get(head, "") if head not in self.grammar.hopes else ""
        wished = self.grammar.event_modality(governor.lemma)  # "opposed the decision to"
        return wished if wished == "denied" or (own == "actual" and wished != "actual") else own

    def _is_object(self, j: int, p: Predication) -> bool:
        """Whether an element is the verb's object."""
        return any(self.elements[j].object is np for np in p.get(OBJECT))

    def _of_urging(self, j: int, governor: Predication | None) -> str:
        """Give what one does that is urged: "resisted pressure to", "bowed to pressure to", "is under pressure to"."""
        if governor is not None:
            return "denied" if governor.lemma in self.grammar.resisting else ""
        link, verb = self.elements[j - 1].object, self.verbs.get(j - 2)
        if link == "under":
            return "possible"
        return self.grammar.infinitives.get(verb.lemma, "") if link == "to" and verb is not None else ""

    def _singled_out(self, p: Predication) -> bool:
        """Whether an infinitive says what someone alone or first did: "was the only country to oppose her"."""
        above = p.governor
        if above is None:
            return self._is_told_of_first(p.index)
        if above.modality != "actual":
            return False
        ranked = above.get(ATTRIBUTE) if above.lemma in {"be", "become"} else above.get("as")  # "as the only one to"
        ranked = [*ranked, *above.get("among")]  # "was among the first to"
        return any(map(singles_out, ranked))

    def _is_told_of_first(self, k: int) -> bool:
        """Whether an infinitive ends what is told of somebody by name: "Ms Reyes, the first candidate to withdraw,"."""
        j = self._previous(k)
        if j is None or self.elements[j].kind != NOUN:
            return False
        np: NounPhrase = self.elements[j].object
        told = any(singles_out(a) and a.last == np.last for a in np.apposed)
        return told or self._first_of(j) is not None

    def _never_was(self, k: int) -> bool:
        """Whether "never" stands behind a verb of being: "was never in the running"."""
        after = self.elements[k + 1] if k + 1 < len(self.elements) else None
        return self.verbs[k].lemma == "be" and after is not None and after.object == "never"

    def _negated_before(self, k: int) -> bool:
        """Whether "not" stands before an infinitive or -ing form, "never" before any: "decided not to run"."""
        words = {e.object for e in self.elements[max(0, k - 2) : k] if e.kind == ADVERB and isinstance(e.object, str)}
        adjacent = self.elements[k - 1].object if k else None
        if adjacent == "longer" and k > 1 and self.elements[k - 2].object == "no":  # "no longer supports her"
            return True
        if adjacent == "than" and k > 1 and self.elements[k - 2].object == "rather":  # "rather than submit her name"
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
        if e.kind == ADJECTIVE and read_score(e.object) is not None:  # "voted 72-to-16 to confirm him"
            governor = self.verbs[k].governor
            return governor.lemma if governor is not None else ""
        if e.kind == ADJECTIVE or e.object == "whether":  # "weighing whether to back her"
            return e.object  # type: ignore[no-any-return]
        governor = self.verbs[k].governor
        if governor is not None and governor.lemma == "have" and any(link == "until" for link, _ in governor.times):
            return "possible"  # "has until Friday to file papers"
        if governor is not None and governor.lemma == "line_up" and governor.passive:
            return "slate"  # "has been lined up to replace her", unlike those who "lined up to praise her"
        if governor is not None and governor.lemma == "go" and "on" in {e.object, governor.particle}:
            return "go_on"
        return governor.lemma if governor is not None else self._noun_of(j)

    def _noun_of(self, j: int) -> str:
        """Give the noun whose infinitive stands behind element ``j``: "An attempt by shareholders in May to oust"."""
        i = j - (j > 0 and self.elements[j].object in _BETWEEN_NOUN_AND_DEED)  # whose time is looked through
        while i > 1 and self.elements[i].kind in {NOUN, WHEN} and self.elements[i - 1].object in _BETWEEN_NOUN_AND_DEED:
            i -= 2
        e = self.elements[i] if self.elements[i].kind == NOUN else self.elements[j]
        told = e.kind == NOUN and e.object.head in self.grammar.infinitives
        e = e if told else self.elements[j]
        return e.object.head if e.kind == NOUN else ""


def _is_misreported(p: Predication) -> bool:
    """Whether a verb of saying stands with "wrongly" or its like: "falsely claimed that she had won"."""
    around = p.sentence.lows[max(p.first - 1, 0) : p.last + 1]
    return p.lemma in _REPORTING and not _WRONGLY.isdisjoint(around)


def _is_nobody(np: NounPhrase) -> bool:
    """Whether a phrase denies what is said of it: "neither Canada nor Chile", "none of the parties", "no one"."""
    s, first = np.sentence, np.first
    if np.head == "no":  # "voted no"
        return False
    if first and s.lows[first - 1] in _NOBODY:
        first -= 1
    following = s.lows[first + 1] if first + 1 < len(s.shape) else ""
    return s.lows[first] in _NOBODY and following not in _COMPARED


def _compose(above: str, own: str) -> str:
    """Give the modality of what a negated or modal verb governs: two denials make a fact."""
    if above == "denied":
        return "actual" if own == "denied" else "denied"
    if above == "actual" or own in {"denied", "possible"}:
        return own
    return "possible" if above == "possible" else own if own != "actual" else above
