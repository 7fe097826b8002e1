"""Rules as articles state them: consensus, unanimity, majorities, vetoes, weighted votes, pluralities."""

import re

from attrs import define

from newsevents.lexicon.counting import default_counting
from newsevents.lexicon.morphology import singular
from newsevents.lexicon.wordings import rule_wordings
from newsevents.model import RuleKind
from newsevents.parse.clauses.clauses import NOUN
from newsevents.parse.clauses.predications import Clauses
from newsevents.parse.names.entities import Entity
from newsevents.parse.people.office_ref import OfficeRef
from newsevents.parse.reading import Reading
from newsevents.parse.votes.ballot import Ballot
from newsevents.parse.votes.deciders import CAST, Deciders
from newsevents.parse.votes.passing import phrases_inside
from newsevents.parse.votes.rule_offices import DELEGATES, MAJORITIES, filled, office_told
from newsevents.parse.votes.sizes import FEWEST, PARTISANS, Sizes, is_whole, size_told
from newsevents.parse.votes.voters import Voters
from newsevents.parse.words.items import Sentence
from newsevents.parse.words.numbers import read_number
from newsevents.parse.words.phrases import NounPhrase

_TRIGGERS = frozenset(
    """consensus unanimity unanimous unanimously veto vetoes vetoing veto-wielding veto-holding majority majorities
    supermajority super-majority two-thirds three-quarters three-fourths three-fifths four-fifths plurality takes
    weighted weights votes voting block agree half needed needs need require requires required first-past-the-post
    threshold magic enough weight approve percent % must thirds bar hurdle mind weigh agreed survives noes counted
    suffice survive passes stop sink kill thwart derail torpedo objection yes consent agreement whoever assent
    objects sign back proportion holdings stake capital concur top highest double twice ball balls points effort
    unless everyone without plus kills finishing lets higher highest-polling depend depends prevent resort
    take""".split()
)
"""Words one of which each wording of a rule has: a gate before the patterns are asked."""
_FRACTIONS = {"two": 2, "three": 3, "four": 4, "thirds": 3, "quarters": 4, "fourths": 4, "fifths": 5, "five": 5}
_MOST = 0.59
"""A share of the members above which a majority is a special one."""
_HALF = 50
_WON = frozenset("comfortable slim narrow working parliamentary senate house big huge vast".split())
"""Majorities that a party has."""
_SPECIAL = {
    "qualified": RuleKind.SUPERMAJORITY,
    "special": RuleKind.SUPERMAJORITY,
    "super": RuleKind.SUPERMAJORITY,
    "supermajority": RuleKind.SUPERMAJORITY,
    "super-majority": RuleKind.SUPERMAJORITY,
    "relative": RuleKind.PLURALITY,
}
_PAST = re.compile(
    r"\b(?:was|were|has been|had been) (?:[a-z]+ )?"
    r"(?:elected|chosen|appointed|picked|named|selected|re-elected|adopted|agreed)\b"
)
_AGREED = re.compile(
    r"\b(?:chose\b[^;:.!?]{1,60}\bby consensus\b"
    r"|(?<!be )(?<!is )(?<!are )agreed by consensus (?:to\b|on\b|that\b|[.,;]))"
)
"""What was once decided so, not what rules demand."""
_LACKING = re.compile(r"\b(?:no|nobody|none|neither|nor|no longer|without|lost)\b[^;:.!?]*$")
_LOST = re.compile(r"(?: [a-z]+){0,3}? (?:any longer|any more|no longer)\b")
"""Words before and behind a veto that nobody has: "no holder has a veto any longer"."""
_DENIED = re.compile(r" (?:not|n't|never|hardly) (?!less|fewer)")
_NOT = re.compile(r"\b(?:not|n't|never|no longer) $")
_MISSED = re.compile(r"\b(?:fail|short of|without|lack|miss|no )[^;:.!?]*$")
"""What one does without a majority that is said to be required: of what size, that does not say."""
_OWN_MAJORITY = re.compile(r"\b(?:prov(?:e|es|ed|ing)|test|show|lost|losing) (?:his|her|its|their) majority\b")
_RESULT = re.compile(r"\b(?:defeated|beat|beats|edged(?: out)?|topped|unseated|ousted|bested)\b[^;:.!?]* to $")
"""What comes before an outcome: "beat Ms Reyes to take the post with 908 votes"."""
_FAR = 60
_OF_ALL = re.compile(r" of (?:the |its )?(?:full|whole|entire|[a-z\d]+-(?:member|seat)) ")
"""What stands between a majority and the body all of whose members are counted."""


