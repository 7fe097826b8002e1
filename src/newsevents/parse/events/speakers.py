"""Whom the subject of a clause means by whoever says it: "the party said it would", "Chile's envoy: his country"."""

from collections.abc import Sequence
from itertools import takewhile

from newsevents.lexicon.morphology import singular
from newsevents.lexicon.rows import StateRow
from newsevents.parse.clauses.instances import innermost
from newsevents.parse.clauses.predications import ATTRIBUTE, OBJECT, SUBJECT, Predication
from newsevents.parse.clauses.two_offices import holders
from newsevents.parse.events.slot_phrases import MOUTHPIECES, set_size
from newsevents.parse.names.entities import Entity, entity_of
from newsevents.parse.names.governments import GOVERNMENTS, HOMELANDS
from newsevents.parse.people.contenders import GENDERS
from newsevents.parse.people.coreference import Discourse
from newsevents.parse.words.items import PERSON
from newsevents.parse.words.phrases import NounPhrase

_FOR = frozenset({"for", "of", "at", "from"})
_SPEAKING = frozenset({"i", "we"})
_GOING = frozenset(
    "resign step_down stand_down step_aside stand_aside quit go leave withdraw drop_out pull_out bow_out retire "
    "remove sack fire dismiss oust expel".split()
)
"""What is said of another: "Mr Lund was unmoved. Ms Chen said he should resign"."""
_OUGHT = frozenset({"should", "must", "ought", "had"})
_CHOICES = frozenset({"choice", "pick", "preference", "favourite", "favorite", "candidate"})
_REMARK = 3
"""Items from a pronoun back to the name before the comma and the conjunction that open its remark."""


