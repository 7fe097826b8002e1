"""Who is who across articles: one actor for all the names and spellings that reports have for it."""

from collections import Counter
from collections.abc import Iterable, Mapping

from attrs import frozen

from newsevents.contests.keys import key, organization_id, organization_name, sound, state_code, state_name
from newsevents.model import Actor, ActorKind


@frozen
class Person:
    """A person's name, cut for comparison."""

    name: str
    words: tuple[str, ...]
    sounds: tuple[str, ...]

    @classmethod
    def of(cls, name: str) -> "Person":
        """Cut a name into words."""
        words = tuple(key(name).split())
        return cls(name, words, tuple(sound(word) for word in words))

    @property
    def full(self) -> bool:
        """Whether it has a first name: no single word, and no particle in front ("von der Leyen")."""
        first = self.name.split()[0] if self.name.split() else ""
        return len(self.words) > 1 and not first[:1].islower()

    @property
    def middle(self) -> str:
        """The initials between the first name and the last."""
        return "".join(word[0] for word in self.words[1:-1])


class Directory:
    """Finds the one actor behind the names that reports use.

    States go by their code and bodies by all their names. Persons are one where first and last names sound the same and
    no middle names tell them apart; a last name alone, or one with an initial, belongs to the only person that it fits.
    An unnamed group is nobody outside its article.
    """

    def __init__(self, actors: Iterable[Actor]) -> None:
        """Learn everybody's names; the order does not matter."""
        counts = Counter((actor.kind, actor.name) for actor in actors)
        self._persons = _cluster({name: n for (kind, name), n in counts.items() if kind is ActorKind.PERSON})
        self._forms: dict[str, set[str]] = {}
        for kind, name in counts:
            if kind is ActorKind.PERSON:
                self._forms.setdefault(self._persons[name], set()).add(name)
        self._made: dict[tuple[ActorKind, str, str | None], Actor] = {}

    def find(self, actor: Actor) -> Actor:
        """Give the one actor for an actor of a report."""
        place = (actor.kind, actor.name, actor.country)
        if place not in self._made:
            self._made[place] = self._make(actor)
        return self._made[place]

    def _make(self, actor: Actor) -> Actor:
        if actor.kind is ActorKind.STATE:
            code = state_code(actor.name) or actor.country
            name = (state_name(code) if code else None) or actor.name
            return Actor(f"state:{code or key(actor.name)}", name, actor.kind, country=code)
        if actor.kind is ActorKind.ORGANIZATION:
            name = organization_name(actor.name)
            return Actor(organization_id(actor.name), name, actor.kind, country=actor.country)
        if actor.kind is ActorKind.GROUP:
            return Actor(f"group:{key(actor.name) or actor.name}", actor.name, actor.kind)
        name = self._persons.get(actor.name, actor.name)
        aliases = tuple(sorted(self._forms.get(name, set()) - {name}))
        return Actor(f"person:{key(name) or name}", name, actor.kind, aliases=aliases)

    def named(self, name: str, among: Iterable[Actor]) -> Actor | None:
        """Find by name one of some actors of this directory; a last name does where it fits only one."""
        found = list(dict.fromkeys(among))
        wanted = Person.of(name)
        for test in (
            lambda actor: name in {actor.name, *actor.aliases},
            lambda actor: key(name) in {key(form) for form in (actor.name, *actor.aliases)},
            lambda actor: actor.kind is ActorKind.STATE and state_code(name) == actor.country is not None,
            lambda actor: sound(name) == sound(actor.name),
            lambda actor: actor.kind is ActorKind.PERSON and _fits(wanted, Person.of(actor.name)),
        ):
            fitting = [actor for actor in found if test(actor)]
            if len(fitting) == 1:
                return fitting[0]
        return None


def _cluster(counts: Mapping[str, int]) -> dict[str, str]:
    """Map each person's name to the name that its cluster goes by: the most frequent of the full ones."""
    persons = [Person.of(name) for name in sorted(counts)]
    plain = [person for person in persons if person.full and len(person.words[0]) > 1]
    clusters = _by_full_name(plain)
    by_last: dict[str, list[list[Person]]] = {}
    for cluster in clusters:
        for last in {person.sounds[-1] for person in cluster}:
            by_last.setdefault(last, []).append(cluster)
    short = [person for person in persons if not (person.full and len(person.words[0]) > 1)]
    joining: list[tuple[list[Person], Person]] = []
    alone: dict[tuple[str, ...], list[Person]] = {}
    for person in short:
        options = by_last.get(person.sounds[-1] if person.sounds else "", [])
        fitting = [cluster for cluster in options if any(_fits(person, each) for each in cluster)]
        if len(fitting) == 1:
            joining.append((fitting[0], person))
        else:
            alone.setdefault(person.sounds or (person.name,), []).append(person)
    for cluster, person in joining:
        cluster.append(person)
    names: dict[str, str] = {}
    for cluster in (*clusters, *alone.values()):
        best = min(cluster, key=lambda each: _rank(each, counts[each.name]))
        names |= {person.name: best.name for person in cluster}
    return names


def _by_full_name(persons: Iterable[Person]) -> list[list[Person]]:
    """Gather the persons whose first and last names sound the same, unless middle names tell them apart."""
    pairs: dict[tuple[str, str], list[Person]] = {}
    for person in persons:
        pairs.setdefault((person.sounds[0], person.sounds[-1]), []).append(person)
    clusters: list[list[Person]] = []
    for alike in pairs.values():
        if len({person.middle for person in alike if person.middle}) <= 1:
            clusters.append(alike)
            continue
        by_middle: dict[str, list[Person]] = {}
        for person in alike:
            by_middle.setdefault(person.middle, []).append(person)
        clusters += by_middle.values()
    return clusters


def _rank(person: Person, count: int) -> tuple[bool, bool, int, int, str]:
    """Sort the forms of a name, the one to be shown first."""
    initial = bool(person.words) and len(person.words[0]) == 1
    return not person.full, initial, -count, -len(person.name), person.name


def _fits(short: Person, full: Person) -> bool:
    """Say whether a short form may name the person with a full name: a last name, or an initial with it."""
    if short.full:
        same_last = short.sounds[-1:] == full.sounds[-1:]
        return same_last and len(short.words[0]) == 1 and full.words[0].startswith(short.words[0])
    tail = full.sounds[1:]
    return bool(short.sounds) and tail[-len(short.sounds) :] == short.sounds
