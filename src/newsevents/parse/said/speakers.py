"""Whom a phrase makes the speaker of a quotation: a name, somebody described, whoever put out what is read."""

from newsevents.parse.clauses.clauses import NOUN
from newsevents.parse.names.entities import Entity
from newsevents.parse.names.governments import group_name
from newsevents.parse.people.trailing_roles import titled_together
from newsevents.parse.reading import Reading
from newsevents.parse.said.attribution import issuer
from newsevents.parse.words.items import PERSON, TITLE
from newsevents.parse.words.phrases import NounPhrase

SPEAKERS = frozenset({"person", "group", "organization", "state"})
_ANYBODY = frozenset({"person", "source", "man", "woman", "official"})
"""Words for somebody who has been introduced by another: "an envoy said ... the same person"."""
_NEAR = 3
"""Sentences within which they stand."""
ONE = frozenset({"a", "an", "one", "another"})


def speaker_of(np: NounPhrase, r: Reading) -> Entity | None:
    """Give who speaks: the name after coordinated titles, the last subject for "the winner", else the phrase."""
    discourse = r.discourse
    shared = len(np.members) > 1 and np.kind in {TITLE, "n"} and np.name is None and not np.apposed
    last = np.members[-1]
    if shared and last.kind == PERSON:
        np = last  # "publisher and chief executive Ana Reyes"
    if shared and (named := titled_together(np)) is not None:
        np = named  # "his ally and secretary, Senator Ana Reyes, said"
    if np.head in r.lexicon.reporting_nouns and np.kind == "n":  # "said the prisoner's letter"
        return teller_through(np, r)
    entity = discourse.actor(np)
    if entity is not None and entity.kind == "group" and np.instances:
        return discourse.actor(np.instances[0])  # "two senators from Peru, Ana Reyes and Luis Pardo, said"
    if np.kind == "P" and np.head == "they" and entity is None:  # "they said in a joint statement"
        entity = next((e for e in discourse.group(np) if e.kind == "person"), None)
    if np.kind == "P":
        entity = discourse.last_described(np) or entity
    if entity is None or entity.kind == "group":
        entity = discourse.last_described(np) or entity or discourse.unnamed(np)
    owned = np.det.startswith("poss:") and (np.kind == TITLE or r.lexicon.is_people(np.head))
    if entity is None and ((np.kind in {"n", "j"} and np.det in ONE) or owned):
        entity = discourse.worded(np)  # "sniffed a pizza-maker", "their manager said": who speaks is somebody
    plural = np.kind == "m" or bool(np.number) or (np.title is not None and np.title.text.endswith("s"))
    told = np.det in {*ONE, "the"} or (plural and not np.det)  # "analysts at Norvest wrote"
    if entity is not None and entity.kind == "group" and told and entity.name == group_name(np):
        entity = discourse.worded(np, whence=True)
    return entity if entity is not None and entity.kind in SPEAKERS else None


def the_same(np: NounPhrase, r: Reading) -> NounPhrase | None:
    """Give the unnamed one that "the same person" means, introduced in its sentence or the two before."""
    here = np.sentence.number
    if "same" not in np.words or np.det != "the":
        return None
    for number in range(here, max(here - _NEAR, -1), -1):
        elements = r.clauses[number].elements
        found: list[NounPhrase] = [
            e.object for e in elements if e.kind == NOUN and (number < here or e.last <= np.first)
        ]
        voices = [
            p for p in found if (p.det in ONE or p.number == "one") and (p.kind == TITLE or r.lexicon.is_people(p.head))
        ]
        alike: list[NounPhrase] = [p for p in voices if p.head == np.head] or (voices if np.head in _ANYBODY else [])
        if alike:
            return alike[-1]
    return None


def teller_through(np: NounPhrase, r: Reading) -> Entity | None:
    """Give whose a statement is: "the club's phrase", "a letter from Ms Reyes", "a statement signed by her"."""
    issued = issuer(np, r.clauses[np.sentence.number]) if np.sentence.number < len(r.clauses) else None
    if issued is not None and (teller := speaker_of(issued, r)) is not None:
        return teller
    owner = speaker_of(np.possessor, r) if np.possessor is not None else None
    return owner or r.discourse.possessor(np) or (speaker_of(np.of, r) if np.of is not None else None)
