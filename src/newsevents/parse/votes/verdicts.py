"""What the verbs beside a vote's figures say of it: who was chosen, what was rejected, who led, who lost."""

import re

from newsevents.lexicon.counting import Counting
from newsevents.lexicon.morphology import singular
from newsevents.parse.clauses.predications import OBJECT, OBJECT2, SUBJECT, Clauses, Predication
from newsevents.parse.names.entities import Entity
from newsevents.parse.shapes.signature import BACKING, Score
from newsevents.parse.shapes.vote_cues import COUNTED, are_shares
from newsevents.parse.votes.motions import MOTIONS, Motions, favoured
from newsevents.parse.votes.voters import Voters
from newsevents.parse.words.items import ORGANIZATION, PERSON, Sentence

_RANK = {"chosen": 0, "rejected": 0, "vote": 0, "winner": 0, "loser": 1, "leader": 1, "scorer": 2}
_SIDING = frozenset({"oppose", "dissent", "object"})
_FOLLOWING = frozenset({"follow", "concur", "do", "agree"})
"""What the next house does that decides likewise: "the Senate followed suit, 51-49"."""
_LIKEWISE = frozenset({"suit", "same"})
_POSTS = frozenset(
    """post position job role presidency chairmanship speakership premiership leadership chair vice-presidency seat
    vice-chairmanship treasurership secretaryship captaincy governorship mayoralty""".split()
)
"""What goes to whoever is elected to it."""
_REFUSING = frozenset({"refuse", "decline"})
_IDLE = frozenset(
    """be have hold take meet say tell see know hear begin open call ask note expect want need debate give break leave
    make put get record count cast base compare oppose dissent object""".split()
)
"""Verbs that do nothing by a vote."""
_FAR = 12
"""Items farther off than which a vote is no verb's that is not of voting."""
_BREAKS = frozenset({";", ":", "and", "but", "while"})
_DECIDED = frozenset({"chosen", "rejected", "winner", "loser"})
_ASSENT = frozenset({"consent", "approval", "assent", "blessing", "nod", "backing", "reading", "clearance"})
_OUT = frozenset({"eliminate", "knock"})
_BEATEN = frozenset({"win", "beat", "defeat", "eliminate", "outpoll"})
_REMOVALS = frozenset({"unseat", "oust", "topple", "depose"})
_DEFEATS = frozenset({"defeat", "rejection", "loss", "setback"})
_NEGATIVE = re.compile(r"\bno[- ]confidence\b|\bcensure\b|\bimpeach|\b(?:oust|remove|unseat|spill)\b")
"""Motions whose failing saves whom they are against."""
_PLACING = frozenset({"be", "put", "leave", "stay", "go", "move", "pull", "edge"})
_FRONT = frozenset({"front", "lead"})
"""With which verbs of being and putting tell who has more votes so far."""
HURDLES = frozenset({"bar", "hurdle", "threshold"})
_NEXT = 3
_TAKING = frozenset({"have", "take", "draw", "win", "get"})
"""Verbs that score only with votes as their object."""

_NEEDED = frozenset({"needed", "required", "necessary", "enough"})
_COSTS = frozenset({"take", "need", "require"})
_EVEN = frozenset({"tied", "split", "divided", "deadlocked"})
_BEING = frozenset({"is", "are", "remains", "remain", "stays"})
_FORECASTS = frozenset({"expect", "predict", "forecast", "anticipate", "project"})
_MIGHT = frozenset({"could", "would", "can", "may", "might", "will"})
_SUPPOSING = frozenset({"be", "require", "need", "take", "mean", "make", "result", "end"})
_EDGES = frozenset({"majority", "edge", "advantage"})
_CLOSE = 5


