"""Votes told by how many did it: "267 members approved him", "54 of the 67 senators voted to uphold the charge"."""

from newsevents.lexicon.counting import default_counting
from newsevents.lexicon.morphology import singular
from newsevents.parse.clauses.clauses import NOUN
from newsevents.parse.clauses.predications import OBJECT, SUBJECT, Clauses, Predication
from newsevents.parse.names.entities import entity_of
from newsevents.parse.reading import Reading
from newsevents.parse.shapes.signature import Score, Signature
from newsevents.parse.shapes.vote_cues import COUNTED, OPINIONS, PERCENT
from newsevents.parse.votes.ballot import Ballot
from newsevents.parse.votes.motions import FAVOURS, MOTIONS, Motions, words_of
from newsevents.parse.votes.outcomes import FAILED, PASSED
from newsevents.parse.votes.scores import GROUPS, find_scores
from newsevents.parse.votes.sides_by_clause import VOTED, sides_by_clause
from newsevents.parse.votes.verdicts import Verdicts
from newsevents.parse.words.items import VERBS
from newsevents.parse.words.numbers import count_of, number_item, read_number
from newsevents.parse.words.phrases import NounPhrase

_ACTIONS = frozenset({"strike", "action", "walkout", "stoppage", "deal", "offer", "merger", "takeover", "sale"})
"""What members and shareholders vote on beside motions: "91 per cent of its members backed strike action"."""
_HALF = 50
_CAST = frozenset({"vote", "votes", "ballots", "proxies"})
_CABINETS = frozenset({"government", "cabinet", "coalition"})
_ONLY = frozenset({"only", "just", "merely", "barely"})
_JOINTS = frozenset({"and", "while", "but", ","})


