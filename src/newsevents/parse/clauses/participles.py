"""Past tense or participle: settled by what stands on either side, where the tagger cannot know."""

from newsevents.lexicon.grammar import Grammar, default_grammar
from newsevents.lexicon.morphology import inflect
from newsevents.parse.clauses.clauses import (
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
from newsevents.parse.clauses.conditions import REFLEXIVES
from newsevents.parse.clauses.predication import OBJECT, Predication
from newsevents.parse.words.items import NAMED, ORGANIZATION, PERSON, TITLE
from newsevents.parse.words.phrases import NounPhrase
from newsevents.parse.words.verbs import VerbGroup

_TRANSPARENT = frozenset({ADVERB, WHEN, QUOTE})
_SUBJECTS = frozenset({"he", "she", "they", "we", "i"})
_PLACING = frozenset({NOUN, PREPOSITION, WHEN, ADVERB})
_OPENS = frozenset({COMMA, CONJUNCTION, BREAK, SUBORDINATOR, QUOTE, DASH})


_ENDS_RELATIVE = frozenset({COMMA, BREAK, SUBORDINATOR, RELATIVE, CONJUNCTION, VERB})
_SOME = frozenset({"most", "all", "half", "each", "few", "more", "nobody", "none"})
"""Words alone for those who do what a participle says."""
_OBJECT_RELATIVES = frozenset({"whom", "which", "who"})
_SUBJECT_RELATIVES = frozenset({"who", "which", "that"})
_SEEN_AS = frozenset(
    "tip see view regard describe tout bill hail cast float mention talk_up talk_about shortlist rumour rumor".split()
)
"""Verbs whose past form without an object is a participle after a comma: "Reyes, widely tipped as a leader,"."""


_TAKEN_TO = frozenset("think say believe report expect consider understand know".split())
"""Verbs of what people hold others to do: "both thought to be weighing a run"."""


_FOR = frozenset({"for", "of", "in", "behind"})
_MOTIVES = frozenset(
    "reason reasons motive motives grounds excuse justification explanation reasoning rationale record hopes chances "
    "plans intention intentions aim purpose history".split()
)
"""Heads behind whose "for" or "of" stands what their possessor does: "Norway's reasons for backing her"."""
_THEM = frozenset({"it", "him", "them"})
_GIVING = frozenset({"give", "offer", "hand", "award", "promise", "deny", "grant", "refuse", "allow", "leave"})


def settle_participles(elements: list[Element], grammar: Grammar) -> None:
    """Decide for each -ed form without auxiliary whether it is a past tense or a participle, in place."""
    for k, e in enumerate(elements):
        if e.kind != VERB:
            continue
        group, one = e.object, _is_of_one(elements, k)
        if group.lemma == "know" and is_made_known(elements, k):
            group.lemma, group.passive = "say", False  # "let it be known that she would stand"
        elif group.form == "part" and not (one or _is_seen(elements, k)) and _is_past(elements, k, grammar):
            group.form, group.passive, group.tense = "fin", False, "past"
        elif one or _is_participle(elements, k) or _precedes_main(elements, k):
            group.form, group.passive = "part", True


def whose_reasons(p: Predication, elements: list[Element], j: int | None) -> NounPhrase | None:
    """Find whose reasons for doing something a clause tells of: "the party's reasons for pulling out"."""
    led = bool(j) and p.form == "ger" and elements[j or 0].object in _FOR
    np: NounPhrase | None = elements[j - 1].object if led and j and elements[j - 1].kind == NOUN else None
    if np is None or np.possessor is None or np.head not in _MOTIVES:
        return None
    if p.governor is not None:
        p.governor.disown(p)  # "would not say more about his reasons for it": it is so
    return np.possessor


def is_of_some(p: Predication) -> bool:
    """Whether a word alone says who does what a participle tells behind "with": "with most endorsing her rival"."""
    s = p.sentence
    return p.first > 1 and s.low(p.first - 1) in _SOME and s.low(p.first - 2) == "with"


def has_done(p: Predication, elements: list[Element], j: int) -> bool:
    """Whether a form in -ing tells what the subject had done, not the noun at ``j`` before it: "having named her".

    That noun is an object, or a preposition's: "won the seat having lost it". Behind a comma or "with" it is the
    doer itself: "Ms Reyes is safe, the board having backed her".
    """
    before = elements[j - 1] if j else None
    governed = before is not None and before.kind in {VERB, PREPOSITION} and before.object != "with"
    return governed and p.form == "ger" and p.sentence.low(p.first) == "having"


def is_made_known(elements: list[Element], k: int) -> bool:
    """Whether the verb at ``k`` is what somebody makes or lets "it" be: "made it known", "let it be known that"."""
    told = k > 1 and elements[k - 1].kind == NOUN and elements[k - 1].object.head == "it"
    return told and elements[k - 2].kind == VERB and elements[k - 2].object.lemma in {"make", "let"}


def is_of_oneself(p: Predication) -> bool:
    """Whether a verb says what somebody does to themselves: "taking himself out of it"."""
    return any(np.head in REFLEXIVES for np in p.get(OBJECT))


def _precedes_main(elements: list[Element], k: int) -> bool:
    """Whether a past form between a noun and the finite verb is a participle: "Other names mentioned include"."""
    group: VerbGroup = elements[k].object
    if not (k and group.form == "fin" and group.plain_past and elements[k - 1].kind == NOUN and k + 1 < len(elements)):
        return False
    noun, following = elements[k - 1].object, elements[k + 1]
    own = k > 1 and elements[k - 2].kind == NOUN  # "the party she led named"
    if noun.kind == "P" or own or noun.sentence.low(elements[k].last - 1) not in inflect(group.lemma).participle:
        return False
    return following.kind == VERB and following.object.form == "fin" and not following.object.plain_past


def _is_of_one(elements: list[Element], k: int) -> bool:
    """Whether a past form says which one somebody is: "is one of the names mentioned", "is the first woman elected"."""
    group: VerbGroup = elements[k].object
    past = group.form == "part" or (group.form == "fin" and group.plain_past)
    if not (past and k > 1 and elements[k - 1].kind == NOUN):
        return False
    one, copula = elements[k - 1].object, elements[k - 2]
    if copula.kind != VERB or copula.object.lemma not in _BEING:
        return False
    return (one.head == "one" and one.of is not None) or (_is_ranked(one) and group.lemma in _DONE_TO)


def _is_ranked(np: NounPhrase) -> bool:
    """Whether a noun phrase says which of a kind somebody is: "the first woman", "the only African"."""
    words = np.text.lower().split()[:3]
    return np.kind != PERSON and words[:1] == ["the"] and any(word in _RANKS or word.endswith("est") for word in words)


_BEING = frozenset({"be", "become", "remain"})
_RANKS = frozenset("first second third fourth fifth sixth last latest only".split())


def _is_seen(elements: list[Element], k: int) -> bool:
    """Whether a form is what somebody sees done to another: "the vote saw Ms Reyes elected chair"."""
    seen = elements[k - 2] if k > 1 and elements[k - 1].kind == NOUN else None
    return seen is not None and seen.kind == VERB and seen.object.lemma == "see"


def _is_past(elements: list[Element], k: int, grammar: Grammar) -> bool:
    group: VerbGroup = elements[k].object
    if k and elements[k - 1].object in {"all", "both", "each"}:  # "Reyes and Okafor all dropped out"
        return group.lemma not in _SEEN_AS and not _is_taken_to_be(elements, k)
    before = _previous(elements, k)
    if before is not None and elements[before].kind == NOUN and elements[before].object.text.lower() in _SUBJECTS:
        return True  # "said he preferred to stay outside"
    if before and elements[before].kind == PREPOSITION and elements[before + 1].kind == WHEN:
        before = _previous(elements, before)  # "ministers on Monday named Ms Reyes"
    kind = elements[before].kind if before is not None else ""
    after = elements[k + 1] if k + 1 < len(elements) else None
    if after is not None and after.kind == NOUN and _has_object(elements, k, before):
        return True
    if after is not None and after.kind == NOUN and _takes_them(group, after.object.head, kind):
        return True
    if kind in {NOUN, CONJUNCTION} and (_named_after_as(elements, k) or _tells(elements, k)):
        return True
    if before is None or kind not in {NOUN, COMMA, CONJUNCTION, RELATIVE}:
        return False
    closes = kind == COMMA and _closes_apposition(elements, before) and not _by_follows(after)
    closes |= kind == COMMA and _closes_remark(elements, before, k) and not _by_follows(after)
    if closes or _is_intransitive(group, after, grammar):  # "whom he had felled, voted for"
        return True
    if kind == CONJUNCTION:
        return not _by_follows(after) and _goes_on(elements, k)
    return kind == NOUN and not _by_follows(after) and _is_of_clause(elements, before, k)


def _takes_them(group: VerbGroup, head: str, before: str) -> bool:
    """Whether a form has a pronoun for its object: "was tipped but ruled herself out", "was keen but dropped it"."""
    return head in REFLEXIVES or (head in _THEM and before == CONJUNCTION and group.lemma not in _GIVING)


def _is_of_clause(elements: list[Element], noun: int, k: int) -> bool:
    """Whether a form is the main verb of the clause that the noun before it opens, or of one that tells of somebody."""
    if _is_told_of_whom(elements, noun, k):
        return True
    return _opens_clause(elements, noun) and _is_main(elements, k)


def _is_told_of_whom(elements: list[Element], noun: int, k: int) -> bool:
    """Whether a form says what a subject did to those it is told of: "whom Peru endorsed", "whose bid Peru backed"."""
    if not noun:
        return False
    relative, owned = elements[noun - 1], elements[noun - 1].kind == NOUN and noun > 1
    if relative.object not in _OBJECT_RELATIVES and not (owned and elements[noun - 2].object == "whose"):
        return False
    if elements[noun].object.kind in NAMED | {"P"}:
        return True
    after = next((e.kind for e in elements[k + 1 :] if e.kind in _ENDS_RELATIVE), None)
    return after != VERB  # "whom a panel set up in May endorsed"


def _is_taken_to_be(elements: list[Element], k: int) -> bool:
    """Whether a past form says what people are thought to do: "Reyes and Okafor, both said to be eyeing the job"."""
    inner = elements[k + 1] if k + 1 < len(elements) else None
    thought = elements[k].object.lemma in _TAKEN_TO and k > 1 and elements[k - 2].kind == COMMA
    return thought and inner is not None and inner.kind == VERB and inner.object.form == "inf"


def _goes_on(elements: list[Element], k: int) -> bool:
    """Whether the verb before "and" holds on: "had stood aside in June and thrown in his lot", "quit and called on"."""
    for j in range(k - 1, -1, -1):
        e = elements[j]
        if e.kind == VERB:
            goes_on = e.object.perfect or e.object.pluperfect or e.object.plain_past
            return e.object.form == "fin" and not e.object.passive and goes_on
        if e.kind in {COMMA, BREAK, SUBORDINATOR, RELATIVE}:
            return False
    return False


_FOR_OR_AGAINST = {"declare": {"for", "against"}, "apply": {"for"}}
"""Verbs that have no object before these prepositions."""


def _is_intransitive(group: VerbGroup, after: Element | None, grammar: Grammar) -> bool:
    """Whether a verb has no passive, here: "Norvest, the biggest union, declared for Ms Reyes"."""
    if group.lemma == "say" and after is not None and after.kind == VERB and after.object.form == "inf":
        return False  # "Ana Reyes, said to be mulling a run,"
    sides = after is not None and after.object in _FOR_OR_AGAINST.get(group.lemma, ())
    return sides or bool({group.lemma, group.lemma.partition("_")[0]} & grammar.intransitive)


def _has_object(elements: list[Element], k: int, before: int | None) -> bool:
    """Whether the noun behind a form is its object, which a participle would not have: "Canada backed Ms Reyes"."""
    if before is None:
        return False
    kind = elements[before].kind
    if kind == COMMA and _closes_apposition(elements, before):
        return True
    if kind == NOUN or (kind == RELATIVE and elements[before].object in _SUBJECT_RELATIVES):
        return True
    if kind == RELATIVE and before and elements[before - 1].object == "of":
        return True  # "all of whom opposed her"
    verbless = not any(e.kind == VERB and e.object.form == "fin" for e in elements)
    named = k > 1 and elements[k + 1].object.kind in {PERSON, "P"}
    return kind == COMMA and (verbless or named)  # "Chile, which had long hesitated, endorsed Ms Reyes"


def _closes_apposition(elements: list[Element], comma: int) -> bool:
    """Whether a comma closes an apposition in a sentence without another main verb: "Reyes, her rival, called for"."""
    before = elements[comma - 1] if comma else None
    if before is None or before.kind != NOUN or before.object.sentence.caption:
        return False
    told = [e.kind for e in elements[max(0, comma - 3) : comma]] == [NOUN, COMMA, NOUN]
    body = told and comma - 3 == 0 and elements[0].object.kind == ORGANIZATION  # "Norvest, a charity, called for"
    if not before.object.apposed and not (
        body and before.object.kind == "n" and before.object.det in {"a", "an", "the"}
    ):
        return False
    return not _rivals(elements, comma, comma + 1)


def _closes_remark(elements: list[Element], comma: int, k: int) -> bool:
    """Whether a comma closes where somebody stands, before the only verb: "Reyes, in his camp since May, crossed"."""
    opening = next((j for j in range(comma - 1, 0, -1) if elements[j].kind == COMMA), 0)
    inside = elements[opening + 1 : comma]
    if opening != 1 or elements[0].kind != NOUN or elements[0].object.kind not in NAMED or not inside:
        return False
    placed = inside[0].kind == PREPOSITION and all(e.kind in _PLACING for e in inside)
    lemma = elements[k].object.lemma
    return placed and lemma not in _SEEN_AS | _DONE_TO and not _rivals(elements, opening, k)


def _rivals(elements: list[Element], start: int, k: int) -> bool:
    """Whether another verb of the clause of ``k``, from ``start`` on and behind it, may be its main verb."""
    first = next((j + 1 for j in range(start, -1, -1) if elements[j].kind in {BREAK, SUBORDINATOR}), 0)
    for j in range(first, len(elements)):
        e = elements[j]
        if j > k and e.kind in {BREAK, SUBORDINATOR, RELATIVE}:
            return False
        if j == k or e.kind != VERB or e.object.form != "fin":
            continue
        says = j < k and e.object.lemma in default_grammar().opining  # "a spokesman said Ms Reyes, his boss, quit"
        ends = j < k and j > 1 and elements[j - 2].kind == SUBORDINATOR  # "although the day has passed, Ms Reyes,"
        if not (says or ends) and not (j > k and _has_subject(elements, j)):
            return True
    return False


def _has_subject(elements: list[Element], j: int) -> bool:
    """Whether a verb has a subject of its own right before it: ", two officials said", "saying the party needed"."""
    own = elements[j - 1].kind == NOUN
    says = elements[j - 2].kind == COMMA and elements[j].object.lemma in default_grammar().opining
    return own and (says or elements[j - 2].kind == VERB)


def _tells(elements: list[Element], k: int) -> bool:
    """Whether a clause with a pronoun for its subject follows: "after Reyes announced in May she would leave"."""
    j = k + 1
    while j < len(elements) and elements[j].kind in {WHEN, PREPOSITION}:
        if elements[j].kind == PREPOSITION and elements[j + 1 : j + 2] and elements[j + 1].kind != WHEN:
            return False
        j += 1
    if j < len(elements) and elements[j].kind == SUBORDINATOR and elements[j].object == "that":
        return True  # "the adviser recommended on Monday that"
    if j + 1 >= len(elements) or elements[j].kind != NOUN or elements[j].object.kind != "P":
        return False
    return elements[j + 1].kind == VERB and elements[j + 1].object.form == "fin"


def _named_after_as(elements: list[Element], k: int) -> bool:
    """Whether what is named stands behind as what: "and named as his successor Ana Reyes"."""
    if k + 2 >= len(elements) or elements[k + 1].object != "as" or elements[k + 2].kind != NOUN:
        return False
    described = elements[k + 2].object
    if described.kind == PERSON:
        return bool(described.apposed) or (described.title is not None and bool(described.det))
    after = elements[k + 3] if k + 3 < len(elements) else None
    return described.head == "successor" and after is not None and after.kind == NOUN and after.object.kind == PERSON


_DONE_TO = frozenset(
    "fire sack dismiss oust depose axe appoint name elect bring_in draft_in hire promote install recruit remove "
    "suspend recall re-elect reelect reappoint nominate confirm select unseat topple assign reassign designate".split()
)
"""Verbs that want an object, so that without one they are participles: "Reyes, fired on Friday as chairman,"."""


def _opens_clause(elements: list[Element], noun: int) -> bool:
    """Whether a noun phrase is the first thing of its clause."""
    j = _previous(elements, noun)
    return j is None or elements[j].kind in _OPENS


def _is_main(elements: list[Element], k: int) -> bool:
    """Whether no other verb to the right can be the main verb of the clause."""
    for j in range(k + 1, len(elements)):
        e = elements[j]
        if e.kind in {BREAK, SUBORDINATOR, RELATIVE}:
            return True
        if e.kind == VERB and e.object.form == "fin" and not _has_subject(elements, j):
            before = _previous(elements, j)
            return before is not None and elements[before].kind == CONJUNCTION
    return True


def _by_follows(after: Element | None) -> bool:
    return after is not None and after.kind == PREPOSITION and after.object == "by"


def _is_participle(elements: list[Element], k: int) -> bool:
    """Whether a form tagged as past tense is a participle: "Reyes, backed by Canada,"."""
    group: VerbGroup = elements[k].object
    before = _previous(elements, k)
    after = elements[k + 1] if k + 1 < len(elements) else None
    if _goes_on_passive(elements, k):
        return True
    if k == 0 and group.form == "fin" and group.plain_past and after is not None and after.kind == NOUN:
        return any(e.kind == COMMA for e in elements[k + 2 :])  # "Appointed chief executive in 2018, Ms Reyes"
    return (
        group.form == "fin"
        and group.plain_past
        and before is not None
        and elements[before].kind == COMMA
        and (
            (_by_follows(after) and _may_be_participle(elements, k))
            or ((after is None or after.kind in {PREPOSITION, WHEN, COMMA}) and group.lemma in _SEEN_AS)
            or (after is not None and after.kind in {PREPOSITION, WHEN} and group.lemma in _DONE_TO)
        )
    )


def _goes_on_passive(elements: list[Element], k: int) -> bool:
    """Whether a form goes on after a passive: "was relieved of his duties as mayor and named envoy to Peru"."""
    group: VerbGroup = elements[k].object
    if not (group.form == "fin" and group.plain_past and k > 1 and elements[k - 1].kind == CONJUNCTION):
        return False
    after = elements[k + 1] if k + 1 < len(elements) else None
    bare = after is not None and after.kind == NOUN and after.object.kind == TITLE and not after.object.det
    verbs = [e.object for e in elements[:k] if e.kind == VERB]
    passive = bool(verbs) and verbs[-1].passive and verbs[-1].form == "fin"
    return passive and (bare or (after is not None and after.object == "as")) and group.lemma in _DONE_TO


def _may_be_participle(elements: list[Element], k: int) -> bool:
    """Whether a past form may be a participle too: "backed", not "went" or "fell"."""
    group: VerbGroup = elements[k].object
    forms = inflect(group.lemma.partition("_")[0])
    s = next((e.object.sentence for e in elements if e.kind == NOUN), None)
    return s is None or s.low(group.main) not in forms.past or s.low(group.main) in forms.participle


def _previous(elements: list[Element], k: int) -> int | None:
    j = k - 1
    while j >= 0 and elements[j].kind in _TRANSPARENT:
        j -= 1
    if j > 1 and elements[j].kind == DASH and elements[j - 2].kind == DASH and elements[j - 1].kind == NOUN:
        j -= 3  # "two states – Peru and Chile – backed her"
    return j if j >= 0 else None