@define(eq=False)
class Rule:
    """A rule as one sentence states it."""

    sentence: Sentence
    kind: RuleKind
    span: tuple[int, int]
    body: Entity | None = None
    threshold: str | None = None
    members: int | None = None
    office: OfficeRef | None = None
    group: Entity | None = None
    """The people who decide, where no body is named: cardinals, shareholders."""
    last: Entity | None = None
    """The deciding body named last before it."""
    filling: bool = False
    """Whether its own verb says which office it fills: "to elect a speaker"."""
    part: Entity | None = None
    """Of whom it is a share: "two-thirds of the players"."""
    ballot: Ballot | None = None
    """The vote that its sentence tells too."""
    doing: bool = False
    """Whether the body is who does what the rule is of."""
    house: Entity | None = None
    """The parliament that the sentence before a number speaks of: "147 members of the House. He needed 138"."""
    before: Entity | None = None
    """Who is said to elect right before it."""
    whole: bool = False
    """Whether it counts all members of the body that its own words name: "a majority of the full commission"."""


class Rules:
    """Reads the rules that one article states, in order."""

    def __init__(self, r: Reading, voters: Voters) -> None:
        """Read with the article's discourse."""
        self.r = r
        self.voters = voters
        self.deciders = Deciders(r, voters)
        self.table = default_counting()
        self.found: list[Rule] = []
        self.sizes = Sizes(r, voters)

    def read(self, clauses: Clauses, voted: Ballot | None = None) -> None:
        """Read one sentence, when the discourse has come to it; ``voted`` is the vote that it tells."""
        s = clauses.sentence
        self.sizes.note(clauses)
        if _TRIGGERS.isdisjoint(s.words):
            return
        text, starts = _spaced(s.tokens.lowers[s.first : s.last])
        told: dict[RuleKind, tuple[int, int]] = {}
        before = len(self.found)
        for wording in rule_wordings().likely(text):
            kind, match = RuleKind(wording.kind), wording.pattern.search(text)
            if match is None or (kind in told and kind is not RuleKind.MAJORITY):
                continue
            if wording.series and not told.keys() & MAJORITIES:
                continue
            spans = [span for k, span in told.items() if k in MAJORITIES]
            if any(match.start() < last and first < match.end() for first, last in spans):
                continue
            if match.groupdict().get("count") and {RuleKind.CONSENSUS, RuleKind.UNANIMITY} & told.keys():
                continue
            if not self._holds(kind, match, text, clauses):
                continue
            rule = self._rule(kind, match, clauses, _tokens(starts, match, s))
            told.setdefault(kind, match.span())
            if rule is None or (rule.kind is not kind and rule.kind in told):
                continue
            if kind is RuleKind.MAJORITY and any(r.kind is rule.kind for r in self.found[before:]):
                continue
            told[rule.kind] = match.span()
            rule.ballot = voted if not rule.doing else None
            rule.body = (rule.ballot.body if rule.ballot is not None else None) or rule.body
            self.found.append(rule)
        self.found[before:] = sorted(self.found[before:], key=lambda rule: rule.span)

    def finish(self, voted: Entity | None) -> list[Rule]:
        """Complete what other sentences say: which body decides, its members, which office is contested."""
        focus = self.r.focus
        sought = {e.office.title for e in self.r.events if e.office is not None}
        named = focus is not None and focus.title not in sought and not self.r.candidates
        if focus is not None and (named or (focus.title in DELEGATES and focus.title not in sought)):
            focus = None  # only named, not contested
        told: Rule | None = None
        for rule in self.found:
            if rule.ballot is not None:
                rule.body = rule.ballot.body or rule.body  # who voted is settled by now
            own = rule.body is not None
            goes_on = told is not None and (
                _is_beside(rule, told) or (not own and rule.before is None and _goes_on(rule, told))
            )
            rule.body = told.body if goes_on and told is not None else self.deciders.settled(rule, voted)
            told = rule if own or goes_on else None
            if rule.body is not None and rule.body.kind == "organization":
                rule.body = self.voters.whole(rule.body)
            if rule.members is None and rule.body is not None:
                rule.members = self.sizes.of(rule.body)
            if rule.kind is RuleKind.MAJORITY and rule.members and (rule.threshold or "").isdigit():
                share = int(rule.threshold or 0) / rule.members
                rule.kind = RuleKind.SUPERMAJORITY if _MOST < share <= 1 else rule.kind
            rule.office = filled(rule, focus)
        self.found = [rule for rule in self.found if rule.body is not None]
        return self.found

    def _holds(self, kind: RuleKind, match: re.Match[str], text: str, clauses: Clauses) -> bool:
        """Whether the words state a rule: not how one decision went, not what somebody lacks."""
        if kind is RuleKind.MAJORITY:
            if _OWN_MAJORITY.search(match[0]):
                return False  # "by which he was to prove his majority"
            told = match[0].startswith("by ") and _PAST.search(text) is not None
            if (
                re.search(r"\b(?:turnout|quorum) of $", text[: match.start(match.lastgroup or 0)])
                or "turnout" in match[0]
            ):
                return False
            told |= _RESULT.search(text[: match.start()]) is not None
            missed = match[0] == "required majority" and _MISSED.search(text[: match.start()])
            return not (told or missed or _DENIED.search(match[0]) or _NOT.search(text[: match.start()]))
        if kind is RuleKind.CONSENSUS and _AGREED.search(text):
            return False
        if kind is RuleKind.CONSENSUS and match[0] == "by consensus":
            return not _PAST.search(text) and not clauses.sentence.headline
        if kind is RuleKind.CONSENSUS:
            before = text[: match.start()].rsplit(" ", 3)[-3:]
            return (
                not {"was", "were", "been"} & set(before)
                and not _PAST.search(match[0])
                and not re.search(r"\b(?:was|were) [a-z]+ by consensus", text)
            )
        if kind is RuleKind.VETO:
            denied = not match[0].startswith("no ") and _LACKING.search(
                text[max(0, match.start() - _FAR) : match.start()]
            )
            return (
                "government" not in match[0]
                and not denied
                and not _LOST.match(text, match.end())
                and not re.search(r"\bveto (?:the|a|his|her|its) (?:bill|law|budget)", text)
            )
        return True

    def _rule(self, kind: RuleKind, match: re.Match[str], clauses: Clauses, span: tuple[int, int]) -> Rule | None:
        s = clauses.sentence
        rule = Rule(s, kind, span)
        near = next((i for i in range(len(s.shape)) if s.cuts[i + 1] > span[0]), 0)
        end = next((i for i in range(near, len(s.shape)) if s.cuts[i + 1] >= span[1]), len(s.shape) - 1) + 1
        rule.body, rule.doing = self.deciders.inside(clauses, near, end)
        rule.before = self.deciders.before(clauses) if rule.body is None else None
        rule.house = (
            self.deciders.house_before(clauses) if rule.body is None and match.groupdict().get("count") else None
        )
        rule.group = self.voters.people(clauses, near)
        rule.part = self.deciders.of_whom(match)
        last, groups = self.r.offices.last_organization, match.groupdict()
        if groups.get("of") and rule.body is not None and rule.body.name.lower() in match[0]:
            rule.doing = True  # "14 of the 19 euro zone countries"
        rule.whole = _OF_ALL.match(match.string, match.end()) is not None
        if rule.body is not None and self.voters.weight(rule.body) < 0:  # a party, unless nothing else decides
            last, rule.body = rule.body, None
        rule.last = last if last is not None and last.kind == "organization" and self.voters.decides(last) else None
        if kind is RuleKind.MAJORITY and not self._threshold(rule, groups):
            return None
        if groups.get("holders"):
            rule.members = int(read_number(groups["holders"] or "") or 0) or None
        if groups.get("ratio"):
            rule.threshold = _ratio(groups["ratio"] or "")
        rule.members = rule.members or self._members(clauses, rule)
        if groups.get("count") and rule.threshold and rule.members:
            share = int(rule.threshold) / rule.members
            if not 0.05 < share <= 1:
                rule.members = None
            elif share > _MOST:
                rule.kind = RuleKind.SUPERMAJORITY
        rule.office, rule.filling = office_told(clauses, self.r.offices, self.table.voter_nouns)
        return rule

    def _threshold(self, rule: Rule, groups: dict[str, str | None]) -> bool:
        """Read what must be reached; say whether it is a threshold at all."""
        words = groups.get("fraction") or groups.get("maj") or ""
        parts = words.replace("-", " ").split()
        numbers = [_FRACTIONS[p] for p in parts if p in _FRACTIONS]
        if len(numbers) == 2:
            rule.kind, rule.threshold = RuleKind.SUPERMAJORITY, f"{numbers[0]}/{numbers[1]}"
        elif groups.get("maj"):
            if parts[0] in _WON:
                return False
            rule.kind = _SPECIAL.get(parts[0], rule.kind)
            rule.threshold = "1/2" if parts[0] in {"absolute", "overall"} else None
        elif groups.get("half"):
            rule.threshold = "1/2"
        elif groups.get("share"):
            share = _percent(groups["share"] or "")
            half = share == _HALF  # but "50.01 percent" is what a bank's statutes call a majority
            rule.kind = RuleKind.MAJORITY if _HALF <= share < _HALF + 1 else RuleKind.SUPERMAJORITY
            rule.threshold = "1/2" if half else f"{share:g}%"
        elif groups.get("count"):
            value = read_number((groups["count"] or "").replace(",", ""))
            if value is None or value < 3:
                return False
            rule.threshold = str(int(value))
        whole = read_number(groups.get("of") or "")
        rule.members = int(whole) if whole else None
        return True

    # --- who, how many, for what ----------------------------------------------------------------------------------

    def _members(self, clauses: Clauses, rule: Rule) -> int | None:
        """Read how many members the body has: "its 31 members", "the 15-member council"."""
        found = []
        for e in clauses.elements:
            for np in phrases_inside(e.object) if e.kind == NOUN else ():
                value = read_number(np.number) if np.number else None
                if value is not None and self._are_all(np) and str(value) != rule.threshold:
                    found.append(int(value))
        lowers = clauses.sentence.tokens.lowers[clauses.sentence.first : clauses.sentence.last]
        found += [size for w in lowers if (size := size_told(w)) is not None]
        return max((n for n in found if n >= FEWEST), default=None)

    def _are_all(self, np: NounPhrase) -> bool:
        """Whether a phrase counts all who vote: "its 31 members", "all 27 states", "more than half of the 72 votes"."""
        if np.kind == "0":
            return np.det == "all"  # "with all 72 in their seats"
        unit = np.title.text.lower() if np.title is not None else np.head
        if np.head in CAST:
            return is_whole(np) and np.sentence.low(min(np.last, len(np.sentence) - 1)) != "cast"
        told = np.det or np.possessor is not None or is_whole(np)
        one = singular(unit.split()[-1])
        return bool(told) and one in self.table.voter_nouns and one not in PARTISANS