class Verdicts:
    """Classes the verbs of one article by what they say of a vote."""

    def __init__(self, motions: Motions, table: Counting, voters: Voters) -> None:
        """Read with the article's motions and voters."""
        self.motions = motions
        self.table = table
        self.voters = voters

    def beside(self, clauses: Clauses, score: Score) -> tuple[Predication | None, str]:
        """Find the verb that the score belongs to: the nearest that decides a vote, before it if any."""
        word = clauses.sentence.low(score.first - 1) if score.first else ""
        if word in {"voting", "voted"} and not any(p.lemma == "vote" for p in clauses.verbs.values()):
            against = not score.explicit and clauses.sentence.lows[score.last : score.last + 1] == ["against"]
            return None, "rejected" if against else "vote"  # "its members voting 5-4", "voting 24-19 against her"
        if not _DEFEATS.isdisjoint(clauses.sentence.lows[score.last : score.last + 1]):
            return None, "rejected"  # "a 15-14 defeat for the motion"
        best: tuple[int, int, Predication, str] | None = None
        for p in clauses.verbs.values():
            cls = self.of(p)
            if not cls or _is_side(p, cls, score) or _is_wanted(p) or _is_nobodys(p):
                continue
            if _is_aside(p, after=p.first >= score.last):
                continue
            key = _nearness(p, cls, score)
            if best is None or key < best[0]:
                best = (key, _RANK[cls], p, cls)
        if best is None and (deed := self._deed(clauses, score)) is not None:
            return deed, "chosen"
        return (best[2], best[3]) if best is not None else (None, "")

    def _deed(self, clauses: Clauses, score: Score) -> Predication | None:
        """Give what a body is told to have done by a vote, whatever it is: "suspended Peru by a vote of 27-1"."""
        p = max((q for q in clauses.verbs.values() if q.last <= score.first), key=lambda q: q.first, default=None)
        told = p is not None and p.form == "fin" and p.tense == "past" and p.modality == "actual"
        if p is None or not told or p.lemma in _IDLE or score.first - p.last > _FAR or not p.get(OBJECT):
            return None
        whole = not (score.percent or score.explicit) and score.against is not None
        apart = not _BREAKS.isdisjoint(clauses.sentence.lows[p.last : score.first])
        return p if whole and not apart and (p.passive or self._is_by_voters(p)) else None

    def decides(self, p: Predication) -> bool:
        """Whether a verb tells what a body did with a motion."""
        return self.of(p) in {"chosen", "rejected"} and (p.passive or self._is_by_voters(p))

    def _is_by_voters(self, p: Predication) -> bool:
        return any(self.voters.of_phrase(np) is not None for np in p.get(SUBJECT))

    def of(self, p: Predication) -> str:
        """Give what a verb says of a vote: ``chosen``, ``winner``, ``rejected`` and so on; empty where nothing."""
        if p.lemma == "vote":
            return _of_voting(p)
        if p.lemma in _FOLLOWING and self._is_likewise(p):
            return "chosen"
        if (special := _special(p)) is not None:
            return special
        lemmas = [p.lemma, *(f"{p.lemma}_{relation}" for relation in p.relations)]
        if p.particle:
            lemmas.append(f"{p.lemma}_{p.particle}")
        for lemma in reversed(lemmas):
            for cls, verbs in self.table.outcomes.items():
                taken = lemma not in _TAKING or _votes(p) or any(np.head == "it" for np in p.get(OBJECT))
                if lemma in verbs and (cls != "scorer" or taken):
                    return self._turned(p, lemma, cls)
        return ""

    def _is_likewise(self, p: Predication) -> bool:
        """Whether a body is told to have done as the one before: "the Senate followed on Tuesday, 51-49"."""
        likewise = all(np.head in _LIKEWISE for np in p.get(OBJECT)) and not p.complements
        return likewise and (p.lemma != "do" or p.particle == "so" or bool(p.get(OBJECT))) and self._is_by_voters(p)

    def _turned(self, p: Predication, lemma: str, cls: str) -> str:
        """Give a verb's class with its object and voice: a motion is defeated, who was beaten lost."""
        if lemma in {"defeat", "beat"} and self._is_motion(p):
            return "rejected"
        if lemma == "survive" and any(np.head in MOTIONS and _NEGATIVE.search(np.text.lower()) for np in p.get(OBJECT)):
            return "rejected"  # "survived a motion of no confidence by 70 votes to 58"
        if lemma in {"get", "take"} and any(np.head == "it" for np in p.get(OBJECT)):
            return "winner"
        if lemma == "win" and cls == "winner" and _votes(p):
            return "scorer"
        if lemma in _REMOVALS and not p.passive and any(np.kind == PERSON for np in p.get(SUBJECT)):
            return "winner"  # "Ms Reyes unseated Mr Lund by 53 votes to 38"
        if lemma == "deny" and (p.get(OBJECT2) or p.get("to")):
            return ""  # "denied her a third term"
        if cls == "chosen" and is_lost(p):
            return "rejected"
        return "loser" if cls == "winner" and lemma in _BEATEN and p.passive else cls

    def _is_motion(self, p: Predication) -> bool:
        """Whether a defeat is of a motion, not of a rival: "MPs defeated the amendment"."""
        objects = p.get(OBJECT)
        return bool(objects) and objects[0].kind in {"n", "m"} and self.motions.candidate(objects[0]) is None

    @staticmethod
    def on_motion(p: Predication | None, cls: str, *, it: bool = False) -> bool:
        """Whether a verb says how a motion fared: "the ordinance passed 5-4"; ``it`` is one too in a story on votes."""
        if p is None or cls not in {"chosen", "rejected", "loser"}:
            return False
        return any(np.head in MOTIONS or (it and np.head == "it") for np in (*p.get(SUBJECT), *p.get(OBJECT)))


