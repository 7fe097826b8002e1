"""Votes: what the scores of an article decide, who voted, on whom or what, and how it ended."""

from collections import Counter
from typing import Any

from attrs import define

from newsevents.lexicon.counting import default_counting
from newsevents.lexicon.morphology import singular
from newsevents.parse.clauses import WHEN
from newsevents.parse.entities import Entity
from newsevents.parse.items import PERSON, TITLE, Sentence
from newsevents.parse.phrases import NounPhrase
from newsevents.parse.predications import ATTRIBUTE, OBJECT, SUBJECT, Clauses, Predication
from newsevents.parse.reading import Reading
from newsevents.parse.scores import Score, Signature, find_scores
from newsevents.parse.voters import Voters

PASSED, FAILED = "passed", "failed"
_COUNTED = frozenset(
    [
        "vote",
        "votes",
        "voted",
        "voting",
        "ballot",
        "ballots",
        "abstained",
        "abstaining",
        "abstentions",
        "hands",
        "yes",
        "no",
        "poll",
    ]
)
_NOT_WHEN = frozenset({"since", "until", "till", "from", "for"})
_RANK = {"chosen": 0, "rejected": 0, "vote": 0, "winner": 0, "loser": 1, "leader": 1, "scorer": 2}


@define(eq=False)
class Ballot:
    """One vote that was held."""

    sentence: Sentence
    score: Score
    body: Entity | None = None
    subject: str | None = None
    outcome: str | None = None
    date: Any = None
    verb: str = ""
    """The class of the verb that the score belongs to."""
    person: Entity | None = None
    """The candidate."""
    rival: Entity | None = None
    """To whom a loser lost."""
    words: frozenset[str] = frozenset()

    @property
    def span(self) -> tuple[int, int]:
        """The token range of the figures."""
        return self.sentence.cuts[self.score.first], self.sentence.cuts[self.score.last]


