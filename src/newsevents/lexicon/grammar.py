"""Verb classes that the grammar needs: copulas, control, and the modality of what they govern."""

import tomllib
from functools import cache
from importlib.resources import files
from typing import Any

from attrs import frozen


@frozen
class Grammar:
    """The verb classes of ``data/grammar.toml``."""

    copulas: frozenset[str]
    """Verbs that link a subject and its description."""
    prepositions: frozenset[str]
    """All prepositions and the subordinators tagged like them."""
    inverting: frozenset[str]
    """Verbs that may stand before their subject."""
    opining: frozenset[str]
    """Verbs of saying what one thinks."""
    clausal: frozenset[str]
    """Verbs whose object is a clause, never somebody."""
    object_control: frozenset[str]
    """Verbs whose object does what the infinitive says."""
    person_control: frozenset[str]
    """Verbs whose object does so where it is a person."""
    two_objects: frozenset[str]
    """Verbs that take two objects."""
    intransitive: frozenset[str]
    """Verbs without a passive."""
    hopes: frozenset[str]
    """Nouns whose infinitive only names what may come."""
    plans: frozenset[str]
    """Nouns whose infinitive is expected, where they are made known."""
    announcing: frozenset[str]
    """Verbs that make known a plan."""
    wishes: frozenset[str]
    """Verbs whose infinitive is wanted or hindered, not done."""
    relatives: frozenset[str]
    """Nouns that say what somebody is to another."""
    bodies: frozenset[str]
    """Nouns for bodies, which the body's name may follow between commas."""
    outfits: frozenset[str]
    """Nouns for what somebody runs: a firm, a ministry, a town."""
    firms: frozenset[str]
    """Nouns for firms by their trade, which the firm's name follows."""
    trades: frozenset[str]
    """Nouns for firms by their trade that are said of a person too."""
    makers: frozenset[str]
    """Makers that are no firms: lawmaker, playmaker."""
    rumours: frozenset[str]
    """Nouns whose that-clause nobody vouches for."""
    refuting: frozenset[str]
    """Verbs that say of talk that it is not so."""
    talk: frozenset[str]
    """Nouns for what is told without proof."""
    resisting: frozenset[str]
    """Verbs of not giving in."""
    urgings: frozenset[str]
    """Nouns for what one gives in to or not."""
    infinitives: dict[str, str]
    """The modality of an infinitive after a word."""
    gerunds: dict[str, str]
    """The modality of an -ing form after a verb."""
    adjective_gerunds: dict[str, str]
    """The modality of an -ing form after an adjective and its preposition."""
    event_nouns: dict[str, str]
    """The modality of an event noun after a verb."""

    def is_firm(self, noun: str, *, certain: bool = False) -> bool:
        """Whether a noun before a name calls it a firm by its trade; ``certain``: and can call no person so."""
        maker = (noun.endswith("maker") and noun not in self.makers) or noun.endswith("-owner")
        return maker or noun in self.firms or (not certain and noun in self.trades)

    def controls_object(self, lemma: str, *, person: bool = False) -> bool:
        """Whether the verb's object, not its subject, does what its infinitive says; ``person``: the object is one."""
        if person and lemma in self.person_control:
            return True
        return lemma in self.object_control or lemma.partition("_")[0] in self.object_control

    def infinitive_modality(self, word: str) -> str:
        """Give the modality of an infinitive governed by a word; purpose clauses are expected to happen."""
        return self.infinitives.get(word) or self.infinitives.get(word.partition("_")[0], "expected")

    def gerund_modality(self, word: str) -> str:
        """Give the modality of an -ing form governed by a verb."""
        return self.gerunds.get(word) or self.gerunds.get(word.partition("_")[0], "actual")

    def event_modality(self, verb: str) -> str:
        """Give the modality of an event noun governed by a verb."""
        return self.event_nouns.get(verb) or self.event_nouns.get(verb.partition("_")[0], "actual")

    def is_announced(self, verb: str, noun: str) -> bool:
        """Whether a verb makes known what a noun's infinitive says is planned: "announced plans to step down"."""
        return noun in self.plans and verb in self.announcing

    def transparent(self, word: str) -> bool:
        """Whether negation and modality of the governing verb pass to what it governs: "will not agree to back"."""
        return word in self.infinitives or word in self.gerunds or word in self.copulas


def _modalities(table: dict[str, str]) -> dict[str, str]:
    return {word: modality for modality, words in table.items() for word in words.split()}


@cache
def default_grammar() -> Grammar:
    """Read the table once."""
    table: dict[str, Any] = tomllib.loads(files("newsevents.lexicon").joinpath("data/grammar.toml").read_text("utf-8"))
    return Grammar(
        copulas=frozenset(table["copulas"].split()),
        prepositions=frozenset(table["prepositions"].split()),
        inverting=frozenset(table["inverting"].split()),
        opining=frozenset(table["opining"].split()),
        clausal=frozenset(table["clausal"].split()),
        object_control=frozenset(table["object_control"].split()),
        person_control=frozenset(table["person_control"].split()),
        two_objects=frozenset(table["two_objects"].split()),
        intransitive=frozenset(table["intransitive"].split()),
        hopes=frozenset(table["hopes"].split()),
        plans=frozenset(table["plans"].split()),
        announcing=frozenset(table["announcing"].split()),
        wishes=frozenset(table["wishes"].split()),
        relatives=frozenset(table["relatives"].split()),
        bodies=frozenset(table["bodies"].split()),
        outfits=frozenset(table["outfits"].split()),
        firms=frozenset(table["firms"].split()),
        trades=frozenset(table["trades"].split()),
        makers=frozenset(table["makers"].split()),
        rumours=frozenset(table["rumours"].split()),
        refuting=frozenset(table["refuting"].split()),
        talk=frozenset(table["talk"].split()),
        resisting=frozenset(table["resisting"].split()),
        urgings=frozenset(table["urgings"].split()),
        infinitives=_modalities(table["infinitive"]),
        gerunds=_modalities(table["gerund"]),
        adjective_gerunds=_modalities(table["adjective_gerund"]),
        event_nouns=_modalities(table["event_noun"]),
    )