class Speakers:
    """Resolves subjects with the article's discourse."""

    def __init__(self, discourse: Discourse) -> None:
        """Resolve phrases with the article's discourse."""
        self.discourse = discourse

    def _speaker(self, p: Predication, relation: str) -> list[Entity]:
        """Give who says a quoted clause that no verb governs: "She should be president," said Mr Lund."""
        above: Predication | None = p
        for _ in range(relation.count("governor/") - 1):  # "It is time for her to go," said Mr Lund
            above = above.governor if above is not None else None
        if above is None or not above.quoted or above.governor is not None or not relation.endswith("governor/subject"):
            return []
        speaker = self.discourse.pronoun("i", before=p.sentence.cuts[p.first])
        return [speaker] if speaker is not None else []

    def _bound(self, p: Predication, np: NounPhrase, relation: str) -> Entity | None:
        """Read a clause's pronoun subject as whoever says it: "the party announced that it would support him"."""
        governor = next((above for above in p.above() if np not in above.get(SUBJECT)), None)  # not "would go on"
        if (subject := self._just_named(np) or self._own_country(np, governor)) is not None:
            return subject
        if (another := self._told_to_go(p, np)) is not None:
            return another
        passive = relation == OBJECT and p.passive  # "said that he would rather not be considered"
        if (relation != SUBJECT and not passive) or np.kind != "P" or governor is None or not governor.get(SUBJECT):
            return None
        said, *others = holders(governor.get(SUBJECT)[0])  # "Mayor Pro Tem and Councilmember Reyes" is one
        if others and np.head in {"he", "she"}:
            return None  # "Reyes and Lund said that he would run"
        speaker = self.discourse.actor(said)
        if np.head == "it" and speaker is not None and speaker.kind == "group" and singular(said.head) in MOUTHPIECES:
            return next((e for link, body in said.links if link in _FOR and (e := self.discourse.actor(body))), None)
        if speaker is None or governor.get(SUBJECT)[0].head in _SPEAKING:
            return None  # "I think she would be a great chair"
        thing = np.head in {"it", "they"}
        if speaker.gender not in {"", GENDERS.get(np.head, speaker.gender)}:
            return None  # "she would not say how he died"
        return speaker if thing == (speaker.kind != "person") and (thing or np.head in {"he", "she"}) else None

    def _told_to_go(self, p: Predication, np: NounPhrase) -> Entity | None:
        """Give who somebody says should go: another of whom the story has just told, not the speaker."""
        gender, above = GENDERS.get(np.head), list(p.above())
        if gender is None or p.lemma not in _GOING or not above:
            return None
        chain = [p, *takewhile(lambda q: np in q.get(SUBJECT) or q.lemma == "be", above)]
        rest = above[len(chain) - 1 :]
        speaker = self.discourse.actor(rest[0].get(SUBJECT)[0]) if rest and rest[0].get(SUBJECT) else None
        ought = any(q.duty in _OUGHT for q in chain)
        due = any(t.head == "time" for q in chain[1:] for t in q.get(ATTRIBUTE))
        return self.discourse.spoken_of(gender, speaker, lately=ought) if speaker and (ought or due) else None

    def _own_country(self, np: NounPhrase, governor: Predication | None) -> Entity | None:
        """Read "his country" as that of the envoy who speaks: "Chile's ambassador said his country would back her"."""
        if governor is None or not np.det.startswith("poss:") or np.head not in HOMELANDS | GOVERNMENTS:
            return None
        for said in governor.get(SUBJECT):
            owner = said.possessor.name if said.possessor is not None else next(iter(said.modifiers), None)
            if said.kind != PERSON and owner is not None and isinstance(owner.row, StateRow):
                return entity_of(self.discourse.registry, owner)
            speaker = self.discourse.actor(said) if said.kind == PERSON else None
            if (state := self.discourse.state_of_person(speaker)) is not None:
                return state
        return None

    def _just_named(self, np: NounPhrase) -> Entity | None:
        """Read "it" in a remark as the body that the remark is about: "The Herald, though it has doubts"."""
        s, i = np.sentence, np.first
        if np.head != "it" or i < _REMARK or s.shape[i - 1] not in "Bi" or s.shape[i - 2] != ",":
            return None
        named = s.mentions.get(i - _REMARK)
        return entity_of(self.discourse.registry, named) if named is not None and named.kind in "OC" else None

    def _those_who_say(self, p: Predication, np: NounPhrase, relation: str) -> list[Entity]:
        """Read "they" as whoever says it, where these are several: "Mr Lund and Ms Chen said they would back her".

        So "both" and "all three", of as many: "came out with Mr Lund and Ms Chen to say that all three had switched".
        """
        governor, size = p.governor, set_size(np)
        if relation != SUBJECT or not (np.head == "they" or size) or governor is None:
            return []
        speakers = [e for np in governor.get(SUBJECT) for e in self._instances(np) or self.discourse.actors(np)]
        if size and size > len(speakers):
            above = governor.governor
            speakers += self.discourse.actors_of([*governor.get("with"), *(above.get("with") if above else ())])
        speakers = list(dict.fromkeys(speakers))
        return speakers if len(speakers) > 1 and size in {0, len(speakers)} else []

    def _theirs(self, p: Predication, np: NounPhrase) -> Sequence[Entity | None]:
        """Read "their" as the several who say it: "Mr Lund and Ms Chen said that she had their votes"."""
        if p.governor is None or p.get(SUBJECT) == p.governor.get(SUBJECT):
            return []
        speakers = list(dict.fromkeys(self.discourse.actors_of(p.governor.get(SUBJECT))))
        if np.head in _CHOICES and np.det in GENDERS and len(speakers) == 1:  # "Ms Chen said he was her choice"
            return speakers if speakers[0].kind == "person" and speakers[0].gender in {"", GENDERS[np.det]} else []
        return speakers if np.det == "poss:their" and len(speakers) > 1 else []

    def _instances(self, np: NounPhrase) -> list[Entity]:
        """Give whom the sentence names of those that a phrase counts."""
        stated = (*np.instances, *(innermost(np).instances if np.links else ()))
        named = [e for instance in stated for e in self.discourse.actors(instance)]
        return named + [e for instance in stated for m in instance.members for e in self._instances(m)]
