"""Bodies that a story names only to say of what sort or whence something is: "an NHS trust", "ex-boss at Calder"."""

from newsevents.parse.words.items import TITLE, Sentence

_MEMBERS = frozenset(
    """trust trusts hospital hospitals club clubs affiliate affiliates subsidiary subsidiaries franchise
    franchises""".split()
)
"""Nouns for bodies of their own that are told by the name of what they belong to: "the Premier League club"."""
_LOCALS = frozenset(
    """farmer grower rancher fisherman butcher baker teacher nurse solicitor dentist barber builder plumber
    electrician shopkeeper publican businessman businesswoman grandmother mother father native resident couple
    pensioner man woman""".split()
)
"""Who is called by where they live, and by no employer: "Torrance farmer Ana Reyes"."""
_COLUMNS = frozenset(
    """Letter Desk Diary Notebook Briefing Brief Column Digest Bulletin Dispatch Dispatches Playbook Memo Notes Watch
    File Report Sketch Blog Newsletter Roundup Insider Moves Whispers Corridors""".split()
)
"""Last words of what columns are called."""
_LINKS = frozenset({"at", "of", "with", "for"})
_PAST = frozenset({"former", "ex", "onetime", "one-time", "sometime"})
_FEWEST = 2
"""Items of an office before the name of its body."""
_DEGREES = frozenset({"senior", "top", "long-time", "longtime", "veteran"})


def tells_of_sort(s: Sentence, i: int) -> bool:
    """Whether a name only says what a body is a member of, or where somebody lives: "a League Two club's chairman"."""
    behind = s.text(i + 1, i + 2) if i + 1 < len(s) else ""
    return behind in _MEMBERS or (behind in _LOCALS and s.mentions[i].row is None)


def is_ticker(s: Sentence, i: int) -> bool:
    """Whether a name in brackets is an exchange: "Calder plc (LSE: CLD)"."""
    before = s.shape[max(0, i - 3) : i]
    return (before[-1:] == "(" and s.shape[i + 1 : i + 2] == ":") or (before[:1] == "(" and before[-1:] == ":")


def is_kicker(s: Sentence, i: int) -> bool:
    """Whether a name is that of the column that a headline opens with: "The Calder Letter: Norvest's chair goes"."""
    opens = s.headline and i <= 1 and s.shape[i + 1 : i + 2] == ":" and s.shape[:i] in {"", "D", "d"}
    return opens and s.mentions[i].text.rpartition(" ")[2] in _COLUMNS


def is_left_behind(s: Sentence, i: int) -> bool:
    """Whether a name is of a body that somebody once worked for: "the former boss at Calder Airport"."""
    if i < _FEWEST or s.low(i - 1) not in _LINKS or s.shape[i - 2] != TITLE:
        return False
    k = i - 3
    while k >= 0 and s.low(k) in _DEGREES:
        k -= 1
    return (k >= 0 and s.low(k) in _PAST) or s.mentions[i - 2].status == "former"
