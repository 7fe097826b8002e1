"""Rules as articles state them: consensus, unanimity, majorities, vetoes, weighted votes, pluralities."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from attrs import define

from newsevents.lexicon.counting import default_counting
from newsevents.lexicon.morphology import singular
from newsevents.model import RuleKind
from newsevents.parse.clauses import NOUN, PREPOSITION
from newsevents.parse.entities import Entity, entity_of
from newsevents.parse.items import ORGANIZATION, PERSON, PLACE, STATE, Sentence
from newsevents.parse.numbers import read_number
from newsevents.parse.offices import OfficeRef
from newsevents.parse.predications import Clauses
from newsevents.parse.reading import Reading
from newsevents.parse.voters import Voters, phrases_inside

_TRIGGERS = frozenset(
    [
        "consensus",
        "unanimity",
        "unanimous",
        "unanimously",
        "veto",
        "vetoes",
        "vetoing",
        "majority",
        "majorities",
        "two-thirds",
        "three-quarters",
        "three-fifths",
        "four-fifths",
        "plurality",
        "weighted",
        "votes",
        "block",
        "agree",
        "half",
        "needed",
        "needs",
        "need",
        "require",
        "requires",
        "required",
        "first-past-the-post",
        "threshold",
        "magic",
        "enough",
        "weight",
        "approve",
        "percent",
    ]
)
_WORDS = "|".join(sorted(default_counting().numbers, key=len, reverse=True))
_NUMBER = rf"(?:\d[\d,]*|(?:{_WORDS})(?:-(?:{_WORDS}))?)"
_VOTERS = (
    r"(?:votes?|members?|member states|countries|nations|states|governments|allies|lawmakers|deputies|senators|mps|meps|"
    r"legislators|delegates|electors|councillors|ballots|directors|cardinals)"
)
_NEED = (
    r"(?:needs?|needed|requires?|required|demands?|must (?:win|have|get|secure|obtain|receive|command|gain|garner|reach)|"
    r"(?:has|have) to (?:win|get|secure|obtain|receive|gain|garner|reach)|takes?|is set at|(?:magic )?number (?:is|was))"
)
_ASSENT = r"(?:support|backing|approval|votes?|agreement|consent|assent|endorsement|blessing)"
_OF = rf"(?:of (?:the |its |their )?(?P<of>{_NUMBER}) )?"
_WANTED = (
    r"(?:(?:he|she|they|it) (?:would )?(?:needs?|needed|required)|(?:are|is|were|was|being) (?:needed|required|necessary)|"
    r"needed|required|will settle it)\b"
)
_MUST = r"(?:must|needs?|needed|requires?|required|requiring|demands?|has to|have to|necessary|calls? for|takes?)"
_FEW = r"(?: [^ ;:.!?]+)"


class Statement(NamedTuple):
    """One wording of a rule: its kind, and a pattern over the sentence in lower case with spaced tokens."""

    kind: RuleKind
    pattern: re.Pattern[str]


def _wording(kind: RuleKind, *patterns: str) -> Iterator[Statement]:
    for pattern in patterns:
        yield Statement(kind, re.compile(pattern))


_DECIDE = (
    r"(?:decides?|decided|deciding|chooses?|chosen|choose|choosing|picks?|picked|appoints?|appointed|selects?|selected|"
    r"elects?|elected|taken|takes?|made|makes?|operates?|works?|acts?|agreed|filled|rules?|governed|reached|adopted|"
    r"approved|nominates?|named|proceeds?|settled?)"
)
_MEMBER = r"(?:member|members|ally|country|state|government|nation|one|ones|capital|power)"
_WORDINGS: tuple[Statement, ...] = (
    *_wording(
        RuleKind.CONSENSUS,
        rf"\b{_DECIDE}{_FEW}{{0,5}}? (?:by|through|on the basis of|only by) (?:a )?consensus\b",
        rf"\b{_MUST}{_FEW}{{0,3}} (?:a )?consensus\b(?! candidate)",
        r"\bconsensus (?:of|among|between|from) (?:all )?(?:of )?(?:its|the|all|their)\b",
        r"\bconsensus (?:is|being) (?:needed|required|necessary|the rule)\b",
        r"\bconsensus(?: -)? (?:rule|principle|requirement|procedure|system|decision-making)\b",
        r"\bby consensus\b",
        rf"\bno(?:body| member| one)? (?:objections?|opposition)\b{_FEW}{{0,4}} (?:any|all) of (?:its|the)\b",
    ),
    *_wording(
        RuleKind.UNANIMITY,
        rf"\b{_MUST}{_FEW}{{0,6}} (?:unanimity|unanimous|unanimously)\b",
        rf"\bunanim(?:ity|ous (?:agreement|support|approval|consent|vote|backing|decision)){_FEW}{{0,4}} "
        r"(?:is|are|was) (?:needed|required|necessary)\b",
        r"\bby unanimity\b",
        rf"\b(?:all|each|every one)(?: of)?(?: the| its| our)?(?: {_NUMBER})?{_FEW}{{0,8}}? (?:must|have to|has to|need to|needs to) "
        r"(?:agree|approve|ratify|consent|accept|back|sign|support|endorse|assent)\b",
        rf"\b(?:needs?|requires?|must (?:have|win|get)|requiring){_FEW}{{0,4}} (?:support|backing|approval|agreement|consent|assent|"
        r"ratification|blessing)(?: of| from| by) (?:all|every|each)\b",
    ),
    *_wording(
        RuleKind.VETO,
        rf"\b(?:can|could|may|might) (?:each )?(?:veto|wield{_FEW}{{0,2}} veto)\b",
        rf"\b(?:has|have|hold|holds|wield|wields|enjoy|enjoys|retains?|with|possess|possesses|exercise){_FEW}{{0,3}} "
        r"(?:a |the )?(?:veto|vetoes)\b(?! of)",
        r"\b(?:veto power|veto powers|right of veto|right to veto|veto-wielding|veto - wielding|power of veto|veto rights?)\b",
        r"\bno veto (?:by|from)\b",
        rf"\b(?:any|each|one|single|every)(?: one)?(?: of)?{_FEW}{{0,6}} can (?:block|kill|sink|stop|stand in the way|hold up|torpedo|"
        r"derail|thwart|object)\b",
    ),
    *_wording(
        RuleKind.WEIGHTED,
        r"\bvot(?:es|ing)\b[^;.!?]{0,60}?\b(?:weighted|proportional|in proportion)\b",
        r"\bweighted (?:votes|voting|ballot)\b",
        r"\bvoting (?:power|shares?|rights) (?:is|are) (?:weighted|based|tied|linked|proportional)\b",
    ),
    *_wording(
        RuleKind.PLURALITY,
        r"\b(?:with|winning|wins|gets|receives|whoever (?:gets|wins|has|receives)) (?:the )?most votes\b(?=[^;.!?]{0,40}\b(?:becomes?|wins?|"
        r"is elected|takes|will become|is declared|is chosen|gets|succeeds))",
        r"\bmost votes (?:wins|becomes|takes|is elected|is declared)\b",
        r"\b(?:simple |relative )?plurality\b[^;.!?]{0,30}\b(?:suffice[sd]?|enough|wins?|sufficient|needed|required)\b",
        r"\b(?:needs?|requires?|by|only) (?:only )?(?:a |simple |relative )*plurality\b",
        r"\bfirst(?:-| )past(?:-| )the(?:-| )post\b",
    ),
    *_wording(
        RuleKind.MAJORITY,
        rf"\b{_MUST}{_FEW}{{0,7}}? (?P<maj>[^ ]+ majority|majority)\b(?! leader)",
        rf"\b(?P<maj>[^ ]+ majority|majority)\b(?! leader)(?:{_FEW}{{0,9}}?|{_FEW}{{0,4}} ,{_FEW}{{0,4}} ,) "
        r"(?:is|was|are|being|would be)(?: only)? (?:enough|needed|required|necessary|sufficient)\b",
        rf"\b(?P<maj>[^ ]+ majority|majority)\b(?! leader)(?:{_FEW}{{0,3}}?) (?:needed|required|necessary|suffices)\b",
        rf"\b(?P<maj>[^ ]+ majority)\b that{_FEW}{{0,8}}? (?:demands?|requires?|prescribes?)\b",
        rf"\b(?:is|are|must be|can be) (?:only )?(?:elected|chosen|approved|confirmed|adopted|appointed|selected|passed|decided|removed)"
        rf"{_FEW}{{0,6}}? (?:by|with) (?:an? |the )?(?P<maj>[^ ]+ majority)\b",
        rf"\b(?:fills?|decides?|elects?|chooses?|appoints?|approves?){_FEW}{{0,5}}? by (?:an? )?(?:[^ ]+ )?(?P<maj>[^ ]+ majority)\b",
        rf"\b{_NEED}{_FEW}{{0,4}}? (?P<half>more than half|over half|at least half|50 (?:percent|per cent|%)(?: plus one)?)\b",
        r"\b(?:if|unless) (?:no|neither|nobody|a|any|some)(?: [^ ;.!?]+){0,4}? (?:wins?|gets?|receives?|secures?|passes|reaches) "
        r"(?P<half>more than half|over half|50 (?:percent|per cent|%))",
        r"\b(?P<half>(?:anything )?over half)\b[^;.!?]{0,40}\b(?:made|makes|wins?|enough)\b",
        rf"\b{_NEED}{_FEW}{{0,5}}? (?P<fraction>two-thirds|three-quarters|three-fifths|four-fifths|two thirds|three quarters)\b",
        rf"\b{_NEED}{_FEW}{{0,3}}? (?P<share>\d[\d.]* ?(?:percent|per cent|%)) of (?:the|all) (?:total )?(?:vot|ballot)",
        rf"\b{_NEED}{_FEW}{{0,5}}? (?P<count>{_NUMBER}) {_OF}(?:[^ ;.!?]+ )?(?:votes|ballots)\b(?! more)",
        rf"\b{_NEED}{_FEW}{{0,3}}? (?:{_ASSENT}|at least){_FEW}{{0,4}}? (?P<count>{_NUMBER}) {_OF}(?:[^ ;.!?]+ )?{_VOTERS}\b(?! more)",
        rf"\b{_NEED}{_FEW}{{0,3}}? (?P<count>{_NUMBER}) of (?:the |its |their )?(?P<of>{_NUMBER}) (?:[^ ;.!?]+ )?{_VOTERS}\b",
        rf"\b(?P<count>{_NUMBER}) {_OF}(?:[^ ;.!?]+ )?(?:votes|ballots|seats) {_WANTED}",
        rf"\b{_ASSENT} of (?:at least )?(?P<count>{_NUMBER}) {_OF}(?:[^ ;.!?]+ )?{_VOTERS} {_WANTED}",
        rf"\b(?P<count>{_NUMBER}) of (?:the |its |their )?(?P<of>{_NUMBER}) (?:[^ ;.!?]+ )?{_VOTERS} {_WANTED}",
        rf"\b(?P<count>{_NUMBER}) of (?:the |its )?(?:[^ ;.!?]+ )?(?:'s )?(?P<of>{_NUMBER}) votes {_WANTED}",
        r"\b(?:magic number|threshold|winning post|bar) (?:is|was|stands at|stood at|of) (?P<count>\d[\d,]*)\b(?! (?:%|percent|per))",
        r"\b(?P<count>\d[\d,]*) being (?:needed|required)\b",
    ),
)
_FRACTIONS = {"two": 2, "three": 3, "four": 4, "thirds": 3, "quarters": 4, "fifths": 5}
_SIZE = re.compile(r"(\d+)-(?:member|nation|country|seat|strong|state|person|judge|man)")
_PAST = re.compile(
    r"\b(?:was|were|has been|had been) (?:[a-z]+ )?(?:elected|chosen|appointed|picked|named|selected|re-elected|adopted|agreed)\b"
)


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
    last: Entity | None = None
    """The deciding body named last before it."""


class Rules:
    """Reads the rules that one article states, in order."""

    def __init__(self, r: Reading, voters: Voters) -> None:
        """Read with the article's discourse."""
        self.r = r
        self.voters = voters
        self.table = default_counting()
        self.found: list[Rule] = []
        self.sizes: dict[int, int] = {}

    def read(self, clauses: Clauses) -> None:
        """Read one sentence, when the discourse has come to it."""
        s = clauses.sentence
        self._note_size(clauses)
        lowers = s.tokens.lowers[s.first : s.last]
        if _TRIGGERS.isdisjoint(lowers):
            return
        text, starts = _spaced(lowers)
        told: set[RuleKind] = set()
        for statement in _WORDINGS:
            if statement.kind in told:
                continue
            match = statement.pattern.search(text)
            if match is not None and match.groupdict().get("count") and {RuleKind.CONSENSUS, RuleKind.UNANIMITY} & told:
                continue
            if match is None or not self._holds(statement.kind, match, text, clauses):
                continue
            told.add(statement.kind)
            rule = self._rule(statement.kind, match, text, clauses, _tokens(starts, match, s))
            if rule is not None:
                self.found.append(rule)

    def finish(self, voted: Entity | None) -> list[Rule]:
        """Complete what other sentences say: which body decides, its members, which office is contested."""
        focus = self.r.focus
        for rule in self.found:
            rule.body = rule.body or self._elsewhere(rule, voted)
            if rule.members is None and rule.body is not None:
                rule.members = self.sizes.get(id(rule.body))
            if rule.office is None and focus is not None and focus.title is not None:
                rule.office = focus
        self.found = [rule for rule in self.found if rule.body is not None]
        return self.found

    def _holds(self, kind: RuleKind, match: re.Match[str], text: str, clauses: Clauses) -> bool:
        """Whether the words state a rule: not how one decision went, not what somebody lacks."""
        if kind is RuleKind.CONSENSUS and match[0] == "by consensus":
            return not _PAST.search(text) and not clauses.sentence.headline
        if kind is RuleKind.CONSENSUS:
            before = text[: match.start()].rsplit(" ", 3)[-3:]
            return not {"was", "were", "been"} & set(before) and not _PAST.search(match[0]) and not re.search(r"\b(?:was|were) [a-z]+ by consensus", text)
        if kind is RuleKind.VETO:
            return "government" not in match[0] and not re.search(
                r"\bveto (?:the|a|his|her|its) (?:bill|law|budget)", text
            )
        return True

    def _rule(
        self, kind: RuleKind, match: re.Match[str], text: str, clauses: Clauses, span: tuple[int, int]
    ) -> Rule | None:
        s = clauses.sentence
        rule = Rule(s, kind, span)
        near = next((i for i in range(len(s.shape)) if s.cuts[i + 1] > span[0]), 0)
        rule.body = self._body(clauses, near)
        last = self.r.offices.last_organization
        if rule.body is not None and self.voters.weight(rule.body) < 0:  # a party, unless nothing else decides
            last, rule.body = rule.body, None
        rule.last = last if last is not None and last.kind == "organization" and self.voters.decides(last) else None
        groups = match.groupdict()
        if kind is RuleKind.MAJORITY and not self._threshold(rule, groups):
            return None
        rule.members = rule.members or self._members(clauses, rule)
        if groups.get("count") and rule.threshold and rule.members:
            share = int(rule.threshold) / rule.members
            if not 0.05 < share <= 1:
                rule.members = None
            elif share > 0.59:
                rule.kind = RuleKind.SUPERMAJORITY
        rule.office = self._office(clauses)
        return rule

    def _threshold(self, rule: Rule, groups: dict[str, str | None]) -> bool:
        """Read what must be reached; say whether it is a threshold at all."""
        words = groups.get("fraction") or groups.get("maj") or ""
        parts = words.replace("-", " ").split()
        numbers = [_FRACTIONS[p] for p in parts if p in _FRACTIONS]
        if len(numbers) == 2:
            rule.kind, rule.threshold = RuleKind.SUPERMAJORITY, f"{numbers[0]}/{numbers[1]}"
        elif groups.get("maj"):
            if parts[0] in {
                "comfortable",
                "slim",
                "narrow",
                "working",
                "parliamentary",
                "senate",
                "house",
                "big",
                "huge",
                "vast",
            }:
                return False
            if parts[0] in {"qualified", "special", "super"}:
                rule.kind = RuleKind.SUPERMAJORITY
            elif parts[0] in {"absolute", "simple", "overall"}:
                rule.threshold = "1/2"
        elif groups.get("half"):
            rule.threshold = "1/2"
        elif groups.get("share"):
            rule.kind, rule.threshold = RuleKind.SUPERMAJORITY, f"{re.findall(r'[0-9.]+', groups['share'] or '')[0]}%"
        elif groups.get("count"):
            value = read_number((groups["count"] or "").replace(",", ""))
            if value is None or value < 3:
                return False
            rule.threshold = str(int(value))
            whole = read_number(groups["of"]) if groups.get("of") else None
            rule.members = int(whole) if whole else None
        return True

    # --- who, how many, for what ----------------------------------------------------------------------------------

    def _body(self, clauses: Clauses, near: int) -> Entity | None:
        """Find the body that decides so: in the sentence, else the one last spoken of, else the article's."""
        found = self.voters.in_sentence(clauses, near, people=False)
        if found is not None and self.voters.weight(found) >= 0:
            return found
        return self._where(clauses) or found

    def _where(self, clauses: Clauses) -> Entity | None:
        """Give the state or place whose rule it is: "In Poland, a run-off is held if no candidate wins more than half"."""
        for e, after in zip(clauses.elements, clauses.elements[1:], strict=False):
            if e.kind == PREPOSITION and e.object == "in" and after.kind == NOUN and after.object.kind in {STATE, PLACE}:
                return self.r.discourse.actor(after.object)
        return None

    def _elsewhere(self, rule: Rule, voted: Entity | None) -> Entity | None:
        """Give the body of a rule whose sentence names none: the one that voted, the last named, the usual one."""
        usual = self.voters.usual()
        if usual is not None and self.voters.weight(usual) < 0:
            usual = None
        return voted or (
            rule.last if rule.last is not None and self.voters.weight(rule.last) >= 0 else usual or rule.last
        )

    def _members(self, clauses: Clauses, rule: Rule) -> int | None:
        """Read how many members the body has: "its 31 members", "the 15-member council"."""
        for e in clauses.elements:
            if e.kind == NOUN:
                for np in phrases_inside(e.object):
                    value = read_number(np.number) if np.number else None
                    unit = np.title.text.lower() if np.title is not None else np.head
                    if (
                        value is not None
                        and singular(unit.split()[-1]) in self.table.voter_nouns
                        and str(value) != rule.threshold
                    ):
                        return int(value)
        lowers = clauses.sentence.tokens.lowers[clauses.sentence.first : clauses.sentence.last]
        return next((int(m[1]) for w in lowers if (m := _SIZE.fullmatch(w))), None)

    def _note_size(self, clauses: Clauses) -> None:
        """Remember how many members a body has, wherever the article says it."""
        s = clauses.sentence
        lowers = s.tokens.lowers
        for i in range(len(s.shape)):
            match = _SIZE.fullmatch(lowers[s.cuts[i]])
            if match is None:
                continue
            for j in range(i + 1, min(i + 4, len(s.shape))):
                mention = s.mentions.get(j)
                if mention is not None and mention.kind == ORGANIZATION:
                    self.sizes.setdefault(id(entity_of(self.r.registry, mention)), int(match[1]))

    def _office(self, clauses: Clauses) -> OfficeRef | None:
        for e in clauses.elements:
            if e.kind != NOUN:
                continue
            for np in phrases_inside(e.object):
                if np.kind == PERSON or (np.title is None and np.kind not in {"n", "m"}):
                    continue
                if np.title is not None and (
                    np.title.row.kind == "generic" or singular(np.title.text.lower()) in self.table.voter_nouns
                ):
                    continue
                office = self.r.offices.read(np)
                member = office is not None and office.title is not None and office.title.endswith("member")
                if office is not None and office.title is not None and not office.generic and not member:
                    return office
        return None


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
