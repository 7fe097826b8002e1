"""Where the clause of a word begins and what its subject is, before any grammar has run."""

from newsevents.lexicon.grammar import default_grammar
from newsevents.lexicon.morphology import verb_lemma
from newsevents.parse.words.items import FINITE, Sentence
from newsevents.parse.words.voting_words import SKIPPED

_SUBJECTS = frozenset("AOCLITPnmMN")
_OPENING = frozenset('QWV;:"')
"""Items behind which another clause begins."""
_RELATIVES = frozenset("QWV")
_FRONTED = frozenset("although though while whilst as after before because when if since once until even".split())
_SUBORDINATORS = frozenset("although though while whilst whereas because when if unless".split())
_ACCOMPANYING = frozenset({"with", "without"})


def clause_start(s: Sentence, shape: list[str], i: int) -> int:
    """Give the first item of the clause that item ``i`` is in: behind "that", a colon, "sources said".

    -1 where somebody is only named there as who speaks: "“No,” said an official briefed on the talks".
    """
    clausal = default_grammar().clausal
    for j in range(i - 1, -1, -1):
        c = shape[j]
        if c in FINITE and verb_lemma(s.lows[j]) in clausal:
            return j + 1 if j and shape[j - 1] not in ',"' else -1
        if c in ";:" or s.lows[j] == "that":
            return j + 1
    return _behind_fronted(s, shape, i)


def _behind_fronted(s: Sentence, shape: list[str], i: int) -> int:
    """Give the first item behind a clause that opens the sentence: "Although the mood had changed, Peru"."""
    if s.lows[0] not in _FRONTED:
        return 0
    verb = next((k for k in range(1, i) if shape[k] in FINITE), i)
    return shape.index(",", verb, i) + 1 if "," in shape[verb:i] else 0


def subject_before(s: Sentence, shape: list[str], i: int) -> int:
    """Give the last item of the subject whose verb item ``i`` may be; -1 where there is none, or another verb has it.

    What brackets or commas set off behind the subject is passed over: "Peru, which has a vote, backs", "Lund (Ohio)
    favours".
    """
    start, j = clause_start(s, shape, i), i - 1
    while j > start and shape[j] in SKIPPED:
        j -= 1
    if j > start and shape[j] == ")" and "(" in shape[start:j]:
        j = max(k for k in range(start, j) if shape[k] == "(") - 1
    elif j > start and shape[j] == ",":
        j = next((k - 1 for k in range(start + 1, j) if shape[k] == "," and _sets_off(shape, k, j)), -1)
    if start < 0 or j < start or shape[j] not in _SUBJECTS or FINITE & set(shape[start:j]):
        return -1
    accompanied = s.lows[start] in _ACCOMPANYING and "," not in shape[start:j]  # "with 147 members signed up to her"
    return -1 if accompanied else j


def _sets_off(shape: list[str], first: int, last: int) -> bool:
    """Whether two commas set off what is told of the noun before them: a relative clause, or no clause at all."""
    aside = shape[first + 1 : last]
    told = not FINITE.isdisjoint(aside)
    return shape[first - 1] in _SUBJECTS and bool(aside) and told == (aside[0] in _RELATIVES)


def is_verbless(s: Sentence, shape: list[str], i: int, *, acts: bool = False) -> bool:
    """Whether no finite verb behind item ``i`` can be that of its subject.

    "Two diplomats said" at the end has its own. Behind "and" one may still be: "the union based in Oslo and Bergen
    backs her"; but not where what stands at ``i`` ``acts``: "called on her to stand and left".
    """
    k = next((k for k in range(i + 1, len(shape)) if shape[k] in FINITE), len(shape))
    between = "".join(shape[i + 1 : k])
    if k == len(shape) or not _OPENING.isdisjoint(between) or ("c" in between and acts):
        return True
    if not _SUBORDINATORS.isdisjoint(s.lows[i + 1 : k]):
        return True
    if between.endswith(("c", "cr")):  # "lined up behind her and promised to"
        return True
    spoken = verb_lemma(s.lows[k]) in default_grammar().opining and FINITE.isdisjoint(shape[k + 1 :])
    return spoken and "," in between and not _SUBJECTS.isdisjoint(between.rpartition(",")[2])