class Ballots:
    """Reads the votes of one article, in order."""

    def __init__(self, r: Reading) -> None:
        """Read from the predications and events found so far."""
        self.r = r
        self.table = default_counting()
        self.voters = Voters(r, self.table)
        self.found: list[Ballot] = []
        self.last_sentence = -2
        self.winners: set[Entity] = set()
        self.losers: set[Entity] = set()
        words = Counter(r.tokens.lowers) if r.tokens is not None else Counter()
        self.voting = sum(words[w] for w in ("vote", "votes", "voted", "ballot", "ballots"))
        self.straw = any("straw poll" in s.text(0, len(s)).lower() for s in r.sentences[:3])
        self.play = sum(words[w] for w in self.table.score["never"])

    def read(self, clauses: Clauses) -> None:
        """Read one sentence, when the discourse has come to it."""
        s = clauses.sentence
        if "0" not in s.shape and not self._numbered(s):
            return
        words = frozenset(s.tokens.lowers[s.first : s.last])
        if not self._about_votes(words, s):
            return
        for score in find_scores(Signature(s, self.r.lexicon, self.table)):
            self._take(clauses, score, words)

    def finish(self) -> list[Ballot]:
        """Settle how the votes ended, once all events of the article are known."""
        self.winners = _persons(self.r, "appointment", {"appointed", "took_office", "extended"})
        self.losers = _persons(self.r, "candidacy", {"rejected"})
        for ballot in self.found:
            ballot.outcome = self._outcome(ballot)
            if ballot.outcome == PASSED and ballot.verb == "loser" and ballot.rival is not None:
                ballot.person = ballot.rival
            self._orient(ballot)
            if ballot.person is not None:
                ballot.subject = ballot.person.name
            ballot.date = ballot.date or self._event_date(ballot.person)
        return self.found

    def body(self) -> Entity | None:
        """Give the body that voted most often, if it has a name."""
        bodies = Counter(b.body for b in self.found if b.body is not None and b.body.kind == "organization")
        return bodies.most_common(1)[0][0] if bodies else None

    def _numbered(self, s: Sentence) -> bool:
        return not self.table.numbers.keys().isdisjoint(s.tokens.lowers[s.first : s.last])

    def _about_votes(self, words: frozenset[str], s: Sentence) -> bool:
        """Whether a sentence reports votes: a cue stands in it or, in an article on votes, right before it."""
        if self.play > 3 and self.voting < self.play:
            return False
        if not words.isdisjoint(self.table.score["cues"]):
            return words.isdisjoint(self.table.score["never"]) or "votes" in words
        return self.voting > 0 and (s.headline or s.number - self.last_sentence <= 2 or len(s) < 16)

    def _take(self, clauses: Clauses, score: Score, words: frozenset[str]) -> None:
        s = clauses.sentence
        if score.favour is None:
            self._complete(s, score, words)
            return
        if score.favour == 1 and score.against is None:
            return
        ballot = self._ballot(clauses, score, words)
        if ballot is not None:
            self.found.append(ballot)
            self.last_sentence = s.number

    def _complete(self, s: Sentence, score: Score, words: frozenset[str]) -> None:
        """Let "There were 307 against; three abstained" complete the vote of the sentences right before."""
        if (
            not self.found
            or not (_COUNTED & words or s.number - self.last_sentence <= 1)
            or s.number - self.last_sentence > 2
        ):
            return
        last = self.found[-1].score
        if last.against is None and last.explicit | (score.against is not None):
            last.against = score.against
        if last.abstentions is None:
            last.abstentions = score.abstentions

    # --- one vote -------------------------------------------------------------------------------------------------

    def _ballot(self, clauses: Clauses, score: Score, words: frozenset[str]) -> Ballot | None:
        s = clauses.sentence
        p, cls = self._verb(clauses, score)
        if p is not None and p.modality != "actual" and not (cls == "vote" and p.tense == "past"):
            return None
        if score.explicit and score.against is None and score.abstentions is None and not _COUNTED & words:
            return None  # a count of positions, not of votes
        if score.against is None and score.mention is None and cls in {"", "leader"} and not score.explicit:
            return None
        if score.explicit and {"count", "headcount", "whip"} & words and not _COUNTED & words:
            return None
        person, text, rival = self._subject(p, cls, score)
        ballot = Ballot(s, score, subject=text, verb=cls, person=person, rival=rival, words=words)
        ballot.body = self._body(clauses, p, cls, score)
        ballot.date = self._date(clauses, p)
        if cls == "" and score.against is not None and not score.explicit and ballot.body is None and self.voting == 0:
            return None
        return ballot

    def _verb(self, clauses: Clauses, score: Score) -> tuple[Predication | None, str]:
        """Find the verb that the score belongs to: the nearest that decides a vote, before it if any."""
        best: tuple[int, int, Predication, str] | None = None
        for p in clauses.verbs.values():
            cls = self._class(p)
            if not cls:
                continue
            before = p.first < score.first
            between = s_between(clauses.sentence, p, score)
            distance = (score.first - p.last) if before else 2 * (p.first - score.last) + 4
            key = distance + 6 * between + 4 * _RANK[cls]
            if best is None or key < best[0]:
                best = (key, _RANK[cls], p, cls)
        return (best[2], best[3]) if best is not None else (None, "")

    def _class(self, p: Predication) -> str:
        """Give what a verb says of a vote: ``chosen``, ``winner``, ``rejected`` and so on; empty where nothing."""
        if p.lemma == "vote":
            return "vote"
        lemmas = [p.lemma, *(f"{p.lemma}_{relation}" for relation in p.relations)]
        if p.particle:
            lemmas.append(f"{p.lemma}_{p.particle}")
        for lemma in reversed(lemmas):
            for cls, verbs in self.table.outcomes.items():
                if lemma in verbs and (cls != "scorer" or lemma not in {"have", "take", "draw", "win"} or _votes(p)):
                    if cls == "rejected" and lemma == "defeat" and self._is_candidate(p):
                        return "winner"
                    if cls == "winner" and lemma in {"win", "beat", "defeat"} and p.passive:
                        return "loser"
                    return cls
        return ""

    def _is_candidate(self, p: Predication) -> bool:
        """Whether a defeat is of a rival, not of a motion: "Reyes defeated Okafor"."""
        objects, subjects = p.get(OBJECT), p.get(SUBJECT)
        return bool(objects) and objects[0].kind == PERSON and bool(subjects) and subjects[0].kind in {PERSON, "P"}

    # --- outcome --------------------------------------------------------------------------------------------------

    def _outcome(self, ballot: Ballot) -> str | None:
        cls, score, words, person, to = ballot.verb, ballot.score, ballot.words, ballot.person, ballot.rival
        if self.straw or (not words.isdisjoint(self.table.score["straw"]) and "poll" in words):
            return None
        if score.against is not None and score.favour == score.against:
            return None
        short = not words.isdisjoint(self.table.score["short"])
        if cls == "rejected" or (cls == "loser" and to is None):
            return FAILED
        if cls in {"chosen", "winner", "loser"} or (cls == "vote" and not short):
            return PASSED
        if cls == "leader" or self._open_round(words):
            return None
        if short or ("enough" in words and "not" in words):
            return FAILED
        if person is not None and person in self.winners:
            return PASSED
        if person is not None and person in self.losers:
            return FAILED
        if "veto" in words or "vetoed" in words or self._vetoed():
            return FAILED
        if cls == "scorer" and score.against is None and not {"elected", "won", "victory"} & words:
            return None
        if score.favour is not None and score.against is not None:
            return PASSED if score.favour > score.against else FAILED
        return None

    def _open_round(self, words: frozenset[str]) -> bool:
        """Whether a round that need not decide is meant: "in the first round", "the third ballot"."""
        if not words.isdisjoint(self.table.score["last_round"]):
            return False
        early = {"first", "opening", "third", "fourth", "fifth", "sixth", "next", "initial", "preliminary"} & words
        return bool(early) and bool({"round", "ballot", "vote", "rounds", "ballots"} & words)

    def _vetoed(self) -> bool:
        return any("veto" in w for s in self.r.sentences[:2] for w in s.tokens.lowers[s.first : s.last])

    def _orient(self, ballot: Ballot) -> None:
        """Put the figures the right way round: a rejection's larger figure is against, whichever comes first."""
        score, cls = ballot.score, ballot.verb
        if score.explicit or score.favour is None or score.against is None:
            return
        low, high = sorted((score.favour, score.against))
        if ballot.outcome == PASSED or (ballot.outcome is None and cls == "leader"):
            score.favour, score.against = high, low
        elif ballot.outcome == FAILED and cls in {"rejected", "loser"}:
            score.favour, score.against = low, high

    # --- subject --------------------------------------------------------------------------------------------------

    def _subject(
        self, p: Predication | None, cls: str, score: Score
    ) -> tuple[Entity | None, str | None, Entity | None]:
        """Give what was voted on: a candidate, or a motion's words; and to whom a loser lost."""
        discourse = self.r.discourse
        if score.mention is not None and score.mention.entity is not None:
            return score.mention.entity, None, None
        if p is None:
            return None, None, None
        if cls == "vote":
            return self._voted(p)
        relation = (OBJECT,) if cls in {"chosen", "rejected"} else (SUBJECT,)
        phrases = [np for rel in relation for np in p.get(rel)]
        if cls == "chosen" and not phrases:
            phrases = [np for rel in ("on", "for", "to", SUBJECT) for np in p.get(rel)]
        to = next((e for np in p.get("to") if (e := discourse.actor(np)) and e.kind in {"person", "state"}), None)
        for np in phrases:
            entity = self._candidate(np)
            if entity is not None:
                return entity, None, to
        for np in phrases:
            if np.kind in {"n", "m", TITLE}:
                return None, _words(np), to
        return None, None, to

    def _candidate(self, np: NounPhrase) -> Entity | None:
        if np.kind in {"n", "m"} and np.head not in {"candidate", "nominee"}:
            return None
        entity = self.r.discourse.actor(np)
        return entity if entity is not None and entity.kind in {"person", "state", "place"} else None

    def _voted(self, p: Predication) -> tuple[Entity | None, str | None, Entity | None]:
        """Read what a body voted to do, for whom or against what."""
        for inner in p.complements.get("to", ()):
            for np in inner.get(OBJECT):
                entity = self._candidate(np)
                if entity is not None:
                    return entity, None, None
            s = inner.sentence
            end = max([inner.last, *(np.last for fillers in inner.relations.values() for np in fillers)])
            return None, s.text(inner.first, min(end, len(s))), None
        for np in (*p.get("for"), *p.get("on"), *p.get("against")):
            entity = self._candidate(np)
            return (entity, None, None) if entity is not None else (None, _words(np), None)
        return None, None, None

    # --- body and date --------------------------------------------------------------------------------------------

    def _body(self, clauses: Clauses, p: Predication | None, cls: str, score: Score) -> Entity | None:
        """Give who voted: the verb's subject, a body in the sentence, the body of the office, or the last vote's."""
        if p is not None and cls in {"chosen", "rejected", "vote"}:
            for np in p.get(SUBJECT):
                found = self.voters.of_phrase(np)
                if found is not None:
                    return found
        found = self.voters.in_sentence(clauses, score.first)
        if found is not None:
            return found
        if self.found and clauses.sentence.number - self.last_sentence <= 4:
            return self.found[-1].body
        return self.voters.usual()

    def _date(self, clauses: Clauses, p: Predication | None) -> Any:
        times = list(p.times) if p is not None else []
        times += [("", e.object) for e in clauses.elements if e.kind == WHEN]
        time = _day(times)
        if time is None and self.found and clauses.sentence.number - self.last_sentence <= 3:
            return self.found[-1].date
        return time

    def _event_date(self, person: Entity | None) -> Any:
        """Give when the candidate got the office, where the vote's own sentence has no date."""
        for event in self.r.events:
            if event.frame.event == "appointment" and person is not None and person in event.roles.get("person", ()):
                time = _day(event.times)
                if time is not None:
                    return time
        return None


