"""Whom "him" and "his" mean where somebody is chosen in another's place: "elected Mr Okafor to replace her"."""

from newsevents.parse.clauses.predications import OBJECT, SUBJECT, Predication
from newsevents.parse.names.entities import Entity
from newsevents.parse.people.contenders import GENDERS
from newsevents.parse.people.coreference import Discourse
from newsevents.parse.words.phrases import NounPhrase


def succeeded_one(discourse: Discourse, np: NounPhrase, entity: Entity | None, p: Predication) -> Entity | None:
    """Give whom "him" or "his" means where somebody is chosen: not who is chosen, seldom who chooses."""
    elected = [e for chosen in p.get(OBJECT) for e in discourse.actors(chosen)]
    choosing = [e for chooser in p.get(SUBJECT) for e in discourse.actors(chooser)]
    if entity is None or entity not in {*elected, *choosing}:
        return entity
    before = np.sentence.cuts[np.first]
    gender = GENDERS.get(np.det if np.det.startswith("poss:") else np.head, entity.gender)
    other = discourse.another(gender, [*elected, *choosing], before=before, here=entity not in elected)
    return other or (entity if entity not in elected else discourse.another(gender, elected, before=before))
