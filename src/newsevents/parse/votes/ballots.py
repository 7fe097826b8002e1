"""Votes: what the scores of an article decide, who voted, on whom or what, and how it ended."""

from collections import Counter
from collections.abc import Sequence

from newsevents.lexicon.counting import default_counting
from newsevents.parse.clauses.predications import OBJECT, SUBJECT, Clauses, Predication
from newsevents.parse.names.entities import Entity
from newsevents.parse.reading import Reading
from newsevents.parse.shapes.signature import Score, Signature
from newsevents.parse.shapes.vote_cues import (
    CONTESTS,
    COUNTED,
    PERCENT,
    are_positions,
    is_composition,
    leads,
    told_unelected,
)
from newsevents.parse.votes.ballot import Ballot
from newsevents.parse.votes.counts_by_name import CountsByName
from newsevents.parse.votes.counts_of_voters import CountsOfVoters
from newsevents.parse.votes.dated import date_of
from newsevents.parse.votes.elliptic import rounds_apart
from newsevents.parse.votes.motions import MOTIONS, Motions, is_cleared, voted_on
from newsevents.parse.votes.next_houses import next_house
from newsevents.parse.votes.outcomes import FAILED, PASSED, Outcomes
from newsevents.parse.votes.owners_votes import OwnersVotes
from newsevents.parse.votes.primaries import counts_delegates
from newsevents.parse.votes.referents import Referents
from newsevents.parse.votes.rivals import complete, followers, outpoll, respective
from newsevents.parse.votes.roll_calls import RollCalls
from newsevents.parse.votes.scores import are_of_one_vote, find_scores
from newsevents.parse.votes.several_seats import seats_filled
from newsevents.parse.votes.sides_apart import SidesApart, complete_last
from newsevents.parse.votes.told_counts import outdone, told_counts
from newsevents.parse.votes.unfigured import on_confidence, unfigured, without_repeats
from newsevents.parse.votes.verdicts import Verdicts, is_for_party, is_lost, is_of_whole, is_part, is_share, is_supposed
from newsevents.parse.votes.vote_bodies import ELECTING, settled_body
from newsevents.parse.votes.voters import Voters
from newsevents.parse.words.items import Sentence
from newsevents.parse.words.phrases import NounPhrase

_VOTING = frozenset({"vote", "votes", "voted", "ballot", "ballots"})
_ELECTIVE = frozenset(
    "elected election poll polls nominee nomination leadership candidate candidates resolution".split()
)
_RESULTS = frozenset({"result", "results", "tally"})
_DECIDING = frozenset({"vote", "chosen", "rejected"})  # on what is not always the article's contest
_ELECT = frozenset("elect re-elect reelect vote choose confirm approve reject appoint reappoint select pick".split())
_RANKING = frozenset({"come", "finish", "place", "end", "be", "trail"})
_LOWER = frozenset({"third", "fourth", "fifth", "sixth", "seventh", "last"})
_NEAR = 3
_CAST = frozenset({"voted", "voting", "cast", "balloted"})
_ROUNDS = frozenset({"round", "rounds", "ballot", "runoff", "run-off", "ago", "previous", "last"})
_SHORT = 16
_SURVEYED = PERCENT | {"internal", "head-to-head", "survey"}
_FOR_OR_AGAINST = frozenset({"voted", "against"})
_MANY = 12  # more scores than a sentence of prose has
_SMALL = 12  # figures below it are as likely to be of a match