def _nearness(p: Predication, cls: str, score: Score) -> int:
    """Give how far figures are from a verb of a class, by the words and clauses between."""
    before, s = p.first < score.first, p.sentence
    key = (score.first - p.last) if before else 2 * (p.first - score.last) + 4
    key += 6 * _between(s, p, score) + 4 * _RANK[cls]
    if cls == "scorer" and before and score.first - p.last < _NEXT:
        key -= 12  # "nominated Ms Reyes, who received 212 votes"
    if cls == "loser" and s.headline:
        key += 8  # "Reyes goes down 26-2 as leaders settle on Okafor"
    if not before and ";" in s.shape[score.last : p.first]:
        key += 20  # the next clause tells something else
    if before and p.last < score.first and s.low(score.first - 1) == "," and _is_in_aside(p):
        key += 20  # "edged out Mr Lund, who has led the union since 2016, 31 to 24"
    return key


def _special(p: Predication) -> str | None:
    """Give what a verb says with some subject or object of its own; ``None`` where the table tells it."""
    if (p.lemma == "head" and p.get("for")) or (p.lemma in {"die", "fall", "fail", "sink"} and p.form == "ger"):
        return ""  # "headed for the top job", "assisted dying", "falling prices"
    if p.lemma == "run" and (p.get(OBJECT) or p.sentence.low(p.last - 1) == "running"):
        return ""  # "makes her the first woman to run the district", "proxies were running at 60-40"
    if p.lemma == "clear" and any(np.head in HURDLES for np in p.get(OBJECT)):
        return ""  # "cleared the first bar with 71 per cent"
    if p.lemma in _PLACING and (p.particle == "ahead" or any(np.head in _FRONT for np in p.get("in"))):
        return "leader"  # "the first count had put her in front"
    if p.lemma == "go" and any(np.head in _POSTS for np in p.get(SUBJECT)) and p.get("to"):
        return "chosen"  # "the vice-presidency went to Ms Reyes by 74 votes to 62"
    if p.lemma == "give" and any(np.head in _ASSENT for np in (*p.get(OBJECT), *p.get(OBJECT2))):
        return "chosen"
    return None


def _is_in_aside(p: Predication) -> bool:
    """Whether a verb only tells something of somebody, between commas: ", who has led the union,"."""
    s = p.sentence
    return p.first > 1 and s.shape[p.first - 1] == "Q" and s.shape[p.first - 2] == ","


def _of_voting(p: Predication) -> str:
    """Class the verb "vote": "was voted in", "voted 29-25 against the motion", "against hiring her", "not to"."""
    if p.particle == "in" and p.passive:
        return "chosen"
    against = p.get("against") or p.complements.get("against") or _is_not_to(p)
    return "rejected" if p.form == "fin" and against and not p.get("for") + favoured(p) else "vote"


def _is_not_to(p: Predication) -> bool:
    """Whether voters chose not to do something: "voted 6-3 not to renew the contract"."""
    return any("not" in p.sentence.lows[max(0, q.first - 2) : q.last] for q in p.complements.get("to", ()))


def _is_side(p: Predication, cls: str, score: Score) -> bool:
    """Whether a verb only tells a side: "36 per cent opposed", "Hart and Lee were opposed in the 5-2 vote"."""
    if cls == "rejected" and p.form == "part" and score.first <= p.first < score.last:
        return True
    if p.lemma == "oppose" and not p.passive and not p.get(OBJECT) and p.first >= score.last:
        return True  # "was 3-2, with Orr and Tate opposed"
    who, s = [*p.get(SUBJECT), *p.get(OBJECT)], p.sentence
    named = bool(who) and all(np.kind == PERSON or np.name is not None for np in who)
    if p.lemma in _SIDING and who and s.low(max(min(np.first for np in who) - 1, 0)) == "with":
        return True  # "The vote was 3-2, with Hart and Lee opposed"
    pointed = s.lows[score.last : score.last + 1] in (["vote"], ["decision"], ["ruling"])
    return p.lemma in _SIDING and named and pointed and s.lows[score.first - 1] == "the"


def is_lost(p: Predication) -> bool:
    """Whether a verb says that a motion was not carried: "seven voted against, and the draft was not adopted"."""
    named = (*p.get(SUBJECT), *p.get(OBJECT))
    lost = p.passive and p.modality == "denied" and any(np.head in MOTIONS for np in named)
    return (lost and p.tense == "past") or _is_refused(p)


