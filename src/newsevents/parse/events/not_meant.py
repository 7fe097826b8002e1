"""Whom a pronoun that opens a sentence cannot mean: those named behind it, and who was only counted after others."""

from newsevents.parse.clauses.clauses import NOUN
from newsevents.parse.clauses.predications import Clauses
from newsevents.parse.events.events import Event
from newsevents.parse.names.entities import Entity
from newsevents.parse.people.contenders import HE
from newsevents.parse.people.coreference import Discourse
from newsevents.parse.people.named_within import named_in_opening
from newsevents.parse.people.own_clauses import pickers
from newsevents.parse.shapes.scorers import SCORE_VOTES
from newsevents.parse.words.items import PERSON, Sentence

_BACK = 3
"""Sentences back to the last one of the paragraph before that names somebody."""
_NOBODY = frozenset({"it", "this", "that", "there", "these", "those"})
"""Words that open a sentence and stand for no person: "It was said that Mr Lund had resigned, but he ..."."""
_LATELY = 8
"""Events back to the last ones of the sentence before."""


def not_meant(clauses: Clauses, sentences: list[Sentence], events: list[Event], discourse: Discourse) -> list[Entity]:
    """Give whom a pronoun that opens the sentence cannot mean.

    A speaker may be meant: "She would not run, Ms Reyes said".
    """
    first = clauses.elements[0] if clauses.elements else None
    if first is None or first.kind != NOUN or first.object.kind != "P" or first.object.head in _NOBODY:
        return [*named_in_opening(clauses.sentence), *pickers(clauses.sentence)]
    says = discourse.lexicon.reporting_lemmas
    sayers = {clauses.subject(k) for k, p in clauses.verbs.items() if p.lemma in says}
    speakers = {m.entity for np in sayers if np is not None and (m := np.name) is not None}
    named = [e for m in clauses.sentence.mentions.values() if (e := m.entity) is not None and e not in speakers]
    counted = _last_counted(clauses.sentence, sentences, events)
    gender = "m" if first.object.head in HE else "f"
    return [*named, *(e for e in counted if e.gender != gender and e not in discourse.chosen.values())]


def _last_counted(sentence: Sentence, sentences: list[Sentence], events: list[Event]) -> list[Entity]:
    """Give who ends the paragraph before with a lesser count: "Lund got 59." before "He was backed by" the Greens.

    Whoever is known to be a man, or a woman, may be meant.
    """
    earlier = sentences[max(0, sentence.number - _BACK) : sentence.number]
    earlier = [s for s in earlier if s.block == earlier[-1].block != sentence.block]
    before = next((s for s in reversed(earlier) if PERSON in s.shape), None)  # not how many votes were needed
    if before is None or before.shape.count(PERSON) != 1:
        return []
    told = [e for e in events[-_LATELY:] if e.predication.sentence is before]
    counted = [e for e in told if e.predication.lemma == SCORE_VOTES and e.frame.set.get("status") == "rejected"]
    return [person for event in counted for person in event.roles.get("person", ())]