class Ballots:
    """Reads the votes of one article, in order."""

    def __init__(self, r: Reading) -> None:
        """Read from the predications and events found so far."""
        self.r = r
        self.table = default_counting()
        self.voters = Voters(r, self.table)
        self.motions = Motions(r)
        self.by_name = CountsByName(r)
        self.verdicts = Verdicts(self.motions, self.table, self.voters)
        self.by_voters = CountsOfVoters(r, self.motions, self.verdicts)
        self.roll_calls = RollCalls(r)
        self.owned = OwnersVotes(r, self.motions, self.verdicts)
        self.apart = SidesApart()
        self.found: list[Ballot] = []
        self.outcomes: Outcomes | None = None
        self.pledged = counts_delegates(r.tokens)
        self.last_sentence = -99
        self.acting: tuple[int, Entity | None] = (-99, None)  # who voted last, with or without figures, and where
        lowers = r.tokens.lowers
        self.voting = sum(map(_VOTING.__contains__, lowers))
        self.elective = self.voting + sum(map(_ELECTIVE.__contains__, lowers))
        self.play = sum(map(self.table.score["never"].__contains__, lowers))

    def read(self, clauses: Clauses) -> None:
        """Read one sentence, when the discourse has come to it."""
        s = clauses.sentence
        for p in clauses.verbs.values():
            held = p.lemma in _ELECT and p.modality == "actual" and p.tense == "past"
            if held and (body := self._voting(p, "chosen")) is not None:
                self.acting = (s.number, body)
        words = s.words
        self._roll_call(clauses, words)
        if "0" not in s.shape and not self._numbered(s):
            self._unfigured(clauses, words)
            return
        if owned := self.owned.read(clauses):
            self.found.extend(owned)
            self.last_sentence = s.number
            return
        if not self._about_votes(words, s) or (self.r.polled and not _SURVEYED.isdisjoint(words)):
            return
        signature = Signature(s, self.r.lexicon, self.table, pledged=self.pledged and "delegates" in words)
        bare = self.by_name.read(clauses, signature, words)
        last = self.found[-1] if self.found and s.number - self.last_sentence <= 2 else None
        if last is not None and self._runner_up(signature, last, words):
            return
        series = last.figures if last is not None and last.verb not in {"chosen", "rejected"} else 0
        scores = rounds_apart(signature) or find_scores(signature, series=series)[:_MANY]
        scores = self.apart.join(s, last, outdone(signature, scores))
        by_clause = self.by_voters.sides(clauses, words) if all(score.against is None for score in scores) else None
        if by_clause is not None:
            self._add(by_clause, clauses)
            return
        if len(scores) == 1:
            complete(signature, scores[0])
        for score in scores:
            self._take(clauses, score, words)
        self._subjects(clauses, words)
        self._bare(clauses, bare)
        self._unfigured(clauses, words)

    def _roll_call(self, clauses: Clauses, words: frozenset[str]) -> None:
        """Read a vote told by the names of those who cast it."""
        told = self.roll_calls.read(clauses)
        if told is None or clauses.sentence.number - self.last_sentence <= _NEAR or "0" in clauses.sentence.shape:
            return
        p, score = told
        person, text, _ = self.motions.of(clauses, p, "vote", score, None)
        ballot = Ballot(clauses.sentence, score, subject=text, verb="vote", person=person, words=words)
        ballot.clauses, ballot.predication = clauses, p
        ballot.body = self._body(clauses, score, "vote", person)
        self.found.append(ballot)
        self.last_sentence = clauses.sentence.number

    def _unfigured(self, clauses: Clauses, words: frozenset[str]) -> None:
        """Read a vote that is told without figures."""
        if self.last_sentence == clauses.sentence.number:
            return
        told = unfigured(clauses, self.verdicts, self.voters, words)
        if told is None:
            return
        p, cls = told
        score = Score(None, None, None, p.first, p.last, explicit=True)
        person, text, _ = self.motions.of(clauses, p, cls, score, None)
        person = person or next((e for n in voted_on(p) if (e := self.motions.candidate(n))), None)
        text = text or on_confidence(p)
        ballot = Ballot(clauses.sentence, score, subject=text, verb=cls, person=person, words=words)
        ballot.decided = FAILED if cls in {"rejected", "loser"} else PASSED
        voting = self._voting(p, cls)
        ballot.body, ballot.sure = voting or self._body(clauses, score, cls, person), voting is not None
        ballot.clauses, ballot.predication = clauses, p
        self.found.append(ballot)

    def _bare(self, clauses: Clauses, ballot: Ballot | None) -> None:
        """Read counts that no word for votes stands with: "Reyes had 267 and Lund 169", in a story on a vote."""
        s = clauses.sentence
        if ballot is None or self.last_sentence == s.number or not self.elective:
            return
        ballot.body = self._body(clauses, ballot.score, ballot.verb, ballot.person)
        self.found.append(ballot)
        self.last_sentence = s.number

    def _subjects(self, clauses: Clauses, words: frozenset[str]) -> None:
        """Read votes told by how many did it: "267 members approved him", "54 senators voted to uphold the charge"."""
        if self.found and self.last_sentence == clauses.sentence.number:
            return
        ballot = self.by_voters.read(clauses, words)
        if ballot is not None and ballot.few:
            few = Score(None, ballot.score.favour, None, 0, 0, explicit=True)
            complete_last(self.found, few, words, since=clauses.sentence.number - self.last_sentence)
        elif ballot is not None:
            self._add(ballot, clauses)

    def _add(self, ballot: Ballot, clauses: Clauses) -> None:
        """Add a vote told by those who cast it, with its body."""
        body = self._voting(ballot.predication, ballot.verb)
        ballot.body = body or self._body(clauses, ballot.score, ballot.verb, ballot.person)
        self.found.append(ballot)
        self.last_sentence = ballot.sentence.number

    def finish(self) -> list[Ballot]:
        """Settle how the votes ended, once all events of the article are known."""
        self.outcomes = outcomes = Outcomes(self.r, self.table)
        self.found = [b for b in self.found if not b.tentative or b.score.against is not None]
        self.found = self.by_name.settle(self.found, outcomes)
        referents = Referents(self.r, self.verdicts, self.motions)
        for k, ballot in enumerate(self.found):
            verb, score = ballot.verb, ballot.score
            ballot.outcome = ballot.decided or outcomes.of(ballot)
            if ballot.outcome == PASSED and verb == "loser" and ballot.rival is not None:
                ballot.person = ballot.rival
            led = score.favour
            outcomes.orient(ballot.verb, score, ballot.outcome, short=ballot.short)
            if verb == "scorer" and score.favour != led:
                ballot.person = self.motions.chosen_by(ballot.sentence)  # "ahead of Reyes, who got 58 votes to its 105"
            if ballot.person is None and verb == "chosen":
                ballot.person = self.motions.chosen_in(ballot.predication)
            elif ballot.person is None and ballot.subject is None and verb not in _DECIDING:
                ballot.person = self.motions.chosen_by(ballot.sentence) or self.motions.only_candidate()
            referents.complete(ballot, self.found[:k])
            ballot.body = settled_body(ballot, self.voters, self.r, pledged=self.pledged)
            ballot.date = date_of(ballot, self.r)
        self.found = [b for b in self.found if b.body or b.subject or b.score.against is not None]
        self.found = without_repeats(self.found)
        outcomes.settle_rounds(self.found, self.r.winners)
        return self.found

    def measure(self, thresholds: dict[Entity | None, int]) -> None:
        """Let votes short of what the article says was needed be lost, or decide nothing."""
        if self.outcomes is not None:
            self.outcomes.measure(self.found, thresholds)

    def body(self) -> Entity | None:
        """Give the body that voted most often, if it has a name."""
        told = (b for b in self.found if b.sure or b.score.favour is not None or b.score.against is not None)
        bodies = Counter(b.body for b in told if b.body is not None and b.body.kind == "organization")
        return max(bodies, key=lambda b: (bodies[b], "Committee" not in b.name), default=None)  # a whole house

    def ballot_in(self, s: Sentence) -> Ballot | None:
        """Give the vote that was read in a sentence, if it is sure who voted."""
        last = self.found[-1] if self.found else None
        return last if last is not None and last.sentence is s and (last.sure or last.subject is None) else None

    def _numbered(self, s: Sentence) -> bool:
        return not self.table.numbers.keys().isdisjoint(s.words) or any(low[:1].isdigit() for low in s.words)

    def _about_votes(self, words: frozenset[str], s: Sentence) -> bool:
        """Whether a sentence reports votes: a cue stands in it or, in an article on votes, right before it."""
        votes = not words.isdisjoint({"vote", "votes", "ballot", "ballots"}) or words >= _FOR_OR_AGAINST
        if self.play > 3 and self.voting < self.play and not votes:
            return False
        if not words.isdisjoint(self.table.score["cues"]) or (self.elective and not _RESULTS.isdisjoint(words)):
            return words.isdisjoint(self.table.score["never"]) or votes or self.elective > 2 * self.play
        near = s.number - self.last_sentence <= 2
        short = len(s) < _SHORT and self.voting > 0
        return self.elective > 0 and (s.headline or near or short or self.play <= self.elective // 4)

    def _sure(self, clauses: Clauses, score: Score, cls: str, words: frozenset[str]) -> bool:
        """Whether a score in a sentence without words of voting is one all the same."""
        if not words.isdisjoint(self.table.score["cues"]) or not _RESULTS.isdisjoint(words):
            return True
        s = clauses.sentence
        near = s.number - self.last_sentence <= 2 or (len(s) < 16 and self.voting > 0)
        triple = score.explicit and (score.abstentions is not None or (score.against is not None and self.voting > 0))
        return (
            near
            or triple
            or s.headline
            or (cls in {"winner", "loser", "chosen", "rejected"} and score.against is not None)
        )

    def _take(self, clauses: Clauses, score: Score, words: frozenset[str]) -> None:
        s = clauses.sentence
        if score.favour is None and not (score.percent and score.against and (_CAST | {"votes"}) & words):
            complete_last(self.found, score, words, since=s.number - self.last_sentence)
            return
        if score.against is None and score.favour == 1:
            return
        ballot = self._ballot(clauses, score, words)
        if ballot is not None:
            self.found.append(ballot)
            self.last_sentence = s.number

    def _runner_up(self, signature: Signature, last: Ballot, words: frozenset[str]) -> bool:
        """Let "Mr Okafor received 42 and Ms Holm five" complete the vote of a winner whose count has just been told."""
        score, unnamed = last.score, last.person is None and last.subject is None
        told = score.against is not None or score.explicit or (unnamed and score.total is None)
        if told or _ROUNDS & words or {"unopposed", "uncontested"} & last.words or "S" in signature.text:
            return False
        beside = [t.value for t in told_counts(signature) if t.is_like(percent=score.percent)]
        counts = [*followers(signature, percent=score.percent), *beside, *respective(signature)]
        second = max(counts, default=None)
        if second is None or score.favour is None or second == score.favour:
            return False
        if not are_of_one_vote(score.favour, second, percent=score.percent):
            return False
        if second > score.favour:
            apart = signature.sentence.number - self.last_sentence > 1 or seats_filled(self.r.sentences) is not None
            if apart or not outpoll(signature, last, second, self.r):
                return False
            self.last_sentence = signature.sentence.number
            return True
        score.against = second
        abstained = (f.abstentions for f in find_scores(signature) if f.abstentions is not None)
        score.abstentions = score.abstentions or next(abstained, None)
        self.last_sentence = signature.sentence.number
        return True

    # --- one vote -------------------------------------------------------------------------------------------------

    def _ballot(self, clauses: Clauses, score: Score, words: frozenset[str]) -> Ballot | None:
        s = clauses.sentence
        p, cls = self.verdicts.beside(clauses, score)
        if not self._sure(clauses, score, cls, words) or (p is not None and not self._happened(p, cls)):
            return None
        if is_supposed(clauses, score) or is_for_party(p, cls, score):
            return None
        if is_composition(s, score) or told_unelected(s) or (score.mention is None and is_share(clauses, score, words)):
            return None
        lone = score.against is None and score.mention is None and not score.explicit
        if (lone and not leads(clauses, p, cls, score)) or are_positions(score, p, words):
            return None
        on_motion = self.verdicts.on_motion(p, cls, it=self.voting > self.play) and not score.percent
        if not on_motion and not self._plausible(clauses, score, cls, words):
            return None
        if p is not None and p.lemma in _RANKING and not _LOWER.isdisjoint(s.lows[p.last : p.last + 2]):
            return None  # "came third with 9,456 votes"
        person, text, rival = self.motions.of(clauses, p, cls, score, self._last_person(s))
        voted = text is not None or (score.explicit and _CAST & words)
        if score.percent and score.against is None and person is None and not voted:
            return None  # a share of the vote that no candidate has
        ballot = Ballot(s, score, subject=text, verb=cls, person=person, rival=rival, words=words)
        if p is not None and p.pluperfect:
            ballot.tense = "had"
        gapped = next_house(clauses, score, self.found[-1:], self.voters)
        ballot.gapped, voting = gapped is not None, gapped or self._voting(p, cls)
        runs = p.get(SUBJECT) if p is not None and cls in {"scorer", "winner"} and not p.passive else ()
        ballot.body, ballot.sure = voting or self._body(clauses, score, cls, person, runs), voting is not None
        ballot.clauses, ballot.predication = clauses, p
        ballot.tentative = is_part(cls, score, person)
        if cls == "" and score.against is not None and not score.explicit and ballot.body is None and self.voting == 0:
            return None
        return ballot

    def _plausible(self, clauses: Clauses, score: Score, cls: str, words: frozenset[str]) -> bool:
        """Whether figures are of a vote: no head count, no opinion poll, no result of a match."""
        if score.percent and not (COUNTED | CONTESTS) & words and not is_of_whole(clauses, score, cls):
            return False
        if score.explicit and {"count", "headcount", "whip"} & words and not (COUNTED - {"yes", "no"}) & words:
            return False
        if COUNTED & words or self.apart.whole is score:
            return True
        if score.abstentions is not None or clauses.sentence.number - self.last_sentence <= 2:
            return True
        if len(clauses.sentence) < _SHORT and self.voting > 0 and (score.against or 0) >= _SMALL:
            return True  # "It's 57-45.", in an article on a vote
        if {"decision", "ruling"} & words and score.against is not None:
            return True  # "January's decision was 5-2."
        told = not _RESULTS.isdisjoint(words)  # "the final tally was 2,537 points to 2,363"
        sided = score.mention is not None and score.explicit
        if (sided or told or "split" in words) and score.against is not None and self.elective:
            return True  # "eight were for Ms Reyes and one against", "the result was 8-1 in Ms Reyes's favour"
        if cls == "chosen" and self.voting > 1 and score.first and clauses.sentence.shape[score.first - 1] in "dv":
            return True  # "was appointed 4-1", in an article on a vote
        small = max(score.favour or 0, score.against or 0) < _SMALL
        named = self.voters.in_sentence(clauses, score.first) is not None
        return named if small or not cls else True

    def _happened(self, p: Predication, cls: str) -> bool:
        """Whether a vote was held: not one that is expected; "polled 53 votes to defeat her" was."""
        if p.modality == "actual" or (p.tense == "past" and cls == "vote") or is_lost(p):
            return True
        return p.form == "inf" and p.governor is not None and self.verdicts.of(p.governor) in {"scorer", "winner"}

    # --- body --------------------------------------------------------------------------------------------

    def _voting(self, p: Predication | None, cls: str) -> Entity | None:
        """Give who the verb says voted: its subject, or the body that a bill clears."""
        if p is not None and cls in {"scorer", "winner"}:  # "received 189 votes in council"
            inside = (self.voters.of_phrase(np) for np in p.get("in") if np.kind == "n" and not np.det)
            return next((body for body in inside if body is not None and body.kind == "group"), None)
        if p is None or cls not in {"chosen", "rejected", "vote", "leader"}:
            return None
        through = is_cleared(p) or any(np.head in MOTIONS for np in p.get(SUBJECT))
        relations = (OBJECT,) if through else (SUBJECT, "by", "in")
        phrases = [np for relation in relations for np in p.get(relation) if np.head != "absence"]
        body = next((body for np in phrases if (body := self.voters.of_phrase(np)) is not None), None)
        return body or (self.voters.crowd(p.get(SUBJECT)[0]) if p.get(SUBJECT) else None)

    def _body(
        self, clauses: Clauses, score: Score, cls: str, person: Entity | None, runs: Sequence[NounPhrase] = ()
    ) -> Entity | None:
        """Give who voted: a body in the sentence but for who ``runs``, the last vote's, or the article's."""
        if score.percent and "popular" in clauses.sentence.lows:
            return None  # "3.28 percent of the popular vote": the people's
        found = self.voters.in_sentence(clauses, score.first, people=False, apart=runs)
        if found is not None and person is not None and self.voters.is_court(found):
            found = None  # a nominee for the bench is none of its own votes'
        if found is not None and self.voters.weight(found) >= 0:
            return found
        number, (acted, acting) = clauses.sentence.number, self.acting
        if acting is not None and self.last_sentence < acted < number <= acted + _NEAR:
            return acting  # "The Assembly elected five states. Norway received 130 votes."
        if self.found and number - self.last_sentence <= 4:
            last = self.found[-1].body
            if last is None or cls not in ELECTING or not self.voters.is_court(last):
                return last
        usual = self.voters.usual(courts=cls not in ELECTING and person is None)
        told = usual is not None and self.voters.weight(usual) >= 0
        return usual if told else self.voters.in_sentence(clauses, score.first, apart=runs) or found or usual

    def _last_person(self, s: Sentence) -> Entity | None:
        return self.found[-1].person if self.found and s.number - self.last_sentence <= 2 else None
