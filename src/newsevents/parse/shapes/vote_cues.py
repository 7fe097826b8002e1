"""Words that tell votes from other counts: head counts of positions, opinion polls, those who were left behind."""

import re
from itertools import pairwise

from newsevents.lexicon.cues import cues_of, rank
from newsevents.parse.clauses.predications import Clauses, Predication
from newsevents.parse.shapes.signature import Score
from newsevents.parse.words.items import Sentence

COUNTED = frozenset(
    """vote votes voted voting ballot ballots abstained abstaining abstentions hands yes no poll encouraged discouraged
    encouragements discouragements encourages discourages""".split()
)
CONTESTS = frozenset(
    """election primary runoff run-off round contest referendum leadership race favor favour passed voters shareholders
    investors electorate plebiscite""".split()
)
PERCENT = frozenset({"%", "percent", "per", "pct"})
_SURVEYS = frozenset({"pollster", "pollsters", "respondents", "surveyed"})
_SURVEY = re.compile(
    r"\b(?:yougov|ipsos|gallup|opinion|tracking|exit|national|latest|recent|new|university|a|an)"
    r" (?:(?!straw )[\w/-]+ )?polls?\b"
    r"|\bpolls? (?:of|by|released|published|last|this)\b|\b\w+ ?/ ?\w+ polls?\b"
    r"|\bpolls? (?:has|have|had(?! (?:put|given|shown|had) )|gives?|gave|puts?)"
    r" \w+(?: \w+)? (?:lead|leading|ahead|on|at|a|up|down|beating)"
    r"|(?:%|percent|per cent) of (?:\w+ ){0,4}(?:voters|adults|respondents|americans|britons|caucus-goers)\b"
    r"|\b(?:poll|survey) (?:also |had |has )?(?:show|find|found|suggest|indicat)(?:s|ed|n|es)?\b"
    r"|\bmatch-?ups?\b|\blikely voters\b|\bpoll averages?\b|\b(?:lead|led|leads|leading)\b.* in the \w+ average\b"
    r"|\ban? (?:(?!by-|run|re-run|election|presidential|general|straw)[\w/.–-]+ ){2,6}poll\b"
    r"|\bin (?:the|an?) (?:[\w/&.–-]+ ){2,8}survey\b"
    r"|\binternal (?:[\w.'’-]+ ){0,2}polls?\b|\bhead-to-head\b"
    r"|\bpoll(?:ed|s|ing) (?:at|in the|below|above|under|around) |\bpolling averages?\b"
    r"|\b(?:single|double) digits\b|\baccording to (?:\w+ ){0,4}(?:polls?|survey)\b|\bpolls at the time\b"
    r"|(?:%|percent|per cent)\b.* among (?:[\w-]+ ){0,3}(?:voters|adults|independents|women|men|whites|blacks)\b"
)
"""What an opinion poll is told in; a plain "poll" is as often an election."""
_FORECAST = re.compile(r"\b(?:whom|which|than|as) (?:[a-z]+ ){0,2}polls? (?:had|have|has)\b[^,.;]*")
"""What polls are only told to have said of somebody: "Lund, whom most polls had put ahead, trailed with 37%"."""
_SURVEY_CUES = min(cues_of(_SURVEY.pattern), key=rank)
_BALLOTS = frozenset("votes voted ballot ballots elected results counted tally delegates runoff precincts".split())
"""Words of what is told when a story turns from an opinion poll to a vote."""
_OPENING = 6
"""Items among which a sentence says first that those it names were not elected."""
_WON = frozenset({"won", "beat", "defeated", "lost"})
_SUPPOSED = frozenset({"would", "could", "if", "percent", "%", "points"})
"""Words of what a poll finds: "would beat him", "beat out Ms Reyes by a point, with 47 percent"."""
_RANKED = frozenset({"first-place", "rankings"})
_OUT = frozenset({"eliminate", "knock", "knock_out", "drop_out", "bow_out"})
_NEAR_OUT = 8
_CLAIMS = frozenset({"claim", "claims", "claimed", "claiming"})
_CAMPS = frozenset({"camp", "aides", "allies", "strategists"})
_POPULAR = frozenset({"referendum", "plebiscite"})
_MOST, _WHOLE = 90, 100.5
_BY = frozenset({"by", "in", "with", "on", "voted", "ruled", "passed", "won"})
_SETTLING = frozenset({"approve", "adopt", "pass", "reject", "ratify", "accept", "elect", "re-elect", "reelect"})
_AHEAD = frozenset({"lead", "be", "stand", "sit", "trail", "hold"})
_RETURNS = frozenset(
    "counted counting count results result returns reporting reported tally tallied precincts declared".split()
)
"""Words of a count that goes on."""
OPINIONS = frozenset("nominate endorse back recommend favour favor support agree declare rule".split())