def _is_refused(p: Predication) -> bool:
    """Whether voters would not do something: "by 24 votes to 19, senators declined to confirm her"."""
    above = p.governor
    told = above is not None and above.lemma in _REFUSING and above.modality == "actual" and above.tense == "past"
    return told and above is not None and p.form == "inf" and p in above.complements.get("to", ())


def _is_nobodys(p: Predication) -> bool:
    """Whether nobody of a party did so, which says nothing of the whole: "No Greens opposed her in the 52-47 vote"."""
    return p.modality == "denied" and any(np.det == "no" for np in p.get(SUBJECT))


def is_supposed(clauses: Clauses, score: Score) -> bool:
    """Whether a sentence only says what a vote would be: "the tally would have been 51-49", "it would take a tie"."""
    before = [p for p in clauses.verbs.values() if p.first < score.first]
    last = max(before, key=lambda p: p.first, default=None)
    return last is not None and last.lemma in _SUPPOSING and last.modality in {"expected", "possible"}


def _is_aside(p: Predication, *, after: bool) -> bool:
    """Whether a verb only says for what votes were, or who was out before: "61 voted for her to become speaker"."""
    s = p.sentence
    if p.passive and p.lemma in _OUT and after:
        return True  # "won by 53 to 38; Ms Reyes had been eliminated"
    if p.form == "inf" and p.modality != "actual" and p.first and s.low(p.first - 1) in MOTIONS:
        return True  # "a motion to dismiss her failed, 3-4"
    return p.lemma == "become" and p.form == "inf" and "voted" in s.tokens.lowers[s.first : s.cuts[p.first]]


def _is_wanted(p: Predication) -> bool:
    """Whether a verb says what figures would have been for: "short of the 76 votes needed to win"."""
    return p.form == "inf" and any(p.sentence.low(k) in _NEEDED for k in range(max(0, p.first - 2), p.first))


def _between(s: Sentence, p: Predication, score: Score) -> int:
    """Count the clause boundaries between a verb and a score."""
    a, b = (p.last, score.first) if p.first < score.first else (score.last, p.first)
    return sum(1 for c in s.shape[a:b] if c in ";:W")


def _votes(p: Predication) -> bool:
    """Whether the verb's object is votes or a share of them: "won 115 votes", "took 52 percent"."""
    return any(
        singular(np.head) in {"vote", "ballot", "percent", "%", "cent"} or np.kind == "0" for np in p.get(OBJECT)
    )


def is_of_whole(clauses: Clauses, score: Score, cls: str) -> bool:
    """Whether percentages are of votes without a word for these: shares that add up, or what a motion got."""
    motion = any(np.head in MOTIONS for p in clauses.verbs.values() for np in p.get(SUBJECT))
    backed = clauses.sentence.low(score.last - 1) in BACKING and not score.several
    return (cls in _DECIDED and (are_shares(score) or backed)) or (cls == "scorer" and motion)


def is_for_party(p: Predication | None, cls: str, score: Score) -> bool:
    """Whether people are only told to have voted for a party: "two of its founders voted for the Liberals"."""
    lone = score.against is None and not score.percent
    return lone and cls == "vote" and p is not None and any(np.kind == ORGANIZATION for np in p.get("for"))


def is_part(cls: str, score: Score, person: Entity | None) -> bool:
    """Whether figures may be only some of a vote's: "six members voted for Ms Reyes"."""
    return person is not None and cls == "vote" and score.explicit and not score.percent


def is_share(clauses: Clauses, score: Score, words: frozenset[str]) -> bool:
    """Whether figures tell no vote: how seats are shared, what winning takes, what could have been a tie."""
    s = clauses.sentence
    if score.last < len(s) and s.low(score.last) in {"tie", "deadlock"} and _MIGHT & words:
        return True
    edge = score.last + 1 < len(s) and s.low(score.last) in _EDGES and s.low(score.last + 1) in {"for", "in", "on"}
    if edge and COUNTED.isdisjoint(words):
        return True  # "leaving a 6-3 majority for the conservatives on the court"
    before = s.lows[max(0, score.first - 2) : score.first]
    if len(before) > 1 and before[0] in _BEING and before[1] in _EVEN:
        return True  # "the House is tied 50-50"
    last = next((q for q in reversed(clauses.verbs.values()) if q.first < score.first), None)
    if last is None or last.form == "part":
        return False
    if last.lemma in _FORECASTS and last.tense == "present":
        return True  # "expects no fewer than 90 votes for her"
    if last.lemma in _COSTS and last.tense == "present" and last.form == "fin":
        return True  # "winning the chair takes 218 votes"
    return last.lemma in {"control", "hold"} and not last.particle and score.first - last.last < _CLOSE