class CountsOfVoters:
    """Reads the votes of one article whose figures are the subject of the verb that tells of them."""

    def __init__(self, r: Reading, motions: Motions, verdicts: Verdicts) -> None:
        """Read with what the article's votes are on."""
        self.r = r
        self.motions = motions
        self.verdicts = verdicts
        self.table = default_counting()

    def read(self, clauses: Clauses, words: frozenset[str]) -> Ballot | None:
        """Give the vote that a sentence tells so, without its body."""
        for p in clauses.verbs.values():
            if (ballot := self._shares(clauses, p, words)) is not None:
                return ballot
            lone = p.lemma == "vote" and not {"against", "no"}.isdisjoint(words)  # "174 voted to oust him, 35 against"
            counts = [c for np in _subjects(p, clauses) if (c := self._voters_of(np, lone=lone)) is not None]
            if not counts or p.modality != "actual" or p.tense != "past":
                continue
            if p.lemma == "vote" and "to" in p.complements:
                return self._voted_to(clauses, p, counts[0], words)
            verdict = self.verdicts.of(p)
            if verdict == "rejected" and p.passive and not words.isdisjoint(PERCENT) and p.get(OBJECT):
                ballot = self._ballot(clauses, p, Score(None, counts[0], None, p.first, p.last, explicit=True), words)
                ballot.score.percent, ballot.decided = True, FAILED if counts[0] > _HALF else None
                return ballot
            if verdict != "chosen":
                continue
            motion = any(np.head in MOTIONS | _ACTIONS for np in p.get(OBJECT))
            short = p.lemma != "nominate" and not words.isdisjoint({"round", "short"})
            if not motion and not short and (p.lemma in OPINIONS or not COUNTED & words):
                continue
            score = Score(counts[0], self._opposing(clauses, p), None, p.first, p.last, explicit=True)
            ballot = self._ballot(clauses, p, score, words)
            if ballot.person is None and ballot.subject is None:
                ballot.subject = next((words_of(np) for np in p.get(OBJECT) if np.head in _CABINETS), None)
            if not motion and ballot.person is None and (score.against is None or ballot.subject is None):
                continue  # "their 53 members had chosen stability"
            share = any(np.of is not None for np in p.get(SUBJECT)) and not words.isdisjoint(PERCENT)
            ballot.decided = FAILED if share and counts[0] < _HALF else None  # "only 47 percent of them backed her"
            ballot.tentative = words.isdisjoint(COUNTED | PERCENT)
            return ballot
        return None

    def sides(self, clauses: Clauses, words: frozenset[str]) -> Ballot | None:
        """Give the vote whose sides a sentence tells each by a clause, without its body."""
        told = sides_by_clause(clauses, self._number_of) if VOTED & words else None
        return self._ballot(clauses, *told, words) if told is not None else None

    def _ballot(self, clauses: Clauses, p: Predication, score: Score, words: frozenset[str]) -> Ballot:
        cls = self.verdicts.of(p)
        person, text, _ = self.motions.of(clauses, p, cls, score, None)
        ballot = Ballot(clauses.sentence, score, subject=text, verb=cls, person=person, words=words)
        ballot.clauses, ballot.predication = clauses, p
        return ballot

    def _opposing(self, clauses: Clauses, p: Predication) -> float | None:
        """Give how many others are told to have taken the other side: "94 backed the plan and 81 opposed it"."""
        others = (q for q in clauses.verbs.values() if q.first > p.last and self.verdicts.of(q) == "rejected")
        told = (self._voters_of(np, lone=True) for q in others if q.tense == "past" for np in q.get(SUBJECT))
        return next((count for count in told if count is not None), None)

    def _shares(self, clauses: Clauses, p: Predication, words: frozenset[str]) -> Ballot | None:
        """Read what share of votes were for something: "97 per cent of votes cast were in favour of the merger"."""
        if p.lemma not in {"be", "cast"} or p.tense != "past" or p.modality != "actual" or words.isdisjoint(PERCENT):
            return None
        of_votes = [np for np in (*p.get(SUBJECT), *p.get(OBJECT)) if np.of is not None and np.of.head in _CAST]
        share = next((read_number(np.number) for np in of_votes if np.number), None)
        side = next((np for np in p.get("in") if np.head in FAVOURS), None) or next(iter(p.get("against")), None)
        if share is None or side is None:
            return None
        favour = side in p.get("in")
        score = Score(share if favour else None, None if favour else share, None, p.first, p.last, percent=True)
        score.explicit = True
        s = clauses.sentence
        aim = s.text(side.first + 2, side.last) if favour and s.low(side.first + 1) == "of" else None
        ballot = Ballot(s, score, subject=aim if favour else words_of(side), verb="vote", words=words)
        ballot.decided = PASSED if favour and share > _HALF else FAILED if not favour and share > _HALF else None
        ballot.clauses, ballot.predication = clauses, p
        return ballot

    def _voted_to(self, clauses: Clauses, p: Predication, count: float, words: frozenset[str]) -> Ballot:
        """Read how many voted to do something, and how many against it: "54 of the 67 senators ...; 13 voted no"."""
        told = find_scores(Signature(clauses.sentence, self.r.lexicon, self.table))
        against = next((score.against for score in told if score.against is not None), _of_others(p))
        abstained = next((score.abstentions for score in told if score.abstentions is not None), None)
        ballot = self._ballot(clauses, p, Score(count, against, abstained, p.first, p.last, explicit=True), words)
        wholes = (c.total for np in p.get(SUBJECT) if (c := count_of(np)) is not None)
        whole = next((total for total in wholes if total), None)
        ballot.decided = FAILED if whole is not None and 2 * count < whole else None
        hedged = any(
            np.sentence.low(np.first) in _ONLY or np.sentence.low(np.first - 1) in _ONLY for np in p.get(SUBJECT)
        )
        ballot.few = hedged and whole is None and against is None
        return ballot

    def _number_of(self, np: NounPhrase) -> int | float | None:
        """Give how many a subject is, where the other side is told beside it: also "one"."""
        return 1 if np.text.lower() == "one" else self._voters_of(np, lone=True)

    def _voters_of(self, np: NounPhrase, *, lone: bool) -> int | float | None:
        """Give how many voters a subject is: "267 members", "94 percent of shareholders"; ``lone``: a bare number."""
        if self._of_party(np):
            return None  # "the Greens' three councillors voted for her"
        s, i = np.sentence, number_item(np)
        if i is not None and s.low(min(i + 1, len(s) - 1)) in PERCENT and np.of is not None:
            whose = np.of.words[-1] if np.of.head == "voting" and np.of.words else np.of.head  # "of members voting"
            return read_number(np.number) if singular(whose) in self.table.voter_nouns | {"vote"} else None
        count = count_of(np)
        unit = singular((count.unit or "").rpartition(" ")[2]) if count is not None else ""
        if unit in GROUPS:
            return None  # "two smaller groups voted for it": with how many votes, it does not say
        bare = lone and np.kind == "0" and not unit
        return count.value if count is not None and (bare or unit in self.table.voter_nouns) else None

    def _of_party(self, np: NounPhrase) -> bool:
        """Whether voters are a party's, and so a part of those who vote."""
        owner = np.possessor.name if np.possessor is not None else None
        body = entity_of(self.r.registry, owner) if owner is not None else None
        if body is None or body.kind != "organization":
            return False
        return (getattr(body.row, "kind", "") or self.r.lexicon.organization_kind(body.name)) == "party"


def _subjects(p: Predication, clauses: Clauses) -> list[NounPhrase]:
    """Give a verb's subjects, or the phrase right before it: "was sent packing after 34 senators voted to"."""
    found = p.get(SUBJECT)
    if found or p.lemma != "vote":
        return found
    return [e.object for e in clauses.elements if e.kind == NOUN and e.object.last == p.first]


def _of_others(p: Predication) -> float | None:
    """Give how many a count behind says voted to do something else: "six voted to lift it and three to keep it"."""
    s = p.sentence
    for i in range(p.last + 1, len(s) - 1):
        if s.shape[i] == "0" and s.low(i + 1) == "to" and s.low(i - 1) in _JOINTS and s.shape[i + 2 : i + 3] in VERBS:
            return read_number(s.low(i))
    return None