def is_survey(s: Sentence) -> bool:
    """Whether a sentence tells of an opinion poll or a ranking, which decides nothing."""
    lowers = s.tokens.lowers[s.first : s.last]
    if not (_SURVEYS | _RANKED).isdisjoint(lowers):
        return True
    text = _FORECAST.sub("", " ".join(lowers).replace(" %", "%"))
    return any(cue in text for cue in _SURVEY_CUES) and _SURVEY.search(text) is not None


def still_survey(s: Sentence, before: bool) -> bool:
    """Whether a sentence tells of an opinion poll, as the one ``before`` may: no word of a vote has come since."""
    if is_survey(s):
        return True
    decided = not _WON.isdisjoint(s.words) and _SUPPOSED.isdisjoint(s.words)
    return before and not decided and _BALLOTS.isdisjoint(s.words)


def leads(clauses: Clauses, p: Predication | None, cls: str, score: Score) -> bool:
    """Whether a lone count is of who was ahead, or won: "came first with 38 percent", not "out with 31"."""
    if any(q.lemma in _OUT and 0 <= score.first - q.last < _NEAR_OUT for q in clauses.verbs.values()):
        return False
    s = clauses.sentence
    return cls not in {"", "leader"} or (
        p is not None and cls == "leader" and "first" in s.tokens.lowers[s.first : s.last]
    )


def are_positions(score: Score, p: Predication | None, words: frozenset[str]) -> bool:
    """Whether figures count positions, not votes: "38 lawmakers have backed her, compared with 22 for Mr Lund"."""
    claimed = not _CLAIMS.isdisjoint(words) or not _CAMPS.isdisjoint(words)
    if score.against is None and not score.percent and claimed:
        return True  # "her camp thought it had 45 votes", "claims 187 votes"
    if score.percent and p is not None and p.tense == "present" and p.lemma in _AHEAD and _RETURNS.isdisjoint(words):
        return True  # "Reyes leads, 59 percent to 28 percent": nobody has voted yet
    if score.percent and p is not None and p.tense == "past" and p.lemma in _SETTLING:
        return False  # "voters approved the statute, with 64 per cent in favour"
    if score.explicit:
        return score.against is None and score.abstentions is None and (COUNTED | _POPULAR).isdisjoint(words)
    backing = p is not None and p.lemma in OPINIONS and score.mention is not None
    return backing and (COUNTED | PERCENT | CONTESTS).isdisjoint(words)


def is_composition(s: Sentence, score: Score) -> bool:
    """Whether figures say how a body is made up, and not how it voted: "the court's 6-3 conservative majority"."""
    before, after = s.lows[max(0, score.first - 3) : score.first], s.lows[score.last : score.last + 3]
    return "majority" in after and _BY.isdisjoint(before)


def told_unelected(s: Sentence) -> bool:
    """Whether figures stand beside those who were not elected, each with a count: "Not elected were Ms Reyes (411)"."""
    return any(pair == ("not", "elected") for pair in pairwise(s.lows[:_OPENING]))


def are_shares(score: Score) -> bool:
    """Whether two percentages are of one whole: "by 61 per cent to 39"."""
    return score.against is not None and _MOST <= (score.favour or 0) + score.against <= _WHOLE
