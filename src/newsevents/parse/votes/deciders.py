"""Which body a rule is of: who decides in its sentence, who was said to elect right before it, else the article's."""

import re
from typing import TYPE_CHECKING

from newsevents.lexicon.counting import default_counting
from newsevents.lexicon.morphology import singular
from newsevents.model import RuleKind
from newsevents.parse.clauses.clauses import NOUN, PREPOSITION
from newsevents.parse.clauses.predications import SUBJECT, Clauses
from newsevents.parse.names.entities import Entity
from newsevents.parse.reading import Reading
from newsevents.parse.votes.passing import is_named, phrases_inside
from newsevents.parse.votes.voter_words import bare
from newsevents.parse.votes.voters import Voters
from newsevents.parse.words.items import ORGANIZATION, PERSON, PLACE, STATE
from newsevents.parse.words.phrases import NounPhrase

if TYPE_CHECKING:
    from newsevents.parse.votes.rules import Rule

_OF_WHOM = re.compile(
    r"\b(?:thirds|quarters|fifths|half|majority|%|cent|percent)(?: (?:vote|support))? of (?:the |its |all |their )?"
    r"(?:roughly |about |some )?(?:\d[\d ,]* )?(?:[a-z-]+ (?:'s )?){0,2}?(?P<who>[a-z]+s)\b"
)
_SHARES = re.compile(r"\bof (?:the )?(?:votes|shares) (?:cast|present|voted)\b")
_DIRECTORS = re.compile(r"^directors (?:are|is|were|need|must|have)\b")

_ELECTING = frozenset(
    "elect choose pick vote select appoint decide recommend ratify re-elect ballot name convene reconvene".split()
)
"""What bodies do that have a rule for it."""
CAST = frozenset({"vote", "ballot"})
_WITHIN = frozenset({"on", "in", "at"})
_HELD_THERE = frozenset(
    "church meeting congress assembly convention conference summit session gathering hall talks council".split()
)
"""What stands before the place where it is, which is no place whose people decide."""
_STANDING = frozenset({"candidate", "candidates", "contender", "contenders", "ballot", "nominated", "nomination"})
_WORKING = frozenset({"operate", "work", "take", "act", "fill", "govern", "run", "adopt", "agree", "make"})
"""Verbs of how a body goes about its decisions."""
_DECISIONS = frozenset({"decisions", "decision"})
_LAWS = frozenset({"rule", "statute", "constitution", "bylaw", "charter", "law", "regulation"})
_ORGANS = frozenset({"bureau", "board", "council", "committee", "congress", "assembly", "jury", "synod"})
_DECIDED = frozenset({"decision", "membership", "accession"})
_FAR = 3
_OWNS = (["'"], ["’"], ["'s"], ["’s"])
_CHOSEN = frozenset({"prime minister", "premier", "chancellor", "taoiseach", "speaker"})
"""Whom parliaments choose, not one house that reviews their laws."""
_MAKING = (["make"], ["take"], ["fill"], ["decide"], ["give"])
_VAGUE = frozenset({"members", "leaders", "states", "countries", "governments", "ministers", "nations"})
_OF_PARTIES = frozenset({"delegates", "members", "voters", "clubs", "branches", "associations"})
_OF_HOUSES = _VAGUE | {"mps", "senators", "lawmakers", "deputies", "legislators", "representatives"}
_NEAR = 2
"""Sentences back to which a rule may go on."""
_POPULAR = frozenset({"runoff", "run-off", "voters", "round", "second-round"})
"""Words of an election by a whole people."""
_FAINT = 6
_WITHOUT_HOUSES = frozenset({RuleKind.VETO, RuleKind.CONSENSUS, RuleKind.UNANIMITY})