def _day(times: list[tuple[str, Any]]) -> Any:
    return next((t for preposition, t in times if preposition not in _NOT_WHEN and t.kind == "date"), None)


def s_between(s: Sentence, p: Predication, score: Score) -> int:
    """Count the clause boundaries between a verb and a score."""
    a, b = (p.last, score.first) if p.first < score.first else (score.last, p.first)
    return sum(1 for c in s.shape[a:b] if c in ";:W")


def _votes(p: Predication) -> bool:
    """Whether the verb's object is votes or a share of them: "won 115 votes", "took 52 percent"."""
    return any(
        singular(np.head) in {"vote", "ballot", "percent", "%", "cent"} or np.kind == "0" for np in p.get(OBJECT)
    )


def _words(np: NounPhrase) -> str | None:
    """Give a phrase's words without its article."""
    s = np.sentence
    first = np.first + 1 if s.low(np.first) in {"the", "a", "an"} else np.first
    return s.text(first, np.last) if np.last > first else None


def _persons(r: Reading, kind: str, values: set[str]) -> set[Entity]:
    """Give the persons of whom actual events of a kind tell."""
    return {
        e
        for event in r.events
        if event.frame.event == kind and event.modality == "actual" and values & set(event.frame.set.values())
        for e in event.roles.get("person", ())
    }


__all__ = ["ATTRIBUTE", "Ballot", "Ballots"]
