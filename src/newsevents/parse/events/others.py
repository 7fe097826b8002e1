"""Whom "him" and "his" mean where somebody is chosen in another's place: "elected Mr Okafor to replace her"."""

from newsevents.parse.clauses.predications import OBJECT, SUBJECT, Predication
from newsevents.parse.names.entities import Entity
from newsevents.parse.people.contenders import GENDERS
from newsevents.parse.people.coreference import Discourse
from newsevents.parse.words.phrases import NounPhrase

_STANDING_IN = frozenset({"stand_in", "fill_in", "step_in", "deputise", "deputize", "act", "preside"})


def succeeded_one(discourse: Discourse, np: NounPhrase, entity: Entity | None, p: Predication) -> Entity | None:
    """Give whom "him" or "his" means where somebody is chosen: not who is chosen, seldom who chooses."""
    coming = p.get(OBJECT) or (p.get(SUBJECT) if np in p.get("in") else [])  # "Ms Reyes is acting in her place"
    elected = [e for chosen in coming for e in discourse.actors(chosen)]
    choosing = [e for chooser in p.get(SUBJECT) for e in discourse.actors(chooser)]
    if entity is None or entity not in {*elected, *choosing}:
        return entity
    before = np.sentence.cuts[np.first]
    gender = GENDERS.get(np.det if np.det.startswith("poss:") else np.head, entity.gender)
    other = discourse.another(gender, [*elected, *choosing], before=before, here=entity not in elected)
    return other or (entity if entity not in elected else discourse.another(gender, elected, before=before))


def deputised(discourse: Discourse, p: Predication) -> Entity | None:
    """Give whose deputy stands in, who is then in their place: "Her deputy, Mr Okafor, presides until"."""
    deputies = (np for np in p.get(SUBJECT) if np.title is not None and np.title.row.title.startswith("deputy"))
    owners = (discourse.possessor(np) for np in deputies) if p.lemma in _STANDING_IN else ()
    return next((owner for owner in owners if owner is not None and owner.kind == "person"), None)