class Deciders:
    """Finds the bodies that the rules of one article are of."""

    def __init__(self, r: Reading, voters: Voters) -> None:
        """Read with the article's discourse."""
        self.r = r
        self.voters = voters

    def inside(self, clauses: Clauses, near: int, end: int) -> tuple[Entity | None, bool]:
        """Find the body in a rule's own sentence: who does what it is of (and say so), else the likeliest one named."""
        s = clauses.sentence
        found = (
            self._introduced(clauses)
            or self._ruled(clauses)
            or self._owning(clauses)
            or self._doing(clauses, near, end)
        )
        found = found or self._of_members(clauses, near) or self._with_votes(clauses) or self._voting(clauses)
        if found is not None:
            return found, True
        found = self.voters.whose_members(f" {' '.join(s.tokens.lowers[s.first : s.last])} ")
        found = found or self.voters.in_sentence(clauses, near, people=False)
        if found is not None and self.voters.weight(found) >= 0:
            return found, False
        if found is None and (acting := self._acting(clauses)) is not None:
            return acting, True
        return self._where(clauses) or found, False

    def _owning(self, clauses: Clauses) -> Entity | None:
        """Give whose a decision is said to be: "the choice is the EU leaders' to make, by qualified majority"."""
        s = clauses.sentence
        for e in clauses.elements:
            owns = e.kind == NOUN and s.lows[e.last : e.last + 1] in _OWNS and s.lows[e.last + 1 : e.last + 2] == ["to"]
            if owns and s.lows[e.last + 2 : e.last + 3] in _MAKING:
                return self.voters.of_phrase(e.object)
        return None

    def _acting(self, clauses: Clauses) -> Entity | None:
        """Give the body without a name that a sentence is about: "The jury retired once more, having been told ..."."""
        k = next((k for k, p in clauses.verbs.items() if p.form == "fin"), None)
        np = clauses.subject(k) if k is not None else None
        return self.voters.of_phrase(np) if np is not None and np.head in default_counting().body_nouns else None

    def _introduced(self, clauses: Clauses) -> Entity | None:
        """Give the body with which a sentence begins: "In the electoral college,", "Under the board's rules,"."""
        if len(clauses.elements) < _NEAR or clauses.elements[0].kind != PREPOSITION:
            return None
        word, e = clauses.elements[0].object, clauses.elements[1]
        if e.kind != NOUN or word not in {"in", "under"}:
            return None
        np = e.object
        if word == "in":
            found = self.voters.of_phrase(np)
            return found if found is not None and self.voters.is_assembly(found) else None
        if singular(np.head) not in _LAWS:
            return None
        owner = np.possessor or np.of
        found = self.voters.before_noun(np) or (self._owner(owner) if owner is not None else None)
        return found if found is not None and found.kind == "organization" else None

    def _ruled(self, clauses: Clauses) -> Entity | None:
        """Give the organ whose rules a sentence begins with: "Bureau rules require more than half"."""
        np = clauses.elements[0].object if clauses.elements and clauses.elements[0].kind == NOUN else None
        if np is None or singular(np.head) not in _LAWS or np.name is not None:
            return None
        words = [*np.words, *(m.text.lower() for m in np.modifiers)]  # which may be capital, where it begins
        return Entity("group", words[0]) if len(words) == 1 and words[0] in _ORGANS else None

    def _owner(self, np: NounPhrase) -> Entity | None:
        """Give the body whose rules are spoken of, which they bind whatever it is: a federation, a bureau."""
        found = self.r.discourse.actor(np) if np.kind == ORGANIZATION else None
        return found or self.voters.of_phrase(np)

    def _of_members(self, clauses: Clauses, near: int) -> Entity | None:
        """Give the body named before what the rule is of: "two-thirds of General Assembly members", "EU decisions"."""
        counted = default_counting().voter_nouns | _DECIDED
        phrases = (np for e in clauses.elements if e.kind == NOUN for np in phrases_inside(e.object))
        fitting = [np for np in phrases if singular(np.head) in counted]
        taken = (np.of for np in fitting if singular(np.head) in _DECIDED and np.of is not None)
        whose = (found for np in taken if (found := self.voters.of_phrase(np)) is not None)
        behind = (found for np in fitting if np.last > near and (found := self.voters.before_noun(np)) is not None)
        return next(whose, None) or next(behind, None)

    def _with_votes(self, clauses: Clauses) -> Entity | None:
        """Give the body that votes are said to be on: "19 of the 27 votes on the management board"."""
        for e, link, where in zip(clauses.elements, clauses.elements[1:], clauses.elements[2:], strict=False):
            if link.kind != PREPOSITION or link.object not in _WITHIN or (e.kind, where.kind) != (NOUN, NOUN):
                continue
            if any(singular(np.head) in CAST for np in phrases_inside(e.object)):
                np = where.object  # whose words tell it from another's board
                words = bare(np.sentence.text(np.first, np.last)) if np.name is None else ""
                worded = " " in words and np.head in default_counting().body_nouns
                found = Entity("group", words) if worded else self.voters.of_phrase(np)
                return found if found is not None and (worded or found.kind == "organization") else None
        return None

    def _voting(self, clauses: Clauses) -> Entity | None:
        """Give the people without a body who vote in a rule's sentence: "the players voted her down; it takes ..."."""
        for p in clauses.verbs.values():
            for np in p.get(SUBJECT) if p.lemma.partition("_")[0] == "vote" and p.form == "fin" else ():
                found = self.voters.crowd(np) if not np.det.startswith("poss:") else None
                if found is not None and found.name.lower() not in _VAGUE | _OF_HOUSES | _OF_PARTIES:
                    return found
        return None

    def _doing(self, clauses: Clauses, near: int, end: int) -> Entity | None:
        """Give the body that is the subject of a verb of the rule's words: "the board needs a two-thirds majority"."""
        for p in clauses.verbs.values():
            if not (near <= p.first < end or (p.first < near and near - p.last < _NEAR)):
                continue
            for np in (*p.get(SUBJECT), *p.get("by")):
                found = self.voters.of_subject(np) if np.kind != PERSON else None
                if found is None and p.lemma in _ELECTING | _WORKING:
                    found = self._working(np)
                if found is None or self.voters.weight(found) < -_FAINT:
                    continue
                if found.kind == "organization" or found.name.lower() not in _VAGUE:
                    return found
        return None

    def _working(self, np: NounPhrase) -> Entity | None:
        """Give a body of whatever kind that is said to decide: "The consortium picks its officers by consensus"."""
        if np.kind == ORGANIZATION:
            return self.r.discourse.actor(np)
        found = self.r.offices.described(np) if np.kind == "n" and np.det == "the" else None
        return found if found is not None and found.kind == "organization" else None

    def before(self, clauses: Clauses) -> Entity | None:
        """Give who is said to elect right before: "The House will elect a speaker. A candidate needs a majority"."""
        number = clauses.sentence.number
        if number and not _DECISIONS.isdisjoint(clauses.sentence.tokens.lowers[clauses.sentence.first :][:2]):
            for k in range(number - 1, max(number - _FAR, 0) - 1, -1):
                earlier = self.r.clauses[k]  # "She joins the board. Decisions are taken by majority."
                found = self.voters.in_sentence(earlier, len(earlier.sentence), people=False)
                if found is not None:
                    return found
        for k in range(number, max(number - _NEAR, 0) - 1, -1):
            for p in reversed(self.r.clauses[k].verbs.values()):
                for np in p.get(SUBJECT) if p.lemma in _ELECTING else ():
                    found = self.voters.of_subject(np)
                    if found is None and np.kind == ORGANIZATION:
                        found = self.r.discourse.actor(np)
                    if found is not None and found.name.lower() not in _VAGUE:
                        return found
        return None

    def house_before(self, clauses: Clauses) -> Entity | None:
        """Give the parliament that the sentence before speaks of, in one paragraph."""
        s = clauses.sentence
        earlier = self.r.clauses[s.number - 1] if s.number else None
        if earlier is None or earlier.sentence.block != s.block:
            return None
        found = self.voters.in_sentence(earlier, len(earlier.sentence), people=False)
        return found if found is not None and self.voters.is_house(found) else None

    def _where(self, clauses: Clauses) -> Entity | None:
        """Give the state or place whose rule it is: "In Poland, a run-off is held if nobody wins more than half"."""
        for before, e, after in zip(clauses.elements, clauses.elements[1:], clauses.elements[2:], strict=False):
            if before.kind == NOUN and before.object.head.lower() in _HELD_THERE:
                continue  # "the Church in Wales", "the annual meeting in Nagoya"
            where = e.kind == PREPOSITION and e.object == "in" and after.kind == NOUN
            if where and after.object.kind in {STATE, PLACE}:
                return self.r.discourse.actor(after.object)
        return None

    def of_whom(self, match: re.Match[str]) -> Entity | None:
        """Give the people of whom a rule wants a share: "a majority of the 100 senators"."""
        told = _OF_WHOM.search(match.string, match.start())
        if told is None or told.start() > match.end() + 1:
            return None
        who = told["who"]
        people = singular(who) in default_counting().voter_nouns or self.r.lexicon.is_people(singular(who))
        return Entity("group", who) if people and who not in _VAGUE else None

    def settled(self, rule: "Rule", voted: Entity | None) -> Entity | None:
        """Give a rule's body once the whole article is known: the contest's, if one is only named in passing."""
        body = rule.body if rule.body is None or rule.body.kind != "person" else None
        if rule.whole and body is not None:
            return body
        if rule.kind is RuleKind.WEIGHTED and (party := self.voters.contested()) is not None:
            return party  # "half of the points belong to members of parliament"
        words = rule.sentence.text(0, len(rule.sentence)).lower()
        owners = (
            self.voters.owners() if _DIRECTORS.search(words) or (_SHARES.search(words) and not rule.doing) else None
        )
        if owners is not None:
            return owners
        if rule.part is not None and rule.part.name in _OF_PARTIES and (party := self.voters.contested()) is not None:
            return party
        if rule.part is not None and not rule.doing and (body is None or not self.voters.is_house(body)):
            body = self._of_house(rule, voted) if rule.part.name in _OF_HOUSES else rule.part
            return body or rule.part
        if body is None and rule.doing and (party := self.voters.contested()) is not None:
            return party  # "under party rules the leader is elected by"
        if body is not None and not is_named(body, rule.sentence):
            return self._described(body, rule)
        if body is not None and not rule.doing and not self.voters.is_assembly(body):
            contested = self.voters.contested(own=False)
            if contested is not None and (body.kind == "group" or self.voters.decides(contested)):
                body = contested
        return body or self.of_story(rule, voted)

    def _described(self, body: Entity, rule: "Rule") -> Entity | None:
        """Give the body that a rule's sentence only describes: "the union's rulebook", of the one the contest is in."""
        contested, head = self.voters.contested(own=False), body.name.lower().rpartition(" ")[2]
        same = contested is not None and contested.name.lower().endswith(f" {head}")  # "the council": which one
        if rule.doing and head in rule.sentence.words and not same:
            return body  # "the consortium", whichever institute the contest is in
        if self._meets(body):
            return self.voters.passing.in_its_place(body)
        return contested if contested is not None and contested.kind == body.kind else body

    def _meets(self, body: Entity) -> bool:
        """Whether a body is an assembly, and not a union that is called a college."""
        return self.voters.is_assembly(body) and getattr(body.row, "kind", "") != "union"

    def _of_house(self, rule: "Rule", voted: Entity | None) -> Entity | None:
        """Give the parliament of the article whose members are spoken of."""
        found = self._elsewhere(rule, voted)
        return found if found is not None and self.voters.is_house(found) else None

    def of_story(self, rule: "Rule", voted: Entity | None) -> Entity | None:
        """Give the body that a rule without one is of: not one named in passing, where the contest is another's."""
        contested = self.voters.contested(own=False)
        if rule.before is not None and (contested is None or rule.before.kind == "group"):
            return rule.before
        if contested is None and rule.house is not None:
            return rule.house
        clubs = rule.group is not None and rule.group.name.lower() not in _OF_HOUSES
        if contested is None and clubs and rule.members is not None:
            return rule.group  # "a majority of the 68 delegates"
        found = rule.before or self._elsewhere(rule, voted)
        passing = found is not None and found is not voted and found is not rule.before  # only named before
        judges = contested is not None and self.voters.is_court(contested)  # who elect none of their own
        if contested is not None and passing and self.voters.is_house(contested) and not judges:
            return contested
        if passing:
            found = self.voters.passing.in_its_place(found)
        if (
            contested is not None
            and not judges
            and (found is None or not (found is voted or self.voters.is_assembly(found)))
        ):
            return contested
        found = self._state(rule) or found or rule.group
        told = self._of_focus() if rule.kind is not RuleKind.VETO else None
        if found is None and told is not None and self.r.focus is not None and self.r.focus.title in _CHOSEN:
            return told
        return found or (self.voters.most_named() if self.r.contested else None) or told

    def _of_focus(self) -> Entity | None:
        """Give what a contest's office tells of who decides: the House of its speaker, the country of its premier."""
        focus = self.r.focus
        if focus is None or focus.title is None:
            return None
        lowers = self.r.tokens.lowers
        if focus.title == "speaker":
            return Entity("organization", "House") if "house" in lowers else None
        return self.r.registry.find("state", focus.organization) if focus.organization is not None else None

    def _state(self, rule: "Rule") -> Entity | None:
        """Give the country whose people elect: "If no candidate wins half of the votes, a runoff will be held"."""
        s, focus = rule.sentence, self.r.focus
        popular = not _POPULAR.isdisjoint(s.tokens.lowers[s.first : s.last])
        if focus is None or focus.organization is None or focus.title not in {"president", "governor", "mayor"}:
            return None
        state = self.r.registry.find("state", focus.organization) or self.r.registry.find("place", focus.organization)
        return state if popular else None

    def _elsewhere(self, rule: "Rule", voted: Entity | None) -> Entity | None:
        """Give the body of a rule whose sentence names none: the one that voted, the last named, the usual one."""
        houses = rule.kind not in _WITHOUT_HOUSES
        usual, last = self.voters.usual(houses=houses, courts=rule.kind is RuleKind.VETO), rule.last
        party = self.voters.contested() if usual is not None and self.voters.is_house(usual) else None
        s = rule.sentence
        if party is not None and not _STANDING.isdisjoint(s.tokens.lowers[s.first : s.last]):
            return party  # "candidates need the backing of 80 MPs to make the ballot"
        if not houses:  # a parliament that has voted is not the union whose states have a veto
            voted, last = (None if b is not None and self.voters.is_house(b) else b for b in (voted, last))
        if usual is not None and self.voters.weight(usual) < 0:
            usual = None
        return voted or (last if last is not None and self.voters.weight(last) >= 0 else usual or rule.last)
