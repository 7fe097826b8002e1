"""What the article says a person is, before anything is resolved: where from, of which party, by which nouns."""

from newsevents.lexicon.lexicon import Lexicon
from newsevents.lexicon.rows import StateRow
from newsevents.parse.clauses.clauses import NOUN, VERB, Element
from newsevents.parse.names.entities import Entity, Registry, entity_of
from newsevents.parse.people.partisans import parties_in
from newsevents.parse.words.items import ORGANIZATION, PERSON, PLACE, TITLE, Mention
from newsevents.parse.words.phrases import NounPhrase

_GENDERS = {"woman": "f", "mother": "f", "nun": "f", "actress": "f", "man": "m", "father": "m", "monk": "m"}


def read_descriptions(elements: list[Element], registry: Registry, lexicon: Lexicon) -> None:
    """Note what a sentence says a person is, before anything is resolved: where from, and by which nouns."""
    for k, e in enumerate(elements):
        for member in e.object.members if e.kind == NOUN else ():
            for inner in (member, member.possessor, *(linked for _, linked in member.links), *member.apposed):
                if inner is not None:
                    _describe(inner, member, registry, lexicon)
            if (named := _named_behind(member)) is not None:
                for inner in (member, *member.apposed) if member.kind == TITLE else member.apposed:
                    _describe(inner, named, registry, lexicon)
        if e.kind == VERB and e.object.lemma == "be" and [x.kind for x in elements[k - 1 : k + 2 : 2]] == [NOUN, NOUN]:
            named, told = elements[k - 1].object, elements[k + 1].object  # "Reyes is a rancher"
            if named.kind == PERSON and len(named.members) == 1 and told.det in {"a", "an"}:
                _describe(told, named, registry, lexicon)
        if e.kind == VERB and e.object.lemma in {"be", "become"} and k + 1 < len(elements):
            _read_gender(elements, k, registry)


def _read_gender(elements: list[Element], k: int, registry: Registry) -> None:
    """Note whether the one whom a sentence has named before "was the first woman to lead it" is a woman."""
    gender = _GENDERS.get(elements[k + 1].object.head, "") if elements[k + 1].kind == NOUN else ""
    before = [e.object for e in elements[:k] if e.kind == NOUN] if gender else []
    named = {p for np in before for member in np.members if (p := person_of(member, registry)) is not None}
    if len(named) == 1 and before[0].kind == PERSON:
        person = named.pop()
        person.gender = person.gender or gender


def _describe(np: NounPhrase, head: NounPhrase, registry: Registry, lexicon: Lexicon) -> None:
    person = person_of(np, registry) or person_of(head, registry)
    if person is None:
        return
    person.country = person.country or country_of(np)
    person.places.update(places_of(np))
    own = list(np.words) if np.kind == PERSON else []
    if np.title is not None:
        noun = np.head if np.kind == TITLE else np.title.text.lower()
        own += (noun, np.title.row.title) if np.title.row.kind == "trade" else (noun,)
        person.gender = person.gender or np.title.row.gender
    elif np.kind == "n" and _is_apart(np, head) and (np.det in {"a", "an"} or lexicon.is_people(np.head)):
        own.append(np.head)  # "Ana Reyes, a gas tycoon,"
        person.gender = person.gender or _GENDERS.get(np.head, "")
    for word in (*own, *parties_in(np)):
        person.descriptions.setdefault(word, np.sentence.cuts[np.first])


def _named_behind(np: NounPhrase) -> NounPhrase | None:
    """Give the one name in the appositions of a phrase that names nobody: "her rival, the Chilean judge, Ana Reyes"."""
    named = [apposed for apposed in np.apposed if apposed.kind == PERSON]
    return (
        named[0]
        if len(named) == 1 and np.name is None and not np.head.endswith("s") and np.kind in {TITLE, "n"}
        else None
    )


def _is_apart(np: NounPhrase, head: NounPhrase) -> bool:
    """Whether a phrase is neither another one nor its owner nor linked to it."""
    return np is not head and np is not head.possessor and all(np is not linked for _, linked in head.links)


def person_of(np: NounPhrase, registry: Registry) -> Entity | None:
    """Give the person whom a phrase names."""
    if np.kind == PERSON and np.name is not None:
        return entity_of(registry, np.name)
    return None


def country_of(np: NounPhrase) -> str | None:
    """Give the code of the state that a phrase ties its person to: "the Danish premier", "Reyes of Peru"."""
    mentions = list(np.modifiers)
    for owner in (np.possessor, *(linked for link, linked in np.links if link == "of")):
        if owner is not None:
            mentions.extend([owner.name] if owner.name is not None else owner.modifiers)
    for mention in mentions:
        if isinstance(mention.row, StateRow):
            return mention.row.code
    return None


def places_of(np: NounPhrase) -> set[str]:
    """Give the places and bodies that a phrase ties its person to: "Emmer of Minnesota", "the Greens' Ana Reyes"."""
    owners = (np.possessor, *(linked for link, linked in np.links if link in {"of", "from"}))
    mentions = [*np.modifiers, *(owner.name for owner in owners if owner is not None and owner.name is not None)]
    return {whence(m) for m in mentions if m.kind in {PLACE, ORGANIZATION}}


def whence(mention: Mention) -> str:
    """Give the name by which people are known to be from a place or a body."""
    return getattr(mention.row, "name", "") or mention.text