def _percent(words: str) -> float:
    """Read a share of a hundred: "55.5 percent", "sixty per cent"."""
    digits = re.match(r"\d+(?:\.\d+)?", words)
    return float(digits[0]) if digits is not None else read_number(words.split(maxsplit=1)[0]) or 0


def _ratio(words: str) -> str | None:
    """Read one number in another: "one black ball in ten"."""
    told = [n for n in map(read_number, words.split()) if n is not None]
    return f"{told[0]:g}/{told[1]:g}" if len(told) > 1 else None


def _is_beside(rule: Rule, told: Rule) -> bool:
    """Whether a rule is told in one sentence with another one, and of no body of its own."""
    return rule.sentence is told.sentence and not rule.doing


def _goes_on(rule: Rule, told: Rule) -> bool:
    """Whether a rule is told right behind another one, in the same paragraph: "A simple majority was enough then"."""
    return rule.sentence.number - told.sentence.number == 1 and rule.sentence.block == told.sentence.block


def _spaced(lowers: list[str]) -> tuple[str, list[int]]:
    """Join tokens by single spaces, and give where each starts."""
    starts, at = [], 0
    for word in lowers:
        starts.append(at)
        at += len(word) + 1
    return " ".join(lowers), starts


def _tokens(starts: list[int], match: re.Match[str], s: Sentence) -> tuple[int, int]:
    """Give the token range of a match."""
    first = max(i for i, at in enumerate(starts) if at <= match.start())
    last = max(i for i, at in enumerate(starts) if at < match.end())
    return s.first + first, s.first + last + 1
